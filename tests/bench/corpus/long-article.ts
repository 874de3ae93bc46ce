import { READER_VERSION, readArticle } from '$core/articles/read-article';
import type { Text } from '$core/model/text';
import { textHash } from '$core/text/canonical';
import { newsSentences } from './news-sentences';
import { randomFrom } from './random';

const SENTENCES_A_PARAGRAPH = 4;

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
