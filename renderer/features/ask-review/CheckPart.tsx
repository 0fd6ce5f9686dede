import { useEffect, useRef } from 'react';
import { isRefusal } from '#shared/consent/decidePurpose';
import { askReview } from '#shared/text/nl/askReview';
import type { MayReview, PreparedReview, ReviewBlock } from '../../export/reviewWish.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { AskParts } from './askParts.ts';
import styles from './AskReviewScreen.module.css';

export interface CheckPartProps extends Pick<AskParts, 'renderRead' | 'notePreview' | 'onConsent'> {
  /** Null while the text is searched for names. */
  readonly prepared: MayReview | null;
  /** The search failed; trying again is possible. */
  readonly onAgain: (() => void) | null;
  readonly onRelease: () => void;
}

const texts = askReview.check;
/** Shorter than this nobody read it. */
const LOOKED_MS = 1500;

/** What leaves word for word, or what must be done first. */
export function CheckPart({ prepared, onAgain, ...props }: CheckPartProps) {
  if (onAgain !== null) {
    return (
      <Banner tone="attention" action={<Button onPress={onAgain}>{texts.again}</Button>}>
        {texts.searchFailed}
      </Banner>
    );
  }
  if (prepared === null) return <Skeleton label={texts.searching} />;
  if (!prepared.may) return <BlockedPart block={prepared.block} {...props} />;
  return <ReadyPart review={prepared.review} {...props} />;
}

interface ReadyPartProps extends Pick<CheckPartProps, 'renderRead' | 'notePreview'> {
  readonly review: PreparedReview;
}

/** Reading what would leave is a line in the log, once somebody really looked. */
function ReadyPart({ review, renderRead, notePreview }: ReadyPartProps) {
  const latest = useRef(review);
  useEffect(() => {
    latest.current = review;
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      notePreview(latest.current);
    }, LOOKED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notePreview]);
  return (
    <section className={classNames(styles['part'])} aria-labelledby="ask-check">
      <h2 id="ask-check">{texts.heading}</h2>
      <Facts review={review} />
      <h3>{texts.preview}</h3>
      <p className={classNames(styles['soft'])}>{texts.previewNote}</p>
      {renderRead(review)}
    </section>
  );
}

function Facts({ review }: { readonly review: PreparedReview }) {
  const { overview, content, decision, staysBehind, wish } = review;
  const { basis } = texts;
  return (
    <div className={classNames(styles['facts'])}>
      <section>
        <h3>{texts.title}</h3>
        <p>
          {texts.words(overview.words)}.{' '}
          {overview.people.length === 0
            ? texts.nobody
            : texts.people(overview.people.map(({ name }) => name).join(', '))}
        </p>
        {content.chosen.length > 0 && <p>{texts.only(content.chosen.length)}</p>}
      </section>
      <section>
        <h3>{texts.stays}</h3>
        <ul>
          <li>{texts.own}</li>
          <li>{texts.history}</li>
          {overview.keptBack > 0 && <li>{texts.duoOnly(overview.keptBack)}</li>}
          {staysBehind.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{texts.rests}</h3>
        <p>
          {decision.basis === 'deIdentified' || decision.basis === 'consent'
            ? basis[decision.basis]
            : basis.other}
        </p>
        {decision.warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
        {content.expiresOn !== null && (
          <p>{texts.until[wish.form](formatLongDay(content.expiresOn))}</p>
        )}
      </section>
    </div>
  );
}

interface BlockedPartProps extends Pick<CheckPartProps, 'onConsent' | 'onRelease'> {
  readonly block: ReviewBlock;
}

function BlockedPart({ block, onConsent, onRelease }: BlockedPartProps) {
  if (block.why === 'release') {
    return (
      <section className={classNames(styles['blocked'])} aria-labelledby="ask-release">
        <h2 id="ask-release">{askReview.release.title}</h2>
        <p>{askReview.release[block.problem]}</p>
        <div>
          <Button kind="primary" onPress={onRelease}>
            {askReview.release.button}
          </Button>
        </div>
      </section>
    );
  }
  if (block.why === 'consent') {
    const { reasons, missing } = block.decision;
    return (
      <section className={classNames(styles['blocked'])} aria-labelledby="ask-consent">
        <h2 id="ask-consent">{askReview.blocked.consent}</h2>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {missing.some((one) => !isRefusal(one)) && (
          <div>
            <Button onPress={onConsent}>{askReview.names.toConsent}</Button>
          </div>
        )}
      </section>
    );
  }
  return <Banner tone="attention">{blockWords[block.why]}</Banner>;
}

const blockWords: Readonly<Record<Exclude<ReviewBlock['why'], 'consent' | 'release'>, string>> = {
  gone: askReview.blocked.gone,
  question: askReview.question.missing,
  recipient: askReview.reader.missing,
  chosen: askReview.chosen.missing,
  days: askReview.days.range(60),
  names: askReview.blocked.names,
};
