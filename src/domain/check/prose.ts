import { blockRules, type BlockRule } from '#domain/blocks.ts';
import type { BlockUse, Body, Library } from '#domain/library.ts';
import { didYouMean, nearest, problem, type Problem } from '#domain/problems.ts';

/** Prose of every language: known blocks in their place, headings in order, no images without words. */
export function proseRules(library: Library): Problem[] {
  return library.bodies.flatMap(({ body, kind }) => [
    ...body.blocks.flatMap((block) => blockProblems(block, kind)),
    ...images(body),
    ...headings(body),
  ]);
}

function blockProblems(block: BlockUse, kind: string): Problem[] {
  const { name, props, coded = [], inside, place } = block;
  const rule = Object.hasOwn(blockRules, name) ? blockRules[name] : undefined;
  if (!rule) return [problem('unknown-block', place, { name, kind, hint: blockFor(name) })];
  const around = inside.at(-1) ?? kind;
  const isPlaced = rule.inside.includes(around) || rule.inside.includes(inside[0] ?? around);
  return [
    ...(isPlaced ? [] : [problem('misplaced-block', place, { block: name, where: placesOf(rule) })]),
    ...Object.entries(props).flatMap(([prop, value]) => propProblems(block, rule, prop, value)),
    ...Object.keys(rule.props)
      .filter((prop) => !props[prop]?.trim() && !coded.includes(prop))
      .filter((prop) => prop in props || !rule.optional?.includes(prop))
      .map((prop) => problem('missing-prop', place, { block: name, name: prop })),
  ];
}

function propProblems({ name, place }: BlockUse, rule: BlockRule, prop: string, value: string): Problem[] {
  const values = Object.hasOwn(rule.props, prop) ? rule.props[prop] : undefined;
  if (!values) {
    const known = Object.keys(rule.props);
    const hint = known.length > 0 ? didYouMean(prop, known) : 'take it out';
    return [problem('unknown-prop', place, { block: name, name: prop, hint })];
  }
  if (!value.trim()) return [];
  const wrong = (hint: string) => [problem('wrong-prop', place, { block: name, name: prop, value, hint })];
  if (rule.numbers?.includes(prop))
    return /^[1-9]\d{0,2}$/.test(value) ? [] : wrong('write a whole number, such as 2');
  return values.length > 0 && !values.includes(value) ? wrong(didYouMean(value, values)) : [];
}

/** The block that was meant by a name that no block has. */
function blockFor(name: string): string {
  const known = Object.keys(blockRules);
  const isHtml = /^[a-z]?/.exec(name)?.[0] !== '' && nearest(name, known) === undefined;
  return isHtml ? 'write Markdown; tags of HTML are not read' : didYouMean(name, known);
}

/** Where a block may stand, in words. */
function placesOf({ inside }: BlockRule): string {
  const isBlock = (name: string) => Object.hasOwn(blockRules, name);
  const texts = inside.filter((name) => !isBlock(name)).join(' or ');
  const blocks = inside
    .filter(isBlock)
    .map((name) => `<${name}>`)
    .join(' or ');
  return [texts && `directly in a ${texts}`, blocks && `inside ${blocks}`].filter(Boolean).join(', or ');
}

function images({ images }: Body): Problem[] {
  return images.map(({ alt, place }) => problem(alt.trim() ? 'no-image' : 'no-alt', place));
}

function headings(body: Body): Problem[] {
  return body.headings.flatMap(({ depth, place }, n) => {
    const before = body.headings[n - 1]?.depth ?? 1;
    const fix = Math.max(2, depth === 1 ? before : before + 1);
    return depth === 1 || depth > before + 1
      ? [problem('heading-skip', place, { from: before, to: depth, fix })]
      : [];
  });
}
