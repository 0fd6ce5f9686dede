import { sha256 } from '@noble/hashes/sha2.js';
import type { Analysis } from '#shared/analysis/analysis';
import type { Consent } from '#shared/analysis/consent';
import { isBlank, plainText } from '#shared/analysis/prose';
import { toHex } from '#shared/base/hex';
import type { EntityId } from '#shared/base/ids';
import type { Asked, AskedFacts } from '#shared/consent-texts/askedFacts';
import { textLevelOf } from '#shared/consent-texts/chooseLevel';
import type { ConsentTexts } from '#shared/consent-texts/consentTexts';
import { infoDocumentOf } from '#shared/consent-texts/infoDocument';
import { noteOfValues, scopeOf, type Telling, type ToldText } from '#shared/consent-texts/toldText';
import { editStep, noteInCase } from '../../state/openCaseStore.ts';

export interface BegunConversation {
  readonly asked: Asked;
  readonly facts: AskedFacts;
  readonly telling: Telling;
  readonly told: ToldText;
  readonly texts: ConsentTexts;
  readonly today: string;
  readonly appVersion: string;
}

/**
 * Keeps that something is being asked, before it is answered: what the person says then is kept with
 * every key. Without an answer it counts for nothing. Null when the case takes no changes.
 */
export function beginConversation(begun: BegunConversation): EntityId | null {
  const { asked, facts, telling, told, texts, today, appVersion } = begun;
  const { level } = telling;
  const beside = [...told.whoDecides, told.consequence].filter((text) => text !== '');
  const info = infoDocumentOf(
    { texts, code: facts.text, level: textLevelOf(level), info: told.info, beside },
    (bytes) => toHex(sha256(bytes)),
  );
  const isForChild = asked.purpose === 'takePartSibling' && asked.person !== asked.child;
  let record: EntityId | null = null;
  noteInCase('consent.begin', (writer) => {
    record = writer.add('consent', {
      participant: isForChild ? asked.child : asked.person,
      ...(isForChild ? { givenBy: [asked.person] } : {}),
      purpose: asked.purpose,
      scope: scopeOf(facts.code, told.values),
      on: today,
      ...info,
      infoLevel: level,
      roleThen: facts.roleThen,
      ageThen: facts.age,
      appVersion,
    });
    const note = noteOfValues(telling.values);
    if (note !== '') writer.setText('consent', record, 'note', note);
  });
  return record;
}

/** Takes a conversation away in which nothing was said or written; true when it did. */
export function dropEmptyConversation(record: Consent, given: Telling['values']): boolean {
  const isUntouched =
    record.answer === null &&
    isBlank(record.ownWords) &&
    isBlank(record.childOpinion) &&
    isBlank(record.exceptionReason) &&
    plainText(record.note) === noteOfValues(given);
  if (!isUntouched) return false;
  noteInCase('consent.drop', (writer) => {
    writer.remove('consent', record.id);
  });
  return true;
}

/** The answer itself; one that came before to the same question is named as what it follows. */
export function keepAnswer(
  record: Consent,
  answer: 'yes' | 'no' | 'later',
  before: Consent | null,
  today: string,
): void {
  editStep('consent.answer', (writer) => {
    writer.set('consent', record.id, {
      answer,
      on: record.on ?? today,
      ...(before === null ? {} : { replaces: before.id }),
    });
  });
}

/** What a child thinks of it, in front of what it said; never an answer. */
export function keepOpinion(record: Consent, opinion: string, today: string): void {
  const said = plainText(record.childOpinion);
  editStep('consent.opinion', (writer) => {
    writer.set('consent', record.id, { on: record.on ?? today });
    const words = said === '' ? `${opinion}.` : `${opinion}. ${said}`;
    writer.setText('consent', record.id, 'childOpinion', words);
  });
}

export interface Stopping {
  readonly yes: Consent;
  /** Who stops, where more people gave the yes together; null for the person of the yes. */
  readonly by: EntityId | null;
  readonly on: string;
  readonly means: Consent['means'];
  readonly recordedBy: EntityId | null;
  readonly reason: string;
  readonly roleThen: string;
  readonly ageThen: number | null;
  readonly appVersion: string;
}

/** Adds that a yes was taken back; the yes itself stays as it was. Null when nothing changes. */
export function withdraw(stopping: Stopping): EntityId | null {
  const { yes, by, on, means, recordedBy, reason, roleThen, ageThen, appVersion } = stopping;
  const { participant, purpose, scope, infoLevel } = yes;
  let record: EntityId | null = null;
  editStep('consent.withdraw', (writer) => {
    record = writer.add('consent', {
      participant,
      purpose,
      scope,
      infoLevel,
      ...(by === null ? {} : { givenBy: [by] }),
      answer: 'withdrawn',
      on,
      means,
      askedBy: recordedBy,
      roleThen,
      ageThen,
      replaces: yes.id,
      appVersion,
    });
    if (reason.trim() !== '') writer.setText('consent', record, 'note', reason);
  });
  return record;
}

/** Earlier answers of the same people to the same question, without the record itself. */
export function earlierAnswers(analysis: Analysis, record: Consent): readonly Consent[] {
  const givers = [...record.givenBy].sort().join(' ');
  return analysis.consent.filter(
    (other) =>
      other.id !== record.id &&
      other.answer !== null &&
      other.participant === record.participant &&
      other.purpose === record.purpose &&
      other.scope.trim() === record.scope.trim() &&
      (other.givenBy.length === 0 ||
        givers === '' ||
        other.givenBy.some((giver) => record.givenBy.includes(giver))),
  );
}
