import { fail, ok, type Result } from '$core/contract/result';
import type { LibraryContent } from '$core/formats/types';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import type { Annotator } from '$core/model/annotator';
import { problemMessages } from './problem-messages';
import type { FileBytes, OnProgress } from './task';

export interface BothContents {
  readonly a: LibraryContent;
  readonly b: LibraryContent;
}

/** The contents of two export files, or what is wrong with them, one message each. */
export function readBoth(a: FileBytes, b: FileBytes, onProgress: OnProgress): Result<BothContents, readonly string[]> {
  const first = readVerbatim(a.bytes);
  onProgress(0.5);
  const second = readVerbatim(b.bytes);
  onProgress(1);
  if (first.ok && second.ok) return ok({ a: first.value.content, b: second.value.content });
  const ofFirst = first.ok ? [] : problemMessages(a.file, first.error);
  const ofSecond = second.ok ? [] : problemMessages(b.file, second.error);
  return fail([...ofFirst, ...ofSecond]);
}

/** The id of the annotator who has this id, name or initials; otherwise a message with those who are there. */
export function findAnnotator(called: string, annotators: readonly Annotator[], file: string): Result<string, string> {
  const found = annotators.filter(({ id, name, initials }) => [id, name, initials].includes(called));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return ok(only.id);
  const list = (found.length > 0 ? found : annotators).map(({ id, name }) => `${name} (${id})`).join(', ');
  const what = found.length > 0 ? 'more than one annotator is called' : 'there is no annotator called';
  return fail(`${file}: ${what} ${called}. Name one of: ${list}.`);
}
