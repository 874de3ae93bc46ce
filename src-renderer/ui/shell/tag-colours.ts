import { mixed } from '$core/colour/contrast';
import type { Hex } from '$core/colour/oklch';
import { tagColourOn } from '$core/colour/tag-colour';
import { TAG_COLOURS } from '$core/model/tag';

/** What a theme wants beyond the least contrast, for marks and for words. */
const RATIOS = {
  light: { mark: 3, text: 4.5 },
  dark: { mark: 4, text: 5.5 },
  contrast: { mark: 4.5, text: 7 },
} as const;

/** How much of the ink lies over a surface under the pointer, and of the accent over what is at hand or chosen. */
const UNDER_POINTER = 0.06;
const CHOSEN = 0.16;

/** Gives every tag its colours in a theme, as tokens: `--tag-red` for dots and edges, `--tag-red-text` for words. */
export function applyTagColours(root: HTMLElement, theme: keyof typeof RATIOS): void {
  const style = getComputedStyle(root);
  const token = (name: string): Hex => inFull(style.getPropertyValue(`--${name}`).trim());
  const surfaces = ['paper', 'desk', 'sheet'].map(token);
  const [ink, accent] = [token('ink'), token('accent')];
  const backgrounds = surfaces.flatMap((surface) => [
    surface,
    mixed(ink, UNDER_POINTER, surface),
    mixed(accent, CHOSEN, surface),
  ]);
  for (const colour of TAG_COLOURS) {
    const { mark, text } = RATIOS[theme];
    root.style.setProperty(`--tag-${colour}`, tagColourOn(colour, 'mark', { backgrounds, ratio: mark }));
    root.style.setProperty(`--tag-${colour}-text`, tagColourOn(colour, 'text', { backgrounds, ratio: text }));
  }
}

/** A built style sheet may write `#fff` for `#ffffff`. */
function inFull(hex: string): Hex {
  const digits = hex.slice(1);
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
