import { ArticleDom } from '$renderer/dom/article-dom';
import { renderArticle } from '$renderer/dom/article-render';
import type { Block, BlockKind } from '$core/model/text';
import '$renderer/styles/tokens.css';
import '$renderer/styles/article-blocks.css';
import '$renderer/styles/highlights.css';

export interface ShownArticle {
  readonly article: ArticleDom;
  readonly root: HTMLElement;
  readonly pane: HTMLElement;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A text of these blocks, divided by blank lines. */
export function textOf(parts: readonly (readonly [BlockKind, string])[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

export function showArticle(parts: readonly (readonly [BlockKind, string])[], paneHeightPx = 400): ShownArticle {
  const { text, blocks } = textOf(parts);
  const pane = document.createElement('div');
  pane.style.cssText = `height: ${String(paneHeightPx)}px; width: 700px; overflow: auto; font: 18px/1.6 serif`;
  const root = document.createElement('div');
  root.style.cssText = 'width: 600px; margin-inline: auto; outline: none';
  root.role = 'textbox';
  pane.append(root);
  document.body.replaceChildren(pane);
  document.getSelection()?.removeAllRanges();
  const elements = renderArticle(root, text, blocks);
  return { article: new ArticleDom({ root, pane, text, blocks, elements }), root, pane, text, blocks };
}

/** The parts of an article of so many paragraphs, each of two to five lines, with a hard break in it. */
export function longParts(paragraphs: number): (readonly [BlockKind, string])[] {
  const sentence = 'The council said on Monday that the bridge would stay closed.\nNo date was given for its opening.';
  return Array.from({ length: paragraphs }, (_, index) => [
    'paragraph',
    `Paragraph ${String(index + 1)}. ${Array.from({ length: 1 + (index % 3) }, () => sentence).join(' ')}`,
  ]);
}

/** Resolves after the next frame was drawn. */
export async function frame(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestAnimationFrame(done));
}
