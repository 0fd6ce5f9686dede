import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The renderer's build; `scripts/build.mjs` runs it, the browser tests share its plugins. */
export default defineConfig({
  root: 'renderer',
  // Relative, so that the same files are served by app:// and by `vite preview`.
  base: './',
  plugins: [
    quickStart(),
    react(),
    { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' },
  ],
  resolve: { dedupe: ['react', 'react-dom', 'yjs', 'lexical'] },
  build: {
    // The oldest Electron we test on; what was tested is then what ships.
    target: 'chrome114',
    outDir: '../out/renderer',
    emptyOutDir: true,
    // A data: URL would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
    sourcemap: false,
    rolldownOptions: {
      output: {
        // Main answers each file of the page by itself, while it is busiest: one file, not twenty.
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
      },
    },
  },
  worker: {
    format: 'es',
    // Main picks a worker's content security policy by this name: keep the source name first.
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
  },
});

/** The first picture must not wait for what only an open workplace needs. */
function quickStart(): Plugin {
  return {
    name: 'quick-start',
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const start = chunks.filter(({ isEntry }) => isEntry);
      const read = new Set(start.flatMap(({ fileName, imports }) => [fileName, ...imports]));
      const slow = chunks
        .filter(({ fileName }) => read.has(fileName))
        .flatMap(({ moduleIds }) => moduleIds)
        .find((id) => /node_modules\/(?:dexie|yjs|zod|lexical|docx)\//.test(id));
      if (slow !== undefined) throw new Error(`The first picture would wait for ${slow}`);
    },
  };
}
