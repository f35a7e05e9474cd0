import {
  defaultFieldResolver,
  defaultTypeResolver,
  type ExecutionResult,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  locatedError,
  OperationTypeNode,
  responsePathAsArray,
} from 'graphql';
import { buildResolveInfo, type ExecutionContext } from 'graphql/execution/execute.js';
import { inspect } from 'graphql/jsutils/inspect.js';
import { addPath, type Path } from 'graphql/jsutils/Path.js';
import type { Completion } from './completion.ts';
import { FieldErrors } from './field-errors.ts';
import type { FieldPlan, OperationPlan, SelectionPlan } from './operation-plan.ts';
import { runtimeType } from './runtime-type.ts';

type MaybePromise<Value> = Value | Promise<Value>;
type Result = Record<string, unknown>;

/**
 * One execution of an operation ("Execution" in the GraphQL specification): the algorithm of graphql-js in the order of graphql-js,
 * so that answers, errors and the turns of the event loop are the same. It is faster since the operation's plan holds what graphql-js
 * finds out for each object: the fields of a selection set, their definitions and constant arguments, and how their type is completed.
 * A plain leaf needs neither a path nor an `info` unless it fails.
 */
export class Execution {
  readonly #context: ExecutionContext;
  readonly #plan: OperationPlan;
  readonly #errors = new FieldErrors();
  readonly #arguments = new Map<FieldPlan, Readonly<Record<string, unknown>>>();

  constructor(context: ExecutionContext, plan: OperationPlan) {
    this.#context = context;
    this.#plan = plan;
  }

  run(rootType: GraphQLObjectType): MaybePromise<ExecutionResult> {
    const failed = (error: unknown) => {
      this.#errors.add(error as GraphQLError, undefined);
      return this.#errors.beside(null);
    };
    try {
      const selection = this.#plan.root(this.#context, rootType);
      const isMutation = this.#context.operation.operation === OperationTypeNode.MUTATION;
      const data = isMutation ? this.#serially(selection) : this.#fields(selection, undefined, undefined);
      if (isPromise(data)) return data.then((result) => this.#errors.beside(result), failed);
      return this.#errors.beside(data);
    } catch (error) {
      return failed(error);
    }
  }

  #serially({ fields, template }: SelectionPlan): MaybePromise<Result> {
    const results: Result = { ...template };
    let before: Promise<void> | undefined;
    for (const field of fields) {
      const execute = (): MaybePromise<void> => {
        const result = this.#field(field, undefined, undefined);
        if (!isPromise(result)) {
          results[field.responseName] = result;
          return;
        }
        return result.then((value) => {
          results[field.responseName] = value;
        });
      };
      if (before) before = before.then(execute);
      else before = execute() ?? undefined;
    }
    return before ? before.then(() => results) : results;
  }

  #fields({ fields, template }: SelectionPlan, source: unknown, path: Path | undefined): MaybePromise<Result> {
    const results: Result = { ...template };
    let waiting: FieldPlan[] | undefined;
    try {
      for (const field of fields) {
        const result = this.#field(field, source, path);
        results[field.responseName] = result;
        if (!isPromise(result)) continue;
        waiting ??= [];
        waiting.push(field);
      }
    } catch (error) {
      if (!waiting) throw error;
      // The promises of other fields may still reject: wait, so that no rejection is unhandled.
      return settled(results, waiting).finally(() => {
        throw error;
      });
    }
    return waiting ? settled(results, waiting) : results;
  }

  #field(field: FieldPlan, source: unknown, parent: Path | undefined): unknown {
    const { definition } = field;
    if (field.plainLeaf && definition.resolve === undefined) {
      return this.#plainLeaf(field, field.plainLeaf, source, parent);
    }
    const path = addPath(parent, field.responseName, field.parentType.name);
    const info = buildResolveInfo(this.#context, definition, field.nodes, field.parentType, path);
    try {
      const resolve = definition.resolve ?? defaultFieldResolver;
      const result = resolve(source, this.#argumentsOf(field), this.#context.contextValue, info);
      return this.#settle(field, info, path, result);
    } catch (error) {
      return this.#failed(error, field, field.completion, path);
    }
  }

  /** As graphql-js's default resolver, with a path and an `info` only where something needs them. */
  #plainLeaf(field: FieldPlan, type: GraphQLLeafType, source: unknown, parent: Path | undefined): unknown {
    const { definition, completion, parentType, responseName } = field;
    let value: unknown;
    try {
      value = propertyOf(source, definition.name);
      if (typeof value !== 'function' && !isPromise(value)) return leaf(field, type, value);
    } catch (error) {
      return this.#failed(error, field, completion, addPath(parent, responseName, parentType.name));
    }
    const path = addPath(parent, responseName, parentType.name);
    const info = buildResolveInfo(this.#context, definition, field.nodes, parentType, path);
    try {
      const result = typeof value === 'function' ? value.call(source, {}, this.#context.contextValue, info) : value;
      return this.#settle(field, info, path, result);
    } catch (error) {
      return this.#failed(error, field, completion, path);
    }
  }

  #argumentsOf(field: FieldPlan): Readonly<Record<string, unknown>> {
    if (field.constantArguments) return field.constantArguments;
    const known = this.#arguments.get(field);
    if (known) return known;
    const args = getArgumentValues(field.definition, field.node, this.#context.variableValues);
    this.#arguments.set(field, args);
    return args;
  }

  #settle(field: FieldPlan, info: GraphQLResolveInfo, path: Path, result: unknown): unknown {
    const { completion } = field;
    const completed = isPromise(result)
      ? result.then((resolved) => this.#complete(field, completion, resolved, info, path))
      : this.#complete(field, completion, result, info, path);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error) => this.#failed(error, field, completion, path));
  }

  #failed(thrown: unknown, { nodes }: FieldPlan, { isNonNull }: Completion, path: Path): null {
    const error = locatedError(thrown, nodes, responsePathAsArray(path));
    if (isNonNull) throw error;
    this.#errors.add(error, path);
    return null;
  }

  #complete(field: FieldPlan, completion: Completion, value: unknown, info: GraphQLResolveInfo, path: Path): unknown {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return absent(field, completion);
    switch (completion.kind) {
      case 'leaf':
        return serialized(completion.type, value);
      case 'list':
        return this.#list(field, completion.item, value, info, path);
      case 'object':
        return this.#object(field, completion.type, value, info, path);
      case 'abstract':
        return this.#abstract(field, completion.type, value, info, path);
    }
  }

  #list(field: FieldPlan, item: Completion, list: unknown, info: GraphQLResolveInfo, path: Path): unknown {
    if (!isIterable(list)) {
      const name = `${field.parentType.name}.${field.definition.name}`;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    let isWaiting = false;
    const completeItem = (value: unknown, index: number): unknown => {
      const itemPath = addPath(path, index, undefined);
      try {
        const completed = isPromise(value)
          ? value.then((resolved) => this.#complete(field, item, resolved, info, itemPath))
          : this.#complete(field, item, value, info, itemPath);
        if (!isPromise(completed)) return completed;
        isWaiting = true;
        return completed.then(undefined, (error) => this.#failed(error, field, item, itemPath));
      } catch (error) {
        return this.#failed(error, field, item, itemPath);
      }
    };
    const items: readonly unknown[] = Array.isArray(list) ? list : Array.from(list);
    const results: unknown[] = [];
    try {
      for (let index = 0; index < items.length; index += 1) results.push(completeItem(items[index], index));
    } catch (error) {
      // The error stands for the whole list. A later rejection of another item would be unhandled, and end the process.
      Promise.allSettled([...results, ...items]);
      throw error;
    }
    return isWaiting ? Promise.all(results) : results;
  }

  #abstract(
    field: FieldPlan,
    type: GraphQLAbstractType,
    value: unknown,
    info: GraphQLResolveInfo,
    path: Path,
  ): MaybePromise<Result> {
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const named = resolveType(value, this.#context.contextValue, info, type);
    const complete = (name: unknown) => this.#object(field, runtimeType(type, name, value, info), value, info, path);
    return isPromise(named) ? named.then(complete) : complete(named);
  }

  #object(
    field: FieldPlan,
    type: GraphQLObjectType,
    value: unknown,
    info: GraphQLResolveInfo,
    path: Path,
  ): MaybePromise<Result> {
    const selection = this.#plan.below(this.#context, field, type);
    if (!type.isTypeOf) return this.#fields(selection, value, path);
    const execute = (isOfType: boolean) => {
      if (isOfType) return this.#fields(selection, value, path);
      const message = `Expected value of type "${type.name}" but got: ${inspect(value)}.`;
      throw new GraphQLError(message, { nodes: field.nodes });
    };
    const isOfType = type.isTypeOf(value, this.#context.contextValue, info);
    return isPromise(isOfType) ? isOfType.then(execute) : execute(isOfType);
  }
}

function leaf(field: FieldPlan, type: GraphQLLeafType, value: unknown): unknown {
  if (value instanceof Error) throw value;
  return value === null || value === undefined ? absent(field, field.completion) : serialized(type, value);
}

function absent({ parentType, definition }: FieldPlan, { isNonNull }: Completion): null {
  if (!isNonNull) return null;
  // No resolver threw this, so it is no unexpected error whose message is masked.
  throw new GraphQLError(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function';
}

function propertyOf(source: unknown, name: string): unknown {
  const hasProperties = (typeof source === 'object' && source !== null) || typeof source === 'function';
  return hasProperties ? (source as Result)[name] : undefined;
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const result: unknown = type.serialize(value);
  if (result !== null && result !== undefined) return result;
  const call = `${inspect(type)}.serialize(${inspect(value)})`;
  throw new Error(`Expected \`${call}\` to return non-nullable value, returned: ${inspect(result)}`);
}

/** The results once the promises among them have settled. */
async function settled(results: Result, waiting: readonly FieldPlan[]): Promise<Result> {
  const values = await Promise.all(waiting.map(({ responseName }) => results[responseName]));
  for (const [place, { responseName }] of waiting.entries()) results[responseName] = values[place];
  return results;
}
