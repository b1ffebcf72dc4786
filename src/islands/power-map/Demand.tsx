import { DECIDER, editPiece } from '#domain/worksheets/power-map/map.ts';
import { RadioRow } from '#islands/sheet/RadioRow.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import { kindNames, type MapPart } from './names.ts';

/** What is asked, and who can say yes to it: a person, and the body behind that person. */
export function Demand({ id, sheet, words }: MapPart) {
  const { data: map, change } = sheet;
  const decider = map.pieces.find((piece) => piece.id === DECIDER);
  const kinds = kindNames(words);
  return (
    <>
      <TextField
        id={`${id}-demand`}
        label={words.demand}
        value={map.demand}
        rows={2}
        onText={(demand) => change((now) => ({ ...now, demand }), 'demand')}
      />
      <TextField
        id={`${id}-${DECIDER}-name`}
        label={words.deciderName}
        value={decider?.name ?? ''}
        onText={(name) => change((now) => editPiece(now, DECIDER, { name }), 'decider')}
      />
      <RadioRow
        id={`${id}-${DECIDER}-kind`}
        legend={words.deciderKind}
        value={decider?.kind === 'person' ? 'person' : 'body'}
        options={(['person', 'body'] as const).map((value) => ({ value, text: kinds[value] }))}
        onPick={(kind) => change((now) => editPiece(now, DECIDER, { kind }))}
      />
      <TextField
        id={`${id}-body`}
        label={words.body}
        value={map.body}
        onText={(body) => change((now) => ({ ...now, body }), 'body')}
      />
    </>
  );
}
