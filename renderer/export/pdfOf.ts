import type { DesktopBridge } from '#shared/desktop/contract';
import type { ReportDocument } from '#shared/report/reportDocument';
import { toHtml } from '#shared/report/toHtml';

/** Prints a document in a window of the desktop and finishes the file; rejects when it does not come. */
export async function pdfOf(
  report: ReportDocument,
  desktop: Pick<DesktopBridge, 'printPdf'>,
): Promise<Uint8Array> {
  const printed = await desktop.printPdf(toHtml(report));
  if (!printed.ok) throw new Error('The page was not printed');
  // Half a megabyte that a start does not need.
  const { finishPdf } = await import('./finishPdf.ts');
  return finishPdf(printed.value, report);
}
