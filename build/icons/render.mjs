// Draws verbatim.png from verbatim.svg, in a headless Chromium. Run it by hand after the drawing has changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../find-chromium.mjs';

const folder = import.meta.dirname;
const sidePx = 512;

const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: sidePx, height: sidePx } });
const drawing = readFileSync(join(folder, 'verbatim.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
await page.screenshot({ path: join(folder, 'verbatim.png'), omitBackground: true });
await browser.close();
