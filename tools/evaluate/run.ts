/** `npm run -s evaluate -- SUBCOMMAND …`: measures a part of Warraq against data with known answers. One module a subcommand. */

/** Each module exports `run(args)`, which prints its figures. */
const SUBCOMMANDS: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  dates: () => import('./dates'),
  extraction: () => import('./extraction'),
  entities: () => import('./entities'),
  people: () => import('./people'),
  quotes: () => import('./quotes'),
  search: () => import('./search'),
  roles: () => import('./roles'),
  seed: () => import('./seed'),
  sentences: () => import('./sentences'),
  summary: () => import('./summary'),
  'summary-faults': () => import('./summary-faults'),
  'in-browser': () => import('./in-browser'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = SUBCOMMANDS[name];
if (load) await (await load()).run(args);
else {
  console.error(`Usage: evaluate ${Object.keys(SUBCOMMANDS).join(' | ')} …`);
  process.exitCode = 2;
}

export {};
