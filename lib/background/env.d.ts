interface ImportMetaEnv {
  /** Set by `PRACTICE=1` at build time: this build may fetch policies from this computer. */
  readonly PRACTICE?: boolean;
}
