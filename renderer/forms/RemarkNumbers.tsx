import { useStore } from 'zustand';
import { formatRemarkPlace, type RemarkPlace } from '#shared/remarks/remarkPlace';
import { remarks as texts } from '#shared/text/nl/remarks';
import { showRemark } from '../state/remarkStore.ts';
import { thingNumberStore } from '../state/thingNumberStore.ts';
import { classNames } from '../ui/classNames.ts';
import styles from './RemarkNumbers.module.css';

export interface RemarkNumbersProps {
  readonly place: RemarkPlace;
  readonly className?: string | undefined;
}

/** The numbers of the remarks about a thing or a section as a whole; each opens its thread. */
export function RemarkNumbers({ place, className }: RemarkNumbersProps) {
  const key = formatRemarkPlace(place);
  const numbers = useStore(thingNumberStore, ({ byPlace }) => byPlace.get(key));
  if (numbers === undefined) return null;
  return (
    <span className={classNames(styles['numbers'], className)}>
      {numbers.map(({ id, number, isResolved }) => (
        <button
          key={id}
          type="button"
          // The keys go from remark to remark; who reads along with the text finds it all the same.
          tabIndex={-1}
          aria-label={texts.numberAt(number)}
          data-number={number}
          className={classNames(styles['number'], isResolved && styles['resolved'])}
          onClick={() => {
            showRemark(id);
          }}
        />
      ))}
    </span>
  );
}
