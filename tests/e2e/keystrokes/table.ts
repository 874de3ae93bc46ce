import type { Passage } from './script';

export interface CountedPassage extends Passage {
  readonly keys: readonly string[];
}

/** What was counted beside the passages. */
export interface SingleGestures {
  readonly tagOnSelection: readonly string[];
  readonly kindOnSelection: readonly string[];
  readonly quotation: readonly string[];
}

const NAMES: Readonly<Record<string, string>> = { 'Alt+ArrowDown': 'Alt+Down' };

function keyName(key: string): string {
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

function keyNames(keys: readonly string[]): string {
  return keys.map((key) => `\`${keyName(key)}\``).join(' ');
}

function rows(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)));
  const drawn = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}

/** The peers' figures, as research on them found them in their documentation, their code and their issue lists. */
const PEERS: readonly (readonly string[])[] = [
  ['program', 'a known code on a selected passage', 'cost'],
  ['labelbuddy', "the label's own key", '1 key, 62 codes'],
  ['doccano', "the label's own key", '1 key'],
  ['Prodigy', "the label's own key", '1 key'],
  ['Label Studio', 'a digit', '1 key, 9 labels'],
  ['Quackdas', 'a digit', '1 key, 9 codes'],
  ['QualCoder', 'code chosen in the tree; a recent one; in vivo', '1; 2; 1 keys'],
  ['MAXQDA', 'a chord of one’s own on up to 9 codes', '1 chord'],
  ['NVivo (Windows)', 'quick bar: part of the name, Enter', '3–6 keys'],
  ['NVivo (Mac)', 'panel: part of the name, arrows, Enter', '3–6 keys'],
  ['Zotero', 'swatch in the popup', '1 click'],
  ['Omnivore', 'highlight, then the dialog of labels', '3 keys and more'],
  ['Taguette', 'dialog: search, tick, save', '5 keys and more'],
  ['OpenQDA', 'context menu', '2 clicks and more'],
];

function passages(counted: readonly CountedPassage[]): string {
  const lines = counted.map(({ form, target, keys }, index) => [
    String(index + 1),
    form,
    target.join(' […] '),
    keyNames(keys),
    String(keys.length),
  ]);
  return rows([['', 'form', 'passage', 'keys', ''], ...lines]);
}

/** The page of docs/ about keystrokes. */
export function keystrokesPage(
  counted: readonly CountedPassage[],
  decided: readonly CountedPassage[],
  single: SingleGestures,
): string {
  const sum = (quoteType?: Passage['quoteType']): number =>
    counted
      .filter((passage) => quoteType === undefined || passage.quoteType === quoteType)
      .reduce((total, { keys }) => total + keys.length, 0);
  const proposed = decided.reduce((total, { keys }) => total + keys.length, 0);
  return `# Keystrokes

Written by \`tests/e2e/specs/keystrokes.spec.ts\`, which presses these keys in the real program and checks what is recorded. The article is
\`tests/fixtures/keystrokes/the-lamps-of-norhaven.txt\`: twenty passages, ten between quotation marks and ten without. Counted is every key from the
open article on, a chord as one, until passage, speaker, reporting words and mention are recorded exactly as the script wants them. They are
marked twice: by hand with no proposals, and by deciding what the rules propose. By hand the type, the reporting words, the mention and the
medium are filled in by \`Q\` and stay marked as supposed until a person confirms them; confirming
(\`Shift+A\` for all of them after a list, or \`A\`, one key a passage) is not counted; by \`A\` alone it would add ${String(counted.length)}. The speaker is always chosen by the analyst: \`Enter\` where the right name
stands out, which it does only where the text leaves no doubt, else the digit before it.

${rows([
  ['what', 'keys', 'a passage'],
  ['ten quotations', String(sum('direct')), (sum('direct') / 10).toFixed(1)],
  ['ten reported passages', String(sum('indirect')), (sum('indirect') / 10).toFixed(1)],
  ['all twenty', String(sum()), (sum() / 20).toFixed(1)],
  ['all twenty, with proposals', String(proposed), (proposed / 20).toFixed(1)],
  ['selecting a quotation', String(single.quotation.length), keyNames(single.quotation)],
  ['a known tag on a selected passage', String(single.tagOnSelection.length), keyNames(single.tagOnSelection)],
  ['a known kind on a selected passage', String(single.kindOnSelection.length), keyNames(single.kindOnSelection)],
])}

The budget is 80 keys for the twenty, 50 with proposals, and 1 key for each of the last three.

## Passage by passage, by hand

${passages(counted)}

## Passage by passage, with proposals

\`J\` goes to the first. \`A\` accepts and goes on; where the speaker or the type is not the one that the script wants, it is changed, which accepts the
rest, and \`J\` goes on. Nothing is left supposed.

${passages(decided)}

## Others

What the same costs in other programs, where their documentation, code or issue lists tell (read in 2026, not measured by us). None of them records
speaker, reporting words and mention in the same gesture, so that only the single code can be compared.

${rows(PEERS)}

A relation between two passages, such as between a quote and its speaker, takes six clicks in Label Studio (its issue 2106).
`;
}
