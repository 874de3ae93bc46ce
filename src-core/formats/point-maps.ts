import type { Text } from '../model/text';
import { makeCodePointMap, type CodePointMap } from '../text/code-points';

/** Gives the offset map of a text by its hash, made once; null where the text is not at hand. */
export type PointMaps = (textHash: string) => CodePointMap | null;

/** The offset maps of these texts, each made when it is first asked for. */
export function makePointMaps(texts: ReadonlyMap<string, Text>): PointMaps {
  const maps = new Map<string, CodePointMap>();
  return (textHash) => {
    const known = maps.get(textHash);
    if (known !== undefined) return known;
    const text = texts.get(textHash);
    if (text === undefined) return null;
    const made = makeCodePointMap(text.text);
    maps.set(textHash, made);
    return made;
  };
}
