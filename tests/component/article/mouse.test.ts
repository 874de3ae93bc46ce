import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { clickOn, dragOver, paintedOf, rectOf, select, text } from './reading-window';

const PARAGRAPHS = ['The ferry sank in calm water, and the owners say that it carried no more than it was built for.'];
const toolbar = page.getByRole('toolbar', { name: 'Mark the selection' });

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

describe('the selection toolbar', () => {
  it('comes when the mouse is let go, beside the words and not over them, and takes no focus', async () => {
    await dragOver(marked.workspace, 'sank in calm');
    await expect.element(toolbar).toBeVisible();
    const bar = toolbar.element().getBoundingClientRect();
    const words = rectOf(marked.workspace, 'sank in calm');
    expect(bar.bottom <= words.top || bar.top >= words.bottom).toBe(true);
    await expect.element(text).toHaveFocus();
    await toolbar.getByRole('button', { name: 'Claim' }).click();
    expect(paintedOf('claim')).toEqual(['sank in calm']);
    await expect.element(text).toHaveFocus();
    await expect.element(toolbar).not.toBeInTheDocument();
  });

  it('makes whole words of what the mouse selected', async () => {
    await dragOver(marked.workspace, 'ank in cal');
    await userEvent.keyboard('h');
    expect(paintedOf('highlight')).toEqual(['sank in calm']);
  });

  it('tags by one button: a highlight, and the picker of tags for it', async () => {
    await dragOver(marked.workspace, 'the owners');
    await toolbar.getByRole('button', { name: 'Tag' }).click();
    await expect.element(page.getByRole('combobox', { name: 'Tags' })).toHaveFocus();
    expect(paintedOf('highlight')).toEqual(['the owners']);
  });

  it('closes on Esc and leaves the selection, which the next Esc ends', async () => {
    await dragOver(marked.workspace, 'calm water');
    await expect.element(toolbar).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(toolbar).not.toBeInTheDocument();
    expect(document.getSelection()?.toString()).toBe('calm water');
    await userEvent.keyboard('{Escape}');
    expect(document.getSelection()?.isCollapsed).toBe(true);
  });

  it('stays away from a selection by keys, and where it is switched off', async () => {
    select(marked.workspace, 'calm water');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await expect.poll(() => marked.workspace.session.selected?.range).toBeDefined();
    await expect.element(toolbar).not.toBeInTheDocument();
    marked.workspace.settings.change({ selectionToolbar: false });
    await dragOver(marked.workspace, 'the owners');
    await expect.poll(() => marked.workspace.session.selected?.byMouse).toBe(true);
    await expect.element(toolbar).not.toBeInTheDocument();
  });
});

describe('a click', () => {
  it('takes the smallest mark to hand, and again the next that lies over the same words', async () => {
    const large = marked.mark('highlight', 'The ferry sank in calm water');
    const small = marked.mark('claim', 'sank in calm');
    const { session } = marked.workspace;
    session.takeToHand(null);
    await clickOn(marked.workspace, 'in calm');
    await expect.poll(() => session.atHandId).toBe(small.id);
    await clickOn(marked.workspace, 'in calm');
    await expect.poll(() => session.atHandId).toBe(large.id);
    await clickOn(marked.workspace, 'in calm');
    await expect.poll(() => session.atHandId).toBe(small.id);
  });

  it('beside all marks leaves the one at hand', async () => {
    const mark = marked.mark('claim', 'sank in calm');
    await clickOn(marked.workspace, 'the owners');
    expect(marked.workspace.session.atHandId).toBe(mark.id);
  });

  it('in the margin takes the marks of the paragraph to hand, one after the other', async () => {
    const first = marked.mark('highlight', 'The ferry');
    const second = marked.mark('claim', 'it carried no more');
    marked.workspace.annotations.toggleTag(first, marked.workspace.library.tags.all[0]?.id ?? '');
    marked.workspace.session.takeToHand(null);
    const button = page.getByRole('button', { name: 'Paragraph 1: 2 marks, Position' });
    await button.click();
    expect(marked.workspace.session.atHandId).toBe(first.id);
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => marked.workspace.session.atHandId).toBe(second.id);
  });
});
