import type { FleetClient } from './fleet-client.ts';

/** A client and the duplicates that a queue makes of it for itself. */
export interface ClientFamily {
  readonly client: FleetClient;
  /**
   * Lets errors of connections pass unheard from now on. To be called before a queue is closed: it takes its own listeners off
   * while its connections may still fail, and an error that nobody listens for would end the process.
   */
  hush(): void;
  destroy(): void;
}

export function createClientFamily(client: FleetClient): ClientFamily {
  const members: FleetClient[] = [];
  let hushed = false;

  function silence(member: FleetClient): void {
    member.removeAllListeners('error');
    member.on('error', () => {});
  }

  function adopt(member: FleetClient): FleetClient {
    members.push(member);
    // BullMQ asks INFO for the version alone, which a user may not be permitted to; the queue's requirements were met, which needs this one.
    Object.assign(member, { info: async () => 'redis_version:6.2.0' });
    const duplicate = member.duplicate.bind(member);
    member.duplicate = ((...options: Parameters<typeof duplicate>) => {
      const made = adopt(duplicate(...options) as FleetClient);
      if (hushed) silence(made);
      return made;
    }) as typeof member.duplicate;
    return member;
  }

  adopt(client);
  return {
    client,
    hush() {
      hushed = true;
      for (const member of members) silence(member);
    },
    destroy() {
      for (const member of members) if (member.isOpen) member.destroy();
    },
  };
}
