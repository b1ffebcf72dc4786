import { fetchData } from '#browser/static-file.ts';

/** What Astro hands a directive: loads the island's scripts, and gives back what wakes it. */
export type Load = () => Promise<() => Promise<void>>;

/** A property as the build wrote it: its kind, and its value. */
type Property = readonly [kind: number, value: unknown];

const known = new Map<string, Promise<Property>>();

/** Fetches what an island is handed in files of its own beside its scripts, and wakes it when all of it is here. */
export async function wake(load: Load, island: HTMLElement): Promise<void> {
  const apart = Object.entries(JSON.parse(island.dataset.apart ?? '{}') as Record<string, string>);
  const coming = apart.map(async ([name, address]) => [name, await propertyAt(address)] as const);
  const [hydrate, ...come] = await Promise.all([load(), ...coming]);
  if (come.length === 0) return hydrate();
  const here = JSON.parse(island.getAttribute('props') ?? '{}') as Record<string, Property>;
  delete island.dataset.apart;
  // An island whose scripts are there wakes by itself when its properties change: waking it here too would do it twice.
  island.setAttribute('props', JSON.stringify({ ...here, ...Object.fromEntries(come) }));
}

/** Asked for once on a page, since several islands say the same words; and once more where a line broke. */
function propertyAt(address: string): Promise<Property> {
  const property =
    known.get(address) ??
    fetchData<Property>(address).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return fetchData<Property>(address);
    });
  known.set(address, property);
  return property;
}
