import type { LanguagePack } from '../language-pack';
import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { persian } from './fa';
import { french } from './fr';
import { armenian } from './hy';
import { russian } from './ru';

/** The languages whose reporting words are known. */
export const LANGUAGE_PACKS: readonly LanguagePack[] = [
  english,
  french,
  german,
  spanish,
  russian,
  armenian,
  persian,
  arabic,
];
