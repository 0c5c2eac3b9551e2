import { placeWidth, queueWidth, surveyWidth, targetWidth, teamWidth, touchWidth, typeWidth } from '../metrics/tally.ts';
import type { Outline } from './result.ts';

type Sizes = Pick<Outline, 'queueIds' | 'teamIds' | 'typeRows' | 'cells' | 'touchIds' | 'targetIds' | 'surveyed'>;

/** A row of totals: the sums of one replication over the window. Each part is [item][column]; offsets in the row. */
export interface TotalsLayout {
  readonly queue: number;
  readonly team: number;
  readonly type: number;
  /** One item for each pair of row of types and place that occurs. */
  readonly place: number;
  readonly touch: number;
  readonly target: number;
  readonly survey: number;
  readonly width: number;
}

/** Where the totals of an outline stand in a row. */
export function totalsLayout(sizes: Sizes): TotalsLayout {
  const team = sizes.queueIds.length * queueWidth;
  const type = team + sizes.teamIds.length * teamWidth;
  const place = type + sizes.typeRows.length * typeWidth;
  const touch = place + sizes.cells.length * placeWidth;
  const target = touch + sizes.touchIds.length * touchWidth;
  const survey = target + sizes.targetIds.length * targetWidth;
  const width = survey + sizes.surveyed.length * surveyWidth;
  return { queue: 0, team, type, place, touch, target, survey, width };
}
