import { afterAll, describe, expect, it } from 'vitest';
import { TAG_COLOURS } from '$core/model/tag';
import '$renderer/styles/base.css';
import { applyTagColours } from '$renderer/ui/shell/tag-colours';
import { contrast, tokenColour } from './token-colour';

const THEMES = ['light', 'dark', 'contrast'] as const;
const STRENGTHS = ['faint', 'normal', 'strong'];
const KINDS = ['quote', 'claim', 'highlight'];
const SURFACES = ['--paper', '--desk', '--sheet'];
const TEXTS = ['--ink', '--ink-soft', '--ink-faint', '--accent', '--danger', '--warning'];
const MARKS = KINDS.flatMap((kind) => [`--mark-${kind}`, `--mark-${kind}-proposed`]);
const EDGES = KINDS.flatMap((kind) => [`--edge-${kind}`, `--edge-${kind}-proposed`]);
/** The mark at hand, over every mark that can lie in it or under it. */
const CURRENT = KINDS.flatMap((kind) =>
  MARKS.map((mark) => `color-mix(in srgb, var(--edge-${kind}) var(--current-share), var(${mark}))`),
);
const root = document.documentElement;

afterAll(() => {
  delete root.dataset['theme'];
  delete root.dataset['markStrength'];
  root.removeAttribute('style');
});

/** The pairs that are below the limit, said so that a failing test names them. */
function below(limit: number, fronts: readonly string[], backs: readonly string[]): string[] {
  return fronts.flatMap((front) =>
    backs.flatMap((back) => {
      const ratio = contrast(front, back);
      return ratio < limit ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

describe.each(THEMES)('the %s theme', (theme) => {
  it('sets every text at 4.5 to 1 or more on every surface', () => {
    root.dataset['theme'] = theme;
    expect(below(4.5, [...TEXTS, '--good'], SURFACES)).toEqual([]);
    expect(below(4.5, ['--on-accent'], ['--accent'])).toEqual([]);
    expect(below(4.5, ['--ink'], ['--selection'])).toEqual([]);
  });

  it('draws controls and the focus at 3 to 1 or more', () => {
    root.dataset['theme'] = theme;
    expect(below(3, ['--line', '--ring', '--ink-dimmed'], SURFACES)).toEqual([]);
  });

  it.each(STRENGTHS)('keeps the text readable on %s marks, and their edges visible', (strength) => {
    root.dataset['theme'] = theme;
    root.dataset['markStrength'] = strength;
    expect(below(4.5, ['--ink'], [...MARKS, ...CURRENT])).toEqual([]);
    expect(below(3, EDGES, ['--paper'])).toEqual([]);
    expect(below(4.5, ['--ink-found'], ['--mark-found', '--mark-found-current'])).toEqual([]);
  });

  it('draws tags at 3 to 1 and writes their names in their colour at 4.5 to 1, also on a wash of it', () => {
    root.dataset['theme'] = theme;
    applyTagColours(root, theme);
    const marks = TAG_COLOURS.map((colour) => `--tag-${colour}`);
    const texts = marks.map((mark) => `${mark}-text`);
    for (const text of texts) {
      root.style.setProperty('--wash', `color-mix(in srgb, var(${text}) 9%, var(--sheet))`);
      expect(below(4.5, [text], [...SURFACES, '--wash'])).toEqual([]);
    }
    expect(below(3, marks, SURFACES)).toEqual([]);
    for (const tokens of [marks, texts]) {
      expect(new Set(tokens.map((token) => tokenColour(token).join())).size).toBe(TAG_COLOURS.length);
    }
  });
});

it('marks get stronger from faint over normal to strong', () => {
  root.dataset['theme'] = 'light';
  const weights = STRENGTHS.map((strength) => {
    root.dataset['markStrength'] = strength;
    return contrast('--mark-quote', '--paper');
  });
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(new Set(weights).size).toBe(STRENGTHS.length);
});
