/** How does a device keep texts, in a test? With as much room as one likes, for several tabs at once. */

/** `room`: how many characters it takes in all. */
export function memory(room = Number.POSITIVE_INFINITY): Storage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const used = () => [...texts.values()].reduce((sum, it) => sum + it.length, 0);
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (at: number) => [...texts.keys()][at] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (used() - (texts.get(key)?.length ?? 0) + value.length > room)
        throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, value);
    },
    removeItem: (key: string) => void texts.delete(key),
  } as unknown as Storage & { readonly texts: Map<string, string> };
}

/** Where the page keeps its text. */
export const place = 'private-medical-policy-check';
