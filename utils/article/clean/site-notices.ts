/** What the site says about itself, and what it wants of the reader: promotion, policy, advertisement, buttons. */
import { fold } from '@/utils/text/fold';
import type { Candidate, PageFacts } from './candidate';
import {
  ADVERTISEMENT,
  BUTTON_WORDS,
  POLICY,
  POLICY_SURE,
  PROMOTION,
  PROMOTION_CERTAIN,
  PROMOTION_SURE,
} from './lexicon';
import { bodyRange, type Rule } from './rule';

function isText(block: Candidate): boolean {
  const { kind } = block.node.block;
  return kind !== 'table-cell' && kind !== 'code';
}

/** Follow, subscribe, install: short lines and boxes, not sentences of the article that speak of a newsletter. */
export const promotion: Rule = {
  name: 'promotion',
  find(blocks) {
    const { first, last } = bodyRange(blocks);
    const found = blocks.filter((block, index) => {
      if (!isText(block) || block.words > 45) return false;
      const starts = PROMOTION.test(block.folded);
      const sure = PROMOTION_SURE.test(block.folded);
      if ((starts && sure && block.words <= 90) || (block.words <= 30 && PROMOTION_CERTAIN.test(block.folded)))
        return true;
      if (sure && (block.words <= 16 || index > last || index < first) && (block.links.length > 0 || !block.solid))
        return true;
      if (!starts) return false;
      return (
        (block.words <= 16 && (block.linkShare > 0.3 || !block.sentence || REQUEST.test(block.folded))) ||
        (index > last && (!block.sentence || block.links.length > 0))
      );
    });
    return [...found, ...found.flatMap((block) => offers(blocks, block))];
  },
};
/** No article addresses its reader so, whatever the line ends with. */
const REQUEST = /^\W*(?:(?:sign up|subscribe) (?:to|for|now)|create an account)\b/u;

/** The list of what subscribers get, under the line that asks to subscribe. */
function offers(blocks: readonly Candidate[], request: Candidate): Candidate[] {
  const below = blocks.slice(blocks.indexOf(request) + 1);
  const end = below.findIndex((block) => block.node.block.kind !== 'list-item');
  const items = below.slice(0, end < 0 ? below.length : end);
  return request.node.block.kind !== 'list-item' && request.words <= 16 && items.length <= MAX_OFFERS ? items : [];
}
const MAX_OFFERS = 8;

export const policy: Rule = {
  name: 'policy',
  find(blocks) {
    const { first, last } = bodyRange(blocks);
    return blocks.filter((block, index) => {
      if (!isText(block) || block.words > 160) return false;
      const starts = POLICY.test(block.folded);
      const sure = POLICY_SURE.test(block.folded);
      const atEdge = index <= first + 1 || index >= last - 2;
      return (
        (starts && sure) ||
        (sure && atEdge && (block.words <= 60 || index >= last)) ||
        (starts && atEdge && (index > last || index < first || block.words <= 25 || index === last))
      );
    });
  },
};

/** The text of a cookie wall: several blocks in a row that speak of consent, one of them in the site's own voice. */
export const consent: Rule = {
  name: 'consent',
  find(blocks, page) {
    const speaks = (text: string) => new Set(fold(text).match(CONSENT_WORDS) ?? []).size;
    if (speaks(page.title) > 0) return [];
    const about = blocks.filter((block) => isText(block) && speaks(block.text) >= 2);
    if (about.length < 2 || !about.some((block) => CONSENT_VOICE.test(block.folded))) return [];
    const first = blocks.indexOf(about[0] as Candidate);
    const last = blocks.indexOf(about.at(-1) as Candidate);
    const range = blocks.slice(first, last + 1);
    const label = blocks[first - 1]?.node.block.kind === 'heading' ? blocks.slice(first - 1, first) : [];
    return about.length * 2 >= range.length ? [...label, ...range] : about;
  },
};
const CONSENT_WORDS =
  /cookies?|consent\w*|partners?|personal data|legitimate interest|privacy|geolocation|identifiers?|preferences|processing|personali[sz]ed|device characteristics|ملفات تعريف الارتباط|الكوكيز|موافقه|موافقتك|شركاينا|شركاونا|بياناتك|الخصوصيه|الشخصيه|تفضيلاتك|كوكي|حريم خصوصي|einwilligung|datenschutz|partnern?/gu;
const CONSENT_VOICE =
  /(?:we|we and our|our) (?:\d+ )?(?:technology |trusted )?partners|we use|our partners|نحن وشركا|نستخدم|يستخدم (?:هذا )?(?:ال)?موقع|wir und unsere/u;

export const advertisement: Rule = {
  name: 'advertisement',
  find: (blocks) => blocks.filter((block) => isText(block) && block.words <= 8 && ADVERTISEMENT.test(block.folded)),
};

/** Share, print, copy the link, font size: lines made of such words alone. */
export const buttons: Rule = {
  name: 'buttons',
  find(blocks, page) {
    return blocks.filter((block) => {
      const { kind } = block.node.block;
      if (!isText(block) || block.words > 12 || (kind === 'heading' && block.words > 4)) return false;
      const words = block.folded.match(/[\p{L}\p{M}\u200c@]+[+-]?/gu) ?? [];
      if (isOwnAddress(block, page)) return true;
      if (words.length === 0)
        return kind !== 'heading' && /^[\s\p{P}\p{S}\d]{0,24}$/u.test(block.folded) && kind !== 'list-item';
      return words.every((word) => BUTTON_WORDS.has(word));
    });
  },
};

/** The address of a page of the site, written out to be copied. */
function isOwnAddress({ text }: Candidate, { host }: PageFacts): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).hostname.replace(/^www\./, '') === host;
}
