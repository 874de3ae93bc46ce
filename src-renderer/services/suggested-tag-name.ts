import type { Anchor } from '$core/model/anchor';
import { onOneLine } from '$core/text/white-space';

const MOST_CODE_POINTS = 60;
/** Quotation marks around the words and the signs that end a clause are no part of a name. */
const AROUND = /^[\s"'`“”„‟«»‹›‘’‚‛「」『』｢｣([]+|[\s"'`“”„‟«»‹›‘’‚‛「」『』｢｣)\].,;:!?…՝։،؛؟]+$/gu;

/** A name for a new tag out of a marked passage: its words as they stand; null where they are many, or in pieces. */
export function suggestedTagName({ segments }: Anchor): string | null {
  const [segment, ...others] = segments;
  if (segment === undefined || others.length > 0) return null;
  const name = onOneLine(segment.exact).replace(AROUND, '');
  return name === '' || [...name].length > MOST_CODE_POINTS ? null : name;
}
