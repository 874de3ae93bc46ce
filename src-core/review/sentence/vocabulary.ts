import { VALUES_OF_FIELD, VALUE_FIELDS, type NameField, type Presence, type ValueField } from '../filter';

/** What a field is called in a sentence. */
export const FIELD_WORDS: Readonly<Record<ValueField | NameField, string>> = {
  kind: 'kind',
  status: 'status',
  quoteType: 'type',
  fidelity: 'fidelity',
  verdict: 'verdict',
  claimType: 'claim type',
  checkability: 'checkable',
  checkWorthiness: 'worth checking',
  speakerStatus: 'speaker status',
  medium: 'medium',
  factuality: 'factuality',
  state: 'article state',
  publication: 'publication',
  country: 'country',
  language: 'language',
  rule: 'rule',
};

export const UNDECIDED = 'undecided';
export const KIND_WORDS = { quote: 'quotes', claim: 'claims', highlight: 'highlights' } as const;
/** All three kinds. */
export const ANY_KIND = 'marks';

export const PRESENCE_WORDS: Readonly<Record<Presence, string>> = {
  speaker: 'speaker',
  cue: 'cue',
  source: 'source',
  via: 'via',
  tag: 'tag',
  note: 'note',
  evidence: 'evidence',
  translation: 'translation',
};

export const DECISION_WORDS = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  dispute: 'disputed',
} as const;

/** A value as it is written: `mostly_false` is `mostly false`. */
export function wordOfValue(value: string | null): string {
  return value === null ? UNDECIDED : value.replaceAll('_', ' ');
}

/** The values of a field with their words, the longer first, so that `mostly true` is not taken for `mostly`. */
export function valueWords(field: ValueField): readonly (readonly [string, string | null])[] {
  const values: readonly (string | null)[] = isAlwaysKnown(field)
    ? VALUES_OF_FIELD[field]
    : [...VALUES_OF_FIELD[field], null];
  return values
    .map((value) => [wordOfValue(value), value] as const)
    .toSorted(([one], [other]) => other.length - one.length);
}

function isAlwaysKnown(field: ValueField): boolean {
  return field === 'kind' || field === 'status' || field === 'state';
}

/** Values that say by themselves which field they are of: those of status and type that no other field has. */
export const BARE_VALUES: readonly (readonly [string, ValueField, string])[] = (['status', 'quoteType'] as const)
  .flatMap((field) => VALUES_OF_FIELD[field].map((value) => [wordOfValue(value), field, value] as const))
  .filter(([word]) => VALUE_FIELDS.filter((field) => valueWords(field).some(([each]) => each === word)).length === 1)
  .toSorted(([one], [other]) => other.length - one.length);
