import { describe, expect, it } from 'vitest';
import type { Quote } from '$core/model/annotation';
import { runCommand } from '$renderer/commands/catalogue';
import { nameSpeaker } from '$renderer/services/name-speaker';
import { reasonOf } from '$renderer/services/fill-in';
import { anchorIn } from '$renderer/services/targets';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';
import { all, expectAnchored, now, press, rangeOf, select } from './marked-article';

const ARTICLE = seedText('Lamp oil runs short', [
  '“We have none left,” said the keeper, Odd Vik, in a letter. The ships would wait, he added.',
  'In the harbour of Norland “all the lamps of the coast” are dark, and Kari Lund knows why.',
  'Kari Lund met the mayor. “The coast will stay dark for long.” Nobody laughed.',
]);

async function opened(): Promise<Workspace> {
  const { workspace } = await startFakeWorkspace({ seeds: { 'lamp.txt': ARTICLE } });
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  return workspace;
}

function quoteOf(workspace: Workspace): Quote {
  const quote = all(workspace).find(({ kind }) => kind === 'quote');
  if (quote?.kind !== 'quote') throw new Error('No quote is there.');
  return quote;
}

function facts({ quoteType, cue, source, medium, derived }: Quote): unknown[] {
  const [words, mention] = [cue, source].map((anchor) => anchor?.segments[0]?.exact ?? null);
  return [quoteType, words, mention, medium, derived];
}

const ALL_FOUR = ['quoteType', 'cue', 'source', 'medium'];
const FOUND = ['direct', 'said', 'the keeper, Odd Vik', 'writing'];

async function mark(workspace: Workspace, words: string): Promise<Quote> {
  select(workspace, words);
  await press(workspace, 'quote');
  return quoteOf(workspace);
}

describe('filling in a quote', () => {
  it('gives what its text tells, as derived, in one step that one undo takes back', async () => {
    const workspace = await opened();
    const quote = await mark(workspace, '“We have none left,”');
    expect(facts(quote)).toEqual([...FOUND, ALL_FOUR]);
    expectAnchored(workspace);
    await workspace.undo.undo();
    expect(all(workspace)).toEqual([]);
    await workspace.undo.redo();
    expect(facts(quoteOf(workspace))).toEqual([...FOUND, ALL_FOUR]);
  });

  it('says why each field is what it is, and no more once a person has set it', async () => {
    const workspace = await opened();
    const quote = await mark(workspace, '“We have none left,”');
    const open = workspace.reading.current;
    if (open === null) throw new Error('No article is open.');
    const reasons = (): unknown[] => ALL_FOUR.map((field) => reasonOf(open, quoteOf(workspace), field, 'en'));
    expect(reasons()).toEqual(['all-in-marks', 'words-after', 'beside-words', 'kind-of-words']);
    workspace.annotations.setCue(quote, rangeOf(workspace, 'added'));
    expect(quoteOf(workspace).derived).toEqual(['quoteType', 'source', 'medium']);
    expect(reasons()).toEqual(['all-in-marks', null, 'beside-words', 'kind-of-words']);
  });

  it('is confirmed as a whole by accepting', async () => {
    const workspace = await opened();
    await mark(workspace, '“We have none left,”');
    await runCommand(workspace, 'accept');
    expect(facts(quoteOf(workspace))).toEqual([...FOUND, []]);
  });

  it('follows a border that is moved, but for what a person has set', async () => {
    const workspace = await opened();
    const quote = await mark(workspace, '“We have none left,”');
    workspace.annotations.setSource(quote, rangeOf(workspace, 'Odd Vik'));
    const wide = rangeOf(workspace, '“We have none left,” said the keeper');
    workspace.boundaries.retarget(now(workspace, quote), [wide]);
    expect(facts(quoteOf(workspace))).toEqual([null, null, 'Odd Vik', null, []]);
    workspace.boundaries.retarget(now(workspace, quote), [rangeOf(workspace, 'The ships would wait')]);
    expect(facts(quoteOf(workspace))).toEqual([null, null, 'Odd Vik', null, []]);
  });

  it('leaves open what no rule is sure of, and can be switched off', async () => {
    const workspace = await opened();
    expect(facts(await mark(workspace, 'are dark'))).toEqual([null, null, null, null, []]);
    await workspace.undo.undo();
    await runCommand(workspace, 'fill-in');
    expect(facts(await mark(workspace, '“We have none left,”'))).toEqual([null, null, null, null, []]);
    await workspace.undo.undo();
    await runCommand(workspace, 'fill-in');
    expect(facts(await mark(workspace, '“We have none left,”'))).toEqual([...FOUND, ALL_FOUR]);
  });

  it('takes along, with the speaker who was chosen, what names that speaker, and undoes both at once', async () => {
    const workspace = await opened();
    const quote = await mark(workspace, '“all the lamps of the coast”');
    expect(quote.source).toBeNull();
    const open = workspace.reading.current;
    if (open === null) throw new Error('No article is open.');
    nameSpeaker(workspace, quote, {
      asked: 'speaker',
      answer: { kind: 'name', name: 'Kari Lund', title: '', reason: 'in-sentence' },
      following: { source: anchorIn(open.text, [rangeOf(workspace, 'Kari Lund')]) },
    });
    const named = quoteOf(workspace);
    expect(workspace.library.speakers.get(named.speakerId)?.name).toBe('Kari Lund');
    expect(named.derived).toContain('source');
    expect(reasonOf(open, named, 'source', 'en')).toBe('chosen-name');
    await workspace.undo.undo();
    expect(quoteOf(workspace)).toEqual(quote);
  });
});
