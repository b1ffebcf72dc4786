import { withoutMove, type CampaignPlan, type Move } from '#domain/worksheets/campaign-plan.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { MOST_PEOPLE } from '#domain/worksheets/structure-tests.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { Rows } from '#islands/sheet/fields/Rows.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { CampaignPlanLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<CampaignPlan>;
  /** The plan as it is spoken of. */
  spoken: CampaignPlan;
  labels: CampaignPlanLabels;
}

const blank: Omit<Move, 'id'> = { kind: 'move', name: '', date: '', people: null, test: '' };

/** The timeline: moves, and the tests they wait for. */
export function Moves({ id, sheet: { data, change }, spoken, labels }: Props) {
  const edit = (move: Move, fields: Partial<Move>) =>
    change(
      (now) => ({
        ...now,
        moves: now.moves.map((one) => (one.id === move.id ? { ...one, ...fields } : one)),
      }),
      `${move.id}-${Object.keys(fields).join()}`,
    );
  const kinds = [
    { value: 'move', text: labels.kindMove },
    { value: 'test', text: labels.kindTest },
  ] as const;
  const tests = [
    { value: '', text: labels.noTestChosen },
    ...spoken.moves
      .filter(({ kind }) => kind === 'test')
      .map(({ id: value, name }) => ({ value, text: name })),
  ];
  return (
    <Rows
      id={`${id}-moves`}
      rows={data.moves}
      name={(_, n) => fill(labels.move, { n: n + 1 })}
      none={labels.noMoves}
      add={labels.addMove}
      remove={(_, n) => fill(labels.removeMove, { move: spoken.moves[n]?.name ?? '' })}
      onAdd={() =>
        change((now) => ({ ...now, moves: [...now.moves, { id: nextId('m', now.moves), ...blank }] }))
      }
      onRemove={(move) => change((now) => withoutMove(now, move.id))}
    >
      {(move) => {
        const field = (name: string) => `${id}-${move.id}-${name}`;
        return (
          <>
            <ChoiceField
              id={field('kind')}
              label={labels.kind}
              value={move.kind}
              options={kinds}
              onChoice={(kind) => edit(move, { kind })}
            />
            <TextField
              id={field('name')}
              label={labels.moveName}
              value={move.name}
              onText={(name) => edit(move, { name })}
            />
            <div className="sheet-beside">
              <DayField
                id={field('date')}
                label={labels.date}
                value={move.date}
                onDay={(date) => edit(move, { date })}
              />
              <CountField
                id={field('people')}
                label={labels.movePeople}
                value={move.people}
                max={MOST_PEOPLE}
                onCount={(people) => edit(move, { people })}
              />
            </div>
            <div hidden={move.kind === 'test'}>
              <ChoiceField
                id={field('test')}
                label={labels.moveTest}
                value={tests.some(({ value }) => value === move.test) ? move.test : ''}
                options={tests}
                onChoice={(test) => edit(move, { test })}
              />
            </div>
          </>
        );
      }}
    </Rows>
  );
}
