import { copiesOf, peopleFragment, peopleIn, readPeople, type PackShare } from '#domain/print-pack.ts';
import { fill } from '#domain/words.ts';

/** Counts the copies of a print pack for the people who come, and keeps their number in the address. */
export function startCopies(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-people]');
  if (!field) return;
  let people = Number(field.dataset['people']);
  const show = () => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-copies]'))
      place.textContent = String(copiesOf(place.dataset['copies'] as PackShare, people));
    for (const line of document.querySelectorAll<HTMLElement>('[data-people-line]')) line.hidden = false;
    for (const count of document.querySelectorAll('[data-people-count]')) count.textContent = String(people);
  };
  const warn = (isBad: boolean) => {
    field.setAttribute('aria-invalid', String(isBad));
    for (const place of document.querySelectorAll('[data-people-bad]'))
      place.textContent = isBad ? fill(field.dataset['bad'] ?? '', { n: people }) : '';
  };
  const fromAddress = () => {
    const wanted = peopleIn(location.hash);
    if (wanted === undefined) return;
    people = wanted;
    field.value = String(people);
    warn(false);
    show();
  };
  field.oninput = () => {
    const wanted = readPeople(field.value);
    warn(wanted === undefined);
    if (wanted === undefined) return;
    people = wanted;
    history.replaceState(null, '', peopleFragment(people));
    show();
  };
  window.addEventListener('hashchange', fromAddress);
  fromAddress();
  show();
}
