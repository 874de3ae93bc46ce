import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf } from './accelerator';
import { MENU, type CommandEntry, type MenuEntry, type RoleEntry } from './menu-table';

export interface MenuState {
  readonly platform: NodeJS.Platform;
  readonly development: boolean;
  /** The commands that can run now; null before the window has said which. */
  readonly enabled: ReadonlySet<string> | null;
  /** The first keys of each command that has any, as the window writes them. */
  readonly keys: Readonly<Record<string, string>>;
  /** Of the choices, those that hold. */
  readonly chosen: ReadonlySet<string>;
  readonly run: (commandId: string) => void;
}

/** The menu for Electron. */
export function menuTemplate(state: MenuState): MenuItemConstructorOptions[] {
  const groups = MENU.map(({ label, entries }) => ({
    label,
    submenu: entries.filter((entry) => isShown(entry, state)).map((entry) => itemOf(entry, state)),
  }));
  return state.platform === 'darwin' ? [{ role: 'appMenu' }, ...groups] : groups;
}

function isShown(entry: MenuEntry, { development, platform }: MenuState): boolean {
  if (entry === 'separator' || 'commandId' in entry) return true;
  // macOS has it in the menu of the application.
  if (entry.role === 'quit' && platform === 'darwin') return false;
  return development || entry.developmentOnly !== true;
}

function itemOf(entry: MenuEntry, state: MenuState): MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' };
  return 'commandId' in entry ? commandItem(entry, state) : roleItem(entry, state);
}

function commandItem(entry: CommandEntry, state: MenuState): MenuItemConstructorOptions {
  const { commandId, label } = entry;
  const accelerator = acceleratorOf(state.keys[commandId] ?? '');
  return {
    id: commandId,
    label,
    enabled: state.enabled?.has(commandId) ?? true,
    ...(entry.choice === true ? { type: 'radio', checked: state.chosen.has(commandId) } : {}),
    ...(accelerator !== null && canShow(accelerator, state.platform)
      ? { accelerator, registerAccelerator: false }
      : {}),
    click: () => {
      state.run(commandId);
    },
  };
}

/** macOS registers every accelerator that it shows, and a registered letter could not be typed any more. */
function canShow(accelerator: string, platform: NodeJS.Platform): boolean {
  return platform !== 'darwin' || accelerator.startsWith('CmdOrCtrl+');
}

function roleItem(entry: RoleEntry, { platform }: MenuState): MenuItemConstructorOptions {
  const shownOnly = entry.keysOnlyShown === true && platform !== 'darwin';
  return { role: entry.role, label: entry.label, ...(shownOnly ? { registerAccelerator: false } : {}) };
}
