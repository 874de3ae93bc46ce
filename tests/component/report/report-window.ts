import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

export const dialog = page.getByRole('dialog', { name: 'Report' });
export const preview = dialog.getByRole('region', { name: 'How it begins' });

/** For each test a window with one article of these paragraphs; answers with what gives the one of the test. */
export function reportWindow(paragraphs: readonly string[]): () => MarkedWindow {
  let opened: MarkedWindow | null = null;
  beforeEach(async () => {
    opened = await openMarkedWindow(paragraphs);
  });
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });
  return () => {
    if (opened === null) throw new Error('No window is open.');
    return opened;
  };
}
