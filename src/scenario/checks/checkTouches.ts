import type { Path } from '../path.ts';
import { agentsServe } from '../queuesOf.ts';
import type { TouchSpec } from '../schema/touch.ts';
import { type Checked, refersTo, sumsToAtMost100 } from './check.ts';
import { queueReference } from './queueReference.ts';

type Shares = Readonly<Record<string, number>>;

function checkNext({ report }: Checked, { steps }: TouchSpec, shares: Shares, path: Path): void {
  for (const step of Object.keys(shares)) refersTo(report, [...path, step], 'step', step, steps);
  sumsToAtMost100(report, path, shares);
}

function checkSteps(checked: Checked, touch: TouchSpec, path: Path): void {
  const { scenario, report } = checked;
  checkNext(checked, touch, touch.firstStepPercent, [...path, 'firstStepPercent']);
  for (const [id, { at, nextPercent, stuck }] of Object.entries(touch.steps)) {
    const step = [...path, 'steps', id];
    queueReference(checked, [...step, 'at'], at, { selfService: true });
    checkNext(checked, touch, nextPercent, [...step, 'nextPercent']);
    if (stuck) refersTo(report, [...step, 'stuck', 'channel'], 'channel', stuck.channel, scenario.channels);
  }
}

function checkTargets({ scenario, report }: Checked, touch: TouchSpec, path: Path): void {
  for (const [id, { step, until, clock, hoursOf }] of Object.entries(touch.targets)) {
    const target = [...path, 'targets', id];
    if (step !== undefined && refersTo(report, [...target, 'step'], 'step', step, touch.steps)) {
      const { at } = touch.steps[step] ?? { at: '' };
      const isSelfService = Object.hasOwn(scenario.channels, at) && !agentsServe(scenario, at);
      if (until === 'begun' && isSelfService) report([...target, 'until'], 'onlyAgents', { channel: at });
    }
    if (hoursOf !== undefined) refersTo(report, [...target, 'hoursOf'], 'channel', hoursOf, scenario.channels);
    if (clock === 'openingHours' && hoursOf === undefined) report([...target, 'hoursOf'], 'missing');
    if (clock === 'calendar' && hoursOf !== undefined)
      report([...target, 'hoursOf'], 'onlyWith', { needed: 'clock openingHours' });
  }
}

/** Touches name types that exist, each once, and steps, places and channels that exist; shares add up; clocks are whole. */
export function checkTouches(checked: Checked): void {
  const { scenario, report } = checked;
  const named = new Set<string>();
  for (const [id, touch] of Object.entries(scenario.touches)) {
    const path = ['touches', id];
    touch.types.forEach((type, position) => {
      const at = [...path, 'types', position];
      if (refersTo(report, at, 'inquiryType', type, scenario.inquiryTypes) && named.has(type))
        report(at, 'teamTwice', { team: type });
      named.add(type);
    });
    checkSteps(checked, touch, path);
    checkTargets(checked, touch, path);
    if (touch.followUp) queueReference(checked, [...path, 'followUp', 'at'], touch.followUp.at);
  }
}
