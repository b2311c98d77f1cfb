export * from './assemble.ts';
export * from './check.ts';
export * from './fault.ts';
export * from './figures.ts';
export * from './gate.ts';
export * from './jsonSchemas.ts';
export * from './rulebook.ts';
export * from './shape.ts';
