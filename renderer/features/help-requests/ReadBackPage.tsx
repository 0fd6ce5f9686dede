import type { ConversationGuide } from '#shared/analysis/methodPack';
import { plainText } from '#shared/analysis/prose';
import { saidWords, type SaidWords } from '#shared/conversation/saidWords';
import { conversation } from '#shared/text/nl/conversation';
import { editField } from '../../forms/editField.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { showToast } from '../../ui/toasts.ts';
import { endMeeting } from './conversationEdits.ts';
import styles from './ConversationScreen.module.css';
import { goToStep, type ConversationStep } from './conversationStore.ts';

type SpokenStep = Exclude<ConversationStep, { readonly kind: 'choose' }>;

export interface ReadBackPageProps {
  readonly step: SpokenStep;
  readonly guide: ConversationGuide;
  readonly name: string;
}

/** Everything that was said, to read back together: is it right, and may it be quoted? */
export function ReadBackPage({ step, guide, name }: ReadBackPageProps) {
  const analysis = useAnalysis();
  const said = saidWords(analysis, step, guide.cards);
  const finish = () => {
    const count = endMeeting(step, guide);
    goToStep(null);
    showToast(count === 0 ? conversation.nothingSaid : conversation.finished(count));
  };
  return (
    <>
      <p className={styles['soft']}>{conversation.title(name)}</p>
      <h1 className={styles['title']}>{conversation.readBack}</h1>
      {said.length === 0 && <p className={styles['soft']}>{conversation.readBackEmpty}</p>}
      <ol className={styles['said']}>
        {said.map((one) => (
          <li key={`${one.id}-${one.field}`} className={styles['saidItem']}>
            <p className={styles['asked']}>{one.question}</p>
            <blockquote className={styles['words']}>{plainText(one.words)}</blockquote>
            <Marks said={one} />
            <Button
              kind="quiet"
              size="small"
              aria-label={conversation.changeAnswer(one.question)}
              onPress={() => {
                const at = guide.cards.findIndex(({ question }) => question === one.question);
                goToStep({ ...step, kind: 'card', at });
              }}
            >
              {conversation.change}
            </Button>
          </li>
        ))}
      </ol>
      <ul className={styles['lines']}>
        {guide.closing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToStep({ ...step, kind: 'card' });
          }}
        >
          {conversation.previous}
        </Button>
        <span className={styles['grow']} />
        <Button kind="primary" size="large" onPress={finish}>
          {conversation.finish}
        </Button>
      </div>
    </>
  );
}

/** What the person says about an answer; a help request has one answer to both for all of it. */
function Marks({ said }: { readonly said: SaidWords }) {
  const analysis = useAnalysis();
  const { collection, id } = said;
  const kept =
    collection === 'quote'
      ? analysis.quote.find((one) => one.id === id)
      : analysis.helpRequest.find((one) => one.id === id);
  if (kept === undefined) return null;
  return (
    <div className={styles['marks']}>
      <CheckboxField
        label={conversation.checked}
        value={kept.checkedWithPerson}
        onChange={(value) => {
          editField(collection, id, 'checkedWithPerson', value);
        }}
      />
      <CheckboxField
        label={conversation.mayQuote}
        value={kept.quoteConsent}
        onChange={(value) => {
          editField(collection, id, 'quoteConsent', value);
        }}
      />
    </div>
  );
}
