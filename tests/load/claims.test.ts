import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { claims } from '#markdown/claims.ts';
import { prose } from '#markdown/prose.ts';

const claim = '<Claim evidence="research">People *came*.</Claim>';
const paragraphs = (source: string) =>
  mdxToJs(source, { mdastPlugins: [claims, prose] }).code.match(/_components\.p,/g)?.length ?? 0;

describe('a claim in the text', () => {
  it.each([
    ['alone on its line', `${claim}\n`],
    ['beside other words', `${claim} They stayed.\n`],
    ['alone in a block', `<Limits>\n\n${claim}\n\n</Limits>\n`],
  ])('stands in a paragraph, %s', (_, source) => {
    expect(paragraphs(source)).toBe(1);
  });

  it('stays with the loose prose around it', () => {
    const { code } = mdxToJs(`Before.\n\n${claim}\n\nAfter.\n`, { mdastPlugins: [claims, prose] });
    expect(code.match(/_jsxs?\(Prose,/g)).toHaveLength(1);
  });
});
