import {
  blankTalk,
  byDay,
  isUsed,
  talkAnswers,
  talkItems,
  type OneOnOneLog,
  type TalkSentences,
} from '#domain/worksheets/one-on-one-log/log.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import type { LogLabels } from './labels.ts';
import { nameOfTalk } from './part.ts';

interface Props {
  log: OneOnOneLog;
  sentences: TalkSentences;
  words: LogLabels;
  locale: string;
}

/** A blank planner has room for three talks. */
const BLANK_TALKS = ['t1', 't2', 't3'];

/** The talks on paper, or a planner for three of them. */
export function TalkPaper({ log, sentences, words, locale }: Props) {
  const used = byDay(log.talks.filter(isUsed));
  const talks = used.length > 0 ? used : BLANK_TALKS.map(blankTalk);
  return (
    <>
      <p>{words.paperHow}</p>
      {talks.map((talk, n) => (
        <div key={talk.id} className="talk-paper">
          <p>
            <strong>{nameOfTalk(talk, n, { words, locale })}</strong>
          </p>
          <Line label={words.initials} text={talk.initials} />
          <Line label={words.day} text={sayCalendarDay(talk.day, locale)} />
          <Line label={words.curiosity} text={talk.curiosity} />
          <Line label={words.stake} text={talk.stake} />
          <Line label={words.step} text={talk.step} />
          <table>
            <caption>{words.afterTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{words.trendItem}</th>
                {talkAnswers.map((answer) => (
                  <th key={answer} scope="col">
                    {words[answer]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {talkItems.map((item) => (
                <tr key={item}>
                  <th scope="row">{sentences[item].text}</th>
                  {talkAnswers.map((answer) => (
                    <td key={answer}>{talk.answers[item] === answer ? words[answer] : ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Line label={words.learned} text={talk.learned} />
          <Line label={words.nextDay} text={sayCalendarDay(talk.nextDay, locale)} />
        </div>
      ))}
    </>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <p className="talk-line">
      {label}: {text || <span className="ruled" />}
    </p>
  );
}
