/** Searching everything. */
export const search = {
  'search.title': 'Search',
  'search.field': 'Search everything',
  'search.placeholder': 'Words in any article, note, restatement, speaker or tag',
  'search.results': 'What was found',
  'search.hint':
    'Searches the text of every article, read or not yet read, and your notes, restatements, speakers and tags. Quotation marks, dashes and white space match any other of their kind.',
  'search.none':
    'Nothing found in {articles, plural, one {one article} other {# articles}} and what is written about them.',
  'search.progress': 'Searching… {searched, number} of {total, number} articles',
  'search.places':
    '{hits, plural, one {One place} other {# places}} in {articles, plural, one {one article} other {# articles}}',
  'search.records': '{records, plural, one {one record} other {# records}}',
  'search.not-all-listed': '{counts}. The list ends here: say more to see the rest.',
  'search.without-text':
    '{count, plural, one {The text of one article cannot be found} other {The texts of # articles cannot be found}}',
  'search.stop': 'Stop',
  'search.group.speaker': 'Speakers',
  'search.group.tag': 'Tags',
  'search.group.note': 'Notes',
  'search.group.restatement': 'Restatements',
  'search.untitled': 'Article without a title',
  'search.group-count': '{count, number}',
  'notice.search-changed': 'The text of this article has changed since the search. Search again.',
  'notice.search-gone': 'This mark is no longer there.',
  'notice.search-entry-gone': 'This is no longer in the library. Search again.',
} as const;
