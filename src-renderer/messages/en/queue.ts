/** The queue of cards in Review. */
export const queue = {
  'queue.name': 'Queue',
  'command.queue-open': 'Open the card in its article',
  'command.queue-blind': 'Blind mode: hide what others decided, or show it',
  'command.queue-back': 'Back to the card',
  'queue.card': 'Card {number, number} of {count, number}',
  'queue.progress': '{decided, number} of {count, number} decided by you',
  'queue.pace': '{pace} a minute, about {minutes, plural, one {# minute} other {# minutes}} left',
  'queue.sample': 'Sample',
  'queue.sample-hint': 'all',
  'queue.seed': 'Seed',
  'queue.blind': 'Blind',
  'queue.blind-on': 'blind mode',
  'queue.blind-off': 'What others decided is shown.',
  'queue.blind-hidden': 'Decisions of others, status and maker are hidden until you decide.',
  'queue.blind-note': 'The note of somebody else is hidden until you decide.',
  'queue.blind-several':
    'In blind mode one card is decided at a time: the list of what waits tells what others decided.',
  'queue.sampled': '{size} at random of {found}, seed {seed}',
  'queue.of-found': '{found, plural, one {# mark found} other {# marks found}}',
  'queue.counts-all': 'of every status',
  'queue.counts-filtered': 'of the statuses that the filter names',
  'queue.mine':
    '{count, plural, one {one decided by you before is left out} other {# decided by you before are left out}}',
  'queue.others': '{count, plural, one {one that waits} other {# that wait}} for you decided by others meanwhile',
  'queue.save': 'Save this queue',
  'queue.save-title': 'Save the queue',
  'queue.save-hint': 'Kept under this name: the filter, the sample with its seed, and whether it is worked blind.',
  'queue.saved-name': '{name} · queue',
  'queue.anew': 'Begin anew',
  'queue.no-more': 'No more cards in this direction.',
  'queue.opening': 'The article of this card is being read…',
  'queue.problem.text-missing':
    'The text of this article is missing, so its mark cannot be shown or decided here.{key, select, none {} other { {key} goes on.}}',
  'queue.problem.no-such-article':
    'The article of this mark is not in the library, so the mark cannot be decided here.{key, select, none {} other { {key} goes on.}}',
  'queue.problem.not-read':
    'The marks of this article could not be read from the store.{key, select, none {} other { {key} goes on.}}',
  'queue.gone': 'This mark was removed since the queue began.{key, select, none {} other { {key} goes on.}}',
  'queue.no-mark': 'There is no mark here to act on.{key, select, none {} other { {key} goes on.}}',
  'queue.other-version':
    'This mark stands on an earlier version of the text.{key, select, none {} other { {key} opens it in its article.}}',
  'queue.away': 'The mark stands here in its article.{key, select, none {} other { {key} leads back to the card.}}',
  'queue.history': 'Decisions',
  'queue.decision':
    '{who}: {kind, select, accept {accepted} correct {corrected} reject {rejected} other {disputed}}, {when}',
  'queue.decision-changed': 'Changed: {fields}',
  'queue.passage-was': 'The passage was:',
  'queue.field':
    '{field, select, target {passage} tags {tags} quoteType {type} claimType {type} cue {reporting words} source {mention} speakerId {speaker} claimantId {claimant} via {passed on by} medium {medium} factuality {said or not} saidOn {day} translation {translation} continuationOf {continues} parentQuoteId {within} restatement {restatement} quoteId {quote} checkability {checkability} checkWorthiness {worth checking} other {{field}}}',
  'queue.end': 'That was the last card',
  'queue.end-done':
    '{decided} of {count} decided: {accepted} accepted, {corrected} corrected, {rejected} rejected, {disputed} disputed, {removed} removed.',
  'queue.end-waiting':
    '{count, plural, =0 {Nothing waits.} one {One card was passed over.} other {# cards were passed over.}}',
  'queue.to-waiting': 'To the first that waits',
  'queue.empty': 'No card waits',
  'queue.empty-mine': 'You have decided all that this filter finds ({count}).',
  'queue.empty-library':
    'Nothing is marked yet. What the rules propose is decided in its article, and comes here for a second look.',
  'queue.empty-none': 'The filter finds no quote or claim. Widen it in the line above.',
} as const;
