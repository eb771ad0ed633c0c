### `dogear` 在终端中显示的文字。`反引号`中的内容照原样输入，从不翻译；--选项、文件名和
### 代表所输入内容的大写单词也不翻译。用词见 window.ftl 开头的词表。

## 计数，作为一行的一部分

bookmarks = { $count } 个书签

## 帮助。每个命令一条，选项在其下

help = 凭你记得的内容找到书签。
    .data_dir = 存放书签库和设置的文件夹。
    .json = 不输出文字，而输出一份 JSON 文档（`watch` 和 `ask`：每行一个对象）。
    .gentle = 准备按意思搜索时，把机器的一半性能留给其他程序。
    .verbose = 在 stderr 上说明正在做什么。
    .lang = 不用系统语言，而用这种语言，以代码表示：en、de、fr、es、pt、it、ru、zh、ja 或 ar。
    .help = 显示帮助。
    .version = 显示版本。
help-sources = 列出找到的浏览器配置文件，并选择读取哪些。
    .enable = 读取这个来源。
    .disable = 不读取这个来源，并清除从中读取的内容。
    .add = 添加没有自动找到的配置文件文件夹。
help-sync = 读取所有来源一次，然后为新增的内容准备好按意思搜索。
    .source = 只读取这个来源。
    .no_embed = 只准备按字词搜索；按意思搜索在下次同步时补上。
help-watch = 读取所有来源，然后跟进变动，直到被中断。
help-import = 读取任何已知格式的书签文件。
    .file = 文件。
    .dry_run = 只说明会发生什么，不作任何改动。
help-export = 把书签写入文件，顺序和文件夹与浏览器中相同。
    .file = 文件；未用 --format 时，由扩展名决定格式。
    .format = 格式。
    .format_html = 任何浏览器都能导入。
    .format_json = 对象列表。
    .format_csv = 表格。
    .format_md = 文档。
    .folder = 只导出这个文件夹中的内容：一个名称，或以 `/` 分隔的几个名称。
    .source = 只导出这个来源。
help-folders = 列出文件夹，最大的在前，并显示每个文件夹及其下的书签数。
    .folder = 只列出这个文件夹和其中的文件夹：一个名称，或以 `/` 分隔的几个名称。
    .depth = 最多这么多层。
help-list = 按顺序列出符合条件的书签。
    .query = 要查找的字词；其中的时间、网站等视为条件。
    .limit = 最多这么多个。
    .from = 从这个位置的书签开始，自 0 算起。
    .sort = 按什么排序：未另行指定时为 `saved`，写了字词时为 `found`。
    .sort_saved = 收藏的时间，最新的在前。
    .sort_title = 标题。
    .sort_site = 网站。
    .sort_folder = 文件夹。
    .sort_opened = Dogear 最近一次打开它的时间，最新的在前。
    .sort_found = 最符合字词的在前。
    .reverse = 反过来排。
    .after = 在这一天或之后收藏的（YYYY-MM-DD）。
    .before = 在这一天之前收藏的（YYYY-MM-DD）。
    .site = 在这个网站或其一部分上。
    .folder = 在这个文件夹或其子文件夹中，写名称或路径（Work/Projects）。
    .source = 来自这个来源。
    .tag = 带有这个标签。
    .kind = 只看这一类网页。
    .kind_video = 视频。
    .kind_pdf = PDF 文件。
    .kind_repository = 源代码仓库。
    .kind_paper = 学术论文。
    .language = 标题是这种语言的（de、en、ja）。
    .never_opened = Dogear 从未打开过的。
    .saved_twice = 网页收藏了不止一次的。
help-similar = 列出与某个书签意思最接近的书签。
    .page = 它的编号或网址。
    .limit = 最多这么多个。
help-duplicates = 列出收藏了不止一次的内容；不会删除任何内容。
    .alike = 有多相似。
    .alike_page = 同一网页。
    .alike_form = 或它的另一种形式：手机版、打印版、存档版。
    .alike_title = 或同一网站上标题相同的网页。
    .folder = 只看这个文件夹及其子文件夹，写名称或路径（Work/Projects）。
    .source = 只看这个来源。
    .limit = 最多这么多组。
help-map = 显示书签彼此的远近：意思相近的，在地图上也靠近。
    .svg = 以图片形式写入这个文件；未写文件名时，输出到终端。
help-pages = 显示并选择 Dogear 是否读取书签网页的正文，立即读取，并查看哪些网页已消失。
    .on = 让 Dogear 访问网页：用 --source 和 --folder 选择的，或目前所有来源的。
    .off = 不访问任何网站。
    .estimate = 说明会有多少网页、多少数据、需要多长时间。不会访问任何网站。
    .read = 立即读取待读取的网页。按 Ctrl+C 停止；下次从那里继续。
    .show = 显示为这个网页保留的内容，写书签的编号或网址。
    .health = 列出与原来不一样的网页：全部，或其中一类。
    .health_gone = 网站回复说没有这个网页。
    .health_dead = 网站已不存在。
    .health_moved = 网页永久换了网址。
    .health_changed = 正文与以前不同。
    .limit = 最多列出这么多个。
    .forget = 清除网页正文，并且不再访问这些网页。不写 --site、--folder、--source 或 --page 时：清除全部，并关闭读取。
    .again = 再次访问以前访问过的网页，包括已清除的。
    .source = 读取这个来源的网页；与 --forget 或 --again 同用时，只针对这些网页。
    .folder = 读取这个文件夹中的网页，写名称或路径（Work/Projects）；与 --forget 或 --again 同用时，只针对这些网页。私密文件夹只有写在这里才会读取。
    .site = 只针对这个网站或其一部分上的网页。
    .page = 只针对这个网页，写书签的编号或网址。
    .not_folder = 绝不读取这个文件夹中的网页。
    .not_site = 绝不读取这个网站或其一部分上的网页。
    .all = 选择目前所有的来源，不排除任何内容。
    .reread = 这么多天后重新读取网页；0 表示从不。
    .private_addresses = 是否读取网址指向这台电脑或附近电脑的书签。
    .private_addresses_yes = 读取。
    .private_addresses_no = 不读取。
    .metered = 网络按流量计费时是否读取网页。
    .metered_yes = 读取。
    .metered_no = 等到换用其他网络。
help-search = 查找书签。
    .query = 你记得的内容。
    .limit = 最多这么多个。
    .explain = 说明如何理解问题，以及每个书签为何排在那里。
    .mode = 按字词、按意思，或两者兼用。
    .mode_hybrid = 字词与意思兼用。
    .mode_words = 只按字词。
    .mode_meaning = 只按意思。
    .after = 在这一天或之后收藏的（YYYY-MM-DD）。
    .before = 在这一天之前收藏的（YYYY-MM-DD）。
    .site = 在这个网站或其一部分上。
    .folder = 在这个文件夹或其子文件夹中，写名称或路径（Work/Projects）。
    .source = 来自这个来源。
help-ask = 提出问题，得到注明来源的回答。
    .question = 问题。
    .llm = 由谁回答：`none` 表示内置回答，或写模型名称。默认按设置。
    .agree = 同意把问题和书签发给设置中的服务，如果它不在这台电脑上。
    .show_sent = 只显示会发送的内容，一字不差。
help-provider = 显示并选择由谁写回答。
    .wanted = 由它回答：`built_in`、`ollama`、`open_ai_compatible`、`openai`、`anthropic`、`gemini`、`groq`、`deepseek`、`mistral` 或 `openrouter`。
    .address = 它的地址；留空则用通常的地址。
    .model = 模型。
    .key = 保存密钥，从标准输入读取。
    .test = 询问它是否在线、是否接受密钥、是否有这个模型。
    .find = 只在这台电脑上查找带有模型的程序。
help-model = 显示并选择按意思搜索所用的模型。
    .get = 获取这个模型，或从停下的地方继续。
    .wanted = 用这个模型搜索，可以是列表中的，也可以是含有 model.onnx、tokenizer.json 和 model.toml 的文件夹。
    .back = 重新用之前的模型搜索。
    .remove = 删除已获取的这个模型，或将它的文件夹移出列表。
    .server = 从这个服务器获取模型；留空则用通常的服务器。
help-private = 列出并更改不给任何模型和助手看的书签文件夹。
    .add = 把这个文件夹设为私密，写名称或路径（Work/Private）。
    .drop = 不再把这个文件夹设为私密。
help-habit = 显示从你在窗口中打开的书签学到了什么，也可关闭学习或清除这些。
    .on = 从打开的书签中学习。
    .off = 不再学习，已学到的也不起作用。
    .forget = 清除打开记录。
help-chat = 在终端中谈论你的书签。
help-conversations = 列出问过和答过的内容，以 Markdown 重新阅读，也可搜索、重命名或删除。
    .show = 以 Markdown 显示这个对话，附来源。
    .search = 只列出标题、问题或回答中含有这些字词的对话。
    .rename = 为一个对话另取标题。
    .delete = 永久删除这个对话。
help-toggle = 显示或隐藏正在运行的 Dogear 的快速搜索；若未运行则启动 Dogear。
help-open = 在正在运行的 Dogear 窗口中提问；若未运行则启动。
    .question = 问题。
help-companion = 允许浏览器中的配套扩展与 Dogear 通信；不带选项时，应答由浏览器启动它的那个扩展。
    .install = 告诉找到的每个浏览器，其配套扩展在哪里能连接到这个程序。
    .remove = 撤销上述操作。
    .status = 列出找到的浏览器，以及其中哪些已知道。
help-mcp = 让助手读取书签库：经 stdin 和 stdout 的 Model Context Protocol。
help-changes = 新增、修改、移动、删除和恢复了什么，最新的在前。
    .since = 在这一天或之后（YYYY-MM-DD）。
    .kind = 只看这一类。
    .kind_added = 新增的。
    .kind_changed = 标题、网址、日期、标签或备注有改动的。
    .kind_moved = 移到其他文件夹的。
    .kind_removed = 已不在的。
    .kind_restored = 消失后又回来的。
    .source = 只看这个来源。
    .before = 早于这一条：一页的最后一个 `entry` 通向下一页。
    .limit = 最多这么多条。
help-exclude = 列出并更改规则，规定 Dogear 不应知道什么。
    .folder = 有这个名称或在这个路径上的文件夹（Work/Private），包括其中的一切。
    .site = 这个网站及其子域名。
    .source = 这个配置文件或导入的文件。
    .pattern = 形如这样的网址和标题；`*` 代表任意内容，`?` 代表一个字符。
    .drop = 改为移除这些规则，并重新读取它们排除的内容。
help-status = 书签库的数量、状况和大小。
help-newest = 查找更新的 Dogear：只向其项目发出一次请求，不下载也不安装任何内容。
help-eval = 测量已知书签能否被重新找到。
    .queries = 查询，每行一个 JSON 对象：id、category、query、url。
    .now = "last spring" 这类说法从哪个时刻算起。
    .without = 搜索时不用这一项，看看它有多大作用。可多次使用。
    .without_conditions = 作为条件的网站、文件夹、时间和类型。
    .without_words = 问题中的字词。
    .without_meaning = 问题的意思。
    .without_misspellings = 拼错的词原本指什么。
    .without_languages = 把英语以外的问题按其语言理解。
    .without_tokens = 对最好的结果逐词比较。
    .without_recency = 对最近收藏的内容的偏重。
help-rebuild = 重新生成由书签得出的一切。
    .repair = 先把损坏的书签库放到一边，再建一个新的，并保留其中的对话。
help-help = 显示这段说明，或某个命令的帮助。

searching =
    搜索可以怎么写：
      "sour dough" bread       一字不差地包含引号中的字词，任何引号都行
      rust OR go               任意一个；用大写的 OR，或在几个词之间用 |
      rust -async              不含这个词
      rust NOT async           同上
      site:github.com rust     在这个网站上
      folder:Recipes soup      在这个文件夹或其子文件夹中
      folder:"To read" essays  名称由几个词组成时要加引号
      soup in Kitchen/Winter   在这个路径的文件夹中
      soup Kitchen › Winter    同上；名称中的表情符号可以不写
      kind:pdf taxes           属于这一类：video（视频）、pdf、repository（代码仓库）或 paper（论文）
      after:2023 rust          2023 年或以后收藏的
      before:2023-05 rust      2023 年 5 月以前收藏的；具体到日写作 2023-05-17
      in:firefox bread         收藏在这个浏览器或配置文件中
      bread -site:youtube.com  减号也可以排除网站、文件夹或类型

    平常的话也可以：“去年在 YouTube 上收藏的关于 Rust 的视频”。

## 帮助四周的文字

help-usage = 用法：
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-default = 默认：{ $value }。
help-names = 可选：{ $names }。
help-environment = 也取自 { $name }。

## 输入有误。每一条都会结束命令

typed-more = `{ $command } --help` 会告诉你有哪些用法。
typed-unknown = 这里没有选项 { $argument }。
typed-unknown-command = 没有命令 { $command }。
typed-meant = 是否想输入 { $suggestion }？
typed-missing = 缺少：{ $arguments }。
typed-no-command = 请说明要做什么。
typed-wrong-value = “{ $value }”不适用于 { $argument }：{ $reason }。
typed-value-missing = { $argument } 后面缺少一个值。
typed-conflict = { $argument } 不能与 { $other } 同用。
typed-twice = { $argument } 只能使用一次。
typed-too-much = { $argument } 后面不能有“{ $value }”。
typed-count = { $argument } 需要 { $wanted } 个值，而不是 { $given } 个。
typed-no-text = 输入的不是有效的文本。
typed-other = 无法读懂这个命令：{ $reason }
typed-one-of = 不是其中之一：{ $names }
typed-day = 日期请写成 2024-03-31
typed-limit = 这里需要 1 到 1000 之间的数字
typed-number = 这里需要一个数字
typed-levels = 这里需要 1 或更大的数字

## 用键盘回答的问题

ask-yes = y yes 是 好
ask-send = 发送这些内容，以及以后的问题及其书签？[y/N]
ask-sample = 没有在这里的浏览器中找到书签。试用示例书签库？[Y/n]

## `dogear sources`、`sync`、`watch`、`import`

sources-none = 没有找到浏览器配置文件。可读取导出的文件：dogear import FILE
sources-not-counted = 未计数
sources-not-read = 不读取
sources-companion = 要允许配套扩展从这里与 Dogear 通信，请运行：dogear companion --install
sync-changes = { $source }：新增 { $added }，修改 { $changed }，移动 { $moved }，删除 { $removed }，未变 { $unchanged }
sync-unreadable = { $source }：{ $detail }此前读取的内容已保留。
sync-unreadable-plainly = 无法读取。
sync-left-out = { $count } 个书签按你的规则排除
sync-skipped = 已跳过的条目（{ $count } 个）：{ $reason }
sync-unused = 未使用：{ $names }
sync-unused-field = { $name }（{ $rows } 行）
sync-more = 另有 { $count } 条，用 --json 可全部列出
sync-done = { $count } 个书签已可按意思搜索，共用时 { $time }。
milliseconds = { $count } 毫秒
watch-ready = 正在跟进变动。按 Ctrl+C 结束。
watch-found = { $source }：已找到，从现在起跟进
watch-changes = { $source }：新增 { $added }，修改 { $changed }，移动 { $moved }，删除 { $removed }；可按字词找到
watch-changes-meaning = { $source }：新增 { $added }，修改 { $changed }，移动 { $moved }，删除 { $removed }；{ $time }后可按字词和意思找到
watch-stopped = 已停止跟进浏览器中的变动。请重新运行 `dogear watch`。
import-elsewhere = { $count } 个网页在别处也有收藏；搜索时每个只显示一次。
import-texts = 文件中还带有 { $count } 个网页的正文；搜索也会据此查找这些网页。
import-dry-run = 以上是会发生的事。没有作任何改动。
import-done = { $words }后可按字词找到，{ $meaning }后有 { $count } 个书签可按意思找到。
progress-drawing = 正在绘制地图
progress-meaning = 正在准备按意思搜索
progress-searching = 正在搜索
progress-reading = 正在读取书签

## `dogear search`、`ask`、`chat`

search-only-excludes = 这里只说了不要什么。其余书签中最新的：
search-nothing = 没有收藏过相关内容。
search-nearest = 没有收藏过相关内容。最接近的有：
search-by-meaning = 意思相近
search-also = 也在 { $places } 中
explain-text = 查找：{ $text }
explain-condition = 只限：{ $condition }（“{ $words }”）
explain-relaxed = 没有符合的，因此去掉：{ $condition }
explain-exact = 与所问完全一致
explain-words = 字词：问题的 { $share }%：{ $places }
explain-words-ranked = 字词：问题的 { $share }%，第 { $rank } 位：{ $places }
explain-meaning = 意思：{ $score }
explain-meaning-ranked = 意思：{ $score }，第 { $rank } 位
explain-closeness = 逐词：{ $score }
explain-together = 合计：{ $score }
explain-place =
    { $field ->
        [title] 标题中的“{ $word }”
        [address] 网址中的“{ $word }”
        [folder] 文件夹中的“{ $word }”
        [tags] 标签中的“{ $word }”
       *[note] 备注中的“{ $word }”
    }
explain-alike = { $place }，相似 { $alike }%
ask-local = 不会发送任何内容：回答在这台电脑上组成。
ask-would-send = 发往 { $address }，含 { $count } 个书签：
ask-will-send = 这些内容会发往 { $address }，含 { $count } 个书签。
ask-stopped = （已停止）
ask-ended = 回答提前结束。
ask-built-in = 用 --llm none 提问可得到内置回答。
chat-begin = 书签库中有 { $count } 个书签。
chat-help = 问问你的书签。输入数字显示该来源的网址，/new 重新开始，/quit 结束。
chat-no-sample = 可读取导出的文件：dogear import FILE
chat-sources = 上一个回答有 { $count } 个来源。

## `dogear conversations`、`changes`、`exclude`、`private`；文件夹

conversations-none = 没有对话。
conversations-no-number = “{ $id }”不是对话的编号。
conversations-unknown = 没有编号为 { $id } 的对话。`dogear conversations` 会列出所有对话。
changes-none = 没有变动。从第二次读取浏览器起才会记录变动。
changes-added = 新增
changes-changed = 修改
changes-moved = 移动
changes-removed = 删除
changes-restored = 恢复
exclude-back = 已重新读取 { $count } 个书签。
exclude-forgotten = 已清除 { $count } 个书签。浏览器中没有任何改变。
exclude-none = 没有排除任何书签。可用 --folder、--site、--source 或 --pattern 排除。
exclude-no-rule-to-drop = 请用 --folder、--site、--source 或 --pattern 指明要移除的规则。
exclude-folder = 文件夹
exclude-site = 网站
exclude-source = 来源
exclude-pattern = 模式
exclude-unknown =
    { $kind ->
        [folder] 没有针对文件夹 `{ $value }` 的规则。
        [site] 没有针对网站 `{ $value }` 的规则。
        [source] 没有针对来源 `{ $value }` 的规则。
       *[pattern] 没有针对模式 `{ $value }` 的规则。
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` 不是规则可用的文件夹。
        [site] `{ $value }` 不是规则可用的网站。
        [source] `{ $value }` 不是规则可用的来源。
       *[pattern] `{ $value }` 不是规则可用的模式。
    }
private-none = 没有私密文件夹：任何书签都可能在发给模型的内容之中。
private-unknown = 文件夹 `{ $folder }` 不是私密的。
private-no-name = 请在 --add 后写出文件夹：名称或路径（Work/Private）。
folders-deeper = 另有 { $count } 个更深的文件夹（{ $bookmarks }）未显示
folders-unfiled = 不在任何文件夹中
list-none = 没有书签符合这些条件。
list-more = 显示到第 { $shown } 个，共 { $total } 个。用 --from 和 -k 显示其他的。
similar-unknown = 没有编号或网址为 { $page } 的书签。`dogear list --json` 会列出编号。
similar-not-ready = 这个书签还不能按意思比较。`dogear sync` 会读取缺少的部分。
similar-none = 没有收藏其他内容。
duplicates-none = 没有收藏了不止一次的内容。
duplicates-form = 同一网页的不同形式
duplicates-title = 标题相同
duplicates-total = { $pages } 个网页收藏了不止一次：多出 { $spare } 个书签。
duplicates-more = 显示前 { $shown } 组。用 -k 显示更多。
folders-listed = `dogear folders` 会列出它们。
folder-unknown = 没有文件夹“{ $folder }”，也没有名称相近的。
folder-unknown-nearest =
    { $count ->
       *[other] 没有文件夹“{ $folder }”。最接近的是{ $nearest }。
    }
quoted = “{ $name }”
folder-rule-kept = 规则已保留，适用于以后出现的内容。

## `dogear export`、`rebuild`、`status`、`eval`

export-no-format = { $file }：扩展名没有指明格式。请加上 --format html、json、csv 或 md。
export-done = 已将 { $count } 个书签写入 { $file }。
export-left-out = 网址过长、无法完整保留，因此未写入：{ $folder } 中的“{ $title }”。
rebuild-set-aside = 损坏的书签库保留为 { $file }。
rebuild-conversations = 保留了 { $count } 个对话。
rebuild-done = 已重新准备 { $count } 个书签，其中 { $embedded } 个可按意思搜索，用时 { $time }。
status-sizes = { $bookmarks }，来自 { $count } 个来源
status-meaning-ready = 按意思搜索：就绪（{ $model }）
status-meaning-preparing = 按意思搜索：已就绪 { $ready } / { $of }（{ $model }）
status-meaning-first = 按意思搜索：就绪；{ $model } 已读 { $ready } / { $of } 个书签
status-meaning-off = 按意思搜索：已关闭
status-changing = 正在换用 { $model }：已就绪 { $ready } / { $of }；在此之前由 { $answering } 搜索
status-changing-words = 正在换用 { $model }：已就绪 { $ready } / { $of }；在此之前只按字词搜索
status-library = 书签库：{ $size } MB，位于 { $folder }
status-read = 上次读取：{ $moment } UTC
status-never-read = 还没有读取任何内容。请运行：dogear sync
newest-this = Dogear { $version } 是最新版本。
newest-newer = 已有 Dogear { $newer }，当前为 { $version }。可在此获取：{ $page }
eval-category = 类别
eval-all = 全部
eval-negatives = 无答案的查询：{ $count } 个中有 { $answered } 个得到了回答
eval-times = 每次查询用时：p50 { $half } 毫秒，p95 { $most } 毫秒

## `dogear habit`

habit-on = 从你打开的书签中学习：已开启。
habit-off = 从你打开的书签中学习：已关闭。不再记住新的，搜索时也不使用已记住的。
habit-forgotten = 已清除你的打开记录（{ $count } 次）。
habit-opens = 从回答中打开：{ $count } 次。
habit-choices = 越过前面的书签而打开：{ $count } 次。
habit-too-few = 这样的打开满 { $count } 次，才能学到你的偏好。
habit-preferences = 你的偏好，从 -1 到 1；只在几个书签同样合适时决定先后：
habit-coverage = 含有问题中的字词
habit-meaning = 与问题意思相同
habit-closeness = 与问题措辞相近
habit-exact = 与问题所说完全一致
habit-freshness = 最近收藏
habit-frecency = 最近常打开
habit-much-more = 非常看重
habit-more = 比较看重
habit-as-usual = 照常
habit-less = 不太看重
habit-much-less = 很不看重

## `dogear model`、`provider`

model-fetching = 正在从 { $server } 获取 { $model }
model-fetching-size = 正在从 { $server } 获取 { $model }（约 { $size } MB）
model-none-before = 没有可以换回的模型。`dogear model --use ID` 可选择一个。
model-server = 模型从 { $server } 获取。
model-languages =
    { $count ->
        [1] 英语
       *[other] { $count } 种语言
    }
model-size = { $size } MB
model-absent = 未获取
model-partial = 已有 { $size } MB
model-being-fetched = 正在获取，{ $size } / { $of } MB
model-here = 已获取
model-coming = 正在读取书签，{ $ready } / { $of }
model-in-use = 使用中
provider-unknown = 没有服务 `{ $name }`。请写其中之一：{ $names }。
provider-paste-key = 请粘贴密钥，然后按 Enter。空行则移除密钥。
provider-key-in-file = 这里没有可用的密钥环：密钥存放在只有你能读取的文件中，没有加密。
provider-key-kept = （密钥在密钥环中）
provider-key-kept-in-file = （密钥在文件中）
provider-failed = 无法询问这个服务。
provider-no-address = `{ $address }` 不是地址。请写成 http://localhost:11434 这样。
provider-built-in = 内置回答不需要连接。
provider-connected = 已连接：找到 { $count } 个模型。请用 --model NAME 选择一个。
provider-ready = 已连接。{ $model } 可以使用。
provider-none-local = 这台电脑上没有模型响应。
provider-local = { $name }，位于 { $address }，{ $count } 个模型

## `dogear toggle`、`open`：正在运行的应用

app-starting = Dogear 尚未运行，正在启动。
app-not-installed = Dogear 没有运行，其窗口程序（{ $program }）也没有与这个程序安装在一起。请安装它，或使用 `dogear ask`。
app-not-started = 无法启动 { $program }
app-no-question = 请把问题写在 `dogear open` 后面。
app-silent = Dogear 正在运行，但没有响应。请结束它，然后重新启动。
app-busy = Dogear 要应答的请求暂时过多。请重试。
app-old = 正在运行的 Dogear 不认识这个请求。更新后请重新启动它。
app-too-long = 无法把它交给正在运行的 Dogear：内容太长，或不是文本。
app-no-answer = 正在运行的 Dogear 无法回答。请打开它查看原因。

## `dogear companion`

companion-no-browser = 没有找到浏览器。
companion-yes = 这个浏览器中的配套扩展可以连接到 Dogear。
companion-no = 未安装。要让它的配套扩展连接到 Dogear，请运行：dogear companion --install
companion-elsewhere = 这个浏览器中的配套扩展连接的是另一个 Dogear。要让它连接到这一个，请运行：dogear companion --install
companion-snap = 这个浏览器是 snap 软件包，不能启动其他程序。书签仍像以前一样从文件读取。
companion-flatpak = 这个浏览器是 flatpak 软件包，不能启动其他程序。书签仍像以前一样从文件读取。
companion-steps = 现在把配套扩展添加到浏览器：
companion-step-page = 在地址栏中输入 chrome://extensions，并打开“开发者模式”。
companion-step-load = 选择“加载未打包的扩展程序”。
companion-step-folder = 选择文件夹 { $folder }
companion-steps-firefox = 在 Firefox 中：about:debugging、“此 Firefox”、“临时载入附加组件…”，然后选择该文件夹中的 manifest.json 文件。

## 出了什么问题，该运行什么

problem-library-damaged = 书签库文件 { $path } 已损坏。请运行 `dogear rebuild --repair`：它会把损坏的文件放到一边，保留你的对话，并重新读取你的浏览器。
problem-library-newer = 书签库文件 { $path } 是由较新版本的 Dogear 写入的（文件结构版本为 { $found }，这个 Dogear 最高只支持 { $known }）。请更新 Dogear，或用 --data-dir 指定其他文件夹。
problem-library-unusable = 无法使用书签库文件 { $path }：{ $reason }。请检查文件夹是否存在、可写且有剩余空间，或用 --data-dir 指定其他文件夹。
problem-library-out-of-step = 书签库与模型不匹配。请运行 `dogear rebuild`。
problem-library-failed = 无法读写书签库：{ $reason }。如果再次发生，请运行 `dogear rebuild --repair`。
problem-reading-stopped = 读取 { $source } 时意外停止。此前读取的内容已保留。请运行 `dogear sync` 重新读取。
problem-source-unknown = 没有来源 `{ $id }`。`dogear sources` 会列出所有来源。
problem-nothing-to-open = 没有可打开的内容：已不再收藏，或不是网页。
problem-no-program = Dogear 不知道 { $browser } 用哪个程序显示网页。请在你常用的浏览器中打开。
problem-pages-off = “读取网页正文”已关闭。`dogear pages --on` 可开启。
problem-pages-busy = 另一个 Dogear 正在读取网页。请等它完成，或在那里停止。
problem-page-left-out = 此网页在私密文件夹中，或属于绝不读取的内容。
problem-no-project = 此 Dogear 在构建时没有写入项目地址，因此无法查找新版本。
problem-no-release = { $page } 上还没有发布任何版本。
problem-newest-unknown = 无法得知是否有新版本：{ $host } 没有答复（{ $reason }）。请稍后再试，或查看 { $page }。
problem-settings-unreadable =
    { $path }：{ $reason }
    请更正或删除这个文件。
problem-file = { $path }：{ $reason }
problem-folder-not-made = { $path }：无法建立文件夹：{ $reason }。请用 --data-dir 指定其他文件夹。
problem-no-data-folder = 系统没有指定应用数据文件夹。请用 --data-dir 指定一个。
problem-broken = Dogear 的某个部分意外停止：{ $reason }
problem-runtime-unusable = 按意思搜索已关闭：无法加载运行库 { $path }（{ $reason }）。请重新安装 Dogear；在源代码目录中请运行 `cargo xtask setup`。
problem-model-file-unusable = 按意思搜索已关闭：无法使用模型文件 { $path }（{ $reason }）。请重新安装 Dogear；在源代码目录中请运行 `cargo xtask setup --force`。
problem-model-failed = 模型无法读取一段文本：{ $reason }。`dogear model` 会列出其他模型。
problem-model-stopped = 按意思搜索已停止。请重新启动 Dogear。
problem-model-unknown = 没有模型 `{ $name }`。`dogear model` 会列出所有模型；文件夹要写完整路径。
problem-model-not-here = { $name } 还不在这台电脑上。请先获取：`dogear model --get { $id }`
problem-model-gone = 按意思搜索已关闭：模型 { $id } 已不在这台电脑上。请重新获取（`dogear model --get { $id }`），或使用其他模型。
problem-model-folder-incomplete = { $reason }。文件夹中需要有 model.onnx、tokenizer.json 和 model.toml。
problem-model-id-taken = { $path }：标识 `{ $id }` 已被占用或无效。请为模型另取一个。
problem-model-width-wrong = { $id } 为每段文本给出 { $found } 个数，而 model.toml 写的是 { $said } 个。`dogear model` 会列出其他模型。
problem-model-in-use = { $id } 正在使用，或是 Dogear 自带的。请先换用其他模型：`dogear model --use ID`
problem-server-address = `{ $address }` 不是服务器地址。请写成 https://huggingface.co 这样的形式。
problem-server-unreachable = 无法连接 { $host }（{ $reason }）。请检查网络连接后重新开始：已收到的部分会保留。
problem-server-lacks-file = { $host } 上没有 { $file }。模型可能已经移走：请看看有没有更新版本的 Dogear，或指定其他模型服务器（`dogear model --server ADDRESS`）。
problem-server-refuses = { $host } 不提供 { $file }（{ $reason }）。请稍后重试，或指定其他模型服务器（`dogear model --server ADDRESS`）。
problem-download-cut = 与 { $host } 的连接中断（{ $reason }）。重新开始即可从那里继续：已收到的部分会保留。
problem-download-tampered = 从 { $host } 收到的 { $file } 与公布的不符，已删除。请重新开始；如果再次出现，请不要使用这个服务器。
problem-download-busy = 另一个窗口或终端正在获取这个模型。
problem-disk-full = 磁盘已满。请在 { $path } 所在处腾出空间，然后重新开始：已收到的部分会保留。

## 为什么没有回答，或只有一部分

failure-no-provider = { $address } 没有响应。请启动那里的程序、检查连接，或指定其他地址：`dogear provider --address URL`
failure-wrong-key = { $address } 不接受这个密钥。请换一个：`dogear provider --key`
failure-no-model = { $address } 没有模型 { $model }。`dogear provider --test` 会列出它有的模型，`dogear provider --model NAME` 可选择一个。
failure-rate-limited = { $address } 要求等待。{ $wait }
failure-wait = 请一分钟后重试，或在那里查看你的套餐。
failure-wait-seconds = 请 { $count } 秒后重试。
failure-wait-minutes = 请 { $count } 分钟后重试。
failure-wait-hours = 请 { $count } 小时后重试。
failure-provider-down = { $address } 暂时无法回答。请稍后重试。
failure-timeout = 等待 { $address } 回答超时。请重试，或选择较小的模型。
failure-context-too-long = 问题及其书签超出了 { $model } 一次能读取的量。请把问题问得短些，或选择其他模型：`dogear provider --model NAME`
failure-cut = 来自 { $address } 的回答中断了。要得到完整回答，请重新提问。
failure-bad-answer = { $address } 发来的内容无法显示为回答。请检查地址和模型：`dogear provider`
failure-not-agreed = 没有发送任何内容。{ $address } 不在这台电脑上：`dogear ask --show-sent` 显示会发送什么，--agree 表示同意。
failure-stopped = 你停止了这个回答。
failure-internal = 无法把问题发往 { $address }：{ $reason }。请检查设置：`dogear provider`

## `dogear map`

map-called-off = 没有绘制地图。原有的已保留。
map-none = 没有地图：按意思搜索尚未对全部书签就绪。详情请看 `dogear status`。
map-empty = 还没有书签，因此地图是空的。
map-unnamed = 无名称
map-more =
    { $count ->
       *[other] 另有 { $count } 个较小的。
    }
map-total =
    { $count ->
       *[other] 地图上有 { $count } 个书签，{ $clusters } 个主题；其中 { $between } 个书签在主题之间。
    }
map-written =
    { $count ->
       *[other] 已将 { $count } 个书签绘入 { $file }。
    }
map-title =
    { $count ->
       *[other] 按意思分布的 { $count } 个书签
    }
map-legend = { $name }（{ $count }）
map-legend-others =
    { $clusters ->
       *[other] 另有 { $clusters } 个主题（{ $count }）
    }
map-legend-between = 主题之间（{ $count }）

## `dogear pages`

pages-off = 读取网页正文：已关闭。不会访问任何网站。`dogear pages --estimate` 会说明需要多少数据和时间，--on 可开启。
pages-paused = 读取网页正文：已暂停。可在窗口中或用 `dogear pages --on` 让它继续。
pages-up-to-date = 读取网页正文：已开启。没有待读取的网页。
pages-due =
    { $count ->
       *[other] 读取网页正文：已开启。{ $count } 个网页待读取：Dogear 会在跟进浏览器变动时读取，`dogear pages --read` 则立即读取。
    }
pages-elsewhere =
    { $count ->
       *[other] 另一个 Dogear 正在读取网页：{ $count } 个网页待读取。
    }
pages-power =
    { $count ->
       *[other] 正在省电：{ $count } 个网页等待读取。
    }
pages-metered =
    { $count ->
       *[other] 当前网络按流量计费：{ $count } 个网页等待读取。
    }
pages-chosen = 只读取其中的网页：{ $names }
pages-left-out = 绝不读取其中的网页：{ $names }
pages-kept =
    { $count ->
        [0] 没有保留任何正文。
       *[other] 已保留 { $count } 个网页的正文，{ $size } MB。
    }
pages-state-read = 已读取
pages-state-no-text = 没有可以保留的正文
pages-state-walled = 需要登录或确认，或被拒绝
pages-state-unwanted = 网站不允许程序读取
pages-state-gone = 已消失
pages-state-dead = 网站已消失
pages-state-trouble = 没能得到，会再试
pages-state-forbidden = 不访问
pages-moved =
    { $count ->
       *[other] { $count } 个已迁移：`dogear pages --health moved`
    }
pages-estimate =
    { $count ->
       *[other] { $count } 个网页，约 { $size } MB，{ $minutes } 分钟
    }
pages-assumed =
    { $sites ->
       *[other] 估算依据：每个网页 100 kB，不含图片和脚本；共 { $sites } 个网站，每个网站每秒一个网页。
    }
pages-largest =
    { $count ->
       *[other] 最多的在 { $site }：{ $count } 个网页。
    }
pages-not-chosen =
    { $count ->
       *[other] 另有 { $count } 个未选择、已排除或私密的网页。
    }
pages-none-due = 没有待读取的网页。
pages-read =
    { $count ->
       *[other] 访问了 { $count } 个网页，{ $size } MB。新正文：{ $texts }。
    }
pages-no-network = 无法连接任何网站。请检查网络连接后重新开始。
pages-left =
    { $count ->
       *[other] 还有 { $count } 个网页待读取。`dogear pages --read` 可继续。
    }
pages-forgotten =
    { $count ->
       *[other] 已清除 { $count } 个网页的正文。
    }
pages-again =
    { $count ->
       *[other] 将再次访问 { $count } 个网页。
    }
pages-unknown = 没有编号或网址为 { $page } 的书签。`dogear list --json` 会列出编号。
pages-no-site = `{ $site }` 不是网站。请写成 example.org 这样的形式。
pages-no-text = 没有保留它的正文。
pages-text-fetched = 来自网页，读取于 { $day }
pages-text-companion = 来自网页，浏览器在 { $day }显示的内容
pages-text-imported = 来自导出的文件，读取于 { $day }
pages-asked-on = 访问于 { $day }：{ $outcome }
pages-reason =
    { $reason ->
        [read] 已读取
        [not_found] 没有这个网页
        [gone] 已永久撤下
        [sent_home] 只剩网站的首页
        [no_host] 没有这个网站
        [parked] 网站正在出售
        [refused_connection] 那里没有响应
        [unreachable] 无法连接网站
        [bad_certificate] 网站的证书无效
        [timed_out] 等待超时
        [too_large] 网页太大
        [cut] 传输中断
        [busy] 网站要求稍后再来
        [server_trouble] 网站自身出了问题
        [robots] 网站不允许程序读取
        [noindex] 网页不允许程序保留
        [sign_in] 需要登录
        [consent] 需要先同意
        [blocked] 网站拒绝
        [script_only] 正文只在浏览器中显示
        [picture] 图片、视频或音频
        [download] 供保存的文件
        [feed] 订阅源，或供程序使用的数据
        [empty] 没有正文
        [private_address] 这台电脑或附近电脑的网址
        [redirect_loop] 跳转来回循环
        [too_many_redirects] 跳转次数过多
        [bad_redirect] 跳转没有去处
        [unreadable] 无法读懂
        [not_web] 不是网页的网址
        [forgotten] 已按你的要求清除
       *[other] { $reason }
    }
pages-all-well = 访问过的网页中，没有已消失、网站已消失、已迁移或有改动的。
pages-health-gone = 已消失：{ $outcome }（{ $day }）
pages-health-dead = 网站已消失：{ $outcome }（{ $day }）
pages-health-moved = 已迁移到 { $url }
pages-health-changed = { $day }的正文与以前不同
pages-archived = 当时的存档副本（如果有）：{ $url }
pages-more = 另有 { $count } 个。用 -k 显示更多。
