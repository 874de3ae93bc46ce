import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { select } from '../article/reading-window';

const PARAGRAPHS = [
  '“The mine is safe,” the owner told the agency. “We inspect it twice a year,” he added.',
  'Inspectors say they have not been let in since March.',
];
const details = page.getByRole('complementary', { name: 'Details' });
const list = details.getByRole('listbox');

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  marked.workspace.settings.change({ fillIn: false });
});
afterEach(async () => {
  await marked.close();
});

async function openMore(annotation: Annotation): Promise<void> {
  marked.workspace.session.takeToHand(annotation.id);
  await details.getByText('More', { exact: true }).click();
}

async function choose(field: string, option: RegExp): Promise<void> {
  await details.getByRole('combobox', { name: field, exact: true }).click();
  await list.getByRole('option', { name: option }).click();
}

async function write(field: string, words: string): Promise<void> {
  await details.getByRole('textbox', { name: field, exact: true }).fill(words);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
}

describe('more of a quote', () => {
  it('can be set, every field of it', async () => {
    const quote = marked.mark('quote', '“The mine is safe,”');
    const later = marked.mark('quote', '“We inspect it twice a year,”');
    await openMore(quote);
    await choose('How the speaker is given', /^described/u);
    await choose('Medium', /^speech/u);
    await choose('Said or not', /^was said/u);
    await choose('Was it said so?', /^translated/u);
    await details.getByLabelText('Said on').fill('2024-03-05');
    await userEvent.keyboard('{Escape}');
    await write('Translation', 'Die Mine ist sicher');
    await write('Language of the translation', 'de');
    await choose('Continues', /^“We inspect/u);
    select(marked.workspace, 'the agency');
    await details.getByRole('button', { name: 'Use the selection: Its mention' }).click();
    expect(marked.now(quote)).toMatchObject({
      speakerStatus: 'described',
      medium: 'speech',
      factuality: 'asserted',
      fidelity: 'translated',
      saidOn: '2024-03-05',
      translation: { language: 'de', text: 'Die Mine ist sicher' },
      continuationOf: later.id,
      via: { speakerId: null, mention: { segments: [{ exact: 'the agency' }] } },
    });
    await details.getByRole('button', { name: 'Clear: Its mention' }).click();
    expect(marked.now(quote)).toMatchObject({ via: null });
  });

  it('keeps no language that is none, and says what one looks like', async () => {
    const quote = marked.mark('quote', '“The mine is safe,”');
    await openMore(quote);
    await write('Language of the translation', 'in German');
    await expect.element(details.getByRole('alert')).toHaveTextContent(/“in German” is not a language tag/u);
    expect(marked.now(quote)).toMatchObject({ translation: null });
  });

  it('offers no reference that leads round to itself', async () => {
    const first = marked.mark('quote', '“The mine is safe,”');
    const second = marked.mark('quote', '“We inspect it twice a year,”');
    marked.workspace.annotations.edit(second, { continuationOf: first.id }, 'step.quote.edit');
    await openMore(first);
    await details.getByRole('combobox', { name: 'Continues', exact: true }).click();
    await expect.poll(() => list.getByRole('option').elements().length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await details.getByRole('combobox', { name: 'Within the quote', exact: true }).click();
    await expect.poll(() => list.getByRole('option').elements().length).toBe(2);
    await userEvent.keyboard('{Escape}');
  });

  it('holds evidence in a list, each part of which can be written and taken away', async () => {
    const quote = marked.mark('quote', '“The mine is safe,”');
    await openMore(quote);
    await details.getByRole('button', { name: 'Add evidence' }).click();
    await write('Title', 'Report of the inspectors');
    await details.getByRole('textbox', { name: 'Link', exact: true }).fill('https://example.org/report');
    await userEvent.keyboard('{Tab}');
    await choose('Speaks', /^against it/u);
    expect(marked.now(quote)).toMatchObject({
      evidence: [{ title: 'Report of the inspectors', url: 'https://example.org/report', supports: false }],
    });
    await write('Title', '');
    expect(marked.now(quote)).toMatchObject({ evidence: [{ url: 'https://example.org/report', supports: false }] });
    await details.getByRole('button', { name: 'Remove evidence 1' }).click();
    expect(marked.now(quote)).toMatchObject({ evidence: [] });
  });
});

describe('a claim', () => {
  it('shows restatement, claimant, quote and type, and the rest under More', async () => {
    const quote = marked.mark('quote', '“We inspect it twice a year,”');
    const claim = marked.mark('claim', 'inspect it twice a year');
    await userEvent.keyboard('{Enter}');
    const restatement = details.getByRole('textbox', { name: 'Restatement' });
    await expect.element(restatement).toHaveFocus();
    await userEvent.keyboard('The mine is inspected twice a year.{Escape}');
    await choose('Quote', /^“We inspect/u);
    await choose('Type', /^quantity/u);
    await openMore(claim);
    await choose('Can it be checked?', /^with restricted sources/u);
    await choose('Worth checking', /^high/u);
    await choose('Is it true?', /^missing context/u);
    await choose('How the claimant is given', /^collective/u);
    expect(marked.now(claim)).toMatchObject({
      restatement: 'The mine is inspected twice a year.',
      quoteId: quote.id,
      claimType: 'quantity',
      checkability: 'restricted',
      checkWorthiness: 'high',
      verdict: 'missing_context',
      claimantStatus: 'collective',
    });
    await details.getByRole('button', { name: 'Go to: Quote' }).click();
    expect(marked.workspace.session.atHandId).toBe(quote.id);
  });
});
