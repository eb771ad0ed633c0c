### ブラウザーのブックマークやインポートしたファイルの、どこが悪いか、どこがおかしいか。ウィンドウと端末で使う。短く平明に。
### どのファイルのことか確かなときに、パスや名前を書く。用語は window.ftl の冒頭の一覧による。

unreadable = { $problem }{ $remedy }
caution = { $place }：{ $message }

## ファイルの中の場所

place-line = { $file } の { $line } 行目
place-post = { $file } の { $number } 件目

## 何が悪いか

fault-missing = { $file } が見つかりません。
fault-missing-kept = { $file } が見つかりません。それまでに読み取ったものは残っています。
fault-denied = { $file } の読み取りが許可されていません。
fault-denied-macos = macOS が Dogear に { $file } の読み取りを許可していません。
fault-encrypted = ブラウザーは { $folder } のブックマークを、ブラウザー自身にしか読めない暗号化ファイルに置いています。
fault-unreadable = { $file } を読み取れません：{ $reason }。
fault-empty = { $file } は空です。
fault-folder = { $file } はファイルではなくフォルダーです。
fault-no-file = { $file } は通常のファイルではありません。
fault-too-large = { $file } は { $megabytes } MB を超えています。Dogear が読み取れる大きさではありません。
fault-too-large-database = { $file } は { $gigabytes } GB を超えています。Dogear が読み取れる大きさではありません。
fault-cut-line = { $file } は { $line } 行目の { $column } 文字目で途切れているか、壊れています：{ $problem }。
fault-cut-byte = { $file } は { $byte } バイト目で途切れているか、壊れています：{ $problem }。
fault-packed = { $file } は壊れたバックアップです：{ $problem }。
fault-swells = { $file } は、展開すると { $times } 倍より大きくなるか、{ $megabytes } MB を超えます。中身は何も読み取っていません。
fault-no-database = { $file } はデータベースではないか、壊れたデータベースです。
fault-database = { $file } は壊れています（{ $reason }）。
fault-nothing-left = { $file } は壊れていて、ブックマークを 1 件も読み取れません。
fault-busy = { $file } を { $times } 回コピーしましたが、毎回書き込みの最中でした。
fault-no-room = ブラウザーのデータベースの専用コピーを { $folder } に作れません：{ $reason }。
fault-none = { $file } には Dogear が読み取れるブックマークがありません：{ $why }。
fault-passwords = { $file } はブックマークではなくパスワードの一覧です。中身は何も保持していません。
fault-too-many = { $file } の項目は { $most } 件を超えています。Dogear が読み取れる数ではありません。
fault-unknown = { $file } は Dogear の知っているブックマークファイルではありません。
fault-foreign = { $file } は{ $like }のようです。Dogear には読み取れません。
fault-no-bookmarks-file = { $folder } にブックマークのファイルはありません。
fault-several = { $folder } にはプロファイルが複数あります：{ $names }。
fault-gzip-cut = { $file } は圧縮ファイル（gzip）ですが、途切れているか、壊れています。
fault-gzip-nested = { $file } は圧縮ファイル（gzip）で、中身は別の圧縮ファイルかデータベースです。
fault-gzip-foreign = { $file } は圧縮ファイル（gzip）で、中身は{ $like }のようです。
fault-gzip-nothing = { $file } は圧縮ファイル（gzip）ですが、ブックマークが入っていません。
fault-zip-cut = { $file } はアーカイブ（ZIP）ですが、途切れているか、壊れています。
fault-zip-kind = { $file } は、Dogear では開けない種類のアーカイブ（ZIP）です。
fault-zip-many = { $file } は、{ $most } 個を超えるファイルの入ったアーカイブ（ZIP）です。
fault-zip-damaged = { $file } は、壊れたファイルが { $most } 個を超えるアーカイブ（ZIP）です。中身は何も読み取っていません。
fault-zip-empty = { $file } は、ファイルの入っていないアーカイブ（ZIP）です。
fault-zip-nothing = { $file } は、Dogear が読み取れるファイルのないアーカイブ（ZIP）です：{ $files }。

## 誤り：ファイルのある場所にあったもの、足りないもの。どれもコロンに続く

slip-ends = ファイルが途中で終わっています
slip-more = 終わりの後に続きがあります
slip-comma = コンマか閉じかっこがありません
slip-name = 引用符で囲んだ名前がありません
slip-colon = コロンがありません
slip-value = 値がありません
slip-quote = 閉じる引用符がありません
slip-escape = 不明なエスケープです
slip-digits = エスケープには 4 桁の 16 進数が必要です
slip-closed = 開いていないものが閉じられています
slip-kind = 不明な種類のオブジェクトです
slip-list = リストがファイルより長くなっています
slip-text = 文字列がファイルより長くなっています
slip-length = 長さがありません
slip-object = オブジェクトがありません
slip-repeats = 同じものを何度も参照しています
slip-packed-start = 先頭が Firefox のものではありません
slip-packed-header = ヘッダーの途中で終わっています
slip-packed-size = 記されたサイズが、Dogear の読み取れる大きさを超えています
slip-packed-short = 記された内容が入るはずのない短さです
slip-packed-content = 圧縮された中身が途切れているか、壊れています
slip-packed-less = 中身が記されたサイズより少なくなっています

## 壊れていないファイルが使えない理由。どれもコロンに続く

none-export = ブラウザーからエクスポートしたブックマークではありません
none-xml = 別のプログラムの XML です
none-json = JSON ですが、ブラウザーのブックマークのファイルではありません
none-json-list = JSON ですが、ブックマークのリストがありません
none-nested = リストの入れ子が深すぎて、ブックマークとは考えられません
none-backup = JSON ですが、Firefox のブックマークのバックアップではありません
none-arc = JSON ですが、Arc のサイドバーがありません
none-table = 表ですが、アドレスの列がありません
none-database = データベースですが、Firefox のブックマークのものではありません
none-from-file = データベースは、それ自体のファイルから読み取ります
none-plist = 別のプログラムのプロパティリストです
none-shortcut = ショートカットですが、アドレスがありません
none-text = テキストですが、アドレスがありません
none-links = テキストですが、リンクがありません
none-long-document = 32 MB を超える文書です
none-archive = Dogear が開けるアーカイブではありません

## Dogear が読み取らないファイルの種類。「〜のようです」の前、「おそらく」の後に入る

looks-json = 別のプログラムの JSON ファイル
looks-json-list = アドレスのない JSON のリスト
looks-page = ウェブページ
looks-code = アドレスを含むプログラムのコードやデータ
looks-prose = アドレスの一覧ではなく、ところどころにアドレスのある文章

## どうすればよいか。完全な文で

remedy-pick = つづりを確かめるか、別のファイルまたはフォルダーを選んでください。
remedy-export = ブラウザーまたはサービスでブックマークを HTML としてエクスポートし、そのファイルをインポートしてください。
remedy-again = ブラウザーまたはサービスでブックマークをもう一度エクスポートし、新しいファイルをインポートしてください。
remedy-parts = 分割して、それぞれをインポートしてください。
remedy-passwords = 代わりにブックマークをエクスポートしてください。このファイルを読める人は、あなたのパスワードを読めます。用が済んだら削除してください。
remedy-copy = ブラウザーを閉じた状態でデータベースをコピーし直すか、ブラウザーのブックマークのバックアップをインポートしてください。
remedy-one = どれか 1 つのフォルダーを選んでください。
remedy-smaller = 不要なものを削除するか、分けてインポートしてください。
remedy-unpack = 展開して、ブックマークの入ったファイルをインポートしてください。
remedy-caution = だれが作ったものかわかる場合にだけ開いてください。
remedy-open-browser = ブラウザーを一度開くと、ファイルが書き直されます。
remedy-open-arc = Arc を一度開くと、ファイルが書き直されます。
remedy-open-safari = Safari を一度開くと、ファイルが書き直されます。
remedy-first-bookmark = このプロファイルで最初のブックマークを保存すると、ブラウザーが作成します。
remedy-start-profile = このプロファイルでブラウザーを起動すると、ブラウザーが作成します。
remedy-disable = ブラウザーでプロファイルを削除した場合は、この読み取り元をオフにしてください。
remedy-verify = ブラウザーを一度開くと、ファイルが修復されます。「ヘルプ › 他のトラブルシューティング情報」の「完全性を検証」で修復できます。
remedy-pause = ブラウザーの書き込みが止まったら、もう一度読み取ります。
remedy-room = そこに空き容量を作ってください。
remedy-companion = ブラウザーを起動すると、コンパニオンがもう一度ブックマークを知らせます。
remedy-companion-or-export = ブラウザー拡張機能「Dogear コンパニオン」が、ブックマークを Dogear に知らせます。Dogear の設定で許可し、ブラウザーに追加してください。または、ブラウザーのブックマークマネージャーで HTML ファイルとしてエクスポートし、そのファイルをここでインポートしてください。新しいものを取り込むときは、そのつど繰り返します。
remedy-full-disk-access = 「システム設定 › プライバシーとセキュリティ › フルディスクアクセス」で Dogear をオンにしてから、Dogear を起動し直してください。
remedy-allow-macos = 「システム設定 › プライバシーとセキュリティ › フルディスクアクセス」で Dogear を許可してから、もう一度お試しください。
remedy-allow-windows = ファイルの「プロパティ › セキュリティ」を開き、あなたのユーザーアカウントに読み取りを許可してから、もう一度お試しください。
remedy-allow-linux = ファイルとその上のフォルダーすべての読み取りを、あなたのユーザーに許可してから、もう一度お試しください（snap や flatpak では、その権限の設定も必要なことがあります）。

## 読み取れたファイルのおかしなところと、その扱い。前に場所が入る

odd-ends = ファイルが途中で終わっています。そこまでは読み取りました。
odd-ends-in-bookmark = ファイルがブックマークの途中で終わっています。足りないものがあるかもしれません。
odd-bytes = 一部のバイトが正しいテキストではないため、「�」に置き換えました。
odd-encoding = 一部のバイトが正しい { $encoding } ではないため、置き換えました。
odd-characters = タイトルやアドレスの一部の文字が正しいテキストではないため、「�」に置き換えました。
odd-halves = タイトルやアドレスで、半分に欠けた文字 { $count } 個を「�」に置き換えました。
odd-kind-empty = 種類「{ $kind }」は不明で、中身もないため、読み飛ばしました。
odd-kind-bookmark = 種類「{ $kind }」は不明ですが、アドレスがあるため、ブックマークとみなしました。
odd-line = JSON ではないため、読み飛ばしました：{ $problem }。
odd-levels = { $levels } 階層より深い入れ子の中身は、読み取っていません。
odd-more-unused = ほかに { $count } 個の列またはフィールドが使われていません。
odd-row-lines = 表のこの行は { $lines } 行にわたっています。閉じていない引用符が、ほかの行を取り込んだのかもしれません。
odd-row-cells = この行のセルは { $cells } 個、最初の行は { $first } 個です。多い分はタイトルの一部とみなしました。
odd-lines = アドレスでもアドレスの名前でもない行が { $count } 行あり、使っていません。
odd-database = データベースが壊れています。読み取れたものは取り込み、何も削除していません。ブラウザーで「ヘルプ › 他のトラブルシューティング情報」を開き、「完全性を検証」を選んでください。
odd-lost-folder = 元のフォルダーがなくなった項目が { $count } 件あり、「他のブックマーク」（Other Bookmarks）に表示しています。
odd-backup = { $why }表示しているのは、ブラウザー自身が { $day } に作ったバックアップのブックマークです。それ以後に保存したものは含まれません。
odd-backup-undated = { $why }表示しているのは、ブラウザー自身が作ったバックアップのブックマークです。それ以後に保存したものは含まれません。
odd-date = 追加した日付がありえないため、日付なしで保持しています。
odd-date-order = 追加した日付の日と月の順がわからないため、日付なしで保持しています。
odd-day-first = 4/5/2022 のような日付は、ファイルのほかの日付に合わせ、日が先のものとして読み取りました。
odd-month-first = 4/5/2022 のような日付は、ファイルのほかの日付に合わせ、月が先のものとして読み取りました。
odd-no-address = アドレスがないため、読み飛ばしました。
odd-saved-search = ページではなく Firefox に保存された検索のため、読み飛ばしました。
odd-long-address = アドレスが { $length } バイトあり、完全に残せる { $most } バイトを超えています。検索では見つかりますが、開くこともエクスポートすることもできません。
odd-long-title = タイトルが { $length } バイトあるため、最初の { $most } バイトを残しました。
odd-deep = ここはフォルダーの入れ子が深すぎます。これより下のものは、最後のフォルダーに表示します。
odd-directory = ファイルの一覧が途切れています。そこまでのものは読み取りました。
odd-used = 読み取ったファイル：{ $files }。
used-file = { $name }（{ $count }）
more-files = ほか { $count } 個
odd-unused =
    { $count ->
        [1] 使っていません：{ $reason }。
       *[other] { $count } 個のファイルを使っていません：{ $reason }。
    }
odd-articles = ブックマークの一覧ではなくページです（{ $count } 件）：本文は該当するブックマークと一緒に保存します。
odd-again = ほかに { $count } 件：{ $message }
odd-others = ほかに { $count } 件の項目に、おかしなところがありました。

## アーカイブの中のファイルを使わない理由。コロンに続くか、かっこの中に入る

unused-file = { $name }（{ $reason }）
unused-protected = パスワードで保護
unused-astray = パスがアーカイブの外か機器を指している
unused-link = 別のファイルへのリンク
unused-passwords = パスワードの一覧。Dogear は決して読み取らない
unused-history = 保存したページではなく、訪れたページ
unused-other-data = ブックマークではなく、ブラウザーのほかのデータ
unused-page = ブックマークの一覧ではなく、単独のページやメモ
unused-nested = アーカイブの中のアーカイブ。取り出して別にインポートする必要あり
unused-database = データベース。取り出して別にインポートする必要あり
unused-nothing = ブックマークなし
unused-none = Dogear が読み取れるブックマークなし：{ $why }
unused-empty = 空のファイル
unused-damaged = 壊れている
unused-cut = { $line } 行目の { $column } 文字目で途切れているか、壊れている
unused-too-many = 項目が { $most } 件を超える
unused-method = Dogear では開けない圧縮方式
unused-foreign = おそらく{ $like }

## 項目を読み飛ばした理由。「読み飛ばした項目（3 件）：」に続く（terminal.ftl の sync-skipped）

skipped-no-address = アドレスがない
skipped-saved-search = Firefox に保存された検索
skipped-both = このコンピューターとアカウントの両方にある
skipped-in-archive = アーカイブの別のファイルにもある
skipped-vivaldi = Vivaldi 自身が入れたもの
skipped-kind = 種類が不明
skipped-not-json = JSON ではない
skipped-alias = ほかのブックマークのエイリアス

## 書き出そうとしたファイル

not-written-no-folder = { $file } に書き出せません：フォルダーがありません。別の場所を選んでください。
not-written-refused = { $file } に書き出せません：そこへの書き込みは許可されていません。別の場所を選んでください。
not-written-full = { $file } に書き出せません：空き容量がありません。別の場所を選んでください。
not-written-is-folder = { $file } に書き出せません：同じ名前のフォルダーがあります。別の場所を選んでください。
not-written = { $file } に書き出せません：{ $reason }。別の場所を選んでください。

## モデルを取得できない、または使えない理由

said = { $what }
model-missing = ファイルがありません
model-denied = 読み取りが許可されていません
model-card = { $line } 行目の書き方が正しくありません：{ $what }
model-tokenizer = Dogear で使えるトークナイザーではありません：{ $what }
model-cut = 途中で切れているか、壊れているか、ONNX 形式のモデルではありません
model-output = model.toml が求める { $output } を返しません
model-width = 1 つの文章が { $found } 個の数になりますが、model.toml には { $dims } 個とあります
model-no-vector = ある文章に何も返しませんでした
model-changed = 壊れているか、隣の model.toml のものではありません
model-length = 長さが model.toml の記述と違います
model-other = 今は別のモデルになっています
runtime-reports = 製造元に報告を送るもので、{ $switch } が設定されていません
server-silent = サーバーが応答しません
server-senseless = サーバーの応答が解釈できません
server-vague = サーバーがファイルの正しい内容を示しません
server-status = サーバーがステータス { $status } を返しました
server-too-much = サーバーが公開している以上のデータを送ってきます
server-stopped = データが届かなくなりました
server-early = 途中で終わりました
