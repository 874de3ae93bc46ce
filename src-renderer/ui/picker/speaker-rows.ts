import type { Annotation } from '$core/model/annotation';
import { splitTitleAndName } from '$core/text/names';
import { t } from '../../messages/translate';
import { answeredId, answeredStatus, type SpeakerAnswer } from '../../services/name-speaker';
import { nameWords } from '../../services/name-words';
import { rankSpeakers, type RankedSpeakers, type SpeakerContext } from '../../services/speaker-choices';
import type { Asked } from '../../services/speaker-context';
import { searchSpeakers } from '../../services/speaker-search';
import type { PickerRow } from './picker-row';

export interface AnswerRow extends PickerRow {
  readonly answer: SpeakerAnswer;
}

export interface AnswerRows {
  readonly rows: readonly AnswerRow[];
  readonly preselected: number | null;
}

/** What is offered for a query, in words and in order: who it can be, a new one, and the answers without a name. */
export function speakerRows(query: string, context: SpeakerContext, annotation: Annotation, asked: Asked): AnswerRows {
  const ranked = rankSpeakers(context);
  const typed = query.trim();
  const found = typed === '' ? byRank(ranked) : byQuery(typed, ranked, context, answersWithoutName(annotation, asked));
  const rows = [...found.answers, ...answersWithoutName(annotation, asked)].map((answer, index) =>
    rowOf(answer, index, annotation, asked),
  );
  return { rows, preselected: found.preselected };
}

interface Found {
  readonly answers: readonly SpeakerAnswer[];
  readonly preselected: number | null;
}

function byRank({ choices, preselected }: RankedSpeakers): Found {
  return { answers: choices, preselected };
}

/** Near matches come before "create". What was typed in full selects the first; what is merely like it selects nothing. */
function byQuery(
  typed: string,
  ranked: RankedSpeakers,
  context: SpeakerContext,
  others: readonly SpeakerAnswer[],
): Found {
  const { choices, strong } = searchSpeakers(typed, ranked, context.speakers);
  const answers: SpeakerAnswer[] = [...choices, { kind: 'create', typed }];
  if (strong > 0) return { answers, preselected: 0 };
  const other = others.findIndex((answer) => isBeginning(typed, labelOf(answer)));
  if (other !== -1) return { answers, preselected: answers.length + other };
  return { answers, preselected: choices.length === 0 ? 0 : null };
}

/** Whether each typed word begins a word of the label, three letters at least in all. */
function isBeginning(typed: string, label: string): boolean {
  const words = nameWords(label);
  const wanted = nameWords(typed);
  return wanted.join('').length >= 3 && wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function answersWithoutName(annotation: Annotation, asked: Asked): SpeakerAnswer[] {
  const isOpen = answeredId(annotation, asked) === null && (asked === 'via' || answeredStatus(annotation) === null);
  const clear: SpeakerAnswer[] = isOpen ? [] : [{ kind: 'clear' }];
  if (asked === 'via') return clear;
  return [{ kind: 'status', status: 'author' }, { kind: 'status', status: 'unknown' }, ...clear];
}

function rowOf(answer: SpeakerAnswer, index: number, annotation: Annotation, asked: Asked): AnswerRow {
  return {
    answer,
    id: idOf(answer),
    label: labelOf(answer),
    detail: detailOf(answer),
    reason: 'reason' in answer ? t(`picker.reason.${answer.reason}`) : '',
    isOn: isStanding(answer, annotation, asked),
    digit: index < 9 ? String(index + 1) : null,
    isLast: answer.kind === 'status' || answer.kind === 'clear',
    colour: null,
  };
}

function idOf(answer: SpeakerAnswer): string {
  switch (answer.kind) {
    case 'speaker':
      return answer.speaker.id;
    case 'name':
      return `name-${nameWords(answer.name).join('-')}`;
    case 'status':
      return answer.status;
    default:
      return answer.kind;
  }
}

function labelOf(answer: SpeakerAnswer): string {
  switch (answer.kind) {
    case 'speaker':
      return answer.speaker.name;
    case 'name':
      return answer.name;
    case 'create':
      return t('picker.create', { name: splitTitleAndName(answer.typed).name });
    case 'status':
      return t(`picker.answer.${answer.status}`);
    case 'clear':
      return t('picker.answer.clear');
  }
}

function detailOf(answer: SpeakerAnswer): string {
  switch (answer.kind) {
    case 'speaker':
      return answer.speaker.roles.at(-1)?.title ?? '';
    case 'name':
      return answer.title === '' ? t('picker.new-name') : t('picker.new-name-with-title', { title: answer.title });
    case 'create': {
      const { title } = splitTitleAndName(answer.typed);
      return title === '' ? '' : t('picker.with-title', { title });
    }
    default:
      return '';
  }
}

function isStanding(answer: SpeakerAnswer, annotation: Annotation, asked: Asked): boolean {
  if (answer.kind === 'speaker') return answer.speaker.id === answeredId(annotation, asked);
  return (
    answer.kind === 'status' && answeredId(annotation, asked) === null && answer.status === answeredStatus(annotation)
  );
}
