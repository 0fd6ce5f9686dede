import type { Mark } from '../page.ts';

/**
 * An age with the small words that say about what age: "bijna dertien", "tussen de 4 en 6". What stands
 * for it later says that too, and would not fit behind them.
 */
export function widenAges(text: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark, place) => {
    if (mark.label !== 'AGE' || mark.level === 'flag') return mark;
    const floor = Math.max(marks[place - 1]?.end ?? 0, mark.start - LONGEST);
    const lead = ABOUT.exec(text.slice(floor, mark.start));
    return lead === null ? mark : { ...mark, start: mark.start - lead[0].length };
  });
}

const LONGEST = 20;
const ABOUT =
  /(?<![\p{L}\p{N}])(?:bijna|ruim|ongeveer|circa|ca\.|zo'n|rond de|tussen de|tussen|nog geen|nog lang geen|amper|(?:dik|diep|ver|achter|hoog|ruim|goed|begin|eind|midden) in de|begin|eind|midden|(?:rond|tegen) (?:zijn|haar|mijn|hun)|(?:tegen|voorbij) de) $/iu;
