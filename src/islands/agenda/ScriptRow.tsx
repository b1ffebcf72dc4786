import type { AgendaRow } from '#domain/agenda/model.ts';
import { scriptOf, type AgendaScripts, type ScriptLines } from '#domain/agenda/scripts.ts';
import { fill } from '#domain/words.ts';
import type { AgendaLabels } from './labels.ts';

interface Props {
  row: AgendaRow;
  when: string;
  scripts: AgendaScripts;
  labels: AgendaLabels;
  /** Whether the script is set out, or only said whose it is. */
  isWhole: boolean;
}

/** A row of a script on paper. */
export function ScriptRow({ row, when, scripts, labels, isWhole }: Props) {
  const script = isWhole ? scriptOf(row.from, scripts) : null;
  const { lead } = row;
  return (
    <section className="paper-part" data-whole={isWhole || undefined}>
      <p>
        <span className="wall-time">{when}</span> <strong>{row.title}</strong>{' '}
        {!isWhole && lead !== '' && <span>{fill(labels.scriptOther, { lead: labels.leads[lead] })}</span>}
      </p>
      {isWhole && row.cut?.taken != null && <p>{`${labels.leftOut} ${row.cut.what}`}</p>}
      {isWhole && row.note && <p>{row.note}</p>}
      {script && (
        <>
          {script.fit && <p>{`${labels.scriptFit}: ${script.fit}`}</p>}
          <Lines lines={script.lines} labels={labels} />
          {script.steps.map((step) => (
            <div key={step.id}>
              <p>
                <strong>{step.title}</strong> {fill(labels.leadsMinutes, { n: step.minutes })}
              </p>
              <Lines lines={step} labels={labels} />
            </div>
          ))}
        </>
      )}
    </section>
  );
}

function Lines({ lines, labels }: { lines: ScriptLines; labels: AgendaLabels }) {
  const kinds = ['say', 'ask', 'do', 'watch'] as const;
  return (
    <dl className="paper-lines">
      {kinds
        .filter((kind) => lines[kind].length > 0)
        .map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt>{labels[kind]}</dt>
            {lines[kind].map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
