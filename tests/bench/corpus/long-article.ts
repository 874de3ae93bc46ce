import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER_VERSION, readArticle } from '$core/articles/read-article';
import type { Text } from '$core/model/text';
import { canonicalText, textHash } from '$core/text/canonical';
import { sentencesIn } from '$core/text/segmentation';
import { randomFrom } from './random';

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds');
const SENTENCES_A_PARAGRAPH = 4;

/** Sentences of the shipped English articles, one after the other. */
function newsSentences(): string[] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return names.toSorted().flatMap((name) => {
    const text = canonicalText(readFileSync(join(SEEDS, name), 'utf8'));
    const { blocks, language } = readArticle(text);
    if (language !== 'en') return [];
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    const sentences = paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph, language));
    return sentences.map(({ start, end }) => text.slice(start, end));
  });
}

/** An article of about so many words, made of sentences of the shipped ones in an order that is the same in every run. */
export function longArticle(title: string, words: number): Text {
  const sentences = newsSentences();
  const random = randomFrom(words);
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const chosen = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => {
      return sentences[Math.floor(random() * sentences.length)] ?? '';
    });
    count += chosen.join(' ').split(/\s+/u).length;
    paragraphs.push(chosen.join(' '));
  }
  const text = `${title}\n\nThe Bench, Nowhere\nOct 24, 2023\n\n${paragraphs.join('\n\n')}\n`;
  return { text, textHash: textHash(text), blocks: readArticle(text).blocks, readerVersion: READER_VERSION };
}
