/** `npm run -s bench -- [SUBCOMMAND …]`: speed, always as ratios within one run. One module a subcommand; without one, all of them. */

/** Each module exports `run(args)`, which prints its figures. */
const SUBCOMMANDS: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  analysis: () => import('./analysis'),
  english: () => import('./english'),
  extraction: () => import('./extraction'),
  library: () => import('./library'),
  reader: () => import('./reader'),
};

const [name, ...args] = process.argv.slice(2);
const chosen = name ? [name] : Object.keys(SUBCOMMANDS);
for (const subcommand of chosen) {
  const load = SUBCOMMANDS[subcommand];
  if (load) await (await load()).run(args);
  else {
    console.error(`Usage: bench [${Object.keys(SUBCOMMANDS).join(' | ')}] …`);
    process.exitCode = 2;
  }
}

export {};
