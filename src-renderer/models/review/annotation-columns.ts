import type { Annotation } from '$core/model/annotation';
import { foldForSearch } from '$core/text/find/fold-for-search';
import {
  CODED_FIELDS,
  codedFactsOf,
  decisionsOf,
  flagsOf,
  rangeOf,
  wordsOf,
  type CodedField,
} from './annotation-facts';
import { CodedColumn, type PackedCodes } from './coded-column';
import { ListColumn, type PackedLists } from './list-column';
import { NumberColumn } from './number-column';
import { TextColumn, type PackedTexts } from './text-column';

const NUMBER_FIELDS = ['start', 'end', 'flags', 'createdAt', 'updatedAt'] as const;
const TEXT_FIELDS = ['words', 'notes', 'restatements', 'folded'] as const;

type Columns<TField extends string, TColumn> = Readonly<Record<TField, TColumn>>;
type Code = string | null;

/** All that the store keeps of the columns, as flat arrays and long strings. */
export interface PackedColumns {
  readonly ids: PackedTexts;
  readonly coded: Columns<CodedField, PackedCodes<Code>>;
  readonly numbers: Columns<(typeof NUMBER_FIELDS)[number], Float64Array>;
  readonly texts: Columns<(typeof TEXT_FIELDS)[number], PackedTexts>;
  readonly tagIds: readonly Code[];
  readonly tags: PackedLists;
  readonly annotatorIds: readonly Code[];
  readonly decisions: PackedLists;
}

/** The own columns of annotations. As a search compares them, `folded` holds all that is searched. */
export class AnnotationColumns {
  readonly coded: Columns<CodedField, CodedColumn<Code>>;
  readonly numbers: Columns<(typeof NUMBER_FIELDS)[number], NumberColumn>;
  readonly texts: Columns<(typeof TEXT_FIELDS)[number], TextColumn>;
  /** The numbers that lists of tags hold. */
  readonly tagCodes: CodedColumn<Code>;
  readonly tags: ListColumn;
  readonly annotatorCodes: CodedColumn<Code>;
  readonly decisions: ListColumn;

  constructor(packed?: PackedColumns) {
    this.coded = recordOf(CODED_FIELDS, (field) =>
      packed === undefined ? new CodedColumn<Code>(null) : CodedColumn.unpacked(packed.coded[field]),
    );
    this.numbers = recordOf(NUMBER_FIELDS, (field) => new NumberColumn(packed?.numbers[field]));
    this.texts = recordOf(TEXT_FIELDS, (field) => new TextColumn(packed?.texts[field]));
    this.tagCodes = listed(packed?.tagIds);
    this.tags = new ListColumn(packed?.tags);
    this.annotatorCodes = listed(packed?.annotatorIds);
    this.decisions = new ListColumn(packed?.decisions);
  }

  write(row: number, annotation: Annotation): void {
    const facts = codedFactsOf(annotation);
    for (const field of CODED_FIELDS) this.coded[field].set(row, facts[field]);
    const { start, end } = rangeOf(annotation);
    const { numbers, texts } = this;
    numbers.start.set(row, start);
    numbers.end.set(row, end);
    numbers.flags.set(row, flagsOf(annotation));
    numbers.createdAt.set(row, Date.parse(annotation.createdAt));
    numbers.updatedAt.set(row, Date.parse(annotation.updatedAt));
    const words = wordsOf(annotation);
    const restatement = annotation.kind === 'claim' ? annotation.restatement : '';
    const translation = annotation.kind === 'quote' ? (annotation.translation?.text ?? '') : '';
    texts.words.set(row, words);
    texts.notes.set(row, annotation.note);
    texts.restatements.set(row, restatement);
    texts.folded.set(row, folded([words, annotation.note, restatement, translation]));
    this.tags.set(
      row,
      annotation.tags.map((id) => this.tagCodes.codeOf(id)),
    );
    this.decisions.set(
      row,
      decisionsOf(annotation, (id) => this.annotatorCodes.codeOf(id)),
    );
  }

  packed(rows: Uint32Array, ids: PackedTexts): PackedColumns {
    return {
      ids,
      coded: recordOf(CODED_FIELDS, (field) => this.coded[field].packed(rows)),
      numbers: recordOf(NUMBER_FIELDS, (field) => this.numbers[field].packed(rows)),
      texts: recordOf(TEXT_FIELDS, (field) => this.texts[field].packed(rows)),
      tagIds: this.tagCodes.values,
      tags: this.tags.packed(rows),
      annotatorIds: this.annotatorCodes.values,
      decisions: this.decisions.packed(rows),
    };
  }
}

/** No folded text has it, so that nothing is found over the border of two. */
const BETWEEN_TEXTS = '\n';

function folded(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map(foldForSearch)
    .join(BETWEEN_TEXTS);
}

function listed(values: readonly Code[] = [null]): CodedColumn<Code> {
  return CodedColumn.unpacked({ values, codes: new Uint8Array(0) });
}

function recordOf<TField extends string, T>(fields: readonly TField[], make: (field: TField) => T): Record<TField, T> {
  return Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<TField, T>;
}
