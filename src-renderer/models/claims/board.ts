import { claimGroups, suggestedGroups } from '$core/review/claim-groups';
import { likeClaims } from '$core/review/like-claims';
import { sameQuotations } from '$core/review/wire-copy';

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

/** Entries that are likely to say the same, out of all. Nothing is grouped by it. */
export function suggestionEntries(entries: readonly BoardEntry[]): readonly BoardEntry[] {
  return suggestedGroups(entries.length, likeClaims(entries)).map((suggestion) => {
    const of = suggestion.flatMap((index) => entries[index] ?? []);
    return {
      id: of.map(({ id }) => id).join(' '),
      words: of[0]?.words ?? '',
      marks: of.flatMap(({ marks }) => marks),
      groups: of.flatMap(({ groups }) => groups),
    };
  });
}

/** Quotations that stand in several articles, those in the most places first. */
export function quotationEntries(quotes: readonly BoardMark[]): readonly BoardEntry[] {
  return sameQuotations(quotes)
    .map((group) => {
      const marks = group.flatMap((index) => quotes[index] ?? []);
      const longest = marks.reduce((most, { words }) => (words.length > most.length ? words : most), '');
      return { id: marks[0]?.id ?? '', words: longest, marks, groups: [marks.map(({ id }) => id)] };
    })
    .sort((a, b) => b.marks.length - a.marks.length);
}

function wordsOf(marks: readonly BoardMark[]): string {
  const stated = marks.find(({ restatement }) => restatement !== '') ?? marks[0];
  return stated === undefined ? '' : statedIn(stated);
}
