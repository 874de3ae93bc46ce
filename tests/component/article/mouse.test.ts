import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { paintedAs, paintedOf, rangeOf, rectOf, select, text } from './reading-window';

const PARAGRAPHS = ['The ferry sank in calm water, and the owners say that it carried no more than it was built for.'];
const toolbar = page.getByRole('toolbar', { name: 'Mark the selection' });

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});
