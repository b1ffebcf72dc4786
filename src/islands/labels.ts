/** The words of the islands of items. Sentences may hold places: `{n}`. Where a sentence depends on a number it holds `one|other`. */

/** What the save line says. Every island that saves needs these. */
export interface SaveLabels {
  saving: string;
  saved: string;
  /** On a device that others use too. */
  keptForTab: string;
  /** Where the learner wants nothing kept. */
  keptForPage: string;
  notSavedBlocked: string;
  notSavedFull: string;
  notSavedDisk: string;
  notSavedReadonly: string;
  notSavedNewerVersion: string;
  notSavedDamaged: string;
  /** Beside it, where work has vanished from the device. */
  missing: string;
  notSavedLocked: string;
  /** Leads from there to the field for the passphrase. */
  openLock: string;
}

/** Only what the save line says, out of the words of an island that says more. */
export function saveLabelsOf(labels: SaveLabels): SaveLabels {
  const {
    saving,
    saved,
    keptForTab,
    keptForPage,
    notSavedBlocked,
    notSavedFull,
    notSavedDisk,
    notSavedReadonly,
    notSavedNewerVersion,
    notSavedDamaged,
    missing,
    notSavedLocked,
    openLock,
  } = labels;
  return {
    saving,
    saved,
    keptForTab,
    keptForPage,
    notSavedBlocked,
    notSavedFull,
    notSavedDisk,
    notSavedReadonly,
    notSavedNewerVersion,
    notSavedDamaged,
    missing,
    notSavedLocked,
    openLock,
  };
}

/** What says an answer to an open item in words. */
export interface OpenAnswerLabels {
  ratingAgain: string;
  ratingHard: string;
  ratingGood: string;
  ratingEasy: string;
  entryDone: string;
  entryPlanned: string;
}

/** Everything that quizzes and worksheets say. */
export interface QuizLabels extends SaveLabels, OpenAnswerLabels {
  question: string;
  check: string;
  keep: string;
  kept: string;
  howSure: string;
  sure: string;
  unsure: string;
  idk: string;
  hint: string;
  hintNext: string;
  hintNone: string;
  hintNumber: string;
  again: string;
  howMulti: string;
  howSort: string;
  howOrder: string;
  howCloze: string;
  howEstimate: string;
  howMatch: string;
  howLabel: string;
  trueOption: string;
  falseOption: string;
  yourAnswer: string;
  yourEstimate: string;
  chooseOne: string;
  gapNumber: string;
  moveUp: string;
  moveDown: string;
  position: string;
  movedTo: string;
  isFirst: string;
  isLast: string;
  chooseFirst: string;
  cardsLeft: string;
  writeFirst: string;
  numberFirst: string;
  gapsLeft: string;
  rowsLeft: string;
  pointsLeft: string;
  outcomeRight: string;
  outcomeWrong: string;
  outcomeNone: string;
  outcomeFound: string;
  outcomeFoundAndExtra: string;
  outcomeCards: string;
  outcomeSteps: string;
  outcomeGaps: string;
  outcomeRows: string;
  outcomePoints: string;
  outcomeNear: string;
  outcomeClose: string;
  outcomeHigh: string;
  outcomeLow: string;
  outcomeUnsure: string;
  choiceRight: string;
  choiceWrong: string;
  optionRight: string;
  optionWrong: string;
  optionMissed: string;
  cardRight: string;
  cardAlso: string;
  cardWrong: string;
  stepRight: string;
  stepAlso: string;
  stepWrong: string;
  stepPlace: string;
  answerNear: string;
  answerWrong: string;
  working: string;
  bestPlace: string;
  alsoPlace: string;
  why: string;
  review: string;
  answers: string;
  readAgain: string;
  answeredBefore: string;
  answeredEarlier: string;
  answerThen: string;
  progress: string;
  summaryTitle: string;
  summaryRight: string;
  summaryNothing: string;
  summaryAgain: string;
  reveal: string;
  roomTitle: string;
  groupTitle: string;
  groupScore: string;
  calibrationTitle: string;
  sureRight: string;
  sureWrong: string;
  unsureRight: string;
  unsureWrong: string;
  calibrationSurprised: string;
  calibrationUnderrated: string;
  calibrationFitting: string;
  againAll: string;
  howRank: string;
  howPoll: string;
  howPollSeveral: string;
  howChecklist: string;
  howChecklistDays: string;
  howRubric: string;
  howCard: string;
  rankKeep: string;
  rankKept: string;
  entryDay: string;
  entriesDone: string;
  calendar: string;
  calendarSaved: string;
  calendarEmpty: string;
  profileShow: string;
  profileReady: string;
  criteriaLeft: string;
  profileStrengths: string;
  profileNext: string;
  profileStep: string;
  profileTeach: string;
  profileTable: string;
  profileLevel: string;
  profileNone: string;
  cardShow: string;
  cardAsk: string;
  cardKept: string;
  cardLast: string;
  clear: string;
  cleared: string;
  model: string;
  otherText: string;
  keepBoth: string;
  useOther: string;
  dropOther: string;
  print: string;
  copy: string;
  copied: string;
  copyBlocked: string;
  copyText: string;
  noAnswer: string;
}
