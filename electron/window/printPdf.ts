import { randomBytes } from 'node:crypto';
import { BrowserWindow, session, type Session } from 'electron';
import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopCalls } from '#shared/desktop/contract';
import { menu } from '#shared/text/nl/menu';
import { APP_SCHEME } from '../guard/appOrigin.ts';
import { blockNetwork } from '../guard/blockNetwork.ts';
import { denyPermissions } from '../guard/denyPermissions.ts';

type PrintPdf = DesktopCalls['printPdf'];

/** Lives in memory only: nothing of what is printed reaches the profile. */
const PARTITION = 'print';
const ADDRESS = `${APP_SCHEME}://va/print.html`;
const NONCE_PLACE = '__CSP_NONCE__';
const LONGEST_MS = 60_000;

/**
 * Makes a PDF of a page in a window nobody sees: no script, no preload, no network, its own memory
 * session, one page at a time. The window goes whatever happens.
 */
export function createPdfPrinter(): PrintPdf {
  let waiting: Promise<unknown> = Promise.resolve();
  return (page) => {
    const made = waiting.then(() => print(page));
    waiting = made;
    return made;
  };
}

async function print(page: Parameters<PrintPdf>[0]): Promise<Result<Uint8Array, 'failed'>> {
  const apart = session.fromPartition(PARTITION);
  serve(apart, page.html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, LONGEST_MS, new Error('late')).unref();
  });
  try {
    await Promise.race([window.loadURL(ADDRESS), late]);
    const bytes = await Promise.race([window.webContents.printToPDF(optionsFor(page)), late]);
    return ok(new Uint8Array(bytes));
  } catch {
    return fail('failed');
  } finally {
    apart.protocol.unhandle(APP_SCHEME);
    if (!window.isDestroyed()) window.destroy();
  }
}

function serve(apart: Session, html: string): void {
  blockNetwork(apart, false);
  denyPermissions(apart);
  // It becomes the maker in the file: no version, no system.
  apart.setUserAgent(menu.appName);
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  const body = html.replaceAll(NONCE_PLACE, nonce);
  apart.protocol.handle(APP_SCHEME, ({ url }) =>
    url === ADDRESS ? new Response(body, { headers }) : new Response(null, { status: 404 }),
  );
}

/** Tags and outline: an old Electron that does not know them leaves them out. */
function optionsFor({ header, footer }: Parameters<PrintPdf>[0]): Electron.PrintToPDFOptions {
  return {
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}
