import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/*
 * Only files with a body to render pass through Astro. Every file, these too, has met its schema before:
 * the content check (`src/load/check.ts`) runs first and stops the build with all problems at once.
 */

const base = process.env['CONTENT_DIR'] ?? 'content';

function bodies(folder: string) {
  return defineCollection({
    loader: glob({
      base,
      pattern: `*/${folder}/**/*.mdx`,
      generateId: ({ entry, data }) => `${entry.split('/')[0] ?? ''}/${String(data['id'])}`,
    }),
    schema: z.looseObject({ id: z.string() }),
  });
}

export const collections = {
  lessons: bodies('lessons'),
  concepts: bodies('concepts'),
  cases: bodies('cases'),
  pages: bodies('pages'),
};
