import { getContainerRenderer } from '@astrojs/react/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { JSDOM } from 'jsdom';

/** Renders one block as it stands on a lesson's page, and gives the part of the document that holds it. */
export async function render(
  block: AstroComponentFactory,
  props: Record<string, unknown>,
  inside = '',
): Promise<DocumentFragment> {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  const html = await container.renderToString(block, {
    props,
    slots: { default: inside },
    locals: { page: { locale: 'en', kind: 'lesson', id: 'what-organizing-is' } },
  });
  return JSDOM.fragment(html);
}

/** The words that a person reads in it. */
export function wordsOf(fragment: DocumentFragment): string {
  return fragment.textContent.replaceAll(/\s+/g, ' ').trim();
}
