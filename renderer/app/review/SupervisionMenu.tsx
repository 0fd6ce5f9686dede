import { MessageCircleQuestion } from 'lucide-react';
import { askReview as texts } from '#shared/text/nl/askReview';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { Workplace } from '../../vault/unlockedWorkplace.ts';
import { useAppParts } from '../AppContext.ts';
import { askForFile } from '../exchange/takeFile.ts';
import { askSupervisor, showRounds } from './askCommands.ts';
import { askForWord } from './askForWord.ts';

/** On the bar of a case: asking a supervisor, and opening what came back. */
export function SupervisionMenu({ workplace }: { readonly workplace: Workplace }) {
  const { desktop } = useAppParts();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  return (
    <MenuButton
      label={texts.menu.label}
      trigger={
        <Button icon={<MessageCircleQuestion aria-hidden="true" />} aria-label={texts.menu.label}>
          {texts.menu.button}
        </Button>
      }
      groups={[
        [
          {
            id: 'review',
            label: texts.commands.review,
            isDisabled: isReadOnly,
            run: () => {
              askSupervisor('review');
            },
          },
          {
            id: 'question',
            label: texts.commands.question,
            isDisabled: isReadOnly,
            run: () => {
              askSupervisor('question');
            },
          },
        ],
        [
          {
            id: 'answer',
            label: texts.menu.answer,
            run: () => void askForFile(desktop, workplace),
          },
          {
            id: 'word',
            label: texts.menu.word,
            isDisabled: isReadOnly,
            run: () => void askForWord(desktop, workplace),
          },
        ],
        [{ id: 'rounds', label: texts.commands.rounds, run: showRounds }],
      ]}
    />
  );
}
