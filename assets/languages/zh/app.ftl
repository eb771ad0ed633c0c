### 窗口之外的文字：系统托盘、通知和系统对话框。
### 简短：菜单的一行、一个标题。同样的事，用词与窗口（window.ftl）相同。

## 系统托盘的菜单

tray-quick = 快速搜索
tray-open = 打开 Dogear
tray-pause-hour = 暂停一小时
tray-pause = 暂停至下次启动
tray-go-on = 继续
tray-quit = 退出 Dogear

## 系统托盘：书签库的状态，一行

tray-starting = 正在打开书签库
tray-not-opened = Dogear 无法打开书签库
tray-trouble = 有来源需要你处理
tray-paused-hour = 暂停中（一小时）
tray-paused = 已暂停
tray-reading = 正在读取书签
tray-preparing = 正在准备 { $ready } / { $of }
tray-waiting = 等待接通电源 · 已准备 { $ready } / { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] 还没有书签
       *[other] { $bookmarks } 个书签 · 已是最新
    }
tray-tooltip = Dogear：{ $line }

## 通知

notice-not-opened = Dogear 无法打开书签库
    .text = 请打开 Dogear 查看原因。
notice-source = 有来源需要你处理

## 系统对话框与窗口标题

dialog-import = 导入书签
dialog-export = 导出书签
dialog-export-name = 书签
dialog-picture = 保存图片
dialog-conversation = 导出这个对话
dialog-conversation-name = 对话
quick-title = Dogear：快速搜索

## 网页无法在书签所属的浏览器中打开时

browser-failed = { $browser } 没有启动（{ $program }）：{ $reason }
browser-absent = 在 Dogear 查找的位置没有安装 { $browser }。“打开”会在你常用的浏览器中显示网页。
