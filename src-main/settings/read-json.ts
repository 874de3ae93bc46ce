import { readFile } from 'node:fs/promises';
import { errnoOf } from '../host-error';

/** The value in a file of JSON: null where there is no file, undefined where it holds no JSON or nothing but null. */
export async function readJson(path: string): Promise<unknown> {
  try {
    const json = await readFile(path, 'utf8');
    const value: unknown = JSON.parse(json);
    return value ?? undefined;
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? null : undefined;
  }
}
