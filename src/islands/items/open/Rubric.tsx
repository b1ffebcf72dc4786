import { useState } from 'react';
import { hasChosen } from '#domain/assessment/open/response.ts';
import { rubricProfile } from '#domain/assessment/open/rubric.ts';
import { plural } from '#domain/words.ts';
import { Choice } from '#islands/items/Choice.tsx';
import { RubricResult } from './RubricResult.tsx';
import type { OpenViewProps } from './view.ts';

interface Props extends OpenViewProps<'rubric'> {
  locale: string;
}

/** What an observer saw: a group of radios for each criterion, each level in its own words. */
export function Rubric({ item, response, labels, locale, isLive, idFor, onChoose }: Props) {
  // A profile that is open stays open and follows what is chosen.
  const [isAsked, setAsked] = useState(false);
  const profile = rubricProfile(item, response);
  const show = () => {
    setAsked(true);
    onChoose(
      response,
      profile.left === 0 ? labels.profileReady : plural(labels.criteriaLeft, profile.left, locale),
    );
  };
  return (
    <>
      <ol className="criteria">
        {item.criteria.map(({ id, text, levels }) => (
          <li key={id} className="sort-card">
            <fieldset>
              <legend>{text}</legend>
              {levels.map((words, level) => (
                <Choice
                  key={words}
                  type="radio"
                  name={id}
                  value={String(level)}
                  text={words}
                  isChosen={response.levels[id] === level}
                  idFor={(part) => idFor(`${part}-${id}`)}
                  onChoose={() => onChoose({ ...response, levels: { ...response.levels, [id]: level } })}
                />
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="actions">
        <button type="button" className="primary" disabled={!isLive} onClick={show}>
          <span>{labels.profileShow}</span>
        </button>
      </div>
      {isAsked && hasChosen(response) && <RubricResult key="profile" profile={profile} labels={labels} />}
    </>
  );
}
