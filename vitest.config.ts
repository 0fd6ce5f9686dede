import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const systemChromium = process.env['SAMENHANG_CHROMIUM'] ?? '/usr/bin/chromium';
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Read through `import.meta.env` by tests/support/runs.ts, in the browser too.
const env = { SAMENHANG_SOAK: process.env['SAMENHANG_SOAK'] ?? '' };
/** On a busy machine a second is nothing; see tests/support/soon.ts. */
const expectation = { poll: { timeout: 20_000 } };
const patience = env.SAMENHANG_SOAK === '' ? 1 : 100;

const resolve = { dedupe: ['react', 'react-dom', 'yjs', 'lexical'] };

// Vite would otherwise find these one by one and reload the page in the middle of a run, which
// breaks React ("Cannot read properties of null (reading 'useMemo')").
const optimizedForBrowser = [
  '@dagrejs/dagre',
  '@lexical/list',
  '@lexical/rich-text',
  '@lexical/selection',
  '@lexical/utils',
  '@noble/hashes/argon2.js',
  '@testing-library/dom',
  '@testing-library/jest-dom/vitest',
  '@testing-library/react',
  '@xyflow/react',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-nl-be',
  'axe-core',
  'dexie',
  'docx',
  'fast-check',
  'fast-diff',
  'fflate',
  'hash-wasm',
  'lexical',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react-error-boundary',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'yjs',
  'zod',
  'zustand',
  'zustand/vanilla',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          env,
          name: 'node',
          expect: expectation,
          environment: 'node',
          // No test here changes what another one imports; a fresh process for each file took longer
          // than most tests in it.
          pool: 'threads',
          isolate: false,
          globalSetup: ['tests/support/nodeSetup.ts'],
          include: ['tests/{shared,electron,cli,faults,scripts,resources}/**/*.test.ts'],
          testTimeout: 60_000 * patience,
        },
      },
      {
        plugins: [react()],
        resolve,
        test: {
          env,
          name: 'dom',
          isolate: false,
          pool: 'threads',
          expect: expectation,
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setupDom.ts'],
          testTimeout: 60_000 * patience,
        },
      },
      {
        plugins: [react()],
        resolve,
        optimizeDeps: { include: optimizedForBrowser },
        test: {
          env,
          name: 'browser',
          expect: expectation,
          include: ['tests/screens/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setupBrowser.ts'],
          testTimeout: 60_000 * patience,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: {
                ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
                args: chromiumFlags,
              },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1366, height: 768 },
            // A picture on failure would be written into the tree.
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          env,
          name: 'journeys',
          expect: expectation,
          environment: 'node',
          globalSetup: ['tests/support/journeysSetup.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          // Every test starts real windows; two at once on two cores only make each other late.
          fileParallelism: false,
          testTimeout: 120_000 * patience,
          hookTimeout: 120_000 * patience,
        },
      },
    ],
  },
});
