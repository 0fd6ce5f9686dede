import { generalise } from '../../text/nl/generalise.ts';
import { isOmitted, ladders, type AttributeName, type Level } from './ladders.ts';

/** One fact of a case as it will be told. */
export interface CaseAttribute {
  readonly name: AttributeName;
  readonly level: Level;
  /** The words at this level, as they stand in the copy; empty when nothing is told. */
  readonly words: string;
  /** Why it may stand below its floor, with the agreement of a supervisor; empty: it may not. */
  readonly reason?: string;
}

/** Whether the attributes of one copy stay within privacy.md 5.3. */
export interface Budget {
  readonly used: number;
  /** How many have to go, counted over both limits. */
  readonly over: number;
  readonly blocked: boolean;
  /** What to do about it, in Dutch; empty when it is fine. */
  readonly reasons: readonly string[];
}

export const MOST_ATTRIBUTES = 4;
export const MOST_CORE_ATTRIBUTES = 2;

/** Counts what is told and says what is too much or too precise. */
export function attributeBudget(attributes: readonly CaseAttribute[]): Budget {
  const told = attributes.filter(({ name, level }) => !isOmitted(name, level));
  const core = told.filter(({ name }) => ladders[name].isCore);
  const reasons = [
    ...(told.length > MOST_ATTRIBUTES
      ? [generalise.budget.tooMany(told.length, MOST_ATTRIBUTES)]
      : []),
    ...(core.length > MOST_CORE_ATTRIBUTES
      ? [generalise.budget.tooManyOfCore(core.length, MOST_CORE_ATTRIBUTES, namesOf(core))]
      : []),
    ...told.filter(isTooPrecise).map(tooPrecise),
    ...(told.some(({ name }) => name === 'rareDiagnosis') ? [generalise.budget.rareDiagnosis] : []),
  ];
  const over = Math.max(0, told.length - MOST_ATTRIBUTES, core.length - MOST_CORE_ATTRIBUTES);
  return { used: told.length, over, blocked: reasons.length > 0, reasons };
}

function isTooPrecise({ name, level, reason }: CaseAttribute): boolean {
  return level < ladders[name].floor && (reason ?? '').trim() === '';
}

function tooPrecise({ name, level }: CaseAttribute): string {
  const { steps, floor } = ladders[name];
  return generalise.budget.tooPrecise(
    generalise.attributes[name],
    steps[level] ?? '',
    steps[floor] ?? '',
  );
}

function namesOf(attributes: readonly CaseAttribute[]): string {
  return attributes
    .map(({ name }) => generalise.attributes[name].toLocaleLowerCase('nl'))
    .join(', ');
}
