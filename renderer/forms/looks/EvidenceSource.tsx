import { BookOpen, Eye, FileText, History, ClipboardList, Quote, Unlink } from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis } from '../../state/useOpenCase.ts';
import type { ChipShape } from '../../ui/Chip.tsx';
import { SourceChip } from '../../ui/SourceChip.tsx';
import styles from './EvidenceSource.module.css';

export interface EvidenceSourceProps {
  readonly evidence: Entity<'evidence'>;
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly onToggle: () => void;
}

/** Who said, saw or wrote it; a press opens the fields to change it. */
export function EvidenceSource({ evidence, isOpen, panelId, onToggle }: EvidenceSourceProps) {
  const analysis = useAnalysis();
  const { kind, from, source } = evidence;
  const who =
    from !== null
      ? nameOf(analysis, 'participant', from)
      : source !== null
        ? nameOf(analysis, 'source', source)
        : '';
  const how = kind === null ? '' : (fieldWords('evidence', 'kind').options?.[kind] ?? '');
  const isLoose = who === '' && how === '';
  const words = isLoose ? forms.evidence.noSource : who === '' ? how : how.toLocaleLowerCase('nl');
  const Icon = kind === null ? Unlink : icons[kind];
  return (
    <button
      type="button"
      className={styles['source']}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': panelId })}
      aria-label={forms.evidence.editSource([who, words].filter((part) => part !== '').join(' '))}
      onClick={onToggle}
    >
      <SourceChip
        shape={isLoose ? 'loose' : shapeOf(kind)}
        icon={<Icon aria-hidden="true" />}
        who={who}
        how={words}
      />
    </button>
  );
}

function shapeOf(kind: Entity<'evidence'>['kind']): ChipShape {
  if (kind === 'interview') return 'said';
  return kind === 'theory' || kind === null ? 'thought' : 'fact';
}

const icons = {
  interview: Quote,
  observation: Eye,
  test: ClipboardList,
  record: FileText,
  timeline: History,
  theory: BookOpen,
} as const;
