import { FileText, History, ListTree, Lock } from 'lucide-react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { phases } from '#shared/analysis/process';
import { versions } from '#shared/text/nl/versions';
import { workspace } from '#shared/text/nl/workspace';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Logo } from '../../../ui/Logo.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { editField } from '../../../forms/editField.ts';
import styles from './CaseBar.module.css';
import { ClockButton } from './ClockButton.tsx';
import { setOverlay } from './layoutStore.ts';
import { runCommand } from './runCommand.ts';
import { SaveLine } from './SaveLine.tsx';
import type { WorkspaceProps } from './workspaceProps.ts';

export interface CaseBarProps extends WorkspaceProps {
  readonly showsTasksButton: boolean;
}

/** The quiet bar: which case, where it stands, how safe it is, and the way out. */
export function CaseBar(props: CaseBarProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const words = fieldWords('process', 'phase').options;
  return (
    <header className={styles['bar']}>
      <IconButton icon={<Logo />} label={workspace.toCases} onPress={props.onLeave} />
      <span className={styles['code']}>{analysis.cover.code}</span>
      {props.showsTasksButton && (
        <Button
          size="small"
          icon={<ListTree aria-hidden="true" />}
          onPress={() => {
            setOverlay('tasks');
          }}
        >
          {workspace.tasks.title}
        </Button>
      )}
      <span className={styles['separator']} />
      <div className={styles['state']}>
        <div className={styles['phase']}>
          <SelectField
            label={workspace.phase}
            layout="inline"
            options={phases.map((phase) => ({ value: phase, label: words?.[phase] ?? phase }))}
            value={analysis.process.phase ?? 'registered'}
            onChange={(phase) => {
              editField('process', analysis.process.id, 'phase', phase);
            }}
            placeholder={workspace.phase}
            isDisabled={isReadOnly}
          />
        </div>
        <ClockButton />
      </div>
      <span className={styles['grow']} />
      <SaveLine openCase={props.openCase} isReadOnly={isReadOnly} />
      <IconButton
        icon={<History />}
        label={versions.command}
        onPress={() => {
          runCommand('versions.open');
        }}
      />
      <span className={styles['separator']} />
      {props.barActions}
      <Button
        className={styles['export']}
        icon={<FileText aria-hidden="true" />}
        onPress={props.onExport}
      >
        {workspace.exportWord}
      </Button>
      <IconButton
        bordered
        icon={<Lock />}
        label={workspace.lock}
        shortcut={workspace.lockKeys}
        onPress={props.onLock}
      />
    </header>
  );
}
