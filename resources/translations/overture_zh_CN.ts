<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Import &amp;companies…</source>
        <translation>导入公司(&amp;C)…</translation>
    </message>
    <message>
        <source>Import &amp;people…</source>
        <translation>导入联系人(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;my own</source>
        <translation>开始我自己的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Anything…</source>
        <translation>任意跳转(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;panel</source>
        <translation>显示或隐藏侧栏(&amp;P)</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Overture</source>
        <translation>关于 Overture(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>There is a text</source>
        <translation>已有正文</translation>
    </message>
    <message>
        <source>Every field is filled</source>
        <translation>所有字段都已填好</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <source>Fits the channel</source>
        <translation>符合渠道的限制</translation>
    </message>
    <message>
        <source>There is an address</source>
        <translation>已有地址</translation>
    </message>
    <message>
        <source>Not written to in the last days</source>
        <translation>最近几天没有联系过</translation>
    </message>
    <message>
        <source>Nobody else there is waiting</source>
        <translation>那里没有其他待回复的人</translation>
    </message>
    <message>
        <source>Nobody else at %1 is waiting</source>
        <translation>%1 没有其他待回复的人</translation>
    </message>
    <message>
        <source>“%1” is not filled in</source>
        <translation>“%1”还没有填</translation>
    </message>
    <message>
        <source>%1 does not want to be written to</source>
        <translation>%1 不希望被联系</translation>
    </message>
    <message>
        <source>%1 does not want to be written to: %2</source>
        <translation>%1 不希望被联系：%2</translation>
    </message>
    <message>
        <source>You wrote to %1 today</source>
        <translation>你今天写给过 %1</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>还没有正文</translation>
    </message>
    <message>
        <source>%1 is on hold until %2</source>
        <translation>%1 暂缓联系至 %2</translation>
    </message>
    <message>
        <source>%1 has no address for this channel</source>
        <translation>%1 在这个渠道上没有地址</translation>
    </message>
    <message>
        <source>%1 there has not answered your first message yet</source>
        <translation>那里的 %1 还没有回复你的第一封消息</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>It counts for no version</source>
        <translation>不计入任何版本</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>不选项目</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>%1 · subject %2</source>
        <translation>%1 · 主题 %2</translation>
    </message>
    <message>
        <source>“%1” and %2 more are not filled in</source>
        <translation>“%1”和另外 %2 个字段还没有填</translation>
    </message>
    <message>
        <source>You wrote to %1 yesterday</source>
        <translation>你昨天写给过 %1</translation>
    </message>
    <message>
        <source>You wrote to %1 %2 days ago</source>
        <translation>你 %2 天前写给过 %1</translation>
    </message>
    <message>
        <source>Over the limit of this channel by %1</source>
        <translation>超出这个渠道的限制 %1 个字符</translation>
    </message>
    <message>
        <source>The subject is over its limit by %1</source>
        <translation>主题超出限制 %1 个字符</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 词</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 词</translation>
    </message>
    <message>
        <source>If %1 does not answer, Today asks you to follow up after %2 days. An answer ends that.</source>
        <translation>如果 %1 没有回复，%2 天后“今天”会提醒你跟进。对方回复后不再提醒。</translation>
    </message>
</context>
<context>
    <name>DraftMaker</name>
    <message>
        <source>From the field “%1”</source>
        <translation>来自字段“%1”</translation>
    </message>
    <message>
        <source>“%1” is empty: the template's other words stand here</source>
        <translation>“%1”为空：这里用的是模板的备用文字</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1–%2%</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>招聘页面</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation>领英主页</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>远程办公</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What they made or wrote</source>
        <translation>对方的作品或文章</translation>
    </message>
    <message>
        <source>Its link</source>
        <translation>其链接</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>领英个人主页</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>个人主页链接</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西欧(Windows-1252)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>中文(GB18030)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is gone. It may have been removed a moment ago.</source>
        <translation>该条目已不存在，可能刚被删除。</translation>
    </message>
    <message>
        <source>A value cannot be stored: it is empty, too long or out of range.</source>
        <translation>有一项无法保存：为空、过长或超出范围。</translation>
    </message>
    <message>
        <source>%1 is in the file already. Open that entry instead.</source>
        <translation>文件中已有 %1，请打开该条目。</translation>
    </message>
    <message>
        <source>What was sent never changes. Make a new version or message instead.</source>
        <translation>已发出的内容不能修改，请新建版本或消息。</translation>
    </message>
    <message>
        <source>Other entries still belong to %1. Remove those first.</source>
        <translation>还有其他条目属于 %1，请先删除它们。</translation>
    </message>
    <message>
        <source>%1 is not to be written to now. The reason is in the panel.</source>
        <translation>现在不应联系 %1，原因见右侧面板。</translation>
    </message>
    <message>
        <source>Something is still blank: %1. Fill it in or take it out.</source>
        <translation>仍有空缺：%1。请填写或去掉。</translation>
    </message>
    <message>
        <source>The template cannot be read at %2. Mend it there.</source>
        <translation>模板在 %2 处无法读取，请修正。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Later changes stand on that step, so it was dropped. Nothing was changed.</source>
        <translation>之后的修改依赖这一步，因此已放弃。没有任何改动。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved; choose it again.</source>
        <translation>找不到 %1，可能已被移动，请重新选择。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>无法读取 %1，请确认它是文件且你有读取权限。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <translation>%1 是空的，请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is not a text table. Save the list as CSV and import that.</source>
        <translation>%1 不是文本表格，请另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB. Split it and import the parts.</source>
        <translation>%1 超过 512 MB，请拆分后分别导入。</translation>
    </message>
    <message>
        <source>The letters of %1 cannot be read. Save it as UTF-8 and import that.</source>
        <translation>无法识别 %1 的文字编码，请另存为 UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>%1 has no heading that is known. Choose the columns by hand, or add a heading.</source>
        <translation>%1 没有可识别的表头，请手动选择各列，或添加表头。</translation>
    </message>
    <message>
        <source>%1 is not a file of Overture. It was left as it is.</source>
        <translation>%1 不是 Overture 的文件，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Overture (format %2). Update Overture; the file was left as it is.</source>
        <translation>%1 由更新的 Overture（格式 %2）写成。请更新 Overture；文件未作改动。</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a copy of it, or another file.</source>
        <translation>%1 已损坏，请打开它的副本或其他文件。</translation>
    </message>
    <message>
        <source>%1 is open in another Overture (process %2). Close that one first.</source>
        <translation>%1 正在另一个 Overture（进程 %2）中打开，请先关闭它。</translation>
    </message>
    <message>
        <source>The file lies where nothing can be written. Nothing was changed.</source>
        <translation>文件所在位置无法写入，没有任何改动。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁盘已满，没有任何改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file is busy. Try again in a moment.</source>
        <translation>文件正忙，请稍后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Overture. Nothing was changed. (%2)</source>
        <translation>Overture 内部出错，没有任何改动。（%2）</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>太长了，请缩短。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2026-11-24.</source>
        <translation>这不是日期，请写成 2026-11-24 的形式。</translation>
    </message>
    <message>
        <source>This is not a link. It begins with https://.</source>
        <translation>这不是链接，链接以 https:// 开头。</translation>
    </message>
    <message>
        <source>This is not an address of that kind.</source>
        <translation>这不是该类联系方式。</translation>
    </message>
    <message>
        <source>This is too small or too large.</source>
        <translation>数值过小或过大。</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>已经存在。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>the name is longer than 500 characters: %1…</source>
        <translation>名称超过 500 个字符：%1…</translation>
    </message>
    <message>
        <source>no usable website: %1</source>
        <translation>没有可用的网站：%1</translation>
    </message>
    <message>
        <source>no usable address: %1</source>
        <translation>没有可用的联系方式：%1</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>the same as row %1, but with another name</source>
        <translation>与第 %1 行相同，但名称不同</translation>
    </message>
    <message>
        <source>another company of this name has another website: %1</source>
        <translation>另有同名公司使用其他网站：%1</translation>
    </message>
    <message>
        <source>has the address of %1, who is on file under that name</source>
        <translation>联系方式与已有的 %1 相同</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else and was left out</source>
        <translation>%1 属于他人，已略去</translation>
    </message>
    <message>
        <source>a quote opened on line %1 is never closed</source>
        <translation>第 %1 行的引号没有闭合</translation>
    </message>
    <message>
        <source>only %1 cells, fewer than there are headings</source>
        <translation>只有 %1 个单元格，比标题少</translation>
    </message>
    <message>
        <source>%1 cells, more than there are headings</source>
        <translation>有 %1 个单元格，比标题多</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add company</source>
        <translation>添加公司</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>修改公司</translation>
    </message>
    <message>
        <source>Remove company</source>
        <translation>删除公司</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>修改问题</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>删除问题</translation>
    </message>
    <message>
        <source>Answer a question on fit</source>
        <translation>回答匹配度问题</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>修改联系人</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>删除联系方式</translation>
    </message>
    <message>
        <source>Do not write to</source>
        <translation>不再联系</translation>
    </message>
    <message>
        <source>Allow writing to</source>
        <translation>恢复联系</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂缓联系</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>结束暂缓</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>修改模板</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Retire version</source>
        <translation>停用版本</translation>
    </message>
    <message>
        <source>Use version again</source>
        <translation>重新启用版本</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Begin message</source>
        <translation>开始写消息</translation>
    </message>
    <message>
        <source>Write draft</source>
        <translation>修改草稿</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付发送</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发出</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>标记为未发出</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Correct what was sent</source>
        <translation>更正已发出的消息</translation>
    </message>
    <message>
        <source>Log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>Confirm reply</source>
        <translation>确认回复</translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation>修改回复</translation>
    </message>
    <message>
        <source>Remove reply</source>
        <translation>移除回复</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Edit the log</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Remove from the log</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <translation>修改提醒</translation>
    </message>
    <message>
        <source>Finish reminder</source>
        <translation>完成提醒</translation>
    </message>
    <message>
        <source>Open reminder again</source>
        <translation>重新打开提醒</translation>
    </message>
    <message>
        <source>Put off reminder</source>
        <translation>推迟提醒</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>删除项目</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>修改个人资料</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>导入公司</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>生成示例</translation>
    </message>
    <message>
        <source>Keep a choice</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Import 1 company from %1</source>
        <translation>从 %1 导入 1 家公司</translation>
    </message>
    <message>
        <source>Import %1 companies from %2</source>
        <translation>从 %2 导入 %1 家公司</translation>
    </message>
    <message>
        <source>Import 1 person from %1</source>
        <translation>从 %1 导入 1 位联系人</translation>
    </message>
    <message>
        <source>Import %1 people from %2</source>
        <translation>从 %2 导入 %1 位联系人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>501–1,000</source>
        <translation>501–1,000</translation>
    </message>
    <message>
        <source>1,001–5,000</source>
        <translation>1,001–5,000</translation>
    </message>
    <message>
        <source>5,001–10,000</source>
        <translation>5,001–10,000</translation>
    </message>
    <message>
        <source>10,001+</source>
        <translation>10,001+</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>remote possible</source>
        <translation>可远程</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合办公</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场办公</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按所在地</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>各地相同</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Researching</source>
        <translation>了解中</translation>
    </message>
    <message>
        <source>Targeting</source>
        <translation>目标公司</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>沟通中</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>面试中</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>已获录用</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>用人经理</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高管</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>团队负责人</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Recruiter in house</source>
        <translation>企业 HR</translation>
    </message>
    <message>
        <source>Recruiter of an agency</source>
        <translation>猎头</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>does not know me</source>
        <translation>不认识我</translation>
    </message>
    <message>
        <source>knows me</source>
        <translation>认识我</translation>
    </message>
    <message>
        <source>not written to</source>
        <translation>未写过</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>did you send it?</source>
        <translation>待确认是否已发出</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>LinkedIn 邀请附言</translation>
    </message>
    <message>
        <source>LinkedIn message</source>
        <translation>LinkedIn 消息</translation>
    </message>
    <message>
        <source>Boss Zhipin</source>
        <translation>BOSS 直聘</translation>
    </message>
    <message>
        <source>Maimai</source>
        <translation>脉脉</translation>
    </message>
    <message>
        <source>Form on a website</source>
        <translation>网站表单</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>有意向</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>推荐他人</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>未表态</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>退信</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>已接受邀请</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Introduction to a recruiter</source>
        <translation>向招聘人员自我介绍</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Asking for a referral</source>
        <translation>请求推荐</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>发出了吗？</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wait until %1</source>
        <translation>等到 %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>%1 提醒</translation>
    </message>
</context>
<context>
    <name>overture::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>overture::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>overture::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompaniesPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Filter: stage, place, fit &gt; 70…</source>
        <translation>筛选：阶段、地点、匹配 &gt; 70…</translation>
    </message>
    <message>
        <source>Filter companies</source>
        <translation>筛选公司</translation>
    </message>
    <message>
        <source>Show companies at this stage</source>
        <translation>显示此阶段的公司</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>Paste or import a list</source>
        <translation>粘贴或导入名单</translation>
    </message>
    <message>
        <source>CSV, a spreadsheet, your LinkedIn archive</source>
        <translation>CSV、电子表格或领英数据存档</translation>
    </message>
    <message>
        <source>Type the first one</source>
        <translation>输入第一个</translation>
    </message>
    <message>
        <source>A name is enough; the rest can wait</source>
        <translation>有名称就够了，其余以后再填</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>Ten weeks of an invented job search, in a file of its own</source>
        <translation>十周的虚构求职过程，放在单独的文件里</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Which companies would you like to work for?</source>
        <translation>你想去哪些公司工作？</translation>
    </message>
    <message>
        <source>List ten to start with. Ask of each: is machine learning its product? How large is it? Where? Overture computes how well it fits from your own questions.</source>
        <translation>先列出十家。逐一问自己：机器学习是它的产品吗？规模多大？在哪里？Overture 会根据你自己的问题算出匹配度。</translation>
    </message>
    <message>
        <source>No company fits the filter</source>
        <translation>没有符合筛选条件的公司</translation>
    </message>
    <message>
        <source>Take a word away, or look at all of them.</source>
        <translation>去掉一个词，或查看全部。</translation>
    </message>
    <message>
        <source>Look at all companies</source>
        <translation>查看所有公司</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>%1 targeting</source>
        <translation>%1 家目标公司</translation>
    </message>
    <message>
        <source>%1 in conversation</source>
        <translation>%1 家洽谈中</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <translation>&amp;%1  %2</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompanyDetails</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Machine learning is</source>
        <translation>机器学习是</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Careers page</source>
        <translation>招聘页面</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation>领英主页</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Oslo; Berlin</source>
        <translation>奥斯陆; 柏林</translation>
    </message>
    <message>
        <source>A, B or C</source>
        <translation>A、B 或 C</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompanyFit</name>
    <message>
        <source>New question…</source>
        <translation>新问题…</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 条中 %1 条得到回答</translation>
    </message>
    <message>
        <source>Ask what matters to you; the answers make the fit.</source>
        <translation>提出你在意的问题，答案决定匹配度。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>基本是</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动得出</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1（自动得出）</translation>
    </message>
    <message>
        <source>Found in what is known of the company; choose to overrule it.</source>
        <translation>根据公司的已知信息得出；选择其他答案即可更改。</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>What do you want to know of every company?</source>
        <translation>对每家公司你想知道什么？</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompanyHead</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>等级 %1</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompanyModel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>ML is</source>
        <translation>机器学习</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>认识</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 条中 %1 条得到回答</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompanyPanel</name>
    <message>
        <source>The chosen company</source>
        <translation>选中的公司</translation>
    </message>
    <message>
        <source>Choose a company to see what you know of it.</source>
        <translation>选择一家公司，查看你对它的了解。</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompanyPeople</name>
    <message>
        <source>Who do I know there?</source>
        <translation>我认识那里的谁？</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>请勿联系</translation>
    </message>
</context>
<context>
    <name>overture::ui::CompareModel</name>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 条中 %1 条得到回答</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
</context>
<context>
    <name>overture::ui::ComparePage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>messages behind it</source>
        <translation>背后的消息</translation>
    </message>
    <message>
        <source>as a table</source>
        <translation>看表格</translation>
    </message>
    <message>
        <source>how is this counted?</source>
        <translation>怎么算的？</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>所有用途</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>尚未发出：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>first messages and their answers</source>
        <translation>第一条消息及其回答</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>这是怎么算的？</translation>
    </message>
    <message>
        <source>Reply rate by version</source>
        <translation>各版本的回复率</translation>
    </message>
    <message>
        <source>Reply rates as a table</source>
        <translation>回复率表格</translation>
    </message>
    <message>
        <source>Which wording is answered?</source>
        <translation>哪种写法会得到回答？</translation>
    </message>
    <message>
        <source>As soon as you have sent messages from two versions of a template, their rates stand here side by side, each with the range it may really lie in.</source>
        <translation>同一模板的两个版本都发出后，它们的比率会并排显示在这里，各带真实比率可能所在的区间。</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>写一个模板</translation>
    </message>
    <message>
        <source>Two versions that differ in one thing teach most</source>
        <translation>两个版本只差一处，最能看出差别</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>“%1” %2 (%3), %4</source>
        <translation>“%1” %2（%3），%4</translation>
    </message>
    <message>
        <source>One version was sent so far: there is nothing to compare yet.</source>
        <translation>目前只发过一个版本：还没有可以比较的。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>还没有送达的消息。</translation>
    </message>
    <message>
        <source>As soon as messages are marked as sent, their rates stand here.</source>
        <translation>消息标记为已发出后，比率就会显示在这里。</translation>
    </message>
    <message>
        <source>Too early to say: the ranges overlap.</source>
        <translation>现在下结论还太早：区间互相重叠。</translation>
    </message>
    <message>
        <source>Some ranges do not overlap, which is a hint, not a proof.</source>
        <translation>有些区间不重叠，这是迹象，不是证明。</translation>
    </message>
    <message>
        <source>Answered most so far: %1. Least: %2.</source>
        <translation>目前回答最多：%1。最少：%2。</translation>
    </message>
    <message>
        <source>Delivered: first messages that you marked as sent. A message that came back as a bounce is taken out, unless the person answered all the same.</source>
        <translation>送达：你标记为已发出的第一条消息。退信的消息不计，除非对方仍然作了回答。</translation>
    </message>
    <message>
        <source>Answered: the first reply that a person wrote, whether interested, a referral, neutral or negative, once it is confirmed. An automatic reply is no answer.</source>
        <translation>回答：对方亲自写的第一条回复，确认之后计入，不论有意向、推荐他人、未表态还是婉拒。自动回复不算回答。</translation>
    </message>
    <message>
        <source>Follow-ups belong to the conversation of their first message: an answer to a follow-up counts for the version that the first message was made from.</source>
        <translation>跟进消息属于第一条消息的联系：对跟进的回答计入第一条消息所用的版本。</translation>
    </message>
    <message>
        <source>A message typed in more than three days after it was sent is left out, because people remember the answered ones. Whole imports are counted.</source>
        <translation>发出三天以后才补记的消息不计入，因为人们更容易记得有回答的那些。整体导入的会计入。</translation>
    </message>
    <message>
        <source>Messages that still wait count as not answered so far, so a rate can only rise as answers come.</source>
        <translation>仍在等待的消息目前算作没有回答，所以回答到来时比率只会上升。</translation>
    </message>
    <message>
        <source>The range is Wilson's 95% range for so many answers of so many messages. Few messages make a wide range.</source>
        <translation>区间是按消息数和回答数算出的 Wilson 95% 区间。消息少，区间就宽。</translation>
    </message>
    <message>
        <source>lines: where the real rate may well lie · waiting counts as not answered so far</source>
        <translation>线段：真实比率很可能落在其中 · 等待中的目前算作没有回答</translation>
    </message>
    <message>
        <source>The range beside each rate is where the real rate may well lie: few messages make a wide one. Ranges that overlap cannot tell two versions apart yet. Versions sent one after the other also differ in their weeks and people.</source>
        <translation>每个比率旁边的区间，是真实比率很可能落在的范围；消息越少，区间越宽。区间重叠时还分不出两个版本的高下。先后发出的版本，所处的几周和对象也不同。</translation>
    </message>
</context>
<context>
    <name>overture::ui::ComposeChecks</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>发出之后</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>overture::ui::ComposeEditor</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新的对话</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Your last message was not answered yet</source>
        <translation>你的上一封消息还没有得到回复</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>写下你的消息</translation>
    </message>
</context>
<context>
    <name>overture::ui::ComposePage</name>
    <message>
        <source>sent as written</source>
        <translation>原样发出</translation>
    </message>
    <message>
        <source>sent with changes</source>
        <translation>改动后发出</translation>
    </message>
    <message>
        <source>next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>jump to check</source>
        <translation>跳到检查项</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>写给 %1，%2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Your own words were kept. The version would say something else now.</source>
        <translation>已保留你自己写的文字。现在的版本会写出不同的内容。</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>重新填入</translation>
    </message>
    <message>
        <source>There is no template yet. Made once, it writes the next message for you.</source>
        <translation>还没有模板。做好一个，下一封消息就由它来写。</translation>
    </message>
    <message>
        <source>Make a template</source>
        <translation>制作模板</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一位</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Write to…</source>
        <translation>写给…</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写给</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选择联系人</translation>
    </message>
    <message>
        <source>Somebody at a company you would like to work for</source>
        <translation>你想加入的公司里的某个人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>It fills in names, hook and project by itself</source>
        <translation>它会自动填入姓名、切入点和项目</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Whom do you want to write to?</source>
        <translation>你想写给谁？</translation>
    </message>
    <message>
        <source>Overture fills the message in for one person and keeps it as a draft. You send it yourself, with your own mail program.</source>
        <translation>Overture 会为这一个人填好消息并存为草稿，由你用自己的邮件程序发出。</translation>
    </message>
    <message>
        <source>No mail program answered, so the text was copied. Paste it into your mail.</source>
        <translation>没有邮件程序响应，文字已复制，请粘贴到邮件中。</translation>
    </message>
    <message>
        <source>The text is too long to hand it to the mail program, so it was copied. Paste it into the mail.</source>
        <translation>文字太长，无法直接交给邮件程序，已复制，请粘贴到邮件中。</translation>
    </message>
    <message>
        <source>No browser answered. The text was copied.</source>
        <translation>没有浏览器响应。文字已复制。</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>切入点</translation>
    </message>
    <message>
        <source>What did %1 make or write?</source>
        <translation>%1 做过或写过什么？</translation>
    </message>
    <message>
        <source>Mail address of %1</source>
        <translation>%1 的邮箱地址</translation>
    </message>
    <message>
        <source>Address of %1 on this channel</source>
        <translation>%1 在这个渠道上的地址</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
</context>
<context>
    <name>overture::ui::ComposePersonColumn</name>
    <message>
        <source>%1, %2 there</source>
        <translation>%1，当地 %2</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>切入点</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>What this person made or wrote</source>
        <translation>对方做过或写过什么</translation>
    </message>
    <message>
        <source>Project that answers it</source>
        <translation>与之对应的项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Never written to. Nothing happened with this company yet.</source>
        <translation>从未联系过，与这家公司也还没有往来。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>overture::ui::ComposePersonLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a hook…</source>
        <translation>添加切入点…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>切入点</translation>
    </message>
    <message>
        <source>Project that answers it</source>
        <translation>与之对应的项目</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>overture::ui::DayEdit</name>
    <message>
        <source>Pick a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>overture::ui::EditableRows</name>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下移：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>overture::ui::FieldCompleter</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>overture::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where your job search is kept</source>
        <translation>求职记录存放的位置</translation>
    </message>
    <message>
        <source>Your whole job search is in this one file on this computer. Every change is kept at once.</source>
        <translation>你的全部求职记录都在本机的这一个文件里。每次改动都立即保存。</translation>
    </message>
    <message>
        <source>Open for looking only: this place cannot be written to.</source>
        <translation>只能查看：这个位置不可写。</translation>
    </message>
    <message>
        <source>Open for looking only: the disk is full.</source>
        <translation>只能查看：磁盘已满。</translation>
    </message>
</context>
<context>
    <name>overture::ui::ForestPlot</name>
    <message>
        <source>%1: no rate yet. %2</source>
        <translation>%1：尚无回复率。%2</translation>
    </message>
    <message>
        <source>%1: %2%, between %3% and %4%. %5</source>
        <translation>%1：%2%，在 %3% 与 %4% 之间。%5</translation>
    </message>
    <message>
        <source>Rates with their ranges</source>
        <translation>回复率及其区间</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>overture::ui::HandOverBar</name>
    <message>
        <source>Open in mail</source>
        <translation>用邮件程序打开</translation>
    </message>
    <message>
        <source>Copy and open profile</source>
        <translation>复制并打开主页</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Sent as written</source>
        <translation>原样发出了</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>我改过</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>没有发出</translation>
    </message>
    <message>
        <source>Sent like this</source>
        <translation>就是这样发出的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>发出了吗？</translation>
    </message>
    <message>
        <source>Paste what you really sent</source>
        <translation>粘贴实际发出的内容</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已发出。</translation>
    </message>
</context>
<context>
    <name>overture::ui::ImportColumns</name>
    <message>
        <source>not in the list</source>
        <translation>列表中没有</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>“%1”对应的列</translation>
    </message>
</context>
<context>
    <name>overture::ui::ImportDialog</name>
    <message>
        <source>Import companies from %1</source>
        <translation>从 %1 导入公司</translation>
    </message>
    <message>
        <source>Import people from %1</source>
        <translation>从 %1 导入联系人</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>How the letters are written</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>列之间的分隔符</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表中的列</translation>
    </message>
    <message>
        <source>Replace values that differ</source>
        <translation>替换不同的值</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>列表中的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save the remarks…</source>
        <translation>保存说明…</translation>
    </message>
    <message>
        <source>No heading of the list names a record. Say on the right which column holds the name.</source>
        <translation>列表的标题中没有可识别的名称列。请在右侧指明哪一列是名称。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新增</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 条有更改</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 条无变化</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 条未导入</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>%1 条值得留意</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Importing… Cancel leaves everything as it was.</source>
        <translation>正在导入…取消则一切保持原样。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing can be imported yet.</source>
        <translation>目前没有可导入的内容。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1 条</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the remarks</source>
        <translation>保存说明</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes the whole import back.</source>
        <translation>已完成。按 Ctrl+Z 可撤销整次导入。</translation>
    </message>
    <message>
        <source>The first row is a record, not headings</source>
        <translation>第一行是数据，不是标题</translation>
    </message>
</context>
<context>
    <name>overture::ui::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>原因或更改内容</translation>
    </message>
    <message>
        <source>row %1: %2: %3</source>
        <translation>第 %1 行：%2：%3</translation>
    </message>
</context>
<context>
    <name>overture::ui::LogEntry</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Remind me of</source>
        <translation>提醒内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>overture::ui::MainWindow</name>
    <message>
        <source>Open a job search</source>
        <translation>打开求职文件</translation>
    </message>
    <message>
        <source>Job searches (*.db);;All files (*)</source>
        <translation>求职文件 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Begin a new job search</source>
        <translation>新建求职文件</translation>
    </message>
    <message>
        <source>A list of companies</source>
        <translation>公司名单</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>联系人名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>名单 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sample – Overture</source>
        <translation>示例 – Overture</translation>
    </message>
    <message>
        <source>%1 – Overture</source>
        <translation>%1 – Overture</translation>
    </message>
    <message>
        <source>This file lies where nothing can be written. You can look at everything; copy it to another place to change it.</source>
        <translation>该文件所在位置无法写入。你可以查看全部内容；如需修改，请复制到其他位置。</translation>
    </message>
    <message>
        <source>The disk is full. You can look at everything; make room and open the file again to change it.</source>
        <translation>磁盘已满。你可以查看全部内容；如需修改，请腾出空间后重新打开。</translation>
    </message>
    <message>
        <source>This is a sample with invented people. Try anything; nothing of it is kept.</source>
        <translation>这是虚构人物的示例，可随意尝试，不会保留任何内容。</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>开始我自己的</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>About Overture</source>
        <translation>关于 Overture</translation>
    </message>
    <message>
        <source>Overture keeps a job search on your own machine: whom you wrote to, what came back, and which wording brought it. Nothing leaves this computer by itself.</source>
        <translation>Overture 在你自己的电脑上记录求职：写给了谁、得到什么回复、哪种措辞有效。数据不会自行离开这台电脑。</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意跳转</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>overture::ui::MessageModel</name>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
</context>
<context>
    <name>overture::ui::MessagePanel</name>
    <message>
        <source>The chosen message</source>
        <translation>所选的消息</translation>
    </message>
    <message>
        <source>Choose a message to read it as it was sent.</source>
        <translation>选择一封消息，查看发出时的原文。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发出</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>没有发出</translation>
    </message>
    <message>
        <source>Log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开联系人</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>还没有正文</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Handed over %1</source>
        <translation>交出于 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>发出于 %1</translation>
    </message>
    <message>
        <source>Follow-up %1 in its conversation</source>
        <translation>本次对话的第 %1 次跟进</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>写跟进</translation>
    </message>
</context>
<context>
    <name>overture::ui::MessagesPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>mark as sent</source>
        <translation>标为已发出</translation>
    </message>
    <message>
        <source>log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Filter: name, subject, words…</source>
        <translation>筛选：姓名、主题、词语…</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>筛选消息</translation>
    </message>
    <message>
        <source>Show messages in this state</source>
        <translation>显示此状态的消息</translation>
    </message>
    <message>
        <source>Show messages by their answer</source>
        <translation>按回复情况显示消息</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部回复情况</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>已退信</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>还没有写过消息</translation>
    </message>
    <message>
        <source>Every message that you write stands here: as a draft, handed over, or sent, with the answer that came.</source>
        <translation>你写的每封消息都在这里：草稿、已交出或已发出，以及收到的回复。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>写第一封</translation>
    </message>
    <message>
        <source>Choose a person; the text is filled in for you</source>
        <translation>选一位联系人，文字会自动填好</translation>
    </message>
    <message>
        <source>No message fits the filter</source>
        <translation>没有符合筛选条件的消息</translation>
    </message>
    <message>
        <source>Take a word away, or look at all of them.</source>
        <translation>去掉一个词，或查看全部。</translation>
    </message>
    <message>
        <source>Look at all messages</source>
        <translation>查看全部消息</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>已发出 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待回复 %1</translation>
    </message>
    <message>
        <source>%1 to confirm</source>
        <translation>待确认 %1</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>草稿 1</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>Only messages made from “%1”</source>
        <translation>仅显示由“%1”写成的消息</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>显示全部消息</translation>
    </message>
</context>
<context>
    <name>overture::ui::NewCompanyForm</name>
    <message>
        <source>New company</source>
        <translation>新公司</translation>
    </message>
    <message>
        <source>A name is enough; the rest can wait.</source>
        <translation>有名称就够了，其余以后再填。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Machine learning is</source>
        <translation>机器学习是</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>打开已有的那个</translation>
    </message>
</context>
<context>
    <name>overture::ui::NewPersonForm</name>
    <message>
        <source>New person</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>A name is enough; the rest can wait. A company that is not on your list yet is added to it.</source>
        <translation>有姓名就够了，其余以后再填。名单里还没有的公司会自动加入。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Mail address or LinkedIn page</source>
        <translation>邮箱或领英主页</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>切入点</translation>
    </message>
    <message>
        <source>What this person made or wrote</source>
        <translation>对方做过或写过什么</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>打开已有的那个</translation>
    </message>
</context>
<context>
    <name>overture::ui::NewReplyForm</name>
    <message>
        <source>A reply that came</source>
        <translation>收到的回复</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>回复的是</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Begin to type a name</source>
        <translation>开始输入姓名</translation>
    </message>
    <message>
        <source>What kind of reply is it?</source>
        <translation>这是哪一类回复？</translation>
    </message>
    <message>
        <source>Log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was sent to %1 yet. Log it as a note, or mark your message as sent first.</source>
        <translation>还没有给 %1 发出过消息。可以记为笔记，或先把你的消息标为已发出。</translation>
    </message>
    <message>
        <source>Choose a person from the list</source>
        <translation>请从列表中选择联系人</translation>
    </message>
    <message>
        <source>Choose what kind of reply it is.</source>
        <translation>请选择回复的类别。</translation>
    </message>
</context>
<context>
    <name>overture::ui::Palette</name>
    <message>
        <source>Anything</source>
        <translation>任意跳转</translation>
    </message>
    <message>
        <source>A page, an action, a person, a company</source>
        <translation>页面、操作、联系人或公司</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>overture::ui::PeoplePage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Filter: name, company, title…</source>
        <translation>筛选：姓名、公司、职位…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>筛选联系人</translation>
    </message>
    <message>
        <source>Show people with this role</source>
        <translation>显示此角色的联系人</translation>
    </message>
    <message>
        <source>Show people in this state</source>
        <translation>显示此状态的联系人</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>Bring your LinkedIn contacts</source>
        <translation>导入你的领英联系人</translation>
    </message>
    <message>
        <source>Connections.csv from your data archive</source>
        <translation>数据存档中的 Connections.csv</translation>
    </message>
    <message>
        <source>Type the first one</source>
        <translation>输入第一个</translation>
    </message>
    <message>
        <source>A name is enough; the rest can wait</source>
        <translation>有名称就够了，其余以后再填</translation>
    </message>
    <message>
        <source>Who decides at your companies?</source>
        <translation>这些公司里谁做决定？</translation>
    </message>
    <message>
        <source>Look for the hiring manager, the head of data, a team lead. Note what they made or wrote: that is how a message begins.</source>
        <translation>找用人经理、数据负责人或团队负责人。记下对方做过或写过什么：消息就从那里开始。</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>没有符合筛选条件的联系人</translation>
    </message>
    <message>
        <source>Take a word away, or look at all of them.</source>
        <translation>去掉一个词，或查看全部。</translation>
    </message>
    <message>
        <source>Look at everybody</source>
        <translation>查看所有人</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待回复 %1</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>%1 已回复</translation>
    </message>
</context>
<context>
    <name>overture::ui::PersonAddresses</name>
    <message>
        <source>How to reach</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Add a mail address, LinkedIn page, phone…</source>
        <translation>添加邮箱、领英主页、电话…</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>新的联系方式</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>overture::ui::PersonDetails</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Greet as</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>切入点</translation>
    </message>
    <message>
        <source>Link of the hook</source>
        <translation>切入点链接</translation>
    </message>
    <message>
        <source>How well do you know each other?</source>
        <translation>你们有多熟？</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What this person made or wrote</source>
        <translation>对方做过或写过什么</translation>
    </message>
    <message>
        <source>Europe/Oslo</source>
        <translation>Europe/Oslo</translation>
    </message>
    <message>
        <source>Choose one of your people.</source>
        <translation>请从你的联系人中选择。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请选择其他人。</translation>
    </message>
</context>
<context>
    <name>overture::ui::PersonHead</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 does not want to be written to.</source>
        <translation>%1 不希望收到消息。</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>on hold until %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>Hook: %1</source>
        <translation>切入点：%1</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Log reply</source>
        <translation>记录回复</translation>
    </message>
</context>
<context>
    <name>overture::ui::PersonModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>请勿联系</translation>
    </message>
</context>
<context>
    <name>overture::ui::PersonPanel</name>
    <message>
        <source>The chosen person</source>
        <translation>选中的联系人</translation>
    </message>
    <message>
        <source>Choose a person to see what you know of them.</source>
        <translation>选择一位联系人，查看你对对方的了解。</translation>
    </message>
</context>
<context>
    <name>overture::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>kept as you type; Ctrl+Z takes back</source>
        <translation>即时保存；Ctrl+Z 可撤销</translation>
    </message>
</context>
<context>
    <name>overture::ui::ProblemWindow</name>
    <message>
        <source>Overture</source>
        <translation>Overture</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>A copy, or another job search of yours.</source>
        <translation>副本，或你的另一份求职文件。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A new job search</source>
        <translation>新的求职文件</translation>
    </message>
    <message>
        <source>Begins in a file of its own; the old one stays as it is.</source>
        <translation>使用新的文件，原文件保持不变。</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Invented people, to look around.</source>
        <translation>虚构人物，供你浏览。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Job searches (*.db);;All files (*)</source>
        <translation>求职文件 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a job search</source>
        <translation>打开求职文件</translation>
    </message>
    <message>
        <source>Begin a new job search</source>
        <translation>新建求职文件</translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>同一个文件</translation>
    </message>
    <message>
        <source>Once nothing stands in its way any more.</source>
        <translation>等妨碍它的原因消失之后。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>overture::ui::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Your page or portfolio</source>
        <translation>你的主页或作品集</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Titles to look for</source>
        <translation>想找的职位</translation>
    </message>
    <message>
        <source>Tuesday or Thursday after 14:00</source>
        <translation>周二或周四 14:00 以后</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>Head of Data, Team Lead Machine Learning</source>
        <translation>数据负责人, 机器学习团队负责人</translation>
    </message>
</context>
<context>
    <name>overture::ui::ProjectsSection</name>
    <message>
        <source>Portfolio projects</source>
        <translation>作品项目</translation>
    </message>
    <message>
        <source>What you built that answers somebody's problem. Messages show one of them.</source>
        <translation>你做过的、能解决他人问题的东西。每条消息展示其中一个。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The problem it solves</source>
        <translation>它解决的问题</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>它说明什么</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>添加项目</translation>
    </message>
</context>
<context>
    <name>overture::ui::QuestionsSection</name>
    <message>
        <source>, </source>
        <comment>between accepted values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>By hand, for each company</source>
        <translation>逐家公司手动回答</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Remote policy</source>
        <translation>远程政策</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Role of machine learning</source>
        <translation>机器学习的地位</translation>
    </message>
    <message>
        <source>Weight %1 · %2</source>
        <translation>权重 %1 · %2</translation>
    </message>
    <message>
        <source>Weight %1 · %2: %3</source>
        <translation>权重 %1 · %2：%3</translation>
    </message>
    <message>
        <source>My questions about companies</source>
        <translation>我对公司的问题</translation>
    </message>
    <message>
        <source>What would the right employer be like? Each answered question counts by its weight in the fit of a company.</source>
        <translation>合适的雇主是什么样的？每个有答案的问题按权重计入公司的契合度。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Is machine learning its product?</source>
        <translation>机器学习是它的产品吗？</translation>
    </message>
    <message>
        <source>Weight, 1 to 5</source>
        <translation>权重，1 到 5</translation>
    </message>
    <message>
        <source>Answers itself from</source>
        <translation>自动回答的依据</translation>
    </message>
    <message>
        <source>Counts as yes (separated by commas)</source>
        <translation>算作“是”的内容（用逗号分隔）</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>保存问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
</context>
<context>
    <name>overture::ui::RecordTimeline</name>
    <message>
        <source>What happened</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录电话</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>记录会面</translation>
    </message>
</context>
<context>
    <name>overture::ui::RepliesPage</name>
    <message>
        <source>1–6</source>
        <translation>1–6</translation>
    </message>
    <message>
        <source>kind of reply</source>
        <translation>回复类别</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>write back</source>
        <translation>回信</translation>
    </message>
    <message>
        <source>person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Filter: name, words…</source>
        <translation>筛选：姓名、词语…</translation>
    </message>
    <message>
        <source>Filter replies</source>
        <translation>筛选回复</translation>
    </message>
    <message>
        <source>Show replies of this kind</source>
        <translation>显示这类回复</translation>
    </message>
    <message>
        <source>Log reply</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>还没有回复</translation>
    </message>
    <message>
        <source>When somebody answers, note it here. Out-of-office notes and bounces are kept apart: they never count as an answer.</source>
        <translation>有人回复时记在这里。自动回复和退信分开记，从不算作回复。</translation>
    </message>
    <message>
        <source>Somebody answered</source>
        <translation>有人回复了</translation>
    </message>
    <message>
        <source>Say who, to which message, and of what kind</source>
        <translation>记下是谁、回复哪封消息、属于哪一类</translation>
    </message>
    <message>
        <source>No reply fits the filter</source>
        <translation>没有符合筛选条件的回复</translation>
    </message>
    <message>
        <source>Take a word away, or look at all of them.</source>
        <translation>去掉一个词，或查看全部。</translation>
    </message>
    <message>
        <source>Look at all replies</source>
        <translation>查看全部回复</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 from people</source>
        <translation>真人回复 %1</translation>
    </message>
    <message>
        <source>%1 to confirm</source>
        <translation>待确认 %1</translation>
    </message>
</context>
<context>
    <name>overture::ui::ReplyKinds</name>
    <message>
        <source>Kind of reply</source>
        <translation>回复的类别</translation>
    </message>
</context>
<context>
    <name>overture::ui::ReplyModel</name>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>针对版本</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
</context>
<context>
    <name>overture::ui::ReplyPanel</name>
    <message>
        <source>The chosen reply</source>
        <translation>所选的回复</translation>
    </message>
    <message>
        <source>Choose a reply to read it and to say what kind it is.</source>
        <translation>选择一条回复，查看内容并说明属于哪一类。</translation>
    </message>
    <message>
        <source>What kind of reply is it?</source>
        <translation>这是哪一类回复？</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Write back</source>
        <translation>回信</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开联系人</translation>
    </message>
    <message>
        <source>Remove reply</source>
        <translation>移除回复</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 wrote, %2 · %3</source>
        <translation>%1 的回复，%2 · %3</translation>
    </message>
    <message>
        <source>Its words were not noted.</source>
        <translation>没有记下内容。</translation>
    </message>
    <message>
        <source>You wrote, %1</source>
        <translation>你写的，%1</translation>
    </message>
    <message>
        <source>You wrote, %1 · %2 v%3</source>
        <translation>你写的，%1 · %2 v%3</translation>
    </message>
    <message>
        <source>This is a guess. Press its key to say that it is right, or another one.</source>
        <translation>这是猜测。按它的键表示正确，或按别的键。</translation>
    </message>
    <message>
        <source>It counts as an answer to your message.</source>
        <translation>它算作对你消息的回复。</translation>
    </message>
    <message>
        <source>It does not count as an answer.</source>
        <translation>它不算作回复。</translation>
    </message>
</context>
<context>
    <name>overture::ui::TagRow</name>
    <message>
        <source>+ Tag</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>overture::ui::TemplateModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>purpose, channel</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>已发出 %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>已交出 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待回复 %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
</context>
<context>
    <name>overture::ui::TemplatesPage</name>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>new template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>preview, next person</source>
        <translation>预览，换下一位</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Since v%1</source>
        <translation>与 v%1 相比</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>相比</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>sent text never changes; editing makes a new version</source>
        <translation>发出的文字不再改变；编辑会产生新版本</translation>
    </message>
    <message>
        <source>not sent yet: editing changes it in place</source>
        <translation>尚未发出：编辑会直接修改</translation>
    </message>
    <message>
        <source>the first version: there is none before it</source>
        <translation>这是第一个版本：之前没有</translation>
    </message>
    <message>
        <source>as %1 would get it · P: next person</source>
        <translation>%1 会收到的样子 · P：换下一位</translation>
    </message>
    <message>
        <source>nobody to show it for yet</source>
        <translation>还没有可以预览的人</translation>
    </message>
    <message>
        <source>The text of v%1 again</source>
        <translation>再用 v%1 的文字</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Paste a message…</source>
        <translation>粘贴一条消息…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Templates and their versions</source>
        <translation>模板及其版本</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>文字的显示方式</translation>
    </message>
    <message>
        <source>What will you write to them?</source>
        <translation>你要给他们写什么？</translation>
    </message>
    <message>
        <source>A template is a message with fields for what differs from person to person. Each version keeps its own rate, so that you see which wording is answered.</source>
        <translation>模板是一条消息，因人而异的地方用字段。每个版本各有自己的比率，你能看出哪种写法得到回答。</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>写第一封</translation>
    </message>
    <message>
        <source>A few lines are enough to begin with</source>
        <translation>几行就够开始了</translation>
    </message>
    <message>
        <source>Begin with a message you have</source>
        <translation>从现有的消息开始</translation>
    </message>
    <message>
        <source>From the clipboard; its blanks become fields</source>
        <translation>取自剪贴板；其中的空白会变成字段</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>Ten weeks of an invented job search, in a file of its own</source>
        <translation>十周的虚构求职过程，放在单独的文件里</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n 个模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::ui::TimelineWords</name>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Follow-up %1 to %2</source>
        <translation>第 %1 次跟进：%2</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>第 %1 次跟进</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发给 %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Sent %1 to %2</source>
        <translation>已将 %1 发给 %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>发出于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>发出了吗？</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <translation>%1 已回复</translation>
    </message>
    <message>
        <source>Reminder, done</source>
        <translation>提醒（已完成）</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
</context>
<context>
    <name>overture::ui::TodayModel</name>
    <message>
        <source>Replies to confirm</source>
        <translation>待确认的回复</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>发出了吗？</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Write next</source>
        <translation>接下来联系</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, company</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>No hook yet</source>
        <translation>还没有话头</translation>
    </message>
    <message>
        <source>A draft is begun</source>
        <translation>草稿已开始</translation>
    </message>
    <message>
        <source>Without text. Looks like: %1</source>
        <translation>没有文字。看起来是：%1</translation>
    </message>
    <message>
        <source>“%1” Looks like: %2</source>
        <translation>“%1” 看起来是：%2</translation>
    </message>
    <message>
        <source>Handed over: %1. Sent as written? Shift+S if you changed it</source>
        <translation>已交给：%1。照原文发出了吗？有改动按 Shift+S</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer: %1, %2</source>
        <translation>
            <numerusform>%n 天没有回答：%1，%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::ui::TodayPage</name>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>kind of reply</source>
        <translation>回复类别</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>%1 · done for today</source>
        <translation>%1 · 今天已完成</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to do</source>
        <translation>
            <numerusform>%1 · %n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What today asks for</source>
        <translation>今天要做的事</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>今天已完成</translation>
    </message>
    <message>
        <source>Nothing waits for you. Add people at companies you like, and they come up here.</source>
        <translation>没有等你处理的事。添加你喜欢的公司里的人，他们就会出现在这里。</translation>
    </message>
    <message>
        <source>Where would you like to work?</source>
        <translation>你想在哪里工作？</translation>
    </message>
    <message>
        <source>Overture keeps a day's list for you: who answered, whom to remind, whom to write to next. It begins with these.</source>
        <translation>Overture 每天为你列出一张单子：谁回答了，该提醒谁，接下来联系谁。从这些开始。</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>说说你是谁</translation>
    </message>
    <message>
        <source>Name, link and free times stand in every message</source>
        <translation>姓名、链接和空闲时间会出现在每条消息里</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>List companies</source>
        <translation>列出公司</translation>
    </message>
    <message>
        <source>Ten to start with, typed or imported</source>
        <translation>先列十家，手动输入或导入</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Find people there</source>
        <translation>找到那里的人</translation>
    </message>
    <message>
        <source>Those who decide, and recruiters</source>
        <translation>能做决定的人，还有 HR 与猎头</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>写一个模板</translation>
    </message>
    <message>
        <source>Once, with fields for what differs</source>
        <translation>写一次，不同的地方用字段</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>Ten weeks of an invented job search, in a file of its own</source>
        <translation>十周的虚构求职过程，放在单独的文件里</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>overture::ui::TodayPanel</name>
    <message>
        <source>without a template</source>
        <translation>未用模板</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>You wrote, %1, %2</source>
        <translation>你写道，%1，%2</translation>
    </message>
    <message>
        <source>You wrote, %1</source>
        <translation>你写的，%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, company</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 wrote, %2, %3</source>
        <translation>%1 写道，%2，%3</translation>
    </message>
    <message>
        <source>What kind of reply is it?</source>
        <translation>这是哪一类回复？</translation>
    </message>
    <message>
        <source>Confirming stops the follow-ups and counts for the version that was sent. An automatic reply or a bounce counts as no answer.</source>
        <translation>确认后不再跟进，并计入所发的版本。自动回复和退信不算回答。</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>发出了吗？</translation>
    </message>
    <message>
        <source>Handed over is not sent: it counts once you say so.</source>
        <translation>交出去不等于发出：你确认之后才会计入。</translation>
    </message>
    <message>
        <source>No answer yet. Write once more?</source>
        <translation>还没有回答。再写一次吗？</translation>
    </message>
    <message>
        <source>A follow-up belongs to the same conversation: an answer to it counts for the first message.</source>
        <translation>跟进消息属于同一次联系：对它的回答计入第一条消息。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Done, or later?</source>
        <translation>完成，还是推后？</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>从什么说起</translation>
    </message>
    <message>
        <source>Nothing noted yet: what did %1 make or write?</source>
        <translation>还没有记下内容：%1 做过或写过什么？</translation>
    </message>
    <message>
        <source>Go on with the draft?</source>
        <translation>继续写草稿吗？</translation>
    </message>
    <message>
        <source>Write to %1?</source>
        <translation>写给 %1 吗？</translation>
    </message>
    <message>
        <source>Suggested: %1 v%2, sent least so far.</source>
        <translation>建议：%1 v%2，目前发得最少。</translation>
    </message>
    <message>
        <source>No template for it is in use yet.</source>
        <translation>还没有在用的合适模板。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Sent as written</source>
        <translation>原样发出了</translation>
    </message>
    <message>
        <source>Sent, but changed</source>
        <translation>已发出，但有改动</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>没有发出</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What you really sent</source>
        <translation>实际发出的内容</translation>
    </message>
    <message>
        <source>Sent like this</source>
        <translation>就是这样发出的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>写跟进消息</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
</context>
<context>
    <name>overture::ui::VersionPanel</name>
    <message>
        <source>No rate yet</source>
        <translation>还没有比率</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>v%1: %2, %3</source>
        <translation>v%1：%2，%3</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>写于 %1</translation>
    </message>
    <message>
        <source>made from v%1 · %2</source>
        <translation>由 v%1 改成 · %2</translation>
    </message>
    <message>
        <source>%1, %2 still waiting</source>
        <translation>%1，%2 条仍在等待</translation>
    </message>
    <message>
        <source>Edit as v%1</source>
        <translation>编辑为 v%1</translation>
    </message>
    <message>
        <source>Edit v%1</source>
        <translation>编辑 v%1</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take this text again</source>
        <translation>再用这段文字</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>为什么改动</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>From version to version</source>
        <translation>逐版变化</translation>
    </message>
    <message>
        <source>One after the other: the weeks and the people differ too.</source>
        <translation>先后发出：所处的几周和对象也不同。</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>%1 sent, none as a first message: what is answered counts there</source>
        <translation>已发 %1，都不是第一条消息：回答计入第一条消息</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
</context>
<context>
    <name>overture::ui::VersionSteps</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>overture::ui::WordingEditor</name>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Blanks to fill: %1</source>
        <translation>待填的空白：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between blanks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>%1: writing v%2</source>
        <translation>%1：正在写 v%2</translation>
    </message>
    <message>
        <source>%1 v%2, not sent yet</source>
        <translation>%1 v%2，尚未发出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Project first</source>
        <translation>先说项目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>为什么改动？</translation>
    </message>
    <message>
        <source>Ask for a short, concrete slot</source>
        <translation>请对方给一个简短、具体的时间</translation>
    </message>
    <message>
        <source>Make them fields</source>
        <translation>变成字段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>“{{” is never closed: write “}}” behind the field.</source>
        <translation>“{{” 没有结束：请在字段后写 “}}”。</translation>
    </message>
    <message>
        <source>“{%” is never closed.</source>
        <translation>“{%” 没有结束。</translation>
    </message>
    <message>
        <source>No field stands between the braces.</source>
        <translation>大括号之间没有字段。</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>缺一个引号。</translation>
    </message>
    <message>
        <source>“%1” is no name of a field.</source>
        <translation>“%1” 不是字段名。</translation>
    </message>
    <message>
        <source>No field is called “%1”.</source>
        <translation>没有叫 “%1” 的字段。</translation>
    </message>
    <message>
        <source>No field is called “%1”. Did you mean “%2”?</source>
        <translation>没有叫 “%1” 的字段。是不是 “%2”？</translation>
    </message>
    <message>
        <source>“%1” is not known behind a bar.</source>
        <translation>竖线后的 “%1” 无法识别。</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>“%1” 后面需要一个值。</translation>
    </message>
    <message>
        <source>The value behind “%1” does not fit.</source>
        <translation>“%1” 后面的值不合适。</translation>
    </message>
    <message>
        <source>“{% %1 %}” is not known; it stays as text.</source>
        <translation>“{% %1 %}” 无法识别；会照原样保留。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字太长。</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>overture::ui::WordingView</name>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
</context>
</TS>
