import CasePart from '#blocks/CasePart.astro';
import Check from '#blocks/Check.astro';
import Cite from '#blocks/Cite.astro';
import Claim from '#blocks/Claim.astro';
import Context from '#blocks/Context.astro';
import Diagram from '#blocks/Diagram.astro';
import Example from '#blocks/Example.astro';
import FieldTask from '#blocks/FieldTask.astro';
import Limits from '#blocks/Limits.astro';
import Nothing from '#blocks/Nothing.astro';
import Pass from '#blocks/Pass.astro';
import ProseLink from '#blocks/ProseLink.astro';
import Scenario from '#blocks/Scenario.astro';
import ScrollTable from '#blocks/ScrollTable.astro';
import TryFirst from '#blocks/TryFirst.astro';

/** What each word of a lesson becomes on a reader's page. */
export const webBlocks = {
  a: ProseLink,
  table: ScrollTable,
  Prose: Pass,
  Cite,
  Claim,
  Scenario,
  TryFirst,
  Example,
  Context,
  Diagram,
  Check,
  FieldTask,
  Limits,
  CasePart,
  Slide: Nothing,
  FacilitatorNote: Nothing,
  Handout: Nothing,
  Lines: Nothing,
};
