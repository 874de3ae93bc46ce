// The part of yauzl that the set-up and the tests use; the package ships no types.
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly externalFileAttributes: number;
  }

  export interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  export function fromBufferPromise(bytes: Uint8Array, options: { lazyEntries: true }): Promise<ZipFile>;
  export function openPromise(path: string, options: { lazyEntries: true }): Promise<ZipFile>;
}
