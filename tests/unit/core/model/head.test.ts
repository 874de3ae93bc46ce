import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { canonicalJson, sameValue } from '$core/model/canonical-json';
import { headAfter, stepToJson } from '$core/model/head';
import { EMPTY_HEAD, STEP_SCHEMA, stepSchema, type Step } from '$core/model/step';
import { AT, sampleId, sampleQuote } from '../../../fixtures/records/sample-records';

function step(seq: number): Step {
  const quote = sampleQuote(`q${String(seq)}`);
  return {
    changes: [{ after: quote, before: null, id: quote.id, table: 'annotations' }],
    undoable: true,
    by: sampleId('analyst'),
    at: AT,
    name: 'step.quote.make',
    schema: STEP_SCHEMA,
    id: sampleId(`step ${String(seq)}`),
    seq,
  };
}

describe('the head of a journal', () => {
  it('counts and chains the steps', () => {
    const one = headAfter(EMPTY_HEAD, step(1));
    const two = headAfter(one, step(2));
    expect(two).toMatchObject({ seq: 2, counts: { annotations: 2, articles: 0 } });
    expect(two.hash).not.toBe(headAfter(EMPTY_HEAD, { ...step(2) }).hash);
  });

  it('is the same for a step that went through a schema, whose keys stand in another order', () => {
    const parsed = v.parse(stepSchema, structuredClone(step(1))) as Step;
    expect(Object.keys(parsed)).not.toEqual(Object.keys(step(1)));
    expect(stepToJson(parsed)).toBe(stepToJson(step(1)));
    expect(headAfter(EMPTY_HEAD, parsed)).toEqual(headAfter(EMPTY_HEAD, step(1)));
  });
});

describe('canonical JSON', () => {
  it('sorts keys at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[2,1,{"c":2,"d":1}]}');
  });

  it('tells equal values from different ones', () => {
    expect(sameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameValue({ a: 1 }, { a: 2 })).toBe(false);
    expect(sameValue(null, null)).toBe(true);
  });
});
