import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fast } from './scripts/bundle.mjs';
import { asData, leanPackages, withoutDescriptions, withoutFormulas } from './scripts/lean.mjs';
import { licences } from './scripts/licences.mjs';
import { defaultComparison } from './src/app/defaultComparison.ts';
import { scenarioFilling } from './src/scenario/scenarioFilling.ts';

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

/** The scripts that the page opens with: what must run before the first paint, what starts the work, what draws. Each with all it needs. */
const openingChunks = ['main', 'start', 'mount'].map((name, at, { length }) => ({
  name,
  test: new RegExp(`/src/app/${name}\\.tsx?$`),
  priority: length - at, // what an earlier one needs is not in a later one
}));

/** The script of the worker, with all that it needs before the first figures. */
const workerChunk = { name: 'compare.worker', test: /\/workers\/compare\.worker\.ts$/ };

/** What the page needs first is fetched from the beginning: the scripts it opens with, and the scenarios. */
const preloads: Plugin = {
  name: 'preloads',
  apply: 'build',
  transformIndexHtml(html, { bundle = {} }) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    const files = openingChunks.slice(1).flatMap(({ name }) => chunks.filter((chunk) => chunk.name === name));
    const scenarios = Object.values(defaultComparison).map((id) => `scenarios/${id}.json`);
    const isScenario = (name: string) => scenarios.includes(name);
    const fetched = Object.values(bundle).filter((part) => part.type === 'asset' && part.originalFileNames.some(isScenario));
    const links = [
      ...files.map(({ fileName }) => ({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` })),
      ...fetched.map(({ fileName }) => ({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./${fileName}` })),
    ];
    return {
      html: html.replace('<script type="module"', '$& blocking="render"'), // else the first paint would not wait for it
      tags: links.map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
    };
  },
};

/** The page's first scenarios are read without the schema. */
const fillingAsData = asData(/\/src\/scenario\/scenarioFilling\.ts$/, { scenarioFilling });

/** Licences stand in a file of their own, in place of a comment before each of some hundred small modules. */
const licencePlugins = licences();
const rolldownOptions = { ...fast, output: { ...fast.output, comments: { legal: false, annotation: false } } };
const chunked = (groups: { name: string; test: RegExp }[]) => ({
  ...rolldownOptions,
  output: { ...rolldownOptions.output, codeSplitting: { groups } },
});

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage, preloads, withoutFormulas(), licencePlugins.page],
  worker: {
    format: 'es',
    plugins: () => [leanPackages(), fillingAsData, withoutDescriptions(), licencePlugins.worker],
    rolldownOptions: chunked([workerChunk]),
  },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions: chunked(openingChunks) },
  server: { headers: isolation, open: hasDisplay && !CI },
  preview: { headers: { ...isolation, 'Content-Security-Policy': contentSecurityPolicy }, open: false },
});
