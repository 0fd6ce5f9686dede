import { useState } from 'react';
import { rounds } from '#shared/text/nl/rounds';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import type { RoundProof } from '../../vault/review/workplaceReviews.ts';
import type { RoundDetailProps, RoundKey } from './roundParts.ts';
import styles from './RoundsView.module.css';

type Proof = RoundProof | 'busy' | 'failed' | null;

const texts = rounds.round.seen;

/** What the supervisor read: kept byte for byte, and checked again when asked. */
export function SeenPart({ round, verify, keyOf, onKey }: RoundDetailProps) {
  const [proof, setProof] = useState<Proof>(null);
  const check = async () => {
    setProof('busy');
    setProof((await verify(round.id)) ?? 'failed');
  };
  if (round.version === '') {
    return (
      <section aria-labelledby="round-seen">
        <h4 id="round-seen">{texts.title}</h4>
        <p className={styles['soft']}>{texts.none}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="round-seen">
      <h4 id="round-seen">{texts.title}</h4>
      <p>{texts.text}</p>
      <p className={styles['soft']}>
        {texts.hash} <span className={styles['hash']}>{round.version}</span>
      </p>
      {round.signature !== '' && (
        <KeyLine
          of={keyOf(round.readerKey)}
          onKey={() => {
            onKey(round);
          }}
        />
      )}
      <div>
        <Button isPending={proof === 'busy'} onPress={() => void check()}>
          {proof === 'busy' ? texts.verifying : texts.verify}
        </Button>
      </div>
      <div aria-live="polite">{proof !== null && proof !== 'busy' && <Said proof={proof} />}</div>
    </section>
  );
}

interface KeyLineProps {
  readonly of: RoundKey;
  readonly onKey: () => void;
}

/** Whether anybody ever compared the words of the key that signed. */
function KeyLine({ of, onKey }: KeyLineProps) {
  const { key } = texts;
  const words = of.kind === 'checked' ? key.checked(formatLongDay(of.on)) : key[of.kind];
  return (
    <p>
      {words}{' '}
      {(of.kind === 'unchecked' || of.kind === 'unknown') && (
        <Button kind="link" size="small" onPress={onKey}>
          {key.do[of.kind]}
        </Button>
      )}
    </p>
  );
}

function Said({ proof }: { readonly proof: RoundProof | 'failed' }) {
  if (proof === 'failed') return <Banner tone="attention">{texts.failed}</Banner>;
  const { version, signature, answer } = proof;
  const isWrong = version === 'damaged' || signature === 'wrong' || answer === 'damaged';
  const isRight = version === 'ok' && signature !== 'wrong' && !isWrong;
  return (
    <Banner tone={isRight ? 'calm' : isWrong ? 'danger' : 'attention'}>
      {texts.version[version]} {texts.signature[signature]}
    </Banner>
  );
}
