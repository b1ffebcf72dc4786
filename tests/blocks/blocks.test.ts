import { describe, expect, it } from 'vitest';
import Cite from '#blocks/Cite.astro';
import Claim from '#blocks/Claim.astro';
import Context from '#blocks/Context.astro';
import Diagram from '#blocks/Diagram.astro';
import FieldTask from '#blocks/FieldTask.astro';
import ProseLink from '#blocks/ProseLink.astro';
import { render, wordsOf } from './render.ts';

describe('a claim', () => {
  it.each([
    ['research', 'Research finding'],
    ['practice', 'From practice'],
    ['contested', 'Contested'],
  ])('says in words that it is labelled %s', async (evidence, label) => {
    expect(wordsOf(await render(Claim, { evidence }, 'People came.'))).toBe(`People came. ${label}`);
  });
});

describe('a citation', () => {
  it('names author and year, and leads to the list at the end', async () => {
    const fragment = await render(Cite, { keys: 'han2014 payne1995' });
    expect(wordsOf(fragment)).toBe('(Han 2014; Payne 1995)');
    expect([...fragment.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#source-han2014',
      '#source-payne1995',
    ]);
  });
});

describe('a link in prose', () => {
  it.each([
    ['concept:mandate', '/en/concepts/mandate/'],
    ['lesson:build-then-use-power', '/en/lessons/foundations/build-then-use-power/'],
    ['lesson:build-then-use-power#limits', '/en/lessons/foundations/build-then-use-power/#limits'],
    ['https://example.org/', 'https://example.org/'],
    ['#limits', '#limits'],
  ])('turns %s into the address %s', async (href, address) => {
    const fragment = await render(ProseLink, { href }, 'here');
    expect(fragment.querySelector('a')?.getAttribute('href')).toBe(address);
    expect(fragment.querySelector('a')?.textContent, 'no space before the full stop that follows').toBe(
      'here',
    );
  });
});

describe('a diagram', () => {
  it('has a name, and a description in words beside it', async () => {
    const fragment = await render(Diagram, { id: 'cycle' });
    const picture = fragment.querySelector('svg[role=img]');
    const named = (attribute: string) =>
      fragment.getElementById(picture?.getAttribute(attribute) ?? '')?.textContent?.trim();
    expect(named('aria-labelledby')).toBeTruthy();
    expect(named('aria-describedby')?.split(' ').length).toBeGreaterThan(15);
  });

  it('draws with classes, never with styles that the policy would refuse', async () => {
    const fragment = await render(Diagram, { id: 'cycle' });
    expect(fragment.querySelectorAll('[style], style, script')).toHaveLength(0);
  });
});

describe('a context of a worked example', () => {
  it('names the setting, the people, the obstacle and the decision', async () => {
    const props = {
      of: 'parents',
      people: 'Ana and Bo',
      obstacle: 'a locked room',
      decision: 'meet outside',
    };
    const words = wordsOf(await render(Context, props, 'They met.'));
    for (const part of ['Parents at a school', 'Ana and Bo', 'a locked room', 'meet outside', 'They met.'])
      expect(words).toContain(part);
  });
});

describe('a field task', () => {
  it('says by when', async () => {
    expect(
      wordsOf(await render(FieldTask, { title: 'Ask two people', days: '7', objectives: 'x' })),
    ).toContain('Within 7 days');
  });
});
