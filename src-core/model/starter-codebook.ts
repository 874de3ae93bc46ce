import type { Annotator } from './annotator';
import type { Tag, TagColour } from './tag';

const SHIPPED_AT = '2026-11-01T00:00:00.000Z';

/**
 * Whoever made what ships with the program. It has a fixed id, so that the starter tags are the same record on every
 * machine.
 */
export const PROGRAM_ANNOTATOR: Annotator = {
  id: '00000000-0000-8000-8000-000000000001',
  createdAt: SHIPPED_AT,
  updatedAt: SHIPPED_AT,
  createdBy: '00000000-0000-8000-8000-000000000001',
  name: 'Verbatim',
  initials: 'V',
};

function starterTag(place: number, name: string, colour: TagColour, description: string): Tag {
  return {
    id: `00000000-0000-8000-8000-0000000001${String(place).padStart(2, '0')}`,
    createdAt: SHIPPED_AT,
    updatedAt: SHIPPED_AT,
    createdBy: PROGRAM_ANNOTATOR.id,
    name,
    description,
    colour,
    key: String(place),
    parentId: null,
    archived: false,
  };
}

/** The codebook that a new library begins with. Ids are fixed for ever. */
export const STARTER_TAGS: readonly Tag[] = [
  starterTag(
    1,
    'Position',
    'blue',
    'What a party wants, accepts or refuses. Example: “We will not sign before the borders are drawn.”',
  ),
  starterTag(2, 'Accusation', 'red', 'Someone is blamed for an act. Example: “They opened fire first.”'),
  starterTag(
    3,
    'Denial',
    'orange',
    'Someone rejects what was said of them. Example: “There were no soldiers in the village.”',
  ),
  starterTag(4, 'Promise', 'green', 'Someone binds themselves to act. Example: “The road will be open by spring.”'),
  starterTag(
    5,
    'Threat',
    'violet',
    'Someone announces harm on a condition. Example: “If they cross the river, we will answer.”',
  ),
  starterTag(6, 'Figures', 'teal', 'Numbers, sums or shares are given. Example: “Four thousand families have left.”'),
  starterTag(
    7,
    'Prediction',
    'indigo',
    'Something is said about the future. Example: “Prices will fall within a year.”',
  ),
  starterTag(
    8,
    'Background',
    'slate',
    'What the outlet itself explains. Example: “The two states have had no embassies since 1991.”',
  ),
  starterTag(
    9,
    'Unclear sourcing',
    'amber',
    'Nobody can tell who says it. Example: “It is believed that talks continue.”',
  ),
];
