import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { filePathFor, serveFolder } from '../../../electron/guard/appProtocol.ts';
import {
  contentSecurityPolicy,
  keyWorkerPolicy,
} from '../../../electron/guard/contentSecurityPolicy.ts';

let root = '';
let serve: ReturnType<typeof serveFolder>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-serve-'));
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(root, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(join(root, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'argon2Worker-1a2b.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'notes.sqlite'), '');
  serve = serveFolder(root);
});

const get = (path: string) => serve(new Request(`app://va${path}`));

describe('serveFolder', () => {
  it.each(['/', '/index.html', '/index.html?x=1'])('serves the page at %s', async (path) => {
    const answer = await get(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policy).toBe(contentSecurityPolicy(nonce));
    expect(nonce).toHaveLength(24);
  });

  it('gives each window another nonce', async () => {
    expect(await (await get('/')).text()).not.toBe(await (await get('/')).text());
  });

  it('lets only the worker that derives keys compile WebAssembly', async () => {
    const worker = await get('/assets/argon2Worker-1a2b.js');
    expect(worker.headers.get('content-security-policy')).toBe(keyWorkerPolicy());
    for (const path of ['/', '/assets/main-1a2b.js']) {
      const policy = (await get(path)).headers.get('content-security-policy');
      expect(policy).not.toContain('unsafe');
    }
  });

  it.each([
    ['/../secret.json', 404],
    ['/%2e%2e/secret.json', 404],
    ['/..%2fsecret.json', 403],
    ['/assets/..%2f..%2fsecret.json', 403],
    ['/assets%5c..%5c..%5csecret.json', 403],
    ['/%00index.html', 403],
    ['/%', 403],
    ['/C:/secret.json', 403],
    ['/assets/notes.sqlite', 403],
    ['/assets', 403],
    ['/nothing.js', 404],
  ])('answers %s with %i', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  it('only reads', async () => {
    const answer = await serve(new Request('app://va/index.html', { method: 'POST', body: 'x' }));
    expect(answer.status).toBe(405);
  });
});

describe('filePathFor', () => {
  it('never names a file outside its folder', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', 'a', ':', '//', '%00')),
        (parts) => {
          const path = filePathFor('/srv/renderer', `app://va/${parts.join('/')}`);
          expect(path === null || path.startsWith('/srv/renderer/')).toBe(true);
        },
      ),
    );
  });

  it.each([
    'https://va/index.html',
    'app://other/index.html',
    'app://va:80/index.html',
    'no address',
  ])('knows no file for %s', (address) => {
    expect(filePathFor('/srv/renderer', address)).toBeNull();
  });
});
