import { describe, expect, it, vi } from 'vitest';
import { MENU } from '$main/window/menu-table';
import { menuTemplate, type MenuState } from '$main/window/menu-template';
import type { MenuItemConstructorOptions } from 'electron';

const state: MenuState = {
  platform: 'linux',
  development: false,
  enabled: null,
  keys: {},
  chosen: new Set(['view-read']),
  run: vi.fn(),
};

function itemsOf(changes: Partial<MenuState> = {}): MenuItemConstructorOptions[] {
  return menuTemplate({ ...state, ...changes }).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

const item = (id: string, changes: Partial<MenuState> = {}): MenuItemConstructorOptions | undefined =>
  itemsOf(changes).find((candidate) => candidate.id === id);

describe('the menu', () => {
  it('names each command once', () => {
    const ids = itemsOf().flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('choose-seeds');
    expect(ids).toHaveLength(
      MENU.flatMap(({ entries }) => entries.filter((entry) => entry !== 'separator' && 'commandId' in entry)).length,
    );
  });

  it('runs commands of the window', () => {
    const run = vi.fn();
    item('quote', { run })?.click?.({} as never, undefined, {});
    expect(run).toHaveBeenCalledExactlyOnceWith('quote');
  });

  it('only shows keys, those that the window says: the window matches them', () => {
    const keys = { quote: 'z', undo: 'Ctrl+z', claim: 'ö' };
    expect(['quote', 'undo', 'claim', 'note'].map((id) => item(id, { keys })?.accelerator)).toEqual([
      'Z',
      'CmdOrCtrl+Z',
      undefined,
      undefined,
    ]);
    for (const shown of itemsOf({ keys }).filter(({ accelerator }) => accelerator !== undefined)) {
      expect(shown.registerAccelerator).toBe(false);
    }
    expect(
      itemsOf()
        .filter(({ role }) => role !== undefined)
        .map(({ role }) => role),
    ).toEqual(['quit', 'cut', 'copy', 'paste', 'selectAll', 'togglefullscreen']);
  });

  it('has no role that goes past the history', () => {
    expect(
      itemsOf().some(({ role }) => ['undo', 'redo', 'delete', 'pasteAndMatchStyle', 'reload'].includes(role ?? '')),
    ).toBe(false);
  });

  it('shows on macOS no key that could not be typed any more', () => {
    const keys = itemsOf({ platform: 'darwin', keys: { quote: 'q', undo: 'Ctrl+z' } }).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(keys).toEqual(['CmdOrCtrl+Z']);
    expect(menuTemplate({ ...state, platform: 'darwin' })[0]).toEqual({ role: 'appMenu' });
  });

  it('greys what cannot run, once the window has said what can', () => {
    expect(item('claim')?.enabled).toBe(true);
    expect(item('claim', { enabled: new Set(['quote']) })?.enabled).toBe(false);
    expect(item('quote', { enabled: new Set(['quote']) })?.enabled).toBe(true);
  });

  it('marks the choice that holds', () => {
    expect([item('view-read')?.checked, item('view-speakers')?.checked]).toEqual([true, false]);
  });

  it('has developer tools only while the program is being built', () => {
    const hasTools = (development: boolean): boolean =>
      itemsOf({ development }).some(({ role }) => role === 'toggleDevTools');
    expect([hasTools(false), hasTools(true)]).toEqual([false, true]);
  });
});
