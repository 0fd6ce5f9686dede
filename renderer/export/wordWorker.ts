import type { ReportDocument } from '#shared/report/reportDocument';
import { toWord } from '#shared/report/toWord';

/** What the window asks of this worker; answered with the bytes of the file. */
export interface WordTask {
  readonly report: ReportDocument;
  readonly pictures: readonly Uint8Array[];
}

self.onmessage = (event: MessageEvent<WordTask>) => {
  void toWord(event.data.report, event.data.pictures).then(
    (bytes) => {
      self.postMessage(bytes);
    },
    () => {
      // The reason could hold words of the case; that it failed is all the window needs.
      self.postMessage(null);
    },
  );
};
