//! Chinese, simplified and traditional.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Preposition, Unit},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: true,
        ambiguous: words(""),
        idioms: words("今日头条, 昨日重现, 去年在马里昂巴德, 春天的故事, 明天, 后天, 十月革命, 五月天, 周杰伦, 周星驰, 周报, 日本"),
        connectors: words("的, 了, 在, 关于, 有关, 和, 与, 我, 我们, 那, 那个, 那篇, 这, 存, 收藏, 保存, 看, 读, 加, 添加, 找, 从, 里, 上, 还是, 吗, 呢"),
        leading: words("我, 我们, 在, 是, 大概, 可能, 好像, 应该, 那个, 那篇, 从, 于, 大约, 差不多"),
        saving: words(
            "保存的, 保存过的, 保存了的, 保存下来的, 收藏的, 收藏过的, 收藏了的, 存的, 存过的, 存下的, 存了的, 存下来的, 加的, 添加的, 加入的, 收的,
             加了书签的, 儲存的, 收藏過的, 存了, 保存了, 收藏了, 加进书签的",
        ),
        meeting: words("看的, 看过的, 看到的, 读的, 读过的, 找到的, 发现的, 看過的, 讀過的"),
        persons: words("我, 我们, 我們"),
        bookmarks: words("书签, 書籤, 链接, 連結, 鏈接, 收藏, 收藏夹, 网址"),
        things: words("网页, 页面, 文章, 网站, 東西, 东西"),
        about: words("关于, 關於, 有关, 有關, 有关于, 有關於"),
        articles: words("我的, 那个, 那篇, 那個, 这个, 我们的, 一个, 一篇"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "一月, 1月, 01月, 一月份, 1月份",
        "二月, 2月, 02月, 二月份, 2月份",
        "三月, 3月, 03月, 三月份, 3月份",
        "四月, 4月, 04月, 四月份, 4月份",
        "五月, 5月, 05月, 五月份, 5月份",
        "六月, 6月, 06月, 六月份, 6月份",
        "七月, 7月, 07月, 七月份, 7月份",
        "八月, 8月, 08月, 八月份, 8月份",
        "九月, 9月, 09月, 九月份, 9月份",
        "十月, 10月, 十月份, 10月份",
        "十一月, 11月, 十一月份, 11月份",
        "十二月, 12月, 十二月份, 12月份",
    ],
    short_months: ["", "", "", "", "", "", "", "", "", "", "", ""],
    seasons: ["春天, 春季", "夏天, 夏季", "秋天, 秋季", "冬天, 冬季"],
    adverbs: ["", "", "", ""],
    weekdays: [
        "周一, 星期一, 礼拜一",
        "周二, 星期二, 礼拜二",
        "周三, 星期三, 礼拜三",
        "周四, 星期四, 礼拜四",
        "周五, 星期五, 礼拜五",
        "周六, 星期六, 礼拜六",
        "周日, 星期日, 星期天, 礼拜天",
    ],
    weekends: "周末, 週末",
    feasts: &[(Feast::Christmas, "圣诞节, 圣诞, 聖誕節"), (Feast::NewYear, "元旦")],
    units: ["天, 日", "周, 星期, 礼拜, 个星期, 个礼拜, 週, 個星期", "个月, 月, 個月, 個月份", "年"],
    numbers: &[(2, "两, 俩, 兩")],
    amounts: &[((2, 5), "几, 好几, 數, 数, 若干, 幾")],
    ordinals: ["第一, 一", "第二, 二", "第三, 三", "第四, 四"],
    parts: ["初, 年初, 初期, 早些时候, 月初", "中, 年中, 中期, 月中", "末, 底, 年底, 年末, 末期, 月底"],
    periods: &[
        (Meaning::HalfYearAgo, "半年前|半年以前"),
        (Meaning::Ago, "大约|大概|差不多? {number} {unit} 前|以前|之前"),
        (Meaning::LongAgo, "很久以前|很久之前|很久前|好久以前|好久之前|多年前|多年以前"),
        (Meaning::DaysBack(0), "今天早上|今天上午|今天下午|今天晚上"),
        (Meaning::DaysBack(1), "昨天|昨日"),
        (Meaning::DaysBack(2), "前天"),
        (Meaning::Today, "今天|今日"),
        (Meaning::Since(1), "昨晚, 昨天晚上"),
        (Meaning::Since(14), "前几天, 前些天, 前幾天"),
        (Meaning::Lately, "最近|近来|近期|前阵子|前段时间"),
        (Meaning::Rolling, "最近|过去|過去|近 的? {number} {unit} 里|内|以来?"),
        (Meaning::RollingOne, "过去|過去|最近 一 {unit}"),
        (Meaning::LastUnit(Unit::Year), "去年|上一年"),
        (Meaning::LastUnit(Unit::Month), "上个月|上月|上個月"),
        (Meaning::LastUnit(Unit::Week), "上周|上星期|上个星期|上个礼拜|上週|上個星期"),
        (Meaning::ThisUnit(Unit::Year), "今年|本年"),
        (Meaning::ThisUnit(Unit::Month), "这个月|本月|這個月"),
        (Meaning::ThisUnit(Unit::Week), "这周|本周|这星期|这个星期|本週|這週"),
        (Meaning::BeforeLastUnit(Unit::Year), "前年"),
        (Meaning::BeforeLastUnit(Unit::Month), "上上个月|上上月"),
        (Meaning::BeforeLastUnit(Unit::Week), "上上周|上上个星期"),
        (Meaning::Last, "上个|上個|上一个 {named}, 上 {named}"),
        (Meaning::This, "这个|這個 {named}"),
        (Meaning::OfYearFromToday, "{year-from-today} 的? {event}"),
        (Meaning::OfYear, "{year} 年 的? {event}"),
        (
            Meaning::Day,
            "{year} 年 {month} {day} 日|号|號, {month} {day} 日|号|號, {year-from-today} {month} {day} 日|号|號",
        ),
        (Meaning::Quarter, "{year} 年 的? {nth} 季度, {year} 年? {quarter}"),
        (Meaning::QuarterFromToday, "{year-from-today} 的? {nth} 季度"),
        (Meaning::FirstHalf, "{whole} 的? 上半年"),
        (Meaning::SecondHalf, "{whole} 的? 下半年"),
        (Meaning::Part, "{whole} 的? {part}"),
        (Meaning::Decade, "{decade}"),
        (Meaning::Year, "{year} 年"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "从|從|自? {time} 到|至|直到|~ {time} 之间|期间|间?, {time} 和|与|跟|與 {time} 之间|之間"),
        (Bound::Before, "{time} 以前|之前|前, 早于 {time}"),
        (Bound::Since, "{time} 以来|以後|以后|起|开始|至今, 自|自从|从|從 {time} 以来|起|开始|至今?"),
        (Bound::After, "{time} 之后|之後|后"),
        (Bound::Until, "截至|直到|到 {time} 为止?"),
        (Bound::OlderThan, "{number} {unit} 多 前|以前, 超过 {number} {unit} 前"),
    ],
    prepositions: &[(Preposition::In, "在, 于, 從, 从, 大约在, 大概在")],
    hedges: "大约, 大概, 左右, 差不多",
    inexact: "大约, 大概, 差不多",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words(
            "什么, 什麼, 甚麼, 啥, 任何, 一些, 些, 点, 点儿, 些什么, 点什么, 哪些, 一些什么, 什么东西, 什么链接,
             什么文章, 什么书签",
        ),
        perhaps: words(
            "之前, 以前, 曾经, 曾經, 已经, 已經, 到底, 都, 还, 還, 也, 好像, 应该, 應該, 记得, 記得, 这里, 這裡, 那里,
             这儿, 里面, 裡面, 是不是, 是否, 有没有, 有沒有, 有",
        ),
        manners: phrases(
            "请|請|麻烦|麻煩 你|您?, 请问|請問, 你|您? 能|可以|能不能|可不可以|可否 帮我|幫我|给我|給我,
             你|您 知道 不知道?, 想|我想 知道|问问|问一下",
        ),
        openings: phrases(
            "我们|我們|我|你|您? {perhaps}? 有没有|有沒有|有无|有無 {perhaps}? 收藏|保存|存|儲存|存储|看|加 过|過|了|
             下? {something}? {about},
             我们|我們|我 {perhaps}? 收藏|保存|存|儲存|存储|加 过|過|了|下|过了? {something}? {about},
             我们|我們|我|你|您|这里|這裡? {perhaps}? 有|存了|存过|保存了|保存过|收藏了|收藏过 {something} {about},
             之前|以前 收藏|保存|存|儲存|看 的|过的|過的|下来的 {about},
             我们|我們|我|你|您 {perhaps}? 有|存了|存过|保存了|保存过|收藏了|收藏过 {about},
             我? 是不是|是否 {perhaps}? 有|存过|保存过|收藏过|存了|保存了|收藏了 {something}? {about},
             帮|幫 我? 找|查|搜|看 找|查|一下|看|看看? 有没有|有沒有|一些|点|些? {about}?,
             给|給 我 看|看看|找|显示|列出 一下? {something}? {about},
             找|查|搜|搜索|查找 一下|找|一找? {something}? {about}, {something} {about},
             我们|我? 有没有|有沒有 收藏|保存|存? 过|過? {about}?, 我们|我? 是否|是不是 有|收藏过|保存过 {about}?,
             帮我|请|麻烦? 找|查 一下|找|一找? {article}? {about}?, 我? 想|要 找 {article}? {about}?,
             我 在 找 {article}? {about}?, 我? 收藏|保存|存 的|过的 {about}?, {about}, {article} {about},
             哪里有|哪里 有? {about}?, 搜索|查找 {about}?, 我 有 {about}?, 给我? 看|看看|显示 {about}?",
        ),
        closings: phrases(
            "的 吗|嗎|么|呢|没有|沒有, 嗎, 的 内容|內容|资料|資料|连结|文章|信息 吗|嗎|呢|么|有吗|有没有?,
             的 链接|书签|東西|东西|连结|連結 嗎|么,
             的 链接|书签|網址|网址|連結|網頁|网页|收藏|東西|东西 吗|呢|在哪|在哪里|有吗|有没有?, 吗, 呢, 在哪,
             在哪里, 在哪儿,
             相关|有关|相關|有關 的 链接|内容|內容|文章|资料|資料|东西|書籤|书签|网页|信息? 吗|嗎|么|呢?, 是什么来着,
             叫什么来着, 叫什么, 有吗, 的 有吗|有没有",
        ),
        count: phrases(
            "我|我们? 收藏|保存|存 了|过? 多少|几 个|篇|条|本? {about}?, 有|收藏了|存了|保存了? 多少|几 个|篇|条|個|條? 关于|有关?, 一共|总共 有? 多少 个|篇|条?, 数量",
        ),
        count_rest: phrases("我? 有, 我? 收藏了|保存了|存了, 一共, 总共, 的? 书签|链接|收藏|網址|网址|文章|连结|連結"),
        latest: phrases(
            "最近|最新|刚刚|刚 收藏|保存|存|添加|加 的|过的|了? {bookmarks}?, 最新|最近 的? {bookmarks}, 最后|最近 收藏 的 {bookmarks}?",
        ),
        newest: words("最新"),
        recent: words("最近, 新的, 近期, 较新"),
        list: phrases(
            "列出|显示|给我看|展示 所有|全部|我的|一切? {bookmarks}?, 所有|全部 的|我的? {bookmarks}?, 所有 关于,
             所有|全部 有关, 列出, 关于 一切,
             我们|我們|我? {perhaps}? 存|保存|收藏|儲存|存储 了|下了|过了 什么|什麼|哪些|啥 {bookmarks}? {about}?,
             我们|我們|我? {perhaps}? 有|存|保存|收藏|儲存|存储 过|過? 哪些 {bookmarks}? {about}?, 有 哪些 {about}",
        ),
        list_after: phrases(
            "的? 我们|我們|我 {perhaps}? 有|存|保存|收藏|儲存|存储 过|過|了|下|下了|过了? 什么|什麼|哪些|啥
             {bookmarks}?, 的 内容|东西|東西? 都? 有 哪些|什么|什麼|啥 {bookmarks}?",
        ),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words("在, 从, 從, 来自"),
        site_genitives: words(""),
        site_suffixes: words("上的, 上面的, 里的, 上, 上面, 网站上的, 网站上, 网站的, 上看到的, 上找到的"),
        pages: words(
            "的链接, 的文章, 的网页, 的页面, 的帖子, 的回答, 的项目, 的仓库, 的视频, 的視頻, 的影片, 项目, 仓库",
        ),
        sites: words("网站, 博客"),
        folder_prepositions: words("在, 从, 從"),
        folders: words("文件夹, 文件夾, 資料夾, 目录, 收藏夹"),
        called: words("叫"),
        folder_suffixes: words("里的, 中的, 里面的, 里, 中, 的, 裡的, 裡, 内的"),
        filed_under: words(""),
        browser_prepositions: words("在, 从, 用"),
        browser_suffixes: words(
            "里的, 里, 中的, 上的, 里面的, 书签里的, 书签里, 浏览器里的, 浏览器里, 里收藏的, 里保存的, 里存的",
        ),
        browser_nouns: words("书签, 浏览器, 收藏夹"),
        profile: words(""),
        kinds: kinds(&[
            (PageKind::Video, "视频, 視頻, 影片, 短视频, 短視頻, 视频教程"),
            (PageKind::Pdf, "pdf, pdf文件, pdf文档, pdf文檔, pdf 文件, pdf 文档, pdf档, pdf檔"),
            (PageKind::Repository, "仓库, 代码库, 代码仓库, repo, 倉庫, 程式碼庫"),
            (PageKind::Paper, "论文, 論文, 学术论文, 學術論文, 科研论文, 学术文章, 科学论文, 科學論文, 预印本"),
        ]),
        only: words("只要, 只看, 仅, 只"),
        only_after: words("格式, 格式的"),
        kind_connectors: words(""),
        not: words("不要, 除了, 不是, 排除, 除, 不在, 不看"),
        none_of: words("不要, 不看"),
        without: words(""),
        except_after: words("以外的, 以外, 之外的, 之外, 除外"),
        denials: Denials {
            contrast: words("但不要, 但不包括, 但不含, 但不是, 但没有, 不包括, 不包含, 但排除, 但除了, 但不看"),
            except: words("除了, 除去"),
            after: words("以外的, 之外的, 以外, 之外, 外的"),
            or: words("和, 或, 与, 跟, 及, 或者"),
            all: words("所有, 全部"),
        },
    }
}
