import { describe, expect, it } from 'vitest';
import { STARTER_TAGS } from '$core/model/starter-codebook';
import type { Tag } from '$core/model/tag';
import { tagChoices, type TagChoices } from '$renderer/services/tag-choices';

const [position] = STARTER_TAGS;
if (position === undefined) throw new Error('The starter codebook is empty.');
const child: Tag = {
  ...position,
  id: '00000000-0000-8000-8000-000000000201',
  name: 'Red line',
  key: null,
  parentId: position.id,
};
const old: Tag = {
  ...position,
  id: '00000000-0000-8000-8000-000000000202',
  name: 'Old one',
  key: null,
  archived: true,
};
const tags = [child, old, ...STARTER_TAGS.toReversed()];

function names({ choices }: TagChoices): string[] {
  return choices.map((choice) =>
    choice.kind === 'create' ? `create ${choice.name}` : [...choice.above, choice.tag.name].join(' > '),
  );
}

describe('the tags that are offered', () => {
  it('come by their keys, then by path, without those that are archived, and none is selected', () => {
    const offered = tagChoices('', tags, []);
    expect(names(offered)).toEqual([...STARTER_TAGS.map(({ name }) => name), 'Position > Red line']);
    expect(offered.preselected).toBeNull();
  });

  it('show which are on, archived ones too', () => {
    const on = tagChoices('', tags, [old.id, position.id]).choices.filter(
      (choice) => choice.kind === 'tag' && choice.isOn,
    );
    expect(on.map((choice) => (choice.kind === 'tag' ? choice.tag.name : ''))).toEqual(['Position', 'Old one']);
  });

  it('are found by name, path and description, and a new one comes last', () => {
    expect(names(tagChoices('red', tags, []))[0]).toBe('Position > Red line');
    expect(names(tagChoices('pos line', tags, []))).toEqual(['Position > Red line', 'create pos line']);
    expect(names(tagChoices('embassies', tags, []))).toContain('Background');
    expect(tagChoices('deni', tags, []).preselected).toBe(0);
  });

  it('offer no second tag of the same name', () => {
    expect(names(tagChoices('denial', tags, []))).toEqual(['Denial']);
    expect(names(tagChoices('red line', tags, []))).toContain('create red line');
  });

  it('offer only a new one where nothing is like it, and select that', () => {
    expect(tagChoices('Zwischenruf', tags, [])).toEqual({
      choices: [{ kind: 'create', name: 'Zwischenruf' }],
      preselected: 0,
    });
  });
});
