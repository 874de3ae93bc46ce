import type { TextRange } from '$core/model/anchor';
import type { LabelledSpeaker, LabelledText } from './label';
import { claimsOf } from './marked-claims';
import { quotesOf } from './marked-quotes';

/** One pair of braces of the markup: its head, what it encloses (UTF-16 over the bare text) and what encloses it. */
export interface Mark {
  readonly head: string;
  readonly range: TextRange;
  readonly within: readonly Mark[];
}

export type Speakers = ReadonlyMap<string, LabelledSpeaker>;

const FENCE = '\n---\n';

/**
 * Reads a marked text (its markup is described in tests/fixtures/detect/README.md). Labels carry offsets into the text
 * that is left when the markup is taken away. Throws on whatever the markup does not allow, naming text and place.
 */
export function readMarked(name: string, source: string): LabelledText {
  // The list of speakers may be empty.
  const fence = `\n${source}`.indexOf(FENCE) - 1;
  if (fence < -1) throw new Error(`${name}: no line of three hyphens between speakers and text`);
  const speakers = readSpeakers(name, source.slice(0, Math.max(fence, 0)));
  const { text, marks } = readBraces(name, source.slice(fence + FENCE.length));
  const ranges = (head: string) => marks.filter((mark) => mark.head === head).map(({ range }) => range);
  const { quotes, rest } = quotesOf(name, marks, speakers);
  return {
    name,
    language: name.split('-')[0] ?? '',
    text,
    quotes,
    claims: claimsOf(name, rest, { speakers, quotes }),
    titles: ranges('w'),
    openToClaims: ranges('?'),
  };
}

function readSpeakers(name: string, header: string): Speakers {
  const speakers = new Map<string, LabelledSpeaker>();
  for (const line of header.split('\n').filter((each) => each.trim() !== '')) {
    const [, key, names] = /^@(\w+) (\S.*)$/u.exec(line) ?? [];
    if (key === undefined || names === undefined) throw new Error(`${name}: not a speaker: ${line}`);
    const [first = '', ...aliases] = names.split(' = ').map((each) => each.trim());
    if (speakers.has(key)) throw new Error(`${name}: two speakers @${key}`);
    speakers.set(key, { name: first, aliases });
  }
  return speakers;
}

interface Opened {
  readonly head: string;
  readonly start: number;
  readonly place: number;
}

function readBraces(name: string, marked: string): { text: string; marks: Mark[] } {
  const open: Opened[] = [];
  const closed: { opened: Opened; end: number; around: readonly Opened[] }[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\{[^\s{}]* |[{}]|[^{}]+/gu)) {
    if (piece === '}') {
      const opened = open.pop();
      if (opened === undefined) throw new Error(`${name}: closes nothing: …${text.slice(-40)}`);
      closed.push({ opened, end: text.length, around: [...open] });
    } else if (piece.startsWith('{')) {
      if (piece === '{') throw new Error(`${name}: a brace without a head: …${text.slice(-40)}`);
      open.push({ head: piece.slice(1, -1), start: text.length, place: open.length + closed.length });
    } else text += piece;
  }
  const left = open[0];
  if (left !== undefined)
    throw new Error(`${name}: never closed: ${left.head} at ${text.slice(left.start, left.start + 40)}`);
  closed.sort((a, b) => a.opened.place - b.opened.place);
  const marks = new Map<Opened, Mark>();
  for (const { opened, end, around } of closed) {
    const within = around.flatMap((each) => marks.get(each) ?? []);
    marks.set(opened, { head: opened.head, range: { start: opened.start, end }, within });
  }
  return { text, marks: [...marks.values()] };
}
