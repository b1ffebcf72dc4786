import type { CaseFile } from '#domain/simulations/detective.ts';
import { ClueBody } from './ClueBody.tsx';
import type { DetectiveLabels } from './labels.ts';

interface Props {
  /** Unique in the page. */
  id: string;
  file: CaseFile;
  marked: readonly string[];
  /** Whether to say what each clue shows: only once a person was picked. */
  isRead: boolean;
  labels: DetectiveLabels;
  onMark: (clue: string, isMarked: boolean) => void;
}

/** The clues of one file, each to be marked as a reason. */
export function ClueList({ id, file, marked, isRead, labels, onMark }: Props) {
  return (
    <ol className="clues">
      {file.clues.map((clue) => {
        const own = `${id}-${clue.id}`;
        return (
          <li key={clue.id} className="clue">
            <p className="clue-title" id={`${own}-title`}>
              {clue.title}
            </p>
            <ClueBody id={own} clue={clue} file={file} labels={labels} />
            {isRead && (
              <p key="reading" className="why" id={`${own}-reading`}>
                {clue.reading}
              </p>
            )}
            <label className="setting">
              <input
                type="checkbox"
                data-clue={clue.id}
                checked={marked.includes(clue.id)}
                aria-labelledby={`${own}-mark ${own}-title`}
                onChange={({ target }) => onMark(clue.id, target.checked)}
              />
              <span id={`${own}-mark`}>{labels.reason}</span>
            </label>
          </li>
        );
      })}
    </ol>
  );
}
