import type { Inventory } from '#schema/types.ts';
import type { Profile } from '#domain/assessment/inventory/profile.ts';
import { routeOf, type Stop } from '#domain/assessment/inventory/route.ts';
import type { Ratings } from '#domain/assessment/inventory/statements.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels, LessonLinks } from './labels.ts';

interface Props {
  inventory: Inventory;
  profile: Profile;
  ratings: Ratings;
  lessonLinks: LessonLinks;
  labels: InventoryLabels;
}

/** The learner's own way through the lessons: only the parts that are worth a step, where it pays most first. */
export function Route({ inventory, profile, ratings, lessonLinks, labels }: Props) {
  const { route, recency } = inventory;
  if (!route) return null;
  const stops = routeOf(inventory, profile, ratings);
  const why = ({ score, isRusty }: Stop) =>
    isRusty && recency
      ? fill(labels.routeScoreRusty, { score, rusty: recency.mark })
      : fill(labels.routeScore, { score });
  return (
    <div className="own-route">
      <p>
        <strong>{route.title}</strong>
      </p>
      <p>{stops.length > 0 ? route.text : labels.routeNone}</p>
      <p hidden={!stops.some(({ isRusty }) => isRusty)}>{recency && `${recency.mark}: ${recency.text}`}</p>
      <ol hidden={stops.length === 0}>
        {stops.map((stop) => (
          <li key={stop.dimension.id}>
            <p>
              <strong>{stop.dimension.title}</strong> <span className="soft">{why(stop)}</span>
            </p>
            {stop.isLow && stop.dimension.facets.map(({ id, gap }) => <p key={id}>{gap}</p>)}
            <ul hidden={stop.lessons.every((id) => !lessonLinks[id])}>
              {stop.lessons
                .flatMap((id) => lessonLinks[id] ?? [])
                .map(({ title, url }) => (
                  <li key={url}>
                    <a href={url}>{title}</a>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
