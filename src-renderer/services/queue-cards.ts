import { EVERYTHING, speaksOf, type Filter } from '$core/model/filter';
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

/** The cards of a queue: those that wait, and all in the same order with those that were left out. */
export interface FoundCards {
  readonly cards: readonly QueueCard[];
  /** With those that were left out because they are decided already. */
  readonly all: readonly QueueCard[];
  /** Of the filter, before a sample is drawn. */
  readonly found: number;
}

/**
 * The latest articles first, each in the order of its text; the order is the same on every machine that has the same marks.
 * The sample is drawn before the marks that `meId` has decided are left out, so that it stays the same while it is worked
 * through.
 */
export function queueCards(
  review: ReviewIndex,
  { filter, ids, sampleSize, seed }: QueueWish,
  meId: string,
): FoundCards {
  const wanted = ids === null ? null : new Set(ids);
  // Highlights come where the filter asks for them.
  const byKind = wanted !== null || speaksOf(filter, 'kind');
  const kind = review.columns.coded.kind;
  const rows = [...review.select(wanted === null ? filter : EVERYTHING)].filter(
    (row) => (byKind || kind.at(row) !== 'highlight') && (wanted?.has(review.idOf(row)) ?? true),
  );
  const chosen = sampleSize === null ? rows : sampled(review, rows, { size: sampleSize, seed });
  chosen.sort(inReadingOrder(review));
  const cardOf = (row: number): QueueCard => ({
    id: review.idOf(row),
    articleId: review.columns.coded.articleId.at(row) ?? '',
  });
  const all = chosen.map(cardOf);
  const cards = wanted === null ? all.filter((_, index) => !decidedBy(review, chosen[index] ?? -1, meId)) : all;
  return { cards, all, found: rows.length };
}

function sampled(
  review: ReviewIndex,
  rows: readonly number[],
  { size, seed }: { size: number; seed: number },
): number[] {
  const ids = rows.map((row) => review.idOf(row));
  return sampleOf(ids, size, seed).flatMap((index) => rows[index] ?? []);
}

/** By what every machine knows alike: nothing hangs on the order in which marks came to this one. */
function inReadingOrder(review: ReviewIndex): (a: number, b: number) => number {
  const { start, end } = review.columns.numbers;
  const { publishedOn, title } = review.articles;
  const { articleId } = review.columns.coded;
  const places = new Map<number, readonly string[]>();
  const placeOf = (row: number): readonly string[] => {
    const article = review.articleRowOf(row);
    const known = places.get(article);
    if (known !== undefined) return known;
    const place = [publishedOn.at(article) ?? '', title.at(article) ?? '', articleId.at(row) ?? ''];
    places.set(article, place);
    return place;
  };
  return (a, b) => {
    if (review.articleRowOf(a) === review.articleRowOf(b))
      return start.at(a) - start.at(b) || end.at(a) - end.at(b) || (review.idOf(a) < review.idOf(b) ? -1 : 1);
    const [one, other] = [placeOf(a), placeOf(b)];
    const differing = one.findIndex((part, index) => part !== other[index]);
    const isEarlier = (one[differing] ?? '') < (other[differing] ?? '');
    // Only the day goes from the latest to the earliest.
    return isEarlier === (differing === 0) ? 1 : -1;
  };
}

function decidedBy({ columns }: ReviewIndex, row: number, annotatorId: string): boolean {
  const code = columns.annotatorCodes.values.indexOf(annotatorId);
  const triples = columns.decisions.at(row);
  for (let index = 0; index < triples.length; index += 3) if (triples[index] === code) return true;
  return false;
}
