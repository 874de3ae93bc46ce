import type { Evidence } from '$core/model/annotation';
import { t } from '../../messages/translate';
import type { Choice } from './choices';

export type EvidenceText = Exclude<keyof Evidence, 'supports'>;
/** Empty text and null take a part away. */
export type EvidencePatch = Partial<Record<EvidenceText, string>> & { readonly supports?: boolean | null };

/** The evidence with its parts changed; those that are empty are not there at all. */
export function evidenceWith(evidence: Evidence, patch: EvidencePatch): Evidence {
  const parts = Object.entries({ ...evidence, ...patch });
  return Object.fromEntries(parts.filter(([, value]) => value !== '' && value !== null)) satisfies Evidence;
}

export function supportOf({ supports }: Evidence): 'for' | 'against' | null {
  if (supports === undefined) return null;
  return supports ? 'for' : 'against';
}

export function supportChoices(): readonly Choice[] {
  return [
    {
      value: 'for',
      label: t('details.evidence.supports.for'),
      definition: t('details.evidence.supports.for.definition'),
    },
    {
      value: 'against',
      label: t('details.evidence.supports.against'),
      definition: t('details.evidence.supports.against.definition'),
    },
  ];
}
