import { useState } from 'react';
import { linesFrom, movePiece, placedPieces } from '#domain/worksheets/power-map/map.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import { Told } from '#islands/workbook/Told.tsx';
import { useTold } from '#islands/workbook/useTold.ts';
import { gradeNames, nameOfPiece, sayStance, stances, type MapPart } from './names.ts';

/** Proposes a move of one piece: where to, whom it moves in turn, and why. */
export function MoveOne({ id, sheet, words }: MapPart) {
  const { data: map, change } = sheet;
  const [draft, setDraft] = useState<{ piece: string; to: number | null; why: string }>({
    ...{ piece: '', to: null, why: '' },
  });
  const { told, tell } = useTold();
  const pieces = placedPieces(map);
  const piece = pieces.find((one) => one.id === draft.piece) ?? pieces[0];
  const grades = gradeNames(words);
  if (!piece) {
    return (
      <p key="wait">
        <span>{words.moveWait}</span>
      </p>
    );
  }
  const to = draft.to ?? Math.min(3, piece.stance + 1);
  const name = nameOfPiece(piece, words);
  const next = linesFrom(map, piece.id);
  const move = () => {
    if (to === piece.stance) {
      tell(words.moveSame);
      return;
    }
    change((now) => movePiece(now, piece.id, to, draft.why.trim()));
    tell(fill(words.moved, { name, stance: sayStance(to, words) }));
    setDraft({ piece: piece.id, to: null, why: '' });
  };
  return (
    <div key="move" className="map-add">
      <div className="map-fields">
        <ChoiceField
          id={`${id}-move-piece`}
          label={words.movePiece}
          value={piece.id}
          options={pieces.map((one) => ({ value: one.id, text: nameOfPiece(one, words) }))}
          onChoice={(value) => setDraft({ ...draft, piece: value, to: null })}
        />
        <ChoiceField
          id={`${id}-move-to`}
          label={words.moveTo}
          value={String(to)}
          options={stances.map((n) => ({ value: String(n), text: sayStance(n, words) }))}
          onChoice={(value) => setDraft({ ...draft, to: Number(value) })}
        />
      </div>
      <p>
        <strong key={piece.id}>
          {fill(next.length > 0 ? words.moveLines : words.moveNoLines, { name })}
        </strong>
      </p>
      <ul>
        {next.map((line) => {
          const end = map.pieces.find((one) => one.id === line.to);
          return (
            <li key={line.id}>
              <span>
                {fill(words.moveLine, {
                  to: end ? nameOfPiece(end, words) : '',
                  evidence: grades[line.evidence],
                })}
              </span>
            </li>
          );
        })}
      </ul>
      <TextField
        id={`${id}-move-why`}
        label={words.moveWhy}
        value={draft.why}
        rows={2}
        onText={(why) => setDraft({ ...draft, why })}
      />
      <button type="button" onClick={move}>
        <span>{words.moveDo}</span>
      </button>
      <Told told={told} />
    </div>
  );
}

interface HistoryProps extends MapPart {
  step: number | null;
  onStep: (step: number | null) => void;
}

/** The moves so far, to go through one by one on the map. */
export function Moves({ sheet, words, step, onStep }: HistoryProps) {
  const { moves, pieces } = sheet.data;
  const of = moves.length;
  const at = Math.min(step ?? of, of);
  const go = (to: number) => onStep(to >= of ? null : Math.max(0, to));
  const buttons = [
    ['start', words.replayStart, 0, at === 0],
    ['back', words.replayBack, at - 1, at === 0],
    ['on', words.replayOn, at + 1, at === of],
    ['now', words.replayNow, of, at === of],
  ] as const;
  return (
    <>
      <p hidden={of > 0}>
        <span>{words.historyNone}</span>
      </p>
      <ol>
        {moves.map(({ id, piece, from, to, why }, n) => {
          const moved = pieces.find((one) => one.id === piece);
          return (
            <li key={id} aria-current={step !== null && at === n + 1 ? 'step' : undefined}>
              <strong>
                {fill(words.move, {
                  name: moved ? nameOfPiece(moved, words) : '',
                  from: sayStance(from, words),
                  to: sayStance(to, words),
                })}
              </strong>{' '}
              <span>{why}</span>
            </li>
          );
        })}
      </ol>
      <div className="map-replay" role="group" aria-label={words.replayTitle} hidden={of === 0}>
        <div className="actions">
          {buttons.map(([key, label, to, isThere]) => (
            <button key={key} type="button" aria-disabled={isThere} onClick={() => !isThere && go(to)}>
              <span>{label}</span>
            </button>
          ))}
        </div>
        <p role="status">
          <span key={at}>{fill(words.replayAt, { step: at, of })}</span>
        </p>
      </div>
    </>
  );
}
