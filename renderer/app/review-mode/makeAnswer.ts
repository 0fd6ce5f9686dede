import type { CaseAlias } from '#shared/base/ids';
import { fail } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { saveSealedFile } from '../../export/sealedGate.ts';
import { hexHash } from '../../export/register.ts';
import type { FinishProblem, MakeAnswer } from '../../features/review-mode/finishActions.ts';
import { logAccess } from '../../state/accessSink.ts';
import type { SealAnswerProblem } from '../../vault/review/workplaceReviews.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

/** Signs and seals what was said of a copy, and asks where the file goes. */
export function makeAnswer(
  desktop: Pick<DesktopBridge, 'chooseSavePlace' | 'writeChosenFile'>,
  workplace: Pick<Workplace, 'flush' | 'reviews'>,
  alias: CaseAlias,
): MakeAnswer {
  return async (wish) => {
    if (!(await workplace.flush())) return fail('not-kept');
    try {
      const sealed = await workplace.reviews.sealAnswer(alias, wish);
      if (!sealed.ok) return fail(problemOf(sealed.reason));
      const { name, bytes } = sealed.value;
      const saved = await saveSealedFile(desktop, {
        kind: 'vaPackage',
        suggestedName: name,
        bytes,
      });
      if (!saved.ok) {
        return fail(saved.reason === 'cancelled' ? saved.reason : savingProblem(saved.reason));
      }
      logAccess({
        action: 'exportDone',
        result: 'ok',
        exportKind: 'supervision',
        fileHash: hexHash(bytes),
      });
      await sealed.value.noteSent();
      return saved;
    } catch (error) {
      // The worker may not get the memory it needs; nothing left.
      window.reportError(error);
      return fail('failed');
    }
  };
}

function problemOf(reason: SealAnswerProblem): FinishProblem {
  switch (reason) {
    case 'too-large':
    case 'disk-full':
      return reason;
    default:
      return 'failed';
  }
}

function savingProblem(reason: string): FinishProblem {
  return reason === 'disk-full' ? reason : 'disk-error';
}
