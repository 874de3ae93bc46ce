import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { languageTagSchema } from '$core/model/record';
import { directionOfArticle } from '$renderer/ui/article/direction-of-article';
import { languageName } from '$renderer/messages/translate';

describe('a language tag', () => {
  it.each(['en', 'hy', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'de-CH-1996', 'en-u-ca-gregory', 'ar-x-gulf'])(
    '%s is one, and no part of the window breaks on it',
    (tag) => {
      expect(v.is(languageTagSchema, tag)).toBe(true);
      expect(new Intl.Locale(tag).language).not.toBe('');
      expect(languageName(tag)).not.toBe('');
      expect(directionOfArticle(tag, 'words')).toBe(tag.startsWith('ar') ? 'rtl' : 'ltr');
    },
  );

  it.each(['pt-b', 'en-a', 'engl', 'e', 'en_GB', 'en-', 'english please', ''])('“%s” is none', (tag) => {
    expect(v.is(languageTagSchema, tag)).toBe(false);
  });

  it('that is none keeps no article shut', () => {
    expect(languageName('engl')).toBe('engl');
    expect(directionOfArticle('engl', 'كلمات')).toBe('rtl');
  });
});
