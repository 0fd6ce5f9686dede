import { MessageSquarePlus } from 'lucide-react';
import { useStore } from 'zustand';
import type { SectionId } from '#shared/analysis/sections';
import { remarks } from '#shared/text/nl/remarks';
import { sections } from '#shared/text/nl/sections';
import { remarkOn } from '../state/remarkActions.ts';
import { remarkStore } from '../state/remarkStore.ts';
import { useOpenCase } from '../state/useOpenCase.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { RemarkNumbers } from './RemarkNumbers.tsx';
import styles from './RemarkNumbers.module.css';

export interface SectionRemarkButtonProps {
  readonly section: SectionId;
}

/** Makes a remark about a section as a whole; nothing where no remarks are shown. */
export function SectionRemarkButton({ section }: SectionRemarkButtonProps) {
  const isHungIn = useStore(remarkStore, ({ person }) => person !== null);
  const mayRemark = useOpenCase((state) => state.caseDocument.mayRemark);
  if (!isHungIn || !mayRemark) return null;
  return (
    <span className={styles['beside']}>
      <RemarkNumbers place={{ kind: 'section', section }} />
      <IconButton
        icon={<MessageSquarePlus />}
        label={remarks.addToSection(sections[section].title)}
        onPress={() => {
          remarkOn({ kind: 'section', section });
        }}
      />
    </span>
  );
}
