/** Under which name and icon the site stands on a home screen: its own, or one that says nothing. */
export type Front = 'own' | 'neutral';

/** The icon of each: a drawing, and a picture for phones that show no drawings. */
export const icons: Readonly<Record<Front, { drawing: string; picture: string }>> = {
  own: { drawing: 'icon.svg', picture: 'icon-192.png' },
  neutral: { drawing: 'notes.svg', picture: 'notes-192.png' },
};

/** Where the manifest of each lies. The neutral name has a language, the name of the site has none. */
export function manifestPath(front: Front, locale: string): string {
  return front === 'own' ? '/site.webmanifest' : `/${locale}/notes.webmanifest`;
}

/**
 * What a browser needs to put the site on a home screen. Each front is an app of its own to the browser, so that a change of
 * mind leaves no mixture of both. Phones that know no window with a way back open one of its own: only that has a store of
 * its own on an iPhone, which nothing clears after a week.
 */
export function manifestOf(front: Front, { name, root }: { name: string; root: string }) {
  const { drawing, picture } = icons[front];
  return {
    id: `${root}?front=${front}`,
    name,
    short_name: name,
    start_url: root,
    scope: root,
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: '#FBF6EC',
    theme_color: '#FBF6EC',
    icons: [
      { src: root + drawing, sizes: 'any', type: 'image/svg+xml' },
      { src: root + picture, sizes: '192x192', type: 'image/png' },
    ],
  };
}
