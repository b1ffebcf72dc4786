import GithubSlugger from 'github-slugger';
import type { Node, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { trainerBlocks } from '#domain/blocks.ts';
import type { BlockUse, Body, HeadingUse, Passage, Pointer } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** An MDX file, parsed and never run. */
export interface MdxText {
  /** The YAML between the first two `---` lines; absent when there is none. */
  head?: { text: string; firstLine: number };
  body: Body;
  problems: Problem[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const citation = /\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]/g;
const emptyBody: Body = { blocks: [], links: [], images: [], citations: [], headings: [], passages: [] };

/** Keys cited in a stretch of text: `[@han2014; @payne1995]`. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(citation)].flatMap(([, keys = '']) => keys.split(/;\s*/).map((key) => key.replace(/^@/, '')));
}

/** Reads an MDX file: its head, and everything in its body that a rule may want to look at. */
export function readMdx(text: string, file: string): MdxText {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    return { body: emptyBody, problems: [problem('mdx', { file, line: line ?? 1, column: column ?? 1 }, { why: reason ?? String(error) })] };
  }
  const first = tree.children[0];
  const head = first?.type === 'yaml' ? { text: first.value, firstLine: 2 } : undefined;
  const { body, problems } = survey(tree, file);
  return { ...(head && { head }), body, problems };
}

/** Walks the tree once and notes every use of a block, link, image, citation and heading. */
function survey(tree: Root, file: string): { body: Body; problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks: BlockUse[] = [];
  const links: Pointer[] = [];
  const images: { alt: string; place: Place }[] = [];
  const citations: Pointer[] = [];
  const headings: HeadingUse[] = [];
  const passages: Passage[] = [];
  const slugs = new GithubSlugger();
  const placeOf = (node: Node): Place => ({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  const code = (node: Node, what: string) => problems.push(problem('code', placeOf(node), { what }));

  visitParents(tree, (node, parents) => {
    const inside = parents.filter(isJsx).map(({ name }) => name ?? '');
    switch (node.type) {
      case 'mdxjsEsm':
        code(node, /^\s*import/.test(node.value) ? 'an import' : 'an export');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        code(node, `{${node.value.slice(0, 30)}}`);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        blocks.push({
          name: node.name ?? '',
          props: propsOf(node, (what) => code(node, what)),
          inside,
          place: placeOf(node),
          words: textIn(node, ['FacilitatorNote']).split(/\s+/).filter(Boolean).length,
          citations: citedIn(textIn(node)),
        });
        break;
      case 'heading': {
        const heading = textIn(node);
        const anchor = slugs.slug(heading);
        headings.push({ depth: node.depth, text: heading, anchor, place: placeOf(node) });
        if (!inside.some((name) => trainerBlocks.includes(name))) passages.push({ heading, anchor, text: '' });
        break;
      }
      case 'link':
      case 'definition':
        links.push({ to: node.url, place: placeOf(node) });
        break;
      case 'image':
        images.push({ alt: node.alt ?? '', place: placeOf(node) });
        break;
      case 'text': {
        for (const to of citedIn(node.value)) citations.push({ to, place: placeOf(node) });
        const isReaders = !inside.some((name) => trainerBlocks.includes(name)) && !parents.some(({ type }) => type === 'heading');
        if (isReaders) addText(passages, node.value, parents);
        break;
      }
    }
  });
  return { body: { blocks, links, images, citations, headings, passages }, problems };
}

/** Adds words to the passage they belong to; words of one paragraph stay together. */
function addText(passages: Passage[], words: string, parents: readonly Parents[]): void {
  const last = passages.at(-1);
  const clean = words.replaceAll(citation, '').replaceAll(/\s+/g, ' ');
  const joins = parents.at(-1)?.type !== 'paragraph' || words.startsWith(' ') ? '' : ' ';
  if (!last) passages.push({ heading: '', anchor: '', text: clean });
  else last.text = `${last.text}${last.text ? joins : ''}${clean}`;
}

function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The words inside a node, without those of the named blocks. */
function textIn(node: Node, without: readonly string[] = []): string {
  if (isJsx(node) && node.name && without.includes(node.name)) return '';
  if ('value' in node && typeof node.value === 'string' && node.type !== 'yaml') return node.value;
  if (!('children' in node)) return '';
  const glue = node.type === 'paragraph' || node.type === 'heading' ? '' : ' ';
  return (node.children as Node[]).map((child) => textIn(child, without)).join(glue);
}

/** Props as text. A value that is more than a literal is reported. */
function propsOf(node: Jsx, report: (what: string) => void): Record<string, string> {
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(`{${attribute.value}}`);
      continue;
    }
    const { value } = attribute;
    if (value === null || value === undefined) props[attribute.name] = '';
    else if (typeof value === 'string') props[attribute.name] = value;
    else if (/^\s*(\d+|"[^"]*"|'[^']*')\s*$/.test(value.value)) props[attribute.name] = value.value.trim().replaceAll(/^["']|["']$/g, '');
    else report(`${attribute.name}={${value.value.slice(0, 30)}}`);
  }
  return props;
}
