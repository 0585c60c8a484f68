/**
 * Makes anew what is kept about texts where that is of an older version, or of a schema that had none.
 */
import { articleText } from '@/utils/article/article';
import { change } from './change';
import { database } from './database';
import { TEXT_VERSION, textFields } from './text-fields';

const { articles, contents, fingerprints } = database;

/** Makes it for one article that wants it; whether there was one. */
export async function refreshText(): Promise<boolean> {
  const row = await articles.where('textVersion').below(TEXT_VERSION).first();
  const content = row && (await contents.get(row.id));
  if (!row) return false;
  const { words, keys } = textFields(content ? articleText(content.article) : '');
  await change([articles, fingerprints], async () => {
    // Saved again meanwhile, it has them.
    const updated = await articles
      .where({ id: row.id })
      .filter(({ textVersion }) => textVersion < TEXT_VERSION)
      .modify({ words, textVersion: TEXT_VERSION });
    if (updated > 0) await fingerprints.put({ id: row.id, keys });
  });
  return true;
}
