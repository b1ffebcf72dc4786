import { defineMdastPlugin } from 'satteri';

/** Puts a claim that stands alone on its line into a paragraph, as MDX does only when words stand beside it. */
export const claims = defineMdastPlugin({
  name: 'claims',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Claim') return;
    const { attributes, children } = node;
    const words = children.flatMap<object>((child) =>
      child.type === 'paragraph' ? [...child.children] : [child],
    );
    const claim = { type: 'mdxJsxTextElement', name: 'Claim', attributes, children: words };
    context.replaceNode(node, { type: 'paragraph', children: [claim] } as never);
  },
});
