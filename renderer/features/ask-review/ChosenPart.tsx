import { useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { nl } from '#shared/text/nl';
import { askReview } from '#shared/text/nl/askReview';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { classNames } from '../../ui/classNames.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './AskReviewScreen.module.css';
import { choosableKinds, choosables, groupName, type Choosable } from './choosable.ts';

export interface ChosenPartProps {
  readonly analysis: Analysis;
  readonly here: string | null;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error: string | null;
}

const texts = askReview.chosen;

/** What the supervisor may see with a short question: nothing goes along that was not ticked. */
export function ChosenPart(props: ChosenPartProps) {
  const { analysis, here, chosen, onChange, error } = props;
  const [words, setWords] = useState('');
  const items = choosables(analysis, here, words);
  const own = items.find(({ place }) => place === here);
  return (
    <section className={classNames(styles['part'])} aria-labelledby="ask-chosen">
      <h2 id="ask-chosen">{texts.title}</h2>
      <p className={classNames(styles['soft'])}>{texts.lead}</p>
      <div className={classNames(styles['search'])}>
        <SearchField
          label={texts.search}
          value={words}
          onChange={setWords}
          clearLabel={nl.common.clearSearch}
        />
        <p role="status" className={classNames(styles['soft'])}>
          {chosen.length === 0 ? texts.none : texts.count(chosen.length)}
        </p>
      </div>
      {error !== null && (
        <p id="ask-chosen-error" role="alert" className={classNames(styles['error'])}>
          {error}
        </p>
      )}
      <div
        className={classNames(styles['choices'])}
        role="group"
        aria-labelledby="ask-chosen"
        {...(error !== null && { 'aria-describedby': 'ask-chosen-error', 'data-invalid': true })}
      >
        {own !== undefined && <Item item={own} isHere chosen={chosen} onChange={onChange} />}
        {choosableKinds.map((kind) => {
          const group = items.filter((item) => item.kind === kind && item !== own);
          return group.length === 0 ? null : (
            <fieldset key={kind}>
              <legend>{groupName(kind)}</legend>
              {group.map((item) => (
                <Item key={item.place} item={item} chosen={chosen} onChange={onChange} />
              ))}
            </fieldset>
          );
        })}
        {items.length === 0 && <p>{texts.noneFound}</p>}
      </div>
    </section>
  );
}

interface ItemProps extends Pick<ChosenPartProps, 'chosen' | 'onChange'> {
  readonly item: Choosable;
  readonly isHere?: boolean;
}

function Item({ item, isHere = false, chosen, onChange }: ItemProps) {
  const { place, code, name } = item;
  return (
    <CheckboxField
      label={[code, name].join(' ').trim()}
      {...(isHere && { hint: texts.here })}
      value={chosen.includes(place)}
      onChange={(isOn) => {
        const others = chosen.filter((one) => one !== place);
        onChange(isOn ? [...others, place] : others);
      }}
    />
  );
}
