/** Whole numbers of the running replication, entries of `registers`; kept in a typed array so that the event loop never allocates. */

/** Row of the tally for contacts that arrive now; the last row, `intervalCount`, outside the window. */
export const row = 0;
/** Step of the window's calendar. */
export const step = 1;
export const replication = 2;
/** Number of the next inquiry, of all types. */
export const serials = 3;
/** Inquiries of the cohort that have not ended. */
export const cohortLeft = 4;
/** Source of the next inquiry to arise. */
export const nextSource = 5;
export const freeCount = 6;
/** Slots ever used: slots from here on are as good as new. */
export const slotsUsed = 7;
export const events = 8;
/** 1 while a recorder listens. */
export const recording = 9;

// Sizes of the model.
export const typeCount = 10;
export const queueCount = 11;
export const placeCount = 12;
export const teamCount = 13;
export const channelCount = 14;
export const agentCount = 15;
export const intervalCount = 16;
/** Simulated days, the longest follow-up included. */
export const lastDay = 17;
/** Most contacts at once of any agent. */
export const handsWide = 18;
/** Lists of agents of one team: one a load, one for the backlog. */
export const listWidth = 19;
/** First column of the tally's row for inquiries outside the cohort. */
export const outsideCell = 20;
export const intervalsPerDay = 21;
export const intervalSeconds = 22;
/** Offset of the standard exponential law in the tables. */
export const exponential = 23;
/** 1 while a step of the calendar is under way. */
export const insideStep = 24;
/** Offset of the standard normal scores in the tables; -1 where no handle time depends on complexity. */
export const normalScores = 25;
/** 1 where a team keeps idle agents for some of its queues. */
export const reserving = 26;
/** 1 where the effort of inquiries is measured. */
export const measuresEffort = 27;
/** 1 where customers may leave for good, or effort is measured. */
export const losesCustomers = 49;
/** Sources of inquiries. */
export const sourceCount = 28;
/** 1 where service reacts to how busy its agent has been. */
export const tiring = 32;
/** 1 where segments, or further contacts, differ in patience. */
export const patienceDiffers = 29;
/** First columns of the present row in the tallies of queues and of teams. */
export const queueRow = 30;
export const teamRow = 31;
/** 1 where inquiries go through touches. */
export const touching = 48;
