/** One UTF-16 code unit of an edited text and the offset in the original that it stands for; -1 for what was put in. */
export interface TracedUnit {
  readonly unit: string;
  readonly from: number;
}

/** A text of which each unit remembers where it came from: what an edit did to a passage is then known, not guessed. */
export type TracedText = readonly TracedUnit[];

export function traced(text: string): TracedText {
  return [...text.split('')].map((unit, from) => ({ unit, from }));
}

/** Words that come from nowhere. */
export function putIn(text: string): TracedText {
  return text.split('').map((unit) => ({ unit, from: -1 }));
}

/** Words that stand for those at an offset of the original. */
export function inPlaceOf(from: number, text: string): TracedText {
  return text.split('').map((unit) => ({ unit, from }));
}

export function textOf(text: TracedText): string {
  return text.map(({ unit }) => unit).join('');
}

/** Where the passage of the original stands in the edited text; null where nothing of it is left. */
export function placeOf(
  text: TracedText,
  { start, end }: { start: number; end: number },
): { start: number; end: number } | null {
  const isOfPassage = ({ from }: TracedUnit): boolean => start <= from && from < end;
  const first = text.findIndex(isOfPassage);
  return first < 0 ? null : { start: first, end: text.findLastIndex(isOfPassage) + 1 };
}
