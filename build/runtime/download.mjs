// Downloads one large file of known content: goes on after an interruption, refuses anything but that content.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fetch } from 'undici';

/** The bytes that came are not the ones that were pinned. */
export class WrongContentError extends Error {}

/**
 * @typedef {{ doneBytes: number, totalBytes: number | null }} Progress
 * @typedef {{ url: string, file: string, integrity: string, dispatcher?: import('undici').Dispatcher, onProgress?: (progress: Progress) => void, stallMs?: number }} Download
 */

/**
 * Brings `url` to `file`. Until the content is verified it lies in `file.partial`, which a later call goes on with.
 * Fails with WrongContentError when the whole file differs from `integrity` (the partial file is then removed), else with the network's error.
 * @param {Download} download
 */
export async function downloadVerified(download) {
  const { file, integrity } = download;
  if (existsSync(file) && (await integrityOf(file)) === integrity) return;
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const continued = sizeOf(partial) > 0;
  await fetchInto(partial, download);
  if ((await integrityOf(partial)) !== integrity) {
    rmSync(partial, { force: true });
    // What was left by an earlier try may have been damaged: only a download from the first byte on is judged.
    if (continued) return downloadVerified(download);
    throw new WrongContentError(
      `What ${download.url} sent is not the pinned package (its checksum differs). It was removed.`,
    );
  }
  renameSync(partial, file);
}

/**
 * @param {string} partial
 * @param {Download} download
 */
async function fetchInto(partial, { url, dispatcher, onProgress, stallMs = 60_000 }) {
  const offset = sizeOf(partial);
  const stall = new AbortController();
  const startTimer = () =>
    setTimeout(() => stall.abort(new Error(`${url} sent nothing for ${stallMs / 1000} s`)), stallMs);
  let timer = startTimer();
  try {
    const headers = offset > 0 ? { range: `bytes=${offset}-` } : {};
    const options = { headers, signal: stall.signal };
    const response = await fetch(url, dispatcher === undefined ? options : { ...options, dispatcher });
    // 416: the partial file is whole already, or longer than it should be; the checksum decides.
    if (response.status === 416) return;
    if (!response.ok || response.body === null)
      throw new Error(`${url} answered ${response.status} ${response.statusText}`);

    const append = response.status === 206;
    let doneBytes = append ? offset : 0;
    const length = Number(response.headers.get('content-length'));
    const totalBytes = length > 0 ? doneBytes + length : null;
    const meter = new Transform({
      transform(/** @type {Buffer} */ chunk, _encoding, next) {
        clearTimeout(timer);
        timer = startTimer();
        doneBytes += chunk.length;
        onProgress?.({ doneBytes, totalBytes });
        next(null, chunk);
      },
    });
    await pipeline(
      Readable.fromWeb(/** @type {any} */ (response.body)),
      meter,
      createWriteStream(partial, { flags: append ? 'a' : 'w' }),
    );
  } finally {
    clearTimeout(timer);
  }
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** @param {string} file */
function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}
