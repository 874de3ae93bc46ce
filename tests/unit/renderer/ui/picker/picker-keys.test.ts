import { describe, expect, it } from 'vitest';
import { movedPlace, pickerActOf, type PickerPress } from '$renderer/ui/picker/picker-keys';

const bare: PickerPress = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  altGraph: false,
};

describe('keys of a picker', () => {
  it('choose, apply and close', () => {
    expect(pickerActOf({ ...bare, key: 'ArrowDown' }, true)).toEqual({ kind: 'move', to: 'next' });
    expect(pickerActOf({ ...bare, key: 'Enter' }, true)).toEqual({ kind: 'apply', stay: false });
    expect(pickerActOf({ ...bare, key: 'Enter', ctrlKey: true }, true)).toEqual({ kind: 'apply', stay: true });
    expect(pickerActOf({ ...bare, key: 'Tab' }, false)).toEqual({ kind: 'next-field' });
    expect(pickerActOf({ ...bare, key: 'Escape' }, false)).toEqual({ kind: 'close' });
  });

  it('choose by digit only while nothing is typed, with Alt always', () => {
    const digit = { ...bare, key: '3', code: 'Digit3' };
    expect(pickerActOf(digit, true)).toEqual({ kind: 'digit', digit: '3' });
    expect(pickerActOf(digit, false)).toBeNull();
    expect(pickerActOf({ ...digit, altKey: true, key: '£' }, false)).toEqual({ kind: 'digit', digit: '3' });
    expect(pickerActOf({ ...digit, key: '"' }, true), 'a French board').toEqual({ kind: 'digit', digit: '3' });
    expect(pickerActOf({ ...digit, shiftKey: true }, true)).toBeNull();
    expect(pickerActOf({ ...digit, key: '0', code: 'Digit0' }, true)).toBeNull();
  });

  it('leave composition and AltGr to the field', () => {
    expect(pickerActOf({ ...bare, key: 'Enter', isComposing: true }, false)).toBeNull();
    expect(pickerActOf({ ...bare, key: '²', code: 'Digit2', altGraph: true }, true)).toBeNull();
    expect(pickerActOf({ ...bare, key: 'a' }, true)).toBeNull();
  });

  it('move around the ends of the list', () => {
    expect(movedPlace(null, 3, 'next')).toBe(0);
    expect(movedPlace(null, 3, 'previous')).toBe(2);
    expect(movedPlace(2, 3, 'next')).toBe(0);
    expect(movedPlace(0, 3, 'previous')).toBe(2);
    expect(movedPlace(null, 0, 'next')).toBeNull();
  });
});
