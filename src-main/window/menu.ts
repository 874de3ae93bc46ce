import { Menu } from 'electron';
import type { Settings } from '$core/contract/settings';
import { menuTemplate, type MenuState } from './menu-template';

/** The native menu: it runs commands of the window and shows which of them can run. */
export interface AppMenu {
  readonly enable: (commandIds: readonly string[]) => void;
  readonly showKeys: (keys: MenuState['keys']) => void;
  readonly follow: (settings: Settings) => void;
}

/** Builds the menu and puts it in place. */
export function createMenu(options: {
  readonly development: boolean;
  readonly settings: Settings;
  readonly run: (commandId: string) => void;
}): AppMenu {
  const { development, run } = options;
  let state: MenuState = {
    platform: process.platform,
    development,
    run,
    enabled: null,
    keys: {},
    chosen: choicesOf(options.settings),
  };
  let menu = Menu.buildFromTemplate(menuTemplate(state));
  Menu.setApplicationMenu(menu);
  const change = (part: Partial<MenuState>): void => {
    state = { ...state, ...part };
    for (const item of menuTemplate(state).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))) {
      const shown = item.id === undefined ? null : menu.getMenuItemById(item.id);
      if (shown === null) continue;
      shown.enabled = item.enabled ?? true;
      if (item.checked === true) shown.checked = true;
    }
  };
  /** The keys of an entry cannot be changed once it is built. */
  const showKeys = (keys: MenuState['keys']): void => {
    state = { ...state, keys };
    menu = Menu.buildFromTemplate(menuTemplate(state));
    Menu.setApplicationMenu(menu);
  };
  return {
    showKeys,
    enable: (commandIds) => {
      change({ enabled: new Set(commandIds) });
    },
    follow: (settings) => {
      change({ chosen: choicesOf(settings) });
    },
  };
}

function choicesOf({ view, theme }: Settings): ReadonlySet<string> {
  return new Set([`view-${view}`, `theme-${theme}`]);
}
