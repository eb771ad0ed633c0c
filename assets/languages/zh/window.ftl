### 窗口与快速搜索中的全部文字（Fluent：https://projectfluent.org/fluent/guide/）。
###
### 简短、平实、准确；不用感叹号，不用行话；称呼用“你”。同一事物各处用同一个词：
###
### - 书签库 library：Dogear 读取并保留的一切。书签 bookmark：一个收藏下来的网页；动词用“收藏”save。
### - 文件夹 folder，网站 site，标题 title，网址 address（网页的），备注 note，标签 tag。地址 address（服务器的）。
### - 来源 source：被读取的浏览器或文件，也指回答所依据的书签。配置文件 profile：浏览器的。
### - 按意思搜索 search by meaning，按字词搜索 search by words：两种查找方式。
### - 回答 answer：问题下方的内容。回答方式 writer：由模型或由 Dogear 自己（内置回答 built-in answers）写回答。
### - 模型 model：语言模型，或按意思搜索所用的模型。密钥 key：服务的；快捷键、按键 keys：键盘的。
### - 对话 conversation：一问一答的记录。变动 changes：书签在浏览器中发生的事：新增 added，修改 changed，移动 moved，删除 removed，恢复 restored。
### - 排除 left out：按规则从不读取、不保留。私密 private：保留、能找到，但不给任何模型看。清除 forget：从书签库中去掉，浏览器中不变。访问 ask for：向网页所在的网站取网页。
### - 去掉 leave out：不计问题中的某个条件。移除 remove：从 Dogear 的设置中拿掉（规则、文件、密钥）。
### - 配套扩展 companion：Dogear 的浏览器扩展。快速搜索 quick search：浮于所有窗口之上的小窗口。
### - 导入 import，导出 export，系统托盘 tray，示例书签库 sample library，密钥环 keyring，助手 assistant，规则 rule。

## 通用

close = 关闭
cancel = 取消
try-again = 重试
look-again = 重新查找
copy = 复制
remove = 移除
or = 或
quoted = “{ $text }”
something-went-wrong = 出错了，请重试。
copied = 已复制。
address-copied = 已复制网址。
clipboard-unusable = 无法使用剪贴板。
took-milliseconds = { $count } 毫秒
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } 秒
bookmarks = { $count } 个书签

## 键盘上的按键

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-windows = Win
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = 空格

## 日期

today = 今天
yesterday = 昨天
earlier = 更早
some-day = 日期不详

## 侧边栏

nav-ask = 问答
nav-library = 书签库
nav-map = 地图
tab-bookmarks = 书签
tab-sites = 网站
tab-copies = 重复项
tab-recently = 最近变动
tab-health = 链接
tab-timeline = 时间线
nav-settings = 设置
nav-with-keys = { $name }（{ $keys }）
new-conversation = 新对话
conversations = 对话
sidebar-close = 关闭侧边栏
conversations-search = 搜索对话
conversations-unread = 无法读取以前的对话。{ $problem }
conversations-none = 你问过的问题会留在这里。
conversations-none-found = 没有对话包含这些字词。
conversation-title = 对话标题
conversation-rename = 重命名
conversation-rename-named = 重命名“{ $title }”
conversation-export = 导出为 Markdown
conversation-export-named = 导出“{ $title }”
conversation-delete = 删除
conversation-delete-named = 删除“{ $title }”
conversation-delete-sure = 永久删除“{ $title }”
written-to = 已写入 { $file }

## 侧边栏底部的一行：书签库的状态

status-opening = 正在打开书签库
status-reading = 正在读取 · { $count } 个书签
status-preparing = 正在准备 { $done } / { $total }
status-preparing-power-saver = 省电模式 · 已准备 { $done } / { $total }
status-preparing-low-battery = 电量低 · 已准备 { $done } / { $total }
status-paused = 已暂停
status-paused-until = 暂停至 { $time }
status-found = 发现 { $browser } · 请选择
status-found-several = 发现 { $count } 个新配置文件 · 请选择
status-coming = 换用新模型：{ $done } / { $total }
status-empty = 还没有书签
status-words-only = { $count } 个书签 · 仅按字词
status-up-to-date = { $count } 个书签 · 已是最新

## 书签库打不开时

trouble-damaged = 你的书签库已损坏。
trouble-closed = Dogear 无法打开书签库。
trouble-repair-explained = Dogear 可以另行保存损坏的文件，再重新读取你的浏览器。你的对话也会保留。
trouble-repair = 另行保存，重新开始
trouble-repairing = 正在处理…
trouble-open-again = 再次尝试打开

## 第一次关闭窗口时询问

closing-heading = 关闭窗口后继续在后台运行？
closing-explained = Dogear 会继续读取你新收藏的网页，随叫随到。
closing-later = 以后可以在设置中更改。
closing-keep = 继续运行
closing-end = 退出 Dogear
closing-stay = 不关闭窗口
found-in-tray = 可以在系统托盘中找到它。
found-without-tray = 这个桌面环境没有系统托盘：要恢复窗口，请再次启动 Dogear。

## 快捷键列表

keys-heading = 快捷键
keys-to-question = 转到提问框
keys-ask = 提问；在卡片或变动上则打开它
keys-new-line = 在问题中换行；在卡片上则用其浏览器打开
keys-earlier-questions = 翻看以前的问题
keys-move = 在卡片或变动之间移动
keys-open-all = 打开找到的全部书签
keys-stop = 停止回答，或关闭
keys-these = 显示这个列表
keys-in-quick-search = 在快速搜索中
keys-call = 随处唤出
keys-quick-choose = 选择网页
keys-quick-open = 用收藏它的浏览器打开
keys-quick-mark-several = 标记多个
keys-quick-mark = 标记一个，或取消标记
keys-quick-walk = 移动而不标记
keys-quick-open-marked = 打开所有已标记的
keys-quick-copy = 复制网址
keys-quick-ask = 在主窗口中提问
keys-quick-to-parts = 转到识别出的条件
keys-quick-close = 关闭并返回

## 搜索可以怎么写：例子，以及它能找到什么

help-heading = 搜索可以怎么写
help-exact-write = "天然酵母" 面包
help-exact = 一字不差地包含引号中的字词，任何引号都行
help-or-write = rust OR go
help-or = 任意一个；用大写的 OR，或在几个词之间用 |
help-without-write = rust -async
help-without = 不含这个词
help-not-write = rust NOT async
help-not = 同上
help-site-write = site:github.com rust
help-site = 在这个网站上
help-folder-write = folder:"菜谱" 番茄汤
help-folder = 在这个文件夹或其子文件夹中
help-folder-words-write = folder:"To read" 随笔
help-folder-words = 名称由几个词组成时要加引号
help-path-write = 番茄汤 在 厨房/冬天
help-path = 在这个路径的文件夹中
help-path-arrow-write = 番茄汤 厨房 › 冬天
help-path-arrow = 同上；名称中的表情符号可以不写
help-kind-write = kind:pdf 报税
help-kind = 属于这一类：video（视频）、pdf、repository（代码仓库）或 paper（论文）
help-after-write = after:2023 rust
help-after = 2023 年或以后收藏的
help-before-write = before:2023-05 rust
help-before = 2023 年 5 月以前收藏的；具体到日写作 2023-05-17
help-in-write = in:firefox 面包
help-in = 收藏在这个浏览器或配置文件中
help-leave-out-write = 面包 -site:youtube.com
help-leave-out = 减号也可以排除网站、文件夹或类型
help-note = 平常的话也可以：“去年在 YouTube 上收藏的关于 Rust 的视频”。

## 对话的第一个问题之前

welcome-heading = 你还记得什么？
welcome-lead = 标题里的一个词、哪个网站、什么时候，或者只记得讲的是什么。
welcome-count = 有 { $count } 个书签可供查找。
welcome-example-week = 我上周收藏的
welcome-example-sites = 哪些网站收藏最多？
welcome-example-github = 去年在 GitHub 上收藏的
welcome-empty-heading = 还没有可以查找的书签。
welcome-empty = Dogear 还没有读取任何书签。请选择浏览器，或导入一个文件。
choose-what-to-read = 选择要读取的内容

## 提问的地方

question = 问题
question-first = 问问你的书签…
question-next = 继续提问…
question-ask = 提问
question-ask-instead = 改问这个
question-stop = 停止
question-writer-change = 更换回答方式
writer-stays = { $name } · 不向外发送任何内容
writer-goes = { $name } · 你的问题和找到的内容会发往 { $address }
writer-no-address = { $name } · 还没有地址
writer-no-model = 未选择模型

## 对问题的理解

understood = 理解为
understood-as = 理解为 <q>{ $question }</q>
understood-leave-out = 去掉
understood-leave-out-named = 去掉 { $label }
understood-put-back = 放回
understood-put-back-named = 放回 { $label }
understood-as-english = 按英语理解
understood-not-learnt = 按意思搜索还没有学过{ $language }：这里以字词和名称为准。
understood-relaxed = 没有书签符合“{ $conditions }”，因此去掉了这个条件。

## 回答

conversation-opening = 正在打开对话…
conversation-unopened = 无法打开这个对话。{ $problem }
answer-looking =
    { $count ->
        [0] 正在查找…
       *[other] 正在 { $count } 个书签中查找…
    }
answer-writing = 正在写…
answer-stopped = 已停止。
answer-nothing =
    { $count ->
        [0] 没有收藏过相关内容。
       *[other] 没有收藏过相关内容。最接近的有：
    }
answer-nothing-so-far =
    { $count ->
        [0] 目前还没有找到。
       *[other] 目前还没有符合的。最接近的有：
    }
answer-source = 来源 { $number }：{ $title }
answer-measured = { $count } 个，用时 { $time }

## 回答下方

answer-open =
    { $count ->
        [1] 打开
       *[other] 全部打开
    }
answer-why =
    { $count ->
        [1] 为什么是它？
       *[other] 为什么是这些？
    }
answer-ask-again = 重新回答
answer-another-writer = 换种回答方式
answer-set-up-another = 设置其他回答方式
answer-edit = 编辑
answer-what-was-sent = 发送了什么
answer-helpful = 有帮助
answer-not-helpful = 没有帮助

## 为了回答，向外发送什么

sent-heading = 发送了什么
sent-heading-before = 会发送什么
sent-to = 已发往 <b>{ $address }</b>，含 { $count } 个书签：
sent-to-before = 会发往 <b>{ $address }</b>，含 { $count } 个书签：
sent-address-here = { $address }，就在这台电脑上
sent-nothing = 没有发送任何内容。
sent-nothing-before = 不会发送任何内容。
sent-looking = 正在查看…
sent-later = 以后的提问会发送同类内容。私密文件夹中的内容绝不会在其中。
sent-agree = 发往 { $address }

## 没有回答时可以做什么

use-built-in-answers = 使用内置回答
open-settings = 打开设置
see-what-would-be-sent = 查看会发送什么

## 找到的书签

cards-found = 找到的书签
cards-show-more = 再显示 { $count } 个
cards-near = 还有相近的
cards-near-colon = 还有相近的：
by-meaning = 意思相近
not-a-web-page = 不是网页
no-longer-saved = 已不再收藏
no-longer-in = 已不在 { $browser } 中
imported-file = 导入的文件
also-in = 也在 { $place } 中
also-in-and-more = 也在 { $place } 和另外 { $count } 处
an-imported-file = 导入的文件
own-folder-menu = 书签菜单
own-folder-toolbar = 书签工具栏
own-folder-other = 其他书签
own-folder-mobile = 移动设备上的书签
passage-from =
    { $origin ->
        [imported] 摘自导入的文件，{ $month }
        [companion] 摘自网页，你在 { $month }看过
       *[fetched] 摘自网页，{ $month }读取
    }
gone-address-copied = 这个书签已不再收藏。已复制它的网址。
not-web-address-copied = 这不是网页，无法从这里打开。已复制它的网址。

## 为什么找到这个书签

reason-conditions = 符合条件。
reason-words = 含有{ $words }。
reason-words-and-meaning =
    含有{ $words }；{ $closeness ->
        [very-close] 意思非常接近
        [close] 意思接近
        [related] 意思相关
       *[loose] 意思略有关联
    }。
reason-meaning =
    没有相同的字词；{ $closeness ->
        [very-close] 意思非常接近
        [close] 意思接近
        [related] 意思相关
       *[loose] 意思略有关联
    }。

## 选中的书签，在宽窗口的右侧

detail = 选中的书签
detail-folder = 文件夹
detail-saved = 收藏于
detail-browser = 浏览器
detail-file = 文件
detail-no-longer-in = 已不在 { $place } 中
detail-also-in = 也在
detail-found = 找到的原因
detail-open = 打开
detail-open-in = 用 { $browser } 打开
detail-open-there = 在那里打开
detail-copy-address = 复制网址

## 网页的内容：在书签详情中，以及全文

page-text-from =
    { $origin ->
        [imported] 来自导入的文件，{ $day }
        [companion] 你在 { $day }看过
       *[fetched] 读取于 { $day }
    }
page-text-open = 阅读网页正文
page-text-again = 重新读取
page-text-now = 立即读取
page-text-forget = 清除
page-text-asking = 正在访问网站…
page-text-none = 还没有读取过这个网页。
page-text-heading = 网页正文
page-text-unread = 无法查看这个网页的正文。{ $problem }
page-text-came =
    { $state ->
        [read] 这个网页在 { $day }读取过；没有保留正文。
        [no-text] 这个网页没有正文。访问于 { $day }。
        [walled] { $day }得到的不是这个网页，而是登录页或提示页。
        [unwanted] 网站不允许程序读取这个网页。
        [gone] 这个网页已消失：网站在 { $day }这样回复。
        [dead] { $day }找不到这个网页所在的网站。
        [trouble] { $day }没能得到这个网页。会再试。
       *[forbidden] 这个网页在本地网络中，不会去访问。
    }
reader-published = 发表于 { $day }

## 已消失、已迁移或有改动的网页

health-heading = 已消失、已迁移、有改动
health-lead = Dogear 访问你收藏的网页时发现的情况。它不会删除任何内容。
health-which = 列出哪些
health-all = 全部
health-gone = 已消失
health-dead = 网站已消失
health-moved = 已迁移
health-changed = 有改动
health-all-explained = 与收藏或读取时不一样的网页。
health-gone-explained = 网站回复说这个网页不存在了。
health-dead-explained = 网站不存在了，或者正在出售。
health-moved-explained = 网站永久转到了另一个网址。
health-changed-explained = 网页的内容与上次读取时不同。
health-looking = 正在查找…
health-unread = 无法查找这些网页。{ $problem }
health-none = 没有发现这样的网页。
health-never = 还没有访问过任何网页。可在设置的“网页正文”中开始。
health-noticed = 发现于 { $day }
health-moved-to = 现在的网址：{ $address }
health-copy-new = 复制新网址
health-archived = { $day }前后的存档副本
health-archived-undated = 存档副本

## 最近变动

changes-heading = 最近变动
changes-lead = 自 Dogear 首次读取以来，你的书签有过哪些变动。已删除的网页仍可打开。
changes-all = 全部
change-added = 新增
change-changed = 修改
change-moved = 移动
change-removed = 删除
change-restored = 恢复
changes-unread = 无法读取变动。{ $problem }
changes-reading = 正在读取变动…
changes-none = 还没有变动。
changes-none-of =
    { $kind ->
        [added] 没有新增的。
        [changed] 没有修改过的。
        [moved] 没有移动过的。
        [removed] 没有删除的。
       *[restored] 没有恢复的。
    }
changes-none-yet = 从现在起，你在浏览器中新增、修改、移动和删除的书签都会列在这里。
changes-no-bookmarks = 还没有书签。
changes-show-older = 显示更早的
change-from-to = { $from } → { $to }
change-no-folder = 无文件夹
change-had-no-title = 原无标题
change-was-called = 原标题“{ $title }”
change-was-at = 原网址 { $address }
change-else = 日期、标签或备注
change-copy-address = 复制网址
change-copy-address-of = 复制“{ $title }”的网址

## 读取的浏览器和文件

source-uncounted = 尚未计数
source-contents-newest =
    { $count } 个书签，{ $when ->
        [morning] 最新一个收藏于今天上午
        [afternoon] 最新一个收藏于今天下午
        [evening] 最新一个收藏于今天晚上
        [yesterday] 最新一个收藏于昨天
        [days] 最新一个收藏于 { $days } 天前
       *[date] 最新一个收藏于 { $date }
    }
source-imported-file = 导入的文件
source-file-explained = { $contents }，只读取一次。移除后会清除这些书签，文件仍在原处。
source-read = 读取 { $name }
source-remove-named = 移除 { $file }
source-forget = 清除
source-forget-named = 清除 { $file } 中的 { $count } 个书签

## 导入的文件

import = 导入
import-heading = 导入文件
import-drop-here = 把文件拖放到这里，看看里面有什么。
import-reading = 正在读取文件…
import-importing = 正在导入…
imported = <b>{ $file }</b>：{ $counts }。
imported-added = 新增 { $count } 个书签
imported-changed = 修改 { $count } 个
imported-to-add = 将新增 { $count } 个书签
imported-to-change = 将修改 { $count } 个
imported-known = { $count } 个已有
imported-elsewhere = { $count } 个在别处也有收藏
imported-left-out = { $count } 个按你的规则排除
imported-unused = 未使用：{ $names }。
imported-unused-name = { $name }（{ $rows } 行）
imported-unused-more = 另外 { $count } 个
imported-more-notes = 另有 { $count } 条说明。

## 首次运行

first-run-heading = 找到你收藏过的任何网页。
first-run-lead = Dogear 在这台电脑上读取各个浏览器的书签，凭你记得的内容找到它们，不向任何地方发送任何内容。请选择它可以读取什么。
first-run-looking = 正在查找浏览器…
first-run-found = 在这台电脑上找到的
first-run-no-browser = 没有在这台电脑上找到浏览器。请导入从浏览器导出的文件，或<again>重新查找</again>。
first-run-read = 读取 { $count } 个书签
first-run-choose-browser = 选择浏览器
first-run-import = 导入文件…
first-run-or-import = 导入文件
first-run-or-sample = 试用示例书签库
first-run-nothing-read = 那里没有可读取的书签。请选择其他浏览器，或导入文件。
first-run-reading-heading = 正在读取你的书签。
first-run-reading = 正在读取
first-run-bookmarks-read = 已读取的书签
first-run-read-so-far = 目前 <b>{ $count } 个书签</b>
first-run-read-of = <b>{ $done }</b> / { $total } 个书签
first-run-read-of-at-pace = <b>{ $done }</b> / { $total } 个书签，{ $pace }
pace-seconds = 每秒 { $rate } 个，约剩 { $seconds } 秒
pace-minutes = 每秒 { $rate } 个，约剩 { $minutes } 分钟
first-run-words-first = 现在就可以按字词搜索。按意思搜索会在后台准备好。
first-run-start-now = 现在开始提问
first-run-ready = 准备好了。
first-run-by-words = { $count } 个书签可以按字词搜索。
first-run-preparing = 按意思搜索：{ $done } / { $total }。不必等它完成。
first-run-preparing-at-pace = 按意思搜索：{ $done } / { $total }，{ $pace }。不必等它完成。
first-run-quick = <b>快速搜索</b>让你在任何地方都能找到网页。
first-run-quick-tried = 就是这样。想找网页时，再按一次即可。
first-run-quick-try = 现在按 <kbd>{ $keys }</kbd> 试试。
first-run-quick-problem = { $problem }请在设置中选择其他快捷键。
first-run-quick-not-here = 这个桌面环境不向程序分配快捷键；唤出的方法见设置。
first-run-start = 开始提问

## 设置：书签

settings-heading = 设置
settings-reading = 正在读取设置…
sources-heading = 书签
sources-lead = Dogear 读取这些来源并跟进它们的变动，绝不写入浏览器。
sources-none = 没有在这台电脑上找到浏览器。也可以使用从浏览器导出的文件。
sources-import = 导入文件…
sources-export = 导出…
export-as = 格式
export-html = HTML，适用于任何浏览器
export-csv = CSV，表格
export-from = 来源
export-everywhere = 全部来源
export-folder = 文件夹
export-all-folders = 全部文件夹
export-write = 导出到文件…
exported = 已将 { $count } 个书签写入 { $path }。
exported-left-out = { $count } 个书签因网址过长未写入。

## 设置：在浏览器中

companions-heading = 在浏览器中
companions-lead = Dogear 的配套扩展装在浏览器里：你一收藏网页，它就会通知 Dogear，即使浏览器把书签存放在加密文件中；还可以在地址栏中查找书签。
companions-none = 没有在这台电脑上找到浏览器。
companions-on = 允许浏览器中的配套扩展与 Dogear 通信
companions-add = 让配套扩展读取…
companions-step-page = 在 { $browser } 的地址栏中输入 <kbd>chrome://extensions</kbd>，并打开“开发者模式”。
companions-step-load = 选择“加载未打包的扩展程序”。
companions-step-folder = 选择文件夹 <kbd>{ $folder }</kbd>
companions-missing = 这个 Dogear 没有附带配套扩展。请用安装包安装 Dogear。
companions-reach =
    { $count ->
       *[other] { $browsers } 可以连接到 Dogear。
    }
companions-not-yet =
    { $count ->
       *[other] { $browsers } 还不能连接。请关闭此开关，再重新打开。
    }
companions-another =
    { $count ->
       *[other] { $browsers } 连接的是另一个 Dogear。打开此开关即改为连接到这里。
    }
companions-snap =
    { $count ->
       *[other] { $browsers } 是 snap 软件包，不能启动其他程序；书签仍像以前一样从文件读取。
    }
companions-flatpak =
    { $count ->
       *[other] { $browsers } 是 flatpak 软件包，不能启动其他程序；书签仍像以前一样从文件读取。
    }

## 设置：排除

left-out-heading = 排除
left-out-lead = 符合以下任一规则的内容不会保留，不会被找到，也绝不会发给任何人。
left-out-unread = 无法读取规则。{ $problem }
left-out-reading = 正在读取规则…
left-out-none = 没有排除任何内容。
left-out-reading-again = 正在重新读取…
left-out-remove-named = 移除针对 { $value } 的规则
left-out-what = 要排除什么
left-out-add = 排除…
left-out-already = 这已经排除了。
left-out-choose = 选择…
left-out-yes = 排除
left-out-working = 正在排除…
rule-folder = 文件夹
rule-folder-example = 工作/私密
rule-folder-hint = 包括其中的一切。“工作/私密”指文件夹“工作”里的文件夹“私密”。
rule-site = 网站
rule-site-example = example.org
rule-site-hint = 包括其子域名。
rule-source = 浏览器或文件
rule-source-hint = 其中的一切，即使上面已开启读取。
rule-pattern = 标题或网址
rule-pattern-example = *发票*
rule-pattern-hint = * 代表任意内容，? 代表一个字符。
rule-folder-sure = 排除文件夹“{ $value }”中的一切？
rule-site-sure = 排除 { $value } 及其子域名？
rule-source-sure = 排除来自 { $value } 的一切？
rule-pattern-sure = 排除形如“{ $value }”的标题和网址？
rule-would-forget =
    { $count ->
        [0] 目前没有符合的书签；以后新增的若符合，会被排除。浏览器中不会有任何改变。
       *[other] Dogear 会清除 { $count } 个书签。浏览器中不会有任何改变。
    }
rule-forgotten =
    { $count ->
        [0] 没有符合的书签。以后新增的若符合，会被排除。
       *[other] 已清除 { $count } 个书签。
    }
rule-gone = 这条规则已经不存在了。
rule-came-back =
    { $count ->
        [0] 已移除。没有书签回来。
       *[other] 已移除。{ $count } 个书签回来了。
    }

## 设置：按意思搜索

models-heading = 按意思搜索
models-lead = 由这台电脑上的模型比较你的问题和你的收藏。模型越大，懂得的语言越多，读取书签所需的时间也越长。
models-unlisted = 无法列出模型。{ $problem }
models-looking = 正在查找模型…
model-languages =
    { $count ->
        [1] 英语
       *[other] { $count } 种语言
    }
model-size = 约 { $megabytes } MB
model-in-use = 使用中
model-cancel-named = 不换用 { $name }
model-stop = 停止
model-stop-named = 停止获取 { $name }
model-forget = 移出列表
model-forget-named = 将 { $name } 移出列表
model-delete = 删除
model-delete-named = 删除 { $name }
model-delete-partial-named = 删除 { $name } 已获取的部分
model-use = 使用
model-use-named = 使用 { $name }
model-go-on = 继续
model-go-on-named = 继续获取 { $name }
model-get = 获取
model-get-named = 从 { $host } 获取 { $name }
model-reads-named = { $name } 正在读取你的书签
model-fetched-named = 正在获取 { $name }
model-partial = 已有其中 { $megabytes } MB。
model-asking = 正在请求…
model-fetched = { $done } / { $total } MB
model-has-read-words = 已读取 { $done } / { $total } 个书签。完成之前按字词搜索。
model-has-read-other = 已读取 { $done } / { $total } 个书签。完成之前仍由 { $model } 搜索。
models-go-back = 换回 { $name }
models-from = 按下“获取”时，模型来自 { $host }。
models-from-label = 获取自
models-from-hint = 如果你使用 Hugging Face 的其他镜像，请填在这里。发往那里的只有模型文件的名称。

## 设置：网页正文

pages-heading = 网页正文
pages-lead = Dogear 可以读取你收藏的网页的内容，让你凭内容找到它们。正文只留在这台电脑上；在你从这里开始之前，不会访问任何网站。
pages-on = 读取网页正文
pages-looking = 正在查看网页正文…
pages-unread = 无法查看网页正文的情况。{ $problem }
pages-which = 读取哪些网页
pages-which-none = 还没有选择任何内容。请在下面选择浏览器、文件或文件夹。
pages-folder-chosen = 要读取的文件夹
pages-add = 添加
pages-folder-hint = 包括其中的一切。私密文件夹只有列在这里才会读取。
pages-not = 绝不读取
pages-not-what = 绝不读取的内容
pages-not-hint = 上面排除的内容也绝不读取。
pages-known = 这里已经有了。
pages-network = 也读取本地网络中的网页
pages-network-hint = 例如家里的路由器或服务器，前提是书签中有它的网址。
pages-reread = 重新读取网页
pages-reread-never = 从不
pages-reread-after = { $days } 天后
pages-goes-out = 会发出什么
pages-goes-out-explained = 对每个网站一次只访问一个网页，中间有停顿；网站不允许时完全不访问。网站会看到网页的网址、你的网络地址和 Dogear 这个名称。不发送 Cookie，也不运行脚本。
pages-estimating = 正在统计网页…
pages-estimate = { $total } 个网站的 { $count } 个网页：约 { $megabytes } MB，约需 { $time }。
pages-estimate-private = 其中不包括私密文件夹中的 { $count } 个网页。
pages-estimate-none = 所选内容中没有还要读取的网页。
pages-start = 开始读取
pages-pause = 暂停
pages-stop = 停止
pages-reading-named = 正在读取网页正文
pages-done = { $done } / { $total } 个网页
pages-now = 正在读取 { $site }
pages-so-far = 目前 { $megabytes } MB
pages-left = 还需约 { $time }
pages-waiting =
    { $why ->
        [power-saver] 正在等待：已开启省电模式。之后会自动继续。
        [low-battery] 正在等待：电量低。之后会自动继续。
        [metered] 正在等待：当前网络按流量计费。之后会自动继续。
        [elsewhere] 正在等待：另一个 Dogear 正在读取。之后会自动继续。
        [resting] 正在等待：Dogear 已暂停。它继续时会一并继续。
       *[offline] 正在等待：没有网络连接。之后会自动继续。
    }
pages-finished = 所有网页都已访问过，最后一次在 { $day }。新书签会自动读取。
pages-came = 所有网页的结果
page-state-read = 已读取
page-state-no-text = 没有正文
page-state-walled = 需要登录或被提示页挡住
page-state-unwanted = 不允许程序读取
page-state-gone = 已消失
page-state-dead = 网站已消失
page-state-trouble = 遇到问题，会再试
page-state-forbidden = 在本地网络中
pages-kept =
    { $count ->
        [0] 没有保留任何网页正文。
       *[other] 已保留 { $count } 个网页的正文：{ $megabytes } MB。
    }
pages-forget = 清除网页正文
pages-forget-sure = 清除 { $count } 个网页的正文？要重新得到它们，就得再次访问这些网站。
pages-forget-yes = 清除
pages-forgotten = 已清除网页正文。

## 设置：回答

answers-heading = 回答
answers-written-by = 回答方式
answers-address = 地址
answers-key = 密钥
answers-key-save = 保存
answers-key-remove = 移除密钥
answers-key-saved = 已保存。输入新密钥可替换
answers-key-kept = 保存在这台电脑的密钥环中
answers-key-in-file = 这台电脑没有可用的密钥环，因此密钥存放在数据文件夹的一个文件中。只有你的用户可以读取，但它没有加密。
answers-model = 模型
answers-model-name = 模型名称
answers-reading = 也用来理解问题
answers-reading-never = 从不
answers-reading-local = 在这台电脑上运行时
answers-reading-always = 始终
answers-test = 测试连接
answers-asking = 正在询问…
answers-connected-choose = 已连接：找到 { $count } 个模型。请选择一个。
answers-connected = 已连接。{ $model } 可以使用。
answers-found-looking = 正在这台电脑上查找模型…
answers-found = 在这台电脑上找到的
answers-found-one = <b>{ $name }</b> 在 { $place } 响应，有 { $count } 个模型。
answers-found-chosen = 已选择
answers-found-use = 使用
answers-found-use-named = 使用 { $name }
answers-found-none = 这台电脑上没有模型响应。
answers-found-failed = 无法在这台电脑上查找模型。
provider-built-in = 内置回答
provider-built-in-lead = 由找到的内容组成的简短回答。不向外发送任何内容。
provider-ollama-lead = 由你自己运行的语言模型。地址在这台电脑上时，不向外发送任何内容。
provider-other = 其他服务器
provider-other-lead = 任何使用 OpenAI 协议的程序或服务，例如这台电脑上的 LM Studio 和 llama.cpp。
provider-service-lead = 你的问题，以及所找到书签的标题、网站、文件夹和备注，会发往那里。发送前你会先看到全文。

## 设置：私密文件夹

privacy-heading = 私密文件夹
privacy-lead = 你能找到其中的内容；任何模型、任何助手都看不到。
privacy-folder = 文件夹
privacy-folder-example = 工作/私密
privacy-add = 设为私密
privacy-known = 这个文件夹已是私密。
privacy-hint = 包括其中的一切。“工作/私密”指文件夹“工作”里的文件夹“私密”。
privacy-agreed = 你已同意把问题和找到的内容发往：
privacy-withdraw = 撤回
privacy-withdraw-named = 不再向 { $address } 发送任何内容
privacy-withdraw-hint = 此后向那里发送之前，会再次征求你的同意。
privacy-else = 还会向外发送什么
privacy-else-models = 获取按意思搜索所用的模型时，会按文件名从 { $host } 及其存放文件的服务器下载。你的任何内容都不会随之发出，搜索本身也只在这台电脑上进行。
privacy-else-pages = 开启“读取网页正文”后，会访问你所选的网页。

## 设置：学习

habit-heading = 学习
habit-lead = 几个书签同样合适时，以你的打开习惯决定先后。这些记录只留在这台电脑上。
habit-on = 从我打开的书签中学习
habit-opened =
    { $count ->
        [0] 没有从回答中打开书签的记录。
       *[other] 记录了 { $count } 个打开过的书签。
    }
habit-forget = 清除我的打开记录
habit-nothing-yet = 还没有学到什么：再有 { $count } 次跳过前面的书签、打开后面的，就会开始学习。
habit-nothing-moved = 你打开的都是排在最前的，因此顺序不变。
habit-coverage =
    含有问题字词的书签，你打开的次数比其他书签{ $often ->
        [much-more] 多得多
        [more] 多
        [less] 少
       *[much-less] 少得多
    }。
habit-meaning =
    与问题意思相同的书签，你打开的次数比其他书签{ $often ->
        [much-more] 多得多
        [more] 多
        [less] 少
       *[much-less] 少得多
    }。
habit-closeness =
    与问题措辞相近的书签，你打开的次数比其他书签{ $often ->
        [much-more] 多得多
        [more] 多
        [less] 少
       *[much-less] 少得多
    }。
habit-exact =
    标题或网站与所问完全一致的书签，你打开的次数比其他书签{ $often ->
        [much-more] 多得多
        [more] 多
        [less] 少
       *[much-less] 少得多
    }。
habit-freshness =
    日期较近的书签，你打开的次数比其他书签{ $often ->
        [much-more] 多得多
        [more] 多
        [less] 少
       *[much-less] 少得多
    }。
habit-frecency =
    最近常打开的书签，你打开的次数比其他书签{ $often ->
        [much-more] 多得多
        [more] 多
        [less] 少
       *[much-less] 少得多
    }。

## 设置：后台

background-heading = 后台
background-lead = 只要 Dogear 在运行，无论有没有窗口，都会跟进浏览器中的变动。
background-paused = 已暂停。
background-paused-until = 暂停至 { $time }。
background-go-on = 继续
background-pause-hour = 暂停一小时
background-pause = 暂停至下次启动
background-keep-watching = 关闭窗口后继续在后台运行
background-start-with-computer = 随电脑启动
background-start-with-computer-hint = 启动时不显示窗口，唤出时才显示。

## 设置：快速搜索

quick-heading = 快速搜索
quick-lead = 浮于所有窗口之上的小窗口，不离开手头的事就能找到网页。
quick-keys-by-desktop = 这组快捷键由桌面环境分配，可在其设置中更改。
quick-keys-not-yet = 桌面环境尚未分配快捷键，可在其设置中指定。
quick-keys-none = 没有唤出它的快捷键。
quick-keys-press = 请按新的快捷键…
quick-keys-leave = 按 Esc 保持不变。
quick-keys-change = 更改
quick-keys-on = 开启
quick-keys-off = 关闭
quick-open = 打开快速搜索
quick-bind-gnome = 这个桌面环境不向程序分配快捷键。请在系统设置的“键盘”→“查看及自定义快捷键”→“自定义快捷键”中，用这条命令添加一个。
quick-bind-kde = 这个桌面环境不向程序分配快捷键。请在“系统设置”的“键盘”→“快捷键”→“新增”→“命令或脚本”中，输入这条命令。
quick-bind-sway = 这个桌面环境不向程序分配快捷键。请把这一行加入 ~/.config/sway/config，然后重新加载 Sway。
quick-bind-hyprland = 这个桌面环境不向程序分配快捷键。请把这一行加入 ~/.config/hypr/hyprland.conf。
quick-bind-other = 这个桌面环境不向程序分配快捷键。请在其键盘设置中，为这条命令指定一个快捷键。
shortcut-held = { $keys } 已被其他程序占用。
shortcut-refused = 系统不允许使用 { $keys }。
shortcut-unusable = 这组快捷键不能用，请按其他的。

## 设置：外观

look-heading = 外观
look-theme = 颜色
look-as-system = 跟随系统
look-light = 浅色
look-dark = 深色
look-language = 语言

## 设置：这个书签库

about-heading = 这个书签库
about-meaning = 按意思搜索
about-meaning-off = 不可用；按字词搜索。
about-meaning-ready = { $count } 个书签全部就绪。
about-meaning-preparing = { $done } / { $total } 个书签已就绪。
about-data-folder = 数据文件夹
about-version = 版本
about-look = 查找新版本
about-looking = 正在查找…
about-newest = 这是最新版本。
about-newer = 已有版本 { $version }。
about-newer-open = 在浏览器中查看
about-keys = 快捷键
about-list-keys = 查看快捷键

## 快速搜索

quick-title = Dogear：快速搜索
quick-field = 你还记得网页的什么？
quick-type = 输入你记得的：一个词、网站、文件夹，或收藏的时间。
quick-reading = Dogear 正在读取你的书签，稍后就能在这里找到。
quick-no-bookmarks = Dogear 还没有读取任何书签。
quick-choose = 选择它可以读取什么
quick-open-dogear = 打开 Dogear
quick-open-many = 打开 { $count } 个网页？
quick-open-many-yes = 打开 { $count } 个
quick-hint-open = 打开
quick-hint-open-marked = 打开 { $count } 个
quick-hint-ask = 提问
quick-hint-copy = 复制网址
quick-hint-close = 关闭
quick-measured = { $count } / { $total } · { $time }
quick-not-web = 这不是网页，无法打开。已复制它的网址。

## 为什么没有回答

failure-no-provider = { $address } 没有响应。请启动运行 { $model } 的程序，或在设置中检查地址。
failure-wrong-key = { $address } 不接受这个密钥。请在设置中检查密钥。
failure-no-model = { $address } 没有模型 { $model }。请在设置中选择其他模型。
failure-rate-limited = { $address } 要求等待。请一分钟后重试，或在那里查看你的套餐。
failure-rate-limited-seconds = { $address } 要求等待。请 { $seconds } 秒后重试。
failure-rate-limited-minutes = { $address } 要求等待。请 { $minutes } 分钟后重试。
failure-rate-limited-hours = { $address } 要求等待。请 { $hours } 小时后重试。
failure-provider-down = { $address } 暂时无法回答。请稍后重试。
failure-timeout = 等待 { $address } 回答超时。请重试，或选择较小的模型。
failure-context-too-long = 问题及其书签超出了 { $model } 一次能读取的量。请把问题问得短些，或在设置中选择其他模型。
failure-cut = 来自 { $address } 的回答中断了。要得到完整回答，请重新提问。
failure-bad-answer = { $address } 发来的内容无法显示为回答。请在设置中检查地址和模型。
failure-not-agreed = 尚未发送任何内容。{ $address } 不在这台电脑上：请先查看会发送什么，并表示同意。
failure-internal = 无法把问题发往 { $address }：{ $reason }。请检查设置。

## 出了什么问题，怎么办

problem-library-damaged = 书签库文件 { $path } 已损坏，无法读取。
problem-library-newer = 书签库文件 { $path } 是由较新版本的 Dogear 写入的（文件结构版本为 { $found }，这个 Dogear 最高只支持 { $known }）。请更新 Dogear。
problem-library-unusable = 无法使用书签库文件 { $path }：{ $reason }。请检查其文件夹是否存在、可写且有剩余空间。
problem-library-out-of-step = 书签库与模型不匹配。请在设置中重新选择模型。
problem-library-failed = 无法读写书签库：{ $reason }。请重新启动 Dogear。
problem-reading-stopped = 读取 { $source } 时意外停止。此前读取的内容已保留。
problem-source-unknown = 来源 { $id } 已不存在。请在设置中重新选择浏览器。
problem-folder-unknown = 文件夹“{ $typed }”已不存在。
problem-runtime-unusable = 按意思搜索已关闭：无法加载 { $path }（{ $reason }）。请重新安装 Dogear。在此期间按字词搜索。
problem-model-file-unusable = 按意思搜索已关闭：无法使用模型文件 { $path }（{ $reason }）。请重新安装 Dogear，或在设置中选择其他模型。
problem-model-failed = 模型无法读取一段文本：{ $reason }。如果再次发生，请在设置中选择其他模型。
problem-model-stopped = 按意思搜索已停止。请重新启动 Dogear。
problem-model-unknown = 没有名为 { $name } 的模型。
problem-model-not-here = { $name } 还不在这台电脑上。请先获取。
problem-model-gone = 按意思搜索已关闭：模型 { $id } 已不在这台电脑上。请在设置中重新获取，或使用其他模型。
problem-model-folder-incomplete = { $reason }。文件夹中需要有 model.onnx、tokenizer.json 和 model.toml。
problem-model-id-taken = { $path }：标识 { $id } 已被占用或无效。请为模型另取一个。
problem-model-width-wrong = { $id } 为每段文本给出 { $found } 个数，而它的 model.toml 写的是 { $said } 个。请使用其他模型。
problem-model-in-use = { $id } 正在使用，或是 Dogear 自带的。请先换用其他模型。
problem-server-address = { $address } 不是服务器地址。请写成 https://huggingface.co 这样的形式。
problem-server-unreachable = 无法连接 { $host }（{ $reason }）。请检查网络连接后重新开始：已收到的部分会保留。
problem-server-lacks-file = { $host } 上没有 { $file }。模型可能已经移走：请看看有没有更新版本的 Dogear。
problem-server-refuses = { $host } 不提供 { $file }（{ $reason }）。请稍后重试。
problem-download-cut = 与 { $host } 的连接中断（{ $reason }）。重新开始即可从那里继续：已收到的部分会保留。
problem-download-tampered = 从 { $host } 收到的 { $file } 与公布的不符，已删除。请重新开始；如果再次出现，请不要使用这个服务器。
problem-download-busy = 另一个程序正在获取这个模型。
problem-disk-full = 磁盘已满。请在 { $path } 所在处腾出空间，然后重新开始：已收到的部分会保留。
problem-settings-unreadable = 无法读取 { $path }：{ $reason }。请更正或删除这个文件。
problem-file = { $path }：{ $reason }
problem-folder-not-made = 无法建立文件夹 { $path }：{ $reason }。请腾出空间或授予权限，然后重新启动 Dogear。
problem-no-data-folder = 系统没有指定应用数据文件夹，因此 Dogear 没有地方存放书签库。
problem-nothing-to-open = 没有可打开的内容：已不再收藏，或不是网页。
problem-no-program = Dogear 不知道 { $browser } 用哪个程序显示网页。请在你常用的浏览器中打开。
problem-pages-off = “读取网页正文”已关闭。请在设置中开启。
problem-pages-busy = 另一个 Dogear 正在读取网页。请等它完成，或在那里停止。
problem-page-left-out = 此网页在私密文件夹中，或属于绝不读取的内容。两者都可在设置中更改。
problem-no-project = 此 Dogear 在构建时没有写入项目地址，因此无法查找新版本。
problem-no-release = { $page } 上还没有发布任何版本。
problem-newest-unknown = 无法得知是否有新版本：{ $host } 没有答复（{ $reason }）。请稍后再试，或查看 { $page }。
problem-broken = Dogear 的某个部分意外停止：{ $reason }。请重新启动 Dogear。
problem-not-opened = 浏览器没有打开 { $url }：{ $reason }
problem-autostart = 无法更改“随电脑启动”：{ $reason }
problem-no-host = 在这个程序所在的文件夹中，找不到供浏览器启动的程序。请重新安装 Dogear。
problem-nothing-dropped = 找不到这个文件了。请重新拖放。
problem-file-picked = 无法使用这个文件：{ $reason }
problem-shortcut-held = { $keys } 已被其他程序占用。
problem-shortcut-refused = 系统不允许程序使用 { $keys }。请按其他的。
problem-shortcut-not-here = 这个桌面环境不向程序分配快捷键。
problem-shortcut-unfit = 请按一个键，同时按住 Ctrl、Alt 或 Command 键。
problem-rule-folder = 请写文件夹的名称，或“工作/私密”这样的路径。
problem-rule-site = 这不是网站。请写成 example.org 这样的形式。
problem-rule-source = 请选择浏览器或导入的文件。
problem-rule-pattern = 请在星号之间写标题或网址的一部分，例如 *发票*，不能只写星号。

## 书签库的列表。地方很小：排序、条件和按钮只用一两个词

library-list = 书签
library-reading = 正在读取书签库…
library-unread = 无法读取书签库。{ $problem }
library-empty = 浏览器中的书签读取后会列在这里。
library-nothing = 没有书签符合所有这些条件。
library-without = 去掉 { $condition }
library-without-words = 去掉字词
library-show-all = 显示全部书签
library-filter = 字词、网站、年份…
library-condition = 条件
library-conditions = 条件
library-clear-all = 全部清除
library-kind = 网页类型
library-kind-video = 视频
library-kind-pdf = PDF 文件
library-kind-repository = 代码仓库
library-kind-paper = 论文
library-never-opened = 从未打开
library-saved-twice = 收藏了不止一次
library-from = 从
library-to = 到
library-from-to = { $from }至 { $to }
library-since = { $day }起
library-until = 至 { $day }
library-tagged = 标签：{ $tag }
library-folder-of = { $folder }（{ $source }）
library-chosen-elsewhere = 选中的 { $count } 个书签
library-sort = 排序
library-sort-saved = 收藏时间
library-sort-title = 标题
library-sort-site = 网站
library-sort-folder = 文件夹
library-sort-opened = 打开时间
library-sort-found = 符合程度
library-newest-first = 最新的在前
library-oldest-first = 最早的在前
library-a-first = 从 A 到 Z
library-z-first = 从 Z 到 A
library-best-first = 最符合的在前
library-best-last = 最符合的在后
library-turn-round = 反转顺序：{ $order }
library-headings = 分组标题
library-no-folder = 无文件夹
library-no-site = 无网站
library-no-title = 无标题
library-no-date = 无日期
library-not-opened = 从未打开
library-places-count = { $count } 处
library-opened-on = 打开于 { $day }
library-places = 浏览器和文件夹
library-places-filter = 查找文件夹
library-places-none = 没有叫这个名称的文件夹。
library-all = 全部书签
library-tags = 标签
library-languages = 语言
library-unnamed = 未命名
library-chosen = 已选 { $count } 个
library-choose-none = 取消选择
library-detail = 详情
library-as-links = 链接形式
library-as-markdown = Markdown 形式
library-copied = 已复制 { $count } 个书签。
library-save = 导出…
library-written = 已将 { $count } 个书签写入 { $path }。
library-ask-in-these = 只在这些中提问
library-leave-out = 排除…
library-leave-out-what = 要排除什么？
library-leave-out-none = 这些书签既没有网站，也没有文件夹可以排除。
library-this-page = 这个网页
library-open-many = 打开 { $count } 个网页？
library-open-many-each = 每个网页都会在浏览器中各占一个标签页。
library-open-all = 打开 { $count } 个
library-note = 备注
library-found-otherwise = 没有一字不差的字词；凭词的其他形式或意思找到。
library-saved-in = 收藏在 { $count } 处
library-show-folder = 显示文件夹
library-copy-place = 复制位置
library-place-copied = 已复制位置。
library-manager-keys = 按 { $keys } 可显示 { $browser } 中的书签。
library-never-changes = Dogear 不会更改或删除浏览器中的任何内容。
library-show-site = 只显示 { $site }
library-opened = 用 Dogear 打开的时间
library-history = 变动记录
library-similar = 相似网页
library-similar-looking = 正在查找相似网页…
library-similar-failed = 无法查找相似网页。
library-similar-not-ready = 按意思搜索尚未就绪。就绪后，这里会显示相似网页。
library-similar-none = 没有收藏过相似的网页。
library-closeness =
    { $closeness ->
        [very-close] 非常接近
        [close] 接近
        [related] 相关
       *[loose] 略有关联
    }
library-of-site = { $site } 的更多书签
library-all-of-site = 显示全部 { $count } 个
question-among = 仅限选中的 { $count } 个书签
question-among-all = 重新在全部书签中提问
keys-in-library = 在书签库中
keys-to-filter = 转到筛选框
keys-choose-next = 选择上一个或下一个
keys-choose-range = 选择多个
keys-choose-more = 多选一个，或少选一个
keys-choose-all = 全选
keys-to-beside = 转到文件夹或详情
keys-open = 打开
keys-choose-none = 取消选择

## 网站与重复项

sites-heading = 网站
sites-lead = 你收藏过 { $sites } 个网站的网页。每个网站都包括其子域名。
sites-filter = 查找网站
sites-sort = 排序
sites-by-pages = 收藏最多
sites-by-name = 按名称
sites-by-newest = 最新
sites-reading = 正在统计网站…
sites-unread = 无法统计网站。{ $problem }
sites-none-fit = 没有名称中含“{ $typed }”的网站。
sites-listed = { $count } 个网站
sites-subdomains-of = { $site } 的子域名
sites-more = { $site } 的详情
sites-drawn = { $first } 年至 { $last } 年收藏，{ $most } 年最多
sites-drawn-one = { $year } 年收藏
sites-drawn-none = 日期不详
site-back = 全部网站
site-between = 收藏于 { $first }至 { $last }
site-once = 收藏于 { $day }
site-show = 在书签库中显示
site-years = 按年份
site-year = { $year } 年：{ $bookmarks }
site-folders = 文件夹
site-more-folders = 另有 { $count } 个文件夹
site-newest = 最新
site-subdomains = 子域名
site-more-subdomains = 另有 { $count } 个
copies-heading = 重复项
copies-lead = 收藏了不止一次的网页。Dogear 不会更改浏览器中的任何内容：它只显示每一份在哪里，不需要的可由你自己删除。
copies-likeness = 有多相似
copies-page = 同一网页
copies-form = 其他形式
copies-title = 标题相同
copies-meaning = 意思相近
copies-page-explained = 同一网址，收藏在多处。
copies-form-explained = 也包括通向同一网页的其他网址：http 或 https、有无 www、手机版、打印版，或带有跟踪代码。
copies-title-explained = 也包括同一网站上标题相同的网页。
copies-meaning-explained = 讲同一件事的不同网页，未必是重复项。
copies-looking = 正在查找重复项…
copies-unread = 无法查找重复项。{ $problem }
copies-told = { $groups } 个网页收藏了不止一次，多出 { $spare } 个书签。
copies-told-alike = { $groups } 组相似的网页，共 { $count } 个书签。
copies-none =
    { $likeness ->
        [page] 没有重复收藏的网页。
        [form] 没有重复收藏的网页，网址的其他形式也算在内。
        [title] 没有重复收藏的网页，也没有哪个网站有两个标题相同的网页。
       *[meaning] 没有这样接近的网页。
    }
copies-closeness = 接近程度至少
copies-closeness-loose = 相关
copies-closeness-tight = 几乎相同
copies-closeness-at = { $closeness } / 100
copies-waiting = 要等 Dogear 读完全部书签，才能按意思比较网页：目前 { $done } / { $total }，会自动继续。
copies-waiting-off = 现在无法按意思比较网页：按意思搜索已关闭。
copies-choose = 选择“{ $title }”
copies-differ = { $parts }不同
copies-differ-nothing = 没有不同
copies-differ-address = 网址
copies-differ-title = 标题
copies-differ-folder = 文件夹
copies-differ-browser = 浏览器
copies-differ-date = 日期
copies-no-date = 无日期
copies-keep = 建议保留：{ $reasons }
copies-keep-oldest = 收藏最早
copies-keep-folder = 所在文件夹最具体
copies-keep-secure = 网址是 https
copies-copy-list = 复制列表
copies-list-copied = 已复制含 { $count } 个书签的列表。
copies-show = 在书签库中显示
copies-of = “{ $title }”的重复项
copies-of-several = { $count } 个网页的重复项
copies-how = 如何删除
copies-how-heading = 如何删除重复项
copies-how-lead = 重复项要在它所在的浏览器中删除。Dogear 会自动得知。
copies-how-keys = 在 { $browser } 中按 <kbd>{ $keys }</kbd>，即可打开它的书签。请在那里查找标题，并在所属文件夹中删除书签。
copies-how-address = 在 { $browser } 的地址栏中输入 <kbd>{ $address }</kbd>，即可打开它的书签。请在那里查找标题，并在所属文件夹中删除书签。
copies-how-menu = 通过 { $browser } 的菜单打开它的书签。请在那里查找标题，并在所属文件夹中删除书签。
copies-how-file = 这个文件只读取过一次，不会被更改。请在设置中移除这个文件，或在那里排除这个网页。
copies-copy-title = 复制标题
copies-chosen = 已选 { $count } 组
copies-choose-page = 全选当前显示的
copies-choose-none = 取消选择
copies-shown = 第 { $from } 至 { $to } 组，共 { $all } 组
copies-earlier = 上一页
copies-later = 下一页
changes-back-to = 回到
changes-earlier-day = 前一天
changes-later-day = 后一天
changes-earlier-day-explained = 上一个有变动的日子
changes-later-day-explained = 下一个有变动的日子
changes-to-newest = 回到最新
changes-none-that-day = { $day }没有变动。此前的变动：
changes-none-so-far = 截至 { $day }没有变动。
changes-count = { $count } 项变动
changes-count-some = 至少 { $count } 项变动
change-copy-place = 复制原来的位置
change-copy-place-of = 复制“{ $title }”原来的位置
change-place-copied = 已复制它的标题、网址和位置。

## 地图与时间线。主题：内容相似的网页，在地图上聚在一起

map-heading = 你的收藏，按内容分布
map-explained = 彼此靠近的网页内容相似。
map-reading = 正在读取地图
map-unread = 无法读取地图。{ $problem }
map-empty = 还没有可以绘制的内容。
map-waiting = 按意思搜索就绪后，地图就会出现。
map-waiting-ready = { $done } / { $total } 个书签已就绪。
map-waiting-off = 按意思搜索已关闭，而地图要靠它绘制。
map-to-settings = 在设置中查看
map-making = 正在绘制地图。
map-making-done = { $done } / { $total } 个书签已有位置。
map-no-drawing = 这个窗口无法绘制地图，改用列表显示。
map-not-placed = { $count } 个书签在地图上还没有位置。
map-search = 在地图上查找
map-found =
    { $count ->
        [0] 没有找到
       *[other] 找到 { $count } 个
    }
map-colour-by = 着色依据
facet-topic = 主题
facet-time = 年份
facet-site = 网站
facet-folder = 文件夹
facet-source = 来源
group-others = 其他
group-earlier = { $year } 年以前
group-undated = 无日期
group-unnamed = 无名称
map-legend = 颜色
map-label = 你的书签地图
map-keys = 方向键在主题之间移动，空格键点亮主题，Enter 键进入主题、打开网页的卡片，Esc 键返回。+ 和 − 缩放，Shift 加方向键移动地图。
map-at-topic = { $name }：{ $count } 个网页
map-nearer = 放大
map-farther = 缩小
map-show-all = 显示全部
map-draw-around = 圈选网页
map-as-list = 显示为列表
map-as-map = 显示为地图
map-of-topic = 地图上：{ $name }
map-of-drawn = 在地图上选中的
chosen-pages =
    { $count ->
        [0] 没有网页
       *[other] { $count } 个网页
    }
show-in-library = 在书签库中显示
chosen-clear = 取消选择
print-list = 打印列表
print-first = 前 { $count } 个，共 { $total } 个
map-card = 选中的网页
map-card-in-library = 在书签库中查看
map-similar = 相似网页
map-similar-none = 没有找到相似的网页。
map-newest = 最新的
map-light-up = 在地图上显示
picture-as-png = 保存为 PNG
picture-as-svg = 保存为 SVG
picture-saved = 已保存为 { $path }
picture-not-made = 无法生成图片。请试试另一种格式。
timeline-heading = 你何时收藏了什么
timeline-reading = 正在读取时间线
timeline-unread = 无法读取时间线。{ $problem }
timeline-no-dates = 你的书签都没有日期。
timeline-undated = { $count } 个书签没有日期，未画在图上。
timeline-by = 着色依据
timeline-label = 你的书签随时间的分布
timeline-keys = 左右方向键沿着柱条移动，同时按住 Shift 可选入更多柱条。+ 和 − 缩放，Enter 键放大选中的部分，Esc 键取消选择。
timeline-earlier = 更早
timeline-later = 更晚
timeline-as-table = 显示为表格
timeline-as-chart = 显示为图形
timeline-when = 时间
timeline-all = 全部
timeline-from-to = { $from }至 { $to }：{ $count } 个网页
timeline-at = { $count } 个网页 · { $when }
timeline-span = { $from }至 { $to }
timeline-on-this-day = 往年今日
timeline-never-opened = 收藏后从未打开
timeline-never-opened-count = { $count } 个网页从未用 Dogear 打开过。
timeline-show-all = 在书签库中显示这 { $count } 个
