import { PDFDocument } from '@cantoo/pdf-lib';
import type { ReportDocument } from '#shared/report/reportDocument';

/**
 * The PDF with a title that the reader shows, its language, and neutral properties: who made it is a
 * role and when is the document's own day. Nothing of the machine or of its hour stays in it.
 */
export async function finishPdf(
  printed: Uint8Array,
  { title, language, maker, date }: Pick<ReportDocument, 'title' | 'language' | 'maker' | 'date'>,
): Promise<Uint8Array> {
  const file = await PDFDocument.load(printed, { updateMetadata: false });
  const day = new Date(`${date}T00:00:00Z`);
  file.setTitle(title, { showInWindowTitleBar: true });
  file.setLanguage(language);
  file.setAuthor(maker);
  file.setCreator(maker);
  file.setProducer(maker);
  file.setCreationDate(day);
  file.setModificationDate(day);
  return new Uint8Array(await file.save({ useObjectStreams: false }));
}
