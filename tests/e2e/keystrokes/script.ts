/** One passage of the script: how an analyst reaches it, and what its record must hold, word for word. */
export interface Passage {
  readonly form: string;
  readonly select: readonly string[];
  /** Keys behind the choice of the speaker. */
  readonly more?: readonly string[];
  readonly target: readonly string[];
  readonly quoteType: 'direct' | 'indirect' | 'mixed';
  /** What is proposed and as right, where that is more than is marked by hand. */
  readonly proposed?: Pick<Passage, 'target' | 'quoteType'>;
  readonly cue: string;
  readonly source: string;
  readonly speaker: string;
}

const QUOTATION = ['v'];
const NEXT_CLAUSE = ['Alt+ArrowDown', 'e'];
const direct = { quoteType: 'direct', select: QUOTATION } as const;
const indirect = { quoteType: 'indirect', select: NEXT_CLAUSE } as const;

/** The twenty passages of tests/fixtures/keystrokes/the-lamps-of-norhaven.txt, in text order. */
export const SCRIPT: readonly Passage[] = [
  {
    ...direct,
    form: 'quotation, verb, description and name',
    target: ['“We have none left,”'],
    cue: 'said',
    source: 'the harbour keeper, Odd Vik',
    speaker: 'Odd Vik',
  },
  {
    ...indirect,
    form: 'told someone that; pronoun',
    target: ['the next delivery was nine days away'],
    cue: 'told',
    source: 'He',
    speaker: 'Odd Vik',
  },
  {
    ...indirect,
    form: 'said, without “that”; title and name',
    target: ['the town would buy oil abroad'],
    cue: 'said',
    source: 'Mayor Ilse Brandt',
    speaker: 'Ilse Brandt',
  },
  {
    ...direct,
    form: 'quotation, pronoun, verb',
    target: ['“Nobody will be left in the dark,”'],
    cue: 'added',
    source: 'she',
    speaker: 'Ilse Brandt',
  },
  {
    ...direct,
    form: 'quotation, speaker without a name',
    target: ['“We sail when the sea allows it,”'],
    cue: 'said',
    source: 'a spokesman for the company',
    speaker: 'spokesman for the company',
  },
  {
    ...indirect,
    form: 'according to; relative clause',
    target: ['three boats have run aground since Friday'],
    cue: 'According to',
    source: 'Kari Lund',
    speaker: 'Kari Lund',
  },
  {
    ...direct,
    form: 'quotation in two pieces; surname',
    more: ['v', 'f'],
    target: ["“One of them was my brother's,”", '“and he had asked for help.”'],
    cue: 'said',
    source: 'Lund',
    speaker: 'Kari Lund',
  },
  {
    ...indirect,
    form: 'warned that; a sentence between',
    select: ['Alt+ArrowDown', ...NEXT_CLAUSE],
    target: ['the hospital could lose power by Thursday'],
    cue: 'warned',
    source: 'Deputy Mayor Jon Halvorsen',
    speaker: 'Jon Halvorsen',
  },
  {
    ...indirect,
    form: 'insisted that; pronoun',
    target: ['nobody had been warned in time'],
    cue: 'insisted',
    source: 'He',
    speaker: 'Jon Halvorsen',
  },
  {
    ...direct,
    form: 'quotation with one inside it',
    target: ['“They told us ‘wait and see’ in August,”'],
    cue: 'told',
    source: 'he',
    speaker: 'Jon Halvorsen',
  },
  {
    ...direct,
    form: 'quotation, written; name and description',
    target: ['“The shelves were full in September,”'],
    cue: 'wrote',
    source: 'Ana Ruiz, an economist at the university',
    speaker: 'Ana Ruiz',
  },
  {
    ...indirect,
    form: 'believes that; surname',
    target: ['the price will double before spring'],
    cue: 'believes',
    source: 'Ruiz',
    speaker: 'Ana Ruiz',
  },
  {
    ...direct,
    form: 'question; name and office',
    target: ['“How long can we stay here?”'],
    cue: 'asked',
    source: 'Per Solberg, captain of the Stormcock',
    speaker: 'Per Solberg',
  },
  {
    ...indirect,
    form: 'clause first, pronoun last',
    target: ['The food would last four more days'],
    cue: 'said',
    source: 'he',
    speaker: 'Per Solberg',
  },
  {
    ...direct,
    form: 'title and name, colon, quotation',
    target: ['“There is oil enough in the country.”'],
    cue: 'said',
    source: 'Energy Minister Greta Falk',
    speaker: 'Greta Falk',
  },
  {
    ...indirect,
    form: 'clause first, an office last',
    target: ['Trucks were on their way'],
    cue: 'said',
    source: 'the ministry',
    speaker: 'ministry',
  },
  {
    ...direct,
    form: 'a few words called so by a surname',
    target: ['“a letter without a stamp”'],
    proposed: { target: ['the promise “a letter without a stamp”'], quoteType: 'mixed' },
    cue: 'called',
    source: 'Brandt',
    speaker: 'Ilse Brandt',
  },
  {
    ...indirect,
    form: 'said that; pronoun',
    target: ['she had asked for trucks in August'],
    cue: 'said',
    source: 'She',
    speaker: 'Ilse Brandt',
  },
  {
    ...direct,
    form: 'quotation, pronoun of someone named since',
    target: ['“Forty of them tonight,”'],
    cue: 'said',
    source: 'he',
    speaker: 'Odd Vik',
  },
  {
    ...indirect,
    form: 'clause first, pronoun last',
    target: ['By midnight there would be fifty'],
    cue: 'predicted',
    source: 'he',
    speaker: 'Odd Vik',
  },
];
