import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { second, module, quiz, worksheet, inventory, activity, concept } = files;

describe('ids', () => {
  testMistakes([
    {
      mistake: 'two lessons with one id, in folders of different modules',
      changes: { 'en/lessons/other/plant-a-bed.mdx': '---\nid: plant-a-bed\n---\n' },
      says: [
        'duplicate-id en/lessons/other/plant-a-bed.mdx:2:1 the id "plant-a-bed" is already used in en/lessons/garden/plant-a-bed.mdx — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'two translations of one lesson',
      changes: { 'es/lessons/other/plant-a-bed.mdx': '---\nid: plant-a-bed\n---\n' },
      says: [
        'duplicate-id es/lessons/other/plant-a-bed.mdx:2:1 the id "plant-a-bed" is already used in es/lessons/garden/plant-a-bed.mdx — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'an item id that another assessment has',
      changes: { [worksheet]: ['id: bed-log-where', 'id: bed-check-who'] },
      says: [
        'duplicate-id en/assessments/bed-log.yaml:7:5 the id "bed-check-who" is already used in en/assessments/bed-check.yaml:9 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'a statement id that an item has',
      changes: { [inventory]: ['- id: inv-reach-note', '- id: bed-log-who'] },
      says: [
        'duplicate-id en/assessments/garden-inventory.yaml:70:13 the id "bed-log-who" is already used in en/assessments/bed-log.yaml:12 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'an objective id that another lesson has',
      changes: {
        [second]: ['  - id: plan-turns', '  - id: choose-a-bed\n    text: Choose again.\n  - id: plan-turns'],
      },
      says: [
        'duplicate-id en/lessons/garden/share-the-water.mdx:11:5 the id "choose-a-bed" is already used in en/lessons/garden/plant-a-bed.mdx:9 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'two options of one item with one id',
      changes: { [quiz]: ['id: gold', 'id: water'] },
      says: [
        'duplicate-id en/assessments/bed-check.yaml:40:9 the id "water" is already used in en/assessments/bed-check.yaml:37 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'two steps of one activity with one id',
      changes: { [activity]: ['id: dig-arrive', 'id: dig-draw'] },
      says: [
        'duplicate-id en/activities/digging-day.yaml:24:5 the id "dig-draw" is already used in en/activities/digging-day.yaml:14 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'an old id that something else has now',
      changes: { [second]: ['formerly: [water-turns]', 'formerly: [plant-a-bed]'] },
      says: [
        'duplicate-id en/lessons/garden/share-the-water.mdx:3:12 the id "plant-a-bed" is already used in en/lessons/garden/plant-a-bed.mdx:2 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'two works with one key',
      changes: {
        'sources.yaml': [
          '- id: gardeners',
          '- id: bean2012\n  type: book\n  title: Beans\n  author:\n    - literal: Bean\n  access: open\n  note: Beans.\n- id: gardeners',
        ],
      },
      says: [
        'duplicate-id sources.yaml:28:3 the id "bean2012" is already used in sources.yaml:12 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'a retired id that is used again',
      changes: {
        'ids.lock': 'lesson:plant-a-bed # retired in spring\nitem:bed-log-who\nobjective:plan-turns\n',
      },
      says: [
        'retired-id en/assessments/bed-log.yaml:12:5 the id "bed-log-who" is retired in content/ids.lock — choose a new id; a retired one is never used again',
        'retired-id en/lessons/garden/plant-a-bed.mdx:2:1 the id "plant-a-bed" is retired in content/ids.lock — choose a new id; a retired one is never used again',
        'retired-id en/lessons/garden/share-the-water.mdx:11:5 the id "plan-turns" is retired in content/ids.lock — choose a new id; a retired one is never used again',
      ],
    },
    {
      mistake: 'ids that were published and vanished, but for those renamed or retired',
      changes: {
        'ids.published':
          'lesson:plant-a-bed\nlesson:water-turns\nlesson:old-lesson\nitem:bed-log-gone\nitem:bed-log-old\nitem:bed-log-retired\nobjective:old-aim\ndiagram:old-roots\nsource:old1999\n',
        'ids.lock': 'item:bed-log-retired\n',
        [worksheet]: ['id: bed-log-where', 'id: bed-log-where\n    formerly: [bed-log-old]'],
      },
      says: [
        'vanished-id ids.published:3:1 the lesson "old-lesson" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as lesson:old-lesson',
        'vanished-id ids.published:4:1 the item "bed-log-gone" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as item:bed-log-gone',
        'vanished-id ids.published:7:1 the objective "old-aim" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as objective:old-aim',
        'vanished-id ids.published:8:1 the diagram "old-roots" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as diagram:old-roots',
        'vanished-id ids.published:9:1 the source "old1999" was published and is gone — bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as source:old1999',
      ],
    },
    {
      mistake: 'ids that were published in a file that cannot be read now: they are not told as vanished',
      changes: {
        'ids.published': 'item:bed-log-where\nassessment:bed-log\n',
        [worksheet]: ['kind: worksheet', 'kind: worksheets'],
      },
      says: [
        'wrong-value en/assessments/bed-log.yaml:2:1 kind: "worksheets" is not one of its values — did you mean "worksheet"?',
      ],
    },
    {
      mistake: 'an earlier id of an item that another item has now',
      changes: { [worksheet]: ['id: bed-log-where', 'id: bed-log-where\n    formerly: [bed-check-who]'] },
      says: [
        'duplicate-id en/assessments/bed-log.yaml:8:16 the id "bed-check-who" is already used in en/assessments/bed-check.yaml:9 — choose an id of its own; ids are never shared',
      ],
    },
    {
      mistake: 'a line of ids.lock that says nothing',
      changes: { 'ids.lock': '# retired\nplant-a-bed\nlessons:old\n' },
      says: [
        'lock-line ids.lock:2:1 "plant-a-bed" is not the kind and id of something — write one id on a line, such as lesson:old-name',
        'lock-line ids.lock:3:1 "lessons:old" is not the kind and id of something — write one id on a line, such as lesson:old-name',
      ],
    },
    {
      mistake: 'a file whose id is not its name',
      changes: { [concept]: ['id: bed\n', 'id: flower-bed\n'] },
      says: [
        'id-and-file en/concepts/bed.mdx:2:1 the id "flower-bed" is not the name of the file — name the file after its id; an id that was published before goes into "formerly"',
      ],
    },
    {
      mistake: 'a translation whose id is not its name',
      changes: { 'es/concepts/bed.mdx': ['id: bed\n', 'id: turn\n'] },
      says: [
        'id-and-file es/concepts/bed.mdx:2:1 the id "turn" is not the name of the file — name the file after its id; an id that was published before goes into "formerly"',
      ],
    },
    {
      mistake: 'a module that holds one lesson twice',
      changes: {
        [module]: [
          'lessons: [plant-a-bed, share-the-water]',
          'lessons: [plant-a-bed, share-the-water, plant-a-bed]',
        ],
      },
      says: [
        'placed-twice en/modules/garden.yaml:5:41 "plant-a-bed" is already placed in en/modules/garden.yaml:5 — a lesson stands in one place; take it out here or there',
      ],
    },
    {
      mistake: 'a lesson in two modules',
      changes: {
        'en/tracks/gardens.yaml': ['modules: [garden]', 'modules: [garden, orchard]'],
        'en/modules/orchard.yaml':
          'id: orchard\ntitle: Orchard\nsummary: Trees.\noutcome: Plant a tree.\nlessons: [share-the-water]\n',
      },
      says: [
        'placed-twice en/modules/orchard.yaml:5:11 "share-the-water" is already placed in en/modules/garden.yaml:5 — a lesson stands in one place; take it out here or there',
      ],
    },
    {
      mistake: 'a module in two tracks',
      changes: {
        'en/tracks/trees.yaml':
          'id: trees\ntitle: Trees\npromise: You can plant.\nink: indigo\nmodules: [garden]\n',
      },
      says: [
        'placed-twice en/tracks/trees.yaml:5:11 "garden" is already placed in en/tracks/gardens.yaml:5 — a module stands in one place; take it out here or there',
      ],
    },
  ]);
});
