import { describe, expect, it, vi } from 'vitest';
import { DETECTOR_VERSION } from '$core/detect/version';
import type { Annotation } from '$core/model/annotation';
import { proposalId } from '$core/model/ids';
import { statusOf } from '$core/model/status';
import { nameSpeaker } from '$renderer/services/name-speaker';
import type { Workspace } from '$renderer/services/workspace';
import { wholeContent } from '$renderer/services/library-content';
import { seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';
import { all, expectAnchored, now, press, rangeOf, select, words } from './marked-article';

const ARTICLE = seedText('Lamp oil runs short', [
  '“We have none left,” said the keeper, Odd Vik, on Monday. “The ships will have to wait,” he said.',
  'Kari Lund said that 40 ships had passed in the dark since May.',
  '“Nobody warned us,” said Kari Lund.',
]);

async function opened(parts: Parameters<typeof startFakeWorkspace>[0] = {}): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: { 'lamp.txt': ARTICLE }, proposals: true, ...parts });
  const { workspace } = started;
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  await expect.poll(() => workspace.library.open?.proposalCount).toBeGreaterThan(2);
  return started;
}

function proposed({ library }: Workspace): Annotation[] {
  return (library.open?.shown ?? []).filter(({ id }) => library.open?.proposal(id) !== undefined);
}

function proposalOf(workspace: Workspace, wanted: string): Annotation {
  const found = proposed(workspace).find((each) => each.kind === 'quote' && words(each).includes(wanted));
  if (found === undefined) throw new Error(wanted);
  return found;
}

function take(workspace: Workspace, wanted: string): Annotation {
  const proposal = proposalOf(workspace, wanted);
  workspace.session.takeToHand(proposal.id);
  return proposal;
}

const speakerOf = (workspace: Workspace, annotation: Annotation): string | undefined =>
  workspace.library.speakerName(annotation.kind === 'quote' ? annotation.speakerId : null);

describe('proposals', () => {
  it('are shown among the marks and are in no record, count, step or export', async () => {
    const { workspace, fakeHost } = await opened();
    expect(proposed(workspace).map(words)).toContain('“We have none left,”');
    expect(speakerOf(workspace, proposalOf(workspace, 'none left'))).toBe('Odd Vik');
    expect(all(workspace)).toEqual([]);
    const { articleId } = workspace.catalogue.entries[0] ?? { articleId: '' };
    expect(workspace.library.tallyOf(articleId)).toBeUndefined();
    expect(workspace.library.speakers.size).toBe(0);
    expect(fakeHost.journal.steps.map(({ name }) => name)).toEqual(['step.library.begin']);
    expect(await workspace.database.annotations.count()).toBe(0);
    const content = await wholeContent(workspace);
    expect(content.annotations).toEqual([]);
  });

  it('accepted, become a record with nothing supposed in it, its speaker and its article, in one step', async () => {
    const { workspace } = await opened();
    const proposal = take(workspace, 'none left');
    const steps = workspace.history.rows.length;
    await press(workspace, 'accept');
    const made = now(workspace, proposal);
    expect(made.id).toBe(proposalId(made.target.textHash, 'quote', made.target.segments));
    expect(statusOf(made)).toBe('accepted');
    expect(made.derived).toEqual([]);
    expect(made.origin).toEqual({ by: 'rule', rule: 'quote-then-verb', confidence: proposal.origin.confidence });
    expect(workspace.library.speakers.all.map(({ name }) => name)).toEqual(['Odd Vik']);
    expect(made).toMatchObject({ speakerId: workspace.library.speakers.all[0]?.id, speakerStatus: 'named' });
    expect(workspace.history.rows.length).toBe(steps + 1);
    expectAnchored(workspace);
    await workspace.recorder.idle();
    expect(await workspace.database.annotations.get(made.id)).toEqual(made);
    expect(await workspace.database.articles.count()).toBe(1);
  });

  it('go on to the next that waits, and stay where one wants to stay', async () => {
    const { workspace } = await opened();
    take(workspace, 'none left');
    await press(workspace, 'accept');
    expect(workspace.session.atHandId).toBe(proposalOf(workspace, 'will have to wait').id);
    workspace.settings.change({ stayAfterDeciding: true });
    const staying = workspace.session.atHandId;
    await press(workspace, 'reject');
    expect(workspace.session.atHandId).toBe(staying);
  });

  it('name one speaker once, however many of them are accepted at once', async () => {
    const { workspace } = await opened();
    const waiting = proposed(workspace);
    workspace.annotations.acceptAll(waiting);
    expect(all(workspace).length).toBe(waiting.length);
    expect(all(workspace).every((mark) => statusOf(mark) === 'accepted' && mark.derived.length === 0)).toBe(true);
    expect(workspace.library.speakers.all.map(({ name }) => name).toSorted()).toEqual(['Kari Lund', 'Odd Vik']);
    const ids = new Set(workspace.library.speakers.all.map(({ id }) => id));
    const named = all(workspace).flatMap((mark) => (mark.kind === 'quote' ? [mark.speakerId ?? ''] : []));
    expect(named.every((id) => ids.has(id))).toBe(true);
    expect(proposed(workspace)).toEqual([]);
    await workspace.undo.undo();
    expect(all(workspace)).toEqual([]);
    expect(proposed(workspace).map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
    expect(workspace.library.speakers.size).toBe(0);
  });

  it('rejected, stay on record and away, also after a restart; undo brings them back', async () => {
    const started = await opened();
    const { workspace } = started;
    const proposal = take(workspace, 'none left');
    await press(workspace, 'reject');
    expect(statusOf(now(workspace, proposal))).toBe('rejected');
    expect(now(workspace, proposal)).toMatchObject({ speakerId: null, speakerStatus: null });
    expect(workspace.library.speakers.size).toBe(0);
    await workspace.recorder.idle();
    const again = await opened({ databaseName: started.databaseName, fakeHost: started.fakeHost });
    expect(proposed(again.workspace).map(({ id }) => id)).not.toContain(proposal.id);
    await again.workspace.undo.undo();
    expect(proposed(again.workspace).map(({ id }) => id)).toContain(proposal.id);
    expect(all(again.workspace)).toEqual([]);
  });

  it('changed, are accepted as corrected with what they were before', async () => {
    const { workspace } = await opened();
    const proposal = take(workspace, 'Nobody warned us');
    const wide = rangeOf(workspace, '“Nobody warned us,” said');
    workspace.boundaries.retarget(proposal, [wide]);
    const made = now(workspace, proposal);
    expect(statusOf(made)).toBe('corrected');
    expect(words(made)).toBe('“Nobody warned us,” said');
    expect(made.decisions.map(({ kind, before }) => [kind, Object.keys(before ?? {})])).toEqual([
      ['correct', ['target']],
    ]);
    expect(made.derived).toEqual([]);
    expect(speakerOf(workspace, made)).toBe('Kari Lund');

    const other = take(workspace, 'none left');
    nameSpeaker(workspace, other, { asked: 'speaker', answer: { kind: 'create', typed: 'Ada Holm' } });
    expect(speakerOf(workspace, now(workspace, other))).toBe('Ada Holm');
    expect(now(workspace, other).decisions[0]).toMatchObject({ kind: 'correct', before: { speakerId: null } });
    expect(workspace.library.speakers.all.map(({ name }) => name).toSorted()).toEqual(['Ada Holm', 'Kari Lund']);
    expectAnchored(workspace);
  });

  it('step back before a mark of their kind that shares half of either, and come back after it', async () => {
    const { workspace } = await opened();
    const proposal = proposalOf(workspace, 'Nobody warned us');
    select(workspace, 'Nobody warned us');
    await press(workspace, 'quote');
    expect(proposed(workspace).map(({ id }) => id)).not.toContain(proposal.id);
    await workspace.undo.undo();
    expect(proposed(workspace).map(({ id }) => id)).toContain(proposal.id);
    select(workspace, 'Nobody warned us');
    await press(workspace, 'highlight');
    expect(proposed(workspace).map(({ id }) => id)).toContain(proposal.id);
  });

  it('give a claim its quote where that is on record, and the speaker of a quote that is not', async () => {
    const { workspace } = await opened();
    const claim = proposed(workspace).find(({ kind }) => kind === 'claim');
    if (claim?.kind !== 'claim') throw new Error('No claim is proposed.');
    expect(workspace.library.open?.get(claim.quoteId)?.kind).toBe('quote');
    workspace.annotations.decide(claim, 'accept');
    const alone = now(workspace, claim);
    expect(alone).toMatchObject({ quoteId: null, claimantId: workspace.library.speakers.all[0]?.id });
    await workspace.undo.undo();
    workspace.annotations.acceptAll(proposed(workspace));
    expect(now(workspace, claim)).toMatchObject({ quoteId: claim.quoteId, claimantId: null });
  });

  it('bind a quotation in another to it where that is on record, before or after', async () => {
    const nested = seedText('Nested', [
      '“Kari Lund told me, ‘We have no oil left,’ and I wept,” said Odd Vik.',
      '“It is dark,” he said.',
    ]);
    const { workspace } = await opened({ seeds: { 'lamp.txt': nested } });
    const inner = proposed(workspace).find((each) => words(each) === '‘We have no oil left,’');
    const outer = proposalOf(workspace, 'and I wept');
    if (inner === undefined) throw new Error('No quotation is proposed in the other.');
    expect(inner).toMatchObject({ parentQuoteId: outer.id });
    expect(speakerOf(workspace, inner)).toBe('Kari Lund');
    workspace.session.takeToHand(inner.id);
    await press(workspace, 'accept');
    expect(now(workspace, inner)).toMatchObject({ parentQuoteId: null });
    workspace.session.takeToHand(outer.id);
    await press(workspace, 'accept');
    expect(now(workspace, inner)).toMatchObject({ parentQuoteId: outer.id });
    await workspace.undo.undo();
    await workspace.undo.undo();
    workspace.session.takeToHand(outer.id);
    await press(workspace, 'accept');
    workspace.session.takeToHand(inner.id);
    await press(workspace, 'accept');
    expect(now(workspace, inner)).toMatchObject({ parentQuoteId: outer.id });
  });

  it('that a person’s mark refers to are accepted with it', async () => {
    const { workspace } = await opened();
    const quote = take(workspace, 'Nobody warned us');
    workspace.session.select(null);
    await press(workspace, 'claim');
    expect(statusOf(now(workspace, quote))).toBe('accepted');
    expect(all(workspace).find(({ kind }) => kind === 'claim')).toMatchObject({ quoteId: quote.id });
  });

  it('of a rule that is switched off are gone, and those of all with the switch for all', async () => {
    const { workspace } = await opened();
    const rule = proposalOf(workspace, 'none left').origin.rule;
    take(workspace, 'none left');
    await press(workspace, 'rule-off');
    await expect.poll(() => proposed(workspace).some(({ origin }) => origin.rule === rule)).toBe(false);
    expect(proposed(workspace).length).toBeGreaterThan(0);
    workspace.proposals.switchAll(false);
    await expect.poll(() => proposed(workspace)).toEqual([]);
    workspace.proposals.switchAsShipped();
    workspace.proposals.switchAll(true);
    await expect.poll(() => proposed(workspace).some(({ origin }) => origin.rule === rule)).toBe(true);
  });
});

describe('what the rules found', () => {
  it('is kept by text, version, names and language, and found anew when the names change', async () => {
    const { workspace } = await opened();
    const hash = workspace.reading.current?.text.textHash ?? '';
    const first = await workspace.database.detections.get(hash);
    expect(first).toMatchObject({ textHash: hash, detectorVersion: DETECTOR_VERSION, language: 'en' });
    const speaker = { ...workspace.registry.newSpeaker('Odd Vik'), kind: 'person' as const, aliases: ['the keeper'] };
    await workspace.recorder.record({
      name: 'step.speaker.make',
      changes: [{ table: 'speakers', id: speaker.id, before: null, after: speaker }],
    });
    await expect
      .poll(() => workspace.database.detections.get(hash).then((row) => row?.registryRevision))
      .not.toBe(first?.registryRevision);
    await expect.poll(() => proposalOf(workspace, 'none left')).toMatchObject({ speakerId: speaker.id });
  });

  it('is read for the other articles once there is nothing else to do', async () => {
    const seeds = { 'a.txt': ARTICLE, 'b.txt': seedText('Two', ['“It is dark,” said Odd Vik.']) };
    const { workspace } = await opened({ seeds });
    await expect.poll(() => workspace.database.detections.count()).toBe(2);
  });

  it('of other rules is never shown', async () => {
    const { workspace } = await opened();
    const { database, catalogue, readingService, reading } = workspace;
    const hash = reading.current?.text.textHash ?? '';
    await database.detections.update(hash, { detectorVersion: 0 });
    const read = vi.spyOn(database.detections, 'put');
    reading.show(null);
    await readingService.open(catalogue.entries[0]?.articleId ?? '');
    await expect.poll(() => workspace.library.open?.proposalCount).toBeGreaterThan(2);
    expect(read).toHaveBeenCalled();
  });
});
