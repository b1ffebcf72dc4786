import { useState } from 'react';
import {
  addLine,
  editLine,
  evidenceGrades,
  placedPieces,
  removeLine,
  type Evidence,
} from '#domain/worksheets/power-map/map.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import { Told } from '#islands/workbook/Told.tsx';
import { useTold } from '#islands/workbook/useTold.ts';
import { gradeNames, nameOfPiece, type MapPart } from './names.ts';

/** Who can move whom, with how we know. */
export function Lines({ id, sheet, words }: MapPart) {
  const { data: map, change } = sheet;
  const [draft, setDraft] = useState<{ from: string; to: string; evidence: Evidence; note: string }>({
    ...{ from: '', to: '', evidence: 'guess', note: '' },
  });
  const { told, tell } = useTold();
  const pieces = placedPieces(map);
  const options = pieces.map((piece) => ({ value: piece.id, text: nameOfPiece(piece, words) }));
  const grades = gradeNames(words);
  const gradeOptions = evidenceGrades.map((value) => ({ value, text: grades[value] }));
  // What is shown is what would be drawn, also where nobody chose yet.
  const from = options.find(({ value }) => value === draft.from)?.value ?? options.at(-1)?.value ?? '';
  const targets = options.filter(({ value }) => value !== from);
  const to = targets.find(({ value }) => value === draft.to)?.value ?? targets[0]?.value ?? '';
  const nameOf = (piece: string) => options.find(({ value }) => value === piece)?.text ?? '';
  const draw = () => {
    const isThere = map.lines.some((line) => line.from === from && line.to === to);
    tell(isThere ? words.lineThere : '');
    if (isThere) return;
    change((now) => addLine(now, { ...draft, from, to }));
    setDraft({ ...draft, from, to, note: '' });
  };
  return (
    <div id={`${id}-lines`} tabIndex={-1}>
      <p hidden={pieces.length > 1}>
        <span>{words.linesWait}</span>
      </p>
      <div className="map-add" hidden={pieces.length < 2}>
        <div className="map-fields">
          <ChoiceField
            id={`${id}-line-from`}
            label={words.lineFrom}
            value={from}
            options={options}
            onChoice={(value) => setDraft({ ...draft, from: value })}
          />
          <ChoiceField
            id={`${id}-line-to`}
            label={words.lineTo}
            value={to}
            options={targets}
            onChoice={(value) => setDraft({ ...draft, to: value })}
          />
          <ChoiceField
            id={`${id}-line-evidence`}
            label={words.evidence}
            value={draft.evidence}
            options={gradeOptions}
            onChoice={(evidence) => setDraft({ ...draft, evidence })}
          />
          <TextField
            id={`${id}-line-note`}
            label={words.lineNote}
            value={draft.note}
            onText={(note) => setDraft({ ...draft, note })}
            onEnter={draw}
          />
        </div>
        <button type="button" onClick={draw}>
          <span>{words.lineAdd}</span>
        </button>
        <Told told={told} />
      </div>
      <ul className="map-lines">
        {map.lines.map((line) => {
          const ends = { from: nameOf(line.from), to: nameOf(line.to) };
          return (
            <li key={line.id}>
              <fieldset>
                <legend>{fill(words.line, ends)}</legend>
                <div className="map-fields">
                  <ChoiceField
                    id={`${id}-${line.id}-evidence`}
                    label={words.evidence}
                    value={line.evidence}
                    options={gradeOptions}
                    onChoice={(evidence) => change((now) => editLine(now, line.id, { evidence }))}
                  />
                  <TextField
                    id={`${id}-${line.id}-note`}
                    label={words.lineNote}
                    value={line.note}
                    onText={(note) => change((now) => editLine(now, line.id, { note }), `note ${line.id}`)}
                  />
                </div>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => change((now) => removeLine(now, line.id))}
                >
                  <span>{fill(words.lineRemove, ends)}</span>
                </button>
              </fieldset>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
