import { useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { ReviewChoice } from '#shared/merge/receiptBook';
import { receipt } from '#shared/text/nl/receipt';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { formatWeekDay, isoDayOf } from '../../../ui/dutchTime.ts';
import { choiceOf, type Choosable, type Side } from './choiceOf.ts';
import type { ItemBodyProps } from './itemBodyProps.ts';
import styles from './ReviewList.module.css';
import { reviewPlace } from './reviewPlace.ts';

export interface ChoiceItemProps extends ItemBodyProps {
  readonly item: Choosable;
}

const texts = receipt.review;

/** Two values side by side; choosing shows what the button will do, only the button does it. */
export function ChoiceItem({ item, analysis, senderName, onResolve, go }: ChoiceItemProps) {
  const { mine, theirs, now, nowWords } = choiceOf(analysis, item);
  const [picked, setPicked] = useState<Side | null>(null);
  // Two answers stand as two lines in the analysis: there the people themselves say which holds.
  const isOnlyTold = item.kind === 'consent';
  const chosen = isOnlyTold ? now : (picked ?? now);
  const choice: ReviewChoice =
    chosen === null || chosen === now ? 'keep' : chosen === 'mine' ? 'takeMine' : 'takeTheirs';
  const button = {
    keep: texts.keep,
    takeMine: texts.takeMine,
    takeTheirs: texts.takeTheirs(senderName),
  }[choice];
  const act = () => {
    onResolve(choice);
  };
  const options = [
    { side: 'mine', who: texts.you, name: texts.you, ...mine },
    { side: 'theirs', who: senderName, name: senderName, ...theirs },
  ] as const;
  return (
    <>
      {item.kind === 'blockType' && <p className={styles['text']}>{item.text}</p>}
      <div
        onKeyDownCapture={(event) => {
          // Space chooses, Enter does it: nobody has to leave the two answers for the button.
          if (event.key === 'Enter') act();
        }}
      >
        <RadioGroup
          value={chosen}
          onChange={(value) => {
            setPicked(value === 'mine' ? 'mine' : 'theirs');
          }}
          orientation="horizontal"
          isReadOnly={isOnlyTold}
          className={classNames(styles['two'])}
        >
          <Label className={classNames(styles['hidden'])}>
            {texts.choice(reviewPlace(analysis, item))}
          </Label>
          {options.map(({ side, who, name, words, at }) => (
            <RadioField key={side} value={side} className={classNames(styles['side'])}>
              <RadioButton className={classNames(styles['option'])}>
                <span className={styles['box']} aria-hidden="true" />
                <span className={styles['said']}>
                  <span className={styles['who']}>
                    <Avatar name={name} />
                    {texts.who(who, at === null ? '' : formatWeekDay(isoDayOf(at)))}
                  </span>
                  <span className={styles['value']}>{words === '' ? texts.empty : words}</span>
                </span>
              </RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
      </div>
      <footer className={styles['foot']}>
        <p>
          {item.kind === 'consent'
            ? `${texts.consentNow} ${texts.consentHow}`
            : `${nowWords === '' ? texts.nowEmpty : texts.now(nowWords)} ${texts.nothingGone}`}
        </p>
        {go}
        <Button size="small" onPress={act}>
          {button}
        </Button>
      </footer>
    </>
  );
}
