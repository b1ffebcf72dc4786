/** Does what page translation of browsers does: every text goes into two `font` elements of its own. */
export function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement?.closest('font, textarea, script, svg, option')) continue;
    const [outer, inner] = [font(), font()];
    text.parentNode?.replaceChild(outer, text);
    outer.append(inner);
    inner.append(text.nodeValue ?? '');
  }
}

/** An element that nobody should write any more, and that translators still do. */
function font(): Element {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
}
