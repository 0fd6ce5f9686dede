import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import pairs from '#resources/language-pairs.json';
import plainWords from '#resources/plain-words.json';
import type { FindingCode } from '#shared/language/finding';
import { readability } from '#shared/language/readability';
import { readers, type Reader } from '#shared/language/readers';

const codes = (text: string, reader: Reader = 'parents') =>
  readability(text, reader).findings.map(({ code }) => code);
const only = (text: string, code: FindingCode, reader: Reader = 'parents') =>
  readability(text, reader).findings.filter((finding) => finding.code === code);

const long = 'Sam loopt met de hond door de straat en ziet dan zijn oom bij de winkel staan.';

describe('what is said about a text', () => {
  it.each([
    'wordt ',
    'wordt met moeder, en met ',
    'hij is niet onmogelijk ',
    'is gelopen door ',
    'heeft gelopen ',
  ])('reads a megabyte without a single full stop: %s', (words) => {
    const text = words.repeat(Math.ceil(1_000_000 / words.length));
    expect(readability(text, 'parents').figures.sentences).toBe(1);
  });

  it.each<[FindingCode, string]>([
    ['passive', 'Sam wordt morgen door de groep gebeld.'],
    ['passive', 'Er is besloten dat Sam blijft.'],
    ['passive', 'De brief werd aan vader en moeder gestuurd.'],
    ['passive', 'Hij werd door de groep en door school geholpen.'],
    ['passive', 'Vader is niet op de hoogte gebracht.'],
    ['tang', 'Wij hebben met de mentor van school, met de groep en met oma gepraat.'],
    ['doubleNegation', 'Het is niet zo dat hij niet wil.'],
    ['bareFigure', 'Hij scoort 71 op de angstlijst.'],
    ['bareFigure', 'De CBCL gaf 70 op de schaal.'],
    ['bareFigure', 'Dat is het 95e percentiel.'],
    ['bareFigure', 'Hij zit 2 standaardafwijkingen lager.'],
    ['tang', 'Hij heeft op een dag in de zomer bij oma heel veel gelachen.'],
    ['doubleNegation', 'Dat is niet onbelangrijk.'],
    ['doubleNegation', 'Hij gaat niet zonder hond.'],
    ['abbreviation', 'Wij doen dat m.m.v. Femke.'],
    ['abbreviation', 'Het PTSS team kijkt mee.'],
    ['bareFigure', 'Zijn IQ is 85.'],
    ['bareFigure', 'Dat is 35% van de tijd.'],
    ['impersonal', 'Men vindt dat raar.'],
    ['wordy', 'Er is sprake van ruzie.'],
    ['wordy', 'Dat doen we in het kader van rust.'],
    ['jargon', 'De hypothese klopt.'],
    ['jargon', 'Hij heeft gedragsproblematiek.'],
    ['itch', 'Zijn brusjes komen mee.'],
    ['promise', 'Wij gaan dat regelen.'],
    ['promise', 'Er komt een plan.'],
    ['sameThing', 'De groep is fijn. De voorziening is groot.'],
    ['respect', 'Vader ontkent het.'],
    ['longSentence', long],
    ['nounStyle', 'De begeleiding biedt ondersteuning en veiligheid bij verandering.'],
  ])('%s in “%s”', (code, text) => {
    expect(codes(text)).toContain(code);
  });

  it.each<[FindingCode, string]>([
    ['passive', 'Sam is verhuisd. Er is veel gebeurd. Sam is begonnen. Hij is weggelopen.'],
    [
      'passive',
      'Zij wordt boos als plannen veranderen. Hij werd bang en verdrietig. Zij wordt zestien.',
    ],
    ['doubleNegation', 'Dat weet ik niet, want niemand zei het.'],
    ['abbreviation', 'Hij kijkt TV. VA is kort. Hij weegt 40 kilo.'],
    ['bareFigure', 'Hij kwam 3 keer, op 9-3-2026, om 14.30 uur. Hij is 15 jaar.'],
    ['jargon', 'Een hypothese (wat wij denken) is nog niet zeker.'],
    [
      'promise',
      'Femke belt je op maandag. Wij gaan dat voor 1 maart regelen. Spanning komt als er veel moet.',
    ],
    ['passive', 'Hij wordt boos en vertrekt. Zij was boos en voelt zich bedrogen.'],
    ['doubleNegation', 'Hij wil niet naar huis en hij wil geen bezoek.'],
    ['bareFigure', 'Hij scoort een doelpunt. Hij scoort 3 keer.'],
    ['tang', 'Hij heeft veel gelachen.'],
    ['tang', 'Zij is al weken heel erg boos op haar vader en voelt zich bedrogen.'],
  ])('no %s in “%s”', (code, text) => {
    expect(codes(text)).not.toContain(code);
  });

  it('points at the place and offers other words, but never changes anything', () => {
    const text = 'Dit is Sam. Hij is een wegloper.';
    const [finding] = only(text, 'blame');
    expect(finding).toMatchObject({ start: 23, end: 31, text: 'wegloper', level: 'hint' });
    expect(finding?.better).toContain('Ze liep in januari vier keer weg');
  });

  it('hints at every term of the 61 pairs, in the sentence it came from', () => {
    expect(pairs).toHaveLength(61);
    const missed = pairs
      .filter(({ avoid }) => only(avoid, 'blame', 'scientist').length === 0)
      .map(({ avoid }) => avoid);
    expect(missed).toEqual([]);
  });

  it('knows all 133 terms and at least 60 words of the trade with a plain one', () => {
    const terms = pairs.flatMap((pair) => pair.terms);
    expect(terms).toHaveLength(133);
    const contexts = new Map(plainWords.contexts.map((one) => [one.term, one.only[0] ?? '']));
    const missed = terms.filter(
      (term) =>
        only(`Hier: ${term} ${contexts.get(term) ?? ''}.`, 'blame', 'scientist').length === 0,
    );
    expect(missed).toEqual([]);
    expect(plainWords.jargon.length).toBeGreaterThanOrEqual(60);
    for (const { terms: words } of plainWords.jargon) {
      for (const word of words) {
        const text = `Dit is ${word.replaceAll('*', '')} hier.`;
        expect(only(text, 'jargon').length + only(text, 'blame').length, word).toBeGreaterThan(0);
      }
    }
  });

  it('raises nothing where a word means something ordinary', () => {
    const texts = [
      'Hij pakt zijn rugzakje in voor school.',
      'Ajax speelt uit tegen een kleine club.',
      'De weg splitst zich bij het bos.',
      'De deur is beschadigd.',
      'Hij komt bijna nooit te laat.',
    ];
    for (const text of texts) expect(only(text, 'blame', 'scientist'), text).toEqual([]);
    expect(only('Zij speelt begeleiders tegen elkaar uit.', 'blame')).toHaveLength(1);
    expect(only('Een kind met een rugzakje.', 'blame')).toHaveLength(1);
  });

  it('lets a denied label be when behaviour follows, and is mild when nothing does', () => {
    expect(only('Sam is geen wegloper: hij liep twee keer weg.', 'blame')).toEqual([]);
    expect(only('Sam is geen wegloper. Hij liep twee keer weg.', 'blame')).toEqual([]);
    expect(only('Sam is geen wegloper.', 'blame')).toMatchObject([{ level: 'low' }]);
  });

  it('is silent in words of a named speaker, not in scare quotes', () => {
    expect(only('Moeder zegt: “Hij is een wegloper.”', 'blame')).toEqual([]);
    expect(only('“Hij liegt altijd”, vertelt oma.', 'blame')).toEqual([]);
    expect(only('Volgens het verslag is hij “manipulatief”.', 'blame')).toEqual([]);
    expect(only('Hij laat “manipulatief” gedrag zien.', 'blame')).toHaveLength(1);
    expect(only(`Senna: “${long}”`, 'longSentence')).toEqual([]);
  });

  it('uses the trade list for families only', () => {
    expect(codes('De hypothese klopt.', 'scientist')).toEqual([]);
    expect(codes('De hypothese klopt.', 'youth12')).toContain('jargon');
  });

  it('adds the words of one organisation', () => {
    const { findings } = readability('De cliënten eten.', 'scientist', {
      extraWords: [{ term: 'cliënt', plain: 'bewoner' }],
    });
    expect(findings).toMatchObject([{ code: 'extraWord', better: 'bewoner', text: 'cliënten' }]);
  });

  it('is within for a plain text and not for a hard one', () => {
    const plain = 'Sam is vaak boos. Dat is niet raar. Er is veel gebeurd.';
    expect(readability(plain, 'youth8').within).toBe(true);
    expect(readability(long, 'parents').within).toBe(false);
    expect(readability('De hypothese is goed.', 'parents').within).toBe(false);
  });

  it('never says that a text is approved', () => {
    const text = 'Sam is blij. Dat is fijn.';
    expect(JSON.stringify(readability(text, 'parents'))).not.toMatch(/B1|✓|geslaagd/u);
  });

  it('never throws, and every remark lies inside the text', () => {
    const bits = fc.constantFrom(
      'wegloper ',
      '“',
      '”',
      'geen ',
      '.',
      '?! ',
      '\n',
      '\u200f',
      'مرحبا ',
      '😀',
      'casus ',
      '1.5 ',
      'wordt gezien ',
      'm.m.v. ',
      '- ',
      '35% ',
      'IQ 85 ',
      "'s ",
      '\u00ad',
      'Er komt ',
      'Zij zei: ',
      'é',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 60 }),
        fc.constantFrom(...readers),
        (parts, reader) => {
          const text = parts.join('');
          const { findings, figures } = readability(text, reader);
          for (const { start, end, text: said } of findings) {
            expect(text.slice(start, end)).toBe(said);
          }
          expect(figures.syllables).toBeGreaterThanOrEqual(figures.words);
          expect(figures.sentences === 0).toBe(figures.words === 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['of one paragraph', `${pairs.map(({ avoid, better }) => `${avoid} ${better}`).join(' ')} `],
    [
      'of lines broken off by a mail program',
      'Wij denken dat Sam boos wordt als plannen veranderen. Dan stil.\n',
    ],
    ['of one word', 'wegloperteam'],
    ['of marks', '“„‘…?!.'],
    ['of small letters on lines of their own', 'a\n'],
  ])('reads 1 MB %s in a time that is linear, with room for a busy machine', (_, part) => {
    const large = part.repeat(Math.ceil(1_000_000 / part.length));
    const start = performance.now();
    expect(readability(large, 'parents').figures.words).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
