import { useLayoutEffect, useRef, useState } from 'react';
import { addRow, hasRoom, moveRow, removeRow, writeCell } from '#domain/worksheets/form/edit.ts';
import {
  freeId,
  isGiven,
  rowsOf,
  textIn,
  type FormPart,
  type FormSheet,
} from '#domain/worksheets/form/form.ts';
import { nameOfRow, placeName } from '#domain/worksheets/form/values.ts';
import { fill } from '#domain/words.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import { FormField } from './FormField.tsx';
import type { FormLabels } from './labels.ts';
import { RowTools } from './RowTools.tsx';

interface Props {
  /** The worksheet's id. */
  id: string;
  part: FormPart;
  sheet: SheetInUse<FormSheet>;
  labels: FormLabels;
  level: HeadingLevel;
}

/** Rows of fields: added, taken away and moved by buttons. The focus goes where the next thing is to be done. */
export function RowsPart({ id, part, sheet: { data, change }, labels, level }: Props) {
  const here = useRef<HTMLElement>(null);
  /** The id of what shall have the focus once the rows are drawn. */
  const next = useRef<string>(null);
  const [said, say] = useState({ text: '', turn: 0 });
  const rows = rowsOf(part, data);
  const table = part.rows;
  const place = (...inside: string[]) => `${id}-${placeName(part.id, ...inside)}`;
  const addId = `${place()}--add`;

  useLayoutEffect(() => {
    if (next.current) here.current?.querySelector<HTMLElement>(`[id="${next.current}"]`)?.focus();
    next.current = null;
  }, [rows]);

  if (!table) return null;
  const [first] = table.columns;
  const nameOf = (n: number) => nameOfRow(part, rows[n], fill(labels.row, { n: n + 1 }));
  const tell = (text: string) => say(({ turn }) => ({ text, turn: turn + 1 }));
  const act = (text: string, focus: string, edit: (now: FormSheet) => FormSheet) => {
    next.current = focus;
    tell(text);
    change(edit);
  };
  const move = (row: string, n: number, by: -1 | 1) => {
    const [values, of] = [{ row: nameOf(n) }, rows.length];
    if (n + by < 0 || n + by >= of) tell(fill(by < 0 ? labels.isFirst : labels.isLast, values));
    else
      act(fill(labels.moved, { ...values, n: n + by + 1, of }), place(row, by < 0 ? '-up' : '-down'), (now) =>
        moveRow(now, part, { row, by }),
      );
  };
  const remove = (row: string, n: number) => {
    const neighbor = (rows[n + 1] ?? rows[n - 1])?.id;
    const focus = neighbor === undefined ? addId : place(neighbor, '-remove');
    act(fill(labels.removed, { row: nameOf(n) }), focus, (now) => removeRow(now, part, row));
  };
  const add = () => {
    if (!hasRoom(part, rows)) tell(fill(labels.full, { n: rows.length }));
    else
      act(fill(labels.added, { n: rows.length + 1 }), place(freeId(rows), first?.id ?? ''), (now) =>
        addRow(now, part),
      );
  };

  return (
    <section
      className="sheet-part form-table"
      id={place()}
      tabIndex={-1}
      aria-labelledby={`${place()}--title`}
      ref={here}
    >
      <Heading level={level} id={`${place()}--title`}>
        <span>{part.title}</span>
      </Heading>
      {part.hint && <p className="measure">{part.hint}</p>}
      <p className="soft" hidden={rows.length > 0}>
        <span>{labels.noRows}</span>
      </p>
      {rows.map((row, n) => (
        <fieldset key={row.id} className="sheet-row">
          <legend id={place(row.id, '-name')}>
            <span key={nameOf(n)}>{nameOf(n)}</span>
          </legend>
          <div className="form-row">
            {table.columns.map((column) => {
              const text = textIn(row.cells, column.id);
              if (isGiven(table, row.id, column.id))
                return column === first ? null : (
                  <p key={column.id} className="form-given">
                    {fill(labels.given, { column: column.title, text })}
                  </p>
                );
              return (
                <div key={column.id} data-field={column.field}>
                  <FormField
                    id={place(row.id, column.id)}
                    field={column.field}
                    title={column.title}
                    hint={n === 0 ? column.hint : undefined}
                    options={column.options}
                    value={text}
                    labels={labels}
                    onText={(written) =>
                      change(
                        (now) => writeCell(now, part, { row: row.id, column: column.id, text: written }),
                        place(row.id, column.id),
                      )
                    }
                  />
                </div>
              );
            })}
          </div>
          {!table.fixed && (
            <RowTools
              place={(name) => place(row.id, name)}
              isFirst={n === 0}
              isLast={n === rows.length - 1}
              labels={labels}
              onMove={(by) => move(row.id, n, by)}
              onRemove={() => remove(row.id, n)}
            />
          )}
        </fieldset>
      ))}
      {!table.fixed && (
        <button
          key="add"
          type="button"
          id={addId}
          aria-disabled={!hasRoom(part, rows)}
          onClick={add}
          aria-describedby={`${place()}--title`}
        >
          <span>{labels.addRow}</span>
        </button>
      )}
      <p role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
    </section>
  );
}
