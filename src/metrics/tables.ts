import { messageColumn, messageWidth } from './message.ts';
import type { Table } from './metric.ts';
import { rosterColumn, rosterWidth } from './roster.ts';
import {
  placeColumn,
  placeWidth,
  queueColumn,
  queueWidth,
  surveyColumn,
  surveyWidth,
  targetColumn,
  targetWidth,
  teamColumn,
  teamWidth,
  touchColumn,
  touchWidth,
  typeColumn,
  typeWidth,
} from './tally.ts';

interface TableShape {
  /** Position of each column in a row. */
  readonly columns: Readonly<Record<string, number>>;
  /** Columns of a row. */
  readonly width: number;
}

/** The tables of sums that metrics are formed from. */
export const tables: Readonly<Record<Table, TableShape>> = {
  queue: { columns: queueColumn, width: queueWidth },
  team: { columns: teamColumn, width: teamWidth },
  type: { columns: typeColumn, width: typeWidth },
  place: { columns: placeColumn, width: placeWidth },
  roster: { columns: rosterColumn, width: rosterWidth },
  message: { columns: messageColumn, width: messageWidth },
  touch: { columns: touchColumn, width: touchWidth },
  target: { columns: targetColumn, width: targetWidth },
  survey: { columns: surveyColumn, width: surveyWidth },
};
