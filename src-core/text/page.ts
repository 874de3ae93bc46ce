import type { Text } from '../model/text';

/** A text with its blocks: what passages stand on. */
export type Page = Pick<Text, 'text' | 'blocks'>;

/** Words without a layout, as a page of one paragraph. */
export function bareWords(text: string): Page {
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}
