import { describe, expect, it, vi } from 'vitest';
import type { SaveState } from '#domain/record/storage.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { lookInto, makeTab, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

describe('saving', () => {
  it('says "saved" only once the answer is on the disk', async () => {
    const tab = await makeTab();
    const states: SaveState['kind'][] = [];
    const onDisk: Promise<unknown[]>[] = [];
    tab.subscribe(() => {
      states.push(tab.state.kind);
      if (tab.state.kind === 'saved') onDisk.push(lookInto('attempts'));
    });
    await tab.append(makeDraft());
    expect(states).toEqual(['saving', 'saved']);
    expect(await onDisk[0]).toHaveLength(1);
  });

  it('waits for the transaction, not for its requests', async () => {
    const tab = await makeTab();
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction');
    const asked: unknown[] = [];
    let isComplete = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const tx = transaction.call(this, stores, mode, options);
      asked.push([mode, options]);
      tx.addEventListener('complete', () => (isComplete = true));
      return tx;
    });
    await tab.append(makeDraft());
    expect(isComplete).toBe(true);
    expect(asked).toEqual([['readwrite', { durability: 'strict' }]]);
  });

  it('does not claim anything when only the place was kept', async () => {
    const tab = await makeTab();
    await tab.savePlace('map-power', null);
    expect(tab.state).toEqual({ kind: 'ready' });
  });

  it('asks for lasting storage after the first answer, once, and not after a place', async () => {
    const ask = vi.fn();
    const tab = await makeTab(ask);
    await tab.savePlace('map-power', null);
    expect(ask).not.toHaveBeenCalled();
    await tab.saveNote('my-why', 'Because', 0);
    await tab.append(makeDraft());
    expect(ask).toHaveBeenCalledOnce();
  });
});

describe('a connection that died unnoticed', () => {
  it('is opened again, once, and the answer saved', async () => {
    const tab = await makeTab();
    const dead = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    transaction.mockImplementationOnce(dead);
    await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'saved' });
    transaction.mockImplementationOnce(dead).mockImplementationOnce(dead);
    await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'memory', reason: 'disk' });
  });
});
