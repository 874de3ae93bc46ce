/** Finding in the article. */
export const find = {
  'find.bar': 'Find in the article',
  'find.field': 'Words to find',
  'find.placeholder': 'Find in this article',
  'find.pattern': 'Regular expression',
  'find.accents': 'Match accents',
  'find.case': 'Match case',
  'find.whole-words': 'Whole words only',
  'find.accents-sign': 'é',
  'find.place': '{at, number} of {count, number}{more, select, yes {+} other {}}',
  'find.count': '{count, plural, one {# match} other {#{more, select, yes {+} other {}} matches}}',
  'find.none': 'Nothing found',
  'find.searching': 'Searching…',
  'find.fault': 'Not a regular expression: {reason}',
  'find.too-long': 'This expression tries too many ways. Write it in another way.',
  'find.broken': 'The search broke off. Try it again.',
  'find.close': 'Close Find',
  'notice.find-needs-article':
    'Open an article first. {key, select, none {The command “Search” goes through} other {{key} searches}} all of them.',
  'keys.group.find': 'Find',
  'command.find-next': 'Next match',
  'command.find-previous': 'Previous match',
} as const;
