import type { PickableText } from '#domain/completion-record.ts';
import { fill, plural } from '#domain/words.ts';
import type { CompletionRecordLabels } from './labels.ts';

interface Props {
  name: string;
  texts: readonly PickableText[];
  /** Ids of the items whose texts are shown. */
  picked: readonly string[];
  locale: string;
  labels: CompletionRecordLabels;
  onName: (name: string) => void;
  onPick: (picked: readonly string[]) => void;
}

/** What the learner decides before they print: a name, and which of their texts others may read. */
export function Setup({ name, texts, picked, locale, labels, onName, onPick }: Props) {
  return (
    <section className="record-setup no-print" aria-labelledby="record-setup">
      <h2 id="record-setup">
        <span>{labels.setupTitle}</span>
      </h2>
      <label htmlFor="record-name">
        <span>{labels.nameLabel}</span>
      </label>
      <input
        id="record-name"
        type="text"
        autoComplete="name"
        maxLength={80}
        value={name}
        aria-describedby="record-name-hint"
        onChange={({ target }) => onName(target.value)}
      />
      <p id="record-name-hint" className="hint">
        <span>{labels.nameHint}</span>
      </p>
      {texts.length > 0 && (
        <fieldset key="texts" aria-describedby="record-texts-hint">
          <legend>
            <span>{labels.textsTitle}</span>
          </legend>
          <p id="record-texts-hint" className="hint">
            <span>{labels.textsHint}</span>
          </p>
          {texts.map(({ item, place }) => (
            <label key={item.id}>
              <input
                type="checkbox"
                checked={picked.includes(item.id)}
                onChange={({ target }) =>
                  onPick(target.checked ? [...picked, item.id] : picked.filter((id) => id !== item.id))
                }
              />
              <span>{item.stem}</span> <span className="day">{fill(labels.textIn, { title: place })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p role="status" hidden={texts.length === 0}>
        <span>{picked.length > 0 ? plural(labels.textsShown, picked.length, locale) : labels.textsNone}</span>
      </p>
      <p className="hint">
        <span>{labels.forgotten}</span>
      </p>
      <p className="choices">
        <button type="button" className="primary" onClick={() => window.print()}>
          <span>{labels.print}</span>
        </button>
      </p>
    </section>
  );
}
