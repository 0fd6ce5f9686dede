import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The renderer's build; `scripts/build.mjs` runs it, the browser tests share its plugins. */
export default defineConfig({
  root: 'renderer',
  // Relative, so that the same files are served by app:// and by `vite preview`.
  base: './',
  plugins: [
    preloadStart(),
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
  },
  worker: {
    format: 'es',
    // Main picks a worker's content security policy by this name: keep the source name first.
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js' } },
  },
});

/** Lets the window read the start of the app in one go, instead of finding part after part. */
function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const start = chunks.find(({ name }) => name === 'startApp');
        return [start?.fileName, ...(start?.imports ?? [])].flatMap((file) =>
          file === undefined
            ? []
            : { tag: 'link', attrs: { rel: 'modulepreload', href: `./${file}` }, injectTo: 'head' },
        );
      },
    },
  };
}
