import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FakeHost } from '../../fakes/fake-host';
import { openWindow, type ShellWindow } from '../shell/shell-window';

let window_: ShellWindow | undefined;
const library = page.getByRole('navigation', { name: 'Library' });

afterEach(async () => {
  await window_?.close();
  window_ = undefined;
});

describe('files that cannot be read', () => {
  it('are listed with what is wrong and what to do, and hide no other', async () => {
    const fakeHost = new FakeHost();
    fakeHost.seeds.put('a-picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff]));
    fakeHost.seeds.put('b-empty.txt', ' \n');
    fakeHost.seeds.putProblem('c-archive.txt', 'too-large');
    fakeHost.seeds.putProblem('d-link.txt', 'link-outside');
    window_ = await openWindow({ fakeHost });
    const list = library.getByRole('list', { name: '4 files could not be read' });
    const rows = list.getByRole('listitem');
    await expect
      .element(rows.nth(0))
      .toHaveTextContent(/a-picture\.txt\s*It is not text: byte \d+ belongs to no text\./);
    await expect.element(rows.nth(1)).toHaveTextContent(/b-empty\.txt\s*It is empty\./);
    await expect.element(rows.nth(2)).toHaveTextContent(/c-archive\.txt\s*It is larger than 5 MB/);
    await expect.element(rows.nth(3)).toHaveTextContent(/d-link\.txt\s*It is a link that leads out/);
    expect(document.querySelectorAll('[data-article-id]')).toHaveLength(3);
  });

  it('leave the list when they were put right', async () => {
    window_ = await openWindow();
    const { fakeHost } = window_;
    fakeHost.seeds.put('z.txt', '');
    fakeHost.emit('seeds:changed', fakeHost.seeds.listing());
    await expect.element(library.getByText('1 file could not be read')).toBeVisible();
    fakeHost.seeds.put('z.txt', 'A title\n\nHarbour Post, Norway\nOct 24 2023\n\nWords.\n');
    fakeHost.emit('seeds:changed', fakeHost.seeds.listing());
    await expect.element(library.getByText('1 file could not be read')).not.toBeInTheDocument();
    await expect.element(library.getByRole('button', { name: /A title/ })).toBeVisible();
  });
});

describe('the seeds folder', () => {
  it('that is empty says what to do and where', async () => {
    window_ = await openWindow({ seeds: {} });
    await expect.element(library.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
    await expect.element(library.getByText('/home/analyst/seeds')).toBeVisible();
    await expect.element(library.getByRole('button', { name: 'Choose the seeds folder…' }).first()).toBeVisible();
  });

  it.each([
    ['not-found', 'The seeds folder is not there: /home/analyst/seeds.'],
    ['not-readable', 'The seeds folder cannot be read: /home/analyst/seeds.'],
    ['too-many', 'The seeds folder holds too many files: /home/analyst/seeds.'],
  ] as const)('that is %s says so', async (problem, words) => {
    const fakeHost = new FakeHost();
    fakeHost.seeds.problem = problem;
    window_ = await openWindow({ fakeHost, seeds: {} });
    await expect.element(library.getByRole('alert')).toHaveTextContent(words);
  });
});

describe('a file that changed', () => {
  it('is announced beside its article, once something is on record', async () => {
    window_ = await openWindow();
    const { fakeHost, workspace } = window_;
    const entry = workspace.catalogue.entries.find(({ fields }) => fields.title === 'The bridge stays closed');
    await workspace.articles.setState(entry?.articleId ?? '', 'reading');
    fakeHost.seeds.put(
      'bridge.txt',
      'The bridge is open again\n\nHarbour Post, Norway\nOct 25 2023\n\nCars cross it.\n',
    );
    fakeHost.emit('seeds:changed', fakeHost.seeds.listing());
    const bridge = library.getByRole('button', { name: /The bridge stays closed/ });
    await expect.element(bridge).toHaveTextContent('Newer text in the folder');
  });
});
