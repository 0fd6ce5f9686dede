import type { CaseAlias } from '#shared/base/ids';
import { nl } from '#shared/text/nl';
import { opening } from '#shared/text/nl/opening';
import { rounds } from '#shared/text/nl/rounds';
import { openCaseStore } from '../../state/openCaseStore.ts';
import type { AnswerProblem } from '../../vault/review/workplaceReviews.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import type { SessionActions } from '../session.ts';
import { showAnswer } from './answerStore.ts';

const texts = rounds.problem;

/** Opens what came back from a supervisor and shows it over its analysis. Changes nothing yet. */
export async function takeAnswer(
  workplace: Pick<Workplace, 'reviews'>,
  session: Pick<SessionActions, 'openCase'>,
  bytes: Uint8Array,
  code: string | null,
): Promise<void> {
  const opened = await (
    code === null ? workplace.reviews.openAnswer(bytes) : workplace.reviews.openAnswer(bytes, code)
  ).catch((error: unknown) => {
    // The worker may not get the memory it needs; nothing was changed.
    window.reportError(error);
    return null;
  });
  if (opened === null || !opened.ok) {
    const text = opened === null ? texts.failed : problemWords(opened.reason);
    showAnswer({ kind: 'problem', title: texts.title, text });
    return;
  }
  const arrived = opened.value;
  if (!(await isOnScreen(session, arrived.alias))) {
    showAnswer({ kind: 'problem', title: texts.title, text: texts.case });
    return;
  }
  showAnswer({
    kind: 'arrived',
    arrived,
    loose: [],
    saysRound: true,
    notes: [],
    again: () => takeAnswer(workplace, session, bytes, code),
  });
}

/** Why an answer was not opened, and what to do about it. */
export function problemWords(problem: AnswerProblem): string {
  switch (problem) {
    case 'not-an-answer':
    case 'unknown-case':
    case 'unknown-round':
    case 'bad-signature':
      return texts[problem];
    case 'wrong-code':
    case 'needs-code':
      return opening.code.wrong;
    case 'empty':
    case 'not-ours':
    case 'too-large':
    case 'truncated':
    case 'damaged':
    case 'wrong-recipient':
    case 'newer-version':
    case 'revoked-key':
    case 'no-access':
      return opening.problems[problem].text;
    default:
      return nl.cases.openFailed[problem];
  }
}

async function isOnScreen(
  session: Pick<SessionActions, 'openCase'>,
  alias: CaseAlias,
): Promise<boolean> {
  if (openCaseStore.getState()?.openCase.alias === alias) return true;
  return (await session.openCase(alias)).ok;
}
