import { useState, type RefObject } from 'react';
import { Form } from 'react-aria-components';
import type { ReleaseEntity } from '#shared/anonymise/case/releaseEntity';
import { release } from '#shared/text/nl/release';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import { ordinary, type Choice } from './decisions.ts';
import styles from './DecisionPanel.module.css';
import { mayBeOrdinary, whyFound } from './entityList.ts';

export interface DecisionPanelProps {
  readonly entity: ReleaseEntity;
  /** A known name that still stands in own words; null when there is none. */
  readonly nameIn: (words: string) => string | null;
  readonly onDecide: (choice: Choice) => void;
  readonly onTakeBack: () => void;
  readonly isReadOnly: boolean;
  readonly ownRef: RefObject<HTMLInputElement | null>;
  readonly reasonRef: RefObject<HTMLInputElement | null>;
}

const texts = release.decide;
const LONGEST_OWN = 200;
const LONGEST_REASON = 300;

/** What one found thing becomes, for all its places. Remade for every thing. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { entity, nameIn, onDecide, onTakeBack, isReadOnly, ownRef, reasonRef } = props;
  const { decision, label, words, places, proposal } = entity;
  const [own, setOwn] = useState(decision === 'changed' ? (entity.replacement ?? '') : '');
  const [reason, setReason] = useState(entity.reason);
  const [tried, setTried] = useState<'own' | 'reason' | null>(null);
  const known = nameIn(own);
  const ownError =
    known !== null
      ? texts.stillKnown(known)
      : tried === 'own' && own.trim() === ''
        ? texts.missing
        : null;
  const change = () => {
    setTried('own');
    if (own.trim() !== '' && known === null) onDecide({ decision: 'changed', replacement: own });
  };
  const keep = () => {
    setTried('reason');
    if (reason.trim() !== '') onDecide({ decision: 'kept', reason });
  };
  return (
    <div className={styles['panel']}>
      <div className={styles['part']}>
        <p className={styles['kind']}>{release.labels[label]}</p>
        <h2>{words[0]}</h2>
        {words.length > 1 && <p className={styles['quiet']}>{words.slice(1).join(', ')}</p>}
        <p className={styles['quiet']}>{whyFound(entity)}</p>
        <p>{texts.all(places.length)}</p>
        <p role="status">
          {decision === 'kept' ? texts.now.kept(entity.reason) : texts.now[decision]}
        </p>
        {decision !== 'automatic' && decision !== 'undecided' && !isReadOnly && (
          <Button kind="link" onPress={onTakeBack}>
            {texts.takeBack}
          </Button>
        )}
      </div>
      {!isReadOnly && (
        <>
          <div className={styles['part']}>
            <h3>{texts.becomes}</h3>
            {proposal.trim() === '' ? (
              <p className={styles['quiet']}>{texts.noProposal}</p>
            ) : (
              <Button
                kind="primary"
                onPress={() => {
                  onDecide({ decision: 'accepted' });
                }}
              >
                {label === 'QUOTE' ? texts.leaveOut : texts.accept(proposal)}
              </Button>
            )}
            {mayBeOrdinary(entity) && (
              <Button
                onPress={() => {
                  onDecide(ordinary);
                }}
              >
                {texts.ordinary}
              </Button>
            )}
          </div>
          <Form
            className={classNames(styles['part'])}
            onSubmit={(event) => {
              event.preventDefault();
              change();
            }}
          >
            <TextField
              label={texts.own}
              hint={texts.ownHint}
              value={own}
              onChange={setOwn}
              error={ownError}
              maxLength={LONGEST_OWN}
              autoComplete="off"
              inputRef={ownRef}
            />
            <Button type="submit">{texts.change}</Button>
          </Form>
          <Form
            className={classNames(styles['part'])}
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <TextField
              label={texts.keepReason}
              value={reason}
              onChange={setReason}
              error={tried === 'reason' && reason.trim() === '' ? texts.missing : null}
              maxLength={LONGEST_REASON}
              autoComplete="off"
              inputRef={reasonRef}
            />
            <Button type="submit">{texts.keep}</Button>
          </Form>
        </>
      )}
      <p className={styles['keys']}>
        {texts.keys} {mayBeOrdinary(entity) && texts.keyOrdinary}
      </p>
    </div>
  );
}
