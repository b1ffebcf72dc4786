import { handoverFragment } from '#domain/room/handover.ts';

/** Puts the word that is typed into the link that opens the page of rooms. It goes nowhere else. */
export function linkRoomWord(): void {
  const field = document.querySelector<HTMLInputElement>('[data-room-word]');
  const link = document.querySelector<HTMLAnchorElement>('[data-room-link]');
  const around = field?.closest<HTMLElement>('[data-needs-script]');
  if (!field || !link || !around) return;
  around.hidden = false;
  const assessments = (field.dataset['roomWord'] ?? '').split(',').filter((one) => one !== '');
  const write = () => {
    link.hash = handoverFragment({ word: field.value, assessments });
  };
  field.addEventListener('input', write);
  // A page that comes back keeps what was typed.
  write();
}
