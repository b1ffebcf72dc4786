import type { Ref } from 'react';
import type { RoomInstrument } from '#domain/room/instrument.ts';
import { poolsOf, type Pool, type QuestionPool } from '#domain/room/pool.ts';
import type { Question } from '#domain/room/question.ts';
import { fill, plural } from '#domain/words.ts';
import type { PartProps } from './part.ts';
import { PairsResult } from './PairsResult.tsx';
import { PartsResult } from './PartsResult.tsx';
import { sayInstrument, sayOccasion, sayQuestion, saySpread, sayRoom } from './words.ts';

interface Props extends Pick<PartProps, 'room' | 'used' | 'labels' | 'locale'> {
  ref: Ref<HTMLDivElement>;
}

/** Lines to write on, for each question that the next session begins with. */
const LINES = 3;

/** What the room said, short enough to be handed out on paper at the next session. */
export function Summary({ room, used, labels, locale, ref }: Props) {
  const words = { hideBelow: room.hideBelow, labels, locale };
  const say = (pool: QuestionPool) => {
    if (pool.isHidden) return fill(labels.hidden, { least: room.hideBelow });
    const counts = [
      ...pool.question.choices.map(({ text }, n) => `${text} ${pool.counts[n] ?? 0}`),
      ...(pool.unknown > 0 ? [`${labels.unknown} ${pool.unknown}`] : []),
      ...(pool.skipped > 0 ? [`${labels.skipped} ${pool.skipped}`] : []),
    ];
    const middle = pool.spread ? ` ${saySpread(pool.question, pool.spread, labels)}` : '';
    return `${counts.join(' · ')}.${middle}`;
  };
  return (
    <div className="room-summary" ref={ref}>
      <p className="summary-title">
        <strong>{sayRoom(room, labels)}</strong>, {room.opened}
      </p>
      {used.map((instrument) => {
        const pools = poolsOf(room, instrument);
        return (
          pools.length > 0 && (
            <section key={instrument.key}>
              <p className="summary-title">{sayInstrument(instrument)}</p>
              <PartsResult pools={pools} {...words} />
              <PairsResult room={room} instrument={instrument} labels={labels} locale={locale} />
              <ul>
                {answered(instrument, pools).map((question) => (
                  <li key={question.id}>
                    <strong>{sayQuestion(question)}</strong>
                    {pools.map(({ occasion, questions }) => {
                      const pool = questions.find((one) => one.question.id === question.id);
                      return (
                        pool &&
                        pool.people > 0 && (
                          <p key={occasion}>
                            {sayOccasion(occasion, labels)}, {plural(labels.people, pool.people, locale)}:{' '}
                            {say(pool)}
                          </p>
                        )
                      );
                    })}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {[labels.summarySee, labels.summaryDo].map((title) => (
        <div key={title}>
          <p className="summary-title">{title}</p>
          {Array.from({ length: LINES }, (_, n) => (
            <span key={n} className="ruled" />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The questions of an instrument that anybody was asked. */
function answered({ questions }: RoomInstrument, pools: readonly Pool[]): Question[] {
  return questions.filter(({ id }) =>
    pools.some((pool) => pool.questions.some(({ question, people }) => question.id === id && people > 0)),
  );
}
