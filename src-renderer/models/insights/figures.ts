import { PERIOD_UNITS, fittingUnit, periodCount, type PeriodUnit } from '$core/insights/periods';
import { SPEAKER_STATUSES, VERDICTS } from '$core/model/enumerations';
import { SPEAKER_KINDS } from '$core/model/speaker';
import { Figure, type Measure } from './figure';
import { ofKind, type MarkColumns, type Names } from './mark-columns';
import { daySpan, periodQuestion } from './period-question';
import { closedQuestion, questionOf, through, type CodedColumn, type Question } from './question';

export const FIGURE_IDS = ['speaking', 'space', 'time', 'tags', 'verdicts', 'sources'] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** Columns a chart can be drawn with, in one view. */
const MOST_PERIODS = 800;

/** The figures of Insights over some of the marks. */
export class Figures {
  readonly #columns: MarkColumns;
  readonly #names: Names;
  readonly #quotes: Uint32Array;
  readonly #claims: Uint32Array;

  constructor(columns: MarkColumns, selected: Uint32Array, names: Names) {
    this.#columns = columns;
    this.#names = names;
    this.#quotes = ofKind(selected, columns.kind, 'quote');
    this.#claims = ofKind(selected, columns.kind, 'claim');
  }

  /** Who speaks how much. */
  speaking(measure: 'quotes' | 'words'): Figure {
    return this.#ofQuotes(this.#speaker(), null, measure);
  }

  /** To whom space is given. */
  space(measure: 'quotes' | 'words'): Figure {
    return this.#ofQuotes(this.#speakerStatus(), null, measure);
  }

  /** Quotes by the day, week or month in which their article was published. */
  time(unit: PeriodUnit): Figure {
    const names = {
      nameOf: this.#names.period,
      shortNameOf: this.#names.shortPeriod,
      noneName: this.#names.none('date'),
    };
    return this.#ofQuotes(periodQuestion(this.#days(), this.#quotes, unit, names), null);
  }

  /** The unit that fits, and those that can be chosen. */
  units(): { readonly fitting: PeriodUnit; readonly possible: readonly PeriodUnit[] } {
    const span = daySpan(this.#days(), this.#quotes);
    if (span === null) return { fitting: 'day', possible: [] };
    const { first, last } = span;
    const possible = PERIOD_UNITS.filter((unit) => periodCount(first, last, unit) <= MOST_PERIODS);
    return { fitting: fittingUnit(first, last), possible };
  }

  /** How often each speaker's quotes have each tag. */
  tags(): Figure {
    const { tags } = this.#columns;
    const nameOf = (code: number): string => this.#names.tag(tags.values[code] ?? '');
    return this.#ofQuotes(this.#speaker(), {
      size: tags.size,
      each: tags.each,
      nameOf,
      noneCode: null,
      order: 'by-count',
    });
  }

  /** Whether what each speaker claims is true. */
  verdicts(): Figure {
    const columns = closedQuestion(this.#columns.verdict, VERDICTS, this.#naming('verdict'));
    return new Figure({ measure: 'claims', marks: this.#claims, rows: this.#speaker(), columns });
  }

  /** Which sources each publication quotes: how they are named, or what they are. */
  sources(by: 'speakerStatus' | 'speakerKind'): Figure {
    const publication = through(this.#columns.article, this.#names.publication);
    const naming = { nameOf: (name: string) => name, noneName: this.#names.none('publication') };
    const columns = by === 'speakerStatus' ? this.#speakerStatus() : this.#speakerKind();
    return this.#ofQuotes(questionOf(publication, naming), columns);
  }

  #ofQuotes(rows: Question, columns: Question | null, measure: Measure = 'quotes'): Figure {
    const parts = { measure, marks: this.#quotes, rows, columns };
    return new Figure(measure === 'words' ? { ...parts, weightOf: this.#columns.wordsOf } : parts);
  }

  #speaker(): Question {
    return questionOf(this.#columns.speaker, { nameOf: this.#names.speaker, noneName: this.#names.none('speaker') });
  }

  #speakerStatus(): Question {
    return closedQuestion(this.#columns.speakerStatus, SPEAKER_STATUSES, this.#naming('speakerStatus'));
  }

  #speakerKind(): Question {
    const kinds = through(this.#columns.speaker, this.#names.speakerKind);
    return closedQuestion(kinds, SPEAKER_KINDS, this.#naming('speakerKind'));
  }

  #naming(list: 'speakerStatus' | 'speakerKind' | 'verdict'): { nameOf: (value: string) => string; noneName: string } {
    return { nameOf: (value) => this.#names.value(list, value), noneName: this.#names.none(list) };
  }

  #days(): CodedColumn {
    return through(this.#columns.article, this.#names.publishedOn);
  }
}
