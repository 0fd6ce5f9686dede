import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NONCE_PLACE, toHtml, type PrintPage } from '#shared/report/toHtml';
import { finishPdf } from '../../renderer/export/finishPdf.ts';
import { exampleAnalysis } from '../support/exampleAnalysis.ts';
import { launchApp, type LaunchedApp } from '../support/launchApp.ts';
import { runProgram, squeeze } from '../support/readPdf.ts';
import { reportOf } from '../support/reportOf.ts';

const report = reportOf(exampleAnalysis());
const page = toHtml(report);
const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenhang-pdf-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the PDF that the app makes', () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
  });
  afterAll(async () => {
    await launched.close();
  });

  it('holds every heading in order, on A4, with a title and page numbers, and leaves no window', async () => {
    const file = await printed(launched, page);
    const bytes = await finishPdf(new Uint8Array(readFileSync(file)), report);
    writeFileSync(file, bytes);
    const info = runProgram('pdfinfo', [file]);
    expect(info).toMatch(/^Title: +Verklarende analyse van en met Senna$/mu);
    expect(info).toMatch(/^CreationDate: +Mon Mar +9 00:00:00 2026/mu);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Mozilla|Electron|Linux|Skia/u);
    expect(info).toMatch(/Page size: +59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/u);
    const words = squeeze(runProgram('pdftotext', ['-raw', file, '-']));
    expectInOrder(words, headings);
    expect(words).toContain('pagina2van');
    const count = await launched.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(count).toBe(1);
  });

  it('runs no script and fetches nothing, whatever the page says', async () => {
    const bad =
      '<p>Rustig</p><script>document.title="kwaad"</script><img src="https://example.com/x.png">';
    const html = page.html.replace('<main>', `<main>${bad}`);
    const file = await printed(launched, { ...page, html });
    expect(runProgram('pdfinfo', [file])).not.toContain('kwaad');
    expect(runProgram('pdftotext', [file, '-'])).toContain('Rustig');
  });
});

// D19 and D20 on the print page, in the Chromium of this machine: the old Electron of a closed
// network makes no tags. What the app itself makes there is not called accessible.
describe('the print page in Chromium', () => {
  it('is tagged, in Dutch, with headings in order, header cells and words for every picture', () => {
    const source = path.join(folder, 'pagina.html');
    const file = path.join(folder, 'chromium.pdf');
    writeFileSync(source, page.html.replaceAll(NONCE_PLACE, 'x'));
    runProgram(process.env['SAMENHANG_CHROMIUM'] ?? '/usr/bin/chromium', [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
      ...['--export-tagged-pdf', `--user-data-dir=${path.join(folder, 'chromium')}`],
      ...[`--print-to-pdf=${file}`, `file://${source}`],
    ]);
    expect(runProgram('pdfinfo', [file])).toMatch(/^Tagged: +yes$/mu);
    const tree = runProgram('pdfinfo', ['-struct', file]);
    const tags = [...tree.matchAll(/^ *(H[1-6]|TH|Figure|Table)\b/gmu)].map(([, tag]) => tag);
    const levels = report.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`H${String(block.level)}`] : [],
    );
    expect(tags.filter((tag) => tag?.startsWith('H'))).toEqual(levels);
    const cells = report.blocks.flatMap((block) => (block.kind === 'table' ? block.head : []));
    // The head of a table that goes on is said once.
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(cells.length);
    const figures = report.blocks.filter(({ kind }) => kind === 'figure');
    expect(tags.filter((tag) => tag === 'Figure')).toHaveLength(figures.length);
    // Poppler's own view of the text in the tags stops at hard spaces; the order of the text does not.
    expectInOrder(squeeze(runProgram('pdftotext', ['-raw', file, '-'])), headings);
  });
});

function expectInOrder(words: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = words.indexOf(squeeze(part), from);
    expect(at >= from, part).toBe(true);
    from = at;
  }
}

async function printed({ window }: LaunchedApp, wanted: PrintPage): Promise<string> {
  const base64 = await window.evaluate(async (asked) => {
    interface Bridge {
      readonly printPdf: (page: typeof asked) => Promise<{ ok: boolean; value: Uint8Array }>;
    }
    const { desktop } = window as unknown as { desktop: Bridge };
    const made = await desktop.printPdf(asked);
    if (!made.ok) return '';
    let binary = '';
    for (const byte of made.value) binary += String.fromCharCode(byte);
    return btoa(binary);
  }, wanted);
  const file = path.join(folder, `app-${String(Math.random()).slice(2)}.pdf`);
  writeFileSync(file, Buffer.from(base64, 'base64'));
  return file;
}
