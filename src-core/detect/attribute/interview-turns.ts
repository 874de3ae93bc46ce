import type { TextRange } from '../../model/anchor';
import type { Block } from '../../model/text';
import { trimRange } from '../../text/white-space';
import type { QuoteDraft } from './draft';
import { NO_FACTS } from './report-facts';

/** `Q: …`, `ANNA VOSS: …`, `Odd Vik: …` at the start of a paragraph, with something behind it. */
const LABEL = /^\s*((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{L}[\p{L}\p{M}.'’-]*)){0,3})\s?[:：](?=\s*\S)/u;
const MARK = /^["“”„«»‹›‘'‚「『]/u;
const LONGEST_LABEL_UTF16 = 80;
const LEAST_TURNS = 2;

interface LabelledBlock {
  readonly label: string;
  readonly source: TextRange;
  readonly content: TextRange;
}

/**
 * The turns of an interview that is set without quotation marks, by where their paragraphs begin: two names or letters take
 * turns before colons, each twice at least. One label alone, or one that stands once, is no interview. UTF-16.
 */
export function interviewTurns(text: string, blocks: readonly Block[]): ReadonlyMap<number, QuoteDraft> {
  const labelled = blocks.flatMap((block) => {
    const found = block.kind === 'paragraph' || block.kind === 'listItem' ? labelOf(text, block) : null;
    return found === null ? [] : [[block.start, found] as const];
  });
  const counts = new Map<string, number>();
  for (const [, { label }] of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const takesTurns = (label: string): boolean => (counts.get(label) ?? 0) >= LEAST_TURNS;
  const speakers = [...counts.keys()].filter(takesTurns);
  if (speakers.length < 2) return new Map();
  return new Map(
    labelled.filter(([, { label }]) => takesTurns(label)).map(([start, turn]) => [start, draftOf(turn)] as const),
  );
}

function labelOf(text: string, block: TextRange): LabelledBlock | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL_UTF16));
  const found = LABEL.exec(head);
  const label = found?.[1];
  if (found === null || label === undefined) return null;
  const content = trimRange(text, { start: block.start + found[0].length, end: block.end });
  if (content.start === content.end || MARK.test(text.charAt(content.start))) return null;
  const start = block.start + found[0].indexOf(label);
  return { label, source: { start, end: start + label.length }, content };
}

function draftOf({ source, content }: LabelledBlock): QuoteDraft {
  const facts = { ...NO_FACTS, source, medium: 'speech' as const };
  return { quoteType: 'direct', content: [content], facts, rule: 'interview-turn', confidence: 0.9 };
}
