import { useState } from 'react';
import { versions as texts } from '#shared/text/nl/versions';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { putBack, takeBack, type PutBack, type PutBackProblem } from './putBack.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { wishWords, type RestoreWish } from './restoreWish.ts';
import { entryMention } from './versionEntries.ts';
import type { VersionParts } from './versionParts.ts';
import type { VersionReader } from './versionReader.ts';

export interface RestoreFlowProps {
  readonly parts: VersionParts;
  readonly reader: VersionReader;
  /** What was asked for; null when nothing is. */
  readonly wish: RestoreWish | null;
  /** It was done, refused or called off. */
  readonly onSettled: () => void;
}

type Ending =
  | { readonly kind: 'done'; readonly wish: RestoreWish; readonly done: PutBack }
  | { readonly kind: 'undone'; readonly isKept: boolean }
  | { readonly kind: 'problem'; readonly problem: PutBackProblem };

/** Asks before something is put back, says how it ended, and leads back to how it was. */
export function RestoreFlow({ parts, reader, wish, onSettled }: RestoreFlowProps) {
  const [isBusy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const run = async (asked: RestoreWish) => {
    if (isBusy || asked.entry.snapshot === null) return;
    setBusy(true);
    const result = await putBack(
      parts,
      asked.entry.snapshot,
      asked.scope,
      entryMention(asked.entry),
    );
    setBusy(false);
    setEnding(
      result.ok
        ? { kind: 'done', wish: asked, done: result.value }
        : { kind: 'problem', problem: result.reason },
    );
    onSettled();
  };
  const undo = async (done: Extract<Ending, { kind: 'done' }>) => {
    if (isBusy) return;
    setBusy(true);
    const result = await takeBack(parts, done.done, done.wish.scope);
    setBusy(false);
    setEnding(
      result.ok
        ? { kind: 'undone', isKept: result.value.isKept }
        : { kind: 'problem', problem: result.reason },
    );
    onSettled();
  };
  return (
    <>
      {ending !== null && (
        <EndingBanner
          ending={ending}
          isBusy={isBusy}
          onUndo={(done) => void undo(done)}
          onDismiss={() => {
            setEnding(null);
          }}
        />
      )}
      {wish !== null && (
        <RestoreDialog
          wish={wish}
          reader={reader}
          isBusy={isBusy}
          onConfirm={() => void run(wish)}
          onCancel={onSettled}
        />
      )}
    </>
  );
}

interface EndingBannerProps {
  readonly ending: Ending;
  readonly isBusy: boolean;
  readonly onUndo: (done: Extract<Ending, { kind: 'done' }>) => void;
  readonly onDismiss: () => void;
}

function EndingBanner({ ending, isBusy, onUndo, onDismiss }: EndingBannerProps) {
  const { tone, text } = endingWords(ending);
  return (
    <Banner
      tone={tone}
      layout="bar"
      action={
        <>
          {ending.kind === 'done' && (
            <Button
              size="small"
              isPending={isBusy}
              onPress={() => {
                onUndo(ending);
              }}
            >
              {texts.restore.undo}
            </Button>
          )}
          <Button size="small" kind="quiet" onPress={onDismiss}>
            {texts.restore.dismiss}
          </Button>
        </>
      }
    >
      {text}
    </Banner>
  );
}

function endingWords(ending: Ending): { readonly tone: 'calm' | 'danger'; readonly text: string } {
  const notKept = { tone: 'danger', text: texts.restore.problems['not-kept'] } as const;
  switch (ending.kind) {
    case 'done':
      return ending.done.isKept ? { tone: 'calm', text: wishWords(ending.wish).done } : notKept;
    case 'undone':
      return ending.isKept ? { tone: 'calm', text: texts.restore.undone } : notKept;
    case 'problem':
      return { tone: 'danger', text: texts.restore.problems[ending.problem] };
  }
}
