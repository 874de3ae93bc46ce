import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { select, text } from '../article/reading-window';
import { sayFailures, sayStart } from '$renderer/ui/shell/start-notices';

const dialog = page.getByRole('dialog', { name: 'Settings' });
const bytes = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

let marked: MarkedWindow;
beforeEach(async () => {
  marked = await openMarkedWindow(['The ferry sank in calm water.']);
  sayFailures(marked.workspace);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

async function openKeys(): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}Change keys{Enter}');
  await expect.element(dialog.getByRole('tab', { name: 'Keys' })).toHaveAttribute('aria-selected', 'true');
}
async function leave(): Promise<void> {
  await userEvent.keyboard('{Escape}');
  await expect.element(text).toHaveFocus();
}
const words = (id: string): string => document.querySelector(`[data-command="${id}"]`)?.textContent ?? '';

/** Adds keys to a command by keyboard alone. */
async function add(command: string, keys: string): Promise<void> {
  dialog
    .getByRole('button', { name: `Add keys for ${command}`, exact: true })
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(keys);
}
const saved = (): unknown => marked.fakeHost.keymap.overrides;
const told = (): Readonly<Record<string, string>> => {
  const call = marked.fakeHost.called.findLast(({ channel }) => channel === 'menu:keys');
  return (call?.input as { keys: Record<string, string> } | undefined)?.keys ?? {};
};

describe('the keys editor', () => {
  it('gives a command other keys, which hold at once everywhere', async () => {
    await openKeys();
    await add('Claim', 'g');
    await dialog.getByRole('button', { name: 'Take C from Claim', exact: true }).click();
    await expect.poll(saved).toEqual({ claim: ['g'] });
    await expect.poll(() => told()['claim']).toBe('g');
    await leave();
    select(marked.workspace, 'calm');
    await expect.element(page.getByRole('list', { name: 'Commands that apply now' })).toHaveTextContent(/G\s*Claim/u);
    await userEvent.keyboard('c');
    expect(marked.workspace.library.open?.ordered).toHaveLength(0);
    await userEvent.keyboard('g');
    expect(marked.workspace.library.open?.ordered).toMatchObject([{ kind: 'claim' }]);
    await userEvent.keyboard('{F1}');
    await expect.element(page.getByRole('row', { name: /^Claim\s*G$/u })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}{Control>}k{/Control}Claim');
    await expect.element(page.getByRole('option', { name: /^Claim/u }).first()).toHaveTextContent(/G$/u);
  });

  it('shows both sides of a conflict, and nothing once it is gone', async () => {
    await openKeys();
    await expect.element(dialog.getByText('No conflicts.')).toBeVisible();
    await add('Claim', 'x');
    expect(words('claim')).toContain('X is also Reject; one of the two is not heard.');
    expect(words('reject')).toContain('X is also Claim');
    await dialog.getByRole('checkbox', { name: 'Only conflicts' }).click();
    await expect.poll(() => dialog.getByRole('listitem').elements()).toHaveLength(2);
    await dialog.getByRole('button', { name: 'Shipped keys for Claim', exact: true }).click();
    await expect.element(dialog.getByText('No conflicts.')).toBeVisible();
    await expect.poll(saved).toEqual({});
  });

  it('warns of keys that the caret or a text field needs', async () => {
    await openKeys();
    await add('Claim', '{ArrowDown}');
    expect(words('claim')).toContain('↓ moves the caret or edits text');
    await add('Commands', 'z');
    expect(words('palette')).toContain('Z types or edits in text fields');
  });

  it('takes no digit but for tags, and Esc and Tab only end the asking', async () => {
    await openKeys();
    await add('Claim', '7');
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('Digits are the keys of tags.');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).toBeVisible();
    await add('Claim', '{Tab}');
    await expect.element(dialog).toBeVisible();
    expect(saved()).toEqual({});
    expect(document.activeElement?.closest('dialog')).not.toBeNull();
  });

  it('finds commands by name and by keys', async () => {
    await openKeys();
    await dialog.getByRole('textbox', { name: 'Find a command or a key' }).fill('ctrl+k');
    await expect.poll(() => dialog.getByRole('listitem').elements()).toHaveLength(1);
    await dialog.getByRole('textbox', { name: 'Find a command or a key' }).fill('no such thing');
    await expect.element(dialog.getByText('No command and no key is called like that.')).toBeVisible();
  });

  it('never lets a single key run a command out of a text field', async () => {
    marked.workspace.keymap.set({ id: 'palette', keys: ['Ctrl+k'] }, ['z']);
    const field = document.querySelector<HTMLInputElement>('[data-library-filter]');
    field?.focus();
    await userEvent.keyboard('z');
    expect(field?.value).toBe('z');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('a keymap as a file', () => {
  it('is saved, and what another one brings is told in full', async () => {
    marked.workspace.keymap.set({ id: 'claim', keys: ['c'] }, ['g']);
    await openKeys();
    await dialog.getByRole('button', { name: 'Save keymap as…', exact: true }).click();
    await expect.poll(() => marked.fakeHost.files.saved).toHaveLength(1);
    const [file] = marked.fakeHost.files.saved;
    expect(JSON.parse(new TextDecoder().decode(file?.content))).toEqual({
      format: 'verbatim-keymap',
      version: 1,
      keys: { claim: ['g'] },
    });
    const keys = { quote: ['F8', 'Alt+q'], later: ['g'], note: [] };
    marked.fakeHost.files.toOpen = {
      name: 'theirs.json',
      content: bytes({ format: 'verbatim-keymap', version: 1, keys }),
    };
    await dialog.getByRole('button', { name: 'Load keymap…', exact: true }).click();
    await expect.poll(saved).toEqual({ quote: ['F8'], later: ['g'], note: [] });
    await leave();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'Not taken from the keymap: “Alt+q” for Quote (no such keys). Kept, though this version has no such command: later.',
      );
    await openKeys();
    await dialog.getByRole('button', { name: 'Reset keys', exact: true }).click();
    await expect.poll(saved).toEqual({});
    await dialog.getByRole('button', { name: 'Take back the last keymap', exact: true }).click();
    await expect.poll(saved).toEqual({ quote: ['F8'], later: ['g'], note: [] });
  });

  it('that is none changes nothing and is said', async () => {
    marked.workspace.keymap.set({ id: 'claim', keys: ['c'] }, ['g']);
    marked.fakeHost.files.toOpen = { name: 'export.json', content: bytes({ format: 'verbatim-export', version: 1 }) };
    await userEvent.keyboard('{Control>}k{/Control}Load keymap{Enter}');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('export.json is no keymap of Verbatim. Nothing was changed.');
    expect(saved()).toEqual({ claim: ['g'] });
  });

  it('that cannot be kept is said, as is one that was set aside at start', async () => {
    marked.fakeHost.failNext('keymap:write', 'disk-full');
    marked.workspace.keymap.set({ id: 'claim', keys: ['c'] }, ['g']);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('holds only until Verbatim is closed. The disk is full.');
    const { workspace, start, comparison } = marked;
    const keymap = { overrides: {}, problems: [], setAside: '/profile/keymap.damaged-1.json' };
    sayStart({ workspace, start: { ...start, keymap }, comparison });
    await expect.element(page.getByRole('alert')).toHaveTextContent('It was kept in /profile/keymap.damaged-1.json');
  });
});
