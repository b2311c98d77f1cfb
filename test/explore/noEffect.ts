/** An effect in which nothing moves, for tests that are about something else. */
export const noEffect = {
  gains: [],
  losses: [],
  uncertain: [],
  ruledOut: [],
  opened: [],
  reasoned: [],
  doubted: [],
  undoubted: [],
  changes: [],
} as const;
