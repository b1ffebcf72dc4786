import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayHoldRecord } from '#browser/record/existing.ts';
import { openDevice } from '#browser/record/open.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { putPress } from '#browser/record/press.ts';
import { takeUpPresses } from '#browser/record/presses.ts';
import { latestDoneMark } from '#domain/record/done-mark.ts';
import { makeArea } from './makeArea.ts';

let [tab, device] = [makeArea(), makeArea()];

beforeEach(() => {
  [tab, device] = [makeArea(), makeArea()];
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

/** The keys of what lies aside on the device. */
const aside = () => [...device.kept.keys()].filter((key) => key.startsWith('groundwork:draft:'));
const press = { about: 'lesson', id: 'listening', isOn: true, lang: 'en' } as const;

describe('what was pressed before the code came that saves it', () => {
  it('is kept by the next page, once, and then no longer aside', async () => {
    expect(putPress(press)).toBe(true);
    const next = await openDevice();
    takeUpPresses(next);
    takeUpPresses(next);
    await vi.waitFor(() => {
      expect(next.state).toEqual({ kind: 'saved' });
    });
    const record = await next.load();
    expect(record.attempts).toHaveLength(1);
    expect(latestDoneMark(record, 'listening')?.response.done).toBe(true);
    expect(aside()).toEqual([]);
    next.close();
  });

  it('counts as it was pressed last', async () => {
    putPress(press);
    putPress({ ...press, isOn: false });
    const next = await openDevice();
    takeUpPresses(next);
    expect(latestDoneMark(await next.load(), 'listening')?.response.done).toBe(false);
    next.close();
  });

  it('lets a page know that there is something to open the record for', async () => {
    expect(await mayHoldRecord()).toBe(false);
    putPress(press);
    expect(await mayHoldRecord()).toBe(true);
  });

  it('is noted in no place where nothing in clear may be written', () => {
    writePreference('lock', 'yes');
    expect(putPress(press)).toBe(false);
    expect([aside(), [...tab.kept]]).toEqual([[], []]);
  });

  it('is let go of where it cannot be read', async () => {
    device.kept.set('groundwork:draft:press:lesson:x', '{"about":"lesson","id":7}');
    device.kept.set('groundwork:draft:press:lesson:y', 'not JSON');
    const next = await openDevice();
    takeUpPresses(next);
    expect((await next.load()).attempts).toEqual([]);
    expect(aside()).toEqual([]);
    next.close();
  });
});
