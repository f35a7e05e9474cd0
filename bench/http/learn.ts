import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type Case, queryOf, type Served } from './scenarios.ts';

type Exchange = { readonly headers: string[]; readonly body: Buffer };

function ask(port: number, size: number, acceptEncoding: string): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        ...{ host: '127.0.0.1', port, path: '/graphql', method: 'POST' },
        headers: { 'content-type': 'application/json', 'accept-encoding': acceptEncoding },
      },
      async (incoming) => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk as Buffer);
        const pairs = incoming.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [[name, all[i + 1] ?? '']] : []));
        // Node adds these to every answer.
        const own = pairs.filter(([name = '']) => !/^(date|connection|keep-alive)$/i.test(name));
        resolve({ headers: own.flat(), body: Buffer.concat(chunks) });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify({ query: queryOf(size) }));
  });
}

/** What the gateway answers a case with once it is warm, and its densest coding is made. */
export async function learn(port: number, { size, acceptEncoding = 'identity' }: Case): Promise<Served> {
  const plain = await ask(port, size, 'identity');
  for (let time = 0; time < 20; time += 1) {
    await ask(port, size, acceptEncoding);
    await setTimeout(20);
  }
  const { headers, body } = await ask(port, size, acceptEncoding);
  return { size, headers, body: body.toString('base64'), plainBody: plain.body.toString() };
}
