/** How everything comes into view: with a little air, never blown up, never smaller than legible shapes. */
export const fitOptions = { padding: 0.06, maxZoom: 1.1, minZoom: 0.2 } as const;
