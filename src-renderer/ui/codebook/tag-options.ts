import { tagPath } from '$core/formats/tag-path';
import type { Tag } from '$core/model/tag';
import { tagChoices } from '../../services/tag-choices';
import type { SearchOption } from '../registry/search-option';

/** A tag by its name, with those above it. */
export function tagOption(tag: Tag, byId: ReadonlyMap<string, Tag>): SearchOption {
  const above = tagPath(tag, byId).slice(0, -1);
  return { id: tag.id, label: tag.name, ...(above.length === 0 ? {} : { detail: above.join(' / ') }) };
}

/** Finds among some of the tags as the picker does; archived ones too, since this is about the codebook itself. */
export function findTags(
  all: readonly Tag[],
  among: (tag: Tag) => boolean,
): (query: string) => readonly SearchOption[] {
  const byId = new Map(all.map((tag) => [tag.id, tag]));
  const ids = all.map(({ id }) => id);
  return (query) =>
    tagChoices(query, all, ids).choices.flatMap((choice) =>
      choice.kind === 'tag' && among(choice.tag) ? [tagOption(choice.tag, byId)] : [],
    );
}
