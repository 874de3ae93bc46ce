import type { TagColour } from '../model/tag';
import { mixed, standingOut } from './contrast';
import type { Hex } from './oklch';

/** The hues of tags as they were chosen, before any theme. */
export const TAG_HUES: Readonly<Record<TagColour, Hex>> = {
  red: '#c4342c',
  orange: '#c4610f',
  amber: '#a87800',
  green: '#3f8a46',
  teal: '#158487',
  blue: '#2a74c0',
  indigo: '#5a5fcb',
  violet: '#8a4bbb',
  pink: '#c03b83',
  slate: '#66727e',
};

/** The share of its own colour that lies under the name of a tag. */
export const TAG_WASH = 0.09;

/** What a tag is drawn as: a dot or edge, or words. The least contrast of each is WCAG 2.2, 1.4.11 and 1.4.3. */
export const LEAST_TAG_CONTRAST = { mark: 3, text: 4.5 } as const;
export type TagUse = keyof typeof LEAST_TAG_CONTRAST;

export interface TagSurroundings {
  /** Whatever it is drawn on. */
  readonly backgrounds: readonly Hex[];
  /** More than the least contrast, where a theme wants it. */
  readonly ratio?: number;
}

/**
 * The colour of a tag on the surfaces of a theme: at least 3 to 1 against each of them, as text 4.5 to 1, also on a wash of
 * itself. The hue stays; the lightness gives way.
 */
export function tagColourOn(colour: TagColour, use: TagUse, { backgrounds, ratio = 0 }: TagSurroundings): Hex {
  const wanted = Math.max(ratio, LEAST_TAG_CONTRAST[use]);
  const alone = standingOut(TAG_HUES[colour], backgrounds, wanted);
  if (use === 'mark') return alone;
  const washes = backgrounds.map((background) => mixed(alone, TAG_WASH, background));
  return standingOut(alone, [...backgrounds, ...washes], wanted);
}
