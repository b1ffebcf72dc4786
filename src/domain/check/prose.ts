import { blockRules } from '#domain/blocks.ts';
import type { Body, Library } from '#domain/library.ts';
import { didYouMean, problem, type Problem } from '#domain/problems.ts';

/** Link addresses that cannot run code or leave the reader in the clear. */
const safeAddress = /^(?:https:\/\/|mailto:|concept:|lesson:|#|\/(?!\/))/;

/** Prose of every language: known blocks in their place, safe links, headings in order, no images without words. */
export function proseRules(library: Library): Problem[] {
  return Object.values(library.shelves).flatMap((shelf) =>
    (['lesson', 'concept', 'page'] as const).flatMap((kind) =>
      [...shelf[kind].values()].flatMap(({ body }) => (body ? [...blocks(body, kind), ...links(body), ...headings(body)] : []))),
  );
}

function blocks(body: Body, kind: string): Problem[] {
  const names = Object.keys(blockRules);
  return body.blocks.flatMap(({ name, props, inside, place }) => {
    const rule = blockRules[name];
    if (!rule) return [problem('unknown-block', place, { name, kind, hint: didYouMean(name, names) })];
    const around = inside.at(-1) ?? kind;
    const known = Object.keys(rule.props);
    return [
      ...(rule.inside.includes(around) || rule.inside.includes(inside[0] ?? around)
        ? []
        : [problem('misplaced-block', place, { block: name, where: `inside ${rule.inside.join(' or ')}` })]),
      ...Object.entries(props).flatMap(([prop, value]) => {
        const values = rule.props[prop];
        if (!values) return [problem('unknown-prop', place, { block: name, name: prop, hint: didYouMean(prop, known) })];
        return values.length > 0 && !values.includes(value)
          ? [problem('wrong-prop', place, { block: name, name: prop, value, hint: didYouMean(value, values) })]
          : [];
      }),
      ...known
        .filter((prop) => !(prop in props) && !rule.optional?.includes(prop))
        .map((prop) => problem('missing-prop', place, { block: name, name: prop })),
    ];
  });
}

function links(body: Body): Problem[] {
  return [
    ...body.links.filter(({ to }) => !safeAddress.test(to)).map(({ to, place }) => problem('unsafe-link', place, { url: to })),
    ...body.images.map(({ alt, place }) => problem(alt.trim() ? 'no-image' : 'no-alt', place)),
  ];
}

function headings(body: Body): Problem[] {
  return body.headings.flatMap(({ depth, place }, n) => {
    const before = body.headings[n - 1]?.depth ?? 1;
    return depth === 1 || depth > before + 1
      ? [problem('heading-skip', place, { from: before, to: depth, fix: Math.max(2, before + (depth === 1 ? 0 : 1)) })]
      : [];
  });
}
