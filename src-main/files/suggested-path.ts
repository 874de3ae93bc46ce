import { join } from 'node:path';

const FALLBACK_NAME = 'export';
const MAX_NAME_BYTES = 200;

/** What no file system of ours takes in a name, and what would lead out of the folder. */
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]+/gu;

/** A path in a folder for a name that the window suggests: the name is only a wish, and may hold anything. */
export function suggestedPath(folder: string, wish: string): string {
  const name = shorten(
    wish
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[. ]+/u, ''),
  ).replace(/[. ]+$/u, '');
  return join(folder, name === '' ? FALLBACK_NAME : name);
}

function shorten(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > MAX_NAME_BYTES) short = [...short].slice(0, -1).join('');
  return short;
}
