import type { ArticleToReview } from '../../fixtures/records/library-to-review';
import { burst, CardQueue, importMarks, letters } from '../pages/card-queue';
import { beginInTable } from '../pages/review-table';
import { expect, test, type Started } from '../pages/test';
import { putSeed } from '../pages/verbatim-app';

const TITLE = 'A lamp for the pier';
const ARTICLE = [
  TITLE,
  'Hill Gazette, Norland\nNov 4, 2026',
  '“We sail at dawn,” said Odd Vik, the keeper. Kari Lund said that the pier was dark.',
].join('\n\n');
/** Each of its letters is a command in the article; `x` would reject, `d` dispute, `q` make a quote. */
const WORDS = 'exactedqnahc';
const LETTERS = letters(WORDS);

test.beforeEach(({ folders }) => putSeed(folders, 'lamp.txt', ARTICLE));

async function opened(start: () => Promise<Started>): Promise<Started> {
  const running = await start();
  await running.desk.welcome();
  await running.desk.open(TITLE);
  await expect(running.desk.text).toBeFocused();
  return running;
}

test('what is typed right behind a key that opens a field goes into the field, from the first letter', async ({
  start,
}) => {
  const running = await opened(start);
  const { desk, page } = running;
  const note = desk.details.getByRole('textbox', { name: 'Note' });

  // The card of a mark that was made just now.
  await burst(page, ['v', 'h', 'n', ...LETTERS]);
  await expect(note).toHaveValue(WORDS);
  await desk.press('Escape');
  await expect(desk.text).toBeFocused();

  // Another mark while the card of the first is shown, then the first again.
  await desk.press('Alt+ArrowDown');
  await burst(page, ['e', 'c', 'Enter', ...LETTERS]);
  await expect(desk.details.getByRole('textbox', { name: 'Restatement' })).toHaveValue(WORDS);
  await desk.press('Escape');
  await burst(page, ['k', 'n', ...LETTERS]);
  await expect(note).toBeFocused();
  await expect(note).toHaveValue(new RegExp(`^(?:${WORDS}){2}$`, 'u'));
  await desk.press('Escape');

  // The picker of a new quote.
  await desk.press('Control+Home');
  await burst(page, ['v', 'q', ...LETTERS]);
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(WORDS);
  await desk.press('Escape', 'Escape');
  await expect(desk.rows()).toHaveCount(3);
});

const SPOKEN = '“We sail at dawn,”';

test('in Read a key right behind undo waits for it, and what follows is typed into the field that it opens', async ({
  start,
}) => {
  const { desk, page } = await opened(start);
  await burst(page, ['v', 'h', 'Escape']);
  await desk.select('the pier was dark');
  await burst(page, ['c', 'Delete']);
  await expect(desk.rows()).toHaveCount(1);
  // Undone first, so that the note is that of the claim that comes back.
  await burst(page, ['Control+z', 'n', ...LETTERS, 'Escape']);
  await expect(desk.rows()).toHaveCount(2);
  await expect(desk.details.getByRole('article', { name: 'Claim' })).toBeVisible();
  await expect(desk.details.getByRole('textbox', { name: 'Note' })).toHaveValue(WORDS);
  await expect(desk.text).toBeFocused();
  // The note, the claim and the highlight: each press takes one back.
  await burst(page, ['Control+z', 'Control+z', 'Control+z']);
  await expect(desk.rows()).toHaveCount(0);
});

const PIER: ArticleToReview = {
  title: 'A pier without a lamp',
  paragraphs: [`${SPOKEN} said Odd Vik, the keeper.`, 'Kari Lund said that the pier was dark.'],
  marks: [
    { words: SPOKEN, as: { kind: 'quote', origin: { by: 'import' } } },
    { words: 'the pier was dark', as: { kind: 'claim', origin: { by: 'import' } } },
  ],
};

test('in the queue what is typed behind undo and a key of a field goes into the field of the card that comes back', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { desk, page } = running;
  await desk.welcome();
  await importMarks(running, folders, [PIER]);
  const queue = new CardQueue(page);
  await queue.show();
  await queue.expectCard(SPOKEN);
  const note = queue.details.getByRole('textbox', { name: 'Note' });

  await burst(page, ['a', 'Control+z', 'n', ...LETTERS]);
  await expect(note).toHaveValue(WORDS);
  await burst(page, ['Escape', 'x', 'Control+z', 'n', 'End', ...letters(' so?'), 'Backspace', 'Escape']);
  await queue.expectCard(SPOKEN);
  await expect(note).toHaveValue(`${WORDS} so`);

  // The picker: what is typed is looked for, and Enter takes it.
  await burst(page, ['d', 'Control+z', 's', ...letters('Odd Vik'), 'Enter', 'j']);
  await queue.expectCard('the pier was dark');
  await burst(page, ['k']);
  await expect(queue.details).toContainText('Odd Vik');
  // A choice, and back among the cards.
  await burst(page, ['x', 'Control+z', 'y', ...letters('direct'), 'Enter', 'j', 'n', ...LETTERS]);
  await queue.expectCard('the pier was dark');
  await expect(note).toHaveValue(WORDS);
  await burst(page, ['Escape', 'k']);
  await expect(queue.details.getByRole('combobox', { name: 'Type' })).toHaveText('direct');
});

test('in the table a key right behind a decision or undo is about the row that it leads to', async ({
  start,
  folders,
}) => {
  const { desk, page, table } = await beginInTable(start, folders);
  const dialog = page.getByRole('dialog');
  const notes = (words: string) => table.grid.getByRole('row').filter({ hasText: words });

  await burst(page, ['n', ...LETTERS, 'Enter']);
  await expect(notes(WORDS)).toHaveAttribute('aria-rowindex', '2');
  await burst(page, ['a', 'n', ...letters('next one'), 'Enter', 'a', 'a', 'n', ...letters('fourth')]);
  await expect(notes('next one')).toHaveAttribute('aria-rowindex', '3');
  await expect(dialog.getByRole('textbox')).toHaveValue('fourth');
  await desk.press('Enter');
  await expect(notes('fourth')).toHaveAttribute('aria-rowindex', '5');
  await burst(page, ['Control+z', 'n', ...letters('again'), 'Enter']);
  await expect(notes('again')).toHaveAttribute('aria-rowindex', '5');
  await expect(notes('fourth')).toHaveCount(0);
  await burst(page, ['Control+z', 't', ...letters('harbour')]);
  await expect(dialog.getByRole('combobox')).toHaveValue('harbour');
});
