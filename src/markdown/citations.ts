import { defineMdastPlugin } from 'satteri';

const pattern = /\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]/g;

/** Turns `[@han2014; @payne1995]` into `<Cite keys="han2014 payne1995" />`, which each edition shows in its own way. */
export const citations = defineMdastPlugin({
  name: 'citations',
  text(node, context) {
    const found = [...node.value.matchAll(pattern)];
    if (found.length === 0) return;
    const parts: object[] = [];
    let from = 0;
    for (const match of found) {
      const [whole, keys = ''] = match;
      if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) });
      parts.push({
        type: 'mdxJsxTextElement',
        name: 'Cite',
        attributes: [{ type: 'mdxJsxAttribute', name: 'keys', value: keys.replaceAll(/;\s*@/g, ' ') }],
        children: [],
      });
      from = match.index + whole.length;
    }
    if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
    context.replaceNode(node, parts as never);
  },
});
