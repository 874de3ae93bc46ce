import { analyse } from 'chardet';
import { normalizeEncoding } from '@exodus/bytes/encoding.js';
import { firstBrokenUtf16 } from './broken-bytes';

/** What the byte statistics may speak for beside Unicode: code pages of Windows and the standards that they extend. */
const CODE_PAGES: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-7', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255'],
  ['ISO-8859-9', 'windows-1254'],
]);

const SAMPLE_BYTES = 200_000;
const CJK_CONFIDENCE = 60;
const CJK = new Set(['shift_jis', 'big5', 'euc-jp', 'euc-kr', 'gb18030', 'iso-2022-jp']);

/**
 * Encodings that are not Unicode for bytes that are no UTF-8, likeliest first, as names of the Encoding Standard. Always
 * ends in windows-1252. From byte statistics (`chardet`), so each is a guess.
 */
export function likelyCodePages(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    const encoding = normalizeEncoding(CODE_PAGES.get(name) ?? name);
    if (encoding === null || encoding === 'replacement' || encoding.startsWith('utf-')) continue;
    if (CJK.has(encoding) && confidence < CJK_CONFIDENCE) continue;
    names.push(encoding);
  }
  return [...new Set([...names, 'windows-1252'])];
}

const SPACE_SHARE = 1 / 200;

function isControl(unit: number): boolean {
  return (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || unit >= 0xfffe || (unit >= 0xe000 && unit <= 0xf8ff);
}

/** How many code units are a space or a line end, or null where the bytes cannot be text in this byte order. */
function countSpaces(bytes: Uint8Array, endian: 'little' | 'big'): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let spaces = 0;
  for (let offset = 0; offset < bytes.length; offset += 2) {
    const unit = view.getUint16(offset, endian === 'little');
    if (isControl(unit)) return null;
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d) spaces += 1;
  }
  return spaces >= Math.max(1, (bytes.length / 2) * SPACE_SHARE) ? spaces : null;
}

/**
 * UTF-16 without a byte order mark, or null. Text has spaces and line ends, which put a zero into every pair of bytes that
 * they are; read in the wrong order they become control or unusual characters.
 */
export function likelyUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const little = countSpaces(bytes, 'little') ?? 0;
  const big = countSpaces(bytes, 'big') ?? 0;
  if (little === big) return null;
  const endian = little > big ? 'little' : 'big';
  if (firstBrokenUtf16(bytes, endian) !== null) return null;
  return endian === 'little' ? 'utf-16le' : 'utf-16be';
}
