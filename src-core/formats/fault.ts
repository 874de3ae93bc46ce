/** The closed list of what can be wrong with a file, by what is to be done about it. */
export const PROBLEM_CODES = [
  'not-utf-8',
  'not-json',
  'other-format',
  'newer-version',
  'missing-field',
  'unknown-field',
  'wrong-value',
  'repeated-id',
  'dangling-reference',
  'circular-reference',
  'wrong-text-hash',
  'wrong-text',
  'wrong-range',
  'other-words',
  'wrong-summary',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

type None = Readonly<Record<string, never>>;

/**
 * What exactly is wrong, with the values by which it can be said in words. Offsets are UTF-16 code units where nothing
 * else is said. `detail` is what the platform's parser says.
 */
export interface FaultValues {
  'not-utf-8': { readonly byte: number };
  'empty-file': None;
  'not-json': { readonly detail: string };
  'nested-too-deep': { readonly most: number };
  'other-format': { readonly wanted: 'export' | 'codebook' };
  'newer-version': { readonly version: number; readonly known: number };
  'missing-field': { readonly field: string };
  'text-without-reader': None;
  'unknown-field': { readonly field: string };
  'wrong-value': { readonly form: ExpectedForm; readonly expected: string; readonly found: string };
  'key-taken': { readonly key: string };
  'records-too-deep': { readonly most: number };
  'id-taken': { readonly earlier: string };
  'tag-twice': None;
  'version-twice': None;
  'no-record': { readonly record: ReferredRecord; readonly id: string };
  'no-tag-above': { readonly path: string };
  'no-version': { readonly textHash: string };
  'own-parent': None;
  'other-hash': None;
  'not-unicode': { readonly offset: number };
  'not-canonical': None;
  'ends-before-start': { readonly start: number; readonly end: number };
  'half-code-points': None;
  'beyond-text': { readonly end: number; readonly length: number };
  'no-code-points': None;
  'cuts-character': None;
  'offsets-differ': {
    readonly start: number;
    readonly end: number;
    readonly startByUtf16: number;
    readonly endByUtf16: number;
  };
  'other-length-utf16': { readonly length: number; readonly words: number };
  'other-length': { readonly length: number; readonly words: number };
  'segments-touch': None;
  'outside-passage': None;
  'empty-block': None;
  'blocks-overlap': { readonly reached: number };
  'words-in-no-block': { readonly start: number; readonly end: number };
  'other-words': { readonly found: string; readonly exact: string };
  'other-prefix': { readonly prefix: string };
  'other-suffix': { readonly suffix: string };
  'other-joined-words': None;
  'other-status': { readonly stated: string; readonly status: string };
}
export type FaultReason = keyof FaultValues;
export type ReferredRecord = 'annotator' | 'tag' | 'speaker' | 'article' | 'annotation';

/** The form that a value should have; `other` where only the schema's own words name it. */
export type ExpectedForm = 'uuid' | 'sha256' | 'instant' | 'day' | 'text' | 'entries' | 'integer' | 'other';

export interface FaultOf<TReason extends FaultReason> {
  readonly reason: TReason;
  readonly values: FaultValues[TReason];
}
/** A fault as a value: its reason and the values that go with that reason. */
export type Fault = { readonly [TReason in FaultReason]: FaultOf<TReason> }[FaultReason];

/** The code under which each reason is counted. */
export const CODE_OF_REASON: Readonly<Record<FaultReason, ProblemCode>> = {
  'not-utf-8': 'not-utf-8',
  'empty-file': 'not-json',
  'not-json': 'not-json',
  'nested-too-deep': 'not-json',
  'other-format': 'other-format',
  'newer-version': 'newer-version',
  'missing-field': 'missing-field',
  'text-without-reader': 'missing-field',
  'unknown-field': 'unknown-field',
  'wrong-value': 'wrong-value',
  'key-taken': 'wrong-value',
  'records-too-deep': 'wrong-value',
  'id-taken': 'repeated-id',
  'tag-twice': 'repeated-id',
  'version-twice': 'repeated-id',
  'no-record': 'dangling-reference',
  'no-tag-above': 'dangling-reference',
  'no-version': 'dangling-reference',
  'own-parent': 'circular-reference',
  'other-hash': 'wrong-text-hash',
  'not-unicode': 'wrong-text',
  'not-canonical': 'wrong-text',
  'ends-before-start': 'wrong-range',
  'half-code-points': 'wrong-range',
  'beyond-text': 'wrong-range',
  'no-code-points': 'wrong-range',
  'cuts-character': 'wrong-range',
  'offsets-differ': 'wrong-range',
  'other-length-utf16': 'wrong-range',
  'other-length': 'wrong-range',
  'segments-touch': 'wrong-range',
  'outside-passage': 'wrong-range',
  'empty-block': 'wrong-range',
  'blocks-overlap': 'wrong-range',
  'words-in-no-block': 'wrong-range',
  'other-words': 'other-words',
  'other-prefix': 'other-words',
  'other-suffix': 'other-words',
  'other-joined-words': 'wrong-summary',
  'other-status': 'wrong-summary',
};

/** A fault of this reason. */
export function fault<TReason extends FaultReason>(reason: TReason, values: FaultValues[TReason]): FaultOf<TReason> {
  return { reason, values };
}
