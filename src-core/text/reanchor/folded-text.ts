const DOUBLE_MARKS = /[“”„‟«»〝〞〟]/gu;
const SINGLE_MARKS = /[‘’‚‛‹›]/gu;

/**
 * The text with every quotation mark in its plain form and every white space a blank, so that words can be compared
 * whatever a typesetter did to them. Offsets stay the same.
 */
export function foldTypography(text: string): string {
  return text.replace(DOUBLE_MARKS, '"').replace(SINGLE_MARKS, "'").replace(/\s/gu, ' ');
}
