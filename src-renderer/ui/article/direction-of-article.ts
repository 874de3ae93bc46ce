import { directionOf } from '$core/text/direction';

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** The direction in which the language of an article is written; that of its letters where the language is not known. */
export function directionOfArticle(language: string | null, text: string): 'ltr' | 'rtl' {
  const script = language === null ? undefined : new Intl.Locale(language).maximize().script;
  if (script === undefined) return directionOf(text);
  return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}
