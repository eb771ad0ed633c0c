### 浏览器书签或导入的文件出了什么问题、有什么异常：用于窗口和终端。简短、平实；确定是哪个文件时，才写路径或名称。
### 用词见 window.ftl 开头的词表。

unreadable = { $problem }{ $remedy }
caution = { $place }：{ $message }

## 文件中的位置

place-line = { $file } 第 { $line } 行
place-post = { $file } 第 { $number } 条

## 出了什么问题

fault-missing = 找不到 { $file }。
fault-missing-kept = 找不到 { $file }。此前读取的内容已保留。
fault-denied = 没有读取 { $file } 的权限。
fault-denied-macos = macOS 不允许 Dogear 读取 { $file }。
fault-encrypted = 浏览器把 { $folder } 的书签存放在只有它自己能读取的加密文件中。
fault-unreadable = 无法读取 { $file }：{ $reason }。
fault-empty = { $file } 是空文件。
fault-folder = { $file } 是文件夹，不是文件。
fault-no-file = { $file } 不是普通文件。
fault-too-large = { $file } 大于 { $megabytes } MB，超出 Dogear 能读取的上限。
fault-too-large-database = { $file } 大于 { $gigabytes } GB，超出 Dogear 能读取的上限。
fault-cut-line = { $file } 在第 { $line } 行第 { $column } 列处被截断或已损坏：{ $problem }。
fault-cut-byte = { $file } 在第 { $byte } 字节处被截断或已损坏：{ $problem }。
fault-packed = { $file } 是已损坏的备份：{ $problem }。
fault-swells = { $file } 解压后会变大到 { $times } 倍以上，或大于 { $megabytes } MB；没有读取其中任何内容。
fault-no-database = { $file } 不是数据库，或是已损坏的数据库。
fault-database = { $file } 已损坏（{ $reason }）。
fault-nothing-left = { $file } 已损坏，其中的书签都无法读取。
fault-busy = 已 { $times } 次尝试复制 { $file }，每次它都正在被写入。
fault-no-room = 无法在 { $folder } 中为浏览器的数据库建立专用副本：{ $reason }。
fault-none = { $file } 中没有 Dogear 能读取的书签：{ $why }。
fault-passwords = { $file } 是密码列表，不是书签列表；没有保留其中任何内容。
fault-too-many = { $file } 中的条目超过 { $most } 个，超出 Dogear 能读取的上限。
fault-unknown = { $file } 不是 Dogear 认识的书签文件。
fault-foreign = { $file } 看起来是{ $like }。Dogear 无法读取这类文件。
fault-no-bookmarks-file = { $folder } 中没有书签文件。
fault-several = { $folder } 中有多个配置文件：{ $names }。
fault-gzip-cut = { $file } 是压缩文件（gzip），被截断或已损坏。
fault-gzip-nested = { $file } 是压缩文件（gzip），里面是另一个压缩文件或数据库。
fault-gzip-foreign = { $file } 是压缩文件（gzip），里面看起来是{ $like }。
fault-gzip-nothing = { $file } 是压缩文件（gzip），里面没有书签。
fault-zip-cut = { $file } 是压缩包（ZIP），被截断或已损坏。
fault-zip-kind = { $file } 是 Dogear 无法打开的一种压缩包（ZIP）。
fault-zip-many = { $file } 是压缩包（ZIP），其中的文件超过 { $most } 个。
fault-zip-damaged = { $file } 是压缩包（ZIP），其中已损坏的文件超过 { $most } 个；没有读取其中任何内容。
fault-zip-empty = { $file } 是压缩包（ZIP），其中没有文件。
fault-zip-nothing = { $file } 是压缩包（ZIP），其中没有 Dogear 能读取的文件：{ $files }。

## 差错：在文件的某处发现或缺少什么。都接在冒号之后

slip-ends = 文件中途结束
slip-more = 结尾之后还有内容
slip-comma = 缺少逗号或右括号
slip-name = 缺少带引号的名称
slip-colon = 缺少冒号
slip-value = 缺少值
slip-quote = 缺少右引号
slip-escape = 转义序列未知
slip-digits = 转义序列需要四位十六进制数字
slip-closed = 结束了并未开始的部分
slip-kind = 对象的类型未知
slip-list = 有列表比文件还长
slip-text = 有文本比文件还长
slip-length = 缺少长度
slip-object = 缺少对象
slip-repeats = 反复引用相同的内容
slip-packed-start = 开头不是 Firefox 的格式
slip-packed-header = 在文件头中就结束了
slip-packed-size = 标明的大小超出 Dogear 能读取的上限
slip-packed-short = 太短，不可能含有标明的内容
slip-packed-content = 压缩的内容被截断或已损坏
slip-packed-less = 内容少于标明的大小

## 完好的文件为什么没有用。都接在冒号之后

none-export = 不是浏览器导出的书签
none-xml = 是其他程序的 XML
none-json = 是 JSON，但不是浏览器的书签文件
none-json-list = 是 JSON，但其中没有书签列表
none-nested = 列表嵌套过深，不可能是书签
none-backup = 是 JSON，但不是 Firefox 的书签备份
none-arc = 是 JSON，但其中没有 Arc 的侧边栏
none-table = 是表格，但没有网址列
none-database = 是数据库，但不是 Firefox 的书签数据库
none-from-file = 数据库只能从它本身的文件读取
none-plist = 是其他程序的属性列表
none-shortcut = 是没有网址的快捷方式
none-text = 是没有网址的文本
none-links = 是没有链接的文本
none-long-document = 是大于 32 MB 的文档
none-archive = 不是 Dogear 能打开的压缩包

## Dogear 不读取的文件类型，接在“看起来是”之后

looks-json = 其他程序的 JSON 文件
looks-json-list = 没有网址的 JSON 列表
looks-page = 网页
looks-code = 含有网址的程序代码或数据
looks-prose = 零星含有网址的文本，而不是网址列表

## 怎么办。都是完整的句子

remedy-pick = 请检查拼写，或选择其他文件或文件夹。
remedy-export = 请在浏览器或服务中把书签导出为 HTML，然后导入该文件。
remedy-again = 请在浏览器或服务中重新导出书签，然后导入新文件。
remedy-parts = 请把它拆分，然后分别导入。
remedy-passwords = 请改为导出书签。能读取这个文件的人就能看到你的密码：用完后请删除它。
remedy-copy = 请在浏览器关闭时重新复制数据库，或导入浏览器的书签备份。
remedy-one = 请选择其中一个的文件夹。
remedy-smaller = 请删除不再需要的内容，或分几部分导入。
remedy-unpack = 请解压，然后导入其中含有书签的文件。
remedy-caution = 只有知道是谁制作的，才可以打开它。
remedy-open-browser = 请打开一次浏览器，让它重新写入这个文件。
remedy-open-arc = 请打开一次 Arc，让它重新写入这个文件。
remedy-open-safari = 请打开一次 Safari，让它重新写入这个文件。
remedy-first-bookmark = 在这个配置文件中收藏第一个书签时，浏览器就会写入它。
remedy-start-profile = 用这个配置文件启动浏览器时，浏览器就会写入它。
remedy-disable = 如果已在浏览器中删除这个配置文件，请停用这个来源。
remedy-verify = 请打开一次浏览器，让它修复这个文件；“帮助 › 更多排障信息”中的“验证完整性”可以修复。
remedy-pause = 浏览器停止写入后会重新读取。
remedy-room = 请在那里腾出空间。
remedy-companion = 请启动浏览器，让其中的配套扩展重新告知书签。
remedy-companion-or-export = Dogear 的配套扩展（装在浏览器里）可以把书签告诉 Dogear：请在 Dogear 的设置中允许，并把它添加到浏览器。也可以在浏览器的书签管理器中把书签导出为 HTML 文件，然后在这里导入；想要新的内容时，再导出并导入一次。
remedy-full-disk-access = 请在“系统设置 › 隐私与安全性 › 完全磁盘访问权限”中开启 Dogear，然后重新启动 Dogear。
remedy-allow-macos = 请在“系统设置 › 隐私与安全性 › 完全磁盘访问权限”中允许 Dogear，然后重试。
remedy-allow-windows = 请打开该文件的“属性 › 安全”，允许你的用户账户读取它，然后重试。
remedy-allow-linux = 请让你的用户有权读取它和它的各级上层文件夹（snap 或 flatpak 可能还需要相应的权限），然后重试。

## 能读取的文件有什么异常，如何处理。位置写在前面

odd-ends = 文件中途结束；此前的内容已读取。
odd-ends-in-bookmark = 文件在一个书签中间结束；可能缺少内容。
odd-bytes = 有些字节不是有效的文本，已替换为“�”。
odd-encoding = 有些字节不是有效的 { $encoding }，已替换。
odd-characters = 标题或网址中有些字符不是有效的文本，已替换为“�”。
odd-halves = 标题或网址中有 { $count } 个残缺的字符，已替换为“�”。
odd-kind-empty = 类型“{ $kind }”未知，其中也没有内容，已跳过。
odd-kind-bookmark = 类型“{ $kind }”未知；因为有网址，已当作书签。
odd-line = 不是 JSON：{ $problem }；已跳过。
odd-levels = 嵌套超过 { $levels } 层的内容没有读取。
odd-more-unused = 另有 { $count } 个列或字段未使用。
odd-row-lines = 表格的这一行占了 { $lines } 行文本；可能有引号没有结束，并入了其他行。
odd-row-cells = 这一行有 { $cells } 格，而第一行有 { $first } 格；多出的当作标题的一部分。
odd-lines = 有 { $count } 行文本既不含网址，也不是网址的名称，未使用。
odd-database = 数据库已损坏。能读取的内容都已采用，没有移除任何内容。请在浏览器中打开“帮助 › 更多排障信息”，选择“验证完整性”。
odd-lost-folder = 有 { $count } 个条目失去了所在的文件夹，显示在“其他书签”（Other Bookmarks）中。
odd-backup = { $why }这里的书签来自浏览器自己在 { $day } 所做的备份；此后收藏的不在其中。
odd-backup-undated = { $why }这里的书签来自浏览器自己所做的备份；此后收藏的不在其中。
odd-date = 添加日期不合理；已保留，不带日期。
odd-date-order = 添加日期分不清日和月哪个在前；已保留，不带日期。
odd-day-first = 4/5/2022 这样的日期按日在前读取，与文件中的其他日期一致。
odd-month-first = 4/5/2022 这样的日期按月在前读取，与文件中的其他日期一致。
odd-no-address = 没有网址，已跳过。
odd-saved-search = 是 Firefox 保存的搜索，不是网页，已跳过。
odd-long-address = 网址有 { $length } 字节，超出能完整保留的 { $most } 字节：可以找到，但不能打开，也不能导出。
odd-long-title = 标题有 { $length } 字节，保留了前 { $most } 字节。
odd-deep = 这里的文件夹嵌套过深；更深处的内容显示在最后一层文件夹中。
odd-directory = 其中的文件列表中断；此前列出的已读取。
odd-used = 已读取其中的：{ $files }。
used-file = { $name }（{ $count }）
more-files = 另外 { $count } 个
odd-unused =
    { $count ->
        [1] 未使用：{ $reason }。
       *[other] { $count } 个文件未使用：{ $reason }。
    }
odd-articles = { $count } 个网页，不是书签列表：其正文会与对应的书签一起保存。
odd-again = 另有 { $count } 处：{ $message }
odd-others = 另有 { $count } 个条目有异常。

## 压缩包中的文件为什么没有使用。接在冒号之后，或写在括号中

unused-file = { $name }（{ $reason }）
unused-protected = 有密码保护
unused-astray = 路径指向压缩包之外或某个设备
unused-link = 指向其他文件的链接
unused-passwords = 密码列表，Dogear 从不读取
unused-history = 访问过的网页，不是收藏的网页
unused-other-data = 浏览器的其他数据，不是书签
unused-page = 单独的网页或笔记，不是书签列表
unused-nested = 压缩包中的压缩包，需要解压出来单独导入
unused-database = 数据库，需要解压出来单独导入
unused-nothing = 其中没有书签
unused-none = 其中没有 Dogear 能读取的书签：{ $why }
unused-empty = 空文件
unused-damaged = 已损坏
unused-cut = 在第 { $line } 行第 { $column } 列处被截断或已损坏
unused-too-many = 条目超过 { $most } 个
unused-method = 压缩方式是 Dogear 无法打开的
unused-foreign = 看起来是{ $like }

## 条目为什么被跳过。都接在“已跳过的条目（3 个）：”之后（terminal.ftl 的 sync-skipped）

skipped-no-address = 没有网址
skipped-saved-search = Firefox 保存的搜索
skipped-both = 这台电脑和账号中都有
skipped-in-archive = 压缩包的另一个文件中也有
skipped-vivaldi = 由 Vivaldi 自己放入
skipped-kind = 类型未知
skipped-not-json = 不是 JSON
skipped-alias = 另一个书签的别名

## 要写入的文件

not-written-no-folder = 无法写入 { $file }：没有这个文件夹。请选择其他位置。
not-written-refused = 无法写入 { $file }：不允许写入该处。请选择其他位置。
not-written-full = 无法写入 { $file }：空间不足。请选择其他位置。
not-written-is-folder = 无法写入 { $file }：已有同名的文件夹。请选择其他位置。
not-written = 无法写入 { $file }：{ $reason }。请选择其他位置。

## 模型为何无法获取或使用

said = { $what }
model-missing = 文件不存在
model-denied = 没有读取权限
model-card = 第 { $line } 行的写法不对：{ $what }
model-tokenizer = Dogear 无法使用这个分词器：{ $what }
model-cut = 文件不完整或已损坏，或者不是 ONNX 格式的模型
model-output = 没有给出 model.toml 要求的 { $output }
model-width = 每段文本变成 { $found } 个数，而 model.toml 写的是 { $dims } 个
model-no-vector = 有一段文本没有得到结果
model-changed = 文件已损坏，或与旁边的 model.toml 不匹配
model-length = 文件长度与 model.toml 所写的不同
model-other = 现在已是另一个模型
runtime-reports = 它会向制造商发送报告，而 { $switch } 没有设置
server-silent = 服务器没有响应
server-senseless = 服务器的回答无法理解
server-vague = 服务器没有说明文件应是什么
server-status = 服务器返回状态 { $status }
server-too-much = 服务器发来的内容比公布的多
server-stopped = 没有再收到数据
server-early = 传输过早结束
