import { defineMdastPlugin } from 'satteri';

// A diagram belongs to the prose around it; an edition that leaves out the prose leaves it out too.
const isBlock = (node: { type: string }) =>
  node.type === 'yaml' ||
  (node.type === 'mdxJsxFlowElement' && (node as { name?: unknown }).name !== 'Diagram');

/** Gathers loose prose between blocks into `<Prose>`, so that every edition chooses by block what it shows. */
export const prose = defineMdastPlugin({
  name: 'prose',
  before(root, context) {
    if (context.sourceFormat !== 'mdx') return;
    const children: object[] = [];
    let loose: object[] = [];
    const close = () => {
      if (loose.length > 0)
        children.push({ type: 'mdxJsxFlowElement', name: 'Prose', attributes: [], children: loose });
      loose = [];
    };
    for (const child of root.children) {
      if (isBlock(child)) {
        close();
        children.push(child);
      } else {
        loose.push(child);
      }
    }
    close();
    context.setProperty(root, 'children', children as never);
  },
});
