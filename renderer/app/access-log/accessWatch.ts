import type { AccessActor } from '#shared/access-log/accessRecord';
import { changesOf } from '#shared/access-log/changesOf';
import type { Analysis } from '#shared/analysis/analysis';
import type { StartInfo } from '#shared/desktop/contract';
import { APP_NOTE } from '#shared/casedoc/caseDocument';
import { FOREIGN_ORIGIN } from '#shared/casedoc/updates';
import { RESTORE_ORIGIN } from '#shared/versions/restoreVersion';
import { accessLog } from '#shared/text/nl/accessLog';
import { accessLogStore, beginAccessLog } from '../../state/accessLog.ts';
import { logAccess, logOfWorkplace, takeWaiting } from '../../state/accessSink.ts';
import { policyStore } from '../../state/policyStore.ts';
import { openCaseStore, type OpenCaseState } from '../../state/openCaseStore.ts';
import { showToast } from '../../ui/toasts.ts';
import { watchCopying } from './watchCopying.ts';
import { watchFolder } from './watchFolder.ts';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

/** What was edited within this time is one line a section. */
const MERGED_MS = 60_000;

let notePending: (() => void) | null = null;

/** Puts in the log what was edited up to now: who opens it must see what was just done. */
export function noteEditsNow(): void {
  notePending?.();
}

/**
 * Keeps the access log of whichever case is on screen, from what the screen reads and writes: the
 * sections that are looked at (each once a session) and the fields that are edited. Tools need not
 * know of it. What comes back ends it.
 */
export function watchAccess(workplace: Workplace, startInfo: StartInfo): () => void {
  let end: (() => void) | null = null;
  logOfWorkplace({ action: 'unlock' });
  notePolicy(workplace);

  const begin = (state: OpenCaseState) => {
    const { openCase } = state;
    const damaged =
      openCase.unreadableRecords > 0 ? [{ action: 'integrityFail', reason: 'case' } as const] : [];
    const close = beginAccessLog(
      {
        openLog: () => workplace.openLog(openCase.alias),
        actor: () => actorOf(workplace, startInfo),
        caseCode: () => codeOf(workplace, openCase.alias),
        register: () => openCaseStore.getState()?.analysis.exportRecord ?? [],
        now: () => Date.now(),
      },
      [{ action: 'caseOpen' }, ...damaged],
      takeWaiting(),
    );
    const stopReading = watchReading(state);
    const stopEditing = watchEditing(state);
    const stopCopying = watchCopying(document);
    return () => {
      stopReading();
      stopEditing();
      stopCopying();
      close();
    };
  };
  const follow = (state: OpenCaseState | null, before: OpenCaseState | null) => {
    if (state?.openCase === before?.openCase) return;
    end?.();
    end = state === null ? null : begin(state);
  };
  // Said once when it begins; the work itself goes on.
  const stopProblems = accessLogStore.subscribe((state, before) => {
    const problem = state?.problem ?? null;
    if (problem !== null && problem !== before?.problem) showToast(accessLog.problems[problem]);
    if (state?.isChanged === true && before?.isChanged !== true) {
      showToast(accessLog.checked.noticed);
    }
  });
  const stopWorkplace = watchWorkplace(workplace);
  const stopFolder = watchFolder(workplace, {
    actor: () => actorOf(workplace, startInfo),
    codeOf: (alias) => codeOf(workplace, alias),
  });
  follow(openCaseStore.getState(), null);
  const stop = openCaseStore.subscribe(follow);
  return () => {
    stop();
    stopFolder();
    stopWorkplace();
    stopProblems();
    end?.();
    end = null;
    // What waits is of who worked here, not of who opens the next workplace.
    takeWaiting();
  };
}

/** The rules of the organisation change outside the app: noted by who works under them first. */
function notePolicy(workplace: Workplace): void {
  const reading = policyStore.getState();
  const policySeen = reading.state === 'none' ? '' : JSON.stringify(reading);
  if (policySeen === workplace.settings().policySeen) return;
  logOfWorkplace({ action: 'policy', reason: reading.state });
  workplace.setSettings({ policySeen });
}

/** What is done with the workplace: its settings, what opens it, and copies of its work. */
function watchWorkplace(workplace: Workplace): () => void {
  const settingsOf = () => {
    const { idleMinutes, recoveryChecked, theme, ...more } = workplace.settings();
    const { hintWords, maskWords, keepWords } = more;
    const words = [hintWords, maskWords, keepWords];
    return JSON.stringify([idleMinutes, recoveryChecked, theme, words, workplace.person()]);
  };
  let settings = settingsOf();
  let copiedAt = workplace.backups.facts().lastRun?.at ?? null;
  const stopSettings = workplace.subscribe(() => {
    const next = settingsOf();
    if (next !== settings) logOfWorkplace({ action: 'settings' });
    settings = next;
  });
  const stopBackups = workplace.backups.subscribe(() => {
    const next = workplace.backups.facts().lastRun?.at ?? null;
    if (next !== null && next !== copiedAt) logOfWorkplace({ action: 'backup' });
    copiedAt = next;
  });
  return () => {
    stopSettings();
    stopBackups();
  };
}

function watchReading(first: OpenCaseState): () => void {
  const read = new Set<string>();
  const note = ({ section, view }: OpenCaseState) => {
    const what = view === 'whole' ? 'whole' : section;
    if (read.has(what)) return;
    read.add(what);
    logAccess({ action: 'readSection', section: what });
  };
  note(first);
  return openCaseStore.subscribe((state) => {
    if (state !== null) note(state);
  });
}

/** Compares the case with itself of a minute ago, when somebody here worked in it. */
function watchEditing({ caseDocument, analysis }: OpenCaseState): () => void {
  let base: Analysis = analysis;
  let isOwn = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const write = (now: Analysis) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (isOwn) for (const event of changesOf(base, now)) logAccess(event);
    isOwn = false;
    base = now;
  };
  const stop = caseDocument.subscribe((origin) => {
    if (origin === APP_NOTE) return;
    if (origin !== FOREIGN_ORIGIN && origin !== RESTORE_ORIGIN) {
      isOwn = true;
      timer ??= setTimeout(() => {
        write(caseDocument.analysis());
      }, MERGED_MS);
      return;
    }
    // What the partner wrote is no edit of who sits here: what was typed before it is noted first.
    if (isOwn) write(openCaseStore.getState()?.analysis ?? base);
    base = caseDocument.analysis();
    logAccess({ action: origin === RESTORE_ORIGIN ? 'restoreVersion' : 'import' });
  });
  const noteNow = () => {
    write(caseDocument.analysis());
  };
  notePending = noteNow;
  return () => {
    stop();
    noteNow();
    if (notePending === noteNow) notePending = null;
  };
}

function actorOf(workplace: Workplace, { appVersion }: StartInfo): AccessActor {
  const { name, role, organisation } = workplace.person();
  return { name, role, organisation, device: workplace.workplaceCode, appVersion };
}

function codeOf(workplace: Workplace, alias: string): string {
  return workplace.cases().find((line) => line.alias === alias)?.code ?? '';
}
