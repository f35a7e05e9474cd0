const few = 'kNumber applicant deviceName decisionDate productCode decisionCode city state';
const many = `${few} contact address1 address2 postalCode zipCode countryCode dateReceived decisionDescription
  advisoryCommittee advisoryCommitteeDescription reviewAdvisoryCommittee statementOrSummary clearanceType
  thirdPartyFlag expeditedReviewFlag`;

export function queryOf(size: number): string {
  return `query Repeated { deviceClearances(first: ${size}) { nodes { ${size > 10 ? many : few} } } }`;
}

/** The part of the gateway's schema that the operations need, for servers beside it. */
export const typeDefs = `
  type Query { deviceClearances(first: Int): DeviceClearanceConnection }
  type DeviceClearanceConnection { nodes: [DeviceClearance!]! }
  type DeviceClearance { ${many
    .split(/\s+/)
    .map((name) => `${name}: String`)
    .join(' ')} }
`;

/** A case of the bench: what is asked, and in which way. */
export interface Case {
  readonly name: string;
  /** How many records are asked for. */
  readonly size: number;
  readonly method: 'GET' | 'POST';
  readonly acceptEncoding: string | undefined;
  /** The least ratio to the bare server that is good enough. */
  readonly goal: number;
  /** Servers beside the gateway; those without compression stand aside where it is asked for. */
  readonly beside: readonly string[];
}

const others = ['apollo', 'yoga', 'mercurius'];
export const cases: readonly Case[] = [
  { name: '1 KB, POST', size: 5, method: 'POST', acceptEncoding: undefined, goal: 0.8, beside: others },
  { name: '1 KB, GET', size: 5, method: 'GET', acceptEncoding: undefined, goal: 0.8, beside: [] },
  { name: '50 records, POST', size: 50, method: 'POST', acceptEncoding: undefined, goal: 0.75, beside: others },
  { name: '50 records, POST, br', size: 50, method: 'POST', acceptEncoding: 'br', goal: 0.85, beside: [] },
];

/** What the gateway answered a case with, for servers that are to send the same. */
export interface Served {
  readonly size: number;
  /** Flat list of names and values. */
  readonly headers: readonly string[];
  /** In base64. */
  readonly body: string;
  /** The answer without any coding. */
  readonly plainBody: string;
}

/** A request as it goes over the wire. */
export function requestOf(item: Case): string {
  const body = JSON.stringify({ query: queryOf(item.size) });
  const path = item.method === 'GET' ? `/graphql?query=${encodeURIComponent(queryOf(item.size))}` : '/graphql';
  return [
    `${item.method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    `x-case: ${cases.indexOf(item)}`,
    'accept: application/json',
    'content-type: application/json',
    ...(item.acceptEncoding ? [`accept-encoding: ${item.acceptEncoding}`] : []),
    ...(item.method === 'POST' ? [`content-length: ${Buffer.byteLength(body)}`] : []),
    '',
    item.method === 'POST' ? body : '',
  ].join('\r\n');
}
