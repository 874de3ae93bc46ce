import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anchorSchema } from '$core/model/anchor';
import { makeAnchor, resolveAnchor } from '$core/text/anchor';
import { textHash } from '$core/text/canonical';
import { alignTexts } from '$core/text/reanchor/align-texts';
import { Reanchoring } from '$core/text/reanchor/reanchor';

/** Texts of few words, so that everything is repeated, and any characters at all, so that nothing is taken for granted. */
const word = fc.constantFrom(
  'the',
  'port',
  'said',
  'a',
  '“No”',
  "it's",
  '😀',
  'שלום',
  '港口',
  '.',
  '\n\n',
  'Brandt',
  '!',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const pairOfTexts = fc.oneof(
  fc.tuple(text, text),
  fc.tuple(text, text, text, text).map(([a, b, c, d]): [string, string] => [`${a} ${b} ${c}`, `${a} ${d} ${c}`]),
);
const within = (whole: string) =>
  fc.array(fc.tuple(fc.nat(whole.length), fc.nat(whole.length)), { minLength: 1, maxLength: 3 });
const textAndAnchor = pairOfTexts
  .filter(([old]) => old.length > 0)
  .chain(([old, now]) => fc.tuple(fc.constant(old), fc.constant(now), within(old)))
  .map(([old, now, pairs]) => ({
    old,
    now,
    ranges: pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  }))
  .filter(({ ranges }) => ranges.some(({ start, end }) => start < end));

describe('two versions of any text', () => {
  it('are compared in order, with the same characters on both sides, never cutting one', () => {
    fc.assert(
      fc.property(pairOfTexts, ([old, now]) => {
        const { runs, inserted } = alignTexts(old, now);
        let before = { old: 0, now: 0 };
        for (const run of runs) {
          expect(run.length).toBeGreaterThan(0);
          expect(run.old).toBeGreaterThanOrEqual(before.old);
          expect(run.now).toBeGreaterThanOrEqual(before.now);
          const kept = old.slice(run.old, run.old + run.length);
          expect(now.slice(run.now, run.now + run.length)).toBe(kept);
          expect(kept).not.toMatch(/\p{Surrogate}/u);
          before = { old: run.old + run.length, now: run.now + run.length };
        }
        const kept = runs.reduce((sum, { length }) => sum + length, 0);
        expect(inserted.reduce((sum, { start, end }) => sum + end - start, 0) + kept).toBe(now.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever becomes of a passage', () => {
  it('its new anchor is well formed and its words stand under it', () => {
    fc.assert(
      fc.property(textAndAnchor, ({ old, now, ranges }) => {
        const { outcome, anchor, candidates, keptShare } = new Reanchoring(old, now, textHash(now)).reanchor(
          makeAnchor(old, textHash(old), ranges),
        );
        for (const each of anchor === null ? candidates : [anchor]) {
          expect(v.is(anchorSchema, each)).toBe(true);
          expect(each.textHash).toBe(textHash(now));
          expect(resolveAnchor(now, each).ok).toBe(true);
        }
        expect(anchor === null).toBe(outcome === 'orphan' || outcome === 'ambiguous');
        expect(candidates.length > 1).toBe(outcome === 'ambiguous');
        expect(keptShare).toBeGreaterThanOrEqual(0);
        expect(keptShare).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is exact and stays where it is when nothing was edited', () => {
    fc.assert(
      fc.property(textAndAnchor, ({ old, ranges }) => {
        const anchor = makeAnchor(old, textHash(old), ranges);
        expect(new Reanchoring(old, old, textHash(old)).reanchor(anchor)).toMatchObject({ outcome: 'exact', anchor });
      }),
    );
  });

  it('is exact and moves along when a paragraph is put before the text and one behind it', () => {
    fc.assert(
      fc.property(textAndAnchor, ({ old, ranges }) => {
        fc.pre((old.match(/\p{L}+/gu)?.length ?? 0) > 5 && old.trim() === old);
        const head = 'Qwertz uiop asdfgh jklyxc vbnm.\n\n';
        const now = `${head}${old}\n\nMnbv cxyz lkjhg fdsa poiuz trewq.`;
        const anchor = makeAnchor(old, textHash(old), ranges);
        const carried = new Reanchoring(old, now, textHash(now)).reanchor(anchor);
        expect(carried.outcome).toBe('exact');
        expect(carried.anchor?.segments.map(({ start }) => start)).toEqual(
          anchor.segments.map(({ start }) => start + head.length),
        );
      }),
    );
  });
});
