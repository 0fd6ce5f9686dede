import { ProvinceDialog } from '../features/monitoring/ProvinceDialog.tsx';
import { isoDayOf } from '../ui/dutchTime.ts';
import { useAppParts } from './AppContext.ts';

export interface ProvinceOverlayProps {
  readonly now: number;
  readonly onClose: () => void;
}

/** The figures of many cases, from files; no case of this workplace is looked at. */
export function ProvinceOverlay({ now, onClose }: ProvinceOverlayProps) {
  const { desktop } = useAppParts();
  return (
    <ProvinceDialog
      today={isoDayOf(now)}
      desktop={desktop}
      onChoose={(kind) => desktop.openFile({ kind })}
      onClose={onClose}
    />
  );
}
