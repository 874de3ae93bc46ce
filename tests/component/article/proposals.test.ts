import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { paintedAs, paintedOf, text } from './reading-window';

const QUOTATION = '“We have none left,”';
const PARAGRAPHS = [`${QUOTATION} said the keeper, Odd Vik.`, 'Kari Lund said that the coast should stay dark.'];
const details = page.getByRole('complementary', { name: 'Details' });
const heading = details.getByRole('heading', { name: /proposed/u });
const card = details.getByRole('article', { name: 'Quote' });
const foot = page.getByRole('contentinfo');

let marked: MarkedWindow;
beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS, { proposals: true });
  await expect.element(heading).toHaveTextContent('No marks yet · 2 proposed');
  await expect.element(text).toHaveFocus();
});
afterEach(() => marked.close());

describe('a proposal in the window', () => {
  it('is painted as proposed, until A makes it a mark and undo a proposal again', async () => {
    expect(paintedAs('quote-proposed-1')).toContain(QUOTATION);
    expect(paintedOf('quote')).toEqual([]);
    await userEvent.keyboard('j');
    await expect.element(card).toHaveTextContent(/Odd Vik \(new\)/u);
    await userEvent.keyboard('a');
    expect(paintedOf('quote')).toEqual([QUOTATION]);
    expect(paintedAs('quote-proposed-1')).not.toContain(QUOTATION);
    await expect.element(card).toHaveTextContent('the coast should stay dark');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => paintedAs('quote-proposed-1')).toContain(QUOTATION);
    expect(paintedOf('quote')).toEqual([]);
  });

  it('is listed as proposed, counted as an open point, and named in the margin', async () => {
    await expect
      .element(details.getByRole('listitem').first())
      .toHaveTextContent(/We have none left.*proposed.*Odd Vik/u);
    await expect.element(foot).toHaveTextContent('2 open points');
    await expect.poll(() => document.querySelectorAll('.stripe.proposed').length).toBe(2);
  });

  it('says its rule and how often that is right; switched off there, and on again in the settings', async () => {
    await userEvent.keyboard('j');
    const rule = card.getByRole('group', { name: 'Rule' });
    await expect.element(rule).toHaveTextContent(/said the pilot.*Right in \d+ % of \d+ proposals/u);
    await userEvent.click(rule.getByRole('button', { name: 'Switch off' }));
    await expect.element(heading).toHaveTextContent('1 proposed');
    marked.workspace.session.dialog = 'proposal-rules';
    const box = page.getByRole('checkbox', { name: /“We sail,” said the pilot/u });
    await expect.element(box).not.toBeChecked();
    await userEvent.click(box);
    await userEvent.keyboard('{Escape}');
    await expect.element(heading).toHaveTextContent('2 proposed');
  });

  it('is rejected by Delete as well, stays on record and is no longer painted', async () => {
    await userEvent.keyboard('j{Delete}');
    await expect.element(heading).toHaveTextContent('One mark · 1 proposed');
    expect(marked.workspace.library.open?.ordered.map(({ decisions }) => decisions[0]?.kind)).toEqual(['reject']);
    await expect.poll(() => paintedAs('quote-proposed-1')).not.toContain(QUOTATION);
  });

  it('keeps a note that is written on it', async () => {
    await userEvent.keyboard('jn');
    await expect.element(card.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    await userEvent.keyboard('Ask the harbour office{Control>}{Enter}{/Control}');
    await expect.element(heading).toHaveTextContent('One mark · 1 proposed');
    expect(marked.workspace.library.open?.ordered[0]).toMatchObject({
      note: 'Ask the harbour office',
      derived: [],
      decisions: [{ kind: 'correct', before: { note: '' } }],
    });
    await expect.element(text).toHaveFocus();
  });
});
