import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { findInCase } from '#shared/anonymise/case/findInCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { hexHash } from '../../../renderer/export/register.ts';
import { ReleaseScreen } from '../../../renderer/features/release/ReleaseScreen.tsx';
import type { Released } from '../../../renderer/features/release/releaseStore.ts';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import type { SearchCase } from '../../../renderer/release/searchCase.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { smallSession } from '../../shared/anonymise/case/smallSession.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';

export interface ReleaseOnScreen {
  readonly analysis: () => Analysis;
  readonly ready: readonly Released[];
  readonly close: () => Promise<void>;
}

/** Stands for the whole text, which has its own test. */
function Summary({ analysis }: { readonly analysis: Analysis }) {
  return analysis.factor.map(({ id, text }) => <p key={id}>{plainText(text)}</p>);
}

const smallSearch: SearchCase = (analysis, kind) =>
  Promise.resolve({
    findings: findInCase(analysis, kind, smallSession(knownPersons(analysis))),
    isOrdinary: () => false,
    beside: [],
  });

/** The example with two things to decide, and its review on screen. */
export async function openReleaseOnScreen(
  kind: ReleaseKind,
  person: string,
  search: SearchCase = smallSearch,
): Promise<ReleaseOnScreen> {
  const { workplace }: { readonly workplace: Workplace } = await openWorkplace();
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const end = openSession(opened.value, workplace);
  const ready: Released[] = [];
  const view = renderScreen(
    <ReleaseScreen
      kind={kind}
      search={search}
      hash={hexHash}
      person={person}
      today="2026-11-22"
      readView={(analysis) => <Summary analysis={analysis} />}
      onReady={(released) => ready.push(released)}
      onClose={() => undefined}
    />,
  );
  return {
    analysis: () => {
      const state = openCaseStore.getState();
      if (state === null) throw new Error('No case is open');
      return state.caseDocument.analysis();
    },
    ready,
    close: async () => {
      view();
      end();
      await workplace.close();
    },
  };
}
