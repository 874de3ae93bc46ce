import { expect, test } from '@playwright/test';
import { close, freshFolders, launch, removeFolders } from '../e2e/pages/verbatim-app';
import { figuresOf, milliseconds, report, type Figures } from './corpus/figures';
import { longArticle } from './corpus/long-article';
import { benchSpans, type BenchSpan } from './corpus/marks';
import { blankWindow, QUICK_FRAMES } from './pages/blank-window';
import { bundledPage } from './peers/bundle';
import type { measure } from './peers/page';

const NAMES = ['verbatim', 'bare', 'recogito'] as const;
type Name = (typeof NAMES)[number];
const ROUNDS = 3;
const MORE = 15;

declare global {
  // The page of contenders offers it.
  var measureContender: typeof measure | undefined;
}

for (const marks of [1000, 10_000]) {
  test(`opening 50,000 words with ${String(marks)} marks, and one mark more, beside peers`, async () => {
    test.setTimeout(900_000);
    const text = longArticle('Beside peers', 50_000);
    const spans = benchSpans(text, marks);
    const more = firstPage(text.blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0);
    const folders = await freshFolders([]);
    try {
      const running = await launch(folders, QUICK_FRAMES);
      const page = await blankWindow(running);
      const script = await bundledPage();
      const opens: Record<Name, number[]> = { verbatim: [], bare: [], recogito: [] };
      const adds: Record<Name, number[]> = { verbatim: [], bare: [], recogito: [] };
      const empty: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const name of NAMES) {
          // A page each: one that is closed may still paint later, over the highlights of the next.
          await page.goto('about:blank');
          await page.evaluate(script);
          const taken = await page.evaluate(
            ([asked, shown, there, next]) => globalThis.measureContender?.(asked, shown, there, next),
            [name, text, spans, more] as const,
          );
          if (taken === undefined) throw new Error('The page of contenders is not there.');
          opens[name].push(taken.open);
          adds[name].push(...taken.add);
          empty.push(...taken.empty);
        }
      }
      report('an empty frame', milliseconds(figuresOf(empty).median));
      compare('open', opens);
      compare('one mark more', adds);
      await close(running);
    } finally {
      await removeFolders(folders);
    }
  });
}

/** Marks in what the pane shows first. */
function firstPage(from: number): BenchSpan[] {
  return Array.from({ length: MORE }, (_none, index) => {
    const start = from + index * 20;
    return { id: `more-${String(index)}`, kind: 'highlight', start, end: start + 15 };
  });
}

function compare(what: string, times: Readonly<Record<Name, readonly number[]>>): void {
  const figures = Object.fromEntries(NAMES.map((name) => [name, figuresOf(times[name])])) as Record<Name, Figures>;
  const ours = figures.verbatim.median;
  report(`${what}: Verbatim`, milliseconds(ours));
  report(`${what}: bare highlights, Verbatim takes`, `${(ours / figures.bare.median).toFixed(2)} times as long`);
  report(`${what}: Recogito takes`, `${(figures.recogito.median / ours).toFixed(1)} times as long as Verbatim`);
  expect(times.verbatim.length).toBeGreaterThan(0);
}
