import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { analysisFromPortable, readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { noteOfValues } from '#shared/consent-texts/toldText';
import { blocksText } from '#shared/report/blocksText';
import type { ReportDocument } from '#shared/report/reportDocument';
import { buildCopy } from '#shared/report/sharing/buildCopy';
import { toWord } from '#shared/report/toWord';
import { checkDocx } from '../../support/checkDocx.ts';
import example from '#resources/example-analysis.json';

const id = (text: string) => text as EntityId;

function withLetters(letters: readonly object[]): Analysis {
  const reading = readPortable({ ...example, analysis: { ...example.analysis, letter: letters } });
  if (!reading.ok) throw new Error('The example with letters must be readable');
  return analysisFromPortable(reading.value);
}

function copyOf(
  analysis: Analysis,
  kind: SharingKind,
  recipient: string,
  letter: Entity<'letter'> | null,
  expiresOn: string | null = null,
): ReportDocument {
  return buildCopy({
    kind,
    analysis,
    date: '2026-03-09',
    recipient: { name: 'Linda', organisation: '', participant: id(recipient) },
    letter,
    agreed: new Set(analysis.participant.map((person) => person.id)),
    expiresOn,
    sha256: () => '0'.repeat(64),
  });
}

const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] });
const text = [
  { type: 'heading3', runs: [{ text: 'Wat gaat goed?' }] },
  paragraph('Jij belt elke zondag.'),
  { type: 'quote', runs: [{ text: 'Ik mis haar.' }] },
  paragraph('Nog invullen: wat doet Linda goed?'),
];
const base = { id: 'le-9', kind: 'familySummary', recipient: 'p-linda', text };

describe('letters as documents', () => {
  it('set the edited text as it stands, with its questions below the title', () => {
    const analysis = withLetters([base]);
    const report = copyOf(analysis, 'parentSummary', 'p-linda', analysis.letter[0] ?? null);
    expect(report).toMatchObject({
      look: 'letter',
      language: 'nl-NL',
      header: { mark: 'Persoonlijk' },
    });
    expect(report.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'lead',
      'heading',
      'paragraph',
      'quote',
      'panel',
    ]);
    expect(report.blocks[2]).toMatchObject({ level: 2, text: 'Wat gaat goed?' });
    expect(report.blocks[5]).toMatchObject({ panel: 'unknown' });
    expect(blocksText(report.blocks)).toContain('“Ik mis haar.”');
  });

  it('show the proposal, marked as one, while there is no text', () => {
    const report = copyOf(withLetters([]), 'parentSummary', 'p-marco', null);
    expect(report.header.mark).toBe('Voorstel, nog niet nagekeken');
    expect(blocksText(report.blocks)).toContain('Ik hoor alles als laatste.');
    expect(blocksText(report.blocks)).not.toContain('Ik wil mijn dochter terug');
  });

  it('draw the steps of the pattern for a parent, and say the same steps in words', async () => {
    const steps = ['Afscheid geeft spanning.', 'Senna loopt weg.', 'Wij worden strenger.'];
    const list = steps.map((step) => ({ type: 'numbered', runs: [{ text: step }] }));
    const analysis = withLetters([{ ...base, text: [...text, ...list, paragraph('Klaar.')] }]);
    const report = copyOf(analysis, 'parentSummary', 'p-linda', analysis.letter[0] ?? null);
    expect(report.blocks.map((block) => block.kind).slice(-3)).toEqual([
      'figure',
      'paragraph',
      'paragraph',
    ]);
    const [figure] = report.blocks.filter((block) => block.kind === 'figure');
    for (const word of ['1. Afscheid', 'Senna loopt', 'strenger', 'en dan begint het opnieuw']) {
      expect(figure?.svg).toContain(word);
    }
    expect(figure).toMatchObject({ caption: '' });
    expect(blocksText(report.blocks)).toContain(
      'In woorden: afscheid geeft spanning. Senna loopt weg. Wij worden strenger. Dan begint het opnieuw.',
    );
    const png = new Uint8Array(8);
    const parts = unzipSync(await toWord(report, [png]));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      'descr="Tekening van een rondje met 3 stappen.',
    );
    // In a letter of another kind a numbered list is a list.
    const asYouth = withLetters([
      { ...base, kind: 'youthLetter', recipient: 'p-senna', text: list },
    ]);
    const youth = copyOf(asYouth, 'youthLetter', 'p-senna', asYouth.letter[0] ?? null);
    expect(youth.blocks.some((block) => block.kind === 'figure')).toBe(false);
  });

  it('say on a sheet for school when it must go', () => {
    const report = copyOf(withLetters([]), 'schoolVersion', 'p-karim', null, '2027-07-01');
    expect(blocksText(report.blocks)).toContain('1\u00a0juli 2027');
  });

  it('tell school until when it may keep the sheet, as each of the family last agreed', () => {
    const told = (until: string) => `${noteOfValues({ einddatum: until })}\nEerst lezen.`;
    const asked = { purpose: 'shareSchool', answer: 'yes', on: '2026-03-02' };
    const reading = readPortable({
      ...example,
      analysis: {
        ...example.analysis,
        consent: [
          { ...asked, id: 'c-1', participant: 'p-senna', on: '2026-02-01', note: told('1 mei') },
          { ...asked, id: 'c-2', participant: 'p-senna', note: told('20 juli 2026') },
          { ...asked, id: 'c-3', participant: 'p-linda', note: told('20 juli 2026') },
          { ...asked, id: 'c-4', participant: 'p-marco', note: told('1 juni'), answer: 'no' },
        ],
      },
    });
    if (!reading.ok) throw new Error('The example with answers must be readable');
    const analysis = analysisFromPortable(reading.value);
    const said = (kind: SharingKind) => blocksText(copyOf(analysis, kind, 'p-karim', null).blocks);
    expect(said('schoolVersion')).toContain(
      'Afgesproken: dit blad gaat bij jullie weg, uiterlijk 20\u00a0juli 2026.',
    );
    expect(said('youthLetter')).not.toContain('Afgesproken: dit blad');
  });

  it('carry the own statements of the reader word for word, and nobody else’s', () => {
    const reading = readPortable({
      ...example,
      analysis: {
        ...example.analysis,
        letter: [base],
        statement: [
          { id: 'st-1', participant: 'p-linda', text: 'Ik ben niet weggebleven om haar.' },
          { id: 'st-2', participant: 'p-marco', text: 'Dit is van mij alleen.' },
        ],
      },
    });
    if (!reading.ok) throw new Error('The example with statements must be readable');
    const analysis = analysisFromPortable(reading.value);
    const said = blocksText(
      copyOf(analysis, 'parentSummary', 'p-linda', analysis.letter[0] ?? null).blocks,
    );
    expect(said).toContain('Ik ben niet weggebleven om haar.');
    expect(said).not.toContain('Dit is van mij alleen.');
  });

  it.each([
    ['ar', 'ar'],
    ['Arabisch', 'ar'],
    ['Dari', 'prs'],
  ])('set a version in %s from its own side, under its own title', async (typed, tag) => {
    const arabic = [
      { type: 'heading3', runs: [{ text: 'رسالة إلى ليندا' }] },
      { type: 'paragraph', runs: [{ text: 'هذه الرسالة عن سينا.' }] },
    ];
    const analysis = withLetters([
      base,
      {
        ...base,
        id: 'le-10',
        translationOf: 'le-9',
        language: typed,
        translatedBy: 'Amal',
        text: arabic,
      },
    ]);
    const report = copyOf(analysis, 'parentSummary', 'p-linda', analysis.letter[1] ?? null);
    expect(report).toMatchObject({ title: 'رسالة إلى ليندا', language: tag, isRightToLeft: true });
    // Dutch words and days would come out in the wrong order between words that run the other way.
    expect(report.footer.left).toBe('رسالة إلى ليندا');
    expect(report.blocks[1]).toMatchObject({
      runs: [{ text: '\u200eVertaald door Amal. 9\u00a0maart 2026.\u200e' }],
    });
    const parts = unzipSync(await toWord(report, []));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const xml = part('word/document.xml');
    const paragraphs = xml.match(/<w:p>|<w:p /gu)?.length ?? 0;
    expect(xml.match(/<w:bidi\/>/gu)).toHaveLength(paragraphs);
    expect(part('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    expect(part('word/styles.xml')).toContain(`w:bidi="${tag}"`);
  });

  it.each([
    ['parentSummary', 'p-linda'],
    ['parentSummary', 'p-marco'],
    ['youthLetter', 'p-senna'],
    ['childLetter', 'p-daan'],
    ['schoolVersion', 'p-karim'],
  ] as const)('%s for %s is an accessible Word file', async (kind, recipient) => {
    const report = copyOf(withLetters([]), kind, recipient, null);
    expect(checkDocx(await toWord(report, []))).toEqual([]);
  });

  it('set large print in letters of 18 points', async () => {
    const analysis = withLetters([{ ...base, isLargePrint: true }]);
    const report = copyOf(analysis, 'parentSummary', 'p-linda', analysis.letter[0] ?? null);
    expect(report.look).toBe('large');
    const styles = strFromU8(
      unzipSync(await toWord(report, []))['word/styles.xml'] ?? new Uint8Array(),
    );
    expect(styles).toMatch(/<w:docDefaults>.*?<w:sz w:val="36"\/>/su);
  });
});
