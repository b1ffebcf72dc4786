import type { WorkbookLesson } from '#domain/workbook.ts';
import { fill } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  first: WorkbookLesson | undefined;
  labels: WorkbookLabels;
}

/** What to do when nothing is here yet. */
export function Empty({ first, labels }: Props) {
  return (
    <section className="panel" aria-labelledby="empty">
      <h2 id="empty">
        <span>{labels.emptyTitle}</span>
      </h2>
      <p>
        <span>{labels.emptyText}</span>
      </p>
      <p className="choices">
        {first && (
          <a className="button primary" href={first.href}>
            <span>{fill(labels.emptyAction, { title: first.title })}</span>
          </a>
        )}
        <a href="#bring-in">
          <span>{labels.emptyImport}</span>
        </a>
      </p>
    </section>
  );
}
