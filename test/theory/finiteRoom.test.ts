import { family } from './family.ts';
import { markovTrials } from './markovTrials.ts';

family('M/M/n/K and M/M/n/K+M: a limited number of lines', 'finiteRoom', [...markovTrials('mmnk'), ...markovTrials('mmnkm')]);
