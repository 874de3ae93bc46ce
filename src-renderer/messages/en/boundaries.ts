/** Borders and fragments of marks, one mark made of two and two of one, and marks that lie over each other. */
export const boundaries = {
  'command.cut-out': 'Take the selection out of the mark',
  'command.remove-fragment': 'Remove the fragment under the caret',
  'command.split': 'Split the mark',
  'command.merge': 'Merge with another mark…',
  'command.merge-next': 'Merge with the mark beside it',
  'command.choose-layer': 'Choose among the marks under the caret…',
  'command.dim-rest': 'Dim the other marks',

  'keys.group.boundaries': 'Borders of the mark at hand',

  'step.annotation.start': 'Move the start of a mark',
  'step.annotation.end': 'Move the end of a mark',
  'step.annotation.cut-out': 'Take words out of a mark',
  'step.annotation.split': 'Split a mark',
  'step.annotation.merge': 'Merge two marks',

  'boundary.starts': 'Now starts with: \u2068{words}\u2069',
  'boundary.ends': 'Now ends with: \u2068{words}\u2069',
  'boundary.out-of-sight': 'This end of the mark was out of sight. Press the key again to move it.',
  'boundary.text-ends': 'The article ends here.',
  'boundary.nothing-left':
    'Nothing would be left of it. {remove, select, none {Delete} other {{remove}}} removes the mark; a fragment is removed from the commands{commands, select, none {} other { ({commands})}}.',
  'boundary.other-segment': 'The next fragment of the mark begins here.',
  'boundary.same': 'The mark already stands like this.',
  'boundary.not-in-it': 'What is selected is no part of the mark at hand.',
  'boundary.other-version': 'This mark stands on another version of the article. Its borders cannot be moved here.',
  'boundary.no-fragments':
    'The mark at hand is all one piece. {remove, select, none {Delete} other {{remove}}} removes it.',
  'boundary.no-fragment-here': 'Put the caret into the fragment that is to go.',
  'boundary.fragment-removed': 'Removed from the mark: \u2068{words}\u2069',

  'split.done':
    '{count, plural, =0 {Split. The second part is at hand.} one {Split. The second part is at hand; one mark that belongs to it went along.} other {Split. The second part is at hand; # marks that belong to it went along.}}',
  'split.not-inside': 'Put the caret inside the mark, or select the words that are to become a mark of their own.',
  'merge.done':
    '{noted, plural, =0 {Merged.} one {Merged. One thing that differed was put into the note.} other {Merged. # things that differed were put into the note.}}',
  'merge.none-beside': 'No other {kind} overlaps or adjoins it. “Merge with another mark…” lists the rest.',
  'merge.none': 'There is no other {kind} in this article.',
  'merge.other-kind': 'Only two marks of one kind can be merged.',
  'merge.other-version': 'The two marks stand on different versions of the article.',
  'merge.noted': 'From the mark that was merged into this one:\n{lines}',
  'merge.line': '{field}: {value}',
  'merge.field.via': 'Passed on by',
  'merge.field.translation': 'Translation',
  'merge.field.claimGroupId': 'Group of claims',

  'details.borders': 'Borders of the mark',
  'details.borders.start': 'Start',
  'details.borders.end': 'End',

  'chooser.layers': 'Marks here',
  'chooser.merge': 'Merge with',
  'chooser.keys-layers': '{key, select, none {Another} other {{key} or another}} click goes on to the next.',
  'chooser.keys-merge': 'Enter merges, Esc leaves both as they are.',
  'layers.none': 'No mark lies under the caret.',
  'dim.on': 'The other marks are dimmed while one is at hand.',
  'dim.off': 'All marks are shown alike.',
} as const;
