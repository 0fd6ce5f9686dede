import type { Analysis } from '#shared/analysis/analysis';
import { callingName, personById } from '#shared/analysis/people';
import type { EntityId } from '#shared/base/ids';
import { isRefusal } from '#shared/consent/decidePurpose';
import type { MayNotShare } from '#shared/consent/sharingDecision';
import { purposes } from '#shared/text/nl/fieldsConsent';
import { policy } from '#shared/text/nl/policy';
import { sharing } from '#shared/text/nl/sharing';
import type { ShareBlock } from '../../export/shareWish.ts';
import { policyStore } from '../../state/policyStore.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import type { ShareTo } from './shareParts.ts';
import styles from './ShareScreen.module.css';
import { joinNames } from './standingOf.ts';

const texts = sharing.blocked;

export interface BlockedNoteProps {
  readonly analysis: Analysis;
  readonly block: Exclude<ShareBlock, { readonly why: 'reason' }>;
  /** The text is being searched for names: what is missing is not known yet. */
  readonly isLooking: boolean;
  readonly onGo: (to: ShareTo) => void;
  /** Leaves out the paragraphs about these people, so that their answer is not needed. */
  readonly onDrop: (people: readonly EntityId[]) => void;
}

/** What is missing before this file can be made, and the way there. */
export function BlockedNote({ analysis, block, isLooking, onGo, onDrop }: BlockedNoteProps) {
  return (
    <section className={classNames(styles['blocked'])} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      {block.why === 'consent' && (
        <ConsentNote analysis={analysis} decision={block.decision} onGo={onGo} onDrop={onDrop} />
      )}
      {(block.why === 'letter' || block.why === 'approval') && (
        <>
          <p>{texts[block.why]}</p>
          <Go
            to="letters"
            label={block.why === 'letter' ? texts.makeLetter : texts.openLetter}
            onGo={onGo}
          />
        </>
      )}
      {block.why === 'policy' && <p>{policyText()}</p>}
      {block.why === 'release' && (
        <>
          <p role="status">
            {isLooking && block.problem === 'unseen' ? texts.looking : texts.release[block.problem]}
          </p>
          <Go to="release" label={texts.openRelease} onGo={onGo} />
        </>
      )}
      <p className={classNames(styles['soft'])}>{texts.kept}</p>
    </section>
  );
}

function policyText(): string {
  return policyStore.getState().state === 'unreadable' ? policy.blockedUnread : policy.blocked;
}

interface ConsentNoteProps extends Pick<BlockedNoteProps, 'analysis' | 'onGo' | 'onDrop'> {
  readonly decision: MayNotShare;
}

function ConsentNote({ analysis, decision, onGo, onDrop }: ConsentNoteProps) {
  const { reasons, missing, canDrop } = decision;
  // A refusal shows the purpose, never the person.
  const shown = missing.filter((one) => !isRefusal(one));
  const dropped = joinNames(canDrop.map((id) => nameOf(analysis, id)));
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {shown.length > 0 && (
        <>
          <h4>{texts.missing}</h4>
          <ul>
            {shown.map(({ participant, purpose, why }) => (
              <li key={`${participant} ${purpose}`}>
                <strong>{nameOf(analysis, participant)}</strong>, {purposes[purpose]}:{' '}
                {texts.why[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classNames(styles['buttons'])}>
        <Go to="consent" label={texts.ask} onGo={onGo} />
        {canDrop.length > 0 && (
          <Button
            onPress={() => {
              onDrop(canDrop);
            }}
          >
            {texts.drop(dropped)}
          </Button>
        )}
      </div>
      {canDrop.length > 0 && <p className={classNames(styles['soft'])}>{texts.dropHint}</p>}
    </>
  );
}

interface GoProps {
  readonly to: ShareTo;
  readonly label: string;
  readonly onGo: (to: ShareTo) => void;
}

function Go({ to, label, onGo }: GoProps) {
  return (
    <div>
      <Button
        kind="primary"
        onPress={() => {
          onGo(to);
        }}
      >
        {label}
      </Button>
    </div>
  );
}

function nameOf(analysis: Analysis, id: EntityId): string {
  const person = personById(analysis, id);
  return person === null ? '' : callingName(person);
}
