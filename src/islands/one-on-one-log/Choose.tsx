import { useLayoutEffect, useRef } from 'react';
import { blankTalk, MOST_TALKS } from '#domain/worksheets/one-on-one-log/log.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { nameOfTalk, type PartProps } from './part.ts';

interface Props extends PartProps {
  onShow: (talk: string) => void;
}

/** Which talk is in view. The focus goes where the next thing is to be done. */
export function Choose({ id, sheet, talk, words, locale, onShow }: Props) {
  const { talks } = sheet.data;
  /** Name of the field that takes the focus once the talks have changed. */
  const goTo = useRef('');
  useLayoutEffect(() => {
    if (goTo.current) document.getElementById(`${id}-${goTo.current}`)?.focus();
    goTo.current = '';
  }, [id, talks.length]);
  const add = () => {
    const own = nextId('t', talks);
    goTo.current = 'initials';
    sheet.change((now) => ({ talks: [...now.talks, blankTalk(own)] }));
    onShow(own);
  };
  const remove = () => {
    goTo.current = 'view';
    sheet.change((now) => ({ talks: now.talks.filter((one) => one.id !== talk.id) }));
  };
  return (
    <>
      <ChoiceField
        id={`${id}-view`}
        label={words.inView}
        value={talk.id}
        options={talks.map((one, n) => ({ value: one.id, text: nameOfTalk(one, n, { words, locale }) }))}
        onChoice={onShow}
      />
      <div className="actions">
        <button id={`${id}-add`} type="button" disabled={talks.length >= MOST_TALKS} onClick={add}>
          <span>{words.add}</span>
        </button>
        {talks.length > 1 && (
          <button key="remove" type="button" className="quiet" onClick={remove}>
            <span>{words.remove}</span>
          </button>
        )}
      </div>
    </>
  );
}
