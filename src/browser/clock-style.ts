import type { ClockStyle } from '#domain/clock.ts';

/** A language, with twelve or twenty-four hours as on this device. */
export function clockStyle(locale: string): ClockStyle {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return { locale, ...(hourCycle && { hourCycle }) };
}
