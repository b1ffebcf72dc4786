import { bounded, type DeckPosition } from '#domain/deck.ts';

/** The slides while they run one at a time. */
export interface Stage {
  show(position: DeckPosition): void;
  /** Gives the page back as it was. */
  stop(): void;
}

/**
 * Runs the slides with reveal.js, which keeps track of the slide, hides the others and hears swipes.
 * Size, keys, address, overview and black screen are ours: what reveal does there needs inline styles or shows no labels.
 */
export async function startStage(
  root: HTMLElement,
  at: DeckPosition,
  onSwipe: (position: DeckPosition) => void,
): Promise<Stage> {
  const { default: Reveal } = await import('reveal.js');
  // Reveal would take settings from the query.
  if (window.location.search)
    history.replaceState(history.state, '', window.location.pathname + window.location.hash);
  root.classList.add('reveal');
  const reveal = new Reveal(root, {
    embedded: true,
    disableLayout: true,
    center: false,
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    fragments: false,
    controls: false,
    progress: false,
    keyboard: false,
    overview: false,
    help: false,
    pause: false,
    jumpToSlide: false,
    hash: false,
    hashOneBasedIndex: true,
    respondToHashChanges: false,
    focusBodyOnPageVisibilityChange: false,
    postMessage: false,
  });
  await reveal.initialize();
  // The page is a document with buttons, and has a quieter voice of its own.
  root.removeAttribute('role');
  root.querySelector('.aria-status')?.remove();
  const place = () => bounded(reveal.getIndices().h, reveal.getTotalSlides());
  const show = (position: DeckPosition) => {
    if (place() !== position) reveal.slide(position);
  };
  show(at);
  const tellSwipe = () => onSwipe(place());
  reveal.on('slidechanged', tellSwipe);
  return {
    show,
    stop() {
      reveal.off('slidechanged', tellSwipe);
      reveal.destroy();
      root.classList.remove('reveal');
    },
  };
}
