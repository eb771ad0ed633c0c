### 配套扩展（Dogear 的浏览器扩展）的全部文字。window.ftl 开头所说的也适用于此。

## 浏览器的扩展列表

extension-name = Dogear 配套扩展
extension-description = 与这台电脑上的 Dogear 应用配合，凭你记得的内容找到书签。

## 浏览器的菜单和地址栏

menu-more = 在 Dogear 中查找与此页相似的网页
omnibox-ask = 在 Dogear 中提问：{ $question }

## 弹出窗口

query = 你还记得什么？
hits = 书签
page = 此页
hint-choose = 选择
hint-open = 打开
hint-ask = 在 Dogear 中提问
key-control = Ctrl
key-enter = Enter
nothing = 没有收藏过相关内容。
nearest = 没有收藏过相关内容。最接近的有：
alike = 已收藏的几乎相同的网页：

## 当前网页收藏在哪里、何时收藏

saved = 已收藏
saved-in-folder = 已收藏在 { $folder }
saved-in-month = 收藏于 { $month }
saved-in-folder-and-month = { $month }收藏在 { $folder }
saved-also = 也在 { $browsers } 中
saved-times = 共 { $count } 次

## 是否保存网页正文

keep = 保存此页的正文
keep-site = 在 { $site } 上
keep-all = 在所有网页上
keep-hint = 当你打开已收藏的网页时，Dogear 会把你看到的正文保存在这台电脑上，让你凭正文找到它。

## 有什么妨碍：用一句话说明怎么办

trouble-no-host = 请在这台电脑上打开 Dogear，并在其设置中开启配套扩展。
trouble-silent = Dogear 暂时没有响应。请重试。
trouble-not-understood = 请更新 Dogear 和这个配套扩展：两者无法互通。
trouble-old-host = 请更新 Dogear：这个配套扩展比它新。
trouble-old-companion = 请更新这个配套扩展：Dogear 比它新。
trouble-unknown-profile = Dogear 找不到这个浏览器配置文件所在的文件夹。请在 Dogear 的设置中添加。
trouble-not-read = Dogear 没有读取这个浏览器配置文件。请在 Dogear 的设置中允许。
trouble-library = 无法读取 Dogear 的书签库。请打开 Dogear 查看原因。
trouble-too-many = 这里的书签数量超出了 Dogear 能读取的上限。
