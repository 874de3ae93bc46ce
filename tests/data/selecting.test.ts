import { describe, expect, it } from 'vitest';
import { runCommand } from '$renderer/commands/catalogue';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';

const ARTICLE = seedText('Harbour opens', [
  '“He told me ‘never again’ twice,” said Ilse Brandt. Nobody answered. She left.',
  'Then she wrote: “All is well.”',
]);

/** A workspace whose pane only takes selections, and the words that are selected in it. */
async function selecting(): Promise<{ workspace: Workspace; after: (id: string) => Promise<string> }> {
  const { workspace } = await startFakeWorkspace({ seeds: { 'harbour.txt': ARTICLE } });
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  workspace.reading.registerPane({
    focus: () => undefined,
    setSelection: (start, end) => {
      workspace.session.select({ range: { start, end }, byMouse: false });
    },
    reveal: () => false,
    isInSight: () => true,
    moveCaret: () => undefined,
    scrollByPage: () => undefined,
    place: () => ({ caretOffsetUtf16: 0, topOffsetUtf16: 0 }),
  });
  const after = async (id: string): Promise<string> => {
    await runCommand(workspace, id);
    const range = workspace.session.selected?.range;
    return range === undefined ? '' : ARTICLE.slice(range.start, range.end);
  };
  return { workspace, after };
}

const OUTER = '“He told me ‘never again’ twice,”';

describe('selecting a quotation by key', () => {
  it('takes the next one, its inner one, and goes on; and the one before', async () => {
    const { after } = await selecting();
    expect(await after('select-quotation')).toBe(OUTER);
    expect(await after('select-quotation')).toBe('‘never again’');
    expect(await after('select-quotation')).toBe('“All is well.”');
    expect(await after('select-previous-quotation')).toBe(OUTER);
  });

  it('takes the smallest one around the caret', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.indexOf('again');
    expect(await after('select-quotation')).toBe('‘never again’');
  });

  it('says where there is none', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.length;
    expect(await after('select-quotation')).toBe('');
    expect(workspace.notices.list.at(-1)?.text).toContain('No quotation marks');
  });
});

describe('selecting a sentence by key', () => {
  it('takes the sentence, then the paragraph', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.indexOf('answered');
    expect(await after('select-sentence')).toBe('Nobody answered.');
    expect(await after('select-sentence')).toMatch(/^“He told me .* She left\.$/u);
  });

  it('extends to the end of the sentence, and again of the next', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.indexOf('said Ilse');
    expect(await after('extend-to-sentence-end')).toBe('said Ilse Brandt.');
    expect(await after('extend-to-sentence-end')).toBe('said Ilse Brandt. Nobody answered.');
  });
});
