import { channelsOf, fromOklch, hexOf, linear, toOklch, type Hex } from './oklch';

function luminance(hex: Hex): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastRatio(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What is seen where a share (0 to 1) of one colour lies over another, mixed as CSS does in sRGB. */
export function mixed(over: Hex, share: number, under: Hex): Hex {
  const [from, to] = [channelsOf(over), channelsOf(under)];
  const mix = (index: 0 | 1 | 2): number => from[index] * share + to[index] * (1 - share);
  return hexOf([mix(0), mix(1), mix(2)]);
}

/** The least contrast of a colour to any of the backgrounds. */
export function leastContrast(colour: Hex, backgrounds: readonly Hex[]): number {
  return Math.min(...backgrounds.map((background) => contrastRatio(colour, background)));
}

const STEP = 0.005;

/**
 * The colour itself where it stands out from every background by the ratio, else the nearest lighter or darker one of its
 * hue that does. Where no lightness is enough, because the backgrounds are too far apart, black or white, whichever stands
 * out more.
 */
export function standingOut(colour: Hex, backgrounds: readonly Hex[], ratio: number): Hex {
  const isEnough = (candidate: Hex): boolean => leastContrast(candidate, backgrounds) >= ratio;
  if (isEnough(colour)) return colour;
  const base = toOklch(colour);
  for (let by = STEP; by <= 1; by += STEP) {
    for (const lightness of [base.lightness - by, base.lightness + by]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = fromOklch({ ...base, lightness });
      if (isEnough(candidate)) return candidate;
    }
  }
  return leastContrast('#000000', backgrounds) >= leastContrast('#ffffff', backgrounds) ? '#000000' : '#ffffff';
}
