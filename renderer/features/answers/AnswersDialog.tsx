import { useState } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { callingName, personById } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { knownValues } from '#shared/consent-texts/knownValues';
import {
  clientRequests,
  type ClientRequest,
  type RequestDoubt,
} from '#shared/requests/clientRequests';
import { longDate } from '#shared/text/nl/dates';
import { requestAnswer } from '#shared/text/nl/requestAnswer';
import type { GateParts } from '../../export/gate.ts';
import { consentTexts } from '../../papers/consentTexts.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { AnswerLetter } from './AnswerLetter.tsx';
import styles from './AnswersDialog.module.css';

export interface AnswersDialogProps {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly gate: GateParts;
  /** To where the request is written down and decided on. */
  readonly onGo: (request: ClientRequest) => void;
  readonly onClose: () => void;
}

const texts = requestAnswer.screen;
/** What comes next, where nothing is wrong. */
const TO_DO: ReadonlySet<RequestDoubt> = new Set(['toErase', 'toErasePart']);

/** What people asked by right: what was decided, what is still missing, and the letter that says so. */
export function AnswersDialog({ today, gate, onGo, onClose }: AnswersDialogProps) {
  const analysis = useAnalysis();
  const requests = clientRequests(analysis, today);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const values = {
    ...knownValues({ analysis, texts: consentTexts(), date: today, authorityNames: [] }),
    ...typed,
  };
  const nameOf = (id: EntityId | null) => {
    const person = personById(analysis, id);
    return person === null ? texts.somebody : callingName(person);
  };
  return (
    <Dialog title={texts.title} isOpen width="wide" onClose={onClose} closeLabel={texts.close}>
      <div className={classNames(styles['body'])}>
        <p>{requests.length === 0 ? texts.empty : texts.lead}</p>
        <ul className={classNames(styles['lines'])} aria-label={texts.title}>
          {requests.map((request) => {
            const title = texts.kinds[request.kind](nameOf(request.participant));
            return (
              <li key={request.id} className={classNames(styles['line'])}>
                <h3>{title}</h3>
                <p>{saidOf(request)}</p>
                <p>{decisionOf(request)}</p>
                {request.gaps.map((gap) => (
                  <Banner key={gap} tone="attention">
                    {texts.gaps[gap]}
                  </Banner>
                ))}
                {request.doubts.map((doubt) => (
                  <Banner key={doubt} tone={TO_DO.has(doubt) ? 'calm' : 'attention'}>
                    {texts.doubts[doubt]}
                  </Banner>
                ))}
                {request.isDecided && request.gaps.length === 0 && (
                  <AnswerLetter
                    analysis={analysis}
                    request={request}
                    name={nameOf(request.participant)}
                    values={values}
                    typed={typed}
                    onType={setTyped}
                    today={today}
                    gate={gate}
                  />
                )}
                <Button
                  aria-label={texts.toRequestOf(title)}
                  onPress={() => {
                    onGo(request);
                  }}
                >
                  {texts.toRequest}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}

function saidOf({ askedOn, kind, asked }: ClientRequest): string {
  const about = (kind === 'erasure' ? asked.scope : asked.about).trim().replace(/\.+$/u, '');
  const when = askedOn === null ? texts.notAsked : texts.asked(longDate(askedOn));
  if (about !== '') return `${when} ${texts.what(about)}`;
  return kind === 'erasure' ? `${when} ${texts.all}` : when;
}

function decisionOf(request: ClientRequest): string {
  const { kind, asked, answerBefore, answeredOn } = request;
  if (asked.decision === null) {
    return answerBefore === null ? texts.undecided : texts.before(longDate(answerBefore));
  }
  const collection = kind === 'erasure' ? 'destructionRequest' : 'correction';
  const { options = {} } = fieldWords(collection, 'decision');
  const decided = texts.decided((options[asked.decision] ?? '').toLocaleLowerCase('nl'));
  return answeredOn === null ? decided : `${decided} ${texts.answered(longDate(answeredOn))}`;
}
