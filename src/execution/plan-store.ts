import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import { countValues, OperationPlan, PlanRoom } from './operation-plan.ts';

interface DocumentPlans {
  /** The variables that decide `@skip` and `@include` somewhere in the document. */
  readonly conditions: readonly string[];
  readonly room: PlanRoom;
  readonly plans: Map<OperationDefinitionNode, Map<string, OperationPlan>>;
}

export interface PlanStoreOptions {
  /** How many nodes the kept plans of a document may hold, by the selections and argument values in its text. @default 64, and twice as many */
  readonly maxSizeOf?: (nodes: number) => number;
}

/** Conditions whose decisions, one character each, take about as much memory as a node. */
const conditionsOfNode = 32;

/**
 * The plans of documents, each kept for as long as its document. Every `@skip` and `@include` by a variable can double the plans of an operation,
 * and fragments can multiply the fields of a plan; so the length of a document bounds the size of its plans. Whatever is beyond that bound
 * is planned for each execution, as in graphql-js.
 */
export class PlanStore {
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();
  readonly #maxSizeOf: (nodes: number) => number;

  constructor({ maxSizeOf = (nodes) => 64 + 2 * nodes }: PlanStoreOptions = {}) {
    this.#maxSizeOf = maxSizeOf;
  }

  planOf(document: DocumentNode, { operation, variableValues }: ExecutionContext): OperationPlan {
    const { conditions, room, plans } = this.#plansOf(document);
    const ofOperation = plans.get(operation) ?? new Map<string, OperationPlan>();
    const key = conditions.map((name) => decisionOf(variableValues, name)).join('');
    const known = ofOperation.get(key);
    if (known) return known;
    const plan = new OperationPlan(room);
    if (room.take(1 + Math.floor(conditions.length / conditionsOfNode)))
      plans.set(operation, ofOperation.set(key, plan));
    return plan;
  }

  /** How many nodes the kept plans of a document hold, and may hold. */
  sizeOf(document: DocumentNode): { readonly size: number; readonly max: number } {
    return this.#plansOf(document).room;
  }

  #plansOf(document: DocumentNode): DocumentPlans {
    const known = this.#documents.get(document);
    if (known) return known;
    const conditions = new Set<string>();
    const nodes = document.definitions.reduce(
      (sum, node) => sum + ('selectionSet' in node ? countNodes(node.selectionSet.selections, conditions) : 0),
      0,
    );
    const made = { conditions: [...conditions], room: new PlanRoom(this.#maxSizeOf(nodes)), plans: new Map() };
    this.#documents.set(document, made);
    return made;
  }
}

/** The decision of a condition as one character. A condition is a boolean, and null or absent where that is a fault of the caller. */
function decisionOf(variableValues: Readonly<Record<string, unknown>>, name: string): string {
  if (!Object.hasOwn(variableValues, name)) return '-';
  return String(variableValues[name]).charAt(0);
}

/** Counts selections and the values of their arguments, and gathers the variables of their conditions. */
function countNodes(selections: readonly SelectionNode[], conditions: Set<string>): number {
  let count = selections.length;
  for (const selection of selections) {
    for (const { name, arguments: given } of selection.directives ?? []) {
      if (name.value !== 'skip' && name.value !== 'include') continue;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    }
    if (selection.kind === Kind.FIELD) count += countValues(selection.arguments);
    if ('selectionSet' in selection && selection.selectionSet) {
      count += countNodes(selection.selectionSet.selections, conditions);
    }
  }
  return count;
}
