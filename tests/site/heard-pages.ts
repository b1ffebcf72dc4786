/** What is listened to: one page of each kind of the fixture site, whose words nobody rewrites for other reasons. */
export const heardPages = {
  home: '/en/',
  track: '/en/tracks/gardens/',
  module: '/en/modules/garden/',
  lesson: '/en/lessons/garden/plant-a-bed/',
  concepts: '/en/concepts/',
  concept: '/en/concepts/bed/',
  map: '/en/map/',
  case: '/en/cases/elm-street/',
  activity: '/en/activities/digging-day/',
  questions: '/en/assessments/every-item/',
  inventory: '/en/assessments/garden-inventory/',
  workbook: '/en/workbook/',
  device: '/en/device/',
  search: '/en/search/',
  erase: '/erase/',
} as const;
