import { fillText, unfilledIn, type FieldValues } from '../../consent-texts/fillText.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { ClientRequest } from '../../requests/clientRequests.ts';
import { longDate } from '../../text/nl/dates.ts';
import { requestAnswer as texts } from '../../text/nl/requestAnswer.ts';
import { proseBlocks } from '../proseBlocks.ts';
import type { ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { dayOf, heading, paper, paragraph } from './paper.ts';

export interface RequestAnswerFacts {
  readonly request: ClientRequest;
  /** How who asked is called. */
  readonly name: string;
  /** In larger letters. */
  readonly isYouth: boolean;
  /** Whom to call and where to complain. */
  readonly values: FieldValues;
}

const words = texts.letter;
/** For who did not get all that was asked. */
const options: readonly string[] = Object.values(words.options);
type Erasure = Extract<ClientRequest, { kind: 'erasure' }>;
type Correction = Extract<ClientRequest, { kind: 'correction' }>;

/** The names between braces that still have no value; the letter is not made while there are any. */
export function requestAnswerGaps({ request, values }: RequestAnswerFacts): readonly string[] {
  const rest = isWholeYes(request) ? [words.questions] : options;
  return unfilledIn([...rest, words.from], values);
}

/**
 * What was decided on somebody's request, why, and what they can still do (AVG 12 lid 4), for who
 * asked. It names nobody who received a copy: that may say where somebody stays.
 */
export function requestAnswer(facts: RequestAnswerFacts, date: string): ReportDocument {
  const { request, name, isYouth } = facts;
  const { decidedOn, reason } = request;
  const values: FieldValues = {
    ...facts.values,
    besluitdag: decidedOn === null ? '' : longDate(decidedOn),
  };
  const said = (text: string) => paragraph(plain(fillText(text, values)));
  const body = request.kind === 'erasure' ? erasureParts(request) : correctionParts(request);
  const why = isBlank(reason) ? [] : [heading(2, words.reason), ...proseBlocks(reason, 2)];
  const rest: readonly ReportBlock[] = isWholeYes(request)
    ? [said(words.questions)]
    : [
        heading(2, words.can),
        {
          kind: 'list',
          ordered: false,
          together: true,
          items: options.map((text) => ({
            runs: [plain(fillText(text, values))],
            indent: 0,
          })),
        },
      ];
  const title = words.titles[request.kind];
  return paper({
    title,
    code: values['code'] ?? '',
    mark: words.mark,
    footer: title,
    date,
    look: isYouth ? 'youthForm' : 'form',
    blocks: [
      dayOf(date),
      paragraph(plain(words.hello(name))),
      ...body.asked.map(said),
      ...body.requested,
      heading(2, words.decision),
      ...body.decided.map(said),
      ...why,
      ...(body.after.length === 0 ? [] : [heading(2, words.after), ...body.after.map(said)]),
      ...rest,
      said(words.from),
    ],
  });
}

interface LetterBody {
  readonly asked: readonly string[];
  readonly requested: readonly ReportBlock[];
  readonly decided: readonly string[];
  readonly after: readonly string[];
}

function erasureParts({ asked, askedOn, answerBefore }: Erasure): LetterBody {
  const { erasure } = words;
  const scope = asked.scope.trim().replace(/\.+$/u, '');
  const day = longDate(askedOn ?? '');
  const isAll = scope === '';
  const first = {
    asked: isAll ? [erasure.askedAll(day)] : [erasure.askedPart(day), erasure.part(scope)],
    requested: [],
  };
  if (asked.decision !== 'granted') {
    const why = asked.decision === null ? [] : [erasure.why[asked.decision]];
    return { ...first, decided: [erasure.refused, ...why], after: [] };
  }
  const when =
    asked.executedOn === null
      ? erasure.before(longDate(answerBefore ?? ''))
      : erasure.erasedOn(longDate(asked.executedOn));
  return {
    ...first,
    decided: [`${erasure.granted} ${when}`],
    after: [...(isAll ? [erasure.all] : []), erasure.file, erasure.copies],
  };
}

function correctionParts({ asked, askedOn }: Correction): LetterBody {
  const { correction } = words;
  const about = asked.about.trim().replace(/\.+$/u, '');
  const isChanged = asked.decision === 'corrected' || asked.decision === 'partly';
  return {
    asked: [
      correction.asked(longDate(askedOn ?? '')),
      ...(about === '' ? [] : [correction.about(about)]),
    ],
    requested: isBlank(asked.requested)
      ? []
      : [heading(2, correction.requested), ...proseBlocks(asked.requested, 2)],
    decided: asked.decision === null ? [] : [correction.decided[asked.decision]],
    after: [correction.stays, ...(isChanged ? [correction.tell] : [])],
  };
}

/** Who got all that was asked needs no way to complain. */
function isWholeYes({ kind, asked }: ClientRequest): boolean {
  return kind === 'erasure' ? asked.decision === 'granted' : asked.decision === 'corrected';
}
