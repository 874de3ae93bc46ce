import * as v from 'valibot';
import { recordEntries } from './record';

/** A person who marks and reviews. */
export const annotatorSchema = v.pipe(
  v.strictObject({
    ...recordEntries,
    name: v.pipe(v.string(), v.nonEmpty()),
    initials: v.pipe(v.string(), v.nonEmpty(), v.maxLength(8)),
  }),
  v.readonly(),
);
export type Annotator = v.InferOutput<typeof annotatorSchema>;

/** The first letters of the first and the last word of a name, in capitals: `Ana de Vries` gives `AV`. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => [...(word ?? '')][0] ?? '').join('');
  return letters === '' ? '?' : letters.toLocaleUpperCase('und').slice(0, 8);
}
