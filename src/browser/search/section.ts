/** What holds no running text, or must be left as it is: exercises belong to their scripts. */
const skipped =
  'nav, astro-island, svg, script, style, template, noscript, button, select, textarea, [hidden], .no-print, .visually-hidden';

/** What a reader takes as one stretch of text. */
const blocks = 'p, li, dt, dd, td, th, caption, figcaption, blockquote, h1, h2, h3, h4, h5, h6';

/** A stretch of text, and the nodes that it is made of. */
export interface Block {
  element: Element;
  nodes: Text[];
}

/** The text that a link with an anchor leads to, block by block: from a heading to the next one of its rank. Without an anchor, all of the page. */
export function blocksOf(main: Element, target: Element | null): Block[] {
  const heading = target && rankOf(target) < Infinity ? target : undefined;
  const found = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(
    heading || !target || !main.contains(target) ? main : target,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let isInside = !heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === heading) isInside = true;
    else if (isInside && heading && node instanceof Element && rankOf(node) <= rankOf(heading)) break;
    const element = node instanceof Text && node.data.trim() ? node.parentElement?.closest(blocks) : null;
    if (!isInside || !(node instanceof Text) || !element || !isShown(element)) continue;
    const nodes = found.get(element) ?? [];
    nodes.push(node);
    found.set(element, nodes);
  }
  return [...found].map(([element, nodes]) => ({ element, nodes }));
}

/** The closed details that a text is folded away in. */
export function foldOf(element: Element): HTMLDetailsElement | null {
  return element.closest<HTMLDetailsElement>('details:not([open])');
}

/** 1 for a heading of the first rank; without end for what is no heading. */
function rankOf(element: Element): number {
  const rank = /^H([1-6])$/.exec(element.tagName)?.[1];
  return rank ? Number(rank) : Infinity;
}

/** Examples of other settings stand in the page and are not shown. What is folded away can be: it counts as its fold does. */
function isShown(element: Element): boolean {
  return (foldOf(element) ?? element).getClientRects().length > 0;
}
