import { dayInWords, t } from '../../messages/translate';
import { firstPath, type CatalogueEntry } from '../../models/catalogue.svelte';

/** The title of an article, or its file where it has none. */
export function entryTitle(entry: CatalogueEntry): string {
  return entry.fields.title ?? firstPath(entry);
}

/** When it appeared, as far as that is known. */
export function entryDay({ fields }: CatalogueEntry): string {
  return fields.publishedOn === null ? t('library.no-date') : dayInWords(fields.publishedOn);
}
