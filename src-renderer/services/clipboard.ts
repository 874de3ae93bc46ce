/** The same words for programs that take formatted text and for those that do not. */
export interface RichText {
  readonly plain: string;
  readonly html: string;
}

/** Puts words on the clipboard in both forms; answers whether it could. */
export async function copyRichText({ plain, html }: RichText): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false; // the window lost the focus, or the system refused
  }
}
