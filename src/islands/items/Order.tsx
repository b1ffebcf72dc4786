import { emptyResponse, idk } from '#domain/assessment/response.ts';
import { MovableList } from './MovableList.tsx';
import type { ItemViewProps } from './view.ts';

/** Steps into an order. */
export function Order({ item, response, reasons, labels, isLive, idFor, onChoose }: ItemViewProps<'order'>) {
  return (
    <MovableList
      order={response.steps === idk ? cleanSteps(item) : response.steps}
      things={item.steps}
      reasons={reasons}
      labels={labels}
      isLive={isLive}
      idFor={idFor}
      onMove={(steps, said) => onChoose({ type: 'order', steps }, said)}
    />
  );
}

function cleanSteps(item: ItemViewProps<'order'>['item']): readonly string[] {
  const clean = emptyResponse(item);
  return clean.type === 'order' && clean.steps !== idk ? clean.steps : [];
}
