/** Preloaded with --import: logs DNS lookups and socket connections of a process; blocks nothing. */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const write = (line) => appendFileSync(process.env.HEARD_CALLS, `${line}\n`);
write(`listening in ${process.argv[1]}`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  // A path is a pipe between processes of this machine.
  if (!options?.path) write(`connects to ${options?.host ?? 'localhost'}:${options?.port ?? options}`);
  return connect.apply(this, given);
};
const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  write(`looks up ${host}`);
  return lookup(host, ...rest);
};
