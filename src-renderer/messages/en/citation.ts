/** What is copied with its source. */
export const citation = {
  'command.copy-with-citation': 'Copy with citation',
  'citation.via': 'via {name}',
  'citation.paragraph': 'paragraph {first, number}',
  'citation.paragraphs': 'paragraphs {first, number}–{last, number}',
  'citation.status.described': 'a speaker who is described, not named',
  'citation.status.anonymous': 'anonymous source',
  'citation.status.collective': 'a group',
  'citation.status.document': 'a document',
  'citation.status.author': 'the author of the article',
  'citation.status.unknown': 'speaker unknown',
  'notice.copied-with-citation': 'Copied with its citation.',
  'notice.copied-without-speaker': 'Copied with its citation. No speaker is on record for it.',
  'notice.not-copied': 'Not copied: the clipboard could not be written. Try again with the window in front.',
} as const;
