### ウィンドウの外の言葉：システムトレイ、通知、システムのダイアログ。
### 短く：メニューの一行、タイトル。同じことは、ウィンドウ（window.ftl）と同じ言葉で。

## システムトレイのメニュー

tray-quick = クイック検索
tray-open = Dogear を開く
tray-pause-hour = 1 時間だけ一時停止
tray-pause = 次の起動まで一時停止
tray-go-on = 再開
tray-quit = Dogear を終了

## システムトレイ：ライブラリーの状態を一行で

tray-starting = ライブラリーを開いています
tray-not-opened = Dogear はライブラリーを開けませんでした
tray-trouble = 確認が必要な読み取り元があります
tray-paused-hour = 一時停止中（1 時間）
tray-paused = 一時停止中
tray-reading = ブックマークを読み取っています
tray-preparing = 準備中 { $ready } / { $of }
tray-waiting = 電源の接続待ち · { $ready } / { $of } 準備済み
tray-up-to-date =
    { $bookmarks ->
        [0] ブックマークはまだありません
       *[other] ブックマーク { $bookmarks } 件 · 最新の状態
    }
tray-tooltip = Dogear：{ $line }

## 通知

notice-not-opened = Dogear はライブラリーを開けませんでした
    .text = 理由は、Dogear を開くと確認できます。
notice-source = 確認が必要な読み取り元があります

## システムのダイアログとウィンドウのタイトル

dialog-import = ブックマークをインポート
dialog-export = ブックマークをエクスポート
dialog-export-name = ブックマーク
dialog-picture = 画像を保存
dialog-conversation = この会話をエクスポート
dialog-conversation-name = 会話
quick-title = Dogear：クイック検索

## ブックマークのあるブラウザーでページを表示できないとき

browser-failed = { $browser } が起動しませんでした（{ $program }）：{ $reason }
browser-absent = Dogear が探した場所に { $browser } はインストールされていません。「開く」を押すと、ふだんのブラウザーでページを表示します。
