import type { MenuItemConstructorOptions } from 'electron';

/** An entry that runs a command of the window. `keys` are shown, and matched by the window itself. */
export interface CommandEntry {
  readonly label: string;
  readonly commandId: string;
  readonly keys?: string;
  /** Entries of a group of which one holds. */
  readonly choice?: true;
}
/** An entry that Electron answers itself. None of them touches the history. */
export interface RoleEntry {
  readonly role: NonNullable<MenuItemConstructorOptions['role']>;
  readonly label: string;
  /** Its keys work in text fields without the menu, and must reach the window. */
  readonly keysOnlyShown?: true;
  readonly developmentOnly?: true;
}
export type MenuEntry = CommandEntry | RoleEntry | 'separator';
export interface MenuGroup {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** The menu as data, in the order in which it is shown. */
export const MENU: readonly MenuGroup[] = [
  {
    label: '&File',
    entries: [
      { label: 'Choose seeds folder…', commandId: 'choose-seeds' },
      'separator',
      { label: 'Import…', commandId: 'import' },
      { label: 'Export…', commandId: 'export', keys: 'CmdOrCtrl+E' },
      'separator',
      { label: 'Quit', role: 'quit' },
    ],
  },
  {
    label: '&Edit',
    entries: [
      { label: 'Undo', commandId: 'undo', keys: 'CmdOrCtrl+Z' },
      { label: 'Redo', commandId: 'redo', keys: 'CmdOrCtrl+Shift+Z' },
      { label: 'History', commandId: 'history' },
      'separator',
      { label: 'Cut', role: 'cut', keysOnlyShown: true },
      { label: 'Copy', role: 'copy', keysOnlyShown: true },
      { label: 'Paste', role: 'paste', keysOnlyShown: true },
      { label: 'Copy with citation', commandId: 'copy-with-citation', keys: 'CmdOrCtrl+Shift+C' },
      { label: 'Select all', role: 'selectAll', keysOnlyShown: true },
      'separator',
      { label: 'Find', commandId: 'find', keys: 'CmdOrCtrl+F' },
      { label: 'Next match', commandId: 'find-next', keys: 'F3' },
      { label: 'Previous match', commandId: 'find-previous', keys: 'Shift+F3' },
      { label: 'Search', commandId: 'search', keys: 'CmdOrCtrl+Shift+F' },
      { label: 'Commands', commandId: 'palette', keys: 'CmdOrCtrl+K' },
    ],
  },
  {
    label: '&View',
    entries: [
      { label: 'Read', commandId: 'view-read', keys: 'CmdOrCtrl+1', choice: true },
      { label: 'Review', commandId: 'view-review', keys: 'CmdOrCtrl+2', choice: true },
      { label: 'Speakers', commandId: 'view-speakers', keys: 'CmdOrCtrl+3', choice: true },
      { label: 'Codebook', commandId: 'view-codebook', keys: 'CmdOrCtrl+4', choice: true },
      { label: 'Insights', commandId: 'view-insights', keys: 'CmdOrCtrl+5', choice: true },
      'separator',
      { label: 'Larger text', commandId: 'size-larger', keys: 'CmdOrCtrl+Plus' },
      { label: 'Smaller text', commandId: 'size-smaller', keys: 'CmdOrCtrl+-' },
      { label: 'Usual text size', commandId: 'size-reset', keys: 'CmdOrCtrl+0' },
      'separator',
      { label: 'Theme of the system', commandId: 'theme-system', choice: true },
      { label: 'Light theme', commandId: 'theme-light', choice: true },
      { label: 'Dark theme', commandId: 'theme-dark', choice: true },
      { label: 'High contrast theme', commandId: 'theme-contrast', choice: true },
      'separator',
      { label: 'Full screen', role: 'togglefullscreen' },
      { label: 'Developer tools', role: 'toggleDevTools', developmentOnly: true },
    ],
  },
  {
    label: '&Annotate',
    entries: [
      { label: 'Quote', commandId: 'quote', keys: 'Q' },
      { label: 'Claim', commandId: 'claim', keys: 'C' },
      { label: 'Highlight', commandId: 'highlight', keys: 'H' },
      { label: 'All mentions…', commandId: 'all-mentions', keys: 'CmdOrCtrl+Shift+M' },
      'separator',
      { label: 'Speaker', commandId: 'speaker', keys: 'S' },
      { label: 'Tag', commandId: 'tag', keys: 'T' },
      { label: 'Note', commandId: 'note', keys: 'N' },
      { label: 'Edit', commandId: 'edit', keys: 'Enter' },
      'separator',
      { label: 'Delete', commandId: 'delete', keys: 'Delete' },
    ],
  },
  {
    label: '&Help',
    entries: [
      { label: 'Keys', commandId: 'keys', keys: 'F1' },
      { label: 'About Verbatim', commandId: 'about' },
    ],
  },
];
