import {
  CHECKABILITIES,
  CHECK_WORTHINESSES,
  CLAIM_TYPES,
  FACTUALITIES,
  FIDELITIES,
  MEDIA,
  QUOTE_TYPES,
  SPEAKER_STATUSES,
  VERDICTS,
} from '$core/model/enumerations';
import { named } from '../../messages/translate';

/** One value that can be chosen, with what it means and a case of it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly definition?: string;
  readonly example?: string;
}

const VALUES = {
  quoteType: QUOTE_TYPES,
  speakerStatus: SPEAKER_STATUSES,
  medium: MEDIA,
  factuality: FACTUALITIES,
  fidelity: FIDELITIES,
  claimType: CLAIM_TYPES,
  checkability: CHECKABILITIES,
  checkWorthiness: CHECK_WORTHINESSES,
  verdict: VERDICTS,
} as const;

/** The closed lists of the scheme, by the field that they are for. */
export type Enumeration = keyof typeof VALUES;
export type ValueOf<E extends Enumeration> = (typeof VALUES)[E][number];
export const ENUMERATIONS = Object.keys(VALUES) as readonly Enumeration[];

export function choicesOf(enumeration: Enumeration): readonly Choice[] {
  return VALUES[enumeration].map((value) => {
    const key = `value.${enumeration}.${value}`;
    return { value, label: named(key), definition: named(`${key}.definition`), example: named(`${key}.example`) };
  });
}

/** The value as one of the list; null for anything else, which means: not decided. */
export function valueOf<E extends Enumeration>(enumeration: E, value: string | null): ValueOf<E> | null {
  const values: readonly ValueOf<E>[] = VALUES[enumeration];
  return values.find((candidate) => candidate === value) ?? null;
}
