import type { Annotator } from '$core/model/annotator';
import type { Speaker } from '$core/model/speaker';
import type { Tag } from '$core/model/tag';
import { AT, sampleId } from '../../fixtures/records/sample-records';
import type { Draw } from './invented-sentences';

const SPEAKERS = 400;
const TAGS = 60;
const TAGS_AT_THE_TOP = 12;
const ANNOTATORS = ['Ada Bench', 'Ben Bench', 'Cleo Bench'] as const;

const FIRST_NAMES = ['Ilse', 'Arman', 'Maro', 'Tariq', 'Lena', 'Otto', 'Samira', 'Pavel', 'Ines', 'Hugo'] as const;
const LAST_NAMES = [
  'Brandt',
  'Petrosyan',
  'Vale',
  'Haddad',
  'Novak',
  'Lund',
  'Moreau',
  'Costa',
  'Ito',
  'Reyes',
] as const;

const base = (id: string) => ({ id, createdAt: AT, updatedAt: AT, createdBy: sampleId('annotator 0') });

export const ANNOTATOR_IDS = ANNOTATORS.map((_name, at) => sampleId(`annotator ${String(at)}`)) as [
  string,
  ...string[],
];

export function benchAnnotators(): Annotator[] {
  return ANNOTATORS.map((name, at) => ({
    ...base(sampleId(`annotator ${String(at)}`)),
    name,
    initials: `B${String(at)}`,
  }));
}

/** Persons and organisations; every second person holds an office. */
export function benchSpeakers(draw: Draw): [Speaker, ...Speaker[]] {
  const make = (at: number): Speaker => {
    const isPerson = at % 4 !== 0;
    const name = isPerson
      ? `${draw.of(FIRST_NAMES)} ${draw.of(LAST_NAMES)} ${String(at)}`
      : `Ministry of ${draw.of(LAST_NAMES)} ${String(at)}`;
    const organisationId = sampleId(`speaker ${String(at - (at % 4))}`);
    return {
      ...base(sampleId(`speaker ${String(at)}`)),
      name,
      kind: isPerson ? 'person' : 'organisation',
      aliases: [],
      roles: isPerson && at % 2 === 0 ? [{ title: 'Minister', organisationId }] : [],
      memberIds: [],
      country: null,
      note: '',
      wikidataId: null,
    };
  };
  return [make(0), ...Array.from({ length: SPEAKERS - 1 }, (_none, at) => make(at + 1))];
}

export function benchTags(): [Tag, ...Tag[]] {
  const make = (at: number): Tag => ({
    ...base(sampleId(`tag ${String(at)}`)),
    name: `Topic ${String(at)}`,
    description: '',
    colour: 'slate',
    key: null,
    parentId: at < TAGS_AT_THE_TOP ? null : sampleId(`tag ${String(at % TAGS_AT_THE_TOP)}`),
    archived: false,
  });
  return [make(0), ...Array.from({ length: TAGS - 1 }, (_none, at) => make(at + 1))];
}
