import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import type { CustomScheme } from 'electron';
import { APP_SCHEME, isOwnAddress } from './appOrigin.ts';
import { contentSecurityPolicy, keyWorkerPolicy } from './contentSecurityPolicy.ts';

/** How Chromium must treat our scheme; a stable origin is what keeps IndexedDB reachable. */
export const appScheme: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
  },
};

const NONCE_PLACE = '__CSP_NONCE__';
const KEY_WORKER = /^argon2Worker[^/]*\.js$/;
const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/** Answers `app://va/...` with files below one folder, and everything else with 403 or 404. */
export function serveFolder(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const path = filePathFor(root, request.url);
    const mimeType = path && MIME_TYPES.get(extname(path));
    if (!path || !mimeType) return refuse(403);
    const content = await readFile(path).catch(() => null);
    if (!content) return refuse(404);
    const nonce = randomBytes(16).toString('base64');
    const body =
      basename(path) === 'index.html'
        ? content.toString('utf8').replaceAll(NONCE_PLACE, nonce)
        : new Uint8Array(content);
    return new Response(body, { headers: headersFor(path, mimeType, nonce) });
  };
}

/** The file a URL stands for, or null when it would leave the folder or is no URL of ours. */
export function filePathFor(root: string, address: string): string | null {
  if (!isOwnAddress(address)) return null;
  const wanted = decoded(new URL(address).pathname);
  if (wanted === null || /[\0\\:]/.test(wanted)) return null;
  const path = normalize(join(root, wanted === '/' ? 'index.html' : wanted));
  return path.startsWith(normalize(root) + sep) ? path : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function headersFor(path: string, mimeType: string, nonce: string): Record<string, string> {
  const isKeyWorker = KEY_WORKER.test(basename(path));
  return {
    'Content-Type': mimeType,
    'Content-Security-Policy': isKeyWorker ? keyWorkerPolicy() : contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-DNS-Prefetch-Control': 'off',
    'Cache-Control': 'no-cache',
  };
}

function refuse(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: { 'X-Content-Type-Options': 'nosniff' } });
}
