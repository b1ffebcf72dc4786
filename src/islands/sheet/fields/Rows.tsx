import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './fields.css';

/** More rows than anybody fills in; a sheet with more could not be read back. */
const MOST = 200;

interface Props<T> {
  id: string;
  rows: readonly T[];
  /** What a row is called, above its fields. */
  name: (row: T, n: number) => string;
  /** What stands there while there is no row. */
  none: string;
  add: string;
  /** Names the row that goes. */
  remove: (row: T, n: number) => string;
  onAdd: () => void;
  onRemove: (row: T) => void;
  children: (row: T, n: number) => ReactNode;
}

/** Rows of fields that can be added and taken away. The focus goes where the next thing is to be done. */
export function Rows<T extends { readonly id: string }>(props: Props<T>) {
  const { id, rows, name, none, add, remove, onAdd, onRemove, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const turn = useRef<'added' | 'removed'>(undefined);

  useLayoutEffect(() => {
    const last = [...(list.current?.children ?? [])].at(-1);
    if (turn.current === 'added') last?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    if (turn.current === 'removed') button.current?.focus();
    turn.current = undefined;
  }, [rows.length]);

  return (
    <div className="sheet-rows" id={id}>
      <p className="soft" hidden={rows.length > 0}>
        <span>{none}</span>
      </p>
      <div ref={list}>
        {rows.map((row, n) => (
          <fieldset key={row.id} className="sheet-row">
            <legend>
              <span key={name(row, n)}>{name(row, n)}</span>
            </legend>
            {children(row, n)}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                turn.current = 'removed';
                onRemove(row);
              }}
            >
              <span key={remove(row, n)}>{remove(row, n)}</span>
            </button>
          </fieldset>
        ))}
      </div>
      <button
        type="button"
        ref={button}
        disabled={rows.length >= MOST}
        onClick={() => {
          turn.current = 'added';
          onAdd();
        }}
      >
        <span>{add}</span>
      </button>
    </div>
  );
}
