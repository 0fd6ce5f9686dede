import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildCopy } from '#shared/report/sharing/buildCopy';
import { inRoles } from '#shared/report/sharing/inRoles';
import type { ReportDocument } from '#shared/report/reportDocument';
import { toWord } from '#shared/report/toWord';
import { copyCase, copyText, copyWish } from '../../../support/copyCase.ts';

const proposed = copyWish('learning', { analysis: inRoles(copyCase()) });
const PICTURE = 'De kring in een tekening';

function withText(text: string): ReportDocument {
  const analysis = inRoles(copyCase({ letter: [{ id: 'le-l', kind: 'learning', text }] }));
  return buildCopy(copyWish('learning', { analysis, letter: analysis.letter[0] ?? null }));
}

function headingsOf({ blocks }: ReportDocument): readonly (readonly [string, number])[] {
  return blocks.flatMap((block): readonly (readonly [string, number])[] =>
    block.kind === 'heading' ? [[block.text, block.level]] : [],
  );
}

describe('a learning copy', () => {
  it('draws the circle where it is told, and goes on with the rest', () => {
    const headings = headingsOf(buildCopy(proposed));
    const at = headings.findIndex(([text]) => text === 'De kring');
    expect(headings.slice(at, at + 3)).toEqual([
      ['De kring', 2],
      [PICTURE, 3],
      ['Wat de hulp deed', 2],
    ]);
  });

  it('draws it behind a text without a part about it', () => {
    const headings = headingsOf(withText('Een eigen verhaal.'));
    expect(headings.slice(1)).toEqual([[PICTURE, 2]]);
  });

  it('does not leave half a page empty to hold the picture and its words together', async () => {
    const report = buildCopy(proposed);
    const pixel = Uint8Array.from(atob('iVBORw0KGgo='), (letter) => letter.charCodeAt(0));
    const files = unzipSync(await toWord(report, [pixel]));
    const paragraphs = strFromU8(files['word/document.xml'] ?? new Uint8Array()).split('</w:p>');
    const picture = paragraphs.findIndex((paragraph) => paragraph.includes('w:val="Figure"'));
    expect(paragraphs[picture + 1]).toContain('Figuur');
    expect(paragraphs[picture + 1]).not.toContain('<w:keepNext/>');
  });

  it('says what the sign of a change means, and what is not told', () => {
    const text = copyText(proposed);
    expect(text).toContain('daar staat met opzet iets anders of minder dan in het echt.');
    expect(text).toMatch(/de leeftijd staat er niet bij\. \[veranderd\]/u);
  });
});
