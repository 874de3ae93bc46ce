import { existsSync } from 'node:fs';

/** The first path of `name-1`, `name-2`, ... that is not taken. */
export function freeNumberedPath(pathOfNumber: (number: number) => string): string {
  let number = 1;
  while (existsSync(pathOfNumber(number))) number += 1;
  return pathOfNumber(number);
}
