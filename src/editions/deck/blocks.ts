import Nothing from '#blocks/Nothing.astro';
import Pass from '#blocks/Pass.astro';
import PlainCite from '#blocks/PlainCite.astro';
import ProseLink from '#blocks/ProseLink.astro';
import ScrollTable from '#blocks/ScrollTable.astro';
import NotePart from './NotePart.astro';
import ScreenDiagram from './ScreenDiagram.astro';
import SlidePart from './SlidePart.astro';

/** What each word of a lesson becomes for the deck and its presenter: only slides are left. */
export const deckBlocks = {
  a: ProseLink,
  table: ScrollTable,
  Slide: SlidePart,
  FacilitatorNote: NotePart,
  Diagram: ScreenDiagram,
  Cite: PlainCite,
  Claim: Pass,
  Prose: Nothing,
  Scenario: Nothing,
  TryFirst: Nothing,
  Example: Nothing,
  Context: Nothing,
  Check: Nothing,
  FieldTask: Nothing,
  Limits: Nothing,
  Handout: Nothing,
  Lines: Nothing,
};
