/** Stops with a plain sentence where Node is older than the tools need (the same version as `engines` in package.json). */

const NEEDED = [20, 19];

/** Ends the process with code 1 when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Warraq needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}
