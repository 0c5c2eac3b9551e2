import { family } from './family.ts';
import { markovTrials } from './markovTrials.ts';

family('Erlang A: exponential patience', 'erlangA', markovTrials('erlang_a'));
