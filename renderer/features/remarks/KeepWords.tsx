import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { keepableWords, keepAsPosition, keepAsStatement } from '#shared/family-reading/keepWords';
import type { RemarkWriter } from '#shared/remarks/remarkEdits';
import { familyReading } from '#shared/text/nl/familyReading';
import { Quote } from 'lucide-react';
import { editStep } from '../../state/openCaseStore.ts';
import { remarkStore, showRemark } from '../../state/remarkStore.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { MenuButton, type MenuItemEntry } from '../../ui/MenuButton.tsx';

export interface KeepWordsProps {
  readonly thread: RemarkThread;
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

const texts = familyReading.keep;

/** A disagreement that stays becomes the person's answer or own statement, in the same words. */
export function KeepWords({ thread, onSay }: KeepWordsProps) {
  const { id, remark } = thread;
  const analysis = useAnalysis();
  const words = keepableWords(analysis, remark);
  if (words === null) return null;
  const { hypothesis } = words;
  const asStatement: MenuItemEntry = {
    id: 'statement',
    label: texts.statement,
    run: () => {
      editStep(`keep ${id}`, (writer) => {
        keepAsStatement(writer, remark, words, isoDayOf(Date.now()), writing());
      });
      onSay(texts.statementDone);
      showRemark(id);
    },
  };
  const asPosition = (about: NonNullable<typeof hypothesis>): MenuItemEntry => ({
    id: 'position',
    label: texts.position,
    run: () => {
      editStep(`keep ${id}`, (writer) => {
        keepAsPosition(writer, analysis, remark, { ...words, hypothesis: about }, writing());
      });
      onSay(texts.positionDone);
      showRemark(id);
    },
  });
  return (
    <MenuButton
      label={texts.label}
      trigger={
        <Button size="small" kind="quiet" icon={<Quote aria-hidden="true" />}>
          {texts.label}
        </Button>
      }
      groups={[hypothesis === null ? [asStatement] : [asPosition(hypothesis), asStatement]]}
    />
  );
}

function writing(): RemarkWriter {
  const { person } = remarkStore.getState();
  return {
    author: person?.name ?? '',
    role: person?.role ?? null,
    key: person?.key ?? '',
    at: Date.now(),
  };
}
