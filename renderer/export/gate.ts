import type { ReportDocument } from '#shared/report/reportDocument';
import type { RegisterParts } from './register.ts';

/** What a document needs to leave: the register, and a maker of the finished file. */
export interface GateParts extends RegisterParts {
  readonly makeWord: (report: ReportDocument) => Promise<Uint8Array>;
  /** A convenience beside the Word file, which is the accessible one. */
  readonly makePdf: (report: ReportDocument) => Promise<Uint8Array>;
}
