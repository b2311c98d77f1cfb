/** Which shape stands for which status? Always beside its word. */
export const marks = { applies: '●', open: '◐', reachable: '○', doesNotApply: '–', redLine: '▲' } as const;
