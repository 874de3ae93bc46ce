import { describe, expect, it } from 'vitest';
import { upcastStep, type Upcaster } from '$main/journal/upcast-step';
import { stepOf } from './steps';

const upcasters = new Map<number, Upcaster>([
  [1, (step) => ({ ...step, label: step['name'] })],
  [2, (step) => ({ ...step, label: `${String(step['label'])}!` })],
]);

describe('upcastStep', () => {
  it('leaves a step of the present schema as it is', () => {
    const step = stepOf(1);
    expect(upcastStep(step)).toBe(step);
  });

  it('leads an old step through every schema in between', () => {
    expect(upcastStep({ schema: 1, name: 'a' }, upcasters, 3)).toEqual({ schema: 3, name: 'a', label: 'a!' });
    expect(upcastStep({ schema: 2, label: 'b' }, upcasters, 3)).toEqual({ schema: 3, label: 'b!' });
  });

  it('hands on what it cannot read', () => {
    for (const raw of [null, 3, 'x', [], { schema: 99 }, { schema: 'one' }, { schema: 0 }]) {
      expect(upcastStep(raw, upcasters, 3)).toEqual(raw);
    }
  });
});
