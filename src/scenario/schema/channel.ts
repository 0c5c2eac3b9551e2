import * as v from 'valibot';
import { channelKinds, clocks, closings, handOrders } from '../vocabulary.ts';
import { between, customers, field, id, label, lasting, percent, price, seconds, shares, whole } from './field.ts';
import { lawSchema, patienceSchema } from './law.ts';

/** What customers do who did not get through. Shares are of those customers; what is left over gives up for good. */
const reactionSchema = v.strictObject({
  retryPercent: field(v.optional(percent(), 0), 'Share who try the same channel again.'),
  retryDelay: field(v.optional(lawSchema), 'Time until they try again.'),
  switchPercent: field(v.optional(shares(), {}), 'Share who move to another channel, by channel.'),
  switchDelay: field(v.optional(lawSchema), 'Time until they appear on the other channel; at once where absent.'),
});
export type ReactionSpec = v.InferOutput<typeof reactionSchema>;

const balkingSchema = v.strictObject({
  atQueueLength: field(v.optional(customers(0)), 'Customers do not join when at least this many wait.'),
  percentPerWaiting: field(
    v.optional(percent()),
    'Share put off by each customer already waiting: 10 means 20 % at two waiting.',
  ),
  percentByQueueLength: field(
    v.optional(v.pipe(v.array(percent()), v.minLength(1), v.maxLength(1000))),
    'Share put off who find no agent free and 0, 1, 2, ... customers waiting; the last value holds for all longer queues.',
  ),
});

const closedSchema = v.strictObject({
  returnPercent: field(v.optional(percent(), 100), 'Share who come back after the next opening.'),
  returnDelay: field(
    v.optional(lawSchema),
    'Time from the opening until they come back; exponential with mean one hour where absent.',
  ),
  switchPercent: field(v.optional(shares(), {}), 'Share who move to another channel at once, by channel.'),
});

const menuSchema = v.strictObject({
  time: field(lawSchema, 'Time that callers spend in the menu before they reach a queue, are served or hang up.'),
  servedPercent: field(v.optional(percent(), 0), 'Share of callers whose inquiry the menu itself resolves.'),
  givingUpPercent: field(v.optional(percent(), 0), 'Share of callers who hang up in the menu; they go on as after abandoning.'),
  misroutedPercent: field(
    v.optional(shares(), {}),
    'Share of those who go on that the menu sends to another queue of the channel than their own, by queue. How that queue handles the type says what follows, such as a transfer.',
  ),
});

const callBackSchema = v.strictObject({
  to: field(id(), 'Channel on which the customer is called back.'),
  ifWaitingAtLeast: field(v.optional(customers(0), 0), 'Offered to customers who find at least this many waiting.'),
  ifLongestWaitSeconds: field(
    v.optional(seconds(), 0),
    'Offered while the customer at the head of the queue has waited at least this long.',
  ),
  acceptPercent: field(v.optional(percent(), 100), 'Share of those asked who take the offer and leave the queue.'),
  mostPending: field(v.optional(customers(1)), 'No offer is made while this many customers wait to be called back.'),
});

const noAnswerSchema = v.strictObject({
  percent: field(percent(), 'Share of the attempts that find nobody.'),
  seconds: field(lasting(), 'Time of the agent that an attempt takes which finds nobody.'),
  mostAttempts: field(whole(1, 100), 'Attempts after which the customer is not tried any more.'),
  delay: field(v.optional(lawSchema), 'Time from an attempt that found nobody until the next one is due; at once where absent.'),
});

const underLoadSchema = v.strictObject({
  handleTimePercentIfWaited: field(
    v.optional(between(1, 1000), 100),
    'Handle time of customers who had to wait, against that of those served at once.',
  ),
  handleTimePercentPerMinuteWaited: field(
    v.optional(between(0, 1000), 0),
    'What each minute of waiting adds to the handle time, in percent of it; counted up to an hour.',
  ),
  resolutionLossPercentPerMinuteWaited: field(
    v.optional(percent(), 0),
    'What each minute of waiting takes off the share of contacts that resolve the inquiry, in percent of that share.',
  ),
  handleTimePercentOfRepeats: field(
    v.optional(between(1, 1000), 100),
    'Handle time of a second or later contact of an inquiry, against a first one: after giving up, an unresolved contact or a broken promise.',
  ),
  patiencePercentOfRepeats: field(
    v.optional(between(1, 1000), 100),
    'Patience of customers in a second or later contact, against that in a first one.',
  ),
  slowdownPercentPerWaiting: field(
    v.optional(between(0, 1000), 0),
    'How much longer all contacts in service take for each customer who waits in the queue meanwhile, in percent.',
  ),
});

const integrationSchema = v.strictObject({
  talkPercent: field(
    v.optional(between(1, 100), 100),
    'Handle time with the integration against that without it, in percent: the customer’s file is on the screen.',
  ),
  wrapUpPercent: field(
    v.optional(between(1, 100), 100),
    'Wrap-up with the integration against that without it, in percent: what was said needs no typing again.',
  ),
});

export const channelSchema = v.strictObject({
  kind: field(
    v.picklist(channelKinds),
    'Kind of channel; it sets the traits that are not given below. Messaging, e-mail, back office and field visits are deferred: accepted at any time, worked on whenever agents are on duty, and what is not finished when they leave goes on when agents are back.',
  ),
  name: field(v.optional(label()), 'Name shown to people.'),
  openingHours: field(v.optional(id()), 'Opening hours by their id in the calendar; always open where absent.'),
  whenClosed: field(
    v.optional(closedSchema),
    'What happens to contacts while the channel is closed. Deferred channels accept them always.',
  ),
  atClosing: field(
    v.optional(v.picklist(closings), 'keepWaiting'),
    'What becomes of those inside when a live channel closes: they keep waiting, all are served by agents who stay, or those who wait are turned away.',
  ),
  underLoad: field(
    v.optional(underLoadSchema),
    'What waiting does to service: customers who waited take longer and are helped less, and agents slow down in sight of a queue.',
  ),
  integration: field(
    v.optional(integrationSchema),
    'Systems that work together (screen pop, CRM): talk and wrap-up of agents on this channel are shorter. Times of an exact list stay as given.',
  ),
  menu: field(v.optional(menuSchema), 'Phone menu (IVR) before the queues. Callers in it hold a line.'),
  callBack: field(v.optional(callBackSchema), 'Offer of a call-back to customers who would have to wait.'),
  noAnswer: field(
    v.optional(noAnswerSchema),
    'Agents try to reach the customer (a call-back, a promised call, a visit), and some attempts find nobody. Whom the last attempt does not find does as after abandoning; a promise to him is broken.',
  ),
  lines: field(v.optional(customers(1)), 'Most customers in the channel at once, waiting and in service; more are blocked.'),
  waitingPlaces: field(
    v.optional(customers(0)),
    'Most customers waiting in all queues of the channel together, those in service not counted; more are blocked.',
  ),
  patience: field(v.optional(patienceSchema), 'How long customers wait; for ever where absent. A queue may have its own.'),
  balking: field(v.optional(balkingSchema), 'Customers who do not join when they see the queue.'),
  afterAbandoning: field(
    v.optional(reactionSchema),
    'What customers do who gave up waiting, did not join or were never reached.',
  ),
  afterBlocked: field(
    v.optional(reactionSchema),
    'What customers do who found all lines taken; as after abandoning where absent.',
  ),
  contactsAtOnce: field(v.optional(whole(1, 16)), 'Most contacts that one agent handles at once.'),
  speedByLoadPercent: field(
    v.optional(v.array(between(1, 100))),
    'Speed of each contact when its agent handles 1, 2, 3, ... at once; 100 means undisturbed.',
  ),
  promisedWithinSeconds: field(
    v.optional(lasting()),
    'The customer is promised that the work here begins within this time, closed hours included: a call-back, or what another unit does after a transfer. Of those whose promise is broken the shares of after abandoning contact again; the others go on waiting.',
  ),
  interruptible: field(
    v.optional(v.boolean(), false),
    'A contact that the agent’s team serves with an earlier priority takes the agent off this work at once, where nobody is idle; the rest of the work is done later. For deferred work beside live contacts.',
  ),
  newContactTo: field(
    v.optional(v.picklist(handOrders), 'fewestInHand'),
    'Which agent of a team gets a new contact: the one with the fewest in hand, or with the most who has a hand free.',
  ),
  clock: field(v.optional(v.picklist(clocks)), 'Clock on which waits are measured: the calendar, or opening hours only.'),
  shoppersLeavePercent: field(
    v.optional(percent(), 0),
    'Share of the shoppers present, waiting or being served, who leave without buying while a dispute is handled on this channel. Who stays at one stays at the next. A side till or side room out of sight is a channel of its own.',
  ),
  costPerContact: field(
    v.optional(price()),
    'Cost of each contact handled (served by an agent, or an attempt at self-service), besides staff, in the currency of the scenario.',
  ),
});
export type ChannelSpec = v.InferOutput<typeof channelSchema>;

const sendsSchema = v.strictObject({
  to: field(id(), 'Queue of the same channel that takes them, while agents of a team that serves it are on duty.'),
  percent: field(percent(), 'Share of contacts sent there.'),
  ifWaitingAtLeast: field(v.optional(customers(0), 0), 'Only while at least this many customers wait here (overflow).'),
});

export const queueSchema = v.strictObject({
  channel: field(id(), 'Channel whose contacts wait here.'),
  name: field(v.optional(label()), 'Name shown to people.'),
  patience: field(v.optional(patienceSchema), 'How long customers of this queue wait, in place of the channel’s.'),
  balking: field(v.optional(balkingSchema), 'Customers who do not join this queue when they see it, in place of the channel’s.'),
  waitingPlaces: field(v.optional(customers(0)), 'Most customers waiting in this queue; more are blocked.'),
  waitingCreditSeconds: field(v.optional(seconds(), 0), 'Head start: customers count as if they had already waited this long.'),
  waitingWeight: field(
    v.optional(between(0, 1e6), 1),
    'How fast the claim of a waiting customer grows, against 1 for other queues.',
  ),
  teamOrder: field(
    v.optional(v.array(v.pipe(v.array(id()), v.minLength(1)))),
    'Groups of teams that are asked in turn for an idle agent; inside a group the longest idle agent is taken. By default one group for each priority.',
  ),
  sends: field(v.optional(sendsSchema), 'Contacts sent on to another queue of the channel, such as that of an outsourced team.'),
  waitingAtStart: field(v.optional(whole(0, 200_000), 0), 'Customers already waiting when the simulation starts.'),
});
export type QueueSpec = v.InferOutput<typeof queueSchema>;
