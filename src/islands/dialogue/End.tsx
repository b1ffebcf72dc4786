import type { Ref } from 'react';
import type { Ending, Play } from '#domain/dialogue/play.ts';
import { amountsOf } from '#domain/dialogue/state.ts';
import { countMoves } from '#domain/dialogue/rubric.ts';
import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import { Amounts } from './Amounts.tsx';
import { moveNames, type DialogueLabels } from './labels.ts';
import { Rubric } from './Rubric.tsx';

interface Props {
  dialogue: Dialogue;
  play: Play;
  ending: Ending;
  /** The name of the other person. */
  who: string;
  level: HeadingLevel;
  labels: DialogueLabels;
  ref: Ref<HTMLHeadingElement>;
}

const endNames = { good: 'endsGood', mixed: 'endsMixed', poor: 'endsPoor' } as const;

const meanings = {
  trust: 'trustMeaning',
  energy: 'energyMeaning',
  ownership: 'ownershipMeaning',
  clarity: 'clarityMeaning',
} as const;

/** How a talk ended: what happens, what the other person would say, and what can be read from the path. */
export function End({ dialogue, play, ending, who, level, labels, ref }: Props) {
  const amounts = amountsOf(dialogue);
  return (
    <div className="end">
      <Heading level={level} ref={ref} tabIndex={-1}>
        {fill(labels.ended, { title: ending.title })}
      </Heading>
      <p className="ends">{labels[endNames[ending.ends]]}</p>
      <p>{ending.scene}</p>
      <figure className="afterwards">
        <figcaption>{fill(labels.later, { who })}</figcaption>
        <blockquote>
          <p>{ending.afterwards}</p>
        </blockquote>
      </figure>
      <Rubric dialogue={dialogue} play={play} level={level} labels={labels} />
      <Heading level={level}>{fill(labels.amountsEnd, { name: who })}</Heading>
      <Amounts amounts={amounts} state={play.at.state} start={dialogue.start} labels={labels} />
      <p className="soft">{amounts.map((amount) => labels[meanings[amount]]).join(' ')}</p>
      <Heading level={level}>{labels.moves}</Heading>
      <ul className="moves">
        {countMoves(play.exchanges).map(([move, n]) => (
          <li key={move}>{fill(labels.moveCount, { move: labels[moveNames[move]], n })}</li>
        ))}
      </ul>
    </div>
  );
}
