import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The text of one file of a zip. */
export async function fileInZip(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  }
  throw new Error(`There is no ${name} in it.`);
}
