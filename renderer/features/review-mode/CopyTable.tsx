import { Ellipsis, Eraser, FolderOpen } from 'lucide-react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { ReviewKind } from '#shared/analysis/review';
import type { CaseAlias } from '#shared/base/ids';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import hidden from '../../ui/hidden.module.css';
import styles from './CopyTable.module.css';

/** What a copy says of itself; read from what came in. */
export interface CopyFacts {
  readonly kind: ReviewKind;
  readonly round: number;
  readonly from: string;
  /** `YYYY-MM-DD`; null when it stays. */
  readonly expiresOn: string | null;
}

export interface CopyTableProps {
  readonly lines: readonly CaseSummary[];
  /** By alias; missing while they are being read. */
  readonly facts: ReadonlyMap<CaseAlias, CopyFacts>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onOpen: (alias: CaseAlias) => void;
  readonly onErase: (line: CaseSummary) => void;
}

const texts = reviewMode.list;
const columns = ['code', 'kind', 'from', 'until', 'state'] as const;

/** Copies that came to be read: from whom, till when, and where the reader is. */
export function CopyTable({ lines, facts, today, onOpen, onErase }: CopyTableProps) {
  return (
    <div className={styles['scroll']}>
      <Table aria-label={texts.label} className={classNames(styles['table'])}>
        <TableHeader>
          {columns.map((column) => (
            <Column key={column} id={column} isRowHeader={column === 'code'}>
              {texts.columns[column]}
            </Column>
          ))}
          <Column id="actions">
            <span className={hidden['hidden']}>{texts.columns.actions}</span>
          </Column>
        </TableHeader>
        <TableBody>
          {lines.map((line) => (
            <CopyRow
              key={line.alias}
              line={line}
              facts={facts.get(line.alias) ?? null}
              today={today}
              onOpen={onOpen}
              onErase={onErase}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

interface CopyRowProps extends Omit<CopyTableProps, 'lines' | 'facts'> {
  readonly line: CaseSummary;
  readonly facts: CopyFacts | null;
}

function CopyRow({ line, facts, today, onOpen, onErase }: CopyRowProps) {
  const open = () => {
    onOpen(line.alias);
  };
  return (
    <Row
      id={line.alias}
      textValue={line.code}
      onAction={open}
      className={classNames(styles['row'])}
    >
      <Cell className={classNames(styles['code'])}>{line.code}</Cell>
      <Cell>{facts === null ? '' : texts.kinds[facts.kind](facts.round)}</Cell>
      <Cell>{facts === null || facts.from === '' ? line.duo : facts.from}</Cell>
      <Cell>{facts === null ? '' : untilWords(facts.expiresOn, today)}</Cell>
      <Cell>{line.attention === '' ? texts.states.notBegun : line.attention}</Cell>
      <Cell className={classNames(styles['actions'])}>
        <MenuButton
          label={texts.menu(line.code)}
          trigger={<IconButton icon={<Ellipsis />} label={texts.menu(line.code)} />}
          groups={[
            [
              { id: 'open', label: texts.open, icon: <FolderOpen />, run: open },
              {
                id: 'erase',
                label: texts.erase,
                icon: <Eraser />,
                run: () => {
                  onErase(line);
                },
              },
            ],
          ]}
        />
      </Cell>
    </Row>
  );
}

function untilWords(expiresOn: string | null, today: string): string {
  if (expiresOn === null) return texts.always;
  const day = formatLongDay(expiresOn);
  return expiresOn < today ? texts.expired(day) : day;
}
