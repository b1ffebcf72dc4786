import { describe, expect, it } from 'vitest';
import { issueFacts, mapFacts } from '#domain/worksheets/campaign-plan/others.ts';
import {
  blankChooser,
  criterionIds,
  scoreIssue,
  type IssueChooser,
} from '#domain/worksheets/issue-chooser/chooser.ts';
import { addLine, addPiece, blankMap, DECIDER, editPiece } from '#domain/worksheets/power-map/map.ts';

describe('mapFacts', () => {
  it('names who is on the map, who decides, and whom a line leads to', () => {
    const placed = addPiece(editPiece(blankMap, DECIDER, { name: 'Ms Ruiz' }), 'Our base', 'base');
    const from = placed.pieces[1]?.id ?? '';
    const map = addLine(placed, { from, to: DECIDER, evidence: 'told', note: '' });
    expect(mapFacts(map)).toEqual({
      names: ['Ms Ruiz', 'Our base'],
      decider: 'Ms Ruiz',
      pointedAt: ['Ms Ruiz'],
    });
    expect(mapFacts(blankMap)).toEqual({ names: [], decider: '', pointedAt: [] });
  });
});

describe('issueFacts', () => {
  const named = {
    ...blankChooser,
    issues: blankChooser.issues.map((issue, n) => ({ ...issue, title: `Issue ${n + 1}` })),
  };
  const scored = criterionIds.reduce<IssueChooser>(
    (now, criterion) =>
      ['i1', 'i2'].reduce<IssueChooser>(
        (then, issue) => scoreIssue(then, { issue, person: 'p1', criterion }, issue === 'i1' ? 3 : 1),
        now,
      ),
    named,
  );

  it('names the issue that leads once everything is scored, and none before', () => {
    expect(issueFacts(named).leading).toEqual([]);
    expect(issueFacts(scored).leading.map(({ name }) => name)).toEqual(['Issue 1']);
  });
});
