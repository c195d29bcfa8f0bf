import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Node 18 and Chromium 114 are the oldest engines the app runs on: those of the stand-in runtime (docs/decisions). */
const NODE_TARGET = 'node18';
const CHROME_TARGET = 'chrome114';

/**
 * The writer of workbooks packs large sheets in workers that it makes from texts, which the window's policy forbids. It runs in a
 * worker of ours already: there it packs at once.
 */
const PACK_AT_ONCE = {
  name: 'pack-at-once',
  load: (id: string) =>
    /write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/.test(id)
      ? "import { zipSync } from 'fflate'; export default (files) => Promise.resolve(zipSync(files).buffer);"
      : null,
};

// Everything is bundled (externalizeDeps off): what ships is what was built, and start-up reads few files.
// Main and preload are CommonJS, which a sandboxed preload must be and older runtimes need.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: NODE_TARGET,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('electron/main/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: NODE_TARGET,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', inlineDynamicImports: true },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: resolve('resources/public'),
    plugins: [react()],
    worker: { format: 'es', plugins: () => [PACK_AT_ONCE] },
    build: {
      outDir: resolve('out/renderer'),
      target: CHROME_TARGET,
      assetsInlineLimit: 0,
      // A third of the bytes to read and parse at start.
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: resolve('renderer/index.html') } },
    },
  },
});
