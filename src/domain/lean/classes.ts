/** What the elements of a page may be called: in the page itself, by the scripts that it can run, and by any script of the site. */
export interface ClassNames {
  readonly page: ReadonlySet<string>;
  readonly ownScripts: ReadonlySet<string>;
  readonly allScripts: ReadonlySet<string>;
}

/** The classes of a page's elements. */
export function classesIn(html: string): Set<string> {
  const lists = [...html.matchAll(/\sclass="([^"]*)"/g)].map(([, list = '']) => list);
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}

/** The words of a script that may be classes, or parts that it makes classes of. */
export function wordsIn(script: string): Set<string> {
  return new Set(script.split(/[^\w-]+/));
}

/**
 * Whether an element of a page may ever have a class. No, only where scripts of other pages alone speak of it: a class that
 * no script names may come from anywhere, and one that a script may put together of parts may be any of them.
 */
export function mayHave(name: string, { page, ownScripts, allScripts }: ClassNames): boolean {
  if (page.has(name) || ownScripts.has(name) || !allScripts.has(name)) return true;
  return partsOf(name).some((part) => ownScripts.has(part));
}

/** Classes without which a selector matches nothing. What stands in brackets may be a choice, so it asks for none. */
export function classesAskedBy(selector: string): string[] {
  let bare = selector;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)|\[[^\]]*\]/g, '');
  }
  return [...bare.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** `map-line-1` may be made of `map-` or `map-line-` and the rest, or of the beginning and `-line-1` or `-1`. */
function partsOf(name: string): string[] {
  return [...name.matchAll(/-/g)].flatMap(({ index }) => [name.slice(0, index + 1), name.slice(index)]);
}
