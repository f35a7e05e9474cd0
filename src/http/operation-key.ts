import { hash } from 'node:crypto';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  type OperationDefinitionNode,
  print,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** What an operation asks for: the document, which of its operations, and the values of its variables. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

interface NormalForm {
  readonly text: string;
  /** Sorted names of the variables that each operation declares. */
  readonly variables: ReadonlyMap<OperationDefinitionNode, readonly string[]>;
}

const byName = (a: { name: { value: string } }, b: { name: { value: string } }): number =>
  a.name.value < b.name.value ? -1 : a.name.value > b.name.value ? 1 : 0;

/**
 * The key under which equal operations meet. White space, commas, comments, the order of arguments and of variables, and
 * variables that nobody declared do not matter. The order of selected fields does, since answers follow it; so does the
 * order of the fields within an input object, since it shows in `asOf.source`.
 */
export function createOperationKeys(): (asked: AskedOperation) => string {
  const forms = new WeakMap<DocumentNode, NormalForm>();

  function formOf(document: DocumentNode): NormalForm {
    const known = forms.get(document);
    if (known) return known;
    const form = { text: print(inNormalOrder(document)), variables: declaredVariables(document) };
    forms.set(document, form);
    return form;
  }

  return ({ document, operationName, variables = {} }) => {
    const form = formOf(document);
    const operation = getOperationAST(document, operationName);
    const declared = (operation && form.variables.get(operation)) ?? [];
    const given = declared.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]);
    // With one operation in the document its name adds nothing; a name that fits none leads to an error, never to a store.
    const name = form.variables.size === 1 && operation ? '' : (operationName ?? '');
    return hash('sha256', `${form.text}\n${JSON.stringify([name, given])}`, 'base64url');
  };
}

function inNormalOrder(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (node: FieldNode) => ({ ...node, arguments: sorted<ArgumentNode>(node.arguments) }),
    Directive: (node) => ({ ...node, arguments: sorted(node.arguments) }),
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: sorted<VariableDefinitionNode>(node.variableDefinitions, (a, b) =>
        byName(a.variable, b.variable),
      ),
    }),
  });
}

function sorted<T>(nodes: readonly T[] | undefined, order = byName as unknown as (a: T, b: T) => number): T[] {
  return [...(nodes ?? [])].sort(order);
}

function declaredVariables(document: DocumentNode): Map<OperationDefinitionNode, readonly string[]> {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  return new Map(
    operations.map((node) => [
      node,
      (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value).sort(),
    ]),
  );
}
