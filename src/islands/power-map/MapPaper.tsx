import { placedPieces, type PowerMap } from '#domain/worksheets/power-map/map.ts';
import { FRAME } from '#domain/worksheets/power-map/picture.ts';
import { fill } from '#domain/words.ts';
import type { MapLabels } from './labels.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { gradeNames, kindNames, nameOfPiece, sayStance } from './names.ts';

interface Props {
  map: PowerMap;
  steps: readonly string[];
  words: MapLabels;
}

/** Rows to write on, on a blank sheet. */
const BLANK_ROWS = 8;
/** Cards on one page, where there are fewer names than that. */
const BLANK_CARDS = 12;

/** The map on paper: the field and the lists, filled in or to fill in. */
export function MapPaper({ map, steps, words }: Props) {
  const pieces = placedPieces(map);
  const isBlank = pieces.length === 0 && map.demand.trim() === '';
  const nameOf = (id: string) => {
    const piece = map.pieces.find((one) => one.id === id);
    return piece ? nameOfPiece(piece, words) : '';
  };
  const kinds = kindNames(words);
  const grades = gradeNames(words);
  const decider = pieces.find(({ id }) => id === 'decider')?.name;
  const blank = Array.from({ length: BLANK_ROWS }, (_, n) => [`blank-${n}`, '', '', ''] as const);
  const lines = map.lines.map(
    ({ id, from, to, evidence, note }) =>
      [id, fill(words.line, { from: nameOf(from), to: nameOf(to) }), grades[evidence], note] as const,
  );
  return (
    <div className="map-paper">
      {isBlank && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {[
        [words.demand, map.demand],
        [words.deciderName, decider],
        [words.body, map.body],
      ].map(([label, value]) => (
        <p key={label} className={value ? undefined : 'ruled'}>
          <strong>{label}</strong> <span>{value}</span>
        </p>
      ))}
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={words.mapName}>
        <MapDrawing pieces={pieces} lines={map.lines} words={words} />
      </svg>
      {pieces.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.pieceName}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.stance}</th>
              <th scope="col">{words.weight}</th>
            </tr>
          </thead>
          <tbody>
            {pieces.map((piece) => (
              <tr key={piece.id}>
                <th scope="row">{nameOfPiece(piece, words)}</th>
                <td>{kinds[piece.kind]}</td>
                <td>{sayStance(piece.stance, words)}</td>
                <td>{piece.weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="map-paper-lines">
        <thead>
          <tr>
            <th scope="col">{words.paperLines}</th>
            <th scope="col">{words.evidence}</th>
            <th scope="col">{words.lineNote}</th>
          </tr>
        </thead>
        <tbody>
          {(isBlank ? blank : lines).map(([id, line, evidence, note]) => (
            <tr key={id}>
              <td>{line}</td>
              <td>{evidence}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {map.moves.length > 0 && (
        <>
          <p>
            <strong>{words.paperMoves}</strong>
          </p>
          <ol>
            {map.moves.map(({ id, piece, from, to, why }) => (
              <li key={id}>
                <strong>
                  {fill(words.move, {
                    name: nameOf(piece),
                    from: sayStance(from, words),
                    to: sayStance(to, words),
                  })}
                </strong>{' '}
                <span>{why}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** Sticky notes: a card for each piece to cut out, and empty ones to fill a page. */
export function MapCards({ map, words }: { map: PowerMap; words: MapLabels }) {
  const names = placedPieces(map).map((piece) => nameOfPiece(piece, words));
  const cards = [...names, ...Array.from({ length: Math.max(0, BLANK_CARDS - names.length) }, () => '')];
  return (
    <div className="map-cards">
      <p>{words.paperHow}</p>
      <ul>
        {cards.map((name, n) => (
          <li key={n}>
            <strong>{name}</strong>
            <span>{words.cardStance}: ____</span>
            <span>{words.cardWeight}: ____</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
