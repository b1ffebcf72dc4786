import { createElement, type ReactNode } from 'react';
import type { Picture, Shape } from '#domain/drawing.ts';
import type { LabelItem } from '#schema/types.ts';
import type { Reason } from './reasons.ts';

interface Props {
  picture: Picture;
  points: LabelItem['points'];
  reasons: ReadonlyMap<string, Reason>;
  titleId: string;
}

/** A diagram with numbered points over it. */
export function PointPicture({ picture, points, reasons, titleId }: Props) {
  return (
    <figure className="diagram">
      <div className="frame">
        <svg viewBox={picture.viewBox} role="img" aria-labelledby={titleId}>
          <title id={titleId}>{picture.title}</title>
          {drawn(picture.shapes)}
          {points.map(({ id, x, y }, n) => (
            <g key={id} className="point" data-verdict={reasons.get(id)?.verdict}>
              <circle cx={x} cy={y} r="21" />
              <text x={x} y={y} dy="8.500">
                {n + 1}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function drawn(shapes: readonly (Shape | string)[]): ReactNode[] {
  return shapes.map((shape, n) => {
    if (typeof shape === 'string') return shape;
    const { class: className, ...attributes } = shape.attributes;
    return createElement(shape.tag, { ...attributes, className, key: n }, ...drawn(shape.inside));
  });
}
