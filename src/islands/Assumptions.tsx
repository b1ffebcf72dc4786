import { below, Heading } from './Heading.tsx';

interface Props {
  title: string;
  assumptions: readonly string[];
  /** Level of the simulation's own title. */
  level: 2 | 3 | 4;
}

/** What a model leaves out and takes for granted. Always in view, never folded away. */
export function Assumptions({ title, assumptions, level }: Props) {
  return (
    <div className="assumptions">
      <Heading level={below(level)}>{title}</Heading>
      <ul>
        {assumptions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
