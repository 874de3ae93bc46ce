import { mouseEvents } from '../pages/no-mouse';
import { beginInTable } from '../pages/review-table';
import { expect, test, type Started } from '../pages/test';

async function signIn({ page, desk }: Started, name: string): Promise<void> {
  await desk.press('Control+k');
  await page.keyboard.type('Annotator');
  await desk.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Who is marking?' });
  await expect(dialog.getByRole('radio').and(page.locator(':focus'))).toBeVisible();
  const radio = dialog.getByRole('radio', { name });
  for (let presses = 0; presses < 5 && !(await radio.isChecked()); presses += 1) await desk.press('ArrowDown');
  await expect(radio).toBeChecked();
  await desk.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(desk.foot).toContainText(name);
}

test('answers what an analyst asks of the findings, by keys alone', async ({ start, folders }) => {
  test.setTimeout(120_000);
  const started = await beginInTable(start, folders);
  const { page, desk, table } = started;

  // Quotes and claims by one minister about the peace treaty, published October 2023, with source, fidelity undecided.
  await desk.press('Control+l');
  await page.keyboard.type('quotes and claims by arav');
  await desk.press('ArrowDown', 'Enter');
  await expect(table.filter).toHaveValue('quotes and claims by "Lena Aravik" ');
  await page.keyboard.type('about "peace treaty" published in October 2023 with source, fidelity undecided');
  await desk.press('Enter');
  await table.expectPassages('“The peace treaty is ready,”', 'peace treaty is ready');
  await expect(table.grid.locator('mark')).toHaveText(['peace treaty', 'peace treaty']);
  await expect(table.context.locator('.passage')).toHaveText('“The peace treaty is ready,”');

  // Claims by any official of one government, unrated.
  await table.ask('claims by officials of "Government of Norhaven" unrated');
  await table.expectPassages('waits for one signature', 'peace treaty is ready', 'Trade will double');

  // Quotes without speaker in articles marked done.
  await table.ask('quotes without speaker in articles marked done');
  await table.expectPassages('“The bridge is closed,”', '«الجسر مغلق»');

  // What a given outlet passed on.
  await table.ask('passed on by "Northern Wire"');
  await table.expectPassages(
    '“The peace treaty waits for one signature,”',
    'waits for one signature',
    '“We don’t need a second peace treaty,”',
  );

  // What B changed in what I accepted since 1 March: I accept three as one step, B changes one of them and one that I did not accept.
  await table.ask('quotes by "Lena Aravik" in article "Talks in Norhaven"');
  await desk.press('Control+a', 'a');
  await expect(page.getByRole('status').filter({ hasText: '3 marks accepted' })).toBeAttached();
  const me = (await desk.foot.getByRole('button', { name: /^Annotator:/u }).getAttribute('title'))?.slice(11) ?? '';
  await signIn(started, 'Berit Blom');
  await table.ask('passed on by "Northern Wire" and quotes');
  await desk.press('Control+a', 'n');
  await page.keyboard.type('Heard on the tape.');
  await desk.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 marks changed' })).toBeAttached();
  await signIn(started, me);
  await desk.press('Control+l');
  await page.keyboard.type('changed by "Berit Blom" since 1 march');
  await desk.press('ArrowDown', 'Enter');
  await expect(table.filter).toHaveValue(/since 1 March \d{4} $/u);
  await page.keyboard.type('and accepted by me');
  await desk.press('Enter');
  await table.expectPassages('“We don’t need a second peace treaty,”');
  await expect(table.filter).toHaveValue(/^changed by "Berit Blom" since \d{4}-03-01 and accepted by me$/u);
  expect(await mouseEvents(page)).toEqual([]);
});

test('words of the filter reach articles in which nothing is marked, one key away', async ({ start, folders }) => {
  const { page, desk, table } = await beginInTable(start, folders);
  await table.ask('claims about "peace treaty"');
  await table.expectPassages('waits for one signature', 'peace treaty is ready');
  await expect(page.getByText('has 7 places in 3 articles, one of them without a mark.')).toBeVisible();
  await desk.press('Control+Shift+F');
  const search = page.getByRole('dialog', { name: 'Search' });
  await expect(search.getByRole('combobox')).toHaveValue('peace treaty');
  await expect(search.getByRole('option').filter({ hasText: 'The lamps were lit' })).toBeVisible();
  await page.keyboard.type('not in sight');
  await expect(search.getByRole('option')).toHaveCount(1);
  await desk.press('Enter');
  await expect(desk.text).toBeFocused();
  await expect(desk.text).toContainText('Lamps on the quay');
  expect(await desk.selectedWords()).toBe('not in sight');
});

test('what is left out is one key away, and the foot line shows the keys', async ({ start, folders }) => {
  const { page, desk, table } = await beginInTable(start, folders);
  await table.ask('quotes by "Joint Statement" or highlights');
  await expect(page.getByText('The filter finds nothing.')).toBeVisible();
  await expect(page.getByText('3 more are left out.')).toBeVisible();
  await expect(desk.foot).toContainText(/Ctrl\s*Shift\s*L\s*Count what is left out/u);
  await desk.press('Control+Shift+L');
  await table.expectPassages('army', '“lasting calm”', 'Monday');
  await expect(desk.foot).toContainText(/Enter\s*Open.*F2\s*Edit.*A\s*Accept/u);
  await desk.press('Control+Shift+L');
  await expect(page.getByText('The filter finds nothing.')).toBeVisible();
});
