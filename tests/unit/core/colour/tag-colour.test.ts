import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, leastContrast, mixed, standingOut } from '$core/colour/contrast';
import { fromOklch, toOklch, type Hex } from '$core/colour/oklch';
import { LEAST_TAG_CONTRAST, TAG_HUES, TAG_WASH, tagColourOn, type TagUse } from '$core/colour/tag-colour';
import { TAG_COLOURS } from '$core/model/tag';
import { STARTER_TAGS } from '$core/model/starter-codebook';
import { projectFile } from '../formats/expect-file';

const css = readFileSync(projectFile('src-renderer/styles/tokens.css'), 'utf8');

/** The surfaces of a theme as the tokens give them. */
function surfacesOf(theme: string): Hex[] {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`, 'u').exec(css)?.[1] ?? '';
  return ['paper', 'desk', 'sheet'].map((name) => {
    const found = new RegExp(`--${name}: (#[0-9a-f]{6})`, 'u').exec(block)?.[1];
    if (found === undefined) throw new Error(`No --${name} in the ${theme} theme.`);
    return found as Hex;
  });
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);

describe.each(['light', 'dark', 'contrast'])('tags in the %s theme', (theme) => {
  const backgrounds = surfacesOf(theme);

  it.each(['mark', 'text'] as const)('stand out as %s, each in its own colour', (use: TagUse) => {
    const drawn = TAG_COLOURS.map((colour) => tagColourOn(colour, use, { backgrounds }));
    for (const colour of drawn)
      expect(leastContrast(colour, backgrounds)).toBeGreaterThanOrEqual(LEAST_TAG_CONTRAST[use]);
    expect(new Set(drawn).size).toBe(TAG_COLOURS.length);
  });

  it('can be read on a wash of themselves', () => {
    for (const { colour } of STARTER_TAGS) {
      const text = tagColourOn(colour, 'text', { backgrounds });
      const alone = standingOut(TAG_HUES[colour], backgrounds, LEAST_TAG_CONTRAST.text);
      const washes = backgrounds.map((background) => mixed(alone, TAG_WASH, background));
      expect(leastContrast(text, washes)).toBeGreaterThanOrEqual(LEAST_TAG_CONTRAST.text);
    }
  });
});

describe('standing out', () => {
  it('knows the contrast of black and white, and of equal colours', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#777777')).toBe(1);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('holds for any colour on any background, and leaves alone what stands out already', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(3, 4.5), (colour, background, ratio) => {
        const shown = standingOut(colour, [background], ratio);
        expect(contrastRatio(shown, background)).toBeGreaterThanOrEqual(ratio);
        if (contrastRatio(colour, background) >= ratio) expect(shown).toBe(colour);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the hue', () => {
    for (const colour of Object.values(TAG_HUES)) {
      const light = standingOut(colour, ['#1b1f24'], 7);
      const turn = Math.abs(toOklch(light).hue - toOklch(colour).hue);
      expect(Math.min(turn, 2 * Math.PI - turn)).toBeLessThan(0.12);
    }
  });

  it('goes to OKLCH and back', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(fromOklch(toOklch(colour))).toBe(colour);
      }),
    );
  });
});
