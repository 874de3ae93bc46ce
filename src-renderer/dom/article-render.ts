import type { Block, BlockKind } from '$core/model/text';
import { directionOf } from '$core/text/direction';

const TAGS: Readonly<Record<BlockKind, 'h1' | 'h2' | 'p' | 'li' | 'blockquote'>> = {
  title: 'h1',
  publication: 'p',
  date: 'p',
  byline: 'p',
  standfirst: 'p',
  heading: 'h2',
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  url: 'p',
  other: 'p',
};
/** The Unicode blocks of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const DIRECTION_SAMPLE_UTF16 = 200;
const NUMBERED: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'listItem', 'blockquote']);

function blockElement(words: string, block: Block): HTMLElement {
  const element = document.createElement(TAGS[block.kind]);
  element.append(document.createTextNode(words));
  element.className = 'text-block';
  element.dataset['kind'] = block.kind;
  // The height of a block that was never laid out is guessed from its length, so that the scroll bar is nearly right.
  element.style.setProperty('--characters', String(words.length));
  return element;
}

/**
 * Fills `root` with one element a block, each with one text node that holds exactly the characters of that block; the
 * space between blocks has no node. Returns the elements in the order of the blocks. Paragraph numbers are in
 * `data-number`, from 1, for generated content. Where only some of the blocks are `shown`, they keep their numbers.
 */
export function renderArticle(
  root: HTMLElement,
  text: string,
  blocks: readonly Block[],
  shown = blocks,
): HTMLElement[] {
  const fragment = document.createDocumentFragment();
  const elements: HTMLElement[] = [];
  let list: HTMLElement | null = null;
  let number = 0;
  const mixed = RIGHT_TO_LEFT.test(text);
  for (const block of blocks) {
    if (NUMBERED.has(block.kind)) number += 1;
    if (shown !== blocks && !shown.includes(block)) continue;
    const words = text.slice(block.start, block.end);
    const element = blockElement(words, block);
    // Not dir="auto", which goes by the first letter: that is often a foreign name at the head of a sentence.
    if (mixed && /\p{L}/u.test(words)) element.dir = directionOf(words.slice(0, DIRECTION_SAMPLE_UTF16));
    if (NUMBERED.has(block.kind)) element.dataset['number'] = String(number);
    if (block.kind !== 'listItem') list = null;
    else if (list === null) fragment.append((list = document.createElement('ul')));
    (list ?? fragment).append(element);
    elements.push(element);
  }
  root.classList.add('article-text');
  root.replaceChildren(fragment);
  return elements;
}
