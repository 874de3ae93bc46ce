import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../pages/test';
import { answerSaveDialog, close, putSettings } from '../pages/verbatim-app';

const ARTICLE = 'bus drivers begin three-day strike';

test.beforeEach(async ({ folders }) => {
  await putSettings(folders, {});
});

test('proposals are accepted, rejected and corrected by one key each, and outlive a restart as decided', async ({
  folders,
  start,
}) => {
  const { desk, ...first } = await start();
  await desk.welcome();
  await desk.open(ARTICLE);
  const heading = desk.details.getByRole('heading', { name: /proposed/u });
  await expect(heading).toHaveText(/No marks yet · \d+ proposed/u);
  await expect(desk.foot).toContainText(/\d+ open points/u);

  await desk.press('j');
  const card = desk.details.getByRole('article', { name: 'Quote' });
  await expect(card).toContainText('"We will walk if we have to"');
  await expect(card.getByRole('group', { name: 'Rule' })).toContainText(/Right in \d+ of \d+/u);

  await desk.press('a');
  await expect(card).toContainText('leave them "too tired to be safe"');
  await expect(heading).toHaveText(/One mark · \d+ proposed/u);
  await desk.press('x');
  await expect(heading).toHaveText(/2 marks · \d+ proposed/u);
  // Whoever moves a border agrees with the rest.
  await expect(card).toContainText('92 percent of services had been cancelled');
  await desk.press('o');
  await expect(card).toContainText(/accepted with corrections/u);
  await desk.saved();
  await close(first);

  const second = await start();
  await expect(second.desk.rows().first()).toContainText('We will walk');
  await expect(second.desk.details.getByRole('heading', { name: /proposed/u })).toHaveText(/3 marks · \d+ proposed/u);
  await expect(second.desk.annotations.locator('.is-rejected')).toHaveText(/too tired to be safe/u);
  await second.desk.press('Control+z');
  await second.desk.press('Control+z');
  await expect(second.desk.annotations.locator('.is-rejected')).toHaveCount(0);
  await expect(second.desk.details.getByRole('heading', { name: /proposed/u })).toHaveText(/One mark · \d+ proposed/u);

  const path = join(folders.root, 'export.json');
  await answerSaveDialog(second, path);
  await second.desk.press('Control+e');
  await second.page.getByRole('dialog').getByRole('button', { name: 'Export', exact: false }).last().click();
  await expect(second.page.getByRole('status').filter({ hasText: 'export.json' })).toBeVisible();
  const exported = JSON.parse(await readFile(path, 'utf8')) as { annotations: { status: string }[] };
  expect(exported.annotations.map(({ status }) => status)).toEqual(['accepted']);
});

test('several are accepted after a list of them, by rule, as one step; a rule that is off proposes nothing', async ({
  start,
}) => {
  const { desk, page } = await start();
  await desk.welcome();
  await desk.open(ARTICLE);
  const heading = desk.details.getByRole('heading', { name: /proposed/u });
  await expect(heading).toHaveText(/\d+ proposed/u);
  const before = Number(/(\d+) proposed/u.exec(await heading.innerText())?.[1]);

  await desk.press('j');
  await desk.details.getByRole('button', { name: 'Switch off' }).click();
  await expect(heading).not.toHaveText(new RegExp(`${String(before)} proposed`, 'u'));
  await desk.text.focus();

  await desk.press('Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Accept several' });
  const clauses = dialog.getByRole('group', { name: /A reported clause: /u });
  await expect(clauses).toBeVisible();
  const inAll = await dialog.getByRole('status').innerText();
  // The keys begin on the first rule: one takes all of it out, and the same one in again.
  const first = dialog.getByRole('option').first();
  await desk.press('Space');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await expect(first).toContainText(/0 of \d+/u);
  await expect(dialog.getByRole('status')).not.toHaveText(inAll);
  await desk.press('Space');
  await expect(dialog.getByRole('status')).toHaveText(inAll);
  await desk.press('Enter');
  await expect(desk.details.getByRole('heading', { name: /\d+ marks$/u })).toBeVisible();
  await expect(heading).toHaveCount(0);
  // The step is about marks far below: the first press goes there.
  await desk.press('Control+z', 'Control+z');
  await expect(heading).toHaveText(/No marks yet · \d+ proposed/u);
});
