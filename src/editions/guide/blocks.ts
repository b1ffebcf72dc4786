import Claim from '#blocks/Claim.astro';
import Diagram from '#blocks/Diagram.astro';
import Nothing from '#blocks/Nothing.astro';
import PlainCite from '#blocks/PlainCite.astro';
import ProseLink from '#blocks/ProseLink.astro';
import ScrollTable from '#blocks/ScrollTable.astro';
import GuideNote from './GuideNote.astro';
import GuideSlide from './GuideSlide.astro';

/** What each word of a lesson becomes in the facilitator's hand. */
export const guideBlocks = {
  a: ProseLink,
  table: ScrollTable,
  Slide: GuideSlide,
  FacilitatorNote: GuideNote,
  Diagram,
  Cite: PlainCite,
  Claim,
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
