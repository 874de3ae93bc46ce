import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from './marked-window';

const PARAGRAPHS = [
  'The storm reached the harbour at noon, and nobody had been told.',
  '“We sail at dawn,” Foreign Minister Ilse Brandt said on Monday.',
  '“The rest can wait,” she added.',
  'Odd Vik keeps the light. The fishermen met him at the pier.',
  'A notice hung at the door for a week before anyone read it.',
  'Nobody in the town had heard of it until the mail came on Thursday evening.',
  '“It was never meant for us,” a man at the pier said.',
];
const FIRST = '“We sail at dawn,”';
const SECOND = '“The rest can wait,”';
const LAST = '“It was never meant for us,”';

let window_: MarkedWindow;
const field = page.getByRole('dialog').getByRole('combobox');
const list = page.getByRole('listbox');

beforeEach(async () => {
  window_ = await openMarkedWindow(PARAGRAPHS);
});
afterEach(async () => {
  await window_.close();
});

async function ask(words: string, kind: 'quote' | 'claim' = 'quote'): Promise<Annotation> {
  const annotation = window_.mark(kind, words);
  window_.workspace.session.picker = { kind: 'speaker', annotationId: annotation.id };
  await expect.element(field).toHaveFocus();
  return annotation;
}

async function name(words: string, typed: string): Promise<Annotation> {
  const annotation = await ask(words);
  await userEvent.keyboard(`${typed}{Enter}`);
  await expect.element(field).not.toBeInTheDocument();
  return annotation;
}

function speakerOf(annotation: Annotation): { name: string | null; status: string | null; roles: string[] } {
  const now = window_.now(annotation);
  if (now.kind === 'highlight') throw new Error('A highlight has no speaker.');
  const [id, status] = now.kind === 'quote' ? [now.speakerId, now.speakerStatus] : [now.claimantId, now.claimantStatus];
  const speaker = window_.workspace.library.speakers.get(id);
  return { name: speaker?.name ?? null, status, roles: speaker?.roles.map(({ title }) => title) ?? [] };
}

const OPEN = { name: null, status: null, roles: [] };

function selectedOption(): string | null {
  return document.querySelector('[data-picker] [role="option"][aria-selected="true"] .label')?.textContent ?? null;
}

describe('a blind Enter', () => {
  it('takes the one who is named in the sentence, with the title as a role', async () => {
    const quote = await ask(FIRST);
    expect(selectedOption()).toBe('Ilse Brandt');
    await expect.element(list.getByRole('option', { selected: true })).toHaveTextContent('named in this sentence');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    expect(speakerOf(quote)).toEqual({ name: 'Ilse Brandt', status: 'named', roles: ['Foreign Minister'] });
  });

  it('continues the quote before', async () => {
    await name(FIRST, '');
    const quote = await ask(SECOND);
    await expect.element(list.getByRole('option', { selected: true })).toHaveTextContent('speaks in the quote before');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => speakerOf(quote).name).toBe('Ilse Brandt');
    expect(window_.workspace.library.speakers.size).toBe(1);
  });

  it('leaves the speaker open where someone is only in the article or recent', async () => {
    await name(FIRST, '');
    const quote = await ask(LAST);
    expect(selectedOption()).toBeNull();
    await expect.element(list.getByRole('option', { name: 'Ilse Brandt' })).toHaveTextContent('in this article');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    expect(speakerOf(quote)).toEqual(OPEN);
  });

  it('changes nothing that was answered before', async () => {
    const quote = await ask(FIRST);
    await userEvent.keyboard('Kari Lund{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    window_.workspace.session.picker = { kind: 'speaker', annotationId: quote.id };
    await expect.element(field).toHaveFocus();
    expect(selectedOption()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    expect(speakerOf(quote).name).toBe('Kari Lund');
  });
});

describe('the speaker picker', () => {
  it('keeps the quote without a speaker on Esc, as one step, and gives the focus back to the text', async () => {
    const quote = await ask(FIRST);
    await userEvent.keyboard('Kari{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    expect(speakerOf(quote)).toEqual(OPEN);
    expect(window_.workspace.history.rows.map((row) => row.name)).toEqual(['step.library.begin', 'step.quote.make']);
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveFocus();
  });

  it('creates in place, shows how it splits title and name, and is one step to undo', async () => {
    const quote = await ask(LAST);
    await userEvent.keyboard('Minister Kari Lund');
    const create = list.getByRole('option', { name: 'Create “Kari Lund”' });
    await expect.element(create).toHaveTextContent('with the role “Minister”');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => speakerOf(quote)).toEqual({ name: 'Kari Lund', status: 'named', roles: ['Minister'] });
    await window_.workspace.undo.undo();
    expect(speakerOf(quote)).toEqual(OPEN);
    expect(window_.workspace.library.speakers.size).toBe(0);
  });

  it('offers near matches before creating, and takes none of them unasked', async () => {
    await name(FIRST, 'Ana Petrosyan');
    const quote = await ask(LAST);
    await userEvent.keyboard('Petrosian');
    await expect.element(list.getByRole('option').first()).toHaveTextContent('Ana Petrosyan');
    expect(selectedOption()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveFocus();
    expect(speakerOf(quote)).toEqual(OPEN);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => speakerOf(quote).name).toBe('Ana Petrosyan');
    expect(window_.workspace.library.speakers.size).toBe(1);
  });

  it('chooses by digit only while nothing is typed, by Alt and digit always', async () => {
    const first = await ask(FIRST);
    await userEvent.keyboard('1');
    await expect.poll(() => speakerOf(first).name).toBe('Ilse Brandt');
    const second = await ask(LAST);
    await userEvent.keyboard('b1');
    await expect.element(field).toHaveValue('b1');
    await userEvent.keyboard('{Backspace}{Alt>}1{/Alt}');
    await expect.poll(() => speakerOf(second).name).toBe('Ilse Brandt');
  });

  it('takes the author and unknown for answers, for a claim as well', async () => {
    const claim = await ask('nobody had been told', 'claim');
    await userEvent.click(list.getByRole('option', { name: 'The author' }));
    await expect.poll(() => speakerOf(claim)).toEqual({ name: null, status: 'author', roles: [] });
    const quote = await ask(LAST);
    await userEvent.keyboard('unkn{Enter}');
    await expect.poll(() => speakerOf(quote).status).toBe('unknown');
    expect(window_.workspace.library.speakers.size).toBe(0);
  });

  it('stays on Ctrl+Enter and goes on to the tags on Tab', async () => {
    const quote = await ask(FIRST);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => speakerOf(quote).name).toBe('Ilse Brandt');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('combobox', { name: 'Tags', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('combobox', { name: 'Speaker', exact: true })).toHaveFocus();
  });

  it('leaves the mention of the speaker to the analyst where nothing is to be filled in', async () => {
    window_.workspace.settings.change({ fillIn: false });
    const quote = await name(FIRST, '');
    const now = window_.now(quote);
    expect(now.kind === 'quote' ? now.source : 'no quote').toBeNull();
    expect(now.derived).toEqual([]);
  });

  it('says who passed a quote on without preselecting anyone', async () => {
    const quote = window_.mark('quote', FIRST);
    window_.workspace.session.picker = { kind: 'via', annotationId: quote.id };
    await expect.element(page.getByRole('combobox', { name: 'Passed on by' })).toHaveFocus();
    expect(selectedOption()).toBeNull();
    await userEvent.keyboard('Coast Wire{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    const now = window_.now(quote);
    const via = now.kind === 'quote' ? now.via : null;
    expect(via?.mention).toBeNull();
    expect(window_.workspace.library.speakers.get(via?.speakerId)?.name).toBe('Coast Wire');
    expect(speakerOf(quote)).toEqual(OPEN);
  });

  it('never lies over the sentence', async () => {
    const quote = await ask(SECOND);
    const [segment] = quote.target.segments;
    if (segment === undefined) throw new Error('The quote has no segment.');
    const sentence = window_.workspace.reading.pane?.rectOf?.({ start: segment.start, end: segment.end + 10 });
    if (sentence === null || sentence === undefined) throw new Error('The sentence is not laid out.');
    const picker = document.querySelector('[data-picker]')?.getBoundingClientRect();
    expect(picker?.top).toBeGreaterThanOrEqual(sentence.bottom);
  });

  it('is a combobox over a listbox, and says how many it offers', async () => {
    await ask(FIRST);
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    const active =
      document.querySelector('[data-picker] [role="combobox"]')?.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('role')).toBe('option');
    await expect.element(page.getByText(/^\d+ suggestions$/u)).toBeInTheDocument();
    await userEvent.keyboard('zzqx');
    await expect.element(page.getByText('3 suggestions')).toBeInTheDocument();
  });
});
