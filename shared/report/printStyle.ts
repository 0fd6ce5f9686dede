/**
 * How a document looks when it is printed: the same inks, sizes and forms as the Word file
 * (`toWordStyles.ts`), in points and on A4; `printLetterStyle.ts` adds what letters and forms change. Black on white prints the same words.
 */
export const printStyle = `
@page { size: A4; margin: 2.5cm 2.5cm 2.3cm; }
* { box-sizing: border-box; }
body { margin: 0; font: 12pt/18pt Calibri, Carlito, sans-serif; color: #1F2933; background: #fff; }
h1, h2, h3, h4, h5 { color: #1F4E5F; break-after: avoid; break-inside: avoid; }
h1, h2 { font-family: Cambria, Caladea, serif; font-weight: 400; }
h1 { font-size: 28pt; line-height: 34pt; margin: 0 0 6pt; }
h2 { font-size: 19pt; line-height: 24pt; margin: 26pt 0 6pt; }
h3, h4, h5 { font-size: 14pt; line-height: 18pt; margin: 16pt 0 3pt; }
.page { break-before: page; }
h2.page { margin-top: 0; }
p { margin: 0 0 7pt; orphans: 2; widows: 2; }
.keep, .lead { break-after: avoid; break-inside: avoid; }
.lead, .source, .caption, caption, blockquote footer { color: #4A5560; }
.source, blockquote footer { font-size: 11pt; }
blockquote { margin: 3pt 0 9pt; padding-inline-start: 10pt; border-inline-start: 2.25pt solid #94451C; break-inside: avoid; }
blockquote p { font: 13pt/20pt Cambria, Caladea, serif; margin: 0; }
blockquote.cover { border: 0; padding: 0; margin: 34pt 0 30pt; }
blockquote.cover p { font-size: 21pt; line-height: 31pt; }
.voice, td .quote { font-family: Cambria, Caladea, serif; }
.panel { padding: 5pt 10pt; background: #EEF3F4; border-inline-start: 4.5pt solid #1F4E5F; margin: 8pt 0 14pt; break-inside: avoid; }
.panel.dropped { background: none; border-inline-start: 3pt dotted #4A5560; }
.panel.differs { background: none; border-inline-start: 4.5pt double #94451C; }
.panel.unknown { background: none; border: 1pt dashed #4A5560; }
.panel.help { background: #EDF4EF; border-inline-start-color: #2A6147; }
.panel.notice { background: none; border: 1pt solid #94451C; color: #94451C; }
ul, ol { margin: 0 0 7pt; padding-inline-start: 18pt; }
li { margin-bottom: 2pt; }
li, li > div { break-inside: avoid; }
li:has(li) { break-inside: auto; }
li:nth-child(2), li:last-child:not(:first-child) { break-before: avoid; }
li > ul, li > ol { break-before: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 10pt; font-size: 11pt; line-height: 16.5pt; border-top: 1pt solid #B9C5CA; border-bottom: 1pt solid #B9C5CA; }
caption { text-align: start; font-weight: 700; margin: 14pt 0 4pt; break-after: avoid; }
th { text-align: start; background: #E1EAEC; color: #1F4E5F; }
.helps th { background: #DCEAE1; color: #2A6147; }
.weighs th { background: #F4E6D9; color: #94451C; }
th, td { padding: 3.5pt 4pt; vertical-align: top; border-bottom: .5pt solid #B9C5CA; overflow-wrap: break-word; }
td p { margin: 0; }
td ul, td ol { margin: 0; }
tr, .together { break-inside: avoid; }
tr.tinted td { background: #FAF3EC; }
thead { display: table-header-group; break-after: avoid; }
tbody tr:first-child, tbody tr:nth-child(2), tbody tr:last-child { break-before: avoid; }
.figure { margin: 8pt 0 14pt; break-inside: avoid; }
.figure img { display: block; max-width: 100%; height: auto; }
.caption { font: bold 11pt/16.5pt Calibri, Carlito, sans-serif; margin-top: 4pt; }
a { color: #1F4E5F; }
.answer { color: #4A5560; }
`;
