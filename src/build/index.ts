/** How does the page become what is handed out: its policy, its worker, the one file? */
export { contentSecurityPolicy, withPolicy } from './contentSecurityPolicy.ts';
export { offlineWorker } from './offlineWorker.ts';
export { oneFile } from './oneFile.ts';
