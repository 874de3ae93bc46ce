import anyAscii from 'any-ascii';

/** A name without case and marks. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a name in Latin letters, in any order. */
export function looseName(name: string): string {
  return plainName(anyAscii(plainName(name)))
    .split(' ')
    .sort()
    .join(' ');
}

/** The last word of a name and the first letter of the first, where the first is written out or is an initial. */
export function initialName(name: string): string | null {
  const words = plainName(anyAscii(plainName(name))).split(' ');
  const [first] = words;
  const last = words.at(-1);
  return words.length < 2 || first === undefined || last === undefined || last.length < 3
    ? null
    : `${first.slice(0, 1)} ${last}`;
}

/** Whether the first name is only its first letter. */
export function hasInitial(name: string): boolean {
  return plainName(name).split(' ')[0]?.length === 1;
}
