import { fileDay } from '#islands/workbook/day.ts';

/** The name of a file of a sheet. It says nothing of what is in it: others see it among the downloads. */
export function fileName(worksheet: string, ending: string): string {
  return `${worksheet}-${fileDay(new Date())}.${ending}`;
}
