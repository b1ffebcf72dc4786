/** More letters than this are hardly initials. */
const LONGEST_INITIALS = 4;

/** Short, dots, hyphens and spaces aside. An empty field is no name either. */
export function isInitials(text: string): boolean {
  return text.trim().replaceAll(/[.\-\s]/g, '').length <= LONGEST_INITIALS;
}

/** The first two words in a row that each begin with a capital: perhaps a full name, perhaps a place. */
export function fullNameIn(text: string): string | undefined {
  return /\p{Lu}\p{Ll}+[ \t]+\p{Lu}\p{Ll}+/u.exec(text)?.[0];
}

/** The first seven digits or more in a row, as people write a phone number. A date is none. */
export function phoneNumberIn(text: string): string | undefined {
  const withoutDates = text.replaceAll(/\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g, 'a day');
  return /\+?\d(?:[ ()./-]{0,3}\d){6,}/.exec(withoutDates)?.[0];
}
