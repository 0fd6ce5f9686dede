import type { SectionId } from '../analysis/sections.ts';
import type { CriterionId } from '../quality/criteria.ts';
import { questionsExplanation } from '../text/nl/questionsExplanation.ts';
import { questionsStory } from '../text/nl/questionsStory.ts';

/** The texts of all questions; `{…}` stands for what is filled in. */
export const questionTexts = { ...questionsStory, ...questionsExplanation };
export type QuestionId = keyof typeof questionTexts;

interface QuestionKind {
  /** The criterion it helps with; null for a loose end that no criterion asks about. */
  readonly criterion: CriterionId | null;
  /** Where one answers it when it is about no item. */
  readonly section: SectionId;
  /** Something hangs loose: it is tied to nothing, or nothing holds it. */
  readonly isLoose: boolean;
}

const ask = (criterion: CriterionId | null, section: SectionId): QuestionKind => ({
  criterion,
  section,
  isLoose: false,
});
const loose = (criterion: CriterionId | null, section: SectionId): QuestionKind => ({
  criterion,
  section,
  isLoose: true,
});

/** Every question that can be asked, in the order of the criteria. */
export const questionKinds: Readonly<Record<QuestionId, QuestionKind>> = {
  'K01-leeg': ask('K01', 's0'),
  'K02-leeg': ask('K02', 's0'),
  'K02-teLaat': ask('K02', 's13'),
  'K03-nietGevraagd': ask('K03', 's0'),
  'K03-verlopen': ask('K03', 's0'),
  'K04-leeg': ask('K04', 's0'),
  'K04-geschoold': ask('K04', 's0'),
  'K05-bijna': ask('K05', 's0'),
  'K05-over': ask('K05', 's13'),
  'K06-leeg': ask('K06', 's3'),
  'K07-jeugdige': ask('K07', 's1'),
  'K07-ouder': ask('K07', 's1'),
  'K08-leeg': ask('K08', 's2'),
  'K09-bewaker': ask('K09', 's0'),
  'K10-citaat': ask('K10', 's1'),
  'K11-wens': ask('K11', 's1'),
  'K12-verschil': ask('K12', 's5'),
  'K12-eigenVerklaring': loose('K12', 's5'),
  'K13-betekenis': ask('K13', 's2'),
  'K14-begin': ask('K14', 's2'),
  'K14-fasen': ask('K14', 's2'),
  'K14-gat': ask('K14', 's2'),
  'K15-cruciaal': ask('K15', 's2'),
  'K16-hulp': ask('K16', 's2'),
  'K17-domein': ask('K17', 's3'),
  'K17-kracht': ask('K17', 's3'),
  'K18-niveau': ask('K18', 's4'),
  'K19-termijn': ask('K19', 's4'),
  'K20-verhouding': ask('K20', 's4'),
  'K21-trauma': ask('K21', 's4'),
  'K22-hulp': ask('K22', 's4'),
  'K22-kring': ask('K22', 's6'),
  'K23-context': ask('K23', 's4'),
  'K24-lijst': ask('K24', 's5'),
  'K24-losseFactor': loose('K24', 's5'),
  'K25-soort': ask('K25', 's5'),
  'K26-tegen': ask('K26', 's5'),
  'K26-voor': loose('K26', 's5'),
  'K26-bron': loose('K26', 's5'),
  'K26-status': ask('K26', 's5'),
  'K27-voorspelling': ask('K27', 's5'),
  'K27-uitkomst': ask('K27', 's5'),
  'K28-standpunt': ask('K28', 's5'),
  'K28-oneens': ask('K28', 's5'),
  'K29-diagnose': ask('K29', 's5'),
  'K30-verhaal': ask('K30', 's6'),
  'K30-helpend': ask('K30', 's6'),
  'K31-woord': ask('K31', 's4'),
  'K32-lang': ask('K32', 's10'),
  'K33-bron': loose('K33', 's13'),
  'K34-vorm': ask('K34', 's10'),
  'K35-los': loose('K35', 's7'),
  'K35-wie': ask('K35', 's7'),
  'K36-omdat': loose('K36', 's8'),
  'K36-minder': ask('K36', 's8'),
  'K37-ouders': ask('K37', 's8'),
  'K38-wieWanneer': ask('K38', 's8'),
  'K39-nietDoen': ask('K39', 's9'),
  'K39-dragers': ask('K39', 's9'),
  'K40-toekomst': ask('K40', 's11'),
  'K41-datum': ask('K41', 's12'),
  'K41-redenen': ask('K41', 's12'),
  'K42-reden': ask('K42', 's12'),
  'los-factoren': loose(null, 's5'),
  'los-pijl': loose(null, 's6'),
  'los-grond': loose(null, 's5'),
  'los-eigenaar': ask(null, 's7'),
  'los-terugkijken': ask(null, 's12'),
};
