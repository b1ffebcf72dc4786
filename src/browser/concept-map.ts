import { fill } from '#domain/words.ts';

const fragment = /^#show=([a-z0-9-]+)$/;

/** Brings a place to the middle of its frame. The page stays where it is: whoever picks with the arrow keys is not carried away. */
function centre(map: SVGElement, place: SVGElement): void {
  const frame = map.parentElement;
  if (!frame) return;
  const [outer, inner] = [frame.getBoundingClientRect(), place.getBoundingClientRect()];
  frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

/** Lets a reader pick a concept, or a track, on the map of concepts; the rest of the picture steps back. */
export function startConceptMap(): void {
  const map = document.querySelector<SVGElement>('[data-map]');
  const concept = document.querySelector<HTMLSelectElement>('[data-map-concept]');
  const track = document.querySelector<HTMLSelectElement>('[data-map-track]');
  const said = document.querySelector<HTMLElement>('[data-map-said]');
  const all = document.querySelector<HTMLElement>('[data-map-all]');
  if (!map || !concept || !track || !said) return;
  const places = [...map.querySelectorAll<SVGAElement>('[data-concept]')];
  const listed = [...document.querySelectorAll<HTMLElement>('[data-listed]')];
  const wordsOf = (text = '') => text.split(' ').filter(Boolean);

  /** Shows a concept with its neighbours in front, within the track that was picked. */
  const show = (id: string) => {
    const picked = places.find(({ dataset }) => dataset['concept'] === id);
    const near = new Set(picked ? [id, ...wordsOf(picked.dataset['near'])] : []);
    const isTaught = ({ dataset }: SVGAElement) =>
      track.value === '' || wordsOf(dataset['tracks']).includes(track.value);
    // What was picked stays in front, whichever track teaches it.
    const isIn = (place: SVGAElement) =>
      place === picked || ((!picked || near.has(place.dataset['concept'] ?? '')) && isTaught(place));
    const shown = new Set(places.filter(isIn).map(({ dataset }) => dataset['concept'] ?? ''));
    for (const place of places) {
      place.classList.toggle('back', !shown.has(place.dataset['concept'] ?? ''));
      place.classList.toggle('picked', place === picked);
    }
    for (const tie of map.querySelectorAll<SVGElement>('[data-tie]')) {
      const ends = wordsOf(tie.dataset['tie']);
      tie.classList.toggle('back', !ends.every((end) => shown.has(end)) || (!!picked && !ends.includes(id)));
    }
    for (const entry of listed) entry.hidden = !shown.has(entry.dataset['listed'] ?? '');
    if (all) all.hidden = shown.size < places.length;
    return { picked, n: shown.size };
  };

  const choose = () => {
    const { picked, n } = show(concept.value);
    const { shown = '', tied = '' } = said.dataset;
    said.textContent = picked
      ? fill(tied, { concept: picked.textContent.trim(), n: n - 1 })
      : fill(shown, { n, all: places.length });
    if (picked) centre(map, picked);
    return picked;
  };
  const fromAddress = () => {
    const [, id = ''] = fragment.exec(location.hash) ?? [];
    if (!places.some(({ dataset }) => dataset['concept'] === id)) return;
    concept.value = id;
    choose()?.scrollIntoView({ block: 'center', inline: 'center' });
  };

  concept.onchange = () => {
    history.replaceState(null, '', concept.value ? `#show=${concept.value}` : location.pathname);
    choose();
  };
  track.onchange = choose;
  for (const place of places) {
    const id = place.dataset['concept'] ?? '';
    // Whatever is pointed at or reached by key shows its neighbours for as long.
    place.addEventListener('pointerenter', () => show(id));
    place.addEventListener('focus', () => show(id));
    place.addEventListener('pointerleave', () => show(concept.value));
    place.addEventListener('blur', () => show(concept.value));
  }
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
}
