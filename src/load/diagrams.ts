import type { Diagram } from '#domain/library.ts';
import { nearest, placeAt, problem, type Problem } from '#domain/problems.ts';

const classes =
  /^(?:[fs]-(?:poppy|indigo|marigold|leaf|ink|soft|rule|paper|raised|none)|w-[1-4]|dash|round|t-(?:label|strong|small|middle|end))$/;
const places = 'x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height transform class'.split(' ');
const shapes = ['g', 'path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse', 'text', 'tspan'];

/** What a diagram may be made of, and which attributes each element may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox'],
  title: [],
  desc: [],
  ...Object.fromEntries(shapes.map((name) => [name, places])),
};

const tags = /<(\/?)([^\s<>/"'=]*)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?)>|</g;
const attributes = /([^\s<>/"'=]+)\s*=\s*["']([^"']*)["']/g;
const looks = /^(?:style|id|fill|stroke.*|font.*|color|opacity)$/;

/** Something in a drawing that cannot stay, at a character of its file. */
interface Flaw {
  index: number;
  why: string;
  hint: string;
}

/** Reads a diagram: plain shapes with classes, a title, and a description that stands for the picture. */
export function readDiagram(
  written: string,
  id: string,
  file: string,
): { diagram?: Diagram; problems: Problem[] } {
  // Comments and the XML line at the top say nothing to readers; spaces keep all places as they were.
  const text = written
    .replace(/^\s*<\?xml[^<>]*\?>/, (xml) => ' '.repeat(xml.length))
    .replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const [, head = '', inside = ''] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(text) ?? [];
  const part = (name: string) =>
    new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(inside)?.[1]?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const [title, description] = [part('title'), part('desc')];
  const viewBox = /viewBox=["']([\d.\s-]+)["']/.exec(head)?.[1];
  const around = text.replace(/<svg[\s\S]*<\/svg>/, '').trim();
  const missing = [
    ...(title ? [] : [{ why: 'has no <title>', hint: 'give it a short name' }]),
    ...(description ? [] : [{ why: 'has no <desc>', hint: 'say in words what relation it shows' }]),
    ...(viewBox ? [] : [{ why: 'has no viewBox', hint: 'add viewBox="0 0 720 420" to <svg>' }]),
    ...(inside && around
      ? [{ why: 'has something around <svg>', hint: 'leave only the <svg> element' }]
      : []),
  ].map((flaw) => ({ ...flaw, index: 0 }));
  const problems = [...missing, ...flawsIn(text)].map(({ index, why, hint }) =>
    problem('svg', placeAt(written, index, file), { why, hint }),
  );
  if (problems.length > 0 || !viewBox) return { problems };
  const drawing = inside
    .replace(/<title>[\s\S]*?<\/title>/, '')
    .replace(/<desc>[\s\S]*?<\/desc>/, '')
    .trim();
  return { diagram: { id, file, title, description, viewBox, drawing }, problems };
}

/** Every tag that is not allowed or not closed. */
function flawsIn(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  const open: string[] = [];
  let isNested = true;
  for (const { 0: tag, 1: isEnd, 2: name = '', 3: inside = '', 4: isEmpty, index } of text.matchAll(tags)) {
    const known = Object.hasOwn(allowed, name) && !(name === 'svg' && !isEnd && open.length > 0);
    if (tag === '<')
      flaws.push({
        index,
        why: 'has a tag that cannot be read',
        hint: 'close each tag, and put each value in quotes',
      });
    else if (!known && !isEnd)
      flaws.push({ index, why: `holds <${name}>`, hint: 'use plain shapes and text only' });
    else if (known && !isEnd) {
      if (!isEmpty) open.push(name);
      flaws.push(...flawsOfTag(name, inside, index + 1 + name.length));
    } else if (known && isNested) {
      const last = open.pop();
      isNested = last === name;
      if (!isNested)
        flaws.push({
          index,
          why: `closes <${name}> where ${last ? `<${last}>` : 'nothing'} is open`,
          hint: 'close the tags in order',
        });
    }
  }
  if (isNested && open.length > 0)
    flaws.push({
      index: text.trimEnd().length,
      why: `does not close <${open.join('>, <')}>`,
      hint: 'close every tag',
    });
  return flaws;
}

/** Attributes that an element may not have, and classes that no stylesheet knows. */
function flawsOfTag(element: string, inside: string, start: number): Flaw[] {
  const known = allowed[element] ?? [];
  return [...inside.matchAll(attributes)].flatMap(({ 1: name = '', 2: value = '', index }) => {
    const at = start + index;
    if (!known.includes(name))
      return [{ index: at, why: `has the attribute "${name}"`, hint: insteadOf(name, element) }];
    const unknown = name === 'class' ? value.split(/\s+/).filter((one) => one && !classes.test(one)) : [];
    return unknown.map((one) => ({
      index: at,
      why: `has the class "${one}"`,
      hint: 'use the classes of docs/authors.md',
    }));
  });
}

/** What to write in place of an attribute. */
function insteadOf(name: string, element: string): string {
  if (element === 'svg') return 'leave only viewBox; the page sets the size';
  if (looks.test(name)) return 'colours and lines are classes; see docs/authors.md';
  const near = nearest(name, allowed[element] ?? []);
  return near === undefined ? 'take it out' : `did you mean "${near}"?`;
}
