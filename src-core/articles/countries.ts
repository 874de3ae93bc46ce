import { CITIES, COUNTRY_CODES, COUNTRY_LANGUAGES, OTHER_COUNTRY_NAMES } from './country-names';
import { fold } from '../text/fold';

function localNames(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return COUNTRY_CODES.map((code) => names.of(code)).filter((name) => name !== undefined);
}

function makeOnce(list: () => readonly string[]): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | null = null;
  return () => (names ??= new Set(list().map(fold)));
}

const countryNames = makeOnce(() => [...OTHER_COUNTRY_NAMES, ...COUNTRY_LANGUAGES.flatMap(localNames)]);
const cityNames = makeOnce(() => CITIES);

/** Whether the words are the name of a country in one of the languages that the reader knows, and nothing else. */
export function isCountry(words: string): boolean {
  return countryNames().has(fold(words.trim()));
}

/** Whether the words are the name of a city or region that is known to be no country. */
export function isCity(words: string): boolean {
  return cityNames().has(fold(words.trim()));
}
