import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import { openGaps } from '#shared/letters/letterBlocks';
import { namesOfParts, partsNotFound } from '#shared/letters/letterParts';
import { firstGapRange } from '#shared/letters/letterPlace';
import { fewStrengths } from '#shared/letters/strengthBalance';
import { hasProposal } from '#shared/letters/proposeText';
import type { EntityId } from '#shared/base/ids';
import { proseName } from '#shared/casedoc/blockNames';
import { joinWords } from '#shared/text/nl/joinWords';
import { letterView as text } from '#shared/text/nl/letters';
import { wantEditor } from '../../editor/activeEditor.ts';
import type { FieldPlace } from '../../forms/describe.ts';
import { FieldGrid } from '../../forms/FieldGrid.tsx';
import { setOpenItem } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { markLookedThrough, proposeAgain, removeLetter } from './letterActions.ts';
import { LetterApproval } from './LetterApproval.tsx';
import styles from './LetterPanel.module.css';
import { forWhom, isOutdated, kindWord } from './letterState.ts';
import { LetterText } from './LetterText.tsx';
import { useLetterHost } from './useLetterHost.ts';
import { LetterVersions } from './LetterVersions.tsx';

export interface LetterPanelProps {
  readonly letter: Entity<'letter'>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onOpen: (id: EntityId | null) => void;
  readonly onClose: () => void;
}

/** One text with all that belongs to it: how it reads, who approved it, and what the reader says. */
export function LetterPanel({ letter, today, onOpen, onClose }: LetterPanelProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const host = useLetterHost(letter.id);
  const root = useRef<HTMLElement>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    root.current?.focus();
    setOpenItem(letter.id);
  }, [letter.id]);
  const gaps = openGaps(letter.text).length;
  const isEmpty = isBlank(letter.text);
  const balance = gaps > 0 ? null : fewStrengths(letter);
  const absent = gaps > 0 ? [] : namesOfParts(partsNotFound(letter));
  const isVersion = letter.translationOf !== null;
  const mayPropose = !isReadOnly && !isVersion && letter.kind !== null && hasProposal(letter.kind);
  const goToGap = () => {
    wantEditor(host, proseName(letter.id, 'text'), firstGapRange(letter.text));
  };
  const propose = () => {
    proposeAgain(analysis, letter, today);
    setAsking(false);
  };
  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-label={text.named(kindWord(letter.kind), forWhom(analysis, letter))}
      className={styles['panel']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['bar']}>
        {mayPropose && (
          <Button
            kind={isEmpty ? 'primary' : 'quiet'}
            onPress={
              isEmpty
                ? propose
                : () => {
                    setAsking(true);
                  }
            }
          >
            {isEmpty ? text.proposeShort : text.again}
          </Button>
        )}
        {!isReadOnly && (
          <Button
            kind="quiet"
            onPress={() => {
              onClose();
              removeLetter(letter.id);
            }}
          >
            {text.remove}
          </Button>
        )}
        <IconButton icon={<X />} label={text.close} shortcut="Escape" onPress={onClose} />
      </div>
      {isOutdated(analysis, letter) && (
        <Banner
          tone="attention"
          title={text.changedTitle}
          action={
            isReadOnly ? undefined : (
              <Button
                onPress={() => {
                  markLookedThrough(analysis, letter);
                }}
              >
                {text.changedDone}
              </Button>
            )
          }
        >
          {text.changedText}
        </Banner>
      )}
      {gaps > 0 && (
        <Banner
          tone="attention"
          title={text.gapsTitle(gaps)}
          action={<Button onPress={goToGap}>{text.gapsGo}</Button>}
        >
          {text.gapsText}
        </Banner>
      )}
      {absent.length > 0 && (
        <Banner tone="attention" title={text.partsTitle}>
          {text.partsText(joinWords(absent))}
        </Banner>
      )}
      {balance !== null && (
        <Banner tone="attention" title={text.balanceTitle}>
          {text.balance(balance.strengths, balance.worries)}
        </Banner>
      )}
      <LetterText letter={letter} />
      <Part title={text.who}>
        <FieldGrid
          collection="letter"
          entity={letter}
          places={[
            { field: 'kind', width: 'third' },
            { field: 'recipient', width: 'third' },
            { field: 'address', width: 'third' },
            ...moreFields(letter.kind),
            ...(isVersion && !letter.isLargePrint
              ? [
                  { field: 'language', width: 'half' } as const,
                  { field: 'translatedBy', width: 'half' } as const,
                ]
              : []),
          ]}
        />
      </Part>
      <Part title={text.approval} intro={text.approvalIntro}>
        <LetterApproval
          letter={letter}
          today={today}
          mayApprove={!isReadOnly && !isEmpty && gaps === 0}
        />
      </Part>
      <Part title={text.reply} intro={text.replyIntro}>
        <FieldGrid
          collection="letter"
          entity={letter}
          places={[
            { field: 'reply', width: 'half' },
            { field: 'replyOn', width: 'third' },
            { field: 'replyWords' },
          ]}
        />
      </Part>
      <LetterVersions letter={letter} onOpen={onOpen} />
      <ConfirmDialog
        title={text.againTitle}
        text={text.againText}
        isOpen={isAsking}
        confirmLabel={text.againDo}
        cancelLabel={text.againNot}
        closeLabel={text.againNot}
        onConfirm={propose}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </section>
  );
}

/** What only some kinds have: named readers, a question, the law it rests on. */
function moreFields(kind: Entity<'letter'>['kind']): readonly FieldPlace[] {
  switch (kind) {
    case 'schoolVersion':
    case 'learning':
      return [{ field: 'readers' }];
    case 'expertTeam':
    case 'followUp':
      return [
        { field: 'organisation', width: 'half' },
        { field: 'question' },
        { field: 'readers' },
      ];
    case 'legal':
      return [
        { field: 'organisation', width: 'half' },
        { field: 'reference', width: 'half' },
        { field: 'basis', width: 'half' },
        { field: 'validUntil', width: 'third' },
        { field: 'question' },
      ];
    default:
      return [];
  }
}

interface PartProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

function Part({ title, intro, children }: PartProps) {
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']}>{title}</h3>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {children}
    </div>
  );
}
