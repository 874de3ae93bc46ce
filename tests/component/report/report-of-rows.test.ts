import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { showRows } from '$renderer/commands/review';
import { dialog, preview, reportWindow } from './report-window';

const PARAGRAPHS = [
  'The storm reached the harbour at noon, and nobody had been told.',
  '“We sail at dawn,” Foreign Minister Ilse Brandt said on Monday. “The pier will hold,” she added.',
  'Some call it a “rescue”. The harbour master said: “Nobody asked me.”',
];

const opened = reportWindow(PARAGRAPHS);

/** Four marks: two quotes, a claim, a highlight; then the table. */
async function tableOfFour(): Promise<Record<'sail' | 'pier' | 'noon' | 'asked', Annotation>> {
  const marks = {
    sail: opened().mark('quote', '“We sail at dawn,”'),
    pier: opened().mark('quote', '“The pier will hold,”'),
    noon: opened().mark('claim', 'The storm reached the harbour at noon'),
    asked: opened().mark('highlight', 'Nobody asked me'),
  };
  await opened().workspace.reviewService.load();
  await showRows(opened().workspace, { filter: { all: [] } }, 'All');
  return marks;
}

async function report(): Promise<void> {
  await userEvent.keyboard('{Control>}p{/Control}');
  await expect.element(preview.getByRole('heading', { level: 3 })).toBeVisible();
}

const printed = (): string[] => [...preview.element().querySelectorAll('blockquote')].map((each) => each.innerText);
const headings = (): string[] => [...preview.element().querySelectorAll('h4')].map((each) => each.innerText);
const about = (): string => preview.element().querySelector<HTMLElement>('.head')?.innerText ?? '';

describe('a report of the rows of the table', () => {
  it('prints them sorted as they stand there, and says that highlights are left out', async () => {
    await tableOfFour();
    const { reviewTable } = opened().workspace;
    reviewTable.sortBy('words');
    reviewTable.sortBy('words');
    await report();
    await expect
      .poll(printed)
      .toEqual(['“We sail at dawn,”', 'The storm reached the harbour at noon', '“The pier will hold,”']);
    expect(about()).toContain('2 quotes and one claim from one article.');
    expect(about()).toContain('Left out: one highlight.');
    expect(headings()).toEqual([]);
  });

  it('has the groups of the table, closed ones too, and names those without a value by the question', async () => {
    const { sail } = await tableOfFour();
    opened().workspace.annotations.edit(sail, { fidelity: 'exact' }, 'step.fidelity');
    opened().workspace.annotations.decide(sail, 'accept');
    const { reviewTable } = opened().workspace;
    reviewTable.grouping = 'status';
    const [first] = reviewTable.groups ?? [];
    if (first !== undefined) reviewTable.setClosed(first, true);
    await report();
    await expect.poll(headings).toEqual(['not reviewed', 'accepted']);
    expect(printed()).toHaveLength(3);
  });

  it('names the group of those without a tag, and counts a mark with two tags once', async () => {
    const { sail } = await tableOfFour();
    const { codebook, annotations, reviewTable } = opened().workspace;
    const tags = ['Sea', 'War'].map((name) => {
      const made = codebook.create(name, null);
      return made.ok ? made.value.id : '';
    });
    annotations.edit(sail, { tags }, 'step.tag');
    reviewTable.grouping = 'tags';
    await report();
    await expect.poll(headings).toEqual(['Sea', 'War', 'Tags: none']);
    expect(about()).toContain('2 quotes and one claim');
    expect(about()).toContain('A mark with several tags stands under each of them and is counted once.');
  });

  it('takes the chosen rows alone where some are chosen, and says how many were not', async () => {
    const { pier } = await tableOfFour();
    const { review, reviewTable } = opened().workspace;
    reviewTable.toggle(review.rowOf(pier.id) ?? -1);
    await report();
    await expect.poll(printed).toEqual(['“The pier will hold,”']);
    expect(about()).toContain('Left out: 3 rows of the table not chosen.');
    await expect.element(dialog.getByRole('radio', { name: /chosen rows.*\(1\)/u })).toBeChecked();
    await userEvent.click(dialog.getByRole('radio', { name: /^The rows of the table/u }));
    await expect.poll(printed).toHaveLength(3);
  });

  it('says truly which statuses it counts, as the filter has them, and what that left out', async () => {
    const { sail, pier } = await tableOfFour();
    opened().workspace.annotations.decide(sail, 'reject');
    opened().workspace.annotations.decide(pier, 'accept');
    await report();
    await expect.poll(about).toContain('status not reviewed, accepted, and corrected.');
    expect(about()).toContain('Left out: 1 rejected and one highlight.');
    await userEvent.click(dialog.getByRole('checkbox', { name: /Proposed, rejected/u }));
    await expect.poll(printed).toHaveLength(3);
    expect(about()).toContain('rejected, and disputed, scare quotes too');
    expect(about()).toContain('Left out: one highlight.');
    await userEvent.keyboard('{Escape}');
    opened().workspace.reviewView.filter = { field: 'status', in: ['rejected'] };
    await report();
    await expect.poll(about).toContain('Counted are marks with the status rejected, scare quotes too.');
    expect(about()).toContain('Selected: ');
    expect(printed()).toEqual(['“We sail at dawn,”']);
  });

  it('takes rows that were opened one by one as they are, and says so', async () => {
    const { sail, noon } = await tableOfFour();
    opened().workspace.annotations.decide(sail, 'reject');
    await showRows(opened().workspace, { ids: [sail.id, noon.id] }, 'Two of them');
    await expect
      .element(page.getByText('Counted: just these marks, whatever their status: not reviewed and rejected.'))
      .toBeVisible();
    await report();
    await expect.poll(printed).toHaveLength(2);
    expect(about()).toContain('Selected: Two of them');
    expect(about()).toContain('Counted are marks with the status not reviewed and rejected.');
    await expect.element(dialog.getByRole('checkbox', { name: /Proposed, rejected/u })).not.toBeInTheDocument();
  });

  it('reports nothing where the filter finds nothing, instead of everything', async () => {
    await tableOfFour();
    opened().workspace.reviewView.filter = { field: 'kind', in: ['claim'] };
    opened().workspace.reviewView.filter = { all: [opened().workspace.reviewView.filter, { not: { all: [] } }] };
    await report();
    expect(about()).toContain('No quotes and no claims');
    expect(printed()).toEqual([]);
  });

  it('remembers the form, which has the focus, so that Enter saves as before', async () => {
    await tableOfFour();
    await report();
    await expect.element(dialog.getByRole('radio', { name: 'PDF' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}p{/Control}');
    await expect.element(dialog.getByRole('radio', { name: /Web page/u })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(opened().fakeHost.files.saved.map(({ suggestedName }) => suggestedName.split('.').at(-1))).toEqual([
      'html',
      'html',
    ]);
  });
});
