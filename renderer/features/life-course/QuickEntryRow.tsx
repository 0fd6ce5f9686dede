import { CircleAlert } from 'lucide-react';
import { lifeEventDomains, type LifeEventDomain } from '#shared/analysis/lifeEvent';
import { ageAt } from '#shared/life-course/ageAt';
import { spokenAge } from '#shared/life-course/ageWords';
import type { EventLine } from '#shared/life-course/readEventLines';
import { rememberedDate } from '#shared/text/nl/dates';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { NewEvent } from './eventEdits.ts';
import styles from './QuickEntryDialog.module.css';

/** What somebody corrected in a row; what is left out is as it was read. */
export interface RowFix {
  /** The date as it is typed. */
  readonly when?: string;
  readonly text?: string;
  readonly domain?: LifeEventDomain | null;
  readonly isUndated?: boolean;
  readonly isLeftOut?: boolean;
}

export interface QuickEntryRowProps {
  readonly number: number;
  readonly line: EventLine;
  readonly fix: RowFix;
  readonly event: NewEvent | null;
  readonly birthDate: string | null;
  readonly onFix: (fix: RowFix) => void;
}

const texts = lifeCourse.quick;

/** One line as it will come in, with what to correct. */
export function QuickEntryRow({ number, line, fix, event, birthDate, onFix }: QuickEntryRowProps) {
  const when = fix.when ?? line.dateText;
  const text = fix.text ?? line.text;
  const domain = fix.domain === undefined ? line.domain : fix.domain;
  const isUnread = event === null && fix.isLeftOut !== true;
  const age = event === null ? '' : spokenAge(ageAt(event.when, birthDate));
  const read =
    event?.when == null
      ? ''
      : [
          event.until === null
            ? rememberedDate(event.when)
            : `${rememberedDate(event.when)} – ${rememberedDate(event.until)}`,
          age,
        ]
          .filter((part) => part !== '')
          .join(', ');
  return (
    <li aria-label={texts.row(number)} className={styles[isUnread ? 'unread' : 'row']}>
      <TextField
        label={texts.when}
        value={when}
        onChange={(typed) => {
          onFix({ when: typed });
        }}
        className={styles['when']}
        hint={read === '' ? undefined : read}
      />
      <TextField
        label={texts.what}
        value={text}
        onChange={(typed) => {
          onFix({ text: typed });
        }}
        className={styles['what']}
      />
      <SelectField
        label={texts.lane}
        options={lifeEventDomains.map((value) => ({ value, label: lifeCourse.lanes[value] }))}
        value={domain}
        onChange={(chosen) => {
          onFix({ domain: chosen });
        }}
        placeholder={texts.noLane}
      />
      <div className={styles['leave']}>
        <CheckboxField
          label={texts.leaveOut}
          value={fix.isLeftOut === true}
          onChange={(isLeftOut) => {
            onFix({ isLeftOut });
          }}
        />
      </div>
      {(isUnread || fix.isUndated === true) && (
        <div className={styles['foot']}>
          {isUnread && (
            <p className={styles['note']}>
              <CircleAlert aria-hidden="true" />
              {text.trim() === '' ? texts.noWords : texts.unread}
            </p>
          )}
          {(line.when === null || fix.isUndated === true) && (
            <CheckboxField
              label={texts.withoutDate}
              value={fix.isUndated === true}
              onChange={(isUndated) => {
                onFix({ isUndated });
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}
