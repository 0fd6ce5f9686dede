import { CircleAlert } from 'lucide-react';
import { useId, type Ref } from 'react';
import { exchange } from '#shared/text/nl/exchange';
import type { KnownCard } from '../../../vault/exchange/workplaceExchange.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxField } from '../../../ui/CheckboxField.tsx';
import { formatLongDay, isoDayOf } from '../../../ui/dutchTime.ts';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { cardState } from '../cards/cardState.ts';
import styles from './SendDialog.module.css';

/** By the keys of people, or by words for one file. */
export type SealWay = 'cards' | 'code';

export interface ForWhomProps {
  readonly known: readonly KnownCard[];
  readonly usable: readonly KnownCard[];
  readonly chosen: readonly string[];
  readonly onChosen: (signKeys: readonly string[]) => void;
  readonly way: SealWay;
  readonly onWay: (way: SealWay) => void;
  /** Who is told the six words. */
  readonly codeFor: string;
  readonly onCodeFor: (name: string) => void;
  readonly codeForInput: Ref<HTMLInputElement>;
  readonly error: string | null;
  readonly onToCards: () => void;
}

const texts = exchange.send;
const LONGEST = 160;
const ways = [
  { value: 'cards', label: texts.withCards, hint: texts.withCardsHint },
  { value: 'code', label: texts.withCode, hint: texts.withCodeHint },
] as const;

/** Who can open the file: people with a key card, or whoever is told six words by phone. */
export function ForWhom(props: ForWhomProps) {
  const { known, usable, way, error } = props;
  const errorId = useId();
  return (
    <>
      <RadioField label={texts.how} options={ways} value={way} onChange={props.onWay} />
      {way === 'code' && (
        <TextField
          label={texts.codeFor}
          hint={texts.codeForHint}
          value={props.codeFor}
          onChange={props.onCodeFor}
          inputRef={props.codeForInput}
          error={error}
          maxLength={LONGEST}
          autoComplete="off"
        />
      )}
      {way === 'cards' && usable.length === 0 && (
        <div className={styles['none']}>
          <p>
            <strong>{texts.none}</strong> {texts.noneHint}
          </p>
          <Button size="small" onPress={props.onToCards}>
            {texts.toCards}
          </Button>
        </div>
      )}
      {way === 'cards' && usable.length > 0 && (
        <fieldset
          className={styles['people']}
          {...(error !== null && { 'aria-describedby': errorId })}
        >
          <legend className={styles['label']}>{texts.forWhom}</legend>
          {usable.map((card) => (
            <CheckboxField
              key={card.signKey}
              label={texts.person(card.name, card.organisation)}
              hint={hintOf(card, known)}
              value={props.chosen.includes(card.signKey)}
              onChange={(isOn) => {
                const others = props.chosen.filter((key) => key !== card.signKey);
                props.onChosen(isOn ? [...others, card.signKey] : others);
              }}
            />
          ))}
          {error !== null && (
            <p id={errorId} role="alert" className={styles['error']}>
              <CircleAlert aria-hidden="true" />
              {error}
            </p>
          )}
        </fieldset>
      )}
    </>
  );
}

function hintOf(card: KnownCard, known: readonly KnownCard[]): string {
  const state = cardState(card, known);
  if (state.kind === 'checked') return texts.checked(formatLongDay(isoDayOf(state.at)));
  return state.kind === 'changed' ? texts.changed : texts.unchecked;
}
