### ウィンドウとクイック検索のすべての言葉（Fluent：https://projectfluent.org/fluent/guide/）。
###
### 短く、平明に、正確に。感嘆符や専門用語は使わない。文は「です・ます」、ボタンは名詞形。同じものはどこでも同じ言葉で：
###
### - ライブラリー library：Dogear が読み取って保持しているすべて。ブックマーク bookmark：保存したページ 1 件。動詞は「保存する」save。
### - フォルダー folder、サイト site、タイトル title、アドレス address、メモ note、タグ tag。
### - 読み取り元 source：読み取られるブラウザーやファイル。出典 source：回答のもとになったブックマーク。プロファイル profile：ブラウザーのもの。
### - 意味で検索 search by meaning、言葉で検索 search by words：二つの探し方（文中では「意味での検索」「言葉での検索」も）。
### - 回答 answer：質問の下に出るもの。回答方法 writer：回答を書くのはモデルか Dogear 自身か（内蔵の回答 built-in answers）。
### - モデル model：言語モデル、または意味での検索に使うモデル。API キー key：サービスのもの。ショートカットキー、キー keys：キーボードのもの。
### - 会話 conversation：質問と回答の連なり。変更 changes：ブラウザーでブックマークに起きたこと：追加 added、更新 changed、移動 moved、削除 removed、復元 restored。
### - 除外 left out：ルールにより、読み取りも保持もしない。プライベート private：保持され見つかるが、モデルには見せない。消去 forget：ライブラリーから消す（ブラウザーには残る）。
### - 外す leave out：質問の条件を使わない。戻す put back。
### - コンパニオン companion：Dogear のブラウザー拡張機能。クイック検索 quick search：ほかのウィンドウの手前に出る小さなウィンドウ。アクセスする ask for：ページのサイトからページを取得する。
### - インポート import、エクスポート export、システムトレイ tray、サンプルライブラリー sample library、キーリング keyring、アシスタント assistant、ルール rule。

## 共通

close = 閉じる
cancel = キャンセル
try-again = 再試行
look-again = もう一度探す
copy = コピー
remove = 削除
or = または
quoted = 「{ $text }」
something-went-wrong = 問題が起きました。もう一度お試しください。
copied = コピーしました。
address-copied = アドレスをコピーしました。
clipboard-unusable = クリップボードを使えませんでした。
took-milliseconds = { $count } ミリ秒
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } 秒
bookmarks = ブックマーク { $count } 件

## キーボードのキー

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-windows = Win
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = スペース

## 日

today = 今日
yesterday = 昨日
earlier = それ以前
some-day = 日付不明

## サイドバー

nav-ask = 質問
nav-library = ライブラリー
nav-map = 地図
tab-bookmarks = ブックマーク
tab-sites = サイト
tab-copies = 重複
tab-recently = 変更履歴
tab-health = リンク
tab-timeline = タイムライン
nav-settings = 設定
nav-with-keys = { $name }（{ $keys }）
new-conversation = 新しい会話
conversations = 会話
sidebar-close = サイドバーを閉じる
conversations-search = 会話を検索
conversations-unread = 以前の会話を読み取れませんでした。{ $problem }
conversations-none = 質問はここに残ります。
conversations-none-found = この言葉を含む会話はありません。
conversation-title = 会話のタイトル
conversation-rename = 名前を変更
conversation-rename-named = 「{ $title }」の名前を変更
conversation-export = Markdown でエクスポート
conversation-export-named = 「{ $title }」をエクスポート
conversation-delete = 削除
conversation-delete-named = 「{ $title }」を削除
conversation-delete-sure = 「{ $title }」を完全に削除
written-to = { $file } に書き出しました

## サイドバーの一番下の行：ライブラリーの状態

status-opening = ライブラリーを開いています
status-reading = 読み取り中 · { $count } 件
status-preparing = 準備中 { $done } / { $total }
status-preparing-power-saver = 省電力モード · { $done } / { $total } 準備済み
status-preparing-low-battery = 電池残量低下 · { $done } / { $total } 準備済み
status-paused = 一時停止中
status-paused-until = { $time } まで一時停止中
status-found = { $browser } を検出 · 選択
status-found-several = 新しいプロファイル { $count } 件 · 選択
status-coming = 新しいモデル：{ $done } / { $total }
status-empty = ブックマークはまだありません
status-words-only = { $count } 件 · 言葉での検索のみ
status-up-to-date = { $count } 件 · 最新の状態

## ライブラリーを開けないとき

trouble-damaged = ライブラリーが壊れています。
trouble-closed = Dogear はライブラリーを開けませんでした。
trouble-repair-explained = Dogear は壊れたライブラリーを別に保管し、ブラウザーを読み取り直せます。会話も、壊れたファイルも残ります。
trouble-repair = 別に保管してやり直す
trouble-repairing = 別に保管しています…
trouble-open-again = もう一度開いてみる

## 初めてウィンドウを閉じるときの質問

closing-heading = 閉じたあとも動かし続けますか？
closing-explained = Dogear は保存したページを読み取り続け、呼び出せばすぐに現れます。
closing-later = これは設定であとから変えられます。
closing-keep = 動かし続ける
closing-end = Dogear を終了
closing-stay = ウィンドウを閉じない
found-in-tray = システムトレイから開けます。
found-without-tray = このデスクトップにはシステムトレイがありません。ウィンドウを再び出すには、もう一度 Dogear を起動してください。

## ショートカットキーの一覧

keys-heading = ショートカットキー
keys-to-question = 質問の欄へ移動
keys-ask = 質問する。カードや変更の上では、開く
keys-new-line = 質問の中で改行。カードの上では、そのブラウザーで開く
keys-earlier-questions = 以前の質問をたどる
keys-move = カードや変更の間を移動
keys-open-all = 見つかったものをすべて開く
keys-stop = 回答を止める、または閉じる
keys-these = この一覧
keys-in-quick-search = クイック検索のキー
keys-call = どこからでも呼び出す
keys-quick-choose = ページを選ぶ
keys-quick-open = 保存してあるブラウザーで開く
keys-quick-mark-several = 複数に印を付ける
keys-quick-mark = 印を付ける、または外す
keys-quick-walk = 印を付けずに進む
keys-quick-open-marked = 印を付けたものをすべて開く
keys-quick-copy = アドレスをコピー
keys-quick-ask = メインウィンドウで質問する
keys-quick-to-parts = 読み取られた条件へ移動
keys-quick-close = 閉じて戻る

## 検索の書き方：例と、それで見つかるもの

help-heading = 検索の書き方
help-exact-write = "天然酵母" パン
help-exact = 引用符で囲んだとおりの言葉。引用符の種類は問いません
help-or-write = rust OR go
help-or = どちらか。大文字の OR か、言葉の間に |
help-without-write = rust -async
help-without = この言葉を含まない
help-not-write = rust NOT async
help-not = 同上
help-site-write = site:github.com rust
help-site = このサイトにある
help-folder-write = folder:"レシピ" スープ
help-folder = このフォルダーか、その下のフォルダーにある
help-folder-words-write = folder:"To read" エッセイ
help-folder-words = 複数の語からなる名前は引用符で囲みます
help-path-write = スープ in キッチン/冬
help-path = このパスのフォルダーにある
help-path-arrow-write = スープ キッチン › 冬
help-path-arrow = 同上。名前の中の絵文字は省けます
help-kind-write = kind:pdf 確定申告
help-kind = この種類：video（動画）、pdf、repository（リポジトリ）、paper（論文）
help-after-write = after:2023 rust
help-after = 2023 年以降に保存した
help-before-write = before:2023-05 rust
help-before = 2023 年 5 月より前に保存した。日は 2023-05-17 のように
help-in-write = in:firefox パン
help-in = このブラウザーやプロファイルに保存した
help-leave-out-write = パン -site:youtube.com
help-leave-out = マイナスで、サイト・フォルダー・種類も外せます
help-note = ふつうの言葉でもかまいません：「去年 YouTube で保存した Rust の動画」

## 会話の最初の質問の前

welcome-heading = どんなことを覚えていますか？
welcome-lead = タイトルの一語、サイト、時期、あるいは何の話だったかだけでも。
welcome-count = { $count } 件のブックマークから探せます。
welcome-example-week = 先週保存したもの
welcome-example-sites = どのサイト、一番多く保存？
welcome-example-github = 去年 GitHub で保存したもの
welcome-empty-heading = 探せるものがまだありません。
welcome-empty = Dogear はまだブックマークを読み取っていません。ブラウザーを選ぶか、ファイルをインポートしてください。
choose-what-to-read = 読み取るものを選ぶ

## 質問を書くところ

question = 質問
question-first = ブックマークについて質問…
question-next = 続けて質問…
question-ask = 質問する
question-ask-instead = この質問に変える
question-stop = 停止
question-writer-change = 回答方法を変更
writer-stays = { $name } · 外部には何も送信しません
writer-goes = { $name } · 質問と見つかったものを { $address } に送信します
writer-no-address = { $name } · アドレス未設定
writer-no-model = モデル未選択

## 質問がどう理解されたか

understood = 解釈
understood-as = 解釈：<q>{ $question }</q>
understood-leave-out = 外す
understood-leave-out-named = { $label } を外す
understood-put-back = 戻す
understood-put-back-named = { $label } を戻す
understood-as-english = 英語として解釈
understood-not-learnt = 意味での検索は{ $language }を学んでいないため、ここでは言葉と名前で探します。
understood-relaxed = 「{ $conditions }」に合うものがないため、その条件を外しました。

## 回答

conversation-opening = 会話を開いています…
conversation-unopened = この会話を開けませんでした。{ $problem }
answer-looking =
    { $count ->
        [0] 探しています…
       *[other] { $count } 件のブックマークから探しています…
    }
answer-writing = 書いています…
answer-stopped = 停止しました。
answer-nothing =
    { $count ->
        [0] それについて保存したものはありません。
       *[other] それについて保存したものはありません。最も近いもの：
    }
answer-nothing-so-far =
    { $count ->
        [0] 今のところ見つかっていません。
       *[other] 今のところ合うものはありません。最も近いもの：
    }
answer-source = 出典 { $number }：{ $title }
answer-measured = { $count } 件（{ $time }）

## 回答の下

answer-open =
    { $count ->
        [1] 開く
       *[other] すべて開く
    }
answer-why =
    { $count ->
        [1] 見つけた理由
       *[other] 見つけた理由
    }
answer-ask-again = もう一度質問
answer-another-writer = 別の回答方法
answer-set-up-another = 別の回答方法を設定
answer-edit = 編集
answer-what-was-sent = 送信した内容
answer-helpful = 役立った
answer-not-helpful = 役立たなかった

## 回答のために外部へ送信されるもの

sent-heading = 送信した内容
sent-heading-before = 送信される内容
sent-to = <b>{ $address }</b> に送信した内容（ブックマーク { $count } 件を含む）：
sent-to-before = <b>{ $address }</b> に送信される内容（ブックマーク { $count } 件を含む）：
sent-address-here = { $address }（このコンピューター）
sent-nothing = 何も送信していません。
sent-nothing-before = 何も送信されません。
sent-looking = 確認しています…
sent-later = この後の質問でも、同じ種類の内容を送信します。プライベートフォルダーの内容が含まれることはありません。
sent-agree = { $address } に送信

## 回答がないときにできること

use-built-in-answers = 内蔵の回答を使う
open-settings = 設定を開く
see-what-would-be-sent = 送信される内容を見る

## 見つかったブックマーク

cards-found = 見つかったブックマーク
cards-show-more = さらに { $count } 件を表示
cards-near = ほかに近いもの
cards-near-colon = ほかに近いもの：
by-meaning = 意味が近い
not-a-web-page = ウェブページではない
no-longer-saved = もう保存されていない
no-longer-in = { $browser } にはもうない
imported-file = インポートしたファイル
also-in = ほかの場所：{ $place }
also-in-and-more = ほかの場所：{ $place }、ほか { $count } か所
an-imported-file = インポートしたファイル
own-folder-menu = ブックマークメニュー
own-folder-toolbar = ブックマークツールバー
own-folder-other = 他のブックマーク
own-folder-mobile = モバイルのブックマーク
passage-from =
    { $origin ->
        [imported] インポートしたファイルより、{ $month }
        [companion] { $month }に表示したページより
       *[fetched] { $month }に読み取ったページより
    }
gone-address-copied = このブックマークはもう保存されていません。アドレスをコピーしました。
not-web-address-copied = ウェブページではないため、ここからは開けません。アドレスをコピーしました。

## 見つけた理由

reason-conditions = 条件に合います。
reason-words = { $words }を含みます。
reason-words-and-meaning =
    { $words }を含みます。{ $closeness ->
        [very-close] 意味がとても近いです
        [close] 意味が近いです
        [related] 意味に関連があります
       *[loose] 意味にわずかな関連があります
    }。
reason-meaning =
    一致する言葉はありません。{ $closeness ->
        [very-close] 意味がとても近いです
        [close] 意味が近いです
        [related] 意味に関連があります
       *[loose] 意味にわずかな関連があります
    }。

## 選んだブックマーク、広いウィンドウの右側

detail = 選んだブックマーク
detail-folder = フォルダー
detail-saved = 保存日
detail-browser = ブラウザー
detail-file = ファイル
detail-no-longer-in = { $place } にはもうありません
detail-also-in = ほかの場所
detail-found = 見つけた理由
detail-open = 開く
detail-open-in = { $browser } で開く
detail-open-there = そこで開く
detail-copy-address = アドレスをコピー

## ページに書かれていること：ブックマークの詳細と、全文

page-text-from =
    { $origin ->
        [imported] インポートしたファイルより、{ $day }
        [companion] { $day }に表示したもの
       *[fetched] { $day }に読み取り
    }
page-text-open = ページの本文を読む
page-text-again = 読み直す
page-text-now = 今すぐ読み取る
page-text-forget = 消去
page-text-asking = サイトにアクセスしています…
page-text-none = このページはまだ読み取っていません。
page-text-heading = ページの本文
page-text-unread = このページの本文を確認できませんでした。{ $problem }
page-text-came =
    { $state ->
        [read] このページは { $day }に読み取りました。本文は保持していません。
        [no-text] このページに本文はありません。{ $day }にアクセスしました。
        [walled] { $day }に、このページの代わりにログインや案内の画面が届きました。
        [unwanted] サイトは、プログラムがこのページを読み取ることを認めていません。
        [gone] このページはなくなりました。サイトが { $day }にそう答えました。
        [dead] { $day }の時点で、このページのサイトは見つかりませんでした。
        [trouble] { $day }には、このページを取得できませんでした。再試行します。
       *[forbidden] このページは自分のネットワーク内にあり、アクセスしません。
    }
reader-published = { $day }公開

## なくなった、移転した、または内容が変わったページ

health-heading = なくなった、移転した、変わった
health-lead = ページにアクセスしたときに Dogear が気づいたことです。どこからも何も削除しません。
health-which = 一覧に出すもの
health-all = すべて
health-gone = なくなった
health-dead = サイトがなくなった
health-moved = 移転した
health-changed = 変わった
health-all-explained = 保存したときや読み取ったときと同じではないページです。
health-gone-explained = そのページはもうない、とサイトが答えています。
health-dead-explained = サイトがもうないか、売りに出ています。
health-moved-explained = サイトが別のアドレスへ恒久的に転送しています。
health-changed-explained = 前に読み取ったときと、書かれていることが違います。
health-looking = 探しています…
health-unread = ページを探せませんでした。{ $problem }
health-none = このようなページは見つかっていません。
health-never = まだどのページにもアクセスしていません。設定の「ページの本文」から始められます。
health-noticed = { $day }に確認
health-moved-to = 現在のアドレス：{ $address }
health-copy-new = 新しいアドレスをコピー
health-archived = { $day }ごろの保存版
health-archived-undated = 保存版

## 最近の変更

changes-heading = 変更履歴
changes-lead = Dogear が最初に読み取ってからの変更です。削除されたページも開けます。
changes-all = すべて
change-added = 追加
change-changed = 更新
change-moved = 移動
change-removed = 削除
change-restored = 復元
changes-unread = 変更を読み取れませんでした。{ $problem }
changes-reading = 変更を読み取っています…
changes-none = 変更はまだありません。
changes-none-of =
    { $kind ->
        [added] 追加されたものはありません。
        [changed] 更新されたものはありません。
        [moved] 移動されたものはありません。
        [removed] 削除されたものはありません。
       *[restored] 復元されたものはありません。
    }
changes-none-yet = これからブラウザーで追加・更新・移動・削除されるものが、ここに並びます。
changes-no-bookmarks = ブックマークはまだありません。
changes-show-older = 以前の変更を表示
change-from-to = { $from } → { $to }
change-no-folder = フォルダーなし
change-had-no-title = 以前はタイトルなし
change-was-called = 以前は「{ $title }」
change-was-at = 以前のアドレス：{ $address }
change-else = 日付、タグ、またはメモ
change-copy-address = アドレスをコピー
change-copy-address-of = 「{ $title }」のアドレスをコピー

## 読み取るブラウザーとファイル

source-uncounted = 未集計
source-contents-newest =
    ブックマーク { $count } 件、{ $when ->
        [morning] 最新は今朝
        [afternoon] 最新は今日の午後
        [evening] 最新は今晩
        [yesterday] 最新は昨日
        [days] 最新は { $days } 日前
       *[date] 最新は { $date }
    }
source-imported-file = インポートしたファイル
source-file-explained = { $contents }、読み取りは一度だけ。削除するとブックマークはここから消え、ファイルはそのまま残ります。
source-read = { $name } を読み取る
source-remove-named = { $file } を削除
source-forget = 消去
source-forget-named = { $file } のブックマーク { $count } 件を消去

## インポートするファイル

import = インポート
import-heading = ファイルをインポート
import-drop-here = ファイルをドロップすると、中身を確認できます。
import-reading = ファイルを読み取っています…
import-importing = インポートしています…
imported = <b>{ $file }</b>：{ $counts }。
imported-added = ブックマーク { $count } 件を追加
imported-changed = { $count } 件を更新
imported-to-add = 追加するブックマーク { $count } 件
imported-to-change = 更新 { $count } 件
imported-known = 既存 { $count } 件
imported-elsewhere = ほかにも保存済み { $count } 件
imported-left-out = ルールにより除外 { $count } 件
imported-unused = 使われない列：{ $names }。
imported-unused-name = { $name }（{ $rows } 行）
imported-unused-more = ほか { $count } 件
imported-more-notes = ほかに注記が { $count } 件あります。

## 初回の起動

first-run-heading = 保存したページを、どれでも見つける。
first-run-lead = Dogear はブラウザーのブックマークをこのコンピューターの中で読み取り、覚えていることから見つけます。どこにも何も送信しません。読み取ってよいものを選んでください。
first-run-looking = ブラウザーを探しています…
first-run-found = このコンピューターで見つかったもの
first-run-no-browser = このコンピューターにブラウザーは見つかりませんでした。ブラウザーからエクスポートしたファイルをインポートするか、<again>もう一度探して</again>ください。
first-run-read = { $count } 件のブックマークを読み取る
first-run-choose-browser = ブラウザーを選ぶ
first-run-import = ファイルをインポート…
first-run-or-import = ファイルをインポート
first-run-or-sample = サンプルライブラリーを試す
first-run-nothing-read = 読み取れるものがありませんでした。別のブラウザーを選ぶか、ファイルをインポートしてください。
first-run-reading-heading = ブックマークを読み取っています。
first-run-reading = 読み取り中
first-run-bookmarks-read = 読み取ったブックマーク
first-run-read-so-far = これまでに <b>{ $count } 件</b>
first-run-read-of = { $total } 件中 <b>{ $done }</b> 件
first-run-read-of-at-pace = { $total } 件中 <b>{ $done }</b> 件、{ $pace }
pace-seconds = 毎秒 { $rate } 件、残り約 { $seconds } 秒
pace-minutes = 毎秒 { $rate } 件、残り約 { $minutes } 分
first-run-words-first = 言葉での検索はすぐに使えます。意味での検索はバックグラウンドで準備します。
first-run-start-now = 今すぐ質問を始める
first-run-ready = 準備ができました。
first-run-by-words = { $count } 件のブックマークを言葉で検索できます。
first-run-preparing = 意味で検索：{ $done } / { $total }。待つ必要はありません。
first-run-preparing-at-pace = 意味で検索：{ $done } / { $total }、{ $pace }。待つ必要はありません。
first-run-quick = <b>クイック検索</b>なら、どこにいてもページを見つけられます。
first-run-quick-tried = これだけです。ページを探すときは、また押してください。
first-run-quick-try = 試しに <kbd>{ $keys }</kbd> を押してみてください。
first-run-quick-problem = { $problem }設定で別のキーを選んでください。
first-run-quick-not-here = このデスクトップはプログラムにキーを割り当てません。呼び出し方は設定にあります。
first-run-start = 質問を始める

## 設定：ブックマーク

settings-heading = 設定
settings-reading = 設定を読み取っています…
sources-heading = ブックマーク
sources-lead = Dogear はこれらを読み取り、変更を追います。ブラウザーに書き込むことはありません。
sources-none = このコンピューターにブラウザーは見つかりませんでした。ブラウザーからエクスポートしたファイルも使えます。
sources-import = ファイルをインポート…
sources-export = エクスポート…
export-as = 形式
export-html = HTML（どのブラウザーでも使えます）
export-csv = CSV（表）
export-from = 対象
export-everywhere = すべて
export-folder = フォルダー
export-all-folders = すべてのフォルダー
export-write = ファイルにエクスポート…
exported = ブックマーク { $count } 件を { $path } に書き出しました。
exported-left-out = アドレスが長すぎるブックマーク { $count } 件は書き出していません。

## 設定：ブラウザーの中

companions-heading = ブラウザーとの連携
companions-lead = ブラウザー拡張機能「Dogear コンパニオン」は、ブックマークを保存するとすぐ Dogear に知らせます。ブラウザーがブックマークを暗号化ファイルに置いている場合も同じです。アドレスバーからの検索もできます。
companions-none = このコンピューターにブラウザーは見つかりませんでした。
companions-on = ブラウザーのコンパニオンと Dogear の通信を許可
companions-add = コンパニオンに読み取らせる…
companions-step-page = { $browser } のアドレスバーに <kbd>chrome://extensions</kbd> と入力し、「デベロッパー モード」をオンにします。
companions-step-load = 「パッケージ化されていない拡張機能を読み込む」を選びます。
companions-step-folder = フォルダー <kbd>{ $folder }</kbd> を選びます。
companions-missing = この Dogear にはコンパニオンが付属していません。Dogear をパッケージからインストールしてください。
companions-reach =
    { $count ->
       *[other] { $browsers } は Dogear に接続できます。
    }
companions-not-yet =
    { $count ->
       *[other] { $browsers } はまだ接続できません。一度オフにして、オンに戻してください。
    }
companions-another =
    { $count ->
       *[other] { $browsers } は別の Dogear に接続しています。オンにすると、ここに接続します。
    }
companions-snap =
    { $count ->
       *[other] { $browsers } は snap のため、ほかのプログラムを起動できません。ブックマークはこれまでどおりファイルから読み取ります。
    }
companions-flatpak =
    { $count ->
       *[other] { $browsers } は flatpak のため、ほかのプログラムを起動できません。ブックマークはこれまでどおりファイルから読み取ります。
    }

## 設定：除外

left-out-heading = 除外
left-out-lead = 次のどれかに当てはまるものは、保持されず、検索にも出ず、誰にも送信されません。
left-out-unread = ルールを読み取れませんでした。{ $problem }
left-out-reading = ルールを読み取っています…
left-out-none = 除外しているものはありません。
left-out-reading-again = 読み取り直しています…
left-out-remove-named = { $value } のルールを削除
left-out-what = 除外するもの
left-out-add = 除外…
left-out-already = すでに除外しています。
left-out-choose = 選択…
left-out-yes = 除外
left-out-working = 除外しています…
rule-folder = フォルダー
rule-folder-example = 仕事/個人用
rule-folder-hint = 中身もすべて含みます。「仕事/個人用」は、フォルダー「仕事」の中のフォルダー「個人用」です。
rule-site = サイト
rule-site-example = example.org
rule-site-hint = サブドメインも含みます。
rule-source = ブラウザーまたはファイル
rule-source-hint = 上でオンになっていても、中身をすべて除外します。
rule-pattern = タイトルまたはアドレス
rule-pattern-example = *請求書*
rule-pattern-hint = * は任意の文字列、? は 1 文字を表します。
rule-folder-sure = フォルダー「{ $value }」の中身をすべて除外しますか？
rule-site-sure = { $value } とそのサブドメインを除外しますか？
rule-source-sure = { $value } のものをすべて除外しますか？
rule-pattern-sure = 「{ $value }」に当てはまるタイトルとアドレスを除外しますか？
rule-would-forget =
    { $count ->
        [0] 今は当てはまるブックマークがありません。これから当てはまるものは除外されます。ブラウザーの中は何も変わりません。
       *[other] Dogear からブックマーク { $count } 件を消去します。ブラウザーの中は何も変わりません。
    }
rule-forgotten =
    { $count ->
        [0] 当てはまるブックマークはありませんでした。これから当てはまるものは除外されます。
       *[other] ブックマーク { $count } 件を消去しました。
    }
rule-gone = そのルールはすでにありません。
rule-came-back =
    { $count ->
        [0] 削除しました。戻ったブックマークはありません。
       *[other] 削除しました。ブックマーク { $count } 件が戻りました。
    }

## 設定：意味で検索

models-heading = 意味で検索
models-lead = このコンピューターのモデルが、質問と保存したものを比べます。大きなモデルほど多くの言語を知っていますが、ブックマークを読むのに時間がかかります。
models-unlisted = モデルを一覧にできませんでした。{ $problem }
models-looking = モデルを探しています…
model-languages =
    { $count ->
        [1] 英語
       *[other] { $count } 言語
    }
model-size = 約 { $megabytes } MB
model-in-use = 使用中
model-cancel-named = { $name } への切り替えを中止
model-stop = 停止
model-stop-named = { $name } の取得を停止
model-forget = 一覧から外す
model-forget-named = { $name } を一覧から外す
model-delete = 削除
model-delete-named = { $name } を削除
model-delete-partial-named = { $name } の取得済みの部分を削除
model-use = 使う
model-use-named = { $name } を使う
model-go-on = 続ける
model-go-on-named = { $name } の取得を続ける
model-get = 取得
model-get-named = { $host } から { $name } を取得
model-reads-named = { $name } がブックマークを読み取っています
model-fetched-named = { $name } を取得しています
model-partial = { $megabytes } MB 取得済みです。
model-asking = 問い合わせています…
model-fetched = { $done } / { $total } MB
model-has-read-words = ブックマーク { $total } 件中 { $done } 件を読み取りました。終わるまでは言葉で検索します。
model-has-read-other = ブックマーク { $total } 件中 { $done } 件を読み取りました。終わるまでは { $model } で検索します。
models-go-back = { $name } に戻す
models-from = 「取得」を押すと、{ $host } からモデルを取得します。
models-from-label = 取得元
models-from-hint = Hugging Face の別のミラーを使う場合に指定します。そこに送信されるのは、モデルのファイル名だけです。

## 設定：ページの本文

pages-heading = ページの本文
pages-lead = ブックマークしたページに何が書かれているかを Dogear が読み取り、内容からも見つけられるようにします。本文はこのコンピューターの外に出ず、ここで始めるまで、どのサイトにもアクセスしません。
pages-on = ページの本文を読み取る
pages-looking = ページの本文を確認しています…
pages-unread = ページの本文の状態を確認できませんでした。{ $problem }
pages-which = 読み取るページ
pages-which-none = まだ何も選ばれていません。下でブラウザー、ファイル、またはフォルダーを選んでください。
pages-folder-chosen = 読み取るフォルダー
pages-add = 追加
pages-folder-hint = 中身もすべて含みます。プライベートフォルダーは、ここに書いたときだけ読み取ります。
pages-not = 読み取らないもの
pages-not-what = 決して読み取らないもの
pages-not-hint = 上で除外したものも、決して読み取りません。
pages-known = すでにここにあります。
pages-network = 自分のネットワーク内のページも
pages-network-hint = 家のルーターやサーバーなど、ブックマークにそのアドレスがあるもの。
pages-reread = ページを読み直す
pages-reread-never = しない
pages-reread-after = { $days } 日後
pages-goes-out = 送信されるもの
pages-goes-out-explained = 一つのサイトには一度に 1 ページずつ、間をあけてアクセスし、サイトが認めなければアクセスしません。サイトには、ページのアドレス、あなたの接続のアドレス、Dogear という名前が伝わります。Cookie は送信せず、スクリプトも実行しません。
pages-estimating = ページを数えています…
pages-estimate = { $total } サイトの { $count } ページ：約 { $megabytes } MB、約 { $time }。
pages-estimate-private = プライベートフォルダーの { $count } ページは含みません。
pages-estimate-none = 選んだものの中に、まだ読み取っていないページはありません。
pages-start = 読み取りを開始
pages-pause = 一時停止
pages-stop = 停止
pages-reading-named = ページの本文を読み取っています
pages-done = { $total } ページ中 { $done } ページ
pages-now = 現在 { $site }
pages-so-far = これまでに { $megabytes } MB
pages-left = 残り約 { $time }
pages-waiting =
    { $why ->
        [power-saver] 待機中：省電力モードがオンです。自動的に再開します。
        [low-battery] 待機中：電池の残量が少なくなっています。自動的に再開します。
        [metered] 待機中：従量制の接続です。自動的に再開します。
        [elsewhere] 待機中：別の Dogear が読み取っています。自動的に再開します。
        [resting] 待機中：Dogear は一時停止中です。Dogear とともに再開します。
       *[offline] 待機中：接続がありません。自動的に再開します。
    }
pages-finished = すべてのページにアクセスしました。最後は { $day }です。新しいブックマークは自動的に読み取ります。
pages-came = すべてのページの結果
page-state-read = 読み取り済み
page-state-no-text = 本文なし
page-state-walled = ログインや案内の画面に阻まれた
page-state-unwanted = プログラムによる読み取り不可
page-state-gone = なくなった
page-state-dead = サイトがなくなった
page-state-trouble = 取得できず、再試行する
page-state-forbidden = 自分のネットワーク内
pages-kept =
    { $count ->
        [0] 保持しているページの本文はありません。
       *[other] { $count } ページの本文を保持しています：{ $megabytes } MB。
    }
pages-forget = ページの本文を消去
pages-forget-sure = { $count } ページの本文を消去しますか？もう一度手に入れるには、サイトに再びアクセスする必要があります。
pages-forget-yes = 消去
pages-forgotten = ページの本文を消去しました。

## 設定：回答

answers-heading = 回答
answers-written-by = 回答方法
answers-address = アドレス
answers-key = API キー
answers-key-save = 保存
answers-key-remove = API キーを削除
answers-key-saved = 保存済み。新しいキーを入力すると置き換わります
answers-key-kept = このコンピューターのキーリングに保存
answers-key-in-file = このコンピューターには使えるキーリングがないため、API キーはデータフォルダーのファイルに入っています。読めるのはあなたのユーザーだけですが、暗号化はされていません。
answers-model = モデル
answers-model-name = モデルの名前
answers-reading = 質問の理解にも使う
answers-reading-never = 使わない
answers-reading-local = このコンピューターで動く場合
answers-reading-always = いつも
answers-test = 接続をテスト
answers-asking = 問い合わせています…
answers-connected-choose = 接続しました。モデルが { $count } 件見つかりました。1 つ選んでください。
answers-connected = 接続しました。{ $model } を使えます。
answers-found-looking = このコンピューターのモデルを探しています…
answers-found = このコンピューターで見つかったもの
answers-found-one = <b>{ $name }</b>（{ $place }）：モデル { $count } 件
answers-found-chosen = 選択済み
answers-found-use = 使う
answers-found-use-named = { $name } を使う
answers-found-none = このコンピューターで応答するモデルはありません。
answers-found-failed = このコンピューターのモデルを探せませんでした。
provider-built-in = 内蔵の回答
provider-built-in-lead = 見つかったものからまとめた短い回答です。外部には何も送信しません。
provider-ollama-lead = 自分で動かす言語モデルです。アドレスがこのコンピューターなら、外部には何も送信しません。
provider-other = 別のサーバー
provider-other-lead = OpenAI のプロトコルに対応するプログラムやサービス。このコンピューターの LM Studio や llama.cpp など。
provider-service-lead = 質問と、見つかったもののタイトル・サイト・フォルダー・メモがそこに送信されます。送信の前に文面を確認できます。

## 設定：プライベートフォルダー

privacy-heading = プライベートフォルダー
privacy-lead = 中身は検索で見つかりますが、モデルやアシスタントには決して見せません。
privacy-folder = フォルダー
privacy-folder-example = 仕事/個人用
privacy-add = プライベートにする
privacy-known = このフォルダーはすでにプライベートです。
privacy-hint = 中身もすべて含みます。「仕事/個人用」は、フォルダー「仕事」の中のフォルダー「個人用」です。
privacy-agreed = 質問と見つかったものの送信に同意した宛先：
privacy-withdraw = 取り消す
privacy-withdraw-named = { $address } への送信の同意を取り消す
privacy-withdraw-hint = 取り消すと、次にそこへ送信する前にもう一度確認します。
privacy-else = ほかに外部へ送信されるもの
privacy-else-models = 意味での検索に使うモデルを取得するとき、{ $host } とそのファイルの保管先に、ファイル名を指定してアクセスします。あなたのデータは一緒に送信されず、検索そのものはここで行われます。
privacy-else-pages = ページの本文をオンにすると、選んだページのサイトにアクセスします。

## 設定：学習

habit-heading = 学習
habit-lead = 同じくらい合うブックマークの順番を、何を開いたかで決めます。記録はこのコンピューターの外に出ません。
habit-on = 開いたものから学習する
habit-opened =
    { $count ->
        [0] 回答から開いたものの記録はありません。
       *[other] 開いたブックマーク { $count } 件を記録しています。
    }
habit-forget = 開いた記録を消去
habit-nothing-yet = まだ何も学習していません。上位のものを飛ばして下のブックマークを開くことが、あと { $count } 回必要です。
habit-nothing-moved = いつも先頭のものを開いているため、順番は変えていません。
habit-coverage =
    質問の言葉を含むブックマークを開くことが、ほかより{ $often ->
        [much-more] ずっと多い
        [more] 多い
        [less] 少ない
       *[much-less] ずっと少ない
    }です。
habit-meaning =
    質問と同じ意味のブックマークを開くことが、ほかより{ $often ->
        [much-more] ずっと多い
        [more] 多い
        [less] 少ない
       *[much-less] ずっと少ない
    }です。
habit-closeness =
    質問と言葉づかいまで重なるブックマークを開くことが、ほかより{ $often ->
        [much-more] ずっと多い
        [more] 多い
        [less] 少ない
       *[much-less] ずっと少ない
    }です。
habit-exact =
    タイトルやサイトが質問どおりのブックマークを開くことが、ほかより{ $often ->
        [much-more] ずっと多い
        [more] 多い
        [less] 少ない
       *[much-less] ずっと少ない
    }です。
habit-freshness =
    日付の新しいブックマークを開くことが、ほかより{ $often ->
        [much-more] ずっと多い
        [more] 多い
        [less] 少ない
       *[much-less] ずっと少ない
    }です。
habit-frecency =
    最近よく開いているブックマークを開くことが、ほかより{ $often ->
        [much-more] ずっと多い
        [more] 多い
        [less] 少ない
       *[much-less] ずっと少ない
    }です。

## 設定：バックグラウンド

background-heading = バックグラウンド
background-lead = Dogear は動いている間、ウィンドウの有無にかかわらず、ブラウザーの変更を追います。
background-paused = 一時停止中です。
background-paused-until = { $time } まで一時停止中です。
background-go-on = 再開
background-pause-hour = 1 時間だけ一時停止
background-pause = 次の起動まで一時停止
background-keep-watching = ウィンドウを閉じたあとも動かし続ける
background-start-with-computer = コンピューターと同時に起動
background-start-with-computer-hint = ウィンドウは出さず、呼び出したときに表示します。

## 設定：クイック検索

quick-heading = クイック検索
quick-lead = ほかのウィンドウの手前に出る小さなウィンドウです。作業を離れずにページを探せます。
quick-keys-by-desktop = このキーはデスクトップが割り当てています。変えるにはデスクトップの設定を使います。
quick-keys-not-yet = デスクトップはまだキーを割り当てていません。デスクトップの設定で指定できます。
quick-keys-none = 呼び出すキーはありません。
quick-keys-press = 新しいキーを押してください…
quick-keys-leave = Esc を押せば今のままです。
quick-keys-change = 変更
quick-keys-on = オンにする
quick-keys-off = オフにする
quick-open = クイック検索を開く
quick-bind-gnome = このデスクトップはプログラムにキーを割り当てません。システムの設定で「キーボード」→「ショートカットの表示とカスタマイズ」→「カスタムショートカット」を開き、このコマンドで 1 つ追加してください。
quick-bind-kde = このデスクトップはプログラムにキーを割り当てません。「システム設定」で「キーボード」→「ショートカット」→「新規追加」→「コマンドまたはスクリプト」を開き、このコマンドを入力してください。
quick-bind-sway = このデスクトップはプログラムにキーを割り当てません。この行を ~/.config/sway/config に加え、Sway を再読み込みしてください。
quick-bind-hyprland = このデスクトップはプログラムにキーを割り当てません。この行を ~/.config/hypr/hyprland.conf に加えてください。
quick-bind-other = このデスクトップはプログラムにキーを割り当てません。デスクトップのキーボード設定で、このコマンドにキーを割り当ててください。
shortcut-held = { $keys } は別のプログラムが使っています。
shortcut-refused = { $keys } はシステムが許可していません。
shortcut-unusable = このキーは使えません。別のキーを押してください。

## 設定：外観

look-heading = 外観
look-theme = 配色
look-as-system = システムに合わせる
look-light = ライト
look-dark = ダーク
look-language = 言語

## 設定：このライブラリー

about-heading = このライブラリー
about-meaning = 意味で検索
about-meaning-off = 使えません。言葉で検索します。
about-meaning-ready = ブックマーク { $count } 件すべて準備済みです。
about-meaning-preparing = ブックマーク { $total } 件中 { $done } 件が準備済みです。
about-data-folder = データフォルダー
about-version = バージョン
about-look = 新しいバージョンを探す
about-looking = 探しています…
about-newest = これが最新のバージョンです。
about-newer = バージョン { $version } があります。
about-newer-open = ブラウザーで見る
about-keys = ショートカットキー
about-list-keys = 一覧を表示

## クイック検索

quick-title = Dogear：クイック検索
quick-field = ページについて何を覚えていますか？
quick-type = 覚えていることを入力：言葉、サイト、フォルダー、保存した時期。
quick-reading = Dogear がブックマークを読み取っています。まもなくここで探せます。
quick-no-bookmarks = Dogear はまだブックマークを読み取っていません。
quick-choose = 読み取ってよいものを選ぶ
quick-open-dogear = Dogear を開く
quick-open-many = { $count } 件のページを開きますか？
quick-open-many-yes = { $count } 件を開く
quick-hint-open = 開く
quick-hint-open-marked = { $count } 件を開く
quick-hint-ask = 質問
quick-hint-copy = アドレスをコピー
quick-hint-close = 閉じる
quick-measured = { $count } / { $total } 件 · { $time }
quick-not-web = ウェブページではないため、開けません。アドレスをコピーしました。

## 回答がない理由

failure-no-provider = { $address } から応答がありません。{ $model } を動かすプログラムを起動するか、設定でアドレスを確認してください。
failure-wrong-key = { $address } がこの API キーを受け付けません。設定で API キーを確認してください。
failure-no-model = { $address } にモデル { $model } がありません。設定で別のモデルを選んでください。
failure-rate-limited = { $address } から、しばらく待つよう求められました。1 分後にもう一度試すか、契約プランを確認してください。
failure-rate-limited-seconds = { $address } から、しばらく待つよう求められました。{ $seconds } 秒後にもう一度お試しください。
failure-rate-limited-minutes = { $address } から、しばらく待つよう求められました。{ $minutes } 分後にもう一度お試しください。
failure-rate-limited-hours = { $address } から、しばらく待つよう求められました。{ $hours } 時間後にもう一度お試しください。
failure-provider-down = { $address } は今、回答できません。しばらくしてからもう一度お試しください。
failure-timeout = { $address } の回答に時間がかかりすぎました。もう一度試すか、小さいモデルを選んでください。
failure-context-too-long = 質問とそのブックマークは、{ $model } が一度に読める量を超えています。質問を短くするか、設定で別のモデルを選んでください。
failure-cut = { $address } からの回答が途中で切れました。全文を得るには、もう一度質問してください。
failure-bad-answer = { $address } から、回答として表示できるものが届きませんでした。設定でアドレスとモデルを確認してください。
failure-not-agreed = まだ何も送信していません。{ $address } はこのコンピューターの外にあります。送信される内容を確かめて、同意してください。
failure-internal = 質問を { $address } に送信できませんでした：{ $reason }。設定を確認してください。

## 何が起きたか、どうすればよいか

problem-library-damaged = ライブラリーのファイル { $path } が壊れていて、読み取れません。
problem-library-newer = ライブラリーのファイル { $path } は、より新しい Dogear が書いたものです（構成のバージョン { $found }、この Dogear が扱えるのは { $known } まで）。Dogear を更新してください。
problem-library-unusable = ライブラリーのファイル { $path } を使えません：{ $reason }。フォルダーがあり、書き込めて、空きがあることを確認してください。
problem-library-out-of-step = ライブラリーとモデルが合っていません。設定でモデルを選び直してください。
problem-library-failed = ライブラリーを読み書きできませんでした：{ $reason }。Dogear を起動し直してください。
problem-reading-stopped = { $source } の読み取りが予期せず止まりました。それまでに読み取ったものは残っています。
problem-source-unknown = 読み取り元 { $id } はもうありません。設定でブラウザーを選び直してください。
problem-folder-unknown = フォルダー「{ $typed }」はもうありません。
problem-runtime-unusable = 意味での検索はオフです。{ $path } を読み込めません（{ $reason }）。Dogear をインストールし直してください。その間は言葉で検索します。
problem-model-file-unusable = 意味での検索はオフです。モデルのファイル { $path } を使えません（{ $reason }）。Dogear をインストールし直すか、設定で別のモデルを選んでください。
problem-model-failed = モデルが文章を読み取れませんでした：{ $reason }。また起きる場合は、設定で別のモデルを選んでください。
problem-model-stopped = 意味での検索が止まりました。Dogear を起動し直してください。
problem-model-unknown = { $name } というモデルはありません。
problem-model-not-here = { $name } はまだここにありません。先に取得してください。
problem-model-gone = 意味での検索はオフです。モデル { $id } はもうここにありません。設定で取得し直すか、別のモデルを使ってください。
problem-model-folder-incomplete = { $reason }。フォルダーには model.onnx、tokenizer.json、model.toml が必要です。
problem-model-id-taken = { $path }：ID { $id } は使用済みか、無効です。モデルに別の ID を付けてください。
problem-model-width-wrong = { $id } は 1 つの文章に { $found } 個の数を返しますが、model.toml には { $said } 個とあります。別のモデルを使ってください。
problem-model-in-use = { $id } は使用中か、Dogear に付属するものです。先に別のモデルに切り替えてください。
problem-server-address = { $address } はサーバーのアドレスではありません。https://huggingface.co のように書いてください。
problem-server-unreachable = { $host } に接続できません（{ $reason }）。接続を確認して、もう一度始めてください。届いた分は残っています。
problem-server-lacks-file = { $host } に { $file } がありません。モデルが移動したのかもしれません。新しい Dogear がないか確認してください。
problem-server-refuses = { $host } が { $file } の取得を拒否しました（{ $reason }）。あとでもう一度お試しください。
problem-download-cut = { $host } との接続が切れました（{ $reason }）。もう一度始めると、そこから続きます。届いた分は残っています。
problem-download-tampered = { $host } から { $file } として届いたものは、公開されている情報と一致しないため削除しました。もう一度始めてください。再び起きたら、このサーバーは使わないでください。
problem-download-busy = このモデルは、別のプログラムがすでに取得しています。
problem-disk-full = ディスクがいっぱいです。{ $path } のある場所を空けて、もう一度始めてください。届いた分は残っています。
problem-settings-unreadable = { $path } を読み取れません：{ $reason }。ファイルを直すか、削除してください。
problem-file = { $path }：{ $reason }
problem-folder-not-made = フォルダー { $path } を作れません：{ $reason }。空きを作るか、権限を与えて、Dogear を起動し直してください。
problem-no-data-folder = システムがアプリのデータ用フォルダーを示していないため、ライブラリーを置く場所がありません。
problem-nothing-to-open = 開くものがありません。もう保存されていないか、ウェブページではありません。
problem-no-program = { $browser } でページを表示するプログラムがわかりません。ふだんのブラウザーで開いてください。
problem-pages-off = ページの読み取りはオフです。設定でオンにしてください。
problem-pages-busy = 別の Dogear がページを読み取っています。終わるまで待つか、そちらで停止してください。
problem-page-left-out = このページはプライベートフォルダーにあるか、決して読み取らないものに含まれています。どちらも設定にあります。
problem-no-project = この Dogear はプロジェクトのアドレスなしでビルドされたため、新しいバージョンを探せません。
problem-no-release = { $page } にはまだバージョンが公開されていません。
problem-newest-unknown = 新しいバージョンがあるかどうかはわかりません：{ $host } から答えが得られません（{ $reason }）。後でもう一度試すか、{ $page } をご覧ください。
problem-broken = Dogear の一部が予期せず止まりました：{ $reason }。Dogear を起動し直してください。
problem-not-opened = ブラウザーが { $url } を開きませんでした：{ $reason }
problem-autostart = 「コンピューターと同時に起動」を変えられませんでした：{ $reason }
problem-no-host = ブラウザーが起動するプログラムが、このプログラムと同じ場所にありません。Dogear をインストールし直してください。
problem-nothing-dropped = このファイルはもう参照できません。もう一度ドロップしてください。
problem-file-picked = このファイルは使えません：{ $reason }
problem-shortcut-held = { $keys } は別のプログラムが使っています。
problem-shortcut-refused = { $keys } はシステムがプログラムに許可していません。別のキーを押してください。
problem-shortcut-not-here = このデスクトップはプログラムにキーを割り当てません。
problem-shortcut-unfit = Ctrl、Alt、または Command キーと一緒にキーを押してください。
problem-rule-folder = フォルダーの名前か、「仕事/個人用」のようなパスを書いてください。
problem-rule-site = これはサイトではありません。example.org のように書いてください。
problem-rule-source = ブラウザーか、インポートしたファイルを選んでください。
problem-rule-pattern = *請求書* のように、タイトルやアドレスの一部をアスタリスクで挟んでください。アスタリスクだけでは使えません。

## ライブラリーの一覧。場所が狭いので、並び順・条件・ボタンは一、二語で

library-list = ブックマーク
library-reading = ライブラリーを読み取っています…
library-unread = ライブラリーを読み取れませんでした。{ $problem }
library-empty = ブラウザーにあるものは、読み取りが済むとここに並びます。
library-nothing = すべての条件に合うブックマークはありません。
library-without = { $condition } を外す
library-without-words = 言葉を外す
library-show-all = すべてのブックマークを表示
library-filter = 言葉、サイト、年…
library-condition = 条件
library-conditions = 条件
library-clear-all = すべて外す
library-kind = ページの種類
library-kind-video = 動画
library-kind-pdf = PDF ファイル
library-kind-repository = コードのリポジトリ
library-kind-paper = 論文
library-never-opened = 開いたことがない
library-saved-twice = 2 回以上保存
library-from = 開始日
library-to = 終了日
library-from-to = { $from }～{ $to }
library-since = { $day }以降
library-until = { $day }まで
library-tagged = タグ：{ $tag }
library-folder-of = { $folder }（{ $source }）
library-chosen-elsewhere = 選んだブックマーク { $count } 件
library-sort = 並び順
library-sort-saved = 保存日
library-sort-title = タイトル
library-sort-site = サイト
library-sort-folder = フォルダー
library-sort-opened = 開いた日
library-sort-found = 一致度
library-newest-first = 新しい順
library-oldest-first = 古い順
library-a-first = A から Z の順
library-z-first = Z から A の順
library-best-first = 一致度の高い順
library-best-last = 一致度の低い順
library-turn-round = 並び順を逆にする：{ $order }
library-headings = 見出し
library-no-folder = フォルダーなし
library-no-site = サイトなし
library-no-title = タイトルなし
library-no-date = 日付なし
library-not-opened = 開いたことがない
library-places-count = { $count } か所
library-opened-on = { $day }に開いた
library-places = ブラウザーとフォルダー
library-places-filter = フォルダーを探す
library-places-none = その名前のフォルダーはありません。
library-all = すべてのブックマーク
library-tags = タグ
library-languages = 言語
library-unnamed = 名前なし
library-chosen = { $count } 件を選択中
library-choose-none = 選択を解除
library-detail = 詳細
library-as-links = リンクとして
library-as-markdown = Markdown として
library-copied = ブックマーク { $count } 件をコピーしました。
library-save = エクスポート…
library-written = ブックマーク { $count } 件を { $path } に書き出しました。
library-ask-in-these = この中だけで質問
library-leave-out = 除外…
library-leave-out-what = 何を除外しますか？
library-leave-out-none = これらには、除外できるサイトもフォルダーもありません。
library-this-page = このページ
library-open-many = { $count } 件のページを開きますか？
library-open-many-each = それぞれがブラウザーの別々のタブで開きます。
library-open-all = { $count } 件を開く
library-note = メモ
library-found-otherwise = 書かれたとおりに一致する言葉はありません。言葉の別の形か、意味で見つかりました。
library-saved-in = { $count } か所に保存
library-show-folder = フォルダーを表示
library-copy-place = 場所をコピー
library-place-copied = 場所をコピーしました。
library-manager-keys = { $keys } で { $browser } のブックマークを表示できます。
library-never-changes = Dogear がブラウザーの中のものを変えたり削除したりすることはありません。
library-show-site = { $site } だけを表示
library-opened = Dogear で開いた日時
library-history = 変更履歴
library-similar = 似たページ
library-similar-looking = 似たページを探しています…
library-similar-failed = 似たページを探せませんでした。
library-similar-not-ready = 意味での検索はまだ準備中です。準備ができると、似たページをここに表示します。
library-similar-none = 似たものは保存されていません。
library-closeness =
    { $closeness ->
        [very-close] とても近い
        [close] 近い
        [related] 関連がある
       *[loose] わずかに関連がある
    }
library-of-site = { $site } のほかのページ
library-all-of-site = 全 { $count } 件を表示
question-among = 選んだブックマーク { $count } 件の中だけ
question-among-all = すべてのブックマークでの質問に戻す
keys-in-library = ライブラリーのキー
keys-to-filter = 絞り込みの欄へ移動
keys-choose-next = 前または次のものを選ぶ
keys-choose-range = 複数を選ぶ
keys-choose-more = 選択に 1 件加える、または外す
keys-choose-all = すべて選ぶ
keys-to-beside = フォルダーまたは詳細へ移動
keys-open = 開く
keys-choose-none = 選択を解除

## サイトと重複

sites-heading = サイト
sites-lead = { $sites } 件のサイトから保存しています。どのサイトもサブドメインを含みます。
sites-filter = サイトを探す
sites-sort = 並び順
sites-by-pages = 保存の多い順
sites-by-name = 名前順
sites-by-newest = 新しい順
sites-reading = サイトを数えています…
sites-unread = サイトを数えられませんでした。{ $problem }
sites-none-fit = 名前に「{ $typed }」を含むサイトはありません。
sites-listed = サイト { $count } 件
sites-subdomains-of = { $site } のサブドメイン
sites-more = { $site } の詳細
sites-drawn = { $first } 年から { $last } 年までに保存、最も多いのは { $most } 年
sites-drawn-one = { $year } 年に保存
sites-drawn-none = 日付不明
site-back = すべてのサイト
site-between = { $first }から { $last }までに保存
site-once = { $day }に保存
site-show = ライブラリーで表示
site-years = 年別
site-year = { $year } 年：{ $bookmarks }
site-folders = フォルダー
site-more-folders = ほかにフォルダー { $count } 個
site-newest = 最新
site-subdomains = サブドメイン
site-more-subdomains = ほか { $count } 件
copies-heading = 重複
copies-lead = 2 回以上保存されているものです。Dogear はブラウザーの中を何も変えません。それぞれがどこにあるかを示すので、要らないものを自分で削除できます。
copies-likeness = どれだけ似ているか
copies-page = 同じページ
copies-form = 別の形
copies-title = 同じタイトル
copies-meaning = 意味が近い
copies-page-explained = 同じアドレスが、複数の場所に保存されています。
copies-form-explained = 同じページに通じるアドレスも含みます：http と https、www の有無、携帯向け、印刷用、追跡コード付き。
copies-title-explained = 同じサイトで同じタイトルのページも含みます。
copies-meaning-explained = 同じことについての別々のページです。重複とは限りません。
copies-looking = 重複を探しています…
copies-unread = 重複を探せませんでした。{ $problem }
copies-told = { $groups } 件のページが 2 回以上保存されています。余分なブックマークは { $spare } 件です。
copies-told-alike = 似たページのグループが { $groups } 組、ブックマークは合わせて { $count } 件です。
copies-none =
    { $likeness ->
        [page] 2 回以上保存されているページはありません。
        [form] アドレスの別の形を含めても、2 回以上保存されているページはありません。
        [title] 2 回以上保存されているページも、同じサイトで同じタイトルのページもありません。
       *[meaning] それほど近いページはありません。
    }
copies-closeness = 近さの下限
copies-closeness-loose = 関連がある
copies-closeness-tight = ほぼ同じ
copies-closeness-at = { $closeness } / 100
copies-waiting = Dogear がすべてのブックマークを読み取ると、ページを意味で比べられるようになります。今のところ { $total } 件中 { $done } 件です。自動で進みます。
copies-waiting-off = 今はページを意味で比べられません。意味での検索はオフです。
copies-choose = 「{ $title }」を選ぶ
copies-differ = { $parts }が異なる
copies-differ-nothing = 違いなし
copies-differ-address = アドレス
copies-differ-title = タイトル
copies-differ-folder = フォルダー
copies-differ-browser = ブラウザー
copies-differ-date = 日付
copies-no-date = 日付なし
copies-keep = 残すならこれ：{ $reasons }
copies-keep-oldest = 最も古い
copies-keep-folder = 最も具体的なフォルダーにある
copies-keep-secure = アドレスが https
copies-copy-list = 一覧をコピー
copies-list-copied = ブックマーク { $count } 件の一覧をコピーしました。
copies-show = ライブラリーで表示
copies-of = 「{ $title }」の重複
copies-of-several = { $count } 件のページの重複
copies-how = 削除のしかた
copies-how-heading = 重複の削除のしかた
copies-how-lead = 重複は、それがあるブラウザーで削除します。Dogear は自動で気づきます。
copies-how-keys = { $browser } で <kbd>{ $keys }</kbd> を押すと、ブックマークが開きます。そこでタイトルを探し、フォルダーの中のブックマークを削除してください。
copies-how-address = { $browser } のアドレスバーに <kbd>{ $address }</kbd> と入力すると、ブックマークが開きます。そこでタイトルを探し、フォルダーの中のブックマークを削除してください。
copies-how-menu = { $browser } のメニューからブックマークを開きます。そこでタイトルを探し、フォルダーの中のブックマークを削除してください。
copies-how-file = このファイルは一度だけ読み取ったもので、変更されません。設定の一覧からファイルを削除するか、そこでページを除外してください。
copies-copy-title = タイトルをコピー
copies-chosen = { $count } 組を選択中
copies-choose-page = 表示中のものをすべて選ぶ
copies-choose-none = 選択を解除
copies-shown = { $all } 組中 { $from }～{ $to }
copies-earlier = 前へ
copies-later = 次へ
changes-back-to = この日まで
changes-earlier-day = 前の日
changes-later-day = 次の日
changes-earlier-day-explained = 変更のある前の日
changes-later-day-explained = 変更のある次の日
changes-to-newest = 最新へ
changes-none-that-day = { $day }の変更はありません。それより前：
changes-none-so-far = { $day }までの変更はありません。
changes-count = 変更 { $count } 件
changes-count-some = 変更 { $count } 件以上
change-copy-place = 元の場所をコピー
change-copy-place-of = 「{ $title }」の元の場所をコピー
change-place-copied = タイトル、アドレス、場所をコピーしました。

## 地図とタイムライン。話題：似たことについてのページで、地図の上で集まっているもの

map-heading = 保存したものを、内容ごとに
map-explained = 近くにあるページは、内容が似ています。
map-reading = 地図を読み取っています
map-unread = 地図を読み取れませんでした。{ $problem }
map-empty = 描くものがまだありません。
map-waiting = 意味での検索の準備ができると、地図が現れます。
map-waiting-ready = ブックマーク { $total } 件中 { $done } 件が準備済みです。
map-waiting-off = 地図のもとになる、意味での検索がオフです。
map-to-settings = 設定を見る
map-making = 地図を描いています。
map-making-done = ブックマーク { $total } 件中 { $done } 件の位置が決まりました。
map-no-drawing = このウィンドウでは地図を描けません。代わりに一覧で示します。
map-not-placed = ブックマーク { $count } 件は、まだ地図に位置がありません。
map-search = 地図で探す
map-found =
    { $count ->
        [0] 見つかりません
       *[other] { $count } 件見つかりました
    }
map-colour-by = 色分け
facet-topic = 話題
facet-time = 年
facet-site = サイト
facet-folder = フォルダー
facet-source = 読み取り元
group-others = その他
group-earlier = { $year } 年より前
group-undated = 日付なし
group-unnamed = 名前なし
map-legend = 色の意味
map-label = ブックマークの地図
map-keys = 矢印キーで話題の間を移動し、スペースで話題を光らせ、Enter で中に入ってページのカードを開きます。Esc で戻ります。+ と − で拡大・縮小、Shift と矢印キーで地図を動かします。
map-at-topic = { $name }：ページ { $count } 件
map-nearer = 拡大
map-farther = 縮小
map-show-all = 全体を表示
map-draw-around = ページを囲む
map-as-list = 一覧にする
map-as-map = 地図にする
map-of-topic = 地図：{ $name }
map-of-drawn = 地図で選んだもの
chosen-pages =
    { $count ->
        [0] ページなし
       *[other] ページ { $count } 件
    }
show-in-library = ライブラリーで表示
chosen-clear = 選択を解除
print-list = 一覧を印刷
print-first = { $total } 件中、最初の { $count } 件
map-card = 選んだページ
map-card-in-library = ライブラリーで表示
map-similar = 似たページ
map-similar-none = 似たものは見つかりませんでした。
map-newest = 最新のもの
map-light-up = 地図に表示
picture-as-png = PNG で保存
picture-as-svg = SVG で保存
picture-saved = { $path } に保存しました
picture-not-made = 画像を作れませんでした。もう一方の形式をお試しください。
timeline-heading = いつ何を保存したか
timeline-reading = タイムラインを読み取っています
timeline-unread = タイムラインを読み取れませんでした。{ $problem }
timeline-no-dates = 日付のあるブックマークがありません。
timeline-undated = ブックマーク { $count } 件は日付がないため、描いていません。
timeline-by = 色分け
timeline-label = 時期ごとのブックマーク
timeline-keys = 左右の矢印キーで棒の間を移動し、Shift も押すと選ぶ棒を増やせます。+ と − で拡大・縮小、Enter で選んだところに近づき、Esc で選択を解除します。
timeline-earlier = 前の時期
timeline-later = 後の時期
timeline-as-table = 表にする
timeline-as-chart = 図にする
timeline-when = 時期
timeline-all = すべて
timeline-from-to = { $from }から { $to }まで：ページ { $count } 件
timeline-at = ページ { $count } 件 · { $when }
timeline-span = { $from }～{ $to }
timeline-on-this-day = 過去の今日
timeline-never-opened = 保存したまま開いていないもの
timeline-never-opened-count = Dogear で一度も開いていないページが { $count } 件あります。
timeline-show-all = ライブラリーで { $count } 件を表示
