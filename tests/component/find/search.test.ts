import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seedText } from '../../fakes/fake-workspace';
import { paintedAs, rangeOf, text } from '../article/reading-window';
import { openArticle, openWindow, type ShellWindow } from '../shell/shell-window';

const dialog = page.getByRole('dialog', { name: 'Search' });
const field = dialog.getByRole('combobox', { name: 'Search everything' });
const state = dialog.getByRole('status');
const options = dialog.getByRole('option');

const SEEDS = {
  'bridge.txt': seedText('The bridge stays closed', ['“It is not safe,” said Mayor Odd Vik.', 'The bridge is old.']),
  'ferry.txt': seedText(
    'Ferry inquiry in Müllhafen',
    ['Nobody had counted.', 'The bridge is near.'],
    'Nordpress, Norway',
  ),
  'hy.txt': seedText('Ջուրը բոլորինն է', ['Ինչո՞ւ են վիճում։'], 'Լեռնային լուր, Armenia'),
};

let shown: ShellWindow;

beforeEach(async () => {
  shown = await openWindow({ seeds: SEEDS });
});
afterEach(async () => {
  await shown.close();
});

async function search(words: string): Promise<void> {
  await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  await expect.element(field).toHaveFocus();
  await field.fill(words);
}

function chosen(): string | undefined {
  return document.querySelector('[role="option"][aria-selected="true"]')?.textContent;
}

/** Notes, restatements, a speaker and a tag that speak of a lighthouse. */
async function writeOfLighthouses(): Promise<void> {
  const { workspace } = shown;
  await openArticle(shown, 'The bridge stays closed');
  const { annotations, registry, recorder, library } = workspace;
  const claim = annotations.mark('claim', [rangeOf(workspace, 'The bridge is old.')]);
  annotations.edit(claim, { restatement: 'The lighthouse bridge is old.' }, 'step.claim.edit');
  const highlight = annotations.mark('highlight', [rangeOf(workspace, 'not safe')]);
  annotations.edit(highlight, { note: 'Ask at the light house' }, 'step.annotation.note');
  const noted = library.open?.get(highlight.id) ?? highlight;
  const tag = registry.newTag('Lighthouses');
  registry.createFor(tag, noted, { ...noted, tags: [tag.id] });
  const speaker = registry.newSpeaker('Lighthouse keeper Ida Renn');
  registry.createFor(speaker, claim, { ...(library.open?.get(claim.id) ?? claim), note: '' });
  await recorder.idle();
}

describe('searching everything', () => {
  it('finds in articles that nobody has opened, grouped, and opens one with the words selected', async () => {
    await search('THE BRIDGE');
    await expect.element(state).toHaveTextContent('3 places in 2 articles');
    await expect
      .element(dialog.getByRole('group', { name: /The bridge stays closed/ }))
      .toHaveTextContent(/Harbour Post.*Oct 24, 2023/u);
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await expect.poll(chosen).toContain('The bridge is near.');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(text).toHaveFocus();
    expect(document.getSelection()?.toString()).toBe('The bridge');
    expect(shown.workspace.library.articles.size).toBe(0);
    await userEvent.keyboard('c');
    await expect.poll(() => paintedAs('claim-decided-1')).toEqual(['The bridge']);
  });

  it('goes on where it was left, and by F3 in the article', async () => {
    await search('bridge');
    await expect.element(options).toHaveLength(3);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(text).toHaveFocus();
    expect(shown.workspace.session.selected?.range).toEqual(
      (({ start }) => ({ start: start + 4, end: start + 10 }))(rangeOf(shown.workspace, 'The bridge is old')),
    );
    await userEvent.keyboard('{F3}');
    expect(shown.workspace.session.selected?.range.start).toBe(4);
    await userEvent.keyboard('{Shift>}{F3}{/Shift}{Control>}{Shift>}f{/Shift}{/Control}');
    await expect.element(field).toHaveValue('bridge');
    await expect.poll(chosen).toContain('The bridge is old.');
  });

  it('finds notes, restatements, speakers with their roles, and tags', async () => {
    await writeOfLighthouses();
    await search('lighthouse');
    await expect.element(state).toHaveTextContent('3 records');
    for (const [group, words] of [
      ['Speakers', 'Lighthouse keeper'],
      ['Tags', 'Lighthouses'],
      ['Restatements', 'The lighthouse bridge is old.'],
    ] as const) {
      await expect.element(dialog.getByRole('group', { name: group })).toHaveTextContent(words);
    }
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(() => shown.workspace.session.view).toBe('speakers');
    expect(shown.workspace.speakersView.current?.name).toBe('Lighthouse keeper Ida Renn');
    await search('lighthouses');
    await expect.element(state).toHaveTextContent('one record');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(() => shown.workspace.session.view).toBe('codebook');
    expect(shown.workspace.codebookView.current?.name).toBe('Lighthouses');
    await search('light house');
    await expect.element(dialog.getByRole('group', { name: 'Notes' })).toHaveTextContent('Ask at the light house');
    await userEvent.keyboard('{Enter}');
    await expect.element(text).toHaveFocus();
    expect(paintedAs('current-highlight')).toEqual(['not safe']);
  });

  it('finds in other scripts whatever signs stand inside the word', async () => {
    await search('ինչու');
    await expect.element(options).toHaveTextContent('Ինչո՞ւ են վիճում։');
    await field.fill('mullhafen');
    await expect.element(options).toHaveTextContent('Müllhafen');
  });

  it('says what is wrong with a pattern, ends one that never ends, and says when nothing is there', async () => {
    await search('(bridge');
    await dialog.getByRole('button', { name: 'Regular expression' }).click();
    await expect.element(state).toHaveTextContent('Not a regular expression: Unterminated group');
    await field.fill('(\\S+\\s*)+$x');
    await expect.element(dialog.getByRole('button', { name: 'Stop' })).toBeVisible();
    await expect.element(state, { timeout: 12_000 }).toHaveTextContent('tries too many ways');
    await field.fill('xyzzy');
    await expect.element(state).toHaveTextContent('Nothing found in 3 articles');
    expect(options.elements()).toHaveLength(0);
  });

  it('takes a text that only main has', async () => {
    const { workspace, fakeHost } = shown;
    await openArticle(shown, 'The bridge stays closed');
    workspace.annotations.mark('highlight', [rangeOf(workspace, 'old')]);
    await workspace.recorder.idle();
    const hash = workspace.reading.current?.text.textHash ?? '';
    expect(fakeHost.texts.has(hash)).toBe(true);
    await workspace.database.texts.delete(hash);
    await search('bridge');
    await expect.element(state).toHaveTextContent('3 places in 2 articles');
  });
});
