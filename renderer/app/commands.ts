import { nl } from '#shared/text/nl';
import { accessLog } from '#shared/text/nl/accessLog';
import { attachments } from '#shared/text/nl/attachments';
import { thirdPersons } from '#shared/text/nl/thirdPersons';
import { versions } from '#shared/text/nl/versions';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { conversation } from '#shared/text/nl/conversation';
import { keysInLife } from '#shared/text/nl/keysInLife';
import { openJson } from '#shared/text/nl/openJson';
import { sharing } from '#shared/text/nl/sharing';
import { monitoring } from '#shared/text/nl/monitoring';
import { province } from '#shared/text/nl/province';
import type { Command } from '../state/commandStore.ts';
import { goToSection, setSectionView } from '../state/openCaseStore.ts';
import { commitPendingEdits } from '../state/pendingEdits.ts';
import { formatClock } from '../ui/dutchTime.ts';
import { showToast } from '../ui/toasts.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { openConversation } from '../features/help-requests/conversationStore.ts';
import { oneCopyText } from '../features/workspace/frame/oneCopyText.ts';
import { backupCommands } from './backup/backupCommands.ts';
import { askForCopy } from './copyActions.ts';
import { keepingCommands } from './keepingCommands.ts';
import { leaveCase } from './leaveCase.ts';
import type { LeavingActions } from './leaving.ts';
import { openExample } from './openExample.ts';
import { openOverlay } from './overlayStore.ts';
import { releaseCommands } from './releaseCommands.ts';
import { askCommands } from './review/askCommands.ts';
import { ratingCommands } from './review-mode/ratingCommands.ts';
import type { SessionActions } from './session.ts';
import { taskCommands } from './tasks/taskCommands.ts';

export interface AppCommandParts {
  readonly workplace: Workplace;
  readonly session: SessionActions;
  readonly leaving: LeavingActions;
  readonly hasCase: boolean;
  /** The case is one of the duo, not a copy to read. */
  readonly isOfDuo: boolean;
}

/** The commands of the app itself; parts of the screen add their own. */
export function appCommands(parts: AppCommandParts): readonly Command[] {
  const { workplace, session, leaving, hasCase, isOfDuo } = parts;
  const texts = nl.commands;
  const inCase = () => isOfDuo;
  return [
    {
      id: 'case.new',
      menu: 'file',
      label: texts.new,
      shortcut: 'CmdOrCtrl+N',
      run: () => {
        openOverlay('newCase');
      },
    },
    {
      id: 'case.list',
      menu: 'file',
      label: texts.list,
      shortcut: null,
      isEnabled: () => hasCase,
      run: () => void leaveCase(session),
    },
    {
      id: 'save.now',
      menu: 'file',
      label: texts.save,
      shortcut: 'CmdOrCtrl+S',
      run: () => void saveNow(workplace),
    },
    {
      id: 'save.emergency',
      menu: 'file',
      label: texts.emergency,
      shortcut: null,
      isEnabled: () => hasCase,
      run: () => void copyNow(leaving),
    },
    {
      id: 'case.openEmergency',
      menu: 'file',
      label: texts.openEmergency,
      shortcut: null,
      run: () => void askForCopy(session),
    },
    {
      id: 'case.openJson',
      menu: 'file',
      label: openJson.command,
      shortcut: null,
      run: () => {
        openOverlay('openJson');
      },
    },
    {
      id: 'monitoring.province',
      menu: 'file',
      label: province.command,
      shortcut: null,
      run: () => {
        openOverlay('province');
      },
    },
    {
      id: 'versions.keep',
      menu: 'case',
      label: versions.keepCommand,
      shortcut: 'CmdOrCtrl+Shift+S',
      isEnabled: inCase,
      run: () => {
        // What is still in a field that has the focus belongs in the version too.
        commitPendingEdits();
        openOverlay('keepVersion');
      },
    },
    ...keepingCommands(inCase),
    {
      id: 'case.attachments',
      menu: 'case',
      label: attachments.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        openOverlay('attachments');
      },
    },
    {
      id: 'share.register',
      menu: 'case',
      label: sharing.register.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('register');
      },
    },
    {
      id: 'monitoring.open',
      menu: 'case',
      label: monitoring.save.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('figures');
      },
    },
    {
      id: 'case.accessLog',
      menu: 'case',
      label: accessLog.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('accessLog');
      },
    },
    {
      id: 'case.aboutWhom',
      menu: 'case',
      label: thirdPersons.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openOverlay('aboutWhom');
      },
    },
    {
      id: 'case.conversation',
      menu: 'case',
      label: conversation.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        openConversation(null);
      },
    },
    {
      id: 'case.consent',
      menu: 'case',
      label: consentScreen.command,
      shortcut: null,
      isEnabled: inCase,
      run: () => {
        commitPendingEdits();
        setSectionView('s0', 'consent');
        goToSection('s0');
      },
    },
    ...taskCommands(inCase),
    ...askCommands(inCase),
    ...releaseCommands(inCase),
    ...ratingCommands(inCase),
    ...backupCommands(workplace),
    {
      id: 'app.settings',
      menu: 'file',
      label: texts.settings,
      shortcut: 'CmdOrCtrl+,',
      run: () => {
        openOverlay('settings');
      },
    },
    { id: 'app.lock', menu: 'file', label: texts.lock, shortcut: 'CmdOrCtrl+L', run: leaving.lock },
    {
      id: 'help.palette',
      menu: 'help',
      label: texts.palette,
      shortcut: 'CmdOrCtrl+Shift+P',
      run: () => {
        openOverlay('palette');
      },
    },
    {
      id: 'help.keys',
      menu: 'help',
      label: texts.keys,
      shortcut: 'F1',
      run: () => {
        openOverlay('keys');
      },
    },
    {
      id: 'help.keysInLife',
      menu: 'help',
      label: keysInLife.command,
      shortcut: null,
      run: () => {
        openOverlay('keysInLife');
      },
    },
    {
      id: 'help.example',
      menu: 'help',
      label: texts.example,
      shortcut: null,
      run: () => void openExample(workplace, session),
    },
  ];
}

/** Ctrl+S is a habit: it keeps everything at once and says so. */
async function saveNow(workplace: Workplace): Promise<void> {
  commitPendingEdits();
  if (!(await workplace.flush())) {
    showToast(nl.save.manualFailed);
    return;
  }
  const state = workplace.saveState();
  const isTwice = state.kind === 'saved';
  showToast(isTwice ? nl.save.manual(formatClock(Date.now())) : oneCopyText(state));
}

async function copyNow(leaving: LeavingActions): Promise<void> {
  const made = await leaving.emergencyCopy();
  if (made.ok) showToast(nl.save.emergencyDone(made.value.name));
  else if (made.reason === 'failed') showToast(nl.save.emergencyFailed);
}
