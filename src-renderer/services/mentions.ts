import { fail, ok, type Result } from '$core/contract/result';
import type { TextRange } from '$core/model/anchor';
import type { Annotation, AnnotationKind } from '$core/model/annotation';
import type { Change } from '$core/model/step';
import type { Text } from '$core/model/text';
import type { FindQuery } from '$core/text/find/query';
import type { Database } from '../data/database';
import type { FindProblem } from '../state/find-problem';
import type { SearchedText, TextHit } from '../workers/search-job';
import type { ArticleService } from './articles';
import type { ClockAndIds } from './clock-and-ids';
import { marksOf, type MarkedPlaces } from './marked-places';
import { newAnnotation } from './new-annotation';
import { anchorIn, passageRange, verbatimOf } from './targets';
import type { Recorder, SaveFailure } from './recorder';
import type { SearchService } from './search';

export interface MentionParts {
  readonly database: Database;
  readonly articles: ArticleService;
  readonly recorder: Recorder;
  readonly search: SearchService;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** What each mention is to become. */
export interface MentionMark {
  readonly kind: AnnotationKind;
  readonly tags: readonly string[];
}

/** A place where the passage stands. */
export interface Mention {
  readonly hit: TextHit;
  /** What would be marked: a quote takes its quotation marks along. */
  readonly range: TextRange;
  /** A mark of the same kind with these tags lies there already. */
  readonly isMarked: boolean;
}

export interface MentionList {
  readonly mentions: readonly Mention[];
  /** How many there are beyond those listed. */
  readonly unlisted: number;
}

const MOST = 2000;

/** Marks a passage everywhere it stands, as one step. */
export class MentionService {
  readonly #parts: MentionParts;

  constructor(parts: MentionParts) {
    this.#parts = parts;
  }

  /** Where the passage stands, in the texts that are given or (null) in all. */
  async find(
    query: FindQuery,
    mark: MentionMark,
    texts: readonly SearchedText[] | null,
    signal: AbortSignal,
  ): Promise<Result<MentionList, FindProblem>> {
    const hits: TextHit[] = [];
    let count = 0;
    const request = { query, texts, records: false, mostOfText: MOST, mostOfAll: MOST };
    const ended = await this.#parts.search.search(
      request,
      (news) => {
        for (const found of news.texts) {
          hits.push(...found.hits);
          count += found.count;
        }
      },
      signal,
    );
    if (!ended.ok) return ended;
    const [places, known] = await Promise.all([this.#marksIn(hits, mark), this.#textsOf(hits)]);
    const mentions = hits.flatMap((hit): Mention[] => {
      const text = known.get(hit.textHash);
      if (text === undefined) return [];
      const range = passageRange(text, mark.kind, hit.range);
      return [{ hit, range, isMarked: places.has(hit.articleId, hit.textHash, range) }];
    });
    return ok({ mentions, unlisted: count - hits.length });
  }

  /** Records the marks, and the articles that were only read so far, as one step. Answers with how many were made. */
  async mark(mentions: readonly Mention[], mark: MentionMark): Promise<Result<number, SaveFailure>> {
    const { articles, recorder } = this.#parts;
    const texts = await this.#textsOf(mentions.map(({ hit }) => hit));
    const changes: Change[] = [];
    const kept: Text[] = [];
    const making: Change[] = [];
    const seen = new Set<string>();
    for (const { hit, range } of mentions) {
      const text = texts.get(hit.textHash);
      if (text === undefined) continue;
      if (!seen.has(hit.articleId)) {
        const keeping = articles.keeping(hit.articleId, text);
        changes.push(...keeping.changes);
        kept.push(...keeping.texts);
        seen.add(hit.articleId);
      }
      const after = this.#annotation(hit.articleId, text, range, mark);
      making.push({ table: 'annotations', id: after.id, before: null, after });
    }
    const recorded = await recorder.record({
      name: 'step.mentions.make',
      changes: [...changes, ...making],
      texts: kept,
    });
    return recorded.ok ? ok(making.length) : fail(recorded.error);
  }

  #annotation(articleId: string, text: Text, range: TextRange, { kind, tags }: MentionMark): Annotation {
    const { clock, annotatorId } = this.#parts;
    const beginning = { id: clock.newId(), articleId, at: clock.now(), by: annotatorId(), tags };
    const target = anchorIn(text, [range]);
    return newAnnotation(kind, { ...beginning, target, verbatim: verbatimOf(text, target) });
  }

  async #marksIn(hits: readonly TextHit[], mark: MentionMark): Promise<MarkedPlaces> {
    const articleIds = [...new Set(hits.map(({ articleId }) => articleId))];
    return marksOf(await this.#parts.database.annotations.where('articleId').anyOf(articleIds).toArray(), mark);
  }

  async #textsOf(hits: readonly TextHit[]): Promise<Map<string, Text>> {
    const hashes = [...new Set(hits.map(({ textHash }) => textHash))];
    const stored = await this.#parts.database.texts.bulkGet(hashes);
    return new Map(stored.flatMap((text) => (text === undefined ? [] : [[text.textHash, text]])));
  }
}
