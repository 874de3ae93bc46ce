import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '$core/articles/read-article';
import { canonicalText } from '$core/text/canonical';
import { sentencesIn } from '$core/text/segmentation';

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds');

let known: readonly string[] | null = null;

/** Sentences of the shipped English articles, one after the other. */
export function newsSentences(): readonly string[] {
  known ??= readSentences();
  return known;
}

function readSentences(): readonly string[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return names.toSorted().flatMap((name) => {
    const text = canonicalText(readFileSync(join(SEEDS, name), 'utf8'));
    const { blocks, language } = readArticle(text);
    if (language !== 'en') return [];
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    const sentences = paragraphs.flatMap((paragraph) => sentencesIn({ text, blocks }, paragraph, language));
    return sentences.map(({ start, end }) => text.slice(start, end));
  });
}
