import type { Session } from 'electron';
import { isOwnAddress } from './appOrigin.ts';

const OWN_SCHEMES = ['blob:', 'data:'];

/** Lets a session reach our own files and nothing else; also stops dictionary downloads. */
export function blockNetwork(session: Session, mayInspect: boolean): void {
  // A dictionary is fetched from a server of Google's, unseen by the rule below.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, mayInspect) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Whether a request may go on; `mayInspect` adds the developer tools, which are files too. */
export function mayRequest(address: string, mayInspect: boolean): boolean {
  if (isOwnAddress(address)) return true;
  if (mayInspect && address.startsWith('devtools:')) return true;
  return OWN_SCHEMES.some((scheme) => address.startsWith(scheme));
}
