import { useState } from 'react';
import { reviewMode } from '#shared/text/nl/reviewMode';
import type { ArrivedReview } from '../../vault/review/workplaceReviews.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import styles from './OpenCopyDialog.module.css';

export interface OpenCopyDialogProps {
  readonly arrived: ArrivedReview;
  /** False when the copy could not be kept; else it is on screen and this goes away. */
  readonly onOpen: () => Promise<boolean>;
  readonly onToCards: () => void;
  readonly onClose: () => void;
}

const texts = reviewMode.arrive;

/** A copy that came to be read: from whom, what is asked, till when; nothing is kept before yes. */
export function OpenCopyDialog({ arrived, onOpen, onToCards, onClose }: OpenCopyDialogProps) {
  const [state, setState] = useState<'asked' | 'busy' | 'failed'>('asked');
  const isChanged = arrived.trust === 'changed-key';
  const isShut = isChanged || arrived.state === 'expired';
  const open = async () => {
    setState('busy');
    if (!(await onOpen())) setState('failed');
  };
  const isBusy = state === 'busy';
  return (
    <Dialog
      title={titleOf(arrived)}
      isOpen
      onClose={isBusy ? () => undefined : onClose}
      closeLabel={texts.close}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy} autoFocus={isShut}>
            {isShut ? texts.close : texts.cancel}
          </Button>
          {isChanged && <Button onPress={onToCards}>{texts.toCards}</Button>}
          {!isShut && (
            <Button kind="primary" autoFocus isPending={isBusy} onPress={() => void open()}>
              {arrived.state === 'known' ? texts.toCopy : texts.open}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['body']}>
        <p>{textOf(arrived)}</p>
        {!isShut && <Facts arrived={arrived} />}
        {state === 'failed' && <Banner tone="attention">{texts.notMade}</Banner>}
        <p role="status" className={styles['busy']}>
          {isBusy && texts.opening}
        </p>
      </div>
    </Dialog>
  );
}

function Facts({ arrived }: { readonly arrived: ArrivedReview }) {
  const { code, kind, round, question, expiresOn, isIdentifiable, trust } = arrived;
  const from = [arrived.senderName, arrived.senderOrganisation].filter((part) => part !== '');
  const rows = [
    [texts.facts.from, from.join(', ')],
    [texts.facts.code, code],
    [texts.facts.what, reviewMode.list.kinds[kind](round)],
    [texts.facts.question, question],
    [texts.facts.until, expiresOn === null ? reviewMode.list.always : formatLongDay(expiresOn)],
    [texts.facts.names, isIdentifiable ? texts.withNames : texts.withoutNames],
    [texts.facts.key, texts.keys[trust]],
  ].filter(([, value]) => value !== '');
  return (
    <dl className={styles['facts']}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function nameOf({ senderName }: ArrivedReview): string {
  return senderName === '' ? texts.somebody : senderName;
}

function titleOf(arrived: ArrivedReview): string {
  if (arrived.trust === 'changed-key') return texts.titleChanged(nameOf(arrived));
  if (arrived.state === 'expired') return texts.titleExpired;
  return arrived.state === 'known' ? texts.titleKnown : texts.title(nameOf(arrived));
}

function textOf(arrived: ArrivedReview): string {
  if (arrived.trust === 'changed-key') return texts.changed(nameOf(arrived));
  if (arrived.state === 'expired') return texts.expired(formatLongDay(arrived.expiresOn ?? ''));
  return arrived.state === 'known' ? texts.known : texts.text;
}
