import { readFile } from 'node:fs/promises';
import { getOperationAST, Kind, parse, print, Source } from 'graphql';
import type { WarmItem } from '../definitions/warm-job.ts';
import { readWarmListFile } from '../definitions/warm-list-file.ts';

/**
 * What a file says is to be warm: a JSON list (`readWarmListFile`), or a GraphQL document, of which every query is performed. Rejects
 * naming the place where it cannot be used.
 */
export async function readWarmFile(path: string): Promise<readonly WarmItem[]> {
  if (path.endsWith('.json')) return readWarmListFile(path);
  return readDocument(await readFile(path, 'utf8'), path);
}

function readDocument(text: string, path: string): readonly WarmItem[] {
  const document = parse(new Source(text, path));
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) throw new Error(`${path}: expected operations, but got none`);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return operations.map((operation) => {
    const name = operation.name?.value;
    const place = `${path}: operation ${name ?? 'without a name'}`;
    if (operation.operation !== 'query')
      throw new Error(`${place}: expected a query, but got a ${operation.operation}`);
    const open = operation.variableDefinitions?.find(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    );
    if (open) {
      const variable = `$${open.variable.name.value}`;
      throw new Error(`${place}: expected a default for ${variable}; a JSON list can give operations their variables`);
    }
    // As it was written, where it stands alone: then its answer is the one that the writer's own requests find.
    const alone = operations.length === 1 && getOperationAST(document) !== null;
    const own = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
    return { operation: alone ? text : print(own), ...(name === undefined ? {} : { operationName: name }) };
  });
}
