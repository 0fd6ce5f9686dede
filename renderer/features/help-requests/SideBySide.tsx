import { ClipboardPen, MessageCircle } from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName, peopleOfTheStory } from '#shared/analysis/people';
import { conversation } from '#shared/text/nl/conversation';
import { editCase, goToSection, openCaseStore } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { openConversation } from './conversationStore.ts';
import { RequestCell } from './RequestCell.tsx';
import styles from './SideBySide.module.css';

/** What is laid side by side, in the order in which one reads it. */
const topics = [
  'ownWords',
  'wish',
  'ownExplanation',
  'whatHelpedBefore',
  'concern',
  'priority',
] as const;

/** Per topic the words of each person beside each other; written in place. */
export function SideBySide() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const people = peopleOfTheStory(analysis);
  const requests = analysis.helpRequest;
  const asked = new Set(requests.map(({ participant }) => participant));
  const notAsked = people.filter(({ id }) => !asked.has(id));
  if (people.length === 0 && requests.length === 0) {
    return (
      <EmptyState
        actions={
          <Button
            onPress={() => {
              goToSection('s0');
            }}
          >
            {conversation.toCover}
          </Button>
        }
      >
        {conversation.nobody}
      </EmptyState>
    );
  }
  return (
    <div className={styles['sheet']}>
      {requests.length > 0 && <p className={styles['lead']}>{conversation.differs}</p>}
      {requests.length > 0 &&
        topics.map((field) => (
          <section key={field} aria-labelledby={`topic-${field}`}>
            <h2 id={`topic-${field}`} className={styles['topic']}>
              {fieldWords('helpRequest', field).label}
            </h2>
            <div className={styles['row']}>
              {requests.map((request) => (
                <RequestCell key={request.id} request={request} field={field} />
              ))}
            </div>
          </section>
        ))}
      {!isReadOnly && notAsked.length > 0 && <NotAsked people={notAsked} />}
    </div>
  );
}

function NotAsked({ people }: { readonly people: readonly Entity<'participant'>[] }) {
  return (
    <section aria-labelledby="not-asked" className={styles['notAsked']}>
      <h2 id="not-asked" className={styles['topic']}>
        {conversation.notAsked}
      </h2>
      <p className={styles['soft']}>{conversation.notAskedLead}</p>
      <ul className={styles['people']}>
        {people.map((person) => (
          <li key={person.id} className={styles['person']}>
            <span className={styles['name']}>{callingName(person)}</span>
            <Button
              size="small"
              icon={<MessageCircle aria-hidden="true" />}
              aria-label={conversation.talkWith(callingName(person))}
              onPress={() => {
                openConversation(person.id);
              }}
            >
              {conversation.talk}
            </Button>
            <Button
              kind="quiet"
              size="small"
              icon={<ClipboardPen aria-hidden="true" />}
              aria-label={conversation.addFor(callingName(person))}
              onPress={() => {
                addRequest(person);
              }}
            >
              {conversation.add}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A help request of one person, opened in the list to be filled in. */
function addRequest(person: Entity<'participant'>): void {
  editCase('helpRequest.add', (writer) => {
    writer.add('helpRequest', { participant: person.id });
  });
  const added = openCaseStore
    .getState()
    ?.analysis.helpRequest.find(({ participant }) => participant === person.id);
  if (added !== undefined) goToSection('s1', { collection: 'helpRequest', id: added.id });
}
