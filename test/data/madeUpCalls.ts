import { type BankCalls, bankCalls } from '../../src/data/bankCalls.ts';
import { ln } from '../../src/numeric/ln.ts';
import { mix } from '../../src/random/key.ts';
import { unit } from '../../src/random/unit.ts';

/** What a made-up centre does: shares of hung up and served callers who call again, and by customer how often they call and hang up. */
export interface MadeUp {
  readonly redialShare: number;
  readonly repeatShare: number;
  readonly days: number;
  readonly queuedShare: number;
  readonly groups: readonly { customers: number; callsPerDay: number; hangUpShare: number }[];
}

/** First day of the made-up records, days since 1 January 1970. */
export const firstDay = Date.UTC(1999, 4, 2) / 86_400_000;

/** Call records of that centre, open 12 h a day. Redials come after 10 min, repeats after 30 min, in the mean; both beget their own. */
export function madeUpCalls({ redialShare, repeatShare, days, queuedShare, groups }: MadeUp): BankCalls {
  let drawn = 0;
  const chance = () => unit(mix(mix(drawn++) + 0x5bd1e995));
  const after = (mean: number) => Math.round(-mean * ln(chance()));
  const rows: string[] = [];
  const call = (customer: number, day: number, second: number, hangUpShare: number): void => {
    const isQueued = chance() < queuedShare;
    const hangsUp = chance() < hangUpShare && isQueued;
    const end = second + (isQueued ? 30 : 0) + (hangsUp ? 0 : 100);
    rows.push(row(customer, day, second, isQueued, hangsUp));
    const again = chance() < (hangsUp ? redialShare : repeatShare);
    if (again) call(customer, day, end + Math.max(1, after(hangsUp ? 600 : 1800)), hangUpShare);
  };
  let customer = 0;
  for (const group of groups) {
    for (let member = 0; member < group.customers; member++, customer++) {
      const gap = 43_200 / group.callsPerDay;
      for (let at = after(gap); at < days * 43_200; at += 1 + after(gap)) {
        call(customer, firstDay + Math.floor(at / 43_200), 28_800 + (at % 43_200), group.hangUpShare);
      }
    }
  }
  const { calls, problems } = bankCalls([
    `date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect\n${rows.join('\n')}`,
  ]);
  if (problems[0]) throw new Error(problems[0].message);
  return calls;
}

function row(customer: number, day: number, second: number, isQueued: boolean, hangsUp: boolean): string {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const caller = `${date},${second},0,PS,${isQueued ? '1' : '0'},${isQueued ? customer : ''},${isQueued ? '1,30' : '0,0'}`;
  return hangsUp ? `${caller},H,,,,0` : `${caller},A,${second + (isQueued ? 30 : 0)},100,1,0`;
}
