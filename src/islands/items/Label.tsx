import { shuffle } from '#domain/assessment/chance.ts';
import { idk } from '#domain/assessment/response.ts';
import { ChoicesOnPaper } from './ChoicesOnPaper.tsx';
import { withPart } from './filled.ts';
import { PartRow } from './PartRow.tsx';
import { PointPicture } from './PointPicture.tsx';
import type { ItemViewProps } from './view.ts';

/** Names for the numbered points of a picture. The list beside it is enough: it says in words where each point is. */
export function Label({
  item,
  response,
  reasons,
  labels,
  pictures,
  idFor,
  onChoose,
}: ItemViewProps<'label'>) {
  const names = response.names === idk ? {} : response.names;
  const options = shuffle(item.labels, item.id);
  const picture = pictures[item.diagram];
  return (
    <div className="labelled">
      {picture && (
        <PointPicture picture={picture} points={item.points} reasons={reasons} titleId={idFor('picture')} />
      )}
      <div>
        <ol className="rows">
          {item.points.map(({ id, where }, n) => (
            <PartRow
              key={id}
              part={id}
              number={n + 1}
              text={where}
              chosen={names[id] ?? ''}
              options={options}
              reason={reasons.get(id)}
              labels={labels}
              idFor={idFor}
              onChoose={(name) => onChoose({ type: 'label', names: withPart(names, id, name) })}
            />
          ))}
        </ol>
        <ChoicesOnPaper choices={options} />
      </div>
    </div>
  );
}
