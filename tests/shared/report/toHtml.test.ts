import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksText } from '#shared/report/blocksText';
import { figureSize } from '#shared/report/figureSize';
import type { ReportBlock, ReportDocument } from '#shared/report/reportDocument';
import { toHtml } from '#shared/report/toHtml';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { reportOf } from '../../support/reportOf.ts';

const whole = reportOf(exampleAnalysis());

function withBlocks(blocks: readonly ReportBlock[], title = 'Proef'): ReportDocument {
  return { ...whole, title, blocks };
}

/** What is left when every tag is taken away. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<main>'));
  return unescape(body.replace(/<[^>]*>/gu, ' '));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('a document as a page to print', () => {
  it('says every word of the example, in order', () => {
    const words = squeeze(wordsOf(toHtml(whole).html));
    let from = 0;
    for (const block of whole.blocks) {
      const text = squeeze(blocksText([block])).slice(0, 60);
      const at = block.kind === 'figure' ? from : words.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('has a language, a title, one first heading, header cells and a word for every picture', () => {
    const { html } = toHtml(whole);
    expect(html).toContain('<html lang="nl-NL" dir="ltr">');
    expect(html).toContain(`<title>${whole.title}</title>`);
    expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
    const tables = whole.blocks.filter(({ kind }) => kind === 'table').length;
    expect(html.match(/<thead>/gu)).toHaveLength(tables);
    const pictures = whole.blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []));
    expect([...html.matchAll(/<img [^>]*alt="([^"]{5,})"/gu)]).toHaveLength(pictures.length);
  });

  it('draws every picture as large as the Word file does', () => {
    const { html } = toHtml(whole);
    const sizes = [...html.matchAll(/<img [^>]*width="(\d+)" height="(\d+)">/gu)];
    const figures = whole.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
    expect(sizes.map(([, width, height]) => [Number(width), Number(height)])).toEqual(
      figures.map((figure) => Object.values(figureSize(figure))),
    );
  });

  it('keeps the words of an item together, also where a list hangs under it', () => {
    const items = [
      { runs: [{ text: 'Boven.' }], indent: 0 as const },
      { runs: [{ text: 'Onder.' }], indent: 1 as const },
    ];
    const { html } = toHtml(withBlocks([{ kind: 'list', ordered: false, items }]));
    expect(html).toContain('<li><div>Boven.</div><ul><li>Onder.</li></ul></li>');
    expect(html).toMatch(/^li, li > div \{ break-inside: avoid; \}$/mu);
  });

  it('keeps a list on one page that the Word file keeps together', () => {
    const items = [{ runs: [{ text: 'Een.' }], indent: 0 as const }];
    const list = { kind: 'list', ordered: true, items } as const;
    expect(toHtml(withBlocks([{ ...list, together: true }])).html).toContain(
      '<ol class="together"><li>Een.</li></ol>',
    );
    expect(toHtml(withBlocks([list])).html).toContain('<ol><li>Een.</li></ol>');
  });

  it('marks who may read it in the ink of the Word file, and starts a page at its top', () => {
    const { html, header } = toHtml(whole);
    expect(header).toContain(`<b style="color: #94451C">${whole.header.mark}</b>`);
    expect(html).toMatch(/^h2\.page \{ margin-top: 0; \}$/mu);
  });

  it('lets no text become a tag, a script or an attribute, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const bad = `${text}</p><script>alert(1)</script>" onload='x'`;
        const { html, header, footer } = toHtml({
          ...withBlocks(
            [
              { kind: 'heading', level: 1, text: bad, id: bad, numbered: true, newPage: false },
              { kind: 'paragraph', runs: [{ text: bad, strong: true, to: bad }] },
              { kind: 'quote', runs: [{ text: bad, voice: true }], source: bad },
              { kind: 'list', ordered: false, items: [{ runs: [{ text: bad }], indent: 1 }] },
              { kind: 'figure', svg: '<svg/>', width: 1, height: 1, alt: bad, caption: bad },
            ],
            bad,
          ),
          header: { left: bad, mark: bad },
          footer: { left: bad, page: [bad, bad] },
        });
        const page = html.replace(/<style[^]*<\/style>/u, '');
        for (const made of [page, header, footer]) {
          expect(made).not.toContain('<script');
          expect(made).not.toMatch(/<[^>]*" onload=/u);
        }
      }),
    );
  });

  it('keeps each deeper list inside the item above it, and every item', () => {
    const indents = fc.array(fc.constantFrom<0 | 1 | 2>(0, 1, 2), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(indents, fc.boolean(), (levels, ordered) => {
        const items = levels.map((indent, at) => ({
          runs: [{ text: `punt${String(at)}.` }],
          indent,
        }));
        const { html } = toHtml(withBlocks([{ kind: 'list', ordered, items }]));
        const list = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
        expect([...list.matchAll(/punt(\d+)\./gu)].map(([, at]) => Number(at))).toEqual(
          levels.map((_level, at) => at),
        );
        for (const tag of ['ul', 'ol', 'li']) {
          const opened = list.split(`<${tag}>`).length;
          expect(list.split(`</${tag}>`)).toHaveLength(opened);
        }
        expect(list.split('<li>')).toHaveLength(levels.length + 1);
      }),
    );
  });
});
