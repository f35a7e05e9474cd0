import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import { OperationPlan } from './operation-plan.ts';

/** Fields that the plans kept of one document may hold: so many, and as many again for each selection in its text. */
const minFieldsOfDocument = 64;
const fieldsOfSelection = 2;

interface DocumentPlans {
  /** The variables that decide `@skip` and `@include` somewhere in the document. */
  readonly conditions: readonly string[];
  readonly maxFields: number;
  readonly plans: Map<OperationDefinitionNode, Map<string, OperationPlan>>;
}

/**
 * The plans of documents, each kept for as long as its document. Every `@skip` and `@include` by a variable can double the plans of an operation,
 * and fragments can multiply the fields of a plan; so the document's length bounds its plans. A document beyond that bound
 * starts again without plans, so at worst each execution plans for itself, as it does in graphql-js.
 */
export class PlanStore {
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();

  planOf(document: DocumentNode, { operation, variableValues }: ExecutionContext): OperationPlan {
    const { conditions, maxFields, plans } = this.#plansOf(document);
    if (sizeOf(plans) > maxFields) plans.clear();
    const ofOperation = plans.get(operation) ?? new Map<string, OperationPlan>();
    const key = conditions.map((name) => decisionOf(variableValues, name)).join();
    const plan = ofOperation.get(key) ?? new OperationPlan();
    plans.set(operation, ofOperation.set(key, plan));
    return plan;
  }

  #plansOf(document: DocumentNode): DocumentPlans {
    const known = this.#documents.get(document);
    if (known) return known;
    const conditions = new Set<string>();
    const selections = document.definitions.map((node) =>
      'selectionSet' in node ? countSelections(node.selectionSet.selections, conditions) : 0,
    );
    const maxFields = minFieldsOfDocument + fieldsOfSelection * selections.reduce((sum, count) => sum + count, 0);
    const made = { conditions: [...conditions], maxFields, plans: new Map() };
    this.#documents.set(document, made);
    return made;
  }
}

function sizeOf(plans: DocumentPlans['plans']): number {
  let size = 0;
  for (const ofOperation of plans.values()) for (const plan of ofOperation.values()) size += plan.size;
  return size;
}

/** What decides a condition: the variable's value as text, or nothing where it has none. */
function decisionOf(variableValues: Readonly<Record<string, unknown>>, name: string): string {
  return Object.hasOwn(variableValues, name) ? String(variableValues[name]) : '';
}

/** Counts selections, and gathers the variables of their conditions. */
function countSelections(selections: readonly SelectionNode[], conditions: Set<string>): number {
  let count = selections.length;
  for (const selection of selections) {
    for (const { name, arguments: given } of selection.directives ?? []) {
      if (name.value !== 'skip' && name.value !== 'include') continue;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    }
    if ('selectionSet' in selection && selection.selectionSet) {
      count += countSelections(selection.selectionSet.selections, conditions);
    }
  }
  return count;
}
