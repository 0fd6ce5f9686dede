import { describe, expect, it } from 'vitest';
import type { SharingKind } from '#shared/analysis/exportRecord';
import type { EntityId } from '#shared/base/ids';
import { buildCopy, type CopyKind } from '#shared/report/sharing/buildCopy';
import { inRoles } from '#shared/report/sharing/inRoles';
import type { SharingWish } from '#shared/report/sharing/sharingWish';
import { toWord } from '#shared/report/toWord';
import { checkDocx } from '../../../support/checkDocx.ts';
import { copyCase, copyFor, copyText, copyWish, STATEMENT } from '../../../support/copyCase.ts';

const analysis = copyCase();
const letter = (id: string) => analysis.letter.find((one) => one.id === id) ?? null;
const masked = inRoles(analysis);

const wishes: Readonly<Record<string, SharingWish>> = {
  fullAnalysis: copyWish('fullAnalysis', { analysis }),
  expertTeam: copyWish('expertTeam', { analysis, letter: letter('le-team') }),
  followUp: copyWish('followUp', { analysis }),
  legal: copyWish('legal', { analysis, letter: letter('le-legal'), expiresOn: null }),
  learning: copyWish('learning', { analysis: masked, expiresOn: '2027-03-10' }),
  supervision: copyWish('supervision', { analysis: masked }),
  access: copyFor('access', 'p-senna', { analysis }),
};

/** Names of people of the case, in whole or in part. */
const NAMES = /Senna|Brouwer|Linda|Marco|de Wit|Daan|Saskia|Femke|Robin|Karim|Youssef|Marit/u;

interface Rule {
  readonly has: readonly (string | RegExp)[];
  readonly never: readonly (string | RegExp)[];
}

// privacy.md section 2, the columns "contains" and "never contains".
const rules: Readonly<Record<string, Rule>> = {
  fullAnalysis: {
    has: [
      'VERTROUWELIJK - dossier',
      STATEMENT,
      'Het was oktober.',
      'Deels aangepast',
      'Minstens bewaren tot 9 maart 2046.',
      'Wie waarvoor toestemming gaf',
      /Controlecode van de inhoud: [0-9a-f]{4} [0-9a-f]{4}/u,
      'geboren op 14 september 2010',
    ],
    never: ['notCorrected', 'oefenmateriaal'],
  },
  expertTeam: {
    has: [
      'VA-031',
      'Wie geeft de behandeling op de plek zelf?',
      'Kort: de verklaring',
      'Hoe het zichzelf in stand houdt',
      'Wat is al geprobeerd?',
      'Terugkijken met zes vragen (5+1)',
      '+1 Wat we al wisten',
      'Anna de Boer, voorzitter',
      'uiterlijk op 30 april 2026',
      STATEMENT,
      'Het was oktober.',
    ],
    never: ['14 september 2010', 'Zeeduin', 'Het Getij', 'De levensloop van', 'controlecode'],
  },
  followUp: {
    has: ['Dit is Senna', 'Wat helpt', 'Wat is al geprobeerd?', STATEMENT, 'Niet doorsturen'],
    // A step that says who takes it is not said twice.
    never: ['Terugkijken met zes vragen', '14 september 2010', 'geboren', /Femke: Femke/u],
  },
  legal: {
    has: [
      'Wat helpt Senna om te blijven?',
      'Jeugdwet artikel 7.3.11 lid 4',
      'Doel',
      'Grens',
      'Wat is vastgelegd',
      'April 2021: Onderzoek op school',
      'Bron: Schoolonderzoek, 15 april 2021',
      'Wat is verteld',
      'Senna vertelde op 4 februari 2026: “Iedereen vraagt',
      'Wat is gezien',
      'Wij denken:',
      'Wij dachten eerst:',
      'Daartegen pleit:',
      'Betwist door Marco (vader): Marco zegt dat hij de dag erna terug was.',
      'Betwist door Senna.',
      'Wie er anders over denkt',
      'geldig tot en met 9 september 2026',
      STATEMENT,
      'Het was oktober.',
      'Meegelezen door',
    ],
    never: ['Leerverhaal', 'oefenmateriaal', 'Vragen voor de groep', 'Waarom was er niet eerder'],
  },
  learning: {
    has: [
      'oefenmateriaal - niet doorsturen',
      'Vervalt op 10 maart 2027',
      '[veranderd]',
      'Zonder namen is niet hetzelfde als niet te herkennen',
      'Wat de hulp deed',
      'Vragen voor de groep',
      'De kring in een tekening',
      'De figuur in woorden.',
    ],
    never: [NAMES, 'VA-031', STATEMENT, 'Het was oktober.', 'anoniem', /Noord-Holland/u],
  },
  supervision: {
    has: [
      'VERTROUWELIJK - supervisie',
      'vervalt op 9 april 2026',
      'Onze vraag aan jou.',
      'Wat je in ronde 1 vroeg',
      'Drie factoren over de hulpverlening toegevoegd.',
      'K01',
      'K42',
      'wordt nog getoetst',
    ],
    never: [NAMES, '14 september 2010', 'Zeeduin', 'Wie waarvoor toestemming gaf'],
  },
  access: {
    has: [
      'Inzage voor Senna Brouwer',
      'Geboortedatum\n14 september 2010',
      'Klopt er iets niet?',
      STATEMENT,
    ],
    never: ['securePlacementRequest', 'p-senna'],
  },
};

describe.each(Object.keys(rules))('the copy %s', (kind) => {
  const wish = wishes[kind] as SharingWish;
  const text = copyText(wish);

  it.each(rules[kind]?.has ?? [])('holds %s', (words) => {
    if (typeof words === 'string') expect(text).toContain(words);
    else expect(text).toMatch(words);
  });

  it.each(rules[kind]?.never ?? [])('never holds %s', (words) => {
    if (typeof words === 'string') expect(text).not.toContain(words);
    else expect(text).not.toMatch(words);
  });

  it('prints no code', () => {
    expect(text).not.toMatch(/\b[a-z]+[A-Z][a-z]+[A-Z]?[a-z]*\b(?<!\bpH)/u);
    expect(text).not.toMatch(/undefined|\[object|\bnull\b|NaN/u);
  });
});

// The full analysis is looked at as a Word file by tests of its own.
describe.each(Object.keys(rules).filter((kind) => kind !== 'fullAnalysis'))(
  'the Word file of %s',
  (kind) => {
    it('passes the checks', async () => {
      const made = buildCopy(wishes[kind] as SharingWish);
      const pictures = made.blocks.filter((block) => block.kind === 'figure');
      const file = await toWord(
        made,
        pictures.map(() => new Uint8Array([1])),
      );
      expect(checkDocx(file)).toEqual([]);
    });
  },
);

describe('the code in the team’s copy', () => {
  it('is no name: only the own statement, which nobody edits, may hold one', () => {
    const text = copyText(wishes['expertTeam'] as SharingWish).replace(STATEMENT, '');
    expect(text).not.toMatch(NAMES);
  });
});

describe('who did not agree', () => {
  const agreed = new Set(analysis.participant.map(({ id }) => id).filter((id) => id !== 'p-marco'));
  it.each<CopyKind>(['expertTeam', 'access'])('is in no passage of %s', (kind) => {
    const wish =
      kind === 'access'
        ? copyFor(kind, 'p-senna', { analysis, agreed })
        : copyWish(kind, { analysis, agreed });
    expect(copyText(wish)).not.toMatch(/Marco|de Wit|(?<!\p{L})vader(?!\p{L})/u);
  });

  it('keeps a statement out as a whole, and the copy says that there is one', () => {
    const text = copyText(copyWish('expertTeam', { analysis, agreed }));
    expect(text).not.toContain(STATEMENT);
    expect(text).toContain('Er is nog één eigen verklaring. Die zit hier niet bij');
  });

  it('does not keep a statement from a court', () => {
    expect(copyText(copyWish('legal', { analysis, agreed }))).toContain(STATEMENT);
  });

  it('says to a court at the top that there is none, and ends with no part for it', () => {
    const none = buildCopy(copyWish('legal', { analysis: copyCase({ statement: [] }) }));
    const facts = none.blocks.find((block) => block.kind === 'table');
    expect(JSON.stringify(facts)).toContain('Niemand schreef een eigen verklaring.');
    const parts = none.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(parts).not.toContain('Eigen verklaringen');
    expect(copyText(copyWish('legal', { analysis }))).not.toContain('Niemand schreef');
  });
});

describe('a letter that the copy is made from', () => {
  it('is used as it was edited, without passages about who did not agree', () => {
    const own = copyCase({
      letter: [{ id: 'le-x', kind: 'followUp', text: 'Bel op maandag.\nMarco dronk te veel.' }],
    });
    const [edited = null] = own.letter;
    const all = copyText(copyWish('followUp', { analysis: own, letter: edited }));
    expect(all).toContain('Marco dronk te veel.');
    const without = copyText(
      copyWish('followUp', { analysis: own, letter: edited, agreed: new Set<EntityId>() }),
    );
    expect(without).toContain('Bel op maandag.');
    expect(without).not.toContain('Marco dronk');
  });

  it('loses names in the team’s copy and long quotations in a learning copy', () => {
    const own = copyCase({
      letter: [
        { id: 'le-t', kind: 'expertTeam', text: 'Senna loopt weg. Linda’s zorg is groot.' },
        {
          id: 'le-l',
          kind: 'learning',
          text: 'Zij zei: “Iedereen vraagt wat ik heb gedaan en nooit wat daarvoor gebeurde.” En: “Laat maar.”',
        },
      ],
    });
    const [team = null, learning = null] = own.letter;
    expect(copyText(copyWish('expertTeam', { analysis: own, letter: team }))).toContain(
      'De jongere loopt weg. Moeders zorg is groot.',
    );
    const text = copyText(copyWish('learning', { analysis: own, letter: learning }));
    expect(text).toContain('Zij zei: [uitspraak weggelaten] En: “Laat maar.”');
  });

  it('never brings names into an analysis without them', () => {
    const foreign = letter('le-legal');
    const none = { ...masked, letter: [] };
    expect(copyText(copyWish('learning', { analysis: none, letter: foreign }))).not.toContain(
      'Wat helpt Senna',
    );
  });
});

describe('a copy made from the proposal', () => {
  it.each<CopyKind>(['expertTeam', 'followUp', 'legal'])(
    'says above every page of %s that a text nobody edited is a proposal',
    (kind) => {
      const proposed = buildCopy(copyWish(kind, { analysis })).header.mark;
      expect(proposed).toMatch(/Voorstel, nog niet nagekeken$/u);
      const own = copyCase({ letter: [{ id: 'le-own', kind, text: 'Een eigen tekst.' }] });
      const edited = copyWish(kind, { analysis: own, letter: own.letter[0] ?? null });
      expect(buildCopy(edited).header.mark).not.toContain('Voorstel');
    },
  );
});

describe('what only the duo sees', () => {
  const own = copyCase({
    summaryPoint: [
      { id: 'sp-1', text: 'Voor iedereen.' },
      { id: 'sp-2', text: 'Alleen voor het duo.', visibleTo: 'duo' },
    ],
    meeting: [{ id: 'm-1', note: 'Gesprek.', rawNotes: 'Losse kreten.', withPeople: ['p-senna'] }],
    quote: [{ id: 'qu-1', participant: 'p-senna', words: 'Niet doorvertellen.' }],
  });
  it.each<CopyKind>(['fullAnalysis', 'expertTeam', 'followUp', 'legal', 'learning', 'supervision'])(
    'is not in %s',
    (kind) => {
      const text = copyText(copyWish(kind, { analysis: own }));
      expect(text).not.toMatch(/Alleen voor het duo|Losse kreten|Niet doorvertellen/u);
    },
  );
  it('is data like any other for who asks for access', () => {
    const text = copyText(copyFor('access', 'p-senna', { analysis: own }));
    expect(text).toMatch(/Alleen voor het duo/u);
    expect(text).toContain('Losse kreten.');
    expect(text).toContain('Niet doorvertellen.');
  });
});

describe('kinds that are no document', () => {
  it.each<SharingKind>(['monitoring', 'handOver'])('%s', (kind) => {
    expect(() => buildCopy({ ...copyWish('legal', { analysis }), kind })).toThrow(kind);
  });
});
