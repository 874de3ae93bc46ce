import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { CAUTIOUS_CHOICES } from '$core/formats/verbatim/import/import-plan';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import type { Annotation, Quote } from '$core/model/annotation';
import { sameHead } from '$core/model/head';
import { TABLE_NAMES, type AnyRecord, type TableName } from '$core/model/tables';
import type { HistoryRow } from '$renderer/models/history.svelte';
import { wholeContent } from '$renderer/services/library-content';
import type { Workspace } from '$renderer/services/workspace';
import { ImportSession } from '$renderer/workers/import-session';
import { fakeClock, seedText, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';

const SEEDS = {
  'a.txt': seedText('Harbour opens', ['“The harbour is open,” said Ilse Brandt 👩‍🚒. Trade had doubled.']),
  'b.txt': seedText('Harbour closes', ['“Not for long,” Brandt said later. «Никто» не спрашивал.']),
};
const OPTIONS = { generator: { name: 'Verbatim', version: '0' }, exportedAt: '2026-01-01T00:00:00.000Z' };

/** Two numbers say which record, which passage, which tag; each act makes of them what it can. */
interface Pick {
  readonly a: number;
  readonly b: number;
}
type Act = (workspace: Workspace, pick: Pick) => unknown;

let colleaguesFile: Uint8Array;

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}
function onMark(act: (workspace: Workspace, mark: Annotation, pick: Pick) => unknown): Act {
  return (workspace, pick) => {
    const mark = at(workspace.library.open?.ordered ?? [], pick.a);
    return mark === undefined ? undefined : act(workspace, mark, pick);
  };
}
function mark(kind: Annotation['kind']): Act {
  return ({ annotations, reading }, { a, b }) => {
    const length = reading.current?.text.text.length ?? 1;
    const start = a % (length - 1);
    return annotations.mark(kind, [{ start, end: Math.min(length, start + 1 + (b % 12)) }]);
  };
}
function speakerFor(quote: Quote, workspace: Workspace, b: number): unknown {
  const { library, annotations, registry } = workspace;
  const known = at(library.speakers.all, b);
  if (known !== undefined && b % 3 !== 0) {
    annotations.edit(quote, { speakerId: known.id }, 'step.quote.speaker');
    return;
  }
  const speaker = registry.newSpeaker(`Speaker ${String(b)}`);
  registry.createFor(speaker, quote, { ...quote, speakerId: speaker.id });
  return;
}
/** Acts that can be restored, the latest first. */
function leftActs({ history }: Workspace): readonly HistoryRow[] {
  const acts = Array.from({ length: history.actCount }, (_, index) => history.actAt(index));
  return acts.flatMap((row) => (row !== undefined && history.stateOf(row.id) === 'left' ? [row] : [])).toReversed();
}
async function importFile(workspace: Workspace): Promise<void> {
  const session = new ImportSession();
  const opened = session.open(colleaguesFile, await wholeContent(workspace));
  if (!opened.ok) throw new Error('The file is not sound.');
  await workspace.recorder.record({ name: 'step.import', ...session.carryOut(CAUTIOUS_CHOICES) });
}

const ACTS: Readonly<Record<string, Act>> = {
  highlight: mark('highlight'),
  quote: mark('quote'),
  claim: mark('claim'),
  note: onMark(({ annotations }, each, { b }) => {
    annotations.edit(each, { note: `note ${String(b)}` }, 'step.annotation.note');
  }),
  tag: onMark(({ annotations, library }, each, { b }) => {
    annotations.toggleTag(each, at(library.tags.all, b)?.id ?? '');
  }),
  remove: onMark(({ annotations }, each) => annotations.remove(each)),
  accept: onMark(({ annotations }, each) => {
    annotations.decide(each, 'accept');
  }),
  claimOfQuote: onMark(({ annotations }, each) => each.kind === 'quote' && annotations.claimOfQuote(each)),
  speaker: onMark((workspace, each, { b }) => each.kind === 'quote' && speakerFor(each, workspace, b)),
  mergeSpeakers: ({ speakers, library }, { a, b }) => {
    const ids = new Set([at(library.speakers.all, a), at(library.speakers.all, b)].flatMap((each) => each?.id ?? []));
    return ids.size === 2 ? speakers.merge([...ids], () => '') : undefined;
  },
  removeSpeaker: ({ speakers, library }, { a }) => speakers.remove(at(library.speakers.all, a)?.id ?? ''),
  done: ({ articles, reading }, { a }) =>
    articles.setState(reading.current?.articleId ?? '', a % 2 === 0 ? 'done' : 'reading'),
  title: ({ articles, reading }, { a }) =>
    articles.setField(reading.current?.articleId ?? '', 'title', `Title ${String(a)}`),
  otherArticle: ({ catalogue, readingService }, { a }) =>
    readingService.open(at(catalogue.entries, a)?.articleId ?? ''),
  import: importFile,
  undo: ({ undo }) => undo.undo(),
  undoTwice: async ({ undo }) => [await undo.undo(), await undo.undo()],
  redo: ({ undo }) => undo.redo(),
  restore: (workspace, { a }) => {
    const row = at(leftActs(workspace), a);
    return row === undefined ? undefined : workspace.undo.restore(row);
  },
};

const OFTEN = ['undo', 'undo', 'undo', 'redo', 'restore', 'restore', 'restore', 'speaker', 'removeSpeaker', 'restart'];
const anyAct = fc.record({
  name: fc.constantFrom(...Object.keys(ACTS), ...OFTEN),
  a: fc.nat(500),
  b: fc.nat(500),
});

/** An article that an import brought stays where it was read to the end since, and whoever brought it stays too. */
const READ_SINCE = ['import', 'done', 'undo'].map((name) => ({ name, a: 0, b: 0 }));

/** A speaker is named, the naming undone, the speaker removed: the naming cannot be restored. */
const GONE_SINCE = [
  { name: 'quote', a: 0, b: 5 },
  { name: 'quote', a: 30, b: 5 },
  { name: 'speaker', a: 0, b: 0 },
  { name: 'speaker', a: 1, b: 1 },
  { name: 'undo', a: 0, b: 0 },
  { name: 'removeSpeaker', a: 0, b: 0 },
  { name: 'restore', a: 0, b: 0 },
];

function byId(records: readonly AnyRecord[]): AnyRecord[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the journal says, played from its beginning: each step finds what it says was before. */
function replayed({ fakeHost }: FakeStart): ReadonlyMap<TableName, readonly AnyRecord[]> {
  const tables = new Map(TABLE_NAMES.map((table) => [table, new Map<string, AnyRecord>()]));
  for (const { table, id, before, after } of fakeHost.journal.steps.flatMap(({ changes }) => changes)) {
    const records = tables.get(table) ?? new Map<string, AnyRecord>();
    expect(records.get(id) ?? null).toEqual(before);
    if (after === null) records.delete(id);
    else records.set(id, after);
  }
  return new Map([...tables].map(([table, records]) => [table, [...records.values()]]));
}

/** Every reference has its target, every anchor its words: what the reader of our own files wants of a file. */
async function expectSound(workspace: Workspace): Promise<void> {
  const read = readVerbatim(new TextEncoder().encode(writeVerbatim(await wholeContent(workspace), OPTIONS)));
  expect(read.ok ? [] : read.error.problems).toEqual([]);
}

/** Models, store and replayed journal say the same. */
async function expectOneTruth(started: FakeStart): Promise<void> {
  const { database, library, history, reading } = started.workspace;
  for (const [table, records] of replayed(started)) {
    const stored = byId(await database.table<AnyRecord, string>(table).toArray());
    expect(stored).toEqual(byId(records));
    if (table !== 'annotations') expect(byId(library[table].all)).toEqual(stored);
  }
  const articleId = reading.current?.articleId ?? '';
  const ofOpen = await database.annotations.where('articleId').equals(articleId).toArray();
  expect(byId(library.open?.ordered ?? [])).toEqual(byId(ofOpen));
  expect(await database.history.toArray()).toEqual(history.rows);
  expect(await database.subjects.count()).toBe(history.rows.length);
  const head = await database.meta.get('head');
  expect(head !== undefined && sameHead(head, started.fakeHost.journal.head)).toBe(true);
}

async function restarted({ workspace, fakeHost, databaseName }: FakeStart): Promise<FakeStart> {
  const open = workspace.reading.current?.articleId ?? '';
  await workspace.recorder.idle();
  workspace.database.close();
  const clock = fakeClock(Date.parse(workspace.clock.now()) + 60_000);
  const started = await startFakeWorkspace({ fakeHost, databaseName, clock });
  expect(started.comparison).toEqual({ kind: 'equal' });
  await started.workspace.readingService.open(open);
  return started;
}

async function begun(clock = fakeClock()): Promise<FakeStart> {
  const started = await startFakeWorkspace({ seeds: SEEDS, clock });
  await started.workspace.readingService.open(started.workspace.catalogue.entries[0]?.articleId ?? '');
  return started;
}

/** A colleague has marked the same article, with a speaker of their own. */
beforeAll(async () => {
  const { workspace } = await begun(fakeClock(Date.UTC(2024, 0, 1)));
  const quote = workspace.annotations.mark('quote', [{ start: 50, end: 60 }]) as Quote;
  speakerFor(quote, workspace, 0);
  workspace.annotations.mark('claim', [{ start: 3, end: 9 }]);
  await workspace.recorder.idle();
  colleaguesFile = new TextEncoder().encode(writeVerbatim(await wholeContent(workspace), OPTIONS));
  workspace.database.close();
});

it('whatever is done, undone, restored and restarted, there is one truth', { timeout: 240_000 }, async () => {
  let restored = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 8, maxLength: 40 }), async (acts) => {
      let started = await begun();
      for (const { name, a, b } of acts) {
        if (name === 'restart') started = await restarted(started);
        else {
          const outcome = await ACTS[name]?.(started.workspace, { a, b });
          if (name === 'restore' && outcome !== undefined && (outcome as { ok: boolean }).ok) restored += 1;
        }
        await started.workspace.recorder.idle();
      }
      await expectOneTruth(started);
      await expectSound(started.workspace);
      expect(started.workspace.saveState.failure).toBeNull();
      started.workspace.database.close();
    }),
    {
      numRuns: 120,
      examples: [[READ_SINCE], [GONE_SINCE]],
      interruptAfterTimeLimit: 200_000,
      markInterruptAsFailure: false,
    },
  );
  expect(restored).toBeGreaterThan(0);
});
