import type { Annotation, Claim, Quote } from '../../model/annotation';
import type { Article } from '../../model/article';
import { roleAt } from '../../model/speaker';
import { statusOf } from '../../model/status';
import { anchorRange, joinedExact } from '../../text/anchor';
import { makePointMaps, type PointMaps } from '../point-maps';
import type { LibraryContent } from '../types';
import { inFileOrder } from '../verbatim/write/write-verbatim';
import type { TableRow } from './columns';
import { makeNames, type Names } from './names';
import { makeParagraphNumbers, type ParagraphNumbers } from './paragraphs';

interface Sources {
  readonly names: Names;
  readonly maps: PointMaps;
  readonly paragraphs: (textHash: string) => ParagraphNumbers;
}

function articleColumns(annotation: Annotation, article: Article | null) {
  return {
    article_id: annotation.articleId,
    title: article?.title.value ?? null,
    publication: article?.publication.value ?? null,
    country: article?.country.value ?? null,
    published_on: article?.publishedOn.value ?? null,
    url: article?.url.value ?? null,
    language: article?.language.value ?? null,
  };
}

function placeColumns({ target }: Annotation, { maps, paragraphs }: Sources) {
  const { start, end } = anchorRange(target);
  const points = maps(target.textHash);
  return {
    paragraph: paragraphs(target.textHash)(start),
    start: points?.toCodePoint(start, 'start') ?? null,
    end: points?.toCodePoint(end, 'end') ?? null,
    exact: joinedExact(target),
  };
}

function quoteColumns(quote: Quote | null, day: string | null, names: Names) {
  const speaker = names.speaker(quote?.speakerId ?? null);
  const role = speaker === null ? null : roleAt(speaker, day);
  const via = quote?.via ?? null;
  const viaMention = via?.mention ?? null;
  return {
    verbatim: (quote?.verbatim ?? []).map(({ exact }) => exact),
    quote_type: quote?.quoteType ?? null,
    speaker: names.speakerName(quote?.speakerId ?? null),
    speaker_role: role?.title ?? null,
    affiliation: names.speakerName(role?.organisationId ?? null),
    speaker_status: quote?.speakerStatus ?? null,
    cue: quote?.cue ? joinedExact(quote.cue) : null,
    source: quote?.source ? joinedExact(quote.source) : null,
    via: names.speakerName(via?.speakerId ?? null) ?? (viaMention === null ? null : joinedExact(viaMention)),
    said_on: quote?.saidOn ?? null,
    fidelity: quote?.fidelity ?? null,
    translation: quote?.translation?.text ?? null,
  };
}

function claimColumns(claim: Claim | null, names: Names) {
  return {
    restatement: claim?.restatement ?? null,
    claimant: claim === null ? null : names.speakerName(names.claimantId(claim)),
    claim_type: claim?.claimType ?? null,
    verdict: claim?.verdict ?? null,
  };
}

function rowOf(annotation: Annotation, sources: Sources): TableRow {
  const { names } = sources;
  const article = names.article(annotation.articleId);
  const quote = annotation.kind === 'quote' ? annotation : null;
  const reviewers = new Set(annotation.decisions.map(({ by }) => by));
  return {
    annotation_id: annotation.id,
    kind: annotation.kind,
    status: statusOf(annotation),
    reviewed_by: [...reviewers].map(names.annotator),
    ...articleColumns(annotation, article),
    ...placeColumns(annotation, sources),
    ...quoteColumns(quote, article?.publishedOn.value ?? null, names),
    ...claimColumns(annotation.kind === 'claim' ? annotation : null, names),
    tags: annotation.tags.map(names.tag),
    note: annotation.note,
    derived: annotation.derived,
    created_by: names.annotator(annotation.createdBy),
    created_at: annotation.createdAt,
    updated_at: annotation.updatedAt,
  };
}

/**
 * The rows of the table, one an annotation, in the order of the export file: names instead of ids, offsets in code points
 * (from the start of the first segment to the end of the last). Role and affiliation are those at the article's date.
 */
export function tableRows(content: LibraryContent): TableRow[] {
  const numbers = new Map<string, ParagraphNumbers>();
  const paragraphs = (textHash: string) => {
    const known = numbers.get(textHash) ?? makeParagraphNumbers(content.texts.get(textHash));
    numbers.set(textHash, known);
    return known;
  };
  const sources = { names: makeNames(content), maps: makePointMaps(content.texts), paragraphs };
  return inFileOrder(content.annotations).map((annotation) => rowOf(annotation, sources));
}
