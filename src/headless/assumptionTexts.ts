import type { Assumption } from '../experiment/explain/assumptions.ts';

/** What each step takes back in: its name, what Erlang C and the steps before say, and what the scenario says. */
export const assumptionTexts: Record<Assumption, readonly [name: string, before: string, after: string]> = {
  abandonment: ['Customers give up', 'everybody waits for ever', 'they give up, or do not join, as their patience says'],
  lines: ['Room and lines', 'room for any number', 'who finds no line or waiting place free is turned away'],
  redials: ['Redials', 'who gives up is gone', 'some of those who did not get through try again'],
  repeats: ['Repeat contacts', 'one contact settles an inquiry', 'who was not helped contacts again'],
  dayShape: ['Shape of the day', 'every hour is like the mean hour', 'contacts and staff follow the hours and days; doors close'],
  badDays: ['Busy days', 'days differ by chance alone', 'whole days and hours are busier than others; surges come'],
  handleTimes: ['Real handle times', 'exponential with the same mean', 'own law by type, wrap-up, hour of the day'],
  viciousCircle: ['Load slows service', 'service does not feel the queue', 'waiting makes service longer and helps less'],
  toolkit: [
    'Offers of agents',
    'agents have nothing to offer',
    'offers within their authority take time and settle some contacts',
  ],
  skills: ['Shared teams', 'agents of its own, all alike', 'teams share queues by skills, priorities and routing'],
  concurrency: ['Several at once', 'one contact at a time', 'agents handle several contacts at once'],
  breaks: ['Breaks and absence', 'who is rostered is there', 'breaks, training and absence take people off the floor'],
  intradayRules: [
    'Intraday rules',
    'nothing is changed during the day',
    'rules move people, breaks and other work as the load asks',
  ],
  wholePeople: ['Whole people', 'staffing as rostered', 'whole people only, and never fewer than the minimum presence'],
  menu: ['Phone menu', 'no menu', 'the menu serves some, loses some, sends some wrong'],
  callBacks: ['Call-backs', 'nobody is called back', 'who takes the offer leaves the queue'],
  channelFlows: [
    'Between channels',
    'contacts stay where customers start',
    'steering, transfers, failed self-service, switching',
  ],
  segments: ['Customer segments', 'all customers are alike', 'segments differ in patience, channels and self-service'],
  touches: ['Touches', 'a contact that resolves ends the inquiry', 'further steps, stuck ones and follow-ups come to the queue'],
  languages: ['Languages', 'every agent serves everybody', 'agents serve customers whose language they speak'],
  everythingElse: ['Everything else', 'nothing besides', 'all other rules of the scenario'],
};
