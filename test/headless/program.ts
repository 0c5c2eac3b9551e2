import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { headlessCommand } from '../headlessCommand.ts';

const root = path.resolve(import.meta.dirname, '../..');
const command = headlessCommand(root);
/** With the laws of every run checked. */
const checked = { ...process.env, MOKED_CHECKS: '1' };

/** How a run of the program ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Start {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** An open file that takes standard output. */
  readonly output?: number;
}

/** Starts the program as a user does, without npm in front of it. */
export function startProgram(args: readonly string[], { cwd = root, env = {} }: Start = {}) {
  return spawn(process.execPath, [...command, ...args], { cwd, env: { ...checked, ...env }, stdio: 'pipe' });
}

/** The same with its output into an open file. */
function startInto(file: number, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...command, ...args], { cwd: root, env: checked, stdio: ['pipe', file, 'pipe'] });
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], start: Start = {}): Promise<Ended> {
  const child = start.output === undefined ? startProgram(args, start) : startInto(start.output, args);
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin?.on('error', () => undefined); // the program may stop reading before all is written
  child.stdin?.end(start.input);
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: text(output), errors: text(errors) }));
  });
}

/** A new folder with some files in it: text as it is, anything else as JSON. Gives the path of the folder. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'moked-headless-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}
