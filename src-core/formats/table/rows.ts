import type { Annotation, Claim, Quote } from '../../model/annotation';
import type { Anchor } from '../../model/anchor';
import type { Article, ArticleField } from '../../model/article';
import { calendarDayOrNull } from '../../model/calendar-day';
import { roleAt } from '../../model/speaker';
import { statusOf } from '../../model/status';
import { anchorRange, joinedExact } from '../../text/anchor';
import { inFileOrder } from '../file-order';
import { makePointMaps, type PointMaps } from '../point-maps';
import type { LibraryContent } from '../types';
import type { TableRow } from './columns';
import { makeNames, type Names } from './names';
import { makeParagraphNumbers, type ParagraphNumbers } from './paragraphs';

interface Sources {
  readonly names: Names;
  readonly maps: PointMaps;
  readonly paragraphs: (textHash: string) => ParagraphNumbers;
}

function articleColumns(article: Article | null) {
  const value = (field: ArticleField) => article?.[field].value ?? null;
  return {
    title: value('title'),
    publication: value('publication'),
    country: value('country'),
    published_on: calendarDayOrNull(value('publishedOn')),
    url: value('url'),
    language: value('language'),
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

const NO_QUOTE = {
  verbatim: [],
  quote_type: null,
  speaker: null,
  speaker_role: null,
  affiliation: null,
  speaker_status: null,
  cue: null,
  source: null,
  via: null,
  said_on: null,
  fidelity: null,
  translation: null,
};

function wordsOf(anchor: Anchor | null | undefined): string | null {
  return anchor === null || anchor === undefined ? null : joinedExact(anchor);
}

function quoteColumns(quote: Quote, day: string | null, names: Names) {
  const speaker = names.speaker(quote.speakerId);
  const role = speaker === null ? null : roleAt(speaker, day);
  return {
    verbatim: quote.verbatim.map(({ exact }) => exact),
    quote_type: quote.quoteType,
    speaker: names.speakerName(quote.speakerId),
    speaker_role: role?.title ?? null,
    affiliation: names.speakerName(role?.organisationId ?? null),
    speaker_status: quote.speakerStatus,
    cue: wordsOf(quote.cue),
    source: wordsOf(quote.source),
    via: names.speakerName(quote.via?.speakerId ?? null) ?? wordsOf(quote.via?.mention),
    said_on: calendarDayOrNull(quote.saidOn),
    fidelity: quote.fidelity,
    translation: quote.translation?.text ?? null,
  };
}

const NO_CLAIM = { restatement: null, claimant: null, claim_type: null, verdict: null };

function claimColumns(claim: Claim, names: Names) {
  return {
    restatement: claim.restatement,
    claimant: names.speakerName(names.claimantId(claim)),
    claim_type: claim.claimType,
    verdict: claim.verdict,
  };
}

function rowOf(annotation: Annotation, sources: Sources): TableRow {
  const { names } = sources;
  const article = names.article(annotation.articleId);
  const day = article?.publishedOn.value ?? null;
  const reviewers = new Set(annotation.decisions.map(({ by }) => by));
  return {
    annotation_id: annotation.id,
    kind: annotation.kind,
    status: statusOf(annotation),
    reviewed_by: [...reviewers].map(names.annotator),
    article_id: annotation.articleId,
    ...articleColumns(article),
    ...placeColumns(annotation, sources),
    ...(annotation.kind === 'quote' ? quoteColumns(annotation, day, names) : NO_QUOTE),
    ...(annotation.kind === 'claim' ? claimColumns(annotation, names) : NO_CLAIM),
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
