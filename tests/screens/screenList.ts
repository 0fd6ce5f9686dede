/**
 * Every screen and dialog of the app: the name a test covers it under, and its component. A
 * component that looks like a screen and is missing here fails `screenList.test.ts`, and so does a
 * name that no test covers.
 */
export const screenList = {
  'case-list': 'features/cases/CaseListScreen.tsx',
  'new-case': 'features/cases/NewCaseDialog.tsx',
  'clean-history': 'features/history/CleanHistoryDialog.tsx',
  'keys-in-life': 'features/keys-in-life/KeysInLifeDialog.tsx',
  'open-json': 'features/cases/OpenJsonDialog.tsx',
  unlock: 'features/unlock/UnlockScreen.tsx',
  unreadable: 'features/unlock/UnreadableScreen.tsx',
  'first-run-who': 'features/unlock/WelcomeStep.tsx',
  'first-run-passphrase': 'features/unlock/PassphraseStep.tsx',
  'first-run-sheet': 'features/unlock/RecoverySheetStep.tsx',
  'first-run-check': 'features/unlock/RecoveryCheckStep.tsx',
  'first-run-ready': 'features/unlock/ReadyStep.tsx',
  restore: 'features/unlock/restore/RestoreDialog.tsx',
  'first-run-restore': 'features/unlock/restore/RestoreStep.tsx',
  'recovery-check': 'features/unlock/RecoveryCheckDialog.tsx',
  'emergency-copy': 'features/unlock/emergency-copy/EmergencyCopyDialog.tsx',
  settings: 'features/settings/SettingsDialog.tsx',
  palette: 'app/CommandPalette.tsx',
  keys: 'app/KeyboardHelp.tsx',
  leaving: 'app/LeavingCover.tsx',
  error: 'app/ErrorScreen.tsx',
  workspace: 'features/workspace/Workspace.tsx',
  export: 'features/export/ExportDialog.tsx',
  clock: 'features/workspace/frame/ClockDialog.tsx',
  versions: 'features/versions/VersionsScreen.tsx',
  'keep-version': 'features/versions/KeepVersionDialog.tsx',
  'restore-version': 'features/versions/RestoreDialog.tsx',
  'key-cards': 'features/exchange/cards/KeyCardsDialog.tsx',
  send: 'features/exchange/sending/SendDialog.tsx',
  'open-package': 'features/exchange/opening/OpenPackageDialog.tsx',
  drop: 'features/exchange/opening/DropCover.tsx',
  receipt: 'features/exchange/receipt/ReceiptScreen.tsx',
  receipts: 'features/exchange/receipt/ReceiptListScreen.tsx',
  editor: 'editor/RichTextField.tsx',
  address: 'editor/LinkDialog.tsx',
  attachments: 'features/attachments/AttachmentsDialog.tsx',
  'save-attachment': 'features/attachments/SaveDialog.tsx',
  confirm: 'ui/ConfirmDialog.tsx',
} as const;

export type ScreenName = keyof typeof screenList;
