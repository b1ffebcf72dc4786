import { downloadText } from '#browser/record/download.ts';
import { fileName } from './fileName.ts';
import type { SheetLabels } from './labels.ts';
import type { SheetInUse } from './useSheet.ts';

interface Props<T> {
  id: string;
  sheet: SheetInUse<T>;
  labels: SheetLabels;
}

/** Said when the saved text cannot be read: it is safe, and a new sheet can be begun beside it. */
export function Problem<T>({ id, sheet, labels }: Props<T>) {
  return (
    <div className="sheet-asked" role="alert">
      <p>
        <strong>{labels.problemTitle}</strong>
      </p>
      <p>
        <span>{labels.problemText}</span>
      </p>
      <div className="actions">
        <button type="button" onClick={() => downloadText(fileName(id, 'json'), sheet.text)}>
          <span>{labels.copySave}</span>
        </button>
        <button type="button" onClick={() => sheet.replace(sheet.model.blank)}>
          <span>{labels.problemBegin}</span>
        </button>
      </div>
    </div>
  );
}
