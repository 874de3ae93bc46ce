import { claimGroups } from '$core/review/claim-groups';
import type { AlikeTask } from '../../workers/alike-job';

/** The ids of what was found to be alike. */
type AlikeIds = readonly (readonly string[])[];

/** What the board reads of a mark. */
export interface BoardMark {
  readonly id: string;
  readonly articleId: string;
  /** The marked passage. */
  readonly words: string;
  readonly claimGroupId: string | null;
  readonly restatement: string;
  readonly verdict: string | null;
  readonly speakerId: string | null;
}

/** One line of the board: a claim or a group, groups that may say the same, or a quotation with its places. */
export interface BoardEntry {
  readonly id: string;
  /** The restatement, else the passage: what the line says. */
  readonly words: string;
  readonly marks: readonly BoardMark[];
  /** In a suggestion the ids of the marks of each group; else all of them. */
  readonly groups: readonly (readonly string[])[];
}

/** What a claim says: its restatement where it has one. */
export function statedIn({ restatement, words }: Pick<BoardMark, 'restatement' | 'words'>): string {
  return restatement === '' ? words : restatement;
}

/** Claims that say the same as one, those with the most claims first, else in the order of the list. */
export function claimEntries(claims: readonly BoardMark[]): readonly BoardEntry[] {
  return claimGroups(claims)
    .map(({ id, claims: marks }) => ({ id, marks, words: wordsOf(marks), groups: [marks.map((mark) => mark.id)] }))
    .sort((a, b) => b.marks.length - a.marks.length);
}

/** What is compared to find entries that are likely to say the same. */
export function likelyTask(entries: readonly BoardEntry[]): AlikeTask {
  return { kind: 'claims', words: entries.map(({ words }) => words) };
}

/** Entries that are likely to say the same, by the ids that were found; what is one entry by now is suggested no more. */
export function suggestionEntries(entries: readonly BoardEntry[], alike: AlikeIds): readonly BoardEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return alike.flatMap((ids) => {
    const of = ids.flatMap((id) => byId.get(id) ?? []);
    if (of.length < 2) return [];
    return {
      id: of.map(({ id }) => id).join(' '),
      words: of[0]?.words ?? '',
      marks: of.flatMap(({ marks }) => marks),
      groups: of.flatMap(({ groups }) => groups),
    };
  });
}

/** What is compared to find quotations that stand in several articles. */
export function quotationTask(quotes: readonly BoardMark[]): AlikeTask {
  const numbers = new Map<string, number>();
  const articles = new Uint32Array(quotes.length);
  quotes.forEach(({ articleId }, at) => {
    const number = numbers.get(articleId) ?? numbers.size;
    numbers.set(articleId, number);
    articles[at] = number;
  });
  return { kind: 'quotations', words: quotes.map(({ words }) => words), articles };
}

/** Quotations that stand in several articles, by the ids that were found, those in the most places first. */
export function quotationEntries(quotes: readonly BoardMark[], alike: AlikeIds): readonly BoardEntry[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return alike
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter((marks) => marks.some(({ articleId }) => articleId !== marks[0]?.articleId))
    .map((marks) => {
      const longest = marks.reduce((most, { words }) => (words.length > most.length ? words : most), '');
      return { id: marks[0]?.id ?? '', words: longest, marks, groups: [marks.map(({ id }) => id)] };
    })
    .sort((a, b) => b.marks.length - a.marks.length);
}

function wordsOf(marks: readonly BoardMark[]): string {
  const stated = marks.find(({ restatement }) => restatement !== '') ?? marks[0];
  return stated === undefined ? '' : statedIn(stated);
}
