import { isHighSurrogate, isLowSurrogate } from './surrogates';

/** Length and the permitted range of the second byte for a first byte (Unicode Standard, table 3-7), or null. */
function sequenceOf(first: number): { length: number; low: number; high: number } | null {
  if (first < 0x80) return { length: 1, low: 0, high: 0 };
  if (first >= 0xc2 && first <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (first === 0xe0) return { length: 3, low: 0xa0, high: 0xbf };
  if (first === 0xed) return { length: 3, low: 0x80, high: 0x9f };
  if (first >= 0xe1 && first <= 0xef) return { length: 3, low: 0x80, high: 0xbf };
  if (first === 0xf0) return { length: 4, low: 0x90, high: 0xbf };
  if (first >= 0xf1 && first <= 0xf3) return { length: 4, low: 0x80, high: 0xbf };
  if (first === 0xf4) return { length: 4, low: 0x80, high: 0x8f };
  return null;
}

/** The offset of the first byte of the first sequence that is no UTF-8, or null where all of it is. */
export function firstBrokenUtf8(bytes: Uint8Array): number | null {
  let offset = 0;
  while (offset < bytes.length) {
    const first = bytes[offset] ?? 0;
    if (first < 0x80) {
      offset += 1;
      continue;
    }
    const sequence = sequenceOf(first);
    if (sequence === null) return offset;
    const second = bytes[offset + 1] ?? 0;
    if (second < sequence.low || second > sequence.high) return offset;
    for (let index = 2; index < sequence.length; index += 1) {
      if (((bytes[offset + index] ?? 0) & 0xc0) !== 0x80) return offset;
    }
    offset += sequence.length;
  }
  return null;
}

/** The byte offset of the first lone surrogate or of a last half code unit in UTF-16, or null where there is none. */
export function firstBrokenUtf16(bytes: Uint8Array, endian: 'little' | 'big'): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - (bytes.length % 2);
  for (let offset = 0; offset < end; offset += 2) {
    const unit = view.getUint16(offset, endian === 'little');
    if (isLowSurrogate(unit)) return offset;
    if (!isHighSurrogate(unit)) continue;
    if (offset + 2 >= end || !isLowSurrogate(view.getUint16(offset + 2, endian === 'little'))) return offset;
    offset += 2;
  }
  return end === bytes.length ? null : end;
}
