/** From where can the page's own address be opened? */

/** `file`: from nowhere else; `machine`: on this machine only; `network`: inside an organisation or house; else `anywhere`. */
export type Reach = 'file' | 'machine' | 'network' | 'anywhere';

const here = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Addresses set aside for networks of one's own (RFC 1918, 3927, 6598, 4193, 4291). */
const privateAddress =
  /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d+){2}|\[f[cd][0-9a-f]{2}:.*\]|\[fe[89ab][0-9a-f]:.*\])$/;

/** Names that no public register gives out, and names without a dot. */
const privateName = /^[^.[\]]+$|\.(?:local|lan|intranet|internal|corp|home|private|arpa)$/;

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Of a whole address; what is no address of the web is as good as a file. */
export function reachOf(address: string): Reach {
  const url = parsed(address);
  if (!url || !/^https?:$/.test(url.protocol)) return 'file';
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (here.test(host)) return 'machine';
  return privateAddress.test(host) || privateName.test(host) ? 'network' : 'anywhere';
}
