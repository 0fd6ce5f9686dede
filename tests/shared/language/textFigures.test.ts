import { describe, expect, it } from 'vitest';
import { countSyllables } from '#shared/language/syllables';
import { textFigures } from '#shared/language/textFigures';

const worked = {
  A: 'De kat zit op de mat. Hij ziet een muis. De muis rent weg.',
  B: 'Sam is vaak boos. Dat is niet raar. Er is veel gebeurd. Sam moest drie keer verhuizen. Hij weet niet wie er blijft.',
  C: 'Sam wordt snel boos als plannen veranderen. Wij denken dat dit komt doordat hij vaak moest verhuizen. Hij verwacht nu dat mensen weer weggaan. Daarom test hij of iemand echt blijft.',
  D: 'Er is sprake van een desorganiserende hechtingsproblematiek waarbij internaliserende en externaliserende symptomatologie elkaar binnen een context van intergenerationele overdracht voortdurend versterken. Behandeling dient gericht te zijn op het doorbreken van de interactiepatronen.',
} as const;

describe('the figures of a text', () => {
  it.each([
    ['A', 3, 14, 14, 0, 125.5, 4.67],
    ['B', 5, 23, 26, 2, 115.52, 13.3],
    ['C', 4, 31, 44, 6, 90.34, 27.1],
    ['D', 2, 32, 91, 15, -27.01, 62.88],
  ] as const)(
    'of worked example %s are exact',
    (id, sentences, words, syllables, longWords, fd, lix) => {
      expect(textFigures(worked[id])).toMatchObject({
        sentences,
        words,
        syllables,
        longWords,
        fd,
        lix,
      });
    },
  );

  it.each(
    Object.entries({
      school: 1,
      gezin: 2,
      veilig: 2,
      leeuw: 1,
      nieuwe: 2,
      koeien: 2,
      mooie: 2,
      zeeën: 2,
      reünie: 3,
      emoties: 3,
      politie: 3,
      relatie: 3,
      theater: 3,
      radio: 3,
      geïnformeerd: 4,
      analyse: 4,
      verklarende: 4,
      uithuisplaatsing: 4,
      traumatische: 4,
      egoïstisch: 4,
      financiële: 5,
      gedragswetenschapper: 6,
      museum: 3,
      station: 2,
      één: 1,
      vóór: 1,
      café: 2,
      'foto’s': 2,
      '’s': 1,
      'm.m.v': 1,
      yoga: 2,
      Youssef: 2,
      analyses: 4,
      'psycho-educatie': 6,
      'time-out': 2,
      team: 1,
      militair: 3,
      coördinatie: 5,
      knieën: 2,
      patiënt: 3,
      officieel: 4,
    }),
  )('counts the syllables of %s', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});
