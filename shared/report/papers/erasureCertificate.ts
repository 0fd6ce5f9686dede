import type { Tombstone } from '../../casedoc/tombstones.ts';
import { longDate } from '../../text/nl/dates.ts';
import { retention } from '../../text/nl/retention.ts';
import type { ReportBlock, ReportDocument, Row } from '../reportDocument.ts';
import { plain, strong, textParagraph } from '../runs.ts';
import { filledCell, heading, paper } from './paper.ts';

const text = retention.certificate;

/** What was erased, when and by whom; nothing of what stood in it. `erasedOn`: `YYYY-MM-DD`. */
export function erasureCertificate(
  stone: Omit<Tombstone, 'alias'>,
  erasedOn: string,
): ReportDocument {
  const rows: readonly (readonly [string, string])[] = [
    [text.rows.code, stone.code],
    [text.rows.fingerprint, fingerprint(stone.caseHash)],
    [
      text.rows.handedOver,
      stone.handedOverOn === null ? text.notHandedOver : longDate(stone.handedOverOn),
    ],
    [text.rows.erased, longDate(erasedOn)],
    [text.rows.by, stone.erasedBy],
    [text.rows.organisation, stone.organisation],
    [
      text.rows.copies,
      stone.copiesLeft === 0 ? text.copiesGone : text.copiesLeft(stone.copiesLeft),
    ],
  ];
  const blocks: readonly ReportBlock[] = [
    { kind: 'lead', runs: [plain(text.lead)] },
    {
      kind: 'table',
      tone: 'neutral',
      caption: text.facts,
      head: text.head,
      rows: rows.filter(([, answer]) => answer !== '').map(factRow),
      widths: [0.38, 0.62],
    },
    heading(2, text.how),
    { kind: 'paragraph', runs: [plain(text.howText)] },
    heading(2, text.not),
    { kind: 'paragraph', runs: [plain(text.notText)] },
  ];
  return paper({
    title: text.title(stone.code),
    code: stone.code,
    mark: text.mark,
    footer: text.footer(stone.code),
    date: erasedOn,
    blocks,
  });
}

function factRow([question, answer]: readonly [string, string]): Row {
  return { cells: [[textParagraph(strong(question))], filledCell(answer)], tinted: false };
}

/** The first sixteen digits in fours: enough to compare by eye. */
function fingerprint(hash: string | null): string {
  return hash === null
    ? text.noFingerprint
    : hash.slice(0, 16).replace(/(.{4})(?=.)/gu, '$1\u00a0');
}
