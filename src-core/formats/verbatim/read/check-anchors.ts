import { makeCodePointMap } from '../../../text/code-points';
import { fault, type Fault } from '../../fault';
import type { FileAnchor, FileSegment } from '../schema/anchor';
import type { FileAnnotation } from '../schema/annotation';
import type { VerbatimFile } from '../schema/file';
import { rangeProblem } from './check-range';
import type { FileTexts } from './check-texts';
import type { ProblemList } from './problem-list';

const SHOWN_LENGTH = 60;

type FileQuote = Extract<FileAnnotation, { kind: 'quote' }>;

interface Place {
  readonly where: string;
  readonly textHash: string;
}

function shortened(words: string): string {
  return words.length > SHOWN_LENGTH ? `${words.slice(0, SHOWN_LENGTH)}…` : words;
}

function wordsProblem(segment: FileSegment, text: string): Fault | null {
  const { startUtf16, endUtf16, exact, prefix, suffix } = segment;
  const found = text.slice(startUtf16, endUtf16);
  if (found !== exact) return fault('other-words', { found: shortened(found), exact: shortened(exact) });
  if (!text.endsWith(prefix, startUtf16)) return fault('other-prefix', { prefix: shortened(prefix) });
  return text.startsWith(suffix, endUtf16) ? null : fault('other-suffix', { suffix: shortened(suffix) });
}

function lengthProblem({ start, end, startUtf16, endUtf16, exact }: FileSegment): Fault | null {
  const lengthUtf16 = endUtf16 - startUtf16;
  if (lengthUtf16 !== exact.length) return fault('other-length-utf16', { length: lengthUtf16, words: exact.length });
  if (start === null || end === null) return null;
  const { length } = makeCodePointMap(exact);
  return end - start === length ? null : fault('other-length', { length: end - start, words: length });
}

function makeAnchorChecks(fileTexts: FileTexts, problems: ProblemList, id: string) {
  function checkSegments(segments: readonly FileSegment[], { where, textHash }: Place): void {
    const text = fileTexts.texts.get(textHash)?.text ?? null;
    const points = fileTexts.maps(textHash);
    let endBefore = -1;
    for (const [index, segment] of segments.entries()) {
      const at = `${where}[${String(index)}]`;
      const range = rangeProblem(segment, text, points) ?? lengthProblem(segment);
      const words = range === null && text !== null ? wordsProblem(segment, text) : null;
      if (range !== null) problems.add(range, at, id);
      else if (words !== null) problems.add(words, at, id);
      else if (segment.startUtf16 <= endBefore) {
        problems.add(fault('segments-touch', {}), at, id);
      }
      endBefore = segment.endUtf16;
    }
  }
  function checkAnchor(anchor: FileAnchor | null | undefined, where: string, hashes: ReadonlySet<string>): void {
    if (anchor === null || anchor === undefined) return;
    if (!hashes.has(anchor.textHash)) {
      problems.add(fault('no-version', { textHash: anchor.textHash }), `${where}.textHash`, id);
    }
    checkSegments(anchor.segments, { where: `${where}.segments`, textHash: anchor.textHash });
    if (anchor.segments.map(({ exact }) => exact).join(' ') !== anchor.exact) {
      problems.add(fault('other-joined-words', {}), `${where}.exact`, id);
    }
  }
  function checkVerbatim({ verbatim, target }: FileQuote, where: string): void {
    checkSegments(verbatim, { where, textHash: target.textHash });
    for (const [index, words] of verbatim.entries()) {
      const isInside = target.segments.some(
        (part) => part.startUtf16 <= words.startUtf16 && words.endUtf16 <= part.endUtf16,
      );
      if (!isInside) problems.add(fault('outside-passage', {}), `${where}[${String(index)}]`, id);
    }
  }
  return { checkAnchor, checkVerbatim };
}

function checkAnnotation(
  annotation: FileAnnotation,
  where: string,
  hashes: ReadonlySet<string>,
  checks: ReturnType<typeof makeAnchorChecks>,
) {
  checks.checkAnchor(annotation.target, `${where}.target`, hashes);
  if (annotation.kind !== 'quote') return;
  checks.checkAnchor(annotation.cue, `${where}.cue`, hashes);
  checks.checkAnchor(annotation.source, `${where}.source`, hashes);
  checks.checkAnchor(annotation.via?.mention, `${where}.via.mention`, hashes);
  checks.checkVerbatim(annotation, `${where}.verbatim`);
}

/** Checks that every passage of every annotation stands where it is said to stand, in a version of its article. */
export function checkAnchors(file: VerbatimFile, fileTexts: FileTexts, problems: ProblemList): void {
  const hashesOf = new Map(
    file.articles.map(({ id, versions }) => [id, new Set(versions.map(({ textHash }) => textHash))]),
  );
  for (const [index, annotation] of file.annotations.entries()) {
    const hashes = hashesOf.get(annotation.articleId);
    if (hashes === undefined) continue; // said by the check of references
    const checks = makeAnchorChecks(fileTexts, problems, annotation.id);
    checkAnnotation(annotation, `annotations[${String(index)}]`, hashes, checks);
  }
}
