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
const LETTERS: readonly string[] = Array.from(WORDS);

test.beforeEach(({ folders }) => putSeed(folders, 'lamp.txt', ARTICLE));

async function opened(start: () => Promise<Started>): Promise<Started> {
  const running = await start();
  await running.desk.welcome();
  await running.desk.open(TITLE);
  await expect(running.desk.text).toBeFocused();
  return running;
}

/** As fast as keys can come: nothing is waited for between them. */
async function burst({ page }: Started, ...keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}

test('what is typed right behind a key that opens a field goes into the field, from the first letter', async ({
  start,
}) => {
  const running = await opened(start);
  const { desk, page } = running;
  const note = desk.details.getByRole('textbox', { name: 'Note' });

  // The card of a mark that was made just now.
  await burst(running, 'v', 'h', 'n', ...LETTERS);
  await expect(note).toHaveValue(WORDS);
  await desk.press('Escape');
  await expect(desk.text).toBeFocused();

  // Another mark while the card of the first is shown, then the first again.
  await desk.press('Alt+ArrowDown');
  await burst(running, 'e', 'c', 'Enter', ...LETTERS);
  await expect(desk.details.getByRole('textbox', { name: 'Restatement' })).toHaveValue(WORDS);
  await desk.press('Escape');
  await burst(running, 'k', 'n', ...LETTERS);
  await expect(note).toBeFocused();
  await expect(note).toHaveValue(new RegExp(`^(?:${WORDS}){2}$`, 'u'));
  await desk.press('Escape');

  // The picker of a new quote.
  await desk.press('Control+Home');
  await burst(running, 'v', 'q', ...LETTERS);
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(WORDS);
  await desk.press('Escape', 'Escape');
  await expect(desk.rows()).toHaveCount(3);
});
