import type { Annotation } from '$core/model/annotation';
import { CLAIM_TYPES, FIDELITIES, QUOTE_TYPES, VERDICTS } from '$core/model/enumerations';
import { named, t } from '../../../messages/translate';
import type { TableColumn } from '../../../models/review/order/table-columns';
import { withFields } from '../../../services/review-edits';
import type { Workspace } from '../../../services/workspace';

/** The columns whose cells can be edited. */
export type EditableColumn = 'speaker' | 'type' | 'status' | 'fidelity' | 'verdict' | 'tags' | 'note';
const EDITABLE: ReadonlySet<TableColumn> = new Set<TableColumn>([
  'speaker',
  'type',
  'status',
  'fidelity',
  'verdict',
  'tags',
  'note',
]);

export interface CellChoice {
  readonly value: string;
  readonly label: string;
}

export function isEditable(column: TableColumn): column is EditableColumn {
  return EDITABLE.has(column);
}

function listed(field: string, values: readonly string[]): CellChoice[] {
  return values.map((value) => ({ value, label: named(`value.${field}.${value}`) }));
}

const byLabel = new Intl.Collator(undefined, { numeric: true });
const NONE = (): CellChoice => ({ value: '', label: t('table-view.undecided') });

/** What can be chosen in a cell; null where it is written. A tag is put or taken away. */
export function choicesOfCell(workspace: Workspace, column: EditableColumn): readonly CellChoice[] | null {
  const { library } = workspace;
  const sorted = (records: readonly { readonly id: string; readonly name: string }[]): CellChoice[] =>
    records
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((one, other) => byLabel.compare(one.label, other.label));
  switch (column) {
    case 'speaker':
      return [NONE(), ...sorted(library.speakers.all)];
    case 'tags':
      return sorted(library.tags.all.filter(({ archived }) => !archived));
    case 'type':
      return [NONE(), ...listed('quoteType', QUOTE_TYPES), ...listed('claimType', CLAIM_TYPES)];
    case 'status':
      return (['accept', 'reject', 'dispute'] as const).map((value) => ({ value, label: t(`command.${value}`) }));
    case 'fidelity':
      return [NONE(), ...listed('fidelity', FIDELITIES)];
    case 'verdict':
      return [NONE(), ...listed('verdict', VERDICTS)];
    case 'note':
      return null;
  }
}

/** Sets a cell of the taken marks as one step; marks that have no such field stay as they are. Answers how many changed. */
export function editCell(
  { reviewEdits }: Workspace,
  ids: readonly string[],
  column: EditableColumn,
  value: string,
): Promise<number> {
  if (column === 'status') {
    if (value !== 'accept' && value !== 'reject' && value !== 'dispute') return Promise.resolve(0);
    return reviewEdits.decide(ids, value);
  }
  return reviewEdits.edit(ids, 'step.review.edit', (annotation) => edited(annotation, column, value));
}

function edited(annotation: Annotation, column: Exclude<EditableColumn, 'status'>, value: string): Annotation | null {
  switch (column) {
    case 'note':
      return annotation.note === value ? null : withFields(annotation, { note: value });
    case 'tags':
      return withFields(annotation, { tags: toggled(annotation.tags, value) });
    case 'speaker':
      return withSpeaker(annotation, value === '' ? null : value);
    case 'type':
      return withType(annotation, value);
    case 'fidelity':
    case 'verdict':
      return rated(annotation, column, value);
  }
}

/** Whether it was said so, of a quote; whether it is true, of a claim. */
function rated(annotation: Annotation, column: 'fidelity' | 'verdict', value: string): Annotation | null {
  if (column === 'fidelity') {
    const fidelity = FIDELITIES.find((each) => each === value) ?? null;
    return annotation.kind === 'quote' && annotation.fidelity !== fidelity
      ? withFields(annotation, { fidelity })
      : null;
  }
  const verdict = VERDICTS.find((each) => each === value) ?? null;
  return annotation.kind === 'claim' && annotation.verdict !== verdict ? withFields(annotation, { verdict }) : null;
}

function toggled(tags: readonly string[], id: string): readonly string[] {
  return tags.includes(id) ? tags.filter((each) => each !== id) : [...tags, id];
}

function withSpeaker(annotation: Annotation, speakerId: string | null): Annotation | null {
  const status = speakerId === null ? null : ('named' as const);
  if (annotation.kind === 'quote') {
    return annotation.speakerId === speakerId ? null : withFields(annotation, { speakerId, speakerStatus: status });
  }
  if (annotation.kind === 'highlight' || annotation.claimantId === speakerId) return null;
  return withFields(annotation, { claimantId: speakerId, claimantStatus: status });
}

function withType(annotation: Annotation, value: string): Annotation | null {
  if (annotation.kind === 'quote') {
    const quoteType = QUOTE_TYPES.find((each) => each === value) ?? null;
    if (value !== '' && quoteType === null) return null;
    return annotation.quoteType === quoteType ? null : withFields(annotation, { quoteType });
  }
  if (annotation.kind === 'highlight') return null;
  const claimType = CLAIM_TYPES.find((each) => each === value) ?? null;
  if (value !== '' && claimType === null) return null;
  return annotation.claimType === claimType ? null : withFields(annotation, { claimType });
}
