import { describe, expect, it } from 'vitest';
import type { Quote } from '$core/model/annotation';
import { expectAnchored, now, opened, press, rangeOf, select, words } from './marked-article';

describe('borders', () => {
  it('move by word and by character; each press is a step that undo takes back', async () => {
    const { workspace } = await opened();
    const mark = workspace.annotations.mark('claim', [rangeOf(workspace, 'trade had')]);
    workspace.session.takeToHand(mark.id);
    await press(
      workspace,
      'end-later',
      'end-later',
      'start-earlier',
      'start-earlier-character',
      'start-earlier-character',
    );
    expect(words(now(workspace, mark))).toBe('👩‍🚒 that trade had doubled since');
    expect(workspace.notices.list.at(-1)?.text).toContain('👩‍🚒 that trade');
    await press(workspace, 'undo', 'undo', 'undo');
    expect(words(now(workspace, mark))).toBe('trade had doubled since');
    await press(workspace, 'redo', 'end-earlier', 'start-later');
    expect(words(now(workspace, mark))).toBe('trade had doubled');
    await workspace.recorder.idle();
    expect(await workspace.database.annotations.get(mark.id)).toEqual(now(workspace, mark));
  });

  it('say their limit and change nothing there', async () => {
    const { workspace } = await opened();
    const mark = workspace.annotations.mark('highlight', [rangeOf(workspace, 'spring')]);
    workspace.session.takeToHand(mark.id);
    await press(workspace, 'start-later');
    expect(workspace.notices.list.at(-1)).toMatchObject({
      kind: 'info',
      text: expect.stringContaining('Nothing would be left') as string,
    });
    expect(now(workspace, mark)).toBe(mark);
  });

  it('take what is word for word along, and leave reporting words, speaker and claims alone', async () => {
    const { workspace } = await opened();
    const { annotations } = workspace;
    const quote = annotations.mark('quote', [rangeOf(workspace, '“The harbour is open,”')]) as Quote;
    annotations.setCue(quote, rangeOf(workspace, 'said'));
    const claim = annotations.claimOfQuote(quote);
    workspace.session.takeToHand(quote.id);
    await press(workspace, 'start-later', 'start-later', 'end-later', 'end-later', 'end-later');
    const moved = now(workspace, quote) as Quote;
    expect(words(moved)).toBe('harbour is open,” said Mayor Ilse');
    expect(moved.verbatim.map(({ exact }) => exact)).toEqual(['harbour is open,']);
    expect(moved.cue?.segments[0]?.exact).toBe('said');
    expect(words(now(workspace, claim))).toBe('“The harbour is open,”');
    expectAnchored(workspace);
  });

  it('stay where they are on another version of the text', async () => {
    const { workspace } = await opened();
    const mark = workspace.annotations.mark('highlight', [rangeOf(workspace, 'spring')]);
    const old = { ...mark, target: { ...mark.target, textHash: 'a'.repeat(64) } };
    void workspace.recorder.record({
      name: 'step.import',
      changes: [{ table: 'annotations', id: mark.id, before: mark, after: old }],
    });
    workspace.session.takeToHand(mark.id);
    select(workspace, 'double again');
    await press(workspace, 'end-later', 'fragment', 'cut-out', 'split');
    expect(now(workspace, mark)).toBe(old);
    expect(workspace.notices.list.at(-1)?.text).toContain('another version');
  });
});

describe('fragments', () => {
  it('are added in order, joined where they meet, cut out and removed', async () => {
    const { workspace } = await opened();
    const quote = workspace.annotations.mark('quote', [rangeOf(workspace, '“and it will stay open.”')]);
    workspace.session.takeToHand(quote.id);
    select(workspace, '“The harbour is open,”');
    await press(workspace, 'fragment');
    expect(words(now(workspace, quote))).toBe('“The harbour is open,” | “and it will stay open.”');
    select(workspace, 'said');
    await press(workspace, 'fragment');
    expect(words(now(workspace, quote))).toBe('“The harbour is open,” said | “and it will stay open.”');
    select(workspace, 'said');
    await press(workspace, 'cut-out');
    expect(words(now(workspace, quote))).toBe('“The harbour is open,” | “and it will stay open.”');
    expect(workspace.session.selected).toBeNull();
    workspace.session.caretOffsetUtf16 = rangeOf(workspace, 'harbour').start;
    await press(workspace, 'remove-fragment');
    expect(words(now(workspace, quote))).toBe('“and it will stay open.”');
    await press(workspace, 'remove-fragment');
    expect(workspace.notices.list.at(-1)?.text).toContain('all one piece');
    select(workspace, 'trade had');
    await press(workspace, 'retarget');
    expect(now(workspace, quote)).toMatchObject({
      id: quote.id,
      verbatim: [],
      target: { segments: [{ exact: 'trade had' }] },
    });
    await press(workspace, 'undo', 'undo', 'undo', 'undo', 'undo');
    expect(now(workspace, quote)).toEqual(quote);
  });
});
