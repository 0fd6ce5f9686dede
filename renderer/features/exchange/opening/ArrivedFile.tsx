import {
  CircleAlert,
  Eraser,
  FileCheck,
  FileInput,
  FolderInput,
  ShieldAlert,
  ShieldQuestion,
  type LucideIcon,
} from 'lucide-react';
import type { CaseAlias } from '#shared/base/ids';
import { opening as texts } from '#shared/text/nl/opening';
import type { ArrivedPackage } from '../../../vault/exchange/workplaceExchange.ts';
import { formatClock, formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import { arrivalOf, besideTrust, mayAccept, type Arrival } from './arrivalOf.ts';
import styles from './OpenPackageDialog.module.css';
import { Outcome } from './Outcome.tsx';
import { senderName } from './stepTitle.ts';

export interface ArrivedFileProps {
  readonly arrived: ArrivedPackage;
  readonly openCase: { readonly alias: CaseAlias; readonly code: string } | null;
  readonly codeOf: (alias: CaseAlias) => string | null;
}

/** What an opened file is: from whom, of which analysis, how far to trust it, what opening does. */
export function ArrivedFile({ arrived, openCase, codeOf }: ArrivedFileProps) {
  const arrival = arrivalOf(arrived, openCase?.alias ?? null);
  const { icon, tone } = looks[arrival];
  const code = ownCode(arrived, codeOf);
  const text =
    arrival === 'same'
      ? texts.nothing.same.text(senderName(arrived), arrived.sameWords.join('-'))
      : textOf(arrived, arrival, code, openCase?.code ?? '');
  const isOpen = arrival === 'unknown' || arrival === 'unchecked';
  const beside = isOpen ? besideTrust(arrived, openCase?.alias ?? null) : null;
  const made = texts.from.when(
    formatLongDay(isoDayOf(arrived.madeAt)),
    formatClock(arrived.madeAt),
  );
  const effect = arrived.alias === null ? texts.from.adds : texts.from.merges(code);
  const rows = [
    [texts.from.sender, senderName(arrived)],
    [texts.from.code, arrived.code],
    [texts.from.organisation, arrived.senderOrganisation],
    [texts.from.made, made],
    [texts.from.key, texts.from.keys[arrived.trust]],
    [texts.from.effect, mayAccept(arrival) ? effect : ''],
  ].filter(([, value]) => value !== '');
  return (
    <>
      {text !== null && (
        <Outcome icon={icon} tone={tone}>
          <p>{text}</p>
        </Outcome>
      )}
      {beside !== null && (
        <Outcome icon={looks[beside].icon} tone={looks[beside].tone}>
          <p>{textOf(arrived, beside, code, openCase?.code ?? '')}</p>
        </Outcome>
      )}
      {arrived.erased !== null && (
        <Outcome icon={Eraser} tone="attention">
          <p>{texts.erasedHere(formatLongDay(isoDayOf(arrived.erased.at)), arrived.erased.by)}</p>
        </Outcome>
      )}
      <dl className={styles['facts']}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The code the case has here; the sender may call it otherwise. */
export function ownCode(
  arrived: ArrivedPackage,
  codeOf: (alias: CaseAlias) => string | null,
): string {
  return (arrived.alias === null ? null : codeOf(arrived.alias)) ?? arrived.code;
}

const looks: Readonly<
  Record<Arrival, { readonly icon: LucideIcon; readonly tone: 'calm' | 'attention' | 'danger' }>
> = {
  'changed-key': { icon: ShieldAlert, tone: 'danger' },
  backup: { icon: CircleAlert, tone: 'attention' },
  'other-epoch': { icon: CircleAlert, tone: 'attention' },
  own: { icon: FileCheck, tone: 'calm' },
  already: { icon: FileCheck, tone: 'calm' },
  same: { icon: FileCheck, tone: 'calm' },
  older: { icon: FileCheck, tone: 'calm' },
  ticks: { icon: FileCheck, tone: 'calm' },
  unknown: { icon: ShieldQuestion, tone: 'attention' },
  unchecked: { icon: ShieldQuestion, tone: 'attention' },
  'new-case': { icon: FolderInput, tone: 'calm' },
  'other-case': { icon: FolderInput, tone: 'attention' },
  adopt: { icon: Eraser, tone: 'attention' },
  carry: { icon: FileInput, tone: 'attention' },
  merges: { icon: FileInput, tone: 'calm' },
};

function textOf(
  arrived: ArrivedPackage,
  arrival: Exclude<Arrival, 'same'>,
  code: string,
  openCode: string,
): string | null {
  const name = senderName(arrived);
  switch (arrival) {
    case 'changed-key':
      return texts.changedKey.text(name);
    case 'backup':
      return texts.backup.text;
    case 'other-epoch':
      return texts.otherEpoch.text(name);
    case 'own':
    case 'already':
    case 'older':
      return texts.nothing[arrival].text;
    case 'ticks':
      return texts.ticks.text(name, arrived.reviewNews);
    case 'unknown':
      return texts.unknown.text;
    case 'unchecked':
      return texts.unchecked.text(name);
    case 'new-case':
      return texts.newCase.text(name);
    case 'other-case':
      return texts.otherCase.text(code, openCode);
    case 'adopt':
    case 'carry':
      return texts.epochs[arrival].text(name);
    case 'merges':
      return null;
  }
}
