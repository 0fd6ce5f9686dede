import { ChevronDown, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { sectionProgress } from '#shared/analysis/sectionProgress';
import { sectionStatuses, type SectionId, type SectionStatus } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import { privacy } from '#shared/text/nl/privacy';
import { workspace } from '#shared/text/nl/workspace';
import { sectionState } from '#shared/analysis/process';
import { editCase } from '../../../state/openCaseStore.ts';
import { keepSectionPrivate, useIsPrivateSection } from '../../../state/privacyActions.ts';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { LineControl } from '../../../forms/LineControl.tsx';
import styles from './StatusMenu.module.css';
import { statusShape } from './statusShape.ts';

export interface StatusMenuProps {
  readonly section: SectionId;
}

/** Where the work on a section stands; while it waits, what for. */
export function StatusMenu({ section }: StatusMenuProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const isPrivate = useIsPrivateSection(section);
  const [isAsking, setAsking] = useState(false);
  const entry = sectionProgress(analysis).find(({ id }) => id === section);
  const status = entry?.status ?? 'notStarted';
  const words = fieldWords('sectionState', 'status').options;
  const set = (values: { readonly status?: SectionStatus; readonly waitingFor?: string }) => {
    const id = section as string as EntityId;
    editCase('section.status', (writer) => {
      writer.ensure('sectionState', id);
      writer.set('sectionState', id, values);
    });
  };
  const label = words?.[status] ?? '';
  return (
    <div className={styles['status']}>
      <MenuButton
        label={workspace.status.menu(label)}
        trigger={
          <Button
            aria-label={workspace.status.menu(label)}
            isDisabled={isReadOnly}
            icon={<Knot status={status} />}
          >
            <span className={styles['label']}>
              {label}
              <ChevronDown aria-hidden="true" />
            </span>
          </Button>
        }
        groups={[
          sectionStatuses.map((option) => ({
            id: option,
            label: words?.[option] ?? option,
            icon: <Knot status={option} />,
            run: () => {
              set({ status: option });
              setAsking(option === 'waiting');
            },
          })),
          ...(isPrivate
            ? []
            : [
                [
                  {
                    id: 'private',
                    label: privacy.section.make,
                    icon: <EyeOff aria-hidden="true" />,
                    run: () => {
                      if (!keepSectionPrivate(section)) showToast(privacy.section.taken);
                    },
                  },
                ],
              ]),
        ]}
      />
      {(isAsking || status === 'waiting') && (
        <LineControl
          label={workspace.status.waitingFor}
          hint={workspace.status.waitingHint}
          type={sectionState.fields.waitingFor}
          value={entry?.waitingFor ?? ''}
          onChange={(waitingFor) => {
            set({ waitingFor });
          }}
          isReadOnly={isReadOnly}
        />
      )}
    </div>
  );
}

/** The word stands beside it. */
function Knot({ status }: { readonly status: SectionStatus }) {
  return (
    <span aria-hidden="true" className={styles['knot']}>
      <StatusMark shape={statusShape[status]} label="" />
    </span>
  );
}
