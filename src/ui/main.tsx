/** Where does the page begin? The one place that touches the world: the clock, chance, the storage, the document. */
import './withoutEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { oneFile, withWorker } from './offline/offline.ts';
import './style/index.css';

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Also where the page came without encryption, as from an intranet. */
const newToken = () => window.crypto.getRandomValues(new Uint32Array(2)).join('-');

const offline = () => {
  if (import.meta.env.MODE === 'single') return oneFile;
  return import.meta.env.PROD ? withWorker(window) : undefined;
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root".');
createRoot(root).render(
  <StrictMode>
    <App world={{ now: () => new Date(), newToken, storage: storage(), window, offline: offline() }} />
  </StrictMode>,
);
