import { memo } from 'react';
import type { WindowAnswer } from '../../experiment/comparison/comparisonService.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import { letters, type ShownScenario } from '../comparison/state.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { thingName } from '../language/thingName.ts';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import { inOrder } from './inOrder.ts';
import { OpenName } from './OpenName.tsx';
import { TableFrame } from './TableFrame.tsx';
import { largestChange, type Served, whoServes } from './whoServes.ts';
import { useDecideWords } from './words.ts';

/** Shares that differ by less are not marked. */
const marked = 0.01;

interface WhoProps {
  /** The document of the baseline, for the order of types and channels. */
  readonly whole: JsonObject | undefined;
  readonly answer: WindowAnswer;
  readonly of: readonly ShownScenario[];
  /** The scenario that stands beside the baseline; 0 where it stands alone. */
  readonly position: number;
}

interface CellProps {
  readonly position: number;
  readonly before: number;
  readonly now: number;
}

/** Share of a channel in the contacts of a type, of the baseline above that of the scenario. */
function Cell({ position, before, now }: CellProps) {
  const { language } = useWords();
  const words = useDecideWords();
  const percent = (value: number) => <Num>{`${plainNumber(language, 100 * value, 1)}%`}</Num>;
  const shown = position === 0 ? [before] : [before, now];
  const isMarked = position > 0 && Math.abs(now - before) >= marked;
  if (shown.every((share) => share === 0))
    return (
      <td>
        <span className="only-heard">{words.whoNone}</span>
      </td>
    );
  return (
    <td data-marked={isMarked} style={{ '--tint': `${Math.round(30 * (shown.at(-1) ?? 0))}%` } as React.CSSProperties}>
      {shown.map((share, at) => (
        <span key={letters[at]} className="share">
          <bdi className="share-of">{letters[at === 0 ? 0 : position]}</bdi> {percent(share)}
        </span>
      ))}
    </td>
  );
}

function useShares({ answer, of, position }: WhoProps): readonly ReadonlyMap<string, Served>[] {
  return [0, position].map((at) => {
    const queues = of[at]?.facts.queues ?? [];
    const channelOf = (place: string) => queues.find(({ id }) => id === place)?.channel ?? place;
    return whoServes(answer.scenarios[at] ?? {}, channelOf);
  });
}

/** Who serves what: the share of each channel in the contacts of each inquiry type, today and in the scenario that is open. */
export const WhoServes = memo((props: WhoProps) => {
  const all = useWords();
  const words = useDecideWords();
  const { of, position } = props;
  const [before = new Map<string, Served>(), now = before] = useShares(props);
  const [baseline] = of;
  const { channels: channelTable, inquiryTypes } = props.whole ?? {};
  if (baseline === undefined) return null;
  const { facts } = baseline;
  const nameOf = (things: readonly { readonly id: string; readonly name: string | undefined }[], id: string) =>
    thingName(all, things.find((thing) => thing.id === id) ?? { id, name: undefined });
  const change = position > 0 ? largestChange(before, now, marked) : undefined;
  const names = { a: <OpenName scenario={{ position: 0 }} />, b: <OpenName scenario={{ position }} /> };
  const share = (value: number) => <Num>{`${plainNumber(all.language, 100 * value, 1)}%`}</Num>;
  const channels = inOrder(
    channelTable,
    facts.channels.map(({ id }) => id),
  );
  const types = inOrder(inquiryTypes, [...before.keys(), ...now.keys()]);
  return (
    <section className="panel who" aria-labelledby="who-title">
      <div className="panel-head">
        <h2 id="who-title">{words.whoTitle}</h2>
      </div>
      <p className="finding">
        {change
          ? rich(words.whoFinding, {
              ...names,
              type: <bdi>{nameOf(facts.types, change.type)}</bdi>,
              channel: <bdi>{nameOf(facts.channels, change.channel)}</bdi>,
              before: share(change.before),
              now: share(change.now),
            })
          : rich(position > 0 ? words.whoAlike : words.whoAlone, names)}
      </p>
      {position > 0 && <p className="help">{rich(words.whoAxis, names)}</p>}
      <TableFrame title={words.whoTitle}>
        <thead>
          <tr>
            <th scope="col">{words.whoType}</th>
            {channels.map((id) => (
              <th key={id} scope="col">
                <bdi>{nameOf(facts.channels, id)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((id) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{nameOf(facts.types, id)}</bdi>
              </th>
              {channels.map((channel) => (
                <Cell
                  key={channel}
                  position={position}
                  before={before.get(id)?.shares.get(channel) ?? 0}
                  now={now.get(id)?.shares.get(channel) ?? 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
});
