/** What the Speakers and the Codebook view share. */
export const entries = {
  'entries.keep': 'Keep',
  'entries.keep-which': 'Which one is kept?',
  'entries.put-back': 'Do not merge {name}',
  'entries.one-more': 'Choose at least one more to merge.',
  'entries.search-none': 'Nothing is called like that.',
  'entries.results': 'What matches',
  'entries.mark-name': '{kind}: {passage}',
  'entries.opened-by': 'Enter opens it in the article, Space chooses it',
  'entries.no-date': 'no date',
  'entries.passed-on': 'passed on',
  'entries.chosen': 'chosen',
} as const;
