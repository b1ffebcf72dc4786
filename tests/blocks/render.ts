import { getContainerRenderer } from '@astrojs/react/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { SSRManifest } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { JSDOM } from 'jsdom';

/** Our own way for islands to wake, which a build is told by an integration and a container is not. */
const waking = { clientDirectives: new Map([['near', 'wake']]) } as SSRManifest;

/** Renders one block as it stands on a lesson's page, and gives the part of the document that holds it. */
export async function render(
  block: AstroComponentFactory,
  props: Record<string, unknown>,
  inside = '',
): Promise<DocumentFragment> {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers, manifest: waking });
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
