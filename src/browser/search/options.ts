import { underBase } from '#domain/paths.ts';
import type { Piece } from '#domain/search/marks.ts';
import type { SearchRow } from '#domain/search/rows.ts';
import { element, type Child } from './nodes.ts';
import { factsOf, marked } from './view.ts';
import type { SearchSetting } from './words.ts';

/** What stands in an option, from the top. */
interface OptionTexts {
  id: string;
  title: readonly Piece[];
  facts?: string;
  text: readonly Piece[];
}

/** A page as an option of the listbox, with its sections as a group of options under it. */
export function rowOptions(row: SearchRow, at: number, setting: SearchSetting): HTMLElement {
  const { base } = setting;
  const id = `search-option-${at}`;
  const main = linkOption(underBase(base, row.url), {
    id,
    title: row.title,
    facts: factsOf(row, setting),
    text: row.text,
  });
  const sections = row.sections.map(({ url, title, text }, n) =>
    linkOption(underBase(base, url), { id: `${id}-${n + 1}`, title, text }),
  );
  const group = element('div', 'search-sections', sections, {
    role: 'group',
    'aria-labelledby': `${id}-title`,
  });
  return element('div', 'search-row', [main, ...(sections.length > 0 ? [group] : [])]);
}

/** A group of searches to choose from, under a title. */
export function suggestionOptions(
  title: string,
  texts: readonly string[],
  onChoose: (text: string) => void,
): HTMLElement {
  const id = 'search-meant-title';
  const options = texts.map((text, n) => {
    const button = element('button', '', [text], {
      type: 'button',
      role: 'option',
      id: `search-meant-${n + 1}`,
      tabindex: '-1',
    });
    button.addEventListener('click', () => onChoose(text));
    return button;
  });
  return element(
    'div',
    'search-meant',
    [element('span', 'search-meant-title', [title], { id }), ...options],
    {
      role: 'group',
      'aria-labelledby': id,
    },
  );
}

/** An option that is a link still: it can be opened in a new tab. All that is read in it is its name. */
function linkOption(href: string, { id, title, facts, text }: OptionTexts): HTMLElement {
  const part = (name: string, children: readonly Child[]) => element('span', `search-${name}`, children);
  const heading = element('span', 'search-title', marked(title), { id: `${id}-title` });
  const parts = [heading, ...(facts ? [part('facts', [facts])] : []), part('text', marked(text))];
  const spaced = parts.flatMap((one) => [one, ' ']);
  return element('a', 'search-option', spaced, { href, id, role: 'option', tabindex: '-1' });
}
