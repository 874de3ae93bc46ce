const ENDS_SENTENCE = /[.!?…։。！？؟۔][\p{Pf}\p{Pe}"'“”‘’«»‹›)\]]*$/u;
const TAIL_UTF16 = 12;

/** Whether a passage (without white space at its end) closes with the sign that ends a sentence, closing marks allowed. */
export function endsSentence(passage: string): boolean {
  return ENDS_SENTENCE.test(passage.slice(-TAIL_UTF16));
}
