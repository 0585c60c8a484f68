/** A page of ours with an Arabic article of any length that names people and places all along, for measuring the reader. */
const PEOPLE = [
  'سامر العدواني',
  'هالة النمري',
  'مازن القضاة',
  'ليلى الحمداني',
  'يوسف الخطيب',
  'رنا الصباغ',
  'كريم بن يوسف',
];
const PLACES = ['العقبة', 'بغداد', 'تونس', 'القاهرة', 'بيروت', 'الرباط'];
const SENTENCES = [
  'قال وزير النقل NAME إن أعمال التوسعة في ميناء PLACE تبدأ مطلع الشهر المقبل وتستمر حتى نهاية العام.',
  'وأضافت النائبة NAME في مؤتمر صحفي في PLACE أن لجنة المالية تطلب نشر بنود العقد كاملة قبل بدء التنفيذ.',
  'ورأى الخبير الاقتصادي NAME أن كلفة المشروع ارتفعت عشرين في المئة منذ توقيع الاتفاق في PLACE.',
  'وكان رئيس البلدية NAME قد أعلن أن الطريق بين المدينة وPLACE يفتح أمام السيارات في الصيف.',
];
const SENTENCES_A_PARAGRAPH = 4;

/** The page, of at least so many words. */
export function longArticlePage(words: number): string {
  const paragraphs: string[] = [];
  for (let written = 0, sentence = 0; written < words; ) {
    const lines = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => {
      sentence += 1;
      return (SENTENCES[sentence % SENTENCES.length] ?? '')
        .replace('NAME', PEOPLE[sentence % PEOPLE.length] ?? '')
        .replace('PLACE', PLACES[sentence % PLACES.length] ?? '');
    }).join(' ');
    written += lines.split(' ').length;
    paragraphs.push(`<p>في الفقرة ${paragraphs.length + 1}: ${lines}</p>`);
  }
  const title = 'توسعة الميناء كما جرت يومًا بعد يوم';
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
