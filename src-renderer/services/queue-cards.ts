import type { Filter } from '$core/model/filter';
import { sampleOf } from '$core/review/sample';
import type { ReviewIndex } from '../models/review/review-index.svelte';
import type { QueueCard } from '../models/worklist.svelte';

export interface QueueWish {
  readonly filter: Filter;
  /** Just these, whatever the filter; null: all that it finds. */
  readonly ids: readonly string[] | null;
  /** So many of them at random; null: all. */
  readonly sampleSize: number | null;
  readonly seed: number;
}

/** Whether the filter speaks of kinds by itself: then highlights come too where it asks for them. */
function namesKind(filter: Filter): boolean {
  if ('all' in filter) return filter.all.some(namesKind);
  if ('any' in filter) return filter.any.some(namesKind);
  if ('not' in filter) return namesKind(filter.not);
  return filter.field === 'kind';
}

/**
 * The cards of a queue: the latest articles first, each in the order of its text. The sample is drawn before the marks that
 * `meId` has decided are left out, so that it stays the same while it is worked through. `found` counts all of the filter.
 */
export function queueCards(
  review: ReviewIndex,
  { filter, ids, sampleSize, seed }: QueueWish,
  meId: string,
): { readonly cards: QueueCard[]; readonly found: number; readonly mine: number } {
  const wanted = ids === null ? null : new Set(ids);
  const byKind = namesKind(filter) || wanted !== null;
  const kind = review.columns.coded.kind;
  const rows = [...review.select(filter)].filter(
    (row) => (byKind || kind.at(row) !== 'highlight') && (wanted?.has(review.idOf(row)) ?? true),
  );
  const chosen =
    sampleSize === null
      ? rows
      : sampleOf(
          rows.map((row) => review.idOf(row)),
          sampleSize,
          seed,
        ).flatMap((index) => rows[index] ?? []);
  const waiting = wanted === null ? chosen.filter((row) => !decidedBy(review, row, meId)) : chosen;
  const { start } = review.columns.numbers;
  const { publishedOn, title } = review.articles;
  const places = new Map<number, string>();
  for (const row of waiting) {
    const article = review.articleRowOf(row);
    if (!places.has(article)) places.set(article, `${publishedOn.at(article) ?? ''}\n${title.at(article) ?? ''}`);
  }
  const placeOf = (row: number): string => places.get(review.articleRowOf(row)) ?? '';
  waiting.sort((a, b) => {
    if (review.articleRowOf(a) === review.articleRowOf(b)) return start.at(a) - start.at(b);
    const [one, other] = [placeOf(a), placeOf(b)];
    return one === other ? review.articleRowOf(a) - review.articleRowOf(b) : one < other ? 1 : -1;
  });
  const cards = waiting.map((row) => ({
    id: review.idOf(row),
    articleId: review.columns.coded.articleId.at(row) ?? '',
  }));
  return { cards, found: rows.length, mine: chosen.length - waiting.length };
}

function decidedBy({ columns }: ReviewIndex, row: number, annotatorId: string): boolean {
  const code = columns.annotatorCodes.values.indexOf(annotatorId);
  const triples = columns.decisions.at(row);
  for (let index = 0; index < triples.length; index += 3) if (triples[index] === code) return true;
  return false;
}
