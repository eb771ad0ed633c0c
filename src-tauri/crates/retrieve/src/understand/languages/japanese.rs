//! Japanese.

use dogear_domain::PageKind;

use crate::understand::{
    language::{Asking, Calendar, Clock, Denials, Language, Places, kinds, phrases, words},
    time::{Bound, Feast, Meaning, Unit},
};

pub(super) fn language() -> Language {
    Language {
        unspaced: true,
        ambiguous: words(""),
        idioms: words(
            "今年の漢字, 今日の料理, 去年マリエンバートで, 明日, 日本, 夏目漱石, 春日, 冬のソナタ, 今日から俺は, 五月病, 月曜から夜ふかし",
        ),
        connectors: words(
            "の, に, で, を, は, が, と, も, から, まで, へ, 頃, ごろ, 保存, ブックマーク, 見, 読, 登録, 追加,
             お気に入り, 私, 僕, あの, 何",
        ),
        leading: words("私が, 僕が, 私は, 僕は, たぶん, 確か, あの, 多分, おそらく"),
        saving: words(
            "保存した, 保存していた, 保存しておいた, 保存してた, 保存している, 保存してる, 保存してある,
             保存してあった, 保存しといた, 保存済みの, メモした, ブックマークしてた, ブックマークしてある,
             ブックマークしている, ブックマークしてる, ブクマしてた, ブクマしてある, 登録してある, 残した,
             取っておいた, ブックマークした, ブックマークしていた, ブクマした, 登録した, 追加した, お気に入りに入れた,
             お気に入りに追加した, クリップした, とっておいた",
        ),
        meeting: words("見た, 見ていた, 見つけた, 読んだ, 読んでいた, 見かけた"),
        persons: words("に, 私が, 僕が, で, は, 頃に, ごろに, の間に, 中に"),
        bookmarks: words("ブックマーク, リンク, お気に入り, ブクマ"),
        things: words("ページ, サイト, 記事, もの, やつ, 情報, メモ"),
        about: words(
            "に関する, に関しての, についての, について, に関して, につき, に関係する, 関連の, に関連する, 関係の",
        ),
        articles: words("あの, その, この, 私の, 僕の, 例の"),
        calendar: Clock::new(&CALENDAR),
        asking: asking(),
        places: places(),
    }
}

const CALENDAR: Calendar = Calendar {
    months: [
        "一月, 1月",
        "二月, 2月",
        "三月, 3月",
        "四月, 4月",
        "五月, 5月",
        "六月, 6月",
        "七月, 7月",
        "八月, 8月",
        "九月, 9月",
        "十月, 10月",
        "十一月, 11月",
        "十二月, 12月",
    ],
    short_months: ["", "", "", "", "", "", "", "", "", "", "", ""],
    seasons: ["春", "夏", "秋", "冬"],
    adverbs: ["", "", "", ""],
    weekdays: [
        "月曜日, 月曜",
        "火曜日, 火曜",
        "水曜日, 水曜",
        "木曜日, 木曜",
        "金曜日, 金曜",
        "土曜日, 土曜",
        "日曜日, 日曜",
    ],
    weekends: "週末",
    feasts: &[(Feast::Christmas, "クリスマス"), (Feast::NewYear, "正月, お正月")],
    units: ["日", "週間, 週", "ヶ月, か月, カ月, ケ月, 箇月, 月", "年, 年間"],
    numbers: &[],
    amounts: &[((2, 5), "数, 何")],
    ordinals: ["第一, 第1", "第二, 第2", "第三, 第3", "第四, 第4"],
    parts: ["初め, はじめ, 初頭, 始め, 前半", "半ば, 中頃", "末, 終わり, おわり, 後半, 暮れ"],
    periods: &[
        (Meaning::HalfYearAgo, "半年前|半年くらい前|半年ほど前"),
        (Meaning::Ago, "約? {number} {unit} くらい|ぐらい|ほど? 前"),
        (Meaning::LongAgo, "ずっと前|昔, だいぶ前, かなり前, 大昔"),
        (Meaning::DaysBack(0), "今朝, 今夜"),
        (Meaning::DaysBack(1), "昨日|きのう"),
        (Meaning::DaysBack(2), "一昨日|おととい"),
        (Meaning::Today, "今日|本日"),
        (Meaning::Since(1), "昨夜|昨晩|ゆうべ"),
        (Meaning::Since(14), "この間|こないだ|先日"),
        (Meaning::Lately, "最近|近頃"),
        (Meaning::Rolling, "過去|ここ|この|直近 の? {number} {unit}"),
        (Meaning::RollingOne, "過去|ここ|この 一 {unit}"),
        (Meaning::LastUnit(Unit::Year), "去年|昨年"),
        (Meaning::LastUnit(Unit::Month), "先月"),
        (Meaning::LastUnit(Unit::Week), "先週"),
        (Meaning::ThisUnit(Unit::Year), "今年|本年"),
        (Meaning::ThisUnit(Unit::Month), "今月"),
        (Meaning::ThisUnit(Unit::Week), "今週"),
        (Meaning::BeforeLastUnit(Unit::Year), "一昨年|おととし"),
        (Meaning::BeforeLastUnit(Unit::Month), "先々月"),
        (Meaning::BeforeLastUnit(Unit::Week), "先々週"),
        (Meaning::Last, "先週 の? {named}, この前の|前の {named}"),
        (Meaning::This, "今週の {named}, この {named}"),
        (Meaning::OfYearFromToday, "{year-from-today} の? {event}"),
        (Meaning::OfYear, "{year} 年 の? {event}"),
        (Meaning::Day, "{year} 年 {month} {day} 日, {month} {day} 日, {year-from-today} の? {month} {day} 日"),
        (Meaning::Quarter, "{year} 年? {quarter}, {year} 年 の? {nth} 四半期"),
        (Meaning::QuarterFromToday, "{year-from-today} の? {nth} 四半期"),
        (Meaning::FirstHalf, "{whole} の? 上半期"),
        (Meaning::SecondHalf, "{whole} の? 下半期"),
        (Meaning::Part, "{whole} の? {part}"),
        (Meaning::Decade, "{decade}"),
        (Meaning::Year, "{year} 年"),
        (Meaning::Name, "{named}"),
    ],
    bounds: &[
        (Bound::Between, "{time} から {time} まで|にかけて|の間, {time} と {time} の間"),
        (Bound::Before, "{time} 以前|より前|よりも前|前"),
        (Bound::Since, "{time} 以降|以来|から"),
        (Bound::After, "{time} より後|よりあと|の後"),
        (Bound::Until, "{time} まで"),
        (Bound::OlderThan, "{number} {unit} 以上 前"),
    ],
    prepositions: &[],
    hedges: "",
    inexact: "",
};

fn asking() -> Asking {
    Asking {
        words: words(""),
        something: words("何か, なにか, なんか, 何かしら, なにかしら"),
        perhaps: words(
            "何か, なにか, なんか, 何かしら, 前に, 以前, 過去に, 以前に, もう, すでに, 既に, 確か, たしか, 今まで,
             これまで, 今までに, これまでに, 私, 僕, 私が, 僕が, 私は, 僕は, ここに",
        ),
        manners: phrases("すみません, ねえ, そういえば, すみませんが, ちょっと"),
        openings: phrases("{article}, 私の? ブックマークに|ブックマークの中に, ブックマークから"),
        closings: phrases(
            "{about} は|も? {perhaps}? {saved}? {bookmarks}? は|って|が|を|とか|も? {perhaps}? ある|あります|あった|
             ありました|ありません|ないです|ない|なかった|残ってる|残っている|残っています|持ってる|持っている|
             持っています か|っけ|かな|の|よね|でしょうか|かしら|ですか|んだっけ?,
             の|って|は|も? {saved}? {bookmarks} は|って|が|とか|も? {something}? ある|あります|あった|ありました|
             ありません|残ってる か|っけ|かな|の|よね|でしょうか?,
             の|って|は|も|のこと? {something} ある|あります|あった|ありました|ありません|ない|なかった|保存した|
             保存してた|保存していた|保存してある|保存しました|保存してました|保存していました|保存してなかった か|
             っけ|かな|の|よね|でしょうか?,
             {about} は|も? {perhaps}? 保存した|保存してた|保存していた|保存しました|保存してました|保存してある|
             保存してあります|ブックマークした|ブックマークしてた|ブックマークしました|保存したことある か|っけ|かな|
             の|よね|でしょうか?,
             {about} {something}? を? 教えて|見せて|探して|探している|探してる|知りたい|表示して|出して ください|
             下さい|くれ|くれる|くれますか|ほしい|もらえますか|もらえる|くれませんか?,
             を|の|が? {bookmarks} を? 教えて|見せて|探して|表示して|出して ください|下さい|くれる|くれますか|ほしい|
             もらえますか|くれませんか?,
             を 教えて|見せて|探して|表示して|出して ください|下さい|くれる|くれますか|ほしい|もらえますか|
             くれませんか, {about} は? {saved}? {bookmarks}?,
             に関する|についての|の|を|が|って|は? リンク|ブックマーク|お気に入り|ブクマ|ページ は|って|が|を? ある|
             あります|ありますか|ある？|あったっけ|ありましたか|どこ|どこですか|探して|探している|見せて|教えて か?,
             の|に関する|についての リンク|ブックマーク|お気に入り|ブクマ,
             を 探して|探している|探しています|見せて|教えて|表示して,
             は どこ|どこですか|どこだっけ|何だっけ|ありますか|ある, って 何だっけ|どこだっけ, はありますか, はある,
             ありますか, に関する|についての? もの",
        ),
        count: phrases(
            "の|に関する|についての|は? リンク|ブックマーク|お気に入り|記事|ページ は|って|が|を? いくつ|何件|何個|何本 ある|あります|ありますか|保存した|保存している|ブックマークした か?,
             は? いくつ|何件|何個 ある|あります|ありますか|保存した か?",
        ),
        count_rest: phrases("ありますか, あるか, 保存しましたか"),
        latest: phrases("最近|最新|最後に の? 保存した|ブックマークした|追加した {bookmarks}?, 最新|最近 の {bookmarks}"),
        newest: words("最新, 最新の"),
        recent: words("最近, 最近の, 新しい, 新着"),
        list: phrases("すべて|全て|全部 の {bookmarks}?"),
        list_after: phrases(
            "{about} は|も? {perhaps}? 何|なに|どんな|どの {bookmarks}? を? {perhaps}? {saved} か|っけ|の|かな|
             んだっけ|んですか?,
             {about} は|も? {perhaps}? 何|なに|どんな|どの {bookmarks}? を? {perhaps}? 保存しました|保存してました|
             保存していました|保存しています|ある|あります|あった|ありました|持ってる|持っています か|っけ|の|かな|
             んだっけ|んですか?,
             {about} {perhaps}? {saved} もの|の|やつ は 何|なに|なん|どれ か|だっけ|ですか|でしたっけ|でしょうか?,
             {about} {saved}? {bookmarks}? を? 全部|すべて|全て 見せて|教えて|出して|表示して|探して ください|下さい|
             くれる|くれますか|ほしい?,
             の|に関する|についての {bookmarks} を? 全部|すべて|全て 見せて|教えて|出して|表示して ください|下さい|
             くれる|くれますか|ほしい?",
        ),
    }
}

fn places() -> Places {
    Places {
        site_prepositions: words(""),
        site_genitives: words(""),
        site_suffixes: words(
            "上の, にある, にあった, の中の, で見つけた, で見た, で読んだ, で見かけた, で保存した, 上で, にあるやつ, のサイトの, のサイトにある",
        ),
        pages: words(
            "の記事, のページ, のリンク, のサイト, のリポジトリ, の動画, の投稿, の質問, のスレッド, リポジトリ, 動画",
        ),
        sites: words("サイト, ブログ"),
        folder_prepositions: words(""),
        folders: words("フォルダ, フォルダー, ディレクトリ"),
        called: words(""),
        folder_suffixes: words("の中の, にある, の中にある, に入れた, に保存した, 内の, の, に, から, で"),
        filed_under: words(""),
        browser_prepositions: words(""),
        browser_suffixes: words(
            "で保存した, でブックマークした, に保存した, にある, の中の, のブックマーク, のブックマークの, のブックマークから, のブックマークにある",
        ),
        browser_nouns: words("ブックマーク, ブラウザ"),
        profile: words("プロファイル"),
        kinds: kinds(&[
            (PageKind::Video, "動画, ビデオ, 映像, ムービー"),
            (PageKind::Pdf, "pdf, pdfファイル, pdf文書, pdf ファイル, pdf資料"),
            (PageKind::Repository, "リポジトリ, レポジトリ"),
            (PageKind::Paper, "論文, 学術論文, 研究論文, プレプリント, 学術記事"),
        ]),
        only: words(""),
        only_after: words("だけ, のみ, 形式の, 形式"),
        kind_connectors: words(""),
        not: words(""),
        none_of: words(""),
        without: words(""),
        except_after: words("以外の, 以外, を除く, を除いて, ではない, じゃない, 以外で, は除く"),
        denials: Denials {
            contrast: words(""),
            except: words(""),
            after: words("以外の, 以外, 以外で, を除く, を除いた, を除いて, を除き, は除く, は除いて, は除外, 抜きの"),
            or: words("と, や, か"),
            all: words("すべて, 全て, 全部"),
        },
    }
}
