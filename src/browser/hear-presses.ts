import { putPress, type Press } from './record/press.ts';

/** What the buttons of a panel are about, and which of them say yes and no. */
interface Presses extends Pick<Press, 'about' | 'id'> {
  readonly yes: string;
  readonly no: string;
}

/** Hears the buttons of a panel from the first moment, so that no press is lost while the rest is on its way; then shows what it changed. */
export function hearPresses(
  panel: HTMLElement,
  { about, id, yes, no }: Presses,
  show: () => Promise<unknown>,
): void {
  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest(`${yes}, ${no}`);
    if (!button) return;
    const press = { about, id, isOn: button.matches(yes), lang: document.documentElement.lang };
    const isNoted = putPress(press);
    void import('./record/keep-press.ts').then(
      async ({ keepPress }) => {
        await keepPress(press, isNoted);
        await show();
      },
      () => {
        const status = panel.querySelector<HTMLElement>('[role=status]');
        if (status) status.textContent = status.dataset[isNoted ? 'later' : 'lost'] ?? '';
      },
    );
  });
}
