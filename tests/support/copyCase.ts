import { createHash } from 'node:crypto';
import example from '#resources/example-analysis.json';
import type { Analysis } from '#shared/analysis/analysis';
import { analysisFromPortable, readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { blocksText } from '#shared/report/blocksText';
import type { CopyKind } from '#shared/report/sharing/buildCopy';
import { buildCopy } from '#shared/report/sharing/buildCopy';
import type { CopyOptions } from '#shared/report/sharing/copyMaking';
import type { SharingWish } from '#shared/report/sharing/sharingWish';

/** Of the father: nothing in it may change, not even what looks like a slip. */
export const STATEMENT = 'ik ging niet weg door Senna ,  dat wil ik zelf zeggen';

/** The example with a statement, a correction, a dispute, two edited texts and a mark. */
export function copyCase(more: Readonly<Record<string, readonly object[]>> = {}): Analysis {
  const events = example.analysis.lifeEvent.map((event) =>
    event.id === 't-03'
      ? { ...event, disputed: 'Marco zegt dat hij de dag erna terug was.' }
      : event,
  );
  const reading = readPortable({
    ...example,
    analysis: {
      ...example.analysis,
      lifeEvent: events,
      statement: [{ id: 'st-1', participant: 'p-marco', on: '2026-03-06', text: STATEMENT }],
      correction: [
        {
          id: 'co-1',
          participant: 'p-linda',
          about: 'Levensloop 3',
          kind: 'factWrong',
          requested: 'Het was oktober.',
          askedOn: '2026-03-01',
          decision: 'partly',
          reason: 'Niemand heeft het op papier.',
          decidedOn: '2026-03-05',
        },
      ],
      letter: [
        {
          id: 'le-legal',
          kind: 'legal',
          question: 'Wat helpt Senna om te blijven?',
          basis: 'Jeugdwet artikel 7.3.11 lid 4',
          reference: 'RK 114',
          validUntil: '2026-09-09',
        },
        {
          id: 'le-team',
          kind: 'expertTeam',
          question: 'Wie geeft de behandeling op de plek zelf?',
          readers: 'Anna de Boer, voorzitter',
          validUntil: '2026-04-30',
        },
      ],
      ...more,
    },
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return analysisFromPortable(reading.value);
}

/** A wish in which everybody agreed, of one fixed day. */
export function copyWish(kind: CopyKind, more: Partial<SharingWish> = {}): SharingWish {
  const analysis = more.analysis ?? copyCase();
  return {
    kind,
    analysis,
    date: '2026-03-10',
    recipient: { name: 'Anna de Boer', organisation: 'Regio', participant: null },
    letter: null,
    agreed: new Set(analysis.participant.map(({ id }) => id)),
    expiresOn: '2026-04-09',
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    ...more,
  };
}

/** The same for somebody of the case. */
export function copyFor(kind: CopyKind, participant: string, more: Partial<SharingWish> = {}) {
  const recipient = { name: participant, organisation: '', participant: participant as EntityId };
  return copyWish(kind, { recipient, ...more });
}

/** Everything a reader of the document sees, with ordinary spaces. */
export function copyText(wish: SharingWish, options: CopyOptions = {}): string {
  const made = buildCopy(wish, options);
  const around = [made.title, made.header.left, made.header.mark, made.footer.left];
  return [...around, blocksText(made.blocks)].join('\n').replaceAll('\u00a0', ' ');
}
