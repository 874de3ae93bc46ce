import { describe, expect, test } from 'vitest';
import { paceOf } from '$core/review/pace';

const every = (ms: number, count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i * ms);

describe('the pace of deciding', () => {
  test('says nothing before there are five decisions after the first', () => {
    expect(paceOf([])).toBeNull();
    expect(paceOf(every(4000, 5))).toBeNull();
  });

  test('is decisions a minute', () => {
    expect(paceOf(every(4000, 6))).toBe(15);
  });

  test('leaves rests out, and follows the latest', () => {
    expect(paceOf([...every(4000, 6), ...every(4000, 6, 3_600_000)])).toBe(15);
    expect(paceOf([...every(10_000, 50), ...every(2000, 30, 500_000)])).toBe(30);
  });

  test('decisions that a clock cannot tell apart have no pace', () => {
    expect(paceOf(every(0, 9))).toBeNull();
  });
});
