import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { writeError } from '../host-error';

export const JOURNAL_SUBJECT = 'journal';

/** Opens the file to read and to write, and makes it where there is none. */
export function openJournalFile(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
}

/** The part of a file handle that writing at the end needs. */
export interface WritableEnd {
  write(bytes: Buffer, offset: number, length: number, position: number): Promise<{ readonly bytesWritten: number }>;
  truncate(length: number): Promise<void>;
  datasync(): Promise<void>;
}

/** The end of an append-only file: what is added is either on the disk whole or not there. */
export class JournalTail {
  readonly #handle: WritableEnd;
  #goodEnd: number;
  #torn = false;

  constructor(handle: WritableEnd, goodEnd: number) {
    this.#handle = handle;
    this.#goodEnd = goodEnd;
  }

  /** Adds bytes, waits until the disk has them, and answers where they begin. */
  async add(bytes: Buffer): Promise<Result<number, HostError>> {
    const start = this.#goodEnd;
    try {
      await this.#cutTornEnd();
      this.#torn = true;
      await this.#writeAll(bytes, start);
      await this.#handle.datasync();
      this.#torn = false;
      this.#goodEnd = start + bytes.length;
      return ok(start);
    } catch (error) {
      // If the cut fails as well, the next attempt begins with it, and so does the next start.
      await this.#cutTornEnd().catch(() => undefined);
      return fail(writeError(error, JOURNAL_SUBJECT));
    }
  }

  /** Takes away what was added from `start` on; it stays away even if the program dies at once. */
  async cutBackTo(start: number): Promise<Result<undefined, HostError>> {
    try {
      this.#torn = true;
      this.#goodEnd = start;
      await this.#cutTornEnd();
      return ok();
    } catch (error) {
      return fail(writeError(error, JOURNAL_SUBJECT));
    }
  }

  async #cutTornEnd(): Promise<void> {
    if (!this.#torn) return;
    await this.#handle.truncate(this.#goodEnd);
    await this.#handle.datasync();
    this.#torn = false;
  }

  async #writeAll(bytes: Buffer, position: number): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      done += (await this.#handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    }
  }
}
