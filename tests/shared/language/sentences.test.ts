import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#shared/language/sentences';
import { textFigures } from '#shared/language/textFigures';
import { wordsOf } from '#shared/language/words';

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string) => wordsOf(text).map((word) => word.text);

describe('sentences', () => {
  it.each([
    ['Wij bellen bijv. Sam. Dat helpt.', 2],
    ['Dr. Jansen en mw. De Vries kwamen. J. de Boer niet.', 2],
    ['Hij kreeg hulp d.m.v. een maatje, o.a. Femke. Fijn.', 2],
    ['Hij kocht brood, melk enz. Daarna ging hij weg.', 2],
    ['Het was 1.5 km en kostte 10.000 euro. Klaar.', 2],
    ['Dat was op 9.3.2026. Toen kwam zij.', 2],
    ['Hij wacht... en dan gaat hij. Stil...', 2],
    ['Zij vroeg: “Mag ik blijven?” en liep weg.', 1],
    ['Zij vroeg: “Mag ik blijven?” Toen liep zij weg.', 2],
    ['Ja! Echt? Goed…', 3],
    ['Hij zei: “Ik ga.” Toen was het stil.', 2],
    ['Om 4.30 uur belde hij.', 1],
    ['', 0],
    ['... — !', 0],
    ['مرحبا، كيف حالك؟ أنا بخير.', 2],
    ['Hoi 😀 Senna! 👍🏽', 1],
  ])('of “%s”: %i', (text, count) => {
    expect(said(text)).toHaveLength(count);
  });

  it('counts headings and list items without a full stop', () => {
    const text =
      'Wat gaat goed?\n\nWat we doen\n- brood smeren\n- Samen koken\n2. rust op de dag\nDat helpt.';
    expect(said(text)).toEqual([
      'Wat gaat goed?',
      'Wat we doen',
      'brood smeren',
      'Samen koken',
      'rust op de dag',
      'Dat helpt.',
    ]);
  });

  it('reads a line that a mail program broke off as one', () => {
    expect(said('Dit is een zin die\nop de volgende regel verder gaat. En klaar.')).toHaveLength(2);
  });

  it('counts a number, a date in digits and an abbreviation as one word', () => {
    expect(words('Op 9-3-2026 om 14:30 was 1,5 m.m.v. foto’s ’s avonds zo’n ding')).toEqual([
      'Op',
      '9-3-2026',
      'om',
      '14:30',
      'was',
      '1,5',
      'm.m.v',
      'foto’s',
      '’s',
      'avonds',
      'zo’n',
      'ding',
    ]);
  });

  it('does not see direction marks and soft hyphens', () => {
    const plain = textFigures('Het uithuisplaatsen is zwaar.');
    expect(textFigures('\u200fHet uit\u00adhuis\u00adplaatsen\u200e is zwaar.\u202c')).toEqual(
      plain,
    );
  });
});
