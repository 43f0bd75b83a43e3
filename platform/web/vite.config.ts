import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const backend = 'http://localhost:8080';

/** Tells the browser at once about what every page needs: the design system's code, the shell and the Latin font. */
function preload(): Plugin {
  return {
    name: 'medvirk-preload',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const scripts = files.filter((file) => /assets\/(ds|shell)-.*\.js$/i.test(file));
        const fonts = files.filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file));
        return [
          ...scripts.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          })),
          ...fonts.map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          })),
        ];
      },
    },
  };
}

/** The order of the cascade must be said before any rule, and the bundler puts small style sheets before the large one. */
function layersFirst(): Plugin {
  return {
    name: 'medvirk-layers-first',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            file.source = `@layer ds.theme, ds.base, ds.components, app;${file.source}`;
          }
        }
      },
    },
  };
}

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      codeSplittingOptions: {
        // The pages of these two are chunks already; only what is put together of several areas is split here.
        splitBehavior: ({ routeId }) =>
          /\/(reiser|innsikt)\//.test(routeId) && !/(reiser|notater|behov|innsikter)\/\$id\/$/.test(routeId)
            ? []
            : undefined,
      },
      routesDirectory: './src/app/routes',
      generatedRouteTree: './src/app/routeTree.gen.ts',
      quoteStyle: 'single',
    }),
    react(),
    preload(),
    layersFirst(),
  ],
  server: {
    proxy: Object.fromEntries(['/api', '/oauth2', '/login', '/logout'].map((path) => [path, backend])),
  },
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      // The React package of the design system does not say that it is free of side effects; the web package registers elements and must stay whole.
      treeshake: { moduleSideEffects: [{ test: /@digdir\/designsystemet-react/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'tanstack', test: /node_modules\/@tanstack\/(react-)?(router|query|store|history)/ },
            { name: 'ds', test: /node_modules\/(@digdir|@u-elements|@floating-ui|@radix-ui)\// },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/testing/setup.ts'],
    isolate: false, // one document for all: making one anew for each file took most of the time
  },
});
