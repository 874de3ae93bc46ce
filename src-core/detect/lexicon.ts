import type { Quote } from '../model/annotation';
import type { LanguagePack } from './language-pack';
import { LANGUAGE_PACKS } from './packs/all';

type Medium = Quote['medium'];

/** One form of reporting words. */
export interface CueForm {
  readonly words: readonly string[];
  /** The word that a verb has cast to the end of its clause: German `teilte … mit`. */
  readonly particle: string | null;
  /** A verb with its subject beside it; `according to` before its source; `zufolge` behind it. */
  readonly kind: 'verb' | 'according' | 'according-after';
  readonly medium: Medium;
  readonly isAmbiguous: boolean;
  /** Whether a verb may name whom something was said to right behind it. */
  readonly isAddressed: boolean;
  /** Whether a verb has nobody for its subject. */
  readonly isImpersonal: boolean;
}

type WordClass =
  | 'conjunctions'
  | 'keptConjunctions'
  | 'between'
  | 'farAuxiliaries'
  | 'pronouns'
  | 'articles'
  | 'determiners'
  | 'links'
  | 'prepositions'
  | 'stops'
  | 'relatives'
  | 'documents'
  | 'asOpeners'
  | 'sayingPlaces'
  | 'ands'
  | 'nobody'
  | 'he'
  | 'she';

/** A pack made ready for looking words up. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** The forms that begin with a word, the longest first. */
  readonly formsFrom: (word: string) => readonly CueForm[];
  readonly is: (wordClass: WordClass, word: string) => boolean;
}

const NO_FORMS: readonly CueForm[] = [];

function formsOf(text: string): string[] {
  return text.split(/\s+/u).filter((form) => form !== '');
}

function cueForms(pack: LanguagePack): CueForm[] {
  const ambiguous = new Set(formsOf(pack.ambiguous));
  const addressed = new Set(formsOf(pack.addressed));
  const impersonal = new Set(formsOf(pack.impersonal ?? ''));
  const forms = new Map<string, CueForm>();
  const put = (listed: string, kind: CueForm['kind'], medium: Medium): void => {
    for (const form of formsOf(listed)) {
      const [head = '', particle = null] = form.split('~');
      const words = head.split('_');
      forms.set(form, {
        words,
        particle,
        kind,
        medium,
        isAmbiguous: ambiguous.has(form),
        isAddressed: addressed.has(form),
        isImpersonal: impersonal.has(form),
      });
    }
  };
  // What reports at all but belongs to no medium stands among the ambiguous only.
  put(pack.ambiguous, 'verb', null);
  put(pack.speech, 'verb', 'speech');
  put(pack.writing, 'verb', 'writing');
  put(pack.thought, 'verb', 'thought');
  put(pack.accordingTo, 'according', null);
  put(pack.accordingAfter, 'according-after', null);
  return [...forms.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** A form with a particle comes before the verb alone. */
function lengthOf({ words, particle }: CueForm): number {
  return words.length + (particle === null ? 0 : 0.5);
}

function makeLexicon(pack: LanguagePack): Lexicon {
  const byFirst = new Map<string, CueForm[]>();
  for (const form of cueForms(pack)) {
    const [first = ''] = form.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  const classes = new Map<WordClass, ReadonlySet<string>>();
  const wordsOf = (wordClass: WordClass): ReadonlySet<string> => {
    const known = classes.get(wordClass);
    if (known !== undefined) return known;
    const words = new Set(formsOf(pack[wordClass] ?? ''));
    classes.set(wordClass, words);
    return words;
  };
  return {
    pack,
    formsFrom: (word) => byFirst.get(word) ?? NO_FORMS,
    is: (wordClass, word) => wordsOf(wordClass).has(word),
  };
}

const lexicons = new Map<string, Lexicon>();

/** The words of a language (BCP 47, by its primary subtag); null where no pack knows it. */
export function lexiconOf(language: string | null): Lexicon | null {
  const primary = language?.split('-')[0]?.toLowerCase() ?? '';
  const pack = LANGUAGE_PACKS.find((candidate) => candidate.language === primary);
  if (pack === undefined) return null;
  const lexicon = lexicons.get(primary) ?? makeLexicon(pack);
  lexicons.set(primary, lexicon);
  return lexicon;
}
