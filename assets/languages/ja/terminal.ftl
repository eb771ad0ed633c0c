### `dogear` が端末に表示する言葉。`バッククォート` の中はそのまま入力するもので、決して訳さない。--オプション、
### ファイル名、入力するものを表す大文字の単語も同じ。用語は window.ftl の冒頭の一覧による。

## 数えたもの（行の一部）

bookmarks = ブックマーク { $count } 件

## ヘルプ。コマンドごとに一つ、その下にオプション

help = 覚えていることからブックマークを見つけます。
    .data_dir = ライブラリーと設定のフォルダー。
    .json = テキストの代わりに JSON 文書を 1 つ出力します（`watch` と `ask` では 1 行に 1 オブジェクト）。
    .gentle = 意味での検索を準備する間、マシンの力の半分をほかのプログラムに残します。
    .verbose = 何をしているかを stderr に出力します。
    .lang = システムの言語の代わりに使う言語。コードで指定します：en、de、fr、es、pt、it、ru、zh、ja、ar。
    .help = ヘルプを表示します。
    .version = バージョンを表示します。
help-sources = 見つかったブラウザープロファイルを一覧にし、どれを読み取るかを選びます。
    .enable = この読み取り元を読み取ります。
    .disable = この読み取り元を読み取らず、そこから読み取ったものを消去します。
    .add = 自動で見つからなかったプロファイルのフォルダーを追加します。
help-sync = すべての読み取り元を一度読み取り、新しいものを意味で検索できるように準備します。
    .source = この読み取り元だけ。
    .no_embed = 言葉での検索だけ。意味での検索は次の同期で追いつきます。
help-watch = すべての読み取り元を読み取り、中断されるまで変更を追います。
help-import = 対応する形式のブックマークファイルを読み取ります。
    .file = ファイル。
    .dry_run = 何が起きるかを示すだけで、何も変えません。
help-export = ブックマークを、ブラウザーでの順番とフォルダーのままファイルに書き出します。
    .file = ファイル。--format がなければ、拡張子で形式が決まります。
    .format = 形式。
    .format_html = どのブラウザーでもインポートできます。
    .format_json = オブジェクトのリスト。
    .format_csv = 表。
    .format_md = 文書。
    .folder = このフォルダーの中だけ。名前、または `/` で区切った名前。
    .source = この読み取り元だけ。
help-folders = フォルダーを大きい順に、それぞれとその下にあるブックマークの数とともに一覧します。
    .folder = このフォルダーとその中のフォルダーだけ。名前、または `/` で区切った名前。
    .depth = この階層まで。
help-list = 条件に合うブックマークを、順番に並べて一覧にします。
    .query = 探す言葉。その中の時期やサイトなどは条件になります。
    .limit = 最大の件数。
    .from = この位置のものから始めます（0 から数えます）。
    .sort = 並べる基準。指定がなければ `saved`、言葉があれば `found`。
    .sort_saved = 保存した日の新しい順。
    .sort_title = タイトル。
    .sort_site = サイト。
    .sort_folder = フォルダー。
    .sort_opened = Dogear で最後に開いた日の新しい順。
    .sort_found = 言葉に最もよく合うものから。
    .reverse = 逆の順。
    .after = この日以降に保存したもの（YYYY-MM-DD）。
    .before = この日より前に保存したもの（YYYY-MM-DD）。
    .site = このサイト、またはその一部にあるもの。
    .folder = このフォルダーとその下にあるもの。名前かパスで（Work/Projects）。
    .source = この読み取り元のもの。
    .tag = このタグの付いたもの。
    .kind = この種類のページだけ。
    .kind_video = 動画。
    .kind_pdf = PDF ファイル。
    .kind_repository = ソースコードのリポジトリ。
    .kind_paper = 学術論文。
    .language = タイトルがこの言語のもの（de、en、ja）。
    .never_opened = Dogear で一度も開いていないもの。
    .saved_twice = ページが 2 回以上保存されているもの。
help-similar = あるブックマークに意味が最も近いものを一覧にします。
    .page = そのブックマークの番号またはアドレス。
    .limit = 最大の件数。
help-duplicates = 2 回以上保存されているものを一覧します。何も削除しません。
    .alike = どれだけ似ているか。
    .alike_page = 同じページ。
    .alike_form = またはその別の形：携帯向け、印刷用、アーカイブのもの。
    .alike_title = または同じサイトで同じタイトルのページ。
    .folder = このフォルダーとその下だけ。名前またはパス（Work/Projects）で。
    .source = この読み取り元だけ。
    .limit = グループはこの数まで。
help-map = ブックマークどうしの位置関係を表示します。意味が近いものは、地図でも近くにあります。
    .svg = 画像としてこのファイルに書き出します。ファイル名がなければ端末に出力します。
help-pages = ブックマークしたページの本文を Dogear が読み取るかどうかを表示し、選びます。今すぐ読み取ること、なくなったページを確認することもできます。
    .on = Dogear がページにアクセスするようにします。--source と --folder で選んだもの、指定がなければ今ある読み取り元すべてのもの。
    .off = どのサイトにもアクセスしません。
    .estimate = 何ページになり、どれだけの量が届き、どれだけ時間がかかるかを示します。サイトにはアクセスしません。
    .read = 読み取り待ちのページを今すぐ読み取ります。Ctrl+C で止まり、次はそこから続けます。
    .show = このページについて保持しているものを表示します。ブックマークの番号またはアドレスで。
    .health = 前と同じではないページを一覧にします。すべて、または一つの種類だけ。
    .health_gone = そのページはない、とサイトが答えたもの。
    .health_dead = サイトがもうないもの。
    .health_moved = アドレスが恒久的に変わったもの。
    .health_changed = 本文が前と違うもの。
    .limit = 一覧にする最大の件数。
    .forget = ページの本文を消去し、もうアクセスしません。--site、--folder、--source、--page がなければ、すべてを消去して読み取りをオフにします。
    .again = 前にアクセスしたページに、もう一度アクセスします。消去したものも含みます。
    .source = この読み取り元のページを読み取ります。--forget や --again と一緒なら、それらのページだけ。
    .folder = このフォルダーのページを読み取ります。名前かパスで（Work/Projects）。--forget や --again と一緒なら、それらのページだけ。プライベートフォルダーは、ここに書いたときだけ読み取ります。
    .site = このサイト、またはその一部にあるページだけ。
    .page = このページだけ。ブックマークの番号またはアドレスで。
    .not_folder = このフォルダーのページは決して読み取りません。
    .not_site = このサイト、またはその一部にあるページは決して読み取りません。
    .all = 今ある読み取り元をすべて選び、何も除外しません。
    .reread = この日数がたったらページを読み直します。0 なら読み直しません。
    .private_addresses = このコンピューターや近くのコンピューターを指すブックマークを読み取るかどうか。
    .private_addresses_yes = 読み取ります。
    .private_addresses_no = 読み取りません。
    .metered = 従量制のネットワークでページを読み取るかどうか。
    .metered_yes = 読み取ります。
    .metered_no = 別のネットワークになるまで待ちます。
help-search = ブックマークを探します。
    .query = 覚えていること。
    .limit = 最大の件数。
    .explain = 質問をどう読み取ったか、各ブックマークがなぜその位置にあるかを示します。
    .mode = 言葉で、意味で、または両方で。
    .mode_hybrid = 言葉と意味の両方。
    .mode_words = 言葉だけ。
    .mode_meaning = 意味だけ。
    .after = この日以降に保存したもの（YYYY-MM-DD）。
    .before = この日より前に保存したもの（YYYY-MM-DD）。
    .site = このサイト、またはその一部にあるもの。
    .folder = このフォルダーとその下にあるもの。名前かパスで（Work/Projects）。
    .source = この読み取り元のもの。
help-ask = 質問して、出典付きの回答を得ます。
    .question = 質問。
    .llm = 回答方法。内蔵の回答は `none`、そのほかはモデルの名前。指定がなければ設定のとおり。
    .agree = 設定したサービスがこのコンピューターにない場合に、質問とブックマークの送信に同意します。
    .show_sent = 送信される内容を、一字一句そのまま示すだけです。
help-provider = 回答方法を表示し、選びます。
    .wanted = 使う回答方法：`built_in`、`ollama`、`open_ai_compatible`、`openai`、`anthropic`、`gemini`、`groq`、`deepseek`、`mistral`、`openrouter`。
    .address = そのアドレス。空にすると通常のアドレス。
    .model = モデル。
    .key = 標準入力から読んだ API キーを保存します。
    .test = 応答するか、API キーを受け付けるか、モデルがあるかを問い合わせます。
    .find = このコンピューターで、モデルのあるプログラムを探すだけです。
help-model = 意味での検索に使うモデルを表示し、選びます。
    .get = このモデルを取得します。途中で止めたものは続きから取得します。
    .wanted = このモデルで検索します。一覧のもの、または model.onnx、tokenizer.json、model.toml のあるフォルダー。
    .back = 一つ前のモデルでの検索に戻します。
    .remove = このモデルの取得した分を削除します。フォルダーのモデルなら一覧から外します。
    .server = このサーバーからモデルを取得します。空にすると通常のサーバー。
help-private = モデルやアシスタントにブックマークを見せないフォルダーを、一覧にし、変更します。
    .add = このフォルダーをプライベートにします。名前かパスで（Work/Private）。
    .drop = このフォルダーをプライベートから外します。
help-habit = ウィンドウで開いたブックマークから学習したことを表示し、学習をオフにし、または消去します。
    .on = 開いたものから学習します。
    .off = 学習せず、学習したことも使いません。
    .forget = 開いた記録を消去します。
help-chat = 端末でブックマークについて会話します。
help-conversations = これまでの質問と回答を一覧にします。Markdown で読み返す、検索する、名前を変える、削除することもできます。
    .show = この会話を、出典付きの Markdown で表示します。
    .search = タイトル、質問、回答にこの言葉を含むものだけを一覧にします。
    .rename = 会話に別のタイトルを付けます。
    .delete = この会話を完全に削除します。
help-toggle = 動いている Dogear のクイック検索を表示、または隠します。動いていなければ Dogear を起動します。
help-open = 動いている Dogear のウィンドウで質問します。動いていなければ起動します。
    .question = 質問。
help-companion = ブラウザーのコンパニオンと Dogear の通信を許可します。オプションがなければ、ブラウザーが起動したものとして、そのコンパニオンに応答します。
    .install = 見つかったすべてのブラウザーに、コンパニオンからこのプログラムへの接続先を知らせます。
    .remove = それを取り消します。
    .status = 見つかったブラウザーと、接続先を知っているかどうかを一覧にします。
help-mcp = アシスタントにライブラリーの読み取りを許可します（stdin と stdout での Model Context Protocol）。
help-changes = 追加・更新・移動・削除・復元されたものを、新しい順に一覧にします。
    .since = この日以降（YYYY-MM-DD）。
    .kind = この種類だけ。
    .kind_added = 新しいもの。
    .kind_changed = タイトル、アドレス、日付、タグ、メモが変わったもの。
    .kind_moved = 別のフォルダーに移ったもの。
    .kind_removed = なくなったもの。
    .kind_restored = なくなった後に戻ったもの。
    .source = この読み取り元だけ。
    .before = この項目より古いもの。1 ページの最後の `entry` が次のページにつながります。
    .limit = 最大の件数。
help-exclude = Dogear に知らせないもののルールを一覧にし、変更します。
    .folder = この名前、またはこのパス（Work/Private）のフォルダーと、その中身すべて。
    .site = このサイトとサブドメイン。
    .source = このプロファイル、またはインポートしたファイル。
    .pattern = これに当てはまるアドレスとタイトル。`*` は任意の文字列、`?` は 1 文字。
    .drop = 逆にこれらのルールを削除し、除外していたものを読み取り直します。
help-status = ライブラリーの件数、状態、サイズ。
help-newest = 新しい Dogear を探します。プロジェクトに一度だけ問い合わせ、ダウンロードもインストールもしません。
help-eval = 既知のブックマークをどれだけよく見つけ直せるかを測ります。
    .queries = 検索。1 行に 1 つの JSON オブジェクト：id、category、query、url。
    .now = "last spring" などの起点になる時刻。
    .without = これを使わずに検索し、その効果を確かめます。複数回指定できます。
    .without_conditions = 条件としてのサイト、フォルダー、時期、種類。
    .without_words = 質問の言葉。
    .without_meaning = 質問の意味。
    .without_misspellings = つづりを誤った言葉が指すもの。
    .without_languages = 英語以外の質問を、その言語として読むこと。
    .without_tokens = 上位のものの一語ごとの比較。
    .without_recency = 最近保存したものの優先。
help-rebuild = ブックマークから作られるものをすべて作り直します。
    .repair = 先に壊れたライブラリーを別に保管し、会話を引き継いで新しいものを作ります。
help-help = この案内、またはコマンドのヘルプを表示します。

searching =
    検索の書き方：
      "sour dough" bread       引用符で囲んだとおりの言葉。引用符の種類は問いません
      rust OR go               どちらか。大文字の OR か、言葉の間に |
      rust -async              この言葉を含まない
      rust NOT async           同上
      site:github.com rust     このサイトにある
      folder:Recipes soup      このフォルダーか、その下のフォルダーにある
      folder:"To read" essays  複数の語からなる名前は引用符で囲みます
      soup in Kitchen/Winter   このパスのフォルダーにある
      soup Kitchen › Winter    同上。名前の中の絵文字は省けます
      kind:pdf taxes           この種類：video（動画）、pdf、repository（リポジトリ）、paper（論文）
      after:2023 rust          2023 年以降に保存した
      before:2023-05 rust      2023 年 5 月より前に保存した。日は 2023-05-17 のように
      in:firefox bread         このブラウザーやプロファイルに保存した
      bread -site:youtube.com  マイナスで、サイト・フォルダー・種類も外せます

    ふつうの言葉でもかまいません：「去年 YouTube で保存した Rust の動画」

## ヘルプのまわりの言葉

help-usage = 使い方：
help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-default = 既定値：{ $value }。
help-names = 次のどれか：{ $names }。
help-environment = { $name } からも読み取ります。

## 入力の誤り。どれもコマンドを終わらせる

typed-more = `{ $command } --help` で使い方を確認できます。
typed-unknown = { $argument } というオプションはここにはありません。
typed-unknown-command = { $command } というコマンドはありません。
typed-meant = { $suggestion } のことですか？
typed-missing = 足りないもの：{ $arguments }。
typed-no-command = 何をするかを指定してください。
typed-wrong-value = 「{ $value }」は { $argument } に使えません：{ $reason }。
typed-value-missing = { $argument } のあとに値がありません。
typed-conflict = { $argument } は { $other } と一緒に使えません。
typed-twice = { $argument } は一度しか指定できません。
typed-too-much = { $argument } に「{ $value }」は付けられません。
typed-count = { $argument } に必要な値は { $wanted } 個です（指定は { $given } 個）。
typed-no-text = 入力が正しいテキストではありません。
typed-other = コマンドを読み取れませんでした：{ $reason }
typed-one-of = 次のどれでもありません：{ $names }
typed-day = 日付は 2024-03-31 のように書いてください
typed-limit = 1 から 1000 までの数が必要です
typed-number = 数が必要です
typed-levels = 1 以上の数が必要です

## キーボードで答える質問

ask-yes = y yes はい
ask-send = この内容と、以後の質問とそのブックマークを送信しますか？ [y/N]
ask-sample = ここのブラウザーにブックマークは見つかりませんでした。サンプルライブラリーを試しますか？ [Y/n]

## `dogear sources`、`sync`、`watch`、`import`

sources-none = ブラウザープロファイルは見つかりませんでした。エクスポートしたファイルを読み取るには：dogear import FILE
sources-not-counted = 未集計
sources-not-read = 読み取らない
sources-companion = コンパニオンと Dogear の通信をここから許可するには：dogear companion --install
sync-changes = { $source }：追加 { $added }、更新 { $changed }、移動 { $moved }、削除 { $removed }、変更なし { $unchanged }
sync-unreadable = { $source }：{ $detail }それまでに読み取ったものは残っています。
sync-unreadable-plainly = 読み取れません。
sync-left-out = ルールによりブックマーク { $count } 件を除外
sync-skipped = 読み飛ばした項目（{ $count } 件）：{ $reason }
sync-unused = 使われない列：{ $names }
sync-unused-field = { $name }（{ $rows } 行）
sync-more = ほかに { $count } 件。--json ですべて表示します
sync-done = ブックマーク { $count } 件を意味で検索できるようにしました（合計 { $time }）。
milliseconds = { $count } ミリ秒
watch-ready = 変更を追っています。Ctrl+C で終わります。
watch-found = { $source }：見つかりました。これから変更を追います
watch-changes = { $source }：追加 { $added }、更新 { $changed }、移動 { $moved }、削除 { $removed }。言葉で検索できます
watch-changes-meaning = { $source }：追加 { $added }、更新 { $changed }、移動 { $moved }、削除 { $removed }。{ $time }後に言葉と意味で検索できるようになりました
watch-stopped = ブラウザーの変更を追うのが止まりました。`dogear watch` をもう一度実行してください。
import-elsewhere = { $count } 件のページはほかにも保存されています。検索では一度だけ表示します。
import-texts = { $count } 件のページの本文も取り込みました。検索では本文からも見つかります。
import-dry-run = 実行するとこうなります。まだ何も変えていません。
import-done = { $words }後に言葉で検索できるようになり、{ $meaning }後にブックマーク { $count } 件を意味で検索できるようになりました。
progress-drawing = 地図を描いています
progress-meaning = 意味での検索を準備しています
progress-searching = 検索しています
progress-reading = ブックマークを読み取っています

## `dogear search`、`ask`、`chat`

search-only-excludes = 外すものだけが指定されています。残りのうち最新のもの：
search-nothing = それについて保存したものはありません。
search-nearest = それについて保存したものはありません。最も近いもの：
search-by-meaning = 意味が近い
search-also = { $places } にもあり
explain-text = 検索：{ $text }
explain-condition = 条件：{ $condition }（「{ $words }」）
explain-relaxed = 合うものがなく外した条件：{ $condition }
explain-exact = 質問とぴったり一致
explain-words = 言葉：質問の { $share }%：{ $places }
explain-words-ranked = 言葉：質問の { $share }%、{ $rank } 位：{ $places }
explain-meaning = 意味：{ $score }
explain-meaning-ranked = 意味：{ $score }、{ $rank } 位
explain-closeness = 一語ごと：{ $score }
explain-together = 合計：{ $score }
explain-place =
    { $field ->
        [title] タイトルに「{ $word }」
        [address] アドレスに「{ $word }」
        [folder] フォルダーに「{ $word }」
        [tags] タグに「{ $word }」
       *[note] メモに「{ $word }」
    }
explain-alike = { $place }（{ $alike }% 類似）
ask-local = 何も送信しません。回答はこのコンピューターで作ります。
ask-would-send = { $address } へ、ブックマーク { $count } 件とともに：
ask-will-send = この内容が、ブックマーク { $count } 件を含めて { $address } に送信されます。
ask-stopped = （停止しました）
ask-ended = 回答が途中で終わりました。
ask-built-in = --llm none を付けて質問すると、内蔵の回答が得られます。
chat-begin = ライブラリーにブックマークが { $count } 件あります。
chat-help = ブックマークについて質問してください。番号でその出典のアドレスを表示、/new で最初から、/quit で終了。
chat-no-sample = エクスポートしたファイルを読み取るには：dogear import FILE
chat-sources = 直前の回答の出典は { $count } 件です。

## `dogear conversations`、`changes`、`exclude`、`private`、フォルダー

conversations-none = 会話はありません。
conversations-no-number = 「{ $id }」は会話の番号ではありません。
conversations-unknown = 会話 { $id } はありません。`dogear conversations` で一覧を表示します。
changes-none = 変更はありません。変更は、ブラウザーの 2 回目の読み取りから記録されます。
changes-added = 追加
changes-changed = 更新
changes-moved = 移動
changes-removed = 削除
changes-restored = 復元
exclude-back = ブックマーク { $count } 件を読み取り直しました。
exclude-forgotten = ブックマーク { $count } 件を消去しました。ブラウザーの中は何も変わっていません。
exclude-none = 除外しているブックマークはありません。--folder、--site、--source、--pattern で除外できます。
exclude-no-rule-to-drop = 削除するルールを --folder、--site、--source、--pattern のどれかで指定してください。
exclude-folder = フォルダー
exclude-site = サイト
exclude-source = 読み取り元
exclude-pattern = パターン
exclude-unknown =
    { $kind ->
        [folder] フォルダー `{ $value }` のルールはありません。
        [site] サイト `{ $value }` のルールはありません。
        [source] 読み取り元 `{ $value }` のルールはありません。
       *[pattern] パターン `{ $value }` のルールはありません。
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` は、ルールで指定できるフォルダーではありません。
        [site] `{ $value }` は、ルールで指定できるサイトではありません。
        [source] `{ $value }` は、ルールで指定できる読み取り元ではありません。
       *[pattern] `{ $value }` は、ルールで指定できるパターンではありません。
    }
private-none = プライベートなフォルダーはありません。どのブックマークも、モデルに送信する内容に含まれることがあります。
private-unknown = フォルダー `{ $folder }` はプライベートではありません。
private-no-name = --add の後にフォルダーの名前またはパス（Work/Private）を書いてください。
folders-deeper = さらに深いフォルダー { $count } 個（{ $bookmarks }）は表示していません
folders-unfiled = フォルダーなし
list-none = この条件に合うブックマークはありません。
list-more = { $total } 件中 { $shown } 件目まで。ほかは --from と -k で表示できます。
similar-unknown = 番号またはアドレスが { $page } のブックマークはありません。番号は `dogear list --json` で確認できます。
similar-not-ready = このブックマークはまだ意味で比べられません。`dogear sync` で残りを読み取ります。
similar-none = ほかには何も保存されていません。
duplicates-none = 2 回以上保存されているものはありません。
duplicates-form = 同じページの別の形
duplicates-title = 同じタイトル
duplicates-total = { $pages } ページが 2 回以上保存されています。余分なブックマークは { $spare } 件です。
duplicates-more = 最初の { $shown } グループを表示しています。-k で増やせます。
folders-listed = `dogear folders` で一覧を表示します。
folder-unknown = フォルダー「{ $folder }」も、似た名前のフォルダーもありません。
folder-unknown-nearest =
    { $count ->
       *[other] フォルダー「{ $folder }」はありません。最も近いもの：{ $nearest }
    }
quoted = 「{ $name }」
folder-rule-kept = ルールは、これから現れるもののために残します。

## `dogear export`、`rebuild`、`status`、`eval`

export-no-format = { $file }：拡張子から形式がわかりません。--format に html、json、csv、md のどれかを付けてください。
export-done = ブックマーク { $count } 件を { $file } に書き出しました。
export-left-out = アドレスが長すぎて完全に残せないため、書き出していません：{ $folder } の「{ $title }」。
rebuild-set-aside = 壊れたライブラリーは { $file } として残してあります。
rebuild-conversations = 会話 { $count } 件を引き継ぎました。
rebuild-done = ブックマーク { $count } 件を準備し直しました（意味での検索は { $embedded } 件、{ $time }）。
status-sizes = { $bookmarks }（読み取り元 { $count } か所）
status-meaning-ready = 意味で検索：準備済み（{ $model }）
status-meaning-preparing = 意味で検索：{ $ready } / { $of } 準備済み（{ $model }）
status-meaning-first = 意味で検索：準備済み。{ $model } が読んだブックマーク：{ $ready } / { $of }
status-meaning-off = 意味で検索：オフ
status-changing = { $model } に切り替え中：{ $ready } / { $of } 準備済み。終わるまでは { $answering } で検索します
status-changing-words = { $model } に切り替え中：{ $ready } / { $of } 準備済み。終わるまでは言葉だけで検索します
status-library = ライブラリー：{ $folder } に { $size } MB
status-read = 最後の読み取り：{ $moment } UTC
status-never-read = まだ何も読み取っていません。次を実行してください：dogear sync
newest-this = Dogear { $version } は最新のバージョンです。
newest-newer = Dogear { $newer } があります（これは { $version }）。入手先：{ $page }
eval-category = 分類
eval-all = 全体
eval-negatives = 答えのない検索：{ $count } 件中 { $answered } 件に回答
eval-times = 検索 1 件の時間：p50 { $half } ミリ秒、p95 { $most } ミリ秒

## `dogear habit`

habit-on = 開いたものからの学習はオンです。
habit-off = 開いたものからの学習はオフです。新しく記録せず、検索にも使いません。
habit-forgotten = 開いた記録を消去しました（{ $count } 回分）。
habit-opens = 回答から開いた回数：{ $count } 回。
habit-choices = 上位のものを飛ばして下のものを開いた回数：{ $count } 回。
habit-too-few = 好みの学習には、この回数が { $count } 回必要です。
habit-preferences = あなたの好み（-1 から 1）。同じくらい合うブックマークの順番だけに使います：
habit-coverage = 質問の言葉を含む
habit-meaning = 質問と同じ意味
habit-closeness = 質問と言葉づかいが近い
habit-exact = 質問どおりのもの
habit-freshness = 最近保存した
habit-frecency = 最近よく開いた
habit-much-more = とても重視
habit-more = 重視
habit-as-usual = ふつう
habit-less = あまり重視しない
habit-much-less = ほとんど重視しない

## `dogear model`、`provider`

model-fetching = { $server } から { $model } を取得しています
model-fetching-size = { $server } から { $model }（約 { $size } MB）を取得しています
model-none-before = 戻せるモデルがありません。`dogear model --use ID` で選べます。
model-server = モデルは { $server } から取得します。
model-languages =
    { $count ->
        [1] 英語
       *[other] { $count } 言語
    }
model-size = { $size } MB
model-absent = 未取得
model-partial = { $size } MB 取得済み
model-being-fetched = 取得中、{ $size } / { $of } MB
model-here = 取得済み
model-coming = ブックマークを読み取り中、{ $ready } / { $of }
model-in-use = 使用中
provider-unknown = `{ $name }` というサービスはありません。次から選んでください：{ $names }。
provider-paste-key = API キーを貼り付けて Enter を押してください。空の行で API キーを削除します。
provider-key-in-file = ここには使えるキーリングがありません。API キーはあなただけが読めるファイルに入っていますが、暗号化はされていません。
provider-key-kept = （API キーはキーリングの中）
provider-key-kept-in-file = （API キーはファイルの中）
provider-failed = このサービスに問い合わせできません。
provider-no-address = `{ $address }` はアドレスではありません。http://localhost:11434 のように書いてください。
provider-built-in = 内蔵の回答に接続は要りません。
provider-connected = 接続しました。モデルが { $count } 件見つかりました。--model NAME で選んでください。
provider-ready = 接続しました。{ $model } を使えます。
provider-none-local = このコンピューターで応答するモデルはありません。
provider-local = { $name }（{ $address }）、モデル { $count } 件

## `dogear toggle`、`open`：動いているアプリ

app-starting = Dogear は動いていませんでした。起動しています。
app-not-installed = Dogear は動いておらず、ウィンドウのプログラム（{ $program }）もこのプログラムと同じ場所にありません。インストールするか、`dogear ask` を使ってください。
app-not-started = { $program } を起動できませんでした
app-no-question = `dogear open` のあとに質問を書いてください。
app-silent = Dogear は動いていますが、応答しません。終了して、起動し直してください。
app-busy = 今は呼び出しが多すぎて、Dogear が応答できません。もう一度お試しください。
app-old = 動いている Dogear はこの呼び出しを知りません。更新したあとは起動し直してください。
app-too-long = 動いている Dogear に渡せません。長すぎるか、テキストではありません。
app-no-answer = 動いている Dogear はこれに答えられません。開いて理由を確かめてください。

## `dogear companion`

companion-no-browser = ブラウザーは見つかりませんでした。
companion-yes = このブラウザーのコンパニオンは Dogear に接続できます。
companion-no = 未設定です。コンパニオンを Dogear に接続するには：dogear companion --install
companion-elsewhere = このブラウザーのコンパニオンは別の Dogear に接続しています。こちらに接続するには：dogear companion --install
companion-snap = このブラウザーは snap のため、ほかのプログラムを起動できません。ブックマークはこれまでどおりファイルから読み取ります。
companion-flatpak = このブラウザーは flatpak のため、ほかのプログラムを起動できません。ブックマークはこれまでどおりファイルから読み取ります。
companion-steps = 次に、コンパニオンをブラウザーに追加します。
companion-step-page = アドレスバーに chrome://extensions と入力し、「デベロッパー モード」をオンにします。
companion-step-load = 「パッケージ化されていない拡張機能を読み込む」を選びます。
companion-step-folder = フォルダー { $folder } を選びます。
companion-steps-firefox = Firefox では、about:debugging、「この Firefox」、「一時的なアドオンを読み込む…」の順に開き、そのフォルダーの manifest.json を選びます。

## 何が起きたか、何を実行すればよいか

problem-library-damaged = ライブラリーのファイル { $path } が壊れています。`dogear rebuild --repair` を実行してください。壊れたファイルを別に保管し、会話を残して、ブラウザーを読み取り直します。
problem-library-newer = ライブラリーのファイル { $path } は、より新しい Dogear が書いたものです（構成のバージョン { $found }、この Dogear が扱えるのは { $known } まで）。Dogear を更新するか、--data-dir で別のフォルダーを指定してください。
problem-library-unusable = ライブラリーのファイル { $path } を使えません：{ $reason }。フォルダーがあり、書き込めて、空きがあることを確認するか、--data-dir で別のフォルダーを指定してください。
problem-library-out-of-step = ライブラリーとモデルが合っていません。`dogear rebuild` を実行してください。
problem-library-failed = ライブラリーを読み書きできませんでした：{ $reason }。また起きる場合は、`dogear rebuild --repair` を実行してください。
problem-reading-stopped = { $source } の読み取りが予期せず止まりました。それまでに読み取ったものは残っています。読み取り直すには `dogear sync` を実行してください。
problem-source-unknown = 読み取り元 `{ $id }` はありません。`dogear sources` で一覧を表示します。
problem-nothing-to-open = 開くものがありません。もう保存されていないか、ウェブページではありません。
problem-no-program = { $browser } でページを表示するプログラムがわかりません。ふだんのブラウザーで開いてください。
problem-pages-off = ページの読み取りはオフです。`dogear pages --on` でオンにできます。
problem-pages-busy = 別の Dogear がページを読み取っています。終わるまで待つか、そちらで停止してください。
problem-page-left-out = このページはプライベートフォルダーにあるか、決して読み取らないものに含まれています。
problem-no-project = この Dogear はプロジェクトのアドレスなしでビルドされたため、新しいバージョンを探せません。
problem-no-release = { $page } にはまだバージョンが公開されていません。
problem-newest-unknown = 新しいバージョンがあるかどうかはわかりません：{ $host } から答えが得られません（{ $reason }）。後でもう一度試すか、{ $page } をご覧ください。
problem-settings-unreadable =
    { $path }：{ $reason }
    ファイルを直すか、削除してください。
problem-file = { $path }：{ $reason }
problem-folder-not-made = { $path }：フォルダーを作れません：{ $reason }。--data-dir で別のフォルダーを指定してください。
problem-no-data-folder = システムがアプリのデータ用フォルダーを示していません。--data-dir で指定してください。
problem-broken = Dogear の一部が予期せず止まりました：{ $reason }
problem-runtime-unusable = 意味での検索はオフです。ランタイム { $path } を読み込めません（{ $reason }）。Dogear をインストールし直してください。ソースコードから使う場合は `cargo xtask setup` を実行してください。
problem-model-file-unusable = 意味での検索はオフです。モデルのファイル { $path } を使えません（{ $reason }）。Dogear をインストールし直してください。ソースコードから使う場合は `cargo xtask setup --force` を実行してください。
problem-model-failed = モデルが文章を読み取れませんでした：{ $reason }。`dogear model` でほかのモデルを一覧にします。
problem-model-stopped = 意味での検索が止まりました。Dogear を起動し直してください。
problem-model-unknown = `{ $name }` というモデルはありません。`dogear model` で一覧を表示します。フォルダーは完全なパスで書いてください。
problem-model-not-here = { $name } はまだここにありません。先に取得してください：`dogear model --get { $id }`
problem-model-gone = 意味での検索はオフです。モデル { $id } はもうここにありません。取得し直すか（`dogear model --get { $id }`）、別のモデルを使ってください。
problem-model-folder-incomplete = { $reason }。フォルダーには model.onnx、tokenizer.json、model.toml が必要です。
problem-model-id-taken = { $path }：ID `{ $id }` は使用済みか、無効です。モデルに別の ID を付けてください。
problem-model-width-wrong = { $id } は 1 つの文章に { $found } 個の数を返しますが、model.toml には { $said } 個とあります。`dogear model` でほかのモデルを一覧にします。
problem-model-in-use = { $id } は使用中か、Dogear に付属するものです。先に別のモデルに切り替えてください：`dogear model --use ID`
problem-server-address = `{ $address }` はサーバーのアドレスではありません。https://huggingface.co のように書いてください。
problem-server-unreachable = { $host } に接続できません（{ $reason }）。接続を確認して、もう一度始めてください。届いた分は残っています。
problem-server-lacks-file = { $host } に { $file } がありません。モデルが移動したのかもしれません。新しい Dogear がないか確認するか、別のモデルサーバーを指定してください（`dogear model --server ADDRESS`）。
problem-server-refuses = { $host } が { $file } の取得を拒否しました（{ $reason }）。あとでもう一度試すか、別のモデルサーバーを指定してください（`dogear model --server ADDRESS`）。
problem-download-cut = { $host } との接続が切れました（{ $reason }）。もう一度始めると、そこから続きます。届いた分は残っています。
problem-download-tampered = { $host } から { $file } として届いたものは、公開されている情報と一致しないため削除しました。もう一度始めてください。再び起きたら、このサーバーは使わないでください。
problem-download-busy = このモデルは、別のウィンドウか端末がすでに取得しています。
problem-disk-full = ディスクがいっぱいです。{ $path } のある場所を空けて、もう一度始めてください。届いた分は残っています。

## 回答がない、または一部だけの理由

failure-no-provider = { $address } から応答がありません。そこのプログラムを起動するか、接続を確認するか、別のアドレスを指定してください：`dogear provider --address URL`
failure-wrong-key = { $address } がこの API キーを受け付けません。別のキーを指定してください：`dogear provider --key`
failure-no-model = { $address } にモデル { $model } がありません。`dogear provider --test` であるものを一覧にし、`dogear provider --model NAME` で選べます。
failure-rate-limited = { $address } から、しばらく待つよう求められました。{ $wait }
failure-wait = 1 分後にもう一度試すか、契約プランを確認してください。
failure-wait-seconds = { $count } 秒後にもう一度お試しください。
failure-wait-minutes = { $count } 分後にもう一度お試しください。
failure-wait-hours = { $count } 時間後にもう一度お試しください。
failure-provider-down = { $address } は今、回答できません。しばらくしてからもう一度お試しください。
failure-timeout = { $address } の回答に時間がかかりすぎました。もう一度試すか、小さいモデルを選んでください。
failure-context-too-long = 質問とそのブックマークは、{ $model } が一度に読める量を超えています。質問を短くするか、別のモデルを選んでください：`dogear provider --model NAME`
failure-cut = { $address } からの回答が途中で切れました。全文を得るには、もう一度質問してください。
failure-bad-answer = { $address } から、回答として表示できるものが届きませんでした。アドレスとモデルを確認してください：`dogear provider`
failure-not-agreed = 何も送信していません。{ $address } はこのコンピューターの外にあります。`dogear ask --show-sent` で送信される内容を確かめ、--agree で同意できます。
failure-stopped = この回答は停止されました。
failure-internal = 質問を { $address } に送信できませんでした：{ $reason }。設定を確認してください：`dogear provider`

## `dogear map`

map-called-off = 地図は描きませんでした。前のものは残っています。
map-none = 地図はありません。意味での検索の準備が、まだ一部のブックマークで済んでいません。詳しくは `dogear status` で確認できます。
map-empty = まだブックマークがないため、地図は空です。
map-unnamed = 名前なし
map-more =
    { $count ->
       *[other] ほかに小さいもの { $count } 個。
    }
map-total =
    { $count ->
       *[other] 地図にブックマーク { $count } 件、話題 { $clusters } 個。うち { $between } 件は話題の間にあります。
    }
map-written =
    { $count ->
       *[other] ブックマーク { $count } 件の地図を { $file } に書き出しました。
    }
map-title =
    { $count ->
       *[other] 意味で並べたブックマーク { $count } 件
    }
map-legend = { $name }（{ $count }）
map-legend-others =
    { $clusters ->
       *[other] ほかの話題 { $clusters } 個（{ $count }）
    }
map-legend-between = 話題の間（{ $count }）

## `dogear pages`

pages-off = ページの読み取りはオフです。どのサイトにもアクセスしません。必要な量と時間は `dogear pages --estimate` で確認でき、--on でオンになります。
pages-paused = ページの読み取りは一時停止中です。ウィンドウか `dogear pages --on` で再開できます。
pages-up-to-date = ページの読み取りはオンです。読み取り待ちのページはありません。
pages-due =
    { $count ->
       *[other] ページの読み取りはオンです。{ $count } ページが読み取り待ちです。ブラウザーの変更を追う間に読み取ります。`dogear pages --read` なら今すぐ読み取ります。
    }
pages-elsewhere =
    { $count ->
       *[other] 別の Dogear がページを読み取っています。{ $count } ページが読み取り待ちです。
    }
pages-power =
    { $count ->
       *[other] 節電中です。{ $count } ページが読み取りを待っています。
    }
pages-metered =
    { $count ->
       *[other] 従量制のネットワークです。{ $count } ページが読み取りを待っています。
    }
pages-chosen = この中のページだけを読み取る：{ $names }
pages-left-out = この中のページは決して読み取らない：{ $names }
pages-kept =
    { $count ->
        [0] 保持している本文はありません。
       *[other] { $count } ページの本文を保持しています（{ $size } MB）。
    }
pages-state-read = 読み取り済み
pages-state-no-text = 保持できる本文なし
pages-state-walled = ログイン、確認、拒否に阻まれた
pages-state-unwanted = プログラムによる読み取りをサイトが認めない
pages-state-gone = なくなった
pages-state-dead = サイトがなくなった
pages-state-trouble = 取得できず、再試行する
pages-state-forbidden = アクセスしない
pages-moved =
    { $count ->
       *[other] { $count } ページが移転しました：`dogear pages --health moved`
    }
pages-estimate =
    { $count ->
       *[other] { $count } ページ、約 { $size } MB、{ $minutes } 分
    }
pages-assumed =
    { $sites ->
       *[other] 前提：1 ページ 100 kB（画像とスクリプトを除く）、{ $sites } サイトのそれぞれから毎秒 1 ページ。
    }
pages-largest =
    { $count ->
       *[other] 最も多いのは { $site }：{ $count } ページ。
    }
pages-not-chosen =
    { $count ->
       *[other] ほかの { $count } ページは、選ばれていないか、除外またはプライベートです。
    }
pages-none-due = 読み取り待ちのページはありません。
pages-read =
    { $count ->
       *[other] { $count } ページにアクセスしました（{ $size } MB）。新しい本文：{ $texts } 件。
    }
pages-no-network = どのサイトにも接続できませんでした。接続を確認して、もう一度始めてください。
pages-left =
    { $count ->
       *[other] まだ { $count } ページが読み取り待ちです。`dogear pages --read` で続けられます。
    }
pages-forgotten =
    { $count ->
       *[other] { $count } ページの本文を消去しました。
    }
pages-again =
    { $count ->
       *[other] { $count } ページにもう一度アクセスします。
    }
pages-unknown = 番号またはアドレスが { $page } のブックマークはありません。番号は `dogear list --json` で確認できます。
pages-no-site = `{ $site }` はサイトではありません。example.org のように書いてください。
pages-no-text = このページの本文は保持していません。
pages-text-fetched = ページより、{ $day }に読み取り
pages-text-companion = ページより、{ $day }にブラウザーが表示したもの
pages-text-imported = エクスポートしたファイルより、{ $day }に読み取り
pages-asked-on = { $day }にアクセス：{ $outcome }
pages-reason =
    { $reason ->
        [read] 読み取り済み
        [not_found] そのページがない
        [gone] 恒久的に取り下げられた
        [sent_home] サイトのトップページしか残っていない
        [no_host] そのサイトがない
        [parked] サイトが売りに出ている
        [refused_connection] 応答がない
        [unreachable] サイトに接続できない
        [bad_certificate] サイトの証明書が無効
        [timed_out] 時間がかかりすぎた
        [too_large] 大きすぎる
        [cut] 途中で切れた
        [busy] 後にするようサイトが求めている
        [server_trouble] サイト側に問題がある
        [robots] プログラムによる読み取りをサイトが認めない
        [noindex] プログラムによる保持をページが認めない
        [sign_in] ログインが必要
        [consent] 先に同意が必要
        [blocked] サイトが拒否した
        [script_only] 本文はブラウザーでしか表示されない
        [picture] 画像、動画、または音声
        [download] 保存するためのファイル
        [feed] フィード、またはプログラム用のデータ
        [empty] 本文がない
        [private_address] このコンピューターや近くのコンピューターのアドレス
        [redirect_loop] 転送が循環している
        [too_many_redirects] 転送が多すぎる
        [bad_redirect] 転送先がない
        [unreadable] 内容を解釈できない
        [not_web] ウェブのアドレスではない
        [forgotten] 消去済み
       *[other] { $reason }
    }
pages-all-well = アクセスしたページの中に、なくなったもの、サイトがなくなったもの、移転したもの、変わったものはありません。
pages-health-gone = なくなった：{ $outcome }（{ $day }）
pages-health-dead = サイトがなくなった：{ $outcome }（{ $day }）
pages-health-moved = 移転先：{ $url }
pages-health-changed = { $day }の本文が前と違う
pages-archived = 当時の保存版（あれば）：{ $url }
pages-more = ほかに { $count } 件。-k で増やせます。
