import { againstWords } from '#domain/worksheets/form/aloud.ts';
import type { FormPart } from '#domain/worksheets/form/form.ts';
import { wordsIn } from '#domain/reading-level.ts';
import { fill, plural } from '#domain/words.ts';
import { TextField } from '#islands/sheet/TextField.tsx';
import { Aloud } from './Aloud.tsx';
import type { FormLabels } from './labels.ts';

interface Props {
  id: string;
  part: FormPart;
  value: string;
  labels: FormLabels;
  locale: string;
  onText: (text: string) => void;
}

/** Words that fit on one line of a field. */
const wordsALine = 14;

/** A text of several lines, with a count of its words and a clock to read it by, where the author asks for them. */
export function TextPart({ id, part, value, labels, locale, onText }: Props) {
  const { title, hint, words, aloud } = part;
  const n = wordsIn(value).length;
  const most = words?.to ?? words?.from ?? 0;
  const how = words && againstWords(n, words);
  const said = { few: labels.wordsFew, fits: labels.wordsFits, many: labels.wordsMany };
  return (
    <div className="form-text">
      <TextField
        id={id}
        label={title}
        hint={hint}
        rows={Math.min(14, Math.max(4, Math.ceil(most / wordsALine) + 1))}
        value={value}
        describedBy={words && `${id}-words`}
        onText={onText}
      />
      {words && how && (
        <p className="form-words" id={`${id}-words`}>
          <span>
            <span key={n}>{plural(labels.words, n, locale)}</span>
          </span>{' '}
          {/* Read out only as it changes from too short to fitting to too long. */}
          <span role="status">
            <span key={how}>
              {fill(n === 0 ? labels.wordsFew : said[how], { goal: goalOf(words, labels) })}
            </span>
          </span>
        </p>
      )}
      {aloud !== undefined && <Aloud aim={aloud} labels={labels} locale={locale} />}
    </div>
  );
}

function goalOf({ from, to }: NonNullable<FormPart['words']>, labels: FormLabels): string {
  if (from === undefined) return fill(labels.wordsTo, { to: to ?? 0 });
  return to === undefined ? fill(labels.wordsFrom, { from }) : fill(labels.wordsBetween, { from, to });
}
