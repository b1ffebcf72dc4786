import GithubSlugger from 'github-slugger';
import type { Node, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { sectionBlocks, trainerBlocks } from '#domain/blocks.ts';
import type { BlockUse, Body, HeadingUse, Paragraph, Passage, Pointer } from '#domain/library.ts';
import { placeAt, problem, type Place, type Problem } from '#domain/problems.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** An MDX file, parsed and never run. */
export interface MdxText {
  /** The YAML between the first two `---` lines; absent when there is none. */
  head?: { text: string; firstLine: number };
  /** Absent when the text below the head cannot be read. */
  body?: Body;
  problems: Problem[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const citation = /\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]/g;
const spacedCitation = new RegExp(`\\s*${citation.source}`, 'g');
/** What stands inside a paragraph. */
const inline = new Set(['link', 'linkReference', 'emphasis', 'strong', 'delete', 'mdxJsxTextElement']);
const head = /^---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/;
/** No text of ours comes near it; what nests further is broken or meant to stop the reading. */
const deepest = 24;

/** Keys cited in a stretch of text: `[@han2014; @payne1995]`. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(citation)].flatMap(([, keys = '']) =>
    keys.split(/;\s*/).map((key) => key.replace(/^@/, '')),
  );
}

/** Reads an MDX file: its head, and everything in its body that a rule may want to look at. */
export function readMdx(text: string, file: string): MdxText {
  const written = head.exec(text)?.[1]?.replace(/\r?\n$/, '');
  if (written === undefined && /^---[ \t]*(?:\r?\n|$)/.test(text))
    return { problems: [problem('endless-head', { file, line: 1, column: 1 })] };
  const found = written === undefined ? {} : { head: { text: written, firstLine: 2 } };
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    // Out of stack: the parser, too, calls itself at each level.
    if (error instanceof RangeError)
      return {
        ...found,
        problems: [problem('too-deep', { file, line: 1, column: 1 }, { depth: deepest + 1 })],
      };
    const {
      line,
      column,
      reason = String(error),
    } = error as { line?: number; column?: number; reason?: string };
    // At the end of a file the parser names only the tag that is open, in its words.
    const [, tagLine = 1, tagColumn = 1] = /\((\d+):(\d+)-/.exec(reason) ?? [];
    const place = { file, line: line ?? Number(tagLine), column: column ?? Number(tagColumn) };
    // The parser recommends another kind of comment, which is code.
    const isComment = reason.includes('to create a comment');
    return {
      ...found,
      problems: [isComment ? problem('comment', place) : problem('mdx', place, { why: reason })],
    };
  }
  const deep = tooDeep(tree);
  if (deep) return { ...found, problems: [problem('too-deep', placeOf(deep, file), { depth: deepest + 1 })] };
  return { ...found, ...survey(tree, text, file) };
}

function placeOf({ position }: Node, file: string): Place {
  return { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** The first node that stands too deep. Level by level, since a walk that calls itself would fail on what is looked for. */
function tooDeep(tree: Root): Node | undefined {
  let level: readonly Node[] = [tree];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1)
    level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  return level[0];
}

/** Walks the tree once and notes every use of a block, link, image, citation and heading. */
function survey(tree: Root, source: string, file: string): { body: Body; problems: Problem[] } {
  const problems: Problem[] = [];
  const blocks: BlockUse[] = [];
  const links: Pointer[] = [];
  const images: { alt: string; place: Place }[] = [];
  const citations: Pointer[] = [];
  const headings: HeadingUse[] = [];
  const passages: Passage[] = [];
  const paragraphs: Paragraph[] = [];
  const slugs = new GithubSlugger();
  let paragraph: Node | undefined;
  const at = (node: Node): Place => placeOf(node, file);
  const code = (node: Node, what: string) => problems.push(problem('code', at(node), { what }));

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
          ...propsOf(node, (what) => code(node, what)),
          inside,
          place: at(node),
          words: textIn(node, ['FacilitatorNote']).split(/\s+/).filter(Boolean).length,
          citations: citedIn(textIn(node)),
        });
        if (node.name && sectionBlocks.includes(node.name)) {
          const { props } = propsOf(node, () => undefined);
          passages.push({ heading: props['title'] ?? '', anchor: '', text: '', block: node.name });
        }
        break;
      case 'heading': {
        const heading = textIn(node);
        const anchor = slugs.slug(heading);
        headings.push({ depth: node.depth, text: heading, anchor, place: at(node) });
        if (!inside.some((name) => trainerBlocks.includes(name)))
          passages.push({ heading, anchor, text: '' });
        break;
      }
      case 'paragraph': {
        if (inside.some((name) => trainerBlocks.includes(name))) break;
        const text = textIn(node).replaceAll(spacedCitation, '').replaceAll(/\s+/g, ' ').trim();
        if (text) paragraphs.push({ text, place: at(node) });
        break;
      }
      case 'link':
      case 'definition':
        links.push({ to: node.url, place: at(node) });
        if (!inside.some((name) => trainerBlocks.includes(name))) addLink(passages, node.url);
        break;
      case 'image':
      case 'imageReference':
        images.push({ alt: node.alt ?? '', place: at(node) });
        break;
      case 'code': {
        const fence = openFence(source.slice(node.position?.start.offset, node.position?.end.offset));
        if (fence) problems.push(problem('open-fence', at(node), { fence }));
        break;
      }
      case 'text': {
        for (const to of citedIn(node.value)) {
          const { start, end } = node.position ?? {};
          const index = source.slice(0, end?.offset).indexOf(`@${to}`, start?.offset);
          citations.push({ to, place: index < 0 ? at(node) : placeAt(source, index, file) });
        }
        const isReaders =
          !inside.some((name) => trainerBlocks.includes(name)) &&
          !parents.some(({ type }) => type === 'heading');
        if (isReaders) paragraph = addText(passages, node.value, { parents, paragraph });
        break;
      }
    }
  });
  return { body: { blocks, links, images, citations, headings, passages, paragraphs }, problems };
}

/** The fence of a block of code that is never closed: Markdown lets such a block run to the end of the file. */
function openFence(written: string): string | undefined {
  const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
  const last =
    written
      .split('\n')
      .slice(1)
      .at(-1)
      ?.trim()
      .replace(/^(?:>\s*)+/, '') ?? '';
  const isClosed =
    fence !== undefined && last.startsWith(fence) && last === fence.charAt(0).repeat(last.length);
  return isClosed ? undefined : fence;
}

/** Adds words to the passage they belong to, and returns the paragraph they stood in: its words stay together. */
function addText(
  passages: Passage[],
  words: string,
  { parents, paragraph }: { parents: readonly Parents[]; paragraph: Node | undefined },
): Node | undefined {
  const around = parents.findLast((node) => !inline.has(node.type));
  const clean = words.replaceAll(spacedCitation, '').replaceAll(/\s+/g, ' ');
  const last = passages.at(-1);
  if (!last) passages.push({ heading: '', anchor: '', text: clean });
  else last.text = `${last.text}${last.text && around !== paragraph ? ' ' : ''}${clean}`;
  return around;
}

/** Adds a link to the passage that it stands in. */
function addLink(passages: Passage[], to: string): void {
  const last = passages.at(-1);
  if (last) last.links = [...(last.links ?? []), to];
  else passages.push({ heading: '', anchor: '', text: '', links: [to] });
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

/** Props as text. A value that is more than a literal is code: it is reported, and has no text. */
function propsOf(node: Jsx, report: (what: string) => void): Pick<BlockUse, 'props' | 'coded'> {
  const props: Record<string, string> = {};
  const coded: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(`{${attribute.value}}`);
      continue;
    }
    const { name, value } = attribute;
    if (value === null || value === undefined) props[name] = '';
    else if (typeof value === 'string') props[name] = value;
    else if (/^\s*(\d+|"[^"]*"|'[^']*')\s*$/.test(value.value))
      props[name] = value.value.trim().replaceAll(/^["']|["']$/g, '');
    else {
      coded.push(name);
      report(`${name}={${value.value.slice(0, 30)}}`);
    }
  }
  return { props, ...(coded.length > 0 && { coded }) };
}
