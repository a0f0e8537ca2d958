<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgendaWords</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>اليوم وغدًا</translation>
    </message>
    <message>
        <source>Two days</source>
        <translation>يومان</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>ثلاثة أشهر</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت الزيارة</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>conflict, decide</source>
        <translation>تعارض، يلزم البتّ</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in room, %n min</source>
        <translation>
            <numerusform>في الغرفة، %n د</numerusform>
            <numerusform>في الغرفة، %n د</numerusform>
            <numerusform>في الغرفة، %n د</numerusform>
            <numerusform>في الغرفة، %n د</numerusform>
            <numerusform>في الغرفة، %n د</numerusform>
            <numerusform>في الغرفة، %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>لم تُحسم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>overbooked, %1</source>
        <comment>reason</comment>
        <translation>حجز زائد، %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكّد</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, patient</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>in room</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>call or no-show</source>
        <translation>اتصل أو سجّل عدم الحضور</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>لم يصلوا بعد</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت زيارتهم</translation>
    </message>
    <message>
        <source>Arrived (Space)</source>
        <comment>makes a visit so</comment>
        <translation>وصل (مسافة)</translation>
    </message>
    <message>
        <source>In room (Space)</source>
        <comment>makes a visit so</comment>
        <translation>في الغرفة (مسافة)</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <comment>makes a visit so</comment>
        <translation>انتهت الزيارة (مسافة)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>%1 can be booked from %2 on.</source>
        <translation>يمكن الحجز لدى %1 ابتداءً من %2.</translation>
    </message>
    <message>
        <source>%1 can be booked until %2, %3.</source>
        <translation>يمكن الحجز لدى %1 حتى %2، الساعة %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes before it free.</source>
        <translation>
            <numerusform>%1 يُترك قبل كل زيارة %n دقيقة خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك قبل كل زيارة دقيقة واحدة خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك قبل كل زيارة دقيقتين خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك قبل كل زيارة %n دقائق خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك قبل كل زيارة %n دقيقة خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك قبل كل زيارة %n دقيقة خاليًا من الحجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 A visit keeps %n minutes after it free.</source>
        <translation>
            <numerusform>%1 يُترك بعد كل زيارة %n دقيقة خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك بعد كل زيارة دقيقة واحدة خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك بعد كل زيارة دقيقتين خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك بعد كل زيارة %n دقائق خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك بعد كل زيارة %n دقيقة خاليًا من الحجز.</numerusform>
            <numerusform>%1 يُترك بعد كل زيارة %n دقيقة خاليًا من الحجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3.</source>
        <translation>وقت %1 محجوب من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is blocked from %2 to %3: %4.</source>
        <translation>وقت %1 محجوب من %2 إلى %3: %4.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3.</source>
        <translation>وقت %1 محجوز مؤقتًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is held from %2 to %3: %4.</source>
        <translation>وقت %1 محجوز مؤقتًا من %2 إلى %3: %4.</translation>
    </message>
    <message>
        <source>The Slot of %1 from %2 to %3 is busy.</source>
        <translation>فترة %1 من %2 إلى %3 مشغولة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n visits at the same time and has as many from %2 to %3</source>
        <translation>
            <numerusform>يستقبل %1 %n زيارة في وقت واحد، وقد اكتمل هذا العدد من %2 إلى %3</numerusform>
            <numerusform>يستقبل %1 زيارة واحدة في وقت واحد، وقد اكتمل هذا العدد من %2 إلى %3</numerusform>
            <numerusform>يستقبل %1 زيارتين في وقت واحد، وقد اكتمل هذا العدد من %2 إلى %3</numerusform>
            <numerusform>يستقبل %1 %n زيارات في وقت واحد، وقد اكتمل هذا العدد من %2 إلى %3</numerusform>
            <numerusform>يستقبل %1 %n زيارة في وقت واحد، وقد اكتمل هذا العدد من %2 إلى %3</numerusform>
            <numerusform>يستقبل %1 %n زيارة في وقت واحد، وقد اكتمل هذا العدد من %2 إلى %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3.</source>
        <translation>لدى %1 حجز من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3: %4.</source>
        <translation>لدى %1 حجز من %2 إلى %3: %4.</translation>
    </message>
    <message>
        <source>%1 has no hours from %2 to %3.</source>
        <translation>لا ساعات عمل لدى %1 من %2 إلى %3.</translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes from %2 on, not at %3.</source>
        <translation>
            <numerusform>تبدأ زيارات %1 كل %n دقيقة ابتداءً من %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل دقيقة واحدة ابتداءً من %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل دقيقتين ابتداءً من %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل %n دقائق ابتداءً من %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل %n دقيقة ابتداءً من %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل %n دقيقة ابتداءً من %2، وليس عند %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits of %1 start every %n minutes, next at %2, not at %3.</source>
        <translation>
            <numerusform>تبدأ زيارات %1 كل %n دقيقة، والتالية عند %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل دقيقة واحدة، والتالية عند %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل دقيقتين، والتالية عند %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل %n دقائق، والتالية عند %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل %n دقيقة، والتالية عند %2، وليس عند %3.</numerusform>
            <numerusform>تبدأ زيارات %1 كل %n دقيقة، والتالية عند %2، وليس عند %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is inside of a Slot of %2 that starts at %3.</source>
        <translation>يقع الوقت %1 داخل فترة لدى %2 تبدأ عند %3.</translation>
    </message>
    <message>
        <source>No Slots of %1 follow each other from %2 to %3.</source>
        <translation>لا توجد لدى %1 فترات متتالية من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 takes no new bookings.</source>
        <translation>لا يقبل %1 حجوزات جديدة.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>“%1” is in this file twice.</source>
        <translation>يرد «%1» مرتين في هذا الملف.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>هذا الملف ليس بصيغة iCalendar.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>“%1” takes no time</source>
        <translation>الحدث «%1» لا يشغل وقتًا</translation>
    </message>
    <message>
        <source>“%1” has no start.</source>
        <translation>الحدث «%1» بلا بداية.</translation>
    </message>
    <message>
        <source>The start of “%1” is no date.</source>
        <translation>بداية «%1» ليست تاريخًا.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts.</source>
        <translation>ينتهي «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The repetition of “%1” cannot be understood.</source>
        <translation>تعذّر فهم تكرار «%1».</translation>
    </message>
    <message>
        <source>“%1” repeats too often.</source>
        <translation>يتكرر «%1» أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cancelled, was %1</source>
        <comment>day and time</comment>
        <translation>أُلغي، وكان %1</translation>
    </message>
    <message>
        <source>Patients to tell</source>
        <translation>مرضى ينبغي إبلاغهم</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but work was done here on %2 already. Nothing is lost. Set the clock right before you go on: what is today, who is late and what is past go by it.</source>
        <translation>تشير ساعة هذا الحاسوب إلى %1، لكن العمل جرى هنا بالفعل في %2. لم يُفقد شيء. اضبط الساعة قبل أن تتابع: فبها يُعرف ما هو اليوم ومن تأخر وما مضى.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New clinic…</source>
        <translation>عيادة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open a clinic…</source>
        <translation>فتح &amp;عيادة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>ال&amp;مزامنة الآن</translation>
    </message>
    <message>
        <source>Ser&amp;vers…</source>
        <translation>ال&amp;خوادم…</translation>
    </message>
    <message>
        <source>Chan&amp;ges for the server…</source>
        <translation>تغييرات &amp;للخادم…</translation>
    </message>
    <message>
        <source>Save what waits to a &amp;file…</source>
        <translation>حفظ ما &amp;ينتظر الإرسال في ملف…</translation>
    </message>
    <message>
        <source>Read the server’s &amp;answer…</source>
        <translation>&amp;قراءة رد الخادم…</translation>
    </message>
    <message>
        <source>&amp;Decide conflicts…</source>
        <translation>ال&amp;بتّ في التعارضات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Find a &amp;patient</source>
        <translation>ال&amp;بحث عن مريض</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;الأسبوع</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Fit the day</source>
        <translation>&amp;ملاءمة اليوم</translation>
    </message>
    <message>
        <source>&amp;Left panel</source>
        <translation>الل&amp;وحة الجانبية</translation>
    </message>
    <message>
        <source>Wai&amp;tlist</source>
        <translation>قا&amp;ئمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Arrivals</source>
        <translation>الح&amp;ضور</translation>
    </message>
    <message>
        <source>&amp;Call list</source>
        <translation>&amp;قائمة الاتصال</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>ال&amp;انتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>Find a t&amp;ime</source>
        <translation>ال&amp;بحث عن وقت</translation>
    </message>
    <message>
        <source>To the &amp;calendar</source>
        <translation>إ&amp;لى التقويم</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>حج&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>A&amp;nswers…</source>
        <translation>ال&amp;ردود…</translation>
    </message>
    <message>
        <source>Make an Encounter</source>
        <translation>إن&amp;شاء لقاء سريري</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;وصل</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>في ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;انتهت الزيارة</translation>
    </message>
    <message>
        <source>No-&amp;show</source>
        <translation>لم ي&amp;حضر</translation>
    </message>
    <message>
        <source>&amp;Expected again</source>
        <translation>منتظر من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>Resi&amp;ze</source>
        <translation>&amp;تغيير المدة</translation>
    </message>
    <message>
        <source>Book a&amp;gain…</source>
        <translation>حجز موعد آ&amp;خر…</translation>
    </message>
    <message>
        <source>Patient was &amp;told…</source>
        <translation>أُ&amp;بلغ المريض…</translation>
    </message>
    <message>
        <source>Gi&amp;ve the time back</source>
        <translation>إتاحة الوقت من ج&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>حجز &amp;هذا الوقت مؤقتًا</translation>
    </message>
    <message>
        <source>Add to the &amp;waitlist…</source>
        <translation>إ&amp;ضافة إلى قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Boo&amp;k the held time…</source>
        <translation>ت&amp;ثبيت الحجز المؤقت…</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>تحرير الحجز المؤ&amp;قت</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>إلغا&amp;ء الموعد…</translation>
    </message>
    <message>
        <source>Bloc&amp;k time…</source>
        <translation>ح&amp;جب وقت…</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>&amp;حجب</translation>
    </message>
    <message>
        <source>&amp;Change the block…</source>
        <translation>&amp;تعديل الحجب…</translation>
    </message>
    <message>
        <source>&amp;Remove the block</source>
        <translation>إ&amp;زالة الحجب</translation>
    </message>
    <message>
        <source>&amp;Hours and schedules…</source>
        <translation>&amp;ساعات العمل والجداول…</translation>
    </message>
    <message>
        <source>&amp;Deactivate or activate…</source>
        <translation>ت&amp;عطيل أو تفعيل…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Praxidesk</source>
        <translation>&amp;حول Praxidesk</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>الن&amp;سخ الاحتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>استعاد&amp;ة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإع&amp;دادات…</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>لغة الن&amp;ظام</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>القائم&amp;ة</translation>
    </message>
    <message>
        <source>Show in the da&amp;y</source>
        <translation>إظهار في عرض ال&amp;يوم</translation>
    </message>
    <message>
        <source>Ca&amp;ll the patient</source>
        <translation>الات&amp;صال بالمريض</translation>
    </message>
    <message>
        <source>Wee&amp;k side by side</source>
        <translation>الأسبوع جنبًا إلى &amp;جنب</translation>
    </message>
    <message>
        <source>Pin&amp;board</source>
        <translation>لوحة التع&amp;ليق</translation>
    </message>
    <message>
        <source>P&amp;ut on the pinboard</source>
        <translation>وضع على &amp;لوحة التعليق</translation>
    </message>
    <message>
        <source>Move here &amp;from the pinboard</source>
        <translation>نقل إلى هنا &amp;من لوحة التعليق</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>إزالة من لوحة التعليق</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Open t&amp;he demo clinic</source>
        <translation>&amp;فتح العيادة التجريبية</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>تصدي&amp;ر القائمة…</translation>
    </message>
</context>
<context>
    <name>DemoClinic</name>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص دوري</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>وصفة طبية</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>تطعيم</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>موجات فوق صوتية</translation>
    </message>
    <message>
        <source>Check-up, 2 years</source>
        <translation>فحص، سنتان</translation>
    </message>
    <message>
        <source>Check-up, 4 years</source>
        <translation>فحص، 4 سنوات</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>حمّى</translation>
    </message>
    <message>
        <source>Echocardiogram</source>
        <translation>تخطيط صدى القلب</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>تخطيط القلب</translation>
    </message>
    <message>
        <source>Long-term ECG</source>
        <translation>تخطيط قلب مطوّل</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>حقنة</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>تضميد</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>فحص دم</translation>
    </message>
    <message>
        <source>Wound care</source>
        <translation>عناية بالجرح</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>تدليك</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>حالة عاجلة</translation>
    </message>
    <message>
        <source>Minor surgery</source>
        <translation>جراحة صغرى</translation>
    </message>
    <message>
        <source>Back, first session</source>
        <translation>الظهر، الجلسة الأولى</translation>
    </message>
    <message>
        <source>Knee, first session</source>
        <translation>الركبة، الجلسة الأولى</translation>
    </message>
    <message>
        <source>Shoulder, first session</source>
        <translation>الكتف، الجلسة الأولى</translation>
    </message>
    <message>
        <source>Hip, first session</source>
        <translation>الورك، الجلسة الأولى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>الورك</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>part of the body, number of the session, how many sessions</extracomment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Bring medicines and letters</source>
        <translation>إحضار الأدوية والتقارير</translation>
    </message>
    <message>
        <source>Nothing to eat for 6 hours</source>
        <translation>الصيام 6 ساعات</translation>
    </message>
    <message>
        <source>Nothing to eat for 8 hours</source>
        <translation>الصيام 8 ساعات</translation>
    </message>
    <message>
        <source>No cream on the chest</source>
        <translation>بلا كريم على الصدر</translation>
    </message>
    <message>
        <source>Shower before</source>
        <translation>الاستحمام قبل الموعد</translation>
    </message>
    <message>
        <source>Bring earlier scans</source>
        <translation>إحضار الصور السابقة</translation>
    </message>
    <message>
        <source>Room 1</source>
        <translation>الغرفة 1</translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation>الغرفة 2</translation>
    </message>
    <message>
        <source>Treatment room</source>
        <translation>غرفة العلاج</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>طب عام</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>أطفال</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>ممرضة</translation>
    </message>
    <message>
        <source>Physio</source>
        <translation>علاج طبيعي</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>طب عام</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>طب الأطفال</translation>
    </message>
    <message>
        <source>Cardiology</source>
        <translation>طب القلب</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>التمريض</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>العلاج الطبيعي</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>استراحة الغداء</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>اجتماع الفريق</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>إجازة سنوية</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Overbooked: urgent</source>
        <translation>حجز زائد: عاجل</translation>
    </message>
    <message>
        <source>Urgent, seen beside the booked visit</source>
        <translation>عاجل، إلى جانب الموعد المحجوز</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>أُدخل مرتين</translation>
    </message>
    <message>
        <source>Interpreter needed (%1)</source>
        <extracomment>a language code</extracomment>
        <translation>يحتاج إلى مترجم (%1)</translation>
    </message>
    <message>
        <source>Bring the medication list</source>
        <translation>إحضار قائمة الأدوية</translation>
    </message>
    <message>
        <source>Prefers the ground floor</source>
        <translation>يفضّل الطابق الأرضي</translation>
    </message>
    <message>
        <source>Daughter comes along</source>
        <translation>الابنة ترافقه</translation>
    </message>
    <message>
        <source>Please call before</source>
        <translation>يُرجى الاتصال قبل الموعد</translation>
    </message>
    <message>
        <source>Would be fine, waiting for the patient</source>
        <translation>مناسب، بانتظار المريض</translation>
    </message>
    <message>
        <source>Earlier if something becomes free</source>
        <translation>أبكر إن شغر موعد</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Did not come, no answer on the phone</source>
        <translation>لم يحضر ولا يردّ على الهاتف</translation>
    </message>
    <message>
        <source>Patient is away</source>
        <translation>المريض مسافر</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>تحسّنت حالة المريض</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>إدخال مكرر</translation>
    </message>
    <message>
        <source>Practitioner is ill</source>
        <translation>الممارس مريض</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>The demo data of this program are damaged. Install it again.</source>
        <translation>البيانات التجريبية لهذا البرنامج تالفة. أعد تثبيته.</translation>
    </message>
    <message>
        <source>A demo clinic has 1 to %1 practitioners and 1 to %2 days.</source>
        <translation>تضم العيادة التجريبية من 1 إلى %1 ممارسين ومن 1 إلى %2 يومًا.</translation>
    </message>
    <message>
        <source>Demo data go into an empty clinic only. Nothing was changed.</source>
        <translation>لا تُضاف البيانات التجريبية إلا إلى عيادة فارغة. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A visit needs a length of at least a minute.</source>
        <translation>مدة الزيارة دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This series has no occurrence %1.</source>
        <translation>ليس في هذه السلسلة الموعد رقم %1.</translation>
    </message>
    <message>
        <source>Every occurrence of this series is skipped.</source>
        <translation>جميع مواعيد هذه السلسلة متخطّاة.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %1: %n visit(s) from %2 on.</source>
        <translation>
            <numerusform>حُجزت لـ %1 %n زيارة ابتداءً من %2.</numerusform>
            <numerusform>حُجزت لـ %1 زيارة واحدة ابتداءً من %2.</numerusform>
            <numerusform>حُجزت لـ %1 زيارتان ابتداءً من %2.</numerusform>
            <numerusform>حُجزت لـ %1 %n زيارات ابتداءً من %2.</numerusform>
            <numerusform>حُجزت لـ %1 %n زيارة ابتداءً من %2.</numerusform>
            <numerusform>حُجزت لـ %1 %n زيارة ابتداءً من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>a visit without a patient</source>
        <translation>زيارة بلا مريض</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>لدى %1 موعد بالفعل من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3: %4.</source>
        <translation>وقت %1 مشغول من %2 إلى %3: %4.</translation>
    </message>
    <message>
        <source>A window of time needs a start and an end.</source>
        <translation>يحتاج النطاق الزمني إلى بداية ونهاية.</translation>
    </message>
    <message>
        <source>A rule needs either weekdays or a recurrence.</source>
        <translation>تحتاج القاعدة إلى أيام من الأسبوع أو إلى تكرار.</translation>
    </message>
    <message>
        <source>A rule names each weekday once, from Monday to Sunday.</source>
        <translation>تذكر القاعدة كل يوم من أيام الأسبوع مرة واحدة، من الاثنين إلى الأحد.</translation>
    </message>
    <message>
        <source>A recurrence needs the day it starts on.</source>
        <translation>يحتاج التكرار إلى اليوم الذي يبدأ فيه.</translation>
    </message>
    <message>
        <source>A rule cannot end before it starts.</source>
        <translation>لا يمكن أن تنتهي القاعدة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A rule needs at least one window of time.</source>
        <translation>تحتاج القاعدة إلى نطاق زمني واحد على الأقل.</translation>
    </message>
    <message>
        <source>Starts lie between one minute and a day apart.</source>
        <translation>يفصل بين بداية وأخرى من دقيقة إلى يوم.</translation>
    </message>
    <message>
        <source>An exception needs a date.</source>
        <translation>يحتاج الاستثناء إلى تاريخ.</translation>
    </message>
    <message>
        <source>A visit is at least a minute long, buffers and alignment cannot be negative, and none is longer than a week.</source>
        <translation>مدة الزيارة دقيقة على الأقل، ولا يمكن أن تكون الهوامش والإزاحة سالبة، ولا يتجاوز أي منها أسبوعًا.</translation>
    </message>
    <message>
        <source>Between 1 and 1000 visits can take place at the same time.</source>
        <translation>يمكن أن تجري من 1 إلى 1000 زيارة في وقت واحد.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>المنطقة الزمنية «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>Scheduling parameters know weekdays and windows of time only.</source>
        <translation>لا تعرف SchedulingParameters إلا أيام الأسبوع والنطاقات الزمنية.</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot be moved.</source>
        <translation>لا يمكن نقل موعد حالته «%1».</translation>
    </message>
    <message>
        <source>This appointment has no time yet; say when it shall be.</source>
        <translation>ليس لهذا الموعد وقت بعد؛ حدّد متى سيكون.</translation>
    </message>
    <message>
        <source>An appointment needs a length of at least a minute.</source>
        <translation>مدة الموعد دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Changed the length of the visit of %1, %2.</source>
        <translation>تغيّرت مدة زيارة %1، الساعة %2.</translation>
    </message>
    <message>
        <source>Moved %1 to %2.</source>
        <translation>نُقل موعد %1 إلى الساعة %2.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has taken the time since.</source>
        <translation>لا يمكن التراجع: شغل %1 هذا الوقت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held for %1 since.</source>
        <translation>لا يمكن التراجع: حُجز الوقت مؤقتًا لـ %1 منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 has been changed since.</source>
        <translation>لا يمكن التراجع: تغيّر %1 منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>This cannot be undone: the clinic’s settings have been changed since.</source>
        <translation>لا يمكن التراجع: تغيّرت إعدادات العيادة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be undone: the time was taken since.</source>
        <translation>لا يمكن التراجع: شُغل الوقت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be undone: the conflict is not known any more.</source>
        <translation>لا يمكن التراجع: لم يعد هذا التعارض معروفًا.</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <translation>%1: تم التراجع</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: the time is held since.</source>
        <translation>لا يمكن التراجع: حُجز الوقت مؤقتًا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>A conflict is decided anew, with both sides before you: a decision is not done again by itself.</source>
        <translation>يُبتّ في التعارض من جديد والطرفان أمامك: فالقرار لا يُعاد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>This rule has more than %1 occurrences; let it end earlier.</source>
        <translation>تعطي هذه القاعدة أكثر من %1 موعدًا؛ اجعلها تنتهي أبكر.</translation>
    </message>
    <message>
        <source>This rule has no occurrence within the planning horizon.</source>
        <translation>لا تعطي هذه القاعدة أي موعد ضمن أفق التخطيط.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, with the planning horizon.</source>
        <translation>القاعدة بلا نهاية؛ تتوقف مواعيدها في %1 مع نهاية أفق التخطيط.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after two years.</source>
        <translation>القاعدة بلا نهاية؛ تتوقف مواعيدها في %1 بعد سنتين.</translation>
    </message>
    <message>
        <source>The rule has no end; its occurrences stop on %1, after %2 of them.</source>
        <translation>القاعدة بلا نهاية؛ تتوقف مواعيدها في %1 بعد بلوغ عددها %2.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is at the same time.</source>
        <translation>الموعد رقم %1 في هذه السلسلة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Occurrence %1 of this series is closer than the time that visits keep free around them.</source>
        <translation>الموعد رقم %1 في هذه السلسلة أقرب من الوقت الذي تتركه الزيارات خاليًا حولها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No occurrence of this series is still to come.</source>
        <translation>لم يبقَ في هذه السلسلة أي موعد قادم.</translation>
    </message>
    <message>
        <source>This appointment has no time yet.</source>
        <translation>ليس لهذا الموعد وقت بعد.</translation>
    </message>
    <message>
        <source>Moved %1.</source>
        <translation>نُقل موعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of %1.</source>
        <translation>
            <numerusform>نُقلت %n زيارة من مواعيد %1.</numerusform>
            <numerusform>نُقلت زيارة واحدة من مواعيد %1.</numerusform>
            <numerusform>نُقلت زيارتان من مواعيد %1.</numerusform>
            <numerusform>نُقلت %n زيارات من مواعيد %1.</numerusform>
            <numerusform>نُقلت %n زيارة من مواعيد %1.</numerusform>
            <numerusform>نُقلت %n زيارة من مواعيد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of %1.</source>
        <translation>
            <numerusform>أُلغيت %n زيارة من مواعيد %1.</numerusform>
            <numerusform>أُلغيت زيارة واحدة من مواعيد %1.</numerusform>
            <numerusform>أُلغيت زيارتان من مواعيد %1.</numerusform>
            <numerusform>أُلغيت %n زيارات من مواعيد %1.</numerusform>
            <numerusform>أُلغيت %n زيارة من مواعيد %1.</numerusform>
            <numerusform>أُلغيت %n زيارة من مواعيد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n visit(s) of %1.</source>
        <translation>
            <numerusform>عُدّلت %n زيارة من مواعيد %1.</numerusform>
            <numerusform>عُدّلت زيارة واحدة من مواعيد %1.</numerusform>
            <numerusform>عُدّلت زيارتان من مواعيد %1.</numerusform>
            <numerusform>عُدّلت %n زيارات من مواعيد %1.</numerusform>
            <numerusform>عُدّلت %n زيارة من مواعيد %1.</numerusform>
            <numerusform>عُدّلت %n زيارة من مواعيد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>لا بد من اسم للمريض.</translation>
    </message>
    <message>
        <source>Added the patient %1.</source>
        <translation>أُضيف المريض %1.</translation>
    </message>
    <message>
        <source>A schedule needs at least one actor.</source>
        <translation>يحتاج الجدول إلى صاحب واحد على الأقل.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>ينتهي أفق التخطيط قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>أُنشئ جدول جديد.</translation>
    </message>
    <message>
        <source>The schedule takes no new bookings.</source>
        <translation>لا يقبل الجدول حجوزات جديدة.</translation>
    </message>
    <message>
        <source>The schedule takes bookings again.</source>
        <translation>عاد الجدول يقبل الحجوزات.</translation>
    </message>
    <message>
        <source>A Slot ends after it starts.</source>
        <translation>تنتهي الفترة بعد أن تبدأ.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s).</source>
        <translation>
            <numerusform>أُنشئت %n فترة.</numerusform>
            <numerusform>أُنشئت فترة واحدة.</numerusform>
            <numerusform>أُنشئت فترتان.</numerusform>
            <numerusform>أُنشئت %n فترات.</numerusform>
            <numerusform>أُنشئت %n فترة.</numerusform>
            <numerusform>أُنشئت %n فترة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed a Slot.</source>
        <translation>عُدّلت فترة.</translation>
    </message>
    <message>
        <source>%1 Day off: %2.</source>
        <translation>%1 يوم عطلة: %2.</translation>
    </message>
    <message>
        <source>%1 Other hours that day: %2.</source>
        <translation>%1 ساعات أخرى في ذلك اليوم: %2.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>يحتاج الحجز الزائد إلى سبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>The recurrence “%1” would have to go on after these days; end it first.</source>
        <translation>ينبغي أن يستمر التكرار «%1» بعد هذه الأيام؛ أنهِه أولًا.</translation>
    </message>
    <message>
        <source>The schedule cannot be saved: %1.</source>
        <translation>تعذّر حفظ الجدول: %1.</translation>
    </message>
    <message>
        <source>Changed the weekly hours of %1.</source>
        <translation>عُدّلت ساعات العمل الأسبوعية لـ %1.</translation>
    </message>
    <message>
        <source>An exception cannot end before it starts.</source>
        <translation>لا يمكن أن ينتهي الاستثناء قبل أن يبدأ.</translation>
    </message>
    <message numerus="yes">
        <source>An exception lasts at most %n year(s).</source>
        <translation>
            <numerusform>يدوم الاستثناء %n سنة على الأكثر.</numerusform>
            <numerusform>يدوم الاستثناء سنة واحدة على الأكثر.</numerusform>
            <numerusform>يدوم الاستثناء سنتين على الأكثر.</numerusform>
            <numerusform>يدوم الاستثناء %n سنوات على الأكثر.</numerusform>
            <numerusform>يدوم الاستثناء %n سنة على الأكثر.</numerusform>
            <numerusform>يدوم الاستثناء %n سنة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 on single days.</source>
        <translation>أُغلقت أيام متفرقة لدى %1.</translation>
    </message>
    <message>
        <source>Gave %1 other hours on single days.</source>
        <translation>أُعطي %1 ساعات أخرى في أيام متفرقة.</translation>
    </message>
    <message>
        <source>Gave %1 its weekly hours back.</source>
        <translation>أُعيدت إلى %1 ساعات العمل الأسبوعية.</translation>
    </message>
    <message>
        <source>Closed %1 on public holidays.</source>
        <translation>أُغلقت أيام العطل الرسمية لدى %1.</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <translation>عُدّل جدول %1.</translation>
    </message>
    <message>
        <source>A block needs a schedule and a time.</source>
        <translation>يحتاج الحجب إلى جدول ووقت.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n time(s) from %1 on.</source>
        <translation>
            <numerusform>أُضيفت %n فترة محجوبة ابتداءً من %1.</numerusform>
            <numerusform>أُضيفت فترة محجوبة واحدة ابتداءً من %1.</numerusform>
            <numerusform>أُضيفت فترتان محجوبتان ابتداءً من %1.</numerusform>
            <numerusform>أُضيفت %n فترات محجوبة ابتداءً من %1.</numerusform>
            <numerusform>أُضيفت %n فترة محجوبة ابتداءً من %1.</numerusform>
            <numerusform>أُضيفت %n فترة محجوبة ابتداءً من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Slot is not a block.</source>
        <translation>هذه الفترة ليست محجوبة.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n block(s).</source>
        <translation>
            <numerusform>عُدّلت %n فترة محجوبة.</numerusform>
            <numerusform>عُدّلت فترة محجوبة واحدة.</numerusform>
            <numerusform>عُدّلت فترتان محجوبتان.</numerusform>
            <numerusform>عُدّلت %n فترات محجوبة.</numerusform>
            <numerusform>عُدّلت %n فترة محجوبة.</numerusform>
            <numerusform>عُدّلت %n فترة محجوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n block(s).</source>
        <translation>
            <numerusform>أُزيلت %n فترة محجوبة.</numerusform>
            <numerusform>أُزيلت فترة محجوبة واحدة.</numerusform>
            <numerusform>أُزيلت فترتان محجوبتان.</numerusform>
            <numerusform>أُزيلت %n فترات محجوبة.</numerusform>
            <numerusform>أُزيلت %n فترة محجوبة.</numerusform>
            <numerusform>أُزيلت %n فترة محجوبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a visit that is done has an Encounter.</source>
        <translation>لا يُنشأ لقاء سريري إلا لزيارة انتهت.</translation>
    </message>
    <message>
        <source>This visit has an Encounter already.</source>
        <translation>لهذه الزيارة لقاء سريري بالفعل.</translation>
    </message>
    <message>
        <source>Made the Encounter of %1.</source>
        <translation>أُنشئ اللقاء السريري لـ %1.</translation>
    </message>
    <message>
        <source>A block ends after it starts.</source>
        <translation>ينتهي الحجب بعد أن يبدأ.</translation>
    </message>
    <message>
        <source>Blocked %1–%2: %3.</source>
        <translation>حُجب %1–%2: %3.</translation>
    </message>
    <message>
        <source>Changed the block to %1–%2.</source>
        <translation>عُدّل الحجب إلى %1–%2.</translation>
    </message>
    <message>
        <source>Removed the block %1–%2.</source>
        <translation>أُزيل الحجب %1–%2.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first.</source>
        <translation>لا يمكن أن يسبق اليومُ الأخير اليومَ الأول.</translation>
    </message>
    <message>
        <source>Slots are made for at most three years at a time.</source>
        <translation>تُنشأ الفترات لثلاث سنوات على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>A Slot lasts between one minute and a day.</source>
        <translation>مدة الفترة بين دقيقة ويوم.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours.</source>
        <translation>
            <numerusform>أُنشئت %n فترة من ساعات العمل الأسبوعية.</numerusform>
            <numerusform>أُنشئت فترة واحدة من ساعات العمل الأسبوعية.</numerusform>
            <numerusform>أُنشئت فترتان من ساعات العمل الأسبوعية.</numerusform>
            <numerusform>أُنشئت %n فترات من ساعات العمل الأسبوعية.</numerusform>
            <numerusform>أُنشئت %n فترة من ساعات العمل الأسبوعية.</numerusform>
            <numerusform>أُنشئت %n فترة من ساعات العمل الأسبوعية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n Slot(s) from weekly hours, took %1 away.</source>
        <translation>
            <numerusform>أُنشئت %n فترة من ساعات العمل الأسبوعية، وعدد ما أُزيل منها %1.</numerusform>
            <numerusform>أُنشئت فترة واحدة من ساعات العمل الأسبوعية، وعدد ما أُزيل منها %1.</numerusform>
            <numerusform>أُنشئت فترتان من ساعات العمل الأسبوعية، وعدد ما أُزيل منها %1.</numerusform>
            <numerusform>أُنشئت %n فترات من ساعات العمل الأسبوعية، وعدد ما أُزيل منها %1.</numerusform>
            <numerusform>أُنشئت %n فترة من ساعات العمل الأسبوعية، وعدد ما أُزيل منها %1.</numerusform>
            <numerusform>أُنشئت %n فترة من ساعات العمل الأسبوعية، وعدد ما أُزيل منها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry of the waitlist needs a patient.</source>
        <translation>يحتاج القيد في قائمة الانتظار إلى مريض.</translation>
    </message>
    <message>
        <source>The last day of the wish is before its first.</source>
        <translation>اليوم الأخير المرغوب يسبق الأول.</translation>
    </message>
    <message>
        <source>The latest time of the wish is not after the earliest.</source>
        <translation>أقصى وقت مرغوب ليس بعد أبكر وقت.</translation>
    </message>
    <message>
        <source>A priority is 0 for none, 1 for the highest, or more.</source>
        <translation>الأولوية 0 لعدم وجودها، و1 لأعلاها، أو أكثر.</translation>
    </message>
    <message>
        <source>%1 is not on the waitlist any more.</source>
        <translation>لم يعد %1 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 is on the waitlist.</source>
        <translation>أُدرج %1 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Changed the wish of %1.</source>
        <translation>عُدّلت رغبة %1.</translation>
    </message>
    <message>
        <source>A booking needs a schedule and a start, Slots, or a hold.</source>
        <translation>يحتاج الحجز إلى جدول وبداية، أو إلى فترات، أو إلى حجز مؤقت.</translation>
    </message>
    <message>
        <source>Booked %1 from the waitlist, %2.</source>
        <translation>حُجز موعد %1 من قائمة الانتظار، الساعة %2.</translation>
    </message>
    <message>
        <source>These Slots do not follow each other without a gap.</source>
        <translation>هذه الفترات ليست متصلة بلا فجوات.</translation>
    </message>
    <message>
        <source>The Slots of the schedules are not at the same time.</source>
        <translation>فترات الجداول ليست في الوقت نفسه.</translation>
    </message>
    <message>
        <source>This hold has ended; its time is no longer kept.</source>
        <translation>انتهى هذا الحجز المؤقت، ولم يعد وقته محفوظًا.</translation>
    </message>
    <message>
        <source>A booking needs a patient.</source>
        <translation>يحتاج الحجز إلى مريض.</translation>
    </message>
    <message>
        <source>Booked %1, %2 with %3.</source>
        <translation>حُجز موعد %1، الساعة %2 مع %3.</translation>
    </message>
    <message>
        <source>Changed the visit of %1.</source>
        <translation>عُدّلت زيارة %1.</translation>
    </message>
    <message>
        <source>A hold needs a schedule.</source>
        <translation>يحتاج الحجز المؤقت إلى جدول.</translation>
    </message>
    <message>
        <source>A hold lasts at least a minute.</source>
        <translation>يبقى الحجز المؤقت دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A hold needs a length of at least a minute.</source>
        <translation>يشمل الحجز المؤقت دقيقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Held %1.</source>
        <translation>حُجز الوقت %1 مؤقتًا.</translation>
    </message>
    <message>
        <source>This Slot is not held.</source>
        <translation>هذه الفترة ليست محجوزة مؤقتًا.</translation>
    </message>
    <message>
        <source>Released the hold at %1.</source>
        <translation>حُرّر الحجز المؤقت عند %1.</translation>
    </message>
    <message>
        <source>Slots are made for one to %1 weeks ahead.</source>
        <translation>تُنشأ الفترات مسبقًا لمدة من أسبوع إلى %1 أسبوعًا.</translation>
    </message>
    <message>
        <source>Published the weekly hours of %1.</source>
        <translation>نُشرت ساعات العمل الأسبوعية لـ %1.</translation>
    </message>
    <message>
        <source>The weekly hours of %1 stay here.</source>
        <translation>تبقى ساعات العمل الأسبوعية لـ %1 هنا.</translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>تغيّرت طريقة جدولة الزيارات.</translation>
    </message>
    <message>
        <source>There is no such service in this clinic.</source>
        <translation>لا توجد خدمة كهذه في هذه العيادة.</translation>
    </message>
    <message>
        <source>%1 is not a healthcare service.</source>
        <translation>العنصر %1 ليس خدمة صحية.</translation>
    </message>
    <message>
        <source>Changed how %1 is scheduled.</source>
        <translation>تغيّرت طريقة جدولة %1.</translation>
    </message>
    <message>
        <source>%1 is proposed again.</source>
        <translation>أصبح موعد %1 مقترحًا من جديد.</translation>
    </message>
    <message>
        <source>%1 is pending.</source>
        <translation>موعد %1 معلّق.</translation>
    </message>
    <message>
        <source>%1 is booked again.</source>
        <translation>حُجز موعد %1 من جديد.</translation>
    </message>
    <message>
        <source>%1 has arrived.</source>
        <translation>وصل %1.</translation>
    </message>
    <message>
        <source>%1 is in the room.</source>
        <translation>دخل %1 إلى الغرفة.</translation>
    </message>
    <message>
        <source>The visit of %1 is done.</source>
        <translation>انتهت زيارة %1.</translation>
    </message>
    <message>
        <source>%1 did not come.</source>
        <translation>لم يحضر %1.</translation>
    </message>
    <message>
        <source>Cancelled the appointment of %1.</source>
        <translation>أُلغي موعد %1.</translation>
    </message>
    <message>
        <source>The appointment of %1 was entered in error.</source>
        <translation>أُدخل موعد %1 خطأً.</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>ينتظر %1 موعدًا.</translation>
    </message>
    <message>
        <source>The appointment is already %1.</source>
        <translation>حالة الموعد «%1» بالفعل.</translation>
    </message>
    <message>
        <source>An appointment that is %1 cannot become %2.</source>
        <translation>لا يمكن أن ينتقل موعد من حالة «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>This appointment has no time yet; move it to one first.</source>
        <translation>ليس لهذا الموعد وقت بعد؛ انقله أولًا إلى وقت.</translation>
    </message>
    <message>
        <source>Only the time of a no-show can be given back, and only once.</source>
        <translation>لا يمكن إتاحة وقت إلا لمن لم يحضر، ومرة واحدة فقط.</translation>
    </message>
    <message>
        <source>The time of %1 can be booked again.</source>
        <translation>يمكن حجز وقت %1 من جديد.</translation>
    </message>
    <message>
        <source>Noted that %1 was told.</source>
        <translation>دُوّن أن %1 أُبلغ.</translation>
    </message>
    <message>
        <source>%1 has still to be told.</source>
        <translation>ما زال ينبغي إبلاغ %1.</translation>
    </message>
    <message>
        <source>The proposed time ends before it starts.</source>
        <translation>الوقت المقترح ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Who proposes another time declines this one or accepts it tentatively.</source>
        <translation>من يقترح وقتًا آخر يرفض هذا الوقت أو يقبله مبدئيًا.</translation>
    </message>
    <message>
        <source>Noted another time for the visit of %1.</source>
        <translation>دُوّن وقت آخر لزيارة %1.</translation>
    </message>
    <message>
        <source>Noted an answer to the visit of %1.</source>
        <translation>دُوّن رد على زيارة %1.</translation>
    </message>
    <message>
        <source>%1 does not take part in this appointment.</source>
        <translation>لا يشارك %1 في هذا الموعد.</translation>
    </message>
    <message>
        <source>A practitioner, room, device or service needs a name.</source>
        <translation>لا بد من اسم للممارس أو الغرفة أو الجهاز أو الخدمة.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>name of a practitioner, room, device or service</comment>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>There is no such patient in this clinic.</source>
        <translation>لا يوجد مريض كهذا في هذه العيادة.</translation>
    </message>
    <message>
        <source>Changed the record of %1.</source>
        <translation>عُدّل سجل %1.</translation>
    </message>
    <message>
        <source>Only two records that are both in use can become one.</source>
        <translation>لا يصير سجلان سجلًا واحدًا إلا إذا كان كلاهما مستخدمًا.</translation>
    </message>
    <message>
        <source>Merged two records of %1.</source>
        <translation>دُمج سجلان لـ %1.</translation>
    </message>
    <message>
        <source>This visit has no time of a schedule that another one could be like.</source>
        <translation>ليس لهذه الزيارة وقت في جدول يمكن أن تُحجز على مثاله زيارة أخرى.</translation>
    </message>
    <message>
        <source>Noted when %1 came.</source>
        <translation>دُوّن وقت حضور %1.</translation>
    </message>
    <message>
        <source>Another line of this list has the same time.</source>
        <translation>سطر آخر في هذه القائمة له الوقت نفسه.</translation>
    </message>
    <message>
        <source>The patient is in another line of this list at the same time.</source>
        <translation>المريض في سطر آخر من هذه القائمة في الوقت نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n bookings from paper.</source>
        <translation>
            <numerusform>لم تُدخل حجوزات ورقية.</numerusform>
            <numerusform>أُدخل حجز ورقي واحد.</numerusform>
            <numerusform>أُدخل حجزان ورقيان.</numerusform>
            <numerusform>أُدخلت %n حجوزات ورقية.</numerusform>
            <numerusform>أُدخل %n حجزًا ورقيًا.</numerusform>
            <numerusform>أُدخل %n حجز ورقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a list, what is wrong with it</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <comment>day, time, person</comment>
        <translation>%1، %2 مع %3</translation>
    </message>
</context>
<context>
    <name>DialectFields</name>
    <message>
        <source>Path of schedules</source>
        <translation>مسار الجداول</translation>
    </message>
    <message>
        <source>Path of Slots</source>
        <translation>مسار الفترات</translation>
    </message>
    <message>
        <source>Path of appointments</source>
        <translation>مسار المواعيد</translation>
    </message>
    <message>
        <source>Path of answers</source>
        <translation>مسار الردود</translation>
    </message>
    <message>
        <source>Path of FHIR</source>
        <translation>مسار FHIR</translation>
    </message>
    <message>
        <source>Booking operation</source>
        <translation>عملية الحجز</translation>
    </message>
    <message>
        <source>Schedule is told as</source>
        <translation>يُذكر الجدول بصفة</translation>
    </message>
    <message>
        <source>Status of a booking</source>
        <translation>حالة الحجز</translation>
    </message>
    <message>
        <source>Created as approved</source>
        <translation>يُنشأ معتمدًا</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
    <message>
        <source>The export could not be written to its end.</source>
        <translation>تعذّرت كتابة التصدير حتى نهايته.</translation>
    </message>
    <message>
        <source>A list is exported as a table (CSV) or as a calendar (iCalendar).</source>
        <translation>تُصدَّر القائمة جدولَ بيانات (CSV) أو تقويمًا (iCalendar).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>رقم الموعد</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>تعذّرت كتابة الملف %1: %2</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>Any time of day</source>
        <translation>في أي وقت من اليوم</translation>
    </message>
    <message>
        <source>Every day of the week</source>
        <translation>كل أيام الأسبوع</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>أي غرفة</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation>يكفي واحد منهم</translation>
    </message>
    <message>
        <source>Look four weeks ahead</source>
        <translation>البحث في أربعة أسابيع</translation>
    </message>
    <message>
        <source>Look half a year ahead</source>
        <translation>البحث في نصف سنة</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>مع أي أحد</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>lengths</comment>
        <translation>%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>booked</source>
        <translation>حُجز</translation>
    </message>
    <message>
        <source>series booked</source>
        <translation>حُجزت السلسلة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>series moved</source>
        <translation>نُقلت السلسلة</translation>
    </message>
    <message>
        <source>length changed</source>
        <translation>تغيّرت المدة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>series changed</source>
        <translation>عُدّلت السلسلة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>series cancelled</source>
        <translation>أُلغيت السلسلة</translation>
    </message>
    <message>
        <source>expected again</source>
        <translation>عاد متوقعًا</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>patient told</source>
        <translation>أُبلغ المريض</translation>
    </message>
    <message>
        <source>patient has to be told</source>
        <translation>يجب إبلاغ المريض</translation>
    </message>
    <message>
        <source>time given back</source>
        <translation>أُعيد الوقت</translation>
    </message>
    <message>
        <source>participant answered</source>
        <translation>أجاب مشارك</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>أُدخل من الورق</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>حُجب</translation>
    </message>
    <message>
        <source>block changed</source>
        <translation>عُدّل الحجب</translation>
    </message>
    <message>
        <source>block removed</source>
        <translation>أُزيل الحجب</translation>
    </message>
    <message>
        <source>held</source>
        <translation>حُجز مؤقتًا</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>أُلغي الحجز المؤقت</translation>
    </message>
    <message>
        <source>hold ended by itself</source>
        <translation>انتهى الحجز المؤقت</translation>
    </message>
    <message>
        <source>Encounter made</source>
        <translation>أُنشئ لقاء سريري</translation>
    </message>
    <message>
        <source>records merged</source>
        <translation>دُمج السجلان</translation>
    </message>
    <message>
        <source>put on the waitlist</source>
        <translation>أُضيف إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>عُدّل الطلب</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>part of the demo clinic</source>
        <translation>جزء من العيادة التجريبية</translation>
    </message>
    <message>
        <source>brought from the server</source>
        <translation>جُلب من الخادم</translation>
    </message>
    <message>
        <source>sent to the server</source>
        <translation>أُرسل إلى الخادم</translation>
    </message>
    <message>
        <source>conflict found</source>
        <translation>وُجد تعارض</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>حُسم التعارض</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>triaged</source>
        <translation>مفروز</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <comment>what was done</comment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <comment>what was done</comment>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>This calendar has no all-day events.</source>
        <translation>ليس في هذا التقويم أحداث تدوم يومًا كاملًا.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>هذا الملف ليس بصيغة iCalendar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تعذّرت قراءة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد الملف %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>العنصر %1 مجلد؛ اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16. Save it as UTF-8.</source>
        <translation>الملف بترميز UTF-16. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is a binary file. FHIR JSON, NDJSON and iCalendar files can be imported.</source>
        <translation>هذا ملف ثنائي. يمكن استيراد ملفات FHIR JSON وNDJSON وiCalendar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is neither FHIR JSON nor NDJSON nor iCalendar.</source>
        <translation>هذا ليس FHIR JSON ولا NDJSON ولا iCalendar.</translation>
    </message>
    <message>
        <source>The file is too large for one document. Export it as NDJSON, which has no limit.</source>
        <translation>الملف أكبر من أن يكون مستندًا واحدًا. صدّره بصيغة NDJSON التي لا حدّ لها.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذّرت قراءة الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MB.</source>
        <translation>السطر أطول من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>Busy times of a calendar need a schedule that they block.</source>
        <translation>تحتاج الأوقات المشغولة في التقويم إلى جدول تحجبه.</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>استُورد %1</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Bundles are nested too deeply.</source>
        <translation>حزم Bundle متداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>%1: has no resource</source>
        <translation>%1: بلا مورد</translation>
    </message>
    <message>
        <source>%1: the request %2 %3 was not carried out</source>
        <translation>%1: لم يُنفَّذ الطلب %2 %3</translation>
    </message>
    <message>
        <source>%1: the resource was taken, its request %2 %3 was not carried out</source>
        <translation>%1: أُخذ المورد، ولم يُنفَّذ طلبه %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>There is more that cannot be taken; these are the first %n.</source>
        <translation>
            <numerusform>هناك المزيد مما لا يمكن أخذه؛ لا شيء معروض هنا.</numerusform>
            <numerusform>هناك المزيد مما لا يمكن أخذه؛ وهذا أوله.</numerusform>
            <numerusform>هناك المزيد مما لا يمكن أخذه؛ وهذان أول اثنين.</numerusform>
            <numerusform>هناك المزيد مما لا يمكن أخذه؛ وهذه أول %n.</numerusform>
            <numerusform>هناك المزيد مما لا يمكن أخذه؛ وهذه أول %n.</numerusform>
            <numerusform>هناك المزيد مما لا يمكن أخذه؛ وهذه أول %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in this file twice.</source>
        <translation>يرد %1 مرتين في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>notes of a day</comment>
        <translation>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
            <numerusform>%1، و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>MonthPaperWords</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month, see QDate::toString</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes of a day</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>hours and minutes</comment>
        <translation>%1 محجوبة</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of another month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>visits, no-shows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n no-shows</source>
        <translation>
            <numerusform>لا غياب</numerusform>
            <numerusform>غياب واحد</numerusform>
            <numerusform>غيابان</numerusform>
            <numerusform>%n حالات غياب</numerusform>
            <numerusform>%n حالة غياب</numerusform>
            <numerusform>%n حالة غياب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>hours and minutes</comment>
        <translation>%1 متاحة</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>visits</comment>
        <translation>
            <numerusform>لا مرفوضة</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overbooked</source>
        <comment>visits</comment>
        <translation>
            <numerusform>لا حجوزات زائدة</numerusform>
            <numerusform>حجز زائد واحد</numerusform>
            <numerusform>حجزان زائدان</numerusform>
            <numerusform>%n حجوزات زائدة</numerusform>
            <numerusform>%n حجزًا زائدًا</numerusform>
            <numerusform>%n حجز زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, what</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, from when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>NewClinicWords</name>
    <message>
        <source>A new clinic needs a practitioner with a name and weekly hours.</source>
        <translation>تحتاج العيادة الجديدة إلى ممارس له اسم وساعات عمل أسبوعية.</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>practitioner</comment>
        <translation>إعداد %1</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>A desktop scheduler for clinics.

Example: praxidesk --demo --view week</source>
        <translation>برنامج مكتبي لجدولة مواعيد العيادات.

مثال: praxidesk --demo --view week</translation>
    </message>
    <message>
        <source>Open this clinic.</source>
        <translation>فتح هذه العيادة.</translation>
    </message>
    <message>
        <source>Open a fresh demo clinic.</source>
        <translation>فتح عيادة تجريبية جديدة.</translation>
    </message>
    <message>
        <source>Fix the clock, for pictures and training: 2026-11-17T10:42:00+01:00.</source>
        <translation>تثبيت الساعة للصور والتدريب: ‎2026-11-17T10:42:00+01:00.</translation>
    </message>
    <message>
        <source>Show this day.</source>
        <translation>عرض هذا اليوم.</translation>
    </message>
    <message>
        <source>Draw the window, save it and exit.</source>
        <translation>رسم النافذة وحفظها ثم الخروج.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>حجم النافذة.</translation>
    </message>
    <message>
        <source>Colours instead of the system&apos;s.</source>
        <translation>ألوان بدلًا من ألوان النظام.</translation>
    </message>
    <message>
        <source>Reading direction instead of the language&apos;s.</source>
        <translation>اتجاه القراءة بدلًا من اتجاه اللغة.</translation>
    </message>
    <message>
        <source>Unfold this page of the right panel, or open weekly hours, or what is to be decided or waits for a server.</source>
        <translation>إظهار هذه الصفحة من اللوحة اليمنى، أو فتح ساعات العمل الأسبوعية، أو ما ينتظر قرارًا أو خادمًا.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood; it should look like %3.</source>
        <translation>تعذّر فهم ‎--%1 %2؛ ينبغي أن يكون مثل %3.</translation>
    </message>
    <message>
        <source>%1 is not understood. A clinic is given with --clinic FILE.</source>
        <translation>تعذّر فهم %1. تُحدَّد العيادة بـ ‎--clinic FILE.</translation>
    </message>
    <message>
        <source>--demo and --clinic exclude each other.</source>
        <translation>لا يجتمع ‎--demo مع ‎--clinic.</translation>
    </message>
    <message>
        <source>Show a day, a week of one or of a team, a month or a list.</source>
        <translation>عرض يوم أو أسبوع شخص أو فريق أو شهر أو قائمة.</translation>
    </message>
    <message>
        <source>Show this visit and choose it; may be said several times.</source>
        <translation>عرض هذا الموعد واختياره؛ يمكن ذكره مرات عدة.</translation>
    </message>
    <message>
        <source>Have a command of the menus done, with each visit that is named: appointment.pin.</source>
        <translation>تنفيذ أمر من القوائم مع كل موعد مذكور: appointment.pin.</translation>
    </message>
    <message>
        <source>Remember in this file how the window looks, instead of among this person&apos;s settings.</source>
        <translation>حفظ مظهر النافذة في هذا الملف بدل إعدادات الشخص.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>The folder %1 is not there. Connect its drive, or choose another folder.</source>
        <translation>المجلد %1 غير موجود. صِل محرك الأقراص الخاص به، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Allow it, or choose another folder.</source>
        <translation>لا يمكن الكتابة في المجلد %1. اسمح بذلك، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The papers could not be put into the folder %1.</source>
        <translation>تعذّر وضع المستندات في المجلد %1.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <comment>date</comment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>Everybody’s day sheets of %1</source>
        <translation>كشوف اليوم للجميع، %1</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days of %1</source>
        <translation>
            <numerusform>الأيام القادمة لـ %1</numerusform>
            <numerusform>اليوم القادم لـ %1</numerusform>
            <numerusform>اليومان القادمان لـ %1</numerusform>
            <numerusform>الأيام الـ %n القادمة لـ %1</numerusform>
            <numerusform>الأيام الـ %n القادمة لـ %1</numerusform>
            <numerusform>الأيام الـ %n القادمة لـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>قائمة الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n patients have to be called</source>
        <translation>
            <numerusform>لا مرضى ينبغي الاتصال بهم</numerusform>
            <numerusform>مريض واحد ينبغي الاتصال به</numerusform>
            <numerusform>مريضان ينبغي الاتصال بهما</numerusform>
            <numerusform>%n مرضى ينبغي الاتصال بهم</numerusform>
            <numerusform>%n مريضًا ينبغي الاتصال بهم</numerusform>
            <numerusform>%n مريض ينبغي الاتصال بهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers to work with while the computer does not</source>
        <translation>مستندات للعمل بها حين يتعطل الحاسوب</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>day, time</comment>
        <translation>كما في %1، %2</translation>
    </message>
    <message>
        <source>Write what you book, move or cancel onto the day sheets.</source>
        <translation>دوّن ما تحجزه أو تنقله أو تلغيه على كشوف اليوم.</translation>
    </message>
    <message>
        <source>When the computer works again, choose File › Enter bookings from paper.</source>
        <translation>حين يعود الحاسوب إلى العمل، اختر ملف › إدخال الحجوزات الورقية.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>طباعة أ&amp;و حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print the call &amp;list…</source>
        <translation>طباعة قائمة الات&amp;صال…</translation>
    </message>
    <message>
        <source>P&amp;rint a slip…</source>
        <translation>&amp;طباعة بطاقة الموعد…</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>طباعة بطاقة الموعد</translation>
    </message>
    <message>
        <source>Papers for e&amp;mergencies…</source>
        <translation>مستندات ال&amp;طوارئ…</translation>
    </message>
    <message>
        <source>En&amp;ter bookings from paper…</source>
        <translation>إ&amp;دخال الحجوزات الورقية…</translation>
    </message>
</context>
<context>
    <name>PatientCommands</name>
    <message numerus="yes">
        <source>There is no free time in %n weeks, nor in the two weeks after that. Find a time looks further.</source>
        <translation>
            <numerusform>لا وقت متاح بعد %n أسبوع، ولا في الأسبوعين التاليين. يبحث «البحث عن وقت» أبعد من ذلك.</numerusform>
            <numerusform>لا وقت متاح بعد أسبوع واحد، ولا في الأسبوعين التاليين. يبحث «البحث عن وقت» أبعد من ذلك.</numerusform>
            <numerusform>لا وقت متاح بعد أسبوعين، ولا في الأسبوعين التاليين. يبحث «البحث عن وقت» أبعد من ذلك.</numerusform>
            <numerusform>لا وقت متاح بعد %n أسابيع، ولا في الأسبوعين التاليين. يبحث «البحث عن وقت» أبعد من ذلك.</numerusform>
            <numerusform>لا وقت متاح بعد %n أسبوعًا، ولا في الأسبوعين التاليين. يبحث «البحث عن وقت» أبعد من ذلك.</numerusform>
            <numerusform>لا وقت متاح بعد %n أسبوع، ولا في الأسبوعين التاليين. يبحث «البحث عن وقت» أبعد من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient’s record…</source>
        <translation>&amp;سجل المريض…</translation>
    </message>
    <message numerus="yes">
        <source>Ne&amp;xt visit in %n weeks…</source>
        <translation>
            <numerusform>الزيارة القادمة ب&amp;عد %n أسبوع…</numerusform>
            <numerusform>الزيارة القادمة ب&amp;عد أسبوع واحد…</numerusform>
            <numerusform>الزيارة القادمة ب&amp;عد أسبوعين…</numerusform>
            <numerusform>الزيارة القادمة ب&amp;عد %n أسابيع…</numerusform>
            <numerusform>الزيارة القادمة ب&amp;عد %n أسبوعًا…</numerusform>
            <numerusform>الزيارة القادمة ب&amp;عد %n أسبوع…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>The pages of %1 could not be made.</source>
        <translation>تعذّر إعداد صفحات %1.</translation>
    </message>
</context>
<context>
    <name>PinboardWords</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>موضوعة جانبًا</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Day sheets</source>
        <translation>كشوف اليوم</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>خطة الأسبوع</translation>
    </message>
    <message>
        <source>There is no slip to print: the visit has no time, or does not take place.</source>
        <translation>لا بطاقة للطباعة: ليس للزيارة وقت، أو أنها لن تجري.</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>بطاقة الموعد</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>قائمة الاتصال</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>فتح قائمة الخيارات</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>None of the chosen weekdays and times lies in these days.</source>
        <translation>لا يقع أي من أيام الأسبوع والأوقات المختارة ضمن هذه الأيام.</translation>
    </message>
    <message>
        <source>%1 has no more than %2 at a time, %3 %4.</source>
        <comment>name, length, day, time</comment>
        <translation>ليس لدى %1 أكثر من %2 متصلة، %3 الساعة %4.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>name, day, time, reason</comment>
        <translation>%1، %2 الساعة %3: %4</translation>
    </message>
    <message>
        <source>%1 is free, but not together with the others or as asked.</source>
        <comment>name</comment>
        <translation>لدى %1 وقت متاح، لكن ليس مع الآخرين أو ليس كما طُلب.</translation>
    </message>
    <message>
        <source>Fully booked: %1.</source>
        <comment>names</comment>
        <translation>محجوز بالكامل: %1.</translation>
    </message>
    <message>
        <source>No hours then: %1.</source>
        <comment>names</comment>
        <translation>لا ساعات عمل حينها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time left of a hold</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>time left of a hold</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>“%1” is no part of a recurrence; parts look like FREQ=WEEKLY and are separated by &apos;;&apos;.</source>
        <translation>العنصر «%1» ليس جزءًا من تكرار؛ تكون الأجزاء مثل FREQ=WEEKLY وتُفصل بـ «;».</translation>
    </message>
    <message>
        <source>“%1” is not known in a recurrence of days.</source>
        <translation>العنصر «%1» غير معروف في تكرار الأيام.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>يرد %1 مرتين.</translation>
    </message>
    <message>
        <source>“%1” is not DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>القيمة «%1» ليست DAILY ولا WEEKLY ولا MONTHLY ولا YEARLY.</translation>
    </message>
    <message>
        <source>%1 takes a number from 1 on, not “%2”.</source>
        <translation>يأخذ %1 عددًا من 1 فصاعدًا، لا «%2».</translation>
    </message>
    <message>
        <source>A recurrence says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.</source>
        <translation>يذكر التكرار وتيرته: FREQ=DAILY أو WEEKLY أو MONTHLY أو YEARLY.</translation>
    </message>
    <message>
        <source>A recurrence has COUNT or UNTIL, not both.</source>
        <translation>يأخذ التكرار COUNT أو UNTIL، لا كليهما.</translation>
    </message>
    <message>
        <source>A recurrence needs a day and a time to start at.</source>
        <translation>يحتاج التكرار إلى يوم ووقت يبدأ فيهما.</translation>
    </message>
    <message>
        <source>“%1” is not a recurrence rule.</source>
        <translation>النص «%1» ليس قاعدة تكرار.</translation>
    </message>
    <message>
        <source>UNTIL is not a day, such as UNTIL=20261231.</source>
        <translation>قيمة UNTIL ليست يومًا، مثل UNTIL=20261231.</translation>
    </message>
    <message>
        <source>“%1” is a rule that has no day.</source>
        <translation>القاعدة «%1» لا تعطي أي يوم.</translation>
    </message>
</context>
<context>
    <name>ScheduleNames</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of a schedule</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, what tells the schedule apart</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>%1–%2</source>
        <comment>times</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>الأسابيع الفردية</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>الأسابيع الزوجية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Monday 08:00–12:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>every week, date to date</comment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>every week from date</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>every week until date</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <comment>every week, only services</comment>
        <translation>%1، فقط %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>see QLocale::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>ممارس</translation>
    </message>
    <message>
        <source>Practitioner in a role</source>
        <translation>ممارس في دور</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>practitioners</source>
        <translation>الممارسون</translation>
    </message>
    <message>
        <source>practitioners&apos; roles</source>
        <translation>أدوار الممارسين</translation>
    </message>
    <message>
        <source>services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Slots: free, busy and blocked time</source>
        <translation>الفترات: المتاحة والمشغولة والمحجوبة</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>participants&apos; answers</source>
        <translation>ردود المشاركين</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>A booking arrives there as one step, or not at all.</source>
        <translation>يصل الحجز إلى هناك دفعة واحدة أو لا يصل أبدًا.</translation>
    </message>
    <message>
        <source>It has no transactions: a booking first keeps its Slot tentatively, then takes it.</source>
        <translation>لا معاملات لديه: يحفظ الحجز فتراته مؤقتًا أولًا ثم يشغلها.</translation>
    </message>
    <message>
        <source>It tells what changed and what was deleted since the last time.</source>
        <translation>يخبر بما تغيّر وما حُذف منذ آخر مرة.</translation>
    </message>
    <message>
        <source>It does not tell what was deleted: once a day everything is compared.</source>
        <translation>لا يخبر بما حُذف: تُجرى مقارنة كل شيء مرة في اليوم.</translation>
    </message>
    <message>
        <source>What is made here keeps its name there.</source>
        <translation>ما يُنشأ هنا يحتفظ هناك باسمه.</translation>
    </message>
    <message>
        <source>It names what is made here itself; nothing is made twice all the same.</source>
        <translation>هو من يسمّي ما يُنشأ هنا؛ ومع ذلك لا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>It makes free time from weekly hours: a schedule may be published as SchedulingParameters.</source>
        <translation>يستخرج الوقت المتاح من ساعات العمل الأسبوعية: يمكن نشر الجدول بصيغة SchedulingParameters.</translation>
    </message>
    <message>
        <source>It needs free Slots to offer time: publish weekly hours as Slots where others book there.</source>
        <translation>يحتاج إلى فترات متاحة ليعرض وقتًا: انشر ساعات العمل الأسبوعية كفترات حيث يحجز آخرون هناك.</translation>
    </message>
    <message>
        <source>It does not list what it takes: everything is tried, and what it refuses is shown.</source>
        <translation>لا يسرد ما يقبله: يُجرَّب كل شيء ويُعرض ما يرفضه.</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>يبدو أنه %1: اعتمد ذلك نوعًا له.</translation>
    </message>
    <message>
        <source>A booking makes the appointment there and then takes its Slots; each Slot is looked at before it is changed.</source>
        <translation>ينشئ الحجز الموعد هناك ثم يشغل فتراته؛ وتُفحص كل فترة قبل تغييرها.</translation>
    </message>
    <message>
        <source>It does not tell what changed: everything is fetched each time.</source>
        <translation>لا يخبر بما تغيّر: يُجلب كل شيء في كل مرة.</translation>
    </message>
    <message>
        <source>It works out free time itself: that is asked for as you look around, and shown with its age where it cannot be asked.</source>
        <translation>يحسب الوقت المتاح بنفسه: يُسأل عنه أثناء تصفحك، ويُعرض مع وقت معرفته حين يتعذّر السؤال.</translation>
    </message>
    <message>
        <source>A booking is an appointment there, without a Slot. Moving it and its status are told, too; what is cancelled stays cancelled.</source>
        <translation>الحجز هناك موعد بلا فترة. ويُبلَّغ أيضًا بنقله وحالته؛ وما أُلغي يبقى ملغى.</translation>
    </message>
    <message>
        <source>Each visit there needs a place: it is the schedule’s.</source>
        <translation>كل زيارة هناك تحتاج إلى مكان: هو مكان الجدول.</translation>
    </message>
    <message>
        <source>A booking takes one of the times that it offers, for a patient whom it knows.</source>
        <translation>يأخذ الحجز أحد الأوقات التي يعرضها، لمريض يعرفه.</translation>
    </message>
    <message>
        <source>A visit there cannot be moved or cancelled from here: the patient declines it, under “Answers”.</source>
        <translation>لا يمكن نقل زيارة هناك أو إلغاؤها من هنا: يرفضها المريض من «الردود».</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>يجيب %1.</translation>
    </message>
    <message>
        <source>It answers, and does not say what it is: FHIR %1.</source>
        <translation>يجيب ولا يذكر ما هو: FHIR %1.</translation>
    </message>
    <message>
        <source>It answers: %1, FHIR %2.</source>
        <translation>يجيب: %1، FHIR %2.</translation>
    </message>
    <message>
        <source>Nothing stays on this computer alone.</source>
        <translation>لا شيء يبقى في هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>This stays on this computer alone:</source>
        <translation>يبقى في هذا الحاسوب وحده:</translation>
    </message>
    <message>
        <source>What you add or change of these stays on this computer:</source>
        <translation>ما تضيفه أو تغيّره من هذه يبقى في هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Only what you note for yourselves does: holds, the call list, the waitlist&apos;s wishes.</source>
        <translation>فقط ما تدوّنونه لأنفسكم: الحجوزات المؤقتة وقائمة الاتصال ورغبات قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>In which language the window speaks, and how it writes dates and times.</source>
        <translation>بأي لغة تتحدث النافذة، وكيف تكتب التواريخ والأوقات.</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The window changes at once; what is written in the clinic’s file stays as it is.</source>
        <translation>تتغير النافذة فورًا، ويبقى ما كُتب في ملف العيادة كما هو.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How the window looks on this computer.</source>
        <translation>شكل النافذة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark colours are easier on the eyes in a dim room.</source>
        <translation>الألوان الداكنة أريح للعين في غرفة خافتة الإضاءة.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Height of an hour</source>
        <translation>ارتفاع الساعة</translation>
    </message>
    <message>
        <source>Less shows more of the day at once, more shows the names in short visits. Ctrl+wheel does the same.</source>
        <translation>الأقل يُظهر قدرًا أكبر من اليوم دفعة واحدة، والأكثر يُظهر الأسماء في المواعيد القصيرة. Ctrl مع العجلة يفعل الأمر نفسه.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>How weeks are shown, and how visits are scheduled where nothing else is said.</source>
        <translation>كيف تُعرض الأسابيع، وكيف تُجدول المواعيد حيث لم يُذكر شيء آخر.</translation>
    </message>
    <message>
        <source>As usual in this language (%1)</source>
        <comment>weekday</comment>
        <translation>كما هو معتاد في هذه اللغة (%1)</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>تبدأ الأسابيع يوم</translation>
    </message>
    <message>
        <source>In the week, the month and every small calendar.</source>
        <translation>في الأسبوع والشهر وكل تقويم صغير.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Who works here, and what the daily gestures do.</source>
        <translation>من يعمل هنا، وماذا تفعل الحركات اليومية.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands beside every change that you make, and in the foot of the window. Empty: as this computer knows you.</source>
        <translation>يظهر بجانب كل تغيير تجريه وفي أسفل النافذة. إن كان فارغًا: كما يعرفك هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A held time is kept for</source>
        <translation>يُحتفظ بالوقت المحجوز مؤقتًا مدة</translation>
    </message>
    <message>
        <source>After that it is free again by itself, if nobody has booked it.</source>
        <translation>بعدها يصبح متاحًا من تلقاء نفسه إن لم يحجزه أحد.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>How the clinic and its servers are kept together.</source>
        <translation>كيف تبقى العيادة وخوادمها متوافقة.</translation>
    </message>
    <message>
        <source>Ask the servers every</source>
        <translation>سؤال الخوادم كل</translation>
    </message>
    <message>
        <source>For what others changed there. What is changed here is sent at once.</source>
        <translation>عمّا غيّره الآخرون هناك. وما يتغير هنا يُرسل فورًا.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>What is printed, and the pages that keep the clinic going without a computer.</source>
        <translation>ما يُطبع، والصفحات التي تُبقي العيادة تعمل من دون حاسوب.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everything in the window can be done without a pointer.</source>
        <translation>كل ما في النافذة يمكن فعله من دون مؤشر.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source> · </source>
        <comment>between facts on a printed line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>من مواليد %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>birth date on paper, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>حجز زائد: %1</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <translation>يحتاج إلى وقت جديد</translation>
    </message>
    <message>
        <source>patient to be told</source>
        <translation>ينبغي إبلاغ المريض</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <comment>language</comment>
        <translation>مترجم: %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>محجوز مؤقتًا لـ %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <comment>by what</comment>
        <translation>مشغول: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>no patient named</source>
        <translation>لم يُذكر مريض</translation>
    </message>
    <message>
        <source>This day does not exist in the clinic’s time zone.</source>
        <translation>لا وجود لهذا اليوم في المنطقة الزمنية للعيادة.</translation>
    </message>
    <message>
        <source>Nobody is booked.</source>
        <translation>لا أحد محجوز له.</translation>
    </message>
    <message>
        <source>No hours on this day.</source>
        <translation>لا ساعات عمل في هذا اليوم.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>day on paper, see QDate::toString</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The clock is put forward from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>تُقدَّم الساعة من %2 إلى %3: في هذا اليوم %n ساعة.</numerusform>
            <numerusform>تُقدَّم الساعة من %2 إلى %3: في هذا اليوم ساعة واحدة.</numerusform>
            <numerusform>تُقدَّم الساعة من %2 إلى %3: في هذا اليوم ساعتان.</numerusform>
            <numerusform>تُقدَّم الساعة من %2 إلى %3: في هذا اليوم %n ساعات.</numerusform>
            <numerusform>تُقدَّم الساعة من %2 إلى %3: في هذا اليوم %n ساعة.</numerusform>
            <numerusform>تُقدَّم الساعة من %2 إلى %3: في هذا اليوم %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is put back from %2 to %3: this day has %n hours.</source>
        <translation>
            <numerusform>تُؤخَّر الساعة من %2 إلى %3: في هذا اليوم %n ساعة.</numerusform>
            <numerusform>تُؤخَّر الساعة من %2 إلى %3: في هذا اليوم ساعة واحدة.</numerusform>
            <numerusform>تُؤخَّر الساعة من %2 إلى %3: في هذا اليوم ساعتان.</numerusform>
            <numerusform>تُؤخَّر الساعة من %2 إلى %3: في هذا اليوم %n ساعات.</numerusform>
            <numerusform>تُؤخَّر الساعة من %2 إلى %3: في هذا اليوم %n ساعة.</numerusform>
            <numerusform>تُؤخَّر الساعة من %2 إلى %3: في هذا اليوم %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>نصف ورقة Letter</translation>
    </message>
    <message>
        <source>Times of %1</source>
        <comment>zone</comment>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <comment>day, time</comment>
        <translation>طُبع في %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>heading of a day, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what fills a time, when it ends</comment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدك</translation>
    </message>
    <message>
        <source>Your request for an appointment</source>
        <translation>طلب موعدك</translation>
    </message>
    <message>
        <source>Not confirmed yet: we will tell you.</source>
        <translation>لم يُؤكَّد بعد: سنبلغك.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يُرجى الانتباه</translation>
    </message>
    <message>
        <source>Your next appointments</source>
        <translation>مواعيدك القادمة</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in a list on paper, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>إن لم تستطع الحضور فأخبرنا مبكرًا: فقد يحتاج شخص آخر إلى هذا الوقت.</translation>
    </message>
    <message>
        <source>Patients to call</source>
        <translation>مرضى ينبغي الاتصال بهم</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Nobody has to be called.</source>
        <translation>لا حاجة إلى الاتصال بأحد.</translation>
    </message>
    <message>
        <source>new time, or needs one</source>
        <translation>وقت جديد، أو يحتاج إليه</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>free time as of %1</source>
        <comment>time</comment>
        <translation>الوقت المتاح كما في %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, since when free time is known</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>set aside</source>
        <comment>a visit that builds on something that the server did not take</comment>
        <translation>منحّى جانبًا</translation>
    </message>
    <message>
        <source>differs from the server</source>
        <comment>a visit with a change that is not sent</comment>
        <translation>يختلف عن الخادم</translation>
    </message>
    <message>
        <source>two at one time</source>
        <comment>conflict of a visit</comment>
        <translation>زيارتان في وقت واحد</translation>
    </message>
    <message>
        <source>needs a new time</source>
        <comment>conflict of a visit</comment>
        <translation>يحتاج إلى وقت جديد</translation>
    </message>
    <message>
        <source>cancelled on one side</source>
        <comment>conflict of a visit</comment>
        <translation>أُلغي في أحد الطرفين</translation>
    </message>
    <message>
        <source>deleted on server</source>
        <comment>conflict of a visit</comment>
        <translation>حُذف في الخادم</translation>
    </message>
    <message>
        <source>changed on server</source>
        <comment>conflict of a visit</comment>
        <translation>تغيّر في الخادم</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>بلا مريض</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>day</comment>
        <translation>%1، اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 free</source>
        <comment>visits, duration</comment>
        <translation>%1 · %2 متاحة</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>استراحة الغداء</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إجازة</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>taken back before it was sent</source>
        <translation>سُحب قبل إرساله</translation>
    </message>
    <message>
        <source>sent together with %1</source>
        <translation>أُرسل مع %1</translation>
    </message>
    <message>
        <source>the server has nothing to learn from it</source>
        <translation>ليس فيه ما يحتاج الخادم إلى معرفته</translation>
    </message>
    <message>
        <source>There is no change %1 that could be tried again.</source>
        <translation>لا يوجد تغيير %1 يمكن أن يُعاد إرساله.</translation>
    </message>
    <message>
        <source>There is no waiting change %1.</source>
        <translation>لا يوجد تغيير منتظر %1.</translation>
    </message>
    <message>
        <source>%1: %2 (with %3, on which it builds)</source>
        <comment>who, why, reference</comment>
        <translation>%1: %2 (مع %3 الذي يعتمد عليه)</translation>
    </message>
    <message>
        <source>the server works it out itself</source>
        <translation>يحسبه الخادم بنفسه</translation>
    </message>
    <message>
        <source>Clinik does not keep resources of the type %1.</source>
        <translation>لا يحفظ Clinik موارد من النوع %1.</translation>
    </message>
    <message>
        <source>Clinik takes an answer to an appointment, but does not let it be changed.</source>
        <translation>يقبل Clinik ردًا على موعد، لكنه لا يسمح بتعديله.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: the blocked time stays blocked there until somebody opens it there.</source>
        <translation>لا يستطيع Clinik إزالة فترة: يبقى الوقت محجوبًا هناك إلى أن يفتحه أحد هناك.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a Slot: this time is still offered there. Block it instead.</source>
        <translation>لا يستطيع Clinik إزالة فترة: ما زال هذا الوقت معروضًا هناك. احجبه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Clinik cannot remove a %1; there it stays as it is.</source>
        <translation>لا يستطيع Clinik إزالة %1؛ يبقى هناك كما هو.</translation>
    </message>
    <message>
        <source>Clinik keeps no appointments without a time; it has no waiting list.</source>
        <translation>لا يحفظ Clinik مواعيد بلا وقت؛ فليست لديه قائمة انتظار.</translation>
    </message>
    <message>
        <source>Clinik has no place for what this changes; it is kept here.</source>
        <translation>ليس لدى Clinik موضع لهذا التغيير؛ يُحفظ هنا.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no %1.</source>
        <translation>رد الخادم ليس %1.</translation>
    </message>
    <message>
        <source>The Slot is %1 there by now.</source>
        <translation>حالة الفترة هناك أصبحت «%1».</translation>
    </message>
    <message>
        <source>It was changed there meanwhile.</source>
        <translation>تغيّر هناك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the operation.</source>
        <translation>رد الخادم لا يوافق العملية.</translation>
    </message>
    <message>
        <source>The server does not tell its free time.</source>
        <translation>لا يخبر الخادم بوقته المتاح.</translation>
    </message>
    <message>
        <source>The server does not tell whether it has the change.</source>
        <translation>لا يذكر الخادم هل لديه التغيير.</translation>
    </message>
    <message>
        <source>The server&apos;s page could not be read.</source>
        <translation>تعذّرت قراءة صفحة الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a page of a search.</source>
        <translation>رد الخادم ليس صفحة من بحث.</translation>
    </message>
    <message>
        <source>Something on the server&apos;s page is no %1.</source>
        <translation>في صفحة الخادم ما ليس %1.</translation>
    </message>
    <message>
        <source>MediKIT deletes no visits.</source>
        <translation>لا يحذف MediKIT الزيارات.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it cannot be changed by itself.</source>
        <translation>يستخرج MediKIT هذه الزيارة من سلسلة: لا يمكن تعديلها وحدها.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody cancel a visit from here; the patient may decline it.</source>
        <translation>لا يسمح MediKIT بإلغاء زيارة من هنا؛ يمكن للمريض أن يرفضها.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a visit that is booked.</source>
        <translation>لا يسمح MediKIT بتعديل زيارة محجوزة.</translation>
    </message>
    <message>
        <source>MediKIT only books visits; it takes none that are “%1”.</source>
        <translation>يحجز MediKIT الزيارات فقط؛ ولا يقبل ما كانت حالته «%1».</translation>
    </message>
    <message>
        <source>MediKIT takes only visits that have a time.</source>
        <translation>لا يقبل MediKIT إلا زيارات لها وقت.</translation>
    </message>
    <message>
        <source>MediKIT books a visit for one patient.</source>
        <translation>يحجز MediKIT الزيارة لمريض واحد.</translation>
    </message>
    <message>
        <source>MediKIT books in one of its schedules with a practitioner role; none fits.</source>
        <translation>يحجز MediKIT في أحد جداوله المرتبطة بدور ممارس؛ ولا يناسب أي منها.</translation>
    </message>
    <message>
        <source>MediKIT takes answers, but changes none.</source>
        <translation>يقبل MediKIT الردود، لكنه لا يغيّر أيًا منها.</translation>
    </message>
    <message>
        <source>MediKIT takes only what patients answer.</source>
        <translation>لا يقبل MediKIT إلا ردود المرضى.</translation>
    </message>
    <message>
        <source>MediKIT has to know which visit the answer is about.</source>
        <translation>يجب أن يعرف MediKIT أي زيارة يخصّها الرد.</translation>
    </message>
    <message>
        <source>MediKIT works this visit out from a series: it takes no answer for it.</source>
        <translation>يستخرج MediKIT هذه الزيارة من سلسلة: ولا يقبل ردًا عليها.</translation>
    </message>
    <message>
        <source>MediKIT takes only the answer of the visit&apos;s patient.</source>
        <translation>لا يقبل MediKIT إلا رد مريض الزيارة.</translation>
    </message>
    <message>
        <source>MediKIT takes no blocked time.</source>
        <translation>لا يقبل MediKIT وقتًا محجوبًا.</translation>
    </message>
    <message>
        <source>MediKIT works out free time itself.</source>
        <translation>يحسب MediKIT الوقت المتاح بنفسه.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change schedules from outside.</source>
        <translation>لا يسمح MediKIT بتعديل الجداول من الخارج.</translation>
    </message>
    <message>
        <source>MediKIT lets nobody change a %1 from here.</source>
        <translation>لا يسمح MediKIT بتعديل %1 من هنا.</translation>
    </message>
    <message>
        <source>The server does not say what became of it.</source>
        <translation>لا يذكر الخادم ما آل إليه الأمر.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON.</source>
        <translation>رد الخادم ليس JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit the transaction.</source>
        <translation>رد الخادم لا يوافق المعاملة.</translation>
    </message>
    <message>
        <source>The server does not say what it calls the new resource.</source>
        <translation>لا يذكر الخادم ما سمّى به المورد الجديد.</translation>
    </message>
    <message>
        <source>The server does not keep a history of %1.</source>
        <translation>لا يحفظ الخادم سجلّ %1.</translation>
    </message>
    <message>
        <source>The server&apos;s next page is on another server, %1.</source>
        <translation>الصفحة التالية للخادم موجودة على خادم آخر، %1.</translation>
    </message>
    <message>
        <source>Canvas deletes no visits.</source>
        <translation>لا يحذف Canvas الزيارات.</translation>
    </message>
    <message>
        <source>A cancelled visit stays cancelled on Canvas.</source>
        <translation>الزيارة الملغاة تبقى ملغاة في Canvas.</translation>
    </message>
    <message>
        <source>Canvas has no visits that are “%1”.</source>
        <translation>ليس في Canvas زيارات حالتها «%1».</translation>
    </message>
    <message>
        <source>Canvas takes only visits that have a time.</source>
        <translation>لا يقبل Canvas إلا زيارات لها وقت.</translation>
    </message>
    <message>
        <source>Canvas takes only visits to a practitioner.</source>
        <translation>لا يقبل Canvas إلا زيارات لدى ممارس.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location a visit is.</source>
        <translation>يجب أن يعرف Canvas في أي مكان تكون الزيارة.</translation>
    </message>
    <message>
        <source>Canvas has to know at which location the visit is: there are several. Add one to the visit.</source>
        <translation>يجب أن يعرف Canvas في أي مكان تكون الزيارة، وهناك عدة أماكن. أضف واحدًا إلى الزيارة.</translation>
    </message>
    <message>
        <source>Canvas has no place for what was changed.</source>
        <translation>ليس لدى Canvas موضع لما تغيّر.</translation>
    </message>
    <message>
        <source>plain FHIR</source>
        <translation>FHIR العادي</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say what became of the booking.</source>
        <translation>لا يذكر رد MediKIT مصير الحجز.</translation>
    </message>
    <message>
        <source>MediKIT&apos;s answer does not say whether it took it.</source>
        <translation>لا يذكر رد MediKIT هل قبله.</translation>
    </message>
    <message>
        <source>Canvas takes no blocked time.</source>
        <translation>لا يقبل Canvas وقتًا محجوبًا.</translation>
    </message>
    <message>
        <source>Canvas works out free time itself.</source>
        <translation>يحسب Canvas الوقت المتاح بنفسه.</translation>
    </message>
    <message>
        <source>Canvas takes no answers of participants, only the status of a visit.</source>
        <translation>لا يقبل Canvas ردود المشاركين، بل حالة الزيارة فقط.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change schedules from outside.</source>
        <translation>لا يسمح Canvas بتعديل الجداول من الخارج.</translation>
    </message>
    <message>
        <source>Canvas lets nobody change a %1 from here.</source>
        <translation>لا يسمح Canvas بتعديل %1 من هنا.</translation>
    </message>
    <message>
        <source>Canvas&apos;s answer does not say what became of the visit.</source>
        <translation>لا يذكر رد Canvas مصير الزيارة.</translation>
    </message>
    <message>
        <source>The server does not say what it can do: its answer is no CapabilityStatement.</source>
        <translation>لا يذكر الخادم ما يستطيعه: فرده ليس CapabilityStatement.</translation>
    </message>
    <message>
        <source>The server speaks FHIR %1, and Praxidesk speaks FHIR R4 (4.0.1).</source>
        <translation>يتكلم الخادم FHIR %1 بينما يتكلم Praxidesk FHIR R4 (4.0.1).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>تعذّرت قراءة الملف %1: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in.</source>
        <translation>يطلب %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it.</source>
        <translation>يطلب %1 تسجيل الدخول ولا يوجد رمز وصول له.</translation>
    </message>
    <message>
        <source>What is given as the token for %1 is none: it holds spaces, line ends or special letters.</source>
        <translation>ما قُدّم رمزَ وصولٍ إلى %1 ليس كذلك: ففيه فراغات أو نهايات أسطر أو أحرف خاصة.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more: it needs another one.</source>
        <translation>لم يعد %1 يقبل رمز الوصول: يحتاج إلى رمز آخر.</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no client secret for it.</source>
        <translation>يطلب %1 تسجيل الدخول ولا يوجد سر عميل له.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>تعذّر الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in.</source>
        <translation>لا يذكر %1 أين يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.</source>
        <translation>يطلب %1 تسجيل الدخول على %2، وهو غير مشفّر. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>أجاب الخادم بـ %1.</translation>
    </message>
    <message>
        <source>Nobody signs in to %1 in a browser.</source>
        <translation>لا يُسجَّل الدخول إلى %1 عبر المتصفح.</translation>
    </message>
    <message>
        <source>%1 does not say where to sign in in a browser.</source>
        <translation>لا يذكر %1 أين يُسجَّل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1 within five minutes.</source>
        <translation>لم يسجّل أحد الدخول إلى %1 خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Signing in to %1 was stopped.</source>
        <translation>أُوقف تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>The answer that came is not the one to this sign-in to %1. It was not used: sign in again.</source>
        <translation>الرد الذي وصل ليس رد تسجيل الدخول هذا إلى %1. لم يُستخدم: سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم يعد موجودًا هناك</translation>
    </message>
    <message>
        <source>%1 does not know this program by its client id and secret.</source>
        <translation>لا يعرف %1 هذا البرنامج بمعرّف العميل وسره.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is not valid any more: sign in again.</source>
        <translation>لم يعد تسجيل الدخول إلى %1 صالحًا: سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 does not allow what was asked for (scope).</source>
        <translation>لا يسمح %1 بما طُلب (scope).</translation>
    </message>
    <message>
        <source>Signing in to %1 was declined there.</source>
        <translation>رُفض تسجيل الدخول إلى %1 هناك.</translation>
    </message>
    <message>
        <source>%1 did not let us in.</source>
        <translation>لم يسمح لنا %1 بالدخول.</translation>
    </message>
    <message>
        <source>The server does not say where to sign in.</source>
        <translation>لا يذكر الخادم أين يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 ويقول: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: %2</source>
        <translation>لا يمكن تسجيل الدخول إلى %1 الآن: %2</translation>
    </message>
    <message>
        <source>Signing in to %1 is not possible now: it answers %2.</source>
        <translation>لا يمكن تسجيل الدخول إلى %1 الآن: يجيب بـ %2.</translation>
    </message>
    <message>
        <source>Signing in to %1 did not succeed: its answer holds no bearer token.</source>
        <translation>لم ينجح تسجيل الدخول إلى %1: لا يحتوي رده على رمز وصول (bearer token).</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: kept only until the program ends.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح في هذا الحاسوب: يُحفظ فقط إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>The server gave nothing that lasts: it is good only until the program ends.</source>
        <translation>لم يعطِ الخادم شيئًا دائمًا: يصلح فقط إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>it is gone there</source>
        <translation>لم يعد موجودًا هناك</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>لم يصل.</translation>
    </message>
    <message>
        <source>Its time is kept on the server.</source>
        <translation>وقته محفوظ في الخادم.</translation>
    </message>
    <message>
        <source>Versions of %1 go backwards: the server seems to have been restored from a backup.</source>
        <translation>إصدارات %1 تعود إلى الوراء: يبدو أن الخادم استُعيد من نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>The server deleted %n resource(s) of the type %1 at once.</source>
        <translation>
            <numerusform>حذف الخادم دفعة واحدة %n مورد من النوع %1.</numerusform>
            <numerusform>حذف الخادم دفعة واحدة موردًا واحدًا من النوع %1.</numerusform>
            <numerusform>حذف الخادم دفعة واحدة موردين من النوع %1.</numerusform>
            <numerusform>حذف الخادم دفعة واحدة %n موارد من النوع %1.</numerusform>
            <numerusform>حذف الخادم دفعة واحدة %n موردًا من النوع %1.</numerusform>
            <numerusform>حذف الخادم دفعة واحدة %n مورد من النوع %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>يحتاج الخادم إلى اسم.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server; they are %2.</source>
        <translation>القيمة «%1» ليست نوعًا من الخوادم؛ والأنواع هي %2.</translation>
    </message>
    <message>
        <source>“%1” is no way to sign in; they are %2.</source>
        <translation>القيمة «%1» ليست طريقة لتسجيل الدخول؛ والطرق هي %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server; it looks like https://fhir.example.org/r4.</source>
        <translation>النص «%1» ليس عنوان خادم؛ يكون مثل https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>An address must not contain a password.</source>
        <translation>يجب ألا يحتوي العنوان على كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: patients&apos; data would be readable on the way. Use https, or allow it for this server explicitly.</source>
        <translation>الاتصال بـ %1 غير مشفّر: يمكن قراءة بيانات المرضى في الطريق. استخدم https، أو اسمح بذلك صراحة لهذا الخادم.</translation>
    </message>
    <message>
        <source>Whoever runs the server gives this program a client id; without one nobody can sign in there in this way.</source>
        <translation>يعطي القائم على الخادم هذا البرنامج معرّف عميل؛ ومن دونه لا يمكن لأحد تسجيل الدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <source>“%1” is no address where secrets could be sent to; it looks like https://example.org/oauth2/token.</source>
        <translation>النص «%1» ليس عنوانًا تُرسل إليه أسرار؛ يكون مثل https://example.org/oauth2/token.</translation>
    </message>
    <message>
        <source>The file with the certificate authority holds no certificate; it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>لا يحتوي ملف جهة الشهادات على شهادة؛ فهي تبدأ بـ -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The server&apos;s address was changed meanwhile.</source>
        <translation>تغيّر عنوان الخادم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A synchronisation is under way already.</source>
        <translation>هناك مزامنة جارية بالفعل.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped.</source>
        <translation>أُوقفت المزامنة.</translation>
    </message>
    <message>
        <source>%1 knows who asks, and does not allow it.</source>
        <translation>يعرف %1 من يسأل، ولا يسمح بذلك.</translation>
    </message>
    <message>
        <source>%1 asks to sign in: what it was given is not accepted.</source>
        <translation>يطلب %1 تسجيل الدخول: ما قُدّم إليه غير مقبول.</translation>
    </message>
    <message>
        <source>%1 answers %2: %3</source>
        <translation>يجيب %1 بـ %2: %3</translation>
    </message>
    <message>
        <source>What answers at %1 is no %2: %3</source>
        <translation>ما يجيب عند %1 ليس %2: %3</translation>
    </message>
    <message>
        <source>There is no such server in this clinic.</source>
        <translation>لا يوجد خادم كهذا في هذه العيادة.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>يوجد بالفعل خادم باسم «%1».</translation>
    </message>
    <message>
        <source>%1 does not tell its free time: %2</source>
        <translation>لا يخبر %1 بوقته المتاح: %2</translation>
    </message>
    <message>
        <source>%1 gives no %2: %3</source>
        <translation>لا يعطي %1 موارد %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 could not be read from %2.</source>
        <translation>تعذّرت قراءة %1 من %2.</translation>
    </message>
    <message>
        <source>%1 repeats its pages of %2; the rest was left for the next time.</source>
        <translation>يكرر %1 صفحاته من %2؛ تُرك الباقي للمرة القادمة.</translation>
    </message>
    <message>
        <source>%1 has more pages of %2 than can be right; the rest was left for the next time.</source>
        <translation>لدى %1 من صفحات %2 أكثر من المعقول؛ تُرك الباقي للمرة القادمة.</translation>
    </message>
    <message>
        <source>What was agreed with the server could not be read.</source>
        <translation>تعذّرت قراءة ما اتُّفق عليه مع الخادم.</translation>
    </message>
    <message>
        <source>%1 was passed over: %2</source>
        <translation>جرى تخطي %1: %2</translation>
    </message>
    <message>
        <source>A synchronisation is under way. Try again when it is over.</source>
        <translation>هناك مزامنة جارية. حاول مرة أخرى عند انتهائها.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>في ملف</translation>
    </message>
    <message>
        <source>The file is no transaction-response of a server.</source>
        <translation>الملف ليس transaction-response من خادم.</translation>
    </message>
    <message>
        <source>The answer has %1 entries, and the file that was written last had %2: it is not the answer to it.</source>
        <translation>يضم الرد %1 قيدًا، وكان في آخر ملف كُتب %2: فهو ليس ردًا عليه.</translation>
    </message>
    <message>
        <source>This answer was read already.</source>
        <translation>قُرئ هذا الرد من قبل.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>A resource is a JSON object.</source>
        <translation>المورد كائن JSON.</translation>
    </message>
    <message>
        <source>Only resources of the same type can be merged.</source>
        <translation>لا يمكن دمج إلا موارد من النوع نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n مريض</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>%n مرضى</numerusform>
            <numerusform>%n مريضًا</numerusform>
            <numerusform>%n مريض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practitioner(s)</source>
        <translation>
            <numerusform>%n ممارس</numerusform>
            <numerusform>ممارس واحد</numerusform>
            <numerusform>ممارسان</numerusform>
            <numerusform>%n ممارسين</numerusform>
            <numerusform>%n ممارسًا</numerusform>
            <numerusform>%n ممارس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n فترة</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتان</numerusform>
            <numerusform>%n فترات</numerusform>
            <numerusform>%n فترة</numerusform>
            <numerusform>%n فترة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entries</source>
        <translation>
            <numerusform>%n قيد آخر</numerusform>
            <numerusform>قيد آخر</numerusform>
            <numerusform>قيدان آخران</numerusform>
            <numerusform>%n قيود أخرى</numerusform>
            <numerusform>%n قيدًا آخر</numerusform>
            <numerusform>%n قيد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked: %2</source>
        <translation>لا يُتبادل شيء مع %1 إلى أن يراجع أحدٌ الأمر: %2</translation>
    </message>
    <message>
        <source>The clinic file could not be read. Nothing was decided on what is missing.</source>
        <translation>تعذّرت قراءة ملف العيادة. لم يُقرَّر شيء بشأن ما ينقص.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be waited for: no port of this computer can be opened.</source>
        <translation>لا يمكن انتظار رد المتصفح: تعذّر فتح أي منفذ في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not for you.</source>
        <translation>هذا ليس لك.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Thank you. You can close this page and go back to Praxidesk.</source>
        <translation>شكرًا. يمكنك إغلاق هذه الصفحة والعودة إلى Praxidesk.</translation>
    </message>
    <message>
        <source>Signing in did not succeed. Praxidesk says why; you can close this page.</source>
        <translation>لم ينجح تسجيل الدخول. يذكر Praxidesk السبب؛ يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Both can only be kept where two bookings are at one time.</source>
        <translation>لا يمكن الإبقاء على الاثنين إلا حين يكون حجزان في وقت واحد.</translation>
    </message>
    <message>
        <source>Overbooking needs a reason.</source>
        <translation>يحتاج الحجز الزائد إلى سبب.</translation>
    </message>
    <message>
        <source>Decided a conflict</source>
        <translation>بُتّ في تعارض</translation>
    </message>
    <message>
        <source>The time is taken on the server. Name another time, or keep both with a reason.</source>
        <translation>الوقت مشغول في الخادم. حدّد وقتًا آخر، أو أبقِ على الاثنين مع ذكر السبب.</translation>
    </message>
    <message>
        <source>The time was taken by another booking.</source>
        <translation>شغل حجزٌ آخر هذا الوقت.</translation>
    </message>
    <message>
        <source>The server of this conflict is not known any more.</source>
        <translation>لم يعد خادم هذا التعارض معروفًا.</translation>
    </message>
    <message>
        <source>There is no open conflict %1.</source>
        <translation>لا يوجد تعارض مفتوح %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone, mail</source>
        <translation>الهاتف والبريد</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>للمريض</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Category of service</source>
        <translation>فئة الخدمة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>انظر أيضًا</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Planning horizon</source>
        <translation>أفق التخطيط</translation>
    </message>
    <message>
        <source>Two appointments are at the same time.</source>
        <translation>هناك موعدان في وقت واحد.</translation>
    </message>
    <message>
        <source>The time was taken meanwhile: this appointment needs a new one.</source>
        <translation>شُغل الوقت في هذه الأثناء: يحتاج هذا الموعد إلى وقت جديد.</translation>
    </message>
    <message>
        <source>On one side the patient was seen, on the other the visit was cancelled.</source>
        <translation>في طرفٍ حضر المريض، وفي الآخر أُلغيت الزيارة.</translation>
    </message>
    <message>
        <source>It was changed here and deleted on the server.</source>
        <translation>تغيّر هنا وحُذف في الخادم.</translation>
    </message>
    <message>
        <source>It was deleted here and changed on the server.</source>
        <translation>حُذف هنا وتغيّر في الخادم.</translation>
    </message>
    <message>
        <source>It was changed here and on the server, and the two do not fit together.</source>
        <translation>تغيّر هنا وفي الخادم، والتغييران لا يتوافقان.</translation>
    </message>
    <message>
        <source>the server says the same already</source>
        <translation>الخادم يقول الشيء نفسه بالفعل</translation>
    </message>
    <message>
        <source>A conflict could not be kept.</source>
        <translation>تعذّر حفظ تعارض.</translation>
    </message>
    <message>
        <source>see the other appointment</source>
        <translation>انظر الموعد الآخر</translation>
    </message>
    <message>
        <source>they do not overlap any more</source>
        <translation>لم يعودا متداخلين</translation>
    </message>
    <message>
        <source>Removal of a visit</source>
        <translation>حذف زيارة</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Change of a visit</source>
        <translation>تعديل زيارة</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Answer of a participant</source>
        <translation>رد مشارك</translation>
    </message>
    <message>
        <source>%1 does not allow us to make this change. Whoever runs the server can give the right to do it; then try again.</source>
        <translation>لا يسمح لنا %1 بهذا التغيير. يمكن للقائم على الخادم أن يمنح الصلاحية؛ ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 gave an answer that does not fit this change: it may have been done or not. Tried again, %1 is asked first whether it has it; nothing is done twice.</source>
        <translation>أعطى %1 ردًا لا يوافق هذا التغيير: قد يكون نُفّذ أو لم يُنفّذ. عند إعادة المحاولة يُسأل %1 أولًا هل لديه التغيير؛ فلا شيء يُنفّذ مرتين.</translation>
    </message>
    <message>
        <source>%1 did not accept this change. Everything else goes on; what stands here stays.</source>
        <translation>لم يقبل %1 هذا التغيير. يستمر كل ما عداه، ويبقى ما هو مدوّن هنا.</translation>
    </message>
    <message>
        <source>%1 did not accept this change (%2). Everything else goes on; what stands here stays.</source>
        <translation>لم يقبل %1 هذا التغيير (%2). يستمر كل ما عداه، ويبقى ما هو مدوّن هنا.</translation>
    </message>
    <message>
        <source>%1 does not give us this time any more, and a person has to decide.</source>
        <translation>لم يعد %1 يمنحنا هذا الوقت، ويجب أن يقرر شخص.</translation>
    </message>
    <message>
        <source>It changed on %1 as well, and a person has to decide.</source>
        <translation>تغيّر في %1 أيضًا، ويجب أن يقرر شخص.</translation>
    </message>
    <message>
        <source>It was sent, and no whole answer came. Before it is sent again, %1 is asked whether it has it already: nothing is done twice.</source>
        <translation>أُرسل ولم يصل رد كامل. قبل إرساله مجددًا يُسأل %1 هل لديه التغيير بالفعل: فلا شيء يُنفّذ مرتين.</translation>
    </message>
    <message>
        <source>No server of this clinic takes it: it stays on this computer.</source>
        <translation>لا يقبله أي خادم لهذه العيادة: يبقى في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 has no place for it: it stays on this computer.</source>
        <translation>ليس لدى %1 موضع له: يبقى في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was given up and is not sent.</source>
        <translation>جرى التخلي عنه ولن يُرسل.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>وصل إلى %1.</translation>
    </message>
    <message>
        <source>%1 has too much to do and asked us to wait.</source>
        <translation>لدى %1 عمل كثير وقد طلب منا الانتظار.</translation>
    </message>
    <message>
        <source>It changed on %1 meanwhile: the newest state is read first, then it is sent again.</source>
        <translation>تغيّر في %1 في هذه الأثناء: تُقرأ أحدث حالة أولًا ثم يُعاد إرساله.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 could not take it yet (%2).</source>
        <translation>لم يستطع %1 قبوله بعد (%2).</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation, after the changes that it builds on.</source>
        <translation>يُرسل مع المزامنة التالية، بعد التغييرات التي يعتمد عليها.</translation>
    </message>
    <message>
        <source>It leaves with the next synchronisation.</source>
        <translation>يُرسل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>%1 does not know %2 yet: open the visit and say as whom it does.</source>
        <comment>a server, a patient</comment>
        <translation>لا يعرف %1 بعدُ %2: افتح الزيارة وحدّد المعرّف الذي يعرفه به.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) at once</source>
        <translation>
            <numerusform>%n زيارة دفعة واحدة</numerusform>
            <numerusform>زيارة واحدة دفعة واحدة</numerusform>
            <numerusform>زيارتان دفعة واحدة</numerusform>
            <numerusform>%n زيارات دفعة واحدة</numerusform>
            <numerusform>%n زيارة دفعة واحدة</numerusform>
            <numerusform>%n زيارة دفعة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was here before the server</source>
        <translation>
            <numerusform>%n مما كان هنا قبل الخادم</numerusform>
            <numerusform>%n مما كان هنا قبل الخادم</numerusform>
            <numerusform>%n مما كان هنا قبل الخادم</numerusform>
            <numerusform>%n مما كان هنا قبل الخادم</numerusform>
            <numerusform>%n مما كان هنا قبل الخادم</numerusform>
            <numerusform>%n مما كان هنا قبل الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the server</source>
        <translation>أكّدها الخادم</translation>
    </message>
    <message>
        <source>In conflict with the server: a person has to decide</source>
        <translation>في تعارض مع الخادم: يجب أن يقرر شخص</translation>
    </message>
    <message>
        <source>Differs from the server: a change is kept on this computer only</source>
        <translation>تختلف عن الخادم: هناك تغيير محفوظ في هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>On the server; what was changed last stays on this computer</source>
        <translation>في الخادم؛ وآخر ما تغيّر يبقى في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only on this computer: no server was told of it</source>
        <translation>في هذا الحاسوب فقط: لم يُبلَّغ بها أي خادم</translation>
    </message>
    <message>
        <source>Stays on this computer: no server takes it</source>
        <translation>تبقى في هذا الحاسوب: لا يقبلها أي خادم</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>منحّاة جانبًا: %1</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضها الخادم</translation>
    </message>
    <message>
        <source>Refused by the server: %1</source>
        <translation>رفضها الخادم: %1</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>أُرسلت ولم تُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1: أُنشئ</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: لا جديد</translation>
    </message>
    <message>
        <source>%1: the server could not read the request</source>
        <translation>%1: لم يستطع الخادم قراءة الطلب</translation>
    </message>
    <message>
        <source>%1: the server asks to sign in</source>
        <translation>%1: يطلب الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1: the server does not allow it</source>
        <translation>%1: لا يسمح الخادم بذلك</translation>
    </message>
    <message>
        <source>%1: the server does not know it</source>
        <translation>%1: لا يعرفه الخادم</translation>
    </message>
    <message>
        <source>%1: the server cannot do this</source>
        <translation>%1: لا يستطيع الخادم ذلك</translation>
    </message>
    <message>
        <source>%1: it clashes with what the server has</source>
        <translation>%1: يتضارب مع ما لدى الخادم</translation>
    </message>
    <message>
        <source>%1: it was deleted on the server</source>
        <translation>%1: حُذف في الخادم</translation>
    </message>
    <message>
        <source>%1: it changed on the server meanwhile</source>
        <translation>%1: تغيّر في الخادم في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1: it is too large for the server</source>
        <translation>%1: أكبر مما يقبله الخادم</translation>
    </message>
    <message>
        <source>%1: the server does not accept the contents</source>
        <translation>%1: لا يقبل الخادم المحتوى</translation>
    </message>
    <message>
        <source>%1: the server asks to wait</source>
        <translation>%1: يطلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>%1: the server has too much to do</source>
        <translation>%1: لدى الخادم عمل كثير</translation>
    </message>
    <message>
        <source>%1: the server has a fault</source>
        <translation>%1: في الخادم عطل</translation>
    </message>
    <message>
        <source>%1: the server sends us to another address, which is not followed</source>
        <translation>%1: يحيلنا الخادم إلى عنوان آخر، ولا يُتّبع</translation>
    </message>
    <message>
        <source>%1: the server refuses</source>
        <translation>%1: يرفضه الخادم</translation>
    </message>
    <message>
        <source>%1 is not on the server %2.</source>
        <translation>لا يوجد %1 في الخادم %2.</translation>
    </message>
    <message>
        <source>The address holds a name or a password.</source>
        <translation>يحتوي العنوان على اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 is not reached over https.</source>
        <translation>لا يجري الاتصال بـ %1 عبر https.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>الرد أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The server sends us on to %1.</source>
        <translation>يحيلنا الخادم إلى %1.</translation>
    </message>
    <message>
        <source>The answer was cut off.</source>
        <translation>وصل الرد مبتورًا.</translation>
    </message>
    <message>
        <source>The answer is %1, not FHIR.</source>
        <translation>الرد %1 وليس FHIR.</translation>
    </message>
    <message>
        <source>its answer came by file</source>
        <translation>وصل رده في ملف</translation>
    </message>
    <message>
        <source>%1 is not set up rightly: %2</source>
        <translation>إعداد %1 غير صحيح: %2</translation>
    </message>
    <message>
        <source>The server has something else under the same name.</source>
        <translation>لدى الخادم شيء آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>“%1” is no patient&apos;s id.</source>
        <translation>القيمة «%1» ليست معرّف مريض.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <comment>a patient&apos;s id is another one&apos;s</comment>
        <translation>هذا معرّف %1.</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>لا يوجد مريض كهذا.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 did not accept.</source>
        <translation>يعتمد على %1، وهو ما لم يقبله %2.</translation>
    </message>
    <message>
        <source>It builds on %1, which %2 does not allow us to send.</source>
        <translation>يعتمد على %1، وهو ما لا يسمح لنا %2 بإرساله.</translation>
    </message>
    <message>
        <source>It builds on %1, which stays on this computer: %2 does not take it.</source>
        <translation>يعتمد على %1 الذي يبقى في هذا الحاسوب: فالخادم %2 لا يقبله.</translation>
    </message>
    <message>
        <source>It builds on %1, of which somebody decided that %2 does not get it.</source>
        <translation>يعتمد على %1، وقد قرر أحدهم ألا يصل إلى %2.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>why, the server&apos;s words</comment>
        <translation>%1 ويقول الخادم: %2</translation>
    </message>
    <message>
        <source>%1 asks to sign in, and there is no token for it: several servers want one, and $PRAXIDESK_TOKEN does not say for which it is. Name the server, or keep its token in the keychain.</source>
        <translation>يطلب %1 تسجيل الدخول ولا يوجد رمز وصول له: هناك عدة خوادم تريد رمزًا، ولا يذكر ‎$PRAXIDESK_TOKEN لأيها هو. سمِّ الخادم، أو احفظ رمزه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>the visit is at another time on the server</source>
        <translation>الزيارة في وقت آخر على الخادم</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>وقت محجوب</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>وقت محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <comment>what it means, in the server&apos;s words</comment>
        <translation>%1 ويقول الخادم: %2</translation>
    </message>
    <message>
        <source>It looks like %1: take that for its kind.</source>
        <translation>يبدو أنه %1: اعتمد ذلك نوعًا له.</translation>
    </message>
    <message>
        <source>It was booked here, and the server does not have it any more: perhaps it was put back to a backup.</source>
        <translation>حُجز هنا ولم يعد لدى الخادم: ربما أُعيد إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>On the server it is as it was before it was changed here: perhaps somebody took that back, or the server was put back to a backup.</source>
        <translation>هو على الخادم كما كان قبل تغييره هنا: ربما تراجع عنه أحد هناك، أو أُعيد الخادم إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>the server has it again</source>
        <translation>الخادم لديه ذلك من جديد</translation>
    </message>
</context>
<context>
    <name>SyncService</name>
    <message>
        <source>patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>فترات</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>people and rooms</source>
        <translation>أشخاص وغرف</translation>
    </message>
</context>
<context>
    <name>TitleWords</name>
    <message>
        <source>%1, continued</source>
        <comment>title of a further page</comment>
        <translation>%1، تابع</translation>
    </message>
</context>
<context>
    <name>TourCommands</name>
    <message>
        <source>A &amp;tour of five minutes</source>
        <translation>&amp;جولة في خمس دقائق</translation>
    </message>
    <message>
        <source>New here? A tour of five minutes shows what one does all day.</source>
        <translation>أول مرة هنا؟ جولة في خمس دقائق تعرض ما يُنجَز طوال اليوم.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
</context>
<context>
    <name>UserGuide</name>
    <message>
        <source>The user guide is not installed on this computer. The tour in the Help menu shows what one does all day, F1 lists the keys.</source>
        <translation>دليل الاستخدام غير مثبَّت على هذا الحاسوب. تعرض الجولة في قائمة «مساعدة» ما يُعمل طوال اليوم، ويعرض F1 المفاتيح.</translation>
    </message>
    <message>
        <source>No program on this computer opens the user guide. It is in %1.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح دليل الاستخدام. تجده في %1.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>View saved under %1</source>
        <comment>a key</comment>
        <translation>العرض المحفوظ تحت %1</translation>
    </message>
    <message>
        <source>Saved vi&amp;ews</source>
        <translation>ال&amp;عروض المحفوظة</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>Check-up</source>
        <translation>فحص دوري</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message numerus="yes">
        <source>%n Slot(s)</source>
        <translation>
            <numerusform>%n فترة</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتان</numerusform>
            <numerusform>%n فترات</numerusform>
            <numerusform>%n فترة</numerusform>
            <numerusform>%n فترة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyHours</name>
    <message>
        <source>“%1” is not a day or a range of days, such as MO, MO-FR or MO,WE.</source>
        <translation>القيمة «%1» ليست يومًا أو نطاق أيام، مثل MO أو MO-FR أو MO,WE.</translation>
    </message>
    <message>
        <source>“%1” is not a window of time, such as 08:00-12:00.</source>
        <translation>القيمة «%1» ليست نطاقًا زمنيًا، مثل 08:00-12:00.</translation>
    </message>
    <message>
        <source>“%1” is not a rule; it takes days and windows, such as “MO-FR 08:00-12:00,13:00-17:00”.</source>
        <translation>القيمة «%1» ليست قاعدة؛ فهي تأخذ أيامًا ونطاقات، مثل «MO-FR 08:00-12:00,13:00-17:00».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>short day, see QDate::toString</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>long day, see QDate::toString</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <comment>birth date and age</comment>
        <translation>من مواليد %1 (%2)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>birth date, see QDate::toString</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قَبِل</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>queued for the server</source>
        <translation>في انتظار الإرسال إلى الخادم</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>أكّده الخادم</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation>تعارض ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>استراحة الغداء</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>There is no screen here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. praxictl works without one.</source>
        <translation>لا شاشة هنا لعرض نافذة: فلا DISPLAY ولا WAYLAND_DISPLAY معيّن. يعمل praxictl من دونها.</translation>
    </message>
    <message>
        <source>praxictl cannot reach this window: its socket could not be made.</source>
        <translation>لا يستطيع praxictl الوصول إلى هذه النافذة: تعذّر إنشاء مقبسها.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>تعذّرت كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>لا يوجد أمر %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::BlockDialog</name>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>وقت محجوب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>a practitioner, on all schedules</comment>
        <translation>جميع جداول %1</translation>
    </message>
    <message>
        <source>Only the schedule “%1”</source>
        <translation>الجدول «%1» فقط</translation>
    </message>
    <message>
        <source>Only this schedule</source>
        <translation>هذا الجدول فقط</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>حفظ فقط</translation>
    </message>
    <message>
        <source>Block only</source>
        <translation>حجب فقط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Block, move %1, cancel %2</source>
        <comment>numbers of appointments</comment>
        <translation>حجب ونقل %1 وإلغاء %2</translation>
    </message>
    <message numerus="yes">
        <source>Block and move %n</source>
        <translation>
            <numerusform>حجب ونقل %n</numerusform>
            <numerusform>حجب ونقل %n</numerusform>
            <numerusform>حجب ونقل %n</numerusform>
            <numerusform>حجب ونقل %n</numerusform>
            <numerusform>حجب ونقل %n</numerusform>
            <numerusform>حجب ونقل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block and cancel %n</source>
        <translation>
            <numerusform>حجب وإلغاء %n</numerusform>
            <numerusform>حجب وإلغاء %n</numerusform>
            <numerusform>حجب وإلغاء %n</numerusform>
            <numerusform>حجب وإلغاء %n</numerusform>
            <numerusform>حجب وإلغاء %n</numerusform>
            <numerusform>حجب وإلغاء %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>over %n appointments</source>
        <translation>
            <numerusform>فوق %n موعد</numerusform>
            <numerusform>فوق موعد واحد</numerusform>
            <numerusform>فوق موعدين</numerusform>
            <numerusform>فوق %n مواعيد</numerusform>
            <numerusform>فوق %n موعدًا</numerusform>
            <numerusform>فوق %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last on %1. %2</source>
        <translation>
            <numerusform>%n مرة، آخرها %1. %2</numerusform>
            <numerusform>مرة واحدة، آخرها %1. %2</numerusform>
            <numerusform>مرتان، آخرها %1. %2</numerusform>
            <numerusform>%n مرات، آخرها %1. %2</numerusform>
            <numerusform>%n مرة، آخرها %1. %2</numerusform>
            <numerusform>%n مرة، آخرها %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>الممارس غائب</translation>
    </message>
    <message>
        <source>Blocked %1, appointments moved: %2, cancelled: %3</source>
        <comment>time, numbers</comment>
        <translation>حُجب %1، ونُقل من المواعيد: %2، وأُلغي: %3</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and moved %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>حُجب %1 ونُقل %n موعد</numerusform>
            <numerusform>حُجب %1 ونُقل موعد واحد</numerusform>
            <numerusform>حُجب %1 ونُقل موعدان</numerusform>
            <numerusform>حُجب %1 ونُقل %n مواعيد</numerusform>
            <numerusform>حُجب %1 ونُقل %n موعدًا</numerusform>
            <numerusform>حُجب %1 ونُقل %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 and cancelled %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>حُجب %1 وأُلغي %n موعد</numerusform>
            <numerusform>حُجب %1 وأُلغي موعد واحد</numerusform>
            <numerusform>حُجب %1 وأُلغي موعدان</numerusform>
            <numerusform>حُجب %1 وأُلغي %n مواعيد</numerusform>
            <numerusform>حُجب %1 وأُلغي %n موعدًا</numerusform>
            <numerusform>حُجب %1 وأُلغي %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked %1 over %n appointments</source>
        <comment>time</comment>
        <translation>
            <numerusform>حُجب %1 فوق %n موعد</numerusform>
            <numerusform>حُجب %1 فوق موعد واحد</numerusform>
            <numerusform>حُجب %1 فوق موعدين</numerusform>
            <numerusform>حُجب %1 فوق %n مواعيد</numerusform>
            <numerusform>حُجب %1 فوق %n موعدًا</numerusform>
            <numerusform>حُجب %1 فوق %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>A&amp;ll day</source>
        <translation>&amp;طوال اليوم</translation>
    </message>
    <message>
        <source>Each day &amp;until</source>
        <translation>ك&amp;ل يوم حتى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>يظهر على الحجب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>تع&amp;ديل</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>A call list is kept until every patient is told</source>
        <translation>تُحفظ قائمة اتصال إلى أن يُبلَّغ كل مريض</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>إزالة هذا الحجب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>praxidesk::blocking::DisplacedList</name>
    <message>
        <source>Displaced appointments</source>
        <translation>المواعيد المُزاحة</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>ما مصير موعد %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, time, practitioner</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Decide later, keep on the list</source>
        <translation>القرار لاحقًا، مع بقائه في القائمة</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments lie in this time.</source>
        <translation>
            <numerusform>لا مواعيد في هذا الوقت.</numerusform>
            <numerusform>في هذا الوقت موعد واحد.</numerusform>
            <numerusform>في هذا الوقت موعدان.</numerusform>
            <numerusform>في هذا الوقت %n مواعيد.</numerusform>
            <numerusform>في هذا الوقت %n موعدًا.</numerusform>
            <numerusform>في هذا الوقت %n موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is cancelled.</source>
        <translation>لن يُلغى أي منها.</translation>
    </message>
    <message>
        <source>%1 will be cancelled.</source>
        <translation>سيُلغى منها: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::AnswersDialog</name>
    <message>
        <source>&amp;Save answers</source>
        <translation>حفظ ال&amp;ردود</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>patient, when</comment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remark of %1</source>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>اقتراح وقت آخر</translation>
    </message>
    <message>
        <source>Propose another time for %1</source>
        <translation>اقتراح وقت آخر لـ %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>a day and a time, see QDate::toString</comment>
        <translation>ddd d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>Time that %1 proposes</source>
        <translation>الوقت الذي يقترحه %1</translation>
    </message>
    <message>
        <source>%1 proposes %2.</source>
        <comment>who, when</comment>
        <translation>يقترح %1: %2.</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>نقل إلى هذا الوقت</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it; the server is told those that it takes.</source>
        <comment>state</comment>
        <translation>حالة الزيارة «%1». تُحفظ الردود معها؛ ويُبلَّغ الخادم بما يقبله منها.</translation>
    </message>
    <message>
        <source>The visit is %1. Answers are kept with it.</source>
        <comment>state</comment>
        <translation>حالة الزيارة «%1». تُحفظ الردود معها.</translation>
    </message>
    <message>
        <source>Everybody accepts: the visit will be booked.</source>
        <translation>الجميع يقبل: ستُحجز الزيارة.</translation>
    </message>
    <message>
        <source>The visit is %1 until everybody who was asked has accepted.</source>
        <comment>state</comment>
        <translation>تبقى حالة الزيارة «%1» إلى أن يقبل كل من سُئل.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::BookingDialog</name>
    <message>
        <source>Any visit</source>
        <translation>أي زيارة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Shown in the card’s tooltip and on the day sheet</source>
        <translation>تظهر في تلميح البطاقة وفي كشف اليوم</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;المريض</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>ال&amp;زيارة</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;مع</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>م&amp;تى</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;عديل</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>تك&amp;رار</translation>
    </message>
    <message>
        <source>&amp;Also</source>
        <translation>&amp;كذلك</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>As&amp;k first: pending until everybody has accepted</source>
        <translation>ال&amp;سؤال أولًا: معلّق إلى أن يقبل الجميع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Saved on this computer at once; undo with Ctrl+Z</source>
        <translation>يُحفظ فورًا في هذا الحاسوب؛ والتراجع بـ Ctrl+Z</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>from the calendar</source>
        <translation>من التقويم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Whom the visit names</source>
        <comment>a visit on no schedule</comment>
        <translation>من تذكره الزيارة</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>was %1 in the calendar</source>
        <translation>كان %1 في التقويم</translation>
    </message>
    <message>
        <source>✓ Free: %1</source>
        <translation>✓ متاح: %1</translation>
    </message>
    <message>
        <source>✓ Free: %1. Takes %2, the whole of its Slots.</source>
        <translation>✓ متاح: %1. يشغل %2، أي فتراته كاملة.</translation>
    </message>
    <message>
        <source>No other time was found in the next days.</source>
        <translation>لم يُعثر على وقت آخر في الأيام القادمة.</translation>
    </message>
    <message>
        <source>Nearest times for %1:</source>
        <translation>أقرب الأوقات لـ %1:</translation>
    </message>
    <message>
        <source>shorten to %1</source>
        <translation>تقصير إلى %1</translation>
    </message>
    <message>
        <source>%1, same day</source>
        <comment>practitioner</comment>
        <translation>%1، في اليوم نفسه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>حجز زائد</translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>حجز %n زيارة</numerusform>
            <numerusform>حجز زيارة واحدة</numerusform>
            <numerusform>حجز زيارتين</numerusform>
            <numerusform>حجز %n زيارات</numerusform>
            <numerusform>حجز %n زيارة</numerusform>
            <numerusform>حجز %n زيارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ClashBox</name>
    <message>
        <source>Find more times…</source>
        <translation>البحث عن أوقات أخرى…</translation>
    </message>
    <message>
        <source>Overbook with a reason…</source>
        <translation>حجز زائد مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Why is this visit overbooked? The reason is kept with it.</source>
        <translation>لماذا تُحجز هذه الزيارة زيادة؟ يُحفظ السبب معها.</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>سبب الحجز الزائد</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, then with whom</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAlreadyLine</name>
    <message>
        <source>Take this one</source>
        <translation>اختيار هذا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>patient, birth date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The same phone number: %1</source>
        <comment>a patient</comment>
        <translation>رقم الهاتف نفسه: %1</translation>
    </message>
    <message>
        <source>Probably there already: %1</source>
        <comment>a patient</comment>
        <translation>مسجَّل على الأرجح: %1</translation>
    </message>
    <message>
        <source>Take this one: %1</source>
        <comment>a patient</comment>
        <translation>اختيار هذا: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::KnownAtForm</name>
    <message>
        <source>Known at %1 as</source>
        <comment>a server&apos;s name; its id of a patient follows</comment>
        <translation>معرّفه لدى %1</translation>
    </message>
    <message>
        <source>Its id there</source>
        <translation>معرّفه هناك</translation>
    </message>
    <message>
        <source>Without it a visit can be booked here, but not there: that server takes nobody whom it does not know.</source>
        <translation>من دونه يمكن حجز الزيارة هنا لا هناك: فهذا الخادم لا يقبل من لا يعرفه.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ManyCombo</name>
    <message>
        <source>All of %1</source>
        <translation>جميعهم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::NewPatientForm</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>البحث بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The family name is still missing.</source>
        <translation>اسم العائلة ما زال ناقصًا.</translation>
    </message>
    <message>
        <source>The birth date is not a date yet.</source>
        <translation>تاريخ الميلاد ليس تاريخًا بعد.</translation>
    </message>
    <message>
        <source>Added when you book.</source>
        <translation>يُضاف عند الحجز.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OccurrenceList</name>
    <message>
        <source>Occurrences</source>
        <translation>مواعيد السلسلة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>moved here, free</source>
        <translation>نُقل إلى هنا، متاح</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Number %1, %2</source>
        <comment>occurrence</comment>
        <translation>رقم %1، %2</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation>لا يمكن حجزه</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Move to %1 %2</source>
        <comment>day, time</comment>
        <translation>نقل إلى %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n زيارة، كلها متاحة</numerusform>
            <numerusform>زيارة واحدة، كلها متاحة</numerusform>
            <numerusform>زيارتان، كلها متاحة</numerusform>
            <numerusform>%n زيارات، كلها متاحة</numerusform>
            <numerusform>%n زيارة، كلها متاحة</numerusform>
            <numerusform>%n زيارة، كلها متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>لا تضارب</numerusform>
            <numerusform>واحدة متضاربة</numerusform>
            <numerusform>اثنتان متضاربتان</numerusform>
            <numerusform>%n متضاربة</numerusform>
            <numerusform>%n متضاربة</numerusform>
            <numerusform>%n متضاربة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::OutlookList</name>
    <message>
        <source>Occurrences</source>
        <translation>مواعيد السلسلة</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ParticipantsEditor</name>
    <message>
        <source>Add someone or something</source>
        <translation>إضافة شخص أو شيء</translation>
    </message>
    <message>
        <source>Everybody already takes part</source>
        <translation>الجميع مشاركون بالفعل</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientDialog</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>What the front desk should know</source>
        <translation>ما ينبغي أن يعرفه الاستقبال</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>ال&amp;اسم الأول</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;تاريخ الميلاد</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next &amp;visit in</source>
        <translation>ال&amp;زيارة القادمة بعد</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>الزيارة القادمة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;ook…</source>
        <translation>ح&amp;جز…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No visit to come</source>
        <translation>لا زيارة قادمة</translation>
    </message>
    <message numerus="yes">
        <source>%n visits to come</source>
        <translation>
            <numerusform>لا زيارات قادمة</numerusform>
            <numerusform>زيارة واحدة قادمة</numerusform>
            <numerusform>زيارتان قادمتان</numerusform>
            <numerusform>%n زيارات قادمة</numerusform>
            <numerusform>%n زيارة قادمة</numerusform>
            <numerusform>%n زيارة قادمة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>a day</comment>
        <translation>آخر حضور %1</translation>
    </message>
    <message numerus="yes">
        <source>did not come %n times</source>
        <translation>
            <numerusform>لم يغب</numerusform>
            <numerusform>لم يحضر مرة واحدة</numerusform>
            <numerusform>لم يحضر مرتين</numerusform>
            <numerusform>لم يحضر %n مرات</numerusform>
            <numerusform>لم يحضر %n مرة</numerusform>
            <numerusform>لم يحضر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, %2: %3 with %4, %5</source>
        <comment>day, time, visit, people, state</comment>
        <translation>%1، %2: %3 مع %4، %5</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>This record is not used any more: it was merged with another one of the same person.</source>
        <translation>لم يعد هذا السجل مستخدمًا: دُمج مع سجل آخر للشخص نفسه.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>فتح ذلك السجل</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>بلا تاريخ ميلاد</translation>
    </message>
    <message>
        <source>%1 (%2) may be the same person. Merging brings that record’s visits here; undo takes it back.</source>
        <translation>قد يكون %1 (%2) الشخص نفسه. ينقل الدمج زيارات ذلك السجل إلى هنا، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Merge into this record</source>
        <translation>دمج في هذا السجل</translation>
    </message>
    <message>
        <source>Merge %1 (%2) into this record</source>
        <translation>دمج %1 (%2) في هذا السجل</translation>
    </message>
    <message>
        <source>This is no birth date that can be read. Write it as 14.3.1987 or 1987-03-14.</source>
        <translation>تعذّرت قراءة تاريخ الميلاد هذا. اكتبه مثل 14.3.1987 أو 1987-03-14.</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientPicker</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Name, birth date, phone or number</source>
        <translation>الاسم أو تاريخ الميلاد أو الهاتف أو الرقم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>يحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>needs an interpreter (%1)</source>
        <translation>يحتاج إلى مترجم (%1)</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>ليس من مرضى هذه العيادة</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Matching patients</source>
        <translation>المرضى المطابقون</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::PatientSearchModel</name>
    <message>
        <source>New patient “%1”…</source>
        <translation>مريض جديد «%1»…</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>لم يأتِ من قبل</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>day, time</comment>
        <translation>القادم: %1، %2</translation>
    </message>
    <message>
        <source>last here %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>patient number</comment>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>السبب، إن شئت</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Practitioner away</source>
        <translation>الممارس غائب</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>ألغاه المريض</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>المريض متوعّك</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>حُجز بالخطأ</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>حالة عاجلة</translation>
    </message>
    <message>
        <source>Short question</source>
        <translation>استشارة قصيرة</translation>
    </message>
    <message>
        <source>Agreed with the practitioner</source>
        <translation>بالاتفاق مع الممارس</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::RepeatEditor</name>
    <message>
        <source>Every month on the first %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في أول %1</translation>
    </message>
    <message>
        <source>Every month on the second %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في ثاني %1</translation>
    </message>
    <message>
        <source>Every month on the third %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في ثالث %1</translation>
    </message>
    <message>
        <source>Every month on the fourth %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في رابع %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation> أسابيع</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>الأسابيع الفاصلة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>A rule as in calendar files (RFC 5545)</source>
        <translation>قاعدة كما في ملفات التقويم (RFC 5545)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>times</source>
        <comment>after this many</comment>
        <translation>مرات</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>في أي أيام</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>لا يتكرر</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every week on some days</source>
        <translation>كل أسبوع في أيام محددة</translation>
    </message>
    <message>
        <source>Every few weeks</source>
        <translation>كل بضعة أسابيع</translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <translation>كل شهر في اليوم %1</translation>
    </message>
    <message>
        <source>Every month on the last %1</source>
        <comment>weekday</comment>
        <translation>كل شهر في آخر %1</translation>
    </message>
    <message>
        <source>Own rule (RRULE)</source>
        <translation>قاعدة خاصة (RRULE)</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeChoice</name>
    <message>
        <source>Only this one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>هذا وما يليه</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>السلسلة كلها</translation>
    </message>
    <message>
        <source>Which of the series</source>
        <translation>أيّ مواعيد السلسلة</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::ScopeDialog</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>praxidesk::booking::WaitlistDialog</name>
    <message>
        <source>On the waitlist</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add to the waitlist</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>أي زيارة</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Who waits? Choose a patient.</source>
        <translation>من ينتظر؟ اختر مريضًا.</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>لم يعد ينتظر</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>O&amp;nly between</source>
        <translation>&amp;فقط بين</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>أبكر وقت</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>أقصى وقت</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Whoever offers it</source>
        <translation>من يقدّمها</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>بلا ترتيب</translation>
    </message>
    <message>
        <source>1, most urgent</source>
        <translation>1، الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, can wait</source>
        <translation>5، يمكن أن ينتظر</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;المريض</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>م&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>ال&amp;زيارة</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>ا&amp;لأيام</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Remove from the waitlist</source>
        <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::CalendarView</name>
    <message>
        <source>%1 cannot be booked:
%2</source>
        <comment>times, reasons</comment>
        <translation>لا يمكن حجز %1:
%2</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>التمرير خلال اليوم</translation>
    </message>
    <message>
        <source>Scroll through the columns</source>
        <translation>التمرير بين الأعمدة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, times</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>column, times, why not</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where the time cursor is, why it cannot be booked</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::calendar::Texts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 س %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min free</source>
        <translation>
            <numerusform>%n د متاحة</numerusform>
            <numerusform>%n د متاحة</numerusform>
            <numerusform>%n د متاحة</numerusform>
            <numerusform>%n د متاحة</numerusform>
            <numerusform>%n د متاحة</numerusform>
            <numerusform>%n د متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h free</source>
        <translation>%1 س متاحة</translation>
    </message>
    <message>
        <source>%1 h %2 min free</source>
        <translation>%1 س %2 د متاحة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two facts about an appointment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n min</source>
        <translation>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
            <numerusform>ينتظر %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>ينتظر %1</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>في الغرفة</translation>
    </message>
    <message numerus="yes">
        <source>in room %n min</source>
        <translation>
            <numerusform>في الغرفة %n د</numerusform>
            <numerusform>في الغرفة %n د</numerusform>
            <numerusform>في الغرفة %n د</numerusform>
            <numerusform>في الغرفة %n د</numerusform>
            <numerusform>في الغرفة %n د</numerusform>
            <numerusform>في الغرفة %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>في الغرفة %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>on the waitlist</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>overbooked</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>مُزاح</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>this desk only</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>time, by another program</comment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>استراحة الغداء</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>انتهى الحجز المؤقت</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n min left</source>
        <translation>
            <numerusform>محجوز مؤقتًا، بقي %n د</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n د</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n د</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n د</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n د</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held, %n s left</source>
        <translation>
            <numerusform>محجوز مؤقتًا، بقي %n ث</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n ث</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n ث</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n ث</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n ث</numerusform>
            <numerusform>محجوز مؤقتًا، بقي %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a hold</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a hold</comment>
        <translation>من قِبل %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>next free time</comment>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>past</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>Enter to book</source>
        <translation>اضغط Enter للحجز</translation>
    </message>
    <message>
        <source>Enter to block</source>
        <translation>اضغط Enter للحجب</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Release to book</source>
        <translation>أفلت للحجز</translation>
    </message>
    <message>
        <source>Release to block</source>
        <translation>أفلت للحجب</translation>
    </message>
    <message>
        <source>Release to move</source>
        <translation>أفلت للنقل</translation>
    </message>
    <message>
        <source>Release to copy</source>
        <translation>أفلت للنسخ</translation>
    </message>
    <message>
        <source>Release to resize</source>
        <translation>أفلت لتغيير المدة</translation>
    </message>
    <message>
        <source>Enter to move</source>
        <translation>اضغط Enter للنقل</translation>
    </message>
    <message>
        <source>Enter to copy</source>
        <translation>اضغط Enter للنسخ</translation>
    </message>
    <message>
        <source>Enter to resize</source>
        <translation>اضغط Enter لتغيير المدة</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>يشغل الوقت</translation>
    </message>
    <message>
        <source>%1 is in the way</source>
        <translation>يشغل الوقتَ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the way</source>
        <translation>
            <numerusform>تشغل الوقت %n قيد</numerusform>
            <numerusform>تشغل الوقت قيد واحد</numerusform>
            <numerusform>تشغل الوقت قيدان</numerusform>
            <numerusform>تشغل الوقت %n قيود</numerusform>
            <numerusform>تشغل الوقت %n قيدًا</numerusform>
            <numerusform>تشغل الوقت %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold</source>
        <comment>is in the way</comment>
        <translation>حجز مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>Displaces %n visit(s)</source>
        <translation>
            <numerusform>يزيح %n زيارة</numerusform>
            <numerusform>يزيح زيارة واحدة</numerusform>
            <numerusform>يزيح زيارتين</numerusform>
            <numerusform>يزيح %n زيارات</numerusform>
            <numerusform>يزيح %n زيارة</numerusform>
            <numerusform>يزيح %n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n displaced</source>
        <comment>visits, in little room</comment>
        <translation>
            <numerusform>%n مُزاحة</numerusform>
            <numerusform>%n مُزاحة</numerusform>
            <numerusform>%n مُزاحة</numerusform>
            <numerusform>%n مُزاحة</numerusform>
            <numerusform>%n مُزاحة</numerusform>
            <numerusform>%n مُزاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a stretch of time</comment>
        <translation>%1 متاح</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1، %2 متاحة</translation>
    </message>
    <message>
        <source>%1, %2 not free</source>
        <translation>%1، %2 غير متاح</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 blocked, %2</source>
        <translation>%1 محجوب، %2</translation>
    </message>
    <message>
        <source>by something that this clinic does not know</source>
        <translation>بشيء لا تعرفه هذه العيادة</translation>
    </message>
    <message>
        <source>%1 taken, %2</source>
        <translation>%1 مشغول، %2</translation>
    </message>
    <message>
        <source>%1 offered, number %2</source>
        <translation>%1 معروض، رقم %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>محجوز مؤقتًا لـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
            <numerusform>بقي %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>times, then facts</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <comment>in the room</comment>
        <translation>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
            <numerusform>منذ %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a series</source>
        <translation>جزء من سلسلة</translation>
    </message>
    <message>
        <source>waiting for server</source>
        <translation>في انتظار الخادم</translation>
    </message>
    <message>
        <source>saved on the server</source>
        <translation>محفوظ في الخادم</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>in conflict with the server</source>
        <translation>في تعارض مع الخادم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column: practitioner, day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaModel</name>
    <message>
        <source>%1  %2</source>
        <comment>day, time</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>birth date in a list, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>visits</comment>
        <translation>
            <numerusform>لم تنتهِ أي زيارة</numerusform>
            <numerusform>انتهت واحدة</numerusform>
            <numerusform>انتهت اثنتان</numerusform>
            <numerusform>انتهت %n</numerusform>
            <numerusform>انتهت %n</numerusform>
            <numerusform>انتهت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>patients</comment>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in room</source>
        <comment>patients</comment>
        <translation>
            <numerusform>لا أحد في الغرفة</numerusform>
            <numerusform>واحد في الغرفة</numerusform>
            <numerusform>اثنان في الغرفة</numerusform>
            <numerusform>%n في الغرفة</numerusform>
            <numerusform>%n في الغرفة</numerusform>
            <numerusform>%n في الغرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts of a day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>day</comment>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, its counts</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::AgendaView</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع مَن</translation>
    </message>
    <message>
        <source>Type of visit</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Show all visits of these days</source>
        <translation>عرض جميع زيارات هذه الأيام</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء الموعد…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Only visits that the server has not confirmed</source>
        <translation>الزيارات التي لم يؤكدها الخادم فقط</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت الزيارة</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>أي زيارة</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>غير مؤكّدة: %1</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>لا أحد معروض.
حدّد ممارسًا أو غرفة في اللوحة الجانبية.</translation>
    </message>
    <message>
        <source>No visit of these days matches.</source>
        <translation>لا زيارة في هذه الأيام تطابق البحث.</translation>
    </message>
    <message>
        <source>No visits on these days.
Book one with Ctrl+N, or list more days above.</source>
        <translation>لا زيارات في هذه الأيام.
احجز زيارة بـ Ctrl+N، أو اعرض أيامًا أكثر من الأعلى.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits chosen</source>
        <translation>
            <numerusform>لم تُختر أي زيارة</numerusform>
            <numerusform>زيارة واحدة مختارة</numerusform>
            <numerusform>زيارتان مختارتان</numerusform>
            <numerusform>%n زيارات مختارة</numerusform>
            <numerusform>%n زيارة مختارة</numerusform>
            <numerusform>%n زيارة مختارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthLegendLabel</name>
    <message>
        <source>Bars: booked, blocked, free</source>
        <translation>الأشرطة: محجوز، محجوب، متاح</translation>
    </message>
</context>
<context>
    <name>praxidesk::overview::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::BackEntryDialog</name>
    <message>
        <source>%1 %2 (new)</source>
        <comment>given and family name of a new patient</comment>
        <translation>%1 %2 (جديد)</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>إ&amp;ضافة سطر</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>إ&amp;زالة سطر</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Enter bookings from paper</source>
        <translation>إدخال الحجوزات الورقية</translation>
    </message>
    <message>
        <source>No type of visit</source>
        <translation>بلا نوع زيارة</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Type a line, press Enter, and go on with the next one. Nothing is saved before you choose “Save all”.</source>
        <translation>اكتب سطرًا واضغط Enter ثم انتقل إلى التالي. لا يُحفظ شيء قبل أن تختار «حفظ الكل».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason to book it nevertheless</source>
        <translation>سبب الحجز مع ذلك</translation>
    </message>
    <message>
        <source>When, with whom</source>
        <translation>متى، ومع من</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Visit, state</source>
        <translation>الزيارة، الحالة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Lines to save</source>
        <translation>أسطر تنتظر الحفظ</translation>
    </message>
    <message>
        <source>Enter changes a line, Delete removes it</source>
        <translation>مفتاح Enter يعدّل السطر، وDelete يزيله</translation>
    </message>
    <message>
        <source>Nobody works here yet: add a schedule first.</source>
        <translation>لا أحد يعمل هنا بعد: أضف جدولًا أولًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overbooked: %1</source>
        <comment>reason</comment>
        <translation>حجز زائد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n lines</source>
        <translation>
            <numerusform>حفظ %n سطر</numerusform>
            <numerusform>حفظ سطر واحد</numerusform>
            <numerusform>حفظ سطرين</numerusform>
            <numerusform>حفظ %n أسطر</numerusform>
            <numerusform>حفظ %n سطرًا</numerusform>
            <numerusform>حفظ %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PackDialog</name>
    <message>
        <source>Full names</source>
        <translation>الأسماء كاملة</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Write &amp;papers</source>
        <translation>كتابة الم&amp;ستندات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>After changes</source>
        <translation>بعد التغييرات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ بـ</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Write &amp;calendars</source>
        <translation>كتا&amp;بة التقاويم</translation>
    </message>
    <message>
        <source>Patients in calendars</source>
        <translation>المرضى في التقاويم</translation>
    </message>
    <message>
        <source>Only “busy”</source>
        <translation>«مشغول» فقط</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>الكتابة الآن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>مستندات الطوارئ</translation>
    </message>
    <message>
        <source>Day sheets of everybody, the call list and an index are kept in a folder of your choice, so that the clinic works when this computer does not. Choose one that others can reach: on a network drive, or on a stick.</source>
        <translation>تُحفظ كشوف اليوم للجميع وقائمة الاتصال وفهرس في مجلد تختاره، لتعمل العيادة حين لا يعمل هذا الحاسوب. اختر مجلدًا يصل إليه غيرك: على محرك شبكة أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>folder of what</comment>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>كل يوم عند</translation>
    </message>
    <message>
        <source>not written anew</source>
        <translation>لا تُكتب من جديد</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>At most this often, when something was booked, moved or cancelled</source>
        <translation>على الأكثر بهذا التواتر، عند حجز شيء أو نقله أو إلغائه</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Folder of the papers</source>
        <translation>مجلد المستندات</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;الأيام</translation>
    </message>
    <message>
        <source>&amp;Every day at</source>
        <translation>&amp;كل يوم عند</translation>
    </message>
    <message>
        <source>&amp;After changes</source>
        <translation>بعد ال&amp;تغييرات</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>الا&amp;حتفاظ بـ</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>ا&amp;لمرضى</translation>
    </message>
    <message>
        <source>A file per practitioner that telephones and other programs can subscribe to (iCalendar), written anew when the papers would be.</source>
        <translation>ملف لكل ممارس يمكن أن تشترك فيه الهواتف والبرامج الأخرى (iCalendar)، ويُكتب من جديد كلما كُتبت المستندات.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>Folder of the calendars</source>
        <translation>مجلد التقاويم</translation>
    </message>
    <message>
        <source>Pa&amp;tients</source>
        <translation>الم&amp;رضى</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>تجري الكتابة …</translation>
    </message>
    <message>
        <source>Written last: %1, %2.</source>
        <comment>day, time</comment>
        <translation>آخر كتابة: %1، %2.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>اختر مجلدًا أولًا.</translation>
    </message>
    <message>
        <source> packs</source>
        <comment>after a number</comment>
        <translation> نسخ</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>praxidesk::paper::PrintDialog</name>
    <message>
        <source>Paper</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>الوقت المتاح</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لا يُعرض</translation>
    </message>
    <message>
        <source>A line for each stretch</source>
        <translation>سطر لكل فترة متاحة</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>أسطر للكتابة عليها</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>الأسماء كاملة</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>&amp;Birth date and phone</source>
        <translation>&amp;تاريخ الميلاد والهاتف</translation>
    </message>
    <message>
        <source>Boxes to &amp;tick</source>
        <translation>م&amp;ربعات للتأشير</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <comment>of all that are printed</comment>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Under the clinic’s name</source>
        <translation>تحت اسم العيادة</translation>
    </message>
    <message>
        <source>Address, telephone</source>
        <translation>العنوان والهاتف</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الم&amp;ستند</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>لأ&amp;جل</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Fr&amp;ee time</source>
        <translation>الو&amp;قت المتاح</translation>
    </message>
    <message>
        <source>Pat&amp;ients</source>
        <translation>&amp;المرضى</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;Under the clinic’s name</source>
        <translation>تحت اسم ال&amp;عيادة</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>يجري إعداد الصفحات …</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>كشوف اليوم</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>خطة الأسبوع</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>قائمة الاتصال</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>بطاقة الموعد</translation>
    </message>
    <message>
        <source>Nobody works in this clinic yet, so there is nothing to print.</source>
        <translation>لا أحد يعمل في هذه العيادة بعد، فلا شيء يُطبع.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is switched on and has paper, or save them as a PDF.</source>
        <translation>لم تقبل الطابعة الصفحات. تحقق من أنها مشغّلة وفيها ورق، أو احفظها بصيغة PDF.</translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <comment>title of a paper</comment>
        <translation>طُبع: %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>title of a paper, first day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>file</comment>
        <translation>حُفظ: %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ActorsEditor</name>
    <message>
        <source>&amp;Add new</source>
        <translation>إ&amp;ضافة جديد</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>إضافة صاحب وقت</translation>
    </message>
    <message>
        <source>Add a practitioner, room, device, service or patient</source>
        <translation>أضف ممارسًا أو غرفة أو جهازًا أو خدمة أو مريضًا</translation>
    </message>
    <message>
        <source>Kind of the new actor</source>
        <translation>نوع صاحب الوقت الجديد</translation>
    </message>
    <message>
        <source>Found actors</source>
        <translation>أصحاب الوقت المعثور عليهم</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>kind of an actor</comment>
        <translation>%1، جديد</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ConditionsEditor</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>زوجية</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>الأسابيع الفردية</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>الأسابيع الزوجية</translation>
    </message>
    <message>
        <source>Only for services</source>
        <translation>لخدمات بعينها</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Only for &amp;services</source>
        <translation>&amp;لخدمات بعينها</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::CopyHoursDialog</name>
    <message>
        <source>Also days &amp;off and other exceptions</source>
        <translation>مع أيام ال&amp;عطلة والاستثناءات الأخرى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy weekly hours</source>
        <translation>نسخ ساعات العمل الأسبوعية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody else has weekly hours yet.</source>
        <translation>ليس لأحد آخر ساعات عمل أسبوعية بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>every week: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Slots of %n minute(s)</source>
        <translation>
            <numerusform>فترات مدتها %n دقيقة</numerusform>
            <numerusform>فترات مدتها دقيقة واحدة</numerusform>
            <numerusform>فترات مدتها دقيقتان</numerusform>
            <numerusform>فترات مدتها %n دقائق</numerusform>
            <numerusform>فترات مدتها %n دقيقة</numerusform>
            <numerusform>فترات مدتها %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DefaultsDialog</name>
    <message>
        <source>Preview of</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>كيف تُجدوَل الزيارات</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>بدايات اليوم</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>من العيادة</translation>
    </message>
    <message>
        <source>Holds for every visit of this service, where a schedule says nothing itself. Grey values come from the clinic: type to replace them.</source>
        <translation>يسري على كل زيارة لهذه الخدمة حيث لا يذكر الجدول شيئًا. القيم الرمادية من العيادة: اكتب لاستبدالها.</translation>
    </message>
    <message>
        <source>Holds for every visit, where neither its schedule nor its service says anything.</source>
        <translation>يسري على كل زيارة حيث لا يذكر جدولها ولا خدمتها شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n بداية</numerusform>
            <numerusform>بداية واحدة</numerusform>
            <numerusform>بدايتان</numerusform>
            <numerusform>%n بدايات</numerusform>
            <numerusform>%n بداية</numerusform>
            <numerusform>%n بداية</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how visits are scheduled.</source>
        <translation>تغيّرت طريقة جدولة الزيارات.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::DetailsPage</name>
    <message>
        <source>Bookable &amp;from</source>
        <translation>ال&amp;حجز متاح من</translation>
    </message>
    <message>
        <source>Bookable &amp;until</source>
        <translation>الحجز &amp;متاح حتى</translation>
    </message>
    <message>
        <source>Whose &amp;time</source>
        <translation>لمن هذا ال&amp;وقت</translation>
    </message>
    <message>
        <source>With several, a booking takes all of them: a practitioner and the room, for instance.</source>
        <translation>إن كانوا عدة، شغلهم الحجز جميعًا: ممارسًا وغرفته مثلًا.</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;التخصص</translation>
    </message>
    <message>
        <source>Se&amp;rvice type</source>
        <translation>نوع ال&amp;خدمة</translation>
    </message>
    <message>
        <source>Service &amp;category</source>
        <translation>&amp;فئة الخدمة</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>افصل بين عدة عناصر بفواصل.</translation>
    </message>
    <message>
        <source>Planning &amp;horizon</source>
        <translation>أف&amp;ق التخطيط</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>A schedule needs somebody or something whose time it is.</source>
        <translation>يحتاج الجدول إلى شخص أو شيء يكون الوقت وقته.</translation>
    </message>
    <message>
        <source>The planning horizon ends before it starts.</source>
        <translation>ينتهي أفق التخطيط قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ExceptionsPage</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>إجازة مرضية</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزا&amp;لة</translation>
    </message>
    <message>
        <source>Import public &amp;holidays…</source>
        <translation>&amp;استيراد العطل الرسمية…</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>أيام العطلة والساعات الأخرى</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>No days off yet. Enter leave above, or import the public holidays of your country from a calendar file (.ics).</source>
        <translation>لا أيام عطلة بعد. أدخل الإجازات أعلاه، أو استورد العطل الرسمية لبلدك من ملف تقويم (‎.ics).</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>days, name, hours</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HolidaysDialog</name>
    <message>
        <source>For &amp;all active schedules</source>
        <translation>لكل ال&amp;جداول النشطة</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;اختيار ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics) with the public holidays of your country or region.</source>
        <translation>اختر ملف تقويم (‎.ics) فيه العطل الرسمية لبلدك أو منطقتك.</translation>
    </message>
    <message>
        <source>Import public holidays</source>
        <translation>استيراد العطل الرسمية</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>ملفات التقويم (*.ics *.ical *.ifb);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This calendar has no holidays from today on.</source>
        <translation>لا عطل في هذا التقويم من اليوم فصاعدًا.</translation>
    </message>
    <message>
        <source>These days will be closed. Days that already have hours of their own keep them.</source>
        <translation>ستُغلق هذه الأيام. والأيام التي لها ساعات خاصة تحتفظ بها.</translation>
    </message>
    <message numerus="yes">
        <source>Close on %n day(s)</source>
        <translation>
            <numerusform>إغلاق %n يوم</numerusform>
            <numerusform>إغلاق يوم واحد</numerusform>
            <numerusform>إغلاق يومين</numerusform>
            <numerusform>إغلاق %n أيام</numerusform>
            <numerusform>إغلاق %n يومًا</numerusform>
            <numerusform>إغلاق %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::HoursPage</name>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>ينتهي «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Copy those of %1</source>
        <comment>practitioner</comment>
        <translation>نسخ ساعات %1</translation>
    </message>
    <message>
        <source>Hours shown</source>
        <translation>ساعات العمل المعروضة</translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation>س&amp;اعات أخرى</translation>
    </message>
    <message>
        <source>Hours of their own for odd or even weeks, a season or a service</source>
        <translation>ساعات خاصة لأسابيع فردية أو زوجية، أو لموسم، أو لخدمة</translation>
    </message>
    <message>
        <source>Cop&amp;y from…</source>
        <translation>نس&amp;خ من…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>مدة الفترة</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>مدة ال&amp;فترة</translation>
    </message>
    <message>
        <source>Hours as text</source>
        <translation>ساعات العمل نصًّا</translation>
    </message>
    <message>
        <source>As te&amp;xt</source>
        <translation>&amp;نصًّا</translation>
    </message>
    <message>
        <source>No weekly hours yet. Draw them here, type them below, or copy somebody’s.</source>
        <translation>لا ساعات عمل أسبوعية بعد. ارسمها هنا، أو اكتبها أدناه، أو انسخ ساعات غيرك.</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>إزالة هذه الساعات</translation>
    </message>
    <message>
        <source>When these hours hold</source>
        <translation>متى تسري هذه الساعات</translation>
    </message>
    <message>
        <source>Further hours by a rule</source>
        <translation>ساعات إضافية وفق قاعدة</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::MakeSlotsDialog</name>
    <message>
        <source>Make Slots for %1</source>
        <comment>practitioner</comment>
        <translation>إنشاء فترات لـ %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>مدة الفترة</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>until</source>
        <comment>from date until date</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Slot &amp;length</source>
        <translation>مدة ال&amp;فترة</translation>
    </message>
    <message>
        <source>Weekly hours can be booked without Slots too. Make them where a server or another program needs to see free Slots.</source>
        <translation>يمكن الحجز في ساعات العمل الأسبوعية بلا فترات أيضًا. أنشئها حين يحتاج خادم أو برنامج آخر إلى رؤية فترات متاحة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make Slots</source>
        <translation>إنشاء فترات</translation>
    </message>
    <message>
        <source>The weekly hours have no time in these days.</source>
        <translation>لا وقت في ساعات العمل الأسبوعية ضمن هذه الأيام.</translation>
    </message>
    <message>
        <source>Everything is as the weekly hours say; nothing would change.</source>
        <translation>كل شيء كما تقول ساعات العمل الأسبوعية؛ لن يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be added.</source>
        <translation>
            <numerusform>ستُضاف %n فترة.</numerusform>
            <numerusform>ستُضاف فترة واحدة.</numerusform>
            <numerusform>ستُضاف فترتان.</numerusform>
            <numerusform>ستُضاف %n فترات.</numerusform>
            <numerusform>ستُضاف %n فترة.</numerusform>
            <numerusform>ستُضاف %n فترة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free Slot(s) that the hours no longer have would be removed.</source>
        <translation>
            <numerusform>ستُزال %n فترة متاحة مما لم يعد ضمن ساعات العمل.</numerusform>
            <numerusform>ستُزال فترة متاحة واحدة مما لم يعد ضمن ساعات العمل.</numerusform>
            <numerusform>ستُزال فترتان متاحتان مما لم يعد ضمن ساعات العمل.</numerusform>
            <numerusform>ستُزال %n فترات متاحة مما لم يعد ضمن ساعات العمل.</numerusform>
            <numerusform>ستُزال %n فترة متاحة مما لم يعد ضمن ساعات العمل.</numerusform>
            <numerusform>ستُزال %n فترة متاحة مما لم يعد ضمن ساعات العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) stay as they are.</source>
        <translation>
            <numerusform>لا تبقى أي فترة كما هي.</numerusform>
            <numerusform>تبقى فترة واحدة كما هي.</numerusform>
            <numerusform>تبقى فترتان كما هما.</numerusform>
            <numerusform>تبقى %n فترات كما هي.</numerusform>
            <numerusform>تبقى %n فترة كما هي.</numerusform>
            <numerusform>تبقى %n فترة كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked, blocked, held or hand-made Slot(s) are left alone.</source>
        <translation>
            <numerusform>لن تُمس %n فترة مما حُجز أو حُجب أو حُجز مؤقتًا أو أُنشئ يدويًا.</numerusform>
            <numerusform>لن تُمس فترة واحدة مما حُجز أو حُجب أو حُجز مؤقتًا أو أُنشئ يدويًا.</numerusform>
            <numerusform>لن تُمس فترتان مما حُجز أو حُجب أو حُجز مؤقتًا أو أُنشئ يدويًا.</numerusform>
            <numerusform>لن تُمس %n فترات مما حُجز أو حُجب أو حُجز مؤقتًا أو أُنشئ يدويًا.</numerusform>
            <numerusform>لن تُمس %n فترة مما حُجز أو حُجب أو حُجز مؤقتًا أو أُنشئ يدويًا.</numerusform>
            <numerusform>لن تُمس %n فترة مما حُجز أو حُجب أو حُجز مؤقتًا أو أُنشئ يدويًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::OptionalDate</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParameterFields</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Du&amp;ration</source>
        <translation>&amp;المدة</translation>
    </message>
    <message>
        <source>of a visit that says none</source>
        <translation>لزيارة لا تحدد مدتها</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>مدة الفترة</translation>
    </message>
    <message>
        <source>Bu&amp;ffer before</source>
        <translation>&amp;هامش قبلها</translation>
    </message>
    <message>
        <source>kept clear before each visit</source>
        <translation>يبقى خاليًا قبل كل زيارة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Buffer &amp;after</source>
        <translation>هام&amp;ش بعدها</translation>
    </message>
    <message>
        <source>kept clear after each visit</source>
        <translation>يبقى خاليًا بعد كل زيارة</translation>
    </message>
    <message>
        <source>A &amp;start every</source>
        <translation>&amp;بداية كل</translation>
    </message>
    <message>
        <source>from the start of the day on</source>
        <translation>ابتداءً من أول اليوم</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>ا&amp;لإزاحة</translation>
    </message>
    <message>
        <source>how much later each of them is</source>
        <translation>كم يتأخر كل منها</translation>
    </message>
    <message>
        <source>Visits at a &amp;time</source>
        <translation>&amp;زيارات في وقت واحد</translation>
    </message>
    <message>
        <source>that may overlap, as in a group</source>
        <translation>يجوز أن تتداخل، كما في مجموعة</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>القيمة الموروثة</translation>
    </message>
    <message>
        <source>Inherit: %1</source>
        <comment>name of a field</comment>
        <translation>القيمة الموروثة: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, where it comes from</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No visit can start on this day. Are there weekly hours?</source>
        <translation>لا يمكن أن تبدأ أي زيارة في هذا اليوم. هل توجد ساعات عمل أسبوعية؟</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ParametersPage</name>
    <message>
        <source>For which service</source>
        <translation>لأي خدمة</translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Starts of the day</source>
        <translation>بدايات اليوم</translation>
    </message>
    <message>
        <source>&amp;Preview of</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>Change what is inherited…</source>
        <translation>تعديل الموروث…</translation>
    </message>
    <message>
        <source>Without any of these, visits start on the grid of the weekly hours. Grey values are inherited: type to replace them.</source>
        <translation>من دون أيٍّ من هذه تبدأ الزيارات على شبكة ساعات العمل الأسبوعية. القيم الرمادية موروثة: اكتب لاستبدالها.</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>from “Any service”</source>
        <translation>من «أي خدمة»</translation>
    </message>
    <message>
        <source>from the service %1</source>
        <translation>من الخدمة %1</translation>
    </message>
    <message>
        <source>from the clinic</source>
        <translation>من العيادة</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s)</source>
        <translation>
            <numerusform>%n بداية</numerusform>
            <numerusform>بداية واحدة</numerusform>
            <numerusform>بدايتان</numerusform>
            <numerusform>%n بدايات</numerusform>
            <numerusform>%n بداية</numerusform>
            <numerusform>%n بداية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RuleDialog</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Hours by a rule</source>
        <translation>ساعات عمل وفق قاعدة</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>RFC 5545, for instance FREQ=MONTHLY;BYDAY=1SA for the first Saturday of each month</source>
        <translation>RFC 5545، مثل FREQ=MONTHLY;BYDAY=1SA لأول سبت من كل شهر</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ال&amp;يوم الأول</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No date from now on.</source>
        <translation>لا تاريخ من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>dates</comment>
        <translation>القادم: %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::RulesEditor</name>
    <message>
        <source>no date from now on</source>
        <translation>لا تاريخ من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Add a &amp;rule…</source>
        <translation>إضافة &amp;قاعدة…</translation>
    </message>
    <message>
        <source>For days that no plain week can say, such as the first Saturday of each month</source>
        <translation>لأيام لا يعبّر عنها أسبوع عادي، كأول سبت من كل شهر</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>تعديل القاعدة %1</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>إزالة القاعدة %1</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <comment>windows, dates</comment>
        <translation>%1، القادم %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListModel</name>
    <message>
        <source>not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>غير نشط: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::ScheduleListPane</name>
    <message>
        <source>&amp;Filters</source>
        <translation>ال&amp;مرشّحات</translation>
    </message>
    <message>
        <source>&amp;New schedule</source>
        <translation>&amp;جدول جديد</translation>
    </message>
    <message>
        <source>Find a schedule</source>
        <translation>البحث عن جدول</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>لمن الوقت</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>Service category</source>
        <translation>فئة الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>كل التخصصات</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>All people and rooms</source>
        <translation>كل الأشخاص والغرف</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::SchedulesDialog</name>
    <message>
        <source>New schedule</source>
        <translation>جدول جديد</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>not active: %1</source>
        <comment>comment</comment>
        <translation>غير نشط: %1</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>&amp;تفعيل…</translation>
    </message>
    <message>
        <source>D&amp;eactivate…</source>
        <translation>ت&amp;عطيل…</translation>
    </message>
    <message>
        <source>Save first: Slots are made from the saved hours</source>
        <translation>احفظ أولًا: تُنشأ الفترات من ساعات العمل المحفوظة</translation>
    </message>
    <message>
        <source>There are no weekly hours to make Slots from</source>
        <translation>لا ساعات عمل أسبوعية تُنشأ منها الفترات</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Changed the schedule of %1.</source>
        <comment>practitioner</comment>
        <translation>عُدّل جدول %1.</translation>
    </message>
    <message>
        <source>Made a new schedule.</source>
        <translation>أُنشئ جدول جديد.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>لم تُحفظ تغييراتك بعد.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>&amp;Weekly hours</source>
        <translation>&amp;ساعات العمل الأسبوعية</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>أيام الع&amp;طلة</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>الز&amp;يارات</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>&amp;Make Slots…</source>
        <translation>إنشا&amp;ء فترات…</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>نش&amp;ر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>ما غيّرته هنا لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات العمل الأسبوعية</translation>
    </message>
    <message>
        <source>Scroll through the day</source>
        <translation>التمرير خلال اليوم</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>Monday 08:00–12:00, until Friday</comment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>%1 %2, closed</source>
        <comment>Monday 08:00, closed</comment>
        <translation>%1 %2، مغلق</translation>
    </message>
</context>
<context>
    <name>praxidesk::schedules::WindowBar</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Same on</source>
        <translation>&amp;مثله في</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Drag to draw, over several days at once; Ctrl+drag copies. Keys: arrows, Enter, M moves, Delete.</source>
        <translation>اسحب للرسم، ولو على عدة أيام معًا؛ والسحب مع Ctrl ينسخ. المفاتيح: الأسهم وEnter، وM للنقل، وDelete.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>All &amp;working days</source>
        <translation>كل أيام ال&amp;عمل</translation>
    </message>
    <message>
        <source>&amp;Every day</source>
        <translation>&amp;كل يوم</translation>
    </message>
    <message>
        <source>Gives other days the windows of this day</source>
        <translation>يعطي أيامًا أخرى نطاقات هذا اليوم</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from time to time</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::BackupPage</name>
    <message>
        <source>No clinic is open that could be backed up; the demo clinic is thrown away.</source>
        <translation>لا توجد عيادة مفتوحة يمكن نسخها؛ فالعيادة التجريبية تُهمل.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>يجري إنشاء نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The last good one: %1, %2, in %3.</source>
        <comment>date, time, file</comment>
        <translation>آخر نسخة سليمة: %1، %2، في %3.</translation>
    </message>
    <message>
        <source>There is none of this clinic yet.</source>
        <translation>لا توجد نسخة لهذه العيادة بعد.</translation>
    </message>
    <message>
        <source>The last try failed: %1 %2</source>
        <comment>why, then a sentence on the last good one</comment>
        <translation>فشلت آخر محاولة: %1 %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Copies of the clinic’s file, each verified after it was written. The last 7 days, 4 weeks and 12 months are kept.</source>
        <translation>نسخ من ملف العيادة، تُفحص كل منها بعد كتابتها. يُحتفظ بآخر 7 أيام و4 أسابيع و12 شهرًا.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>أبدًا من تلقاء نفسه</translation>
    </message>
    <message>
        <source>When the program is closed</source>
        <translation>عند إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every few hours</source>
        <translation>كل بضع ساعات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>People go on working meanwhile.</source>
        <translation>يستمر العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>If the program is not open then, as soon as it is.</source>
        <translation>إن لم يكن البرنامج مفتوحًا حينها، فحالما يُفتح.</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>الساعات بين النسخ</translation>
    </message>
    <message>
        <source>While the program is open.</source>
        <translation>ما دام البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose where they go first: best another drive than the clinic’s.</source>
        <translation>اختر أولًا مكانها: والأفضل قرص غير قرص العيادة.</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>لا تُنشأ نسخة احتياطية تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>The present file is kept beside the restored one, with “before-restore” in its name.</source>
        <translation>يُحتفظ بالملف الحالي بجانب الملف المستعاد، وفي اسمه “before-restore”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>no file that can be read</source>
        <translation>لا ملف يمكن قراءته</translation>
    </message>
    <message>
        <source>Nothing is lost: there is no clinic that could be read.</source>
        <translation>لا يضيع شيء: لا توجد عيادة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This is another clinic, or one that went its own way: everything in the present file would be replaced.</source>
        <translation>هذه عيادة أخرى، أو عيادة سلكت طريقها الخاص: سيُستبدل كل ما في الملف الحالي.</translation>
    </message>
    <message>
        <source>Nothing would be lost: nothing was changed since.</source>
        <translation>لن يضيع شيء: لم يتغير شيء منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were made since would be lost.</source>
        <translation>
            <numerusform>لن يضيع أي تغيير (%n) أُجري منذ ذلك الحين.</numerusform>
            <numerusform>سيضيع تغيير واحد (%n) أُجري منذ ذلك الحين.</numerusform>
            <numerusform>سيضيع تغييران (%n) أُجريا منذ ذلك الحين.</numerusform>
            <numerusform>ستضيع %n تغييرات أُجريت منذ ذلك الحين.</numerusform>
            <numerusform>سيضيع %n تغييرًا أُجري منذ ذلك الحين.</numerusform>
            <numerusform>سيضيع %n تغيير أُجري منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet. Choose another file, or have backups made in the settings (Ctrl+,).</source>
        <translation>لا توجد نسخة احتياطية لهذه العيادة بعد. اختر ملفًا آخر، أو اضبط إنشاء النسخ في الإعدادات (Ctrl+,).</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>النسخ الآن</translation>
    </message>
</context>
<context>
    <name>praxidesk::settings::SettingsDialog</name>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>لا إعداد يتحدث عن “%1”.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandModel</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Move the time cursor</source>
        <translation>تحريك مؤشر الوقت</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Make the time longer or shorter</source>
        <translation>إطالة الوقت أو تقصيره</translation>
    </message>
    <message>
        <source>Shift+Arrow keys</source>
        <translation>Shift+الأسهم</translation>
    </message>
    <message>
        <source>Next or previous appointment</source>
        <translation>الموعد التالي أو السابق</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two keys</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Open the appointment, book the free time</source>
        <translation>فتح الموعد، أو حجز الوقت المتاح</translation>
    </message>
    <message>
        <source>Take a time that was found</source>
        <translation>أخذ وقت عُثر عليه</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>Menu of what applies here</source>
        <translation>قائمة ما يمكن فعله هنا</translation>
    </message>
    <message>
        <source>%1; right click</source>
        <translation>%1؛ النقر بالزر الأيمن</translation>
    </message>
    <message>
        <source>Leave a gesture or a message</source>
        <translation>ترك حركة أو رسالة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Drag over free time</source>
        <translation>السحب فوق وقت متاح</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+السحب</translation>
    </message>
    <message>
        <source>Move or change the length</source>
        <translation>نقل أو تغيير المدة</translation>
    </message>
    <message>
        <source>Drag the appointment or its edge</source>
        <translation>سحب الموعد أو حافته</translation>
    </message>
    <message>
        <source>Copy an appointment</source>
        <translation>نسخ موعد</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Ctrl+السحب</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+العجلة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>ترشيح القائمة</translation>
    </message>
    <message>
        <source>No command has these words. Some are there only while a visit or a time is chosen.</source>
        <translation>لا أمر بهذه الكلمات. بعض الأوامر لا يظهر إلا عند اختيار موعد أو وقت.</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا أمر بهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>ا&amp;لموعد</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DeskActions</name>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>this visit</source>
        <translation>هذه الزيارة</translation>
    </message>
    <message>
        <source>%1 has no schedule to block</source>
        <translation>لا جدول لدى %1 لحجبه</translation>
    </message>
    <message>
        <source>Another program took this time; the visit is not known here.</source>
        <translation>شغل برنامج آخر هذا الوقت؛ والزيارة غير معروفة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks go, and their time is free again</source>
        <translation>
            <numerusform>تُزال %n فترة محجوبة ويعود وقتها متاحًا</numerusform>
            <numerusform>تُزال فترة محجوبة واحدة ويعود وقتها متاحًا</numerusform>
            <numerusform>تُزال فترتان محجوبتان ويعود وقتها متاحًا</numerusform>
            <numerusform>تُزال %n فترات محجوبة ويعود وقتها متاحًا</numerusform>
            <numerusform>تُزال %n فترة محجوبة ويعود وقتها متاحًا</numerusform>
            <numerusform>تُزال %n فترة محجوبة ويعود وقتها متاحًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a recurring block</source>
        <translation>إزالة حجب متكرر</translation>
    </message>
    <message>
        <source>This block repeats. Which of them shall go?</source>
        <translation>هذا الحجب متكرر. أيّها يُزال؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>إلغاء موعد</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation>يعلم بالفعل</translation>
    </message>
    <message>
        <source>Told %1</source>
        <comment>by phone, in person …</comment>
        <translation>أُبلغ %1</translation>
    </message>
    <message>
        <source>Not told yet: keep on the call list</source>
        <translation>لم يُبلَّغ بعد: يبقى في قائمة الاتصال</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Cancelled the visit of %1.</source>
        <translation>أُلغي موعد %1.</translation>
    </message>
    <message>
        <source>Patient was told</source>
        <translation>أُبلغ المريض</translation>
    </message>
    <message>
        <source>%1 knows now. How was that told? It is kept with the visit.</source>
        <translation>يعلم %1 الآن. كيف أُبلغ؟ يُحفظ ذلك مع الزيارة.</translation>
    </message>
    <message>
        <source>Take off the call list</source>
        <translation>إزالة من قائمة الاتصال</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>Does not wait any more</source>
        <translation>لم يعد ينتظر</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>%1 has no schedule, so nothing can be booked there.</source>
        <translation>لا جدول لدى %1، فلا يمكن حجز شيء هناك.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>patient, times before, times after</comment>
        <translation>%1: من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Move a visit of a series</source>
        <translation>نقل موعد من سلسلة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, all of them free</source>
        <translation>
            <numerusform>%n زيارة، كلها متاحة</numerusform>
            <numerusform>زيارة واحدة، كلها متاحة</numerusform>
            <numerusform>زيارتان، كلها متاحة</numerusform>
            <numerusform>%n زيارات، كلها متاحة</numerusform>
            <numerusform>%n زيارة، كلها متاحة</numerusform>
            <numerusform>%n زيارة، كلها متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many visits, how many clash</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash</source>
        <translation>
            <numerusform>لا تضارب</numerusform>
            <numerusform>واحدة متضاربة</numerusform>
            <numerusform>اثنتان متضاربتان</numerusform>
            <numerusform>%n متضاربة</numerusform>
            <numerusform>%n متضاربة</numerusform>
            <numerusform>%n متضاربة</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them move, or none. Choose another time, or move only this one.</source>
        <translation>تُنقل كلها أو لا يُنقل شيء. اختر وقتًا آخر، أو انقل هذا وحده.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Overbook…</source>
        <translation>حجز زائد…</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>The time is taken. Why may %1 come all the same? The reason is kept with the visit.</source>
        <translation>الوقت مشغول. لماذا يمكن أن يأتي %1 مع ذلك؟ يُحفظ السبب مع الزيارة.</translation>
    </message>
    <message>
        <source>This block repeats. %1 becomes %2.</source>
        <comment>times before, times after</comment>
        <translation>هذا الحجب متكرر. ينتقل %1 إلى %2.</translation>
    </message>
    <message>
        <source>Move a recurring block</source>
        <translation>نقل حجب متكرر</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>names of patients</comment>
        <translation>فوق موعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n فترة محجوبة</numerusform>
            <numerusform>فترة محجوبة واحدة</numerusform>
            <numerusform>فترتان محجوبتان</numerusform>
            <numerusform>%n فترات محجوبة</numerusform>
            <numerusform>%n فترة محجوبة</numerusform>
            <numerusform>%n فترة محجوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2: what becomes of them is asked next</source>
        <comment>blocks, visits</comment>
        <translation>%1 فوق %2: يُسأل بعد ذلك عن مصيرها</translation>
    </message>
    <message numerus="yes">
        <source>%n visits were left as they are: their state does not allow it.</source>
        <translation>
            <numerusform>لم تُترك أي زيارة على حالها.</numerusform>
            <numerusform>بقيت زيارة واحدة كما هي: حالتها لا تسمح بذلك.</numerusform>
            <numerusform>بقيت زيارتان كما هما: حالتهما لا تسمح بذلك.</numerusform>
            <numerusform>بقيت %n زيارات كما هي: حالتها لا تسمح بذلك.</numerusform>
            <numerusform>بقيت %n زيارة كما هي: حالتها لا تسمح بذلك.</numerusform>
            <numerusform>بقيت %n زيارة كما هي: حالتها لا تسمح بذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are now: %1.</source>
        <translation>
            <numerusform>لم تتغير حالة أي زيارة إلى: %1.</numerusform>
            <numerusform>حالة زيارة واحدة الآن: %1.</numerusform>
            <numerusform>حالة زيارتين الآن: %1.</numerusform>
            <numerusform>حالة %n زيارات الآن: %1.</numerusform>
            <numerusform>حالة %n زيارة الآن: %1.</numerusform>
            <numerusform>حالة %n زيارة الآن: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel appointments</source>
        <translation>إلغاء مواعيد</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n appointments</source>
        <translation>
            <numerusform>إلغاء %n موعد</numerusform>
            <numerusform>إلغاء موعد واحد</numerusform>
            <numerusform>إلغاء موعدين</numerusform>
            <numerusform>إلغاء %n مواعيد</numerusform>
            <numerusform>إلغاء %n موعدًا</numerusform>
            <numerusform>إلغاء %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Know already</source>
        <translation>يعلمون بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visits.</source>
        <translation>
            <numerusform>لم يُلغَ أي موعد.</numerusform>
            <numerusform>أُلغي موعد واحد.</numerusform>
            <numerusform>أُلغي موعدان.</numerusform>
            <numerusform>أُلغيت %n مواعيد.</numerusform>
            <numerusform>أُلغي %n موعدًا.</numerusform>
            <numerusform>أُلغي %n موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cancels the visit of %1.</source>
        <translation>سيُلغى موعد %1.</translation>
    </message>
    <message>
        <source>This cancels the visit of %1 (%2). Its time is free again then.</source>
        <comment>patient, day and times</comment>
        <translation>سيُلغى موعد %1 (%2) ويعود وقته متاحًا.</translation>
    </message>
    <message>
        <source>Does the patient &amp;know?</source>
        <translation>هل يعلم ال&amp;مريض؟</translation>
    </message>
    <message numerus="yes">
        <source>This cancels %n visits. Their time is free again then.</source>
        <translation>
            <numerusform>لن يُلغى أي موعد.</numerusform>
            <numerusform>سيُلغى موعد واحد ويعود وقته متاحًا.</numerusform>
            <numerusform>سيُلغى موعدان ويعود وقتهما متاحًا.</numerusform>
            <numerusform>ستُلغى %n مواعيد ويعود وقتها متاحًا.</numerusform>
            <numerusform>سيُلغى %n موعدًا ويعود وقتها متاحًا.</numerusform>
            <numerusform>سيُلغى %n موعد ويعود وقتها متاحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do the patients &amp;know?</source>
        <translation>هل يعلم ال&amp;مرضى؟</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>participant, answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 من قِبل %2</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <comment>time, what was done, who</comment>
        <translation>%1  %2، من قِبل %3</translation>
    </message>
    <message>
        <source>not among this clinic&apos;s patients</source>
        <translation>ليس من مرضى هذه العيادة</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>يحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>No patient</source>
        <translation>بلا مريض</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within a series, how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>%1, moved on its own</source>
        <comment>number within a series</comment>
        <translation>%1، نُقل وحده</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>وصل %1</translation>
    </message>
    <message>
        <source>in room %1</source>
        <translation>في الغرفة %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation>اللقاء السريري</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>state of the Encounter, time</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>قائمة الاتصال</translation>
    </message>
    <message>
        <source>The patient has not been told yet.</source>
        <translation>لم يُبلَّغ المريض بعد.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how, who</comment>
        <translation>%1، من قِبل %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Held time</source>
        <translation>وقت محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من قِبل</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>another program; the visit is not known here</source>
        <translation>برنامج آخر؛ الزيارة غير معروفة هنا</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindForm</name>
    <message>
        <source>ddd d MMM</source>
        <comment>day with month, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي أحد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>أي غرفة</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Every free time</source>
        <translation>كل وقت متاح</translation>
    </message>
    <message>
        <source>First of each day</source>
        <translation>الأول من كل يوم</translation>
    </message>
    <message>
        <source>Soonest of each person</source>
        <translation>الأقرب لكل شخص</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For whom? (not needed)</source>
        <translation>لمن؟ (غير ضروري)</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>أي منهم</translation>
    </message>
    <message>
        <source>All of them together</source>
        <translation>جميعهم معًا</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Length, until, room, service…</source>
        <translation>المدة، النهاية، الغرفة، الخدمة…</translation>
    </message>
    <message>
        <source>Any visit</source>
        <translation>أي زيارة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Any specialty</source>
        <translation>أي تخصص</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::FindPanel</name>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hold 5 min</source>
        <translation>حجز مؤقت 5 د</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Why nothing was found</source>
        <translation>لماذا لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>ما الذي يُبحث عنه</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Why nothing before?</source>
        <translation>لماذا لا شيء قبل ذلك؟</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>غدًا، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n عرض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%n عروض</numerusform>
            <numerusform>%n عرضًا</numerusform>
            <numerusform>%n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers, first %1</source>
        <translation>
            <numerusform>%n عرض، يظهر أول %1 منها</numerusform>
            <numerusform>عرض واحد، يظهر أول %1 منها</numerusform>
            <numerusform>عرضان، يظهر أول %1 منها</numerusform>
            <numerusform>%n عروض، يظهر أول %1 منها</numerusform>
            <numerusform>%n عرضًا، يظهر أول %1 منها</numerusform>
            <numerusform>%n عرض، يظهر أول %1 منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
            <numerusform>بعد %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>when this free time was known</comment>
        <translation>كما في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more on this day…</source>
        <translation>
            <numerusform>لا مزيد في هذا اليوم…</numerusform>
            <numerusform>واحد آخر في هذا اليوم…</numerusform>
            <numerusform>اثنان آخران في هذا اليوم…</numerusform>
            <numerusform>%n أخرى في هذا اليوم…</numerusform>
            <numerusform>%n أخرى في هذا اليوم…</numerusform>
            <numerusform>%n أخرى في هذا اليوم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 …</source>
        <comment>the day that the search has reached</comment>
        <translation>جارٍ البحث، %1 …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n free times</source>
        <translation>
            <numerusform>عرض %n وقت متاح</numerusform>
            <numerusform>عرض وقت متاح واحد</numerusform>
            <numerusform>عرض وقتين متاحين</numerusform>
            <numerusform>عرض %n أوقات متاحة</numerusform>
            <numerusform>عرض %n وقتًا متاحًا</numerusform>
            <numerusform>عرض %n وقت متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is searched: %1</source>
        <comment>summary</comment>
        <translation>تعديل البحث: %1</translation>
    </message>
    <message>
        <source>Change what is searched</source>
        <translation>تعديل البحث</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>time</comment>
        <translation>لماذا لا شيء قبل %1؟</translation>
    </message>
    <message>
        <source>Why nothing before %1?</source>
        <comment>day</comment>
        <translation>لماذا لا شيء قبل %1؟</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>لم يُختر أي يوم من أيام الأسبوع.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Nothing until %1.</source>
        <comment>day</comment>
        <translation>لا شيء حتى %1.</translation>
    </message>
    <message>
        <source>Nothing free for %1 until %2.</source>
        <comment>length, day</comment>
        <translation>لا وقت متاح لمدة %1 حتى %2.</translation>
    </message>
    <message>
        <source>Nobody here gives this kind of visit.</source>
        <translation>لا أحد هنا يقدّم هذا النوع من الزيارات.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what to loosen, then the first offer&apos;s day and time</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::HoldsList</name>
    <message>
        <source>Held by me</source>
        <translation>محجوزة مؤقتًا لي</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>حجز…</translation>
    </message>
    <message>
        <source>Book the held time</source>
        <translation>تثبيت الحجز المؤقت</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Release the held time</source>
        <translation>تحرير الحجز المؤقت</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <comment>patient, practitioner</comment>
        <translation>لـ %1 · %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Busy times &amp;block</source>
        <translation>الأوقات ال&amp;مشغولة تحجب</translation>
    </message>
    <message>
        <source>Busy times block</source>
        <translation>الأوقات المشغولة تحجب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this file can be taken: %n resources are not valid.</source>
        <translation>
            <numerusform>لا يمكن أخذ شيء من هذا الملف: لا موارد فيه.</numerusform>
            <numerusform>لا يمكن أخذ شيء من هذا الملف: فيه مورد غير صالح.</numerusform>
            <numerusform>لا يمكن أخذ شيء من هذا الملف: فيه موردان غير صالحين.</numerusform>
            <numerusform>لا يمكن أخذ شيء من هذا الملف: فيه %n موارد غير صالحة.</numerusform>
            <numerusform>لا يمكن أخذ شيء من هذا الملف: فيه %n موردًا غير صالح.</numerusform>
            <numerusform>لا يمكن أخذ شيء من هذا الملف: فيه %n مورد غير صالح.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they already are.</source>
        <comment>counts of resources</comment>
        <translation>الجديد %1، والمعدّل %2، والباقي على حاله %3.</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <comment>file, counts</comment>
        <translation>استُورد %1: %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::LeftPanel</name>
    <message>
        <source>longer bar, more free time</source>
        <translation>كلما طال الشريط زاد الوقت المتاح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Person, room, service</source>
        <translation>أشخاص، غرف، خدمات</translation>
    </message>
    <message>
        <source>Practitioners and rooms</source>
        <translation>الممارسون والغرف</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>The week of everybody who is ticked, instead of one</source>
        <translation>أسبوع كل من عليهم علامة بدلًا من شخص واحد</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MainWindow</name>
    <message>
        <source>Demo clinic</source>
        <translation>العيادة التجريبية</translation>
    </message>
    <message>
        <source>%1 – Praxidesk</source>
        <comment>clinic</comment>
        <translation>%1 – Praxidesk</translation>
    </message>
    <message>
        <source>Where shall the clinic&apos;s file be?</source>
        <translation>أين يُحفظ ملف العيادة؟</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk)</source>
        <translation>العيادات (*.praxidesk)</translation>
    </message>
    <message>
        <source>Open a clinic</source>
        <translation>فتح عيادة</translation>
    </message>
    <message>
        <source>Clinics (*.praxidesk);;All files (*)</source>
        <translation>العيادات (*.praxidesk);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>FHIR or iCalendar (*.json *.ndjson *.ics);;All files (*)</source>
        <translation>FHIR أو iCalendar (*.json *.ndjson *.ics);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</source>
        <translation>حزمة FHIR ‏(*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>تعذّرت كتابة الملف %1: %2</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message>
        <source>%1 %2.praxidesk</source>
        <comment>name of the clinic, date</comment>
        <translation>%1 %2.praxidesk</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The whole clinic is also in %1</source>
        <translation>العيادة كاملة محفوظة أيضًا في %1</translation>
    </message>
    <message>
        <source>About Praxidesk</source>
        <translation>حول Praxidesk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;A desktop scheduler for clinics.&lt;br&gt;Free software under the GPL, version 3 or later.</source>
        <translation>&lt;b&gt;Praxidesk %1&lt;/b&gt;&lt;br&gt;برنامج مكتبي لجدولة مواعيد العيادات.&lt;br&gt;برنامج حر برخصة GPL، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>نُسخ احتياطيًا وفُحص: %1</translation>
    </message>
    <message>
        <source>The clinic could not be backed up. %1</source>
        <translation>تعذر نسخ العيادة احتياطيًا. %1</translation>
    </message>
    <message>
        <source>Backup settings…</source>
        <translation>إعدادات النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>How visits are scheduled</source>
        <translation>كيف تُجدول المواعيد</translation>
    </message>
    <message>
        <source>The usual length of a visit, the steps in which visits begin, and the time around them.</source>
        <translation>المدة المعتادة للموعد، والخطوات التي تبدأ فيها المواعيد، والوقت حولها.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Hours and schedules</source>
        <translation>الساعات والجداول</translation>
    </message>
    <message>
        <source>Who works when, days off, and what each schedule offers.</source>
        <translation>من يعمل ومتى، وأيام العطل، وما يقدمه كل جدول.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Where the clinic is kept as well; signing in, testing, and what each can do.</source>
        <translation>أين تُحفظ العيادة أيضًا؛ وتسجيل الدخول، والاختبار، وما يستطيعه كل منها.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Shows first what one of them holds, and what would be lost.</source>
        <translation>تُظهر أولًا ما تحتويه إحداها وما سيضيع.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every command with its keys, to be searched. F1 shows them, too.</source>
        <translation>كل أمر مع مفاتيحه، قابل للبحث. ويعرضها F1 أيضًا.</translation>
    </message>
    <message>
        <source>Papers for emergencies</source>
        <translation>أوراق الطوارئ</translation>
    </message>
    <message>
        <source>The next days of every practitioner as PDFs, kept current in a folder for a day without a computer.</source>
        <translation>الأيام القادمة لكل ممارس بصيغة PDF، محدّثة في مجلد ليوم بلا حاسوب.</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation>أين تُحفظ النسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>The clinic is what it was in %1. What was there until now is kept beside its file, with “before-restore” in its name.</source>
        <translation>العيادة الآن كما كانت في %1. وما كان موجودًا حتى الآن محفوظ بجانب ملفها، وفي اسمه “before-restore”.</translation>
    </message>
    <message>
        <source>Visits %1.csv</source>
        <comment>name of a file, first day</comment>
        <translation>الزيارات %1.csv</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>تصدير هذه القائمة</translation>
    </message>
    <message>
        <source>CSV (*.csv);;iCalendar (*.ics)</source>
        <translation>CSV (*.csv);;iCalendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, see QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::MonthModel</name>
    <message numerus="yes">
        <source>%1, %n offers</source>
        <translation>
            <numerusform>%1، %n عرض</numerusform>
            <numerusform>%1، عرض واحد</numerusform>
            <numerusform>%1، عرضان</numerusform>
            <numerusform>%1، %n عروض</numerusform>
            <numerusform>%1، %n عرضًا</numerusform>
            <numerusform>%1، %n عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % free</source>
        <translation>%1، %2 % متاح</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NewClinicDialog</name>
    <message>
        <source>Create the clinic</source>
        <translation>إنشاء العيادة</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>عيادة جديدة</translation>
    </message>
    <message>
        <source>Dr. Alan Smith</source>
        <translation>د. أحمد حسن</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>طب عام</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>First &amp;practitioner</source>
        <translation>أول &amp;ممارس</translation>
    </message>
    <message>
        <source>First practitioner</source>
        <translation>أول ممارس</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>ال&amp;تخصص</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>ا&amp;لأيام</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>ساعات &amp;العمل</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>S&amp;lot length</source>
        <translation>مدة ال&amp;فترة</translation>
    </message>
    <message>
        <source>Slot length</source>
        <translation>مدة الفترة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Free Slots are made for the next twelve weeks</source>
        <translation>تُنشأ فترات متاحة للأسابيع الاثني عشر القادمة</translation>
    </message>
    <message>
        <source>The clinic has no name yet.</source>
        <translation>ليس للعيادة اسم بعد.</translation>
    </message>
    <message>
        <source>Who is the first practitioner?</source>
        <translation>من هو أول ممارس؟</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ResourceModel</name>
    <message>
        <source>Rooms and devices</source>
        <translation>الغرف والأجهزة</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>الممارسون</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1، %2 متاحة</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change a saved view</source>
        <translation>تغيير عرض محفوظ</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>%1, %2 now</source>
        <comment>key, what it shows</comment>
        <translation>%1، الآن %2</translation>
    </message>
    <message>
        <source>%1, swaps with %2</source>
        <comment>key, what it shows</comment>
        <translation>%1، يتبادل مع %2</translation>
    </message>
    <message>
        <source>%1, replaces %2</source>
        <comment>key, what it shows</comment>
        <translation>%1، يحلّ محل %2</translation>
    </message>
    <message>
        <source>Mornings with both doctors</source>
        <comment>name of a view, an example</comment>
        <translation>الصباح مع الطبيبين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;المفتاح</translation>
    </message>
    <message>
        <source>Kept are the kind of view, its zoom, who is shown, and the filters of the agenda. The day is not.</source>
        <translation>يُحفظ نوع العرض وتكبيره ومن يظهر فيه ومرشحات القائمة، أما اليوم فلا يُحفظ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewList</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::SavedViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>saved view, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, shown</source>
        <comment>saved view, its key</comment>
        <translation>%1، %2، معروض</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>saved view, its key</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ScheduleStateDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Bookings to move</source>
        <translation>حجوزات ينبغي نقلها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>practitioner, role</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (غير نشط)</translation>
    </message>
    <message>
        <source>There is no schedule yet.</source>
        <translation>لا يوجد جدول بعد.</translation>
    </message>
    <message>
        <source>Deactivate a schedule</source>
        <translation>تعطيل جدول</translation>
    </message>
    <message>
        <source>Activate a schedule</source>
        <translation>تفعيل جدول</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message numerus="yes">
        <source>No new bookings from now on. What is booked stays: %n visits to move or keep, choose one to change it.</source>
        <translation>
            <numerusform>لا حجوزات جديدة من الآن. يبقى ما حُجز: لا زيارات تُنقل أو تُترك.</numerusform>
            <numerusform>لا حجوزات جديدة من الآن. يبقى ما حُجز: زيارة واحدة تُنقل أو تُترك، اخترها لتعديلها.</numerusform>
            <numerusform>لا حجوزات جديدة من الآن. يبقى ما حُجز: زيارتان تُنقلان أو تُتركان، اختر إحداهما لتعديلها.</numerusform>
            <numerusform>لا حجوزات جديدة من الآن. يبقى ما حُجز: %n زيارات تُنقل أو تُترك، اختر واحدة لتعديلها.</numerusform>
            <numerusform>لا حجوزات جديدة من الآن. يبقى ما حُجز: %n زيارة تُنقل أو تُترك، اختر واحدة لتعديلها.</numerusform>
            <numerusform>لا حجوزات جديدة من الآن. يبقى ما حُجز: %n زيارة تُنقل أو تُترك، اختر واحدة لتعديلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes no new bookings now. %n visits are booked on it all the same; choose one to change it.</source>
        <translation>
            <numerusform>لا يقبل حجوزات جديدة الآن. ولا زيارات محجوزة فيه.</numerusform>
            <numerusform>لا يقبل حجوزات جديدة الآن. ومع ذلك فيه زيارة محجوزة واحدة؛ اخترها لتعديلها.</numerusform>
            <numerusform>لا يقبل حجوزات جديدة الآن. ومع ذلك فيه زيارتان محجوزتان؛ اختر إحداهما لتعديلها.</numerusform>
            <numerusform>لا يقبل حجوزات جديدة الآن. ومع ذلك فيه %n زيارات محجوزة؛ اختر واحدة لتعديلها.</numerusform>
            <numerusform>لا يقبل حجوزات جديدة الآن. ومع ذلك فيه %n زيارة محجوزة؛ اختر واحدة لتعديلها.</numerusform>
            <numerusform>لا يقبل حجوزات جديدة الآن. ومع ذلك فيه %n زيارة محجوزة؛ اختر واحدة لتعديلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>On leave until …</source>
        <translation>في إجازة حتى …</translation>
    </message>
    <message>
        <source>Nothing is booked from now on.</source>
        <translation>لا شيء محجوز من الآن.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Stop the synchronisation; it goes on later where it stopped</source>
        <translation>إيقاف المزامنة؛ تُستأنف لاحقًا من حيث توقفت</translation>
    </message>
    <message>
        <source>Work goes on meanwhile; what waits leaves afterwards</source>
        <translation>يستمر العمل في هذه الأثناء؛ وما ينتظر يُرسل بعدها</translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>لا تغييرات مرفوضة</numerusform>
            <numerusform>تغيير مرفوض واحد</numerusform>
            <numerusform>تغييران مرفوضان</numerusform>
            <numerusform>%n تغييرات مرفوضة</numerusform>
            <numerusform>%n تغييرًا مرفوضًا</numerusform>
            <numerusform>%n تغيير مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>لا تعارضات تنتظر قرارًا</numerusform>
            <numerusform>تعارض واحد ينتظر قرارًا</numerusform>
            <numerusform>تعارضان ينتظران قرارًا</numerusform>
            <numerusform>%n تعارضات تنتظر قرارًا</numerusform>
            <numerusform>%n تعارضًا ينتظر قرارًا</numerusform>
            <numerusform>%n تعارض ينتظر قرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>التكبير %1 %</translation>
    </message>
    <message>
        <source>Papers not written</source>
        <translation>لم تُكتب المستندات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::ToolBar</name>
    <message>
        <source>Find a patient  /</source>
        <translation>البحث عن مريض  /</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Tour</name>
    <message>
        <source>Welcome to the demo clinic</source>
        <translation>مرحبًا بك في العيادة التجريبية</translation>
    </message>
    <message>
        <source>Everybody here is invented and nothing is kept: try whatever you like. Each step waits until you have done it; Next skips it.</source>
        <translation>كل الأشخاص هنا مختلَقون ولا يُحفظ شيء: جرّب ما تشاء. تنتظر كل خطوة إلى أن تنجزها، و«التالي» يتخطاها.</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>حجز زيارة</translation>
    </message>
    <message>
        <source>White is free. Drag over it, type a few letters of a name, then press Enter twice. Without a mouse: arrow keys to the time, then Enter.</source>
        <translation>الأبيض وقت متاح. اسحب فوقه، واكتب بضعة أحرف من الاسم، ثم اضغط Enter مرتين. من دون فأرة: مفاتيح الأسهم إلى الوقت، ثم Enter.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Drag the visit to another time or to another column. Without a mouse: Tab to it, M, arrow keys, Enter.</source>
        <translation>اسحب الزيارة إلى وقت آخر أو إلى عمود آخر. من دون فأرة: Tab إليها، ثم M، ثم مفاتيح الأسهم، ثم Enter.</translation>
    </message>
    <message>
        <source>Somebody arrives</source>
        <translation>وصول مريض</translation>
    </message>
    <message>
        <source>Click a visit and press A: arrived. I is in the room, D is done, N did not come. Arrivals at the right shows who waits, and how long.</source>
        <translation>انقر زيارة واضغط A: وصل المريض. I: في الغرفة، وD: انتهت الزيارة، وN: لم يحضر. وتعرض لوحة «الحضور» الجانبية من ينتظر ومنذ متى.</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب وقت</translation>
    </message>
    <message>
        <source>Hold Shift and drag, or press B. A block never throws a visit out: it lists those in its time and helps to move them.</source>
        <translation>اسحب مع الضغط على Shift، أو اضغط B. الحجب لا يُخرج أي زيارة: بل يسرد الزيارات الواقعة في وقته ويساعد على نقلها.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Press F. Say who, how long and when; the free times appear as you choose. Enter books, H holds one while you are on the phone.</source>
        <translation>اضغط F. حدّد مع مَن وكم المدة ومتى؛ وتظهر الأوقات المتاحة كلما اخترت. مفتاح Enter يحجز، وH يحجز وقتًا مؤقتًا وأنت على الهاتف.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, and what you did before, up to a hundred times, also tomorrow. Try it.</source>
        <translation>يتراجع Ctrl+Z عن آخر ما فعلته، ثم عمّا قبله، حتى مئة مرة، وفي الغد أيضًا. جرّبه.</translation>
    </message>
    <message>
        <source>That is all you need</source>
        <translation>هذا كل ما تحتاج إليه</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Your own clinic begins with New clinic in the File menu.</source>
        <translation>يجد Ctrl+K أي أمر بكلمة منه، ويعرض F1 المفاتيح. وتبدأ عيادتك بالأمر «عيادة جديدة» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>إلى الجانب الآخر</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by a word of it, F1 lists the keys. Done takes you back to your own clinic, %1.</source>
        <translation>يجد Ctrl+K أي أمر بكلمة منه، ويعرض F1 المفاتيح. «تم» يعيدك إلى عيادتك، %1.</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WaitlistPanel</name>
    <message>
        <source> or </source>
        <comment>between practitioners</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>البحث عن أوقات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nobody waits. Add who wants an earlier time, or one that is taken now: whenever time becomes free, those who fit are offered here.</source>
        <translation>لا أحد ينتظر. أضف من يريد وقتًا أبكر أو وقتًا مشغولًا الآن: وكلما أصبح وقت متاحًا عُرض هنا من يناسبه.</translation>
    </message>
    <message>
        <source>Add to the waitlist…</source>
        <translation>إضافة إلى قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Free now, and fits</source>
        <translation>متاح الآن ومناسب</translation>
    </message>
    <message>
        <source>Soonest for %1</source>
        <comment>patient</comment>
        <translation>الأقرب لـ %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day, times, practitioner</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between those who are needed together</comment>
        <translation> + </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePage</name>
    <message>
        <source>Welcome to Praxidesk</source>
        <translation>مرحبًا بك في Praxidesk</translation>
    </message>
    <message>
        <source>One clinic is one file on this computer. It works without a network and meets a FHIR server when it can.</source>
        <translation>العيادة ملف واحد في هذا الحاسوب. تعمل من دون شبكة، وتتصل بخادم FHIR حين تستطيع.</translation>
    </message>
    <message>
        <source>Look around in a demo clinic</source>
        <translation>جولة في عيادة تجريبية</translation>
    </message>
    <message>
        <source>Six practitioners, a busy day, nothing real. Throw it away when you like.</source>
        <translation>ستة ممارسين ويوم حافل، ولا شيء حقيقي. تخلّص منها متى شئت.</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>عيادة جديدة</translation>
    </message>
    <message>
        <source>Name, time zone, first practitioner and weekly hours. Two minutes.</source>
        <translation>الاسم والمنطقة الزمنية وأول ممارس وساعات العمل الأسبوعية. دقيقتان.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>FHIR resource, Bundle or NDJSON. You check it before it is saved.</source>
        <translation>مورد FHIR أو Bundle أو NDJSON. تراجعه قبل حفظه.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Address and sign-in, then schedules and appointments are fetched.</source>
        <translation>العنوان وتسجيل الدخول، ثم تُجلب الجداول والمواعيد.</translation>
    </message>
    <message>
        <source>Open a clinic file…</source>
        <translation>فتح ملف عيادة…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts, F1</source>
        <translation>اختصارات لوحة المفاتيح، F1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Booking:&lt;/b&gt; drag over free time, type the patient, Enter, Enter.&lt;br&gt;Everything you do can be undone with Ctrl+Z.</source>
        <translation>&lt;b&gt;للحجز:&lt;/b&gt; اسحب فوق وقت متاح، واكتب اسم المريض، ثم Enter مرتين.&lt;br&gt;يمكن التراجع عن كل ما تفعله بـ Ctrl+Z.</translation>
    </message>
    <message>
        <source>No clinic open</source>
        <translation>لا عيادة مفتوحة</translation>
    </message>
    <message>
        <source>Praxidesk %1, free software (GPL)</source>
        <translation>Praxidesk %1، برنامج حر (GPL)</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::WelcomePicture</name>
    <message>
        <source>Picture of a day in the calendar, with a time being drawn over free time</source>
        <translation>صورة يوم في التقويم، يُرسم فيها وقت فوق وقت متاح</translation>
    </message>
    <message>
        <source>Dr. Hall</source>
        <comment>a name in a picture</comment>
        <translation>د. حسن</translation>
    </message>
    <message>
        <source>Dr. Osei</source>
        <comment>a name in a picture</comment>
        <translation>د. سمير</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص دوري</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>تطعيم</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
</context>
<context>
    <name>praxidesk::shell::Workspace</name>
    <message>
        <source>%1 has no schedule.</source>
        <translation>لا جدول لدى %1.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>قائمة الاتصال</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Nobody has to be called. Patients whose visit was moved, cancelled by us or displaced stand here until they were told.</source>
        <translation>لا حاجة إلى الاتصال بأحد. يظهر هنا المرضى الذين نُقل موعدهم أو ألغيناه نحن أو أُزيح، إلى أن يُبلَّغوا.</translation>
    </message>
    <message>
        <source>Nobody works here yet.
Add a schedule in Schedule › Hours and schedules… (Ctrl+H), or import them (Ctrl+I).</source>
        <translation>لا أحد يعمل هنا بعد.
أضف جدولًا من الجدول › ساعات العمل والجداول… (Ctrl+H)، أو استورد الجداول (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody is shown.
Tick a practitioner or a room at the left.</source>
        <translation>لا أحد معروض.
حدّد ممارسًا أو غرفة في اللوحة الجانبية.</translation>
    </message>
    <message>
        <source>free today</source>
        <translation>متاح اليوم</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>on a day</comment>
        <translation>متاح %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>الأسبوع %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short day, see QDate::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, see QDate::toString</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>week, practitioner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Book for %1…</source>
        <translation>حجز لـ %1…</translation>
    </message>
    <message>
        <source>%1, %2  %3 (%4)</source>
        <comment>day, time, visit, status</comment>
        <translation>%1، %2  %3 (%4)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, see QDate::toString</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation>لم يأتِ من قبل</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Hours and schedule…</source>
        <translation>ساعات العمل والجدول…</translation>
    </message>
    <message>
        <source>Deactivate this schedule…</source>
        <translation>تعطيل هذا الجدول…</translation>
    </message>
    <message>
        <source>Activate this schedule…</source>
        <translation>تفعيل هذا الجدول…</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date field, see QDate::toString</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month that is named after it, see QDate::toString</comment>
        <translation>d</translation>
    </message>
    <message numerus="yes">
        <source>%n practitioners</source>
        <translation>
            <numerusform>%n ممارس</numerusform>
            <numerusform>ممارس واحد</numerusform>
            <numerusform>ممارسان</numerusform>
            <numerusform>%n ممارسين</numerusform>
            <numerusform>%n ممارسًا</numerusform>
            <numerusform>%n ممارس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n غرفة</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, see QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short month, see QDate::toString</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>practitioners, rooms</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a day</comment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open the record of %1…</source>
        <translation>فتح سجل %1…</translation>
    </message>
    <message>
        <source>No visits.</source>
        <translation>لا زيارات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n زيارة</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month, year, see QDate::toString</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, short month, year, see QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <comment>phone number</comment>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <comment>name of a saved view</comment>
        <translation>يُعرض %1</translation>
    </message>
    <message>
        <source>%1 shows %2 from now on.</source>
        <comment>key, name of a saved view</comment>
        <translation>يعرض %1 من الآن %2.</translation>
    </message>
    <message>
        <source>The saved view %1 is gone.</source>
        <translation>أُزيل العرض المحفوظ %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>استبداله بما هو معروض</translation>
    </message>
    <message>
        <source>Name and key…</source>
        <translation>الاسم والمفتاح…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Nothing is put aside. Drag a visit here, or cut it (Ctrl+X), go to another day, and drag it there or press Ctrl+V. Until then it keeps its time.</source>
        <translation>لا شيء موضوع جانبًا. اسحب زيارة إلى هنا أو قصّها (Ctrl+X)، ثم انتقل إلى يوم آخر واسحبها إليه أو اضغط Ctrl+V. وحتى ذلك الحين تحتفظ بوقتها.</translation>
    </message>
    <message>
        <source>The visit of %1 is on the pinboard and keeps its time until it is put down elsewhere (Ctrl+V).</source>
        <translation>زيارة %1 على لوحة التعليق وتحتفظ بوقتها حتى توضع في مكان آخر (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>praxidesk::store::Text</name>
    <message>
        <source>There is no such resource in this clinic.</source>
        <translation>لا يوجد مورد كهذا في هذه العيادة.</translation>
    </message>
    <message>
        <source>%1 is only referred to in this clinic; it is not stored here.</source>
        <translation>لا يُشار إلى %1 في هذه العيادة إلا إحالةً؛ فهو غير مخزّن هنا.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>%1 is not of the type that was asked for.</source>
        <translation>العنصر %1 ليس من النوع المطلوب.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>يوجد بالفعل خادم باسم «%1».</translation>
    </message>
    <message>
        <source>There is no clinic file at %1.</source>
        <translation>لا يوجد ملف عيادة في %1.</translation>
    </message>
    <message>
        <source>%1 is not a clinic of Praxidesk. It was left as it is.</source>
        <translation>الملف %1 ليس عيادة Praxidesk. تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>The clinic file %1 is damaged.</source>
        <translation>ملف العيادة %1 تالف.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Praxidesk. It was left as it is.</source>
        <translation>أُنشئ %1 بإصدار أحدث من Praxidesk. تُرك كما هو.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the folder cannot be written to.</source>
        <translation>لا يمكن إنشاء قفل بجانب %1: لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>No lock can be made beside %1: the disk is full. Nothing was changed.</source>
        <translation>لا يمكن إنشاء قفل بجانب %1: القرص ممتلئ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3 on %4).</source>
        <translation>الملف %1 مفتوح في %2 (العملية %3 على %4).</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>تعذّر إنشاء الملف %1.</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>تعذّرت إعادة تسمية %1.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation>يوجد %1 بالفعل. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The copy is not sound and was discarded.</source>
        <translation>النسخة غير سليمة وجرى التخلص منها.</translation>
    </message>
    <message>
        <source>%1 cannot become a resource of the type %2.</source>
        <translation>لا يمكن أن يصبح %1 موردًا من النوع %2.</translation>
    </message>
    <message>
        <source>The resource is a %1.</source>
        <translation>المورد من النوع %1.</translation>
    </message>
    <message>
        <source>An excused overlap was refused.</source>
        <translation>رُفض تداخل له مسوّغ.</translation>
    </message>
    <message>
        <source>The time is already taken.</source>
        <translation>الوقت مشغول بالفعل.</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>لدى %1 موعد بالفعل من %2 إلى %3.</translation>
    </message>
    <message>
        <source>There is no such open conflict.</source>
        <translation>لا يوجد تعارض مفتوح كهذا.</translation>
    </message>
    <message>
        <source>%1 is already the name of %2.</source>
        <translation>الاسم %1 هو بالفعل اسم %2.</translation>
    </message>
    <message>
        <source>Another program is working on the clinic file. Nothing was changed.</source>
        <translation>يعمل برنامج آخر على ملف العيادة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The clinic file cannot be written to. Nothing was changed.</source>
        <translation>لا يمكن الكتابة في ملف العيادة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: make room on it, then try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء: أفرغ مساحة عليه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. Nothing was changed.</source>
        <translation>ملف العيادة تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The clinic file could not be read or written. Nothing was changed.</source>
        <translation>تعذّرت قراءة ملف العيادة أو كتابته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The clinic file %1 was moved or removed while it was open. Nothing more can be saved in it: put it back and open it again, or save a copy now, which has everything so far.</source>
        <translation>نُقل ملف العيادة %1 أو أُزيل وهو مفتوح. لا يمكن حفظ شيء آخر فيه: أعِده إلى مكانه وافتحه من جديد، أو احفظ نسخة الآن، وفيها كل شيء حتى هذه اللحظة.</translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone “%1” is not known here.</source>
        <translation>المنطقة الزمنية للعيادة «%1» غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The clinic file is damaged. It was set aside as %1; restore a backup.</source>
        <translation>ملف العيادة تالف. نُحّي جانبًا باسم %1؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, so nothing could be saved in it. Allow writing, or copy it to a folder of your own and open the copy.</source>
        <translation>لا يمكن الكتابة في %1، فلا يمكن حفظ شيء فيه. اسمح بالكتابة، أو انسخه إلى مجلد يخصّك وافتح النسخة.</translation>
    </message>
    <message>
        <source>An index has %1 entries instead of %2.</source>
        <translation>في أحد الفهارس %1 قيدًا بدلًا من %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>The index of %1 does not agree with the resource.</source>
        <translation>فهرس %1 لا يوافق المورد.</translation>
    </message>
    <message>
        <source>The bytes of %1 are missing, or there are some where none should be.</source>
        <translation>بايتات %1 مفقودة، أو توجد حيث لا ينبغي.</translation>
    </message>
    <message>
        <source>The index has an entry for %1, which is not stored.</source>
        <translation>في الفهرس قيد لـ %1 وهو غير مخزّن.</translation>
    </message>
    <message>
        <source>Time is taken for appointment %1, which is not at that time.</source>
        <translation>هناك وقت مشغول للموعد %1 وهو ليس في ذلك الوقت.</translation>
    </message>
    <message>
        <source>A Slot refers to appointment %1, which is not stored.</source>
        <translation>تشير فترة إلى الموعد %1 وهو غير مخزّن.</translation>
    </message>
    <message>
        <source>Appointment %1 overlaps another of the same actor, and nothing excuses it.</source>
        <translation>يتداخل الموعد %1 مع آخر للشخص نفسه بلا مسوّغ.</translation>
    </message>
    <message>
        <source>The patient search does not know %1 as it is stored.</source>
        <translation>لا يعرف بحث المرضى %1 كما هو مخزّن.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to something that is not there.</source>
        <translation>يشير سطر من %1 إلى شيء غير موجود.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>لا يمكن استعادة ملف من نفسه.</translation>
    </message>
    <message>
        <source>The backup %1 is not sound. Nothing was changed.</source>
        <translation>النسخة الاحتياطية %1 غير سليمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation>أسطر التدقيق من %1 إلى %2 مفقودة.</translation>
    </message>
    <message>
        <source>Audit row %1 is not as it was written.</source>
        <translation>سطر التدقيق %1 ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The newest audit rows, from %1 on, are missing.</source>
        <translation>أحدث أسطر التدقيق، ابتداءً من %1، مفقودة.</translation>
    </message>
    <message>
        <source>The folder for backups, %1, is not there. Plug in its drive, or choose another folder.</source>
        <translation>مجلد النسخ الاحتياطية، %1، غير موجود. صِل قرصه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup was not sound and was discarded. Check the clinic with “praxictl check”.</source>
        <translation>لم تكن النسخة سليمة فأُهملت. افحص العيادة بالأمر “praxictl check”.</translation>
    </message>
    <message>
        <source>Audit row %1 does not follow the one before it about the same resource.</source>
        <translation>سطر التدقيق %1 لا يتبع السطر السابق عن المورد نفسه.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictTable</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <comment>a value</comment>
        <translation>%1، مختلف</translation>
    </message>
    <message>
        <source>The server gave this time away and does not say to whom.</source>
        <translation>منح الخادم هذا الوقت لغيرنا ولا يذكر لمن.</translation>
    </message>
    <message>
        <source>The time is blocked on the server.</source>
        <translation>الوقت محجوب في الخادم.</translation>
    </message>
    <message>
        <source>The time is blocked on the server: %1</source>
        <translation>الوقت محجوب في الخادم: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Our visit</source>
        <translation>زيارتنا</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>The other visit</source>
        <translation>الزيارة الأخرى</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حُذفت هنا</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>حُذفت في الخادم</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ConflictsDialog</name>
    <message>
        <source>Two visits at one time</source>
        <translation>زيارتان في وقت واحد</translation>
    </message>
    <message>
        <source>Needs a new time</source>
        <translation>يحتاج إلى وقت جديد</translation>
    </message>
    <message>
        <source>Seen here or there, cancelled on the other side</source>
        <translation>حضر المريض في طرف وأُلغيت في الآخر</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>حُذفت في الخادم</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>حُذفت هنا وتغيّرت في الخادم</translation>
    </message>
    <message>
        <source>Changed here and on the server</source>
        <translation>تغيّرت هنا وفي الخادم</translation>
    </message>
    <message>
        <source>Nothing has to be decided.</source>
        <translation>لا شيء ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Show it in the calendar</source>
        <translation>عرضها في التقويم</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Nothing is lost while you wait: both versions are kept, and the time stays taken until you decide.</source>
        <translation>لا يضيع شيء ما دمت تنتظر: تُحفظ النسختان ويبقى الوقت مشغولًا حتى تقرر.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>لا شيء ينتظر قرارًا</numerusform>
            <numerusform>واحد ينتظر قرارًا</numerusform>
            <numerusform>اثنان ينتظران قرارًا</numerusform>
            <numerusform>%n تنتظر قرارًا</numerusform>
            <numerusform>%n تنتظر قرارًا</numerusform>
            <numerusform>%n تنتظر قرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of whom a conflict is, what it is</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 was told of ours: %2, by %3, %4</source>
        <comment>patient, how, who, when</comment>
        <translation>أُبلغ %1 بموعدنا: %2، من قِبل %3، %4</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>لا رقم هاتف معروف.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>Ours to %1</source>
        <comment>day, time</comment>
        <translation>موعدنا إلى %1</translation>
    </message>
    <message>
        <source>Another time for ours</source>
        <translation>وقت آخر لموعدنا</translation>
    </message>
    <message>
        <source>%1 goes on the call list.</source>
        <translation>يُضاف %1 إلى قائمة الاتصال.</translation>
    </message>
    <message>
        <source>Reason, kept with the visit</source>
        <translation>السبب، ويُحفظ مع الزيارة</translation>
    </message>
    <message>
        <source>Reason for overbooking</source>
        <translation>سبب الحجز الزائد</translation>
    </message>
    <message>
        <source>Both at one time</source>
        <translation>الاثنان في وقت واحد</translation>
    </message>
    <message>
        <source>Ours is overbooked.</source>
        <translation>موعدنا حجز زائد.</translation>
    </message>
    <message>
        <source>Overbook</source>
        <translation>حجز زائد</translation>
    </message>
    <message>
        <source>Note for the call</source>
        <translation>ملاحظة للمكالمة</translation>
    </message>
    <message>
        <source>Cancel ours</source>
        <translation>إلغاء موعدنا</translation>
    </message>
    <message>
        <source>Cancel and call</source>
        <translation>إلغاء واتصال</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>الإبقاء على ما لدينا</translation>
    </message>
    <message>
        <source>It is deleted on the server as well.</source>
        <translation>يُحذف في الخادم أيضًا.</translation>
    </message>
    <message>
        <source>The server gets it anew.</source>
        <translation>يتلقّاه الخادم من جديد.</translation>
    </message>
    <message>
        <source>The server is changed.</source>
        <translation>يُعدَّل الخادم.</translation>
    </message>
    <message>
        <source>Take the server’s</source>
        <translation>أخذ ما لدى الخادم</translation>
    </message>
    <message>
        <source>It is deleted here as well.</source>
        <translation>يُحذف هنا أيضًا.</translation>
    </message>
    <message>
        <source>What we changed is given up.</source>
        <translation>يُتخلى عمّا غيّرناه.</translation>
    </message>
    <message>
        <source>As the server told it at %1. Some may be taken by now.</source>
        <comment>time</comment>
        <translation>كما أبلغ الخادم عند %1. ربما حُجز بعضها منذ ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::DialectFields</name>
    <message>
        <source>Other paths than usual…</source>
        <translation>مسارات غير المعتادة…</translation>
    </message>
    <message>
        <source>Another way of booking than usual…</source>
        <translation>طريقة حجز غير المعتادة…</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ExchangeView</name>
    <message>
        <source>Nothing was said about it yet.</source>
        <translation>لم يُقل عنه شيء بعد.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, what</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxDialog</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>فتح ال&amp;زيارة</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>ال&amp;قرار…</translation>
    </message>
    <message>
        <source>Show what it &amp;builds on</source>
        <translation>عرض ما &amp;يعتمد عليه</translation>
    </message>
    <message>
        <source>&amp;Do not send it…</source>
        <translation>&amp;عدم إرساله…</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>نسخ ال&amp;كل</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Changes for the server</source>
        <translation>تغييرات للخادم</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Words, request and answer as text, without passwords and tokens. It names the patient: give it only to somebody who may know.</source>
        <translation>الكلمات والطلب والرد نصًّا، بلا كلمات مرور أو رموز وصول. يذكر اسم المريض: لا تعطه إلا لمن يحق له أن يعلم.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, for whom</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, state, when</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>منحّى جانبًا</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>أُرسل ولا رد بعد</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>في هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This clinic has no server. Everything is saved on this computer.</source>
        <translation>ليس لهذه العيادة خادم. كل شيء محفوظ في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing about this visit went to a server yet.</source>
        <translation>لم يُرسل شيء عن هذه الزيارة إلى خادم بعد.</translation>
    </message>
    <message>
        <source>Nothing waits: the server has all changes.</source>
        <translation>لا شيء ينتظر: لدى الخادم كل التغييرات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <comment>when, who</comment>
        <translation>تم %1 من قِبل %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>name of a server</comment>
        <translation>إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>when it is tried again</comment>
        <translation>التالية %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
    <message>
        <source>The server does not hear of this change. Here it stays as it is, and is marked as differing from the server. If the same is changed again, it is sent as it stands here then.</source>
        <translation>لن يعلم الخادم بهذا التغيير. يبقى هنا كما هو، ويُعلَّم بأنه يختلف عن الخادم. وإن عُدّل الشيء نفسه مرة أخرى أُرسل كما يكون هنا حينها.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) that cannot go without it are not sent either.</source>
        <translation>
            <numerusform>ولا تغييرات أخرى متوقفة عليه.</numerusform>
            <numerusform>ولا يُرسل كذلك تغيير آخر لا يمكن إرساله من دونه.</numerusform>
            <numerusform>ولا يُرسل كذلك تغييران آخران لا يمكن إرسالهما من دونه.</numerusform>
            <numerusform>ولا تُرسل كذلك %n تغييرات أخرى لا يمكن إرسالها من دونه.</numerusform>
            <numerusform>ولا يُرسل كذلك %n تغييرًا آخر لا يمكن إرساله من دونه.</numerusform>
            <numerusform>ولا يُرسل كذلك %n تغيير آخر لا يمكن إرساله من دونه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم إرساله</translation>
    </message>
    <message>
        <source>Entered on the server by hand</source>
        <translation>أُدخل في الخادم يدويًا</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم تعد هناك حاجة إليه</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::OutboxFileDialog</name>
    <message>
        <source>&amp;Save what waits…</source>
        <translation>حفظ ما &amp;ينتظر…</translation>
    </message>
    <message>
        <source>&amp;Read the answer…</source>
        <translation>&amp;قراءة الرد…</translation>
    </message>
    <message>
        <source>Exchange by file</source>
        <translation>التبادل بالملفات</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما الذي ينتظر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Without a network: save what waits as a file, let somebody post it to the server’s base address, and read its answer here. Nothing is done twice, even if a file gets lost and is saved again. The file names patients: carry it accordingly.</source>
        <translation>بلا شبكة: احفظ ما ينتظر في ملف، ودع أحدًا يرسله إلى العنوان الأساسي للخادم، ثم اقرأ رده هنا. لا شيء يُنفّذ مرتين، حتى لو ضاع ملف وحُفظ من جديد. يذكر الملف أسماء مرضى: فاحمله بما يلزم من عناية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <comment>name of a server</comment>
        <translation>لا شيء ينتظر %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for %1.</source>
        <comment>name of a server</comment>
        <translation>
            <numerusform>لا تغييرات تنتظر %1.</numerusform>
            <numerusform>ينتظر %1 تغيير واحد.</numerusform>
            <numerusform>ينتظر %1 تغييران.</numerusform>
            <numerusform>ينتظر %1 %n تغييرات.</numerusform>
            <numerusform>ينتظر %1 %n تغييرًا.</numerusform>
            <numerusform>ينتظر %1 %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>لم ينجح الأمر.</translation>
    </message>
    <message>
        <source>Save what waits</source>
        <translation>حفظ ما ينتظر</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json)</source>
        <translation>حزمة FHIR ‏(*.json)</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>قراءة الرد</translation>
    </message>
    <message>
        <source>FHIR Bundle (*.json);;All files (*)</source>
        <translation>حزمة FHIR ‏(*.json);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were saved in %1. They count as sent, and wait for the answer.</source>
        <comment>file</comment>
        <translation>
            <numerusform>لم تُحفظ تغييرات في %1.</numerusform>
            <numerusform>حُفظ تغيير واحد في %1. يُعدّ مرسَلًا وينتظر الرد.</numerusform>
            <numerusform>حُفظ تغييران في %1. يُعدّان مرسَلَين وينتظران الرد.</numerusform>
            <numerusform>حُفظت %n تغييرات في %1. تُعدّ مرسَلة وتنتظر الرد.</numerusform>
            <numerusform>حُفظ %n تغييرًا في %1. تُعدّ مرسَلة وتنتظر الرد.</numerusform>
            <numerusform>حُفظ %n تغيير في %1. تُعدّ مرسَلة وتنتظر الرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) arrived at the server.</source>
        <translation>
            <numerusform>لم تصل إلى الخادم أي تغييرات.</numerusform>
            <numerusform>وصل إلى الخادم تغيير واحد.</numerusform>
            <numerusform>وصل إلى الخادم تغييران.</numerusform>
            <numerusform>وصلت إلى الخادم %n تغييرات.</numerusform>
            <numerusform>وصل إلى الخادم %n تغييرًا.</numerusform>
            <numerusform>وصل إلى الخادم %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision.</source>
        <translation>
            <numerusform>لا تعارضات تنتظر قرارًا.</numerusform>
            <numerusform>تعارض واحد ينتظر قرارًا.</numerusform>
            <numerusform>تعارضان ينتظران قرارًا.</numerusform>
            <numerusform>%n تعارضات تنتظر قرارًا.</numerusform>
            <numerusform>%n تعارضًا ينتظر قرارًا.</numerusform>
            <numerusform>%n تعارض ينتظر قرارًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused: see Changes for the server.</source>
        <translation>
            <numerusform>لم تُرفض أي تغييرات: انظر «تغييرات للخادم».</numerusform>
            <numerusform>رُفض تغيير واحد: انظر «تغييرات للخادم».</numerusform>
            <numerusform>رُفض تغييران: انظر «تغييرات للخادم».</numerusform>
            <numerusform>رُفضت %n تغييرات: انظر «تغييرات للخادم».</numerusform>
            <numerusform>رُفض %n تغييرًا: انظر «تغييرات للخادم».</numerusform>
            <numerusform>رُفض %n تغيير: انظر «تغييرات للخادم».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::PublishDialog</name>
    <message>
        <source>&amp;Keep them here</source>
        <translation>إ&amp;بقاؤها هنا</translation>
    </message>
    <message>
        <source>As free &amp;Slots, made ahead for</source>
        <translation>&amp;كفترات متاحة تُنشأ مسبقًا لمدة</translation>
    </message>
    <message>
        <source>As Scheduling&amp;Parameters</source>
        <translation>ب&amp;صيغة SchedulingParameters</translation>
    </message>
    <message>
        <source>Publish the weekly hours of %1</source>
        <comment>practitioner</comment>
        <translation>نشر ساعات العمل الأسبوعية لـ %1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> أسابيع</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معنى ذلك</translation>
    </message>
    <message>
        <source>Weekly hours are yours. Others see them on a server only when they are published.</source>
        <translation>ساعات العمل الأسبوعية لك. لا يراها الآخرون على خادم إلا بعد نشرها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>On a server others see what is booked and blocked, and no free time of this schedule. Slots that were made before stay until you remove them.</source>
        <translation>يرى الآخرون على الخادم ما حُجز وما حُجب، ولا يرون وقتًا متاحًا من هذا الجدول. وتبقى الفترات التي أُنشئت من قبل إلى أن تزيلها.</translation>
    </message>
    <message>
        <source>Every server takes free Slots. They follow the hours, also days off, and each day a further one is made by itself.</source>
        <translation>كل خادم يقبل الفترات المتاحة. وهي تتبع ساعات العمل وأيام العطلة أيضًا، وفي كل يوم يُضاف يوم آخر تلقائيًا.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the schedule has no weekly hours in this time.</source>
        <translation>لا شيء يُنشر: ليس للجدول ساعات عمل أسبوعية في هذه المدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n Slot(s) would be made now.</source>
        <translation>
            <numerusform>ستُنشأ الآن %n فترة.</numerusform>
            <numerusform>ستُنشأ الآن فترة واحدة.</numerusform>
            <numerusform>ستُنشأ الآن فترتان.</numerusform>
            <numerusform>ستُنشأ الآن %n فترات.</numerusform>
            <numerusform>ستُنشأ الآن %n فترة.</numerusform>
            <numerusform>ستُنشأ الآن %n فترة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weekly hours stand in the schedule itself, and the server makes free time from them.</source>
        <translation>ساعات العمل الأسبوعية في الجدول نفسه، ويستخرج الخادم منها الوقت المتاح.</translation>
    </message>
    <message>
        <source>No server of this clinic is known to understand them; Medplum does. Others keep them and offer nothing.</source>
        <translation>لا يُعرف خادم لهذه العيادة يفهمها؛ ويفهمها Medplum. أما غيره فيحفظها ولا يعرض شيئًا.</translation>
    </message>
    <message>
        <source>%1 understands them.</source>
        <comment>names of servers</comment>
        <translation>يفهمها: %1.</translation>
    </message>
    <message>
        <source>There is nothing to publish: no rule holds every week.</source>
        <translation>لا شيء يُنشر: لا قاعدة تسري كل أسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be said so: every other week, between dates, for one service.</source>
        <translation>
            <numerusform>لا قواعد يتعذّر قولها هكذا.</numerusform>
            <numerusform>قاعدة واحدة لا يمكن قولها هكذا: كل أسبوعين، أو بين تاريخين، أو لخدمة واحدة.</numerusform>
            <numerusform>قاعدتان لا يمكن قولهما هكذا: كل أسبوعين، أو بين تاريخين، أو لخدمة واحدة.</numerusform>
            <numerusform>%n قواعد لا يمكن قولها هكذا: كل أسبوعين، أو بين تاريخين، أو لخدمة واحدة.</numerusform>
            <numerusform>%n قاعدة لا يمكن قولها هكذا: كل أسبوعين، أو بين تاريخين، أو لخدمة واحدة.</numerusform>
            <numerusform>%n قاعدة لا يمكن قولها هكذا: كل أسبوعين، أو بين تاريخين، أو لخدمة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours cannot be said so: block that time, or publish Slots.</source>
        <translation>
            <numerusform>لا أيام يتعذّر قولها هكذا.</numerusform>
            <numerusform>يوم واحد بساعات أخرى لا يمكن قوله هكذا: احجب ذلك الوقت أو انشر فترات.</numerusform>
            <numerusform>يومان بساعات أخرى لا يمكن قولهما هكذا: احجب ذلك الوقت أو انشر فترات.</numerusform>
            <numerusform>%n أيام بساعات أخرى لا يمكن قولها هكذا: احجب ذلك الوقت أو انشر فترات.</numerusform>
            <numerusform>%n يومًا بساعات أخرى لا يمكن قولها هكذا: احجب ذلك الوقت أو انشر فترات.</numerusform>
            <numerusform>%n يوم بساعات أخرى لا يمكن قولها هكذا: احجب ذلك الوقت أو انشر فترات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SendAllDialog</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>إرسالها</translation>
    </message>
    <message>
        <source>Send what is here to %1</source>
        <comment>name of a server</comment>
        <translation>إرسال ما هنا إلى %1</translation>
    </message>
    <message>
        <source>What the server does not know</source>
        <translation>ما لا يعرفه الخادم</translation>
    </message>
    <message>
        <source>This clinic has %1 that %2 does not know. Send them?</source>
        <comment>500 patients and 14,000 Slots; name of a server</comment>
        <translation>لدى هذه العيادة %1 لا يعرفها %2. هل تُرسل؟</translation>
    </message>
    <message>
        <source>Past and cancelled visits stay on this computer. They leave in the background with the next synchronisations; until a visit has arrived, its card says so.</source>
        <translation>تبقى الزيارات الماضية والملغاة في هذا الحاسوب. ويُرسل الباقي في الخلفية مع المزامنات القادمة؛ وإلى أن تصل الزيارة تذكر بطاقتها ذلك.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServerForm</name>
    <message>
        <source>Allow it &amp;without encryption</source>
        <translation>السماح به بلا &amp;تشفير</translation>
    </message>
    <message>
        <source>Trust another certificate authority…</source>
        <translation>الوثوق بجهة شهادات أخرى…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>What its address tells</source>
        <translation>ما يدل عليه عنوانه</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>نوع ال&amp;خادم</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>Its id, as in the address</source>
        <translation>معرّفها كما في العنوان</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>A client id and secret</source>
        <translation>معرّف عميل وسر</translation>
    </message>
    <message>
        <source>A person who signs in in the browser</source>
        <translation>شخص يسجّل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>It asks &amp;for</source>
        <translation>ما ال&amp;ذي يطلبه</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>مع&amp;رّف العميل</translation>
    </message>
    <message>
        <source>Who runs the server gives one to this program</source>
        <translation>يعطيه القائم على الخادم لهذا البرنامج</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>رمز ال&amp;وصول</translation>
    </message>
    <message>
        <source>or token f&amp;ile</source>
        <translation>أو م&amp;لف رمز الوصول</translation>
    </message>
    <message>
        <source>Path of the file; it is read again each time</source>
        <translation>مسار الملف؛ يُقرأ من جديد كل مرة</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;سر العميل</translation>
    </message>
    <message>
        <source>Token add&amp;ress</source>
        <translation>عنوان رم&amp;ز الوصول</translation>
    </message>
    <message>
        <source>Only where the server does not say it</source>
        <translation>فقط إن لم يذكره الخادم</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>ال&amp;نطاق (scope)</translation>
    </message>
    <message>
        <source>Only where the usual one does not do</source>
        <translation>فقط إن لم يصلح المعتاد</translation>
    </message>
    <message>
        <source>Only to replace what is kept</source>
        <translation>فقط لاستبدال المحفوظ</translation>
    </message>
    <message>
        <source>For a server that has moved with all that it holds. Another server is added as a new one.</source>
        <translation>لخادم انتقل بكل ما فيه. أما خادم آخر فيُضاف جديدًا.</translation>
    </message>
    <message>
        <source>What its address tells: %1</source>
        <comment>kind of server</comment>
        <translation>ما يدل عليه عنوانه: %1</translation>
    </message>
    <message>
        <source>A MediKIT server needs the organization’s id, which is a part of every address there.</source>
        <translation>يحتاج خادم MediKIT إلى معرّف المؤسسة، وهو جزء من كل عنوان هناك.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be read (PEM).</source>
        <translation>لا يحتوي %1 على شهادة يمكن قراءتها (PEM).</translation>
    </message>
    <message>
        <source>Trusts %1, too (SHA-256 %2…)</source>
        <comment>certificate authority, first letters of its fingerprint</comment>
        <translation>يثق أيضًا بـ %1 (SHA-256 %2…)</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::ServersDialog</name>
    <message>
        <source>&amp;Add the server</source>
        <translation>إ&amp;ضافة الخادم</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>ا&amp;ستخدام هذا</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;اختبار</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;تسجيل الخروج</translation>
    </message>
    <message>
        <source>&amp;Send what is here…</source>
        <translation>إ&amp;رسال ما هنا…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزا&amp;لة</translation>
    </message>
    <message>
        <source>Copy the page’s address</source>
        <translation>نسخ عنوان الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 knows everything here that it has a place for.</source>
        <translation>يعرف %1 كل ما هنا مما له موضع لديه.</translation>
    </message>
    <message>
        <source>%1 · not encrypted</source>
        <translation>%1 · غير مشفّر</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1، غير مشفّر</translation>
    </message>
    <message>
        <source>New server…</source>
        <translation>خادم جديد…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Looking where to sign in…</source>
        <translation>جارٍ البحث عن مكان تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The browser shows a page now. Sign in there; Praxidesk goes on by itself.</source>
        <translation>يعرض المتصفح صفحة الآن. سجّل الدخول فيها؛ ويتابع Praxidesk تلقائيًا.</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>جارٍ الاحتفاظ به…</translation>
    </message>
    <message>
        <source>Saving it…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Forgetting it…</source>
        <translation>جارٍ نسيانه…</translation>
    </message>
    <message>
        <source>%1 was removed. Its data stays in this clinic.</source>
        <translation>أُزيل %1. تبقى بياناته في هذه العيادة.</translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing that signs in there is kept on this computer.</source>
        <translation>سُجّل الخروج من %1. لم يبقَ في هذا الحاسوب ما يسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>&amp;Believe the server</source>
        <translation>ت&amp;صديق الخادم</translation>
    </message>
    <message>
        <source>Send ours a&amp;gain</source>
        <translation>إرسال ما لدينا &amp;ثانيةً</translation>
    </message>
    <message>
        <source>Believe the server if that is right there: then it holds here, too. If it was a mistake or a backup, send ours again.</source>
        <translation>صدّق الخادم إن كان ذلك صحيحًا هناك: فيسري هنا أيضًا. وإن كان خطأً أو نسخة احتياطية فأرسل ما لدينا ثانيةً.</translation>
    </message>
</context>
<context>
    <name>praxidesk::sync_ui::SyncService</name>
    <message>
        <source>This clinic has no server.</source>
        <translation>ليس لهذه العيادة خادم.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised; %n resource(s) exchanged.</source>
        <translation>
            <numerusform>تمت المزامنة؛ لم تُتبادل موارد.</numerusform>
            <numerusform>تمت المزامنة؛ جرى تبادل مورد واحد.</numerusform>
            <numerusform>تمت المزامنة؛ جرى تبادل موردين.</numerusform>
            <numerusform>تمت المزامنة؛ جرى تبادل %n موارد.</numerusform>
            <numerusform>تمت المزامنة؛ جرى تبادل %n موردًا.</numerusform>
            <numerusform>تمت المزامنة؛ جرى تبادل %n مورد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on this computer · %1</source>
        <comment>clinic</comment>
        <translation>كل التغييرات محفوظة في هذا الحاسوب · %1</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 %3</source>
        <comment>how many, of how many, patients</comment>
        <translation>جارٍ المزامنة… %3: %1 من %2</translation>
    </message>
    <message>
        <source>Synchronising… %1 read, now %2</source>
        <comment>how many, patients</comment>
        <translation>جارٍ المزامنة… قُرئ %1، والآن %2</translation>
    </message>
    <message>
        <source>Synchronising… %1 of %2 changes sent</source>
        <translation>جارٍ المزامنة… أُرسل %1 من %2 من التغييرات</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Nothing is exchanged with %1 until somebody has looked</source>
        <translation>لا يُتبادل شيء مع %1 إلى أن يراجع أحدٌ الأمر</translation>
    </message>
    <message numerus="yes">
        <source>Synchronisation stopped · %n change(s) waiting</source>
        <translation>
            <numerusform>أُوقفت المزامنة · لا تغييرات تنتظر</numerusform>
            <numerusform>أُوقفت المزامنة · تغيير واحد ينتظر</numerusform>
            <numerusform>أُوقفت المزامنة · تغييران ينتظران</numerusform>
            <numerusform>أُوقفت المزامنة · %n تغييرات تنتظر</numerusform>
            <numerusform>أُوقفت المزامنة · %n تغييرًا ينتظر</numerusform>
            <numerusform>أُوقفت المزامنة · %n تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation stopped · goes on by itself later</source>
        <translation>أُوقفت المزامنة · تُستأنف لاحقًا تلقائيًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks to sign in · %n change(s) waiting</source>
        <translation>
            <numerusform>يطلب %1 تسجيل الدخول · لا تغييرات تنتظر</numerusform>
            <numerusform>يطلب %1 تسجيل الدخول · تغيير واحد ينتظر</numerusform>
            <numerusform>يطلب %1 تسجيل الدخول · تغييران ينتظران</numerusform>
            <numerusform>يطلب %1 تسجيل الدخول · %n تغييرات تنتظر</numerusform>
            <numerusform>يطلب %1 تسجيل الدخول · %n تغييرًا ينتظر</numerusform>
            <numerusform>يطلب %1 تسجيل الدخول · %n تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to sign in · nothing is waiting</source>
        <translation>يطلب %1 تسجيل الدخول · لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>Working offline · %n change(s) waiting</source>
        <translation>
            <numerusform>العمل بلا اتصال · لا تغييرات تنتظر</numerusform>
            <numerusform>العمل بلا اتصال · تغيير واحد ينتظر</numerusform>
            <numerusform>العمل بلا اتصال · تغييران ينتظران</numerusform>
            <numerusform>العمل بلا اتصال · %n تغييرات تنتظر</numerusform>
            <numerusform>العمل بلا اتصال · %n تغييرًا ينتظر</numerusform>
            <numerusform>العمل بلا اتصال · %n تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline · nothing is waiting</source>
        <translation>العمل بلا اتصال · لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting for the server</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الخادم</numerusform>
            <numerusform>تغيير واحد ينتظر الخادم</numerusform>
            <numerusform>تغييران ينتظران الخادم</numerusform>
            <numerusform>%n تغييرات تنتظر الخادم</numerusform>
            <numerusform>%n تغييرًا ينتظر الخادم</numerusform>
            <numerusform>%n تغيير ينتظر الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>لم تجرِ المزامنة بعد</translation>
    </message>
    <message>
        <source>All other changes saved on the server · just now</source>
        <translation>كل التغييرات الأخرى محفوظة في الخادم · الآن</translation>
    </message>
    <message numerus="yes">
        <source>All other changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>كل التغييرات الأخرى محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات الأخرى محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات الأخرى محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات الأخرى محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات الأخرى محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات الأخرى محفوظة في الخادم · قبل %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved on the server · just now</source>
        <translation>كل التغييرات محفوظة في الخادم · الآن</translation>
    </message>
    <message numerus="yes">
        <source>All changes saved on the server · %n min ago</source>
        <translation>
            <numerusform>كل التغييرات محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات محفوظة في الخادم · قبل %n د</numerusform>
            <numerusform>كل التغييرات محفوظة في الخادم · قبل %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>متصل</translation>
    </message>
</context>
</TS>
