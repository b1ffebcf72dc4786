/** A store of the browser, `localStorage` or `sessionStorage`, that a test can fill, look into and break. */
export function makeArea() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
    key: (n: number) => [...kept.keys()][n] ?? null,
  };
}
