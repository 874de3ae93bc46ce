import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface ServedFile {
  readonly path: string;
  readonly contentType: string;
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/**
 * The files of the built page, by the path under which each is asked for. Read once: what is not in this list cannot be
 * asked for, however its path is spelt.
 */
export async function listServedFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path): [string, ServedFile][] => {
      const contentType = CONTENT_TYPES.get(extname(path).toLowerCase());
      return contentType === undefined ? [] : [[urlPathOf(folder, path), { path, contentType }]];
    });
  return new Map(files);
}

function urlPathOf(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`;
}
