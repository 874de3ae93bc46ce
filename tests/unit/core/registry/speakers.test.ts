import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '$core/model/speaker';
import { speakerIdsOf, speakerIdsOfSpeaker } from '$core/formats/references';
import { makeLookAlikeFinder } from '$core/registry/look-alike-speakers';
import { mergeSpeakers } from '$core/registry/merge-speakers';
import { removeSpeaker } from '$core/registry/remove-speaker';
import { splitSpeaker } from '$core/registry/split-speaker';
import { arbitraryContent } from '../formats/content/arbitrary-content';
import {
  anchorTo,
  article,
  claim,
  EARLY,
  LATE,
  ANA,
  quote,
  speaker,
  text,
  uuid,
} from '../formats/content/build-records';
import { applyChanges, faultsOf, undone } from './apply-changes';

const TEXT = text([['paragraph', '“We cannot pay,” said Oda Falk, as the agency reports.']]);
const ARTICLE = article([TEXT]);
const target = anchorTo(TEXT, '“We cannot pay,”');
const [ODA, FALK, WIRE] = [uuid('c1'), uuid('c2'), uuid('c3')];
const describeAll = (displaced: readonly { field: string; value: string; speakerName: string }[]): string =>
  displaced.map(({ field, value, speakerName }) => `${speakerName}: ${field} ${value}`).join('; ');

const oda = speaker(ODA, 'Oda Falk', {
  kind: null,
  aliases: ['O. Falk'],
  roles: [{ title: 'minister', from: '2024-01-01' }],
  country: 'Norland',
  note: 'née Brandt',
});
const falk = speaker(FALK, 'Falk, Oda', {
  aliases: ['O. Falk', 'Ода Фальк'],
  roles: [
    { title: 'mayor', organisationId: WIRE },
    { title: 'minister', from: '2024-01-01' },
  ],
  country: 'Marrow Isles',
  wikidataId: 'Q9',
  note: 'speaks at rallies',
});
const wire = speaker(WIRE, 'Skerry Wire', {
  kind: 'organisation',
  memberIds: [ODA, FALK],
  roles: [{ title: 'voice of', organisationId: FALK }],
});
const said = quote(uuid('d1'), ARTICLE.id, target, {
  speakerId: FALK,
  speakerStatus: 'named',
  via: { mention: null, speakerId: WIRE },
  decisions: [{ by: ANA, at: EARLY, kind: 'correct', before: { speakerId: FALK } }],
});
const claimed = claim(uuid('d2'), ARTICLE.id, target, { claimantId: FALK, claimantStatus: 'described' });
const scope = { speakers: [oda, falk, wire], annotations: [said, claimed] };

describe('merging speakers', () => {
  const { changes, displaced } = mergeSpeakers({ merged: [oda, falk], scope, at: LATE, describe: describeAll });
  const after = (id: string) => changes.find((change) => change.id === id)?.after;

  it('unites names, aliases and roles under the id and name of the first', () => {
    expect(after(ODA)).toEqual({
      ...oda,
      updatedAt: LATE,
      kind: 'person',
      aliases: ['O. Falk', 'Falk, Oda', 'Ода Фальк'],
      roles: [
        { title: 'minister', from: '2024-01-01' },
        { title: 'mayor', organisationId: WIRE },
      ],
      wikidataId: 'Q9',
      note: 'née Brandt\n\nspeaks at rallies\n\nFalk, Oda: country Marrow Isles',
    });
    expect(displaced).toEqual([{ field: 'country', value: 'Marrow Isles', speakerName: 'Falk, Oda' }]);
    expect(after(FALK)).toBeNull();
  });

  it('repoints quotes, claims, what decisions keep, members and organisations', () => {
    expect(after(said.id)).toMatchObject({
      speakerId: ODA,
      via: { mention: null, speakerId: WIRE },
      decisions: [{ before: { speakerId: ODA } }],
      updatedAt: LATE,
    });
    expect(after(claimed.id)).toMatchObject({ claimantId: ODA, claimantStatus: 'described' });
    expect(after(WIRE)).toMatchObject({ memberIds: [ODA], roles: [{ title: 'voice of', organisationId: ODA }] });
  });

  it('makes nobody a member of themselves', () => {
    const { changes: merged } = mergeSpeakers({ merged: [wire, falk], scope, at: LATE, describe: describeAll });
    expect(merged.find(({ id }) => id === WIRE)?.after).toMatchObject({
      memberIds: [ODA],
      roles: [{ title: 'voice of' }, { title: 'mayor' }, { title: 'minister', from: '2024-01-01' }],
    });
  });

  it('keeps a sole note to the letter', () => {
    const merged = [
      { ...oda, note: '' },
      { ...falk, note: '  two\n lines ', country: null },
    ] as const;
    const result = mergeSpeakers({ merged, scope, at: LATE, describe: describeAll });
    expect(result.changes[0]?.after).toMatchObject({ note: '  two\n lines ' });
  });
});

describe('splitting a speaker', () => {
  const fresh = { id: uuid('c9'), createdAt: LATE, updatedAt: LATE, createdBy: ANA };

  it('gives the chosen names, roles and marks to a new one, and the rest stays', () => {
    const { changes, made } = splitSpeaker({
      speaker: falk,
      fresh,
      name: 'O. Falk',
      aliases: ['O. Falk', 'Ода Фальк'],
      roles: new Set([0]),
      annotations: [claimed],
    });
    expect(made).toMatchObject({ name: 'O. Falk', aliases: ['Ода Фальк'], kind: null });
    expect(made.roles).toEqual([{ title: 'mayor', organisationId: WIRE }]);
    expect(changes.find(({ id }) => id === FALK)?.after).toMatchObject({
      aliases: [],
      roles: [{ title: 'minister', from: '2024-01-01' }],
      note: falk.note,
    });
    expect(changes.find(({ id }) => id === claimed.id)?.after).toMatchObject({ claimantId: made.id });
    expect(changes.map(({ id }) => id)).not.toContain(said.id);
  });

  it('leaves what a decision keeps of the past as it was', () => {
    const { changes, made } = splitSpeaker({
      speaker: falk,
      fresh,
      name: 'B',
      aliases: [],
      roles: new Set(),
      annotations: [said],
    });
    expect(changes.find(({ id }) => id === said.id)?.after).toMatchObject({
      speakerId: made.id,
      decisions: said.decisions,
    });
    expect(changes.map(({ id }) => id)).not.toContain(FALK);
  });
});

describe('removing a speaker', () => {
  it('clears what names it in the same step, and opens the question who said it again', () => {
    const { changes, cleared } = removeSpeaker(falk, scope, LATE);
    const after = (id: string) => changes.find((change) => change.id === id)?.after;
    expect(after(said.id)).toMatchObject({ speakerId: null, speakerStatus: null, via: said.via });
    expect(after(claimed.id)).toMatchObject({ claimantId: null, claimantStatus: 'described' });
    expect(after(WIRE)).toMatchObject({ memberIds: [ODA], roles: [{ title: 'voice of' }] });
    expect(cleared).toEqual({ annotations: 2, speakers: 1 });
  });

  it('leaves no via without words and without anyone', () => {
    const { changes } = removeSpeaker(wire, scope, LATE);
    expect(changes.find(({ id }) => id === said.id)?.after).toMatchObject({ via: null, speakerId: FALK });
  });
});

describe('whatever is merged, split and removed', () => {
  const act = fc.record({
    kind: fc.constantFrom('merge' as const, 'split' as const, 'remove' as const),
    first: fc.nat(),
    second: fc.nat(),
  });

  it('no reference is left without its target, and undo brings everything back', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryContent, fc.array(act, { minLength: 1, maxLength: 4 }), (content, acts) => {
        let now = content;
        const done: ReturnType<typeof undone>[] = [];
        for (const [index, { kind, first, second }] of acts.entries()) {
          const pick = (at: number): Speaker | undefined => now.speakers[at % Math.max(1, now.speakers.length)];
          const [one, other] = [pick(first), pick(second)];
          if (one === undefined || other === undefined) return;
          const annotations = now.annotations.filter((mark) =>
            speakerIdsOf(mark).some((id) => [one.id, other.id].includes(id)),
          );
          const here = { speakers: now.speakers, annotations };
          const fresh = { id: uuid(`e${String(index)}`), createdAt: LATE, updatedAt: LATE, createdBy: one.createdBy };
          const changes =
            kind === 'merge' && one.id !== other.id
              ? mergeSpeakers({ merged: [one, other], scope: here, at: LATE, describe: describeAll }).changes
              : kind === 'remove'
                ? removeSpeaker(one, here, LATE).changes
                : splitSpeaker({
                    speaker: one,
                    fresh,
                    name: one.aliases[0] ?? 'New',
                    aliases: one.aliases.slice(0, 1),
                    roles: new Set([0]),
                    annotations: annotations.slice(0, 1),
                  }).changes;
          now = applyChanges(now, changes);
          done.unshift(undone(changes));
          expect(faultsOf(now)).toEqual([]);
          const kept = kind === 'merge' ? now.speakers.find(({ id }) => id === one.id) : undefined;
          if (kept !== undefined && one.id !== other.id) expect(speakerIdsOfSpeaker(kept)).not.toContain(kept.id);
        }
        for (const changes of done) now = applyChanges(now, changes);
        const sorted = (records: readonly { id: string }[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(now.speakers)).toEqual(sorted(content.speakers));
        expect(sorted(now.annotations)).toEqual(sorted(content.annotations));
      }),
      { numRuns: 80 },
    );
  });
});

describe('look-alikes', () => {
  const lavrov = speaker(uuid('1'), 'Sergei Lavrov');
  const cyrillic = speaker(uuid('2'), 'Лавров Сергеи');
  const initial = speaker(uuid('3'), 'S. Lavrov');
  const sister = speaker(uuid('4'), 'Sofia Lavrov');
  const find = makeLookAlikeFinder([lavrov, cyrillic, initial, sister]);

  it('are found across script, order and initials, and never by surname alone', () => {
    expect(find(lavrov)).toEqual([cyrillic, initial]);
    expect(find(sister)).toEqual([initial]);
    expect(find(speaker(uuid('5'), 'Ada'))).toEqual([]);
  });
});
