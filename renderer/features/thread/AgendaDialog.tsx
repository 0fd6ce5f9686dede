import { useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { agendaFor, askedPeople, TOGETHER } from '#shared/thread/agenda';
import { openQuestions } from '#shared/thread/openQuestions';
import { thread } from '#shared/text/nl/thread';
import { copyText } from '../../editor/copyText.ts';
import { editCase, goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { showToast } from '../../ui/toasts.ts';
import { useNow } from '../../ui/useNow.ts';
import styles from './AgendaDialog.module.css';

export interface AgendaDialogProps {
  readonly onClose: () => void;
}

const texts = thread.agenda;

/** What to ask whom: chosen questions go into a new conversation or onto the clipboard. */
export function AgendaDialog({ onClose }: AgendaDialogProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const today = isoDayOf(useNow());
  const questions = openQuestions(analysis, today);
  const people = askedPeople(analysis, questions);
  const [who, setWho] = useState<EntityId | typeof TOGETHER>(people[0]?.who ?? TOGETHER);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const items = agendaFor(questions, who);
  const chosen = items.filter(({ text }) => !dropped.has(text));
  const heading =
    who === TOGETHER ? texts.headingDuo : texts.heading(nameOf(analysis, 'participant', who));
  const words = [heading, ...chosen.map(({ text }) => `– ${text}`)].join('\n');
  const copy = () => {
    showToast(copyText(words) ? texts.copied(chosen.length) : texts.notCopied);
  };
  const makeMeeting = () => {
    const made: EntityId[] = [];
    editCase('meeting.agenda', (writer) => {
      const id = writer.add('meeting', {
        kind: who === TOGETHER ? 'duoWork' : 'interview',
        withPeople: who === TOGETHER ? [] : [who],
      });
      writer.setText('meeting', id, 'rawNotes', words);
      made.push(id);
    });
    const [id] = made;
    if (id === undefined) return;
    onClose();
    goToSection('s13', { collection: 'meeting', id });
    showToast(texts.made(chosen.length));
  };
  return (
    <Dialog
      isOpen
      title={texts.title}
      onClose={onClose}
      closeLabel={texts.close}
      actions={
        <>
          <Button isDisabled={chosen.length === 0} onPress={copy}>
            {texts.copy}
          </Button>
          {!isReadOnly && (
            <Button kind="primary" isDisabled={chosen.length === 0} onPress={makeMeeting}>
              {texts.toMeeting}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['body']}>
        <p>{texts.lead}</p>
        <SelectField
          label={texts.who}
          options={people.map(({ who: value, count }) => ({
            value,
            label: texts.count(
              value === TOGETHER ? texts.duo : nameOf(analysis, 'participant', value),
              count,
            ),
          }))}
          value={who}
          onChange={setWho}
          placeholder={texts.who}
        />
        {items.length === 0 ? (
          <p className={styles['quiet']}>{texts.none}</p>
        ) : (
          <fieldset className={styles['questions']}>
            <legend>{texts.choose}</legend>
            {items.map(({ text, help }) => (
              <CheckboxField
                key={text}
                label={text}
                hint={help}
                value={!dropped.has(text)}
                onChange={(isChosen) => {
                  const next = new Set(dropped);
                  if (isChosen) next.delete(text);
                  else next.add(text);
                  setDropped(next);
                }}
              />
            ))}
          </fieldset>
        )}
        <p className={styles['quiet']} aria-live="polite">
          {texts.chosen(chosen.length, items.length)}
        </p>
      </div>
    </Dialog>
  );
}
