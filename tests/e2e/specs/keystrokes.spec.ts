import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCRIPT } from '../keystrokes/script';
import { keystrokesPage, type CountedPassage } from '../keystrokes/table';
import { CountedKeys } from '../pages/counted-keys';
import { expectPublished, readProjectFile } from '../pages/published-file';
import { expect, test, type Started } from '../pages/test';
import { answerSaveDialog, close, putSeed, putSettings, removeFolders } from '../pages/verbatim-app';

const ARTICLE = 'tests/fixtures/keystrokes/the-lamps-of-norhaven.txt';
const TITLE = 'The lamps of Norhaven go dark';
const BUDGET = 80;
const BUDGET_WITH_PROPOSALS = 50;

interface Words {
  readonly segments: readonly { readonly exact: string }[];
}
interface Exported {
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly annotations: readonly {
    readonly kind: string;
    readonly quoteType: string | null;
    readonly target: Words;
    readonly cue: Words | null;
    readonly source: Words | null;
    readonly speakerId: string | null;
    readonly derived: readonly string[];
  }[];
}

function wordsOf(words: Words | null | undefined): readonly string[] {
  return words?.segments.map(({ exact }) => exact) ?? [];
}

async function opened(start: () => Promise<Started>): Promise<Started> {
  const running = await start();
  await running.desk.welcome();
  await running.desk.open(TITLE);
  await expect(running.desk.text).toBeFocused();
  return running;
}

async function exportTo({ desk, page, ...running }: Started, path: string): Promise<Exported> {
  await answerSaveDialog({ page, ...running }, path);
  await desk.press('Control+e');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('status').filter({ hasText: path })).toBeVisible();
  return JSON.parse(await readFile(path, 'utf8')) as Exported;
}

/** Does the script and gives each passage with the keys that it took. */
async function annotateAll({ desk, page }: Started): Promise<CountedPassage[]> {
  const counted: CountedPassage[] = [];
  for (const passage of SCRIPT) {
    const keys = new CountedKeys(page);
    await keys.press(...passage.select);
    expect(await desk.selectedWords(), passage.form).toBe(passage.target[0]);
    await keys.press('q');
    await keys.choose(passage.speaker);
    await expect(desk.text).toBeFocused();
    await keys.press(...(passage.more ?? []));
    counted.push({ ...passage, keys: keys.pressed });
  }
  return counted;
}

/** What each of the single gestures takes; the passage is selected before the count begins. */
async function singleGestures({ desk, page }: Started) {
  const keyed = async (key: string): Promise<readonly string[]> => {
    const keys = new CountedKeys(page);
    await keys.press(key);
    return keys.pressed;
  };
  await desk.press('Control+Home', 'Escape');
  const quotation = await keyed('v');
  expect(await desk.selectedWords()).toBe('“We have none left,”');
  const tagOnSelection = await keyed('8');
  await expect(desk.foot.locator('[data-foot="at-hand"]')).toContainText('Background');
  await desk.press('Escape', 'v');
  const kindOnSelection = await keyed('c');
  await expect(desk.foot.locator('[data-foot="at-hand"]')).toContainText('claim');
  return { quotation, tagOnSelection, kindOnSelection };
}

/** What the details say of the proposal at hand. */
async function proposalAtHand({ desk }: Started): Promise<{ speaker: string | null; quoteType: string | null }> {
  const card = desk.details.getByRole('article', { name: 'Quote' });
  const named = card.getByRole('button', { name: /^Speaker: /u });
  const speaker = (await named.count()) === 0 ? null : await named.innerText();
  const quoteType = await card.getByRole('combobox', { name: 'Type' }).innerText();
  return { speaker: speaker?.replace(/ \(new\)$/u, '') ?? null, quoteType };
}

/** The kind and the words of the mark at hand. */
async function markAtHand({ desk }: Started): Promise<string> {
  const card = desk.details.getByRole('article', { name: /^(?:Quote|Claim)$/u });
  return `${(await card.getAttribute('aria-label')) ?? ''}: ${await card.locator('p.passage').innerText()}`;
}

/** What else is proposed on the way, claims and further reports, is accepted, and its keys count as well. */
async function acceptOthers(
  running: Started,
  { target: [wanted = ''] }: (typeof SCRIPT)[number],
  keys: CountedKeys,
): Promise<void> {
  for (let mark = await markAtHand(running); !mark.startsWith(`Quote: ${wanted}`); mark = await markAtHand(running)) {
    await keys.press('a');
    await expect.poll(() => markAtHand(running)).not.toBe(mark);
  }
}

const PROPOSED_SCRIPT: typeof SCRIPT = SCRIPT.map((passage) => ({ ...passage, ...passage.proposed }));

/** Goes through what is proposed: what is right is accepted, what is not gets its speaker or its type. */
async function decideAll(running: Started): Promise<CountedPassage[]> {
  const { desk, page } = running;
  await expect(desk.details.getByRole('heading', { name: /proposed/u })).toBeVisible();
  const counted: CountedPassage[] = [];
  let isFirst = true;
  for (const passage of PROPOSED_SCRIPT) {
    const keys = new CountedKeys(page);
    if (isFirst) await keys.press('j');
    isFirst = false;
    await acceptOthers(running, passage, keys);
    const card = desk.details.getByRole('article', { name: 'Quote' });
    await expect(card, passage.form).toContainText(passage.target[0] ?? '');
    const proposed = await proposalAtHand(running);
    const before = keys.pressed.length;
    if (proposed.quoteType !== passage.quoteType) {
      await keys.press('y', passage.quoteType.charAt(0), 'Enter');
      await expect(card.getByRole('combobox', { name: 'Type' })).toHaveText(passage.quoteType);
    }
    if (proposed.speaker !== passage.speaker) {
      await keys.press('s');
      await keys.choose(passage.speaker);
    }
    const isCorrected = keys.pressed.length > before;
    // A correction accepts the rest, and only goes on.
    const mark = await markAtHand(running);
    await keys.press(isCorrected ? 'j' : 'a');
    if (passage !== PROPOSED_SCRIPT.at(-1)) await expect.poll(() => markAtHand(running)).not.toBe(mark);
    counted.push({ ...passage, keys: keys.pressed });
  }
  return counted;
}

/** Every passage of the script is on record, word for word; what of it was supposed is what `derived` allows. */
function expectAsInScript(
  script: typeof SCRIPT,
  exported: Exported,
  checkDerived: (derived: readonly string[]) => void,
): void {
  const nameOf = (id: string | null | undefined): string | undefined =>
    exported.speakers.find((speaker) => speaker.id === id)?.name;
  for (const passage of script) {
    const quote = exported.annotations.find(
      ({ kind, target }) => kind === 'quote' && wordsOf(target)[0] === passage.target[0],
    );
    expect(
      {
        target: wordsOf(quote?.target),
        quoteType: quote?.quoteType,
        cue: wordsOf(quote?.cue),
        source: wordsOf(quote?.source),
        speaker: nameOf(quote?.speakerId),
      },
      passage.form,
    ).toEqual({
      target: passage.target,
      quoteType: passage.quoteType,
      cue: [passage.cue],
      source: [passage.source],
      speaker: passage.speaker,
    });
    checkDerived(quote?.derived ?? []);
  }
}

function totalOf(counted: readonly CountedPassage[]): number {
  return counted.reduce((sum, { keys }) => sum + keys.length, 0);
}

test('twenty passages with speaker, reporting words and mention take at most 80 keys, and 50 with proposals', async ({
  start,
  folders,
}) => {
  await putSeed(folders, 'lamps.txt', await readProjectFile(ARTICLE));
  const running = await opened(start);
  const counted = await annotateAll(running);
  await expect(running.desk.rows().first()).toHaveAttribute('aria-setsize', String(SCRIPT.length));
  await running.desk.saved();
  expectAsInScript(SCRIPT, await exportTo(running, join(folders.root, 'export.json')), (derived) => {
    // What the program supposed is said to be so; what the analyst chose is not.
    expect(derived).toEqual(expect.arrayContaining(['quoteType', 'cue', 'source']));
    expect(derived).not.toContain('speakerId');
  });
  expect(totalOf(counted)).toBeLessThanOrEqual(BUDGET);
  const single = await singleGestures(running);
  for (const keys of Object.values(single)) expect(keys).toHaveLength(1);
  await close(running);

  await removeFolders({ ...folders, root: folders.profile });
  await putSettings(folders, {});
  const proposing = await opened(start);
  const decided = await decideAll(proposing);
  await proposing.desk.saved();
  expectAsInScript(PROPOSED_SCRIPT, await exportTo(proposing, join(folders.root, 'decided.json')), (derived) => {
    expect(derived).toEqual([]);
  });
  expect(totalOf(decided)).toBeLessThanOrEqual(BUDGET_WITH_PROPOSALS);
  await expectPublished('docs/keystrokes.md', keystrokesPage(counted, decided, single));
});
