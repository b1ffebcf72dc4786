import { fetchData } from './static-file.ts';

/** What our own build wrote into an attribute of an element, or into a file that the finished page names instead. Rejects where that does not come. */
export async function dataOf<T>(element: HTMLElement, name: string): Promise<T> {
  const address = element.dataset[`${name}At`];
  return address === undefined ? (JSON.parse(element.dataset[name] ?? 'null') as T) : fetchData<T>(address);
}
