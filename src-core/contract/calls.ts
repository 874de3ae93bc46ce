import * as v from 'valibot';
import { sha256Schema } from '../model/ids';
import { headSchema, stepSchema } from '../model/step';
import { textSchema } from '../model/text';
import { keymapFileSchema, keyOverridesSchema, keymapProblemSchema } from './keymap';
import { seedListingSchema } from './seeds';
import { settingsSchema } from './settings';

const call = <const TInput extends v.GenericSchema, const TOutput extends v.GenericSchema>(
  input: TInput,
  output: TOutput,
) => ({
  input,
  output,
});
const nothing = v.undefined();
const bytes = v.instance(Uint8Array);
const fileName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** What main knows when the window opens. */
export const startSchema = v.strictObject({
  appVersion: v.string(),
  electronVersion: v.string(),
  platform: v.string(),
  /** The name of the person whom the system has signed in; a suggestion for the first annotator. */
  systemUserName: v.string(),
  /** The system's preferred languages, best first. */
  locales: v.array(v.string()),
  profileFolder: v.string(),
  settings: settingsSchema,
  /** The keys that differ from the shipped ones. */
  keymap: v.strictObject({
    overrides: keyOverridesSchema,
    problems: v.pipe(v.array(keymapProblemSchema), v.readonly()),
    /** Where a file that is no keymap was set aside; null as a rule. */
    setAside: v.nullable(v.string()),
  }),
  /** Where the journal stands. The store is compared with it before anything else. */
  journalHead: headSchema,
  /** Lines of the journal that could not be read and were set aside, 0 as a rule. */
  journalLinesSetAside: v.number(),
  /** The last run did not end as it should; the store was copied aside to `storeCopyFolder`. */
  uncleanEnd: v.boolean(),
  storeCopyFolder: v.nullable(v.string()),
});
export type Start = v.InferOutput<typeof startSchema>;

/** A filter of a save or an open dialog. */
const fileKind = v.picklist([
  'verbatim-json',
  'jsonl',
  'csv',
  'codebook-json',
  'keymap',
  'html',
  'markdown',
  'docx',
  'pdf',
  'agreement-json',
  'svg',
  'png',
]);

/**
 * Everything that the window may ask of main, each with the schemas of what goes in and what comes out. Main parses the
 * input and the window parses the output. No call takes a path of the file system: main opens the dialogs.
 */
export const calls = {
  'app:start': call(nothing, startSchema),
  /** The window has drawn its first view. */
  'app:ready': call(nothing, nothing),
  /** The answer to the event `app:closing`: all is kept, the window may go. */
  'app:ready-to-close': call(nothing, nothing),
  /** Appends a step, syncs it to the disk and answers with the head after it. */
  'journal:append': call(stepSchema, headSchema),
  /** Takes back the last step, whose transaction failed; answers with the head as it was before. */
  'journal:abort': call(v.strictObject({ seq: v.number(), reason: v.string() }), headSchema),
  /** The standing steps after a seq, in order, as many as fit in about a megabyte. `done` when no more follow. */
  'journal:read': call(
    v.strictObject({ afterSeq: v.number() }),
    v.strictObject({ steps: v.array(stepSchema), head: headSchema, done: v.boolean() }),
  ),
  /** Keeps steps of a store that is about to be rebuilt, JSON lines, in a file that nothing reads again but a person. */
  'store:set-aside': call(v.strictObject({ steps: bytes }), v.strictObject({ path: v.string() })),
  /** Keeps a text beside the journal, once by its hash. Must be answered before the first step that names it. */
  'texts:put': call(textSchema, nothing),
  'texts:get': call(v.strictObject({ textHash: sha256Schema }), textSchema),
  'seeds:list': call(nothing, seedListingSchema),
  /** The bytes of a listed file; `not-found` where main has gone over to another folder than the listing's. */
  'seeds:read': call(v.strictObject({ folder: v.string(), path: v.string() }), bytes),
  /** Opens a dialog; null when it was cancelled. */
  'seeds:choose-folder': call(nothing, v.nullable(seedListingSchema)),
  /** Opens a save dialog and writes whole or not at all; null when it was cancelled. */
  'file:save': call(
    v.strictObject({ suggestedName: fileName, kind: fileKind, content: bytes }),
    v.nullable(v.strictObject({ path: v.string(), sizeBytes: v.number() })),
  ),
  /** Opens an open dialog; null when it was cancelled. At most 200 MB. */
  'file:open': call(
    v.strictObject({ kind: fileKind }),
    v.nullable(v.strictObject({ name: v.string(), content: bytes })),
  ),
  /** Makes a PDF of a page of HTML (UTF-8, without scripts) that needs nothing beside itself. At most 32 MB. */
  'report:print': call(v.strictObject({ page: bytes }), bytes),
  /** Gives up what is being printed: its call answers with the code `stopped`. */
  'report:stop-printing': call(nothing, nothing),
  'settings:write': call(settingsSchema, nothing),
  /** Keeps the keymap in its file of the profile, whole or not at all. */
  'keymap:write': call(keymapFileSchema, nothing),
  /** Which commands can run now, so that the menu greys the others. */
  'menu:enable': call(v.strictObject({ commandIds: v.array(v.string()) }), nothing),
  /** The first keys of each command that has any, for the menu to show. */
  'menu:keys': call(v.strictObject({ keys: v.record(v.string(), v.string()) }), nothing),
} as const;

export type Calls = typeof calls;
export type Channel = keyof Calls;
export type InputOf<C extends Channel> = v.InferOutput<Calls[C]['input']>;
export type OutputOf<C extends Channel> = v.InferOutput<Calls[C]['output']>;
