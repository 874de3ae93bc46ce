import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { utf16fromString } from '@exodus/bytes/utf16.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '$core/text/decode';
import { ENCODINGS } from '$core/text/encodings';
import { normalizeEncoding } from '@exodus/bytes/encoding.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const value = (text: string, encoding: string, guessed: boolean, hadBom: boolean) => ({
  ok: true,
  value: { text, encoding, guessed, hadBom },
});

const SAMPLES: readonly (readonly [string, string])[] = [
  ['windows-1252', 'The mayor said on Monday that “the bridge is safe”. It’s over, he added – for now.'],
  ['windows-1252', 'La maire a déclaré lundi : « Le pont est sûr », et les travaux s’achèveront à la fin de l’été.'],
  [
    'windows-1252',
    'Die Bürgermeisterin erklärte am Montag, die Brücke sei sicher. „Das genügt“, fügte sie später hinzu.',
  ],
  [
    'windows-1250',
    'Burmistrz oświadczyła w poniedziałek, że most jest bezpieczny i zostanie otwarty w przyszłym tygodniu.',
  ],
  ['windows-1251', 'Мэр заявила в понедельник, что «мост безопасен» и будет открыт на следующей неделе.'],
  ['koi8-r', 'Мэр заявила в понедельник, что мост безопасен и будет открыт на следующей неделе.'],
  ['windows-1253', 'Η δήμαρχος δήλωσε τη Δευτέρα ότι «η γέφυρα είναι ασφαλής» και θα ανοίξει την επόμενη εβδομάδα.'],
  ['windows-1254', 'Belediye başkanı pazartesi günü “köprü güvenli” dedi ve gelecek hafta açılacağını söyledi.'],
  ['windows-1255', 'ראש העיר אמרה ביום שני כי הגשר בטוח וייפתח בשבוע הבא לאחר סיום העבודות.'],
  ['windows-1256', 'قالت رئيسة البلدية يوم الاثنين إن «الجسر آمن» وسيفتح الأسبوع المقبل بعد انتهاء الأعمال.'],
];

describe('decoding without a choice', () => {
  it('takes valid UTF-8 as such, with and without a byte order mark', () => {
    expect(decodeText(utf8('Ёлка 😀\r\n'))).toEqual(value('Ёлка 😀\r\n', 'utf-8', false, false));
    expect(decodeText(utf8('\uFEFFà'))).toEqual(value('\uFEFFà', 'utf-8', false, true));
    expect(decodeText(new Uint8Array())).toEqual(value('', 'utf-8', false, false));
  });

  it('follows the byte order mark of UTF-16', () => {
    expect(decodeText(utf16fromString('\uFEFFЁ😀', 'uint8-le'))).toEqual(value('\uFEFFЁ😀', 'utf-16le', false, true));
    expect(decodeText(utf16fromString('\uFEFFЁ😀', 'uint8-be'))).toEqual(value('\uFEFFЁ😀', 'utf-16be', false, true));
  });

  it('gives every text back that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(decodeText(utf8(text))).toMatchObject({ ok: true, value: { text, guessed: false } });
      }),
    );
  });
});

describe('decoding by a guess', () => {
  it.each(SAMPLES)('recognises %s: %s', (encoding, text) => {
    expect(decodeText(createSinglebyteEncoder(encoding)(text))).toEqual(value(text, encoding, true, false));
  });

  it('recognises East Asian code pages', () => {
    const text = '市长周一表示，桥梁安全，将于下周开放。我们不会停止努力，她补充道。';
    expect(decodeText(createMultibyteEncoder('gb18030')(text))).toEqual(value(text, 'gb18030', true, false));
  });

  it.each(SAMPLES)('recognises UTF-16 without a mark, in both byte orders (%s)', (_encoding, text) => {
    expect(decodeText(utf16fromString(text, 'uint8-le'))).toEqual(value(text, 'utf-16le', true, false));
    expect(decodeText(utf16fromString(text, 'uint8-be'))).toEqual(value(text, 'utf-16be', true, false));
  });
});

describe('bytes that are no text', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

  it('names the place where UTF-8 with a mark breaks', () => {
    expect(decodeText(bytes('\uFEFFab', 0xed, 0xa0, 0x80))).toEqual({
      ok: false,
      error: { reason: 'invalidUtf8', encoding: 'utf-8', byteOffset: 5 },
    });
  });

  it.each([
    ['a byte that never occurs', [0x61, 0xff], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a cut sequence', [0x61, 0x62, 0xe2, 0x82], 2],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a continuation without a start', [0x61, 0x80], 1],
  ])('demands well-formed UTF-8 where it is named: %s', (_what, list, byteOffset) => {
    expect(decodeText(Uint8Array.from(list), 'utf-8')).toMatchObject({
      ok: false,
      error: { reason: 'invalidUtf8', byteOffset },
    });
  });

  it('names a lone surrogate and a half code unit in UTF-16', () => {
    const lone = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x00, 0xd8, 0x62, 0]);
    expect(decodeText(lone)).toEqual({
      ok: false,
      error: { reason: 'invalidUtf16', encoding: 'utf-16le', byteOffset: 4 },
    });
    const half = Uint8Array.from([0xfe, 0xff, 0, 0x61, 0]);
    expect(decodeText(half)).toEqual({
      ok: false,
      error: { reason: 'invalidUtf16', encoding: 'utf-16be', byteOffset: 4 },
    });
  });

  it('calls bytes with zeros that are no Unicode binary', () => {
    expect(decodeText(bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0, 0, 0x0d))).toEqual({
      ok: false,
      error: { reason: 'binary', encoding: null, byteOffset: 8 },
    });
  });

  it('gives up where no code page yields text', () => {
    expect(decodeText(bytes('ab', 0x01, 0x02, 0xff, 0x03))).toEqual({
      ok: false,
      error: { reason: 'noEncodingFits', encoding: null, byteOffset: 4 },
    });
  });

  it('never throws, and never gives a lone surrogate or a replaced byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const decoded = decodeText(input);
        if (!decoded.ok) expect(decoded.error.byteOffset).toBeLessThanOrEqual(input.length);
        else expect(decoded.value.text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('a named encoding', () => {
  it('is obeyed under any of its labels and is no guess', () => {
    const text = 'Žluťoučký kůň';
    const input = createSinglebyteEncoder('windows-1250')(text);
    expect(decodeText(input, 'CP1250')).toEqual(value(text, 'windows-1250', false, false));
  });

  it('must be one that exists', () => {
    expect(decodeText(utf8('a'), 'utf-32')).toMatchObject({
      ok: false,
      error: { reason: 'unknownEncoding', encoding: 'utf-32' },
    });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0, 0]))).toMatchObject({
      ok: false,
      error: { reason: 'unknownEncoding' },
    });
  });

  it('can be chosen from a list of names that the decoder knows', () => {
    expect(ENCODINGS.map((name) => normalizeEncoding(name))).toEqual(ENCODINGS);
  });
});
