/** What the program fills in by itself, and why. */
export const fillIn = {
  'command.fill-in': 'Fill in quotes, on or off',
  'fill-in.on': 'New quotes get type, reporting words, mention and medium where their text tells.',
  'fill-in.off': 'Nothing is filled in by itself.',
  'fill-in.supposed': '{value} (supposed)',
  'fill-in.reason.all-in-marks': 'all of it stands in quotation marks',
  'fill-in.reason.partly-in-marks': 'a part of it stands in quotation marks',
  'fill-in.reason.clause-without-marks': 'it is reported, without quotation marks',
  'fill-in.reason.words-before': 'they stand before the passage',
  'fill-in.reason.words-after': 'they stand behind the passage',
  'fill-in.reason.words-between': 'they stand between its pieces',
  'fill-in.reason.beside-words': 'it stands beside the reporting words',
  'fill-in.reason.kind-of-words': 'the reporting words tell it',
  'fill-in.reason.chosen-name': 'there the speaker you chose is named',
} as const;
