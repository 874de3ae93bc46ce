import type { Claim, Quote } from '../../model/annotation';
import { attributionOf } from '../citation/attribution';
import { makeNames } from '../table/names';
import { makeParagraphNumbers, type ParagraphNumbers } from '../table/paragraphs';
import type { LibraryContent } from '../types';
import type { ReportEntry } from './document';
import { plainName, proseOf } from './plain-words';
import { makeQuoteOf } from './quote-of-claim';
import { factsOf, type ReportOptions } from './report-facts';
import { passageOf } from './report-passage';
import { sourceOf } from './report-source';
import type { ReportWords } from './words';

function translationOf(mark: Quote | Claim, words: ReportWords): ReportEntry['translation'] {
  if (mark.kind === 'claim' || mark.translation === null) return null;
  const { text, language } = mark.translation;
  const prose = proseOf(text, language);
  return prose === null ? null : { label: words.translation(language), words: prose };
}

function noteOf(mark: Quote | Claim, words: ReportWords): ReportEntry['note'] {
  const prose = proseOf(mark.note, null);
  return prose === null ? null : { label: words.label('note'), words: prose };
}

/** Makes the entries of quotes and claims in this content. What is shared between entries is looked up once. */
export function makeEntries(
  content: LibraryContent,
  options: ReportOptions,
  words: ReportWords,
): (mark: Quote | Claim) => ReportEntry {
  const names = makeNames(content);
  const quoteOf = makeQuoteOf(content.annotations);
  const numbers = new Map<string, ParagraphNumbers>();
  const paragraphsOf = (textHash: string): ParagraphNumbers => {
    const known = numbers.get(textHash) ?? makeParagraphNumbers(content.texts.get(textHash));
    numbers.set(textHash, known);
    return known;
  };
  const sayerOf = (mark: Quote | Claim, quote: Quote | null, day: string | null): string[] => {
    const said = attributionOf(mark, quote, day, (id) => names.speaker(id) ?? undefined);
    const isSupposed = mark.derived.includes(mark.kind === 'quote' ? 'speakerId' : 'claimantId');
    const name = said.name ?? (said.status === null ? words.nobody : words.status(said.status));
    const via = said.via === null ? '' : words.via(said.via);
    return [isSupposed ? words.supposed(name) : name, said.role ?? '', via]
      .map(plainName)
      .filter((part) => part !== '');
  };
  return (mark) => {
    const article = names.article(mark.articleId);
    const quote = quoteOf(mark);
    const { textHash } = mark.target;
    return {
      id: mark.id,
      label: words.label(mark.kind),
      statement: mark.kind === 'claim' ? proseOf(mark.restatement, null) : null,
      passage: passageOf(mark, quote, content.texts.get(textHash) ?? null, article?.language.value ?? null),
      sayer: sayerOf(mark, quote, article?.publishedOn.value ?? null),
      translation: translationOf(mark, words),
      source: sourceOf(mark, article, paragraphsOf(textHash), words),
      facts: factsOf(mark, options, names.tag, words),
      note: options.withNotes ? noteOf(mark, words) : null,
    };
  };
}
