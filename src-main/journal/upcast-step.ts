import { STEP_SCHEMA } from '$core/model/step';

type RawStep = Readonly<Record<string, unknown>>;

/** Turns a step of one schema into the same step of the next. */
export type Upcaster = (step: RawStep) => RawStep;

/** By the schema that each reads. Empty as long as there has been only one. */
const UPCASTERS: ReadonlyMap<number, Upcaster> = new Map();

function isRawStep(value: unknown): value is RawStep {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A step of any age as one of the present schema. What it cannot read it hands on as it is: the schema of steps, which
 * comes next, says what is wrong with it.
 */
export function upcastStep(
  raw: unknown,
  upcasters: ReadonlyMap<number, Upcaster> = UPCASTERS,
  target: number = STEP_SCHEMA,
): unknown {
  if (!isRawStep(raw)) return raw;
  let step = raw;
  for (let schema = step['schema']; typeof schema === 'number' && schema < target; schema += 1) {
    const upcaster = upcasters.get(schema);
    if (upcaster === undefined) return step;
    step = { ...upcaster(step), schema: schema + 1 };
  }
  return step;
}
