/** Whether the UTF-16 code unit is the first half of a surrogate pair. */
export function isHighSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xd800 && codeUnit <= 0xdbff;
}

/** Whether the UTF-16 code unit is the second half of a surrogate pair. */
export function isLowSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xdc00 && codeUnit <= 0xdfff;
}

/** Whether the UTF-16 offset stands in the middle of a surrogate pair. */
export function splitsPair(text: string, offsetUtf16: number): boolean {
  return isLowSurrogate(text.charCodeAt(offsetUtf16)) && isHighSurrogate(text.charCodeAt(offsetUtf16 - 1));
}

/** The UTF-16 offset of the first surrogate without its other half, or null in well-formed Unicode. */
export function firstLoneSurrogate(text: string): number | null {
  const offset = text.search(/\p{Surrogate}/u);
  return offset === -1 ? null : offset;
}
