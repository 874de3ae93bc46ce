import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { dragOver, mouse, paintedOf, rectOf, select, text } from './reading-window';

const PARAGRAPHS = ['The ferry sank in calm water. The owners say that it carried no more than it was built for.'];
const foot = page.getByRole('contentinfo');
const toolbar = page.getByRole('toolbar', { name: 'Mark the selection' });

let marked: MarkedWindow;
beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

/** Arms a tag by keys. */
async function armByKeys(name: string): Promise<void> {
  await userEvent.keyboard('{Shift>}t{/Shift}');
  await expect.element(page.getByRole('dialog', { name: 'Arm tag' }).getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard(`${name}{Enter}`);
  await expect.element(foot).toHaveTextContent(`Armed: ${name}`);
  await expect.element(text).toHaveFocus();
}
const tagged = (): [string, string[]][] =>
  (marked.workspace.library.open?.ordered ?? []).map(({ target, tags }) => [
    target.segments[0]?.exact ?? '',
    tags.map((id) => marked.workspace.library.tags.get(id)?.name ?? '?'),
  ]);

describe('an armed tag', () => {
  it('is put on each selection that the mouse makes, until Esc', async () => {
    await armByKeys('Denial');
    await dragOver(marked.workspace, 'calm water');
    await expect.poll(tagged).toEqual([['calm water', ['Denial']]]);
    expect(document.getSelection()?.isCollapsed).toBe(true);
    await expect.element(toolbar).not.toBeInTheDocument();
    await dragOver(marked.workspace, 'wners sa');
    await expect.poll(() => tagged().at(-1)).toEqual(['owners say', ['Denial']]);
    await userEvent.keyboard('{Escape}');
    await expect.element(foot).not.toHaveTextContent('Armed');
    expect(marked.workspace.session.atHandId).not.toBeNull();
    await dragOver(marked.workspace, 'ferry sank');
    await expect.element(toolbar).toBeVisible();
    expect(tagged()).toHaveLength(2);
  });

  it('is put on a selection by keys with Enter, which without one edits as ever', async () => {
    await armByKeys('Denial');
    select(marked.workspace, 'calm');
    await userEvent.keyboard('{Enter}');
    expect(tagged()).toEqual([['calm', ['Denial']]]);
    expect(marked.workspace.session.editing).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(marked.workspace.session.editing).toBe('note');
    expect(tagged()).toHaveLength(1);
  });

  it('marks nothing by a click, by keys alone, or by a drag that was given up', async () => {
    await armByKeys('Denial');
    const { left, top, height } = rectOf(marked.workspace, 'calm water');
    await mouse({ type: 'mousePressed', x: left + 2, y: top + height / 2 });
    await mouse({ type: 'mouseReleased', x: left + 2, y: top + height / 2 });
    select(marked.workspace, 'ferry');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await mouse({ type: 'mousePressed', x: left + 2, y: top + height / 2 });
    await mouse({ type: 'mouseMoved', x: left + 40, y: top + height / 2 });
    window.dispatchEvent(new Event('blur'));
    await mouse({ type: 'mouseReleased', x: left + 40, y: top + height / 2 });
    expect(tagged()).toEqual([]);
  });

  it('makes one mark of three clicks', async () => {
    await armByKeys('Denial');
    await userEvent.tripleClick(text.getByText('The ferry sank'), { position: { x: 80, y: 10 } });
    await expect.poll(() => tagged().map(([words]) => words)).toEqual(PARAGRAPHS);
  });

  it('says where the same words have it already, and makes no second mark', async () => {
    await armByKeys('Denial');
    await dragOver(marked.workspace, 'calm water');
    await expect.poll(tagged).toHaveLength(1);
    marked.workspace.session.takeToHand(null); // its handles would take the drag
    await dragOver(marked.workspace, 'calm water');
    await expect.element(foot).toHaveTextContent('highlighted with “Denial” already');
    expect(tagged()).toHaveLength(1);
    expect(paintedOf('highlight')).toEqual(['calm water']);
  });

  it('is disarmed from the foot line, and where it goes out of the codebook', async () => {
    await armByKeys('Denial');
    await foot.getByRole('button', { name: 'Armed: Denial' }).click();
    expect(marked.workspace.session.armedTagId).toBeNull();
    await armByKeys('Denial');
    const tag = marked.workspace.library.tags.get(marked.workspace.session.armedTagId);
    if (tag === undefined) throw new Error('No tag is armed.');
    marked.workspace.codebook.archive(tag, true);
    await expect.element(foot).not.toHaveTextContent('Armed');
    await dragOver(marked.workspace, 'calm water');
    await expect.element(toolbar).toBeVisible();
    expect(tagged()).toEqual([]);
  });

  it('is armed from the tag picker by Alt+Enter, which changes nothing of the mark', async () => {
    marked.mark('claim', 'The owners');
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('combobox', { name: 'Tags', exact: true })).toHaveFocus();
    await userEvent.keyboard('deni{Alt>}{Enter}{/Alt}');
    await expect.element(foot).toHaveTextContent('Armed: Denial');
    expect(tagged()).toEqual([['The owners', []]]);
    await expect.element(text).toHaveFocus();
  });
});
