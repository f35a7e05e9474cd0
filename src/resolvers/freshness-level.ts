import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Dataset, FreshnessLevel } from '../catalogue/catalogue.ts';

const levels = new WeakMap<OperationDefinitionNode, FreshnessLevel | 'none'>();

/** The level an answer must meet: the operation's where it has `@freshness`, else the dataset's. */
export function freshnessLevel(dataset: Dataset, info: Pick<GraphQLResolveInfo, 'operation'>): FreshnessLevel {
  let level = levels.get(info.operation);
  if (level === undefined) {
    level = levelOfOperation(info.operation) ?? 'none';
    levels.set(info.operation, level);
  }
  return level === 'none' ? dataset.level : level;
}

/** The level of `@freshness` on an operation, where it has one. */
export function levelOfOperation(operation: OperationDefinitionNode): FreshnessLevel | undefined {
  const directive = operation.directives?.find(({ name }) => name.value === 'freshness');
  const value = directive?.arguments?.find(({ name }) => name.value === 'level')?.value;
  return value?.kind === 'EnumValue' ? (value.value as FreshnessLevel) : undefined;
}
