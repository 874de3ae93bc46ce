import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeAnchor } from '$core/text/anchor';
import { newAnnotation } from '$renderer/services/new-annotation';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, at) => `Speaker ${String(at + 1)} said that the ${String(at + 1)}th lorry had never left the yard at all.`,
);
const details = page.getByRole('complementary', { name: 'Details' });
const list = details.getByRole('list', { name: 'Annotations' });
const rows = list.getByRole('listitem');
const current = (): Element | null => list.element().querySelector('[aria-current="true"]');

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
});
afterEach(async () => {
  await marked.close();
});

describe('the list of annotations', () => {
  it('stands in the order of the text, with speaker, tags and what is open', async () => {
    marked.mark('claim', 'Speaker 7 said');
    const quote = marked.mark('quote', 'Speaker 3 said');
    const speaker = marked.workspace.registry.newSpeaker('Dr. Ada Lovelace');
    const named = { ...quote, speakerId: speaker.id } as Annotation;
    marked.workspace.registry.createFor(speaker, quote, named);
    marked.workspace.annotations.toggleTag(marked.now(quote), marked.workspace.library.tags.all[1]?.id ?? '');
    await expect.element(rows.first()).toHaveTextContent(/Quote\s*Speaker 3 said\s*Ada Lovelace\s*Accusation/u);
    await expect.element(rows.last()).toHaveTextContent(/Claim\s*Speaker 7 said\s*Open: no restatement/u);
    await expect.element(details.getByRole('heading', { name: '2 marks' })).toBeVisible();
  });

  it('walks by arrows and by J and K, with the focus on the row at hand and the article at the mark', async () => {
    const marks = [1, 6, 11].map((at) => marked.mark('highlight', `Speaker ${String(at)} said`));
    const { session, reading } = marked.workspace;
    session.takeToHand(null);
    await expect.element(list.getByRole('button').first()).toHaveAttribute('tabindex', '0');
    list.getByRole('button').first().element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(session.atHandId).toBe(marks[0]?.id);
    await userEvent.keyboard('{ArrowDown}j');
    expect(session.atHandId).toBe(marks[2]?.id);
    await expect.poll(() => document.activeElement?.closest('li')).toBe(current());
    const shown = marks[2]?.target.segments[0];
    expect(shown === undefined ? false : reading.pane?.isInSight(shown)).toBe(true);
    await userEvent.keyboard('k{Home}');
    expect(session.atHandId).toBe(marks[0]?.id);
    await userEvent.keyboard('{End}x');
    expect(marked.workspace.library.open?.ordered.map(({ decisions }) => decisions.length)).toEqual([0, 0, 1]);
  });

  it('takes to hand what is clicked', async () => {
    marked.mark('highlight', 'Speaker 2 said');
    const clicked = marked.mark('claim', 'Speaker 9 said');
    marked.workspace.session.takeToHand(null);
    await rows.last().getByRole('button').click();
    expect(marked.workspace.session.atHandId).toBe(clicked.id);
    await expect.element(rows.last()).toHaveAttribute('aria-current', 'true');
  });

  it('draws few of five thousand rows, and a change touches its own row alone', async () => {
    const { reading, library, session } = marked.workspace;
    const open = reading.current;
    if (open === null) throw new Error('No article is open.');
    const { text, textHash, blocks } = open.text;
    const first = blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0;
    const made = Array.from({ length: 5000 }, (_, at) => {
      const start = first + (at % 700);
      const target = makeAnchor(text, textHash, [{ start, end: start + 12 }]);
      const id = `0192f0c1-0000-7000-8000-${String(at).padStart(12, '0')}`;
      const base = { articleId: open.articleId, at: '2026-01-05T09:00:00.000Z', by: marked.workspace.annotatorId() };
      return newAnnotation('highlight', { ...base, id, target, tags: [], verbatim: [] });
    });
    library.apply(
      made.map((after) => ({ table: 'annotations', id: after.id, before: null, after })),
      '2026-01-05T09:00:00.000Z',
    );
    await expect.element(details.getByRole('heading', { name: '5,000 marks' })).toBeVisible();
    expect(rows.elements().length).toBeLessThan(80);
    await expect.element(rows.first()).toHaveAttribute('aria-setsize', '5000');

    const far = open.annotations.ordered[4000];
    if (far === undefined) throw new Error('There are too few.');
    session.takeToHand(far.id);
    await expect.poll(() => current()?.getAttribute('aria-posinset')).toBe('4001');
    const box = list.element().getBoundingClientRect();
    await expect.poll(() => current()?.getBoundingClientRect().bottom ?? Infinity).toBeLessThanOrEqual(box.bottom + 1);

    await expect.poll(() => rows.elements()[0]?.getAttribute('aria-posinset')).not.toBe('1');

    const touched = new Set<Element | null>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records)
        touched.add((target instanceof Element ? target : target.parentElement)?.closest('li') ?? null);
    });
    watch.observe(list.element(), { subtree: true, childList: true, characterData: true, attributes: true });
    marked.workspace.annotations.toggleTag(far, library.tags.all[0]?.id ?? '');
    await tick();
    await expect.poll(() => current()?.textContent).toMatch(/Position/u);
    watch.disconnect();
    expect([...touched].map((row) => row?.getAttribute('aria-posinset'))).toEqual(['4001']);
  });
});

describe('decisions', () => {
  it('are shown in words that say which question they answer', async () => {
    const mark = marked.mark('highlight', 'Speaker 2 said');
    await expect.element(details.getByText('The mark: not reviewed yet.')).toBeVisible();
    await details.getByRole('button', { name: 'Dispute' }).click();
    await expect.element(details.getByText('The mark: disputed by AP.')).toBeVisible();
    await details.getByRole('button', { name: 'Accept' }).click();
    await expect.element(details.getByText('The mark: accepted by AP.')).toBeVisible();
    expect(marked.now(mark).decisions.map(({ kind }) => kind)).toEqual(['dispute', 'accept']);
  });

  it('and removal: what is deleted is gone from text and list', async () => {
    const mark = marked.mark('highlight', 'Speaker 2 said');
    await details.getByRole('button', { name: 'Delete' }).click();
    await expect.element(rows).not.toBeInTheDocument();
    expect(marked.workspace.library.open?.get(mark.id)).toBeUndefined();
  });
});
