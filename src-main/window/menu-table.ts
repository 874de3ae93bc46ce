import type { MenuItemConstructorOptions } from 'electron';

/** An entry that runs a command of the window, which says which keys the command has and matches them itself. */
export interface CommandEntry {
  readonly label: string;
  readonly commandId: string;
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
      { label: 'Choose the seeds folder…', commandId: 'choose-seeds' },
      'separator',
      { label: 'Import…', commandId: 'import' },
      { label: 'Export…', commandId: 'export' },
      'separator',
      { label: 'Quit', role: 'quit' },
    ],
  },
  {
    label: '&Edit',
    entries: [
      { label: 'Undo', commandId: 'undo' },
      { label: 'Redo', commandId: 'redo' },
      { label: 'History', commandId: 'history' },
      'separator',
      { label: 'Cut', role: 'cut', keysOnlyShown: true },
      { label: 'Copy', role: 'copy', keysOnlyShown: true },
      { label: 'Paste', role: 'paste', keysOnlyShown: true },
      { label: 'Copy with citation', commandId: 'copy-with-citation' },
      { label: 'Select all', role: 'selectAll', keysOnlyShown: true },
      'separator',
      { label: 'Find', commandId: 'find' },
      { label: 'Next match', commandId: 'find-next' },
      { label: 'Previous match', commandId: 'find-previous' },
      { label: 'Search', commandId: 'search' },
      { label: 'Commands', commandId: 'palette' },
      'separator',
      { label: 'Settings…', commandId: 'settings' },
    ],
  },
  {
    label: '&View',
    entries: [
      { label: 'Read', commandId: 'view-read', choice: true },
      { label: 'Review', commandId: 'view-review', choice: true },
      { label: 'Speakers', commandId: 'view-speakers', choice: true },
      { label: 'Codebook', commandId: 'view-codebook', choice: true },
      { label: 'Insights', commandId: 'view-insights', choice: true },
      'separator',
      { label: 'Larger text', commandId: 'size-larger' },
      { label: 'Smaller text', commandId: 'size-smaller' },
      { label: 'Usual text size', commandId: 'size-reset' },
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
      { label: 'Quote', commandId: 'quote' },
      { label: 'Claim', commandId: 'claim' },
      { label: 'Highlight', commandId: 'highlight' },
      { label: 'All mentions…', commandId: 'all-mentions' },
      'separator',
      { label: 'Speaker', commandId: 'speaker' },
      { label: 'Tag', commandId: 'tag' },
      { label: 'Arm tag…', commandId: 'arm-tag' },
      { label: 'Note', commandId: 'note' },
      { label: 'Edit', commandId: 'edit' },
      'separator',
      { label: 'Delete', commandId: 'delete' },
    ],
  },
  {
    label: '&Help',
    entries: [
      { label: 'Keys', commandId: 'keys' },
      { label: 'Change keys…', commandId: 'change-keys' },
      { label: 'About Verbatim', commandId: 'about' },
    ],
  },
];
