import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import type { ReportDocument } from '#shared/report/reportDocument';
import { toWord } from '#shared/report/toWord';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { checkDocx, docxText } from '../../support/checkDocx.ts';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { reportOf } from '../../support/reportOf.ts';

// One white pixel: what stands in the pictures is tested where they are drawn.
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function wordOf(analysis: Analysis): Promise<Uint8Array> {
  const report = reportOf(analysis);
  const figures = report.blocks.filter((block) => block.kind === 'figure');
  return toWord(
    report,
    figures.map(() => PIXEL),
  );
}

describe('the Word file', () => {
  it('of the example passes the document checks', async () => {
    expect(checkDocx(await wordOf(exampleAnalysis()))).toEqual([]);
  });

  it('of an analysis that has only begun passes them too', async () => {
    expect(checkDocx(await wordOf(emptyAnalysis()))).toEqual([]);
  });

  it('is the same to the byte for the same analysis, also after another one', async () => {
    const first = await wordOf(exampleAnalysis());
    await wordOf(emptyAnalysis());
    const second = await wordOf(exampleAnalysis());
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  it('holds every word of the report', async () => {
    const words = docxText(await wordOf(exampleAnalysis()));
    for (const block of reportOf(exampleAnalysis()).blocks) {
      if (block.kind === 'heading') expect(words).toContain(block.text);
      if (block.kind === 'table') expect(words).toContain(block.caption);
    }
  });

  it('lets two pictures in a row stand on two pages, and keeps words with their picture', async () => {
    const files = unzipSync(await wordOf(exampleAnalysis()));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const paragraphs = body.split('</w:p>');
    const captions = paragraphs.filter(
      (_, at) => paragraphs[at - 1]?.includes('w:val="Figure"') === true,
    );
    // The family, with the network after it; and a pattern, with its steps in words.
    expect(captions[1]).not.toContain('<w:keepNext/>');
    expect(captions[3]).toContain('<w:keepNext/>');
  });

  it('gives only a cover room above its title', async () => {
    const titleOf = async (report: ReportDocument) => {
      const figures = report.blocks.filter(({ kind }) => kind === 'figure');
      const files = unzipSync(
        await toWord(
          report,
          figures.map(() => PIXEL),
        ),
      );
      const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      return body.split('</w:p>').find((paragraph) => paragraph.includes('"Heading1"'));
    };
    const report = reportOf(exampleAnalysis());
    expect(await titleOf(report)).not.toContain('w:before="0"');
    const blocks = report.blocks.filter(({ kind }) => kind !== 'coverQuote');
    expect(await titleOf({ ...report, blocks })).toContain('<w:spacing w:before="0"/>');
  });

  it('names nobody in its properties', async () => {
    const files = unzipSync(await wordOf(exampleAnalysis()));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const properties = `${text('docProps/core.xml')}${text('docProps/app.xml')}${text('docProps/custom.xml')}`;
    const withoutTitle = properties.replace(/<dc:title>[^<]*/u, '');
    for (const person of exampleAnalysis().participant) {
      for (const name of person.name.split(' '))
        expect(withoutTitle).not.toMatch(new RegExp(`\\b${name}\\b`, 'u'));
    }
  });

  it('survives letters that XML does not take', async () => {
    const analysis = buildAnalysis({
      cover: { title: 'Van <b> & "Noor" \u0001', thisIs: 'Dit is \u0008 Noor & ]]> <x/>' },
      participant: [{ id: 'p-1', name: 'N\u0000oor \uD800 Voorbeeld', role: 'youth' }],
      factor: [
        { id: 'f-1', text: 'Meer < minder & "zo" \u001b' },
        { id: 'f-2', text: '</w:t></w:r>' },
      ],
      link: [
        { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus' },
        { id: 'k-2', from: 'f-2', to: 'f-1', polarity: 'minus' },
      ],
      loop: [{ id: 'l-1', name: 'Kring & <co>', links: ['k-1', 'k-2'] }],
    });
    expect(
      checkDocx(await wordOf(analysis)).filter((finding) => !finding.startsWith('D1 ')),
    ).toEqual([]);
  });

  it('is not made without a picture for each figure', async () => {
    await expect(toWord(reportOf(exampleAnalysis()), [])).rejects.toThrow('No picture');
  });
});

describe('the check itself', () => {
  it('notices what it is there for', async () => {
    const good = await wordOf(exampleAnalysis());
    expect(checkDocx(good)).toEqual([]);
    const spoilt = await toWord(
      { ...reportOf(exampleAnalysis()), title: 'Een andere titel', language: 'en-GB' },
      Array.from({ length: 7 }, () => PIXEL),
    );
    expect(checkDocx(spoilt)).toEqual([
      'D1 title is not the H1',
      'D2 no language in the properties',
    ]);
  });
});
