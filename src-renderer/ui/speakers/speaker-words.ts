import type { Speaker } from '$core/model/speaker';
import type { DisplacedValue } from '$core/registry/merge-speakers';
import { t } from '../../messages/translate';
import { filterSpeakers } from '../../services/speaker-search';
import type { SearchOption } from '../registry/search-option';

export function kindInWords({ kind }: Speaker): string {
  return t(`value.speakerKind.${kind ?? 'none'}`);
}

/** What tells a speaker from another of that name: kind, titles and other names. */
export function speakerDetail(speaker: Speaker): string {
  const kind = speaker.kind === null ? [] : [kindInWords(speaker)];
  return [...kind, ...speaker.roles.map(({ title }) => title), ...speaker.aliases].join(' · ');
}

export function speakerOption(speaker: Speaker): SearchOption {
  return { id: speaker.id, label: speaker.name, detail: speakerDetail(speaker) };
}

/** Finds among speakers, by name, alias and role. */
export function findIn(speakers: readonly Speaker[]): (query: string) => readonly SearchOption[] {
  return (query) => filterSpeakers(query, speakers).map(speakerOption);
}

/** What had no place of its own in a merged speaker, one after the other. */
export function displacedInWords(displaced: readonly DisplacedValue[]): string {
  return displaced
    .map(({ field, value, speakerName }) =>
      t('speakers.displaced.line', {
        name: speakerName,
        field: t(`speakers.displaced.${field}`),
        value,
      }),
    )
    .join('; ');
}
