/**
 * What programs put on the clipboard, in their own shape; the words are invented. Word and Outlook
 * write lists as paragraphs with a mark in front, between conditional comments.
 */
const listMark = (sign: string): string =>
  `<![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${sign}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;

const wordItem = (level: number, sign: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'>` +
  `${listMark(sign)}<span lang=NL>${words}<o:p></o:p></span></p>`;

export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-list:l9 level1 lfo9'>${listMark('1')}Aan<span style='mso-spacerun:yes'>&nbsp; </span>leiding<o:p></o:p></h1>
<p class=MsoNormal><span style='mso-bidi-font-weight:bold'>Milan <b style='mso-bidi-font-weight:normal'>slaapt</b>
<i>slecht</i>, zegt <span class=SpellE>moe\u00ADder</span>.<span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor href="#_msocom_1">[AV1]</a></span></span>
<del cite="mailto:Bram"><span>Dit is weg.</span></del><ins cite="mailto:Bram"><span>Dit is nieuw.</span></ins><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem(1, '1.', 'Slaap')}
${wordItem(2, 'a.', 'inslapen')}
${wordItem(2, '<span style="font-family:Symbol">·</span>', 'doorslapen')}
${wordItem(3, '§', 'nachtmerries')}
${wordItem(1, '2.', 'School')}
<p class=MsoQuote><span lang=NL>Ik wil niet meer.</span></p>
<p class=MsoNormal style='mso-outline-level:4'><b>Tussenkop</b></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Wie</b></p></td><td><p class=MsoNormal>Wat</p></td></tr>
<tr><td><p class=MsoNormal>Vader</p></td><td><p class=MsoNormal>werkt&nbsp;veel</p></td></tr></table>
<p class=MsoNormal>Zie <a href="https://voorbeeld.nl/gids">de gids</a> of <a href="file:///C:/x.doc">dit</a>.</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>verborgen</span></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Opmerking van Anne</p></div></div>
<!--EndFragment--></body></html>`;

export const fromLibreOffice = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2 (Linux)"/>
<style type="text/css">p { margin-bottom: 0.25cm } h2 { font-size: 16pt }</style></head><body lang="nl-NL" dir="ltr">
<h2 class="western">Gezin</h2>
<p style="line-height: 100%; margin-bottom: 0cm">Twee kinderen, <b>één</b> <span style="font-style: normal"><i>hond</i></span>.</p>
<ol><li><p>eerste</p><ol type="a"><li><p>onder</p></li></ol></li><li><p>tweede</p></li></ol>
<p><br/></p></body></html>`;

export const fromOutlook = `<html><body lang=NL><div class=WordSection1>
<p class=MsoNormal>Hoi Anne,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Bel je <a href="mailto:bram@voorbeeld.nl">Bram</a>?<br>Groet<o:p></o:p></p>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='mso-list:l0 level1 lfo2'>punt<o:p></o:p></li></ul>
<blockquote type="cite"><div>Eerder schreef je iets.</div></blockquote></div></body></html>`;

/** A new Word in the browser: real lists, levels in attributes. */
export const fromWordOnline = `<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-level="1"><p><span>een</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2"><li data-aria-level="2"><p><span>twee</span></p></li></ul></div>`;

export const fromPdf = [
  'Milan is een jongen van veertien jaar die sinds de scheiding van zijn',
  'ouders bij zijn moeder woont en om het weekend bij zijn vader is waar',
  'hij een eigen kamer heeft.',
  '',
  'Op school gaat het wisselend. De mentor ziet een jongen die zich goed',
  'redt zolang de dag voorspelbaar is.',
  '• rust',
  '• regelmaat',
].join('\r\n');
