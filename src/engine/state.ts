import { flowRows, flowWidth, targetWidth, touchWidth, waitBins } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import type { Recorder } from './recorder.ts';

/**
 * All that changes while a replication runs, in flat arrays of fixed size (fields of the records: `layout.ts`; whole numbers:
 * `registers.ts`). One replication runs at a time in a thread, so the arrays belong to the module: the compiler then knows
 * where they lie, which makes the event loop 1.5 to 2 times as fast as arrays in an object. Memory that no model has
 * touched is never given out by the system.
 *
 * A slot holds one inquiry under way; slots 0 .. agentNodes - 1, agents agentNodes .. and queues placeNodes .., surges
 * surgeNodes .. and intraday rules ruleNodes .. are the nodes of the event list.
 */

/** Most inquiries under way at once. */
export const agentNodes = 1 << 18;
/** Most agents of all teams. */
export const mostAgents = 1 << 15;
export const mostPlaces = 1 << 10;
export const placeNodes = agentNodes + mostAgents;
export const surgeNodes = placeNodes + mostPlaces;
/** Most random surges. */
export const mostSurges = 64;
export const ruleNodes = surgeNodes + mostSurges;
/** Most intraday rules. */
export const mostRules = 64;
export const nodes = ruleNodes + mostRules;
export const mostTypes = 1 << 10;
export const mostTeams = 1 << 10;
export const mostHandlings = 1 << 17;
const mostHands = 16;
/** Most touches, and most targets of all touches. */
export const mostTargets = 1 << 10;
export const mostTables = 1 << 21;
export const mostExpected = 1 << 22;
export const mostTallied = 1 << 24;
export const mostWaits = 1 << 21;
export const mostSurveyed = 1 << 22;

/** What runs: set by `load`. */
export const running: { model: CompiledModel; run: number } = { model: undefined as unknown as CompiledModel, run: 0 };
/** Who listens. */
export const recording: { to: Recorder | undefined } = { to: undefined };

export const registers = new Int32Array(64);
/** Seconds from the start of the warm-up; entries below. */
export const clock = new Float64Array(16); // longer than need be: V8 moves arrays of up to 64 bytes about, and looks them up at each use
export const now = 0;
export const stepEnd = 1;
export const nextArrival = 2;
export const limit = 3;
export const windowStart = 4;
export const windowEnd = 5;
export const stepStart = 6;

/** Quantile tables of the model's laws. */
export const tables = new Float64Array(mostTables);

export const arrivalInts = new Int32Array(mostTypes << 4);
export const arrivalReals = new Float64Array(mostTypes << 2);

export const surgedReals = new Float64Array(mostTypes << 2);
/** Phase of each surge. */
export const surgePhase = new Int32Array(mostSurges);

/** [type][day][k]: expected number from the start of a day of the window to the start of its interval k. */
export const cumulative = new Float64Array(mostExpected);

export const freeSlots = new Int32Array(agentNodes);
export const slotInts = new Int32Array(agentNodes << 4);
export const slotReals = new Float64Array(agentNodes << 3);

/** Where each slot's inquiry is in its touch, shift 3: see `touches.ts`. */
export const touchInts = new Int32Array(agentNodes << 3);
/** Effort of each slot's inquiry so far, but for its contacts, and what one count of a column of the type tally adds; where effort is measured. */
export const slotEffort = new Float64Array(agentNodes);
export const effortWeights = new Float64Array(64);

export const queueInts = new Int32Array(mostPlaces << 2);
export const placeInts = new Int32Array(mostPlaces << 4);
export const placeReals = new Float64Array(mostPlaces << 3);
/** Teams that a queue's contacts may go to, in the queue's order: team, group (of equal rank), seconds waited before. */
export const memberTeam = new Int32Array(mostHandlings);
export const memberGroup = new Int32Array(mostHandlings);
export const memberAfterWait = new Float64Array(mostHandlings);
/** Idle agents of the team that are kept for others. */
export const memberReserve = new Int32Array(mostHandlings);
/** Queues that a team serves, in its order: queue, priority, seconds waited before. */
export const skillQueue = new Int32Array(mostHandlings);
export const skillPriority = new Int32Array(mostHandlings);
export const skillAfterWait = new Float64Array(mostHandlings);
export const skillReserve = new Int32Array(mostHandlings);
export const handlingInts = new Int32Array(mostHandlings << 2);
export const handlingReals = new Float64Array(mostHandlings << 3);
/** Factor on the handle time of each type in the present step. */
export const pace = new Float64Array(mostTypes);
/** [team][queue]: factor on the handle time. */
export const factors = new Float64Array(mostHandlings);
/** Most customers in each channel at once, and those in it now. */
export const lines = new Int32Array(mostPlaces);
export const inChannel = new Int32Array(mostPlaces);
export const open = new Uint8Array(mostPlaces);
/** Open seconds of each channel up to the start of the step. */
export const openBefore = new Float64Array(mostPlaces);

export const agentInts = new Int32Array(mostAgents << 3);
export const agentReals = new Float64Array(mostAgents << 1);
/** Slots of an agent's contacts, `handsWide` wide. */
export const agentSlots = new Int32Array(mostAgents * mostHands);
/** Lists of agents by team and load: list team x listWidth + load; the last list of a team holds agents on the backlog. */
export const listHead = new Int32Array(mostTeams * (mostHands + 1));
export const listTail = new Int32Array(mostTeams * (mostHands + 1));
export const teamInts = new Int32Array(mostTeams << 4);
export const teamStreams = new Int32Array(mostTeams << 1);

export const queueTally = new Float64Array(mostTallied);
export const teamTally = new Float64Array(mostTallied);
export const typeTally = new Float64Array(1 << 16);
export const placeTally = new Float64Array(1 << 20);
export const waitTally = new Float64Array(mostWaits);
/** [touch][touchColumn], [target][targetColumn], [target][bin]: see the tally. */
export const touchTally = new Float64Array(mostTargets * touchWidth);
export const targetTally = new Float64Array(mostTargets * targetWidth);
export const touchTimes = new Float64Array(mostTargets * waitBins);
/** [place + 1][flowEnd], shift 2: where the inquiries of the cohort that have ended made their last contact. */
export const lastPlaces = new Float64Array((mostPlaces + 1) << 2);
/** [interval][surveyed pair][surveyColumn]. */
export const surveyTally = new Float64Array(mostSurveyed);
export const flowTally = new Float64Array(flowRows(mostPlaces) * flowWidth(mostPlaces));

/** Where an inquiry is. */
export const free = 0;
export const waitingForAgent = 1;
export const inService = 2;
export const inSelfService = 3;
export const away = 4;
export const inMenu = 5;
export const betweenAttempts = 6;

/** What an agent does. */
export const off = 0;
export const ready = 1;
export const inContact = 2;
export const wrappingUp = 3;
export const onBreak = 4;
export const onBacklog = 5;

/** Order of kinds of events at equal times; staff and opening change before any of them, arrivals come after all of them. */
export const completionKind = 0;
export const agentReadyKind = 1;
/** Before contacts ask further teams: a rule may just then let these help. */
export const ruleKind = 2;
export const patienceKind = 3;
export const comesBackKind = 4;
export const surgeKind = 5;
