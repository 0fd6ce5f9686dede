import type { Analysis, Entity } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { isSamePerson } from '#shared/anonymise/case/secondReader';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { editCase } from '../../state/openCaseStore.ts';

type Check = Entity<'releaseCheck'>;
export type CheckQuestion = 'singlingOut' | 'linkability' | 'inference';
export const checkQuestions: readonly CheckQuestion[] = ['singlingOut', 'linkability', 'inference'];

/** The second reader's outcome, as it is signed. */
export interface Signature {
  readonly reader: string;
  readonly readerRole: NonNullable<Check['readerRole']>;
  readonly readOn: string;
  readonly minutes: number;
  readonly couldBe: NonNullable<Check['couldBe']>;
  readonly guesses: string;
}

/** Which text is looked at, by whom. */
export interface CheckPlace {
  readonly kind: ReleaseKind;
  readonly contentHash: string;
  readonly check: Check | null;
  /** Who works here now. */
  readonly person: string;
}

/** The look at exactly this text, or null when another text was looked at. */
export function checkOf(
  { releaseCheck }: Analysis,
  kind: ReleaseKind,
  contentHash: string,
): Check | null {
  const own = releaseCheck.filter((one) => one.kind === kind && one.contentHash === contentHash);
  return own.find(isSigned) ?? own.at(-1) ?? null;
}

/** An earlier text was signed, and this is another one. */
export function isChangedSince(
  { releaseCheck }: Analysis,
  kind: ReleaseKind,
  contentHash: string,
): boolean {
  const signed = releaseCheck.filter((one) => one.kind === kind && isSigned(one));
  return signed.length > 0 && signed.every((one) => one.contentHash !== contentHash);
}

export function isSigned({ reader, readOn, couldBe }: Check): boolean {
  return reader.trim() !== '' && readOn !== null && couldBe !== null;
}

/** True when all three questions are answered with no. */
export function allNo(check: Check | null): boolean {
  return check !== null && checkQuestions.every((question) => check[question] === 'no');
}

/**
 * Nothing that singles out, recognised by nobody, and signed by a second reader: only this may
 * leave. A copy for a supervisor needs no second reader.
 */
export function isThrough(check: Check | null, kind: ReleaseKind): check is Check {
  if (check === null || !allNo(check) || check.couldBe === 'somebody') return false;
  return kind === 'supervision' || isSigned(check);
}

/** Those who decided about the names, or the one who works here: none of them reads a second time. */
export function decidersOf(
  { maskDecision }: Analysis,
  { kind, check, person }: CheckPlace,
): readonly string[] {
  const made = maskDecision.filter((one) => one.kind === kind).map(({ createdBy }) => createdBy);
  const names = [...made, check?.createdBy ?? ''].filter((name) => name.trim() !== '');
  return names.length === 0 ? [person] : [...new Set(names)];
}

/** Keeps one answer; an answer to another text begins another look. */
export function answer(
  place: CheckPlace,
  analysis: Analysis,
  question: CheckQuestion,
  value: 'yes' | 'no',
): void {
  editCase('release.answer', (writer) => {
    const { kind, contentHash, check, person } = place;
    const answeredBy = analysis.participant.find(({ name }) => isSamePerson(name, person))?.id;
    const values = { [question]: value, answeredBy: answeredBy ?? null };
    if (check === null) writer.add('releaseCheck', { kind, contentHash, ...values });
    else writer.set('releaseCheck', check.id, values);
  });
}

/** Keeps the explanation of the first reader. */
export function explain({ check }: CheckPlace, note: string): void {
  if (check === null || plainText(check.note) === note) return;
  editCase('release.explain', (writer) => {
    writer.setText('releaseCheck', check.id, 'note', note);
  });
}

/** Keeps what the second reader found; it holds for this text only. */
export function sign({ check }: CheckPlace, { guesses, ...values }: Signature): void {
  if (check === null) return;
  editCase('release.sign', (writer) => {
    writer.set('releaseCheck', check.id, { ...values, reader: values.reader.trim() });
    writer.setText('releaseCheck', check.id, 'guesses', guesses);
  });
}
