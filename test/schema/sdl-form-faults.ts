import { Kind } from 'graphql';
import { readWireSchema } from './wire-schema.ts';

/** Types, fields and enum values of datasets that have no description, and types that are a dataset's by name but used by none. */
export function sdlFormFaults(sources: readonly string[]): string[] {
  const { document, datasets } = readWireSchema(sources);
  const used = new Set(datasets.flatMap((dataset) => [dataset.typeName, ...dataset.uses]));
  const faults: string[] = [];
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const name = node.name.value;
    if (!used.has(name)) {
      if (datasets.some((dataset) => name.startsWith(dataset.typeName))) faults.push(`${name}: no dataset uses it`);
      continue;
    }
    if (!node.description?.value.trim()) faults.push(`${name}: no description`);
    const members = node.kind === Kind.OBJECT_TYPE_DEFINITION ? node.fields : node.values;
    for (const member of members ?? []) {
      if (!member.description?.value.trim()) faults.push(`${name}.${member.name.value}: no description`);
    }
  }
  return faults;
}
