import type { SectionInstruments } from '../forms/sectionView.ts';

/** The thinking tools of each section; each loads when its section is first looked at with it. */
export const sectionInstruments: SectionInstruments = {};
