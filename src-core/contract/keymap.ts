import * as v from 'valibot';
import { canonicalCombination } from './key-combination';
import { fail, ok, type Result } from './result';

const FORMAT = 'verbatim-keymap';
const VERSION = 1;
/** More commands or keys than a keymap can sensibly hold; what is above is refused. */
const MOST_COMMANDS = 2000;
const MOST_KEYS = 12;

const commandId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const combinations = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((written) => canonicalCombination(written) === written),
    ),
  ),
  v.maxLength(MOST_KEYS),
  v.readonly(),
);

/** Keys by the id of the command that has them: those that differ from the shipped ones. An empty list: no key. */
export const keyOverridesSchema = v.pipe(v.record(commandId, combinations), v.readonly());
export type KeyOverrides = v.InferOutput<typeof keyOverridesSchema>;

/** A keymap as a file, to be kept in the profile and to be shared. */
export const keymapFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  keys: keyOverridesSchema,
});
type KeymapFile = v.InferOutput<typeof keymapFileSchema>;

/** What was not taken out of a keymap. `written` is null where the whole entry of the command is no list of keys. */
export const keymapProblemSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(['bad-combination', 'not-a-list', 'too-many']),
    commandId: v.string(),
    written: v.nullable(v.string()),
  }),
  v.readonly(),
);
export type KeymapProblem = v.InferOutput<typeof keymapProblemSchema>;

/** Why a file is not taken at all. */
export type KeymapRefusal = 'not-a-keymap' | 'other-version';

export interface KeymapReading {
  readonly overrides: KeyOverrides;
  readonly problems: readonly KeymapProblem[];
}

const looseSchema = v.object({
  format: v.literal(FORMAT),
  version: v.unknown(),
  keys: v.optional(
    v.pipe(
      v.unknown(),
      v.check((keys) => !Array.isArray(keys)),
      v.record(v.string(), v.unknown()),
    ),
    {},
  ),
});

/** The file of a keymap, its commands in code-unit order. */
export function keymapFile(overrides: KeyOverrides): KeymapFile {
  const sorted = Object.entries(overrides).sort(([a], [b]) => (a < b ? -1 : 1));
  return { format: FORMAT, version: VERSION, keys: Object.fromEntries(sorted) };
}

/**
 * Reads a keymap that anyone may have written. Combinations are brought into their canonical form; one that cannot be a
 * key press is left out and named, the rest goes on. A command of whose keys none is left keeps its shipped ones. Ids that
 * this version does not know are kept: whoever uses the overrides leaves them aside.
 */
export function readKeymap(raw: unknown): Result<KeymapReading, KeymapRefusal> {
  const parsed = v.safeParse(looseSchema, raw);
  if (!parsed.success) return fail('not-a-keymap');
  if (parsed.output.version !== VERSION) return fail('other-version');
  const problems: KeymapProblem[] = [];
  const overrides: Record<string, readonly string[]> = {};
  const entries = Object.entries(parsed.output.keys);
  if (entries.length > MOST_COMMANDS) return fail('not-a-keymap');
  for (const [id, value] of entries) {
    const keys = readEntry(id, value, problems);
    if (keys !== null) overrides[id] = keys;
  }
  return ok({ overrides, problems });
}

function readEntry(id: string, value: unknown, problems: KeymapProblem[]): readonly string[] | null {
  const list = v.safeParse(v.array(v.string()), value);
  const isId = v.is(commandId, id);
  if (!list.success || !isId) {
    problems.push({ kind: 'not-a-list', commandId: id.slice(0, 100), written: null });
    return null;
  }
  const keys = new Set<string>();
  for (const written of list.output) {
    const canonical = canonicalCombination(written);
    if (canonical === null) problems.push({ kind: 'bad-combination', commandId: id, written: written.slice(0, 100) });
    else if (keys.size < MOST_KEYS) keys.add(canonical);
    else problems.push({ kind: 'too-many', commandId: id, written: canonical });
  }
  return keys.size === 0 && list.output.length > 0 ? null : [...keys];
}
