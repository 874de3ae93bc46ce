/** Accepting several marks at once, after a list of them. */
export const acceptSeveral = {
  'command.accept-several': 'Accept several…',
  'step.decide.accept-several': 'Accept several marks',
  'accept-several.title': 'Accept several',
  'accept-several.list': 'Waiting to be accepted',
  'accept-several.group.proposed': 'Proposed by an import',
  'accept-several.group.derived': 'Filled in by the program, confirmed by nobody',
  'accept-several.counts': '{chosen, number} of {all, plural, one {one mark} other {# marks}} will be accepted.',
  'accept-several.keys':
    'Space takes out or in: one, or a rule as a whole. Left and Right go from rule to rule, Ctrl+A takes all, Enter accepts.',
  'accept-several.of': '{chosen, number} of {all, number}',
  'accept-several.more':
    '{count, plural, one {One more goes with its rule.} other {# more go with their rule.}} Space shows them.',
  'accept-several.accept': '{count, plural, =0 {Accept} other {Accept #}}',
  'notice.accepted-several': '{count, plural, one {One mark accepted.} other {# marks accepted.}}',
  'notice.nothing-waits': 'Nothing in this article waits to be accepted.',
} as const;
