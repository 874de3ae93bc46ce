import type { Annotation, Quote } from '$core/model/annotation';
import { t } from '../../messages/translate';
import type { Workspace } from '../../services/workspace';

/** What the program supposed is said to be so. */
function typeWords({ derived }: Quote, quoteType: NonNullable<Quote['quoteType']>): string {
  const type = t(`value.quoteType.${quoteType}`);
  return derived.includes('quoteType') ? t('fill-in.supposed', { value: type }) : type;
}

/** Kind, type and speaker of a mark in a few words. */
export function markWords({ library }: Workspace, annotation: Annotation): string {
  const kind = t(`kind.${annotation.kind}`);
  switch (annotation.kind) {
    case 'quote': {
      const type = annotation.quoteType === null ? [] : [typeWords(annotation, annotation.quoteType)];
      const status =
        annotation.speakerStatus === null ? t('foot.no-speaker') : t(`value.speakerStatus.${annotation.speakerStatus}`);
      return [kind, ...type, library.speakerName(annotation.speakerId) ?? status].join(' · ');
    }
    case 'claim': {
      const type = annotation.claimType === null ? [] : [t(`value.claimType.${annotation.claimType}`)];
      const claimant = library.speakerName(annotation.claimantId);
      return [kind, ...type, ...(claimant === undefined ? [] : [claimant])].join(' · ');
    }
    case 'highlight':
      return [kind, ...annotation.tags.flatMap((id) => library.tags.get(id)?.name ?? [])].join(' · ');
  }
}
