import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { dragOver, paintedAs, text } from '../article/reading-window';
import { contrast } from '../shell/token-colour';

const PARAGRAPHS = ['The ferry sank in calm water, and the owners say that it carried no more than it was built for.'];
const dialog = page.getByRole('dialog', { name: 'Settings' });

let marked: MarkedWindow;
beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

async function openSettings(): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}Settings…{Enter}');
  await expect.element(dialog).toBeVisible();
}
const style = (): CSSStyleDeclaration => getComputedStyle(text.element());

/** Moves a slider by its keys, as whoever uses the board does. */
async function slide(name: string, keys: string): Promise<void> {
  dialog.getByRole('slider', { name }).element().focus();
  await userEvent.keyboard(keys);
}

describe('the look', () => {
  it('has four themes, high contrast among them, and each is drawn at once', async () => {
    await openSettings();
    for (const [name, theme] of [
      ['Dark', 'dark'],
      ['High contrast', 'contrast'],
      ['Light', 'light'],
    ] as const) {
      await dialog.getByRole('radio', { name }).click();
      await expect.poll(() => document.documentElement.dataset['theme']).toBe(theme);
      expect(contrast('--ink-faint', '--sheet')).toBeGreaterThan(theme === 'contrast' ? 7 : 4.5);
    }
    await marked.workspace.settings.write();
    expect(marked.fakeHost.settings.theme).toBe('light');
  });

  it('sets size, measure and leading of the article by key, and the usual page again', async () => {
    await openSettings();
    const before = text.element().clientWidth;
    await slide('Size', '{ArrowRight}{ArrowRight}');
    await expect.poll(() => style().fontSize).toBe('20px');
    await slide('Leading', '{Home}');
    await expect.poll(() => style().lineHeight).toBe('24px');
    await slide('Measure', '{Home}');
    await expect.poll(() => text.element().clientWidth).toBeLessThan(before);
    await expect
      .element(dialog.getByRole('slider', { name: 'Measure' }))
      .toHaveAttribute('aria-valuetext', '40 characters');
    await dialog.getByRole('button', { name: 'Usual page' }).click();
    await expect.poll(() => [style().fontSize, text.element().clientWidth]).toEqual(['18px', before]);
    expect(style().lineHeight).toBe('28.8px');
  });

  it('sets the typeface of the article and leaves that of the window', async () => {
    await openSettings();
    const ui = getComputedStyle(document.body).fontFamily;
    expect(style().fontFamily).toMatch(/^"Source Serif/u);
    await dialog.getByRole('radio', { name: 'Sans serif' }).click();
    await expect.poll(() => style().fontFamily).toMatch(/^"Inter/u);
    expect(getComputedStyle(document.body).fontFamily).toBe(ui);
  });

  it('makes marks fainter and stronger against the paper', async () => {
    await openSettings();
    const weight = (): number => contrast('--mark-quote', '--paper');
    const normal = weight();
    await dialog.getByRole('radio', { name: 'Strong' }).click();
    await expect.poll(weight).toBeGreaterThan(normal);
    await dialog.getByRole('radio', { name: 'Faint' }).click();
    await expect.poll(weight).toBeLessThan(normal);
  });

  it('dims all but the mark at hand, and takes margin marks and the map away', async () => {
    marked.mark('claim', 'The ferry');
    marked.mark('quote', 'the owners');
    await openSettings();
    await dialog.getByRole('checkbox', { name: 'Dim all but the mark at hand' }).click();
    await expect.poll(() => paintedAs('dimmed')).toEqual(['The ferry']);
    for (const name of ['Marks in the margin', 'Map of the article']) {
      await dialog.getByRole('checkbox', { name }).click();
    }
    expect(marked.workspace.settings.current).toMatchObject({ marginMarks: false, articleMap: false });
  });
});

describe('behaviour', () => {
  it('keeps the selection toolbar away', async () => {
    await openSettings();
    await dialog.getByRole('checkbox', { name: /^Toolbar beside/u }).click();
    await userEvent.keyboard('{Escape}');
    await dragOver(marked.workspace, 'calm water');
    await expect.poll(() => marked.workspace.session.selected?.byMouse).toBe(true);
    await expect.element(page.getByRole('toolbar', { name: 'Mark the selection' })).not.toBeInTheDocument();
  });

  it('hides the commands of the foot line', async () => {
    const commands = page.getByRole('list', { name: 'Commands that apply now' });
    await expect.element(commands).toBeInTheDocument();
    await openSettings();
    await dialog.getByRole('checkbox', { name: 'Commands in the foot line' }).click();
    await expect.element(commands).not.toBeInTheDocument();
  });

  it('switches all single keys off, in the keyboard and wherever keys are shown', async () => {
    const { session } = marked.workspace;
    await openSettings();
    await dialog.getByRole('checkbox', { name: 'Single keys' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(text).toHaveFocus();
    await userEvent.keyboard('e');
    expect(session.selected).toBeNull();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await userEvent.keyboard('{F1}');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect.element(keys.getByRole('row', { name: /^Quote/u })).toHaveTextContent('no key');
    await expect.element(keys).toHaveTextContent('Single keys are switched off.');
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Control>}k{/Control}Single keys{Enter}');
    await expect.element(text).toHaveFocus();
    await userEvent.keyboard('e');
    await expect.poll(() => session.selected).not.toBeNull();
  });
});
