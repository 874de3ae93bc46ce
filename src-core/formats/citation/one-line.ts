/** White space to one space, but a no-break space beside a quotation mark stays one. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, (run) => (/^[\u00a0\u202f]$/u.test(run) ? run : ' ')).trim();
}
