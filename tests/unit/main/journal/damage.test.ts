import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '$core/model/step';
import { JOURNAL_NAME, type Journal } from '$main/journal/journal';
import { temporaryFolder } from '../temporary-folder';
import { openJournal } from './open-journal';
import { headOf, stepOf, stepsUntil } from './steps';

interface Written {
  readonly folder: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** Where each line ends. */
  readonly ends: readonly number[];
}

async function written(steps: readonly Step[]): Promise<Written> {
  const folder = temporaryFolder();
  const journal = await openJournal(folder);
  for (const step of steps) await journal.append(step);
  await journal.close();
  const path = join(folder, JOURNAL_NAME);
  const bytes = readFileSync(path);
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index + 1);
  return { folder, path, bytes, ends };
}

async function reopened(folder: string): Promise<{ seqs: number[]; journal: Journal }> {
  const journal = await openJournal(folder);
  const page = await journal.readAfter(0);
  if (!page.ok) throw new Error(page.error.detail);
  return { seqs: page.value.steps.map(({ seq }) => seq), journal };
}

describe('a torn tail', () => {
  it('is cut off wherever it was torn, and nothing before it is lost', { timeout: 30_000 }, async () => {
    const { folder, path, bytes, ends } = await written(stepsUntil(4));
    const from = ends[1] ?? 0;
    for (let length = from; length < bytes.length; length += 41) {
      writeFileSync(path, bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      const first = await reopened(folder);
      expect(first.seqs).toEqual(stepsUntil(whole).map(({ seq }) => seq));
      expect(first.journal.head).toEqual(headOf(stepsUntil(whole)));
      expect(first.journal.linesSetAside).toBe(length === ends[whole - 1] ? 0 : 1);
      await first.journal.append(stepOf(whole + 1));
      await first.journal.close();
      const second = await reopened(folder);
      expect(second.seqs.length).toBe(whole + 1);
      expect(second.journal.linesSetAside).toBe(0);
      await second.journal.close();
    }
  });

  it('is kept beside the journal', async () => {
    const { folder, path, bytes, ends } = await written(stepsUntil(2));
    const torn = bytes.subarray(0, bytes.length - 5);
    writeFileSync(path, torn);
    await (await openJournal(folder)).close();
    expect(readFileSync(join(folder, 'set-aside-1'))).toEqual(torn.subarray(ends[0]));
    writeFileSync(path, 'nonsense');
    await (await openJournal(folder)).close();
    expect(readFileSync(join(folder, 'set-aside-2'), 'utf8')).toBe('nonsense');
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it.each([
    ['zeros', Buffer.alloc(4096)],
    ['noise with line feeds', Buffer.from('\n\n12345678 {}\t\n')],
  ])('of %s is cut off', async (_name, tail) => {
    const { folder, path, bytes } = await written(stepsUntil(2));
    writeFileSync(path, Buffer.concat([bytes, tail]));
    expect((await reopened(folder)).seqs).toEqual([1, 2]);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('takes the parts of a large step with it that no commit closes', async () => {
    const { folder, path, bytes, ends } = await written([stepOf(1), stepOf(2, 'z'.repeat(600_000))]);
    writeFileSync(path, bytes.subarray(0, ends.at(-2)));
    const { seqs, journal } = await reopened(folder);
    expect(seqs).toEqual([1]);
    expect(journal.linesSetAside).toBe(ends.length - 2);
    expect(await journal.append(stepOf(2))).toMatchObject({ ok: true });
  });
});

describe('a damaged line in the middle', () => {
  it('is set aside; what follows stays, under the same head, and is counted once', async () => {
    const { folder, path, bytes, ends } = await written(stepsUntil(5));
    const damaged = Buffer.from(bytes);
    damaged.write('????', (ends[1] ?? 0) + 100);
    writeFileSync(path, damaged);
    const first = await reopened(folder);
    expect(first.seqs).toEqual([1, 2, 4, 5]);
    expect(first.journal.linesSetAside).toBe(1);
    expect(first.journal.head).toEqual(headOf(stepsUntil(5)));
    expect(await first.journal.append(stepOf(6))).toEqual({ ok: true, value: headOf(stepsUntil(6)) });
    await first.journal.close();
    expect(readFileSync(join(folder, 'set-aside-1'))).toEqual(damaged.subarray(ends[1], ends[2]));
    const second = await reopened(folder);
    expect(second.seqs).toEqual([1, 2, 4, 5, 6]);
    expect(second.journal.linesSetAside).toBe(0);
    expect(existsSync(join(folder, `${JOURNAL_NAME}.renewed`))).toBe(false);
  });

  it('may have been an abort: the step that came after it with the same number stands', async () => {
    const folder = temporaryFolder();
    const journal = await openJournal(folder);
    await journal.append(stepOf(1));
    await journal.append(stepOf(2, 'taken back'));
    await journal.abort(2, 'the store failed');
    await journal.append(stepOf(2));
    await journal.append(stepOf(3));
    await journal.close();
    const path = join(folder, JOURNAL_NAME);
    writeFileSync(path, readFileSync(path, 'utf8').replace('the store failed', 'the store worked'));
    const again = await openJournal(folder);
    expect(await again.readAfter(0)).toMatchObject({ value: { steps: stepsUntil(3) } });
    expect(again.head).toEqual(headOf(stepsUntil(3)));
  });

  it('never costs more than itself and its neighbour, whichever byte is hit', { timeout: 60_000 }, async () => {
    const { folder, path, bytes } = await written(stepsUntil(6));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (offset, mask) => {
        const damaged = Buffer.from(bytes);
        damaged.writeUInt8(damaged.readUInt8(offset) ^ mask, offset);
        writeFileSync(path, damaged);
        const { seqs, journal } = await reopened(folder);
        expect(seqs.length).toBeGreaterThanOrEqual(4);
        expect(journal.linesSetAside).toBeGreaterThanOrEqual(1);
        await journal.close();
        const second = await reopened(folder);
        expect(second.seqs).toEqual(seqs);
        expect(second.journal.linesSetAside).toBe(0);
        await second.journal.close();
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(folder).length).toBeGreaterThan(50);
  });
});

it('a step that this program cannot read is said, not skipped', async () => {
  const { folder, path, bytes } = await written(stepsUntil(1));
  const { encodeLine } = await import('$main/journal/line');
  const newer = JSON.stringify({ ...stepOf(2), schema: 99 });
  writeFileSync(path, Buffer.concat([bytes, encodeLine({ kind: 'step', head: headOf(stepsUntil(2)) }, newer)]));
  const journal = await openJournal(folder);
  expect(await journal.readAfter(0)).toMatchObject({
    ok: false,
    error: { code: 'journal-damaged', subject: 'journal' },
  });
});
