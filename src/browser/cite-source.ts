import { bibtexOf } from '#domain/sources/bibtex.ts';
import type { CslWork } from '#domain/sources/csl.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { fetchData } from './static-file.ts';

/** Fills "Cite this work" when it is opened. The file of all works comes once, with the first press. */
export function startCitingSources(): void {
  const list = document.querySelector<HTMLElement>('[data-works]');
  const template = document.querySelector<HTMLTemplateElement>('[data-cite-forms]');
  if (!list || !template) return;
  let works: Promise<CslWork[]> | undefined;
  const fill = async (details: HTMLDetailsElement) => {
    works ??= fetchData<CslWork[]>(list.dataset['works'] ?? '');
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    details.append(said);
    try {
      const work = (await works).find(({ id }) => id === details.dataset['cite']);
      if (!work) throw new Error('the file of works is of another day');
      const forms = template.content.cloneNode(true) as DocumentFragment;
      for (const [form, text] of textsOf(work, details)) {
        const pre = forms.querySelector(`[data-form=${form}]`);
        if (pre) pre.textContent = text;
      }
      said.remove();
      details.append(forms);
      startCopyButtons();
    } catch {
      works = undefined;
      said.textContent = template.dataset['failed'] ?? '';
      // Closed again, it is as before, and the next press asks anew.
      if (details.open) details.addEventListener('toggle', () => said.remove(), { once: true });
      else said.remove();
    }
  };
  // `toggle` does not rise, so it is caught on its way down.
  list.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.children.length === 1)
        void fill(target);
    },
    true,
  );
}

function textsOf(work: CslWork, details: HTMLElement): readonly (readonly [form: string, text: string])[] {
  const line = details.parentElement?.querySelector('[data-line]')?.textContent ?? '';
  const sentence = [line.replaceAll(/\s+/g, ' ').trim(), work.URL].filter(Boolean).join(' ');
  return [
    ['text', sentence],
    ['bibtex', bibtexOf(work)],
    ['csl', JSON.stringify([work], null, 2)],
  ];
}
