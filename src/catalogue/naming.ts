/** The wire name a GraphQL field name stands for unless `@wire` says otherwise: `decisionDate` is `decision_date`. */
export function wireNameOf(fieldName: string): string {
  return fieldName.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** The enum value that names a field, from its GraphQL path: `openfda.deviceName` is `OPENFDA_DEVICE_NAME`. */
export function enumNameOf(graphqlPath: readonly string[]): string {
  return graphqlPath
    .map((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2'))
    .join('_')
    .toUpperCase();
}
