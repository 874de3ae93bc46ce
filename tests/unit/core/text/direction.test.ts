import { describe, expect, it } from 'vitest';
import { directionOf } from '$core/text/direction';

describe('direction of a text', () => {
  it.each([
    ['ltr', 'The bridge is open'],
    ['rtl', 'الجسر مفتوح'],
    ['rtl', 'הגשר פתוח'],
    ['rtl', 'Reuters: قالت رئيسة البلدية إن الجسر آمن'],
    ['ltr', 'The word سلام means peace'],
    ['rtl', 'אב ab'],
    ['ltr', 'ab אב'],
    ['ltr', ''],
    ['ltr', '2023 – 24'],
    ['rtl', '2023: پل باز است'],
  ])('is %s for %j', (direction, text) => {
    expect(directionOf(text)).toBe(direction);
  });
});
