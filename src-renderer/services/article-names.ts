import type { BlockKind, Text } from '$core/model/text';
import { namesIn } from '$core/text/names';
import type { Mention } from './speaker-mentions';
import { TextWords } from './text-words';

/** In the others a capital says nothing: a headline may have one in every word. */
const RUNNING_TEXT = new Set<BlockKind>(['standfirst', 'paragraph', 'listItem', 'blockquote', 'other']);

/** What finding speakers in an article rests on: its words, and the names of several words, or with a title, in its running text. */
export interface ArticleNames {
  readonly words: TextWords;
  readonly names: readonly Mention[];
}

interface Finding {
  readonly pieces: Generator<undefined, ArticleNames>;
  found: ArticleNames | null;
}

const findings = new WeakMap<Text, Finding>();

/** Found once for a text: at once where it was not prepared, which takes a quarter of a second for 100,000 words. */
export function namesOfArticle(article: Text): ArticleNames {
  const finding = findingIn(article);
  for (;;) {
    const found = goOn(finding);
    if (found !== null) return found;
  }
}

/** Finds them while `mayGoOn` and answers whether all is found; to be called again where it is not. */
export function prepareNames(article: Text, mayGoOn: () => boolean): boolean {
  const finding = findingIn(article);
  while (finding.found === null && mayGoOn()) goOn(finding);
  return finding.found !== null;
}

function findingIn(article: Text): Finding {
  const known = findings.get(article);
  if (known !== undefined) return known;
  const begun: Finding = { pieces: find(article), found: null };
  findings.set(article, begun);
  return begun;
}

function goOn(finding: Finding): ArticleNames | null {
  if (finding.found !== null) return finding.found;
  const piece = finding.pieces.next();
  if (piece.done === true) finding.found = piece.value;
  return finding.found;
}

function* find({ text, blocks }: Text): Generator<undefined, ArticleNames> {
  const words = yield* TextWords.taking(text);
  const names: Mention[] = [];
  for (const { kind, start, end } of blocks) {
    if (!RUNNING_TEXT.has(kind)) continue;
    for (const name of namesIn(text.slice(start, end))) {
      names.push({ ...name, start: name.start + start, end: name.end + start });
    }
    yield undefined;
  }
  return { words, names };
}
