import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportDocument } from '#shared/report/reportDocument';
import { plain, row, wordsCell } from '#shared/report/runs';
import { toHtml } from '#shared/report/toHtml';
import { toWord } from '#shared/report/toWord';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { reportOf } from '../../support/reportOf.ts';

const whole = reportOf(exampleAnalysis());

function page(look: ReportDocument['look'], blocks: readonly ReportBlock[] = []): ReportDocument {
  return { ...whole, ...(look === undefined ? {} : { look }), blocks };
}

async function part(report: ReportDocument, name: string): Promise<string> {
  return strFromU8(unzipSync(await toWord(report, []))[`word/${name}`] ?? new Uint8Array());
}

describe('a letter or form', () => {
  it.each([
    ['letter', 12, '59.55'],
    ['youthLetter', 14, '65.2'],
    ['large', 18, '56.7'],
    ['form', 12, '70.9'],
    ['youthForm', 14, '70.9'],
  ] as const)(
    '%s has the same letters and the same page in Word and in print',
    async (look, size, sides) => {
      const styles = await part(page(look), 'styles.xml');
      expect(styles).toMatch(
        new RegExp(`<w:docDefaults>.*?<w:sz w:val="${String(2 * size)}"/>`, 'su'),
      );
      const margin = /<w:pgMar [^>]*>/u.exec(await part(page(look), 'document.xml'))?.[0] ?? '';
      expect(Number(/w:left="(\d+)"/u.exec(margin)?.[1]) / 20).toBe(Number(sides));
      const { html, header, footer } = toHtml(page(look));
      expect(html).toContain(
        `body { font-size: ${String(size)}pt; line-height: ${String(1.5 * size)}pt; }`,
      );
      expect(html).toContain(`@page { margin: 59.55pt ${sides}pt 56.7pt; }`);
      for (const line of [header, footer]) expect(line).toContain(`margin: 0 ${sides}pt;`);
    },
  );

  it.each([undefined, 'letter', 'youthLetter', 'large', 'form'] as const)(
    '%s has tables as wide as its text',
    async (look) => {
      const table = {
        kind: 'table',
        tone: 'neutral',
        caption: 'Tabel',
        head: ['Een', 'Twee'],
        rows: [row(wordsCell('a'), wordsCell('b'))],
        widths: [0.3, 0.7],
      } as const;
      const body = await part(page(look, [table]), 'document.xml');
      const twips = (pattern: RegExp) => Number(pattern.exec(body)?.[1]);
      const sides = twips(/w:left="(\d+)"/u) + twips(/w:right="(\d+)"/u);
      expect(twips(/<w:tblW [^>]*w:w="(\d+)"/u)).toBe(11906 - sides);
      const columns = [...body.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) =>
        Number(width),
      );
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(11906 - sides);
    },
  );

  it('never sets what is read smaller than 11 points, nor for a youth smaller than 12', async () => {
    for (const [look, least] of [
      ['form', 22],
      ['youthForm', 24],
    ] as const) {
      const styles = await part(page(look), 'styles.xml');
      for (const id of ['TableText', 'TableHead', 'TableSource', 'Caption', 'Source']) {
        const style = new RegExp(`w:styleId="${id}".*?<w:sz w:val="(\\d+)"`, 'su').exec(styles);
        expect(Number(style?.[1]), `${look} ${id}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('gives the numbers of larger letters more room', async () => {
    const indents = async (look: ReportDocument['look']) =>
      [...(await part(page(look), 'numbering.xml')).matchAll(/w:hanging="(\d+)"/gu)].map(
        ([, hanging]) => Number(hanging),
      );
    expect(await indents('form')).toEqual(await indents(undefined));
    expect(await indents('youthForm')).toContain(427);
  });
});

describe('a table that is to stay together', () => {
  const rows = ['een', 'twee', 'drie', 'vier', 'vijf'].map((word) =>
    row(wordsCell(word), wordsCell('antwoord')),
  );
  const table = (together?: true): ReportBlock => ({
    kind: 'table',
    tone: 'neutral',
    caption: 'Tabel 1. Proef',
    head: ['Vraag', 'Antwoord'],
    rows,
    widths: [0.5, 0.5],
    ...(together ? { together } : {}),
  });

  it('keeps every row but the last with the next', async () => {
    const kept = async (block: ReportBlock) =>
      (
        (await part(page('form', [block]), 'document.xml')).match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? []
      ).map((one) => one.includes('<w:keepNext/>'));
    expect(await kept(table(true))).toEqual([true, true, true, true, true, false]);
    // Any other only holds its first two rows, and its last two.
    expect(await kept(table())).toEqual([true, true, false, false, true, false]);
  });

  it('says so in print too', () => {
    expect(toHtml(page('form', [table(true)])).html).toContain('<table class="neutral together">');
    expect(toHtml(page('form', [table()])).html).toContain('<table class="neutral">');
  });
});

it('a paragraph that stays with what follows is not split itself', async () => {
  const kept: ReportBlock = { kind: 'paragraph', runs: [plain('een')], keepNext: true };
  expect(await part(page('form', [kept]), 'document.xml')).toContain('<w:keepNext/><w:keepLines/>');
  expect(toHtml(page('form', [kept])).html).toMatch(/\.keep[^}]*break-inside: avoid/u);
});

it('room to write on is as high in print as it is in Word', () => {
  const room: ReportBlock = { kind: 'paragraph', runs: [plain('hier'), plain('\u2028\u2028')] };
  expect(toHtml(page('form', [room])).html).toContain('<p>hier<br><br><br></p>');
  const words: ReportBlock = { kind: 'paragraph', runs: [plain('een\u2028twee')] };
  expect(toHtml(page('form', [words])).html).toContain('<p>een<br>twee</p>');
});
