import { family } from './family.ts';
import { markovTrials } from './markovTrials.ts';

family('Erlang C: endless patience', 'erlangC', markovTrials('erlang_c'));
