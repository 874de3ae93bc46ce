import { nativeTheme } from 'electron';
import type { Settings } from '$core/contract/settings';

type Theme = Settings['theme'];

const PAPER = '#fbf8f2';
const SLATE = '#1b1f24';

/** Makes what the system draws, menus and dialogs, follow the theme of the window. */
export function followTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
}

/** The colour of the window until the page is drawn. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? SLATE : PAPER;
}
