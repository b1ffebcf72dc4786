/** A shape of a diagram, as data: what an island can draw without being handed markup. */
export interface Shape {
  readonly tag: string;
  /** Named as they are written in SVG. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Shapes inside it, and words. */
  readonly inside: readonly (Shape | string)[];
}

/** A diagram as data. */
export interface Picture {
  readonly viewBox: string;
  readonly title: string;
  readonly shapes: readonly (Shape | string)[];
}

const tags = /<(\/?)([a-z]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gi;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

interface Open {
  tag: string;
  attributes: Record<string, string>;
  inside: (Shape | string)[];
}

/** The shapes of a drawing that the content check let pass: plain tags, every one closed. */
export function readShapes(drawing: string): readonly (Shape | string)[] {
  const root: Open = { tag: '', attributes: {}, inside: [] };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  let from = 0;
  for (const { 0: tag, 1: isEnd, 2: name = '', 3: written = '', 4: isEmpty, index } of drawing.matchAll(
    tags,
  )) {
    addWords(top(), drawing.slice(from, index));
    from = index + tag.length;
    if (isEnd) {
      if (open.length > 1) open.pop();
      continue;
    }
    const shape: Open = { tag: name, attributes: attributesOf(written), inside: [] };
    top().inside.push(shape);
    if (!isEmpty) open.push(shape);
  }
  return root.inside;
}

/** Spaces between shapes say nothing; those inside a text do. */
function addWords(parent: Open, text: string): void {
  const isText = parent.tag === 'text' || parent.tag === 'tspan';
  if (isText ? text !== '' : text.trim() !== '') parent.inside.push(plain(text));
}

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name = '', double, single]) => [
      name,
      plain(double ?? single ?? ''),
    ]),
  );
}

function plain(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (sign, name: string) => signs[name] ?? sign);
}
