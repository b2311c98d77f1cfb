/** What does somebody do on the page who tries everything? Steps taken inside the page itself, each with what was seen after it. */

/** One step. Values are as written: text of a field, or the numbers of the boxes ticked, the last of which is “none”. */
export type Did =
  | { readonly what: 'answer' | 'edit'; readonly fact: string; readonly written: string | readonly number[] }
  | { readonly what: 'unsure'; readonly fact: string }
  | { readonly what: 'link' | 'paste'; readonly hash: string; readonly from: string }
  | {
      readonly what:
        | 'back'
        | 'forward'
        | 'previous'
        | 'language'
        | 'largeText'
        | 'try'
        | 'takeBack'
        | 'keep'
        | 'startAgain'
        | 'dismiss'
        | 'reload'
        | 'open';
    };

/** The page after a step. */
export interface Seen {
  readonly did: Did;
  readonly hash: string;
  readonly stored: string;
  readonly lang: string;
  readonly textSize: string;
  /** The titles of the matters shown, by part; only where a page shows them. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** Rules settled, and rules in all; on a question's page. */
  readonly progress?: readonly [number, number];
  /** The summary of what was wrong with an answer. */
  readonly refusal: string;
  /** What must never be there: the page broken, or the two engines apart. */
  readonly alarm: string;
}

export interface Walk {
  readonly seed: number;
  readonly steps: number;
  /** Addresses that somebody may paste. */
  readonly addresses: readonly string[];
  readonly first: 'open' | 'reload';
  /** Whether the walk ends here, with a look at the results. */
  readonly last: boolean;
}

/** Runs inside the page and can therefore use nothing from outside itself. */
export async function takeSteps({ seed, steps, addresses, first, last }: Walk): Promise<readonly Seen[]> {
  let state = seed;
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return Math.floor((((it ^ (it >>> 14)) >>> 0) / 4294967296) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const all = <E extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<E & HTMLElement>(selector),
  ];
  const visible = (it: HTMLElement) => it.offsetParent !== null;
  const path = () => location.hash.replace(/^#\//, '').replace(/\?.*$/s, '').split('/');

  /** Until the page has had its turn: a timer's, and that of a message, by which React puts off what follows a drawing. */
  const moment = () =>
    new Promise<void>(done => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      setTimeout(() => port2.postMessage(undefined), 0);
    });
  const texts = (selector: string, within: ParentNode) => all(selector, within).map(it => it.textContent ?? '');

  function look(did: Did): Seen {
    const live = document.querySelector('.live');
    const parts: Record<string, readonly string[]> = {};
    for (const part of ['applies', 'open', 'reachable', 'redLine', 'doesNotApply']) {
      const list = live?.querySelector(`#live-${part}`);
      const section = document.querySelector(`section[aria-labelledby="part-${part}"]`);
      if (list) parts[part] = all('li', list).map(it => it.firstChild?.textContent ?? '');
      else if (section) parts[part] = texts('summary h4', section);
    }
    const bar = document.querySelector('progress');
    return {
      did,
      hash: location.hash,
      stored: localStorage.getItem('private-medical-policy-check') ?? '',
      lang: document.documentElement.lang,
      textSize: document.documentElement.dataset.text ?? '',
      ...(Object.keys(parts).length > 0 && { parts }),
      ...(bar && { progress: [bar.value, bar.max] as const }),
      refusal: document.querySelector('.question div.notice.error')?.textContent ?? '',
      alarm:
        all('p.notice.error')
          .map(it => it.textContent)
          .join() + (document.querySelector('h1') ? '' : 'no heading'),
    };
  }

  const patience = 10_000; // milliseconds; a busy machine is slow to draw, and to move through its history

  /** The page as it is once it has come to rest. */
  async function settled(did: Did): Promise<Seen> {
    let before = '';
    const until = performance.now() + patience;
    for (let round = 0; performance.now() < until; round += 1) {
      await moment();
      const now = look(did);
      const said = JSON.stringify(now);
      const isBusy = document.querySelector('[aria-busy="true"]') !== null;
      if (round > 1 && said === before && !isBusy) return now;
      // What was seen while it was busy proves no rest: address and storage follow the drawing by a moment.
      before = isBusy ? '' : said;
    }
    throw new Error(`The page does not come to rest after ${JSON.stringify(did)}.`);
  }

  const happens = (event: string) =>
    new Promise<void>(done => {
      window.addEventListener(event, () => done(), { once: true });
      setTimeout(done, patience);
    });

  function write(field: HTMLElement, value: string) {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    setter?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }

  const numbers = ['', '0', '1', '19', '20', '21', ' 99 ', '100', '500', '20000', '20001', '-1', '2x', '1.5'];
  const days = ['', '2015-01-01', '2017-03-29', '2019-11-30', '2020-12-16', '2026-06-01', '2030-12-31'];

  /** Answers in the fields of one question and says what then stands in them; undefined where there is no field. */
  async function fill(within: HTMLElement): Promise<string | readonly number[] | undefined> {
    const place = within.querySelector<HTMLElement>('.place');
    if (place) {
      const search = place.querySelector<HTMLInputElement>('input[type="search"]');
      if (search && random(2) === 0) {
        write(search, pick(['大渡口', '潼南', '普陀', '定海', '重庆', '武汉', 'Chaoyang']));
        await moment();
        const found = all('.matches button', place);
        if (found.length > 0) pick(found).click();
        else write(search, '');
      } else {
        const select = pick(all<HTMLSelectElement>('select', place));
        write(select, pick([...select.options]).value);
      }
      await moment();
      return all<HTMLSelectElement>('select', place).reduce((code, it) => it.value || code, '');
    }
    const radios = all<HTMLInputElement>('input[type="radio"]', within);
    if (radios.length > 0) {
      const chosen = pick(radios);
      chosen.click();
      return chosen.value;
    }
    const boxes = all<HTMLInputElement>('input[type="checkbox"]', within);
    if (boxes.length > 0) {
      for (let clicks = 1 + random(3); clicks > 0; clicks -= 1) {
        pick(all<HTMLInputElement>('input[type="checkbox"]', within)).click();
        await moment();
      }
      return all<HTMLInputElement>('input[type="checkbox"]', within).flatMap((it, at) => (it.checked ? [at] : []));
    }
    const select = within.querySelector<HTMLSelectElement>('select');
    if (select) {
      write(select, pick([...select.options]).value);
      return select.value;
    }
    const field = within.querySelector<HTMLInputElement>('.number input');
    if (!field) return undefined;
    write(field, pick(field.type === 'date' ? days : numbers));
    return field.value;
  }

  async function answer(): Promise<Did | undefined> {
    const [page, fact] = path();
    const form = document.querySelector<HTMLElement>('.question form');
    if (page !== 'check' || !fact || !form) return undefined;
    const unsure = form.querySelector<HTMLElement>('.actions button.quiet');
    if (unsure && random(5) === 0) {
      unsure.click();
      return { what: 'unsure', fact };
    }
    const written = random(12) === 0 ? undefined : await fill(form);
    if (written === undefined) return undefined; // nothing touched, nothing sent
    form.querySelector<HTMLElement>('button[type="submit"]')?.click();
    return { what: 'answer', fact, written };
  }

  async function edit(): Promise<Did | undefined> {
    const entries = all('form.onepage .entry').filter(it => all('input, select', it).some(visible));
    if (entries.length === 0) return undefined;
    const entry = pick(entries);
    const fact = (entry.querySelector('h3')?.id ?? '').replace('question-', '');
    const written = await fill(entry);
    return written === undefined ? undefined : { what: 'edit', fact, written };
  }

  const press = (selector: string, what: Exclude<Did['what'], 'answer' | 'edit' | 'unsure' | 'link' | 'paste'>) => {
    const buttons = all(selector).filter(visible);
    if (buttons.length === 0) return undefined;
    pick(buttons).click();
    return { what } as Did;
  };

  async function goTo(href: string, what: 'link' | 'paste', how: () => void): Promise<Did> {
    const from = location.hash;
    const changes = href !== from ? happens('hashchange') : undefined;
    how();
    await changes;
    return { what, hash: href, from };
  }

  const links = (selector: string) => {
    const found = all<HTMLAnchorElement>(selector).filter(visible);
    if (found.length === 0) return undefined;
    const link = pick(found);
    return goTo(link.getAttribute('href') ?? '', 'link', () => link.click());
  };
  const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;

  /** Every kind of step, and how often it is tried; undefined where the page does not offer it. */
  const ways: readonly (readonly [number, () => Promise<Did | undefined> | Did | undefined])[] = [
    [20, answer],
    [20, edit],
    [4, () => links('header nav a[href^="#"]')],
    [2, () => links('a[href^="#"]')],
    [4, () => links('.change a')],
    [4, () => links('.go-on a')],
    [
      1,
      async () => {
        const hash = pick(addresses);
        return goTo(hash, 'paste', () => {
          location.hash = hash;
        });
      },
    ],
    [
      2,
      async () => {
        if (depth() === 0) return undefined;
        const back = happens('popstate');
        history.back();
        await back;
        return { what: 'back' };
      },
    ],
    [
      1,
      async () => {
        const { navigation } = window as { readonly navigation?: { readonly canGoForward: boolean } };
        if (!navigation?.canGoForward) return undefined;
        const forward = happens('popstate');
        history.forward();
        await forward;
        return { what: 'forward' };
      },
    ],
    [
      2,
      async () => {
        const back = depth() > 0 ? happens('popstate') : undefined;
        const did = press('.crumbs button', 'previous');
        if (did) await back;
        return did;
      },
    ],
    [1, () => press('header .reading button:nth-of-type(2)', 'language')],
    [1, () => press('header .reading button:nth-of-type(1)', 'largeText')],
    [
      6,
      async () => {
        // What could be tried lies folded in the matters.
        for (const it of all<HTMLDetailsElement>('section[aria-labelledby="part-reachable"] details').slice(0, 6))
          it.open = true;
        await moment();
        await moment();
        return press('.chance button', 'try');
      },
    ],
    [2, () => press('.notice.own button:nth-of-type(1)', 'takeBack')],
    [2, () => press('.notice.own button:nth-of-type(2)', 'keep')],
    [1, () => press('.answers > button.quiet', 'startAgain')],
    [2, () => press('section.notice.error > button', 'dismiss')],
  ];
  const tried = ways.flatMap(([weight, way]) => Array.from({ length: weight }, () => way));

  const seen: Seen[] = [await settled({ what: first })];
  while (seen.length <= steps) {
    const did = await pick(tried)();
    if (did) seen.push(await settled(did));
  }
  if (last) {
    const did = await links('header nav a[href*="#/results"]');
    if (did) seen.push(await settled(did));
  }
  return seen;
}
