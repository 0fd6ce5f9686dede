import { Check, Wand } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import type { PassphraseRating } from '../../vault/ratePassphrase.ts';
import styles from './NewPassphraseFields.module.css';
import type { PassphraseTools } from './passphraseTools.ts';

export interface NewPassphraseFieldsProps {
  readonly label: string;
  readonly tools: PassphraseTools;
  /** Words a guesser would try first: the name of the person, the organisation. */
  readonly personal: readonly string[];
  readonly size?: 'normal' | 'large';
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  /** The passphrase once it is strong and typed twice (or seen); null until then. */
  readonly onReady: (passphrase: string | null) => void;
}

interface Rated {
  readonly passphrase: string;
  readonly rating: PassphraseRating;
}

const PAUSE_MS = 150;

/** A new passphrase: rated while typing, suggested when asked, typed twice unless it is shown. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { label, tools, personal, size = 'normal', onReady, isDisabled = false } = props;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [isSuggested, setSuggested] = useState(false);
  const [rated, setRated] = useState<Rated | null>(null);
  const personalWords = personal.join(' ');
  const rating = rated?.passphrase === passphrase ? rated.rating : null;
  const isStrong = rating?.verdict === 'strong';
  const ready = isStrong && (shown || again === passphrase) ? passphrase : null;

  useEffect(() => {
    if (passphrase === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void tools.rate(passphrase, personalWords.split(' ')).then((outcome) => {
        if (isCurrent) setRated({ passphrase, rating: outcome });
      });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase, personalWords, tools]);
  useEffect(() => {
    onReady(ready);
  }, [ready, onReady]);

  const type = (value: string) => {
    setPassphrase(value);
    setSuggested(false);
  };
  const suggest = async () => {
    setPassphrase(await tools.suggest());
    setAgain('');
    setShown(true);
    setSuggested(true);
  };
  const differs = again !== '' && !passphrase.startsWith(again);
  return (
    <div className={styles['fields']}>
      <PassphraseField
        label={label}
        showLabel={nl.unlock.show}
        hideLabel={nl.unlock.hide}
        value={passphrase}
        onChange={type}
        shown={shown}
        onShownChange={setShown}
        purpose="new"
        size={size}
        isDisabled={isDisabled}
        autoFocus={props.autoFocus ?? false}
      />
      <p role="status" className={styles['rating']} data-strong={isStrong}>
        {isStrong && <Check aria-hidden="true" />}
        {ratingText(passphrase, rating)} {isSuggested && nl.firstRun.phrase.suggested}
      </p>
      <div>
        <Button icon={<Wand />} onPress={() => void suggest()} isDisabled={isDisabled}>
          {nl.firstRun.phrase.suggest}
        </Button>
      </div>
      {shown ? (
        <p className={styles['note']}>{nl.firstRun.phrase.shownNoRepeat}</p>
      ) : (
        <PassphraseField
          label={nl.firstRun.phrase.again}
          showLabel={nl.unlock.show}
          hideLabel={nl.unlock.hide}
          value={again}
          onChange={setAgain}
          error={differs ? nl.firstRun.phrase.differs : null}
          shown={shown}
          onShownChange={setShown}
          purpose="new"
          size={size}
          isDisabled={isDisabled}
        />
      )}
    </div>
  );
}

function ratingText(passphrase: string, rating: PassphraseRating | null): string {
  if (passphrase === '') return '';
  if (rating === null) return nl.firstRun.phrase.rating;
  if (rating.verdict === 'too-short') return nl.firstRun.phrase.short(rating.shortest);
  return rating.verdict === 'weak' ? nl.firstRun.phrase.weak : nl.firstRun.phrase.strong;
}
