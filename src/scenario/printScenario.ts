import { canonicalOrder } from './canonicalOrder.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';
import { type Scenario, scenarioSchema } from './schema/scenario.ts';

const width = 120;
const headFields = ['$schema', 'version', 'extends'];

/** Items one after the other, as many on a line as fit. */
function filled(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + item.length + 3 <= width)
      lines[lines.length - 1] = `${line}, ${item}`;
    else lines.push(item);
  }
  return lines.join(`,\n${indent}`);
}

function printed(value: JsonValue, indent: string, room: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
  const members = list
    ? value.map((member) => printed(member, inner, width - inner.length))
    : Object.entries(value).map(([key, member]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + printed(member, inner, width - inner.length - name.length - 1);
      });
  if (members.length === 0) return list ? '[]' : '{}';
  const line = open + members.join(', ') + close;
  const nested = !list && Object.values(value).some((member) => isJsonObject(member));
  if (line.length <= room && !line.includes('\n') && !nested) return line;
  const short = list && !value.some((member) => typeof member === 'object' && member !== null);
  const body = short ? filled(members, inner) : members.join(`,\n${inner}`);
  return `${open.trim()}\n${inner}${body}\n${indent}${close.trim()}`;
}

/**
 * A scenario, or a document as it was written (with `extends` and nulls), as JSON for a file: fields in the order of the format, ids
 * in alphabetical order, short objects on one line, tables filled up. Equal documents give equal texts.
 */
export function printScenario(document: Scenario | JsonObject): string {
  const value = JSON.parse(JSON.stringify(document)) as JsonObject;
  return `${printed(canonicalOrder(scenarioSchema, value, headFields), '', width)}\n`;
}
