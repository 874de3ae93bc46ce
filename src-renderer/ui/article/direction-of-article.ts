import { directionOf } from '$core/text/direction';

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** The direction in which the language of an article is written; that of its letters where the language is not known. */
export function directionOfArticle(language: string | null, text: string): 'ltr' | 'rtl' {
  const script = language === null ? undefined : scriptOf(language);
  if (script === undefined) return directionOf(text);
  return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/** Undefined where the tag is none: it comes from a file or from the analyst, and must not keep an article shut. */
function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
