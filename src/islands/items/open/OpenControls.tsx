import type { OpenItem } from '#domain/assessment/families.ts';
import type { OpenResponse } from '#domain/assessment/open/response.ts';
import { Card } from './Card.tsx';
import { Checklist } from './Checklist.tsx';
import { Likert } from './Likert.tsx';
import { Poll } from './Poll.tsx';
import { Rank } from './Rank.tsx';
import { Rubric } from './Rubric.tsx';
import type { OpenViewProps } from './view.ts';

interface Props extends Pick<OpenViewProps<'poll'>, 'labels' | 'isLive' | 'idFor' | 'onChoose'> {
  item: OpenItem;
  response: OpenResponse;
  locale: string;
  headings: Readonly<Record<string, string>>;
}

/** The controls of an open item, by its type. */
export function OpenControls({ item, response, locale, headings, ...rest }: Props) {
  if (item.type === 'rank' && response.type === 'rank')
    return <Rank item={item} response={response} {...rest} />;
  if (item.type === 'poll' && response.type === 'poll')
    return <Poll item={item} response={response} {...rest} />;
  if (item.type === 'checklist' && response.type === 'checklist')
    return <Checklist item={item} response={response} {...rest} />;
  if (item.type === 'rubric' && response.type === 'rubric')
    return <Rubric item={item} response={response} locale={locale} {...rest} />;
  if (item.type === 'likert' && response.type === 'likert')
    return <Likert item={item} response={response} {...rest} />;
  if (item.type === 'card' && response.type === 'card')
    return <Card item={item} response={response} headings={headings} {...rest} />;
  throw new Error(`the response to ${item.id} is of type ${response.type}, not ${item.type}`);
}
