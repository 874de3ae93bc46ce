import type { Settings } from '$core/contract/settings';

/** What the system asks for, as media queries tell it. */
export interface SystemLook {
  readonly isDark: boolean;
  readonly wantsContrast: boolean;
}

/** The theme that is drawn: the chosen one, or what the system asks for. */
export function drawnTheme(
  theme: Settings['theme'],
  { isDark, wantsContrast }: SystemLook,
): 'light' | 'dark' | 'contrast' {
  if (theme !== 'system') return theme;
  if (isDark) return 'dark';
  return wantsContrast ? 'contrast' : 'light';
}

/** Puts the settings that tokens.css reads on the root element. */
export function applyAppearance(root: HTMLElement, settings: Settings, system: SystemLook): void {
  root.dataset['theme'] = drawnTheme(settings.theme, system);
  root.dataset['readingFont'] = settings.readingFont;
  root.dataset['markStrength'] = settings.markStrength;
  root.style.setProperty('--reading-size', `${String(settings.readingSizePx)}px`);
  root.style.setProperty('--measure-characters', String(settings.measureCharacters));
  root.style.setProperty('--leading', String(settings.leading));
}
