/** What the program says in passing. Each says what happened and, where it helps, what to do. */
export const notices = {
  'notice.nothing-selected':
    'Nothing is selected and no mark is at hand. Select words in the article, or {key, select, none {step to a mark} other {press {key} to step to a mark}}.',
  'notice.needs-at-hand':
    'No mark is at hand. {key, select, none {Step to one} other {Press {key} to step to one}}, or click it, and try again.',
  'notice.needs-quote': 'This works on a quote. The mark at hand is a {kind}.',
  'notice.needs-selection': 'Select the words first, then press the key again.',
  'notice.no-more-marks': 'No more marks in this direction.',
  'notice.no-more-open-points': 'No more open points in this article.',
  'notice.no-more-articles': 'This is the last article of the list.',
  'notice.no-quotation': 'No quotation marks found from here on.',
  'notice.no-tag-key': 'No tag has the key {key}.',
  'notice.brought-into-sight': 'The mark was out of sight. Press the key again to go on.',
  'notice.removed-unlinked':
    '{count, plural, one {Removed. One mark that belonged to it stays, no longer linked.} other {Removed. # marks that belonged to it stay, no longer linked.}}',
  'notice.undone': 'Undone: {name}.',
  'notice.redone': 'Done again: {name}.',
  'notice.undo-elsewhere': 'Next to undo: {name}. Press again to undo it.',
  'notice.nothing-to-undo': 'Nothing to undo.',
  'notice.nothing-to-redo': 'Nothing to redo.',
  'notice.undo-changed':
    'Not undone: “{name}” cannot be taken back, because the {table} “{record}” has since changed in another way.',
  'notice.settings-not-saved': 'The settings could not be saved and hold only until Verbatim is closed. {reason}',
  'notice.not-saved': 'Not saved: “{name}” was taken back. {reason}',
  'notice.saved-at': 'Saved at {time}.',
  'notice.saving': 'Saving…',
  'notice.nothing-saved-yet': 'Nothing to save yet. Every mark is saved as you make it.',
  'notice.all-done': 'Marked as done. Nothing in it is open.',
  'notice.text-missing': 'The text of this article cannot be found. Put its file back into the seeds folder.',
  'notice.tag-armed': 'Tag “{name}” is armed: each selection gets it.{key, select, none {} other { {key} disarms.}}',
  'notice.store-rebuilt':
    '{count, plural, one {The database was missing. It was rebuilt from the journal: one step.} other {The database was missing. It was rebuilt from the journal: all # steps.}}',
  'notice.store-rebuilt-aside':
    '{count, plural, one {The database did not agree with the journal. It was rebuilt from the journal: one step. What it held is kept in {file}.} other {The database did not agree with the journal. It was rebuilt from the journal: # steps. What it held is kept in {file}.}}',
  'notice.store-replayed':
    '{count, plural, one {The database was one step behind the journal and has caught up.} other {The database was # steps behind the journal and has caught up.}}',
  'notice.store-sent-on':
    '{count, plural, one {The journal lacked its last step. It was restored from the database.} other {The journal lacked its last # steps. They were restored from the database.}}',
  'notice.journal-set-aside':
    '{count, plural, one {One line of the journal could not be read and was set aside in the profile folder.} other {# lines of the journal could not be read and were set aside in the profile folder.}}',
  'notice.store-copied': 'Verbatim was not closed properly last time. A copy of the database was kept in {folder}.',
  'save-reason.disk-full': 'The disk is full. Make room and do it again.',
  'save-reason.not-writable': 'The profile folder cannot be written. Check its permissions.',
  'save-reason.journal-out-of-step': 'The journal did not expect this step. Close Verbatim and open it again.',
  'save-reason.journal-damaged':
    'The journal is damaged. Close Verbatim and open it again; it repairs itself at start.',
  'save-reason.store': 'The database refused it. Do it again; if it is refused again, close Verbatim and open it anew.',
  'save-reason.internal':
    'Something went wrong inside Verbatim. Do it again; the log in the profile folder has the details.',
  'table.annotators': 'annotator',
  'table.tags': 'tag',
  'table.speakers': 'speaker',
  'table.articles': 'article',
  'table.annotations': 'mark',
  'kind.quote': 'quote',
  'kind.claim': 'claim',
  'kind.highlight': 'highlight',
} as const;
