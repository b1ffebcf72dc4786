import { describe, expect, it } from 'vitest';
import { compareTalks } from '#domain/dialogue/compare.ts';
import { replay } from '#domain/dialogue/play.ts';
import { makeDialogue } from '../../makeDialogue.ts';

const dialogue = makeDialogue();

/** A talk of these choices, from the first turn on. */
function talk(...choices: string[]) {
  return replay(
    dialogue,
    choices.map((choice, n) => ({ turn: `t${n + 1}`, choice })),
  );
}

describe('two talks side by side', () => {
  it('show the first turn at which another choice was made, and both choices', () => {
    const found = compareTalks(dialogue, talk('ask', 'wait', 'ask'), talk('ask', 'tell', 'tell'));
    expect(found.partedAt).toBe(1);
    expect(found.then?.choice.id).toBe('wait');
    expect(found.now?.choice.id).toBe('tell');
  });

  it('never part where every choice was the same', () => {
    const found = compareTalks(dialogue, talk('ask', 'tell'), talk('ask', 'tell'));
    expect(found).toMatchObject({ partedAt: null, gained: [], lost: [] });
    expect(found.now).toBeUndefined();
  });

  it('part where the shorter one stopped', () => {
    const found = compareTalks(dialogue, talk('ask', 'ask'), talk('ask', 'ask', 'tell'));
    expect(found.partedAt).toBe(2);
    expect(found.then).toBeUndefined();
    expect(found.now?.choice.id).toBe('tell');
  });

  it('say which criteria only the later one meets, and which only the earlier one', () => {
    const earlier = talk('ask', 'ask', 'ask', 'wait');
    const later = talk('wait', 'tell', 'ask', 'wait');
    const ids = (criteria: readonly { id: string }[]) => criteria.map(({ id }) => id);
    const { gained, lost } = compareTalks(dialogue, earlier, later);
    expect(ids(gained)).toEqual(['stake']);
    expect(ids(lost)).toEqual(['opening', 'questions']);
  });
});
