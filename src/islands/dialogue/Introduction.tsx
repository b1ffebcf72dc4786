import type { Dialogue } from '#schema/types.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { DialogueLabels } from './labels.ts';

interface Props {
  dialogue: Dialogue;
  level: HeadingLevel;
  labels: DialogueLabels;
}

/** What the talk is, where it takes place and with whom. */
export function Introduction({ dialogue: { intro, setting, characters }, level, labels }: Props) {
  return (
    <div className="introduction">
      {intro && <p className="intro">{intro}</p>}
      <p>{labels.practice}</p>
      <Heading level={level}>{labels.where}</Heading>
      <p>{setting}</p>
      <Heading level={level}>{labels.who}</Heading>
      <dl>
        {characters.map(({ id, name, about }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
