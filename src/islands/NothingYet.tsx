import type { WorkbookLesson } from '#domain/workbook.ts';
import { fill } from '#domain/words.ts';

export interface NothingYetLabels {
  emptyTitle: string;
  emptyText: string;
  emptyAction: string;
  emptyImport: string;
}

interface Props {
  first: WorkbookLesson | undefined;
  /** Where a copy can be brought in. */
  importHref: string;
  labels: NothingYetLabels;
}

/** What to do while nothing is here yet. */
export function NothingYet({ first, importHref, labels }: Props) {
  return (
    <section className="panel" aria-labelledby="nothing-yet">
      <h2 id="nothing-yet">
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
        <a href={importHref}>
          <span>{labels.emptyImport}</span>
        </a>
      </p>
    </section>
  );
}
