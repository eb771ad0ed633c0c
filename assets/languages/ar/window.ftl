### كل كلمات النافذة والبحث السريع، بصيغة Fluent (https://projectfluent.org/fluent/guide/).
###
### الأصل هو الملف الإنجليزي. جُمل قصيرة بسيطة دقيقة، بلا علامات تعجب ولا مصطلحات تقنية. الأزرار مصادر («فتح»، «نسخ»)، والإرشادات
### بصيغة الأمر. كلمة واحدة لكل شيء، في كل مكان:
###
### - المكتبة (library). الإشارة المرجعية (bookmark)، وفي السطور الضيقة: إشارة. المجلد (folder)، الموقع (site)، العنوان (title)،
###   الرابط (address of a bookmark)، الوسوم (tags)، الملاحظة (note)، النوع (kind): للإشارة المرجعية.
### - العنوان (address) أيضًا: لخادم أو خدمة. المصدر (source): ملف شخصي لمتصفح، أو ملف، تُقرأ منه الإشارات. الملف الشخصي
###   (profile): في المتصفح.
### - البحث بالمعنى (search by meaning)، البحث بالكلمات (search by words).
### - الإجابة (answer). طريقة الإجابة (writer): يكتبها نموذج أو Dogear نفسه. الإجابات المدمجة (built-in answers).
### - النموذج (model). المفتاح (key): لخدمة. المفاتيح، مفاتيح الاختصار (keys): على لوحة المفاتيح. سلسلة المفاتيح (keyring).
### - المحادثة (conversation): أسئلة وإجابات متتالية. التغييرات (changes): ما حدث للإشارات في المتصفحات.
### - استبعاد، مستبعد (leave out, left out): بقاعدة (rule)، فلا يُقرأ ولا يُحفظ. تجاهل، إعادة: لشرط في السؤال. خاص (private): يُعثر
###   عليه ولا يُعرض على أي نموذج.
### - المُرافق (companion): إضافة Dogear في المتصفح. البحث السريع (quick search): النافذة الصغيرة فوق كل النوافذ.
### - استيراد (import)، تصدير (export). تنزيل (get, fetch): لنموذج. إزالة (remove): من قائمة. حذف (delete): من القرص.
### - علبة النظام (tray). سطح المكتب (desktop). المساعد (assistant). المكتبة التجريبية (sample library). الأقرب (nearest).
###
### الصيغة [one] للواحد وحده و[two] للاثنين وحدهما، فيُكتب فيهما العدد لفظًا.

## في كل مكان

close = إغلاق
cancel = إلغاء
try-again = المحاولة من جديد
look-again = البحث من جديد
copy = نسخ
remove = إزالة
or = أو
quoted = «{ $text }»
something-went-wrong = حدث خطأ ما. حاول من جديد.
copied = تم النسخ.
address-copied = تم نسخ الرابط.
clipboard-unusable = تعذّر استخدام الحافظة.
took-milliseconds = { $count } م.ث
took-seconds = { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ث
bookmarks =
    { $count ->
        [one] إشارة مرجعية واحدة
        [two] إشارتان مرجعيتان
        [few] { $count } إشارات مرجعية
        [many] { $count } إشارة مرجعية
       *[other] { $count } إشارة مرجعية
    }

## مفاتيح لوحة المفاتيح كما كُتبت عليها

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-super = Super
key-windows = Win
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-space = المسافة

## الأيام

today = اليوم
yesterday = أمس
earlier = قبل ذلك
some-day = بلا تاريخ

## الشريط الجانبي

nav-ask = الأسئلة
nav-library = المكتبة
nav-map = الخريطة
tab-bookmarks = الإشارات المرجعية
tab-sites = المواقع
tab-copies = المكررات
tab-recently = أحدث التغييرات
tab-health = الروابط
tab-timeline = الخط الزمني
nav-settings = الإعدادات
nav-with-keys = { $name } ({ $keys })
new-conversation = محادثة جديدة
conversations = المحادثات
sidebar-close = إغلاق الشريط الجانبي
conversations-search = البحث في المحادثات
conversations-unread = تعذّرت قراءة المحادثات السابقة. { $problem }
conversations-none = تُحفظ هنا الأسئلة التي تطرحها.
conversations-none-found = لا توجد محادثة فيها هذه الكلمات.
conversation-title = عنوان المحادثة
conversation-rename = إعادة تسمية
conversation-rename-named = إعادة تسمية «{ $title }»
conversation-export = تصدير بصيغة Markdown
conversation-export-named = تصدير «{ $title }»
conversation-delete = حذف
conversation-delete-named = حذف «{ $title }»
conversation-delete-sure = حذف «{ $title }» نهائيًا
written-to = حُفظ في { $file }

## السطر أسفل الشريط الجانبي: حال المكتبة

status-opening = جارٍ فتح المكتبة
status-reading =
    { $count ->
        [one] قراءة · إشارة واحدة
        [two] قراءة · إشارتان
        [few] قراءة · { $count } إشارات
        [many] قراءة · { $count } إشارة
       *[other] قراءة · { $count } إشارة
    }
status-preparing = تجهيز { $done } من { $total }
status-preparing-power-saver = توفير الطاقة · جُهّز { $done } من { $total }
status-preparing-low-battery = البطارية ضعيفة · جُهّز { $done } من { $total }
status-paused = متوقف مؤقتًا
status-paused-until = متوقف مؤقتًا حتى { $time }
status-found = ظهر { $browser } · اختيار
status-found-several =
    { $count ->
        [one] ظهر ملف شخصي جديد · اختيار
        [two] ظهر ملفان شخصيان جديدان · اختيار
        [few] ظهرت { $count } ملفات شخصية جديدة · اختيار
        [many] ظهر { $count } ملفًا شخصيًا جديدًا · اختيار
       *[other] ظهر { $count } ملف شخصي جديد · اختيار
    }
status-coming = نموذج آخر: { $done } من { $total }
status-empty = لا إشارات مرجعية بعد
status-words-only =
    { $count ->
        [one] إشارة واحدة · بالكلمات فقط
        [two] إشارتان · بالكلمات فقط
        [few] { $count } إشارات · بالكلمات فقط
        [many] { $count } إشارة · بالكلمات فقط
       *[other] { $count } إشارة · بالكلمات فقط
    }
status-up-to-date =
    { $count ->
        [one] إشارة واحدة · محدَّثة
        [two] إشارتان · محدَّثتان
        [few] { $count } إشارات · محدَّثة
        [many] { $count } إشارة · محدَّثة
       *[other] { $count } إشارة · محدَّثة
    }

## حين يتعذّر فتح المكتبة

trouble-damaged = مكتبتك تالفة.
trouble-closed = تعذّر على Dogear فتح مكتبته.
trouble-repair-explained = يمكن أن ينحّيها Dogear جانبًا ويقرأ متصفحاتك من جديد. تبقى محادثاتك محفوظة، وكذلك الملف التالف.
trouble-repair = تنحيتها والبدء من جديد
trouble-repairing = جارٍ تنحيتها…
trouble-open-again = محاولة فتحها من جديد

## عند إغلاق النافذة أول مرة

closing-heading = هل يبقى Dogear قيد التشغيل بعد إغلاق النافذة؟
closing-explained = عندها يواصل Dogear قراءة ما تحفظه، ويظهر فور استدعائه.
closing-later = يمكن تغيير هذا في الإعدادات.
closing-keep = إبقاؤه قيد التشغيل
closing-end = إنهاء Dogear
closing-stay = إبقاء النافذة مفتوحة
found-in-tray = تجده في علبة النظام.
found-without-tray = لا توجد علبة نظام في سطح المكتب هذا: لإعادة النافذة، شغّل Dogear مرة أخرى.

## قائمة المفاتيح

keys-heading = مفاتيح الاختصار
keys-to-question = الانتقال إلى السؤال
keys-ask = طرح السؤال؛ وعلى بطاقة أو تغيير: فتحه
keys-new-line = سطر جديد في السؤال؛ وعلى بطاقة: فتحها في متصفحها
keys-earlier-questions = التنقل بين الأسئلة السابقة
keys-move = التنقل بين البطاقات أو التغييرات
keys-open-all = فتح كل ما وُجد
keys-stop = إيقاف الإجابة، أو الإغلاق
keys-these = هذه القائمة
keys-in-quick-search = في البحث السريع
keys-call = استدعاؤه من أي مكان
keys-quick-choose = اختيار صفحة
keys-quick-open = فتحها في المتصفح المحفوظة فيه
keys-quick-mark-several = تحديد عدة صفحات
keys-quick-mark = تحديد صفحة أو إلغاء تحديدها
keys-quick-walk = التقدّم دون تحديد
keys-quick-open-marked = فتح كل الصفحات المحددة
keys-quick-copy = نسخ رابطها
keys-quick-ask = السؤال في النافذة الرئيسية
keys-quick-to-parts = الانتقال إلى ما فُهم
keys-quick-close = الإغلاق والعودة

## ما يمكن كتابته في البحث: مثال وما يجده

help-heading = ما يمكن كتابته في البحث
help-exact-write = "عجين مخمر" خبز
help-exact = هذه الكلمات بعينها، بين علامتي اقتباس من أي نوع
help-or-write = rust OR go
help-or = أحدهما؛ OR بأحرف كبيرة، أو | بين بضع كلمات
help-without-write = rust -async
help-without = بدون هذه الكلمة
help-not-write = rust NOT async
help-not = المعنى نفسه
help-site-write = site:github.com rust
help-site = في هذا الموقع
help-folder-write = حساء folder:وصفات
help-folder = في هذا المجلد أو في مجلد داخله
help-folder-words-write = مقالات folder:"للقراءة لاحقًا"
help-folder-words = الاسم المؤلف من عدة كلمات يوضع بين علامتي اقتباس
help-path-write = حساء في المطبخ/الشتاء
help-path = في المجلد الذي هذا مساره
help-path-arrow-write = حساء المطبخ › الشتاء
help-path-arrow = المعنى نفسه؛ ويمكن إسقاط الرموز التعبيرية من الاسم
help-kind-write = kind:pdf ضرائب
help-kind = من هذا النوع: video أو pdf أو repository أو paper
help-after-write = after:2023 rust
help-after = محفوظ في 2023 أو بعدها
help-before-write = before:2023-05 rust
help-before = محفوظ قبل مايو 2023؛ واليوم: ‎2023-05-17
help-in-write = in:firefox خبز
help-in = محفوظ في هذا المتصفح أو الملف الشخصي
help-leave-out-write = rust -site:youtube.com
help-leave-out = علامة الطرح تستبعد موقعًا أو مجلدًا أو نوعًا أيضًا
help-note = والكلمات العادية تكفي أيضًا: «مقاطع فيديو عن rust على youtube حفظتها العام الماضي».

## قبل السؤال الأول في المحادثة

welcome-heading = ماذا تتذكر؟
welcome-lead = كلمة من العنوان، أو الموقع، أو الوقت، أو الموضوع فحسب.
welcome-count =
    { $count ->
        [one] في المكتبة إشارة مرجعية واحدة.
        [two] في المكتبة إشارتان مرجعيتان.
        [few] في المكتبة { $count } إشارات مرجعية.
        [many] في المكتبة { $count } إشارة مرجعية.
       *[other] في المكتبة { $count } إشارة مرجعية.
    }
welcome-example-week = ماذا حفظت الأسبوع الماضي؟
welcome-example-sites = من أي المواقع أحفظ أكثر؟
welcome-example-github = ما حفظته على GitHub العام الماضي
welcome-empty-heading = لا شيء للبحث فيه بعد.
welcome-empty = لم يقرأ Dogear أي إشارة مرجعية. اختر متصفحاتك، أو استورد ملفًا.
choose-what-to-read = اختيار ما يُقرأ

## حيث تُكتب الأسئلة

question = السؤال
question-first = اسأل عن إشاراتك المرجعية…
question-next = اطرح سؤالًا آخر…
question-ask = طرح السؤال
question-ask-instead = طرح هذا السؤال بدلًا منه
question-stop = إيقاف
question-writer-change = تغيير طريقة الإجابة
writer-stays = { $name } · لا يغادر شيء هذا الحاسوب
writer-goes = { $name } · يُرسل سؤالك وما وُجد إلى { $address }
writer-no-address = { $name } · لا عنوان بعد
writer-no-model = لم يُختر نموذج

## ما فُهم من السؤال

understood = فُهم هكذا
understood-as = فُهم هكذا: <q>{ $question }</q>
understood-leave-out = تجاهل
understood-leave-out-named = تجاهل: { $label }
understood-put-back = إعادة
understood-put-back-named = إعادة: { $label }
understood-as-english = قُرئ على أنه إنجليزي
understood-not-learnt = لم يتعلم البحث بالمعنى هذه اللغة ({ $language }): الكلمات والأسماء هي الفيصل هنا.
understood-relaxed = لا شيء يوافق هذا الشرط، لذلك جرى تجاهله: { $conditions }.

## الإجابة

conversation-opening = جارٍ فتح المحادثة…
conversation-unopened = تعذّر فتح هذه المحادثة. { $problem }
answer-looking =
    { $count ->
        [0] جارٍ البحث…
        [one] جارٍ البحث في إشارة مرجعية واحدة…
        [two] جارٍ البحث في إشارتين مرجعيتين…
        [few] جارٍ البحث في { $count } إشارات مرجعية…
        [many] جارٍ البحث في { $count } إشارة مرجعية…
       *[other] جارٍ البحث في { $count } إشارة مرجعية…
    }
answer-writing = جارٍ الكتابة…
answer-stopped = أُوقفت الإجابة.
answer-nothing =
    { $count ->
        [0] لا شيء محفوظ عن هذا.
        [one] لا شيء محفوظ عن هذا. الأقرب:
        [two] لا شيء محفوظ عن هذا. الأقرب:
        [few] لا شيء محفوظ عن هذا. الأقرب:
        [many] لا شيء محفوظ عن هذا. الأقرب:
       *[other] لا شيء محفوظ عن هذا. الأقرب:
    }
answer-nothing-so-far =
    { $count ->
        [0] لم يُعثر على شيء حتى الآن.
        [one] لا شيء مناسب حتى الآن. الأقرب:
        [two] لا شيء مناسب حتى الآن. الأقرب:
        [few] لا شيء مناسب حتى الآن. الأقرب:
        [many] لا شيء مناسب حتى الآن. الأقرب:
       *[other] لا شيء مناسب حتى الآن. الأقرب:
    }
answer-source = المصدر { $number }: { $title }
answer-measured = النتائج: { $count } خلال { $time }

## أسفل الإجابة

answer-open =
    { $count ->
        [one] فتح
        [two] فتح الكل
        [few] فتح الكل
        [many] فتح الكل
       *[other] فتح الكل
    }
answer-why =
    { $count ->
        [one] لماذا هذه؟
        [two] لماذا هاتان؟
        [few] لماذا هذه؟
        [many] لماذا هذه؟
       *[other] لماذا هذه؟
    }
answer-ask-again = إعادة السؤال
answer-another-writer = طريقة أخرى
answer-set-up-another = إعداد طريقة أخرى
answer-edit = تعديل
answer-what-was-sent = ما أُرسل
answer-helpful = مفيدة
answer-not-helpful = غير مفيدة

## ما يغادر هذا الحاسوب من أجل إجابة

sent-heading = ما أُرسل
sent-heading-before = ما سيُرسل
sent-to =
    { $count ->
        [one] أُرسل هذا إلى <b>{ $address }</b>، وفيه إشارة مرجعية واحدة:
        [two] أُرسل هذا إلى <b>{ $address }</b>، وفيه إشارتان مرجعيتان:
        [few] أُرسل هذا إلى <b>{ $address }</b>، وفيه { $count } إشارات مرجعية:
        [many] أُرسل هذا إلى <b>{ $address }</b>، وفيه { $count } إشارة مرجعية:
       *[other] أُرسل هذا إلى <b>{ $address }</b>، وفيه { $count } إشارة مرجعية:
    }
sent-to-before =
    { $count ->
        [one] سيُرسل هذا إلى <b>{ $address }</b>، وفيه إشارة مرجعية واحدة:
        [two] سيُرسل هذا إلى <b>{ $address }</b>، وفيه إشارتان مرجعيتان:
        [few] سيُرسل هذا إلى <b>{ $address }</b>، وفيه { $count } إشارات مرجعية:
        [many] سيُرسل هذا إلى <b>{ $address }</b>، وفيه { $count } إشارة مرجعية:
       *[other] سيُرسل هذا إلى <b>{ $address }</b>، وفيه { $count } إشارة مرجعية:
    }
sent-address-here = { $address } (على هذا الحاسوب)
sent-nothing = لم يُرسل شيء.
sent-nothing-before = لن يُرسل شيء.
sent-looking = جارٍ التحقق…
sent-later = يُرسل مع الأسئلة اللاحقة نص من النوع نفسه، ولا يكون فيه أبدًا شيء من مجلداتك الخاصة.
sent-agree = إرسال إلى { $address }

## ما يمكن فعله حين لا تكون هناك إجابة

use-built-in-answers = استخدام الإجابات المدمجة
open-settings = فتح الإعدادات
see-what-would-be-sent = عرض ما سيُرسل

## الإشارات المرجعية التي وُجدت

cards-found = الإشارات المرجعية التي وُجدت
cards-show-more =
    { $count ->
        [one] عرض واحدة أخرى
        [two] عرض اثنتين أخريين
        [few] عرض { $count } أخرى
        [many] عرض { $count } أخرى
       *[other] عرض { $count } أخرى
    }
cards-near = قريبة أيضًا
cards-near-colon = قريبة أيضًا:
by-meaning = بالمعنى
not-a-web-page = ليست صفحة ويب
no-longer-saved = لم تعد محفوظة
no-longer-in = لم تعد في { $browser }
imported-file = ملف مستورد
also-in = أيضًا في { $place }
also-in-and-more =
    { $count ->
        [one] أيضًا في { $place } ومكان آخر
        [two] أيضًا في { $place } ومكانين آخرين
        [few] أيضًا في { $place } و{ $count } أماكن أخرى
        [many] أيضًا في { $place } و{ $count } مكانًا آخر
       *[other] أيضًا في { $place } و{ $count } مكان آخر
    }
an-imported-file = ملف مستورد
own-folder-menu = قائمة العلامات
own-folder-toolbar = شريط العلامات
own-folder-other = العلامات الأخرى
own-folder-mobile = علامات المحمول
passage-from =
    { $origin ->
        [imported] من ملف مستورد، { $month }
        [companion] من الصفحة كما رأيتها في { $month }
       *[fetched] من الصفحة، قُرئت في { $month }
    }
gone-address-copied = لم تعد هذه الإشارة المرجعية محفوظة. تم نسخ رابطها.
not-web-address-copied = هذه ليست صفحة ويب، فلا يمكن فتحها من هنا. تم نسخ رابطها.

## لماذا وُجدت إشارة مرجعية

reason-conditions = توافق الشروط.
reason-words = الكلمات المطابقة: { $words }.
reason-words-and-meaning =
    الكلمات المطابقة: { $words }؛ { $closeness ->
        [very-close] معناها قريب جدًا
        [close] معناها قريب
        [related] معناها ذو صلة
       *[loose] معناها بعيد الصلة
    }.
reason-meaning =
    لم تطابق أي كلمة؛ { $closeness ->
        [very-close] معناها قريب جدًا
        [close] معناها قريب
        [related] معناها ذو صلة
       *[loose] معناها بعيد الصلة
    }.

## الإشارة المختارة، على جانب النافذة العريضة

detail = الإشارة المرجعية المختارة
detail-folder = المجلد
detail-saved = تاريخ الحفظ
detail-browser = المتصفح
detail-file = الملف
detail-no-longer-in = لم تعد في { $place }
detail-also-in = أيضًا في
detail-found = سبب ظهورها
detail-open = فتح
detail-open-in = فتح في { $browser }
detail-open-there = فتح هناك
detail-copy-address = نسخ الرابط

## ما تقوله الصفحة: في تفاصيل الإشارة المرجعية، وكاملًا

page-text-from =
    { $origin ->
        [imported] من ملف مستورد، { $day }
        [companion] كما رأيتها في { $day }
       *[fetched] قُرئت في { $day }
    }
page-text-open = قراءة نص الصفحة
page-text-again = إعادة القراءة
page-text-now = قراءتها الآن
page-text-forget = نسيان
page-text-asking = جارٍ طلبها من الموقع…
page-text-none = لم يُقرأ شيء من هذه الصفحة بعد.
page-text-heading = نص الصفحة
page-text-unread = تعذّر الاطلاع على نص هذه الصفحة. { $problem }
page-text-came =
    { $state ->
        [read] قُرئت هذه الصفحة في { $day }، ولا يُحتفظ بنصها.
        [no-text] لا نص في هذه الصفحة. طُلبت في { $day }.
        [walled] جاء بدل هذه الصفحة تسجيل دخول أو إشعار، في { $day }.
        [unwanted] لا يريد موقعها أن تقرأها البرامج.
        [gone] اختفت هذه الصفحة: قال موقعها ذلك في { $day }.
        [dead] لم يكن موقع هذه الصفحة موجودًا في { $day }.
        [trouble] تعذّر الحصول على هذه الصفحة في { $day }. ستُعاد المحاولة.
       *[forbidden] هذه الصفحة في شبكتك، ولا يُطلب منها شيء.
    }
reader-published = نُشرت في { $day }

## صفحات اختفت أو انتقلت أو تغيّرت

health-heading = اختفت، انتقلت، تغيّرت
health-lead = ما لاحظه Dogear حين طلب صفحاتك. وهو لا يزيل شيئًا من أي مكان.
health-which = ما يُعرض
health-all = الكل
health-gone = اختفت
health-dead = اختفى الموقع
health-moved = انتقلت
health-changed = تغيّرت
health-all-explained = صفحات لم تعد كما كانت حين حفظتها أو قُرئت.
health-gone-explained = يقول الموقع إن هذه الصفحة لم تعد موجودة.
health-dead-explained = لم يعد الموقع موجودًا، أو هو معروض للبيع.
health-moved-explained = يحيل الموقع إلى رابط آخر نهائيًا.
health-changed-explained = تقول الصفحة غير ما قالته حين قُرئت من قبل.
health-looking = جارٍ البحث عنها…
health-unread = تعذّر البحث عن هذه الصفحات. { $problem }
health-none = لم تُلاحظ أي صفحة من هذا النوع.
health-never = لم تُطلب أي صفحة بعد. يمكن البدء من «نص الصفحة» في الإعدادات.
health-noticed = لوحظ في { $day }
health-moved-to = رابطها الآن: { $address }
health-copy-new = نسخ الرابط الجديد
health-archived = نسخة مؤرشفة قرب { $day }
health-archived-undated = نسخة مؤرشفة

## أحدث التغييرات

changes-heading = أحدث التغييرات
changes-lead = ما حدث لإشاراتك المرجعية منذ أن قرأها Dogear أول مرة. لا يزال بالإمكان فتح الصفحات التي أُزيلت.
changes-all = الكل
change-added = أُضيفت
change-changed = تغيّرت
change-moved = نُقلت
change-removed = أُزيلت
change-restored = عادت
changes-unread = تعذّرت قراءة التغييرات. { $problem }
changes-reading = جارٍ قراءة التغييرات…
changes-none = لم يتغيّر شيء بعد.
changes-none-of =
    { $kind ->
        [added] لم يُضف شيء.
        [changed] لم يتغيّر شيء.
        [moved] لم يُنقل شيء.
        [removed] لم يُزل شيء.
       *[restored] لم يعد شيء.
    }
changes-none-yet = يُسرد هنا ما تضيفه متصفحاتك وتغيّره وتنقله وتزيله من الآن فصاعدًا.
changes-no-bookmarks = لا توجد إشارات مرجعية بعد.
changes-show-older = عرض الأقدم
change-from-to = ‏{ $from } ← { $to }
change-no-folder = بلا مجلد
change-had-no-title = كانت بلا عنوان
change-was-called = كان عنوانها «{ $title }»
change-was-at = كان رابطها: { $address }
change-else = التاريخ أو الوسوم أو الملاحظة
change-copy-address = نسخ الرابط
change-copy-address-of = نسخ رابط { $title }

## المتصفحات والملفات التي تُقرأ

source-uncounted = لم تُعدّ بعد
source-contents-newest =
    { $count ->
        [one] إشارة مرجعية واحدة
        [two] إشارتان مرجعيتان
        [few] { $count } إشارات مرجعية
        [many] { $count } إشارة مرجعية
       *[other] { $count } إشارة مرجعية
    }، { $when ->
        [morning] أحدثها من صباح اليوم
        [afternoon] أحدثها من بعد ظهر اليوم
        [evening] أحدثها من مساء اليوم
        [yesterday] أحدثها من أمس
        [days] { $days ->
            [one] أحدثها قبل يوم واحد
            [two] أحدثها قبل يومين
            [few] أحدثها قبل { $days } أيام
            [many] أحدثها قبل { $days } يومًا
           *[other] أحدثها قبل { $days } يوم
        }
       *[date] أحدثها بتاريخ { $date }
    }
source-imported-file = ملف مستورد
source-file-explained = { $contents }، قُرئت مرة واحدة. عند إزالة الملف ينسى Dogear ما فيه؛ أما الملف نفسه فيبقى في مكانه.
source-read = قراءة { $name }
source-remove-named = إزالة { $file }
source-forget = نسيان
source-forget-named =
    { $count ->
        [one] نسيان إشارة مرجعية واحدة من { $file }
        [two] نسيان إشارتين مرجعيتين من { $file }
        [few] نسيان { $count } إشارات مرجعية من { $file }
        [many] نسيان { $count } إشارة مرجعية من { $file }
       *[other] نسيان { $count } إشارة مرجعية من { $file }
    }

## ملف يُستورد

import = استيراد
import-heading = استيراد ملف
import-drop-here = أفلت الملف لترى ما فيه.
import-reading = جارٍ قراءة الملف…
import-importing = جارٍ الاستيراد…
imported = <b>{ $file }</b>: { $counts }.
imported-added =
    { $count ->
        [one] أُضيفت إشارة مرجعية واحدة
        [two] أُضيفت إشارتان مرجعيتان
        [few] أُضيفت { $count } إشارات مرجعية
        [many] أُضيفت { $count } إشارة مرجعية
       *[other] أُضيفت { $count } إشارة مرجعية
    }
imported-changed =
    { $count ->
        [one] تغيّرت واحدة
        [two] تغيّرت اثنتان
        [few] تغيّرت { $count }
        [many] تغيّرت { $count }
       *[other] تغيّرت { $count }
    }
imported-to-add =
    { $count ->
        [one] ستُضاف إشارة مرجعية واحدة
        [two] ستُضاف إشارتان مرجعيتان
        [few] ستُضاف { $count } إشارات مرجعية
        [many] ستُضاف { $count } إشارة مرجعية
       *[other] ستُضاف { $count } إشارة مرجعية
    }
imported-to-change =
    { $count ->
        [one] ستتغيّر واحدة
        [two] ستتغيّر اثنتان
        [few] ستتغيّر { $count }
        [many] ستتغيّر { $count }
       *[other] ستتغيّر { $count }
    }
imported-known =
    { $count ->
        [one] واحدة معروفة من قبل
        [two] اثنتان معروفتان من قبل
        [few] { $count } معروفة من قبل
        [many] { $count } معروفة من قبل
       *[other] { $count } معروفة من قبل
    }
imported-elsewhere =
    { $count ->
        [one] واحدة محفوظة في مكان آخر أيضًا
        [two] اثنتان محفوظتان في مكان آخر أيضًا
        [few] { $count } محفوظة في مكان آخر أيضًا
        [many] { $count } محفوظة في مكان آخر أيضًا
       *[other] { $count } محفوظة في مكان آخر أيضًا
    }
imported-left-out =
    { $count ->
        [one] واحدة استبعدتها قواعدك
        [two] اثنتان استبعدتهما قواعدك
        [few] { $count } استبعدتها قواعدك
        [many] { $count } استبعدتها قواعدك
       *[other] { $count } استبعدتها قواعدك
    }
imported-unused = لم يُستخدم: { $names }.
imported-unused-name = { $name } (عدد الصفوف: { $rows })
imported-unused-more =
    { $count ->
        [one] واحد آخر
        [two] اثنان آخران
        [few] { $count } أخرى
        [many] { $count } أخرى
       *[other] { $count } أخرى
    }
imported-more-notes =
    { $count ->
        [one] وتنبيه آخر.
        [two] وتنبيهان آخران.
        [few] و{ $count } تنبيهات أخرى.
        [many] و{ $count } تنبيهًا آخر.
       *[other] و{ $count } تنبيه آخر.
    }

## التشغيل الأول

first-run-heading = اعثر على أي صفحة حفظتها.
first-run-lead = يقرأ Dogear الإشارات المرجعية في متصفحاتك على هذا الحاسوب، ويعثر عليها بما تتذكره. لا يُرسل شيء إلى أي مكان. اختر ما يُسمح له بقراءته.
first-run-looking = جارٍ البحث عن متصفحات…
first-run-found = وُجد على هذا الحاسوب
first-run-no-browser = لم يُعثر على متصفح على هذا الحاسوب. استورد ملفًا صدّره متصفح، أو <again>ابحث من جديد</again>.
first-run-read =
    { $count ->
        [one] قراءة إشارة مرجعية واحدة
        [two] قراءة إشارتين مرجعيتين
        [few] قراءة { $count } إشارات مرجعية
        [many] قراءة { $count } إشارة مرجعية
       *[other] قراءة { $count } إشارة مرجعية
    }
first-run-choose-browser = اختيار متصفح
first-run-import = استيراد ملف…
first-run-or-import = استيراد ملف
first-run-or-sample = تجربة المكتبة التجريبية
first-run-nothing-read = لم يكن هناك ما يُقرأ. اختر متصفحًا آخر، أو استورد ملفًا.
first-run-reading-heading = جارٍ قراءة إشاراتك المرجعية.
first-run-reading = قراءة
first-run-bookmarks-read = الإشارات المرجعية التي قُرئت
first-run-read-so-far =
    { $count ->
        [one] <b>إشارة مرجعية واحدة</b> حتى الآن
        [two] <b>إشارتان مرجعيتان</b> حتى الآن
        [few] <b>{ $count } إشارات مرجعية</b> حتى الآن
        [many] <b>{ $count } إشارة مرجعية</b> حتى الآن
       *[other] <b>{ $count } إشارة مرجعية</b> حتى الآن
    }
first-run-read-of =
    { $total ->
        [one] <b>{ $done }</b> من إشارة مرجعية واحدة
        [two] <b>{ $done }</b> من إشارتين مرجعيتين
        [few] <b>{ $done }</b> من { $total } إشارات مرجعية
        [many] <b>{ $done }</b> من { $total } إشارة مرجعية
       *[other] <b>{ $done }</b> من { $total } إشارة مرجعية
    }
first-run-read-of-at-pace =
    { $total ->
        [one] <b>{ $done }</b> من إشارة مرجعية واحدة، { $pace }
        [two] <b>{ $done }</b> من إشارتين مرجعيتين، { $pace }
        [few] <b>{ $done }</b> من { $total } إشارات مرجعية، { $pace }
        [many] <b>{ $done }</b> من { $total } إشارة مرجعية، { $pace }
       *[other] <b>{ $done }</b> من { $total } إشارة مرجعية، { $pace }
    }
pace-seconds = { $rate } في الثانية، بقي نحو { $seconds } ث
pace-minutes =
    { $minutes ->
        [one] { $rate } في الثانية، بقيت نحو دقيقة
        [two] { $rate } في الثانية، بقيت نحو دقيقتين
        [few] { $rate } في الثانية، بقيت نحو { $minutes } دقائق
        [many] { $rate } في الثانية، بقيت نحو { $minutes } دقيقة
       *[other] { $rate } في الثانية، بقيت نحو { $minutes } دقيقة
    }
first-run-words-first = يمكن البحث بالكلمات فورًا. ويُجهَّز البحث بالمعنى في الخلفية.
first-run-start-now = طرح سؤال الآن
first-run-ready = يمكنك البدء.
first-run-by-words =
    { $count ->
        [one] يمكن البحث بالكلمات في إشارة مرجعية واحدة.
        [two] يمكن البحث بالكلمات في إشارتين مرجعيتين.
        [few] يمكن البحث بالكلمات في { $count } إشارات مرجعية.
        [many] يمكن البحث بالكلمات في { $count } إشارة مرجعية.
       *[other] يمكن البحث بالكلمات في { $count } إشارة مرجعية.
    }
first-run-preparing = البحث بالمعنى: { $done } من { $total }. لا حاجة إلى الانتظار.
first-run-preparing-at-pace = البحث بالمعنى: { $done } من { $total }، { $pace }. لا حاجة إلى الانتظار.
first-run-quick = <b>البحث السريع</b> يجد الصفحة من أي مكان.
first-run-quick-tried = هذا كل ما في الأمر. اضغط المفاتيح نفسها كلما بحثت عن صفحة.
first-run-quick-try = اضغط <kbd>{ $keys }</kbd> الآن لتجربته.
first-run-quick-problem = { $problem } اختر مفاتيح أخرى في الإعدادات.
first-run-quick-not-here = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج؛ وفي الإعدادات شرح لطريقة استدعائه.
first-run-start = طرح سؤال

## الإعدادات: الإشارات المرجعية

settings-heading = الإعدادات
settings-reading = جارٍ قراءة الإعدادات…
sources-heading = الإشارات المرجعية
sources-lead = يقرأ Dogear هذه المصادر ويتابع تغييراتها. ولا يكتب في أي متصفح أبدًا.
sources-none = لم يُعثر على متصفح على هذا الحاسوب. ويكفي أيضًا ملف صدّره متصفح.
sources-import = استيراد ملف…
sources-export = تصدير…
export-as = الصيغة
export-html = HTML، لأي متصفح
export-csv = CSV، جدول
export-from = من
export-everywhere = كل مكان
export-folder = في المجلد
export-all-folders = كل المجلدات
export-write = تصدير إلى ملف…
exported =
    { $count ->
        [one] حُفظت إشارة مرجعية واحدة في { $path }.
        [two] حُفظت إشارتان مرجعيتان في { $path }.
        [few] حُفظت { $count } إشارات مرجعية في { $path }.
        [many] حُفظت { $count } إشارة مرجعية في { $path }.
       *[other] حُفظت { $count } إشارة مرجعية في { $path }.
    }
exported-left-out =
    { $count ->
        [one] لم تُصدَّر إشارة مرجعية واحدة لأن رابطها أطول من الحد المسموح.
        [two] لم تُصدَّر إشارتان مرجعيتان لأن رابطيهما أطول من الحد المسموح.
        [few] لم تُصدَّر { $count } إشارات مرجعية لأن روابطها أطول من الحد المسموح.
        [many] لم تُصدَّر { $count } إشارة مرجعية لأن روابطها أطول من الحد المسموح.
       *[other] لم تُصدَّر { $count } إشارة مرجعية لأن روابطها أطول من الحد المسموح.
    }

## الإعدادات: في المتصفح

companions-heading = في المتصفح
companions-lead = مُرافق Dogear إضافة لمتصفحك تُعلم Dogear بالإشارات المرجعية فور حفظها، حتى حيث يحتفظ بها المتصفح في ملف مشفّر، وتعثر عليها من شريط العنوان.
companions-none = لم يُعثر على متصفح على هذا الحاسوب.
companions-on = السماح للمُرافق في متصفحاتي بالاتصال بـ Dogear
companions-add = السماح للمُرافق بقراءتها…
companions-step-page = في { $browser }، اكتب <kbd>chrome://extensions</kbd> في شريط العنوان وفعّل «وضع مطوّر البرامج».
companions-step-load = اختر «تحميل إضافة غير مضغوطة».
companions-step-folder = اختر المجلد <kbd>{ $folder }</kbd>
companions-missing = جاء Dogear هذا من دون مُرافقه. ثبّت Dogear من حزمة.
companions-reach =
    { $count ->
        [one] يمكنه الاتصال بـ Dogear: { $browsers }.
        [two] يمكنهما الاتصال بـ Dogear: { $browsers }.
        [few] يمكنها الاتصال بـ Dogear: { $browsers }.
        [many] يمكنها الاتصال بـ Dogear: { $browsers }.
       *[other] يمكنها الاتصال بـ Dogear: { $browsers }.
    }
companions-not-yet =
    { $count ->
        [one] غير متصل بعد: { $browsers }. أوقف هذا الخيار ثم شغّله من جديد.
        [two] غير متصلين بعد: { $browsers }. أوقف هذا الخيار ثم شغّله من جديد.
        [few] غير متصلة بعد: { $browsers }. أوقف هذا الخيار ثم شغّله من جديد.
        [many] غير متصلة بعد: { $browsers }. أوقف هذا الخيار ثم شغّله من جديد.
       *[other] غير متصلة بعد: { $browsers }. أوقف هذا الخيار ثم شغّله من جديد.
    }
companions-another =
    { $count ->
        [one] متصل بنسخة أخرى من Dogear: { $browsers }. تشغيل هذا الخيار يصله بهذه النسخة.
        [two] متصلان بنسخة أخرى من Dogear: { $browsers }. تشغيل هذا الخيار يصلهما بهذه النسخة.
        [few] متصلة بنسخة أخرى من Dogear: { $browsers }. تشغيل هذا الخيار يصلها بهذه النسخة.
        [many] متصلة بنسخة أخرى من Dogear: { $browsers }. تشغيل هذا الخيار يصلها بهذه النسخة.
       *[other] متصلة بنسخة أخرى من Dogear: { $browsers }. تشغيل هذا الخيار يصلها بهذه النسخة.
    }
companions-snap =
    { $count ->
        [one] مثبّت بحزمة snap ولا يمكنه تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراته المرجعية من ملفه كما في السابق.
        [two] مثبّتان بحزمة snap ولا يمكنهما تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتهما المرجعية من ملفيهما كما في السابق.
        [few] مثبّتة بحزم snap ولا يمكنها تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتها المرجعية من ملفاتها كما في السابق.
        [many] مثبّتة بحزم snap ولا يمكنها تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتها المرجعية من ملفاتها كما في السابق.
       *[other] مثبّتة بحزم snap ولا يمكنها تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتها المرجعية من ملفاتها كما في السابق.
    }
companions-flatpak =
    { $count ->
        [one] مثبّت بحزمة flatpak ولا يمكنه تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراته المرجعية من ملفه كما في السابق.
        [two] مثبّتان بحزمة flatpak ولا يمكنهما تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتهما المرجعية من ملفيهما كما في السابق.
        [few] مثبّتة بحزم flatpak ولا يمكنها تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتها المرجعية من ملفاتها كما في السابق.
        [many] مثبّتة بحزم flatpak ولا يمكنها تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتها المرجعية من ملفاتها كما في السابق.
       *[other] مثبّتة بحزم flatpak ولا يمكنها تشغيل برنامج آخر: { $browsers }. تُقرأ إشاراتها المرجعية من ملفاتها كما في السابق.
    }

## الإعدادات: المستبعد

left-out-heading = المستبعد
left-out-lead = ما يوافق إحدى هذه القواعد لا يُحفظ ولا يُعثر عليه ولا يُرسل إلى أحد أبدًا.
left-out-unread = تعذّرت قراءة القواعد. { $problem }
left-out-reading = جارٍ قراءة القواعد…
left-out-none = لا شيء مستبعد.
left-out-reading-again = جارٍ القراءة من جديد…
left-out-remove-named = إزالة قاعدة { $value }
left-out-what = ما يُستبعد
left-out-add = استبعاد…
left-out-already = هذا مستبعد من قبل.
left-out-choose = اختيار…
left-out-yes = استبعاد
left-out-working = جارٍ الاستبعاد…
rule-folder = مجلد
rule-folder-example = العمل/خاص
rule-folder-hint = بكل ما فيه. العمل/خاص هو المجلد «خاص» داخل المجلد «العمل».
rule-site = موقع
rule-site-example = example.org
rule-site-hint = مع نطاقاته الفرعية.
rule-source = متصفح أو ملف
rule-source-hint = كل ما فيه، حتى إن كان مشغّلًا أعلاه.
rule-pattern = عنوان أو رابط
rule-pattern-example = *فاتورة*
rule-pattern-hint = الرمز * يقوم مقام أي شيء، و? مقام حرف واحد.
rule-folder-sure = هل تريد استبعاد كل ما في المجلد «{ $value }»؟
rule-site-sure = هل تريد استبعاد { $value } ونطاقاته الفرعية؟
rule-source-sure = هل تريد استبعاد كل ما في { $value }؟
rule-pattern-sure = هل تريد استبعاد العناوين والروابط المشابهة لـ «{ $value }»؟
rule-would-forget =
    { $count ->
        [0] لا توافقها أي إشارة مرجعية الآن؛ وستُستبعد الجديدة التي توافقها. لا يتغيّر شيء في متصفحك.
        [one] تُنسى هنا إشارة مرجعية واحدة. لا يتغيّر شيء في متصفحك.
        [two] تُنسى هنا إشارتان مرجعيتان. لا يتغيّر شيء في متصفحك.
        [few] تُنسى هنا { $count } إشارات مرجعية. لا يتغيّر شيء في متصفحك.
        [many] تُنسى هنا { $count } إشارة مرجعية. لا يتغيّر شيء في متصفحك.
       *[other] تُنسى هنا { $count } إشارة مرجعية. لا يتغيّر شيء في متصفحك.
    }
rule-forgotten =
    { $count ->
        [0] لم توافقها أي إشارة مرجعية. ستُستبعد الجديدة التي توافقها.
        [one] نُسيت إشارة مرجعية واحدة.
        [two] نُسيت إشارتان مرجعيتان.
        [few] نُسيت { $count } إشارات مرجعية.
        [many] نُسيت { $count } إشارة مرجعية.
       *[other] نُسيت { $count } إشارة مرجعية.
    }
rule-gone = كانت هذه القاعدة قد أُزيلت من قبل.
rule-came-back =
    { $count ->
        [0] أُزيلت القاعدة. لم تعد أي إشارة مرجعية.
        [one] أُزيلت القاعدة. عادت إشارة مرجعية واحدة.
        [two] أُزيلت القاعدة. عادت إشارتان مرجعيتان.
        [few] أُزيلت القاعدة. عادت { $count } إشارات مرجعية.
        [many] أُزيلت القاعدة. عادت { $count } إشارة مرجعية.
       *[other] أُزيلت القاعدة. عادت { $count } إشارة مرجعية.
    }

## الإعدادات: البحث بالمعنى

models-heading = البحث بالمعنى
models-lead = نموذج على هذا الحاسوب يقارن ما تسأل عنه بما حفظته. النماذج الأكبر تعرف لغات أكثر وتستغرق وقتًا أطول في قراءة إشاراتك المرجعية.
models-unlisted = تعذّر سرد النماذج. { $problem }
models-looking = جارٍ البحث عن نماذج…
model-languages =
    { $count ->
        [1] الإنجليزية
        [zero] { $count } لغة
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
model-size = نحو { $megabytes } ميغابايت
model-in-use = قيد الاستخدام
model-cancel-named = عدم الانتقال إلى { $name }
model-stop = إيقاف
model-stop-named = إيقاف تنزيل { $name }
model-forget = نسيان
model-forget-named = نسيان { $name }
model-delete = حذف
model-delete-named = حذف { $name }
model-delete-partial-named = حذف ما نُزّل من { $name }
model-use = استخدام
model-use-named = استخدام { $name }
model-go-on = استئناف
model-go-on-named = استئناف تنزيل { $name }
model-get = تنزيل
model-get-named = تنزيل { $name } من { $host }
model-reads-named = يقرأ { $name } إشاراتك المرجعية
model-fetched-named = جارٍ تنزيل { $name }
model-partial = نُزّل منه { $megabytes } ميغابايت.
model-asking = جارٍ طلبه…
model-fetched = { $done } من { $total } ميغابايت
model-has-read-words =
    { $total ->
        [one] قرأ { $done } من إشارة مرجعية واحدة. وحتى ينتهي يكون البحث بالكلمات.
        [two] قرأ { $done } من إشارتين مرجعيتين. وحتى ينتهي يكون البحث بالكلمات.
        [few] قرأ { $done } من { $total } إشارات مرجعية. وحتى ينتهي يكون البحث بالكلمات.
        [many] قرأ { $done } من { $total } إشارة مرجعية. وحتى ينتهي يكون البحث بالكلمات.
       *[other] قرأ { $done } من { $total } إشارة مرجعية. وحتى ينتهي يكون البحث بالكلمات.
    }
model-has-read-other =
    { $total ->
        [one] قرأ { $done } من إشارة مرجعية واحدة. وحتى ينتهي يكون البحث بالنموذج { $model }.
        [two] قرأ { $done } من إشارتين مرجعيتين. وحتى ينتهي يكون البحث بالنموذج { $model }.
        [few] قرأ { $done } من { $total } إشارات مرجعية. وحتى ينتهي يكون البحث بالنموذج { $model }.
        [many] قرأ { $done } من { $total } إشارة مرجعية. وحتى ينتهي يكون البحث بالنموذج { $model }.
       *[other] قرأ { $done } من { $total } إشارة مرجعية. وحتى ينتهي يكون البحث بالنموذج { $model }.
    }
models-go-back = الرجوع إلى { $name }
models-from = تُنزَّل النماذج من { $host } عند الضغط على «تنزيل».
models-from-label = تنزيلها من
models-from-hint = نسخة أخرى من مستودع Hugging Face، إن كانت لديك. لا تُرسل إليها إلا أسماء ملفات النموذج.

## الإعدادات: نص الصفحة

pages-heading = نص الصفحة
pages-lead = يستطيع Dogear قراءة ما تقوله صفحات إشاراتك المرجعية، فتعثر عليها بمحتواها. يبقى النص على هذا الحاسوب، ولا يُطلب شيء من أي موقع حتى تبدأ القراءة من هنا.
pages-on = قراءة نص الصفحات
pages-looking = جارٍ الاطلاع على نص الصفحات…
pages-unread = تعذّر الاطلاع على نص الصفحات. { $problem }
pages-which = أي الصفحات
pages-which-none = لم يُختر شيء بعد. اختر أدناه متصفحًا أو ملفًا أو مجلدًا.
pages-folder-chosen = المجلد الذي يُقرأ
pages-add = إضافة
pages-folder-hint = بكل ما فيه. لا يُقرأ المجلد الخاص إلا إذا كُتب هنا.
pages-not = هذه لا تُقرأ أبدًا
pages-not-what = ما لا يُقرأ أبدًا
pages-not-hint = ولا يُقرأ أبدًا ما استُبعد أعلاه.
pages-known = هذا مكتوب هنا من قبل.
pages-network = قراءة صفحات شبكتك أيضًا
pages-network-hint = جهاز توجيه أو خادم في البيت، إن كان رابطه في إشارة مرجعية.
pages-reread = إعادة قراءة الصفحة
pages-reread-never = أبدًا
pages-reread-after =
    { $days ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
pages-goes-out = ما الذي يُرسل
pages-goes-out-explained = تُطلب من الموقع صفحة واحدة في كل مرة، مع توقف قصير بين الطلبات، ولا تُطلب منه أي صفحة إن كان لا يريد ذلك. يرى الموقع رابط الصفحة وعنوان اتصالك واسم Dogear. لا تُرسل ملفات تعريف الارتباط ولا تُشغّل برامج نصية.
pages-estimating = جارٍ عدّ الصفحات…
pages-estimate =
    { $count ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    } من { $total ->
        [one] موقع واحد
        [two] موقعين
        [few] { $total } مواقع
        [many] { $total } موقعًا
       *[other] { $total } موقع
    }: نحو { $megabytes } ميغابايت، والوقت نحو { $time }.
pages-estimate-private =
    { $count ->
        [one] ليست بينها صفحة واحدة في مجلد خاص.
        [two] ليست بينها صفحتان في مجلدات خاصة.
        [few] ليست بينها { $count } صفحات في مجلدات خاصة.
        [many] ليست بينها { $count } صفحة في مجلدات خاصة.
       *[other] ليست بينها { $count } صفحة في مجلدات خاصة.
    }
pages-estimate-none = لم يبق مما اختير شيء يُقرأ.
pages-start = بدء القراءة
pages-pause = إيقاف مؤقت
pages-stop = إنهاء
pages-reading-named = جارٍ قراءة نص الصفحات
pages-done =
    { $total ->
        [one] { $done } من صفحة واحدة
        [two] { $done } من صفحتين
        [few] { $done } من { $total } صفحات
        [many] { $done } من { $total } صفحة
       *[other] { $done } من { $total } صفحة
    }
pages-now = الآن { $site }
pages-so-far = { $megabytes } ميغابايت حتى الآن
pages-left = بقي نحو { $time }
pages-waiting =
    { $why ->
        [power-saver] في الانتظار: توفير الطاقة مشغّل. ستُستأنف القراءة تلقائيًا.
        [low-battery] في الانتظار: البطارية ضعيفة. ستُستأنف القراءة تلقائيًا.
        [metered] في الانتظار: هذا الاتصال محدود البيانات. ستُستأنف القراءة تلقائيًا.
        [elsewhere] في الانتظار: هناك نسخة أخرى من Dogear تقرأ. ستُستأنف القراءة تلقائيًا.
        [resting] في الانتظار: Dogear متوقف مؤقتًا. ستُستأنف القراءة معه.
       *[offline] في الانتظار: لا يوجد اتصال. ستُستأنف القراءة تلقائيًا.
    }
pages-finished = طُلبت كل الصفحات، وآخرها في { $day }. تُقرأ الإشارات الجديدة تلقائيًا.
pages-came = ما صارت إليه كل الصفحات
page-state-read = قُرئت
page-state-no-text = بلا نص
page-state-walled = خلف تسجيل دخول أو إشعار
page-state-unwanted = لا تُقرأ بالبرامج
page-state-gone = اختفت
page-state-dead = اختفى الموقع
page-state-trouble = تعثّرت، وستُعاد المحاولة
page-state-forbidden = في شبكتك
pages-kept =
    { $count ->
        [0] لا يُحتفظ بنص أي صفحة.
        [one] يُحتفظ بنص صفحة واحدة: { $megabytes } ميغابايت.
        [two] يُحتفظ بنص صفحتين: { $megabytes } ميغابايت.
        [few] يُحتفظ بنص { $count } صفحات: { $megabytes } ميغابايت.
        [many] يُحتفظ بنص { $count } صفحة: { $megabytes } ميغابايت.
       *[other] يُحتفظ بنص { $count } صفحة: { $megabytes } ميغابايت.
    }
pages-forget = نسيان نص الصفحات
pages-forget-sure =
    { $count ->
        [one] هل تريد نسيان نص صفحة واحدة؟ لاستعادته يجب طلبها من موقعها مرة أخرى.
        [two] هل تريد نسيان نص صفحتين؟ لاستعادته يجب طلبهما من موقعيهما مرة أخرى.
        [few] هل تريد نسيان نص { $count } صفحات؟ لاستعادته يجب طلبها من مواقعها مرة أخرى.
        [many] هل تريد نسيان نص { $count } صفحة؟ لاستعادته يجب طلبها من مواقعها مرة أخرى.
       *[other] هل تريد نسيان نص { $count } صفحة؟ لاستعادته يجب طلبها من مواقعها مرة أخرى.
    }
pages-forget-yes = نسيان
pages-forgotten = نُسي نص الصفحات.

## الإعدادات: الإجابات

answers-heading = الإجابات
answers-written-by = طريقة الإجابة
answers-address = العنوان
answers-key = المفتاح
answers-key-save = حفظ
answers-key-remove = إزالة المفتاح
answers-key-saved = محفوظ. اكتب مفتاحًا جديدًا ليحل محله
answers-key-kept = محفوظ في سلسلة المفاتيح على هذا الحاسوب
answers-key-in-file = لا توجد على هذا الحاسوب سلسلة مفاتيح يمكن استخدامها، لذلك حُفظ المفتاح في ملف في مجلد البيانات. لا يقرؤه إلا حسابك، لكنه غير مشفّر.
answers-model = النموذج
answers-model-name = اسم النموذج
answers-reading = يساعد أيضًا في فهم الأسئلة
answers-reading-never = أبدًا
answers-reading-local = إن كان يعمل على هذا الحاسوب
answers-reading-always = دائمًا
answers-test = اختبار الاتصال
answers-asking = جارٍ الاختبار…
answers-connected-choose =
    { $count ->
        [one] تم الاتصال: وُجد نموذج واحد. اختر نموذجًا.
        [two] تم الاتصال: وُجد نموذجان. اختر أحدهما.
        [few] تم الاتصال: وُجدت { $count } نماذج. اختر أحدها.
        [many] تم الاتصال: وُجد { $count } نموذجًا. اختر أحدها.
       *[other] تم الاتصال: وُجد { $count } نموذج. اختر أحدها.
    }
answers-connected = تم الاتصال. النموذج { $model } جاهز.
answers-found-looking = جارٍ البحث عن نماذج على هذا الحاسوب…
answers-found = وُجد على هذا الحاسوب
answers-found-one =
    { $count ->
        [one] <b>{ $name }</b> يستجيب على { $place } ولديه نموذج واحد.
        [two] <b>{ $name }</b> يستجيب على { $place } ولديه نموذجان.
        [few] <b>{ $name }</b> يستجيب على { $place } ولديه { $count } نماذج.
        [many] <b>{ $name }</b> يستجيب على { $place } ولديه { $count } نموذجًا.
       *[other] <b>{ $name }</b> يستجيب على { $place } ولديه { $count } نموذج.
    }
answers-found-chosen = مختار
answers-found-use = استخدام
answers-found-use-named = استخدام { $name }
answers-found-none = لا يستجيب أي نموذج على هذا الحاسوب.
answers-found-failed = تعذّر البحث عن نماذج على هذا الحاسوب.
provider-built-in = الإجابات المدمجة
provider-built-in-lead = إجابات قصيرة مؤلفة مما وُجد. لا يغادر شيء هذا الحاسوب.
provider-ollama-lead = نموذج لغوي تشغّله بنفسك. إن كان عنوانه على هذا الحاسوب فلا يغادره شيء.
provider-other = خادم آخر
provider-other-lead = أي برنامج أو خدمة تستخدم بروتوكول OpenAI، مثل LM Studio وllama.cpp على هذا الحاسوب.
provider-service-lead = يُرسل إليها سؤالك، وعناوين ما وُجد ومواقعه ومجلداته وملاحظاته. ترى النص قبل إرساله.

## الإعدادات: المجلدات الخاصة

privacy-heading = المجلدات الخاصة
privacy-lead = تعثر أنت على ما فيها، ولا يُعرض أبدًا على أي نموذج أو مساعد.
privacy-folder = مجلد
privacy-folder-example = العمل/خاص
privacy-add = جعله خاصًا
privacy-known = هذا المجلد خاص من قبل.
privacy-hint = بكل ما فيه. العمل/خاص هو المجلد «خاص» داخل المجلد «العمل».
privacy-agreed = وافقت على إرسال الأسئلة وما يُعثر عليه إلى:
privacy-withdraw = سحب الموافقة
privacy-withdraw-named = عدم إرسال أي شيء آخر إلى { $address }
privacy-withdraw-hint = بعد ذلك تُسأل من جديد قبل إرسال أي شيء إلى هناك.
privacy-else = ما يغادر هذا الحاسوب غير ذلك
privacy-else-models = عند تنزيل نموذج للبحث بالمعنى، تُطلب ملفاته بأسمائها من { $host } ومن حيث يحتفظ بها. لا يُرسل معها شيء يخصك، ويبقى البحث نفسه هنا.
privacy-else-pages = عند تشغيل «قراءة نص الصفحات»، تُطلب من المواقع الصفحات التي اخترتها.

## الإعدادات: التعلّم

habit-heading = التعلّم
habit-lead = ما تفتحه يرجّح بين إشارات مرجعية متقاربة في ملاءمتها. ويبقى ذلك على هذا الحاسوب.
habit-on = التعلّم مما أفتحه
habit-opened =
    { $count ->
        [0] لم يُسجَّل فتح شيء من الإجابات.
        [one] سُجّل فتح إشارة مرجعية واحدة.
        [two] سُجّل فتح إشارتين مرجعيتين.
        [few] سُجّل فتح { $count } إشارات مرجعية.
        [many] سُجّل فتح { $count } إشارة مرجعية.
       *[other] سُجّل فتح { $count } إشارة مرجعية.
    }
habit-forget = نسيان ما فتحته
habit-nothing-yet =
    { $count ->
        [one] لم يُتعلم شيء بعد: يلزم فتح إشارة مرجعية أخرى مع أن غيرها فوقها.
        [two] لم يُتعلم شيء بعد: يلزم فتح إشارتين مرجعيتين أخريين مع أن غيرهما فوقهما.
        [few] لم يُتعلم شيء بعد: يلزم فتح { $count } إشارات مرجعية أخرى مع أن غيرها فوقها.
        [many] لم يُتعلم شيء بعد: يلزم فتح { $count } إشارة مرجعية أخرى مع أن غيرها فوقها.
       *[other] لم يُتعلم شيء بعد: يلزم فتح { $count } إشارة مرجعية أخرى مع أن غيرها فوقها.
    }
habit-nothing-moved = أنت تفتح ما يأتي أولًا: لا يتغيّر الترتيب.
habit-coverage =
    تفتح الإشارات المرجعية التي فيها كلمات السؤال { $often ->
        [much-more] أكثر بكثير من غيرها
        [more] أكثر من غيرها
        [less] أقل من غيرها
       *[much-less] أقل بكثير من غيرها
    }.
habit-meaning =
    تفتح الإشارات المرجعية التي معناها معنى السؤال { $often ->
        [much-more] أكثر بكثير من غيرها
        [more] أكثر من غيرها
        [less] أقل من غيرها
       *[much-less] أقل بكثير من غيرها
    }.
habit-closeness =
    تفتح الإشارات المرجعية التي تكرر معظم السؤال كلمةً كلمة { $often ->
        [much-more] أكثر بكثير من غيرها
        [more] أكثر من غيرها
        [less] أقل من غيرها
       *[much-less] أقل بكثير من غيرها
    }.
habit-exact =
    تفتح الإشارات المرجعية التي لها العنوان أو الموقع المطلوب بعينه { $often ->
        [much-more] أكثر بكثير من غيرها
        [more] أكثر من غيرها
        [less] أقل من غيرها
       *[much-less] أقل بكثير من غيرها
    }.
habit-freshness =
    تفتح الإشارات المرجعية الحديثة التاريخ { $often ->
        [much-more] أكثر بكثير من غيرها
        [more] أكثر من غيرها
        [less] أقل من غيرها
       *[much-less] أقل بكثير من غيرها
    }.
habit-frecency =
    تفتح الإشارات المرجعية التي كثر فتحها مؤخرًا { $often ->
        [much-more] أكثر بكثير من غيرها
        [more] أكثر من غيرها
        [less] أقل من غيرها
       *[much-less] أقل بكثير من غيرها
    }.

## الإعدادات: في الخلفية

background-heading = في الخلفية
background-lead = ما دام Dogear يعمل فهو يتابع متصفحاتك، بنافذته أو بدونها.
background-paused = متوقف مؤقتًا.
background-paused-until = متوقف مؤقتًا حتى { $time }.
background-go-on = استئناف
background-pause-hour = إيقاف مؤقت لساعة
background-pause = إيقاف مؤقت حتى التشغيل التالي
background-keep-watching = إبقاء Dogear قيد التشغيل بعد إغلاق النافذة
background-start-with-computer = التشغيل مع بدء الحاسوب
background-start-with-computer-hint = بدون نافذته التي تظهر عند استدعائه.

## الإعدادات: البحث السريع

quick-heading = البحث السريع
quick-lead = نافذة صغيرة فوق كل النوافذ، للعثور على صفحة دون ترك ما تعمل عليه.
quick-keys-by-desktop = هذه المفاتيح من سطح المكتب، وتُغيَّر في إعداداته.
quick-keys-not-yet = لم يخصص سطح المكتب مفاتيح بعد. لها موضع في إعداداته.
quick-keys-none = لا مفاتيح تستدعيه.
quick-keys-press = اضغط المفاتيح الجديدة…
quick-keys-leave = Esc يتركها كما هي.
quick-keys-change = تغيير
quick-keys-on = تشغيل
quick-keys-off = إيقاف
quick-open = فتح البحث السريع
quick-bind-gnome = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج. في «الإعدادات»، ثم «لوحة المفاتيح»، ثم «عرض وتخصيص الاختصارات»، ثم «اختصارات مخصصة»: أضف اختصارًا بهذا الأمر.
quick-bind-kde = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج. في «إعدادات النظام»، ثم «لوحة المفاتيح»، ثم «الاختصارات»، ثم «أضف جديدًا»، ثم «أمر أو نص برمجي»: أدخل هذا الأمر.
quick-bind-sway = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج. أضف هذا السطر إلى ‎~/.config/sway/config وأعد تحميل Sway.
quick-bind-hyprland = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج. أضف هذا السطر إلى ‎~/.config/hypr/hyprland.conf.
quick-bind-other = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج. في إعدادات لوحة المفاتيح لسطح المكتب، اربط مفتاحًا بهذا الأمر.
shortcut-held = يستخدم برنامج آخر { $keys }.
shortcut-refused = لا يتيح النظام { $keys }.
shortcut-unusable = لا يمكن استخدام هذه المفاتيح. اضغط غيرها.

## الإعدادات: المظهر

look-heading = المظهر
look-theme = السمة
look-as-system = مثل النظام
look-light = فاتحة
look-dark = داكنة
look-language = اللغة

## الإعدادات: هذه المكتبة

about-heading = هذه المكتبة
about-meaning = البحث بالمعنى
about-meaning-off = غير متاح؛ البحث بالكلمات.
about-meaning-ready =
    { $count ->
        [one] الكل جاهز: إشارة مرجعية واحدة.
        [two] الكل جاهز: إشارتان مرجعيتان.
        [few] الكل جاهز: { $count } إشارات مرجعية.
        [many] الكل جاهز: { $count } إشارة مرجعية.
       *[other] الكل جاهز: { $count } إشارة مرجعية.
    }
about-meaning-preparing =
    { $total ->
        [one] الجاهز { $done } من إشارة مرجعية واحدة.
        [two] الجاهز { $done } من إشارتين مرجعيتين.
        [few] الجاهز { $done } من { $total } إشارات مرجعية.
        [many] الجاهز { $done } من { $total } إشارة مرجعية.
       *[other] الجاهز { $done } من { $total } إشارة مرجعية.
    }
about-data-folder = مجلد البيانات
about-version = الإصدار
about-look = البحث عن إصدار أحدث
about-looking = جارٍ البحث…
about-newest = هذا أحدث إصدار.
about-newer = يوجد الإصدار { $version }.
about-newer-open = عرضه في المتصفح
about-keys = مفاتيح الاختصار
about-list-keys = عرض القائمة

## البحث السريع

quick-title = Dogear: البحث السريع
quick-field = ماذا تتذكر عن الصفحة؟
quick-type = اكتب ما تتذكره: كلمة، أو موقعًا، أو مجلدًا، أو وقت الحفظ.
quick-reading = يقرأ Dogear إشاراتك المرجعية. ستظهر هنا بعد لحظات.
quick-no-bookmarks = لم يقرأ Dogear أي إشارة مرجعية بعد.
quick-choose = اختيار ما يُقرأ
quick-open-dogear = فتح Dogear
quick-open-many =
    { $count ->
        [one] هل تريد فتح صفحة واحدة؟
        [two] هل تريد فتح صفحتين؟
        [few] هل تريد فتح { $count } صفحات؟
        [many] هل تريد فتح { $count } صفحة؟
       *[other] هل تريد فتح { $count } صفحة؟
    }
quick-open-many-yes = فتح { $count }
quick-hint-open = فتح
quick-hint-open-marked = فتح { $count }
quick-hint-ask = سؤال
quick-hint-copy = نسخ الرابط
quick-hint-close = إغلاق
quick-measured = { $count } من { $total } · { $time }
quick-not-web = هذه ليست صفحة ويب، فلا يمكن فتحها. تم نسخ رابطها.

## لماذا لا توجد إجابة

failure-no-provider = لا شيء يستجيب على { $address }. شغّل البرنامج الذي يعمل فيه { $model }، أو تحقق من العنوان في الإعدادات.
failure-wrong-key = لا يقبل { $address } المفتاح. تحقق من المفتاح في الإعدادات.
failure-no-model = ليس لدى { $address } النموذج { $model }. اختر نموذجًا آخر في الإعدادات.
failure-rate-limited = يطلب { $address } الانتظار. حاول من جديد بعد دقيقة، أو راجع اشتراكك لديه.
failure-rate-limited-seconds =
    { $seconds ->
        [one] يطلب { $address } الانتظار. حاول من جديد بعد ثانية.
        [two] يطلب { $address } الانتظار. حاول من جديد بعد ثانيتين.
        [few] يطلب { $address } الانتظار. حاول من جديد بعد { $seconds } ثوانٍ.
        [many] يطلب { $address } الانتظار. حاول من جديد بعد { $seconds } ثانية.
       *[other] يطلب { $address } الانتظار. حاول من جديد بعد { $seconds } ثانية.
    }
failure-rate-limited-minutes =
    { $minutes ->
        [one] يطلب { $address } الانتظار. حاول من جديد بعد دقيقة.
        [two] يطلب { $address } الانتظار. حاول من جديد بعد دقيقتين.
        [few] يطلب { $address } الانتظار. حاول من جديد بعد { $minutes } دقائق.
        [many] يطلب { $address } الانتظار. حاول من جديد بعد { $minutes } دقيقة.
       *[other] يطلب { $address } الانتظار. حاول من جديد بعد { $minutes } دقيقة.
    }
failure-rate-limited-hours =
    { $hours ->
        [one] يطلب { $address } الانتظار. حاول من جديد بعد ساعة.
        [two] يطلب { $address } الانتظار. حاول من جديد بعد ساعتين.
        [few] يطلب { $address } الانتظار. حاول من جديد بعد { $hours } ساعات.
        [many] يطلب { $address } الانتظار. حاول من جديد بعد { $hours } ساعة.
       *[other] يطلب { $address } الانتظار. حاول من جديد بعد { $hours } ساعة.
    }
failure-provider-down = تعذّر على { $address } الإجابة الآن. حاول من جديد بعد قليل.
failure-timeout = تأخر { $address } كثيرًا في الإجابة. حاول من جديد، أو اختر نموذجًا أصغر.
failure-context-too-long = السؤال وإشاراته المرجعية أكثر مما يمكن أن يقرأه { $model } دفعة واحدة. اطرح سؤالًا أقصر، أو اختر نموذجًا آخر في الإعدادات.
failure-cut = انقطعت الإجابة القادمة من { $address }. اسأل من جديد لتصل كاملة.
failure-bad-answer = لم يُرسل { $address } ما يمكن عرضه إجابةً. تحقق من العنوان والنموذج في الإعدادات.
failure-not-agreed = لم يُرسل شيء بعد. الخادم { $address } ليس على هذا الحاسوب: اطّلع على ما سيُرسل ووافق عليه أولًا.
failure-internal = تعذّر إرسال السؤال إلى { $address }: { $reason }. تحقق من الإعدادات.

## ما الذي حدث وما الذي ينفع

problem-library-damaged = ملف المكتبة { $path } تالف ولا يمكن قراءته.
problem-library-newer = ملف المكتبة { $path } كتبه إصدار أحدث من Dogear (صيغته { $found }، وهذا الإصدار يعرف { $known }). حدّث Dogear.
problem-library-unusable = لا يمكن استخدام ملف المكتبة { $path }: { $reason }. تأكد من وجود مجلده، ومن إمكان الكتابة فيه، ومن توفر مساحة.
problem-library-out-of-step = المكتبة والنموذج غير متوافقين. اختر النموذج من جديد في الإعدادات.
problem-library-failed = تعذّرت قراءة المكتبة أو الكتابة فيها: { $reason }. أعد تشغيل Dogear.
problem-reading-stopped = توقفت قراءة { $source } فجأة. ما قُرئ من قبل محفوظ.
problem-source-unknown = لم يعد المصدر { $id } موجودًا. اختر متصفحاتك من جديد في الإعدادات.
problem-folder-unknown = لم يعد هناك مجلد «{ $typed }».
problem-runtime-unusable = البحث بالمعنى متوقف: تعذّر تحميل { $path } ({ $reason }). أعد تثبيت Dogear. وحتى ذلك الحين يكون البحث بالكلمات.
problem-model-file-unusable = البحث بالمعنى متوقف: لا يمكن استخدام ملف النموذج { $path } ({ $reason }). أعد تثبيت Dogear، أو اختر نموذجًا آخر في الإعدادات.
problem-model-failed = تعذّر على النموذج قراءة نص: { $reason }. إن تكرر ذلك فاختر نموذجًا آخر في الإعدادات.
problem-model-stopped = توقف البحث بالمعنى. أعد تشغيل Dogear.
problem-model-unknown = لا يوجد نموذج باسم { $name }.
problem-model-not-here = لم يُنزَّل { $name } بعد. نزّله أولًا.
problem-model-gone = البحث بالمعنى متوقف: لم يعد النموذج { $id } هنا. نزّله من جديد في الإعدادات، أو استخدم غيره.
problem-model-folder-incomplete = { $reason }. يجب أن يكون في المجلد model.onnx وtokenizer.json وmodel.toml.
problem-model-id-taken = { $path }: المعرّف { $id } مستخدم أو غير صالح. أعط النموذج معرّفًا آخر.
problem-model-width-wrong = { $id }: عدد الأرقام لكل نص { $found }، وفي ملف model.toml { $said }. استخدم نموذجًا آخر.
problem-model-in-use = النموذج { $id } قيد الاستخدام، أو يأتي مع Dogear. استخدم نموذجًا آخر أولًا.
problem-server-address = العنوان { $address } ليس عنوان خادم. اكتبه هكذا: https://huggingface.co.
problem-server-unreachable = تعذّر الوصول إلى { $host } ({ $reason }). تحقق من الاتصال وابدأ من جديد: ما وصل محفوظ.
problem-server-lacks-file = ليس لدى { $host } الملف { $file }. ربما نُقل النموذج: ابحث عن إصدار أحدث من Dogear.
problem-server-refuses = يرفض { $host } إعطاء { $file } ({ $reason }). حاول لاحقًا.
problem-download-cut = انقطع الاتصال بـ { $host } ({ $reason }). ابدأ من جديد للمتابعة من الموضع نفسه: ما وصل محفوظ.
problem-download-tampered = ما وصل من { $host } باسم { $file } ليس ما أُعلن عنه، فحُذف. ابدأ من جديد؛ وإن تكرر ذلك فلا تستخدم هذا الخادم.
problem-download-busy = هناك برنامج آخر ينزّل هذا النموذج الآن.
problem-disk-full = القرص ممتلئ. أفرغ مساحة حيث يوجد { $path } وابدأ من جديد: ما وصل محفوظ.
problem-settings-unreadable = تعذّرت قراءة { $path }: { $reason }. صحّح الملف أو احذفه.
problem-file = { $path }: { $reason }
problem-folder-not-made = تعذّر إنشاء المجلد { $path }: { $reason }. أفرغ له مساحة أو اسمح بإنشائه، ثم أعد تشغيل Dogear.
problem-no-data-folder = لا يحدد النظام مجلدًا لبيانات التطبيقات، فليس لدى Dogear مكان لمكتبته.
problem-nothing-to-open = لا شيء يُفتح: لم تعد محفوظة، أو ليست صفحة ويب.
problem-no-program = لا يعرف Dogear أي برنامج يعرض الصفحات في { $browser }. افتح الصفحة في متصفحك المعتاد.
problem-pages-off = قراءة الصفحات متوقفة. شغّلها في الإعدادات.
problem-pages-busy = هناك نسخة أخرى من Dogear تقرأ الصفحات. انتظر حتى تنتهي، أو أوقفها هناك.
problem-page-left-out = هذه الصفحة في مجلد خاص، أو من بين ما لا يُقرأ أبدًا. تجد الأمرين في الإعدادات.
problem-no-project = بُني Dogear هذا دون عنوان مشروعه، فلا يمكنه البحث عن إصدار أحدث.
problem-no-release = لم يُنشر أي إصدار بعد في { $page }.
problem-newest-unknown = لا يُعرف هل يوجد إصدار أحدث: لم يُجب { $host } ({ $reason }). حاول لاحقًا، أو انظر في { $page }.
problem-broken = توقف شيء في Dogear فجأة: { $reason }. أعد تشغيل Dogear.
problem-not-opened = لم يفتح المتصفح { $url }: { $reason }
problem-autostart = تعذّر تغيير التشغيل مع بدء الحاسوب: { $reason }
problem-no-host = البرنامج الذي تشغّله المتصفحات ليس بجانب هذا البرنامج. أعد تثبيت Dogear.
problem-nothing-dropped = لم يعد الملف معروفًا. أفلته من جديد.
problem-file-picked = لا يمكن استخدام الملف: { $reason }
problem-shortcut-held = يستخدم برنامج آخر { $keys }.
problem-shortcut-refused = لا يتيح النظام { $keys } للبرامج. اضغط مفاتيح أخرى.
problem-shortcut-not-here = لا يتيح سطح المكتب هذا مفاتيح اختصار للبرامج.
problem-shortcut-unfit = اضغط مفتاحًا مع Ctrl أو Alt أو مفتاح Command.
problem-rule-folder = اكتب اسم مجلد، أو مسارًا مثل العمل/خاص.
problem-rule-site = هذا ليس موقعًا. اكتب موقعًا مثل example.org.
problem-rule-source = اختر متصفحًا أو ملفًا مستوردًا.
problem-rule-pattern = اكتب جزءًا من العناوين أو الروابط بين نجمتين، مثل *فاتورة*، لا نجومًا وحدها.

## قائمة المكتبة. المكان ضيق: كلمة أو كلمتان لأسماء الترتيب والشروط والأزرار

library-list = الإشارات المرجعية
library-reading = جارٍ قراءة المكتبة…
library-unread = تعذّرت قراءة المكتبة. { $problem }
library-empty = يُسرد هنا ما في متصفحاتك حالما يُقرأ.
library-nothing = لا توجد إشارة مرجعية توافق هذا كله.
library-without = تجاهل: { $condition }
library-without-words = تجاهل الكلمات
library-show-all = عرض كل الإشارات المرجعية
library-filter = كلمات أو موقع أو سنة…
library-condition = شرط
library-conditions = الشروط
library-clear-all = إزالة الكل
library-kind = نوع الصفحة
library-kind-video = مقاطع فيديو
library-kind-pdf = ملفات PDF
library-kind-repository = مستودعات شيفرة
library-kind-paper = أوراق علمية
library-never-opened = لم تُفتح قط
library-saved-twice = محفوظة أكثر من مرة
library-from = من
library-to = إلى
library-from-to = من { $from } إلى { $to }
library-since = منذ { $day }
library-until = حتى { $day }
library-tagged = الوسم: { $tag }
library-folder-of = { $folder } ({ $source })
library-chosen-elsewhere =
    { $count ->
        [zero] لا إشارات مرجعية مختارة
        [one] إشارة مرجعية واحدة مختارة
        [two] إشارتان مرجعيتان مختارتان
        [few] { $count } إشارات مرجعية مختارة
        [many] { $count } إشارة مرجعية مختارة
       *[other] { $count } إشارة مرجعية مختارة
    }
library-sort = الترتيب
library-sort-saved = تاريخ الحفظ
library-sort-title = العنوان
library-sort-site = الموقع
library-sort-folder = المجلد
library-sort-opened = تاريخ الفتح
library-sort-found = الأنسب
library-newest-first = الأحدث أولًا
library-oldest-first = الأقدم أولًا
library-a-first = من الألف إلى الياء
library-z-first = من الياء إلى الألف
library-best-first = الأنسب أولًا
library-best-last = الأنسب أخيرًا
library-turn-round = عكس الترتيب: { $order }
library-headings = عناوين المجموعات
library-no-folder = بلا مجلد
library-no-site = بلا موقع
library-no-title = بلا عنوان
library-no-date = بلا تاريخ
library-not-opened = لم تُفتح قط
library-places-count =
    { $count ->
        [zero] لا مكان
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
library-opened-on = فُتحت في { $day }
library-places = المتصفحات والمجلدات
library-places-filter = البحث عن مجلد
library-places-none = لا يوجد مجلد بهذا الاسم.
library-all = كل الإشارات
library-tags = الوسوم
library-languages = اللغات
library-unnamed = بلا اسم
library-chosen =
    { $count ->
        [zero] لا شيء مختار
        [one] واحدة مختارة
        [two] اثنتان مختارتان
        [few] { $count } مختارة
        [many] { $count } مختارة
       *[other] { $count } مختارة
    }
library-choose-none = إلغاء الاختيار
library-detail = التفاصيل
library-as-links = بصيغة روابط
library-as-markdown = بصيغة Markdown
library-copied =
    { $count ->
        [zero] لم تُنسخ أي إشارة مرجعية.
        [one] نُسخت إشارة مرجعية واحدة.
        [two] نُسخت إشارتان مرجعيتان.
        [few] نُسخت { $count } إشارات مرجعية.
        [many] نُسخت { $count } إشارة مرجعية.
       *[other] نُسخت { $count } إشارة مرجعية.
    }
library-save = تصدير…
library-written =
    { $count ->
        [zero] لم تُحفظ أي إشارة مرجعية في { $path }.
        [one] حُفظت إشارة مرجعية واحدة في { $path }.
        [two] حُفظت إشارتان مرجعيتان في { $path }.
        [few] حُفظت { $count } إشارات مرجعية في { $path }.
        [many] حُفظت { $count } إشارة مرجعية في { $path }.
       *[other] حُفظت { $count } إشارة مرجعية في { $path }.
    }
library-ask-in-these = السؤال في هذه فقط
library-leave-out = استبعاد…
library-leave-out-what = ماذا تريد أن تستبعد؟
library-leave-out-none = ليس لهذه موقع ولا مجلد يمكن استبعاده.
library-this-page = هذه الصفحة
library-open-many =
    { $count ->
        [zero] لا صفحات تُفتح
        [one] هل تريد فتح صفحة واحدة؟
        [two] هل تريد فتح صفحتين؟
        [few] هل تريد فتح { $count } صفحات؟
        [many] هل تريد فتح { $count } صفحة؟
       *[other] هل تريد فتح { $count } صفحة؟
    }
library-open-many-each = تُفتح كل صفحة في علامة تبويب خاصة بها في متصفحك.
library-open-all =
    { $count ->
        [zero] فتح { $count }
        [one] فتح الصفحة
        [two] فتح الصفحتين
        [few] فتح الكل ({ $count })
        [many] فتح الكل ({ $count })
       *[other] فتح الكل ({ $count })
    }
library-note = الملاحظة
library-found-otherwise = لم تطابق أي كلمة كما كُتبت؛ وُجدت بصيغة أخرى لكلمة، أو بمعناها.
library-saved-in =
    { $count ->
        [zero] ليست محفوظة في أي مكان
        [one] محفوظة في مكان واحد
        [two] محفوظة في مكانين
        [few] محفوظة في { $count } أماكن
        [many] محفوظة في { $count } مكانًا
       *[other] محفوظة في { $count } مكان
    }
library-show-folder = عرض مجلدها
library-copy-place = نسخ المكان
library-place-copied = تم نسخ المكان.
library-manager-keys = المفاتيح { $keys } تعرض الإشارات المرجعية في { $browser }.
library-never-changes = لا يغيّر Dogear شيئًا في أي متصفح ولا يحذف منه شيئًا.
library-show-site = عرض { $site } فقط
library-opened = فُتحت من Dogear
library-history = سجل التغييرات
library-similar = صفحات مشابهة
library-similar-looking = جارٍ البحث عن صفحات مشابهة…
library-similar-failed = تعذّر البحث عن صفحات مشابهة.
library-similar-not-ready = البحث بالمعنى غير جاهز بعد. تظهر الصفحات المشابهة هنا حين يجهز.
library-similar-none = لا شيء مشابه محفوظ.
library-closeness =
    { $closeness ->
        [very-close] قريبة جدًا
        [close] قريبة
        [related] ذات صلة
       *[loose] بعيدة الصلة
    }
library-of-site = المزيد من { $site }
library-all-of-site =
    { $count ->
        [zero] عرض الكل
        [one] عرض الإشارة الواحدة
        [two] عرض الإشارتين
        [few] عرض الكل ({ $count })
        [many] عرض الكل ({ $count })
       *[other] عرض الكل ({ $count })
    }
question-among =
    { $count ->
        [zero] لا إشارات مرجعية مختارة
        [one] فقط في إشارة مرجعية واحدة مختارة
        [two] فقط في إشارتين مرجعيتين مختارتين
        [few] فقط في { $count } إشارات مرجعية مختارة
        [many] فقط في { $count } إشارة مرجعية مختارة
       *[other] فقط في { $count } إشارة مرجعية مختارة
    }
question-among-all = السؤال في كل الإشارات المرجعية من جديد
keys-in-library = في المكتبة
keys-to-filter = الانتقال إلى حقل التصفية
keys-choose-next = اختيار السابقة أو التالية
keys-choose-range = اختيار عدة إشارات
keys-choose-more = إضافة واحدة إلى المختارة، أو إخراجها منها
keys-choose-all = اختيار الكل
keys-to-beside = الانتقال إلى المجلدات أو إلى التفاصيل
keys-open = فتح
keys-choose-none = إلغاء الاختيار

## المواقع والمكررات

sites-heading = المواقع
sites-lead =
    { $sites ->
        [zero] لم تحفظ من أي موقع بعد.
        [one] حفظت من موقع واحد، وتُحسب معه نطاقاته الفرعية.
        [two] حفظت من موقعين، وتُحسب مع كل منهما نطاقاته الفرعية.
        [few] حفظت من { $sites } مواقع، وتُحسب مع كل منها نطاقاته الفرعية.
        [many] حفظت من { $sites } موقعًا، وتُحسب مع كل منها نطاقاته الفرعية.
       *[other] حفظت من { $sites } موقع، وتُحسب مع كل منها نطاقاته الفرعية.
    }
sites-filter = البحث عن موقع
sites-sort = الترتيب
sites-by-pages = الأكثر حفظًا
sites-by-name = بالاسم
sites-by-newest = الأحدث
sites-reading = جارٍ عدّ المواقع…
sites-unread = تعذّر عدّ المواقع. { $problem }
sites-none-fit = لا يوجد موقع في اسمه «{ $typed }».
sites-listed =
    { $count ->
        [zero] لا مواقع
        [one] موقع واحد
        [two] موقعان
        [few] { $count } مواقع
        [many] { $count } موقعًا
       *[other] { $count } موقع
    }
sites-subdomains-of = النطاقات الفرعية لـ { $site }
sites-more = المزيد عن { $site }
sites-drawn = حُفظت من { $first } إلى { $last }، وأكثرها في { $most }
sites-drawn-one = حُفظت في { $year }
sites-drawn-none = لا تواريخ معروفة
site-back = كل المواقع
site-between = حُفظت من { $first } إلى { $last }
site-once = حُفظت في { $day }
site-show = عرض في المكتبة
site-years = حسب السنة
site-year = { $year }: { $bookmarks }
site-folders = المجلدات
site-more-folders =
    { $count ->
        [zero] ولا مجلدات أخرى
        [one] ومجلد آخر
        [two] ومجلدان آخران
        [few] و{ $count } مجلدات أخرى
        [many] و{ $count } مجلدًا آخر
       *[other] و{ $count } مجلد آخر
    }
site-newest = الأحدث
site-subdomains = النطاقات الفرعية
site-more-subdomains =
    { $count ->
        [zero] ولا شيء غيرها
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
copies-heading = المكررات
copies-lead = ما حُفظ أكثر من مرة. لا يغيّر Dogear شيئًا في متصفحاتك: يعرض مكان كل إشارة منها، لتحذف أنت ما لا تحتاج إليه.
copies-likeness = مدى التشابه
copies-page = الصفحة نفسها
copies-form = أشكال أخرى
copies-title = العنوان نفسه
copies-meaning = معنى متقارب
copies-page-explained = الرابط نفسه، محفوظ في عدة أماكن.
copies-form-explained = ومعها روابط تؤدي إلى الصفحة نفسها: http أو https، مع www أو بدونها، للهاتف، للطباعة، أو برمز تتبّع.
copies-title-explained = ومعها صفحات الموقع الواحد التي لها العنوان نفسه.
copies-meaning-explained = صفحات مختلفة عن الشيء نفسه. لا شيء هنا مكرر على وجه اليقين.
copies-looking = جارٍ البحث عن المكررات…
copies-unread = تعذّر البحث عن المكررات. { $problem }
copies-told =
    { $groups ->
        [zero] لا صفحة محفوظة أكثر من مرة.
        [one] صفحة واحدة محفوظة أكثر من مرة، { $spare ->
            [zero] ولا زائد منها.
            [one] والزائد إشارة مرجعية واحدة.
            [two] والزائد إشارتان مرجعيتان.
            [few] والزائد { $spare } إشارات مرجعية.
            [many] والزائد { $spare } إشارة مرجعية.
           *[other] والزائد { $spare } إشارة مرجعية.
        }
        [two] صفحتان محفوظتان أكثر من مرة، { $spare ->
            [zero] ولا زائد منها.
            [one] والزائد إشارة مرجعية واحدة.
            [two] والزائد إشارتان مرجعيتان.
            [few] والزائد { $spare } إشارات مرجعية.
            [many] والزائد { $spare } إشارة مرجعية.
           *[other] والزائد { $spare } إشارة مرجعية.
        }
        [few] { $groups } صفحات محفوظة أكثر من مرة، { $spare ->
            [zero] ولا زائد منها.
            [one] والزائد إشارة مرجعية واحدة.
            [two] والزائد إشارتان مرجعيتان.
            [few] والزائد { $spare } إشارات مرجعية.
            [many] والزائد { $spare } إشارة مرجعية.
           *[other] والزائد { $spare } إشارة مرجعية.
        }
        [many] { $groups } صفحة محفوظة أكثر من مرة، { $spare ->
            [zero] ولا زائد منها.
            [one] والزائد إشارة مرجعية واحدة.
            [two] والزائد إشارتان مرجعيتان.
            [few] والزائد { $spare } إشارات مرجعية.
            [many] والزائد { $spare } إشارة مرجعية.
           *[other] والزائد { $spare } إشارة مرجعية.
        }
       *[other] { $groups } صفحة محفوظة أكثر من مرة، { $spare ->
            [zero] ولا زائد منها.
            [one] والزائد إشارة مرجعية واحدة.
            [two] والزائد إشارتان مرجعيتان.
            [few] والزائد { $spare } إشارات مرجعية.
            [many] والزائد { $spare } إشارة مرجعية.
           *[other] والزائد { $spare } إشارة مرجعية.
        }
    }
copies-told-alike =
    { $groups ->
        [zero] لا صفحات متشابهة.
        [one] مجموعة واحدة من الصفحات المتشابهة، { $count ->
            [zero] والمجموع لا شيء.
            [one] والمجموع إشارة مرجعية واحدة.
            [two] والمجموع إشارتان مرجعيتان.
            [few] والمجموع { $count } إشارات مرجعية.
            [many] والمجموع { $count } إشارة مرجعية.
           *[other] والمجموع { $count } إشارة مرجعية.
        }
        [two] مجموعتان من الصفحات المتشابهة، { $count ->
            [zero] والمجموع لا شيء.
            [one] والمجموع إشارة مرجعية واحدة.
            [two] والمجموع إشارتان مرجعيتان.
            [few] والمجموع { $count } إشارات مرجعية.
            [many] والمجموع { $count } إشارة مرجعية.
           *[other] والمجموع { $count } إشارة مرجعية.
        }
        [few] { $groups } مجموعات من الصفحات المتشابهة، { $count ->
            [zero] والمجموع لا شيء.
            [one] والمجموع إشارة مرجعية واحدة.
            [two] والمجموع إشارتان مرجعيتان.
            [few] والمجموع { $count } إشارات مرجعية.
            [many] والمجموع { $count } إشارة مرجعية.
           *[other] والمجموع { $count } إشارة مرجعية.
        }
        [many] { $groups } مجموعة من الصفحات المتشابهة، { $count ->
            [zero] والمجموع لا شيء.
            [one] والمجموع إشارة مرجعية واحدة.
            [two] والمجموع إشارتان مرجعيتان.
            [few] والمجموع { $count } إشارات مرجعية.
            [many] والمجموع { $count } إشارة مرجعية.
           *[other] والمجموع { $count } إشارة مرجعية.
        }
       *[other] { $groups } مجموعة من الصفحات المتشابهة، { $count ->
            [zero] والمجموع لا شيء.
            [one] والمجموع إشارة مرجعية واحدة.
            [two] والمجموع إشارتان مرجعيتان.
            [few] والمجموع { $count } إشارات مرجعية.
            [many] والمجموع { $count } إشارة مرجعية.
           *[other] والمجموع { $count } إشارة مرجعية.
        }
    }
copies-none =
    { $likeness ->
        [page] لا صفحة محفوظة مرتين.
        [form] لا صفحة محفوظة مرتين، بأي شكل من أشكال رابطها.
        [title] لا صفحة محفوظة مرتين، ولا موقع فيه صفحتان بعنوان واحد.
       *[meaning] لا توجد صفحتان بهذا القرب.
    }
copies-closeness = أدنى درجة قرب
copies-closeness-loose = ذات صلة
copies-closeness-tight = شبه متطابقة
copies-closeness-at = { $closeness } من 100
copies-waiting = يمكن مقارنة الصفحات بالمعنى بعد أن يقرأ Dogear كل الإشارات المرجعية لهذا الغرض: { $done } من { $total } حتى الآن. يستمر ذلك من تلقاء نفسه.
copies-waiting-off = لا يمكن الآن مقارنة الصفحات بالمعنى: البحث بالمعنى متوقف.
copies-choose = اختيار «{ $title }»
copies-differ = تختلف في { $parts }
copies-differ-nothing = لا تختلف في شيء
copies-differ-address = الرابط
copies-differ-title = العنوان
copies-differ-folder = المجلد
copies-differ-browser = المتصفح
copies-differ-date = التاريخ
copies-no-date = بلا تاريخ
copies-keep = الأولى بالإبقاء: { $reasons }
copies-keep-oldest = الأقدم
copies-keep-folder = في المجلد الأكثر تحديدًا
copies-keep-secure = رابطها https
copies-copy-list = نسخ قائمة
copies-list-copied =
    { $count ->
        [zero] نُسخت قائمة فارغة.
        [one] نُسخت قائمة فيها إشارة مرجعية واحدة.
        [two] نُسخت قائمة فيها إشارتان مرجعيتان.
        [few] نُسخت قائمة فيها { $count } إشارات مرجعية.
        [many] نُسخت قائمة فيها { $count } إشارة مرجعية.
       *[other] نُسخت قائمة فيها { $count } إشارة مرجعية.
    }
copies-show = عرض في المكتبة
copies-of = مكررات «{ $title }»
copies-of-several =
    { $count ->
        [zero] لا مكررات
        [one] مكررات صفحة واحدة
        [two] مكررات صفحتين
        [few] مكررات { $count } صفحات
        [many] مكررات { $count } صفحة
       *[other] مكررات { $count } صفحة
    }
copies-how = طريقة الحذف
copies-how-heading = طريقة حذف المكررات
copies-how-lead = يُحذف المكرر من المتصفح الذي هو فيه. ويلاحظ Dogear ذلك من تلقاء نفسه.
copies-how-keys = اضغط <kbd>{ $keys }</kbd> في { $browser } لفتح إشاراته المرجعية. ابحث هناك عن العنوان واحذف الإشارة المرجعية من مجلدها.
copies-how-address = اكتب <kbd>{ $address }</kbd> في شريط العنوان في { $browser } لفتح إشاراته المرجعية. ابحث هناك عن العنوان واحذف الإشارة المرجعية من مجلدها.
copies-how-menu = افتح الإشارات المرجعية في { $browser } من قائمته. ابحث هناك عن العنوان واحذف الإشارة المرجعية من مجلدها.
copies-how-file = قُرئ هذا الملف مرة واحدة ولا يُغيَّر. أزل الملف في الإعدادات، أو استبعد الصفحة هناك.
copies-copy-title = نسخ العنوان
copies-chosen =
    { $count ->
        [zero] لا شيء مختار
        [one] مجموعة واحدة مختارة
        [two] مجموعتان مختارتان
        [few] { $count } مجموعات مختارة
        [many] { $count } مجموعة مختارة
       *[other] { $count } مجموعة مختارة
    }
copies-choose-page = اختيار كل المعروض
copies-choose-none = إلغاء الاختيار
copies-shown = من { $from } إلى { $to }، والكل { $all }
copies-earlier = السابقة
copies-later = التالية
changes-back-to = الرجوع إلى
changes-earlier-day = يوم أقدم
changes-later-day = يوم أحدث
changes-earlier-day-explained = اليوم السابق الذي فيه تغييرات
changes-later-day-explained = اليوم التالي الذي فيه تغييرات
changes-to-newest = إلى الأحدث
changes-none-that-day = لا تغييرات في { $day }. قبله:
changes-none-so-far = لا تغييرات حتى { $day }.
changes-count =
    { $count ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
changes-count-some =
    { $count ->
        [zero] لا تغييرات بعد
        [one] تغيير واحد أو أكثر
        [two] تغييران أو أكثر
        [few] { $count } تغييرات أو أكثر
        [many] { $count } تغييرًا أو أكثر
       *[other] { $count } تغيير أو أكثر
    }
change-copy-place = نسخ مكانها السابق
change-copy-place-of = نسخ المكان السابق: { $title }
change-place-copied = تم نسخ عنوانها ورابطها ومكانها.

## الخريطة والخط الزمني. الموضوع: صفحات عن أمور متشابهة، تتجاور على الخريطة

map-heading = ما حفظته، بحسب موضوعه
map-explained = الصفحات المتجاورة تدور حول أمور متشابهة.
map-reading = جارٍ قراءة الخريطة
map-unread = تعذّرت قراءة الخريطة. { $problem }
map-empty = لا شيء يُرسم بعد.
map-waiting = تظهر الخريطة حين يجهز البحث بالمعنى.
map-waiting-ready =
    { $total ->
        [zero] لم يُجهّز شيء بعد.
        [one] الجاهز { $done } من إشارة مرجعية واحدة.
        [two] الجاهز { $done } من إشارتين مرجعيتين.
        [few] الجاهز { $done } من { $total } إشارات مرجعية.
        [many] الجاهز { $done } من { $total } إشارة مرجعية.
       *[other] الجاهز { $done } من { $total } إشارة مرجعية.
    }
map-waiting-off = البحث بالمعنى متوقف، والخريطة تُرسم منه.
map-to-settings = الانتقال إلى الإعدادات
map-making = جارٍ رسم الخريطة.
map-making-done =
    { $total ->
        [zero] لم يُحدَّد مكان بعد.
        [one] حُدّد مكان { $done } من إشارة مرجعية واحدة.
        [two] حُدّد مكان { $done } من إشارتين مرجعيتين.
        [few] حُدّد مكان { $done } من { $total } إشارات مرجعية.
        [many] حُدّد مكان { $done } من { $total } إشارة مرجعية.
       *[other] حُدّد مكان { $done } من { $total } إشارة مرجعية.
    }
map-no-drawing = لا يمكن رسم الخريطة في هذه النافذة. وهذه قائمة بما فيها.
map-not-placed =
    { $count ->
        [zero] لكل الإشارات المرجعية مكان على الخريطة.
        [one] ليس لإشارة مرجعية واحدة مكان على الخريطة بعد.
        [two] ليس لإشارتين مرجعيتين مكان على الخريطة بعد.
        [few] ليس لـ { $count } إشارات مرجعية مكان على الخريطة بعد.
        [many] ليس لـ { $count } إشارة مرجعية مكان على الخريطة بعد.
       *[other] ليس لـ { $count } إشارة مرجعية مكان على الخريطة بعد.
    }
map-search = البحث في الخريطة
map-found =
    { $count ->
        [0] لم يُعثر على شيء
        [one] وُجدت واحدة
        [two] وُجدت اثنتان
        [few] وُجدت { $count }
        [many] وُجدت { $count }
       *[other] وُجدت { $count }
    }
map-colour-by = التلوين حسب
facet-topic = الموضوع
facet-time = السنة
facet-site = الموقع
facet-folder = المجلد
facet-source = المصدر
group-others = غيرها
group-earlier = قبل { $year }
group-undated = بلا تاريخ
group-unnamed = بلا اسم
map-legend = الألوان
map-label = خريطة إشاراتك المرجعية
map-keys = مفاتيح الأسهم للتنقل من موضوع إلى موضوع، والمسافة لإضاءة الموضوع، وEnter للدخول إليه ولفتح بطاقة صفحة، وEsc للعودة. المفتاحان + و− للتقريب والإبعاد، وShift مع مفاتيح الأسهم لتحريك الخريطة.
map-at-topic =
    { $count ->
        [zero] { $name }: لا صفحات
        [one] { $name }: صفحة واحدة
        [two] { $name }: صفحتان
        [few] { $name }: { $count } صفحات
        [many] { $name }: { $count } صفحة
       *[other] { $name }: { $count } صفحة
    }
map-nearer = تقريب
map-farther = إبعاد
map-show-all = عرض الكل
map-draw-around = رسم خط حول صفحات
map-as-list = عرض القائمة
map-as-map = عرض الخريطة
map-of-topic = على الخريطة: { $name }
map-of-drawn = المختارة على الخريطة
chosen-pages =
    { $count ->
        [0] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
show-in-library = عرض في المكتبة
chosen-clear = إلغاء الاختيار
print-list = طباعة القائمة
print-first = أول { $count } من { $total }
map-card = الصفحة المختارة
map-card-in-library = عرض في المكتبة
map-similar = صفحات مشابهة
map-similar-none = لم يُعثر على شيء مشابه.
map-newest = الأحدث
map-light-up = إظهار على الخريطة
picture-as-png = حفظ بصيغة PNG
picture-as-svg = حفظ بصيغة SVG
picture-saved = حُفظت في { $path }
picture-not-made = تعذّر إنشاء الصورة. جرّب الصيغة الأخرى.
timeline-heading = ماذا حفظت ومتى
timeline-reading = جارٍ قراءة الخط الزمني
timeline-unread = تعذّرت قراءة الخط الزمني. { $problem }
timeline-no-dates = ليس لأي من إشاراتك المرجعية تاريخ.
timeline-undated =
    { $count ->
        [zero] لكل الإشارات المرجعية تاريخ.
        [one] إشارة مرجعية واحدة بلا تاريخ، ولم تُرسم.
        [two] إشارتان مرجعيتان بلا تاريخ، ولم تُرسما.
        [few] { $count } إشارات مرجعية بلا تاريخ، ولم تُرسم.
        [many] { $count } إشارة مرجعية بلا تاريخ، ولم تُرسم.
       *[other] { $count } إشارة مرجعية بلا تاريخ، ولم تُرسم.
    }
timeline-by = التلوين حسب
timeline-label = إشاراتك المرجعية عبر الزمن
timeline-keys = السهمان الأيمن والأيسر للتنقل بين الأعمدة، ومع Shift لاختيار المزيد منها. المفتاحان + و− للتقريب والإبعاد، وEnter للاقتراب مما اختير، وEsc لإلغاء الاختيار.
timeline-earlier = أقدم
timeline-later = أحدث
timeline-as-table = عرض الجدول
timeline-as-chart = عرض الرسم
timeline-when = الوقت
timeline-all = الكل
timeline-from-to =
    { $count ->
        [zero] لا صفحات من { $from } إلى { $to }
        [one] صفحة واحدة من { $from } إلى { $to }
        [two] صفحتان من { $from } إلى { $to }
        [few] { $count } صفحات من { $from } إلى { $to }
        [many] { $count } صفحة من { $from } إلى { $to }
       *[other] { $count } صفحة من { $from } إلى { $to }
    }
timeline-at =
    { $count ->
        [zero] لا صفحات · { $when }
        [one] صفحة واحدة · { $when }
        [two] صفحتان · { $when }
        [few] { $count } صفحات · { $when }
        [many] { $count } صفحة · { $when }
       *[other] { $count } صفحة · { $when }
    }
timeline-span = من { $from } إلى { $to }
timeline-on-this-day = في مثل هذا اليوم
timeline-never-opened = حُفظت ولم تُفتح قط
timeline-never-opened-count =
    { $count ->
        [zero] فُتحت كل الصفحات من Dogear.
        [one] صفحة واحدة لم تُفتح قط من Dogear.
        [two] صفحتان لم تُفتحا قط من Dogear.
        [few] { $count } صفحات لم تُفتح قط من Dogear.
        [many] { $count } صفحة لم تُفتح قط من Dogear.
       *[other] { $count } صفحة لم تُفتح قط من Dogear.
    }
timeline-show-all =
    { $count ->
        [zero] عرض في المكتبة
        [one] عرضها في المكتبة
        [two] عرضهما في المكتبة
        [few] عرض الكل ({ $count }) في المكتبة
        [many] عرض الكل ({ $count }) في المكتبة
       *[other] عرض الكل ({ $count }) في المكتبة
    }
