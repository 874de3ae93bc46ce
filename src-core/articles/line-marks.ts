/** What a line is by the marks at its beginning (Markdown, CommonMark 0.31): a heading, an item, a quotation, a rule. */
export type LineMark =
  | { readonly kind: 'heading'; readonly level: number; readonly markLength: number }
  | { readonly kind: 'listItem' | 'blockquote' | 'rule' | 'underline' };

const LONGEST_MARKED_UTF16 = 40;
const FIRST_CHARACTERS = '>#*-_=+•‣▪◦0123456789';
const HEADING = /^(#{1,6})[ \t\u00A0]+(?=\S)/u;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const UNDERLINE = /^(?:=+|-{2,})$/u;
const LIST_ITEM = /^(?:[-*+•‣▪◦]|\d{1,3}[.)])[ \t\u00A0]+(?=\S)/u;

/** The mark at the beginning of a line without white space at its ends, or null. Looks at the first 40 code units only. */
export function lineMark(line: string): LineMark | null {
  if (!FIRST_CHARACTERS.includes(line.charAt(0))) return null;
  const head = line.slice(0, LONGEST_MARKED_UTF16);
  if (head.startsWith('>')) return { kind: 'blockquote' };
  const heading = HEADING.exec(head);
  if (heading !== null) return { kind: 'heading', level: heading[1]?.length ?? 1, markLength: heading[0].length };
  const isWhole = line.length <= LONGEST_MARKED_UTF16;
  if (isWhole && UNDERLINE.test(head)) return { kind: 'underline' };
  if (isWhole && RULE.test(head)) return { kind: 'rule' };
  return LIST_ITEM.test(head) ? { kind: 'listItem' } : null;
}
