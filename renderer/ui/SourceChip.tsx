import type { ReactNode } from 'react';
import { Chip, type ChipShape } from './Chip.tsx';

export interface SourceChipProps {
  readonly shape: ChipShape;
  readonly icon: ReactNode;
  /** Who said, wrote or saw it; empty when there is no source yet. */
  readonly who: string;
  /** How it reached us, for example "vertelde" or "uit verslag". */
  readonly how: string;
  readonly title?: string | undefined;
}

/** Whose words these are; the edge says how sure that is. */
export function SourceChip({ shape, icon, who, how, title }: SourceChipProps) {
  return (
    <Chip shape={shape} icon={icon} title={title}>
      {who !== '' && <b>{who}</b>} {how}
    </Chip>
  );
}
