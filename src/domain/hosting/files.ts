import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';

/** The files that tell hosts about headers: where they stand, and what they say. */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    'public/_headers': headersFile(),
    'docs/hosting/nginx.conf': nginxConfiguration(),
    'docs/hosting/Caddyfile': caddyfile(),
  };
}
