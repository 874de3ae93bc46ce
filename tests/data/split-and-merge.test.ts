import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Quote } from '$core/model/annotation';
import { mergeInto } from '$renderer/commands/splitting';
import { all, expectAnchored, now, opened, press, rangeOf, select, words } from './marked-article';

describe('splitting', () => {
  it('gives the second part a new id and all else of the first; what stands in it follows; one undo takes it back', async () => {
    const { workspace } = await opened();
    const { annotations, registry, library } = workspace;
    const whole = rangeOf(workspace, 'trade had doubled since spring, and that it would double again');
    const quote = annotations.mark('quote', [whole], [library.tags.all[0]?.id ?? '']) as Quote;
    annotations.setCue(quote, rangeOf(workspace, 'added'));
    registry.createFor(registry.newSpeaker('Ilse Brandt'), now(workspace, quote), now(workspace, quote));
    const speaker = library.speakers.all[0];
    annotations.edit(
      now(workspace, quote),
      { speakerId: speaker?.id ?? null, speakerStatus: 'named', note: 'check', quoteType: 'indirect' },
      'step.quote.edit',
    );
    const early = annotations.mark('claim', [rangeOf(workspace, 'trade had doubled')]) as Claim;
    const late = annotations.mark('claim', [rangeOf(workspace, 'it would double again')]) as Claim;
    for (const claim of [early, late]) annotations.edit(claim, { quoteId: quote.id }, 'step.claim.edit');
    const before = all(workspace);
    workspace.session.takeToHand(quote.id);
    workspace.session.caretOffsetUtf16 = rangeOf(workspace, 'and that it').start;
    await press(workspace, 'split');
    const second = now(workspace, { id: workspace.session.atHandId ?? '' }) as Quote;
    const first = now(workspace, quote) as Quote;
    expect([words(first), words(second)]).toEqual([
      'trade had doubled since spring,',
      'and that it would double again',
    ]);
    expect(first).toMatchObject({ id: quote.id, createdAt: quote.createdAt });
    const { id, target, createdAt, updatedAt, ...rest } = second;
    expect(first).toMatchObject(rest);
    expect(rest).toMatchObject({ speakerId: speaker?.id, note: 'check', quoteType: 'indirect', tags: quote.tags });
    expect([id === first.id, target.textHash, createdAt === quote.createdAt, updatedAt === createdAt]).toEqual([
      false,
      first.target.textHash,
      false,
      true,
    ]);
    expect(now(workspace, early)).toMatchObject({ quoteId: first.id });
    expect(now(workspace, late)).toMatchObject({ quoteId: second.id });
    expectAnchored(workspace);
    await press(workspace, 'undo');
    expect(all(workspace)).toEqual(before);
    expect(workspace.session.atHandId).toBe(quote.id);
  });

  it('makes what is selected in the middle a mark of its own and interrupts the first', async () => {
    const { workspace } = await opened();
    const mark = workspace.annotations.mark('highlight', [rangeOf(workspace, 'trade had doubled since spring')]);
    workspace.session.takeToHand(mark.id);
    select(workspace, 'had doubled');
    await press(workspace, 'split');
    expect(all(workspace).map(words)).toEqual(['trade | since spring', 'had doubled']);
    workspace.session.caretOffsetUtf16 = 0;
    await press(workspace, 'split');
    expect(all(workspace)).toHaveLength(2);
    expect(workspace.notices.list.at(-1)?.text).toContain('caret inside');
  });
});

describe('merging', () => {
  it('keeps the id at hand, joins what both have, and puts what differs into the note', async () => {
    const { workspace } = await opened();
    const { annotations, library } = workspace;
    const [one, two] = library.tags.all;
    const first = annotations.mark('quote', [rangeOf(workspace, '“The harbour is open,”')], [one?.id ?? '']) as Quote;
    const second = annotations.mark(
      'quote',
      [rangeOf(workspace, '“and it will stay open.”')],
      [one?.id ?? '', two?.id ?? ''],
    ) as Quote;
    annotations.edit(first, { note: 'first', quoteType: 'direct', speakerStatus: 'author' }, 'step.quote.edit');
    annotations.setCue(now(workspace, second) as Quote, rangeOf(workspace, 'said'));
    annotations.edit(
      now(workspace, second),
      { note: 'second', quoteType: 'mixed', medium: 'speech', speakerStatus: 'named', continuationOf: first.id },
      'step.quote.edit',
    );
    const claim = annotations.claimOfQuote(now(workspace, second) as Quote);
    const before = all(workspace);
    workspace.session.takeToHand(first.id);
    await press(workspace, 'merge-next');
    expect(all(workspace)).toHaveLength(3); // “said Mayor Ilse Brandt” lies between them: not beside
    await press(workspace, 'merge');
    expect(workspace.session.chooser).toEqual({ kind: 'merge', ids: [second.id], keptId: first.id });
    mergeInto(workspace, now(workspace, first), now(workspace, second));
    const merged = now(workspace, first) as Quote;
    expect(
      all(workspace)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([first.id, claim.id].toSorted());
    expect(words(merged)).toBe('“The harbour is open,” | “and it will stay open.”');
    expect(merged.verbatim.map(({ exact }) => exact)).toEqual(['The harbour is open,', 'and it will stay open.']);
    expect(merged).toMatchObject({
      createdAt: first.createdAt,
      quoteType: 'direct',
      medium: 'speech',
      speakerStatus: 'author',
      continuationOf: null,
      tags: [one?.id, two?.id],
    });
    expect(merged.cue?.segments[0]?.exact).toBe('said');
    expect(merged.note).toBe(
      'first\n\nsecond\n\nFrom the mark that was merged into this one:\nType: mixed\nHow the speaker is given: named',
    );
    expect(now(workspace, claim)).toMatchObject({ quoteId: first.id });
    expectAnchored(workspace);
    await press(workspace, 'undo');
    expect(all(workspace)).toEqual(before);
  });

  it('leaves no quote that goes on from itself', async () => {
    const { workspace } = await opened();
    const { annotations } = workspace;
    const [a, b, c] = ['“The harbour is open,”', 'trade had', 'doubled since'].map(
      (at) => annotations.mark('quote', [rangeOf(workspace, at)]) as Quote,
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('unmarked');
    annotations.edit(b, { continuationOf: a.id }, 'step.quote.edit'); // c goes on from a, a from b
    annotations.edit(c, { continuationOf: b.id }, 'step.quote.edit');
    workspace.session.takeToHand(c.id);
    mergeInto(workspace, now(workspace, c), now(workspace, a));
    // b went on from a, which is c now; c went on from b: one of the two must go, and the note keeps it.
    expect(now(workspace, b)).toMatchObject({ continuationOf: c.id });
    expect(now(workspace, c)).toMatchObject({ continuationOf: null });
    expect(now(workspace, c).note).toContain('Continues: trade had');
  });

  it('joins a mark with the one beside it by one press, and says where there is none', async () => {
    const { workspace } = await opened();
    const [left, right] = ['trade had', 'doubled since'].map((at) =>
      workspace.annotations.mark('claim', [rangeOf(workspace, at)]),
    );
    workspace.session.takeToHand(left?.id ?? '');
    await press(workspace, 'merge-next');
    expect(all(workspace).map(words)).toEqual(['trade had doubled since']);
    expect(all(workspace)[0]?.id).toBe(left?.id);
    expect(right).toBeDefined();
    await press(workspace, 'merge-next');
    expect(workspace.notices.list.at(-1)?.text).toContain('No other claim');
  });
});

const ACTS = [
  'start-earlier',
  'start-later',
  'end-earlier',
  'end-later',
  'start-earlier-character',
  'start-later-character',
  'end-earlier-character',
  'end-later-character',
  'fragment',
  'cut-out',
  'remove-fragment',
  'split',
  'merge-next',
  'retarget',
  'undo',
  'redo',
] as const;

describe('whatever is done to borders', () => {
  it('every anchor holds, every link has its target, and undoing it all brings back the beginning', async () => {
    const act = fc.record({ id: fc.constantFrom(...ACTS), from: fc.nat(170), length: fc.nat(40), atHand: fc.nat(8) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
        const { workspace } = await opened();
        const { annotations, session, database } = workspace;
        const quote = annotations.mark('quote', [rangeOf(workspace, '“The harbour is open,”')]) as Quote;
        annotations.claimOfQuote(quote);
        annotations.mark('quote', [rangeOf(workspace, 'trade had doubled')]);
        const length = workspace.reading.current?.text.text.length ?? 0;
        for (const { id, from, length: wanted, atHand } of acts) {
          session.takeToHand(all(workspace)[atHand % Math.max(1, all(workspace).length)]?.id ?? null);
          const start = Math.min(from, length - 1);
          session.caretOffsetUtf16 = start;
          session.select(
            wanted < 8 ? null : { range: { start, end: Math.min(length, start + wanted) }, byMouse: false },
          );
          await press(workspace, id);
          expectAnchored(workspace);
          const ids = new Set(all(workspace).map((annotation) => annotation.id));
          for (const annotation of all(workspace)) {
            if (annotation.kind === 'claim' && annotation.quoteId !== null) expect(ids).toContain(annotation.quoteId);
          }
        }
        await workspace.recorder.idle();
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect((await database.annotations.toArray()).toSorted(byId)).toEqual([...all(workspace)].toSorted(byId));
        for (let count = 0; workspace.history.undoable !== null && count < 40; count += 1)
          await press(workspace, 'undo');
        expect(all(workspace)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
