import { completeAddresses } from './cite-address.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { hearPresses } from './hear-presses.ts';
import { startPrintButtons } from './print.ts';
import { startQuickExit } from './quick-exit.ts';
import { FIRST_ANSWER, mayHoldRecord } from './record/existing.ts';
import { keyOf, readPreference, writePreference } from './record/preferences.ts';

/** Starts the small behaviours of every page: theme, contexts, sheets, and what the record knows of lessons. */
export function startShell(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
  startQuickExit();
  startThemeSwitch();
  startContextSwitches();
  openSheets();
  startSharing();
  startLock();
  void startLessonState();
  startRouteChoice();
  void startCardMark();
  startKeepTrack();
  startOffline();
  startConceptLinks();
  startPrintButtons();
  completeAddresses(new URL(window.location.href));
  startCopyButtons();
}

/** Once everything else is done, the page may be kept for reading without a connection. */
function startOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const start = () => void import('./offline/start.ts').then((offline) => offline.startOffline());
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

/** The mark of a shared device, or else the question whether it is one, once something is saved. */
function startSharing(): void {
  if ('shared' in document.documentElement.dataset)
    void import('./shared-mark.ts').then(({ startSharedMark }) => startSharedMark());
  else
    document.addEventListener(
      FIRST_ANSWER,
      () =>
        void import('./shared-offer.ts').then(
          ({ offerSharing }) => offerSharing(),
          // Offline, for example: it is asked another time.
          () => undefined,
        ),
    );
}

/** The mark of a locked record. Where another tab puts the lock on or takes it off, this page begins anew with it. */
function startLock(): void {
  const mark = document.querySelector<HTMLElement>('[data-lock-mark]');
  if (mark && 'locked' in document.documentElement.dataset)
    void import('./lock-mark.ts').then(({ startLockMark }) => startLockMark(mark));
  window.addEventListener('storage', ({ key, oldValue, newValue }) => {
    if (key === keyOf('lock') && oldValue !== newValue)
      void import('./record/settled.ts').then(({ reloadOnceSaved }) => reloadOnceSaved());
  });
}

/** The record is looked at where a page shows something of it: at once for who has one, else when the done mark is near. */
async function startLessonState(): Promise<void> {
  const shows = '[data-done-mark], [data-lesson-state], [data-resume], [data-route-mark]';
  if (!document.querySelector(shows)) return;
  // Offline, for example, it does not come; the page reads without it.
  const show = () => import('./lesson-state.ts').then((state) => state.showLessonState()).catch(() => null);
  const mark = document.querySelector<HTMLElement>('[data-done-mark]');
  const lesson = mark?.dataset['doneMark'];
  if (mark && lesson)
    hearPresses(mark, { about: 'lesson', id: lesson, yes: '[data-mark]', no: '[data-unmark]' }, show);
  if (hasRoute() || (await mayHoldRecord())) await show();
  else if (mark) whenNear(mark, () => void show());
}

/** Whether a route was taken that this page can show something of. */
function hasRoute(): boolean {
  return (
    document.querySelector('[data-routes], [data-route-ahead]') !== null && readPreference('route') !== null
  );
}

/** The page of a route can take it. */
function startRouteChoice(): void {
  const panel = document.querySelector<HTMLElement>('[data-route-choice]');
  if (panel) void import('./route-choice.ts').then((choice) => choice.startRouteChoice(panel));
}

/** The card of a concept's page: the record is looked at for who has one, or once a button is pressed. */
async function startCardMark(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('[data-card-mark]');
  if (!panel) return;
  const show = () => import('./card-mark.ts').then((card) => card.showCardMark(panel)).catch(() => null);
  // Written by our own build.
  const { id } = JSON.parse(panel.dataset['cardMark'] ?? '') as { id: string };
  hearPresses(panel, { about: 'card', id, yes: '[data-card-add]', no: '[data-card-out]' }, show);
  if (await mayHoldRecord()) await show();
}

/** A track can be kept on the device: what that takes is fetched once somebody comes near. Where it does not come, no dead button stays. */
function startKeepTrack(): void {
  const section = document.querySelector<HTMLElement>('[data-keep-track]');
  if (!section) return;
  const start = () =>
    import('./offline/track.ts').then(
      (track) => track.startKeepTrack(section),
      () => {
        section.hidden = true;
      },
    );
  whenNear(section, () => void start());
}

/** Links to concepts show what they mean; what it takes is fetched when the first one is pointed at, reached or tapped. */
function startConceptLinks(): void {
  const box = document.querySelector<HTMLElement>('[data-concept-preview]');
  if (!box) return;
  const heard = new AbortController();
  const wake = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.concept-link');
    if (!link) return;
    heard.abort();
    const started = import('./concept-preview.ts').then((preview) => preview.startConceptPreviews(box));
    started.catch(() => undefined);
    if (!('pointerType' in event) || event.pointerType !== 'touch') return;
    // The first tap waits for the preview. Where that does not come, it follows the link.
    const tap = (click: Event) => {
      click.preventDefault();
      void started.then(
        (open) => open(link),
        () => location.assign(link.href),
      );
    };
    link.addEventListener('click', tap, { once: true });
  };
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, wake, { signal: heard.signal });
}

/** Calls back once, when an element is a screen or less away. */
function whenNear(element: Element, act: () => void): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      act();
    },
    { rootMargin: '100%' },
  );
  watcher.observe(element);
}

function startThemeSwitch(): void {
  const { documentElement: root } = document;
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-switch]')) {
    select.value = root.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      if (select.value === '') delete root.dataset['theme'];
      else root.dataset['theme'] = select.value;
      writePreference('theme', select.value || null);
    });
  }
}

/** All worked examples of a page, and of later pages, are shown for the setting that was chosen last. */
function startContextSwitches(): void {
  const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-context-switch]')];
  const chosen = readPreference('context') ?? 'tenants';
  for (const select of selects) {
    select.value = chosen;
    select.addEventListener('change', () => {
      document.documentElement.dataset['context'] = select.value;
      for (const other of selects) other.value = select.value;
      writePreference('context', select.value);
    });
  }
}

/** Outlines stand open where there is room beside the text; on a phone they stay folded. */
function openSheets(): void {
  const isWide = window.matchMedia('(min-width: 70rem)');
  const set = () => {
    for (const sheet of document.querySelectorAll<HTMLDetailsElement>('details[data-open-wide]'))
      sheet.open = isWide.matches;
  };
  set();
  isWide.addEventListener('change', set);
}
