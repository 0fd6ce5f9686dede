import { useReactFlow } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { patterns } from '#shared/text/nl/patterns';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './CanvasZoom.module.css';
import { fitOptions } from './fitOptions.ts';

/** Nearer, further and everything in sight, for who has no wheel or does not know its key. */
export function CanvasZoom() {
  const flow = useReactFlow();
  const { bar, canvas } = patterns;
  return (
    <div role="group" aria-label={canvas.zoomControls} className={styles['zoom']}>
      <IconButton
        icon={<ZoomIn />}
        label={bar.zoomIn}
        shortcut="+"
        onPress={() => {
          void flow.zoomIn();
        }}
      />
      <IconButton
        icon={<ZoomOut />}
        label={bar.zoomOut}
        shortcut="-"
        onPress={() => {
          void flow.zoomOut();
        }}
      />
      <IconButton
        icon={<Maximize />}
        label={bar.fit}
        shortcut="0"
        onPress={() => {
          void flow.fitView(fitOptions);
        }}
      />
    </div>
  );
}
