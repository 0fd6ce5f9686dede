import { nl } from '#shared/text/nl';
import { editor } from '#shared/text/nl/editor';
import { remarks } from '#shared/text/nl/remarks';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { useStore } from 'zustand';
import type { Command } from '../state/commandStore.ts';
import { openCaseStore } from '../state/openCaseStore.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './KeyboardHelp.module.css';
import { shortcutLabel } from './shortcuts.ts';

export interface KeyboardHelpProps {
  readonly commands: readonly Command[];
  readonly isMac: boolean;
  readonly onClose: () => void;
}

const menus = ['file', 'edit', 'view', 'case', 'help'] as const;

/** Every key there is, by menu, and those of lists and panes. */
export function KeyboardHelp({ commands, isMac, onClose }: KeyboardHelpProps) {
  const keyed = commands.flatMap((command) =>
    command.shortcut === null ? [] : [{ ...command, shortcut: command.shortcut }],
  );
  const isCopy = useStore(openCaseStore, (state) => state?.caseDocument.reviewMark != null);
  const hasRemarks = useStore(openCaseStore, (state) => state?.caseDocument.mayRemark === true);
  return (
    <Dialog
      title={nl.commands.keysTitle}
      isOpen
      width="wide"
      onClose={onClose}
      closeLabel={nl.common.close}
      actions={<Button onPress={onClose}>{nl.commands.keysDone}</Button>}
    >
      <div className={styles['columns']}>
        {menus
          .map((menu) => ({ menu, own: keyed.filter((command) => command.menu === menu) }))
          .filter(({ own }) => own.length > 0)
          .map(({ menu, own }) => (
            <KeyList
              key={menu}
              title={nl.commands.menus[menu]}
              rows={own.map(({ label, shortcut }) => [label, shortcutLabel(shortcut, isMac)])}
            />
          ))}
        <KeyList title={nl.commands.everywhere.title} rows={nl.commands.everywhere.rows} />
        {isCopy && <KeyList title={reviewMode.copy.keysTitle} rows={reviewMode.copy.keys} />}
        {hasRemarks && <KeyList title={remarks.keysTitle} rows={remarks.keys} />}
        <KeyList title={editor.keysTitle} rows={editor.keyHelp} />
      </div>
    </Dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>
        {rows.map(([label, keys]) => (
          <div key={label} className={styles['row']}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
