const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
  ['coun', 'councillor'],
  ['cllr', 'councillor'],
]);

/** A role in one form, whether it is written in full or short before a name (`Gov.`). Folded, without a stop. */
export function roleWord(word: string): string {
  return IN_FULL.get(word) ?? word;
}
