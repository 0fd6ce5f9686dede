import { isCapital, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import type { Stay } from './listed.ts';

/**
 * Names of methods, tests and papers that say themselves what they are ("Ouder-Kind Interactie",
 * "Richtlijn Problematische Gehechtheid"): a run of capitals that ends or begins with such a word.
 */
export function titlesThatStay(page: Page): readonly Stay[] {
  const stays: Stay[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    // A run of two capitals or none: most words are passed by at once.
    if (!joins(page, index + 1)) continue;
    if (/^(?:de|het|een|dit|deze)$/u.test(tokens[index]?.low ?? '')) continue;
    let end = index;
    while (joins(page, end + 1)) end += 1;
    const first = tokens[index];
    const last = tokens[end];
    if (end === index || first === undefined || last === undefined) continue;
    const isPerson =
      (first.classes & wordClass.first) !== 0 && (first.classes & wordClass.word) === 0;
    // A Dutch article with a capital opens a name: "Praktijk De Peilschaal".
    const isNamed = tokens.slice(index + 1, end).some(({ raw }) => /^(?:De|Het)$/u.test(raw));
    if (
      !isNamed &&
      isCapital(first) &&
      (PAPER.test(first.low) || (METHOD.test(last.low) && !isPerson))
    )
      stays.push({ start: first.start, end: last.end, isFirm: true });
    index = end;
  }
  return stays;
}

const PAPER =
  /^(?:wet|inspectie|richtlijn|regeling|leidraad|handreiking|protocol|verdrag|landelijke)$/u;
const METHOD =
  /^(?:(?:[\p{L}-]+)?(?:interactie|interaction|therapie|therapy|training|treatment|rescripting|exposure|desensitization|processing|mentalization|mindfulness|counseling|programma|program|methodiek|vragenlijst|questionnaire|inventory|checklist|scale|schaal|interview)|approach|model|parenting|support|assessment)$/u;

const joins = ({ tokens }: Page, index: number): boolean =>
  isCapital(tokens[index]) && tokens[index].gap === ' ' && isCapital(tokens[index - 1]);
