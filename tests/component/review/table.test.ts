import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TABLE_COLUMNS } from '$renderer/models/review/order/table-columns';
import { MARKS } from '../../fixtures/review/treaty-library';
import type { ShellWindow } from '../shell/shell-window';
import { ask, cells, grid, openReview, typed } from './review-window';

let shell: ShellWindow;
const context = page.getByRole('region', { name: 'The passage in its context' });
const notices = (): string => document.querySelector('footer')?.textContent ?? '';
const heads = (): readonly string[] =>
  [...grid.element().querySelectorAll('[aria-expanded]')].map((head) => head.textContent.trim().replace(/\s+/gu, ' '));
const record = async (id: string) => (await shell.workspace.reviewService.records([id]))[0];
const stepNames = (): readonly string[] => shell.workspace.history.rows.map(({ name }) => name);

async function groupBy(name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Group by' }).selectOptions(name);
  grid.element().focus();
}

beforeEach(async () => {
  shell = await openReview();
});
afterEach(async () => {
  await shell.close();
});

describe('the order of the table', () => {
  it.each(TABLE_COLUMNS.map((column, at) => ({ column, at })))(
    'is by $column at Enter on its heading',
    async ({ at }) => {
      await userEvent.keyboard(`{ArrowUp}{Home}${'{ArrowRight}'.repeat(at)}{Enter}`);
      const heading = grid.getByRole('columnheader').nth(at);
      await expect.element(heading).toHaveAttribute('aria-sort', 'ascending');
      const ascending = cells(at);
      await userEvent.keyboard('{Enter}');
      await expect.element(heading).toHaveAttribute('aria-sort', 'descending');
      const descending = cells(at);
      const distinct = (all: readonly string[]): readonly string[] => [...new Set(all.filter((words) => words !== ''))];
      expect(distinct(descending)).toEqual(distinct(ascending).toReversed());
      const empty = ascending.filter((words) => words === '').length;
      for (const all of [ascending, descending])
        expect(all.slice(all.length - empty).every((words) => words === '')).toBe(true);
      expect(ascending).toHaveLength(Object.keys(MARKS).length - 4);
    },
  );

  it('is by name for people and by the scheme for closed lists', async () => {
    await userEvent.keyboard('{ArrowUp}{Home}{ArrowRight}{ArrowRight}{Enter}');
    await expect
      .poll(() => [...new Set(cells(2))])
      .toEqual(['Delegation of Norhaven', 'Jon Vest', 'Lena Aravik', 'Mira Sol', 'Tomas Bru', '']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await expect.poll(() => [...new Set(cells(4))]).toEqual(['not reviewed', 'accepted', 'corrected']);
  });
});

describe('groups of the table', () => {
  it.each([
    [
      'Speaker',
      [
        'Delegation of Norhaven 1 mark',
        'Jon Vest 1 mark',
        'Lena Aravik 7 marks',
        'Mira Sol 1 mark',
        'Tomas Bru 1 mark',
        'no speaker named 2 marks',
      ],
    ],
    ['Tags', ['Border annex 1 mark', 'Sea trade 1 mark', 'no tag 11 marks']],
    ['Article', ['After the talks 4 marks', 'Talks in Norhaven 7 marks', 'محادثات في نورهافن 2 marks']],
    ['Publication', ['Harbour Post 7 marks', 'Northern Gazette 4 marks', 'صحيفة الميناء 2 marks']],
    ['Published', ['Oct 5, 2023 2 marks', 'Oct 24, 2023 7 marks', 'Nov 2, 2023 4 marks']],
    ['Status', ['not reviewed 9 marks', 'accepted 1 mark', 'corrected 3 marks']],
  ] as const)('are by %s', async (name, expected) => {
    await groupBy(name);
    await expect.poll(() => heads().map((head) => head.replace(/^[▾▸] /u, ''))).toEqual(expected);
  });

  it('close and open by key and keep their count', async () => {
    await groupBy('Status');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '17');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '8');
    expect(heads()[0]).toBe('▸ not reviewed 9 marks');
    await userEvent.keyboard('{Enter}');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '17');
  });
});

describe('keys in the table', () => {
  it('show the row in its paragraph beside it, and Enter opens it in its article', async () => {
    await ask('by "Mira Sol"');
    await expect.element(context).toHaveTextContent('“Trade will double,” said Trade Minister Mira Sol.');
    expect(context.element().querySelector('.passage')?.textContent).toBe('Trade will double');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shell.workspace.session.view).toBe('read');
    await expect.poll(() => shell.workspace.session.atHandId).toBe(MARKS.trade.id);
  });

  it('decide with one key a row and go on to the next', async () => {
    await ask('quotes in article "Talks in Norhaven"');
    await userEvent.keyboard('a');
    await expect.poll(async () => (await record(MARKS.ready.id))?.decisions.length).toBe(3);
    await userEvent.keyboard('a');
    await expect.poll(async () => (await record(MARKS.second.id))?.decisions.at(-1)?.kind).toBe('accept');
    await userEvent.keyboard('x');
    await expect.poll(async () => (await record(MARKS.sleep.id))?.decisions.at(-1)?.kind).toBe('reject');
    // It is rejected now and left out: what came behind it is in its place.
    await expect.poll(() => cells()).not.toContain('The peace treaty had cost her sleep');
    expect(stepNames().slice(-3)).toEqual(['step.decide.accept', 'step.decide.accept', 'step.decide.reject']);
  });

  it('choose several by Space, Shift and Ctrl+A, and change them as one step that one undo takes back', async () => {
    await ask('quotes in article "Talks in Norhaven"');
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
    await expect.element(page.getByText('2 marks chosen')).toBeVisible();
    await userEvent.keyboard('{Escape}{Shift>}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('2 marks chosen')).toBeVisible();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('5 marks chosen')).toBeVisible();
    const before = stepNames().length;
    await userEvent.keyboard('t');
    await userEvent.keyboard('Sea{Enter}');
    await expect.element(grid).toHaveFocus();
    await expect.poll(() => cells(7).every((tags) => tags.includes('Sea trade'))).toBe(true);
    expect(stepNames().slice(before)).toEqual(['step.review.tags']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => cells(7).filter((tags) => tags.includes('Sea trade'))).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('5 marks chosen')).not.toBeInTheDocument();
    await expect.element(grid).toHaveFocus();
  });

  it('edit the cell with F2, and say which cells cannot be edited', async () => {
    await ask('by "Mira Sol"');
    await userEvent.keyboard('{Home}{F2}');
    expect(notices()).toContain('This column cannot be edited here.');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{F2}');
    expect(notices()).toContain('Whether it was said so is asked of quotes only.');
    await userEvent.keyboard('{ArrowRight}{F2}');
    await userEvent.keyboard('mostly f{Enter}');
    await expect.element(grid).toHaveFocus();
    await expect.poll(() => cells(6)).toEqual(['mostly false']);
    await userEvent.keyboard('n');
    await userEvent.keyboard('Ask the harbour office{Enter}');
    await expect.poll(() => cells(8)).toEqual(['Ask the harbour office']);
    await userEvent.keyboard('r');
    await expect.element(page.getByRole('dialog', { name: 'True?: 1 mark' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(grid).toHaveFocus();
  });

  it('are no commands where single keys are switched off', async () => {
    shell.workspace.settings.change({ singleKeys: false });
    await userEvent.keyboard('axj');
    expect(stepNames().at(-1)).toBe('step.import');
    expect(shell.workspace.reviewTable.cell.line).toBe(0);
  });
});

describe('what the filter looks for', () => {
  it('is marked in passage, tags and note, and in the paragraph, restatement and translation beside them', async () => {
    const hits = (root: Element): readonly string[] =>
      [...root.querySelectorAll('mark:not(.passage)')].map((each) => each.textContent);
    await ask('claims about "estmark"');
    await expect.element(context).toHaveTextContent('Restatement');
    await expect.poll(() => hits(context.element())).toEqual(['Estmark']);
    await ask('about tag "Treaties" or "yearbook" or about "friedensvertrag"');
    expect(hits(grid.element()).toSorted()).toEqual(['Yearbook']);
    await expect.poll(() => hits(context.element())).toEqual(['Friedensvertrag']);
  });

  it('is in sight in a long passage: its cell begins shortly before it', async () => {
    const long = { ...MARKS.army, note: `${'Nothing of it. '.repeat(20)}The lighthouse keeper knows.` };
    await shell.workspace.reviewEdits.edit([MARKS.army.id], 'step.annotation.note', () => long);
    await ask('"lighthouse"');
    expect(cells(8)).toEqual(['… it. Nothing of it. The lighthouse keeper knows.']);
  });
});

describe('a hundred thousand rows', () => {
  const MANY = 100_000;

  beforeEach(async () => {
    const changes = Array.from({ length: MANY }, (_, at) => {
      const id = `many-${String(at)}`;
      return { table: 'annotations' as const, id, before: null, after: { ...MARKS.fishermen, id } };
    });
    shell.workspace.library.apply(changes, '2026-01-05T10:00:00.000Z');
    await expect.element(grid).toHaveAttribute('aria-rowcount', String(MANY + 14));
  });

  it('are drawn only where they are in sight; the last and the first are one key away', async () => {
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(() => grid.element().querySelector(`[aria-rowindex="${String(MANY + 14)}"]`)).not.toBeNull();
    expect(grid.element().querySelectorAll('[role="row"]').length).toBeLessThan(80);
    await userEvent.keyboard('{Control>}{Home}{/Control}{PageDown}');
    await expect.poll(() => grid.element().querySelector('[aria-rowindex="2"]')).not.toBeNull();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('100,013 marks chosen')).toBeVisible();
  });

  it('leave the typing of a filter without a lost key', async () => {
    const sentence = 'quotes by "Jon Vest" about "fishermen" published since 2023-11-01 and not "peace treaty"';
    await userEvent.keyboard(`{Control>}l{/Control}${sentence}`);
    expect(typed()).toBe(sentence);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('100,001 marks', { exact: true })).toBeVisible();
  });
});
