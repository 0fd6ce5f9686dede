import { useMemo, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { LifeEventDomain } from '#shared/analysis/lifeEvent';
import { readPeriod } from '#shared/life-course/readPeriod';
import { readEventLines, type EventLine } from '#shared/life-course/readEventLines';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import field from '../../ui/Field.module.css';
import { showToast } from '../../ui/toasts.ts';
import { addEvents, type NewEvent } from './eventEdits.ts';
import styles from './QuickEntryDialog.module.css';
import { QuickEntryRow, type RowFix } from './QuickEntryRow.tsx';

export interface QuickEntryDialogProps {
  readonly birthDate: string | null;
  readonly onClose: () => void;
}

const texts = lifeCourse.quick;

/**
 * Lines in, events out: what was read can be corrected row by row, and comes in as one step. A line
 * whose date cannot be read stays in the field until somebody says what to do with it.
 */
export function QuickEntryDialog({ birthDate, onClose }: QuickEntryDialogProps) {
  const [typed, setTyped] = useState('');
  const [fixes, setFixes] = useState<ReadonlyMap<string, RowFix>>(new Map());
  const rows = useMemo(() => {
    const lines = readEventLines(typed, birthDate);
    return lines.map((line, index) => {
      const key = keyOf(lines, index);
      const fix = fixes.get(key);
      return { key, line, fix, event: eventOf(line, fix, birthDate) };
    });
  }, [typed, birthDate, fixes]);
  const ready = rows.flatMap(({ event }) => (event === null ? [] : [event]));
  const stays = rows.filter(({ event, fix }) => event === null && fix?.isLeftOut !== true);
  const add = () => {
    addEvents(ready);
    showToast(texts.added(ready.length));
    setTyped(stays.map(({ line }) => line.original).join('\n'));
    if (stays.length === 0) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      closeLabel={texts.cancel}
      width="wide"
      actions={
        <>
          {stays.length > 0 && <p className={styles['stays']}>{texts.stays(stays.length)}</p>}
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="primary" isDisabled={ready.length === 0} onPress={add}>
            {texts.addAll(ready.length)}
          </Button>
        </>
      }
    >
      <TextField value={typed} onChange={setTyped} autoFocus className={classNames(field['field'])}>
        <Label className={classNames(field['label'])}>{texts.field}</Label>
        <p className={field['hint']}>{texts.hint}</p>
        <TextArea
          rows={6}
          placeholder={texts.example}
          className={classNames(field['input'], field['area'], styles['area'])}
        />
      </TextField>
      <section aria-label={texts.preview} className={styles['preview']}>
        <h3 className={styles['title']}>{texts.preview}</h3>
        {rows.length === 0 ? (
          <p className={styles['empty']}>{texts.previewEmpty}</p>
        ) : (
          <ol className={styles['rows']}>
            {rows.map(({ key, line, fix, event }, index) => (
              <QuickEntryRow
                key={key}
                number={index + 1}
                line={line}
                fix={fix ?? {}}
                event={event}
                birthDate={birthDate}
                onFix={(next) => {
                  setFixes(new Map(fixes).set(key, { ...fix, ...next }));
                }}
              />
            ))}
          </ol>
        )}
      </section>
    </Dialog>
  );
}

/** The same line keeps its corrections while others are typed; twins are told apart by number. */
function keyOf(lines: readonly EventLine[], index: number): string {
  const original = lines[index]?.original ?? '';
  const before = lines.slice(0, index).filter((line) => line.original === original).length;
  return `${String(before)}:${original}`;
}

/** The event that a row adds now; null when it is left out or still has to be looked at. */
function eventOf(
  line: EventLine,
  fix: RowFix | undefined,
  birthDate: string | null,
): NewEvent | null {
  if (fix?.isLeftOut === true) return null;
  const read = fix?.when === undefined ? line : periodOf(fix.when, birthDate);
  const text = (fix?.text ?? line.text).trim();
  const isDated = read.when !== null || fix?.isUndated === true;
  const domain: LifeEventDomain | null = fix?.domain === undefined ? line.domain : fix.domain;
  return text === '' || !isDated ? null : { when: read.when, until: read.until, domain, text };
}

function periodOf(typed: string, birthDate: string | null): Pick<EventLine, 'when' | 'until'> {
  const said = typed.trim();
  const period = readPeriod(said, 0, birthDate);
  if (period === null || period.end < said.length) return { when: null, until: null };
  return { when: period.when, until: period.until };
}
