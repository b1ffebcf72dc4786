import { bestText, placesOf, readSought } from '#domain/search/passage.ts';
import { markRanges } from './marking.ts';
import { blocksOf, foldOf } from './section.ts';

let unmark: (() => void) | undefined;

/** Marks what was looked for in the part of the page that was opened, and brings the best passage into view. */
export function markPassage(handed: string): void {
  const sought = readSought(handed);
  const main = document.querySelector('main');
  if (sought?.path !== location.pathname || !main) return;
  unmark?.();
  const { words } = sought;
  const blocks = blocksOf(main, openedPart());
  // What can be read at once is taken before what is folded away and says no more.
  const found = [
    ...blocks.filter(({ element }) => !foldOf(element)),
    ...blocks.filter(({ element }) => foldOf(element)),
  ];
  const best =
    found[
      bestText(
        found.map(({ nodes }) => nodes.map(({ data }) => data).join('')),
        words,
      ) ?? -1
    ];
  if (!best) return;
  const fold = foldOf(best.element);
  if (fold) fold.open = true;
  const remove = markRanges(
    found
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) => placesOf(node.data, words).map((at) => rangeOf(node, at))),
  );
  const hideNote = showNote(main, () => unmark?.());
  const leave = ({ key, defaultPrevented }: KeyboardEvent) => {
    // Escape closes what is open first.
    if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) unmark?.();
  };
  document.addEventListener('keydown', leave);
  unmark = () => {
    remove();
    hideNote();
    document.removeEventListener('keydown', leave);
    unmark = undefined;
  };
  afterLoading(() => bring(best.element));
}

/** What the anchor of the address names. The browser itself may not have looked for it yet. */
function openedPart(): Element | null {
  return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

function rangeOf(node: Text, { from, to }: { from: number; to: number }): Range {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Says that words are marked, with a button that takes the marks away. Returns how to take the note itself away. */
function showNote(main: Element, onRemove: () => void): () => void {
  const template = document.querySelector<HTMLTemplateElement>('[data-search-marked]');
  const note = template?.content.firstElementChild?.cloneNode(true);
  if (!(note instanceof HTMLElement)) return () => undefined;
  const said = note.querySelector('[role=status]');
  const text = [...(said?.childNodes ?? [])];
  said?.replaceChildren();
  note.querySelector('button')?.addEventListener('click', () => {
    onRemove();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  main.prepend(note);
  // What is there from the start is not read out.
  requestAnimationFrame(() => said?.replaceChildren(...text));
  return () => note.remove();
}

/** The browser itself scrolls to the anchor until the page is loaded. */
function afterLoading(act: () => void): void {
  const soon = () => requestAnimationFrame(act);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Leaves the page where it is when the passage can be seen there. */
function bring(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
