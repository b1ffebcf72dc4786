import { pathToFileURL } from 'node:url';
import { curriculumProblems } from '#domain/check/curriculum.ts';
import { estimatedMinutes } from '#domain/check/minutes.ts';
import { qualityWarnings } from '#domain/check/quality.ts';
import { sourceShelf, type Library } from '#domain/library.ts';
import { describe, inReadingOrder, type Problem } from '#domain/problems.ts';
import { readingLevel } from '#domain/reading-level.ts';
import { contentFolder } from './files.ts';
import { readContent } from './read.ts';
import { wordingWarnings } from './wording.ts';

/** Reads and checks the whole content: every problem of every file, once. */
export function checkContent(folder = contentFolder()): { library: Library; problems: Problem[] } {
  const { library, problems } = readContent(folder);
  const seen = new Set<string>();
  const all = inReadingOrder([...problems, ...curriculumProblems(library)]).filter((found) => {
    const line = describe(found);
    return !seen.has(line) && Boolean(seen.add(line));
  });
  return { library, problems: all };
}

/** The problems as an author reads them, with a count at the end. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(describe), '', `${count} in the content. Nothing was built.`].join('\n');
}

/** What each lesson comes to: words, reading level, minutes promised and estimated. */
function lessonLines(library: Library): string[] {
  const shelf = sourceShelf(library);
  return [...shelf.lesson.values()].map((entry) => {
    const { words, grade } = readingLevel((entry.body?.paragraphs ?? []).map(({ text }) => text));
    const minutes = `${entry.data.minutes} minutes promised, about ${estimatedMinutes(entry, shelf)} estimated`;
    return `  ${entry.id}: ${words} words, ${grade} years of school, ${minutes}`;
  });
}

// Run by hand: `npm run check:content`.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { library, problems } = checkContent();
  const warnings = inReadingOrder([...qualityWarnings(library), ...wordingWarnings(library)]);
  if (warnings.length > 0) {
    console.log(
      [...warnings.map(describe), '', `${warnings.length} to look at; they stop nothing.`, ''].join('\n'),
    );
  }
  if (problems.length > 0) {
    console.error(report(problems));
    process.exitCode = 1;
  } else {
    const shelf = sourceShelf(library);
    const counts = Object.entries(shelf).map(([kind, entries]) => `${kind} ${entries.size}`);
    console.log(lessonLines(library).join('\n'));
    console.log(`The content is in order: ${counts.join(' · ')} · source ${library.sources.length}.`);
  }
}
