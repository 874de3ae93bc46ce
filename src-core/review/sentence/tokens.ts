/** A piece of a sentence; offsets are UTF-16. A string that the end of the sentence cuts off is not `closed`. */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'string';
      readonly text: string;
      readonly closed: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: '(' | ')' | ','; readonly text: string; readonly start: number; readonly end: number };

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
]);
const WORD = /[^\s()",“”„«»]+/uy;

/** The pieces in order. Words are as they were typed; a backslash in a string takes the sign behind it as it is. */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sentence.length;) {
    const token = tokenAt(sentence, at);
    if (token !== null) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(sentence: string, start: number): Token | null {
  const sign = sentence[start] ?? '';
  if (sign === '(' || sign === ')' || sign === ',') return { kind: sign, text: sign, start, end: start + 1 };
  const closing = CLOSING.get(sign);
  if (closing !== undefined) return stringAt(sentence, start, closing);
  WORD.lastIndex = start;
  const word = WORD.exec(sentence)?.[0];
  return word === undefined ? null : { kind: 'word', text: word, start, end: start + word.length };
}

function stringAt(sentence: string, start: number, closing: string): Token {
  let text = '';
  for (let at = start + 1; at < sentence.length; at += 1) {
    const sign = sentence[at] ?? '';
    if (sign === closing) return { kind: 'string', text, closed: true, start, end: at + 1 };
    if (sign === '\\' && at + 1 < sentence.length) at += 1;
    text += sentence[at] ?? '';
  }
  return { kind: 'string', text, closed: false, start, end: sentence.length };
}

/** A text as a string of a sentence. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
