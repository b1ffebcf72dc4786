import { readCharacters, groupsOf } from '#domain/room/characters.ts';
import type { TypedCode } from '#domain/room/typed.ts';
import type { PartProps } from './part.ts';
import { sayTyped } from './typedWords.ts';

interface Props extends Pick<PartProps, 'labels' | 'problems' | 'locale' | 'occasion'> {
  code: TypedCode;
}

/** One code of the field: its groups, the wrong one marked, and what it is worth. */
export function TypedLine({ code, ...words }: Props) {
  const wrong = code.kind === 'problem' ? (code.problem.groups ?? []) : [];
  const reading = readCharacters(code.typed);
  const groups = reading.kind === 'values' ? groupsOf(reading.values) : [code.typed];
  return (
    <li className="typed-code" data-kind={code.kind}>
      <p className="typed-groups" translate="no">
        {groups.map((group, n) =>
          wrong.includes(n + 1) ? <mark key={n}>{group}</mark> : <span key={n}>{group}</span>,
        )}
      </p>
      <p>
        <span key={`${code.kind}-${code.typed}`}>{sayTyped(code, words)}</span>
      </p>
    </li>
  );
}
