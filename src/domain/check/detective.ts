import type { Assessment, Detective } from '#schema/types.ts';
import type { DataPath, Entry } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { followingOf, testOf, type CaseFile } from '#domain/simulations/detective.ts';
import { namedIn } from './names.ts';

/** Fewer would be a guess. */
const enoughClues = 3;

/** Files of clues that can be solved by behavior, in which numbers add up and titles and voices seldom lead. */
export function detectiveRules(detective: Detective, entry: Entry<Assessment>): Problem[] {
  const eyeCatching = detective.files.filter(({ people }) =>
    people.some(
      ({ standing, catches }) =>
        standing === 'key' && (catches.includes('title') || catches.includes('loudness')),
    ),
  );
  return [
    ...detective.files.flatMap((file, n) => fileRules(detective, file, { entry, path: ['files', n] })),
    ...(eyeCatching.length > detective.files.length / 4
      ? [
          unfair(entry, ['files'], {
            file: eyeCatching.map(({ id }) => id).join(', '),
            why: 'the key person holds a title or talks the most',
            hint: 'let that be so in one file of four at most',
          }),
        ]
      : []),
  ];
}

function fileRules(
  detective: Detective,
  file: CaseFile,
  { entry, path }: { entry: Entry<Assessment>; path: DataPath },
): Problem[] {
  const signs = detective.signs.map(({ id }) => id);
  const people = file.people.map(({ id }) => id);
  const keys = file.people.filter(({ standing }) => standing === 'key');
  const say = (why: string, hint: string) => unfair(entry, [...path, 'id'], { file: file.id, why, hint });
  return [
    ...file.clues.flatMap((clue, n) => [
      ...namedIn(signs, clue.sign, entry.at([...path, 'clues', n, 'sign'])),
      ...clue.speaksFor.flatMap((id, at) =>
        namedIn(people, id, entry.at([...path, 'clues', n, 'speaksFor', at])),
      ),
      ...(clue.form === 'plan' ? planRules(clue, people, { entry, path: [...path, 'clues', n] }) : []),
    ]),
    ...(keys.length === 1 ? [] : [say(`it has ${keys.length} key persons`, 'let exactly one be the key')]),
    ...keys.flatMap(({ id }) => [
      ...(followingOf(detective, file, id).length >= enoughClues
        ? []
        : [say(`fewer than ${enoughClues} clues show people following "${id}"`, 'write the clues')]),
      ...(people.every((other) => other === id || testOf(file, other).total < testOf(file, id).total)
        ? []
        : [say(`a talk with "${id}" does not bring the most`, 'let the test agree with the clues')]),
    ]),
    ...file.people.flatMap(({ id, asked, unasked }) => [
      ...(testOf(file, id).total <= file.of
        ? []
        : [say(`a talk with "${id}" brings more than there are (${file.of})`, 'lower its numbers')]),
      ...(asked > unasked ? [] : [say(`a talk with "${id}" brings nobody`, 'let "asked" be more')]),
    ]),
  ];
}

type Plan = Extract<CaseFile['clues'][number], { form: 'plan' }>;

function planRules(
  { rows, toward }: Plan,
  people: readonly string[],
  { entry, path }: { entry: Entry<Assessment>; path: DataPath },
): Problem[] {
  const seated = rows.flat().filter((id) => people.includes(id));
  return [
    ...rows.flatMap((row, n) =>
      row.flatMap((id, at) => namedIn([...people, 'other', 'empty'], id, entry.at([...path, 'rows', n, at]))),
    ),
    ...namedIn(seated, toward, entry.at([...path, 'toward'])),
  ];
}

function unfair(
  entry: Entry<Assessment>,
  path: DataPath,
  words: { file: string; why: string; hint: string },
): Problem {
  return problem('unfair-case', entry.at(path), words);
}
