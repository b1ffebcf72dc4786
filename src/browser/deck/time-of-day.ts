/** How to write a time of day: in twelve hours or twenty-four, as on this device. */
export function timeOfDay(): Intl.DateTimeFormat {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: 'numeric',
    minute: '2-digit',
    ...(hourCycle && { hourCycle }),
  });
}
