import type { Detective } from '#schema/types.ts';
import type { CaseFile, ChoiceReading, Clue } from '#domain/simulations/detective.ts';
import { fill, plural } from '#domain/words.ts';
import type { DetectiveLabels } from './labels.ts';

interface Props {
  detective: Detective;
  file: CaseFile;
  reading: ChoiceReading;
  labels: DetectiveLabels;
  locale: string;
}

/** Which reasons speak for the person picked, which for somebody else, and which only caught the eye. */
export function Reasons({ detective, file, reading, labels, locale }: Props) {
  const { person, matched, missed, elsewhere, will, bias } = reading;
  const of = matched.length + missed.length;
  const isEmpty = [matched, elsewhere, will, bias].every(({ length }) => length === 0);
  const nameOf = (id: string) => file.people.find((one) => one.id === id)?.name ?? id;
  const withPeople = (clue: Clue) =>
    fill(labels.clueFor, {
      clue: clue.title,
      people: new Intl.ListFormat(locale).format(clue.speaksFor.map(nameOf)),
    });
  const meaningOf = (sign: string) => detective.signs.find(({ id }) => id === sign)?.meaning ?? '';
  const caught = person.catches.flatMap((sign) => detective.signs.filter(({ id }) => id === sign));
  return (
    <>
      <p>
        {of === 0
          ? fill(labels.noFollowing, { person: person.name })
          : fill(plural(labels.matchedCount, matched.length, locale), { person: person.name, of })}
      </p>
      {isEmpty && <p key="none">{labels.reasonsNone}</p>}
      <dl>
        <Clues title={labels.matched} clues={matched.map(({ title }) => title)} />
        <Clues title={labels.missed} clues={missed.map(({ title }) => title)} />
        <Clues title={labels.elsewhere} clues={elsewhere.map(withPeople)} />
        <Clues title={labels.will} clues={will.map(withPeople)} />
        <Clues
          title={labels.bias}
          clues={bias.map((clue) => `${withPeople(clue)}. ${meaningOf(clue.sign)}`)}
        />
        <Clues
          title={fill(labels.caught, { person: person.name })}
          clues={caught.map(({ title, meaning }) => `${title}. ${meaning}`)}
        />
      </dl>
    </>
  );
}

function Clues({ title, clues }: { title: string; clues: readonly string[] }) {
  if (clues.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {clues.map((clue) => (
        <dd key={clue}>{clue}</dd>
      ))}
    </div>
  );
}
