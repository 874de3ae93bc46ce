import type { Annotator } from '../../../model/annotator';
import { calendarDayOrNull } from '../../../model/calendar-day';
import type { RemovedRecord } from '../../../model/removed';
import type { Speaker } from '../../../model/speaker';
import type { Tag } from '../../../model/tag';
import type { FileAnnotator, FileSpeaker, FileTag } from '../schema/people-and-tags';
import type { FileRemoved } from '../schema/record';

/** An annotator as the file holds it. */
export function annotatorToFile({ id, createdAt, updatedAt, createdBy, name, initials }: Annotator): FileAnnotator {
  return { id, createdAt, updatedAt, createdBy, name, initials };
}

/** A tag as the file holds it. */
export function tagToFile(tag: Tag): FileTag {
  return {
    id: tag.id,
    createdAt: tag.createdAt,
    updatedAt: tag.updatedAt,
    createdBy: tag.createdBy,
    name: tag.name,
    description: tag.description,
    colour: tag.colour,
    key: tag.key,
    parentId: tag.parentId,
    archived: tag.archived,
  };
}

/** A speaker as the file holds it. */
export function speakerToFile(speaker: Speaker): FileSpeaker {
  return {
    id: speaker.id,
    createdAt: speaker.createdAt,
    updatedAt: speaker.updatedAt,
    createdBy: speaker.createdBy,
    name: speaker.name,
    kind: speaker.kind,
    aliases: [...speaker.aliases],
    roles: speaker.roles.map(({ title, organisationId, from, to }) => ({
      title,
      organisationId: organisationId ?? null,
      from: calendarDayOrNull(from),
      to: calendarDayOrNull(to),
    })),
    memberIds: [...speaker.memberIds],
    country: speaker.country,
    note: speaker.note,
    wikidataId: speaker.wikidataId,
  };
}

/** What was removed, as the file holds it. */
export function removedToFile({ id, kind, removedAt, removedBy }: RemovedRecord): FileRemoved {
  return { id, kind, removedAt, removedBy };
}
