/** The queue of cards in Review. */
export const queue = {
  'queue.name': 'Queue',
  'queue.card': 'Card {number} of {count}',
  'queue.progress': '{decided} of {count} decided',
  'queue.pace': '{pace} a minute, about {minutes, plural, one {# minute} other {# minutes}} left',
  'queue.sample': 'Sample',
  'queue.sample-hint': 'all',
  'queue.seed': 'Seed',
  'queue.blind': 'Blind',
  'queue.blind-on': 'blind mode',
  'queue.blind-hidden': 'Decisions of others, status and maker are hidden until you decide.',
  'queue.sampled': '{size} at random of {found}, seed {seed}',
  'queue.of-found': '{found, plural, one {# mark found} other {# marks found}}',
  'queue.mine':
    '{count, plural, one {one decided by you before is left out} other {# decided by you before are left out}}',
  'queue.anew': 'Begin anew',
  'queue.no-more': 'No more cards in this direction.',
  'queue.opening': 'The article of this card is being read…',
  'queue.text-missing': 'The text of this article is missing. Go on to the next card.',
  'queue.gone': 'This mark was removed. Undo brings it back.',
  'queue.other-version': 'This mark stands on an earlier version of the text.',
  'queue.history': 'Decisions',
  'queue.decision':
    '{who}: {kind, select, accept {accepted} correct {corrected} reject {rejected} other {disputed}}, {when}',
  'queue.decision-before': 'before: {fields}',
  'queue.end': 'That was the last card',
  'queue.end-done':
    '{decided} of {count} decided: {accepted} accepted, {corrected} corrected, {rejected} rejected, {disputed} disputed, {removed} removed.',
  'queue.end-waiting':
    '{count, plural, =0 {Nothing waits.} one {One card was passed over.} other {# cards were passed over.}}',
  'queue.to-waiting': 'To the first that waits',
  'queue.empty': 'No card waits',
  'queue.empty-mine': 'You have decided all that this filter finds ({count}).',
  'queue.empty-none': 'The filter finds no quote or claim. Widen it in the line above.',
} as const;
