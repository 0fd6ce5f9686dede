import { bareWord, inserted, removed, run } from './wordEdits.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const COMMENT = 'w:author="Iemand Anders" w:date="2026-02-01T08:00:00Z" w:initials="IA"';

const p = (inside: string) => `<w:p>${inside}</w:p>`;
const cell = (inside: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
const table = (...cells: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="4000"/>'.repeat(cells.length)}</w:tblGrid><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;

/** A text box as Word writes it, in the new form and in the old one. */
const box = (words: string) => {
  const inside = `<w:txbxContent>${p(run(words))}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="800000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Kader"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};

/**
 * A file that somebody else made: remarks without numbers, changes kept track of, a table in a
 * table, a box with text, a note at the foot, and nothing of ours.
 */
export function foreignWord(): Uint8Array {
  const marked =
    `<w:commentRangeStart w:id="0"/>${run('Een eigen zin.')}<w:commentRangeEnd w:id="0"/>` +
    '<w:r><w:commentReference w:id="0"/></w:r>';
  const body = [
    p(marked),
    p(run('Hier stond ') + removed('iets') + inserted('heel wat anders')),
    table(p(run('Buitenste cel')), `${table(p(run('Binnenste cel')), p(run('Nog een')))}${p('')}`),
    p(run('Hier hangt een kader bij.') + box('In een kader')),
    p(`${run('Met een noot')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
  ].join('');
  return bareWord(body, {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
    'word/comments.xml': `<w:comments ${W}><w:comment w:id="0" ${COMMENT}>${p(run('Vreemde opmerking.'))}</w:comment></w:comments>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run('Zie het dossier.')}`)}</w:footnote></w:footnotes>`,
  });
}
