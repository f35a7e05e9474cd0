import type { IncomingHttpHeaders } from 'node:http';
import type { ParameterValue } from './query-parameters.ts';

/** The API key a request carries: in `X-Api-Key`, as `api_key`, or as the user name of Basic credentials, in this order. */
export function readKey(
  headers: IncomingHttpHeaders,
  parameters: ReadonlyMap<string, ParameterValue>,
): string | undefined {
  const header = headers['x-api-key'];
  if (typeof header === 'string' && header !== '') return header;
  const parameter = parameters.get('api_key');
  const first = Array.isArray(parameter) ? parameter[0] : parameter;
  if (typeof first === 'string' && first !== '') return first;
  const basic = /^Basic\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) return undefined;
  return Buffer.from(basic, 'base64').toString('utf8').split(':')[0] || undefined;
}
