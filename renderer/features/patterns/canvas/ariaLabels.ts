import type { AriaLabelConfig } from '@xyflow/react';
import { patterns } from '#shared/text/nl/patterns';

/** What React Flow itself would say in English. */
export const ariaLabels: AriaLabelConfig = {
  'node.a11yDescription.default': patterns.canvas.keys,
  'node.a11yDescription.keyboardDisabled': patterns.canvas.keys,
  'node.a11yDescription.ariaLiveMessage': () => patterns.canvas.moved,
  'edge.a11yDescription.default': patterns.canvas.keys,
  'controls.ariaLabel': patterns.canvas.zoomControls,
  'controls.zoomIn.ariaLabel': patterns.bar.zoomIn,
  'controls.zoomOut.ariaLabel': patterns.bar.zoomOut,
  'controls.fitView.ariaLabel': patterns.bar.fit,
  'controls.interactive.ariaLabel': patterns.canvas.lock,
  'minimap.ariaLabel': patterns.canvas.minimap,
  'handle.ariaLabel': patterns.canvas.handle,
};
