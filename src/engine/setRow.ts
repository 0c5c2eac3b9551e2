import { queueWidth, teamWidth } from '../metrics/tally.ts';
import * as reg from './registers.ts';
import { registers } from './state.ts';

/** From now on contacts and agents count in a row of the tally. */
export function setRow(row: number): void {
  registers[reg.row] = row;
  registers[reg.queueRow] = row * (registers[reg.queueCount] as number) * queueWidth;
  registers[reg.teamRow] = row * (registers[reg.teamCount] as number) * teamWidth;
}
