/**
 * How a report looks: dark ink on white, a reading serif, hairlines; on paper no entry is torn where it can be helped. Signs
 * that a font draws in another form beside others have no letters in a PDF: they could not be searched or copied.
 */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1d1b18; --soft: #5c574f; --line: #d8d2c6; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 11pt/1.5 'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Noto Serif Armenian Variable', 'Noto Serif Armenian', 'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', 'Vazirmatn Variable', 'Noto Serif Hebrew Variable', 'Noto Serif Hebrew', serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { margin: 0 0 .75rem; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2.25rem 0 .25rem; font-size: 1.15rem; line-height: 1.3; break-after: avoid; }
p, dl, dd, blockquote { margin: 0; }
header { padding-bottom: 1rem; border-bottom: 1px solid var(--ink); }
header p, .source, .sayer, dl, .label, .note, .empty { font-family: 'Inter Variable', Inter, 'Noto Sans Armenian Variable', 'Vazirmatn Variable', system-ui, sans-serif; font-variant-ligatures: no-contextual; }
header p { color: var(--soft); font-size: .82rem; margin-top: .25rem; }
article { padding: 1rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; overflow-wrap: anywhere; }
.label { color: var(--soft); font-size: .72rem; font-weight: 600; }
.statement { font-weight: 600; }
.statement + blockquote { margin-top: .25rem; color: var(--soft); }
.sayer { margin-top: .35rem; font-size: .9rem; font-weight: 500; }
.source { margin-top: .15rem; color: var(--soft); font-size: .82rem; }
.translation { margin-top: .5rem; padding-inline-start: .75rem; border-inline-start: 2px solid var(--line); }
.note { margin-top: .5rem; font-size: .82rem; }
dl { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin-top: .4rem; font-size: .82rem; }
dl div { display: flex; gap: .35rem; }
dt { color: var(--soft); white-space: nowrap; }
dt::after { content: ':'; }
a { color: inherit; }
@page { size: A4; margin: 20mm 18mm; }
@media print { main { max-width: none; padding: 0; } }
`;
