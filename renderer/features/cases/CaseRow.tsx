import { Archive, ArchiveRestore, Ellipsis, FolderOpen } from 'lucide-react';
import { Cell, Row } from 'react-aria-components';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { Avatar } from '../../ui/Avatar.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { CaseNext } from './CaseNext.tsx';
import styles from './CaseTable.module.css';
import { CaseWeeks } from './CaseWeeks.tsx';
import { editedLabel, partnersOf, phaseLabel } from './caseWords.ts';

export interface CaseRowProps {
  readonly line: CaseSummary;
  /** Who works here; the duo is shown without her. */
  readonly ownName: string;
  readonly now: number;
  readonly onOpen: (alias: CaseAlias) => void;
  readonly onArchive: (line: CaseSummary, archived: boolean) => void;
}

/** One analysis in the list: a code, never a name of the family. */
export function CaseRow({ line, ownName, now, onOpen, onArchive }: CaseRowProps) {
  const partners = partnersOf(line.duo, ownName);
  const open = () => {
    onOpen(line.alias);
  };
  return (
    <Row id={line.alias} textValue={line.code} onAction={open} className={styles['row'] ?? ''}>
      <Cell className={styles['code'] ?? ''}>
        {line.code} {line.isExample && <Chip>{nl.cases.example}</Chip>}
      </Cell>
      <Cell>{phaseLabel(line.phase)}</Cell>
      <Cell>
        <CaseWeeks line={line} today={isoDayOf(now)} />
      </Cell>
      <Cell className={styles['tight'] ?? ''}>
        {nl.cases.partsShort(line.sectionsDone, line.sectionsTotal)}
      </Cell>
      <Cell>
        {partners === '' ? (
          <span className={styles['muted']}>{nl.cases.alone}</span>
        ) : (
          <span className={styles['person']}>
            <Avatar name={partners} />
            {partners}
          </span>
        )}
      </Cell>
      <Cell className={styles['edited'] ?? ''}>{editedLabel(line.editedAt, now)}</Cell>
      <Cell className={styles['next'] ?? ''}>
        <CaseNext line={line} isAlone={partners === ''} today={isoDayOf(now)} />
      </Cell>
      <Cell className={styles['actions'] ?? ''}>
        <MenuButton
          label={nl.cases.rowMenu(line.code)}
          trigger={<IconButton icon={<Ellipsis />} label={nl.cases.rowMenu(line.code)} />}
          groups={[
            [
              { id: 'open', label: nl.cases.open, icon: <FolderOpen />, run: open },
              {
                id: 'archive',
                label: line.archived ? nl.cases.restore : nl.cases.archive,
                icon: line.archived ? <ArchiveRestore /> : <Archive />,
                run: () => {
                  onArchive(line, !line.archived);
                },
              },
            ],
          ]}
        />
      </Cell>
    </Row>
  );
}
