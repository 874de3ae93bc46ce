/** Marking a passage everywhere it stands. */
export const mentions = {
  'command.all-mentions': 'All mentions…',
  'step.mentions.make': 'Mark all mentions',
  'mentions.title': 'Mark all mentions',
  'mentions.passage': 'Passage',
  'mentions.as': 'Mark as',
  'mentions.where': 'Where',
  'mentions.in-article': 'This article',
  'mentions.everywhere': 'Whole library',
  'mentions.whole-words': 'Whole words only',
  'mentions.loose': 'Whatever its capitals and accents',
  'mentions.list': 'Mentions',
  'mentions.marked': 'marked already',
  'mentions.looking': 'Looking…',
  'mentions.none': 'It stands nowhere like that.',
  'mentions.counts':
    '{chosen, number} of {all, plural, one {one mention} other {# mentions}} in {articles, plural, one {one article} other {# articles}} will be marked{marked, plural, =0 {} one {; one is marked already} other {; # are marked already}}.',
  'mentions.unlisted':
    '{count, plural, one {One more is not listed: mark these, then ask again.} other {# more are not listed: mark these, then ask again.}}',
  'mentions.keys': 'Space takes one out or in, Ctrl+A all, Enter marks.',
  'mentions.mark': '{count, plural, =0 {Mark} other {Mark #}}',
  'notice.mentions-made':
    '{made, plural, one {One mention marked} other {# mentions marked}} in {articles, plural, one {one article} other {# articles}}.{marked, plural, =0 {} one { One was marked already.} other { # were marked already.}}',
  'notice.mentions-fragments':
    'The mark at hand has several fragments, which stand together nowhere else. Select the words to look for.',
  'notice.mentions-needs': 'Select the words to mark everywhere, or take a mark to hand whose words these are.',
} as const;
