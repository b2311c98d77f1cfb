/** Does the code keep to what the page promises: nothing is sent, and no text of anybody becomes a part of the page? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(it => it.replaceAll('\\', '/'))
  .filter(it => /\.tsx?$/.test(it) && !/^(cli|build)\//.test(it))
  .map(it => [it, readFileSync(join('src', it), 'utf8')] as const);

const holding = (pattern: RegExp) => files.filter(([, text]) => pattern.test(text)).map(([name]) => name);

describe('the code of the page', () => {
  it('makes no HTML of texts, no code of texts, no styles and handlers in attributes', () => {
    expect(holding(/\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet|document\.write|DOMParser/)).toEqual([]);
    expect(holding(/createContextualFragment|srcDoc|setHTMLUnsafe|\beval\(|new Function\b/i)).toEqual([]);
    expect(holding(/\sstyle=|setAttribute\('(style|on\w+)'/)).toEqual([]);
  });

  it('sends nothing: only the worker fetches, and only the files of the page', () => {
    expect(holding(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/)).toEqual([
      'worker/work.ts',
    ]);
  });

  it('keeps nothing in cookies', () => {
    expect(holding(/\.cookie\b|indexedDB/)).toEqual([]);
  });
});
