/** Something that can stand in an element; a string stands there as text. */
export type Child = Node | string;

/** An element with a class, when there is one, and its children. */
export function element(
  name: string,
  className: string,
  children: readonly Child[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  node.append(...children);
  return node;
}

/** A link to something that was found: one stop on the arrow keys' way. */
export function link(href: string, children: readonly Child[]): HTMLElement {
  return element('a', '', children, { href, 'data-search-stop': '' });
}

/** A button, one stop on the arrow keys' way. */
export function button(text: string, onPress: () => void): HTMLElement {
  const node = element('button', '', [text], { type: 'button', 'data-search-stop': '' });
  node.addEventListener('click', onPress);
  return node;
}
