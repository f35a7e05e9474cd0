import querystring from 'node:querystring';
import type { Config } from '../config.ts';

/** The settings that nobody may read in a log. */
export function secretsOf({ openFdaApiKey, adminToken, alerts, redisUrl, tracing }: Config): readonly string[] {
  const { password = '' } = redisUrl === undefined ? {} : new URL(redisUrl);
  const headers = Object.values(tracing?.headers ?? {});
  const secrets = [
    openFdaApiKey,
    adminToken,
    alerts.webhookSecret,
    alerts.webhookUrl,
    password,
    querystring.unescape(password),
  ];
  return [...secrets, ...headers].filter((secret) => secret !== undefined && secret !== '') as string[];
}
