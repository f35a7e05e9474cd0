import {
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
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
  /** The arguments, where no variable takes part in them. */
  readonly constantArguments: Readonly<Record<string, unknown>> | undefined;
  /** The selection sets of the value, by its type. */
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
}

/** The fields selected on one object type, in the order of the answer. */
export interface SelectionPlan {
  readonly fields: readonly FieldPlan[];
  /** An object with null for every field. Its copies share a hidden class, so they are fast to fill and to print. */
  readonly template: Readonly<Record<string, unknown>>;
}

/**
 * What executing an operation needs to know of its document: which fields each selection set collects on each type. It is made as the
 * execution reaches a selection set, by graphql-js, and holds for every execution whose `@skip` and `@include` decide alike.
 */
export class OperationPlan {
  #root: SelectionPlan | undefined;
  #size = 0;

  /** How many fields it holds. */
  get size(): number {
    return this.#size;
  }

  root(context: ExecutionContext, type: GraphQLObjectType): SelectionPlan {
    if (this.#root) return this.#root;
    const { schema, fragments, variableValues, operation } = context;
    const collected = collectFields(schema, fragments, variableValues, type, operation.selectionSet);
    this.#root = this.#plan(context, type, collected);
    return this.#root;
  }

  /** The selection set of a field whose value has the given type. */
  below(context: ExecutionContext, field: FieldPlan, type: GraphQLObjectType): SelectionPlan {
    const known = field.selections.get(type);
    if (known) return known;
    const { schema, fragments, variableValues } = context;
    const selection = this.#plan(context, type, collectSubfields(schema, fragments, variableValues, type, field.nodes));
    field.selections.set(type, selection);
    return selection;
  }

  #plan(
    { schema }: ExecutionContext,
    type: GraphQLObjectType,
    collected: ReadonlyMap<string, readonly FieldNode[]>,
  ): SelectionPlan {
    const fields: FieldPlan[] = [];
    for (const [responseName, [node, ...merged]] of collected) {
      const definition = node && getFieldDef(schema, type, node);
      if (definition) fields.push(new FieldPlan(responseName, [node, ...merged], type, definition));
    }
    this.#size += fields.length;
    return { fields, template: templateOf(fields) };
  }
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
    return getArgumentValues(definition, node);
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
