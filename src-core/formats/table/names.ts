import type { Annotation, Claim } from '../../model/annotation';
import type { Article } from '../../model/article';
import type { Speaker } from '../../model/speaker';
import { tagPath } from '../tag-path';
import type { LibraryContent } from '../types';

/** Finds the names behind ids. An id that names nothing stands for itself, so that no row hides a fault. */
export interface Names {
  readonly annotator: (id: string) => string;
  /** The name of the tag behind those of its parents: `Economy / Prices`. */
  readonly tag: (id: string) => string;
  readonly article: (id: string) => Article | null;
  readonly speaker: (id: string | null) => Speaker | null;
  readonly speakerName: (id: string | null) => string | null;
  /** Who makes a claim: its claimant, else the speaker of its quote. */
  readonly claimantId: (claim: Claim) => string | null;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The names in this content. */
export function makeNames(content: LibraryContent): Names {
  const annotators = byId(content.annotators);
  const tags = byId(content.tags);
  const speakers = byId(content.speakers);
  const articles = byId(content.articles);
  const annotations: ReadonlyMap<string, Annotation> = byId(content.annotations);
  const speaker = (id: string | null) => (id === null ? null : (speakers.get(id) ?? null));
  return {
    annotator: (id) => annotators.get(id)?.name ?? id,
    tag: (id) => {
      const found = tags.get(id);
      return found === undefined ? id : tagPath(found, tags).join(' / ');
    },
    article: (id) => articles.get(id) ?? null,
    speaker,
    speakerName: (id) => speaker(id)?.name ?? id,
    claimantId: (claim) => {
      if (claim.claimantId !== null || claim.quoteId === null) return claim.claimantId;
      const quote = annotations.get(claim.quoteId);
      return quote?.kind === 'quote' ? quote.speakerId : null;
    },
  };
}
