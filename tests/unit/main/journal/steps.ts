import { headAfter } from '$core/model/head';
import { EMPTY_HEAD, STEP_SCHEMA, type Head, type Step } from '$core/model/step';

const PERSON = '00000000-0000-7000-8000-000000000001';
const AT = '2025-01-02T03:04:05.006Z';

export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A step that makes one tag; `description` sets how large it is. */
export function stepOf(seq: number, description = 'Said in “so many words” – слова, խոսք, 🗞️'): Step {
  const tag = {
    id: idOf(1000 + seq),
    createdAt: AT,
    updatedAt: AT,
    createdBy: PERSON,
    name: `Tag ${String(seq)}`,
    description,
    colour: 'teal' as const,
    key: null,
    parentId: null,
    archived: false,
  };
  return {
    seq,
    id: idOf(seq),
    schema: STEP_SCHEMA,
    name: 'tag.create',
    at: AT,
    by: PERSON,
    undoable: true,
    changes: [{ table: 'tags', id: tag.id, before: null, after: tag }],
  };
}

export function stepsUntil(seq: number): Step[] {
  return Array.from({ length: seq }, (_, index) => stepOf(index + 1));
}

export function headOf(steps: readonly Step[]): Head {
  return steps.reduce((head, step) => headAfter(head, step), EMPTY_HEAD);
}
