/** What the slides and the presenter's view of one deck have in common. */
export interface Frame {
  locale: string;
  /** What the deck belongs to: a lesson or a workshop. */
  title: string;
  /** Canonical path of the page, without the base path. */
  path: string;
  ink: 'poppy' | 'indigo' | 'marigold';
  /** Where the slides are; windows of the same deck hear each other. */
  deck: string;
  /** Where the presenter's view is. */
  presenter: string;
  /** The page that the deck belongs to. */
  home: { href: string; text: string };
}
