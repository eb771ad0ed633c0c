### コンパニオン（Dogear のブラウザー拡張機能）のすべての言葉。window.ftl の冒頭に書いたことは、ここにも当てはまる。

## ブラウザーの拡張機能の一覧

extension-name = Dogear コンパニオン
extension-description = このコンピューターの Dogear アプリと連携し、覚えていることからブックマークを見つけます。

## ブラウザーのメニューとアドレスバー

menu-more = このページに似たものを Dogear で探す
omnibox-ask = Dogear で質問：{ $question }

## ポップアップ

query = どんなことを覚えていますか？
hits = ブックマーク
page = このページ
hint-choose = 選択
hint-open = 開く
hint-ask = Dogear で質問
key-control = Ctrl
key-enter = Enter
nothing = それについて保存したものはありません。
nearest = それについて保存したものはありません。最も近いもの：
alike = ほぼ同じもの（保存済み）：

## 今のページがいつ、どこに保存されたか

saved = 保存済み
saved-in-folder = { $folder } に保存済み
saved-in-month = { $month }に保存
saved-in-folder-and-month = { $month }、{ $folder } に保存
saved-also = { $browsers } にもあり
saved-times = 計 { $count } 回

## ページの本文を保存するかどうか

keep = このページの本文を保存する
keep-site = { $site } で
keep-all = すべてのページで
keep-hint = ブックマークしたページを開くと、表示されたとおりの本文を Dogear がこのコンピューターに保存し、本文からも見つけられるようにします。

## 妨げになっていること：どうすればよいかを一文で

trouble-no-host = このコンピューターで Dogear を開き、設定でコンパニオンをオンにしてください。
trouble-silent = Dogear が応答しません。もう一度お試しください。
trouble-not-understood = Dogear とこのコンパニオンを更新してください。今のままでは互いに通信できません。
trouble-old-host = Dogear を更新してください。このコンパニオンのほうが新しいバージョンです。
trouble-old-companion = このコンパニオンを更新してください。Dogear のほうが新しいバージョンです。
trouble-unknown-profile = Dogear はこのブラウザープロファイルのフォルダーを見つけられません。Dogear の設定で追加してください。
trouble-not-read = Dogear はこのブラウザープロファイルを読み取っていません。Dogear の設定で許可してください。
trouble-library = Dogear のライブラリーを読み取れません。理由は、Dogear を開くと確認できます。
trouble-too-many = ここのブックマークは、Dogear が読み取れる数を超えています。
