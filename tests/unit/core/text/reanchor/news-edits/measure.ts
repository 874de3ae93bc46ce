import type { TextRange } from '$core/model/anchor';
import { makeAnchor } from '$core/text/anchor';
import { textHash } from '$core/text/canonical';
import { sharedLength } from '$core/text/ranges';
import { foldTypography } from '$core/text/reanchor/folded-text';
import { Reanchoring, type Outcome } from '$core/text/reanchor/reanchor';
import { wordsIn } from '$core/text/words';
import { sentencesOf, type EditedNews } from './edit-news';
import { placeOf } from './traced-text';
import type { Random } from './random';

/** What came of many passages. `wrong` ones were put where they do not belong, by themselves or as a suggestion. */
export interface Figures {
  passages: number;
  found: number;
  wrong: number;
  exactBoundaries: number;
  deleted: number;
  deletedNotOrphan: number;
  /** Still there, at least in half, and yet not found. */
  missed: number;
  outcomes: Record<Outcome, number>;
  examples: string[];
}

export function noFigures(): Figures {
  const outcomes = { exact: 0, moved: 0, changed: 0, ambiguous: 0, orphan: 0 };
  return {
    passages: 0,
    found: 0,
    wrong: 0,
    exactBoundaries: 0,
    deleted: 0,
    deletedNotOrphan: 0,
    missed: 0,
    outcomes,
    examples: [],
  };
}

/** Every sentence of three words or more. */
export function sentencePassages(text: string): TextRange[] {
  return sentencesOf(text).filter((range) => wordsIn(text, range).length >= 3);
}

/** Six words in a row from each sentence that has as many. */
export function sixWordPassages(text: string, random: Random): TextRange[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsIn(text, sentence);
    if (words.length < 6) return [];
    const first = random.whole(words.length - 5);
    return { start: words[first]?.start ?? 0, end: words[first + 5]?.end ?? 0 };
  });
}

/** Carries each passage over and compares where it came to with where it is known to be. */
export function measure({ before, after, units }: EditedNews, passages: readonly TextRange[], figures: Figures): void {
  const reanchoring = new Reanchoring(before, after, textHash(after));
  const hash = textHash(before);
  for (const passage of passages) {
    const { outcome, anchor } = reanchoring.reanchor(makeAnchor(before, hash, [passage]));
    const truth = placeOf(units, passage);
    figures.passages += 1;
    figures.outcomes[outcome] += 1;
    if (truth === null) figures.deleted += 1;
    if (truth === null && outcome !== 'orphan' && !standsTwice(before, passage)) figures.deletedNotOrphan += 1;
    const place = anchor?.segments[0];
    if (place !== undefined) count(figures, truth, place);
    else if (truth !== null) figures.missed += 1;
    if (place !== undefined && isWrong(truth, place)) {
      figures.examples.push(`${outcome}: ${before.slice(passage.start, passage.end)} -> ${place.exact}`);
    }
  }
}

function count(figures: Figures, truth: TextRange | null, place: TextRange): void {
  figures.found += 1;
  if (isWrong(truth, place)) figures.wrong += 1;
  else if (truth?.start === place.start && truth.end === place.end) figures.exactBoundaries += 1;
}

/** Less than half of the shorter one is shared. */
function isWrong(truth: TextRange | null, place: TextRange): boolean {
  if (truth === null) return true;
  const shorter = Math.min(truth.end - truth.start, place.end - place.start);
  return sharedLength([truth], [place]) * 2 < shorter;
}

const FIVE_WORDS = 5;

/** Of words that the text has twice nobody can say which of the two was deleted and which was moved. */
function standsTwice(text: string, passage: TextRange): boolean {
  const folded = foldTypography(text);
  const words = wordsIn(text, passage);
  return words.some(({ start }, index) => {
    const last = words[index + FIVE_WORDS - 1];
    if (last === undefined) return false;
    const some = folded.slice(start, last.end);
    return folded.indexOf(some) !== folded.lastIndexOf(some);
  });
}
