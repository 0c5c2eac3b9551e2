/**
 * Fields of the records that the event loop reads: one row a slot, agent, queue, place, (type, place) or team, rows side by side
 * in one array, so that what is used together lies together. A field's address is (row << shift) + field; shifts stand with
 * the arrays in `state.ts`.
 */

// slotInts, shift 4: an inquiry under way
export const state = 0;
export const type = 1;
export const word0 = 2;
export const word1 = 3;
/**
 * Contacts so far in the lowest bits (`contactMask`); above them (`nextStep`) the steps of the present contact: hand-overs, closed
 * doors; above those (`attempt`) attempts in a row to reach its customer that found nobody. The draws of a contact hang on the whole.
 */
export const ordinal = 4;
export const contactMask = 1023;
export const nextStep = 1024;
export const attempt = 1048576;
export const place = 5;
/** Where the slot's present contact counts: first columns of its rows in the tallies of queues and of (type, place). */
export const queueCell = 6;
export const placeCell = 7;
/** First column of the row of the inquiry's type; of the extra row for inquiries outside the cohort. */
export const typeCell = 8;
export const agentOf = 9;
export const nextInQueue = 10;
export const previousInQueue = 11;
export const overflow = 12;
/** Number of a given inquiry in its list; -1 where times are drawn. */
export const given = 13;
export const serial = 14;
/** First bin of the histogram of waits for the present contact. */
export const waitCell = 15;

// slotReals, shift 3; times in seconds
export const arisenAt = 0;
export const since = 1;
export const openSince = 2;
export const patienceEnd = 3;
/** Work left of a contact that was laid down or is one of several of its agent, at full speed; -1: not begun. */
export const workLeft = 4;
export const workSince = 5;
/** When a call entered the phone menu; from the start of the service on, the wait before it, where that changes the service. */
export const menuSince = 6;
export const waitBefore = 6;
/** Agents who have been told of the inquiry. */
export const told = 7;

// agentInts, shift 3
export const agentTeam = 0;
export const agentDoing = 1;
export const agentLoad = 2;
export const agentLeaving = 3;
export const agentNext = 4;
export const agentPrevious = 5;
export const agentList = 6;

// agentReals, shift 1
export const idleSince = 0;
export const breakAfter = 1;

// queueInts, shift 2
export const head = 0;
export const tail = 1;
export const waiting = 2;
/** Mechanisms that the queue has, bits as below; 0 for a plain one. */
export const special = 3;
export const hasMenu = 1;
export const hasCallBack = 2;
/** Waiting changes service of who waited. */
export const hasAfterWait = 4;
/** All in service slow down while others wait. */
export const slows = 8;
/** Inquiries are explained again. */
export const hasRepetition = 16;
/** Inquiries with a touch are served. */
export const hasTouch = 1048576;
/** Contacts in service are laid down for others that a team serves first; contacts for which that happens. */
export const interruptible = 32;
export const interrupts = 64;
/** Customers are put off by a table of queue lengths. */
export const putsOffByLength = 128;
/** Those who wait in all queues of the channel are limited together. */
export const sharesPlaces = 256;
/** Teams resolve more or less than the type says. */
export const hasTraining = 512;
/** What the customer needs may be missing. */
export const hasMissing = 1024;
/** Contacts may be disputes; shoppers come who may leave for them. */
export const hasDisputes = 2048;
export const hasShoppers = 4096;
/** An intraday rule watches its length; something depends on it at every change. */
export const watched = 8192;
/** Work is promised within a time. */
export const promises = 262144;
/** Agents serve it whose service reacts to how busy they have been. */
export const tires = 131072;
/** Contacts are sent on to another queue. */
export const sendsOn = 524288;
/** Some of its teams do not speak the language of all its customers. */
export const hasLanguages = 16777216;
export const arrivesOtherwise = hasMenu | sendsOn;
/** A team that serves it is paid by the contact. */
export const paidByContact = 2097152;
/** Agents turn to customers whom an attempt may not find. */
export const noAnswer = 4194304;
/** Customers are asked after a contact whether they are satisfied. */
export const surveys = 8388608;
export const heeds = slows | watched;
/** Agents make offers, or keep customers who are about to leave. */
export const hasToolkit = 65536;

/** The channel takes a limited number of customers at once. */
export const hasLines = 16384;
/** Waiting places or the customers ahead limit who joins. */
export const limitsWaiting = 32768;

// placeInts, shift 4
export const channelOf = 0;
export const waitingPlaces = 1;
export const patienceTable = 2;
export const contactsAtOnce = 3;
/** Rows of the teams that may take the queue's contacts. */
export const memberFrom = 4;
export const memberTo = 5;
export const overflowFrom = 6;
export const overflowTo = 7;
export const openingClock = 8;
export const acceptsWhenClosed = 9;
export const balkAt = 10;
export const afterAbandoning = 11;
export const afterBlocked = 12;
export const whenClosed = 13;
export const freezes = 14;
/** The only team of a queue for one contact at a time, whatever its wait; -1 where the choice of an agent is richer. */
export const onlyTeam = 15;
/** In place of an only team or queue: several, asked one after the other. */
export const inOrder = -2;

// placeReals, shift 3
export const patienceMean = 0;
export const hangUpAtOnce = 1;
export const balkPerWaiting = 2;
export const credit = 3;
export const weight = 4;
export const within = 5;
export const short = 6;
export const waitLimit = 7;

// handlingInts, shift 2, and handlingReals, shift 3: one row a (type, place)
export const timeTable = 0;
export const wrapTable = 1;
export const transfer = 2;
export const unresolved = 3;
export const timeMean = 0;
export const wrapMean = 1;
export const resolve = 2;
export const coverage = 3;
export const complete = 4;
/** Correlation of the handle time with the inquiry's complexity, and the weight of the contact's own score. */
export const correlation = 5;
export const ownWeight = 6;

// teamInts, shift 4: counts of agents, then what does not change
export const idle = 0;
export const present = 1;
export const target = 2;
export const busy = 3;
export const onBreak = 4;
export const onBacklog = 5;
/** Contacts in hand; of a team with one at a time, less those of busy agents: minus those in wrap-up. */
export const inContact = 6;
export const backlogCount = 7;
export const atOnce = 8;
export const skillFrom = 9;
export const skillTo = 10;
export const breakTable = 11;
export const backlogTable = 12;
export const backlogReserve = 13;
export const backlogInterruptible = 14;
/** The only queue of a team with one skill that needs no wait before; -1 otherwise. */
export const onlyQueue = 15;

// arrivalInts, shift 4, and arrivalReals, shift 2: one row a source of inquiries
export const arrivalDay = 0;
/** Number of the source's next inquiry in its day. */
export const arrivalCount = 1;
export const arrivalInterval = 2;
export const stream0 = 3;
export const stream1 = 4;
/** Key of the next inquiry. */
export const nextWord0 = 5;
export const nextWord1 = 6;
/** First entry of the day's running sums of the expected number. */
export const cumulativeRow = 7;
/** 1 where the inquiries are a given list. */
export const isGiven = 8;
/** Where every inquiry of the source makes its first contact; -1 where that is a matter of choice or steering, or some are spared. */
export const surePlace = 9;
/** 1 where random surges change the source's rate. */
export const surged = 10;
/** 1 where the source's next time is the end of its day, not an inquiry. */
export const dayEnds = 11;
/** By type: 1 where those who come are shoppers, no inquiries. */
export const isShopper = 12;
/** 0 where all inquiries of the source are of the type with its number. */
export const mixed = 13;
export const arrivalTime = 0;
/** Expected number, at the source's own rate, from the start of the day to the next inquiry. */
export const arrivalSum = 1;
/** Factor of the day on the rate. */
export const dayFactor = 2;
export const dayStart = 3;

// surgedReals, shift 2: one row a source that random surges concern
/** Product of the factors of the surges now. */
export const surgeFactor = 0;
/** What is left of the gap before the next inquiry, at rate 1, counted from `gapFrom`: the expected number by then at the usual rate. */
export const gapLeft = 1;
export const gapFrom = 2;
