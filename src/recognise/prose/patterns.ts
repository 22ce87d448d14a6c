import type { Family, TopicId } from './topics.ts';
import { fill } from './words.ts';

/**
 * How prose states one topic: `#` is the figure. `within` a family: only in a list below a figure of it, or in its own
 * section, since the words alone say too little. Zeros in words have no `#`.
 */
export interface Pattern {
  readonly topics: readonly TopicId[]; // several where one zero is said of all
  readonly within: Family | null;
  readonly words: RegExp; // sticky
  readonly needs: RegExp | null; // a word without which there is no use in trying
  readonly hasFigure: boolean; // else a zero in words
  readonly isBare: boolean; // gives no mention
  readonly isTotal: boolean; // says nothing of channel or kind: what comes before it must not either
}

type Row = readonly [
  topics: TopicId | readonly TopicId[],
  within: Family | null,
  ...words: readonly string[],
];

const channel = (id: TopicId, place: string): readonly Row[] => [
  [
    id,
    null,
    `{through}{${place}}{by}{a}{pub}{list}(?:{info}{is})?#{info}?`,
    `{through}{${place}}{by}{a}{pub}{is}#{info}?`,
  ],
  [id, 'disclosed', `{through}{${place}}{by}{info}?{is}#{info}?`],
];

const asked = (id: TopicId, means: string): readonly Row[] => [
  [id, null, `(?:通过|以)?{${means}}{ask}{reqFull}{is}#`],
  [id, null, `{a}{recv}{${means}}{req}{is}#`],
  [id, 'requests', `(?:通过|以)?{${means}}{ask}(?:{req})?{is}#`],
];

const outcome = (id: TopicId, words: string): Row => [
  id,
  'requests',
  `(?:决定)?(?:${words})(?:的)?(?:申请)?{is}#`,
  `#(?:申请)?(?:为|系|属于?|决定|依法|已|的)?(?:${words})(?=$|[均,、])`,
];

const results = (family: 'review' | 'litigation'): readonly Row[] => [
  [`${family}.upheld`, family, '(?:结果|判决|决定)?维持(?:原行政行为|原行为|原决定)?(?:的)?{is}#'],
  [`${family}.corrected`, family, '(?:结果|被依法|被)?纠正(?:的)?{is}#'],
  [`${family}.other`, family, '(?:其他|其它)结果(?:的)?{is}#'],
  [`${family}.pending`, family, '(?:尚未|未)(?:审结|办结)(?:的)?{is}#'],
];

const ROWS: readonly Row[] = [
  ['documents.disclosed', null, '(?:主动公开|公开发布|公开|发布|公布)(?:了|的)?{docs}{is}#'],
  [
    'documents.issued',
    null,
    '{make}{docs}{is}#',
    '{make}#{docs}',
    '(?:未|没有){make}(?:[、和及或](?:废止|修改|修订|清理|发布)){0,3}{docs}',
  ],
  ['documents.repealed', null, '废止(?:了)?{docs}{is}#', '废止#{docs}'],
  ['documents.in_force', null, '现行有效(?:的)?{docs}{is}#', '{docs}现行有效{is}#'],
  [
    'press_conferences',
    null,
    '(?:召开|举办|举行)(?:了)?(?:政府)?新闻发布会{is}#',
    '(?:召开|举办|举行)(?:了)?#(?:政府)?新闻发布会',
    '(?:未|没有)(?:召开|举办|举行)(?:政府)?新闻发布会',
  ],
  [
    'interpretations',
    null,
    '(?:公开)?(?:发布|制作|制作发布)(?:了)?(?:各类)?政策(?:文件)?解读(?:材料|信息|稿件?|文章)?{is}#',
  ],
  [
    'training.sessions',
    null,
    '(?:举办|组织|开展|组织开展|召开)(?:了)?{training}{is}#',
    '(?:举办|组织|开展|组织开展|召开)(?:了)?#{training}',
  ],
  [
    'staff.full_time',
    null,
    '(?:政府信息公开|政务公开|信息公开)(?:工作)?专职(?:工作)?人员{is}#',
    '(?:配备|设有|有)(?:政府信息公开|政务公开|信息公开)?(?:工作)?专职(?:工作)?人员{is}#',
    '(?:配备|设有|有)(?:了)?#(?:政府信息公开|政务公开|信息公开)?(?:工作)?专职(?:工作)?人员',
  ],
  [
    'staff.part_time',
    null,
    '(?:政府信息公开|政务公开|信息公开)(?:工作)?兼职(?:工作)?人员{is}#',
    '(?:配备|设有|有)(?:政府信息公开|政务公开|信息公开)?(?:工作)?兼职(?:工作)?人员{is}#',
    '(?:配备|设有|有)(?:了)?#(?:政府信息公开|政务公开|信息公开)?(?:工作)?兼职(?:工作)?人员',
  ],
  ['staff.part_time', 'staff', '兼职(?:工作)?人员{is}#'],

  [
    'requests.carried_in',
    null,
    '{lastYear}(?:度)?(?:结转|转结|转入)(?:的)?(?:{req})?{is}#',
    '(?:没有|无|未有|不存在){lastYear}(?:度)?(?:结转|转结)(?:的)?(?:{req})?(?:情况)?',
  ],
  [
    'requests.carried_out',
    null,
    '(?:结转|转结)(?:至|到|入)?{nextYear}(?:继续)?(?:办理|处理|答复)?(?:的)?(?:{req})?{is}#',
    '(?:没有|无|未有|不存在)(?:结转|转结)(?:至|到|入)?{nextYear}(?:继续)?(?:办理|处理|答复)?(?:的)?(?:{req})?(?:情况)?',
    '#(?:{req})?(?:结转|转结)(?:至|到|入)?{nextYear}(?:继续)?(?:办理|处理|答复)?',
  ],
  [
    'requests.online',
    'requests',
    '(?:通过)?(?:[\\u4e00-\\u9fffⓈ]{0,12}(?:依申请公开|信息公开)(?:系统|平台))(?:收到|提交|受理)?(?:的)?(?:{req})?{is}#',
  ],
  ...asked('requests.in_person', 'inPerson'),
  ...asked('requests.letter', 'letter'),
  ...asked('requests.fax', 'fax'),
  ...asked('requests.email', 'email'),
  ...asked('requests.online', 'online'),
  ...asked('requests.natural_persons', 'person'),
  ...asked('requests.organisations', 'organisation'),
  [
    'requests.received',
    null,
    '{a}{recv}{from}{req}{is}#',
    '{a}{recv}#(?:的)?(?:{reqFull}|{req})',
    '依申请公开(?:信息|政府信息|申请)?{a}{recv}{is}#',
    '{reqNoun}{is}#',
    '(?:未|没有|无|未曾|从未|尚未|均未|也未|暂未)(?:收到|接到|受理|接收到|接收|发生|产生|有)?(?:过)?{from}{req}(?:的)?(?:情况|事项)?(?!(?:提起|引发|引起|导致|的)?行政(?:复议|诉讼))',
  ],
  ['requests.received', 'requests', '{a}{recv}{is}#'],
  ['requests.closed', null, '(?:按时|按期|及时|均|已|依法)*(?:办结|办理完毕)(?:了)?{reqFull}{is}#'],
  [
    'requests.closed',
    'requests',
    '(?:按时|按期|及时|均|已|全部|依法)*(?:办结|办理完毕)(?:了)?(?:{req})?{is}#',
  ],
  [
    'requests.answered',
    null,
    '(?:按时|按期|及时|均|已|依法)*(?:答复|办理答复|办理并答复|办理回复)(?:了)?{reqFull}{is}#',
  ],
  [
    'requests.answered',
    'requests',
    '(?:按时|按期|及时|均|已|全部|依法)*(?:答复|办理答复|回复)(?:了)?(?:{req})?{is}#',
  ],
  ['outcomes.granted', 'requests', '(?<=其中,?)(?:已|依法)?公开{is}#'],
  outcome('outcomes.granted', '予以公开|准予公开|给予公开|同意公开|予以全部公开|全部公开'),
  outcome('outcomes.partly_granted', '予以部分公开|同意部分公开|部分公开'),
  outcome('outcomes.refused', '不予公开|不同意公开'),
  outcome('outcomes.unable', '(?:本机关)?无法提供'),
  outcome('outcomes.not_processed', '不予处理'),
  outcome('outcomes.other', '其他处理|其它处理|作其他处理'),

  [
    ['review.total', 'litigation.total'],
    null,
    '{notHappened}{because}{review}(?:和|、|及|以及|或者?|与){because}{suit}(?:的)?(?:情况|情形|事项|现象)?',
    '{because}{review}(?:和|、|及|以及|与){because}{suit}(?:数量|件数|数)?(?:均|都)(?:为|是)#',
  ],
  [
    'review.total',
    null,
    '{because}{review}(?:数量|件数)?{is}#',
    '{notHappened}{because}{review}(?:的)?(?:情况|情形)?(?=$|[,])',
  ],
  [
    'litigation.total',
    null,
    '{because}{suit}(?:数量|件数)?{is}#',
    '{notHappened}{because}{suit}(?:的)?(?:情况|情形)?(?=$|[,])',
  ],
  ...results('review'),
  ...results('litigation'),

  [
    'fee.charged',
    null,
    '(?:收取|收)(?:了)?{fee}{is}#',
    '{reqFull}收费(?:金额|总额)?{is}#',
    '(?:依申请公开(?:政府)?信息)?收取的{fee}(?:总额|总金额|金额){is}#',
    '(?:(?:发出)?收费通知的(?:件数|总金额|金额|以及|[、和及]){1,6})?实际收取的(?:总金额|金额|费用)(?:均|都)?{is}#',
    '(?:未|没有|无|不存在|未曾)(?:向申请人|对申请人|发生|产生|收取|存在|有|过|了|任何)*{fee}(?:的)?(?:情况|现象|行为|情形)?',
  ],

  [
    'hotline.received',
    null,
    '(?:通过)?(?=.{0,10}(?:热线|Ⓗ)){line}{a}{take}{calls}?{is}#',
    '{a}{take}(?=.{0,8}(?:热线|Ⓗ)){line}{sent}{calls}?{is}#',
  ],
  ['hotline.answered', null, '{a}{handle}(?=.{0,8}(?:热线|Ⓗ)){line}{sent}{calls}?{is}#'],
  ['hotline.answered', 'hotline', '{onTime}{handle}{is}#'],
  [
    'mailbox.received',
    null,
    '(?:通过)?{heads}*信箱{a}{take}(?:群众|市民|公众|各类)*{letters}*{is}#',
    '(?:通过)?{heads}*信箱(?:群众|市民|公众|各类)*{letters}+{is}#',
    '{a}{take}{heads}+信箱(?:群众|市民|公众|的)*{letters}*{is}#',
  ],
  [
    'messages.received',
    null,
    '(?:通过)?{networks}{a}(?:收到|受理|接收|接到){notes}{is}#',
    '(?:通过)?{networks}{notes}{is}#',
    '{a}{take}{networks}(?:的)?{notes}{is}#',
    '{a}{take}(?:网民|网友|网上|网络|在线)留言{is}#',
  ],
  [
    'messages.answered',
    null,
    '{a}{handle}{networks}(?:的)?{notes}{is}#',
    '{a}{handle}(?:网民|网友|网上|网络|在线)留言{is}#',
  ],
  ['messages.answered', 'messages', '{onTime}{handle}{is}#'],
  [
    'mailbox.answered',
    null,
    '(?:通过)?{heads}+信箱{handle}(?:群众|市民|公众|各类)*{letters}*{is}#',
    '{a}{handle}{heads}+信箱(?:群众|市民|公众|的)*{letters}*{is}#',
  ],
  ['mailbox.answered', 'mailbox', '{onTime}{handle}{is}#'],
  [
    'disclosed.total',
    null,
    '{a}主动公开(?:发布)?(?:了)?(?:{info})?{is}#{info}?',
    '{through}{channels}(?:[、和及]{channels}){1,4}(?:等)?(?:渠道|平台|载体|媒体|方式|途径|形式)?(?:上)?{a}主动公开(?:发布)?(?:{info})?{is}#{info}?',
    '{a}(?:公开|公开发布|发布)(?:了)?{info}{is}#',
    '{a}(?:公开|公开发布)(?:了)?#{info}',
    '{a}(?:公开|公开发布|发布|公布)(?:了)?#主动公开(?:的)?{info}',
  ],
  ...channel('disclosed.other_new_media', 'otherMedia'),
  ...channel('disclosed.new_media', 'newMedia'),
  ...channel('disclosed.gazette', 'gazette'),
  ...channel('disclosed.notice_board', 'board'),
  ...channel('disclosed.press', 'press'),
  ...channel('disclosed.wechat', 'wechat'),
  ...channel('disclosed.weibo', 'weibo'),
  ['disclosed.weibo', null, '{through}{weibo}{by}{a}{pub}(?:原创)?微博{is}#'],
  ...channel('disclosed.website', 'site'),
];

/** What is read so that the parts behind it are, and is no figure of its own: of several channels together. */
const BARE_WHOLES: readonly Row[] = [
  [
    'disclosed.total',
    null,
    '{through}{channels}(?:[、和及]{channels}){1,4}(?:等)?(?:渠道|平台|载体|媒体|方式|途径|形式)?(?:上)?{a}{pub}(?:{info})?{is}#{info}?',
  ],
];

/** One word of each topic's patterns: nearly all of them are never tried. */
const NEEDS: readonly (readonly [ids: RegExp, word: RegExp])[] = [
  [/^documents/, /规范性文件/],
  [/^press_conf/, /新闻发布会/],
  [/^interpret/, /解读/],
  [/^training/, /培训/],
  [/^staff/, /[专兼]职/],
  [/^requests\.carried/, /[结转][转结入]/],
  [/^requests\.in_person/, /当面|现场|窗口/],
  [/^requests\.letter/, /信函|邮寄|信件|邮政|来信/],
  [/^requests\.fax/, /传真/],
  [/^requests\.email/, /邮/],
  [/^requests\.online/, /[网线]|系统|平台/],
  [/^requests\.natural/, /自然人|公民/],
  [/^requests\.org/, /法人/],
  [/^requests\.received/, /申请|收|受理|接/],
  [/^requests\.closed/, /办/],
  [/^requests\.answered/, /复/],
  [/^outcomes\.(?:granted|partly|refused)/, /公开/],
  [/^outcomes\.unable/, /无法/],
  [/^outcomes/, /处理/],
  [/^review\.total/, /复议/],
  [/^litigation\.total/, /诉讼/],
  [/\.upheld/, /维持/],
  [/\.corrected/, /纠正/],
  [/\.pending/, /未/],
  [/\.other$/, /其[他它]/],
  [/^fee/, /费/],
  [/^hotline/, /热线|Ⓗ|[办复]/],
  [/^messages/, /留言|咨询|来信|[办复]/],
  [/^mailbox/, /信箱|[办复]/],
  [/^disclosed\.total/, /公[开布]|发布|推送|上传|编发|刊|更新/],
  [/^disclosed\.other/, /新媒体|抖音|快手|视频号|头条|客户端/],
  [/^disclosed\.new/, /新媒体/],
  [/^disclosed\.gaz/, /公报/],
  [/^disclosed\.notice/, /栏|屏/],
  [/^disclosed\.press/, /媒体|报|广播|电/],
  [/^disclosed\.wechat/, /微信|公众号/],
  [/^disclosed\.weibo/, /微博/],
  [/^disclosed\.website/, /网|平台/],
];

/** In the order of trying. */
export const PATTERNS: readonly Pattern[] = [...ROWS, ...BARE_WHOLES].flatMap(row => {
  const [topics, within, ...words] = row;
  return words.map(one => ({
    topics: typeof topics === 'string' ? [topics] : topics,
    within,
    words: new RegExp(fill(one), 'y'),
    needs: NEEDS.find(([ids]) => ids.test(typeof topics === 'string' ? topics : topics[0]!))?.[1] ?? null,
    hasFigure: one.includes('#'),
    isBare: BARE_WHOLES.includes(row),
    isTotal: topics === 'disclosed.total',
  }));
});
