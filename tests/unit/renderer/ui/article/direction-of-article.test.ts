import { describe, expect, it } from 'vitest';
import { directionOfArticle } from '$renderer/ui/article/direction-of-article';

describe('the direction of an article', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['hy', 'ltr'],
    ['ru', 'ltr'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
  ])('of %s is %s, whatever its first letters', (language, direction) => {
    expect(directionOfArticle(language, 'Reuters')).toBe(direction);
  });

  it('is that of its letters where the language is not known', () => {
    expect(directionOfArticle(null, 'قال الوزير')).toBe('rtl');
    expect(directionOfArticle(null, 'The minister said')).toBe('ltr');
  });
});
