import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditionSchema, NAME_FIELDS, PRESENCES, VALUE_FIELDS, type Filter } from '$core/model/filter';
import { completionsAt } from '$core/review/sentence/complete';
import { parseSentence } from '$core/review/sentence/parse';
import { printSentence } from '$core/review/sentence/print';
import { tokensOf } from '$core/review/sentence/tokens';
import type { Workspace } from '$renderer/services/workspace';
import page from '../../docs/filters.md?raw';
import { bringIn } from '../fakes/bring-in';
import { FakeHost } from '../fakes/fake-host';
import { fakeClock, startFakeWorkspace, type FakeStart } from '../fakes/fake-workspace';
import { FILTER_EXAMPLES } from '../fixtures/review/filter-examples';
import { MARKS, treatyLibrary } from '../fixtures/review/treaty-library';
import { ADA, BERIT } from '../fixtures/review/treaty-people';

let started: FakeStart;
let workspace: Workspace;
const nameOf = new Map(Object.entries(MARKS).map(([name, { id }]) => [id, name]));

beforeAll(async () => {
  const fakeHost = new FakeHost();
  fakeHost.settings = { ...fakeHost.settings, lastClosedAt: '2026-03-01T12:00:00.000Z' };
  started = await startFakeWorkspace({ fakeHost, clock: fakeClock(Date.UTC(2026, 4, 1)) });
  ({ workspace } = started);
  await bringIn(workspace, treatyLibrary());
  workspace.settings.change({ annotatorId: BERIT });
  await workspace.reviewEdits.edit([MARKS.second.id], 'step.quote.medium', (mark) =>
    mark.kind === 'quote' ? { ...mark, medium: 'speech' } : null,
  );
  workspace.settings.change({ annotatorId: ADA });
  await workspace.reviewService.load();
});
afterAll(() => {
  workspace.database.close();
});

function filterOf(sentence: string): Filter {
  const parsed = parseSentence(sentence, workspace.reviewView.sentence.names);
  if (!parsed.ok) throw new Error(`${sentence}: not understood at ${String(parsed.error.start)}`);
  return parsed.value.filter;
}
/** Whether words or a date of one's own can stand behind this. */
function isFreeAfter(before: string): boolean {
  const parsed = parseSentence(before, workspace.reviewView.sentence.names);
  return (parsed.ok ? parsed.value.next : parsed.error.expected).some((each) => 'any' in each);
}
function found(filter: Filter): readonly string[] {
  return [...workspace.review.select(filter)].map((row) => nameOf.get(workspace.review.idOf(row)) ?? '?').toSorted();
}

describe('every condition of a filter', () => {
  it.each(FILTER_EXAMPLES)('is typed, understood, printed and chosen by: $sentence', ({ sentence, finds }) => {
    const filter = filterOf(sentence);
    expect(found(filter)).toEqual(finds.toSorted());
    const printed = printSentence(filter, workspace.reviewView.sentence.names);
    expect(filterOf(printed), printed).toEqual(filter);
  });

  it.each(FILTER_EXAMPLES)('is offered word by word: $sentence', ({ sentence }) => {
    const { names } = workspace.reviewView.sentence;
    for (const { start, end, kind } of tokensOf(sentence)) {
      if (kind !== 'word' && kind !== 'string') continue;
      const caret = Math.min(end, start + 3);
      const offered = completionsAt(sentence.slice(0, caret), caret, names).filter((each) => each.start <= start);
      const word = sentence.slice(start, end).toLowerCase();
      const goesOn = offered.some((each) => each.kind !== 'words' || each.insert.toLowerCase().startsWith(word));
      expect(
        goesOn || isFreeAfter(sentence.slice(0, start)),
        `${sentence.slice(0, caret)}|: ${JSON.stringify(offered)}`,
      ).toBe(true);
    }
  });

  it('has its example', () => {
    const fields = new Set<string>();
    const notice = (filter: Filter): void => {
      if ('all' in filter) filter.all.forEach(notice);
      else if ('any' in filter) filter.any.forEach(notice);
      else if ('not' in filter) notice(filter.not);
      else fields.add(filter.field === 'has' ? `has ${filter.what}` : filter.field);
    };
    for (const { sentence } of FILTER_EXAMPLES) notice(filterOf(sentence));
    const all = conditionSchema.options.flatMap(({ pipe: [{ entries }] }) => {
      const { field } = entries;
      return 'options' in field ? [...field.options] : [field.literal];
    });
    expect(all).toEqual(expect.arrayContaining([...VALUE_FIELDS, ...NAME_FIELDS, 'aboutTag', 'changed']));
    const wanted = [...all.filter((field) => field !== 'has'), ...PRESENCES.map((what) => `has ${what}`)];
    expect(wanted.filter((field) => !fields.has(field))).toEqual([]);
  });

  it('stands with its example in the user’s page, and nothing else does', () => {
    const shown = [...page.matchAll(/^\| `([^`]+)`/gmu)].map(([, sentence]) => sentence);
    expect(shown).toEqual(FILTER_EXAMPLES.map(({ sentence }) => sentence));
  });
});
