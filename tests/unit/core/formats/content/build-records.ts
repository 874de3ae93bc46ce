import type { TextRange } from '$core/model/anchor';
import type { Anchor } from '$core/model/anchor';
import type { Annotator } from '$core/model/annotator';
import type { Article } from '$core/model/article';
import type { Claim, Highlight, Quote } from '$core/model/annotation';
import { articleIdFromTextHash } from '$core/model/ids';
import type { Speaker } from '$core/model/speaker';
import type { Tag } from '$core/model/tag';
import type { Block, Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { textHash } from '$core/text/canonical';

/** A UUID with these digits at its end: `uuid('a1')`. */
export function uuid(digits: string): string {
  return `01890000-0000-7000-8000-${digits.padStart(12, '0')}`;
}

export const ANA = uuid('a1');
export const BORIS = uuid('a2');
export const EARLY = '2026-01-10T08:00:00.000Z';
export const LATE = '2026-01-11T09:30:00.000Z';

const made = (id: string) => ({ id, createdAt: EARLY, updatedAt: EARLY, createdBy: ANA });

export function annotator(id: string, name: string, initials: string): Annotator {
  return { ...made(id), name, initials };
}

export function tag(id: string, name: string, more: Partial<Tag> = {}): Tag {
  return { ...made(id), name, description: '', colour: 'blue', key: null, parentId: null, archived: false, ...more };
}

export function speaker(id: string, name: string, more: Partial<Speaker> = {}): Speaker {
  const nothing = { aliases: [], roles: [], memberIds: [], country: null, note: '', wikidataId: null };
  return { ...made(id), name, kind: 'person', ...nothing, ...more };
}

/** A text whose parts are divided by blank lines, each with the kind of its block. */
export function text(parts: readonly (readonly [Block['kind'], string])[]): Text {
  const whole = parts.map(([, words]) => words).join('\n\n');
  let start = 0;
  const blocks = parts.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
  return { textHash: textHash(whole), text: whole, blocks, readerVersion: 1 };
}

/** An article of these versions; the last is the current one. */
export function article(versions: readonly [Text, ...Text[]], more: Partial<Article> = {}): Article {
  const field = { value: null, from: 'reader' } as const;
  const sources = [
    { kind: 'seed', folder: 'seeds', path: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8' },
  ] as const;
  return {
    ...made(articleIdFromTextHash(versions[0].textHash)),
    currentTextHash: versions.at(-1)?.textHash ?? versions[0].textHash,
    versions: versions.map((version) => ({ textHash: version.textHash, seenAt: EARLY, sources })),
    title: field,
    publication: field,
    country: field,
    publishedOn: field,
    byline: field,
    standfirst: field,
    url: field,
    language: field,
    state: 'reading',
    ...more,
  };
}

function rangeOf(whole: string, words: string): TextRange {
  const start = whole.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}

/** The anchor to the first occurrence of each of these words. */
export function anchorTo(target: Text, ...words: readonly string[]): Anchor {
  return makeAnchor(
    target.text,
    target.textHash,
    words.map((each) => rangeOf(target.text, each)),
  );
}

const mark = (id: string, articleId: string, target: Anchor) => ({
  ...made(id),
  articleId,
  target,
  tags: [],
  note: '',
  origin: { by: 'human' as const },
  derived: [],
  decisions: [],
});

export function highlight(id: string, articleId: string, target: Anchor, more: Partial<Highlight> = {}): Highlight {
  return { ...mark(id, articleId, target), kind: 'highlight', ...more };
}

const NOTHING_OF_QUOTE = {
  quoteType: null,
  cue: null,
  source: null,
  speakerId: null,
  speakerStatus: null,
  via: null,
  medium: null,
  factuality: null,
  saidOn: null,
  verbatim: [],
  translation: null,
  fidelity: null,
  evidence: [],
  continuationOf: null,
  parentQuoteId: null,
};

export function quote(id: string, articleId: string, target: Anchor, more: Partial<Quote> = {}): Quote {
  return { ...mark(id, articleId, target), kind: 'quote', ...NOTHING_OF_QUOTE, ...more };
}

const NOTHING_OF_CLAIM = {
  restatement: '',
  quoteId: null,
  claimantId: null,
  claimantStatus: null,
  claimType: null,
  checkability: null,
  checkWorthiness: null,
  verdict: null,
  evidence: [],
  claimGroupId: null,
};

export function claim(id: string, articleId: string, target: Anchor, more: Partial<Claim> = {}): Claim {
  return { ...mark(id, articleId, target), kind: 'claim', ...NOTHING_OF_CLAIM, ...more };
}
