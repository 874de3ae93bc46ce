import type { ExpectedForm, FaultReason, FaultValues, ProblemCode } from '$core/formats/fault';
import type { Loss } from '$core/formats/loss';
import type { FormatProblem } from '$core/formats/types';

type Words = { readonly [TReason in FaultReason]: (values: FaultValues[TReason]) => string };
type FormWords = Readonly<Record<Exclude<ExpectedForm, 'other'>, string>>;

const FORMS: FormWords = {
  uuid: 'a UUID in lower case',
  sha256: 'a SHA-256 of 64 digits in lower-case hexadecimal',
  instant: 'a moment like 2026-01-31T09:30:00.000Z',
  day: 'a day of the calendar like 2026-01-31',
  text: 'a text that is not empty',
  entries: 'at least one entry',
  integer: 'a whole number',
};

const WORDS: Words = {
  'not-utf-8': ({ byte }) => `The file is not UTF-8: byte ${String(byte)} belongs to no character.`,
  'empty-file': () => 'The file is empty.',
  'not-json': ({ detail }) => `The file is not valid JSON: ${detail}.`,
  'nested-too-deep': ({ most }) => `Objects and lists lie more than ${String(most)} deep inside each other.`,
  'other-format': ({ wanted }) =>
    `This is no ${wanted === 'codebook' ? 'codebook' : 'export file'} of Verbatim: it does not start with format and version.`,
  'newer-version': ({ version, known }) =>
    `The file has version ${String(version)} of the format; this program knows ${String(known)}.`,
  'missing-field': ({ field }) => `The field "${field}" is missing.`,
  'text-without-reader': () => 'A text that is there needs the version of its reader.',
  'unknown-field': ({ field }) => `The field "${field}" is not part of the format.`,
  'wrong-value': ({ form, expected, found }) =>
    `Expected ${form === 'other' ? expected : FORMS[form]}, found ${found}.`,
  'key-taken': ({ key }) => `The key ${key} is already that of a tag above.`,
  'records-too-deep': ({ most }) => `More than ${String(most)} lie inside each other.`,
  'id-taken': ({ earlier }) => `The id is already that of ${earlier}.`,
  'tag-twice': () => 'The id or path is already that of a tag above.',
  'version-twice': () => 'Two versions have the same text.',
  'no-record': ({ record, id }) => `There is no ${record} with the id ${id} in the file.`,
  'no-tag-above': ({ path }) => `No tag before it has the path ${path}.`,
  'no-version': ({ textHash }) => `The article has no version with the text ${textHash}.`,
  'own-parent': () => 'It is its own parent, directly or through others.',
  'other-hash': () => 'The text has another SHA-256 than is said.',
  'not-unicode': ({ offset }) => `The text is not well-formed Unicode at offset ${String(offset)} (UTF-16).`,
  'not-canonical': () => 'The text has a byte order mark or line ends other than LF.',
  'ends-before-start': ({ start, end }) => `It ends (${String(end)}) before it starts (${String(start)}).`,
  'half-code-points': () => 'Of start and end in code points only one is there.',
  'beyond-text': ({ end, length }) => `It ends at ${String(end)} (UTF-16), the text at ${String(length)}.`,
  'no-code-points': () => 'The offsets in code points are missing though the text is there.',
  'cuts-character': () => 'It cuts a character in two.',
  'offsets-differ': ({ start, end, startByUtf16, endByUtf16 }) =>
    `In code points it is said to be ${String(start)}-${String(end)}, by its UTF-16 offsets it is ${String(startByUtf16)}-${String(endByUtf16)}.`,
  'other-length-utf16': ({ length, words }) =>
    `The range is ${String(length)} UTF-16 units long, the words ${String(words)}.`,
  'other-length': ({ length, words }) => `The range is ${String(length)} code points long, the words ${String(words)}.`,
  'segments-touch': () => 'It touches the segment before it or is out of order.',
  'outside-passage': () => 'It lies outside the passage.',
  'empty-block': () => 'It is empty.',
  'blocks-overlap': ({ reached }) => `It begins before ${String(reached)} (UTF-16), where the block before it ends.`,
  'words-in-no-block': ({ start, end }) =>
    `The words from ${String(start)} to ${String(end)} (UTF-16) are in no block.`,
  'other-words': ({ found, exact }) => `Under the offsets stands "${found}", not "${exact}".`,
  'other-prefix': ({ prefix }) => `Before it stands something else than "${prefix}".`,
  'other-suffix': ({ suffix }) => `Behind it stands something else than "${suffix}".`,
  'other-joined-words': () => 'It is not the words of the segments with one space between.',
  'other-status': ({ stated, status }) => `The status is said to be ${stated}; by the decisions it is ${status}.`,
};

const REMEDIES: Readonly<Record<ProblemCode, string>> = {
  'not-utf-8': 'Save the file as UTF-8, or export it again.',
  'not-json': 'The file may be cut off or edited by hand; export it again.',
  'other-format': 'Name a file that Verbatim exported.',
  'newer-version': 'Use the version of Verbatim that wrote it, or a newer one.',
  'missing-field': 'Write the field, as null where its value is not known.',
  'unknown-field': 'Remove the field or correct its name.',
  'wrong-value': 'Correct the value; docs/export-format.md says what is allowed.',
  'repeated-id': 'Every record needs an id of its own; remove one of the two.',
  'dangling-reference': 'Add the record that is named, or correct the id.',
  'circular-reference': 'Take one of the records out of the circle.',
  'wrong-text-hash': 'The text was changed after the export; take it from the original file.',
  'wrong-text': 'Write the text as Verbatim keeps it: line ends LF, no byte order mark, well-formed Unicode.',
  'wrong-range': 'Count start and end anew; the end is not included.',
  'other-words': 'Correct the offsets, or take the text that belongs to them.',
  'wrong-summary': 'Write what follows from the other fields, or export the file again.',
};

function wordsOf<TReason extends FaultReason>(reason: TReason, values: FaultValues[TReason]): string {
  return WORDS[reason](values);
}

/** What is wrong, and what to do, as two sentences. */
export function problemInWords(problem: FormatProblem): string {
  return `${wordsOf(problem.reason, problem.values)} ${REMEDIES[problem.code]}`;
}

/** What a format cannot hold, as one sentence. */
export function lossInWords(loss: Loss): string {
  switch (loss.kind) {
    case 'texts':
      return `The texts of ${String(loss.articles)} articles; passages and offsets are kept.`;
    case 'texts-and-sources':
      return `The texts of ${String(loss.articles)} articles, with their blocks, versions and sources.`;
    case 'records-beside-names':
      return `What is known of ${String(loss.speakers)} speakers beside name, role and affiliation, and of ${String(loss.tags)} tags beside their names.`;
    case 'single-decisions':
      return `The single decisions on ${String(loss.annotations)} annotations; only the status and who decided are kept.`;
    case 'interruptions':
      return `Where ${String(loss.annotations)} interrupted passages are interrupted; only their first start and last end are kept.`;
    case 'fields-without-column':
      return `Fields without a column (evidence, medium, factuality, checkability and others) of ${String(loss.annotations)} annotations.`;
    case 'removed-records':
      return `The list of ${String(loss.removed)} removed records.`;
    case 'all-but-codebook':
      return `${String(loss.articles)} articles, ${String(loss.annotations)} annotations and ${String(loss.speakers)} speakers; the file holds the codebook alone.`;
    case 'makers-of-tags':
      return 'Who made each tag, and when.';
  }
}
