/** Every word of main that a user reads, apart from the entries of the menu, which are in the table of the menu. */
export const messages = {
  applicationName: 'Verbatim',
  flagWithoutFolder: (flag: string): string => `--${flag} needs a folder: --${flag} FOLDER. Verbatim was not started.`,
  profileUnusable: (folder: string, detail: string): string =>
    `The folder in which Verbatim keeps your work cannot be read and written: ${folder}\n\n${detail}\n\n` +
    'Nothing was changed. Make the folder writable, or start with --profile and another folder.',
  startFailed: (detail: string, logPath: string): string =>
    `Verbatim could not start.\n\n${detail}\n\nYour work is untouched. More is in the log: ${logPath}`,
  windowGone: 'The window of Verbatim stopped working several times in a minute.',
  windowGoneDetail: 'Everything that was marked as saved is kept. You can try once more, or close the program.',
  tryAgain: 'Try again',
  closeProgram: 'Close Verbatim',
  chooseSeedsTitle: 'Choose the folder with your articles',
  chooseSeedsButton: 'Use this folder',
  saveTitle: 'Export',
  openTitle: 'Import',
  saveKeymapTitle: 'Save keymap as',
  openKeymapTitle: 'Load keymap',
  kindVerbatimJson: 'Verbatim export (JSON)',
  kindJsonLines: 'Table (JSON Lines)',
  kindCodebook: 'Codebook (JSON)',
  kindCsv: 'Table (CSV)',
  kindHtml: 'Web page (HTML)',
  kindMarkdown: 'Markdown',
  kindDocx: 'Word document (DOCX)',
  kindPdf: 'PDF',
  kindAgreement: 'Agreement (JSON)',
  kindSvg: 'Drawing (SVG)',
  kindPng: 'Picture (PNG)',
  kindKeymap: 'Keymap (JSON)',
  allFiles: 'All files',
} as const;
