import type { Choice, Turn } from '#domain/dialogue/play.ts';
import { waysOf, type Goal, type ScriptWay } from '#domain/dialogue/script.ts';
import { amounts } from '#domain/dialogue/state.ts';
import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { moveNames, type DialogueLabels } from './labels.ts';
import { sayFlag, sayIf } from './sayIf.ts';

interface Props {
  dialogue: Dialogue;
  turn: Turn;
  choice: Choice;
  labels: DialogueLabels;
  locale: string;
}

/** One choice on paper: the words, and each way it may go. */
export function ScriptChoice({ dialogue, turn, choice, labels, locale }: Props) {
  return (
    <li>
      <p>
        <strong>{choice.say}</strong> <span className="soft">{labels[moveNames[choice.move]]}</span>
      </p>
      {waysOf(dialogue, turn, choice).map((way, n) => (
        <p key={n}>
          {way.if ? (
            <span className="soft">{sayIf(way.if, { labels, locale })} </span>
          ) : (
            choice.gates.length > 0 && <span className="soft">{labels.scriptElse} </span>
          )}
          {way.reply && <q>{way.reply}</q>}{' '}
          <span>{fill(labels.line, { who: labels.coach, words: way.note })}</span>{' '}
          <span className="goal">{sayGoal(way, { labels, locale })}</span>
        </p>
      ))}
    </li>
  );
}

/** What to count and write down, and where to go on. */
function sayGoal(
  { effect, sets, goal }: ScriptWay,
  { labels, locale }: { labels: DialogueLabels; locale: string },
): string {
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const count = [
    ...amounts.flatMap((amount) =>
      effect[amount]
        ? [fill(labels.scriptMove, { amount: labels[amount], change: signed.format(effect[amount]) })]
        : [],
    ),
    ...sets.map((flag) => fill(labels.scriptSets, { flag: sayFlag(flag) })),
  ].join(', ');
  return `${count === '' ? '' : `${count}. `}${sayWhere(goal, labels)}`;
}

function sayWhere(goal: Goal, labels: DialogueLabels): string {
  switch (goal.kind) {
    case 'turn':
      return fill(labels.scriptTurn, { n: goal.n });
    case 'ending':
      return fill(labels.scriptEnding, { n: goal.n });
    case 'end':
      return labels.scriptEnd;
  }
}
