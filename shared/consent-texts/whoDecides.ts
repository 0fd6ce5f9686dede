import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { InformationLevel } from '../analysis/consent.ts';
import type { EntityId } from '../base/ids.ts';
import { caseOnDay } from '../consent/caseOnDay.ts';
import { purposeRules, type PurposeCode } from '../consent/purposes.ts';
import { situationOf } from '../consent/situation.ts';
import type { SituationRow } from '../consent/situationTable.ts';
import { atLevel, textLevelOf } from './chooseLevel.ts';
import type { ConsentTexts, WhoDecidesKey } from './consentTexts.ts';

export interface WhoDecidesFacts {
  readonly analysis: Analysis;
  /** Who is asked. */
  readonly person: Entity<'participant'>;
  /** About whom it is: the youth, a brother or a sister. */
  readonly child: EntityId;
  readonly code: PurposeCode;
  readonly level: InformationLevel;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** What this person is told about who decides; names between braces are still to fill. */
export function whoDecidesTexts(texts: ConsentTexts, facts: WhoDecidesFacts): readonly string[] {
  const level = facts.person.id === facts.child ? textLevelOf(facts.level) : 'adult';
  return whoDecidesKeys(facts).flatMap((key) => atLevel(texts.whoDecides[key], level) ?? []);
}

/** Which of the texts about who decides fit the situation, from the engine's own table. */
export function whoDecidesKeys(facts: WhoDecidesFacts): readonly WhoDecidesKey[] {
  const { analysis, child, code, date, person } = facts;
  const situation = situationOf(caseOnDay(analysis, date), child, code);
  if (situation === null) return [];
  const { base, over, isDoubtful } = situation;
  const own = base === null ? undefined : byRow[base];
  const isAboutSelf = person.id !== child && base === 6 && purposeRules[code].described !== 'none';
  return [
    ...(isDoubtful ? ['12tot15' as const] : own === undefined ? [] : [own]),
    ...(over.includes(9) ? ['ondertoezicht' as const] : []),
    ...(over.includes(13) ? ['geslotenPlek' as const] : []),
    ...(isAboutSelf ? ['overJouZelf' as const] : []),
  ];
}

const byRow: Readonly<Partial<Record<SituationRow, WhoDecidesKey>>> = {
  1: 'onder12',
  2: 'onder12',
  3: '12tot15',
  5: 'nietZelf',
  6: '16en17',
  7: 'nietZelf',
  11: 'voogdijGi',
};
