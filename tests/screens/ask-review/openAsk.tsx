import type { Analysis } from '#shared/analysis/analysis';
import { findInCase } from '#shared/anonymise/case/findInCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { ReadCopy } from '../../../renderer/app/review/ReadCopy.tsx';
import type { PreparedReview } from '../../../renderer/export/reviewWish.ts';
import type { ReaderCard } from '../../../renderer/features/ask-review/askDraft.ts';
import type { AskOutcome, AskSeal } from '../../../renderer/features/ask-review/askParts.ts';
import { beginRound } from '../../../renderer/features/ask-review/askRound.ts';
import { AskReviewScreen } from '../../../renderer/features/ask-review/AskReviewScreen.tsx';
import type { AskKind } from '../../../renderer/features/ask-review/askReviewStore.ts';
import { LargeWords } from '../../../renderer/features/exchange/cards/SafetyWords.tsx';
import { openSession } from '../../../renderer/features/workspace/frame/openSession.ts';
import { lookThrough } from '../../../renderer/release/releaseLook.ts';
import type { SearchCase } from '../../../renderer/release/searchCase.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import { editCase, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { smallSession } from '../../shared/anonymise/case/smallSession.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';

export interface AskOnScreen {
  readonly analysis: () => Analysis;
  readonly left: { readonly review: PreparedReview; readonly seal: AskSeal }[];
  readonly asked: string[];
  /** Takes the screen away and opens it again, as after a lock. */
  readonly openAgain: () => void;
  /** Looks through what was chosen as a person would, and answers the three questions. */
  readonly lookItThrough: (chosen: readonly string[] | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

const READERS: readonly ReaderCard[] = [
  {
    signKey: 'aa'.repeat(32),
    name: 'Ineke de Boer',
    organisation: 'De Poule',
    isSupervisor: true,
    state: 'checked',
    checkedAt: Date.UTC(2026, 10, 2),
  },
  {
    signKey: 'bb'.repeat(32),
    name: 'Hans Prins',
    organisation: 'De Poule',
    isSupervisor: true,
    state: 'unchecked',
    checkedAt: null,
  },
  {
    signKey: 'cc'.repeat(32),
    name: 'Youssef Amrani',
    organisation: 'Stichting Voorbeeld',
    isSupervisor: false,
    state: 'changed',
    checkedAt: null,
  },
];

const search: SearchCase = (analysis, kind) =>
  Promise.resolve({
    findings: findInCase(analysis, kind, smallSession(knownPersons(analysis))),
    isOrdinary: () => false,
    beside: [],
  });

/** The example with a question to a supervisor on screen; `outcome` is what making the file gives. */
export async function openAskOnScreen(
  kind: AskKind,
  outcome: AskOutcome,
  here: (analysis: Analysis) => string | null = () => null,
): Promise<AskOnScreen> {
  const { workplace }: { readonly workplace: Workplace } = await openWorkplace();
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const end = openSession(opened.value, workplace);
  const analysis = (): Analysis => {
    const state = openCaseStore.getState();
    if (state === null) throw new Error('No case is open');
    return state.caseDocument.analysis();
  };
  const round = beginRound(kind);
  if (round === null) throw new Error('No round');
  const left: AskOnScreen['left'] = [];
  const asked: string[] = [];
  const show = (isResumed: boolean) =>
    renderScreen(
      <AskReviewScreen
        kind={kind}
        round={round}
        here={here(analysis())}
        isResumed={isResumed}
        today="2026-11-22"
        readers={READERS}
        lookFor={(of, chosen) =>
          lookThrough(search, 'supervision', of, { chosen, round, known: [] })
        }
        renderRead={({ content }) => (
          <ReadCopy question={content.question} analysis={content.analysis} />
        )}
        renderCode={(code) => <LargeWords words={code.split(' ')} label="code" />}
        addCard={() => Promise.resolve(null)}
        notePreview={() => undefined}
        leave={(review, seal) => {
          left.push({ review, seal });
          return Promise.resolve(outcome);
        }}
        onRelease={() => {
          asked.push('release');
        }}
        onConsent={() => {
          asked.push('consent');
        }}
        onClose={() => {
          asked.push('close');
        }}
      />,
    );
  let view = show(false);
  const look = (chosen: readonly string[] | null) =>
    lookThrough(search, 'supervision', analysis(), { chosen, round, known: [] });
  return {
    analysis,
    lookItThrough: async (chosen) => {
      const { entities } = await look(chosen);
      editCase('test.decide', (writer) => {
        for (const { key, decision } of entities) {
          if (decision !== 'undecided') continue;
          writer.add('maskDecision', {
            what: key,
            kind: 'supervision',
            decision: 'changed',
            replacement: 'iets',
          });
        }
      });
      const { contentHash } = await look(chosen);
      editCase('test.weigh', (writer) => {
        writer.add('releaseCheck', {
          kind: 'supervision',
          contentHash,
          singlingOut: 'no',
          linkability: 'no',
          inference: 'no',
        });
      });
    },
    left,
    asked,
    openAgain: () => {
      view();
      view = show(true);
    },
    close: async () => {
      view();
      end();
      await workplace.close();
    },
  };
}
