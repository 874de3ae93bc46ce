/** What the program fills in by itself, and why. */
export const fillIn = {
  'command.fill-in': 'Fill in quotes, on or off',
  'fill-in.on': 'New quotes get type, reporting words, mention and medium where their text tells.',
  'fill-in.off': 'Nothing is filled in by itself.',
  'fill-in.supposed': '{value} (supposed)',
  'fill-in.reason.all-in-marks': 'all in quotation marks',
  'fill-in.reason.partly-in-marks': 'partly in quotation marks',
  'fill-in.reason.clause-without-marks': 'reported without quotation marks',
  'fill-in.reason.spoken-without-marks': 'spoken, set without quotation marks',
  'fill-in.reason.words-before': 'before the passage',
  'fill-in.reason.words-after': 'behind the passage',
  'fill-in.reason.words-between': 'between its pieces',
  'fill-in.reason.beside-words': 'beside the reporting words',
  'fill-in.reason.beside-passage': 'named beside the passage',
  'fill-in.reason.goes-on': 'spoke before and goes on',
  'fill-in.reason.kind-of-words': 'by the reporting words',
  'fill-in.reason.chosen-name': 'names the speaker you chose',
} as const;
