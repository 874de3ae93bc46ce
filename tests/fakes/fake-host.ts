import * as v from 'valibot';
import { calls, type Channel, type InputOf, type OutputOf, type Start } from '$core/contract/calls';
import type { HostError } from '$core/contract/errors';
import type { EventName, PayloadOf } from '$core/contract/events';
import type { HostResult, HostTransport } from '$core/contract/host-api';
import { fail, ok } from '$core/contract/result';
import { settingsSchema, type Settings } from '$core/contract/settings';
import type { Text } from '$core/model/text';
import { FakeJournal } from './fake-journal';
import { FakeSeeds } from './fake-seeds';

type Answers = { readonly [C in Channel]: (input: InputOf<C>) => HostResult<OutputOf<C>> };

/** What a file dialog of the fake answers, and what was written through it. */
export interface FakeFiles {
  /** What the next open dialog gives; null when it is cancelled. */
  toOpen: OutputOf<'file:open'>;
  saveCancelled: boolean;
  readonly saved: { readonly suggestedName: string; readonly kind: string; readonly content: Uint8Array }[];
}

/**
 * Main in memory, at the border of the preload: it parses what comes in and clones what goes out, as the real one does,
 * and keeps a journal. `failNext` makes the next call of a channel fail.
 */
export class FakeHost implements HostTransport {
  readonly journal = new FakeJournal();
  readonly seeds = new FakeSeeds();
  readonly texts = new Map<string, Text>();
  readonly files: FakeFiles = { toOpen: null, saveCancelled: false, saved: [] };
  /** Every call in order, for what a test wants to see of it. */
  readonly called: { readonly channel: Channel; readonly input: unknown }[] = [];
  /** What was set aside, as the lines of each file. */
  readonly setAside: string[] = [];
  settings: Settings = v.parse(settingsSchema, {});
  keymap: Start['keymap'] = { overrides: {}, problems: [], setAside: null };
  /** Patches what `app:start` answers. */
  startPatch: Partial<Start> = {};
  readonly #failures = new Map<Channel, HostError>();
  readonly #broken = new Set<Channel>();
  readonly #listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  readonly #held = new Map<Channel, Promise<void>>();

  readonly invoke = async (channel: Channel, input: unknown): Promise<unknown> => {
    this.called.push({ channel, input });
    await this.#held.get(channel);
    if (this.#broken.delete(channel)) throw new Error(`${channel} is broken.`);
    const failure = this.#failures.get(channel);
    this.#failures.delete(channel);
    if (failure !== undefined) return fail(failure);
    const parsed = v.parse(calls[channel].input, structuredClone(input));
    const answer = this.#answers[channel] as (input: unknown) => HostResult<unknown>;
    return structuredClone(answer(parsed));
  };

  readonly listen = (name: EventName, listener: (payload: unknown) => void): (() => void) => {
    const set = this.#listeners.get(name) ?? new Set();
    set.add(listener);
    this.#listeners.set(name, set);
    return () => set.delete(listener);
  };

  emit<E extends EventName>(name: E, payload: PayloadOf<E>): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(structuredClone(payload));
  }

  /** The next call of the channel is rejected, as when what passes between the processes cannot be read. */
  breakNext(channel: Channel): void {
    this.#broken.add(channel);
  }

  failNext(channel: Channel, code: HostError['code'], detail = 'made to fail'): void {
    this.#failures.set(channel, { code, subject: channel, detail });
  }

  /** Calls of the channel wait until the returned function is called. */
  hold(channel: Channel): () => void {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held.set(channel, held);
    return () => {
      this.#held.delete(channel);
      release();
    };
  }

  readonly #answers: Answers = {
    'app:start': () => ok(this.#start()),
    'app:ready': () => ok(),
    'app:ready-to-close': () => ok(),
    'journal:append': (step) => this.journal.append(step),
    'journal:abort': ({ seq }) => this.journal.abort(seq),
    'journal:read': ({ afterSeq }) => {
      const steps = this.journal.steps.filter((step) => step.seq > afterSeq);
      return ok({ steps: steps, head: this.journal.head, done: true });
    },
    'store:set-aside': ({ steps }) => {
      this.setAside.push(new TextDecoder().decode(steps));
      return ok({ path: `/set-aside/${String(this.setAside.length)}` });
    },
    'texts:put': (text) => {
      this.texts.set(text.textHash, text);
      return ok();
    },
    'texts:get': ({ textHash }) => orNotFound(this.texts.get(textHash), textHash),
    'seeds:list': () => ok(this.seeds.listing()),
    'seeds:read': ({ path }) => orNotFound(this.seeds.bytesOf(path) as Uint8Array<ArrayBuffer> | undefined, path),
    'seeds:choose-folder': () => ok(null),
    'file:save': (wanted) => {
      if (this.files.saveCancelled) return ok(null);
      this.files.saved.push(wanted);
      return ok({ path: `/home/analyst/${wanted.suggestedName}`, sizeBytes: wanted.content.length });
    },
    'file:open': () => ok(this.files.toOpen),
    'report:print': ({ page }) => ok(new Uint8Array(page)),
    'report:stop-printing': () => ok(),
    'settings:write': (settings) => {
      this.settings = settings;
      return ok();
    },
    'keymap:write': ({ keys }) => {
      this.keymap = { overrides: keys, problems: [], setAside: null };
      return ok();
    },
    'menu:enable': () => ok(),
    'menu:keys': () => ok(),
  };

  #start(): Start {
    return {
      appVersion: '0.1.0',
      electronVersion: '33.2.1',
      platform: 'linux',
      systemUserName: 'Ana Petrosyan',
      locales: ['en-GB'],
      profileFolder: '/home/analyst/.config/Verbatim',
      settings: this.settings,
      keymap: this.keymap,
      journalHead: this.journal.head,
      journalLinesSetAside: 0,
      uncleanEnd: false,
      storeCopyFolder: null,
      ...this.startPatch,
    };
  }
}

function orNotFound<T>(value: T | undefined, subject: string): HostResult<T> {
  return value === undefined ? fail({ code: 'not-found', subject, detail: '' }) : ok(value);
}
