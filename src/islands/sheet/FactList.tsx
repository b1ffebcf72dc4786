import { sayFacts, type SheetModel } from '#domain/worksheets/sheet.ts';

interface Props<T> {
  data: T;
  model: SheetModel<T>;
  /** Sentences by the code of a fact. */
  words: Readonly<Record<string, string>>;
  /** What is said where there is nothing to say. */
  none: string;
  locale: string;
}

/** A sheet in short. */
export function FactList<T>({ data, model, words, none, locale }: Props<T>) {
  const facts = sayFacts(model.facts(data), words, locale);
  return (
    <ul className="sheet-facts">
      {(facts.length > 0 ? facts : [none]).map((fact) => (
        <li key={fact}>
          <span>{fact}</span>
        </li>
      ))}
    </ul>
  );
}
