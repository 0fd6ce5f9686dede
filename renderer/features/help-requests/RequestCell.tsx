import { MessageCircle } from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { nameOf } from '#shared/analysis/entityNames';
import { conversation } from '#shared/text/nl/conversation';
import { FieldControl } from '../../forms/FieldControl.tsx';
import { OwnExplanation } from '../../forms/looks/OwnExplanation.tsx';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { openConversation } from './conversationStore.ts';
import styles from './SideBySide.module.css';

export interface RequestCellProps {
  readonly request: Entity<'helpRequest'>;
  readonly field:
    'ownWords' | 'wish' | 'ownExplanation' | 'whatHelpedBefore' | 'concern' | 'priority';
}

/** One person on one topic; the first topic also leads to the person's whole form. */
export function RequestCell({ request, field }: RequestCellProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const name = nameOf(analysis, 'helpRequest', request.id);
  const type = fieldType('helpRequest', field);
  const label = conversation.labelled(fieldWords('helpRequest', field).label, name);
  return (
    <div role="group" aria-label={label} className={styles['cell']}>
      <p className={styles['who']}>
        {field === 'ownWords' ? (
          <Button
            kind="link"
            aria-label={conversation.openForm(name)}
            onPress={() => {
              goToSection('s1', { collection: 'helpRequest', id: request.id });
            }}
          >
            {name}
          </Button>
        ) : (
          <span className={styles['name']}>{name}</span>
        )}
        {field === 'ownWords' && request.on !== null && (
          <span className={styles['soft']}>{formatLongDay(request.on)}</span>
        )}
        {field === 'ownWords' && request.participant !== null && !isReadOnly && (
          <IconButton
            icon={<MessageCircle />}
            label={conversation.talkWith(name)}
            onPress={() => {
              openConversation(request.participant);
            }}
          />
        )}
      </p>
      {type.kind === 'prose' ? (
        <ProseControl
          entityId={request.id}
          field={field}
          type={type}
          value={request[field]}
          label={label}
          look={field === 'ownWords' ? 'claim' : 'inline'}
        />
      ) : (
        <FieldControl collection="helpRequest" entity={request} place={{ field }} />
      )}
      {field === 'ownExplanation' && <OwnExplanation request={request} />}
    </div>
  );
}
