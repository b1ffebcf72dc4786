import type { Diagram } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';

const classes = /^(?:[fs]-(?:poppy|indigo|marigold|leaf|ink|soft|rule|paper|raised|none)|w-[1-4]|dash|round|t-(?:label|strong|small|middle|end))$/;
const elements = new Set(['svg', 'title', 'desc', 'g', 'path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse', 'text', 'tspan']);

/** Reads a diagram: plain shapes with classes, a title, and a description that stands for the picture. */
export function readDiagram(text: string, id: string, file: string): { diagram?: Diagram; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (index: number, why: string, hint: string) => {
    const before = text.slice(0, index).split('\n');
    problems.push(problem('svg', { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, { why, hint }));
  };
  for (const match of text.matchAll(/<([a-zA-Z]+)/g)) {
    if (!elements.has(match[1] ?? '')) report(match.index, `holds <${match[1]}>`, 'use plain shapes and text only');
  }
  for (const match of text.matchAll(/\s(style|id|on\w+|href|xlink:href|fill|stroke|font-family|width|height)\s*=/g)) {
    const isShapeSize = /^(width|height)$/.test(match[1] ?? '') && !/<svg[^>]*$/.test(text.slice(0, match.index));
    if (!isShapeSize) report(match.index, `has the attribute "${match[1]}"`, 'colours and lines are classes; see docs/authors.md');
  }
  for (const match of text.matchAll(/class="([^"]*)"/g)) {
    for (const name of (match[1] ?? '').split(/\s+/).filter(Boolean)) {
      if (!classes.test(name)) report(match.index, `has the class "${name}"`, 'use the classes of docs/authors.md');
    }
  }
  const part = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(text)?.[1]?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const [title, description] = [part('title'), part('desc')];
  const viewBox = /<svg[^>]*viewBox="([\d.\s-]+)"/.exec(text)?.[1];
  if (!title) report(0, 'has no <title>', 'give it a short name');
  if (!description) report(0, 'has no <desc>', 'say in words what relation it shows');
  if (!viewBox) report(0, 'has no viewBox', 'add viewBox="0 0 720 420" to <svg>');
  const drawing = text.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>[\s\S]*$/, '').replace(/<title>[\s\S]*?<\/title>/, '').replace(/<desc>[\s\S]*?<\/desc>/, '').trim();
  if (problems.length > 0 || !viewBox) return { problems };
  return { diagram: { id, file, title, description, viewBox, drawing }, problems };
}
