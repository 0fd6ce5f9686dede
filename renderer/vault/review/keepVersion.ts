import { isBlank } from '#shared/analysis/prose';
import { fail, ok, type Result } from '#shared/base/result';
import { APP_NOTE, noteSession } from '#shared/casedoc/caseDocument';
import { createCaseWriter, type CaseWriter } from '#shared/casedoc/caseWriter';
import type { SharedDoc } from '#shared/casedoc/updates';
import { readAnalysis } from '#shared/versions/snapshots';

import { newRestorePoint } from '../exchange/beginReceipt.ts';
import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import type { KnownCard } from '../exchange/workplaceExchange.ts';
import type { SaveProblem } from '../saveState.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { MadeVersion } from './makeVersion.ts';
import { saveProblemOf } from './withOpened.ts';

/** How a version goes to whom. */
export interface VersionWay {
  readonly readers: readonly KnownCard[];
  readonly channel: 'sealedFile' | 'word';
}

/**
 * Keeps what the reader gets and the way back from it, and then says so in the round: bytes that no
 * round speaks of do no harm, a round without its bytes would.
 */
export async function keepVersion(
  context: ExchangeContext,
  opened: OpenCase,
  made: MadeVersion,
  { readers, channel }: VersionWay,
): Promise<Result<{ readonly version: string }, SaveProblem | 'round-sent' | 'too-large'>> {
  const version = await opened.attachments.put(made.bytes);
  if (!version.ok) return version;
  const round = readAnalysis(opened.doc).review.find(({ id }) => id === made.reviewId);
  const isSent = round !== undefined && round.sentOn !== null && round.version !== '';
  if (isSent && round.version !== version.value) return fail('round-sent');
  // The same version for another reader: the way back is known.
  if (isSent) return ok({ version: version.value });
  const placeKey = await opened.attachments.put(made.placeKey);
  if (!placeKey.ok) return placeKey;

  const { round: number, kind, isIdentifiable, expiresOn, question } = made.reviewed;
  const [reader] = readers.length === 1 ? readers : [];
  writeAsApp(context, opened.doc, (writer) => {
    writer.ensure('review', made.reviewId);
    writer.set('review', made.reviewId, {
      ...{ round: number, kind, isIdentifiable, expiresOn, channel },
      ...{ version: version.value, placeKey: placeKey.value },
      ...(reader !== undefined && { reader: reader.name, readerKey: reader.signKey }),
    });
    if (question !== '' && (round === undefined || isBlank(round.question))) {
      writer.setText('review', made.reviewId, 'question', question);
    }
  });
  return (await opened.flush()) ? ok({ version: version.value }) : fail(saveProblemOf(opened));
}

/** What the app itself notes in a case: nobody can undo it. */
export function writeAsApp(
  { parts }: ExchangeContext,
  doc: SharedDoc,
  edit: (writer: CaseWriter) => void,
): void {
  const { tools } = parts.sides;
  const author = parts.index.current().person.name;
  const newId = () => newRestorePoint(tools);
  const writer = createCaseWriter({ doc, newId, now: tools.now, author });
  noteSession(doc, author, tools.now());
  doc.transact(() => {
    edit(writer);
  }, APP_NOTE);
}
