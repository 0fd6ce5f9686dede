import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { EntityId } from '#shared/base/ids';
import { mayShare } from '#shared/consent/mayShare';
import type { Recipient } from '#shared/consent/recipient';
import { usesUpYes } from '#shared/consent/usesUpYes';
import { sharing as texts } from '#shared/text/nl/sharing';
import { ReportPreview } from '../../export/ReportPreview.tsx';
import {
  letShareLeave,
  noteBlocked,
  notePreview,
  prepareShare,
  type Prepared,
} from '../../export/shareGate.ts';
import { isDeidentified } from '../../export/releasedCopy.ts';
import type { DocumentFormat, ShareWish } from '../../export/shareWish.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { AccessDataOffer } from './AccessDataOffer.tsx';
import { BlockedNote } from './BlockedNote.tsx';
import { LogOffer } from './LogOffer.tsx';
import { SavedNote } from './SavedNote.tsx';
import { refusalsInReview } from '../../state/refusalsInReview.ts';
import { firstRecipient, judgedRecipient, needsPerson, waysFor } from './recipientsFor.ts';
import type { ShareParts } from './shareParts.ts';
import styles from './ShareScreen.module.css';
import { useReleaseLook } from './useReleaseLook.ts';
import { useSaving } from './useSaving.ts';
import { WhatStays } from './WhatStays.tsx';
import { firstLetter, WhoForm, type WhoDraft } from './WhoForm.tsx';

export interface ShareDetailProps extends ShareParts {
  readonly kind: ShareWish['kind'];
  readonly onDone: () => void;
}

const FORMATS = [
  { value: 'word', label: texts.format.word },
  { value: 'pdf', label: texts.format.pdf },
] as const;
/** Shorter than this nobody read it. */
const LOOKED_MS = 1500;
const NO_ONE: ReadonlySet<EntityId> = new Set();

/** One kind of copy: for whom, whether it may, what leaves word for word, and saving it. */
export function ShareDetail(props: ShareDetailProps) {
  const { analysis, today, editedOn, gate, kind, lookFor, onGo, onDone } = props;
  const [draft, setDraft] = useState<WhoDraft>(() => firstDraft(props));
  const [dropped, setDropped] = useState(NO_ONE);
  const [logLines, setLogLines] = useState<ShareWish['logLines']>(null);
  const [isTried, setTried] = useState(false);
  const [format, setFormat] = useState<DocumentFormat>('word');
  const { step, save } = useSaving();
  const { look, isLooking } = useReleaseLook(kind, analysis, lookFor);
  const { recipient, reason, letter, question } = draft;
  const channel = draft.channel ?? 'byHand';
  const current =
    letter === null ? null : (analysis.letter.find(({ id }) => id === letter.id) ?? null);
  const wish = useMemo(
    (): ShareWish => ({
      kind,
      analysis,
      date: today,
      editedOn,
      recipient: judgedRecipient(recipient),
      channel,
      reason,
      question,
      logLines,
      letter: current,
      dropped,
      look,
    }),
    [
      kind,
      analysis,
      today,
      editedOn,
      recipient,
      channel,
      reason,
      question,
      logLines,
      current,
      dropped,
      look,
    ],
  );
  // The document is long: it follows what is typed, it does not hold it up.
  const slow = useDeferredValue(wish);
  const prepared = useMemo(() => prepareShare(slow), [slow]);
  const needsReason = useMemo(() => {
    const decision = mayShare(analysis, kind, judgedRecipient(recipient), today, {
      dropped,
      inReview: refusalsInReview(),
    });
    return decision.may && decision.needsReason;
  }, [analysis, kind, recipient, today, dropped]);
  const isForNobody = needsPerson(kind, recipient) || isOnlyUnnamed(recipient, prepared);
  useNotes(slow, prepared, gate, !isForNobody);

  if (step.kind === 'done') {
    return (
      <SavedNote name={step.name} onDone={onDone}>
        {kind === 'access' && prepared.may && (
          <AccessDataOffer share={prepared.share} gate={gate} />
        )}
      </SavedNote>
    );
  }
  const isBusy = step.kind === 'busy';
  const submit = () => {
    setTried(true);
    if (recipient.name.trim() === '' || draft.channel === null) return;
    const made = prepareShare(wish);
    if (made.may) void save(() => letShareLeave(made.share, gate, format));
  };
  return (
    <Form
      className={classNames(styles['detail'])}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{texts.kinds[kind].title}</h2>
      {step.kind === 'asking' && step.problem !== null && (
        <Banner tone="danger">{step.problem}</Banner>
      )}
      <WhoForm
        analysis={analysis}
        kind={kind}
        draft={draft}
        onChange={setDraft}
        needsReason={needsReason}
        isTried={isTried}
      />
      {kind === 'access' && (
        <LogOffer lines={logLines} onChange={setLogLines} renderLogAsk={props.renderLogAsk} />
      )}
      {dropped.size > 0 && (
        <div>
          <Button
            onPress={() => {
              setDropped(NO_ONE);
            }}
          >
            {texts.blocked.undropAll}
          </Button>
        </div>
      )}
      {prepared.may ? (
        <>
          <WhatStays overview={prepared.share.overview} share={prepared.share} />
          {prepared.share.decision.basis === 'consent' && usesUpYes(kind) && (
            <p>{isDeidentified(kind) ? texts.once : `${texts.once} ${texts.onceFormat}`}</p>
          )}
          <Banner tone="attention" title={texts.preview.warning.title}>
            {texts.preview.warning.text}
          </Banner>
          <p className={classNames(styles['soft'])}>{texts.preview.same}</p>
          <ReportPreview report={prepared.share.report} />
        </>
      ) : isForNobody ? (
        <p>{texts.who.first}</p>
      ) : (
        prepared.block.why !== 'reason' && (
          <BlockedNote
            analysis={analysis}
            block={prepared.block}
            isLooking={isLooking}
            onGo={(to) => {
              if (to === 'letters') onGo(to, { kind, recipient: recipient.participant });
              else onGo(to === 'release' && kind === 'learning' ? kind : to);
            }}
            onDrop={(people) => {
              setDropped(new Set([...dropped, ...people]));
            }}
          />
        )
      )}
      <div className={classNames(styles['foot'])}>
        {prepared.may && !isDeidentified(kind) && (
          <SelectField
            label={texts.format.label}
            placeholder={texts.format.label}
            layout="inline"
            options={FORMATS}
            value={format}
            onChange={setFormat}
          />
        )}
        <Button
          type="submit"
          kind="primary"
          isPending={isBusy}
          isDisabled={isForNobody || (!prepared.may && prepared.block.why !== 'reason')}
        >
          {isBusy ? texts.busy : texts.format.save[format]}
        </Button>
      </div>
    </Form>
  );
}

/** Everybody said yes, each for somebody: only for whom it is now is not said yet. */
function isOnlyUnnamed({ participant, name }: Recipient, prepared: Prepared): boolean {
  if (participant !== null || name.trim() !== '' || prepared.may) return false;
  const { block } = prepared;
  if (block.why !== 'consent') return false;
  const { missing } = block.decision;
  return missing.length > 0 && missing.every(({ why }) => why === 'otherRecipient');
}

function firstDraft({ analysis, kind }: Pick<ShareDetailProps, 'analysis' | 'kind'>): WhoDraft {
  const recipient = firstRecipient(analysis, kind);
  const { channels } = waysFor(kind);
  return {
    recipient,
    channel: kind === 'fullAnalysis' ? (channels[0] ?? null) : null,
    reason: '',
    question: '',
    letter: firstLetter(analysis, kind, recipient),
  };
}

/** Reading what would leave, and asking for what may not, are lines in the log; once for each. */
function useNotes(
  wish: ShareWish,
  prepared: Prepared,
  gate: ShareParts['gate'],
  isForSomebody: boolean,
): void {
  const { kind, recipient } = wish;
  const whom = `${kind} ${recipient.participant ?? recipient.name.trim()}`;
  const what = prepared.may ? 'preview' : prepared.block.why;
  const latest = useRef({ wish, prepared });
  useEffect(() => {
    latest.current = { wish, prepared };
  });
  useEffect(() => {
    // Not for every letter of a name that is being typed.
    const timer = setTimeout(() => {
      const { prepared: now, wish: asked } = latest.current;
      if (now.may) notePreview(now.share, gate);
      // Who only looks at what there is asks for nothing yet.
      else if (now.block.why !== 'reason' && isForSomebody) noteBlocked(asked, now.block, gate);
    }, LOOKED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [whom, what, gate, isForSomebody]);
}
