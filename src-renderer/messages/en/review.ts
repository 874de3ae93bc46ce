/** The Review view: modes, filter, table, and which statuses are counted. */
export const review = {
  'command.view-review': 'Review',
  'command.view-insights': 'Insights',
  'command.review-queue': 'Review: queue',
  'command.review-table': 'Review: table',
  'command.review-claims': 'Review: claims',
  'command.review-agreement': 'Review: agreement',
  'command.include-left-out': 'Count what is left out, or leave it out again',
  'keys.group.review': 'Review',

  'review.title': 'Review',
  'review.modes': 'Modes of Review',
  'review.mode.queue': 'Queue',
  'review.mode.table': 'Table',
  'review.mode.claims': 'Claims',
  'review.mode.agreement': 'Agreement',
  'review.loading': 'Reading the marks of all articles…',
  'review.rows': '{count, plural, one {# mark} other {# marks}}',
  'review.shown-only': 'Only: {title}',
  'review.show-all': 'Show all',

  'review.counted': 'Counted: {statuses}',
  'review.counted-all': 'Counted: every status, scare quotes too',
  'review.counted-none': 'Counted: no status at all, as the filter has it',
  'review.counted-picked':
    'Counted: just these marks, whatever their status: {statuses}{scare, select, yes {, scare quotes among them} other {}}',
  'review.no-scare': 'without scare quotes',
  'review.scare': 'with scare quotes',
  'review.left-out': '{count, plural, one {# more is left out} other {# more are left out}}',
  'review.include': 'Count them too',
  'review.left-out-where': 'What is left out is counted in Review and in Insights.',
  'review.leave-out': 'Leave out proposed, rejected, disputed and scare quotes',
} as const;
