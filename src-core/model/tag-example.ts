/** What stands between a description and its example in the description of a tag. */
const BEFORE_EXAMPLE = 'Example: ';

export interface DescriptionParts {
  readonly description: string;
  readonly example: string;
}

/** The description of a tag and the example at its end, apart. Joined again they give the same text, to the letter. */
export function splitExample(text: string): DescriptionParts {
  const isAlone = text.startsWith(BEFORE_EXAMPLE);
  const at = isAlone ? 0 : text.indexOf(` ${BEFORE_EXAMPLE}`);
  const example = at === -1 ? '' : text.slice(at + (isAlone ? 0 : 1) + BEFORE_EXAMPLE.length);
  if (example === '' || (at === 0 && !isAlone)) return { description: text, example: '' };
  return { description: text.slice(0, at), example };
}

/** A description with its example as one text. */
export function joinExample({ description, example }: DescriptionParts): string {
  if (example === '') return description;
  return description === '' ? `${BEFORE_EXAMPLE}${example}` : `${description} ${BEFORE_EXAMPLE}${example}`;
}
