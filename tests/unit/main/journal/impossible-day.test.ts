import * as v from 'valibot';
import { expect, it } from 'vitest';
import { EMPTY_CONTENT } from '$core/formats/types';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { toVerbatimFile, writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import type { Annotation } from '$core/model/annotation';
import { stepSchema, type Step } from '$core/model/step';
import { sampleContent } from '../../core/formats/content/sample-content';
import { bytesOf, OPTIONS } from '../../core/formats/options';
import { temporaryFolder } from '../temporary-folder';
import { openJournal } from './open-journal';
import { headOf, stepOf } from './steps';

const IMPOSSIBLE = '2023-02-31';

function quoteSaidOn(saidOn: string | null): Annotation {
  const quote = sampleContent().annotations.find(({ kind }) => kind === 'quote');
  if (quote?.kind !== 'quote') throw new Error('The sample has no quote.');
  return { ...quote, saidOn };
}

/** As a journal has them that was written before days were held against the calendar: the day is set, then corrected. */
function earlySteps(): Step[] {
  const [set, corrected] = [quoteSaidOn(IMPOSSIBLE), quoteSaidOn('2023-02-28')];
  const { id } = set;
  return [
    { ...stepOf(1), changes: [{ table: 'annotations', id, before: null, after: set }] },
    { ...stepOf(2), changes: [{ table: 'annotations', id, before: set, after: corrected }] },
  ];
}

it('a journal with a day that the calendar lacks is read whole, and its steps can still be undone', async () => {
  const folder = temporaryFolder();
  const steps = earlySteps();
  const journal = await openJournal(folder);
  for (const step of steps) expect(await journal.append(step)).toMatchObject({ ok: true });
  await journal.close();
  const again = await openJournal(folder);
  expect([again.head, again.linesSetAside]).toEqual([headOf(steps), 0]);
  const page = await again.readAfter(0);
  expect(page.ok && page.value.steps).toEqual(steps);
  for (const step of steps) expect(v.safeParse(stepSchema, step).success).toBe(true);
});

it('such a day never leaves the program: the export has null and is sound', () => {
  const [article] = sampleContent().articles;
  const content = {
    ...sampleContent(),
    articles: sampleContent().articles.map((each) =>
      each.id === article?.id ? { ...each, publishedOn: { value: IMPOSSIBLE, from: 'analyst' as const } } : each,
    ),
    annotations: sampleContent().annotations.map((each) =>
      each.id === quoteSaidOn(null).id ? quoteSaidOn(IMPOSSIBLE) : each,
    ),
  };
  expect(JSON.stringify(toVerbatimFile(content, OPTIONS))).not.toContain(IMPOSSIBLE);
  const read = readVerbatim(bytesOf(writeVerbatim(content, OPTIONS)));
  expect(read.ok ? [] : read.error.problems).toEqual([]);
  expect(read.ok ? read.value.content.annotations.length : EMPTY_CONTENT.annotations.length).toBe(
    content.annotations.length,
  );
});
