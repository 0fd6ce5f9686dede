import { useEffect, useRef, type ReactNode } from 'react';
import { askReview } from '#shared/text/nl/askReview';
import type { ReviewForm } from '../../export/reviewWish.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './AskReviewScreen.module.css';

export interface DonePartProps {
  readonly name: string;
  readonly reader: string;
  readonly form: ReviewForm;
  readonly code: string | null;
  readonly renderCode: (code: string) => ReactNode;
  readonly onClose: () => void;
}

const texts = askReview.done;

/** The file is there: what to do with it now, and the words that open it. */
export function DonePart({ name, reader, form, code, renderCode, onClose }: DonePartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const how = form === 'word' ? 'word' : code === null ? 'card' : 'code';
  return (
    <div className={classNames(styles['body'], styles['done'])}>
      <section className={classNames(styles['part'])} aria-labelledby="ask-done">
        <h2 id="ask-done" ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <p>{texts[how](name, reader)}</p>
        {code !== null && (
          <>
            {renderCode(code)}
            <p className={classNames(styles['soft'])}>{texts.codeOnce}</p>
          </>
        )}
        <p className={classNames(styles['soft'])}>{texts.kept}</p>
        <div>
          <Button kind="primary" onPress={onClose}>
            {texts.close}
          </Button>
        </div>
      </section>
    </div>
  );
}
