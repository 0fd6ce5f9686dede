import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './ToastArea.module.css';
import { toasts } from './toasts.ts';

export interface ToastAreaProps {
  /** Name of the region for a screen reader. */
  readonly label: string;
  readonly closeLabel: string;
}

/** Where short messages appear; stands once at the top of the app. */
export function ToastArea({ label, closeLabel }: ToastAreaProps) {
  return (
    <ToastRegion queue={toasts} aria-label={label} className={classNames(styles['region'])}>
      {({ toast }) => (
        <AriaToast toast={toast} className={classNames(styles['toast'])}>
          <ToastContent className={classNames(styles['content'])}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== null && (
            <Button
              className={classNames(styles['action'])}
              onPress={() => {
                toasts.close(toast.key);
                toast.content.action?.run();
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className={classNames(styles['close'])}>
            <X aria-hidden="true" />
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
