import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from './marked-window';

let window_: MarkedWindow;
let mark: Annotation;
const field = page.getByRole('combobox', { name: 'Tags' });
const list = page.getByRole('listbox');

beforeEach(async () => {
  window_ = await openMarkedWindow(['The storm reached the harbour at noon, and nobody had been told.']);
  mark = window_.mark('highlight', 'nobody had been told');
  await open();
});
afterEach(async () => {
  await window_.close();
});

async function open(): Promise<void> {
  window_.workspace.session.picker = { kind: 'tag', annotationId: mark.id };
  await expect.element(field).toHaveFocus();
}

function tags(): string[] {
  return window_.now(mark).tags.map((id) => window_.workspace.library.tags.get(id)?.name ?? '?');
}

describe('the tag picker', () => {
  it('shows the codebook with keys and descriptions, and Enter without a choice does nothing', async () => {
    await expect.element(list.getByRole('option').first()).toHaveTextContent(/1\s*Position\s*What a party wants/u);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).not.toBeInTheDocument();
    expect(tags()).toEqual([]);
  });

  it('puts a tag on by its key, shows that it is on, and takes it off again', async () => {
    await userEvent.keyboard('3');
    await expect.poll(tags).toEqual(['Denial']);
    await open();
    await expect.element(list.getByRole('option', { name: 'Denial' })).toBeChecked();
    await userEvent.keyboard('deni{Enter}');
    await expect.poll(tags).toEqual([]);
  });

  it('stays on Ctrl+Enter for the next', async () => {
    await userEvent.keyboard('deni{Control>}{Enter}{/Control}');
    await expect.poll(tags).toEqual(['Denial']);
    await expect.element(field).toHaveValue('');
    await userEvent.keyboard('fig{Enter}');
    await expect.poll(tags).toEqual(['Denial', 'Figures']);
    await expect.element(field).not.toBeInTheDocument();
  });

  it('makes a tag in place', async () => {
    await userEvent.keyboard('Weather{Enter}');
    await expect.poll(tags).toEqual(['Weather']);
    expect(window_.workspace.library.tags.all.at(-1)).toMatchObject({ name: 'Weather', key: null, archived: false });
  });

  it('offers a new tag of the marked words, which it makes as they stand', async () => {
    const offer = list.getByRole('option', { name: 'Create the tag “nobody had been told”' });
    await expect.element(offer).toHaveTextContent('from the words');
    await expect.element(offer).toHaveAttribute('aria-selected', 'false');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.poll(tags).toEqual(['nobody had been told']);
    await open();
    await expect.element(offer).not.toBeInTheDocument();
  });

  it('offers none of long passages, and none once something is typed', async () => {
    mark = window_.mark('claim', 'The storm reached the harbour at noon, and nobody had been told.');
    window_.workspace.session.picker = null;
    await expect.element(field).not.toBeInTheDocument();
    await open();
    await expect.element(list.getByRole('option', { name: /^Create/u })).not.toBeInTheDocument();
  });
});
