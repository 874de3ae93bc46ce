/** The article: its head line, its text and what is done on a selection. */
export const article = {
  'article.name': 'Article',
  'article.text': 'Text',
  'article.none': 'No article is open.',
  'article.none-hint':
    'Choose one in the library on the left.{key, select, none {} other { {key} goes to its filter.}}',
  'article.changed':
    'The file of this article has changed or is gone since you opened it. Open it again from the library to mark it.',
  'article.no-date': 'no date',
  'article.no-language': 'language not known',
  'article.state.new': 'new',
  'article.state.reading': 'being read',
  'article.state.done': 'done',
  'article.encoding-guessed': 'Read as {encoding}. That is a guess: look whether all letters are right.',
  'article.newer':
    'The file of this article holds another text by now. Your marks stay on the text that they were made on until you go over.',
  'article.toolbar': 'Mark the selection',
  'article.mark-begins': '{kind} begins{who, select, none {} other {: {who}}}.',
  'article.mark-ends': '{kind} ends.',
  'article.kind.quote': 'Quote',
  'article.kind.claim': 'Claim',
  'article.kind.highlight': 'Highlight',
} as const;
