import type { Inventory } from '#schema/types.ts';
import { positionOf } from '#domain/assessment/inventory/position.ts';
import type { Profile } from '#domain/assessment/inventory/profile.ts';
import { gapOf, lessonsOf, strengthsOf } from '#domain/assessment/inventory/reading.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels, LessonLinks } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Props {
  inventory: Inventory;
  profile: Profile;
  lessonLinks: LessonLinks;
  labels: InventoryLabels;
}

/** The result in words, before any number: the place, one strength, one next step. */
export function Summary({ inventory, profile, lessonLinks, labels }: Props) {
  const position = positionOf(inventory, profile);
  const [strength] = strengthsOf(inventory, profile);
  const gap = gapOf(inventory, profile);
  const titles = titlesOf(inventory);
  // A route names the lessons itself.
  const links = gap && !inventory.route ? lessonsOf(gap.facet).flatMap((id) => lessonLinks[id] ?? []) : [];
  return (
    <div className="summary">
      {profile.unknown > inventory.manyUnknown.moreThan && (
        <p className="caution">{inventory.manyUnknown.text}</p>
      )}
      {position && (
        <p className="position">
          <strong>{position.title}</strong> <span>{position.text}</span>
        </p>
      )}
      <dl>
        {profile.dimensions.map(({ id, band }) => (
          <div key={id} hidden={!band}>
            <dt>{fill(labels.bandOf, { quality: titles.get(id) ?? '', band: band?.title ?? '' })}</dt>
            <dd>{band?.text}</dd>
          </div>
        ))}
        {strength && (
          <div>
            <dt>{labels.strength}</dt>
            <dd>
              {fill(labels.strengthText, { quality: strength.facet.title, meaning: strength.facet.meaning })}
            </dd>
          </div>
        )}
        {gap && (
          <div>
            <dt>{labels.nextStep}</dt>
            <dd>{gap.facet.gap}</dd>
          </div>
        )}
      </dl>
      {links.length > 0 && (
        <>
          <p className="next-lessons">{labels.nextLessons}</p>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
