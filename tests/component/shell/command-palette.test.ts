import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openArticle, openWindow, type ShellWindow } from './shell-window';

let window_: ShellWindow;
const dialog = page.getByRole('dialog', { name: 'Commands' });
const field = dialog.getByRole('combobox');

beforeEach(async () => {
  window_ = await openWindow();
});
afterEach(async () => {
  await window_.close();
});

function chosen(): string | undefined {
  return document.querySelector('[role="option"][aria-selected="true"] .name')?.textContent;
}

async function open(): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field).toHaveFocus();
}

describe('the palette', () => {
  it('finds a command by a few of its letters, and Enter runs it', async () => {
    await open();
    await userEvent.keyboard('drk thm');
    await expect.poll(chosen).toBe('Dark theme');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(window_.workspace.settings.current.theme).toBe('dark');
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
  });

  it('walks with the arrows, round its ends', async () => {
    await open();
    await userEvent.keyboard('theme');
    await expect.poll(chosen).toMatch(/theme/i);
    const first = chosen();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(chosen).not.toBe(first);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(chosen).toBe(first);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(chosen).not.toBe(first);
  });

  it('says what cannot be done now, and that nothing matches', async () => {
    await open();
    await userEvent.keyboard('Undo');
    await expect.element(dialog.getByRole('option', { name: /Undo/ })).toHaveTextContent('not possible now');
    await field.fill('xyzzy');
    await expect.element(dialog.getByText('Nothing is called like that.')).toBeVisible();
  });

  it('gives the focus back to where it was', async () => {
    await openArticle(window_, 'The bridge stays closed');
    const text = page.getByRole('textbox', { name: 'Text' });
    window_.workspace.reading.pane?.focus();
    await expect.element(text).toHaveFocus();
    await open();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(text).toHaveFocus();
  });
});

describe('beside commands, the palette', () => {
  it('opens articles, found across spelling', async () => {
    await open();
    await userEvent.keyboard('muellhafen');
    await expect
      .element(dialog.getByRole('option').first())
      .toHaveTextContent(/Ferry inquiry begins in Müllhafen.*article/u);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveTextContent('Nobody had counted');
  });

  it('goes to a speaker, found by an alias in another script', async () => {
    const { registry, library } = window_.workspace;
    await openArticle(window_, 'The bridge stays closed');
    const quote = window_.workspace.annotations.mark('quote', [{ start: 0, end: 10 }]);
    const vik = { ...registry.newSpeaker('Odd Vik'), aliases: ['Вик'] };
    registry.createFor(vik, quote, { ...quote, kind: 'quote', speakerId: vik.id } as never);
    expect(library.speakers.size).toBe(1);
    await open();
    await userEvent.keyboard('Вик{Enter}');
    await expect.poll(() => window_.workspace.session.view).toBe('speakers');
    expect(window_.workspace.speakersView.current?.name).toBe('Odd Vik');
  });

  it('puts a tag on what is at hand, on the selection, or arms it, and says which beforehand', async () => {
    const { workspace } = window_;
    await openArticle(window_, 'The bridge stays closed');
    const claim = workspace.annotations.mark('claim', [{ start: 0, end: 10 }]);
    workspace.session.takeToHand(claim.id);
    const tag = dialog.getByRole('option', { name: /^Denial/u });
    await open();
    await userEvent.keyboard('Denial');
    await expect.element(tag).toHaveTextContent('on or off at hand');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => workspace.library.open?.get(claim.id)?.tags).toHaveLength(1);
    workspace.reading.pane?.setSelection(4, 10);
    await open();
    await userEvent.keyboard('Denial');
    await expect.element(tag).toHaveTextContent('highlights the selection');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => workspace.library.open?.ordered).toHaveLength(2);
    workspace.session.takeToHand(null);
    await open();
    await userEvent.keyboard('Denial');
    await expect.element(tag).toHaveTextContent('arms it');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => workspace.library.tags.get(workspace.session.armedTagId)?.name).toBe('Denial');
  });

  it('begins with what was run lately', async () => {
    await open();
    await userEvent.keyboard('drk thm{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await open();
    await expect.element(dialog.getByRole('option').first()).toHaveTextContent(/Dark theme.*recent/u);
    await window_.workspace.settings.write();
    expect(window_.fakeHost.settings.recentCommands).toEqual(['theme-dark']);
  });
});

describe('the list of keys', () => {
  it('names every command with its keys', async () => {
    await userEvent.keyboard('{F1}');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect.element(keys.getByRole('row', { name: /^Quote\s*Q$/ })).toBeInTheDocument();
    await expect.element(keys.getByRole('row', { name: /^Redo/ })).toHaveTextContent(/Ctrl\s*Shift\s*Z.*or.*Ctrl\s*Y/);
    const { commands } = await import('$renderer/commands/catalogue');
    expect(document.querySelectorAll('dialog tbody tr')).toHaveLength(commands.length);
  });
});
