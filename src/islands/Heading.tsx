import type { HTMLAttributes, Ref } from 'react';

/** A place in the outline of the page. */
export type HeadingLevel = 2 | 3 | 4 | 5;

interface Props extends HTMLAttributes<HTMLHeadingElement> {
  level: HeadingLevel;
  ref?: Ref<HTMLHeadingElement>;
}

/** A heading whose level the page decides. */
export function Heading({ level, children, ...attributes }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...attributes}>{children}</Tag>;
}

/** The level of a heading inside that of another. */
export function below(level: 2 | 3 | 4): HeadingLevel {
  return (level + 1) as HeadingLevel;
}
