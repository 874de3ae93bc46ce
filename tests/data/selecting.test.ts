import { describe, expect, it } from 'vitest';
import { runCommand } from '$renderer/commands/catalogue';
import type { Workspace } from '$renderer/services/workspace';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';

const ARTICLE = seedText('Harbour opens', [
  '“He told me ‘never again’ twice,” said Ilse Brandt. Nobody answered. She left.',
  'Then she wrote: “All is well.”',
  'Ola told reporters on Monday that the quay would close. Ola said that ships waited, and Eva added that oil was left.',
  'The people of the town have been waiting for more than a week, and nothing has come of what they were promised.',
]);

/** A workspace whose pane only takes selections, and the words that are selected in it. */
async function selecting(): Promise<{ workspace: Workspace; after: (id: string) => Promise<string> }> {
  const { workspace } = await startFakeWorkspace({ seeds: { 'harbour.txt': ARTICLE } });
  await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
  workspace.reading.registerPane({
    focus: () => undefined,
    setSelection: (start, end) => {
      workspace.session.select(start === end ? null : { range: { start, end }, byMouse: false });
      workspace.session.caretOffsetUtf16 = end;
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

  it('goes on behind a closing mark, and from an inner quotation that was marked', async () => {
    const { workspace, after } = await selecting();
    expect(await after('select-quotation')).toBe(OUTER);
    await after('quote');
    expect(await after('select-quotation')).toBe('“All is well.”');
    workspace.session.select(null);
    workspace.session.takeToHand(null);
    workspace.session.caretOffsetUtf16 = 0;
    expect(await after('select-quotation')).toBe(OUTER);
    expect(await after('select-quotation')).toBe('‘never again’');
    await after('quote');
    expect(await after('select-quotation')).toBe('“All is well.”');
    expect(await after('select-previous-quotation')).toBe(OUTER);
  });

  it('says where there is none', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.length;
    expect(await after('select-quotation')).toBe('');
    expect(workspace.notices.list.at(-1)?.text).toContain('No quotation marks');
  });
});

describe('selecting a reported clause by key', () => {
  it('takes the clause, then the sentence, then the paragraph', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.indexOf('Ola told');
    expect(await after('select-sentence')).toBe('the quay would close');
    expect(await after('select-sentence')).toBe('Ola told reporters on Monday that the quay would close.');
    expect(await after('select-sentence')).toMatch(/^Ola told .* left\.$/u);
  });

  it('takes the one around the caret of two, and the next behind one', async () => {
    const { workspace, after } = await selecting();
    workspace.session.caretOffsetUtf16 = ARTICLE.indexOf('ships waited');
    expect(await after('select-sentence')).toBe('ships waited');
    await after('quote');
    expect(await after('select-sentence')).toBe('oil was left');
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
