import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordDocument } from '../../cli/wordDocument.ts';
import { checkDocx } from '../support/checkDocx.ts';
import { exampleAnalysis } from '../support/exampleAnalysis.ts';
import { runProgram, squeeze } from '../support/readPdf.ts';
import { reportOf } from '../support/reportOf.ts';

let folder = '';
let text = '';

/** LibreOffice is a program of its own: it reads the file as a stranger would. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenhang-word-'));
  const file = path.join(folder, 'analyse.docx');
  writeFileSync(file, await wordDocument(exampleAnalysis()));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'libreoffice')}`;
  runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  text = runProgram('pdftotext', ['-raw', path.join(folder, 'analyse.pdf'), '-']);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the file is in order before anybody opens it', () => {
  expect(checkDocx(new Uint8Array(readFileSync(path.join(folder, 'analyse.docx'))))).toEqual([]);
});

test('its PDF holds every section of the example, in order', () => {
  const words = squeeze(text);
  let from = 0;
  for (const block of reportOf(exampleAnalysis()).blocks) {
    if (block.kind !== 'heading') continue;
    const at = words.indexOf(squeeze(block.text), from);
    expect(at, block.text).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

test('its PDF holds the words of the people in it, and the pictures', () => {
  const words = squeeze(text);
  for (const request of exampleAnalysis().helpRequest) {
    expect(words).toContain(squeeze(request.ownWords[0]?.runs[0]?.text ?? ''));
  }
  // Figures are text in SVG: their words are in the PDF beside the same words in the list.
  expect(words.split('geeftmeer').length).toBeGreaterThan(8);
});
