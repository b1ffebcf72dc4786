/** A place on the site. */
export type Destination =
  | {
      to:
        | 'home'
        | 'concepts'
        | 'map'
        | 'cases'
        | 'routes'
        | 'workshops'
        | 'finder'
        | 'agenda'
        | 'room'
        | 'pages'
        | 'assessments'
        | 'search'
        | 'workbook'
        | 'record'
        | 'review'
        | 'device'
        | 'offline'
        | 'about';
    }
  | { to: 'track' | 'module' | 'route' | 'concept' | 'case' | 'activity' | 'assessment' | 'page'; id: string }
  /** The bibliography, or one of its lists in another order. */
  | { to: 'sources'; order?: SourceOrder; anchor?: string }
  | { to: 'workshop'; id: string; part?: WorkshopPart; anchor?: string }
  /** The sheet of paper on which a room's answers to an assessment are counted. */
  | { to: 'tally'; id: string }
  | { to: 'booklet'; of: 'module' | 'route'; id: string }
  /** The picture that stands for a page where it is shared. */
  | { to: 'placard'; id: string }
  /** A lesson under the address that stands on paper: short to type, and the same when the lesson changes its module. */
  | { to: 'short'; id: string }
  | { to: Edition; module: string; id: string; anchor?: string };

/** A shape that a lesson leaves in, and the presenter's side of the deck. */
export type Edition = 'lesson' | 'deck' | 'presenter' | 'guide' | 'handout';

/** Orders in which the sources are listed beside the full list. */
export const sourceOrders = ['author', 'year', 'lesson', 'access'] as const;

/** One of them. */
export type SourceOrder = (typeof sourceOrders)[number];

/** A page of a workshop beside its agenda. */
export type WorkshopPart = 'prepare' | 'guide' | 'deck' | 'presenter' | 'print' | 'follow-up';

const folders = {
  track: 'tracks',
  module: 'modules',
  route: 'routes',
  concept: 'concepts',
  case: 'cases',
  activity: 'activities',
  workshop: 'workshops',
  assessment: 'assessments',
  page: 'pages',
} as const;

const editions: Readonly<Record<Edition, string>> = {
  lesson: '',
  deck: 'deck/',
  presenter: 'deck/presenter/',
  guide: 'guide/',
  handout: 'handout/',
};

const workshopParts: Readonly<Record<WorkshopPart, string>> = {
  prepare: 'prepare/',
  guide: 'guide/',
  deck: 'deck/',
  presenter: 'deck/presenter/',
  print: 'print/',
  'follow-up': 'follow-up/',
};

/** The address of a place, beginning with `/` and without the base path. */
export function pathTo(locale: string, destination: Destination): string {
  switch (destination.to) {
    case 'home':
      return `/${locale}/`;
    case 'concepts':
    case 'map':
    case 'cases':
    case 'routes':
    case 'workshops':
    case 'agenda':
    case 'room':
    case 'pages':
    case 'assessments':
    case 'search':
    case 'workbook':
    case 'record':
    case 'review':
    case 'device':
    case 'offline':
    case 'about':
      return `/${locale}/${destination.to}/`;
    case 'sources': {
      const order = destination.order ? `by-${destination.order}/` : '';
      return `/${locale}/sources/${order}${fragment(destination.anchor)}`;
    }
    case 'finder':
      return `/${locale}/find-an-activity/`;
    case 'track':
    case 'module':
    case 'route':
    case 'concept':
    case 'case':
    case 'activity':
    case 'assessment':
    case 'page':
      return destination.to === 'page' && destination.id === 'about'
        ? `/${locale}/about/`
        : `/${locale}/${folders[destination.to]}/${destination.id}/`;
    case 'tally':
      return `/${locale}/${folders.assessment}/${destination.id}/tally/`;
    case 'workshop': {
      const part = destination.part ? workshopParts[destination.part] : '';
      return `/${locale}/${folders.workshop}/${destination.id}/${part}${fragment(destination.anchor)}`;
    }
    case 'booklet':
      return `/${locale}/${folders[destination.of]}/${destination.id}/booklet/`;
    case 'placard':
      return `/${locale}/placards/${destination.id}.png`;
    case 'short':
      return `/${locale}/l/${destination.id}/`;
    case 'lesson':
    case 'deck':
    case 'presenter':
    case 'guide':
    case 'handout': {
      const folder = `/${locale}/lessons/${destination.module}/${destination.id}/`;
      return `${folder}${editions[destination.to]}${fragment(destination.anchor)}`;
    }
  }
}

function fragment(anchor: string | undefined): string {
  return anchor ? `#${anchor}` : '';
}

/** Puts the base path in front: `/site` and `/en/` give `/site/en/`. */
export function underBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
