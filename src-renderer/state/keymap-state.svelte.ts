import { keymapFile, type KeymapReading, type KeyOverrides } from '$core/contract/keymap';
import type { Host } from '../host/host-client';

/** What has keys: a command, as far as its keymap goes. */
export interface Keyed {
  readonly id: string;
  readonly keys: readonly string[];
}

/** The keys that differ from the shipped ones. Main keeps them in a file; each change is written at once. */
export class KeymapState {
  readonly #host: Host;
  #overrides: KeyOverrides;
  #before: KeyOverrides | null = $state.raw(null);
  #writing: Promise<void> = Promise.resolve();
  #onFailed: ((code: string) => void) | null = null;
  #onTaken: ((reading: KeymapReading) => void) | null = null;

  constructor(overrides: KeyOverrides, host: Host) {
    this.#overrides = $state.raw(overrides);
    this.#host = host;
  }

  /** Ids that this version does not know are among them. */
  get overrides(): KeyOverrides {
    return this.#overrides;
  }

  keysOf({ id, keys }: Keyed): readonly string[] {
    const own = Object.hasOwn(this.#overrides, id) ? (this.#overrides[id] ?? keys) : keys;
    // Digits stand for the keys of tags and places: only a command that is told which one was pressed can have them.
    const takesDigits = keys.includes('Digit');
    return own.filter((key) => (key === 'Digit') === takesDigits);
  }

  isChanged({ id }: Keyed): boolean {
    return Object.hasOwn(this.#overrides, id);
  }

  /** Gives a command other keys; the shipped ones are no override. */
  set({ id, keys }: Keyed, wanted: readonly string[]): void {
    const { [id]: _own, ...others } = this.#overrides;
    const isShipped = wanted.length === keys.length && wanted.every((key) => keys.includes(key));
    this.#change(isShipped ? others : { ...others, [id]: [...wanted] });
  }

  reset(keyed: Keyed): void {
    this.set(keyed, keyed.keys);
  }

  /** Puts a whole keymap in place. What was there before can be taken back while the window is open. */
  replace(overrides: KeyOverrides): void {
    this.#before = this.#overrides;
    this.#change(overrides);
  }

  /** The same for one that was read, of which something may have been left out. */
  take(reading: KeymapReading): void {
    this.replace(reading.overrides);
    this.#onTaken?.(reading);
  }
  onTaken(listener: (reading: KeymapReading) => void): void {
    this.#onTaken = listener;
  }

  get canTakeBack(): boolean {
    return this.#before !== null;
  }
  takeBack(): void {
    if (this.#before !== null) this.replace(this.#before);
  }

  /** Calls back when the keymap could not be written: it holds until the program ends, and no longer. */
  onFailed(listener: (code: string) => void): void {
    this.#onFailed = listener;
  }

  /** Settles when all changes are on the disk, or refused. */
  written(): Promise<void> {
    return this.#writing;
  }

  #change(overrides: KeyOverrides): void {
    this.#overrides = overrides;
    this.#writing = this.#writing.then(async () => {
      const written = await this.#host.call('keymap:write', keymapFile(overrides));
      if (!written.ok) this.#onFailed?.(written.error.code);
    });
  }
}
