import { describe, expect, it } from 'vitest';
import { mayRequest } from '../../../electron/guard/blockNetwork.ts';
import { contentSecurityPolicy } from '../../../electron/guard/contentSecurityPolicy.ts';
import { hardenCommandLine } from '../../../electron/guard/hardenCommandLine.ts';
import { isOwnWindow } from '../../../electron/ipc/isOwnWindow.ts';

describe('contentSecurityPolicy', () => {
  it('is this one, word for word', () => {
    expect(contentSecurityPolicy('abc')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('mayRequest', () => {
  it.each(['app://va/index.html', 'blob:app://va/1', 'data:image/png;base64,AA=='])(
    'lets %s through',
    (address) => {
      expect(mayRequest(address, false)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://va/',
    'file:///etc/passwd',
    'app://other/',
    'chrome-extension://x/',
    'devtools://devtools/bundled/x.js',
    '',
  ])('cancels %s', (address) => {
    expect(mayRequest(address, false)).toBe(false);
  });

  it('knows the developer tools only where one may look inside', () => {
    expect(mayRequest('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(mayRequest('https://devtools.example.com/', true)).toBe(false);
  });
});

describe('hardenCommandLine', () => {
  it('adds to features that were switched off already', () => {
    const switches = new Map([['disable-features', 'Mine']]);
    hardenCommandLine({
      appendSwitch: (name, value) => switches.set(name, value ?? ''),
      getSwitchValue: (name) => switches.get(name) ?? '',
    });
    expect(switches.get('disable-features')).toMatch(/^Mine,Autofill/);
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.has('disable-component-update')).toBe(true);
    expect(switches.has('no-proxy-server')).toBe(true);
  });
});

describe('isOwnWindow', () => {
  const mainFrame = { url: 'app://va/index.html' };
  const contents = { mainFrame };

  it('knows the main frame of our window on our page', () => {
    expect(isOwnWindow({ sender: contents, senderFrame: mainFrame }, contents)).toBe(true);
  });

  it.each([
    ['another window', { sender: { mainFrame }, senderFrame: mainFrame }, contents],
    ['a frame inside', { sender: contents, senderFrame: { ...mainFrame } }, contents],
    ['a frame that is gone', { sender: contents, senderFrame: null }, contents],
    ['no window at all', { sender: contents, senderFrame: mainFrame }, null],
  ])('refuses %s', (_name, event, ours) => {
    expect(isOwnWindow(event, ours)).toBe(false);
  });

  it('refuses our window when it shows another page', () => {
    const elsewhere = { mainFrame: { url: 'https://example.com/' } };
    const event = { sender: elsewhere, senderFrame: elsewhere.mainFrame };
    expect(isOwnWindow(event, elsewhere)).toBe(false);
  });
});
