import type { AccessVerdict } from '#shared/access-log/accessChain';
import type { LogCheck, NotedHead } from '#shared/access-log/checkLogs';
import { accessLog } from '#shared/text/nl/accessLog';
import { fieldsSharing } from '#shared/text/nl/fieldsSharing';
import { Banner } from '../../ui/Banner.tsx';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';
import styles from './LogView.module.css';

export interface LogCheckedProps {
  readonly check: LogCheck;
}

const texts = accessLog.checked;
const words = fieldsSharing.exportRecord;

/** Whether the logs are whole, in themselves and beside what the register says of them. */
export function LogChecked({ check }: LogCheckedProps) {
  const { own, earlier, missing, found, elsewhere } = check;
  const broken = earlier.flatMap((one) => brokenAt(one) ?? []);
  return (
    <>
      {own.isWhole ? (
        <Banner tone="calm">
          {texts.whole(own.head.seq)} {missing.length === 0 && found > 0 && texts.found(found)}
        </Banner>
      ) : (
        <Banner tone="danger">{texts.broken(own.at)}</Banner>
      )}
      {missing.length > 0 && (
        <Banner tone="danger">
          {texts.shortened(missing.length)} {missing.map(nameOf).join('; ')}. {texts.shortenedWhy}
        </Banner>
      )}
      {broken.map((at, index) => (
        <Banner key={index} tone="danger">
          {texts.earlierBroken(at)}
        </Banner>
      ))}
      {earlier.length > 0 && <p>{texts.earlier(earlier.length)}</p>}
      {elsewhere > 0 && <p className={classNames(styles['soft'])}>{texts.elsewhere(elsewhere)}</p>}
      <p className={classNames(styles['soft'])}>
        {texts.head}: <code className={classNames(styles['code'])}>{own.head.hash}</code>
      </p>
    </>
  );
}

function brokenAt(verdict: AccessVerdict): number | null {
  return verdict.isWhole ? null : verdict.at;
}

function nameOf({ kind, recipient, on }: NotedHead): string {
  const what = kind === null ? accessLog.sentences.unknownKind : words.kind.options[kind];
  const whom = recipient.trim() === '' ? accessLog.sentences.unknownWhom : recipient.trim();
  const day = on === null ? '' : formatLongDay(isoDayOf(on));
  return texts.left(what, whom, day);
}
