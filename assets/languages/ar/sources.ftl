### ما هو خطأ أو غريب في إشارات متصفح أو في ملف مستورد: في النافذة وفي الطرفية. عبارات قصيرة بسيطة؛ ويُذكر المسار أو الاسم حين يكون
### الملف المقصود معروفًا يقينًا. المسرد في أول window.ftl يسري هنا أيضًا.

unreadable = { $problem } { $remedy }
caution = { $place }: { $message }

## مواضع في ملف

place-line = { $file }، السطر { $line }
place-post = { $file }، القيد { $number }

## ما الخطأ

fault-missing = لم يُعثر على { $file }.
fault-missing-kept = لم يُعثر على { $file }. ما قُرئ من قبل محفوظ.
fault-denied = لا يُسمح بقراءة { $file }.
fault-denied-macos = لا يسمح macOS لـ Dogear بقراءة { $file }.
fault-encrypted = يحتفظ المتصفح بإشارات { $folder } المرجعية في ملف مشفّر لا يقرؤه سواه.
fault-unreadable = تعذّرت قراءة { $file }: { $reason }.
fault-empty = الملف { $file } فارغ.
fault-folder = العنصر { $file } مجلد وليس ملفًا.
fault-no-file = العنصر { $file } ليس ملفًا عاديًا.
fault-too-large = حجم الملف { $file } أكبر من { $megabytes } ميغابايت، وهذا أكثر مما يقرؤه Dogear.
fault-too-large-database = حجم الملف { $file } أكبر من { $gigabytes } غيغابايت، وهذا أكثر مما يقرؤه Dogear.
fault-cut-line = الملف { $file } مقطوع أو تالف عند السطر { $line }، العمود { $column }: { $problem }.
fault-cut-byte = الملف { $file } مقطوع أو تالف عند البايت { $byte }: { $problem }.
fault-packed = الملف { $file } نسخة احتياطية تالفة: { $problem }.
fault-swells = يكبر الملف { $file } عند فك ضغطه أكثر من { $times } مرة، أو يتجاوز { $megabytes } ميغابايت؛ ولم يُقرأ منه شيء.
fault-no-database = الملف { $file } ليس قاعدة بيانات، أو هو قاعدة بيانات تالفة.
fault-database = الملف { $file } تالف ({ $reason }).
fault-nothing-left = الملف { $file } تالف، ولا يمكن قراءة أي من إشاراته المرجعية.
fault-busy = كان المتصفح يكتب في الملف { $file } عند كل محاولة لنسخه (عدد المحاولات: { $times }).
fault-no-room = تعذّر إنشاء نسخة خاصة من قاعدة بيانات المتصفح في { $folder }: { $reason }.
fault-none = ليس في { $file } إشارات مرجعية يستطيع Dogear قراءتها: { $why }.
fault-passwords = الملف { $file } قائمة كلمات مرور لا قائمة إشارات مرجعية؛ ولم يُحفظ منه شيء.
fault-too-many = عدد القيود في { $file } أكثر من { $most }، وهذا أكثر مما يقرؤه Dogear.
fault-unknown = الملف { $file } ليس من ملفات الإشارات المرجعية التي يعرفها Dogear.
fault-foreign = يبدو أن الملف { $file } { $like }. لا يستطيع Dogear قراءة ذلك.
fault-no-bookmarks-file = ليس في المجلد { $folder } ملف إشارات مرجعية.
fault-several = في المجلد { $folder } أكثر من ملف شخصي: { $names }.
fault-gzip-cut = الملف { $file } ملف مضغوط (gzip) مقطوع أو تالف.
fault-gzip-nested = الملف { $file } ملف مضغوط (gzip) وفيه ملف مضغوط آخر أو قاعدة بيانات.
fault-gzip-foreign = الملف { $file } ملف مضغوط (gzip)، ويبدو أن ما فيه { $like }.
fault-gzip-nothing = الملف { $file } ملف مضغوط (gzip) ليس فيه إشارات مرجعية.
fault-zip-cut = الملف { $file } أرشيف (ZIP) مقطوع أو تالف.
fault-zip-kind = الملف { $file } أرشيف (ZIP) من نوع لا يفتحه Dogear.
fault-zip-many = الملف { $file } أرشيف (ZIP) عدد ملفاته أكثر من { $most }.
fault-zip-damaged = الملف { $file } أرشيف (ZIP) عدد ملفاته التالفة أكثر من { $most }؛ ولم يُقرأ منه شيء.
fault-zip-empty = الملف { $file } أرشيف (ZIP) بلا ملفات.
fault-zip-nothing = الملف { $file } أرشيف (ZIP) ليس فيه ملف يستطيع Dogear قراءته: { $files }.

## هفوات: ما وُجد أو نقص في موضع من ملف. تأتي كلها بعد نقطتين

slip-ends = ينتهي الملف في منتصفه
slip-more = بعد النهاية شيء آخر
slip-comma = تنقص فاصلة أو قوس إغلاق
slip-name = ينقص اسم بين علامتي اقتباس
slip-colon = تنقص نقطتان رأسيتان
slip-value = تنقص قيمة
slip-quote = تنقص علامة اقتباس للإغلاق
slip-escape = تسلسل هروب غير معروف
slip-digits = يحتاج تسلسل الهروب إلى أربعة أرقام ست عشرية
slip-closed = أُغلق ما لم يُفتح
slip-kind = كائن من نوع غير معروف
slip-list = قائمة أطول من الملف
slip-text = نص أطول من الملف
slip-length = ينقص طول
slip-object = ينقص كائن
slip-repeats = يشير إلى الأشياء نفسها مرارًا
slip-packed-start = بدايته ليست بداية ملف من Firefox
slip-packed-header = ينتهي داخل ترويسته
slip-packed-size = الحجم المذكور فيه أكثر مما يقرؤه Dogear
slip-packed-short = أقصر من أن يتسع للمحتوى المذكور فيه
slip-packed-content = محتواه المضغوط مقطوع أو تالف
slip-packed-less = محتواه أقل من الحجم المذكور فيه

## لماذا لا ينفع ملف سليم. تأتي كلها بعد نقطتين

none-export = ليس إشارات مرجعية صدّرها متصفح
none-xml = هو XML من برنامج آخر
none-json = هو JSON، لكنه ليس ملف إشارات مرجعية لمتصفح
none-json-list = هو JSON بلا قائمة إشارات مرجعية
none-nested = تداخل قوائمه أعمق من أن تكون إشارات مرجعية
none-backup = هو JSON، لكنه ليس نسخة احتياطية من إشارات Firefox المرجعية
none-arc = هو JSON بلا الشريط الجانبي لمتصفح Arc
none-table = هو جدول بلا عمود للروابط
none-database = هو قاعدة بيانات، لكنها ليست لإشارات Firefox المرجعية
none-from-file = تُقرأ قاعدة البيانات من ملفها نفسه
none-plist = هو قائمة خصائص من برنامج آخر
none-shortcut = هو اختصار بلا رابط
none-text = هو نص بلا روابط
none-links = هو مستند بلا روابط
none-long-document = هو مستند أكبر من 32 ميغابايت
none-archive = ليس أرشيفًا يفتحه Dogear

## أنواع ملفات لا يقرؤها Dogear. تأتي خبرًا مرفوعًا بعد «يبدو أن»

looks-json = ملف JSON من برنامج آخر
looks-json-list = قائمة JSON بلا روابط
looks-page = صفحة ويب
looks-code = شيفرة برنامج أو بياناته، وفيها روابط
looks-prose = نص فيه روابط متفرقة، لا قائمة روابط

## ما العمل. جُمل كاملة

remedy-pick = تحقق من الكتابة، أو اختر ملفًا أو مجلدًا آخر.
remedy-export = صدّر الإشارات المرجعية بصيغة HTML من المتصفح أو الخدمة، واستورد ذلك الملف.
remedy-again = صدّر الإشارات المرجعية من جديد من المتصفح أو الخدمة، واستورد الملف الجديد.
remedy-parts = قسّمه واستورد الأجزاء.
remedy-passwords = صدّر بدلًا من ذلك الإشارات المرجعية. من يستطع قراءة هذا الملف يستطع قراءة كلمات مرورك: احذفه حين لا تعود بحاجة إليه.
remedy-copy = انسخ قاعدة البيانات من جديد والمتصفح مغلق، أو استورد نسخة احتياطية من إشاراته المرجعية.
remedy-one = اختر مجلد أحدها.
remedy-smaller = احذف ما لم تعد بحاجة إليه، أو استورده على أجزاء.
remedy-unpack = فك ضغطه واستورد الملف الذي فيه الإشارات المرجعية.
remedy-caution = لا تفتحه إلا إذا كنت تعرف من أنشأه.
remedy-open-browser = افتح المتصفح مرة ليكتب الملف من جديد.
remedy-open-arc = افتح Arc مرة ليكتب الملف من جديد.
remedy-open-safari = افتح Safari مرة ليكتب الملف من جديد.
remedy-first-bookmark = يكتبه المتصفح عند حفظ أول إشارة مرجعية في هذا الملف الشخصي.
remedy-start-profile = يكتبه المتصفح عند تشغيله بهذا الملف الشخصي.
remedy-disable = إن حُذف الملف الشخصي في المتصفح، فأوقف قراءة هذا المصدر.
remedy-verify = افتح المتصفح مرة ليصلح الملف؛ يصلحه الزر «تحقّق من التكامل» في مساعدة › معلومات أكثر عن مواجهة الأعطال.
remedy-pause = سيُقرأ من جديد حين يتوقف المتصفح عن الكتابة.
remedy-room = أفرغ مساحة هناك.
remedy-companion = شغّل المتصفح ليُعلم مُرافقه Dogear بالإشارات المرجعية من جديد.
remedy-companion-or-export = مُرافق Dogear إضافة للمتصفح تُعلم Dogear بها: اسمح له بذلك في إعدادات Dogear، وأضفه إلى المتصفح. أو صدّرها من مدير الإشارات المرجعية في المتصفح إلى ملف HTML واستورد ذلك الملف هنا، وكرّر ذلك كلما أردت الجديد.
remedy-full-disk-access = شغّل Dogear في إعدادات النظام › الخصوصية والأمن › الوصول الكامل إلى القرص، ثم أعد تشغيل Dogear.
remedy-allow-macos = اسمح لـ Dogear في إعدادات النظام › الخصوصية والأمن › الوصول الكامل إلى القرص، ثم حاول من جديد.
remedy-allow-windows = افتح خصائص › الأمان للملف واسمح لحسابك بقراءته، ثم حاول من جديد.
remedy-allow-linux = امنح حسابك حق قراءته وقراءة المجلدات التي فوقه (قد يحتاج snap أو flatpak إلى ذلك في أذوناته)، ثم حاول من جديد.

## ما كان غريبًا في ملف أمكنت قراءته، وماذا جرى فيه. يسبقه الموضع

odd-ends = ينتهي الملف في منتصفه؛ قُرئ ما قبل ذلك.
odd-ends-in-bookmark = ينتهي الملف في منتصف إشارة مرجعية؛ قد ينقص شيء.
odd-bytes = بعض البايتات ليست نصًا صالحًا؛ وُضع «�» مكانها.
odd-encoding = بعض البايتات ليست { $encoding } صالحًا؛ وُضع غيرها مكانها.
odd-characters = بعض الأحرف في العناوين أو الروابط ليست نصًا صالحًا؛ وُضع «�» مكانها.
odd-halves =
    { $count ->
        [zero] لا أحرف ناقصة في العناوين أو الروابط.
        [one] حرف ناقص واحد في العناوين أو الروابط؛ وُضع «�» مكانه.
        [two] حرفان ناقصان في العناوين أو الروابط؛ وُضع «�» مكانهما.
        [few] { $count } أحرف ناقصة في العناوين أو الروابط؛ وُضع «�» مكانها.
        [many] { $count } حرفًا ناقصًا في العناوين أو الروابط؛ وُضع «�» مكانها.
       *[other] { $count } حرف ناقص في العناوين أو الروابط؛ وُضع «�» مكانها.
    }
odd-kind-empty = نوعه «{ $kind }» غير معروف ولا شيء فيه؛ لم يُؤخذ.
odd-kind-bookmark = نوعه «{ $kind }» غير معروف؛ عُدّ إشارة مرجعية لأن له رابطًا.
odd-line = ليس JSON: { $problem }؛ لم يُؤخذ.
odd-levels = ما زاد تداخله على الحد لم يُقرأ (عدد المستويات: { $levels }).
odd-more-unused =
    { $count ->
        [zero] لا أعمدة أو حقول أخرى لم تُستخدم.
        [one] عمود أو حقل واحد آخر لم يُستخدم.
        [two] عمودان أو حقلان آخران لم يُستخدما.
        [few] { $count } أعمدة أو حقول أخرى لم تُستخدم.
        [many] { $count } عمودًا أو حقلًا آخر لم تُستخدم.
       *[other] { $count } عمود أو حقل آخر لم تُستخدم.
    }
odd-row-lines = عدد أسطر هذا الصف { $lines }؛ ربما ابتلعت علامة اقتباس لم تُغلق صفوفًا أخرى.
odd-row-cells = عدد خلايا هذا الصف { $cells } وعدد خلايا الصف الأول { $first }؛ عُدّ الزائد جزءًا من العنوان.
odd-lines =
    { $count ->
        [zero] لا أسطر بلا رابط أو اسم لرابط.
        [one] سطر واحد ليس فيه رابط ولا اسم لرابط؛ لم يُستخدم.
        [two] سطران ليس فيهما رابط ولا اسم لرابط؛ لم يُستخدما.
        [few] { $count } أسطر ليس فيها رابط ولا اسم لرابط؛ لم تُستخدم.
        [many] { $count } سطرًا ليس فيها رابط ولا اسم لرابط؛ لم تُستخدم.
       *[other] { $count } سطر ليس فيها رابط ولا اسم لرابط؛ لم تُستخدم.
    }
odd-database = قاعدة البيانات تالفة. أُخذ ما أمكنت قراءته، ولم يُزل شيء. افتح في المتصفح مساعدة › معلومات أكثر عن مواجهة الأعطال واختر «تحقّق من التكامل».
odd-lost-folder =
    { $count ->
        [zero] لا قيود فقدت مجلدها.
        [one] قيد واحد فقد مجلده؛ يظهر في «العلامات الأخرى» (Other Bookmarks).
        [two] قيدان فقدا مجلدهما؛ يظهران في «العلامات الأخرى» (Other Bookmarks).
        [few] { $count } قيود فقدت مجلدها؛ تظهر في «العلامات الأخرى» (Other Bookmarks).
        [many] { $count } قيدًا فقدت مجلدها؛ تظهر في «العلامات الأخرى» (Other Bookmarks).
       *[other] { $count } قيد فقدت مجلدها؛ تظهر في «العلامات الأخرى» (Other Bookmarks).
    }
odd-backup = { $why } هذه إشارات مرجعية من نسخة احتياطية أنشأها المتصفح نفسه في { $day }؛ وليس فيها ما حُفظ بعد ذلك.
odd-backup-undated = { $why } هذه إشارات مرجعية من نسخة احتياطية أنشأها المتصفح نفسه؛ وليس فيها ما حُفظ بعد ذلك.
odd-date = تاريخ إضافته غير معقول؛ حُفظ بلا تاريخ.
odd-date-order = لا يُعرف في تاريخ إضافته أيهما أولًا، اليوم أم الشهر؛ حُفظ بلا تاريخ.
odd-day-first = التواريخ مثل 4/5/2022 قُرئت واليوم أولًا، كسائر تواريخ الملف.
odd-month-first = التواريخ مثل 4/5/2022 قُرئت والشهر أولًا، كسائر تواريخ الملف.
odd-no-address = لا رابط له؛ لم يُؤخذ.
odd-saved-search = هو بحث محفوظ في Firefox وليس صفحة؛ لم يُؤخذ.
odd-long-address = طول رابطه بالبايت { $length }، وأقصى ما يُحفظ كاملًا { $most }: يُعثر عليه، لكن لا يمكن فتحه ولا تصديره.
odd-long-title = طول عنوانه بالبايت { $length }؛ حُفظ أوله فقط ({ $most }).
odd-deep = تداخل المجلدات هنا أعمق من الحد؛ يظهر ما تحتها في آخرها.
odd-directory = تنقطع قائمة ملفاته؛ قُرئ ما ورد قبل ذلك.
odd-used = قُرئ منه: { $files }.
used-file = { $name } ({ $count })
more-files =
    { $count ->
        [zero] لا ملفات أخرى
        [one] ملف واحد آخر
        [two] ملفان آخران
        [few] { $count } ملفات أخرى
        [many] { $count } ملفًا آخر
       *[other] { $count } ملف آخر
    }
odd-unused =
    { $count ->
        [zero] لم يُترك أي ملف: { $reason }.
        [one] لم يُستخدم: { $reason }.
        [two] ملفان لم يُستخدما: { $reason }.
        [few] { $count } ملفات لم تُستخدم: { $reason }.
        [many] { $count } ملفًا لم تُستخدم: { $reason }.
       *[other] { $count } ملف لم تُستخدم: { $reason }.
    }
odd-again = وتكرر هذا في غيره ({ $count }): { $message }
odd-others =
    { $count ->
        [zero] لا شيء غريب في قيود أخرى.
        [one] وفي قيد واحد آخر شيء غريب.
        [two] وفي قيدين آخرين شيء غريب.
        [few] وفي { $count } قيود أخرى شيء غريب.
        [many] وفي { $count } قيدًا آخر شيء غريب.
       *[other] وفي { $count } قيد آخر شيء غريب.
    }

## لماذا لا يُستخدم ملف في أرشيف. تأتي بعد نقطتين أو بين قوسين

unused-file = { $name } ({ $reason })
unused-protected = محمي بكلمة مرور
unused-astray = يؤدي مساره إلى خارج الأرشيف أو إلى جهاز
unused-link = رابط إلى ملف آخر
unused-passwords = قائمة كلمات مرور، وDogear لا يقرؤها أبدًا
unused-history = صفحات زرتها، لا صفحات حفظتها
unused-other-data = بيانات أخرى للمتصفح، لا إشارات مرجعية
unused-page = صفحة أو ملاحظة قائمة بذاتها، لا قائمة إشارات مرجعية
unused-nested = أرشيف داخل الأرشيف، يجب استخراجه واستيراده وحده
unused-database = قاعدة بيانات، يجب استخراجها واستيرادها وحدها
unused-nothing = ليس فيه إشارات مرجعية
unused-none = ليس فيه إشارات مرجعية يستطيع Dogear قراءتها: { $why }
unused-empty = فارغ
unused-damaged = تالف
unused-cut = مقطوع أو تالف عند السطر { $line }، العمود { $column }
unused-too-many = عدد قيوده أكثر من { $most }
unused-method = مضغوط بطريقة لا يفتحها Dogear
unused-foreign = يبدو أنه { $like }

## لماذا لم تُؤخذ قيود. تأتي بعد «قيود لم تُؤخذ:» (sync-skipped في terminal.ftl)

skipped-no-address = بلا رابط
skipped-saved-search = عمليات بحث محفوظة في Firefox
skipped-both = موجودة على هذا الحاسوب وفي الحساب معًا
skipped-in-archive = موجودة في ملف آخر من الأرشيف أيضًا
skipped-vivaldi = وضعها Vivaldi نفسه
skipped-kind = من نوع غير معروف
skipped-not-json = ليست JSON
skipped-alias = أسماء بديلة لإشارات مرجعية أخرى

## ملف كان سيُكتب

not-written-no-folder = تعذّرت كتابة { $file }: المجلد غير موجود. اختر مكانًا آخر.
not-written-refused = تعذّرت كتابة { $file }: لا يُسمح بالكتابة هناك. اختر مكانًا آخر.
not-written-full = تعذّرت كتابة { $file }: لم تبق مساحة. اختر مكانًا آخر.
not-written-is-folder = تعذّرت كتابة { $file }: هناك مجلد بهذا الاسم. اختر مكانًا آخر.
not-written = تعذّرت كتابة { $file }: { $reason }. اختر مكانًا آخر.

## لماذا لا يمكن الحصول على نموذج أو استخدامه

said = { $what }
model-missing = الملف غير موجود
model-denied = قراءته غير مسموح بها
model-card = السطر { $line } غير مكتوب كما ينبغي: { $what }
model-tokenizer = ليس مجزّئ نصوص يستطيع Dogear استخدامه: { $what }
model-cut = الملف مبتور أو تالف، أو ليس نموذجًا بصيغة ONNX
model-output = لا يعطي { $output } الذي يطلبه model.toml
model-width = عدد الأرقام لكل نص { $found }، وفي model.toml { $dims }
model-no-vector = لم يعطِ شيئًا لأحد النصوص
model-changed = الملف تالف، أو لا يخص model.toml الموجود بجانبه
model-length = الملف أطول أو أقصر مما يذكره model.toml
model-other = أصبح الآن نموذجًا آخر
runtime-reports = يرسل تقارير إلى صانعه، و{ $switch } غير مضبوط
server-silent = الخادم لا يستجيب
server-senseless = رد الخادم غير مفهوم
server-vague = لا يحدد الخادم ما يجب أن يكون عليه الملف
server-status = رد الخادم بالحالة { $status }
server-too-much = يرسل الخادم أكثر مما أعلن عنه
server-stopped = توقف وصول البيانات
server-early = انتهى الإرسال قبل أوانه
