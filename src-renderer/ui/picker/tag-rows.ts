import type { Tag } from '$core/model/tag';
import { t } from '../../messages/translate';
import { tagChoices, type TagChoice } from '../../services/tag-choices';
import type { PickerRow } from './picker-row';

export interface TagRow extends PickerRow {
  readonly choice: TagChoice;
}

/** The codebook for a query, in words. Digits are the keys of the tags, the same as in the article. */
export function tagRows(
  query: string,
  tags: readonly Tag[],
  onIds: readonly string[],
  suggestedName: string | null,
): { rows: TagRow[]; preselected: number | null } {
  const { choices, preselected } = tagChoices(query, tags, onIds);
  const suggestion = query.trim() === '' && suggestedName !== null ? suggestionFor(suggestedName, tags) : [];
  return { rows: [...choices.map(rowOf), ...suggestion], preselected };
}

/** A new tag named by the marked words, in sight at the foot of the list; none where there is a tag of that name. */
function suggestionFor(name: string, tags: readonly Tag[]): TagRow[] {
  if (tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase())) return [];
  return [{ ...rowOf({ kind: 'create', name }), reason: t('picker.tags.from-words'), isLast: true }];
}

function rowOf(choice: TagChoice): TagRow {
  const shared = { choice, reason: '', isLast: false };
  if (choice.kind === 'create') {
    const label = t('picker.tags.create', { name: choice.name });
    return { ...shared, id: 'create', label, detail: '', isOn: false, digit: null, colour: null };
  }
  const { tag, above, isOn } = choice;
  return {
    ...shared,
    id: tag.id,
    label: [...above, tag.name].join(' › '),
    detail: tag.description,
    isOn,
    digit: tag.key,
    colour: tag.colour,
  };
}
