import type { Annotation, Claim, Quote } from '$core/model/annotation';
import { DECISIONS, FIDELITIES, VERDICTS } from '$core/model/enumerations';
import type { Speaker } from '$core/model/speaker';
import { fold } from '$core/text/fold';
import { t } from '../../../messages/translate';
import { speakerFields } from '../../../services/name-speaker';
import { withFields, type Edited } from '../../../services/review-edits';
import { filterSpeakers } from '../../../services/speaker-search';
import type { Workspace } from '../../../services/workspace';
import { findTags } from '../../codebook/tag-options';
import type { SearchOption } from '../../registry/search-option';
import { choicesOf, valueOf } from '../../details/choices';
import type { EditableColumn } from '../../../models/review/order/editable';

/** The option that takes a decision back to nothing. */
const NOTHING = '';

/** What can be chosen for a column, by what is typed. */
export function optionsFor(
  workspace: Workspace,
  column: Exclude<EditableColumn, 'note'>,
  ids: readonly string[],
): (query: string) => readonly SearchOption[] {
  const { library } = workspace;
  switch (column) {
    case 'speaker':
      return (query) => [
        ...filterSpeakers(query, library.speakers.all).map(({ id, name }) => ({ id, label: name })),
        ...(query === '' ? [{ id: NOTHING, label: t('table.edit.nobody') }] : []),
      ];
    case 'tags':
      return findTags(library.tags.all, ({ archived }) => !archived);
    case 'status':
      return among(DECISIONS.filter((kind) => kind !== 'correct').map((id) => ({ id, label: t(`command.${id}`) })));
    case 'type':
      return among(valueOptions(isAllClaims(workspace, ids) ? 'claimType' : 'quoteType'));
    case 'fidelity':
    case 'verdict':
      return among(valueOptions(column));
  }
}

function valueOptions(field: 'claimType' | 'quoteType' | 'fidelity' | 'verdict'): SearchOption[] {
  const values = choicesOf(field).map(({ value, label, definition = '' }) => ({
    id: value,
    label,
    detail: definition,
  }));
  return [...values, { id: NOTHING, label: t('table.edit.undecided') }];
}

function among(options: readonly SearchOption[]): (query: string) => readonly SearchOption[] {
  return (query) => options.filter(({ label }) => fold(label).includes(fold(query.trim())));
}

function isAllClaims({ review }: Workspace, ids: readonly string[]): boolean {
  const { kind } = review.columns.coded;
  return ids.every((id) => kind.at(review.rowOf(id) ?? 0) === 'claim');
}

/** Sets what was chosen in all of these, as one step. Answers how many changed. */
export function applyOption(
  workspace: Workspace,
  column: EditableColumn,
  ids: readonly string[],
  { id }: SearchOption,
): Promise<number> {
  const { reviewEdits } = workspace;
  const value = id === NOTHING ? null : id;
  if (column === 'status') return reviewEdits.decide(ids, DECISIONS.find((kind) => kind === id) ?? 'dispute');
  return reviewEdits.edit(ids, stepName(column, ids), edited(workspace, column, ids, value));
}

/** One note is set; to several the words are added, so that none is lost. */
export function applyNote({ reviewEdits }: Workspace, ids: readonly string[], note: string): Promise<number> {
  const isOne = ids.length === 1;
  return reviewEdits.edit(ids, isOne ? 'step.annotation.note' : 'step.review.note', (annotation) => {
    const next = isOne ? note : [annotation.note, note.trim()].filter((part) => part !== '').join('\n');
    return next === annotation.note ? null : withFields(annotation, { note: next });
  });
}

function stepName(column: EditableColumn, ids: readonly string[]): string {
  if (ids.length > 1) return `step.review.${column}`;
  const names = { speaker: 'quote.speaker', type: 'quote.type', fidelity: 'quote.fidelity', verdict: 'claim.verdict' };
  return column === 'tags' ? 'step.tag.on' : `step.${names[column as keyof typeof names]}`;
}

function edited(workspace: Workspace, column: EditableColumn, ids: readonly string[], value: string | null): Edited {
  switch (column) {
    case 'speaker':
      return toSpeaker(workspace, value);
    case 'type':
      return (annotation) => ofType(annotation, value);
    case 'fidelity':
      return (annotation) => (annotation.kind === 'quote' ? ofQuote(annotation, value) : null);
    case 'verdict':
      return (annotation) => (annotation.kind === 'claim' ? ofClaim(annotation, value) : null);
    default:
      return ofTag(value ?? '', allHave(workspace, ids, value ?? ''));
  }
}

function toSpeaker({ library }: Workspace, id: string | null): Edited {
  const speaker = id === null ? null : library.speakers.get(id);
  return (annotation) => (speaker === undefined ? null : ofSpeaker(annotation, speaker));
}

/** Nobody (null) leaves the question open, so that whoever looks for marks without a speaker finds it. */
function ofSpeaker(annotation: Annotation, speaker: Speaker | null): Annotation | null {
  if (annotation.kind === 'highlight') return null;
  const fields = speakerFields(annotation, speaker);
  return fields === null ? null : withFields<Quote | Claim>(annotation, fields);
}

/** A type of the list of its own kind; others stay. */
function ofType(annotation: Annotation, value: string | null): Annotation | null {
  if (annotation.kind === 'quote') {
    const quoteType = valueOf('quoteType', value);
    if ((quoteType === null && value !== null) || quoteType === annotation.quoteType) return null;
    return withFields<Quote>(annotation, { quoteType });
  }
  if (annotation.kind !== 'claim') return null;
  const claimType = valueOf('claimType', value);
  if ((claimType === null && value !== null) || claimType === annotation.claimType) return null;
  return withFields<Claim>(annotation, { claimType });
}

function ofQuote(quote: Quote, value: string | null): Quote | null {
  const fidelity = FIDELITIES.find((each) => each === value) ?? null;
  return fidelity === quote.fidelity ? null : withFields<Quote>(quote, { fidelity });
}

function ofClaim(claim: Claim, value: string | null): Claim | null {
  const verdict = VERDICTS.find((each) => each === value) ?? null;
  return verdict === claim.verdict ? null : withFields<Claim>(claim, { verdict });
}

/** The tag goes on those that lack it; where all have it, it goes off. */
function ofTag(tagId: string, takesOff: boolean): Edited {
  return (annotation) => {
    const has = annotation.tags.includes(tagId);
    if (takesOff) return withFields(annotation, { tags: annotation.tags.filter((id) => id !== tagId) });
    return has ? null : withFields(annotation, { tags: [...annotation.tags, tagId] });
  };
}

function allHave({ review }: Workspace, ids: readonly string[], tagId: string): boolean {
  const { tags, tagCodes } = review.columns;
  const code = tagCodes.find(tagId);
  return code !== null && ids.every((id) => Array.from(tags.at(review.rowOf(id) ?? -1)).includes(code));
}
