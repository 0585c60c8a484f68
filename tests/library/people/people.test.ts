/** People across the library: joined where something speaks for it, kept apart where nothing does, and as the reader decides. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anArticle, paragraphs } from '@/tests/an-article';
import type { Analysis, Entity } from '@/utils/analysis/analysis';
import { type Article, articleText } from '@/utils/article/article';
import { keepAnalysis, keepCorrections, saveArticle } from '@/utils/library/articles';
import { database } from '@/utils/library/database';
import { deleteArticles, restoreArticles, sweepDeleted } from '@/utils/library/deletion';
import { weigh, whoIs } from '@/utils/library/people/evidence';
import { nameKey, nameKeys, nameLength } from '@/utils/library/people/name-keys';
import { mergePeople, splitPerson, undoPeopleEdit } from '@/utils/library/people/people-edits';
import { everyone, peopleNamed, personArticles, personPage } from '@/utils/library/people/person-queries';
import { takeInPeople } from '@/utils/library/people/take-in-people';

// Locks are the browser's; here nobody else asks for them.
const request = (_name: string, _options: object, work: (lock: object) => Promise<void>) => work({});
vi.stubGlobal('navigator', { locks: { request } });

type Named = [name: string, role?: string | null];

function articleOf(slug: string, named: readonly Named[], publishedAt: string): Article {
  const text = named.map(([name]) => `«سنعود غدا» قال ${name}.`).join(' ');
  return anArticle({ url: `https://news.example/${slug}`, title: slug, publishedAt, blocks: paragraphs(text) });
}

function analysisOf(article: Article, named: readonly Named[]): Analysis {
  const text = articleText(article);
  const entities = named.map(([name, role]): Entity => {
    const start = text.indexOf(name);
    return {
      type: 'person',
      name,
      role: role ?? null,
      otherRoles: [],
      mentions: [{ start, end: start + name.length }],
    };
  });
  const quotes = named.map((_, speaker) => {
    const start = text.split('سنعود', speaker + 1).join('سنعود').length;
    return { start, end: start + 9, kind: 'direct' as const, speaker, attribution: null, verb: null };
  });
  return { version: 1, sentences: [], summary: [], points: [], entities, quotes, dates: [], keyTerms: [] };
}

let day = 0;

/** Saves an article that names these people, and takes it in; gives its row's id. */
async function save(slug: string, ...named: Named[]): Promise<string> {
  day += 1;
  const article = articleOf(slug, named, new Date(Date.UTC(2026, 0, day)).toISOString());
  const row = await saveArticle(article, { analysis: analysisOf(article, named) });
  await takeInPeople();
  return row.id;
}

/** Everybody as «name: articles». */
async function all(): Promise<string[]> {
  return (await everyone('', 100)).map(({ name, articles }) => `${name}: ${articles}`).sort();
}

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('names', () => {
  test.each([
    ['عبد الله الحداد', 'عبدالله حداد'],
    ['أحمد ابن سعيد', 'احمد بن سعيد'],
    ['إلهام الصوفيّ', 'الهام الصوفى'],
  ])('%s and %s have one key', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test('spellings of a transliterated name share a key, first names do not', () => {
    expect(nameKeys('كيريل لافرنتييف')).toEqual(expect.arrayContaining([nameKeys('كيريل لافرينتيف')[1]]));
    expect(nameKeys('سامي')).toEqual(['سامي']);
    expect(nameLength('خالد بن سعد الراشد')).toBe(3);
  });
});

describe('evidence', () => {
  const sighting = { keys: ['احمدخالد'], length: 2, role: 'وزير الصحة', companions: new Set(['منىراوي']) };
  const known = { id: 'p', keys: ['احمدخالد'], roles: [], companions: new Set<string>() };

  test('a name of two words alone is none', () => {
    expect(whoIs({ ...sighting, companions: new Set() }, [known])).toBeNull();
  });
  test('the same office, company or a longer name is', () => {
    expect(whoIs(sighting, [{ ...known, roles: ['وزير الصحة الأردني'] }])).toBe('p');
    expect(whoIs({ ...sighting, role: null }, [{ ...known, companions: new Set(['منىراوي']) }])).toBe('p');
    expect(whoIs({ ...sighting, length: 3 }, [known])).toBe('p');
  });
  test('another office speaks against', () => {
    const other = { ...known, roles: ['لاعب المنتخب'], companions: new Set(['منىراوي']) };
    expect(weigh(sighting, other)).toBe(0);
    expect(whoIs(sighting, [other])).toBeNull();
  });
  test('another spelling needs more', () => {
    const spelled = { ...known, keys: ['~x'], roles: ['وزير الصحة'] };
    expect(whoIs({ ...sighting, companions: new Set() }, [spelled])).toBeNull();
    expect(whoIs(sighting, [{ ...spelled, companions: new Set(['منىراوي']) }])).toBe('p');
  });
});

describe('the index of people', () => {
  test('joins by role, and keeps namesakes apart', async () => {
    await save('a', ['سامر الحداد', 'وزير النقل'], ['ليلى عمران', null]);
    await save('b', ['سامر الحداد', 'وزير النقل السابق']);
    await save('c', ['سامر الحداد', 'مدرب نادي الوحدة']);
    expect(await all()).toEqual(['سامر الحداد: 1', 'سامر الحداد: 2', 'ليلى عمران: 1']);
    const [minister] = await everyone('سامر', 1);
    const page = await personPage(minister?.id ?? '');
    expect(page.roles.map(({ role }) => role)).toEqual(['وزير النقل السابق', 'وزير النقل']);
    expect(page.company.map(({ person }) => person.name)).toEqual(['ليلى عمران']);
    expect(page.namesakes).toHaveLength(1);
    const [newest] = await personArticles(minister?.id ?? '', 10);
    expect(newest?.row.title).toBe('b');
    expect(newest?.quotes).toEqual(['سنعود غدا']);
  });

  test('a merge holds through a new analysis and for the articles to come; its undo takes it back', async () => {
    const first = await save('a', ['هدى', null], ['زياد برهوم', null]);
    await save('b', ['هدى السالم', 'الروائية']);
    const [full] = await everyone('هدى السالم', 1);
    const short = (await everyone('هدى', 5)).find(({ id }) => id !== full?.id);
    const edit = await mergePeople(full?.id ?? '', short?.id ?? '');
    expect(await all()).toEqual(['زياد برهوم: 1', 'هدى السالم: 2']);
    const content = await database.contents.get(first);
    if (!content) throw new Error('gone');
    await keepAnalysis(content.article, analysisOf(content.article, [['هدى', 'كاتبة'], ['زياد برهوم']]));
    await takeInPeople();
    expect(await all()).toEqual(['زياد برهوم: 1', 'هدى السالم: 2']);
    await undoPeopleEdit(edit);
    expect(await all()).toEqual(['زياد برهوم: 1', 'هدى السالم: 1', 'هدى: 1']);
  });

  test('a split makes somebody else of some articles, for good', async () => {
    await save('a', ['رامي نصر الدين', 'طبيب']);
    const second = await save('b', ['رامي نصر الدين', 'طبيب']);
    const [person] = await everyone('رامي', 1);
    await splitPerson(person?.id ?? '', [second]);
    expect(await all()).toEqual(['رامي نصر الدين: 1', 'رامي نصر الدين: 1']);
    const content = await database.contents.get(second);
    if (!content) throw new Error('gone');
    await keepAnalysis(content.article, analysisOf(content.article, [['رامي نصر الدين', 'طبيب']]));
    await takeInPeople();
    expect(await all()).toEqual(['رامي نصر الدين: 1', 'رامي نصر الدين: 1']);
  });

  test('two whom one article names side by side are not joined, and nothing is changed', async () => {
    await save('a', ['أسعد الرفاعي', 'بحار'], ['نبيل الصفدي', 'صياد']);
    const [one, other] = await everyone('', 2);
    await expect(mergePeople(one?.id ?? '', other?.id ?? '')).rejects.toMatchObject({ code: 'together' });
    expect(await all()).toEqual(['أسعد الرفاعي: 1', 'نبيل الصفدي: 1']);
  });

  test('two people of one article are never one', async () => {
    await save('a', ['نور حمدان', 'قاضية'], ['نور الحمدان', 'قاضية']);
    expect(await all()).toHaveLength(2);
  });

  test('follows corrections, and forgets whom no article names any longer', async () => {
    const id = await save('a', ['مازن', null], ['مازن الخطيب', 'شاعر']);
    await keepCorrections('https://news.example/a', [{ kind: 'same', name: 'مازن', as: 'مازن الخطيب' }]);
    await takeInPeople();
    expect(await all()).toEqual(['مازن الخطيب: 1']);
    await deleteArticles([id]);
    await sweepDeleted(Date.now() + 1e9);
    expect(await all()).toEqual([]);
  });

  test('counts no article that is deleted, and counts it again when it is brought back', async () => {
    await save('a', ['سامر الحداد', 'وزير النقل'], ['ليلى عمران', null]);
    const second = await save('b', ['سامر الحداد', 'وزير النقل'], ['ليلى عمران', null], ['هند', null]);
    const [minister] = await everyone('سامر', 1);
    await deleteArticles([second]);
    expect(await all()).toEqual(['سامر الحداد: 1', 'ليلى عمران: 1']);
    const page = await personPage(minister?.id ?? '');
    expect(page.person.articles).toBe(1);
    expect(page.company).toMatchObject([{ person: { name: 'ليلى عمران', articles: 1 }, articles: 1 }]);
    expect(await personArticles(minister?.id ?? '', 1)).toMatchObject([{ row: { title: 'a' } }]);
    await restoreArticles([second]);
    expect(await all()).toEqual(['سامر الحداد: 2', 'ليلى عمران: 2', 'هند: 1']);
  });

  test('takes in an article that was deleted before it was taken in, when it is brought back', async () => {
    const article = articleOf('a', [['هند الأسمر']], '2026-01-01');
    const { id } = await saveArticle(article, { analysis: analysisOf(article, [['هند الأسمر']]) });
    await deleteArticles([id]);
    await takeInPeople();
    await restoreArticles([id]);
    await takeInPeople();
    expect(await all()).toEqual(['هند الأسمر: 1']);
  });

  test('tells an open article whom of the library it names', async () => {
    await save('a', ['وسيم الأتاسي', 'مخرج']);
    await save('b', ['وسيم الأتاسي', 'حارس مرمى']);
    expect(await peopleNamed('وسيم الأتاسي', 'https://news.example/a')).toHaveLength(1);
    expect(await peopleNamed('وسيم الاتاسي', 'https://elsewhere.example/')).toHaveLength(2);
  });
});
