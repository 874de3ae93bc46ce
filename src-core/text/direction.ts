const SAMPLE_UTF16 = 4000;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/**
 * The direction in which a text runs: that of most of its letters in the first 4,000 code units; where both are equally
 * many that of the first letter; left to right where there is none. A foreign name at the start does not turn it.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  let balance = 0;
  let first: 'ltr' | 'rtl' = 'ltr';
  let letters = 0;
  for (const [letter] of text.slice(0, SAMPLE_UTF16).matchAll(/\p{L}/gu)) {
    const direction = RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
    if (letters === 0) first = direction;
    letters += 1;
    balance += direction === 'rtl' ? 1 : -1;
  }
  if (balance === 0) return first;
  return balance > 0 ? 'rtl' : 'ltr';
}
