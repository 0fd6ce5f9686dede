import { sharing as texts } from '#shared/text/nl/sharing';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import type { ShareTo } from './shareParts.ts';
import styles from './ShareScreen.module.css';

export interface ElsewhereNoteProps {
  readonly kind: 'handOver' | 'monitoring' | 'supervision';
  readonly onGo: (to: ShareTo) => void;
}

/** What has a screen of its own: the file for the partner, the figures, and what a supervisor reads. */
export function ElsewhereNote({ kind, onGo }: ElsewhereNoteProps) {
  return (
    <div className={classNames(styles['detail'])}>
      <h2>{texts.kinds[kind].title}</h2>
      <p>{texts.kinds[kind].what}</p>
      <div>
        <Button
          kind="primary"
          onPress={() => {
            onGo(kind);
          }}
        >
          {texts.elsewhere[kind]}
        </Button>
      </div>
    </div>
  );
}
