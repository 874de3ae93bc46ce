import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import type { Text } from '$core/model/text';
import { ArticleDom } from '$renderer/dom/article-dom';
import { renderArticle } from '$renderer/dom/article-render';
import { Painter } from '$renderer/dom/painter';
import articleBlocks from '$renderer/styles/article-blocks.css?inline';
import highlights from '$renderer/styles/highlights.css?inline';
import tokens from '$renderer/styles/tokens.css?inline';
import type { BenchSpan } from '../corpus/marks';

/** What each way of showing marks must be able to do: show a text with its marks, then one mark more. */
interface Contender {
  open(text: Text, spans: readonly BenchSpan[]): void;
  add(span: BenchSpan): void;
  close(): void;
}

const LAYOUT = `
  .pane { position: fixed; inset: 0; overflow-y: auto; }
  .article-text { inline-size: 38rem; margin-inline: auto; font: 18px/1.6 serif; }
  .article-text > * { margin: 0; padding-block: 0.5em; }
  ::highlight(bare) { background-color: rgb(250 220 120); }
`;

const PATIENCE_MS = 30_000;
const REST_MS = 60;

function newPane(): { pane: HTMLElement; root: HTMLElement } {
  const pane = document.createElement('div');
  pane.className = 'pane';
  const root = document.createElement('div');
  pane.append(root);
  document.body.replaceChildren(pane, dot);
  return { pane, root };
}

/** The painter of Verbatim. */
function verbatim(): Contender {
  let painter: Painter | null = null;
  const spanOf = ({ id, kind, start, end }: BenchSpan) => ({ id, kind, proposed: false, segments: [{ start, end }] });
  return {
    open({ text, blocks }, spans) {
      const { pane, root } = newPane();
      painter = new Painter(new ArticleDom({ root, pane, text, blocks, elements: renderArticle(root, text, blocks) }));
      painter.paint(spans.map(spanOf));
    },
    add: (span) => painter?.put(spanOf(span)),
    close: () => painter?.dispose(),
  };
}

/** The bare CSS Custom Highlight API: one highlight, and only the ranges of what the pane shows. */
function bare(): Contender {
  const highlight = new Highlight();
  let place: (span: BenchSpan) => void = () => undefined;
  return {
    open({ text, blocks }, spans) {
      const { pane, root } = newPane();
      const elements = renderArticle(root, text, blocks);
      CSS.highlights.set('bare', highlight);
      const bottom = pane.clientHeight;
      const shown = elements.findIndex((element) => element.getBoundingClientRect().top > bottom);
      const end = blocks[shown]?.start ?? text.length;
      place = (span) => {
        const index = blocks.findIndex((block) => block.start <= span.start && span.start < block.end);
        const node = elements[index]?.firstChild;
        const offset = blocks[index]?.start ?? 0;
        if (!node) return;
        const to = Math.min(span.end - offset, node.nodeValue?.length ?? 0);
        highlight.add(
          new StaticRange({
            startContainer: node,
            startOffset: span.start - offset,
            endContainer: node,
            endOffset: to,
          }),
        );
      };
      for (const span of spans) if (span.start < end) place(span);
    },
    add: (span) => {
      place(span);
    },
    close() {
      CSS.highlights.delete('bare');
      highlight.clear();
    },
  };
}

/**
 * The text annotator of Recogito with the renderer that paints by the same browser interface, over the paragraphs of a
 * page as its documentation shows them: elements in normal flow, the space between them as text, so that offsets over
 * the text content are those of the text.
 */
function recogito(): Contender {
  let annotator: ReturnType<typeof createTextAnnotator> | null = null;
  let text = '';
  const annotationOf = ({ id, start, end }: BenchSpan): TextAnnotation => ({
    id,
    bodies: [],
    target: { annotation: id, selector: [{ quote: text.slice(start, end), start, end } as never] },
  });
  return {
    open(shown, spans) {
      text = shown.text;
      const { root } = newPane();
      const elements = renderArticle(root, text, shown.blocks);
      let reached = 0;
      for (const [index, element] of elements.entries()) {
        const { start = reached, end = start } = shown.blocks[index] ?? {};
        element.before(text.slice(reached, start));
        reached = end;
      }
      root.append(text.slice(reached));
      annotator = createTextAnnotator(root, { renderer: 'CSS_HIGHLIGHTS' });
      // Its quickest way in. `setAnnotations` of 4.1.1 stores them without their ranges, and then nothing is painted.
      annotator.state.store.bulkAddAnnotations(spans.map(annotationOf), true);
    },
    add: (span) => {
      annotator?.state.store.addAnnotation(annotationOf(span));
    },
    close: () => annotator?.destroy(),
  };
}

/** Changes a little in every frame: one in which nothing changes would wait for the beat of the screen. */
const dot = document.createElement('div');
dot.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 2px; height: 2px; z-index: 9';
let flips = 0;

/** Resolves when what was done before has been painted: in the first task after the next frame. */
function painted(): Promise<void> {
  dot.style.background = (flips += 1) % 2 === 0 ? 'black' : 'white';
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(null);
    });
  });
}

/** How many ranges are registered to be painted. */
function registeredRanges(): number {
  let count = 0;
  CSS.highlights.forEach((highlight) => (count += highlight.size));
  return count;
}

/** Until marks are registered that were not before, and the frame with them is painted: some work later than in the call. */
async function timed(act: () => void, bringsMarks = true): Promise<number> {
  await rest();
  await painted();
  const there = registeredRanges();
  const before = performance.now();
  act();
  do {
    await painted();
    if (performance.now() - before > PATIENCE_MS) throw new Error('No mark was registered.');
  } while (bringsMarks && registeredRanges() === there);
  return performance.now() - before;
}

/** Lets run what an act left for later, so that the next one is not charged with it. */
function rest(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

const contenders = { verbatim, bare, recogito };

/** What one contender takes to open a text with its marks and then to add each of some more, in milliseconds. */
export async function measure(
  name: keyof typeof contenders,
  text: Text,
  spans: readonly BenchSpan[],
  more: readonly BenchSpan[],
): Promise<{ open: number; add: number[]; empty: number[] }> {
  const contender = contenders[name]();
  const open = await timed(() => {
    contender.open(text, spans);
  });
  const add: number[] = [];
  const empty: number[] = [];
  for (const span of more) {
    add.push(
      await timed(() => {
        contender.add(span);
      }),
    );
    empty.push(await timed(() => undefined, false));
  }
  contender.close();
  return { open, add, empty };
}

const style = document.createElement('style');
style.textContent = tokens + articleBlocks + highlights + LAYOUT;
document.head.append(style);
Object.assign(globalThis, { measureContender: measure });
