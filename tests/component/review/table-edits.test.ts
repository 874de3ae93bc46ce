import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { MARKS } from '../../fixtures/review/treaty-library';
import { SPEAKER_IDS } from '../../fixtures/review/treaty-people';
import type { ShellWindow } from '../shell/shell-window';
import { ask, cells, grid, openReview } from './review-window';

let shell: ShellWindow;
const COLUMN = { speaker: 2, type: 3, status: 4 } as const;
const record = async (id: string): Promise<Annotation | undefined> =>
  (await shell.workspace.reviewService.records([id]))[0];
const stepNames = (): readonly string[] => shell.workspace.history.rows.map(({ name }) => name);

/** Opens the cell of the row at hand and takes what is found by these words; the arrow keys step through what is found. */
async function setCell(column: keyof typeof COLUMN, keys: string): Promise<void> {
  await userEvent.keyboard(`{Home}${'{ArrowRight}'.repeat(COLUMN[column])}{F2}`);
  await userEvent.keyboard(keys);
  await expect.element(grid).toHaveFocus();
}

beforeEach(async () => {
  shell = await openReview();
});
afterEach(async () => {
  await shell.close();
});

describe('a cell edited with F2 is what the record says', () => {
  it.each([
    ['speaker', 'Mira{Enter}', { speakerId: SPEAKER_IDS.trade, speakerStatus: 'named' }],
    ['speaker', 'Delegation{Enter}', { speakerId: SPEAKER_IDS.delegation, speakerStatus: 'collective' }],
    ['speaker', 'Joint{Enter}', { speakerId: SPEAKER_IDS.statement, speakerStatus: 'document' }],
    ['speaker', '{ArrowUp}{Enter}', { speakerId: null, speakerStatus: null }],
    ['type', 'indirect{Enter}', { quoteType: 'indirect' }],
  ] as const)('in the column %s of a quote by %s', async (column, keys, expected) => {
    await ask('quotes "Nobody asked the fishermen"');
    await setCell(column, keys);
    await expect.poll(() => record(MARKS.fishermen.id)).toMatchObject(expected);
  });

  it.each([
    ['speaker', 'Mira{Enter}', { claimantId: SPEAKER_IDS.trade, claimantStatus: 'named' }],
    ['speaker', 'Delegation{Enter}', { claimantId: SPEAKER_IDS.delegation, claimantStatus: 'collective' }],
    ['speaker', '{ArrowUp}{Enter}', { claimantId: null, claimantStatus: null }],
    ['type', 'prediction{Enter}', { claimType: 'prediction' }],
  ] as const)('in the column %s of a claim by %s', async (column, keys, expected) => {
    await ask('claims "the army had grown"');
    await setCell(column, keys);
    await expect.poll(() => record(MARKS.army.id)).toMatchObject(expected);
  });

  it.each([
    ['quotes "Nobody asked the fishermen"', MARKS.fishermen.id],
    ['claims "the army had grown"', MARKS.army.id],
  ])('in the column status of %s', async (sentence, id) => {
    await ask(sentence);
    await setCell('status', 'accept{Enter}');
    await expect.poll(async () => (await record(id))?.decisions.at(-1)?.kind).toBe('accept');
  });
});

it.each(['author', 'unknown'] as const)('a person put where the speaker is %s is named', async (speakerStatus) => {
  await shell.workspace.reviewEdits.edit([MARKS.shout.id], 'step.quote.speaker', () => ({
    ...MARKS.shout,
    speakerStatus,
  }));
  await ask('quotes "The bridge is closed"');
  await setCell('speaker', 'Jon{Enter}');
  await expect
    .poll(() => record(MARKS.shout.id))
    .toMatchObject({ speakerId: SPEAKER_IDS.vest, speakerStatus: 'named' });
});

it('a quote said by nobody is found by the filter for quotes without a speaker', async () => {
  await ask('quotes "Nobody asked the fishermen"');
  await setCell('speaker', '{ArrowUp}{Enter}');
  await expect.poll(() => cells(2)).toEqual(['']);
  await ask('quotes without speaker');
  await expect.poll(() => cells().some((words) => words.includes('Nobody asked the fishermen'))).toBe(true);
});

it('several rows get their speaker as one step that one undo takes back', async () => {
  await ask('quotes in article "After the talks"');
  const before = cells(2);
  const steps = stepNames().length;
  await userEvent.keyboard('{Control>}a{/Control}');
  await setCell('speaker', 'Delegation{Enter}');
  await expect.poll(() => new Set(cells(2))).toEqual(new Set(['Delegation of Norhaven']));
  expect(await record(MARKS.waits.id)).toMatchObject({ speakerStatus: 'collective' });
  expect(stepNames().slice(steps)).toEqual(['step.review.speaker']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => cells(2)).toEqual(before);
});
