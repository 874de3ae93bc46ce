import fc from 'fast-check';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { suggestedPath } from '$main/files/suggested-path';

it.each([
  ['Verbatim 2025-01-02.json', 'Verbatim 2025-01-02.json'],
  ['«Խոսք» – слова.csv', '«Խոսք» – слова.csv'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\x|y?.json', 'C x y .json'],
  ['..', 'export'],
  ['  ', 'export'],
])('%s becomes %s', (wish, name) => {
  expect(suggestedPath('/documents', wish)).toBe(`/documents/${name}`);
});

it('never leads out of the folder', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', 'a', ' ', '\0', '\n', 'խ', '🗞'), maxLength: 400 }),
      (wish) => {
        const path = suggestedPath('/documents', wish);
        expect(dirname(path)).toBe('/documents');
        expect(basename(path)).not.toMatch(/^\.|\p{Cc}/u);
        expect(Buffer.byteLength(basename(path))).toBeLessThanOrEqual(200);
      },
    ),
  );
});
