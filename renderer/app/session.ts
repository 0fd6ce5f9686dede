import { flushSync } from 'react-dom';
import type { PortableContent } from '#shared/analysis/portable';
import { fail, ok, type Result } from '#shared/base/result';
import type { CaseAlias } from '#shared/base/ids';
import type { Person } from '#shared/casedoc/workplaceIndex';
import type { DesktopBridge } from '#shared/desktop/contract';
import { logOfWorkplace } from '../state/accessSink.ts';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import { sessionStore } from '../state/sessionStore.ts';
import type { SaveProblem } from '../vault/saveState.ts';
import type { OpenCaseProblem } from '../vault/openCaseProblem.ts';
import type { RecoverProblem, UnlockProblem, Workplace } from '../vault/unlockedWorkplace.ts';
import { findFirstScreen } from './findFirstScreen.ts';
import { loadNewCase } from './loadNewCase.ts';
import { loadVault } from './loadVault.ts';

/** `not-kept`: the case that is open now could not be kept, so it stays open. */
export type ShowCaseProblem = OpenCaseProblem | 'not-kept';

/** Everything that moves the app from one screen to another. */
export interface SessionActions {
  /** After an unreadable vault: looks properly, as long as that takes. */
  readonly lookAgain: () => Promise<void>;
  readonly create: (
    passphrase: string,
    person: Person,
  ) => Promise<Result<null, 'already-there' | SaveProblem>>;
  readonly unlock: (passphrase: string) => Promise<Result<null, UnlockProblem>>;
  readonly recover: (code: string) => Promise<Result<null, RecoverProblem>>;
  /** Ends the first run or the choosing of a new passphrase. */
  readonly enter: () => void;
  readonly openCase: (alias: CaseAlias) => Promise<Result<null, ShowCaseProblem>>;
  /** Keeps what was typed, closes the case and shows the list; false when it cannot be kept. */
  readonly leaveCase: () => Promise<boolean>;
  readonly newCase: (first: {
    readonly code: string;
    readonly requestedOn: string;
  }) => Promise<Result<null, ShowCaseProblem | 'not-made'>>;
  readonly example: (code: string) => Promise<Result<null, ShowCaseProblem | 'not-made'>>;
  /** A new analysis from a portable file. */
  readonly fromPortable: (
    code: string,
    content: PortableContent,
  ) => Promise<Result<null, ShowCaseProblem | 'not-made'>>;
}

/** The actions of one window; there is one session and one open case at a time. */
export function createSession(desktop: DesktopBridge): SessionActions {
  const show = sessionStore.setState;
  const current = (): Workplace => {
    const { session } = sessionStore.getState();
    if (!('workplace' in session)) throw new Error('No workplace is open');
    return session.workplace;
  };
  const unlocked = (workplace: Workplace) =>
    desktop.setUnlocked({ unlocked: true, idleMinutes: workplace.settings().idleMinutes });

  /** Nothing is open to write in: the log of the next case that opens tells of it. */
  const refused = <Problem extends { readonly reason: string }>(problem: Problem): Problem => {
    logOfWorkplace({ action: 'unlockFail', result: 'refused', reason: problem.reason });
    return problem;
  };

  const openCase: SessionActions['openCase'] = async (alias) => {
    if (!(await closeCase())) return fail('not-kept');
    const workplace = current();
    const opened = await workplace.openCase(alias);
    if (!opened.ok) return opened;
    workplace.setSettings({ lastAlias: alias, openAlias: alias });
    const line = workplace.cases().find((candidate) => candidate.alias === alias);
    const titled = desktop.setTitle({ code: line?.code ?? null });
    // The case need not wait until the window has its name.
    show({ session: { kind: 'case', workplace, openCase: opened.value } });
    await titled;
    return ok(null);
  };
  const openMade = async (made: Result<CaseAlias, 'bad-code' | SaveProblem>) =>
    made.ok ? openCase(made.value) : fail('not-made' as const);

  return {
    lookAgain: () => {
      const startInfo = desktop.startInfo(null);
      return findFirstScreen(
        desktop,
        startInfo.then((info) => ({ startInfo: info, glance: 'unsure' })),
      );
    },
    create: async (passphrase, person) => {
      const vault = await loadedVault();
      if (vault === null) return fail('no-access');
      const made = await vault.createWorkplace(desktop, passphrase, person);
      if (!made.ok) return made;
      await unlocked(made.value.workplace);
      show({ session: { kind: 'made', ...made.value } });
      return ok(null);
    },
    unlock: async (passphrase) => {
      const vault = await loadedVault();
      if (vault === null) return fail('no-access');
      const opened = await vault.unlockWithPassphrase(desktop, passphrase);
      if (!opened.ok) return refused(opened);
      const workplace = opened.value;
      await unlocked(workplace);
      show({ session: { kind: 'cases', workplace } });
      // After a lock the work goes on where it was; after a start the list comes first.
      const { openAlias } = workplace.settings();
      const wasLocked = sessionStore.getState().startInfo?.lockedAt != null;
      if (wasLocked && openAlias !== null) await openCase(openAlias);
      return ok(null);
    },
    recover: async (code) => {
      const vault = await loadedVault();
      if (vault === null) return fail('no-access');
      const opened = await vault.unlockWithRecoveryCode(desktop, code);
      if (!opened.ok) return refused(opened);
      await unlocked(opened.value);
      show({ session: { kind: 'newPassphrase', workplace: opened.value } });
      return ok(null);
    },
    enter: () => {
      show({ session: { kind: 'cases', workplace: current() } });
    },
    openCase,
    leaveCase: async () => {
      if (!(await closeCase())) return false;
      await desktop.setTitle({ code: null });
      return true;
    },
    newCase: async (first) => {
      const { createBlankCase } = await loadNewCase();
      return openMade(await createBlankCase(current(), first));
    },
    example: async (code) => {
      const { createExampleCase } = await loadNewCase();
      return openMade(await createExampleCase(current(), code));
    },
    fromPortable: async (code, content) => {
      const { createFromPortable } = await loadNewCase();
      return openMade(await createFromPortable(current(), code, content));
    },
  };
}

/** Null when a part of the app itself cannot be read, as when a virus scanner holds it. */
const loadedVault = () => loadVault().catch(() => null);

/** True when no case is open any more; a case that cannot be kept stays open and on screen. */
async function closeCase(): Promise<boolean> {
  const { session } = sessionStore.getState();
  if (session.kind !== 'case') return true;
  const { workplace, openCase } = session;
  commitPendingEdits();
  if (!(await openCase.flush())) return false;
  workplace.setSettings({ openAlias: null });
  // At once, so that the parts on screen have written their last before the case is closed.
  flushSync(() => {
    sessionStore.setState({ session: { kind: 'cases', workplace } });
  });
  await openCase.close();
  return true;
}
