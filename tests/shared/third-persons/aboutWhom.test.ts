import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '#shared/analysis/aboutMark';
import { aboutWhom } from '#shared/third-persons/aboutWhom';
import { personFinder } from '#shared/third-persons/personsIn';
import { sensitiveIn } from '#shared/third-persons/sensitiveIn';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const example = exampleAnalysis();

describe('who is in a text', () => {
  const find = personFinder(example);
  it.each<[string, readonly string[], readonly string[]]>([
    ['Linda bleef bij haar.', ['p-linda'], []],
    ['Senna’s kamer en Linda’s huis', ['p-linda', 'p-senna'], []],
    ['LINDA en marco', ['p-linda', 'p-marco'], []],
    ['Senna Brouwer woont hier.', ['p-senna'], []],
    ['mevrouw Brouwer', ['p-linda'], []],
    ['Mw. Brouwer en dhr. de Wit', ['p-linda', 'p-marco'], []],
    ['L. Brouwer groeide op bij anderen.', ['p-linda'], []],
    ['De ex van vader hertrouwde.', [], ['p-linda']],
    ['Daantje speelt buiten.', ['p-daan'], []],
    ['Moeder is lang somber.', [], ['p-linda']],
    ['Ruzie tussen ouders', [], ['p-linda', 'p-marco']],
    ['De pleegouders stopten.', [], ['p-anneke', 'p-bea']],
    ['Zij logeert bij oma.', [], ['p-tineke']],
    ['papa’s auto', [], ['p-marco']],
    ['De linde bloeit; een bea of els is geen mens.', [], []],
    ['Moederdag en Lindau', [], []],
    ['We reageren pas als ze weg is.', [], []],
    ['pa’s auto', [], ['p-marco']],
    ['Els en Bea; Els’ huis', ['p-bea', 'p-els'], []],
    ['Youssef el Amrani', ['p-youssef'], []],
  ])('finds in "%s"', (text, names, kin) => {
    const found = find(text);
    expect([...found.byName].sort()).toEqual(names);
    expect([...found.byKin].sort()).toEqual(kin);
  });
});

describe('what is sensitive in a text', () => {
  it.each<[string, readonly Sensitivity[]]>([
    ['Moeder is lang somber.', ['health']],
    ['Vader werd aangehouden na een inbraak.', ['justice']],
    ['Ruzie en geweld tussen ouders', ['violence']],
    ['Vader dronk te veel en had schulden.', ['addiction', 'debts']],
    ['Zij is lesbisch.', ['sexuality']],
    ['Het gezin is gevlucht uit Syrië.', ['origin']],
    ['Zij woont in de Dorpsstraat 4.', ['address']],
    ['1234 AB', ['address']],
    ['Zij voelt zich schuldig en gelooft dat het lukt.', []],
    ['Koken geeft rust.', []],
  ])('"%s"', (text, kinds) => {
    expect(sensitiveIn(text)).toEqual(kinds);
  });
});

describe('whom a place is about', () => {
  const analysis = buildAnalysis({
    ...people(),
    lifeEvent: [
      { id: 't-1', text: 'Moeder werd ziek.\nSenna ging naar school.', crucialFor: ['p-senna'] },
    ],
    helpRequest: [{ id: 'q-1', participant: 'p-marco', ownWords: 'Ik was toen verslaafd.' }],
    aboutMark: [
      { id: 'am-1', place: 'lifeEvent/t-1', about: ['p-marco'], sensitive: ['debts'] },
      { id: 'am-2', place: 'lifeEvent/t-1/text', isNothing: true },
    ],
  });
  const block = analysis.lifeEvent[0]?.text[1]?.id ?? '';

  it('takes the nearest mark: paragraph, then field, then item', () => {
    expect(aboutWhom(analysis, 'lifeEvent/t-1')).toEqual({
      about: ['p-marco'],
      sensitive: ['debts'],
      isMarked: true,
    });
    const nobody = { about: [], sensitive: [], isMarked: true };
    expect(aboutWhom(analysis, 'lifeEvent/t-1/text')).toEqual(nobody);
    expect(aboutWhom(analysis, `lifeEvent/t-1/text/${block}`)).toEqual(nobody);
    expect(aboutWhom(analysis, 'lifeEvent/t-1/meaning')).toMatchObject({ about: ['p-marco'] });
  });

  it('goes by whose words they are, and by the names and words in them, without a mark', () => {
    expect(aboutWhom(analysis, 'helpRequest/q-1/ownWords')).toEqual({
      about: ['p-marco'],
      sensitive: ['addiction'],
      isMarked: false,
    });
    const unmarked = { ...analysis, aboutMark: [] };
    expect(aboutWhom(unmarked, 'lifeEvent/t-1')).toEqual({
      about: ['p-senna', 'p-linda'],
      sensitive: ['health'],
      isMarked: false,
    });
    expect(aboutWhom(unmarked, `lifeEvent/t-1/text/${block}`).about).toEqual(['p-senna']);
  });

  it('is about nobody where nothing is', () => {
    for (const place of ['', 'x/y', 'lifeEvent', 'lifeEvent/none', 'lifeEvent/t-1/a/b/c']) {
      expect(aboutWhom({ ...analysis, aboutMark: [] }, place).about).toEqual([]);
    }
  });
});

function people() {
  return {
    participant: [
      { id: 'p-senna', name: 'Senna', role: 'youth' },
      { id: 'p-linda', name: 'Linda', role: 'parent', relation: 'moeder' },
      { id: 'p-marco', name: 'Marco', role: 'parent', relation: 'vader' },
    ],
  };
}
