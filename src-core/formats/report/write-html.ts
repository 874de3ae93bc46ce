import { escapeHtml } from '../citation/html';
import type { Passage, Prose, ReportDocument, ReportEntry, ReportSource } from './document';
import { REPORT_STYLE } from './html-style';

function languageOf({ language, direction }: Pick<Prose, 'language' | 'direction'>): string {
  return `${language === null ? '' : ` lang="${escapeHtml(language)}"`} dir="${direction}"`;
}

function isolated(words: string): string {
  return `<bdi>${escapeHtml(words)}</bdi>`;
}

function prose(words: Prose): string {
  return words.lines.map(escapeHtml).join('<br>');
}

function passageHtml(passage: Passage, { url }: ReportSource): string {
  const words = passage.pieces.map((piece) =>
    escapeHtml(piece.marks === null ? piece.words : piece.marks.opening + piece.words + piece.marks.closing),
  );
  const cite = url?.isLink === true ? ` cite="${escapeHtml(url.address)}"` : '';
  return `<blockquote${cite}${languageOf(passage)}><p>${words.join('')}</p></blockquote>`;
}

function sourceHtml({ title, place, url }: ReportSource): string {
  const address = url === null ? null : escapeHtml(url.address);
  const parts = [
    ...(title === null ? [] : [`<cite>${isolated(title)}</cite>`]),
    ...(place.length === 0 ? [] : [place.map(isolated).join(', ')]),
    ...(address === null
      ? []
      : [url?.isLink === true ? `<a href="${address}">${address}</a>` : `<bdi>${address}</bdi>`]),
  ];
  return parts.length === 0 ? '' : `<p class="source">${parts.join(' · ')}</p>`;
}

function labelled(name: string, words: Prose, role: string): string {
  return `<div class="${role}"><p class="label">${escapeHtml(name)}</p><p${languageOf(words)}>${prose(words)}</p></div>`;
}

function factsHtml({ facts }: ReportEntry): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${isolated(value)}</dd></div>`);
  return `<dl>${rows.join('')}</dl>`;
}

function entryHtml(entry: ReportEntry): string {
  const { label, statement, passage, sayer, translation, source, note } = entry;
  const lines = [
    `<p class="label">${escapeHtml(label)}</p>`,
    statement === null ? '' : `<p class="statement"${languageOf(statement)}>${prose(statement)}</p>`,
    passageHtml(passage, source),
    `<p class="sayer">— ${sayer.map(isolated).join(', ')}</p>`,
    translation === null ? '' : labelled(translation.label, translation.words, 'translation'),
    sourceHtml(source),
    factsHtml(entry),
    note === null ? '' : labelled(note.label, note.words, 'note'),
  ];
  return `<article>\n${lines.filter((line) => line !== '').join('\n')}\n</article>`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src app: data:";

/**
 * The report as one page of HTML that needs nothing beside itself: no script, no image, its own style, made for paper too.
 * Every word of a record is escaped; only addresses of the web become links. Passages say their language and direction.
 *
 * @param fontFaces rules for fonts that the reader's machine may lack; put into the style as they are
 */
export function writeHtml(report: ReportDocument, fontFaces = ''): string {
  const title = escapeHtml(report.title);
  const sections = report.sections.map(({ heading, entries }) => {
    const head = heading === null ? '' : `<h2>${isolated(heading)}</h2>\n`;
    return `<section>\n${head}${entries.map(entryHtml).join('\n')}\n</section>`;
  });
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(report.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${fontFaces}${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<h1>${isolated(report.title)}</h1>`,
    ...report.about.map((line) => `<p>${isolated(line)}</p>`),
    '</header>',
    ...(sections.length === 0 ? [`<p class="empty">${escapeHtml(report.empty)}</p>`] : sections),
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
