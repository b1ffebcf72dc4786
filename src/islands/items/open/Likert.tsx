import { Choice } from '#islands/items/Choice.tsx';
import type { OpenViewProps } from './view.ts';

/** A statement on a scale; every point has its words. */
export function Likert({ item, response, idFor, onChoose }: OpenViewProps<'likert'>) {
  return (
    <div className="buckets">
      {item.scale.map((text, point) => (
        <Choice
          key={text}
          type="radio"
          name="point"
          value={String(point)}
          text={text}
          isChosen={response.point === point}
          idFor={idFor}
          onChoose={() => onChoose({ type: 'likert', point })}
        />
      ))}
    </div>
  );
}
