import { useEffect, useRef, type RefObject } from 'react';

/** Where something was let go: before which row of which day, or at the end of the day. */
export interface Dropped {
  readonly row: string;
  readonly day: string;
  readonly before: string | null;
}

const KIND = 'application/x-groundwork-row';

/** Lets rows be dragged by their grips: an extra for pointers. Everything can be done with the buttons as well. */
export function useDrag(place: RefObject<HTMLElement | null>, onDrop: (dropped: Dropped) => void) {
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    let held: string | undefined;
    const near = (event: DragEvent, name: string) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>(`[data-${name}]`) : null;
    const mark = (row: HTMLElement | null) => {
      for (const one of root.querySelectorAll('[data-over]')) one.removeAttribute('data-over');
      row?.setAttribute('data-over', '');
    };
    const take = (event: DragEvent) => {
      const row = near(event, 'row');
      if (!near(event, 'grip') || !row || !event.dataTransfer) return;
      held = row.dataset['row'];
      event.dataTransfer.setData(KIND, held ?? '');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setDragImage(row, 0, 0);
    };
    const pass = (event: DragEvent) => {
      if (held === undefined || !near(event, 'day')) return;
      event.preventDefault();
      mark(near(event, 'row'));
    };
    const drop = (event: DragEvent) => {
      const day = near(event, 'day')?.dataset['day'];
      if (held === undefined || day === undefined) return;
      event.preventDefault();
      latest.current({ row: held, day, before: near(event, 'row')?.dataset['row'] ?? null });
    };
    const end = () => {
      held = undefined;
      mark(null);
    };
    const stop = new AbortController();
    const { signal } = stop;
    root.addEventListener('dragstart', take, { signal });
    root.addEventListener('dragover', pass, { signal });
    root.addEventListener('drop', drop, { signal });
    root.addEventListener('dragend', end, { signal });
    return () => stop.abort();
  }, [place]);
}
