import { Command } from 'commander';
import { version } from '../package.json';

/** Exit code when the input is at fault: an unknown command or option, a bad file. */
const badInput = 2;
/** Exit code after Ctrl+C. */
const interrupted = 130;

process.on('SIGINT', () => process.exit(interrupted));

const program = new Command('moked')
  .description('Simulates how people get service across branch, phone and digital channels, and compares staffing scenarios.')
  .version(version)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : badInput));

await program.parseAsync();
