import { useRecord } from './useRecord.ts';
import { EraseAll } from './workbook/EraseAll.tsx';
import type { WorkbookLabels } from './workbook/labels.ts';
import './workbook.css';
import './workbook/keep.css';

interface Props {
  locale: string;
  labels: WorkbookLabels;
}

/** One big button that erases everything. */
export function Erase({ locale, labels }: Props) {
  const { record } = useRecord();
  return (
    <div className="workbook erase-alone">
      <EraseAll record={record} locale={locale} labels={labels} />
    </div>
  );
}
