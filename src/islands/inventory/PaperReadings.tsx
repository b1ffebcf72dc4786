import type { Inventory } from '#schema/types.ts';
import type { Level } from '#domain/assessment/inventory/position.ts';
import { hasLevels } from '#domain/assessment/inventory/parts.ts';
import { lessonsOf } from '#domain/assessment/inventory/reading.ts';
import { fill } from '#domain/words.ts';
import type { InventoryLabels, LessonLinks } from './labels.ts';
import { titlesOf } from './titles.ts';

interface Props {
  inventory: Inventory;
  lessonLinks: LessonLinks;
  labels: InventoryLabels;
  locale: string;
}

/** Everything that a result could say: bands, places on the grid, what to do about each facet. */
export function PaperReadings({ inventory, lessonLinks, labels, locale }: Props) {
  const titles = titlesOf(inventory);
  const levels: Readonly<Record<Level, string>> = {
    low: labels.low,
    middle: labels.middle,
    high: labels.high,
  };
  const whenText = (when: Readonly<Record<string, Level>>) =>
    new Intl.ListFormat(locale).format(
      Object.entries(when).map(([id, level]) =>
        fill(labels.paperLevel, { quality: titles.get(id) ?? '', level: levels[level] }),
      ),
    );
  return (
    <>
      <p>{labels.paperBands}</p>
      {inventory.dimensions.map(({ id, title, bands }) => (
        <dl key={id}>
          {bands.map((band, n) => (
            <div key={band.id}>
              <dt>
                {fill(labels.paperBand, {
                  quality: title,
                  from: n === 0 ? 0 : (bands[n - 1]?.upTo ?? 0) + 1,
                  to: band.upTo,
                  band: band.title,
                })}
              </dt>
              <dd>{band.text}</dd>
            </div>
          ))}
        </dl>
      ))}
      {inventory.positions.length > 0 && <p>{labels.paperPositions}</p>}
      <dl hidden={inventory.positions.length === 0}>
        {inventory.positions.map((position) => (
          <div key={position.id}>
            <dt>{fill(labels.paperPosition, { when: whenText(position.when), title: position.title })}</dt>
            <dd>{position.text}</dd>
          </div>
        ))}
      </dl>
      {inventory.route && <p>{fill(labels.paperRoute, { upTo: inventory.route.upTo })}</p>}
      <p>{hasLevels(inventory.dimensions) ? labels.workingGap : labels.workingLowest}</p>
      <dl>
        {inventory.dimensions.flatMap(({ facets }) =>
          facets.map((facet) => (
            <div key={facet.id}>
              <dt>{facet.title}</dt>
              <dd>
                <span>{facet.gap}</span>
                {lessonsOf(facet)
                  .flatMap((lesson) => lessonLinks[lesson] ?? [])
                  .map(({ title, url }) => (
                    <a key={url} href={url}>
                      {title}
                    </a>
                  ))}
              </dd>
            </div>
          )),
        )}
      </dl>
    </>
  );
}
