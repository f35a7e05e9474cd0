/** A parameter as it came: once, several times, or with brackets in its name. */
export type ParameterValue = string | readonly string[] | { readonly nested: true };

/** The parameters of a query string, in order, decoded; what cannot be decoded stays as it was sent. */
export function readQuery(queryString: string): Map<string, ParameterValue> {
  const parameters = new Map<string, ParameterValue>();
  for (const pair of queryString.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1));
    const bracket = name.indexOf('[');
    if (bracket > 0) parameters.set(name.slice(0, bracket), { nested: true });
    else addValue(parameters, name, value);
  }
  return parameters;
}

function addValue(parameters: Map<string, ParameterValue>, name: string, value: string): void {
  const before = parameters.get(name);
  if (before === undefined) parameters.set(name, value);
  else if (typeof before === 'string') parameters.set(name, [before, value]);
  else if (Array.isArray(before)) parameters.set(name, [...before, value]);
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
