import { build } from 'vite';
import { hotCode } from './hotCode.mjs';

/**
 * Options of every bundle that simulates. The engine's state is typed arrays at the top of modules: while they stay `const`, V8 builds
 * their addresses into the code it compiles; as `var`, which bundlers prefer, each use looks them up, at half the speed.
 */
export const fast = {
  plugins: [hotCode],
  optimization: { inlineConst: { mode: /** @type {const} */ ('all'), pass: 3 } },
  output: { topLevelVar: false },
};

/**
 * Bundles a module with all it imports, packages included, into one file for Node.
 * @param {string} entry file of the module
 * @param {string} folder where the bundle goes
 * @param {string} name of the bundle, with .mjs
 * @param {Record<string, string>} define expressions in place of others
 */
export async function bundle(entry, folder, name, define = {}) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    define,
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { ...fast, output: { ...fast.output, entryFileNames: name, codeSplitting: false } },
    },
  });
}
