### ما يطبعه `dogear` في الطرفية. المسرد في أول window.ftl يسري هنا أيضًا. ما بين `علامتين مائلتين` يُكتب كما هو ولا يُترجم، وكذلك
### --options وأسماء الملفات والكلمات بأحرف كبيرة.

## أشياء معدودة، جزءًا من سطر

bookmarks =
    { $count ->
        [one] إشارة مرجعية واحدة
        [two] إشارتان مرجعيتان
        [few] { $count } إشارات مرجعية
        [many] { $count } إشارة مرجعية
       *[other] { $count } إشارة مرجعية
    }

## المساعدة

help = يعثر على إشاراتك المرجعية بما تتذكره عنها.
    .data_dir = مجلد المكتبة والإعدادات.
    .json = طباعة مستند JSON واحد بدل النص (مع `watch` و`ask`: كائن في كل سطر).
    .gentle = ترك نصف قدرة الجهاز لغيره أثناء تجهيز البحث بالمعنى.
    .verbose = ذكر ما يجري على stderr.
    .lang = استخدام هذه اللغة بدل لغة النظام، برمزها: en أو de أو fr أو es أو pt أو it أو ru أو zh أو ja أو ar.
    .help = طباعة المساعدة.
    .version = طباعة رقم الإصدار.
help-sources = سرد الملفات الشخصية التي وُجدت في المتصفحات، واختيار ما يُقرأ منها.
    .enable = قراءة هذا المصدر.
    .disable = عدم قراءة هذا المصدر، ونسيان ما قُرئ منه.
    .add = إضافة مجلد ملف شخصي لم يُعثر عليه تلقائيًا.
help-sync = قراءة كل المصادر مرة واحدة، ثم تجهيز الجديد للبحث بالمعنى.
    .source = هذا المصدر فقط.
    .no_embed = الكلمات فقط؛ ويلحق البحث بالمعنى في sync التالي.
help-watch = قراءة كل المصادر، ثم متابعة التغييرات حتى المقاطعة.
help-import = قراءة ملف إشارات مرجعية بأي صيغة معروفة.
    .file = الملف.
    .dry_run = ذكر ما سيحدث دون تغيير شيء.
help-export = كتابة الإشارات المرجعية في ملف، بترتيبها ومجلداتها في متصفحاتها.
    .file = الملف؛ وامتداده يدل على الصيغة ما لم تحددها ‎--format.
    .format = الصيغة.
    .format_html = يستوردها كل متصفح.
    .format_json = قائمة كائنات.
    .format_csv = جدول.
    .format_md = مستند.
    .folder = ما في هذا المجلد فقط: اسم، أو أسماء بينها `/`.
    .source = هذا المصدر فقط.
help-folders = سرد المجلدات، الأكبر أولًا، مع عدد الإشارات المرجعية في كل منها وما تحته.
    .folder = هذا المجلد وما فيه فقط: اسم، أو أسماء يفصل بينها `/`.
    .depth = هذا العدد من المستويات على الأكثر.
help-list = سرد الإشارات المرجعية التي توافق شروطًا، مرتبةً.
    .query = كلمات يُبحث عنها؛ وما فيها من أوقات ومواقع وما شابهها شروط.
    .limit = هذا العدد على الأكثر.
    .from = البدء بما في هذا الموضع، والعدّ من 0.
    .sort = أساس الترتيب: `saved`، أو `found` إن وُجدت كلمات، ما لم يُذكر غيره.
    .sort_saved = تاريخ الحفظ، الأحدث أولًا.
    .sort_title = العنوان.
    .sort_site = الموقع.
    .sort_folder = المجلد.
    .sort_opened = آخر فتح من Dogear، الأحدث أولًا.
    .sort_found = الأنسب للكلمات أولًا.
    .reverse = عكس الترتيب.
    .after = محفوظ في هذا اليوم أو بعده (YYYY-MM-DD).
    .before = محفوظ قبل هذا اليوم (YYYY-MM-DD).
    .site = في هذا الموقع أو جزء منه.
    .folder = في هذا المجلد أو داخله، باسمه أو مساره (العمل/مشاريع).
    .source = من هذا المصدر.
    .tag = بهذا الوسم.
    .kind = صفحات من هذا النوع فقط.
    .kind_video = مقاطع فيديو.
    .kind_pdf = ملفات PDF.
    .kind_repository = مستودعات شيفرة مصدرية.
    .kind_paper = أوراق علمية.
    .language = بعنوان في هذه اللغة (de أو en أو ja).
    .never_opened = ما لم يفتحه Dogear قط.
    .saved_twice = ما حُفظت صفحته أكثر من مرة.
help-similar = سرد الإشارات المرجعية الأقرب في المعنى إلى واحدة منها.
    .page = رقمها أو رابطها.
    .limit = هذا العدد على الأكثر.
help-duplicates = سرد ما حُفظ أكثر من مرة؛ لا يُحذف شيء.
    .alike = مدى تشابهها.
    .alike_page = الصفحة نفسها.
    .alike_form = أو شكل آخر لها: للهاتف أو للطباعة أو من أرشيف.
    .alike_title = أو صفحة من الموقع نفسه بالعنوان نفسه.
    .folder = في هذا المجلد أو ما تحته فقط، باسمه أو مساره (Work/Projects).
    .source = في هذا المصدر فقط.
    .limit = هذا العدد من المجموعات على الأكثر.
help-map = عرض مواضع الإشارات المرجعية بعضها من بعض: القريب في المعنى قريب على الخريطة.
    .svg = كتابتها صورةً في هذا الملف، أو في خرج الطرفية إن لم يُذكر ملف.
help-pages = عرض ما إذا كان Dogear يقرأ نص صفحات الإشارات المرجعية، واختيار ذلك، وقراءة الصفحات الآن، ومعرفة ما اختفى منها.
    .on = السماح لـ Dogear بطلب الصفحات من المواقع: ما اختير منها مع ‎--source و‎--folder، أو صفحات كل المصادر الموجودة الآن.
    .off = عدم طلب شيء من أي موقع.
    .estimate = ذكر عدد الصفحات، وحجم ما سيصل، والوقت اللازم. لا يُطلب شيء من أي موقع.
    .read = قراءة الصفحات المنتظرة الآن. للإيقاف: Ctrl+C، وتُستأنف القراءة من هناك في المرة التالية.
    .show = طباعة ما يُحتفظ به من هذه الصفحة، برقم إشارة مرجعية أو رابطها.
    .health = سرد الصفحات التي لم تعد كما كانت: كلها، أو نوع واحد منها.
    .health_gone = يقول الموقع إن هذه الصفحة غير موجودة.
    .health_dead = لم يعد الموقع موجودًا.
    .health_moved = انتقلت الصفحة إلى رابط آخر نهائيًا.
    .health_changed = نصها غير ما كان من قبل.
    .limit = سرد هذا العدد على الأكثر.
    .forget = نسيان نص الصفحات، وعدم طلبها مرة أخرى. بدون ‎--site أو ‎--folder أو ‎--source أو ‎--page: كل الصفحات، مع إيقاف القراءة.
    .again = طلب صفحات مرة أخرى بعد أن طُلبت من قبل، ومنها ما نُسي.
    .source = قراءة صفحات هذا المصدر؛ وبعد ‎--forget أو ‎--again: هذه الصفحات فقط.
    .folder = قراءة الصفحات في هذا المجلد، باسمه أو مساره (العمل/مشاريع)؛ وبعد ‎--forget أو ‎--again: هذه الصفحات فقط. لا يُقرأ المجلد الخاص إلا إذا كُتب هنا.
    .site = الصفحات في هذا الموقع أو جزء منه فقط.
    .page = هذه الصفحة فقط، برقم إشارة مرجعية أو رابطها.
    .not_folder = عدم قراءة أي صفحة في هذا المجلد أبدًا.
    .not_site = عدم قراءة أي صفحة في هذا الموقع أو جزء منه أبدًا.
    .all = اختيار كل المصادر الموجودة الآن، دون استبعاد شيء.
    .reread = إعادة قراءة الصفحة بعد هذا العدد من الأيام؛ و0 لعدم إعادتها أبدًا.
    .private_addresses = هل تُقرأ الإشارات المرجعية التي يشير رابطها إلى هذا الحاسوب أو إلى حاسوب قريب.
    .private_addresses_yes = تُقرأ.
    .private_addresses_no = لا تُقرأ.
    .metered = هل تُقرأ الصفحات حين يكون الاتصال محدود البيانات.
    .metered_yes = تُقرأ.
    .metered_no = تنتظر شبكة أخرى.
help-search = البحث عن إشارات مرجعية.
    .query = ما تتذكره.
    .limit = هذا العدد على الأكثر.
    .explain = ذكر كيف فُهم السؤال، ولماذا جاءت كل إشارة مرجعية في موضعها.
    .mode = بالكلمات أو بالمعنى أو بكليهما.
    .mode_hybrid = الكلمات والمعنى معًا.
    .mode_words = الكلمات فقط.
    .mode_meaning = المعنى فقط.
    .after = محفوظ في هذا اليوم أو بعده (YYYY-MM-DD).
    .before = محفوظ قبل هذا اليوم (YYYY-MM-DD).
    .site = في هذا الموقع أو جزء منه.
    .folder = في هذا المجلد أو داخله، باسمه أو مساره (العمل/مشاريع).
    .source = من هذا المصدر.
help-ask = طرح سؤال والحصول على إجابة بمصادرها.
    .question = السؤال.
    .llm = من يجيب: `none` للإجابات المدمجة، أو اسم نموذج. الافتراضي ما في الإعدادات.
    .agree = الموافقة على إرسال الأسئلة والإشارات المرجعية إلى الخدمة المحددة في الإعدادات، إن لم تكن على هذا الحاسوب.
    .show_sent = عرض ما سيُرسل حرفيًا، لا غير.
help-provider = عرض من يكتب الإجابات واختياره.
    .wanted = طريقة الإجابة المطلوبة: `built_in` أو `ollama` أو `open_ai_compatible` أو `openai` أو `anthropic` أو `gemini` أو `groq` أو `deepseek` أو `mistral` أو `openrouter`.
    .address = عنوانه؛ والفراغ للعنوان المعتاد.
    .model = النموذج.
    .key = حفظ مفتاح يُقرأ من الدخل القياسي.
    .test = التحقق من أنه موجود ويقبل المفتاح ولديه النموذج.
    .find = البحث عن برامج فيها نماذج على هذا الحاسوب، لا غير.
help-model = عرض النموذج الذي يعتمد عليه البحث بالمعنى واختياره.
    .get = تنزيل هذا النموذج، أو استئناف تنزيل توقف.
    .wanted = البحث بهذا النموذج، من القائمة أو من مجلد فيه model.onnx وtokenizer.json وmodel.toml.
    .back = البحث من جديد بالنموذج السابق.
    .remove = حذف ما نُزّل من هذا النموذج، أو نسيان مجلده.
    .server = تنزيل النماذج من هذا الخادم؛ والفراغ للخادم المعتاد.
help-private = سرد المجلدات التي لا تُعرض إشاراتها المرجعية على أي نموذج أو مساعد، وتغييرها.
    .add = جعل هذا المجلد خاصًا، باسمه أو مساره (العمل/خاص).
    .drop = إلغاء خصوصية هذا المجلد.
help-habit = عرض ما تُعلّم من الإشارات المرجعية التي تفتحها في النافذة، أو إيقافه، أو نسيانه.
    .on = التعلّم مما يُفتح.
    .off = عدم التعلّم، وعدم العمل بما تُعلّم.
    .forget = نسيان ما فُتح.
help-chat = محادثة عن إشاراتك المرجعية في الطرفية.
help-conversations = سرد ما سُئل وأُجيب عنه، أو قراءته بصيغة Markdown، أو البحث فيه، أو إعادة تسميته، أو حذفه.
    .show = طباعة هذه المحادثة بصيغة Markdown مع مصادرها.
    .search = سرد ما فيه هذه الكلمات فقط، في عنوان أو سؤال أو إجابة.
    .rename = إعطاء محادثة عنوانًا آخر.
    .delete = حذف هذه المحادثة نهائيًا.
help-toggle = إظهار البحث السريع في Dogear أو إخفاؤه؛ ويُشغَّل Dogear إن لم يكن يعمل.
help-open = طرح سؤال في نافذة Dogear؛ ويُشغَّل إن لم يكن يعمل.
    .question = السؤال.
help-companion = السماح للمُرافق في المتصفح بالاتصال بـ Dogear؛ وبدون خيار: الرد على مُرافق شغّل متصفحه هذا البرنامج.
    .install = إعلام كل متصفح وُجد بالموضع الذي يصل فيه مُرافقه إلى هذا البرنامج.
    .remove = التراجع عن ذلك.
    .status = سرد المتصفحات التي وُجدت، وأيها يعرف ذلك.
help-mcp = السماح لمساعد بقراءة المكتبة: Model Context Protocol عبر stdin وstdout.
help-changes = ما أُضيف وتغيّر ونُقل وأُزيل وعاد، الأحدث أولًا.
    .since = في هذا اليوم أو بعده (YYYY-MM-DD).
    .kind = من هذا النوع فقط.
    .kind_added = جديدة.
    .kind_changed = بعنوان أو رابط أو تاريخ أو وسوم أو ملاحظة أخرى.
    .kind_moved = في مجلد آخر.
    .kind_removed = لم تعد موجودة.
    .kind_restored = عادت بعد أن أُزيلت.
    .source = في هذا المصدر فقط.
    .before = أقدم من هذا القيد: آخر `entry` في صفحة يقود إلى الصفحة التالية.
    .limit = هذا العدد على الأكثر.
help-exclude = سرد القواعد التي تحدد ما لا يعرفه Dogear، وتغييرها.
    .folder = مجلد بهذا الاسم أو على هذا المسار (العمل/خاص)، بكل ما فيه.
    .site = هذا الموقع مع نطاقاته الفرعية.
    .source = هذا الملف الشخصي أو الملف المستورد.
    .pattern = روابط وعناوين مثل هذا؛ `*` يقوم مقام أي شيء، و`?` مقام حرف واحد.
    .drop = إزالة هذه القواعد بدل إضافتها، وقراءة ما استبعدته من جديد.
help-status = أعداد المكتبة وسلامتها وأحجامها.
help-newest = البحث عن Dogear أحدث: طلب واحد إلى مشروعه، دون تنزيل شيء أو تثبيته.
help-eval = قياس مدى العثور من جديد على إشارات مرجعية معروفة.
    .queries = الاستعلامات، كائن JSON في كل سطر: id وcategory وquery وurl.
    .now = اللحظة التي يُحسب منها «الربيع الماضي».
    .without = البحث بدون هذا، لمعرفة فائدته. يمكن تكراره.
    .without_conditions = المواقع والمجلدات والأوقات والأنواع بوصفها شروطًا.
    .without_words = كلمات السؤال.
    .without_meaning = معناه.
    .without_misspellings = المقصود بكلمة فيها خطأ إملائي.
    .without_languages = الأسئلة بغير الإنجليزية، مفهومةً بلغاتها.
    .without_tokens = مقارنة الأفضل كلمةً كلمة.
    .without_recency = تفضيل ما حُفظ حديثًا.
help-rebuild = إعادة صنع كل ما يُشتق من الإشارات المرجعية.
    .repair = تنحية المكتبة التالفة أولًا وبدء مكتبة جديدة بمحادثاتها.
help-help = طباعة هذه الرسالة، أو المساعدة الخاصة بأمر.

searching =
    ما يمكن كتابته في البحث:
      "sour dough" bread       هذه الكلمات بعينها، بين علامتي اقتباس من أي نوع
      rust OR go               أحدهما؛ OR بأحرف كبيرة، أو | بين بضع كلمات
      rust -async              بدون هذه الكلمة
      rust NOT async           المعنى نفسه
      site:github.com rust     في هذا الموقع
      folder:Recipes soup      في هذا المجلد أو في مجلد داخله
      folder:"To read" essays  الاسم المؤلف من عدة كلمات يوضع بين علامتي اقتباس
      soup in Kitchen/Winter   في المجلد الذي هذا مساره
      soup Kitchen › Winter    المعنى نفسه؛ ويمكن إسقاط الرموز التعبيرية من الاسم
      kind:pdf taxes           من هذا النوع: video أو pdf أو repository أو paper
      after:2023 rust          محفوظ في 2023 أو بعدها
      before:2023-05 rust      محفوظ قبل مايو 2023؛ ويُكتب اليوم هكذا: ‎2023-05-17
      in:firefox bread         محفوظ في هذا المتصفح أو الملف الشخصي
      bread -site:youtube.com  علامة الطرح تستبعد موقعًا أو مجلدًا أو نوعًا أيضًا

    والكلمات العادية تكفي أيضًا: «مقاطع فيديو عن rust على youtube حفظتها العام الماضي».

## ما يحيط بالمساعدة

help-usage = الاستخدام:
help-commands = الأوامر
help-arguments = المُدخلات
help-options = الخيارات
help-default = الافتراضي: { $value }.
help-names = واحد من: { $names }.
help-environment = يؤخذ أيضًا من { $name }.

## ما كُتب خطأً

typed-more = يعرض `{ $command } --help` ما هو متاح.
typed-unknown = الخيار { $argument } غير موجود هنا.
typed-unknown-command = الأمر { $command } غير موجود.
typed-meant = هل تقصد { $suggestion }؟
typed-missing = ينقص هذا: { $arguments }.
typed-no-command = اكتب ما تريد فعله.
typed-wrong-value = «{ $value }» لا تصلح لـ { $argument }: { $reason }.
typed-value-missing = تنقص قيمة بعد { $argument }.
typed-conflict = لا يجتمع { $argument } مع { $other }.
typed-twice = لا يُكتب { $argument } إلا مرة واحدة.
typed-too-much = لا يقبل { $argument } القيمة «{ $value }».
typed-count = عدد القيم بعد { $argument } يجب أن يكون { $wanted }، لا { $given }.
typed-no-text = ما كُتب ليس نصًا صالحًا.
typed-other = تعذّرت قراءة الأمر: { $reason }
typed-one-of = ليست من { $names }
typed-day = اكتب اليوم هكذا: ‎2024-03-31
typed-limit = يلزم هنا عدد من 1 إلى 1000
typed-number = يلزم هنا عدد
typed-levels = يلزم هنا عدد يبدأ من 1

## أسئلة يُجاب عنها بلوحة المفاتيح

ask-yes = ن نعم
ask-send = هل يُرسل هذا، ثم الأسئلة اللاحقة مع إشاراتها المرجعية؟ [y/N]
ask-sample = لم يُعثر هنا على إشارات مرجعية في متصفح. هل تريد تجربة المكتبة التجريبية؟ [Y/n]

## `dogear sources` و`sync` و`watch` و`import`

sources-none = لم يُعثر على ملف شخصي لمتصفح. لقراءة ملف مُصدَّر: dogear import FILE
sources-not-counted = لم تُعدّ
sources-not-read = لا يُقرأ
sources-companion = للسماح للمُرافق بالاتصال بـ Dogear من هنا: dogear companion --install
sync-changes = { $source }: أُضيف { $added }، تغيّر { $changed }، نُقل { $moved }، أُزيل { $removed }، بقي { $unchanged } كما كان
sync-unreadable = { $source }: { $detail } ما قُرئ من قبل محفوظ.
sync-unreadable-plainly = تعذّرت قراءته.
sync-left-out =
    { $count ->
        [one] استبعدت قواعدك إشارة مرجعية واحدة
        [two] استبعدت قواعدك إشارتين مرجعيتين
        [few] استبعدت قواعدك { $count } إشارات مرجعية
        [many] استبعدت قواعدك { $count } إشارة مرجعية
       *[other] استبعدت قواعدك { $count } إشارة مرجعية
    }
sync-skipped = قيود لم تُؤخذ: { $reason } ({ $count })
sync-unused = لم يُستخدم: { $names }
sync-unused-field = { $name } (عدد الصفوف: { $rows })
sync-more = وغيرها: { $count }، يسردها كلها ‎--json
sync-done =
    { $count ->
        [one] جُهّزت إشارة مرجعية واحدة للبحث بالمعنى، والوقت كله { $time }.
        [two] جُهّزت إشارتان مرجعيتان للبحث بالمعنى، والوقت كله { $time }.
        [few] جُهّزت { $count } إشارات مرجعية للبحث بالمعنى، والوقت كله { $time }.
        [many] جُهّزت { $count } إشارة مرجعية للبحث بالمعنى، والوقت كله { $time }.
       *[other] جُهّزت { $count } إشارة مرجعية للبحث بالمعنى، والوقت كله { $time }.
    }
milliseconds = { $count } م.ث
watch-ready = يتابع Dogear التغييرات. للإنهاء: Ctrl+C.
watch-found = { $source }: عُثر عليه، ويُتابَع من الآن
watch-changes = { $source }: أُضيف { $added }، تغيّر { $changed }، نُقل { $moved }، أُزيل { $removed }؛ متاحة للبحث بالكلمات
watch-changes-meaning = { $source }: أُضيف { $added }، تغيّر { $changed }، نُقل { $moved }، أُزيل { $removed }؛ متاحة للبحث بالكلمات والمعنى بعد { $time }
watch-stopped = توقفت متابعة المتصفحات. شغّل `dogear watch` من جديد.
import-elsewhere =
    { $count ->
        [one] صفحة واحدة محفوظة في مكان آخر أيضًا؛ يعرضها البحث مرة واحدة.
        [two] صفحتان محفوظتان في مكان آخر أيضًا؛ يعرض البحث كلًا منهما مرة واحدة.
        [few] { $count } صفحات محفوظة في مكان آخر أيضًا؛ يعرض البحث كلًا منها مرة واحدة.
        [many] { $count } صفحة محفوظة في مكان آخر أيضًا؛ يعرض البحث كلًا منها مرة واحدة.
       *[other] { $count } صفحة محفوظة في مكان آخر أيضًا؛ يعرض البحث كلًا منها مرة واحدة.
    }
import-texts =
    { $count ->
        [one] جاء معه نص صفحة واحدة؛ ويجد البحث الصفحة به أيضًا.
        [two] جاء معه نصّا صفحتين؛ ويجد البحث الصفحتين بهما أيضًا.
        [few] جاءت معه نصوص { $count } صفحات؛ ويجد البحث الصفحات بها أيضًا.
        [many] جاءت معه نصوص { $count } صفحة؛ ويجد البحث الصفحات بها أيضًا.
       *[other] جاءت معه نصوص { $count } صفحة؛ ويجد البحث الصفحات بها أيضًا.
    }
import-dry-run = هذا ما كان سيحدث. لم يتغيّر شيء.
import-done =
    { $count ->
        [one] متاحة للبحث بالكلمات بعد { $words }، وللبحث بالمعنى إشارة مرجعية واحدة بعد { $meaning }.
        [two] متاحة للبحث بالكلمات بعد { $words }، وللبحث بالمعنى إشارتان مرجعيتان بعد { $meaning }.
        [few] متاحة للبحث بالكلمات بعد { $words }، وللبحث بالمعنى { $count } إشارات مرجعية بعد { $meaning }.
        [many] متاحة للبحث بالكلمات بعد { $words }، وللبحث بالمعنى { $count } إشارة مرجعية بعد { $meaning }.
       *[other] متاحة للبحث بالكلمات بعد { $words }، وللبحث بالمعنى { $count } إشارة مرجعية بعد { $meaning }.
    }
progress-drawing = رسم الخريطة
progress-meaning = تجهيز البحث بالمعنى
progress-searching = جارٍ البحث
progress-reading = قراءة الإشارات المرجعية

## `dogear search` و`ask` و`chat`

search-only-excludes = هذا يذكر ما لا يُراد فقط. أحدث ما بقي:
search-nothing = لا شيء محفوظ عن هذا.
search-nearest = لا شيء محفوظ عن هذا. الأقرب:
search-by-meaning = بالمعنى
search-also = أيضًا في { $places }
explain-text = بُحث عن: { $text }
explain-condition = فقط: { $condition } («{ $words }»)
explain-relaxed = جرى تجاهله لأن لا شيء يوافقه: { $condition }
explain-exact = المطلوب بعينه
explain-words = الكلمات: { $share }% من السؤال: { $places }
explain-words-ranked = الكلمات: { $share }% من السؤال، المرتبة { $rank }: { $places }
explain-meaning = المعنى: { $score }
explain-meaning-ranked = المعنى: { $score }، المرتبة { $rank }
explain-closeness = كلمةً كلمة: { $score }
explain-together = المجموع: { $score }
explain-place =
    { $field ->
        [title] «{ $word }» في العنوان
        [address] «{ $word }» في الرابط
        [folder] «{ $word }» في المجلد
        [tags] «{ $word }» في الوسوم
       *[note] «{ $word }» في الملاحظة
    }
explain-alike = { $place }، التشابه { $alike }%
ask-local = لا شيء: تُؤلَّف الإجابة على هذا الحاسوب.
ask-would-send =
    { $count ->
        [one] إلى { $address }، وفيه إشارة مرجعية واحدة:
        [two] إلى { $address }، وفيه إشارتان مرجعيتان:
        [few] إلى { $address }، وفيه { $count } إشارات مرجعية:
        [many] إلى { $address }، وفيه { $count } إشارة مرجعية:
       *[other] إلى { $address }، وفيه { $count } إشارة مرجعية:
    }
ask-will-send =
    { $count ->
        [one] سيُرسل هذا إلى { $address }، وفيه إشارة مرجعية واحدة.
        [two] سيُرسل هذا إلى { $address }، وفيه إشارتان مرجعيتان.
        [few] سيُرسل هذا إلى { $address }، وفيه { $count } إشارات مرجعية.
        [many] سيُرسل هذا إلى { $address }، وفيه { $count } إشارة مرجعية.
       *[other] سيُرسل هذا إلى { $address }، وفيه { $count } إشارة مرجعية.
    }
ask-stopped = (أُوقفت)
ask-ended = انتهت الإجابة قبل تمامها.
ask-built-in = للحصول على إجابة مدمجة اسأل مع ‎--llm none.
chat-begin =
    { $count ->
        [one] في المكتبة إشارة مرجعية واحدة.
        [two] في المكتبة إشارتان مرجعيتان.
        [few] في المكتبة { $count } إشارات مرجعية.
        [many] في المكتبة { $count } إشارة مرجعية.
       *[other] في المكتبة { $count } إشارة مرجعية.
    }
chat-help = اسأل عن إشاراتك المرجعية. الرقم يعرض رابط المصدر، و‎/new يبدأ من جديد، و‎/quit يُنهي.
chat-no-sample = لقراءة ملف مُصدَّر: dogear import FILE
chat-sources =
    { $count ->
        [one] في الإجابة الأخيرة مصدر واحد.
        [two] في الإجابة الأخيرة مصدران.
        [few] في الإجابة الأخيرة { $count } مصادر.
        [many] في الإجابة الأخيرة { $count } مصدرًا.
       *[other] في الإجابة الأخيرة { $count } مصدر.
    }

## `dogear conversations` و`changes` و`exclude` و`private`؛ والمجلدات

conversations-none = لا محادثات.
conversations-no-number = «{ $id }» ليس رقم محادثة.
conversations-unknown = لا توجد محادثة { $id }. الأمر `dogear conversations` يسردها.
changes-none = لم يتغيّر شيء. تُسجَّل التغييرات ابتداءً من القراءة الثانية للمتصفح.
changes-added = أُضيفت
changes-changed = تغيّرت
changes-moved = نُقلت
changes-removed = أُزيلت
changes-restored = عادت
exclude-back =
    { $count ->
        [one] قُرئت من جديد إشارة مرجعية واحدة.
        [two] قُرئت من جديد إشارتان مرجعيتان.
        [few] قُرئت من جديد { $count } إشارات مرجعية.
        [many] قُرئت من جديد { $count } إشارة مرجعية.
       *[other] قُرئت من جديد { $count } إشارة مرجعية.
    }
exclude-forgotten =
    { $count ->
        [one] نُسيت إشارة مرجعية واحدة. لم يتغيّر شيء في متصفحاتك.
        [two] نُسيت إشارتان مرجعيتان. لم يتغيّر شيء في متصفحاتك.
        [few] نُسيت { $count } إشارات مرجعية. لم يتغيّر شيء في متصفحاتك.
        [many] نُسيت { $count } إشارة مرجعية. لم يتغيّر شيء في متصفحاتك.
       *[other] نُسيت { $count } إشارة مرجعية. لم يتغيّر شيء في متصفحاتك.
    }
exclude-none = لا توجد إشارة مرجعية مستبعدة. للاستبعاد: ‎--folder أو ‎--site أو ‎--source أو ‎--pattern.
exclude-no-rule-to-drop = حدد القاعدة المراد إزالتها: ‎--folder أو ‎--site أو ‎--source أو ‎--pattern.
exclude-folder = مجلد
exclude-site = موقع
exclude-source = مصدر
exclude-pattern = نمط
exclude-unknown =
    { $kind ->
        [folder] لا توجد قاعدة للمجلد `{ $value }`.
        [site] لا توجد قاعدة للموقع `{ $value }`.
        [source] لا توجد قاعدة للمصدر `{ $value }`.
       *[pattern] لا توجد قاعدة للنمط `{ $value }`.
    }
exclude-unfit =
    { $kind ->
        [folder] `{ $value }` ليس مجلدًا يصلح لقاعدة.
        [site] `{ $value }` ليس موقعًا يصلح لقاعدة.
        [source] `{ $value }` ليس مصدرًا يصلح لقاعدة.
       *[pattern] `{ $value }` ليس نمطًا يصلح لقاعدة.
    }
private-none = لا توجد مجلدات خاصة: قد تكون أي إشارة مرجعية ضمن ما يُرسل إلى نموذج.
private-unknown = المجلد `{ $folder }` ليس خاصًا.
private-no-name = اذكر المجلد بعد ‎--add: اسمه أو مساره (العمل/خاص).
folders-deeper =
    { $count ->
        [one] مجلد واحد أعمق فيه { $bookmarks } غير معروض
        [two] مجلدان أعمق فيهما { $bookmarks } غير معروضين
        [few] { $count } مجلدات أعمق فيها { $bookmarks } غير معروضة
        [many] { $count } مجلدًا أعمق فيها { $bookmarks } غير معروضة
       *[other] { $count } مجلد أعمق فيها { $bookmarks } غير معروضة
    }
folders-unfiled = بلا مجلد
list-none = لا توجد إشارة مرجعية توافق هذه الشروط.
list-more = { $shown } من { $total }. لعرض غيرها: ‎--from و‎-k.
similar-unknown = لا توجد إشارة مرجعية بالرقم أو الرابط { $page }. يعرض `dogear list --json` الأرقام.
similar-not-ready = لا يمكن مقارنة هذه الإشارة بالمعنى بعد. يقرأ `dogear sync` ما ينقص.
similar-none = لا شيء آخر محفوظ.
duplicates-none = لم يُحفظ شيء أكثر من مرة.
duplicates-form = أشكال صفحة واحدة
duplicates-title = العنوان نفسه
duplicates-total =
    { $pages ->
        [one] صفحة واحدة محفوظة أكثر من مرة، والزائد: { $spare }.
        [two] صفحتان محفوظتان أكثر من مرة، والزائد: { $spare }.
        [few] { $pages } صفحات محفوظة أكثر من مرة، والزائد: { $spare }.
        [many] { $pages } صفحة محفوظة أكثر من مرة، والزائد: { $spare }.
       *[other] { $pages } صفحة محفوظة أكثر من مرة، والزائد: { $spare }.
    }
duplicates-more = المعروض أول { $shown }. لعرض المزيد: ‎-k.
folders-listed = يعرضها الأمر `dogear folders`.
folder-unknown = لا يوجد مجلد «{ $folder }»، ولا مجلد اسمه قريب منه.
folder-unknown-nearest =
    { $count ->
        [one] لا يوجد مجلد «{ $folder }». الأقرب: { $nearest }.
        [two] لا يوجد مجلد «{ $folder }». الأقرب: { $nearest }.
        [few] لا يوجد مجلد «{ $folder }». الأقرب: { $nearest }.
        [many] لا يوجد مجلد «{ $folder }». الأقرب: { $nearest }.
       *[other] لا يوجد مجلد «{ $folder }». الأقرب: { $nearest }.
    }
quoted = «{ $name }»
folder-rule-kept = تبقى القاعدة لما قد يأتي.

## `dogear export` و`rebuild` و`status` و`eval`

export-no-format = { $file }: الامتداد لا يدل على صيغة. أضف ‎--format html أو json أو csv أو md.
export-done =
    { $count ->
        [one] حُفظت إشارة مرجعية واحدة في { $file }.
        [two] حُفظت إشارتان مرجعيتان في { $file }.
        [few] حُفظت { $count } إشارات مرجعية في { $file }.
        [many] حُفظت { $count } إشارة مرجعية في { $file }.
       *[other] حُفظت { $count } إشارة مرجعية في { $file }.
    }
export-left-out = لم تُصدَّر لأن رابطها أطول من أن يُحفظ كاملًا: «{ $title }» في { $folder }.
rebuild-set-aside = حُفظت المكتبة التالفة باسم { $file }.
rebuild-conversations =
    { $count ->
        [one] حُفظت محادثة واحدة.
        [two] حُفظت محادثتان.
        [few] حُفظت { $count } محادثات.
        [many] حُفظت { $count } محادثة.
       *[other] حُفظت { $count } محادثة.
    }
rebuild-done =
    { $count ->
        [one] جُهّزت من جديد إشارة مرجعية واحدة، وللبحث بالمعنى { $embedded }، خلال { $time }.
        [two] جُهّزت من جديد إشارتان مرجعيتان، وللبحث بالمعنى { $embedded }، خلال { $time }.
        [few] جُهّزت من جديد { $count } إشارات مرجعية، وللبحث بالمعنى { $embedded }، خلال { $time }.
        [many] جُهّزت من جديد { $count } إشارة مرجعية، وللبحث بالمعنى { $embedded }، خلال { $time }.
       *[other] جُهّزت من جديد { $count } إشارة مرجعية، وللبحث بالمعنى { $embedded }، خلال { $time }.
    }
status-sizes =
    { $count ->
        [one] { $bookmarks } من مصدر واحد
        [two] { $bookmarks } من مصدرين
        [few] { $bookmarks } من { $count } مصادر
        [many] { $bookmarks } من { $count } مصدرًا
       *[other] { $bookmarks } من { $count } مصدر
    }
status-meaning-ready = البحث بالمعنى: جاهز ({ $model })
status-meaning-preparing = البحث بالمعنى: جُهّز { $ready } من { $of } ({ $model })
status-meaning-first = البحث بالمعنى: جاهز؛ قرأ { $model } من الإشارات المرجعية { $ready } من { $of }
status-meaning-off = البحث بالمعنى: متوقف
status-changing = الانتقال إلى { $model }: جُهّز { $ready } من { $of }؛ وحتى ينتهي يكون البحث بالنموذج { $answering }
status-changing-words = الانتقال إلى { $model }: جُهّز { $ready } من { $of }؛ وحتى ينتهي يكون البحث بالكلمات فقط
status-library = المكتبة: { $size } ميغابايت في { $folder }
status-read = آخر قراءة: { $moment } UTC
status-never-read = لم يُقرأ شيء بعد. شغّل: dogear sync
newest-this = Dogear { $version } هو أحدث إصدار.
newest-newer = يوجد Dogear { $newer }، وهذا { $version }. تجده في { $page }
eval-category = الفئة
eval-all = الكل
eval-negatives = استعلامات بلا إجابة: أُجيب عن { $answered } من { $count }
eval-times = الوقت لكل استعلام: p50 { $half } م.ث، p95 { $most } م.ث

## `dogear habit`

habit-on = التعلّم مما تفتحه مشغّل.
habit-off = التعلّم مما تفتحه متوقف: لا يُسجَّل شيء جديد، ولا يعتمد عليه البحث.
habit-forgotten =
    { $count ->
        [one] نُسي ما فتحته (مرة واحدة).
        [two] نُسي ما فتحته (مرتان).
        [few] نُسي ما فتحته ({ $count } مرات).
        [many] نُسي ما فتحته ({ $count } مرة).
       *[other] نُسي ما فتحته ({ $count } مرة).
    }
habit-opens =
    { $count ->
        [one] ما فُتح من الإجابات: مرة واحدة.
        [two] ما فُتح من الإجابات: مرتان.
        [few] ما فُتح من الإجابات: { $count } مرات.
        [many] ما فُتح من الإجابات: { $count } مرة.
       *[other] ما فُتح من الإجابات: { $count } مرة.
    }
habit-choices =
    { $count ->
        [one] ما فُتح مع أن غيره فوقه: مرة واحدة.
        [two] ما فُتح مع أن غيره فوقه: مرتان.
        [few] ما فُتح مع أن غيره فوقه: { $count } مرات.
        [many] ما فُتح مع أن غيره فوقه: { $count } مرة.
       *[other] ما فُتح مع أن غيره فوقه: { $count } مرة.
    }
habit-too-few = يلزم لمعرفة ما تفضّله من هذه المرات: { $count }.
habit-preferences = ما تفضّله، من ‎-1 إلى 1؛ وهو يرجّح فقط بين إشارات مرجعية متقاربة في ملاءمتها:
habit-coverage = فيها كلمات السؤال
habit-meaning = معناها معنى السؤال
habit-closeness = قريبة من السؤال كلمةً كلمة
habit-exact = هي ما يقوله السؤال بعينه
habit-freshness = حُفظت حديثًا
habit-frecency = كثر فتحها مؤخرًا
habit-much-more = وزنها أكبر بكثير
habit-more = وزنها أكبر
habit-as-usual = كالمعتاد
habit-less = وزنها أقل
habit-much-less = وزنها أقل بكثير

## `dogear model` و`provider`

model-fetching = جارٍ تنزيل { $model } من { $server }
model-fetching-size = جارٍ تنزيل { $model } (نحو { $size } ميغابايت) من { $server }
model-none-before = لا يوجد نموذج سابق للرجوع إليه. الأمر `dogear model --use ID` يختار واحدًا.
model-server = تُنزَّل النماذج من { $server }.
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
model-size = { $size } ميغابايت
model-absent = غير منزَّل
model-partial = نُزّل { $size } ميغابايت
model-being-fetched = جارٍ التنزيل، { $size } من { $of } ميغابايت
model-here = منزَّل
model-coming = يقرأ الإشارات المرجعية، { $ready } من { $of }
model-in-use = قيد الاستخدام
provider-unknown = لا توجد خدمة باسم `{ $name }`. اختر واحدة من: { $names }.
provider-paste-key = ألصق المفتاح ثم اضغط Enter. السطر الفارغ يزيل المفتاح.
provider-key-in-file = لا توجد هنا سلسلة مفاتيح يمكن استخدامها: المفتاح في ملف لا يقرؤه إلا حسابك، وهو غير مشفّر.
provider-key-kept = (المفتاح في سلسلة المفاتيح)
provider-key-kept-in-file = (المفتاح في ملف)
provider-failed = تعذّر سؤال الخدمة.
provider-no-address = `{ $address }` ليس عنوانًا. اكتبه هكذا: http://localhost:11434.
provider-built-in = الإجابات المدمجة لا تحتاج إلى اتصال.
provider-connected =
    { $count ->
        [one] تم الاتصال: وُجد نموذج واحد. اختر نموذجًا بالخيار ‎--model NAME.
        [two] تم الاتصال: وُجد نموذجان. اختر أحدهما بالخيار ‎--model NAME.
        [few] تم الاتصال: وُجدت { $count } نماذج. اختر أحدها بالخيار ‎--model NAME.
        [many] تم الاتصال: وُجد { $count } نموذجًا. اختر أحدها بالخيار ‎--model NAME.
       *[other] تم الاتصال: وُجد { $count } نموذج. اختر أحدها بالخيار ‎--model NAME.
    }
provider-ready = تم الاتصال. النموذج { $model } جاهز.
provider-none-local = لا يستجيب أي نموذج على هذا الحاسوب.
provider-local =
    { $count ->
        [one] { $name } على { $address }، نموذج واحد
        [two] { $name } على { $address }، نموذجان
        [few] { $name } على { $address }، { $count } نماذج
        [many] { $name } على { $address }، { $count } نموذجًا
       *[other] { $name } على { $address }، { $count } نموذج
    }

## `dogear toggle` و`open`: التطبيق وهو يعمل

app-starting = لم يكن Dogear يعمل. جارٍ تشغيله.
app-not-installed = لا يعمل Dogear، ونافذته ({ $program }) غير مثبّتة بجانب هذا البرنامج. ثبّتها، أو استخدم `dogear ask`.
app-not-started = تعذّر تشغيل { $program }
app-no-question = اكتب السؤال بعد `dogear open`.
app-silent = يعمل Dogear لكنه لا يستجيب. أنهه ثم شغّله من جديد.
app-busy = لدى Dogear الآن طلبات أكثر مما يستطيع الرد عليه. حاول من جديد.
app-old = نسخة Dogear التي تعمل لا تعرف هذا الطلب. أعد تشغيلها بعد التحديث.
app-too-long = لا يمكن تسليم هذا إلى Dogear: هو طويل جدًا، أو ليس نصًا.
app-no-answer = لا إجابة لدى Dogear العامل الآن. افتحه لمعرفة السبب.

## `dogear companion`

companion-no-browser = لم يُعثر على متصفح.
companion-yes = يمكن للمُرافق في هذا المتصفح الاتصال بـ Dogear.
companion-no = غير مثبّت. لوصل مُرافقه بـ Dogear: dogear companion --install
companion-elsewhere = المُرافق في هذا المتصفح متصل بنسخة أخرى من Dogear. لوصله بهذه النسخة: dogear companion --install
companion-snap = هذا المتصفح مثبّت بحزمة snap ولا يمكنه تشغيل برنامج آخر. تُقرأ إشاراته المرجعية من ملفه كما في السابق.
companion-flatpak = هذا المتصفح مثبّت بحزمة flatpak ولا يمكنه تشغيل برنامج آخر. تُقرأ إشاراته المرجعية من ملفه كما في السابق.
companion-steps = أضف الآن المُرافق إلى المتصفح:
companion-step-page = اكتب ‎chrome://extensions في شريط العنوان وفعّل «وضع مطوّر البرامج».
companion-step-load = اختر «تحميل إضافة غير مضغوطة».
companion-step-folder = اختر المجلد { $folder }
companion-steps-firefox = في Firefox: ‎about:debugging ثم «هذا الـFirefox» ثم «تحميل إضافة مؤقتة…» ثم الملف ‎manifest.json في ذلك المجلد.

## ما الذي حدث وما الذي يُشغَّل

problem-library-damaged = ملف المكتبة { $path } تالف. شغّل `dogear rebuild --repair`: ينحّي الملف التالف جانبًا، ويحفظ محادثاتك، ويقرأ متصفحاتك من جديد.
problem-library-newer = ملف المكتبة { $path } كتبه إصدار أحدث من Dogear (صيغته { $found }، وهذا الإصدار يعرف { $known }). حدّث Dogear، أو استخدم مجلدًا آخر مع ‎--data-dir.
problem-library-unusable = لا يمكن استخدام ملف المكتبة { $path }: { $reason }. تأكد من وجود المجلد، ومن إمكان الكتابة فيه، ومن توفر مساحة، أو حدد مجلدًا آخر مع ‎--data-dir.
problem-library-out-of-step = المكتبة والنموذج غير متوافقين. شغّل `dogear rebuild`.
problem-library-failed = تعذّرت قراءة المكتبة أو الكتابة فيها: { $reason }. إن تكرر ذلك فشغّل `dogear rebuild --repair`.
problem-reading-stopped = توقفت قراءة { $source } فجأة. ما قُرئ من قبل محفوظ. شغّل `dogear sync` لقراءته من جديد.
problem-source-unknown = لا يوجد مصدر `{ $id }`. `dogear sources` يسرد المصادر.
problem-nothing-to-open = لا شيء يُفتح: لم تعد محفوظة، أو ليست صفحة ويب.
problem-no-program = لا يعرف Dogear أي برنامج يعرض الصفحات في { $browser }. افتح الصفحة في متصفحك المعتاد.
problem-pages-off = قراءة الصفحات متوقفة. الأمر `dogear pages --on` يشغّلها.
problem-pages-busy = هناك نسخة أخرى من Dogear تقرأ الصفحات. انتظر حتى تنتهي، أو أوقفها هناك.
problem-page-left-out = هذه الصفحة في مجلد خاص، أو من بين ما لا يُقرأ أبدًا.
problem-no-project = بُني Dogear هذا دون عنوان مشروعه، فلا يمكنه البحث عن إصدار أحدث.
problem-no-release = لم يُنشر أي إصدار بعد في { $page }.
problem-newest-unknown = لا يُعرف هل يوجد إصدار أحدث: لم يُجب { $host } ({ $reason }). حاول لاحقًا، أو انظر في { $page }.
problem-settings-unreadable =
    { $path }: { $reason }
    صحّح الملف أو احذفه.
problem-file = { $path }: { $reason }
problem-folder-not-made = { $path }: تعذّر إنشاء المجلد: { $reason }. حدد مجلدًا آخر مع ‎--data-dir.
problem-no-data-folder = لا يحدد النظام مجلدًا لبيانات التطبيقات. حدد واحدًا مع ‎--data-dir.
problem-broken = توقف شيء في Dogear فجأة: { $reason }
problem-runtime-unusable = البحث بالمعنى متوقف: تعذّر تحميل بيئة التشغيل { $path } ({ $reason }). أعد تثبيت Dogear؛ وفي نسخة الشيفرة المصدرية شغّل `cargo xtask setup`.
problem-model-file-unusable = البحث بالمعنى متوقف: لا يمكن استخدام ملف النموذج { $path } ({ $reason }). أعد تثبيت Dogear؛ وفي نسخة الشيفرة المصدرية شغّل `cargo xtask setup --force`.
problem-model-failed = تعذّر على النموذج قراءة نص: { $reason }. الأمر `dogear model` يسرد غيره.
problem-model-stopped = توقف البحث بالمعنى. أعد تشغيل Dogear.
problem-model-unknown = لا يوجد نموذج `{ $name }`. `dogear model` يسرد النماذج؛ والمجلد يلزم مساره الكامل.
problem-model-not-here = لم يُنزَّل { $name } بعد. نزّله أولًا: `dogear model --get { $id }`
problem-model-gone = البحث بالمعنى متوقف: لم يعد النموذج { $id } هنا. نزّله من جديد (`dogear model --get { $id }`) أو استخدم غيره.
problem-model-folder-incomplete = { $reason }. يجب أن يكون في المجلد model.onnx وtokenizer.json وmodel.toml.
problem-model-id-taken = { $path }: المعرّف `{ $id }` مستخدم أو غير صالح. أعط النموذج معرّفًا آخر.
problem-model-width-wrong = { $id }: عدد الأرقام لكل نص { $found }، وفي ملف model.toml { $said }. الأمر `dogear model` يسرد غيره.
problem-model-in-use = النموذج { $id } قيد الاستخدام، أو يأتي مع Dogear. استخدم نموذجًا آخر أولًا: `dogear model --use ID`
problem-server-address = العنوان `{ $address }` ليس عنوان خادم. اكتبه هكذا: https://huggingface.co.
problem-server-unreachable = تعذّر الوصول إلى { $host } ({ $reason }). تحقق من الاتصال وابدأ من جديد: ما وصل محفوظ.
problem-server-lacks-file = ليس لدى { $host } الملف { $file }. ربما نُقل النموذج: ابحث عن إصدار أحدث من Dogear، أو حدد خادم نماذج آخر (`dogear model --server ADDRESS`).
problem-server-refuses = يرفض { $host } إعطاء { $file } ({ $reason }). حاول لاحقًا، أو حدد خادم نماذج آخر (`dogear model --server ADDRESS`).
problem-download-cut = انقطع الاتصال بـ { $host } ({ $reason }). ابدأ من جديد للمتابعة من الموضع نفسه: ما وصل محفوظ.
problem-download-tampered = ما وصل من { $host } باسم { $file } ليس ما أُعلن عنه، فحُذف. ابدأ من جديد؛ وإن تكرر ذلك فلا تستخدم هذا الخادم.
problem-download-busy = هناك نافذة أو طرفية أخرى تنزّل هذا النموذج الآن.
problem-disk-full = القرص ممتلئ. أفرغ مساحة حيث يوجد { $path } وابدأ من جديد: ما وصل محفوظ.

## لماذا لا توجد إجابة، أو جزء منها فقط

failure-no-provider = لا شيء يستجيب على { $address }. شغّل برنامجه أو تحقق من الاتصال، أو اذكر عنوانًا آخر: `dogear provider --address URL`
failure-wrong-key = لا يقبل { $address } المفتاح. أعط مفتاحًا آخر: `dogear provider --key`
failure-no-model = ليس لدى { $address } النموذج { $model }. الأمر `dogear provider --test` يسرد ما لديه، و`dogear provider --model NAME` يختار واحدًا.
failure-rate-limited = يطلب { $address } الانتظار. { $wait }
failure-wait = حاول من جديد بعد دقيقة، أو راجع اشتراكك لديه.
failure-wait-seconds =
    { $count ->
        [one] حاول من جديد بعد ثانية.
        [two] حاول من جديد بعد ثانيتين.
        [few] حاول من جديد بعد { $count } ثوانٍ.
        [many] حاول من جديد بعد { $count } ثانية.
       *[other] حاول من جديد بعد { $count } ثانية.
    }
failure-wait-minutes =
    { $count ->
        [one] حاول من جديد بعد دقيقة.
        [two] حاول من جديد بعد دقيقتين.
        [few] حاول من جديد بعد { $count } دقائق.
        [many] حاول من جديد بعد { $count } دقيقة.
       *[other] حاول من جديد بعد { $count } دقيقة.
    }
failure-wait-hours =
    { $count ->
        [one] حاول من جديد بعد ساعة.
        [two] حاول من جديد بعد ساعتين.
        [few] حاول من جديد بعد { $count } ساعات.
        [many] حاول من جديد بعد { $count } ساعة.
       *[other] حاول من جديد بعد { $count } ساعة.
    }
failure-provider-down = تعذّر على { $address } الإجابة الآن. حاول من جديد بعد قليل.
failure-timeout = تأخر { $address } كثيرًا في الإجابة. حاول من جديد، أو اختر نموذجًا أصغر.
failure-context-too-long = السؤال وإشاراته المرجعية أكثر مما يمكن أن يقرأه { $model } دفعة واحدة. اطرح سؤالًا أقصر، أو اختر نموذجًا آخر: `dogear provider --model NAME`
failure-cut = انقطعت الإجابة القادمة من { $address }. اسأل من جديد لتصل كاملة.
failure-bad-answer = لم يُرسل { $address } ما يمكن عرضه إجابةً. تحقق من العنوان والنموذج: `dogear provider`
failure-not-agreed = لم يُرسل شيء. الخادم { $address } ليس على هذا الحاسوب: الأمر `dogear ask --show-sent` يعرض ما سيُرسل، و‎--agree للموافقة عليه.
failure-stopped = أوقفت أنت هذه الإجابة.
failure-internal = تعذّر إرسال السؤال إلى { $address }: { $reason }. تحقق من الإعدادات: `dogear provider`

## `dogear map`

map-called-off = لم تُرسم الخريطة. ما كان من قبل محفوظ.
map-none = لا توجد خريطة: البحث بالمعنى ليس جاهزًا لكل الإشارات المرجعية. يعرض `dogear status` المزيد.
map-empty = لا إشارات مرجعية بعد، فالخريطة فارغة.
map-unnamed = بلا اسم
map-more =
    { $count ->
        [zero] لا مواضيع أصغر غيرها.
        [one] وموضوع واحد أصغر.
        [two] وموضوعان أصغر.
        [few] و{ $count } مواضيع أصغر.
        [many] و{ $count } موضوعًا أصغر.
       *[other] و{ $count } موضوع أصغر.
    }
map-total =
    { $count ->
        [zero] لا إشارات مرجعية على الخريطة؛ المواضيع: { $clusters }، وما بينها: { $between }.
        [one] إشارة مرجعية واحدة على الخريطة؛ المواضيع: { $clusters }، وما بينها: { $between }.
        [two] إشارتان مرجعيتان على الخريطة؛ المواضيع: { $clusters }، وما بينها: { $between }.
        [few] { $count } إشارات مرجعية على الخريطة؛ المواضيع: { $clusters }، وما بينها: { $between }.
        [many] { $count } إشارة مرجعية على الخريطة؛ المواضيع: { $clusters }، وما بينها: { $between }.
       *[other] { $count } إشارة مرجعية على الخريطة؛ المواضيع: { $clusters }، وما بينها: { $between }.
    }
map-written =
    { $count ->
        [zero] لم تُرسم أي إشارة مرجعية في { $file }.
        [one] رُسمت إشارة مرجعية واحدة في { $file }.
        [two] رُسمت إشارتان مرجعيتان في { $file }.
        [few] رُسمت { $count } إشارات مرجعية في { $file }.
        [many] رُسمت { $count } إشارة مرجعية في { $file }.
       *[other] رُسمت { $count } إشارة مرجعية في { $file }.
    }
map-title =
    { $count ->
        [zero] لا إشارات مرجعية بعد
        [one] إشارة مرجعية واحدة بحسب المعنى
        [two] إشارتان مرجعيتان بحسب المعنى
        [few] { $count } إشارات مرجعية بحسب المعنى
        [many] { $count } إشارة مرجعية بحسب المعنى
       *[other] { $count } إشارة مرجعية بحسب المعنى
    }
map-legend = { $name } ({ $count })
map-legend-others =
    { $clusters ->
        [zero] لا مواضيع أخرى ({ $count })
        [one] موضوع واحد آخر ({ $count })
        [two] موضوعان آخران ({ $count })
        [few] { $clusters } مواضيع أخرى ({ $count })
        [many] { $clusters } موضوعًا آخر ({ $count })
       *[other] { $clusters } موضوع آخر ({ $count })
    }
map-legend-between = بين المواضيع ({ $count })

## `dogear pages`

pages-off = قراءة الصفحات متوقفة: لا يُطلب شيء من أي موقع. يعرض `dogear pages --estimate` ما تتطلبه القراءة، ويشغّلها ‎--on.
pages-paused = قراءة الصفحات متوقفة مؤقتًا حتى تستأنفها في النافذة أو بالأمر `dogear pages --on`.
pages-up-to-date = قراءة الصفحات مشغّلة. لا صفحة تنتظر القراءة.
pages-due =
    { $count ->
        [zero] قراءة الصفحات مشغّلة. لا صفحة تنتظر القراءة.
        [one] قراءة الصفحات مشغّلة. تنتظر القراءة صفحة واحدة: يقرؤها Dogear أثناء متابعة متصفحاتك، ويقرؤها الأمر `dogear pages --read` الآن.
        [two] قراءة الصفحات مشغّلة. تنتظر القراءة صفحتان: يقرؤهما Dogear أثناء متابعة متصفحاتك، ويقرؤهما الأمر `dogear pages --read` الآن.
        [few] قراءة الصفحات مشغّلة. تنتظر القراءة { $count } صفحات: يقرؤها Dogear أثناء متابعة متصفحاتك، ويقرؤها الأمر `dogear pages --read` الآن.
        [many] قراءة الصفحات مشغّلة. تنتظر القراءة { $count } صفحة: يقرؤها Dogear أثناء متابعة متصفحاتك، ويقرؤها الأمر `dogear pages --read` الآن.
       *[other] قراءة الصفحات مشغّلة. تنتظر القراءة { $count } صفحة: يقرؤها Dogear أثناء متابعة متصفحاتك، ويقرؤها الأمر `dogear pages --read` الآن.
    }
pages-elsewhere =
    { $count ->
        [zero] هناك نسخة أخرى من Dogear تقرأ الصفحات: لا صفحة تنتظر القراءة.
        [one] هناك نسخة أخرى من Dogear تقرأ الصفحات: تنتظر القراءة صفحة واحدة.
        [two] هناك نسخة أخرى من Dogear تقرأ الصفحات: تنتظر القراءة صفحتان.
        [few] هناك نسخة أخرى من Dogear تقرأ الصفحات: تنتظر القراءة { $count } صفحات.
        [many] هناك نسخة أخرى من Dogear تقرأ الصفحات: تنتظر القراءة { $count } صفحة.
       *[other] هناك نسخة أخرى من Dogear تقرأ الصفحات: تنتظر القراءة { $count } صفحة.
    }
pages-power =
    { $count ->
        [zero] توفيرًا للطاقة: لا صفحة تنتظر القراءة.
        [one] توفيرًا للطاقة: تنتظر القراءة صفحة واحدة.
        [two] توفيرًا للطاقة: تنتظر القراءة صفحتان.
        [few] توفيرًا للطاقة: تنتظر القراءة { $count } صفحات.
        [many] توفيرًا للطاقة: تنتظر القراءة { $count } صفحة.
       *[other] توفيرًا للطاقة: تنتظر القراءة { $count } صفحة.
    }
pages-metered =
    { $count ->
        [zero] هذا الاتصال محدود البيانات: لا صفحة تنتظر القراءة.
        [one] هذا الاتصال محدود البيانات: تنتظر القراءة صفحة واحدة.
        [two] هذا الاتصال محدود البيانات: تنتظر القراءة صفحتان.
        [few] هذا الاتصال محدود البيانات: تنتظر القراءة { $count } صفحات.
        [many] هذا الاتصال محدود البيانات: تنتظر القراءة { $count } صفحة.
       *[other] هذا الاتصال محدود البيانات: تنتظر القراءة { $count } صفحة.
    }
pages-chosen = لا تُقرأ إلا صفحات من: { $names }
pages-left-out = لا تُقرأ أبدًا صفحات من: { $names }
pages-kept =
    { $count ->
        [0] لا يُحتفظ بأي نص.
        [one] يُحتفظ بنص صفحة واحدة، { $size } ميغابايت.
        [two] يُحتفظ بنص صفحتين، { $size } ميغابايت.
        [few] يُحتفظ بنص { $count } صفحات، { $size } ميغابايت.
        [many] يُحتفظ بنص { $count } صفحة، { $size } ميغابايت.
       *[other] يُحتفظ بنص { $count } صفحة، { $size } ميغابايت.
    }
pages-state-read = قُرئت
pages-state-no-text = بلا نص يمكن الاحتفاظ به
pages-state-walled = خلف تسجيل دخول أو سؤال أو رفض
pages-state-unwanted = لا يريد الموقع أن تقرأها البرامج
pages-state-gone = اختفت
pages-state-dead = اختفى الموقع
pages-state-trouble = تعذّر الوصول إليها، وستُعاد المحاولة
pages-state-forbidden = لا تُطلب
pages-moved =
    { $count ->
        [zero] لم تنتقل أي صفحة.
        [one] انتقلت صفحة واحدة: `dogear pages --health moved`
        [two] انتقلت صفحتان: `dogear pages --health moved`
        [few] انتقلت { $count } صفحات: `dogear pages --health moved`
        [many] انتقلت { $count } صفحة: `dogear pages --health moved`
       *[other] انتقلت { $count } صفحة: `dogear pages --health moved`
    }
pages-estimate =
    { $count ->
        [zero] لا صفحات، نحو { $size } ميغابايت، والوقت بالدقائق: { $minutes }
        [one] صفحة واحدة، نحو { $size } ميغابايت، والوقت بالدقائق: { $minutes }
        [two] صفحتان، نحو { $size } ميغابايت، والوقت بالدقائق: { $minutes }
        [few] { $count } صفحات، نحو { $size } ميغابايت، والوقت بالدقائق: { $minutes }
        [many] { $count } صفحة، نحو { $size } ميغابايت، والوقت بالدقائق: { $minutes }
       *[other] { $count } صفحة، نحو { $size } ميغابايت، والوقت بالدقائق: { $minutes }
    }
pages-assumed =
    { $sites ->
        [zero] التقدير: 100 كيلوبايت للصفحة، بلا صور ولا برامج نصية؛ ولا مواقع.
        [one] التقدير: 100 كيلوبايت للصفحة، بلا صور ولا برامج نصية؛ وصفحة واحدة في الثانية من موقع واحد.
        [two] التقدير: 100 كيلوبايت للصفحة، بلا صور ولا برامج نصية؛ وصفحة واحدة في الثانية من كل من الموقعين.
        [few] التقدير: 100 كيلوبايت للصفحة، بلا صور ولا برامج نصية؛ وصفحة واحدة في الثانية من كل موقع من { $sites } مواقع.
        [many] التقدير: 100 كيلوبايت للصفحة، بلا صور ولا برامج نصية؛ وصفحة واحدة في الثانية من كل موقع من { $sites } موقعًا.
       *[other] التقدير: 100 كيلوبايت للصفحة، بلا صور ولا برامج نصية؛ وصفحة واحدة في الثانية من كل موقع من { $sites } موقع.
    }
pages-largest =
    { $count ->
        [zero] أكثرها في { $site }: لا صفحات.
        [one] أكثرها في { $site }: صفحة واحدة.
        [two] أكثرها في { $site }: صفحتان.
        [few] أكثرها في { $site }: { $count } صفحات.
        [many] أكثرها في { $site }: { $count } صفحة.
       *[other] أكثرها في { $site }: { $count } صفحة.
    }
pages-not-chosen =
    { $count ->
        [zero] ولا صفحات غيرها.
        [one] وصفحة أخرى لم تُختر، أو مستبعدة، أو خاصة.
        [two] وصفحتان أخريان لم تُختارا، أو مستبعدتان، أو خاصتان.
        [few] و{ $count } صفحات أخرى لم تُختر، أو مستبعدة، أو خاصة.
        [many] و{ $count } صفحة أخرى لم تُختر، أو مستبعدة، أو خاصة.
       *[other] و{ $count } صفحة أخرى لم تُختر، أو مستبعدة، أو خاصة.
    }
pages-none-due = لا صفحة تنتظر القراءة.
pages-read =
    { $count ->
        [zero] لم تُطلب أي صفحة، { $size } ميغابايت. النصوص الجديدة: { $texts }.
        [one] طُلبت صفحة واحدة، { $size } ميغابايت. النصوص الجديدة: { $texts }.
        [two] طُلبت صفحتان، { $size } ميغابايت. النصوص الجديدة: { $texts }.
        [few] طُلبت { $count } صفحات، { $size } ميغابايت. النصوص الجديدة: { $texts }.
        [many] طُلبت { $count } صفحة، { $size } ميغابايت. النصوص الجديدة: { $texts }.
       *[other] طُلبت { $count } صفحة، { $size } ميغابايت. النصوص الجديدة: { $texts }.
    }
pages-no-network = تعذّر الوصول إلى أي موقع. تحقق من الاتصال وابدأ من جديد.
pages-left =
    { $count ->
        [zero] لم تعد أي صفحة تنتظر القراءة.
        [one] ما زالت صفحة واحدة تنتظر القراءة. الأمر `dogear pages --read` يستأنفها.
        [two] ما زالت صفحتان تنتظران القراءة. الأمر `dogear pages --read` يستأنفها.
        [few] ما زالت { $count } صفحات تنتظر القراءة. الأمر `dogear pages --read` يستأنفها.
        [many] ما زالت { $count } صفحة تنتظر القراءة. الأمر `dogear pages --read` يستأنفها.
       *[other] ما زالت { $count } صفحة تنتظر القراءة. الأمر `dogear pages --read` يستأنفها.
    }
pages-forgotten =
    { $count ->
        [zero] لم يُنسَ نص أي صفحة.
        [one] نُسي نص صفحة واحدة.
        [two] نُسي نص صفحتين.
        [few] نُسي نص { $count } صفحات.
        [many] نُسي نص { $count } صفحة.
       *[other] نُسي نص { $count } صفحة.
    }
pages-again =
    { $count ->
        [zero] لن تُطلب أي صفحة مرة أخرى.
        [one] ستُطلب صفحة واحدة مرة أخرى.
        [two] ستُطلب صفحتان مرة أخرى.
        [few] ستُطلب { $count } صفحات مرة أخرى.
        [many] ستُطلب { $count } صفحة مرة أخرى.
       *[other] ستُطلب { $count } صفحة مرة أخرى.
    }
pages-unknown = لا توجد إشارة مرجعية بالرقم أو الرابط { $page }. يعرض `dogear list --json` الأرقام.
pages-no-site = `{ $site }` ليس موقعًا. اكتبه هكذا: example.org.
pages-no-text = لا يُحتفظ بنصها.
pages-text-fetched = من الصفحة، قُرئت في { $day }
pages-text-companion = من الصفحة، كما عرضها المتصفح في { $day }
pages-text-imported = من ملف مُصدَّر، قُرئ في { $day }
pages-asked-on = طُلبت في { $day }: { $outcome }
pages-reason =
    { $reason ->
        [read] قُرئت
        [not_found] لا توجد هذه الصفحة
        [gone] أُزيلت نهائيًا
        [sent_home] لم تبق إلا الصفحة الرئيسية للموقع
        [no_host] لا يوجد هذا الموقع
        [parked] الموقع معروض للبيع
        [refused_connection] لا شيء يستجيب هناك
        [unreachable] تعذّر الوصول إلى الموقع
        [bad_certificate] شهادة الموقع غير صالحة
        [timed_out] استغرقت وقتًا أطول من اللازم
        [too_large] حجمها أكبر من اللازم
        [cut] انقطع وصولها
        [busy] يطلب الموقع العودة لاحقًا
        [server_trouble] في الموقع نفسه خلل
        [robots] لا يريد الموقع أن تقرأها البرامج
        [noindex] لا تريد الصفحة أن تحتفظ بها البرامج
        [sign_in] تتطلب تسجيل الدخول
        [consent] تتطلب الموافقة أولًا
        [blocked] رفض الموقع الطلب
        [script_only] لا يظهر نصها إلا في متصفح
        [picture] صورة أو فيديو أو صوت
        [download] ملف للحفظ
        [feed] خلاصة، أو بيانات للبرامج
        [empty] لا نص فيها
        [private_address] رابط هذا الحاسوب أو حاسوب قريب
        [redirect_loop] تحويلاتها تدور في حلقة
        [too_many_redirects] تحويلاتها أكثر من اللازم
        [bad_redirect] تحويلها لا يؤدي إلى شيء
        [unreadable] تعذّر فهمها
        [not_web] رابطها ليس رابط ويب
        [forgotten] نُسيت بطلب منك
       *[other] { $reason }
    }
pages-all-well = من الصفحات التي طُلبت لم تختفِ صفحة ولا موقع، ولم تنتقل صفحة ولم تتغيّر.
pages-health-gone = اختفت: { $outcome } ({ $day })
pages-health-dead = اختفى الموقع: { $outcome } ({ $day })
pages-health-moved = انتقلت إلى { $url }
pages-health-changed = نصها في { $day } غير ما كان من قبل
pages-archived = نسخة مؤرشفة من ذلك الوقت، إن وُجدت: { $url }
pages-more = وغيرها: { $count }. لعرض المزيد: ‎-k.
