import { useRef, useState } from 'react';
import {
  addPiece,
  DECIDER,
  editPiece,
  MOST_PIECES,
  pieceKinds,
  removePiece,
  WEIGHT,
  type PieceKind,
} from '#domain/worksheets/power-map/map.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import { kindNames, nameOfPiece, sayStance, stances, type MapPart } from './names.ts';

const weights = Array.from({ length: WEIGHT.most - WEIGHT.least + 1 }, (_, n) => String(WEIGHT.least + n));

/** Everybody on the map as a list, in which everything can be done that the picture can do. */
export function Pieces({ id, sheet, words }: MapPart) {
  const { data: map, change } = sheet;
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PieceKind>('person');
  const field = useRef<HTMLDivElement>(null);
  const kinds = kindNames(words);
  const kindOptions = pieceKinds.map((value) => ({ value, text: kinds[value] }));
  const stanceOptions = stances.map((n) => ({ value: String(n), text: sayStance(n, words) }));
  const isFull = map.pieces.length >= MOST_PIECES;
  const add = () => {
    if (name.trim() === '') return;
    change((now) => addPiece(now, name.trim(), kind));
    setName('');
    field.current?.querySelector('input')?.focus();
  };
  return (
    <>
      <div className="map-add" ref={field}>
        <TextField id={`${id}-new-name`} label={words.newName} value={name} onText={setName} onEnter={add} />
        <ChoiceField
          id={`${id}-new-kind`}
          label={words.newKind}
          value={kind}
          options={kindOptions}
          onChoice={setKind}
        />
        <button type="button" disabled={isFull} onClick={add}>
          <span>{words.add}</span>
        </button>
        <p hidden={!isFull}>
          <span>{words.full}</span>
        </p>
      </div>
      <ul className="map-pieces">
        {map.pieces.map((piece) => (
          <li key={piece.id}>
            <fieldset>
              <legend>{nameOfPiece(piece, words)}</legend>
              <div className="map-fields">
                {piece.id !== DECIDER && (
                  <TextField
                    key="name"
                    id={`${id}-${piece.id}-name`}
                    label={words.pieceName}
                    value={piece.name}
                    onText={(text) =>
                      change((now) => editPiece(now, piece.id, { name: text }), `name ${piece.id}`)
                    }
                  />
                )}
                {piece.id !== DECIDER && (
                  <ChoiceField
                    key="kind"
                    id={`${id}-${piece.id}-kind`}
                    label={words.kind}
                    value={piece.kind}
                    options={kindOptions}
                    onChoice={(value) => change((now) => editPiece(now, piece.id, { kind: value }))}
                  />
                )}
                <ChoiceField
                  id={`${id}-${piece.id}-stance`}
                  label={words.stance}
                  value={String(piece.stance)}
                  options={stanceOptions}
                  onChoice={(value) => change((now) => editPiece(now, piece.id, { stance: Number(value) }))}
                />
                <ChoiceField
                  id={`${id}-${piece.id}-weight`}
                  label={words.weight}
                  value={String(piece.weight)}
                  options={weights.map((value) => ({ value, text: value }))}
                  onChoice={(value) => change((now) => editPiece(now, piece.id, { weight: Number(value) }))}
                />
              </div>
              {piece.id !== DECIDER && (
                <button
                  key="remove"
                  type="button"
                  className="quiet"
                  onClick={() => {
                    change((now) => removePiece(now, piece.id));
                    field.current?.querySelector('input')?.focus();
                  }}
                >
                  <span>{fill(words.remove, { name: nameOfPiece(piece, words) })}</span>
                </button>
              )}
            </fieldset>
          </li>
        ))}
      </ul>
    </>
  );
}
