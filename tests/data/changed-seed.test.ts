import { describe, expect, it } from 'vitest';
import { resolveAnchor } from '$core/text/anchor';
import { runCommand } from '$renderer/commands/catalogue';
import { seedText, startFakeWorkspace } from '../fakes/fake-workspace';
import { change, entryOf, expectTruth, GONE, markWords, NEW, OLD } from './versioned-article';

describe('a seed without marks that changes while it is open', () => {
  it('stays as it was read until one goes over, and a mark made on it is about those words', async () => {
    const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD } });
    const { workspace } = started;
    await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
    await change(started, NEW);
    expect(workspace.catalogue.entries).toHaveLength(1);
    expect(workspace.reading.current?.text.text).toBe(OLD);
    const mark = markWords(workspace, GONE);
    await workspace.recorder.idle();
    expect(entryOf(workspace)?.record?.versions[0]?.sources[0]?.path).toBe('harbour.txt');
    expect(entryOf(workspace)?.newer).not.toBeNull();
    expect(resolveAnchor(OLD, mark.target).ok).toBe(true);
    await expectTruth(started);
  });

  it('is opened anew on wish, at the place where one was', async () => {
    const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD, 'z.txt': seedText('Other', ['Words.']) } });
    const { workspace } = started;
    const { reading, settings } = workspace;
    const articleId = workspace.catalogue.entries[0]?.articleId ?? '';
    await workspace.readingService.open(articleId);
    const at = OLD.indexOf('Trade');
    const place = { textHash: reading.current?.text.textHash ?? '', caretOffsetUtf16: at, topOffsetUtf16: at };
    settings.change({ places: { [articleId]: place } });
    await change(started, NEW);
    await runCommand(workspace, 'carry-over');
    expect(reading.current?.text.text).toBe(NEW);
    expect(settings.current.places[reading.current?.articleId ?? '']?.caretOffsetUtf16).toBe(NEW.indexOf('Trade'));
    expect(workspace.catalogue.entries).toHaveLength(2);
  });

  it('is listed under its new text once another article is open', async () => {
    const started = await startFakeWorkspace({ seeds: { 'harbour.txt': OLD, 'z.txt': seedText('Other', ['Words.']) } });
    const { workspace } = started;
    await workspace.readingService.open(workspace.catalogue.entries[0]?.articleId ?? '');
    await change(started, NEW);
    await workspace.readingService.open(workspace.catalogue.entries[1]?.articleId ?? '');
    expect(workspace.catalogue.entries.map(({ fields }) => fields.title)).toEqual(['Harbour opens again', 'Other']);
  });
});
