/** Going over to a new version of an article, and the walk through the marks that wait for a person. */
export const versions = {
  'command.carry-over': 'Go over to the new version',
  'command.earlier-marks': 'Place the marks of an earlier version',
  'command.earlier-accept': 'Accept the place',
  'command.earlier-choose': 'Take the place with this number',
  'command.earlier-attach': 'Attach to the selection',
  'command.earlier-leave': 'Leave it',
  'command.earlier-next': 'Next mark to place',
  'command.earlier-previous': 'Previous mark to place',
  'command.earlier-close': 'Close the marks of an earlier version',
  'keys.group.versions': 'Marks of an earlier version',

  'step.article.carry-over': 'Go over to a new version',
  'step.annotation.reanchor': 'Put a mark on the new version',

  'article.newer-unmarked':
    'The file of this article has changed. You are reading the text as it was; nothing is marked in it.',

  'notice.no-newer-version': 'The folder holds no other version of this article.',
  'notice.new-text': 'This is the text that the file holds now.',
  'notice.carried-over':
    '{carried, plural, =0 {No mark could be carried over by itself} one {One mark was carried over} other {# marks were carried over}}{waiting, plural, =0 {.} one {; one needs you.} other {; # need you.}}',
  'notice.no-earlier-marks': 'All marks are on the text that is shown.',
  'notice.on-earlier-version':
    'This mark is on an earlier version of the text. Select its words here and {key, select, none {move the mark to them} other {press {key}}}, then try again.',
  'notice.nothing-suggested':
    'No place is suggested for it. Select its words in the article and {key, select, none {attach it to them} other {press {key}}}.',
  'notice.no-such-place': 'There is no place with this number.',
  'notice.still-open': 'Marked as done. Still open: {points}.',

  'details.open.earlier-version': 'on an earlier version',
  'details.earlier-version': 'on an earlier version',
  'details.earlier-version-hint':
    'Its words are not known to stand in the text that is shown. Select them there and {key, select, none {move the mark to them} other {press {key}}}, or place it step by step.',

  'open-point.earlier-version':
    '{count, plural, one {one mark on an earlier version} other {# marks on an earlier version}}',
  'open-point.no-speaker': '{count, plural, one {one quote without a speaker} other {# quotes without a speaker}}',
  'open-point.derived': '{count, plural, one {one mark with fields to confirm} other {# marks with fields to confirm}}',
  'open-point.disputed': '{count, plural, one {one dispute} other {# disputes}}',
  'open-point.proposed': '{count, plural, one {one proposal to decide} other {# proposals to decide}}',
  'open-point.no-restatement':
    '{count, plural, one {one claim without a restatement} other {# claims without a restatement}}',

  'versions.name': 'Marks of an earlier version',
  'versions.position': '{index} of {count}',
  'versions.counts':
    '{changed, plural, =0 {} one {1 changed} other {# changed}}{changed, plural, =0 {} other {{ambiguous, plural, =0 {} other { · }}}}{ambiguous, plural, =0 {} one {1 in several places} other {# in several places}}{orphan, plural, =0 {} other {{others, plural, =0 {} other { · }}}}{orphan, plural, =0 {} one {1 gone} other {# gone}}',
  'versions.was': 'On the earlier version',
  'versions.is': 'In this version',
  'versions.changed': 'Changed. Is this its place?',
  'versions.settled': 'Found again. Is this its place?',
  'versions.ambiguous': 'Stands in several places. Which is its own?',
  'versions.orphan':
    'Gone, or said in other words. If it is there, select it in the article and {key, select, none {attach it} other {press {key}}}; else leave it.',
  'versions.left': 'left on its version',
  'versions.done': 'Every mark has its place in this version.',
  'versions.doubtful': 'Look at these as well:',
  'versions.part.cue': 'Reporting words',
  'versions.part.source': 'Mention',
  'versions.part.via': 'Passed on by',
  'versions.part.verbatim': 'Words in quotation marks',
  'versions.part-gone': '{part}: “{was}” is gone',
  'versions.part-changed': '{part}: “{was}” became “{is}”',
  'versions.removed': 'removed',
  'versions.inserted': 'put in',
} as const;
