import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_HEAD, type Step } from '$core/model/step';
import { JOURNAL_NAME, type Journal } from '$main/journal/journal';
import { temporaryFolder } from '../temporary-folder';
import { openJournal } from './open-journal';
import { headOf, stepOf, stepsUntil } from './steps';

async function journalWith(folder: string, steps: readonly Step[]): Promise<Journal> {
  const journal = await openJournal(folder);
  for (const step of steps) expect(await journal.append(step)).toMatchObject({ ok: true });
  return journal;
}

async function allSteps(journal: Journal): Promise<Step[]> {
  const steps: Step[] = [];
  for (;;) {
    const page = await journal.readAfter(steps.at(-1)?.seq ?? 0);
    if (!page.ok) throw new Error(page.error.detail);
    steps.push(...page.value.steps);
    if (page.value.done) return steps;
  }
}

describe('appending', () => {
  it('starts empty', async () => {
    const journal = await openJournal(join(temporaryFolder(), 'journal'));
    expect(journal.head).toEqual(EMPTY_HEAD);
    expect(await allSteps(journal)).toEqual([]);
  });

  it('answers with the head of the core, and finds it again after a restart', async () => {
    const folder = temporaryFolder();
    const steps = stepsUntil(3);
    const journal = await journalWith(folder, steps);
    expect(journal.head).toEqual(headOf(steps));
    await journal.close();
    const again = await openJournal(folder);
    expect(again.head).toEqual(headOf(steps));
    expect(again.linesSetAside).toBe(0);
    expect(await allSteps(again)).toEqual(steps);
  });

  it('refuses a step that does not follow the last one', async () => {
    const journal = await journalWith(temporaryFolder(), stepsUntil(2));
    for (const seq of [2, 4]) {
      expect(await journal.append(stepOf(seq))).toMatchObject({ ok: false, error: { code: 'journal-out-of-step' } });
    }
    expect(journal.head.seq).toBe(2);
  });

  it('keeps the order of steps that are sent at once', async () => {
    const folder = temporaryFolder();
    const journal = await openJournal(folder);
    const steps = stepsUntil(40);
    await Promise.all(steps.map((step) => journal.append(step)));
    await journal.close();
    expect(await allSteps(await openJournal(folder))).toEqual(steps);
  });

  it('writes a large step as parts closed by a commit', async () => {
    const folder = temporaryFolder();
    const large = stepOf(1, '🗞️é'.repeat(200_000));
    const journal = await journalWith(folder, [large, stepOf(2)]);
    await journal.close();
    const lines = readFileSync(join(folder, JOURNAL_NAME), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.at(-2)).toContain('"kind":"commit"');
    expect(await allSteps(await openJournal(folder))).toEqual([large, stepOf(2)]);
  });

  it('keeps the file to its owner', async () => {
    const folder = join(temporaryFolder(), 'journal');
    await journalWith(folder, stepsUntil(1));
    expect(statSync(join(folder, JOURNAL_NAME)).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });
});

describe('taking back', () => {
  it('answers with the head before the step, for this run and the next', async () => {
    const folder = temporaryFolder();
    const journal = await journalWith(folder, stepsUntil(3));
    expect(await journal.abort(3, 'the store was full')).toEqual({ ok: true, value: headOf(stepsUntil(2)) });
    expect(await journal.abort(2, 'and again')).toEqual({ ok: true, value: headOf(stepsUntil(1)) });
    const other = stepOf(2, 'something else');
    await journal.append(other);
    await journal.close();
    const again = await openJournal(folder);
    expect(again.head).toEqual(headOf([stepOf(1), other]));
    expect(await allSteps(again)).toEqual([stepOf(1), other]);
  });

  it('takes back the only step', async () => {
    const journal = await journalWith(temporaryFolder(), stepsUntil(1));
    expect(await journal.abort(1, 'no')).toEqual({ ok: true, value: EMPTY_HEAD });
    expect(await journal.abort(0, 'no')).toMatchObject({ ok: false, error: { code: 'journal-out-of-step' } });
  });

  it('takes back none but the last', async () => {
    const journal = await journalWith(temporaryFolder(), stepsUntil(3));
    expect(await journal.abort(2, 'no')).toMatchObject({ ok: false, error: { code: 'journal-out-of-step' } });
  });
});

describe('reading', () => {
  it('gives pages of about a megabyte, each with the head after its last step', async () => {
    const steps = Array.from({ length: 12 }, (_, index) => stepOf(index + 1, 'x'.repeat(200_000)));
    const journal = await journalWith(temporaryFolder(), steps);
    const first = await journal.readAfter(0);
    if (!first.ok) throw new Error(first.error.detail);
    expect(first.value.steps).toEqual(steps.slice(0, 5));
    expect(first.value.head).toEqual(headOf(steps.slice(0, 5)));
    expect(first.value.done).toBe(false);
    expect(await allSteps(journal)).toEqual(steps);
    expect(await journal.readAfter(11)).toMatchObject({ ok: true, value: { steps: [steps[11]], done: true } });
    expect(await journal.readAfter(12)).toEqual({ ok: true, value: { steps: [], head: journal.head, done: true } });
  });

  it('gives a step that is larger than a page alone', async () => {
    const steps = [stepOf(1, 'y'.repeat(3_000_000)), stepOf(2)];
    const journal = await journalWith(temporaryFolder(), steps);
    expect(await journal.readAfter(0)).toMatchObject({ ok: true, value: { steps: [{ seq: 1 }], done: false } });
  });
});
