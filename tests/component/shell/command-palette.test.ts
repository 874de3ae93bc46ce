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
    await expect.element(dialog.getByText('No command is called like that.')).toBeVisible();
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
