import fc from 'fast-check';
import type { TextRange } from '$core/model/anchor';
import type { Page } from '$core/text/page';

/** A text of these paragraphs, divided by blank lines. */
export function pageOf(paragraphs: readonly string[]): Page {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks };
}

/** The text without its brackets, and the ranges that stood in them. */
export function rangesIn(marked: readonly string[]): { page: Page; ranges: TextRange[] } {
  const whole = marked.join('\n\n');
  const offsets = [...whole.matchAll(/[[\]]/gu)].map(({ index }, place) => index - place);
  const ranges = offsets.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: offsets[index + 1] ?? 0 }] : []));
  return { page: pageOf(marked.map((paragraph) => paragraph.replaceAll(/[[\]]/gu, ''))), ranges };
}

export function wordsOf({ text }: Page, ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join('|');
}

const PIECES = [
  'word',
  'a',
  '“',
  '”',
  ' ',
  '  ',
  '\n',
  '.',
  ', ',
  '—',
  '😀',
  '👩‍🚒',
  'e\u0301',
  '🇦🇲',
  'و',
  'שלום',
  '词',
  "'",
  '« ',
];
const paragraph = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 })
  .map((pieces) => pieces.join(''))
  .filter((words) => words.trim() !== '')
  .map((words) => words.trim());

export const arbitraryPage: fc.Arbitrary<Page> = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(pageOf);

/** One to three ranges of the page in order and apart, on whole characters, none of them blank. */
export function arbitraryRanges(page: Page): fc.Arbitrary<readonly TextRange[]> {
  const borders = [...new Intl.Segmenter('en').segment(page.text)].map(({ index }) => index);
  const rests = borders.filter((offset) => page.blocks.some(({ start, end }) => start <= offset && offset <= end));
  const ends = [...rests, page.text.length];
  return fc.uniqueArray(fc.constantFrom(...ends), { minLength: 2, maxLength: 6 }).map((chosen) => {
    const offsets = chosen.toSorted((a, b) => a - b);
    const ranges = offsets.flatMap((start, index) => {
      const end = offsets[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
    });
    const sound = ranges.filter(({ start, end }) => isSound(page, start, end));
    return sound.length > 0 ? sound : [{ start: page.blocks[0]?.start ?? 0, end: page.blocks[0]?.end ?? 0 }];
  });
}

function isSound({ text, blocks }: Page, start: number, end: number): boolean {
  const starts = blocks.some((block) => block.start <= start && start < block.end);
  const ends = blocks.some((block) => block.start < end && end <= block.end);
  return starts && ends && text.slice(start, end).trim() !== '';
}
