import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fast } from './scripts/bundle.mjs';
import { licences } from './scripts/licences.mjs';
import { defaultComparison } from './src/app/defaultComparison.ts';

/** Nothing comes from elsewhere, nothing inline, no generated code. React sets style attributes through the CSSOM, which this allows. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** The policy travels in the built page, so that it also holds on a host whose headers cannot be set. The dev server needs inline scripts. */
const policyInPage: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
  ],
};

/** What the page needs first is fetched from the beginning: the scripts that draw it, and the scenarios it opens on. */
const preloads: Plugin = {
  name: 'preloads',
  apply: 'build',
  transformIndexHtml(_, { bundle = {} }) {
    const files = new Set<string>();
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    const known = chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]);
    const addChunk = (file: string) => {
      if (known.includes(file) || files.has(file)) return;
      files.add(file);
      chunks.find(({ fileName }) => fileName === file)?.imports.forEach(addChunk);
    };
    for (const { name, fileName } of chunks) if (name === 'mount') addChunk(fileName);
    const scenarios = Object.values(defaultComparison).map((id) => `scenarios/${id}.json`);
    const isScenario = (name: string) => scenarios.includes(name);
    const fetched = Object.values(bundle).filter((part) => part.type === 'asset' && part.originalFileNames.some(isScenario));
    return [
      ...[...files].map((file) => ({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
      ...fetched.map(({ fileName }) => ({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./${fileName}` })),
    ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
  },
};

/** Makes properties read-only for the numeric package, whose own way to do so carries 3 kB of words for errors that cannot happen. */
const readOnly = '@stdlib/utils-define-nonenumerable-read-only-property';
const smallReadOnly: Plugin = {
  name: 'small-read-only',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id === readOnly ? `\0${readOnly}` : undefined),
  load: (id) =>
    id === `\0${readOnly}`
      ? 'module.exports = (object, key, value) => { Object.defineProperty(object, key, { value }); };'
      : undefined,
};

/** Licences stand in a file of their own, in place of a comment before each of some hundred small modules. */
const licencePlugins = licences();
const rolldownOptions = { ...fast, output: { ...fast.output, comments: { legal: false } } };

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage, preloads, licencePlugins.page],
  worker: { format: 'es', plugins: () => [smallReadOnly, licencePlugins.worker], rolldownOptions },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions },
  server: { headers: isolation, open: hasDisplay && !CI },
  preview: { headers: { ...isolation, 'Content-Security-Policy': contentSecurityPolicy }, open: false },
});
