import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { callingName, peopleOfTheStory } from '#shared/analysis/people';
import { guidesFor } from '#shared/conversation/guides';
import { conversation } from '#shared/text/nl/conversation';
import { methodPack } from '../../state/methodPack.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { beginMeeting } from './conversationEdits.ts';
import styles from './ConversationScreen.module.css';
import { goToStep, openConversation } from './conversationStore.ts';

export interface ChoosePageProps {
  readonly today: string;
  readonly person: Entity<'participant'> | null;
}

/** Whom the conversation is with, which questions suit, and how to begin it. */
export function ChoosePage({ today, person }: ChoosePageProps) {
  const analysis = useAnalysis();
  const [chosen, setChosen] = useState<string | null>(null);
  const guides = guidesFor(methodPack(), person, today);
  const guide = guides.find(({ id }) => id === chosen) ?? guides[0];
  const begin = () => {
    if (person === null || guide === undefined) return;
    const meeting = beginMeeting(person.id, today);
    if (meeting === null) return;
    goToStep({ kind: 'card', person: person.id, meeting, on: today, guide: guide.id, at: 0 });
  };
  return (
    <>
      <h1 className={styles['title']}>
        {person === null ? conversation.command : conversation.title(callingName(person))}
      </h1>
      <SelectField
        label={conversation.choosePerson}
        hint={conversation.choosePersonHint}
        placeholder={conversation.choosePlaceholder}
        options={peopleOfTheStory(analysis)
          .filter((one) => callingName(one) !== '')
          .map((one) => ({ value: one.id, label: callingName(one) }))}
        value={person?.id ?? null}
        onChange={(id) => {
          setChosen(null);
          openConversation(id);
        }}
      />
      {person !== null && guide !== undefined && (
        <>
          <RadioField
            label={conversation.chooseGuide}
            options={guides.map(({ id, title }) => ({ value: id, label: title }))}
            value={guide.id}
            onChange={setChosen}
          />
          <ul className={styles['lines']}>
            {guide.opening.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['steps']}>
        <Button
          kind="quiet"
          size="large"
          onPress={() => {
            goToStep(null);
          }}
        >
          {conversation.cancel}
        </Button>
        <span className={styles['grow']} />
        <Button kind="primary" size="large" isDisabled={person === null} onPress={begin}>
          {conversation.begin}
        </Button>
      </div>
    </>
  );
}
