import Diagram from '#blocks/Diagram.astro';
import Lines from '#blocks/Lines.astro';
import Nothing from '#blocks/Nothing.astro';
import Pass from '#blocks/Pass.astro';
import PlainCite from '#blocks/PlainCite.astro';
import PlainClaim from '#blocks/PlainClaim.astro';
import ScrollTable from '#blocks/ScrollTable.astro';
import HandoutSheet from './HandoutSheet.astro';

/** What each word of a lesson becomes on the page that is photocopied. */
export const handoutBlocks = {
  a: Pass,
  table: ScrollTable,
  Handout: HandoutSheet,
  Lines,
  Diagram,
  Cite: PlainCite,
  Claim: PlainClaim,
  Prose: Nothing,
  Scenario: Nothing,
  TryFirst: Nothing,
  Example: Nothing,
  Context: Nothing,
  Check: Nothing,
  FieldTask: Nothing,
  Limits: Nothing,
  Slide: Nothing,
  FacilitatorNote: Nothing,
};
