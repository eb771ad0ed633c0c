### كل كلمات المُرافق، إضافة Dogear في المتصفح. المسرد في أول window.ftl يسري هنا أيضًا.

## في قائمة إضافات المتصفح

extension-name = مُرافق Dogear
extension-description = يعثر على إشاراتك المرجعية بما تتذكره عنها، مع تطبيق Dogear على هذا الحاسوب.

## في قائمة المتصفح وشريط عنوانه

menu-more = البحث في Dogear عن صفحات تشبه هذه
omnibox-ask = السؤال في Dogear: { $question }

## النافذة المنبثقة

query = ماذا تتذكر؟
hits = الإشارات المرجعية
page = هذه الصفحة
hint-choose = اختيار
hint-open = فتح
hint-ask = السؤال في Dogear
key-control = Ctrl
key-enter = Enter
nothing = لا شيء محفوظ عن هذا.
nearest = لا شيء محفوظ عن هذا. الأقرب:
alike = شبه مطابقة، محفوظة من قبل:

## أين ومتى حُفظت الصفحة المفتوحة

saved = محفوظة
saved-in-folder = محفوظة في { $folder }
saved-in-month = محفوظة منذ { $month }
saved-in-folder-and-month = محفوظة في { $folder } منذ { $month }
saved-also = وأيضًا في { $browsers }
saved-times =
    { $count ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }

## هل يُحفظ ما تقوله الصفحات

keep = الاحتفاظ بما تقوله هذه الصفحة
keep-site = في { $site }
keep-all = في كل الصفحات
keep-hint = يحتفظ Dogear على هذا الحاسوب بنص ما تفتحه من صفحات إشاراتك المرجعية كما تراه، فتعثر عليها به.

## ما يعيق: جملة واحدة تقول ما العمل

trouble-no-host = افتح Dogear على هذا الحاسوب وشغّل المُرافق في إعداداته.
trouble-silent = لا يستجيب Dogear الآن. حاول من جديد.
trouble-not-understood = حدّث Dogear وهذا المُرافق: لا يفهم أحدهما الآخر.
trouble-old-host = حدّث Dogear: هذا المُرافق أحدث منه.
trouble-old-companion = حدّث هذا المُرافق: Dogear أحدث منه.
trouble-unknown-profile = لم يعثر Dogear على مجلد هذا الملف الشخصي في المتصفح. أضفه في إعدادات Dogear.
trouble-not-read = لا يقرأ Dogear هذا الملف الشخصي في المتصفح. اسمح به في إعدادات Dogear.
trouble-library = تعذّرت قراءة مكتبة Dogear. افتح Dogear لمعرفة السبب.
trouble-too-many = الإشارات المرجعية هنا أكثر مما يقرؤه Dogear.
