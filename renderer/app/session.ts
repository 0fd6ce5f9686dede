import { fail, ok, type Result } from '#shared/base/result';
import type { CaseAlias } from '#shared/base/ids';
import type { Person } from '#shared/casedoc/workplaceIndex';
import type { DesktopBridge } from '#shared/desktop/contract';
import { createBlankCase, createExampleCase } from '../state/newCase.ts';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import { sessionStore } from '../state/sessionStore.ts';
import type { SaveProblem } from '../vault/saveState.ts';
import type {
  OpenCaseProblem,
  RecoverProblem,
  UnlockProblem,
  Workplace,
} from '../vault/unlockedWorkplace.ts';
import {
  createWorkplace,
  inspectWorkplace,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
} from '../vault/workplace.ts';

/** Everything that moves the app from one screen to another. */
export interface SessionActions {
  readonly start: () => Promise<void>;
  readonly create: (
    passphrase: string,
    person: Person,
  ) => Promise<Result<null, 'already-there' | SaveProblem>>;
  readonly unlock: (passphrase: string) => Promise<Result<null, UnlockProblem>>;
  readonly recover: (code: string) => Promise<Result<null, RecoverProblem>>;
  /** Ends the first run or the choosing of a new passphrase. */
  readonly enter: () => void;
  readonly openCase: (alias: CaseAlias) => Promise<Result<null, OpenCaseProblem>>;
  /** Keeps what was typed, closes the case and shows the list. */
  readonly leaveCase: () => Promise<void>;
  readonly newCase: (first: {
    readonly code: string;
    readonly requestedOn: string;
  }) => Promise<Result<null, OpenCaseProblem | 'not-made'>>;
  readonly example: (code: string) => Promise<Result<null, OpenCaseProblem | 'not-made'>>;
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

  const openCase: SessionActions['openCase'] = async (alias) => {
    await closeCase();
    const workplace = current();
    const opened = await workplace.openCase(alias);
    if (!opened.ok) return opened;
    workplace.setSettings({ lastAlias: alias });
    const line = workplace.cases().find((candidate) => candidate.alias === alias);
    await desktop.setTitle({ code: line?.code ?? null });
    show({ session: { kind: 'case', workplace, openCase: opened.value } });
    return ok(null);
  };
  const openMade = async (made: Result<CaseAlias, 'bad-code' | SaveProblem>) =>
    made.ok ? openCase(made.value) : fail('not-made' as const);

  return {
    start: async () => {
      show({ startInfo: await desktop.startInfo(null) });
      const sight = await inspectWorkplace(desktop);
      show({ session: sight });
    },
    create: async (passphrase, person) => {
      const made = await createWorkplace(desktop, passphrase, person);
      if (!made.ok) return made;
      await unlocked(made.value.workplace);
      show({ session: { kind: 'made', ...made.value } });
      return ok(null);
    },
    unlock: async (passphrase) => {
      const opened = await unlockWithPassphrase(desktop, passphrase);
      if (!opened.ok) return opened;
      const workplace = opened.value;
      await unlocked(workplace);
      show({ session: { kind: 'cases', workplace } });
      // After a lock the work goes on where it was; after a start the list comes first.
      const { lastAlias } = workplace.settings();
      const wasLocked = sessionStore.getState().startInfo?.lockedAt != null;
      if (wasLocked && lastAlias !== null) await openCase(lastAlias);
      return ok(null);
    },
    recover: async (code) => {
      const opened = await unlockWithRecoveryCode(desktop, code);
      if (!opened.ok) return opened;
      await unlocked(opened.value);
      show({ session: { kind: 'newPassphrase', workplace: opened.value } });
      return ok(null);
    },
    enter: () => {
      show({ session: { kind: 'cases', workplace: current() } });
    },
    openCase,
    leaveCase: async () => {
      await closeCase();
      await desktop.setTitle({ code: null });
      show({ session: { kind: 'cases', workplace: current() } });
    },
    newCase: async (first) => openMade(await createBlankCase(current(), first)),
    example: async (code) => openMade(await createExampleCase(current(), code)),
  };
}

/** The case on screen is closed only after it is kept; a case that cannot be kept stays open. */
async function closeCase(): Promise<void> {
  const { session } = sessionStore.getState();
  if (session.kind !== 'case') return;
  commitPendingEdits();
  await session.openCase.flush();
  await session.openCase.close();
}
