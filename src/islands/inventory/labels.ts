import type { Occasion } from '#domain/assessment/inventory/sittings.ts';
import type { SaveLabels } from '#islands/labels.ts';

/** Everything that inventories say. Sentences may hold places: `{n}`; where one depends on a number it holds `one|other`. */
export interface InventoryLabels extends SaveLabels {
  onDevice: string;
  aid: string;
  purposeTitle: string;
  isNotTitle: string;
  reliabilityTitle: string;
  chooseForm: string;
  minutes: string;
  occasion: string;
  occasionDate: string;
  occasionBefore: string;
  occasionAfter: string;
  occasionLookingBack: string;
  occasionHint: string;
  occasionLookingBackHint: string;
  answeredBefore: string;
  answeredFinished: string;
  answeredEarlier: string;
  toPicture: string;
  skip: string;
  progress: string;
  hoursLegend: string;
  hoursTotal: string;
  see: string;
  tooFew: string;
  tooFewHours: string;
  pictureReady: string;
  pictureTitle: string;
  pictureOld: string;
  bandOf: string;
  strength: string;
  strengthText: string;
  nextStep: string;
  nextLessons: string;
  routeScore: string;
  routeScoreRusty: string;
  routeNone: string;
  paperRoute: string;
  scoresCaption: string;
  quality: string;
  score: string;
  answered: string;
  answeredOf: string;
  answeredOfUnknown: string;
  noScore: string;
  before: string;
  now: string;
  after: string;
  change: string;
  changeUp: string;
  changeDown: string;
  changeNone: string;
  sameNumbers: string;
  gridName: string;
  gridHow: string;
  plotName: string;
  plotHow: string;
  plotHowPaired: string;
  workingTitle: string;
  workingHow: string;
  workingReversed: string;
  workingHalf: string;
  workingFew: string;
  workingLowest: string;
  workingGrid: string;
  workingGap: string;
  workingCaption: string;
  workingLine: string;
  largest: string;
  sharesCaption: string;
  share: string;
  hours: string;
  percent: string;
  percentOf: string;
  sharesName: string;
  shareLegend: string;
  sharesWorking: string;
  sharesRows: string;
  againHint: string;
  again: string;
  timeTitle: string;
  timeCount: string;
  timeFurthest: string;
  timeSame: string;
  timeLeftOut: string;
  timeCaption: string;
  timeCaptionShares: string;
  timePlotName: string;
  timeHow: string;
  compareTitle: string;
  compareHow: string;
  compareEmpty: string;
  first: string;
  second: string;
  resultName: string;
  resultEarlier: string;
  compareSame: string;
  compareOtherVersion: string;
  compareNothingShared: string;
  compareNarrowed: string;
  moves: string;
  movedUp: string;
  movedDown: string;
  movedNone: string;
  compareCare: string;
  partnerYou: string;
  partner: string;
  partnerDifference: string;
  partnerHigher: string;
  partnerLower: string;
  partnerSame: string;
  partnerPlot: string;
  partnerLargest: string;
  partnerAnswers: string;
  partnerCare: string;
  paperTitle: string;
  paperPoints: string;
  paperPoint: string;
  paperReversed: string;
  paperUnknown: string;
  paperAdd: string;
  paperStatementsOf: string;
  paperCaption: string;
  paperStatements: string;
  paperSum: string;
  paperSumBlank: string;
  paperShort: string;
  paperBands: string;
  paperBand: string;
  paperPositions: string;
  paperPosition: string;
  paperLevel: string;
  low: string;
  middle: string;
  high: string;
  paperShare: string;
  paperHoursBlank: string;
  paperHoursHow: string;
}

/** How an occasion is called. */
export function occasionTitle(occasion: Occasion, labels: InventoryLabels): string {
  switch (occasion) {
    case 'date':
      return labels.occasionDate;
    case 'before':
      return labels.occasionBefore;
    case 'after':
      return labels.occasionAfter;
    case 'looking-back':
      return labels.occasionLookingBack;
  }
}

/** The words of a comparison where it is between two people instead of two times. */
export function partnerLabels(labels: InventoryLabels): InventoryLabels {
  return {
    ...labels,
    before: labels.partnerYou,
    after: labels.partner,
    change: labels.partnerDifference,
    changeUp: labels.partnerHigher,
    changeDown: labels.partnerLower,
    plotHowPaired: labels.partnerPlot,
    compareCare: labels.partnerCare,
  };
}

/** Lessons to go to from a result, by id. A lesson that is not published yet is absent. */
export type LessonLinks = Readonly<Record<string, { readonly title: string; readonly url: string }>>;
