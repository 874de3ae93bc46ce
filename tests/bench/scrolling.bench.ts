import type { Page } from '@playwright/test';
import { FIVE_THOUSAND, NONE, TWENTY_THOUSAND } from './corpus/bench-library';
import { figuresOf, milliseconds, report } from './corpus/figures';
import { atRest } from './measures/key-clock';
import { test } from './pages/library-profile';

const TURNS = 240;
const TURN_PX = 100;
/** The wheel of a mouse that is turned fast. */
const BETWEEN_TURNS_MS = 16;

/** The times between frames while the wheel is turned. */
async function scroll(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = NaN;
    const frame = (at: number): void => {
      if (!Number.isNaN(last)) gaps.push(at - last);
      last = at;
      if (globalThis.frameGaps === gaps) requestAnimationFrame(frame);
    };
    globalThis.frameGaps = gaps;
    requestAnimationFrame(frame);
  });
  for (let turn = 0; turn < TURNS; turn += 1) {
    const next = performance.now() + BETWEEN_TURNS_MS;
    await page.mouse.wheel(0, TURN_PX);
    await page.waitForTimeout(Math.max(0, next - performance.now()));
  }
  return page.evaluate(() => {
    const gaps = globalThis.frameGaps ?? [];
    globalThis.frameGaps = undefined;
    return gaps;
  });
}

declare global {
  // Frames are watched as long as it is there.
  var frameGaps: number[] | undefined;
}

test('scrolling by the wheel, at the beat of the screen', async ({ startDesk }) => {
  test.setTimeout(900_000);
  const desk = await startDesk([]);
  for (const title of [NONE, FIVE_THOUSAND, TWENTY_THOUSAND, NONE, FIVE_THOUSAND, TWENTY_THOUSAND, NONE]) {
    await desk.openTitled(title);
    if (title !== NONE) await desk.recordsAreThere();
    await atRest(desk.page);
    await desk.text.hover({ position: { x: 100, y: 100 } });
    const gaps = await scroll(desk.page);
    const beat = figuresOf(gaps).median;
    const dropped = gaps.reduce((sum, gap) => sum + Math.round(gap / beat) - 1, 0);
    const share = (100 * dropped) / (gaps.length + dropped);
    const { p99 } = figuresOf(gaps);
    report(title, `beat ${milliseconds(beat)}, p99 ${milliseconds(p99)}, ${share.toFixed(1)} % of frames dropped`);
  }
});
