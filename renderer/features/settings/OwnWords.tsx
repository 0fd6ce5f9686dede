import { useSyncExternalStore } from 'react';
import { ownWords as texts } from '#shared/text/nl/ownWords';
import { HeldText } from '../../forms/HeldText.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';

export interface OwnWordsProps {
  readonly workplace: Workplace;
}

const lists = [
  { key: 'hintWords', words: texts.hints },
  { key: 'maskWords', words: texts.mask },
  { key: 'keepWords', words: texts.keep },
] as const;

/** The three lists of the organisation; each is kept after a short rest. */
export function OwnWords({ workplace }: OwnWordsProps) {
  const settings = useSyncExternalStore(workplace.subscribe, workplace.settings);
  return (
    <>
      <p>{texts.intro}</p>
      {lists.map(({ key, words }) => (
        <HeldText
          key={key}
          label={words.label}
          hint={words.hint}
          value={settings[key]}
          rows={3}
          onChange={(typed) => {
            workplace.setSettings({ [key]: typed.slice(0, LONGEST) });
          }}
        />
      ))}
    </>
  );
}

const LONGEST = 20_000;
