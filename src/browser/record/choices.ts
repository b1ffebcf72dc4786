import { eraseRoomMarks } from '#browser/room-mark.ts';
import { eraseRooms } from '#browser/rooms.ts';
import { forgetSearches } from '#browser/search/recent.ts';
import { eraseOwn } from '#browser/settings.ts';
import { forgetWords } from '#browser/typed-words.ts';
import { eraseAside } from './aside.ts';
import { keyOf } from './preferences.ts';

/** Forgets what is kept beside the record and says what somebody does here. */
export function forgetChoices(): void {
  eraseAside();
  eraseOwn(keyOf('route'));
  eraseRoomMarks();
  eraseRooms();
  forgetSearches();
  forgetWords();
}
