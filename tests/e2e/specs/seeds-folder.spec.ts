import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, close, putSeed } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';

test('files that cannot be read are listed with their reason and hide no other', async ({ start, folders }) => {
  await putSeed(folders, 'picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe, 0, 1, 2, 0, 0]));
  await putSeed(folders, 'huge.txt', 'x'.repeat(5 * 1024 * 1024 + 1));
  await putSeed(folders, 'empty.txt', '\n \n');
  await writeFile(join(folders.root, 'outside.txt'), 'Outside\n\nNot ours.\n');
  await symlink(join(folders.root, 'outside.txt'), join(folders.seeds, 'link.txt'));
  const { desk, page } = await start();
  await desk.welcome();
  const library = page.getByRole('navigation', { name: 'Library' });
  for (const name of ['picture.txt', 'huge.txt', 'empty.txt', 'link.txt']) await expect(library).toContainText(name);
  await desk.open('Tehran');
  await expect(page.getByText('Not ours.')).toHaveCount(0);
});

test('files in other encodings are read, and a guess is shown as one', async ({ start, folders }) => {
  const utf16 = Buffer.from(
    '\uFEFFQuay reopens\n\nPort News, Norland\nNov 4, 2026\n\nThe quay — the old one — is open.\n',
    'utf16le',
  );
  await putSeed(folders, 'quay.txt', utf16);
  const western =
    'Café ouvert\n\nLe Port, Norland\n24.10.2023\n\n«Le café a rouvert à sept heures», a déclaré la gérante, qui était très émue.\n';
  await putSeed(folders, 'cafe.txt', Buffer.from(western, 'latin1'));
  const { desk } = await start();
  await desk.welcome();
  await desk.open('Quay reopens');
  await expect(desk.text).toContainText('The quay — the old one — is open.');
  await desk.open('Café ouvert');
  await expect(desk.text).toContainText('très émue');
});

test('a changed file with marks is announced as newer and changes nothing else', async ({ start, folders }) => {
  const old = 'Mill closes\n\nHill Gazette, Norland\nNov 3, 2026\n\nThe mill has 40 workers.\n';
  await putSeed(folders, 'mill.txt', old);
  const { desk, page } = await start();
  await desk.welcome();
  await desk.open('Mill closes');
  await desk.select('40 workers');
  await desk.press('c');
  await desk.saved();
  await putSeed(folders, 'mill.txt', old.replace('40', '44'));
  await expect(page.getByText(/holds another text/u).first()).toBeVisible();
  await expect(desk.text).toContainText('The mill has 40 workers.');
  await expect(desk.rows()).toHaveCount(1);
});

test('a corrected field stays corrected after a restart', async ({ start }) => {
  const first = await start();
  const { desk, page } = first;
  await desk.welcome();
  await desk.open('Tehran');
  await page.getByRole('button', { name: 'Article details…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Publication').fill('The Corrected Courier');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await expect(desk.articles).toContainText('The Corrected Courier');
  await desk.saved();
  await close(first);
  const second = await start();
  await expect(second.desk.articles).toContainText('The Corrected Courier');
});

test('another seeds folder is chosen from the menu, read, watched, and kept over a restart', async ({
  start,
  folders,
}) => {
  const other = join(folders.root, 'other seeds');
  await mkdir(join(other, 'deeper'), { recursive: true });
  await writeFile(
    join(other, 'deeper', 'kiln.md'),
    '# The kiln is cold\n\nHill Gazette, Norland\n\nNo bricks today.\n',
  );
  const first = await start();
  await first.desk.welcome();
  await expect(first.desk.articles).toContainText('Tehran');
  await answerOpenDialog(first, other);
  await first.app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('choose-seeds')?.click();
  });
  await expect(first.desk.articles.getByRole('listitem')).toHaveCount(1);
  await first.desk.open('The kiln is cold');
  await writeFile(join(other, 'late.txt'), 'The kiln is lit\n\nHill Gazette, Norland\n\nBricks tomorrow.\n');
  await expect(first.desk.articles).toContainText('The kiln is lit');
  await close(first);

  const second = await start({ seeds: null });
  await expect(second.desk.articles.getByRole('listitem')).toHaveCount(2);
  await expect(second.desk.text).toContainText('No bricks today.');
});
