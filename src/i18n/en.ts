import agenda from './en/agenda.json' with { type: 'json' };
import cases from './en/cases.json' with { type: 'json' };
import completionRecord from './en/completion-record.json' with { type: 'json' };
import decisionRule from './en/decision-rule.json' with { type: 'json' };
import detective from './en/detective.json' with { type: 'json' };
import dialogue from './en/dialogue.json' with { type: 'json' };
import inventory from './en/inventory.json' with { type: 'json' };
import quiz from './en/quiz.json' with { type: 'json' };
import sheet from './en/sheet.json' with { type: 'json' };
import simulation from './en/simulation.json' with { type: 'json' };
import sources from './en/sources.json' with { type: 'json' };
import takeAlong from './en/take-along.json' with { type: 'json' };
import task from './en/task.json' with { type: 'json' };
import workbook from './en/workbook.json' with { type: 'json' };
import meetingPulse from './en/worksheets/meeting-pulse.json' with { type: 'json' };
import form from './en/worksheets/form.json' with { type: 'json' };
import issueChooser from './en/worksheets/issue-chooser.json' with { type: 'json' };
import campaignPlan from './en/worksheets/campaign-plan.json' with { type: 'json' };
import ladder from './en/worksheets/ladder.json' with { type: 'json' };
import structureTests from './en/worksheets/structure-tests.json' with { type: 'json' };
import oneOnOneLog from './en/worksheets/one-on-one-log.json' with { type: 'json' };
import powerMap from './en/worksheets/power-map.json' with { type: 'json' };
import booklet from './en/booklet.json' with { type: 'json' };
import deck from './en/deck.json' with { type: 'json' };
import followUp from './en/follow-up.json' with { type: 'json' };
import finder from './en/finder.json' with { type: 'json' };
import erase from './en/erase.json' with { type: 'json' };
import guide from './en/guide.json' with { type: 'json' };
import printPack from './en/print-pack.json' with { type: 'json' };
import quickExit from './en/quick-exit.json' with { type: 'json' };
import homeScreen from './en/home-screen.json' with { type: 'json' };
import map from './en/map.json' with { type: 'json' };
import network from './en/network.json' with { type: 'json' };
import offline from './en/offline.json' with { type: 'json' };
import review from './en/review.json' with { type: 'json' };
import room from './en/room.json' with { type: 'json' };
import route from './en/route.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import workshop from './en/workshop.json' with { type: 'json' };

/** Words of the sheets, by model. */
const worksheets = {
  'issue-chooser': issueChooser,
  'structure-tests': structureTests,
  ladder,
  'campaign-plan': campaignPlan,
  'power-map': powerMap,
  'meeting-pulse': meetingPulse,
  'one-on-one-log': oneOnOneLog,
  form,
};

/** English interface words, one file for each part of the site. */
export default {
  agenda,
  booklet,
  cases,
  completionRecord,
  decisionRule,
  detective,
  dialogue,
  inventory,
  quiz,
  sheet,
  worksheets,
  simulation,
  workbook,
  deck,
  erase,
  finder,
  followUp,
  guide,
  homeScreen,
  map,
  network,
  offline,
  printPack,
  quickExit,
  review,
  room,
  route,
  search,
  sources,
  takeAlong,
  task,
  site,
  workshop,
};
