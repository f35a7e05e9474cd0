import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type ValueNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { type ExecutionContext, getFieldDef } from 'graphql/execution/execute.js';
import { type Completion, completionOf } from './completion.ts';

/** One field of a selection set on one object type. */
export class FieldPlan {
  readonly responseName: string;
  readonly nodes: readonly FieldNode[];
  /** The first of them, which the arguments are read from. */
  readonly node: FieldNode;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly completion: Completion;
  /** The type of the value, where it is one scalar or enum and the field takes no arguments. */
  readonly plainLeaf: GraphQLLeafType | undefined;
  /** The arguments, where no variable takes part in them. Every caller of the document shares them, so they are frozen. */
  readonly constantArguments: Readonly<Record<string, unknown>> | undefined;
  /** The kept selection sets of the value, by its type. */
  readonly selections = new Map<GraphQLObjectType, SelectionPlan>();

  constructor(
    responseName: string,
    nodes: readonly [FieldNode, ...FieldNode[]],
    parentType: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
  ) {
    this.responseName = responseName;
    this.nodes = nodes;
    this.node = nodes[0];
    this.parentType = parentType;
    this.definition = definition;
    this.completion = completionOf(definition.type);
    const isPlain = definition.args.length === 0 && this.completion.kind === 'leaf';
    this.plainLeaf = isPlain ? this.completion.type : undefined;
    this.constantArguments = constantArgumentsOf(definition, nodes[0]);
  }

  /** How many nodes of the document it holds: its fields, and the values of its constant arguments. */
  get size(): number {
    return this.nodes.length + (this.constantArguments ? countValues(this.node.arguments) : 0);
  }
}

/** The fields selected on one object type, in the order of the answer. */
export interface SelectionPlan {
  readonly fields: readonly FieldPlan[];
  /** An object with null for every field. Its copies share a hidden class, so they are fast to fill and to print. */
  readonly template: Readonly<Record<string, unknown>>;
}

/** The room for the kept plans of one document. Once something did not fit, nothing more is kept: what lies below it is not kept either. */
export class PlanRoom {
  readonly max: number;
  #size = 0;
  #isFull = false;

  /** `max` and sizes are counted in nodes of the document. */
  constructor(max: number) {
    this.max = max;
  }

  get size(): number {
    return this.#size;
  }

  /** Whether there is room for so many nodes more. */
  take(size: number): boolean {
    if (this.#size + size > this.max) this.#isFull = true;
    if (this.#isFull) return false;
    this.#size += size;
    return true;
  }
}

type SelectionsByField = Map<FieldPlan, Map<GraphQLObjectType, SelectionPlan>>;

/**
 * The fields that each selection set of an operation collects on each type. A selection set is planned by graphql-js when an execution
 * reaches it. Its plan holds for every execution with the same decisions of `@skip` and `@include`, and is kept as long as there is room.
 * Without room it lasts for the one execution, as in graphql-js.
 */
export class OperationPlan {
  readonly #room: PlanRoom;
  #root: SelectionPlan | undefined;
  /** The selections that are not kept, of the executions under way. */
  readonly #unkept = new WeakMap<ExecutionContext, SelectionsByField>();

  constructor(room: PlanRoom) {
    this.#room = room;
  }

  root(context: ExecutionContext, type: GraphQLObjectType): SelectionPlan {
    if (this.#root) return this.#root;
    const { schema, fragments, variableValues, operation } = context;
    const collected = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
    const selection = planSelection(schema, type, collected);
    // An execution reaches its root once, so only other executions need it again.
    if (this.#room.take(sizeOf(selection))) this.#root = selection;
    return selection;
  }

  /** The selection set of a field whose value has the given type. */
  below(context: ExecutionContext, field: FieldPlan, type: GraphQLObjectType): SelectionPlan {
    const known = field.selections.get(type) ?? this.#unkept.get(context)?.get(field)?.get(type);
    if (known) return known;
    const { schema, fragments, variableValues } = context;
    const selection = planSelection(
      schema,
      type,
      collectSubfields(schema, fragments, variableValues, type, field.nodes),
    );
    const selections = this.#room.take(sizeOf(selection)) ? field.selections : this.#unkeptOf(context, field);
    selections.set(type, selection);
    return selection;
  }

  #unkeptOf(context: ExecutionContext, field: FieldPlan): Map<GraphQLObjectType, SelectionPlan> {
    const byField: SelectionsByField = this.#unkept.get(context) ?? new Map();
    this.#unkept.set(context, byField);
    const selections = byField.get(field) ?? new Map<GraphQLObjectType, SelectionPlan>();
    byField.set(field, selections);
    return selections;
  }
}

function planSelection(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): SelectionPlan {
  const fields: FieldPlan[] = [];
  for (const [responseName, [node, ...merged]] of collected) {
    const definition = node && getFieldDef(schema, type, node);
    if (definition) fields.push(new FieldPlan(responseName, [node, ...merged], type, definition));
  }
  return { fields, template: templateOf(fields) };
}

/** A selection set counts as one node beside those of its fields, so that empty ones are bounded too. */
function sizeOf({ fields }: SelectionPlan): number {
  return fields.reduce((size, field) => size + field.size, 1);
}

/** Read from JSON: so the object has its properties in place however many they are, and `__proto__` is one like others. */
function templateOf(fields: readonly FieldPlan[]): Record<string, unknown> {
  return JSON.parse(`{${fields.map(({ responseName }) => `"${responseName}":null`).join()}}`) as Record<
    string,
    unknown
  >;
}

function constantArgumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> | undefined {
  if (node.arguments?.some(({ value }) => holdsVariable(value))) return undefined;
  try {
    return Object.freeze(getArgumentValues(definition, node));
  } catch {
    // The field fails with this error when it is executed.
    return undefined;
  }
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** How many values arguments hold, those within lists and objects included. */
export function countValues(given: readonly ArgumentNode[] | undefined): number {
  return (given ?? []).reduce((count, { value }) => count + countWithin(value), 0);
}

function countWithin(value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.reduce((count, item) => count + countWithin(item), 1);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((count, field) => count + countWithin(field.value), 1);
  return 1;
}
