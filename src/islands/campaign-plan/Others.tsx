import type { CampaignPlanLabels } from './labels.ts';
import { otherIds, type OtherId, type OtherLinks, type OtherState } from './useOthers.ts';

interface Props {
  states: Readonly<Record<OtherId, OtherState>>;
  /** Where the other sheets are, by id. */
  links: OtherLinks;
  labels: CampaignPlanLabels;
}

/** The sheets that the plan is joined to: read, or absent, each with its link. */
export function Others({ states, links, labels }: Props) {
  return (
    <ul>
      {otherIds.map((id) => {
        const link = links[id];
        return (
          link && (
            <li key={id}>
              <a href={link.url}>{link.title}</a> <span key={states[id]}>{labels[states[id]]}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
