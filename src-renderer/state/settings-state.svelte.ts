import type { Settings } from '$core/contract/settings';
import type { Host } from '../host/host-client';

/** Changes are written together, this long after the first one: a stream of them may not keep the file waiting. */
const WRITE_AFTER_MS = 400;

/** What belongs to the program on this machine. Main keeps it in a file. */
export class SettingsState {
  #settings: Settings;
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #onFailed: ((code: string) => void) | null = null;

  constructor(settings: Settings, host: Host) {
    this.#settings = $state.raw(settings);
    this.#host = host;
  }

  get current(): Settings {
    return this.#settings;
  }

  change(patch: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...patch };
    this.#timer ??= setTimeout(() => void this.write(), WRITE_AFTER_MS);
  }

  /** Calls back when the settings could not be written: they hold until the program ends, and no longer. */
  onFailed(listener: (code: string) => void): void {
    this.#onFailed = listener;
  }

  /** Writes now what has changed. */
  async write(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    const written = await this.#host.call('settings:write', this.#settings);
    if (!written.ok) this.#onFailed?.(written.error.code);
  }
}
