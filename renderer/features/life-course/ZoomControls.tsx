import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './LifeCourseView.module.css';
import { slid, zoomed, type YearWindow } from './usePicture.ts';

export interface ZoomControlsProps {
  readonly whole: YearWindow;
  readonly zoom: YearWindow | null;
  /** The moment that stays in view, in years; null for the last years. */
  readonly around: number | null;
  readonly onZoom: (zoom: YearWindow | null) => void;
}

const texts = lifeCourse.zoom;

/** How many years are in view, and which. */
export function ZoomControls({ whole, zoom, around, onZoom }: ZoomControlsProps) {
  const shown = zoom ?? whole;
  return (
    <div role="group" aria-label={texts.label} className={styles['zoom']}>
      <IconButton
        icon={<ZoomOut />}
        label={texts.out}
        isDisabled={zoom === null}
        onPress={() => {
          onZoom(zoomed(shown, whole, 'out', null));
        }}
      />
      <IconButton
        icon={<ZoomIn />}
        label={texts.in}
        isDisabled={shown.to - shown.from <= 2}
        onPress={() => {
          onZoom(zoomed(shown, whole, 'in', around));
        }}
      />
      {zoom !== null && (
        <>
          <Button
            kind="quiet"
            size="small"
            onPress={() => {
              onZoom(null);
            }}
          >
            {texts.whole}
          </Button>
          <IconButton
            icon={<ChevronLeft />}
            label={texts.earlier}
            isDisabled={zoom.from <= whole.from}
            onPress={() => {
              onZoom(slid(zoom, whole, -1));
            }}
          />
          <span role="status" className={styles['years']}>
            {texts.shown(zoom.from, zoom.to)}
          </span>
          <IconButton
            icon={<ChevronRight />}
            label={texts.later}
            isDisabled={zoom.to >= whole.to}
            onPress={() => {
              onZoom(slid(zoom, whole, 1));
            }}
          />
        </>
      )}
    </div>
  );
}
