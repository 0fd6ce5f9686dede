import { CircleAlert, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { rounds } from '#shared/text/nl/rounds';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { AnswerAside } from './AnswerAside.tsx';
import { AnswerContents } from './AnswerContents.tsx';
import type { AnswerParts } from './answerParts.ts';
import styles from './AnswerScreen.module.css';

const texts = rounds.answer;

/**
 * What came back from a supervisor before it is taken in: from whom, over which version, what the
 * verdict is, and where the remarks will stand. Nothing has changed yet.
 */
export function AnswerScreen(props: AnswerParts) {
  const { arrived, onAccept, onClose, onCompare } = props;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { answer, reader, round, state } = arrived;
  const trust = reader?.trust ?? null;
  const name = answer.reader.trim() === '' ? texts.somebody : answer.reader;
  const isQuestion = answer.kind === 'question';
  const isShut = trust === 'changed-key';
  const isOpenKey = trust === 'unchecked' || trust === 'unknown';
  const close = () => {
    // Taking in ends by itself; closing half-way would hide how.
    if (!isBusy) onClose();
  };
  const accept = async () => {
    setBusy(true);
    setProblem(await onAccept());
    setBusy(false);
  };
  const acceptLabel =
    state === 'already' ? texts.accept.already : texts.accept[isOpenKey ? 'unchecked' : 'new'];
  return (
    <FullScreen
      title={isQuestion ? texts.titleQuestion(name) : texts.title(name)}
      lead={`${isQuestion ? texts.question : texts.round(round)}. ${texts.nothingYet}`}
      icon={
        <span className={classNames(styles['seal'], isShut && styles['shut'])} aria-hidden="true">
          {isShut ? <ShieldAlert /> : trust === null ? <CircleAlert /> : <ShieldCheck />}
        </span>
      }
      foot={
        <>
          <Button isDisabled={isBusy} onPress={close}>
            {texts.close}
          </Button>
          {!isShut && (
            <Button kind="primary" isPending={isBusy} onPress={() => void accept()}>
              {isBusy ? texts.accept.busy : acceptLabel}
            </Button>
          )}
        </>
      }
      onClose={close}
    >
      <div className={styles['panes']}>
        <main className={styles['main']}>
          {problem !== null && <Banner tone="danger">{problem}</Banner>}
          {isShut && (
            <Banner
              tone="danger"
              title={texts.trust.changed.title(name)}
              action={
                onCompare !== null && <Button onPress={onCompare}>{texts.trust.compare}</Button>
              }
            >
              {texts.trust.changed.text(name)}
            </Banner>
          )}
          {!arrived.isSameVersion && <Banner tone="attention">{texts.trust.otherVersion}</Banner>}
          {state !== 'new' && <Banner tone="calm">{texts.state[state]}</Banner>}
          {!isShut && <AnswerContents {...props} />}
        </main>
        <AnswerAside {...props} name={name} />
      </div>
    </FullScreen>
  );
}
