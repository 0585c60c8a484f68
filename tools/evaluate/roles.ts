/**
 * `evaluate roles [--errors]`: roles right in articles of `tools/entities/data` whose names are given, by the answers in its `roles.tsv`.
 * These articles may be looked at, so rules are mended here and only counted in `evaluate people`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { entitiesOf } from '@/tools/entities/given-names';
import { markedArticles } from '@/tools/entities/read-marked-text';

const DATA = new URL('../entities/data', import.meta.url).pathname;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { errors: { type: 'boolean', default: false } } });
  const right = { ar: 0, en: 0 };
  const all = { ar: 0, en: 0 };
  for (const [article, answers] of answersByArticle()) {
    const [file = '', number = ''] = article.split('#');
    const lang = file === 'english' ? 'en' : 'ar';
    const lines = markedArticles(join(DATA, `${file}.txt`))[Number(number) - 1] ?? [];
    const found = new Map(entitiesOf(lines, lang).map(({ name, role }) => [name, role]));
    for (const { name, role } of answers) {
      all[lang]++;
      if ((found.get(name) ?? null) === role) right[lang]++;
      else if (values.errors) console.log(`${article} ${name}: «${found.get(name)}» for «${role}»`);
    }
  }
  for (const lang of ['ar', 'en'] as const) {
    console.log(`roles right, ${lang}: ${(right[lang] / all[lang]).toFixed(3)} (${right[lang]} of ${all[lang]})`);
  }
}

/** The lines of `roles.tsv` by article: file and number, name, role or a dash for none. */
function answersByArticle(): Map<string, { name: string; role: string | null }[]> {
  const answers = new Map<string, { name: string; role: string | null }[]>();
  for (const line of readFileSync(join(DATA, 'roles.tsv'), 'utf8').split('\n')) {
    const [article = '', name = '', role = ''] = line.split('\t');
    if (line.startsWith('#') || !name) continue;
    answers.set(article, [...(answers.get(article) ?? []), { name, role: role === '-' ? null : role }]);
  }
  return answers;
}
