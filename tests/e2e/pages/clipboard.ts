import type { Running } from './verbatim-app';

/** What other programs would find on the clipboard. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
}

/** How Electron 33 reads it; Electron 45 has only the promises of the web. */
interface EarlierClipboard {
  readHTML?(): string;
}

export function copied({ app }: Running): Promise<Copied> {
  return app.evaluate(async ({ clipboard }) => {
    const plain = await clipboard.readText();
    const earlier: EarlierClipboard = clipboard as object;
    if (earlier.readHTML !== undefined) return { plain, html: earlier.readHTML() };
    const [item] = await clipboard.read();
    const html = item?.types.includes('text/html') === true ? await (await item.getType('text/html')).text() : '';
    return { plain, html };
  });
}

export async function emptyClipboard({ app }: Running): Promise<void> {
  await app.evaluate(({ clipboard }) => {
    clipboard.clear();
  });
}
