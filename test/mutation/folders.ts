/** Which folders of src/ are mutated, how many of the mutants must be noticed, and by which tests? */

interface Folder {
  /** Percent. */
  readonly goal: number;
  /** Paths below test/, without their ending. */
  readonly tests: readonly string[];
}

export const folders: Readonly<Record<string, Folder>> = {
  facts: { goal: 90, tests: ['facts/*', 'engine/*', 'questionnaire/*', 'proofs/*', 'cases/*'] },
  sources: { goal: 80, tests: ['sources/*', 'rulebook/*'] },
  rulebook: { goal: 80, tests: ['rulebook/*'] },
  engine: { goal: 90, tests: ['engine/*', 'cases/*', 'report/why'] },
  questionnaire: { goal: 80, tests: ['questionnaire/*'] },
  report: { goal: 80, tests: ['report/*', 'cli/{assess,sameAsPage,readableReport}'] },
};

export function testsOf(folder: string): readonly string[] {
  const found = folders[folder];
  if (!found) throw new Error(`There is no folder ${folder}. Folders: ${Object.keys(folders).join(', ')}`);
  return found.tests;
}
