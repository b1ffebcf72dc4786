import { compareTalks } from '#domain/dialogue/compare.ts';
import { readRubric, type Criterion } from '#domain/dialogue/rubric.ts';
import { percentOwn, wordsOf } from '#domain/dialogue/words.ts';
import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { DialogueLabels } from './labels.ts';
import type { TalkInView } from './useTalks.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  dialogue: Dialogue;
  /** Oldest first; at least two. */
  talks: readonly TalkInView[];
  /** Key of the talk in view. */
  shown: string;
  level: HeadingLevel;
  labels: DialogueLabels;
  locale: string;
  onShow: (key: string) => void;
}

/** More do not fit beside each other on a phone. */
const columns = 3;

/** The talks of this learner: one to look at again, and the last ones that ended side by side, in words. */
export function Talks({ id, dialogue, talks, shown, level, labels, locale, onShow }: Props) {
  const numbered = talks.map((talk, n) => ({ ...talk, n: n + 1 }));
  const whole = numbered.filter(({ play }) => play.at.kind === 'ending').slice(-columns);
  return (
    <div className="talks no-print">
      <Heading level={level}>{labels.talksTitle}</Heading>
      <label htmlFor={`${id}-show`}>{labels.showTalk}</label>
      <select id={`${id}-show`} value={shown} onChange={({ target }) => onShow(target.value)}>
        {numbered.map(({ key, n, play }) => (
          <option key={key} value={key}>
            {fill(play.at.kind === 'ending' ? labels.talkName : labels.talkBegun, { n })}
          </option>
        ))}
      </select>
      {whole.length > 1 && (
        <table key="table">
          <caption>{labels.talksCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.looked}</th>
              {whole.map(({ key, n }) => (
                <th key={key} scope="col">
                  {fill(labels.talkName, { n })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{labels.ending}</th>
              {whole.map(({ key, play }) => (
                <td key={key}>{play.at.kind === 'ending' ? play.at.ending.title : ''}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{labels.share}</th>
              {whole.map(({ key, play }) => (
                <td key={key}>{fill(labels.percent, { n: percentOwn(wordsOf(play.exchanges)) })}</td>
              ))}
            </tr>
            {dialogue.rubric.map(({ id: criterion, title }, c) => (
              <tr key={criterion}>
                <th scope="row">{title}</th>
                {whole.map(({ key, play }) => (
                  <td key={key}>{readRubric(dialogue, play)[c]?.isMet ? labels.met : labels.missed}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {whole.slice(1).map((later, n) => {
        const earlier = whole[n];
        if (!earlier) return null;
        const { partedAt, then, now, gained, lost } = compareTalks(dialogue, earlier.play, later.play);
        const list = (criteria: readonly Criterion[]) =>
          new Intl.ListFormat(locale).format(criteria.map(({ title }) => title));
        return (
          <div key={later.key} className="compared">
            <p>
              <strong>{fill(labels.comparing, { a: earlier.n, b: later.n })}</strong>
            </p>
            <p>
              {partedAt === null
                ? labels.neverParted
                : fill(labels.parted, {
                    n: partedAt + 1,
                    title: (now ?? then)?.turn.title ?? '',
                    then: then?.choice.say ?? '',
                    now: now?.choice.say ?? '',
                  })}
            </p>
            {gained.length > 0 && (
              <p key="gained">{fill(labels.gained, { n: later.n, criteria: list(gained) })}</p>
            )}
            {lost.length > 0 && <p key="lost">{fill(labels.lost, { n: later.n, criteria: list(lost) })}</p>}
            {gained.length + lost.length === 0 && <p key="same">{labels.noChange}</p>}
          </div>
        );
      })}
    </div>
  );
}
