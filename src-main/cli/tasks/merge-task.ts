import { fail, ok, type Result } from '$core/contract/result';
import { latestAnalyst } from '$core/formats/verbatim/merge/latest-analyst';
import { mergeContents, type Merged } from '$core/formats/verbatim/merge/merge-contents';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { counted } from './problem-messages';
import { findAnnotator, readBoth, type BothContents } from './read-both';
import type { MergeTask, OnProgress, TaskOutcome } from './task';

/** The shares of the work that are done when both are read, and when they are one, about. */
const [READING, MERGED] = [0.6, 0.8];

const NOTES = {
  differs: 'Merged: the other file answers these fields as kept here.',
  removed: 'Merged: removed in one of the two files.',
};

const NOUNS = { annotators: 'annotator', tags: 'tag', speakers: 'speaker', articles: 'article' } as const;

function disputer({ by, b }: MergeTask, contents: BothContents): Result<string | null, string> {
  if (by !== null) return findAnnotator(by, contents.b.annotators, b.file);
  const latest = latestAnalyst(contents.b, contents.a);
  return latest === null && contents.b.annotations.length > 0 ? fail(`${b.file}: it names no annotator.`) : ok(latest);
}

function messagesOf(merged: Merged, { a, b, by }: MergeTask, disputerName: string): string[] {
  const { disputed, updated, removedInOne, kept, lookAlikes, misplaced } = merged;
  const inNameOf = by === null ? ` (of whom it most likely is; --by names another)` : '';
  return [
    `${counted(merged.added, 'annotation')} of ${b.file} added.`,
    ...disputed.map(({ id, fields }) => `${id}: disputed, the files differ in ${fields.join(', ')}.`),
    ...(disputed.length === 0 ? [] : [`The answers of ${b.file} are kept in the name of ${disputerName}${inNameOf}.`]),
    ...updated.map(
      ({ id, fields }) => `${id}: taken from ${b.file}, which went on from ${a.file}: ${fields.join(', ')}.`,
    ),
    ...removedInOne.map((id) => `${id}: removed in one file; kept, disputed by who removed it.`),
    ...kept.map(
      ({ table, id, name, fields }) =>
        `${NOUNS[table]} ${name} (${id}): the files differ in ${fields.join(', ')}; kept as in ${a.file}.`,
    ),
    ...lookAlikes.map(
      ({ table, incoming, current, likeness }) =>
        `${NOUNS[table]} ${incoming.name} (${incoming.id}): has a name ${likeness === 'equal' ? 'equal' : 'similar'} to ${current.name} (${current.id}); both are kept.`,
    ),
    ...misplaced.map((id) => `${id}: left out: its words do not stand in the text of ${a.file}.`),
  ];
}

/** Two export files as one, and what had to be decided on the way. */
export function runMergeTask(task: MergeTask, onProgress: OnProgress): TaskOutcome {
  const { a, b, generator, exportedAt } = task;
  const contents = readBoth(a, b, (share) => {
    onProgress(share * READING);
  });
  if (!contents.ok) return { output: null, messages: contents.error, isSound: false };
  const by = disputer(task, contents.value);
  if (!by.ok) return { output: null, messages: [by.error], isSound: false };
  const merged = mergeContents(contents.value.a, contents.value.b, { by: by.value ?? '', notes: NOTES });
  onProgress(MERGED);
  const name = contents.value.b.annotators.find(({ id }) => id === by.value)?.name ?? '';
  return {
    output: writeVerbatim(merged.content, { generator, exportedAt }),
    messages: messagesOf(merged, task, name),
    isSound: merged.misplaced.length === 0,
  };
}
