import type { Entity } from '../../analysis/analysis.ts';
import type { ParticipantRole } from '../../analysis/participant.ts';
import { isBlank, type Prose } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import { inlineRuns, proseBlocks } from '../proseBlocks.ts';
import { ownWordsRuns, wholeQuoteRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { strong } from '../runs.ts';
import { writtenOut } from '../writtenOut.ts';
import { paragraph, subHeading, unknown, type Part } from './partBlocks.ts';

const text = reportText.ownWords;
type Request = Entity<'helpRequest'>;

const FAMILY: readonly (ParticipantRole | null)[] = ['parent', 'caregiver'];
const CLOSE: readonly (ParticipantRole | null)[] = ['sibling', 'network', 'youthMentor'];

/** Part 1: what each person tells and wants; the youth first, professionals last. */
export function ownWordsPart(of: ReportCase): Part {
  const requests = of.analysis.helpRequest
    .map((request, index) => ({ request, rank: rankOf(of, request), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ request }) => request);
  return {
    id: 'eigenwoorden',
    title: reportText.parts.ownWords,
    lead: text.lead(of.youthName),
    blocks:
      requests.length === 0 ? [unknown(text.empty)] : requests.flatMap((r) => onePerson(of, r)),
  };
}

function rankOf(of: ReportCase, request: Request): number {
  const role = of.person(request.participant)?.role ?? null;
  if (request.participant !== null && request.participant === of.youth?.id) return 0;
  if (role === 'youth') return 0;
  if (FAMILY.includes(role)) return 1;
  return CLOSE.includes(role) ? 2 : 3;
}

function onePerson(of: ReportCase, request: Request): readonly ReportBlock[] {
  const who = of.nameAndRelation(request.participant) ?? text.someone;
  const name = of.name(request.participant) ?? who;
  const wish = request.priority === 1 ? text.mostWanted : text.wanted;
  return [
    subHeading(writtenOut(who)),
    isBlank(request.ownWords)
      ? unknown(text.noWords(name))
      : { kind: 'quote', runs: wholeQuoteRuns(request.ownWords), source: null },
    ...labelled(wish, request.wish),
    ...labelled(text.concern, request.concern),
    ...labelledVoice(text.explanation, request.ownExplanation),
    ...labelled(text.helpedBefore, request.whatHelpedBefore),
  ];
}

/** "Wens: ..." in the line when it is one paragraph, above it when it is more. */
function labelled(label: string, prose: Prose): readonly ReportBlock[] {
  if (isBlank(prose)) return [];
  const [first, ...rest] = proseBlocks(prose, 3);
  if (first?.kind !== 'paragraph') return [paragraph(strong(label), ...inlineRuns(prose))];
  return [{ ...first, runs: [strong(label), ...first.runs] }, ...rest];
}

function labelledVoice(label: string, prose: Prose): readonly ReportBlock[] {
  return isBlank(prose) ? [] : [paragraph(strong(label), ...ownWordsRuns(prose))];
}
