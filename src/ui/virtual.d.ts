declare module 'virtual:corpus' {
  export const files: import('../rulebook/index.ts').RuleFiles;
  export const edition: import('../rulebook/index.ts').Edition;
}
declare module 'virtual:seeds' {
  export const seeds: Readonly<Record<string, string>>;
}
declare module 'virtual:ledgers' {
  /** The files `<document>/ledger.json`, by these paths. */
  export const ledgers: import('../rulebook/index.ts').RuleFiles;
}
declare module 'virtual:assurance' {
  export const assurance: import('../assurance/index.ts').Assurance;
}
declare module 'virtual:spelling' {
  /** Pinyin of the names that are searched; loaded when somebody types Latin letters. */
  export const spelling: readonly import('../search/index.ts').Spelt[];
}
