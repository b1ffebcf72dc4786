import type { Play } from '#domain/dialogue/play.ts';
import { readRubric, type CriterionResult } from '#domain/dialogue/rubric.ts';
import { percentOwn, wordsOf } from '#domain/dialogue/words.ts';
import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { DialogueLabels } from './labels.ts';

interface Props {
  dialogue: Dialogue;
  play: Play;
  level: HeadingLevel;
  labels: DialogueLabels;
}

/** The criteria in words, each with the lines that show it. */
export function Rubric({ dialogue, play, level, labels }: Props) {
  const results = readRubric(dialogue, play);
  return (
    <>
      <Heading level={level}>{labels.rubricTitle}</Heading>
      <p>
        {fill(labels.rubricCount, { n: results.filter(({ isMet }) => isMet).length, all: results.length })}
      </p>
      <ol className="rubric">
        {results.map((result) => (
          <li key={result.criterion.id} data-met={result.isMet || undefined}>
            <p className="criterion">
              <Mark isMet={result.isMet} />
              <strong>{result.criterion.title}</strong>{' '}
              <span>{result.isMet ? labels.met : labels.missed}</span>
            </p>
            <p>{result.isMet ? result.criterion.met : result.criterion.missed}</p>
            <Evidence result={result} play={play} labels={labels} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface EvidenceProps {
  result: CriterionResult;
  play: Play;
  labels: DialogueLabels;
}

function Evidence({ result: { criterion, evidence }, play, labels }: EvidenceProps) {
  if (criterion.reads === 'share') {
    const talk = wordsOf(play.exchanges);
    return <p className="evidence">{fill(labels.shareOf, { ...talk, percent: percentOwn(talk) })}</p>;
  }
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence" aria-label={labels.evidence}>
      {evidence.map((n) => (
        <li key={n}>
          <span>{fill(labels.evidenceTurn, { n: n + 1 })}</span> <q>{play.exchanges[n]?.choice.say}</q>
        </li>
      ))}
    </ul>
  );
}

/** A tick or an empty ring; the word beside it says the same. */
function Mark({ isMet }: { isMet: boolean }) {
  return (
    <svg className="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" />
      {isMet && <path d="M7 12.5l3.5 3.5 6.5-8" />}
    </svg>
  );
}
