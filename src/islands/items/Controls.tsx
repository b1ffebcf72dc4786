import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import { Multi } from './Multi.tsx';
import { Order } from './Order.tsx';
import { Single } from './Single.tsx';
import { Sort } from './Sort.tsx';
import { TrueFalse } from './TrueFalse.tsx';
import { Short } from './Short.tsx';
import { Cloze } from './Cloze.tsx';
import { Estimate } from './Estimate.tsx';
import { Match } from './Match.tsx';
import { Label } from './Label.tsx';
import type { ItemViewProps } from './view.ts';

interface Props extends Pick<
  ItemViewProps<'single'>,
  'reasons' | 'labels' | 'pictures' | 'isLive' | 'idFor'
> {
  item: ScoredItem;
  response: Response;
  onChoose: (response: Response, said?: string) => void;
}

/** The controls of an item, by its type. */
export function Controls({ item, response, ...rest }: Props) {
  if (item.type === 'single' && response.type === 'single')
    return <Single item={item} response={response} {...rest} />;
  if (item.type === 'multi' && response.type === 'multi')
    return <Multi item={item} response={response} {...rest} />;
  if (item.type === 'truefalse' && response.type === 'truefalse')
    return <TrueFalse item={item} response={response} {...rest} />;
  if (item.type === 'sort' && response.type === 'sort')
    return <Sort item={item} response={response} {...rest} />;
  if (item.type === 'order' && response.type === 'order')
    return <Order item={item} response={response} {...rest} />;
  if (item.type === 'short' && response.type === 'short')
    return <Short item={item} response={response} {...rest} />;
  if (item.type === 'cloze' && response.type === 'cloze')
    return <Cloze item={item} response={response} {...rest} />;
  if (item.type === 'estimate' && response.type === 'estimate')
    return <Estimate item={item} response={response} {...rest} />;
  if (item.type === 'match' && response.type === 'match')
    return <Match item={item} response={response} {...rest} />;
  if (item.type === 'label' && response.type === 'label')
    return <Label item={item} response={response} {...rest} />;
  throw new Error(`the response to ${item.id} is of type ${response.type}, not ${item.type}`);
}
