/** The list of steps, and drafts of fields. */
export const history = {
  'command.history': 'History',

  'history.name': 'History',
  'history.list': 'Steps',
  'history.filter': 'Filter steps',
  'history.close': 'Close the history',
  'history.count': '{count, plural, =0 {No steps} one {One step} other {# steps}}',
  'history.none-match': 'No step has these words.',
  'history.keys': 'Enter goes to what the step was about.',
  'history.restored-name': 'Restored: {name}',
  'history.references': '{names}',
  'history.counts.annotators': '{count, plural, one {one annotator} other {# annotators}}',
  'history.counts.tags': '{count, plural, one {one tag} other {# tags}}',
  'history.counts.speakers': '{count, plural, one {one speaker} other {# speakers}}',
  'history.counts.articles': '{count, plural, one {one article} other {# articles}}',
  'history.counts.annotations': '{count, plural, one {one mark} other {# marks}}',
  'history.state.standing': '',
  'history.state.fixed': '',
  'history.state.undone': 'undone',
  'history.state.left': 'undone before a new step',
  'history.state.restored': 'undone, restored since',
  'history.here': 'now here',

  'history.back': 'Back to here',
  'history.forward': 'Forward to here',
  'history.restore': 'Restore',
  'history.go': 'Go to it',
  'history.cancel': 'Stop',
  'history.going-back': 'Taking back {done} of {total}…',
  'history.going-forward': 'Doing again {done} of {total}…',

  'history.at-already': 'Already here: nothing after “{name}” stands that could be taken back.',
  'history.went-back': '{count, plural, one {Taken back: {last}.} other {Taken back: # steps, the last “{last}”.}}',
  'history.went-forward': '{count, plural, one {Done again: {last}.} other {Done again: # steps, the last “{last}”.}}',
  'history.stopped':
    '{done, plural, =0 {Stopped before the first step.} one {Stopped after one step of {total}.} other {Stopped after # steps of {total}.}}',
  'history.overtaken':
    '{done, plural, =0 {Stopped, because something else was done meanwhile.} one {Stopped after one step, because something else was done meanwhile.} other {Stopped after # steps, because something else was done meanwhile.}}',
  'history.restored': 'Restored: {name}. It is the latest step now, and undo takes it back.',
  'history.nothing-to-restore': 'There is nothing to restore in this step.',
  'history.no-way': '“{name}” is no step that can be gone back to.',
  'history.restore-changed':
    'Not restored: “{name}” cannot be done again, because the {table} “{record}” has since changed in another way.',
  'history.restore-missing':
    'Not restored: “{name}” cannot be done again, because a {table} that it needs is no longer there.',
  'history.restore-in-use':
    '{count, plural, one {Not restored: “{name}” would remove a {table} that one other record refers to by now.} other {Not restored: “{name}” would remove a {table} that # other records refer to by now.}}',

  'history.no-place': 'This step stands in no article.',
  'history.is-gone': 'The {table} “{words}” is no longer there.',
  'history.article-gone': 'The article of “{words}” is neither in the seeds folder nor on record.',
  'history.mark-gone': 'The mark is no longer there. This is where it stood.',
  'history.other-version': 'The mark stood on another version of this article.',

  'draft.offer': 'Draft of {time}, not kept',
  'draft.offer-changed': 'Draft of {time}, not kept; the field has changed since',
  'draft.restore': 'Restore',
  'draft.discard': 'Discard',
  'draft.restore-field': 'Restore the draft: {field}',
  'draft.discard-field': 'Discard the draft: {field}',
  'draft.waiting':
    '{count, plural, one {What was typed into a field was not kept before Verbatim ended. The draft waits in: {words}} other {What was typed into # fields was not kept before Verbatim ended. The drafts wait there, the last in: {words}}}',
} as const;
