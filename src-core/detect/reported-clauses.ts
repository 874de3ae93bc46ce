import type { TextRange } from '../model/anchor';
import { quotationsIn } from '../text/quotation-marks';
import { overlaps } from '../text/ranges';
import { trimRange } from '../text/white-space';
import type { Lexicon } from './lexicon';
import type { Words } from './noun-phrase';
import { placeBehindAdjuncts, reportGroups, type ReportGroup } from './report-groups';
import { wordsAmong } from './sentence-words';
import type { Token } from './tokens';

const CLOSED = /[\s.!?…։۔؟,;:—–-]+$/u;
const LEAST_WORDS = 2;
const MOST_ADJUNCTS = 14;
const MOST_TAIL = 10;
const OPENING_CLASSES = ['articles', 'determiners', 'pronouns'] as const;
const MAY_BE_RELATIVE = /^(?:und|aber|der|die|das|als|wenn)$/u;
const SUBJUNCTIVE = /^(?:sei(?:en)?|habe|werde|könne|müsse|solle|wolle|dürfe|würden?|hätten?|wären?)$/u;

/**
 * The reported clauses of a sentence, in order: what was said, without speaker, reporting words, the conjunction and the
 * sentence's full stop. `that …`, a colon, `according to`, and a clause before `…, she said` are recognised; where the words
 * leave it open what belongs to the clause, it is left out. `block` is the paragraph of the sentence. UTF-16.
 */
export function reportedClauses(text: string, block: TextRange, sentence: TextRange, lexicon: Lexicon): TextRange[] {
  const quotations = quotationsIn(text, block)
    .filter(({ depth }) => depth === 1)
    .map(({ outer }) => outer)
    .filter((outer) => overlaps(outer, sentence));
  const words = wordsAmong(text, sentence, quotations, lexicon);
  const groups = reportGroups(words).filter(({ isRelative }) => !isRelative);
  const clauses = groups.flatMap((group, index) => {
    const clause = new ClauseReader(words, sentence, groups, index).read(group);
    return clause === null ? [] : [clause];
  });
  return clauses.filter((clause, index) => clauses.findIndex((other) => overlaps(other, clause)) === index);
}

class ClauseReader {
  readonly #words: Words;
  readonly #sentence: TextRange;
  readonly #groups: readonly ReportGroup[];
  readonly #index: number;

  constructor(words: Words, sentence: TextRange, groups: readonly ReportGroup[], index: number) {
    this.#words = words;
    this.#sentence = sentence;
    this.#groups = groups;
    this.#index = index;
  }

  read(group: ReportGroup): TextRange | null {
    const start = group.cue.form.kind === 'verb' ? this.#startBehind(group) : this.#startBehindPhrase(group);
    const clause = start === null ? this.#before(group) : this.#closed(start);
    if (clause === null) return null;
    const { tokens } = this.#words;
    const count = tokens.filter((token) => overlaps(token, clause)).length;
    return count >= LEAST_WORDS || clause.end - clause.start > tokens.length + 12 ? clause : null;
  }

  /** Behind a verb: a conjunction, a colon, or what the language allows without one. */
  #startBehind(group: ReportGroup): number | null {
    const { tokens, lexicon } = this.#words;
    const colon = this.#colonBehind(group);
    if (colon !== null) return colon;
    const conjunction = this.#conjunctionBehind(group);
    if (conjunction !== null) {
      const token = tokens[conjunction];
      if (token === undefined) return null;
      if (lexicon.is('keptConjunctions', token.word)) return token.start;
      return token.end + (/^['’]/u.test(this.#words.text.slice(token.end)) ? 1 : 0);
    }
    return group.cue.form.isAmbiguous || group.source === null ? null : this.#bareStart(group);
  }

  #gap(before: number, after: number): string {
    const { text, tokens } = this.#words;
    return text.slice(tokens[before]?.end ?? this.#sentence.start, tokens[after]?.start ?? this.#sentence.end);
  }

  #colonBehind(group: ReportGroup): number | null {
    const { tokens } = this.#words;
    for (let at = group.last; at < group.last + MOST_ADJUNCTS && at < tokens.length; at += 1) {
      const gap = this.#gap(at, at + 1);
      const colon = /^\s*:\s/u.exec(gap);
      if (colon !== null) return (tokens[at]?.end ?? 0) + colon[0].length;
      if (/[.;!?,]/u.test(gap)) return null;
    }
    return null;
  }

  #conjunctionBehind(group: ReportGroup): number | null {
    const { tokens, lexicon } = this.#words;
    const limit = Math.min(tokens.length, group.last + MOST_ADJUNCTS, this.#groups[this.#index + 1]?.first ?? Infinity);
    for (let at = group.last + 1; at < limit; at += 1) {
      const word = tokens[at]?.word ?? '';
      if (/[.;:!?]/u.test(this.#gap(at - 1, at))) return null;
      if (!lexicon.is('conjunctions', word) && !lexicon.is('keptConjunctions', word)) continue;
      // Words between verb and conjunction that may be the clause's own make `that` a relative.
      const behind = placeBehindAdjuncts(this.#words, group, at);
      return behind === at || this.#gap(at - 1, at).includes(',') ? at : null;
    }
    return null;
  }

  #bareStart(group: ReportGroup): number | null {
    const { text, tokens, lexicon } = this.#words;
    const last = tokens[group.last];
    if (last === undefined) return null;
    if (lexicon.pack.bareClause === 'after-comma') {
      const comma = /^,\s+/u.exec(text.slice(last.end, this.#sentence.end));
      const word = tokens[group.last + 1]?.word ?? '';
      const isClause = comma !== null && (!MAY_BE_RELATIVE.test(word) || this.#hasSubjunctive(group.last + 1));
      return isClause ? last.end + 1 : null;
    }
    if (lexicon.pack.bareClause === 'never' || (group.source?.first ?? Infinity) > group.cue.first) return null;
    return this.#atOnce(group);
  }

  /** German: an article behind the comma opens a clause, or a relative one; only a subjunctive tells which. */
  #hasSubjunctive(from: number): boolean {
    return this.#words.tokens.slice(from).some(({ word }) => SUBJUNCTIVE.test(word));
  }

  /** English: `she said the port would close`. */
  #atOnce(group: ReportGroup): number | null {
    const { text, tokens } = this.#words;
    const at = placeBehindAdjuncts(this.#words, group, tokens.length);
    const [before, opening] = at === null ? [] : [tokens[at - 1], tokens[at]];
    if (at === null || before === undefined || opening === undefined || tokens.length - at < 3) return null;
    const gap = text.slice(before.end, opening.start);
    if (/^\s+["“„«‘']/u.test(gap)) return before.end;
    return /^\s+$/u.test(gap) && this.#opensClause(group, opening) ? opening.start : null;
  }

  /** Behind whom it was said to only a word that surely begins something new does. */
  #opensClause({ cue }: ReportGroup, { word, isCapital }: Token): boolean {
    const { lexicon } = this.#words;
    return !cue.form.isAddressed || isCapital || OPENING_CLASSES.some((wordClass) => lexicon.is(wordClass, word));
  }

  /** `According to Vik, …` and `Laut Klaus Ohm …` at the start of the sentence. */
  #startBehindPhrase(group: ReportGroup): number | null {
    const { tokens, lexicon } = this.#words;
    if (group.first !== 0 || group.source === null) return null;
    const isRelative = lexicon.is('relatives', tokens[group.last + 1]?.word ?? '');
    return (isRelative ? this.#endOfRelative(group.last + 1) : tokens[group.last]?.end) ?? null;
  }

  /** Behind the comma that ends a relative clause; null where none does. */
  #endOfRelative(from: number): number | null {
    const { tokens } = this.#words;
    const last = tokens.findIndex((_, at) => at > from && this.#gap(at, at + 1).startsWith(','));
    return tokens[last]?.end ?? null;
  }

  /** From a place behind the reporting words to the end of the sentence, or to the next report beside it. */
  #closed(from: number): TextRange | null {
    const { text, tokens } = this.#words;
    let end = this.#sentence.end;
    for (const group of this.#groups.slice(this.#index + 1)) {
      const before = this.#gap(group.first - 1, group.first);
      const isBehindAnd = /^(?:and|but|while|et|mais|und|aber|y|pero|и|а|но)$/u.test(
        tokens[group.first - 1]?.word ?? '',
      );
      if (!isBehindAnd && !/^[,;”"»\s]*[,;]\s*$/u.test(before)) continue;
      if (isBehindAnd && !/[,;]/u.test(this.#gap(group.first - 2, group.first - 1)) && group.source === null) continue;
      const parting = isBehindAnd ? group.first - 2 : group.first - 1;
      end = Math.max(tokens[parting]?.end ?? end, this.#quotationEnd(parting));
      break;
    }
    return trimmed(text, { start: from, end });
  }

  /** Where the quotation behind a word ends that was left out of the words. */
  #quotationEnd(at: number): number {
    const gap = this.#gap(at, at + 1);
    const mark = Math.max(...['”', '"', '»', '’', '“'].map((glyph) => gap.lastIndexOf(glyph)));
    return (this.#words.tokens[at]?.end ?? 0) + mark + 1;
  }

  /** `…, she said.`: what stands before, where the report comes last and nothing was reported before it. */
  #before(group: ReportGroup): TextRange | null {
    const { text, tokens } = this.#words;
    const start = tokens[group.first]?.start ?? 0;
    const ahead = text.slice(this.#sentence.start, start);
    const isParted = /[,،”"»’]\s*[—–-]*\s*$/u.test(ahead) || (group.cue.form.kind === 'according' && group.first > 0);
    if (this.#index > 0 || group.source === null || !isParted || !this.#comesLast(group)) return null;
    return trimmed(text, { start: this.#sentence.start, end: start });
  }

  #comesLast(group: ReportGroup): boolean {
    const { text, tokens, lexicon } = this.#words;
    const tail = tokens.slice(group.last + 1);
    const behind = text.slice(tokens[group.last]?.end ?? 0, this.#sentence.end);
    const goesOn = /[,;:“"«„]/u.test(behind) || tail.some(({ word }) => lexicon.is('conjunctions', word));
    return !goesOn && tail.length <= MOST_TAIL && (tail.length === 0 || this.#isTail(group));
  }

  /** Behind the report only when, where or to whom. */
  #isTail(group: ReportGroup): boolean {
    const { tokens } = this.#words;
    return group.cue.form.kind !== 'verb' || placeBehindAdjuncts(this.#words, group, tokens.length) === tokens.length;
  }
}

function trimmed(text: string, range: TextRange): TextRange | null {
  const passage = text.slice(range.start, range.end);
  const opening = /^[\s,،:՝—–-]*/u.exec(passage)?.[0].length ?? 0;
  const closing = CLOSED.exec(passage)?.[0].length ?? 0;
  if (opening + closing >= passage.length) return null;
  return trimRange(text, { start: range.start + opening, end: range.end - closing });
}
