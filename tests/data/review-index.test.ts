import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Quote } from '$core/model/annotation';
import { VALUES_OF_FIELD, type Filter } from '$core/review/filter';
import type { ReviewIndex } from '$renderer/models/review/review-index.svelte';
import { ReviewService } from '$renderer/services/review';
import type { Workspace } from '$renderer/services/workspace';
import { loadLibrary } from '$renderer/data/load-library';
import { fakeClock, seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const SEEDS = {
  'a.txt': seedText('Harbour opens', ['“The harbour is open,” said Ilse Brandt 👩‍🚒. Trade had doubled.', 'Peace came.']),
  'b.txt': seedText('Harbour closes', ['“Not for long,” Brandt said later. «Никто» не спрашивал.']),
};

interface Pick {
  readonly a: number;
  readonly b: number;
}
const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
interface Fake {
  readonly fakeHost: FakeStart['fakeHost'];
}
type Act = (workspace: Workspace, pick: Pick, started: Fake) => unknown;

const onMark =
  (act: (workspace: Workspace, mark: Annotation, pick: Pick) => unknown): Act =>
  (workspace, pick) => {
    const mark = at(workspace.library.open?.ordered ?? [], pick.a);
    return mark === undefined ? undefined : act(workspace, mark, pick);
  };
const mark =
  (kind: Annotation['kind']): Act =>
  ({ annotations, reading }, { a, b }) => {
    const length = reading.current?.text.text.length ?? 1;
    const start = a % (length - 1);
    return annotations.mark(kind, [{ start, end: Math.min(length, start + 1 + (b % 12)) }]);
  };

const ACTS: Readonly<Record<string, Act>> = {
  highlight: mark('highlight'),
  quote: mark('quote'),
  claim: mark('claim'),
  claimOfQuote: onMark(({ annotations }, each) => each.kind === 'quote' && annotations.claimOfQuote(each)),
  note: onMark(({ annotations }, each, { b }) => {
    annotations.edit(each, { note: `Nôte ${String(b)}` }, 'step.annotation.note');
  }),
  tag: onMark(({ annotations, library }, each, { b }) => {
    annotations.toggleTag(each, at(library.tags.all, b)?.id ?? '');
  }),
  decide: onMark(({ annotations }, each, { b }) => {
    annotations.decide(each, b % 2 === 0 ? 'accept' : 'reject');
  }),
  speaker: onMark((workspace, each, { b }) => {
    if (each.kind !== 'quote') return;
    const speaker = workspace.registry.newSpeaker(`Speaker ${String(b % 3)}`);
    workspace.registry.createFor(speaker, each, { ...each, speakerId: speaker.id } as Quote);
  }),
  remove: onMark(({ annotations }, each) => annotations.remove(each)),
  title: ({ articles, reading }, { a }) =>
    articles.setField(reading.current?.articleId ?? '', 'title', `Title ${String(a)}`),
  done: ({ articles, reading }) => articles.setState(reading.current?.articleId ?? '', 'done'),
  otherArticle: ({ catalogue, readingService }, { a }) =>
    readingService.open(at(catalogue.entries, a)?.articleId ?? ''),
  undo: ({ undo }) => undo.undo(),
  redo: ({ undo }) => undo.redo(),
  refused: (workspace, pick, { fakeHost }) => {
    fakeHost.failNext('journal:append', 'disk-full');
    return ACTS['quote']?.(workspace, pick, { fakeHost });
  },
};

/** All that the index says of every annotation, by id. */
function described(index: ReviewIndex): unknown {
  const { columns, articles } = index;
  const rows = [...index.select({ all: [] })];
  const entries = rows.map((row) => {
    const blocks = index.firstBlockOf(row) < 0 ? null : index.lastBlockOf(row) - index.firstBlockOf(row);
    return [
      index.idOf(row),
      {
        coded: Object.entries(columns.coded).map(([field, column]) => [field, column.at(row)]),
        numbers: Object.entries(columns.numbers).map(([field, column]) => [field, column.at(row)]),
        texts: Object.entries(columns.texts).map(([field, column]) => [field, column.at(row)]),
        tags: Array.from(columns.tags.at(row), (code) => columns.tagCodes.values[code]),
        decisions: Array.from(columns.decisions.at(row), (n, i) =>
          i % 3 === 0 ? columns.annotatorCodes.values[n] : n,
        ),
        articles: Object.entries(articles).map(([field, column]) => [field, column.at(index.articleRowOf(row))]),
        speaker: [index.speakerId.at(row), index.speakerStatus.at(row)],
        edits: index.edits.of(index.idOf(row)),
        blocks,
      },
    ] as const;
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The index of the same store, read anew as at the next start. */
async function rebuilt({ workspace: { database, host, recorder } }: FakeStart): Promise<ReviewIndex> {
  const library = await loadLibrary(database);
  await new ReviewService({ host, database, library, recorder }).load();
  return library.review;
}

async function begun(): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: SEEDS, clock: fakeClock() });
  await started.workspace.readingService.open(started.workspace.catalogue.entries[0]?.articleId ?? '');
  return started;
}

const anyAct = fc.record({ name: fc.constantFrom(...Object.keys(ACTS)), a: fc.nat(500), b: fc.nat(500) });

describe('the index of Review', () => {
  it(
    'says after any acts what it says when it is built anew, or read from what was kept on the way',
    { timeout: 120_000 },
    async () => {
      const property = fc.asyncProperty(
        fc.array(anyAct, { minLength: 4, maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        async (acts, loadAt, keepAt) => {
          const started = await begun();
          const { workspace } = started;
          for (const [index, { name, a, b }] of acts.entries()) {
            // Not waited for: acts go on while it is being read.
            if (index === Math.min(loadAt, acts.length - 1)) void workspace.reviewService.load();
            await ACTS[name]?.(workspace, { a, b }, started);
            if (index % 3 === 0) await workspace.recorder.idle();
            if (index === keepAt) await workspace.reviewService.keep();
          }
          await workspace.reviewService.load();
          await workspace.recorder.idle();
          await expect.poll(() => described(workspace.review)).toEqual(described(await rebuilt(started)));
          await workspace.database.review.clear();
          expect(described(workspace.review)).toEqual(described(await rebuilt(started)));
          workspace.database.close();
        },
      );
      await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: false });
    },
  );

  it('chooses by every closed list what looking at the records chooses', async () => {
    const started = await begun();
    const { workspace } = started;
    for (const [name, a, b] of [
      ['quote', 3, 9],
      ['quote', 50, 4],
      ['claim', 60, 8],
      ['highlight', 9, 2],
    ] as const) {
      ACTS[name]?.(workspace, { a, b }, started);
    }
    ACTS['decide']?.(workspace, { a: 1, b: 0 }, started);
    await workspace.reviewService.load();
    const records = new Map((workspace.library.open?.ordered ?? []).map((each) => [each.id, each]));
    const found = (filter: Filter): (Annotation | undefined)[] =>
      [...workspace.review.select(filter)].map((row) => records.get(workspace.review.idOf(row)));
    for (const kind of VALUES_OF_FIELD.kind) {
      const expected = [...records.values()].filter((each) => each.kind === kind);
      expect(new Set(found({ field: 'kind', in: [kind] }))).toEqual(new Set(expected));
    }
    expect(found({ field: 'status', in: ['accepted'] })).toHaveLength(1);
    // Undecided is what could be decided.
    expect(found({ field: 'fidelity', in: [null] }).map((each) => each?.kind)).toEqual(['quote', 'quote']);
    expect(found({ field: 'verdict', in: [null] }).map((each) => each?.kind)).toEqual(['claim']);
    expect(
      found({
        not: {
          any: [
            { field: 'kind', in: ['quote'] },
            { field: 'kind', in: ['claim'] },
          ],
        },
      }),
    ).toHaveLength(1);
  });
});
