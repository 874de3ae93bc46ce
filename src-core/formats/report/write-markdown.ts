import { escapeHtml } from '../citation/html';
import type { Passage, Prose, ReportDocument, ReportEntry, ReportSource } from './document';
import { escapeMarkdown } from './escape-markdown';

function directed(words: string, { language, direction }: Pick<Prose, 'language' | 'direction'>): string {
  if (direction === 'ltr') return words;
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  return `<bdi${lang} dir="rtl">${words}</bdi>`;
}

function passageMarkdown(passage: Passage): string {
  const words = passage.pieces.map(({ words: piece, marks }) =>
    escapeMarkdown(marks === null ? piece : marks.opening + piece + marks.closing),
  );
  return `> ${directed(words.join(''), passage)}`;
}

/** Lines of one paragraph, each on a line of its own. */
function proseMarkdown(prose: Prose): string {
  return prose.lines.map((line) => directed(escapeMarkdown(line), prose)).join('\\\n');
}

function sourceMarkdown({ title, place, url }: ReportSource): string {
  const address = url === null ? null : url.isLink ? `<${url.address}>` : escapeMarkdown(url.address);
  const parts = [
    ...(title === null ? [] : [`*${escapeMarkdown(title)}*`]),
    ...(place.length === 0 ? [] : [place.map(escapeMarkdown).join(', ')]),
    ...(address === null ? [] : [address]),
  ];
  return parts.join(' · ');
}

function entryMarkdown(entry: ReportEntry): string {
  const { label, statement, passage, sayer, translation, source, facts, note } = entry;
  const blocks = [
    statement === null ? `**${escapeMarkdown(label)}**` : `**${escapeMarkdown(label)}:** ${proseMarkdown(statement)}`,
    passageMarkdown(passage),
    `— ${sayer.map(escapeMarkdown).join(', ')}`,
    translation === null ? '' : `**${escapeMarkdown(translation.label)}:** ${proseMarkdown(translation.words)}`,
    sourceMarkdown(source),
    facts.map(({ name, value }) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`).join('\n'),
    note === null ? '' : `**${escapeMarkdown(note.label)}:** ${proseMarkdown(note.words)}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/**
 * The report as Markdown (CommonMark): no word of a record becomes markup, only addresses of the web become links. A passage
 * that runs from right to left is wrapped in an element that says so.
 */
export function writeMarkdown(report: ReportDocument): string {
  const blocks = [
    `# ${escapeMarkdown(report.title)}`,
    ...report.about.map(escapeMarkdown),
    ...(report.sections.length === 0 ? [escapeMarkdown(report.empty)] : []),
    ...report.sections.flatMap(({ heading, entries }) => [
      ...(heading === null ? [] : [`## ${escapeMarkdown(heading)}`]),
      entries.map(entryMarkdown).join('\n\n---\n\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
