import type { Analysis } from '#shared/analysis/analysis';
import { deidentifyCase, type DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import type { KnownToken } from '#shared/anonymise/case/knownTokens';
import { isEntityId, type CaseAlias, type EntityId } from '#shared/base/ids';
import { anchorAt, type TextAnchor } from '#shared/casedoc/anchors';
import { openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import { fieldLetters } from '#shared/casedoc/fieldLetters';
import { fillBlankCase } from '#shared/casedoc/fillCase';
import type { Person } from '#shared/casedoc/workplaceIndex';
import { addRemark } from '#shared/remarks/remarkEdits';
import { fieldNameOf } from '#shared/remarks/remarkThreads';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';
import { readAnalysis } from '#shared/versions/snapshots';

import { apart, firstSession, newMachine, open, type Machine, type Session } from '../machine.ts';
import { JORIS, look } from '../exchange/pair.ts';
import type { ReviewContent } from '../../../../renderer/vault/review/workplaceReviews.ts';
import { smallSession } from '../../../shared/anonymise/case/smallSession.ts';

export const NADIA: Person = {
  name: 'Nadia Overdijk',
  organisation: 'Praktijk De Kade',
  role: 'supervisor',
};

/** Two scientists and a supervisor who know each other's cards; Anne has a case. */
export interface Trio {
  readonly machines: { readonly anne: Machine; readonly joris: Machine; readonly nadia: Machine };
  readonly anne: Session;
  readonly joris: Session;
  readonly nadia: Session;
  readonly alias: CaseAlias;
}

/** The text most remarks are about: two paragraphs. */
export const WHY = [
  'Milan slaapt slecht sinds Samira verhuisde. Samira werkt in de nacht.',
  'Milan wacht tot Samira thuis is.',
].join('\n');

export async function newTrio(): Promise<Trio> {
  const machines = { anne: newMachine(), joris: newMachine(), nadia: newMachine() };
  const anne = await firstSession(machines.anne, apart(machines.anne));
  const joris = await firstSession(machines.joris, apart(machines.joris));
  const nadia = await firstSession(machines.nadia, apart(machines.nadia));
  joris.workplace.setPerson(JORIS);
  nadia.workplace.setPerson(NADIA);
  const all = [anne, joris, nadia];
  for (const one of all) {
    const card = await one.workplace.exchange.ownCardFile();
    for (const other of all) if (other !== one) await other.workplace.exchange.addCard(card);
  }
  const made = await anne.workplace.createCase('VA-031', (doc) => {
    fillBlankCase(doc, { code: 'VA-031', requestedOn: '2026-09-01' });
    const document = openCaseDocument({
      doc,
      newId: counter('item'),
      now: () => 5,
      author: 'Anne',
    });
    document.change('fill', fillFamily);
    document.destroy();
  });
  if (!made.ok) throw new Error(made.reason);
  return { machines, anne, joris, nadia, alias: made.value };
}

function fillFamily(writer: CaseWriter): void {
  const youth = writer.add('participant', {
    name: 'Milan Hoekstra',
    role: 'youth',
    relation: 'jeugdige',
  });
  writer.add('participant', { name: 'Samira Hoekstra', role: 'parent', relation: 'moeder' });
  const first = writer.add('factor', { shortName: 'Slecht slapen' });
  writer.setText('factor', first, 'text', 'Milan ligt wakker.');
  const second = writer.add('factor', { shortName: 'Nachtwerk van Samira' });
  writer.setText('factor', second, 'text', 'Samira werkt drie nachten in de week.');
  const hypothesis = writer.add('hypothesis', {});
  writer.setText('hypothesis', hypothesis, 'text', 'Milan waakt over Samira.');
  writer.setText('hypothesis', hypothesis, 'knowledgeBase', WHY);
  writer.add('position', { hypothesis, participant: youth });
  writer.add('link', { from: second, to: first });
  writer.add('loop', {});
  writer.add('lifeEvent', {});
}

/** Ids that are the same in every run. */
export function counter(prefix: string): () => EntityId {
  let count = 0;
  return () => {
    count += 1;
    return id(`${prefix}-${String(count)}`);
  };
}

export function id(text: string): EntityId {
  if (!isEntityId(text)) throw new Error(text);
  return text;
}

/** The copy without names of a case as it is now. */
export function deidentified(
  analysis: Analysis,
  known: readonly KnownToken[] = [],
): DeidentifiedCase {
  return deidentifyCase(analysis, {
    kind: 'supervision',
    session: smallSession(knownPersons(analysis)),
    decisions: [],
    known,
  });
}

export function contentOf(analysis: Analysis, round: number): ReviewContent {
  return {
    reviewId: id(`round-${String(round)}`),
    round,
    kind: 'review',
    isIdentifiable: false,
    expiresOn: '2099-12-31',
    question: 'Klopt de volgorde?',
    chosen: [],
    analysis,
  };
}

export async function analysisOf(session: Session, alias: CaseAlias): Promise<Analysis> {
  return look(session, alias, ({ doc }) => readAnalysis(doc));
}

/** Seals the case as it is, without names, for the supervisor; the partner may open the answer. */
export async function sealFor(
  { anne, joris, nadia, alias }: Trio,
  round: number,
): Promise<{ readonly bytes: Uint8Array; readonly version: string }> {
  const { reviews } = anne.workplace;
  const known = await reviews.knownTokens(alias);
  if (!known.ok) throw new Error(known.reason);
  const release = deidentified(await analysisOf(anne, alias), known.value);
  const sealed = await reviews.sealReview(alias, {
    reviewed: contentOf(release.masked, round),
    release,
    sealFor: { kind: 'cards', signKeys: [await nadia.workplace.exchange.ownSignKey()] },
    answerFor: [await joris.workplace.exchange.ownSignKey()],
  });
  if (!sealed.ok) throw new Error(sealed.reason);
  await sealed.value.noteSent();
  return sealed.value;
}

/** Opens a file as a copy to read, and makes the copy. */
export async function openCopy(at: Session, bytes: Uint8Array): Promise<CaseAlias> {
  const arrived = await at.workplace.reviews.openReview(bytes);
  if (!arrived.ok) throw new Error(arrived.reason);
  const accepted = await at.workplace.reviews.acceptReview(arrived.value);
  if (!accepted.ok) throw new Error(accepted.reason);
  return accepted.value;
}

/** Works in a case or a copy as the window does, and keeps it. */
export async function work<Value>(
  at: Session,
  alias: CaseAlias,
  use: (document: CaseDocument) => Value,
): Promise<Value> {
  const opened = await open(at, alias);
  const document = openCaseDocument({
    doc: opened.doc,
    newId: counter(`n${String(Math.abs(opened.doc.clientID))}`),
    now: () => 7,
    author: at.workplace.person().name,
  });
  const value = use(document);
  document.destroy();
  // On a busy machine one write may take longer than the watchdog of the tests allows.
  if (!(await opened.flush()) && !(await opened.flush())) throw new Error('not kept');
  await opened.close();
  return value;
}

/** Remarks on these words of a text (a line break ends a block), or on a whole thing. */
export function remarkOn(
  document: CaseDocument,
  place: RemarkPlace | null,
  words: string,
  text: string,
  kind: Parameters<typeof addRemark>[1]['kind'] = 'remark',
): EntityId {
  const added: EntityId[] = [];
  document.remark('remark.add', (writer) => {
    const one = addRemark(
      writer,
      {
        ...{ place, kind, criterion: 'K05', text, proposedValue: '', isPrivate: false },
        anchor: words === '' ? null : anchorOn(document, place, words),
        proposed: kind === 'suggestion' ? '[MOEDER] werkt vaak in de nacht.' : '',
        review: document.reviewMark === null ? null : id(document.reviewMark.reviewId),
      },
      { author: 'Nadia Overdijk', role: 'supervisor', key: '', at: 7 },
    );
    added.push(one);
  });
  const [remark] = added;
  if (remark === undefined) throw new Error('Not added');
  return remark;
}

function anchorOn({ doc }: CaseDocument, place: RemarkPlace | null, words: string): TextAnchor {
  const name = fieldNameOf(place) ?? '';
  const at = fieldLetters(doc, name).text.indexOf(words);
  const anchor = at < 0 ? null : anchorAt(doc, name, at, at + words.length);
  if (anchor === null) throw new Error(`No such words: ${words}`);
  return anchor;
}

export async function answerOf(
  { nadia }: Trio,
  copy: CaseAlias,
  verdict: 'returned' | 'approved' = 'returned',
): Promise<Uint8Array> {
  const sealed = await nadia.workplace.reviews.sealAnswer(copy, {
    verdict,
    judgement: 'Helder opgebouwd.',
  });
  if (!sealed.ok) throw new Error(sealed.reason);
  await sealed.value.noteSent();
  return sealed.value.bytes;
}

export async function takeAnswer(at: Session, bytes: Uint8Array) {
  const { reviews } = at.workplace;
  const arrived = await reviews.openAnswer(bytes);
  if (!arrived.ok) throw new Error(arrived.reason);
  const accepted = await reviews.acceptAnswer(arrived.value);
  if (!accepted.ok) throw new Error(accepted.reason);
  return { arrived: arrived.value, accepted: accepted.value };
}
