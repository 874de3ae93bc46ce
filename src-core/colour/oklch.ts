/** A colour of sRGB as `#rrggbb`. */
export type Hex = `#${string}`;

/** Lightness 0 to 1, chroma from 0, hue in radians: a space in which equal lightness looks equally light. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** The channels of a colour, 0 to 255. */
export function channelsOf(hex: Hex): Triple {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

export function hexOf(channels: Triple): Hex {
  const parts = channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0'));
  return `#${parts.join('')}`;
}

/** The share of light of a channel, 0 to 1 (IEC 61966-2-1). */
export function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function gamma(light: number): number {
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

/** A colour in OKLCH (Björn Ottosson, “A perceptual color space for image processing”, 2020). */
export function toOklch(hex: Hex): Oklch {
  const [red, green, blue] = channelsOf(hex).map(linear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

function channelsFrom({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function isShown(channels: Triple): boolean {
  return channels.every((channel) => channel >= -0.5 && channel <= 255.5);
}

/** The colour of that lightness and hue, with as much of its chroma as a screen can show. */
export function fromOklch(colour: Oklch): Hex {
  for (let share = 1; share > 0; share -= 0.02) {
    const channels = channelsFrom({ ...colour, chroma: colour.chroma * share });
    if (isShown(channels))
      return hexOf(channels.map((channel) => Math.min(255, Math.max(0, channel))) as unknown as Triple);
  }
  const grey = Math.min(255, Math.max(0, channelsFrom({ ...colour, chroma: 0 })[0]));
  return hexOf([grey, grey, grey]);
}
