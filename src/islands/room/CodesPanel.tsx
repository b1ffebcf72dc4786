import { useRef, useState } from 'react';
import { addCodes } from '#domain/room/room.ts';
import { readTyped, type TypedCode } from '#domain/room/typed.ts';
import { plural } from '#domain/words.ts';
import { Clash } from './Clash.tsx';
import type { PartProps } from './part.ts';
import { TypedLine } from './TypedLine.tsx';
import { sayTyped } from './typedWords.ts';

/** Longer than all codes of the largest room. */
const LONGEST = 100_000;

/** One field for codes that are read out, written on cards or pasted from a chat. Each is looked at as it is typed. */
export function CodesPanel({ id, room, instruments, onChange, onTell, ...words }: PartProps) {
  const { labels, locale } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isDone, setDone] = useState(false);
  const codes = readTyped(text, { room, instruments }, { isDone });
  const last = codes.at(-1);
  const told = last && last.kind !== 'begun' ? sayTyped(last, words) : '';
  const clash = codes.find((code) => code.kind === 'clash');

  const count = () => {
    const read = readTyped(text, { room, instruments }, { isDone: true });
    const fitting = read.flatMap((code) => (code.kind === 'fits' ? [code.entry] : []));
    const doubles = read.filter(({ kind }) => kind === 'double').length;
    const left = read.filter(({ kind }) => kind !== 'fits' && kind !== 'double');
    if (fitting.length > 0) onChange((now) => addCodes(now, fitting));
    write(left, true);
    onTell(
      [
        read.length === 0 ? words.problems.empty : plural(labels.counted, fitting.length, locale),
        doubles > 0 && plural(labels.doubles, doubles, locale),
        left.length > 0 && plural(labels.left, left.length, locale),
      ]
        .filter(Boolean)
        .join(' '),
    );
    field.current?.focus();
  };
  const write = (left: readonly TypedCode[], isEnd: boolean) => {
    setText(left.map(({ typed }) => typed).join('\n'));
    setDone(isEnd && left.length > 0);
  };
  const settle = (code: TypedCode & { kind: 'clash' }, how: 'both' | 'latest') => {
    onChange((now) => addCodes(now, [code.entry], how));
    write(
      codes.filter((one) => one !== code),
      true,
    );
    onTell(how === 'both' ? labels.clashedBoth : labels.clashedLatest);
    field.current?.focus();
  };

  return (
    <div className="room-codes">
      <p>{labels.codesText}</p>
      <form
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          count();
        }}
      >
        <label htmlFor={`${id}-codes`}>{labels.codesLabel}</label>
        <textarea
          autoComplete="off"
          ref={field}
          id={`${id}-codes`}
          rows={3}
          value={text}
          maxLength={LONGEST}
          autoCapitalize="characters"
          spellCheck={false}
          translate="no"
          aria-describedby={`${id}-codes-hint`}
          onChange={({ target }) => {
            setText(target.value);
            setDone(false);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            count();
          }}
        />
        <p className="soft" id={`${id}-codes-hint`}>
          {labels.codesHint}
        </p>
        <ul className="typed-codes">
          {codes.map((code, n) => (
            <TypedLine key={n} code={code} {...words} />
          ))}
        </ul>
        {/* Not while a code is being typed: every character would be read out. */}
        <p className="visually-hidden" role="status">
          <span key={told}>{told}</span>
        </p>
        <button type="submit" className="primary">
          <span>{labels.count}</span>
        </button>
      </form>
      {isDone && clash && (
        <Clash
          key={`clash ${clash.entry.text}`}
          entry={clash.entry}
          onSettled={(how) => settle(clash, how)}
          labels={labels}
        />
      )}
    </div>
  );
}
