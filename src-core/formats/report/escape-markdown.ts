const SPECIAL = /[\\`*_[\]<>&~|$]/gu;
/** What begins a heading, a list, a rule or an underlined heading where a line begins with it. */
const LINE_START = /^(?:[#+=-]|(?<number>\d+)(?=[.)]))/u;

/** Words as text of CommonMark, where they may also begin a line: no sign in them is markup. They hold no line breaks. */
export function escapeMarkdown(words: string): string {
  const inner = words.replace(SPECIAL, (sign) => `\\${sign}`);
  return inner.replace(LINE_START, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}
