/** Set by the bundler: true in development and in tests, false, with all that hangs on it left out, in what users run. */
interface ImportMetaEnv {
  DEV: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
