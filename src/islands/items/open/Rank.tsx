import { MovableList } from '#islands/items/MovableList.tsx';
import type { OpenViewProps } from './view.ts';

/** What matters more, further up. It begins in the author's order, which is nobody's answer until it is kept. */
export function Rank({ item, response, labels, isLive, idFor, onChoose }: OpenViewProps<'rank'>) {
  const isRanked = response.order.length > 0;
  const order = isRanked ? response.order : item.options.map(({ id }) => id);
  return (
    <>
      <MovableList
        order={order}
        things={item.options}
        isBlank={!isRanked}
        labels={labels}
        isLive={isLive}
        idFor={idFor}
        onMove={(next, said) => onChoose(next === order ? response : { type: 'rank', order: next }, said)}
      />
      <div className="actions">
        <button
          type="button"
          className="primary"
          disabled={!isLive}
          onClick={() => onChoose(isRanked ? response : { type: 'rank', order }, labels.rankKept)}
        >
          <span>{labels.rankKeep}</span>
        </button>
      </div>
    </>
  );
}
