import { ArrowLeft, BookOpenText, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sharingKinds } from '#shared/analysis/exportRecord';
import { sharing as texts } from '#shared/text/nl/sharing';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DataDetail } from './DataDetail.tsx';
import { ElsewhereNote } from './ElsewhereNote.tsx';
import { KindList, type ShareChoice } from './KindList.tsx';
import { RegisterDialog } from './RegisterDialog.tsx';
import { ShareDetail } from './ShareDetail.tsx';
import type { ShareParts } from './shareParts.ts';
import styles from './ShareScreen.module.css';
import { standingOf, type Standing } from './standingOf.ts';

/** Every way for an analysis to leave, over the whole screen: what may, what leaves, and saving it. */
export function ShareScreen(props: ShareParts) {
  const { analysis, today, onGo, onClose } = props;
  const [chosen, setChosen] = useState<ShareChoice>('fullAnalysis');
  // On a narrow window one of the two is in sight.
  const [isListInSight, setListInSight] = useState(false);
  const [isRegisterOpen, setRegisterOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLElement>(null);
  const hasChosen = useRef(false);
  useEffect(() => {
    // What had the focus went out of sight with its half: without one no key would do anything.
    if (!hasChosen.current || hasFocusInSight()) return;
    const inSight = isListInSight ? list.current : detail.current;
    inSight?.querySelector<HTMLElement>('[aria-current="true"], button')?.focus();
  }, [isListInSight, chosen]);
  const standings = useMemo(
    () =>
      new Map<ShareChoice, Standing>([
        ...sharingKinds.map((kind) => [kind, standingOf(analysis, kind, today)] as const),
        ['portable', { shape: 'may', words: texts.standing.may }],
      ]),
    [analysis, today],
  );
  return (
    <FullScreen
      title={texts.title}
      lead={texts.intro}
      buttons={
        <>
          <Button
            icon={<BookOpenText aria-hidden="true" />}
            onPress={() => {
              setRegisterOpen(true);
            }}
          >
            {texts.register.open}
          </Button>
          <IconButton bordered icon={<X />} label={texts.close} onPress={onClose} />
        </>
      }
      onClose={onClose}
    >
      <div className={classNames(styles['panes'], isListInSight && styles['onList'])}>
        <div ref={list} className={classNames(styles['choices'])}>
          <KindList
            chosen={chosen}
            standings={standings}
            onChoose={(kind) => {
              hasChosen.current = true;
              setChosen(kind);
              setListInSight(false);
            }}
          />
        </div>
        <main ref={detail} className={classNames(styles['main'])}>
          <div className={classNames(styles['toList'])}>
            <Button
              kind="link"
              icon={<ArrowLeft aria-hidden="true" />}
              onPress={() => {
                hasChosen.current = true;
                setListInSight(true);
              }}
            >
              {texts.back}
            </Button>
          </div>
          {chosen === 'portable' ? (
            <DataDetail {...props} onDone={onClose} />
          ) : isElsewhere(chosen) ? (
            <ElsewhereNote kind={chosen} onGo={onGo} />
          ) : (
            <ShareDetail key={chosen} {...props} kind={chosen} onDone={onClose} />
          )}
        </main>
      </div>
      {isRegisterOpen && (
        <RegisterDialog
          analysis={analysis}
          renderFields={props.renderLine}
          onClose={() => {
            setRegisterOpen(false);
          }}
        />
      )}
    </FullScreen>
  );
}

/** A supervisor reads in a round: who asks, and what comes back, is kept with it. */
function isElsewhere(kind: ShareChoice): kind is 'handOver' | 'monitoring' | 'supervision' {
  return kind === 'handOver' || kind === 'monitoring' || kind === 'supervision';
}

function hasFocusInSight(): boolean {
  const at = document.activeElement;
  return at !== null && at !== document.body && at.checkVisibility();
}
