/**
 * Says what is wrong with a Redis URL (`redis[s]://[[user][:password]@]host[:port][/database]`), or `undefined` where it can be used. The
 * text never repeats a part of the URL: a password with a `/` or `@` that is not escaped ends up in any of them.
 */
export function redisUrlFault(text: string): string | undefined {
  if (!/^rediss?:\/\//.test(text)) return 'expected an address that begins with redis:// or rediss://';
  const url = URL.parse(text);
  if (url === null || url.hostname === '' || text.indexOf('@') !== text.lastIndexOf('@')) {
    return 'expected redis://user:password@host:port/database, with / @ : # ? % in a password escaped (%2F %40 %3A %23 %3F %25)';
  }
  if (url.search !== '' || url.hash !== '') {
    return 'expected no ? or #: the number of the database follows the port (redis://host:6379/3), and a password has them escaped (%3F %23)';
  }
  if (!/^\/?$|^\/\d{1,4}$/.test(url.pathname)) {
    return 'expected the number of a database after the /, as in redis://host:6379/3, and a / in a password escaped (%2F)';
  }
  if (!isDecodable(url.username) || !isDecodable(url.password)) {
    return 'expected a % in the user or password to be escaped (%25)';
  }
  return undefined;
}

/** The database that a valid Redis URL names. */
export function redisDatabaseOf(text: string): number {
  return Number(new URL(text).pathname.slice(1));
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
