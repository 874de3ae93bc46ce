import { describe, expect, it } from 'vitest';
import type { Anchor } from '$core/model/anchor';
import type { Quote } from '$core/model/annotation';
import { makeAnchor } from '$core/text/anchor';
import { textHash } from '$core/text/canonical';
import { carryAnnotation } from '$core/text/reanchor/carry-annotation';
import { Reanchoring } from '$core/text/reanchor/reanchor';
import { sampleClaim, sampleId, sampleQuote } from '../../../../fixtures/records/sample-records';

const OLD =
  'Harbour opens\n\nTASS reports that Mayor Ilse Brandt said on Monday: “The harbour is open,” and then, after a pause, “it stays open.” She left by boat.\n';
const HASH = textHash(OLD);

function anchor(...passages: string[]): Anchor {
  return makeAnchor(
    OLD,
    HASH,
    passages.map((words) => ({ start: OLD.indexOf(words), end: OLD.indexOf(words) + words.length })),
  );
}

const quote: Quote = sampleQuote('quote', {
  target: anchor('“The harbour is open,”', '“it stays open.”'),
  cue: anchor('said'),
  source: anchor('Mayor Ilse Brandt'),
  via: { mention: anchor('TASS'), speakerId: sampleId('tass') },
  verbatim: anchor('The harbour is open,', 'it stays open.').segments,
  tags: [sampleId('tag')],
  note: 'kept',
});

const carryTo = (now: string) => carryAnnotation(quote, new Reanchoring(OLD, now, textHash(now)));
const wordsOf = (passage: Anchor | null | undefined): string[] | undefined =>
  passage?.segments.map(({ exact }) => exact);

describe('carrying a quote to a new text', () => {
  it('takes cue, mention, passer-on and verbatim words along with the target, and keeps all else', () => {
    const now = `Updated\n\n${OLD}`;
    const { outcome, annotation, doubtful } = carryTo(now);
    expect({ outcome, doubtful }).toEqual({ outcome: 'exact', doubtful: [] });
    const carried = annotation as Quote;
    for (const passage of [carried.target, carried.cue, carried.source, carried.via?.mention]) {
      expect(passage?.textHash).toBe(textHash(now));
      for (const { start, end, exact } of passage?.segments ?? []) expect(now.slice(start, end)).toBe(exact);
    }
    expect(wordsOf(carried.target)).toEqual(['“The harbour is open,”', '“it stays open.”']);
    expect(wordsOf(carried.source)).toEqual(['Mayor Ilse Brandt']);
    expect(carried.verbatim.map(({ start, end }) => now.slice(start, end))).toEqual([
      'The harbour is open,',
      'it stays open.',
    ]);
    const { target: _t, cue: _c, source: _s, via: _v, verbatim: _w, ...rest } = carried;
    expect(quote).toMatchObject(rest);
  });

  it('asks where the target is unchanged and the reporting words are not', () => {
    const { outcome, annotation, doubtful } = carryTo(OLD.replace('Brandt said', 'Brandt told our reporter'));
    expect({ outcome, doubtful }).toEqual({ outcome: 'changed', doubtful: ['cue'] });
    expect(wordsOf(annotation?.target)).toEqual(wordsOf(quote.target));
    expect((annotation as Quote).cue).toBeNull();
  });

  it('follows the marks: verbatim words are those between them, as they are now', () => {
    const { annotation, doubtful } = carryTo(OLD.replace('is open,', 'is wide open,'));
    expect(doubtful).toEqual(['verbatim']);
    expect((annotation as Quote).verbatim.map(({ exact }) => exact)).toEqual([
      'The harbour is wide open,',
      'it stays open.',
    ]);
  });

  it('knows nothing of one that is gone', () => {
    const now = 'Harbour opens\n\nShe left by boat.\n';
    expect(carryTo(now)).toEqual({ outcome: 'orphan', annotation: null, candidates: [], doubtful: [] });
    expect(
      carryAnnotation(
        sampleClaim('c', { target: anchor('She left by boat.') }),
        new Reanchoring(OLD, now, textHash(now)),
      ).outcome,
    ).toBe('exact');
  });
});
