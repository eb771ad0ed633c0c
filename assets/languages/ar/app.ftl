### ما يقوله التطبيق خارج نافذته: علبة النظام والإشعارات وحوارات النظام.
### عبارات قصيرة: سطر في قائمة، أو عنوان. وتقول النافذة الأشياء نفسها بالكلمات نفسها (window.ftl).

## القائمة في علبة النظام

tray-quick = البحث السريع
tray-open = فتح Dogear
tray-pause-hour = إيقاف مؤقت لساعة
tray-pause = إيقاف مؤقت حتى التشغيل التالي
tray-go-on = استئناف
tray-quit = إنهاء Dogear

## حال المكتبة في سطر واحد

tray-starting = جارٍ فتح المكتبة
tray-not-opened = تعذّر على Dogear فتح مكتبته
tray-trouble = مصدر يحتاج إلى انتباهك
tray-paused-hour = متوقف مؤقتًا لساعة
tray-paused = متوقف مؤقتًا
tray-reading = جارٍ قراءة الإشارات المرجعية
tray-preparing = تجهيز { $ready } من { $of }
tray-waiting = بانتظار الشاحن · جُهّز { $ready } من { $of }
tray-up-to-date =
    { $bookmarks ->
        [0] لا إشارات مرجعية بعد
        [one] إشارة واحدة · محدَّثة
        [two] إشارتان · محدَّثتان
        [few] { $bookmarks } إشارات · محدَّثة
        [many] { $bookmarks } إشارة · محدَّثة
       *[other] { $bookmarks } إشارة · محدَّثة
    }
tray-tooltip = Dogear: { $line }

## الإشعارات

notice-not-opened = تعذّر على Dogear فتح مكتبته
    .text = افتح Dogear لمعرفة السبب.
notice-source = مصدر يحتاج إلى انتباهك

## حوارات النظام وعناوين النوافذ

dialog-import = استيراد الإشارات المرجعية
dialog-export = تصدير الإشارات المرجعية
dialog-export-name = إشارات
dialog-picture = حفظ الصورة
dialog-conversation = تصدير هذه المحادثة
dialog-conversation-name = محادثة
quick-title = Dogear: البحث السريع

## حين يتعذّر عرض صفحة في متصفح إشارتها المرجعية

browser-failed = تعذّر تشغيل { $browser } ({ $program }): { $reason }
browser-absent = لم يعثر Dogear على { $browser } حيث يبحث عنه. الزر «فتح» يعرض الصفحة في متصفحك المعتاد.
