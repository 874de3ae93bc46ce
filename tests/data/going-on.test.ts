import { describe, expect, it } from 'vitest';
import { rankSpeakers, type RankedSpeakers } from '$renderer/services/speaker-choices';
import { speakerContextOf } from '$renderer/services/speaker-context';
import { nameSpeaker } from '$renderer/services/name-speaker';
import type { Workspace } from '$renderer/services/workspace';
import type { Quote } from '$core/model/annotation';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';
import { all, press, select } from './marked-article';

/** The picker of a quote in a text in which just one is marked, by someone who is named. */
async function afterQuote(paragraphs: readonly string[], first: string, next: string): Promise<RankedSpeakers> {
  const { workspace } = await startFakeWorkspace({ seeds: { 'pier.txt': seedText('The pier is dark', paragraphs) } });
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  const before = await marked(workspace, first);
  nameSpeaker(workspace, before, { asked: 'speaker', answer: { kind: 'create', typed: 'Odd Vik' } });
  const annotation = await marked(workspace, next);
  const open = workspace.reading.current;
  if (open === null) throw new Error('No article is open.');
  return rankSpeakers(
    speakerContextOf({ library: workspace.library, open, annotation, asked: 'speaker', recentIds: [] }),
  );
}

async function marked(workspace: Workspace, words: string): Promise<Quote> {
  const known = new Set(all(workspace).map(({ id }) => id));
  select(workspace, words);
  await press(workspace, 'quote');
  const made = all(workspace).find(({ id }) => !known.has(id));
  if (made?.kind !== 'quote') throw new Error(`No quote was made of ${words}.`);
  return made;
}

function blind({ choices, preselected }: RankedSpeakers): string | null {
  const choice = preselected === null ? undefined : choices[preselected];
  return choice?.kind === 'speaker' ? choice.speaker.name : null;
}

describe('who goes on speaking', () => {
  it.each([
    ['in the next sentence', ['Odd Vik said the lamp was out. “Nobody came,” he added.'], 'Odd Vik'],
    ['in the next paragraph', ['Odd Vik said the lamp was out.', '“Nobody came,” he added.'], 'Odd Vik'],
  ])('is taken by a blind Enter %s', async (_, paragraphs, expected) => {
    expect(blind(await afterQuote(paragraphs, 'the lamp was out', 'Nobody came'))).toBe(expected);
  });

  it.each([
    ['a sentence stands between', ['Odd Vik said the lamp was out. The mayor knew it. “Nobody came,” he added.']],
    ['someone was spoken to', ['Odd Vik told the keeper that the lamp was out. “Nobody came,” he added.']],
    ['someone else was named', ['Odd Vik said the lamp was out on the pier of Kari Lund. “Nobody came,” he added.']],
    ['several are meant', ['Odd Vik said the lamp was out. “Nobody came,” they added.']],
  ])('is offered and not taken where %s', async (_, paragraphs) => {
    const ranked = await afterQuote(paragraphs, 'the lamp was out', 'Nobody came');
    expect(ranked.choices[0]).toMatchObject({ kind: 'speaker', speaker: { name: 'Odd Vik' } });
    expect(blind(ranked)).toBeNull();
  });
});
