import { amounts, amountsOf } from '#domain/dialogue/state.ts';
import { speakerOf } from '#domain/dialogue/transcript.ts';
import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { DialogueLabels } from './labels.ts';
import { ScriptChoice } from './ScriptChoice.tsx';
import { sayIf } from './sayIf.ts';

interface Props {
  dialogue: Dialogue;
  level: HeadingLevel;
  labels: DialogueLabels;
  locale: string;
}

/** All branches as a numbered script: for paper, and for browsers without scripts. */
export function Script({ dialogue, level, labels, locale }: Props) {
  const inner = (level + 1) as HeadingLevel;
  return (
    <>
      <Heading level={level}>{labels.scriptTitle}</Heading>
      <p>
        {fill(labels.scriptHow, {
          amounts: new Intl.ListFormat(locale).format(
            amountsOf(dialogue).map((amount) =>
              fill(labels.scriptStart, {
                amount: labels[amount].toLocaleLowerCase(locale),
                n: dialogue.start[amount] ?? 0,
              }),
            ),
          ),
        })}
      </p>
      <ol className="script-turns">
        {dialogue.turns.map((turn, t) => (
          <li key={turn.id}>
            <Heading level={inner}>{fill(labels.turnTitle, { n: t + 1, title: turn.title })}</Heading>
            {turn.gates.map((gate) => (
              <p key={gate.says}>
                <span className="soft">{sayIf(gate.if, { labels, locale })}</span>{' '}
                <span>{fill(labels.line, { who: speakerOf(dialogue, turn), words: gate.says })}</span>
              </p>
            ))}
            <p>
              {turn.gates.length > 0 && <span className="soft">{labels.scriptElse} </span>}
              <span>{fill(labels.line, { who: speakerOf(dialogue, turn), words: turn.says })}</span>
            </p>
            <ol className="script-choices">
              {turn.choices.map((choice) => (
                <ScriptChoice
                  key={choice.id}
                  dialogue={dialogue}
                  turn={turn}
                  choice={choice}
                  labels={labels}
                  locale={locale}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <Heading level={level}>{labels.scriptEndings}</Heading>
      {dialogue.endings.map((ending, n) => (
        <div key={ending.id} className="script-ending">
          <Heading level={inner}>{fill(labels.scriptEndingName, { n: n + 1, title: ending.title })}</Heading>
          {ending.if && <p className="soft">{sayIf(ending.if, { labels, locale })}</p>}
          {ending.stop && (
            <p className="soft">
              {fill(labels.scriptStop, {
                amounts: new Intl.ListFormat(locale, { type: 'disjunction' }).format(
                  amounts.filter((one) => ending.stop?.includes(one)).map((one) => labels[one]),
                ),
              })}
            </p>
          )}
          <p>{ending.scene}</p>
          <p>
            <span>{fill(labels.later, { who: dialogue.characters[0]?.name ?? '' })}</span>{' '}
            <q>{ending.afterwards}</q>
          </p>
        </div>
      ))}
      <Heading level={level}>{labels.scriptRubric}</Heading>
      <dl>
        {dialogue.rubric.map(({ id, title, met, missed }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <p>
                <strong>{labels.met}</strong> <span>{met}</span>
              </p>
              <p>
                <strong>{labels.missed}</strong> <span>{missed}</span>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
