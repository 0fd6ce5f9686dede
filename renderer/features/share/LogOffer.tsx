import { useState } from 'react';
import { sharing as texts } from '#shared/text/nl/sharing';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import type { ShareParts } from './shareParts.ts';
import styles from './ShareScreen.module.css';

export interface LogOfferProps extends Pick<ShareParts, 'renderLogAsk'> {
  /** The lines that go with the package; null without the log. */
  readonly lines: readonly string[] | null;
  readonly onChange: (lines: readonly string[] | null) => void;
}

/** Whether who saw or did what goes with an access package; the log opens as it always does. */
export function LogOffer({ lines, onChange, renderLogAsk }: LogOfferProps) {
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  return (
    <div className={classNames(styles['form'])}>
      <p className={classNames(styles['soft'])}>
        {lines === null ? texts.accessLog.without : texts.accessLog.with}
      </p>
      <div>
        <Button
          onPress={() => {
            if (lines === null) setAsking(true);
            else onChange(null);
          }}
        >
          {lines === null ? texts.accessLog.add : texts.accessLog.remove}
        </Button>
      </div>
      {isAsking &&
        renderLogAsk({
          onGiven: (given) => {
            close();
            onChange(given);
          },
          onClose: close,
        })}
    </div>
  );
}
