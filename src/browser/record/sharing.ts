import { eraseEverything } from '#browser/erase.ts';
import { forgetVisits } from '#browser/offline/visits.ts';
import { moveRoomMarks } from '#browser/room-mark.ts';
import { moveRooms } from '#browser/rooms.ts';
import { isEmpty } from '#domain/record/record.ts';
import { eraseAside } from './aside.ts';
import { forgetChoices } from './choices.ts';
import { deleteDatabase } from './database.ts';
import { openDevice, openRecord } from './open.ts';
import { isSharedDevice, readPreference, writePreference } from './preferences.ts';
import { dropSession, readSession, writeSession } from './session.ts';

/**
 * From now on nothing is kept after this tab. What the device holds moves into the tab, or is erased. False where the
 * device would not let go of it; then nothing has changed.
 */
export async function shareDevice(work: 'move' | 'erase'): Promise<boolean> {
  const storage = await openRecord();
  try {
    const record = await storage.load();
    if (work === 'move' && !isEmpty(record)) writeSession(record);
    // The switch first: whatever is written from here on must not reach the device.
    if (!turnSwitch('yes')) throw new Error('the switch does not hold');
    if (!(await storage.erase())) throw new Error('the device holds on');
    await deleteDatabase().catch(() => undefined);
    // It went along with the record.
    eraseAside();
    if (work === 'erase') forgetChoices();
    // Which pages were read is nobody else's business.
    await forgetVisits().catch(() => false);
    return true;
  } catch {
    turnSwitch('asked');
    dropSession();
    return false;
  }
}

/** From now on this device keeps what is done. False where it cannot take what is in this tab; then nothing has changed. */
export async function unshareDevice(work: 'keep' | 'erase'): Promise<boolean> {
  try {
    const record = readSession();
    if (work === 'keep' && !isEmpty(record)) {
      const device = await openDevice();
      await device.importRecord(record);
      const isKept = device.state.kind === 'saved';
      device.close();
      if (!isKept) return false;
    }
    dropSession();
    if (work === 'erase') forgetChoices();
    return turnSwitch('asked');
  } catch {
    return false;
  }
}

/** Forgets everything of whoever worked here last. The device stays a shared one for whoever comes next. */
export async function finishAndClear(): Promise<boolean> {
  const isShared = isSharedDevice();
  const isGone = await eraseEverything(await openRecord());
  if (isShared) writePreference('shared', 'yes');
  return isGone;
}

/**
 * Erases all that is here, and from now on keeps nothing, not even for this tab. False where the browser would not let go of
 * all of it; then the switch is as it was.
 */
export async function keepNothing(): Promise<boolean> {
  const isGone = await eraseEverything(await openRecord());
  return isGone && writePreference('nothing', 'yes');
}

/** Turns the switch. The route that was taken, the marks of rooms and open rooms go along to where things are kept from then on. */
function turnSwitch(to: 'yes' | 'asked'): boolean {
  const route = readPreference('route');
  writePreference('route', null);
  const isTurned = writePreference('shared', to);
  if (route !== null) writePreference('route', route);
  if (isTurned) {
    const place = to === 'yes' ? 'tab' : 'device';
    moveRoomMarks(place);
    moveRooms(place);
  }
  return isTurned;
}
