<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window; %1 is the program&apos;s name</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is for instance &quot;0.1.0&quot;</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Button: opens the list of what the program is made with, and under which licences; also that window&apos;s title</extracomment>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that you may replace, and other free software.</source>
        <extracomment>%1 is for instance &quot;6.4.2&quot;</extracomment>
        <translation>برنامج حر بموجب ترخيص Apache 2.0. يستخدم Qt %1 كمكتبة مشتركة بموجب LGPL 3، ويمكنك استبدالها، إلى جانب برمجيات حرة أخرى.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <extracomment>What the program is for, in the about window</extracomment>
        <translation>متابعة الوكلاء في مركز الاتصال وتسجيل خروجهم.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button behind what the list is filtered by: shows all agents again</extracomment>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Enter the proxy as name and port, for instance %1.</source>
        <translation>يُرجى إدخال البروكسي بصيغة اسم ومنفذ، مثل %1.</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>Button that unfolds the settings few people need</extracomment>
        <translation>إعدادات &amp;متقدمة</translation>
    </message>
    <message>
        <source>Pr&amp;oxy</source>
        <extracomment>Field: how the gateway is reached</extracomment>
        <translation>الب&amp;روكسي</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <extracomment>Field: host and port of the proxy</extracomment>
        <translation>&amp;عنوان البروكسي</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Proxy: whatever the operating system is set up to use</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: the one whose address is typed beneath</extracomment>
        <translation>يدويًا</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Gone from the list</source>
        <extracomment>In place of an agent&apos;s state, for a moment: the gateway&apos;s list does not name the agent any more</extracomment>
        <translation>لم يعد في القائمة</translation>
    </message>
</context>
<context>
    <name>AgentListModel</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Shown instead of the agent&apos;s state while a sign-out is under way.</extracomment>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen it.</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column with the agents&apos; numbers.</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>Column: how long the agent has been in the present state.</extracomment>
        <translation>مدة الحالة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Column: voice, chat, mail.</extracomment>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <extracomment>Column: since when the agent has been signed in.</extracomment>
        <translation>الدخول منذ</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <extracomment>Column: how long the agent has been signed in.</extracomment>
        <translation>مدة الدخول</translation>
    </message>
    <message>
        <source>%1, sign-out waits</source>
        <extracomment>An agent&apos;s state and that a sign-out waits for the end of the call; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1، الخروج ينتظر</translation>
    </message>
    <message>
        <source>%1, sign-out held back</source>
        <extracomment>An agent&apos;s state and that a sign-out asks the person again; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1، الخروج معلّق</translation>
    </message>
    <message>
        <source>The agent is signed out when the call has ended.</source>
        <extracomment>Hint over an agent&apos;s state</extracomment>
        <translation>يُسجَّل خروج الوكيل بعد انتهاء المكالمة.</translation>
    </message>
    <message>
        <source>The sign-out waits for your decision: a call began meanwhile, or may have.</source>
        <extracomment>Hint over an agent&apos;s state; the sign-outs are in a table further down</extracomment>
        <translation>عملية الخروج بانتظار قرارك: بدأت مكالمة في هذه الأثناء، أو ربما بدأت.</translation>
    </message>
</context>
<context>
    <name>AgentListPage</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Title over the table of agents</extracomment>
        <translation>الوكلاء المسجّل دخولهم</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>In place of the agent list; &quot;Sign in&quot; is a button</extracomment>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to a gateway to see who is on the floor.</source>
        <translation>يُرجى تسجيل الدخول إلى بوابة لعرض الوكلاء الموجودين.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In place of the agent list</extracomment>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Waiting for the gateway&apos;s answer.</source>
        <translation>بانتظار رد البوابة.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <extracomment>In place of the agent list, before it has come</extracomment>
        <translation>تجري قراءة القائمة…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In place of the agent list, when the gateway&apos;s list is empty</extracomment>
        <translation>لا يوجد أي وكيل مسجّل الدخول</translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign in.</source>
        <translation>يظهر الوكلاء هنا فور تسجيل دخولهم.</translation>
    </message>
    <message>
        <source>No agents match</source>
        <extracomment>In place of the agent list, when search and filters let nobody through</extracomment>
        <translation>لا يوجد وكيل مطابق</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>In place of the agent list; the reason follows on the next line</extracomment>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث وعوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>لم يُخفَ أي وكيل بسبب:</numerusform>
            <numerusform>أُخفي وكيل واحد بسبب:</numerusform>
            <numerusform>أُخفي وكيلان بسبب:</numerusform>
            <numerusform>أُخفي %Ln وكلاء بسبب:</numerusform>
            <numerusform>أُخفي %Ln وكيلًا بسبب:</numerusform>
            <numerusform>أُخفي %Ln وكيل بسبب:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%Ln وكلاء</numerusform>
            <numerusform>%Ln وكيلًا</numerusform>
            <numerusform>%Ln وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First line of a menu; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the gateway who is signed in.</source>
        <translation>يجري الاستعلام من البوابة عن الوكلاء المسجّل دخولهم.</translation>
    </message>
</context>
<context>
    <name>AgentTableView</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Name of the table of agents</extracomment>
        <translation>الوكلاء المسجّل دخولهم</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Unknown</source>
        <comment>agent state</comment>
        <extracomment>An agent&apos;s state that the gateway did not tell, or told with an unknown code.</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <comment>agent state</comment>
        <extracomment>The gateway&apos;s list says so, which is no proof.</extracomment>
        <translation>تم تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>agent state</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>agent state</comment>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>agent state</comment>
        <extracomment>Work after a call.</extracomment>
        <translation>ما بعد المكالمة</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>agent state</comment>
        <extracomment>The agent takes no calls at the moment.</extracomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>agent state</comment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>agent state</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <comment>agent state</comment>
        <extracomment>%1 is the gateway&apos;s number of an agent state that this program does not know.</extracomment>
        <translation>غير معروفة (%1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>medium</comment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>medium</comment>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>medium</comment>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <comment>agent state</comment>
        <extracomment>The agent will rest when the present call has ended.</extracomment>
        <translation>قبل الاستراحة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Items of a list, such as &quot;voice, chat&quot;: what stands between two of them</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds, such as 15.0</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>CallChoiceRow</name>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Confirmation, choice for agents on a call: their calls are cut</extracomment>
        <translation>تسجيل الخروج الآ&amp;ن</translation>
    </message>
    <message>
        <source>Sign out no&amp;w</source>
        <translation>تسجيل ال&amp;خروج الآن</translation>
    </message>
    <message>
        <source>&amp;After the call</source>
        <extracomment>Confirmation, choice for agents on a call: each is signed out when his call has ended</extracomment>
        <translation>&amp;بعد انتهاء المكالمة</translation>
    </message>
    <message>
        <source>&amp;Leave signed in</source>
        <extracomment>Confirmation, choice for agents on a call: nothing happens to them</extracomment>
        <translation>&amp;دون تسجيل خروج</translation>
    </message>
    <message>
        <source>Lea&amp;ve signed in</source>
        <translation>دون &amp;تسجيل خروج</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the gateway</source>
        <extracomment>Title of the window that shows a certificate</extracomment>
        <translation>شهادة البوابة</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has changed</source>
        <extracomment>Headline over a certificate</extracomment>
        <translation>تغيّرت شهادة البوابة</translation>
    </message>
    <message>
        <source>This gateway&apos;s certificate is not trusted</source>
        <translation>شهادة هذه البوابة غير موثوقة</translation>
    </message>
    <message>
        <source>Another certificate was accepted for this gateway before. Either the administrator has replaced it, or somebody stands between you and the gateway and could read your password. Nothing was sent. Ask your administrator before you go on.</source>
        <translation>سبق قبول شهادة أخرى لهذه البوابة. إما أن مسؤول النظام استبدلها، أو أن هناك من يتوسّط بينك وبين البوابة ويمكنه قراءة كلمة مرورك. لم يُرسل أي شيء. يُرجى الرجوع إلى مسؤول النظام قبل المتابعة.</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <extracomment>Button</extracomment>
        <translation>قبول الشهادة الجديدة</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>قبول هذه الشهادة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>About a certificate: the gateway&apos;s name as it was typed</extracomment>
        <translation>الاسم المطلوب</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>About a certificate: whom it names</extracomment>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>About a certificate: who made it</extracomment>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>About a certificate: the first day</extracomment>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>About a certificate: the last day</extracomment>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint now</source>
        <extracomment>About certificates: fingerprint of the one the gateway shows now</extracomment>
        <translation>بصمة SHA-256 الحالية</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint before</source>
        <extracomment>About certificates: fingerprint of the one that was accepted earlier</extracomment>
        <translation>بصمة SHA-256 السابقة</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates of servers.</source>
        <translation>لا تستوفي قواعد شهادات الخوادم.</translation>
    </message>
    <message>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <extracomment>Must be ticked before a changed certificate can be accepted</extracomment>
        <translation>أ&amp;كّد لي مسؤول النظام البصمة الجديدة</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>تم إبطالها.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>لم تبدأ صلاحيتها بعد. يُرجى التحقق من تاريخ هذا الكمبيوتر ووقته.</translation>
    </message>
    <message>
        <source>Nothing was sent. Accept this certificate only if its fingerprint matches the one your administrator gave you; otherwise somebody else could read your password.</source>
        <translation>لم يُرسل أي شيء. لا ينبغي قبول هذه الشهادة إلا إذا طابقت بصمتها البصمة التي زوّدك بها مسؤول النظام؛ وإلا فقد يتمكن شخص آخر من قراءة كلمة مرورك.</translation>
    </message>
    <message>
        <source>&amp;Do not accept</source>
        <extracomment>Button: the certificate is not accepted</extracomment>
        <translation>&amp;عدم القبول</translation>
    </message>
    <message>
        <source>It was issued for a name other than the one asked for.</source>
        <translation>صدرت لاسم غير الاسم المطلوب.</translation>
    </message>
    <message>
        <source>It was not issued by an authority this computer trusts.</source>
        <translation>لم تصدر عن جهة تصديق يثق بها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>About a certificate: a number by which it is recognised</extracomment>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, filter</source>
        <extracomment>Name of a switch for screen readers; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1، تصفية</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a number in the head of the panel; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1. النقر يعرض هذه فقط، والنقر ثانيةً يعرض الكل.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries to reach the gateway at once</extracomment>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the list again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: opens the sign-in window</extracomment>
        <translation>إعادة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>مضت %Ln ثانية على آخر تحديث لهذه القائمة.</numerusform>
            <numerusform>مضت ثانية واحدة على آخر تحديث لهذه القائمة.</numerusform>
            <numerusform>مضت ثانيتان على آخر تحديث لهذه القائمة.</numerusform>
            <numerusform>مضت %Ln ثوانٍ على آخر تحديث لهذه القائمة.</numerusform>
            <numerusform>مضت %Ln ثانية على آخر تحديث لهذه القائمة.</numerusform>
            <numerusform>مضت %Ln ثانية على آخر تحديث لهذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were signed out at %1 by the gateway or another desk.</source>
        <translation>تم تسجيل خروجك في الساعة %1، إما بواسطة البوابة أو من جهاز آخر.</translation>
    </message>
    <message>
        <source>Your session lapsed at %1: the gateway no longer accepts it.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>انقضت جلستك في الساعة %1، ولم تعد البوابة تقبلها.</translation>
    </message>
    <message>
        <source>Refresh it before you sign anybody out.</source>
        <translation>يُرجى تحديثها قبل تسجيل خروج أي أحد.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, tell your administrator.</source>
        <extracomment>Banner, after &quot;You were signed out at 14:05 by the gateway or another desk.&quot;</extracomment>
        <translation>يُرجى تسجيل الدخول مجددًا؛ وإذا تكرر ذلك، يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>يتعذر الوصول إلى البوابة. إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Trying again now.</source>
        <extracomment>Banner, no list has been read yet</extracomment>
        <translation>يتعذر الوصول إلى البوابة. تجري إعادة المحاولة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. إعادة المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. إعادة المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. The list is as of %1. Trying again now.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>يتعذر الوصول إلى البوابة. القائمة كما كانت في الساعة %1. تجري إعادة المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not signed in</source>
        <extracomment>Connection, top right</extracomment>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <extracomment>Connection, top right: %1 is the supervisor&apos;s number, %2 the gateway, for instance &quot;1300 @ ccgw.example&quot;</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 – no connection</source>
        <extracomment>Connection, top right: %1 is for instance &quot;1300 @ ccgw.example&quot;, or &quot;1300&quot; where there is less room</extracomment>
        <translation>%1 – لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>الاتصال قائم</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>يتعذر الوصول إلى البوابة.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection, top right, where there is no room for more</extracomment>
        <translation>لا يوجد اتصال</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>لا يوجد وكيل خارج المكالمات: لا خروج الآن</numerusform>
            <numerusform>وكيل واحد ليس في مكالمة: يُسجَّل خروجه الآن</numerusform>
            <numerusform>وكيلان ليسا في مكالمة: يُسجَّل خروجهما الآن</numerusform>
            <numerusform>%Ln وكلاء ليسوا في مكالمة: يُسجَّل خروجهم الآن</numerusform>
            <numerusform>%Ln وكيلًا ليسوا في مكالمة: يُسجَّل خروجهم الآن</numerusform>
            <numerusform>%Ln وكيل ليسوا في مكالمة: يُسجَّل خروجهم الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>لا وكلاء يجري تسجيل خروجهم بالفعل</numerusform>
            <numerusform>وكيل واحد يجري تسجيل خروجه بالفعل، تم استثناؤه</numerusform>
            <numerusform>وكيلان يجري تسجيل خروجهما بالفعل، تم استثناؤهما</numerusform>
            <numerusform>%Ln وكلاء يجري تسجيل خروجهم بالفعل، تم استثناؤهم</numerusform>
            <numerusform>%Ln وكيلًا يجري تسجيل خروجهم بالفعل، تم استثناؤهم</numerusform>
            <numerusform>%Ln وكيل يجري تسجيل خروجهم بالفعل، تم استثناؤهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>لا وكلاء غادروا القائمة في هذه الأثناء</numerusform>
            <numerusform>وكيل واحد لم يعد في القائمة، تم استثناؤه</numerusform>
            <numerusform>وكيلان لم يعودا في القائمة، تم استثناؤهما</numerusform>
            <numerusform>%Ln وكلاء لم يعودوا في القائمة، تم استثناؤهم</numerusform>
            <numerusform>%Ln وكيلًا لم يعودوا في القائمة، تم استثناؤهم</numerusform>
            <numerusform>%Ln وكيل لم يعودوا في القائمة، تم استثناؤهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>لا أحد في مكالمة: لن تُقطع أي مكالمة</numerusform>
            <numerusform>وكيل واحد في مكالمة: ستُقطع مكالمته</numerusform>
            <numerusform>وكيلان في مكالمة: ستُقطع مكالمتاهما</numerusform>
            <numerusform>%Ln وكلاء في مكالمة: ستُقطع مكالماتهم</numerusform>
            <numerusform>%Ln وكيلًا في مكالمة: ستُقطع مكالماتهم</numerusform>
            <numerusform>%Ln وكيل في مكالمة: ستُقطع مكالماتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>لا أحد في مكالمة</numerusform>
            <numerusform>وكيل واحد في مكالمة: يُسجَّل خروجه بعد انتهاء مكالمته</numerusform>
            <numerusform>وكيلان في مكالمة: يُسجَّل خروج كلٍّ منهما بعد انتهاء مكالمته</numerusform>
            <numerusform>%Ln وكلاء في مكالمة: يُسجَّل خروج كلٍّ منهم بعد انتهاء مكالمته</numerusform>
            <numerusform>%Ln وكيلًا في مكالمة: يُسجَّل خروج كلٍّ منهم بعد انتهاء مكالمته</numerusform>
            <numerusform>%Ln وكيل في مكالمة: يُسجَّل خروج كلٍّ منهم بعد انتهاء مكالمته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>لا أحد في مكالمة</numerusform>
            <numerusform>وكيل واحد في مكالمة: يبقى مسجّل الدخول</numerusform>
            <numerusform>وكيلان في مكالمة: يبقيان مسجّلَي الدخول</numerusform>
            <numerusform>%Ln وكلاء في مكالمة: يبقون مسجّلي الدخول</numerusform>
            <numerusform>%Ln وكيلًا في مكالمة: يبقون مسجّلي الدخول</numerusform>
            <numerusform>%Ln وكيل في مكالمة: يبقون مسجّلي الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>لا أحد حالته غير معروفة</numerusform>
            <numerusform>وكيل واحد قد يكون في مكالمة (حالته غير معروفة)</numerusform>
            <numerusform>وكيلان قد يكونان في مكالمة (حالتهما غير معروفة)</numerusform>
            <numerusform>%Ln وكلاء قد يكونون في مكالمة (حالتهم غير معروفة)</numerusform>
            <numerusform>%Ln وكيلًا قد يكونون في مكالمة (حالتهم غير معروفة)</numerusform>
            <numerusform>%Ln وكيل قد يكونون في مكالمة (حالتهم غير معروفة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>لا أحد حالته غير معروفة</numerusform>
            <numerusform>وكيل واحد قد يكون في مكالمة (حالته غير معروفة): يبقى مسجّل الدخول</numerusform>
            <numerusform>وكيلان قد يكونان في مكالمة (حالتهما غير معروفة): يبقيان مسجّلَي الدخول</numerusform>
            <numerusform>%Ln وكلاء قد يكونون في مكالمة (حالتهم غير معروفة): يبقون مسجّلي الدخول</numerusform>
            <numerusform>%Ln وكيلًا قد يكونون في مكالمة (حالتهم غير معروفة): يبقون مسجّلي الدخول</numerusform>
            <numerusform>%Ln وكيل قد يكونون في مكالمة (حالتهم غير معروفة): يبقون مسجّلي الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in the selection yourself and are left out.</source>
        <extracomment>Confirmation: the supervisor&apos;s own row was selected too</extracomment>
        <translation>أنت نفسك ضمن التحديد، وقد تم استثناؤك.</translation>
    </message>
    <message>
        <source>Nobody is on a call any more</source>
        <extracomment>Confirmation, in place of &quot;3 agents on a call: calls will be cut&quot; once all calls have ended</extracomment>
        <translation>لم يعد أحد في مكالمة</translation>
    </message>
    <message>
        <source>Everybody&apos;s state is known now</source>
        <extracomment>Confirmation, in place of &quot;2 agents may be on a call (state unknown)&quot; once all states are known</extracomment>
        <translation>حالات الجميع معروفة الآن</translation>
    </message>
    <message>
        <source>The gateway says you are not an inspector: this will probably be refused.</source>
        <translation>تفيد البوابة بأنك لست مراقبًا: سيُرفض هذا على الأرجح.</translation>
    </message>
    <message>
        <source>Not on a call: signed out now</source>
        <extracomment>Confirmation: the only agent that it is about, who is certainly not in a call</extracomment>
        <translation>لا مكالمة جارية: يُسجَّل الخروج الآن</translation>
    </message>
    <message>
        <source>On a call: the call will be cut</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, which ends</extracomment>
        <translation>في مكالمة: ستُقطع المكالمة</translation>
    </message>
    <message>
        <source>On a call: signed out when the call has ended</source>
        <extracomment>Confirmation: the only agent that it is about is in a call and is signed out when it has ended</extracomment>
        <translation>في مكالمة: يُسجَّل الخروج بعد انتهاء المكالمة</translation>
    </message>
    <message>
        <source>On a call: left signed in</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, and nothing happens</extracomment>
        <translation>في مكالمة: دون تسجيل خروج</translation>
    </message>
    <message>
        <source>May be on a call (state unknown)</source>
        <extracomment>Confirmation: of the only agent that it is about it is not known whether he is in a call</extracomment>
        <translation>ربما في مكالمة (الحالة غير معروفة)</translation>
    </message>
    <message>
        <source>May be on a call (state unknown): left signed in</source>
        <translation>ربما في مكالمة (الحالة غير معروفة): دون تسجيل خروج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>لا عمليات خروج بانتظار انتهاء مكالمة</numerusform>
            <numerusform>عملية خروج واحدة بانتظار انتهاء مكالمة بالفعل؛ باختيار «دون تسجيل خروج» تبقى بالانتظار</numerusform>
            <numerusform>عمليتا خروج بانتظار انتهاء مكالمة بالفعل؛ باختيار «دون تسجيل خروج» تبقيان بالانتظار</numerusform>
            <numerusform>%Ln عمليات خروج بانتظار انتهاء مكالمة بالفعل؛ باختيار «دون تسجيل خروج» تبقى بالانتظار</numerusform>
            <numerusform>%Ln عملية خروج بانتظار انتهاء مكالمة بالفعل؛ باختيار «دون تسجيل خروج» تبقى بالانتظار</numerusform>
            <numerusform>%Ln عملية خروج بانتظار انتهاء مكالمة بالفعل؛ باختيار «دون تسجيل خروج» تبقى بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Search: %1</source>
        <extracomment>What the list is filtered by; %1 is what was typed into the search field</extracomment>
        <translation>البحث: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>What the list is filtered by; %1 is a state such as &quot;Talking&quot;</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>What the list is filtered by: agents who belong to no group</extracomment>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>What the list is filtered by; %1 is the name of a group</extracomment>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>What the list is filtered by; %1 is &quot;voice&quot;, &quot;chat&quot; or &quot;mail&quot;</extracomment>
        <translation>القناة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>مسجّل الدخول منذ %Ln ساعة أو أكثر</numerusform>
            <numerusform>مسجّل الدخول منذ ساعة أو أكثر</numerusform>
            <numerusform>مسجّل الدخول منذ ساعتين أو أكثر</numerusform>
            <numerusform>مسجّل الدخول منذ %Ln ساعات أو أكثر</numerusform>
            <numerusform>مسجّل الدخول منذ %Ln ساعة أو أكثر</numerusform>
            <numerusform>مسجّل الدخول منذ %Ln ساعة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>الحالة لم تتغيّر منذ %Ln ساعة أو أكثر</numerusform>
            <numerusform>الحالة لم تتغيّر منذ ساعة أو أكثر</numerusform>
            <numerusform>الحالة لم تتغيّر منذ ساعتين أو أكثر</numerusform>
            <numerusform>الحالة لم تتغيّر منذ %Ln ساعات أو أكثر</numerusform>
            <numerusform>الحالة لم تتغيّر منذ %Ln ساعة أو أكثر</numerusform>
            <numerusform>الحالة لم تتغيّر منذ %Ln ساعة أو أكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionChip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>Name of a button for screen readers; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
    <message>
        <source>%1. Click to take this filter away.</source>
        <extracomment>Hint over what the list is filtered by; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>%1. النقر يزيل عامل التصفية هذا.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>In an empty field for a date: year, month, day. Dates are typed with digits in this order.</extracomment>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Button in a field for a date</extracomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing (%2: calendar)</source>
        <extracomment>Hint over a field for a date; %2 is a key</extracomment>
        <translation>تاريخ مثل %1، أو يُترك فارغًا (%2: التقويم)</translation>
    </message>
</context>
<context>
    <name>DemoGateway</name>
    <message>
        <source>The simulated gateway could not be started. Close Floorwalker and start the demo again.</source>
        <translation>تعذّر بدء بوابة المحاكاة. يُرجى إغلاق Floorwalker وبدء العرض التجريبي من جديد.</translation>
    </message>
    <message>
        <source>The simulated gateway has ended. Close Floorwalker and start the demo again.</source>
        <translation>انتهى تشغيل بوابة المحاكاة. يُرجى إغلاق Floorwalker وبدء العرض التجريبي من جديد.</translation>
    </message>
    <message>
        <source>The demo needs the program %1 beside Floorwalker; it is not part of this package. Start Floorwalker without the demo.</source>
        <translation>يحتاج العرض التجريبي إلى البرنامج %1 بجانب Floorwalker؛ وهو ليس جزءًا من هذه الحزمة. يُرجى تشغيل Floorwalker دون العرض التجريبي.</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Contents</source>
        <extracomment>Name of the list of a document&apos;s headings</extracomment>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <extracomment>Journal: name of the bar that shows how far the export is</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>sign-outs %1</source>
        <extracomment>Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit for a file&apos;s name.</extracomment>
        <translation>عمليات الخروج %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file chooser</extracomment>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>جارٍ التصدير… لم يُكتب أي قيد بعد</numerusform>
            <numerusform>جارٍ التصدير… كُتب قيد واحد</numerusform>
            <numerusform>جارٍ التصدير… كُتب قيدان</numerusform>
            <numerusform>جارٍ التصدير… كُتبت %Ln قيود</numerusform>
            <numerusform>جارٍ التصدير… كُتب %Ln قيدًا</numerusform>
            <numerusform>جارٍ التصدير… كُتب %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that takes a message away</extracomment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <extracomment>Journal: what became of an export</extracomment>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي قيد.</numerusform>
            <numerusform>تم تصدير قيد واحد.</numerusform>
            <numerusform>تم تصدير قيدين.</numerusform>
            <numerusform>تم تصدير %Ln قيود.</numerusform>
            <numerusform>تم تصدير %Ln قيدًا.</numerusform>
            <numerusform>تم تصدير %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <extracomment>Journal: button beside the progress of an export</extracomment>
        <translation>إلغاء التص&amp;دير</translation>
    </message>
    <message>
        <source>Some are missing: files cannot be read. Tell your administrator.</source>
        <extracomment>Journal: behind &quot;1,234 records exported.&quot;; beneath it stand the files&apos; names</extracomment>
        <translation>بعض القيود ناقصة: تتعذر قراءة ملفات. يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space.</source>
        <extracomment>Journal: what became of an export; beneath it stand the file and the system&apos;s words</extracomment>
        <translation>تعذّرت كتابة الملف. يُرجى اختيار مجلد آخر أو إخلاء مساحة.</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties it</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in a search field: goes to the field</extracomment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search agents</source>
        <extracomment>Search field over the agent list</extracomment>
        <translation>البحث عن وكلاء</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of the choice that shows only agents in one state</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First entry of the choice of states</extracomment>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of the choice that shows only agents of one group</extracomment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>First entry of the choice of groups</extracomment>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Entry of the choice of groups: agents who belong to none</extracomment>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Beginning of an agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field; %1 is a key</extracomment>
        <translation>بداية رقم الوكيل، أو أجزاء من الاسم (%1)</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <extracomment>Button beside the state bar: medium, times and saved filters</extracomment>
        <translation>عوامل تصفية أخرى</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Time does not matter for the filter</extracomment>
        <translation>أي مدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>%Ln ساعة أو أكثر</numerusform>
            <numerusform>ساعة أو أكثر</numerusform>
            <numerusform>ساعتان أو أكثر</numerusform>
            <numerusform>%Ln ساعات أو أكثر</numerusform>
            <numerusform>%Ln ساعة أو أكثر</numerusform>
            <numerusform>%Ln ساعة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>Title of the dialog that asks for a saved filter&apos;s new name</extracomment>
        <translation>إعادة تسمية عامل التصفية</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <extracomment>Label of the field for a saved filter&apos;s name</extracomment>
        <translation>اسم عامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Signed in for</source>
        <extracomment>Submenu: only agents whose session is so long</extracomment>
        <translation>مسجّل ال&amp;دخول منذ</translation>
    </message>
    <message>
        <source>State u&amp;nchanged for</source>
        <extracomment>Submenu: only agents who have been in the same state for so long</extracomment>
        <translation>الحالة لم تت&amp;غيّر منذ</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Submenu: only agents who can be reached by voice, chat or mail</extracomment>
        <translation>ال&amp;قنوات</translation>
    </message>
    <message>
        <source>Save this &amp;filter as…</source>
        <extracomment>Menu item: gives what is searched and filtered for a name</extracomment>
        <translation>&amp;حفظ عامل التصفية باسم…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>إعادة &amp;تسمية</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>Menu item: shows all agents again</extracomment>
        <translation>&amp;مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps a filter under the name that was typed</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a filter the name that was typed</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Another filter has this name. Enter another one.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>هناك عامل تصفية آخر بهذا الاسم. يُرجى إدخال اسم آخر.</translation>
    </message>
    <message>
        <source>This filter cannot be saved. Delete one that is no longer needed, or shorten the search.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>لا يمكن حفظ عامل التصفية هذا. يُرجى حذف عامل تصفية لم تعد هناك حاجة إليه، أو تقصير نص البحث.</translation>
    </message>
</context>
<context>
    <name>GatewayAddressReader</name>
    <message>
        <source>Enter the gateway&apos;s address, for example ccgw.example.com.</source>
        <translation>يُرجى إدخال عنوان البوابة، مثل ccgw.example.com.</translation>
    </message>
    <message>
        <source>Enter only host and port, without a path.</source>
        <translation>يُرجى إدخال المضيف والمنفذ فقط، دون مسار.</translation>
    </message>
    <message>
        <source>Enter only host and port; the agent ID and the password have fields of their own.</source>
        <translation>يُرجى إدخال المضيف والمنفذ فقط؛ فلرقم الوكيل وكلمة المرور حقلان خاصان بهما.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535, for example %1:%2.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535، مثل %1:%2.</translation>
    </message>
    <message>
        <source>This address is too long. Enter only host and port.</source>
        <translation>هذا العنوان طويل جدًا. يُرجى إدخال المضيف والمنفذ فقط.</translation>
    </message>
    <message>
        <source>Only https:// is possible: the gateway is never asked without encryption. Enter host and port alone.</source>
        <translation>يُسمح بـ https:// فقط: لا تُخاطَب البوابة أبدًا دون تشفير. يُرجى إدخال المضيف والمنفذ وحدهما.</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address. Check how it is written.</source>
        <translation>هذا ليس عنوان IPv6 صالحًا. يُرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>This is not a valid host name or address. Check how it is written.</source>
        <translation>هذا ليس اسم مضيف أو عنوانًا صالحًا. يُرجى التحقق من كتابته.</translation>
    </message>
</context>
<context>
    <name>GatewayChoices</name>
    <message>
        <source>Automatic</source>
        <extracomment>Sign-out method: the program chooses</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Force sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s &quot;forcelogout&quot; call</extracomment>
        <translation>فرض تسجيل الخروج فقط</translation>
    </message>
    <message>
        <source>Inspector sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s call for inspectors</extracomment>
        <translation>طلب المراقب فقط</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>%1 to %2 s: set by your administrator</source>
        <extracomment>Beneath the refresh interval; %1 and %2 are seconds</extracomment>
        <translation>من %1 إلى %2 ث: بتحديد مسؤول النظام</translation>
    </message>
    <message>
        <source>Sign-out &amp;method</source>
        <extracomment>Field: which of the gateway&apos;s calls signs agents out</extracomment>
        <translation>&amp;طريقة تسجيل الخروج</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <extracomment>Field: seconds between two readings of the list of agents</extracomment>
        <translation>فترة ال&amp;تحديث</translation>
    </message>
</context>
<context>
    <name>GatewaySentence</name>
    <message>
        <source>The gateway reports an unknown error.</source>
        <translation>أبلغت البوابة عن خطأ غير معروف.</translation>
    </message>
    <message>
        <source>The gateway delivers events in another way than this program asks for them.</source>
        <translation>ترسل البوابة الأحداث بطريقة غير التي يطلبها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The gateway does not accept this agent ID or address.</source>
        <translation>لا تقبل البوابة رقم الوكيل هذا أو هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the agent ID.</source>
        <translation>يُرجى التحقق من رقم الوكيل.</translation>
    </message>
    <message>
        <source>No right to do this, or the sign-in has lapsed.</source>
        <translation>لا توجد صلاحية لهذا الإجراء، أو انقضى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign out of the gateway, sign in again and try once more. If it is refused again, ask your administrator for the right.</source>
        <translation>يُرجى تسجيل الخروج من البوابة ثم تسجيل الدخول مجددًا والمحاولة مرة أخرى. وإذا رُفض الإجراء ثانيةً، يُرجى طلب الصلاحية من مسؤول النظام.</translation>
    </message>
    <message>
        <source>The agent is being switched over to another server.</source>
        <translation>يجري نقل الوكيل إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>تُرجى إعادة المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Leave yourself out, or sign out in the call centre&apos;s own program.</source>
        <translation>يُرجى استثناء نفسك، أو تسجيل الخروج في برنامج مركز الاتصال نفسه.</translation>
    </message>
    <message>
        <source>The gateway found an error in the request.</source>
        <translation>وجدت البوابة خطأً في الطلب.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>تُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>A sign-in detail is missing or not valid.</source>
        <translation>إحدى بيانات تسجيل الدخول ناقصة أو غير صالحة.</translation>
    </message>
    <message>
        <source>Check agent ID, password and phone number.</source>
        <translation>يُرجى التحقق من رقم الوكيل وكلمة المرور ورقم الهاتف.</translation>
    </message>
    <message>
        <source>This agent is already signed in.</source>
        <translation>هذا الوكيل مسجّل الدخول بالفعل.</translation>
    </message>
    <message>
        <source>Sign this agent out in the other place first.</source>
        <translation>يُرجى أولًا تسجيل خروج هذا الوكيل من المكان الآخر.</translation>
    </message>
    <message>
        <source>The call-centre platform is not available at the moment.</source>
        <translation>منصة مركز الاتصال غير متاحة حاليًا.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>تُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>رقم الوكيل أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Enter both again. Too many wrong attempts may lock the account.</source>
        <translation>يُرجى إدخالهما مجددًا. كثرة المحاولات الخاطئة قد تؤدي إلى قفل الحساب.</translation>
    </message>
    <message>
        <source>The gateway does not accept the agent ID or the cause code of this sign-out.</source>
        <translation>لا تقبل البوابة رقم الوكيل أو رمز السبب لعملية الخروج هذه.</translation>
    </message>
    <message>
        <source>If a cause code was chosen, try again without one; else give this code to your administrator.</source>
        <translation>إذا اختير رمز سبب، تُرجى إعادة المحاولة بدونه؛ وإلا يُرجى إعطاء رمز الخطأ هذا لمسؤول النظام.</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>الوكيل غير مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Look for the agent in the list. If the agent is there, your administrator should check your rights.</source>
        <translation>يُرجى البحث عن الوكيل في القائمة. إذا كان الوكيل فيها، فعلى مسؤول النظام التحقق من صلاحياتك.</translation>
    </message>
    <message>
        <source>The operation failed inside the call centre.</source>
        <translation>فشلت العملية داخل مركز الاتصال.</translation>
    </message>
    <message>
        <source>The agent has already signed out.</source>
        <translation>سجّل الوكيل خروجه بالفعل.</translation>
    </message>
    <message>
        <source>The change was refused, possibly for lack of rights.</source>
        <translation>رُفض التغيير، ربما لنقص في الصلاحيات.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>يُرجى طلب الصلاحية من مسؤول النظام.</translation>
    </message>
    <message>
        <source>Signing out is not possible in this state, for example during a call.</source>
        <translation>لا يمكن تسجيل الخروج في هذه الحالة، مثلًا أثناء مكالمة.</translation>
    </message>
    <message>
        <source>Try again when the agent is not on a call.</source>
        <translation>تُرجى إعادة المحاولة عندما لا يكون الوكيل في مكالمة.</translation>
    </message>
    <message>
        <source>A sign-in detail is not valid.</source>
        <translation>إحدى بيانات تسجيل الدخول غير صالحة.</translation>
    </message>
    <message>
        <source>The agent&apos;s type does not allow this way of signing in.</source>
        <translation>نوع الوكيل لا يسمح بطريقة تسجيل الدخول هذه.</translation>
    </message>
    <message>
        <source>Enter another phone number.</source>
        <translation>يُرجى إدخال رقم هاتف آخر.</translation>
    </message>
    <message>
        <source>The phone number is outside the permitted range.</source>
        <translation>رقم الهاتف خارج النطاق المسموح به.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>يُرجى إدخال رقم آخر.</translation>
    </message>
    <message>
        <source>Sign this agent out there first.</source>
        <translation>يُرجى أولًا تسجيل خروج هذا الوكيل من هناك.</translation>
    </message>
    <message>
        <source>The gateway does not accept this computer&apos;s address.</source>
        <translation>لا تقبل البوابة عنوان هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The portal did not confirm the sign-in.</source>
        <translation>لم تؤكد بوابة الويب (portal) تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check agent ID and password; if they are right, tell your administrator.</source>
        <translation>يُرجى التحقق من رقم الوكيل وكلمة المرور؛ وإذا كانا صحيحين، يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>This agent belongs to another call centre than the gateway expects.</source>
        <translation>ينتمي هذا الوكيل إلى مركز اتصال غير الذي تتوقعه البوابة.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the agent ID.</source>
        <translation>يُرجى التحقق من عنوان البوابة ورقم الوكيل.</translation>
    </message>
    <message>
        <source>The gateway could not read the skills that were asked for.</source>
        <translation>لم تتمكن البوابة من قراءة المهارات المطلوبة.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>انتهت صلاحية كلمة المرور.</translation>
    </message>
    <message>
        <source>Change it in the call centre&apos;s own program, then sign in here.</source>
        <translation>يُرجى تغييرها في برنامج مركز الاتصال نفسه، ثم تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>A sign-in of this agent is already under way.</source>
        <translation>يجري بالفعل تسجيل دخول هذا الوكيل.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>الحساب مقفل.</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>يُرجى طلب إلغاء قفله من مسؤول النظام.</translation>
    </message>
    <message>
        <source>Only an inspector may ask for this.</source>
        <translation>لا يحق طلب هذا إلا لمراقب.</translation>
    </message>
    <message>
        <source>Ask your administrator for an inspector&apos;s rights.</source>
        <translation>يُرجى طلب صلاحيات المراقب من مسؤول النظام.</translation>
    </message>
    <message>
        <source>The gateway no longer knows this session.</source>
        <translation>لم تعد البوابة تعرف هذه الجلسة.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>يُرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The gateway is recovering this session.</source>
        <translation>تستعيد البوابة هذه الجلسة الآن.</translation>
    </message>
    <message>
        <source>The gateway has recovered this session.</source>
        <translation>استعادت البوابة هذه الجلسة.</translation>
    </message>
    <message>
        <source>The gateway could not recover this session.</source>
        <translation>لم تتمكن البوابة من استعادة هذه الجلسة.</translation>
    </message>
    <message>
        <source>The gateway took too long to recover this session.</source>
        <translation>استغرقت البوابة وقتًا أطول من اللازم لاستعادة هذه الجلسة.</translation>
    </message>
    <message>
        <source>The gateway did not recognise this session after its recovery.</source>
        <translation>لم تتعرف البوابة على هذه الجلسة بعد استعادتها.</translation>
    </message>
    <message>
        <source>The gateway does not recover sessions.</source>
        <translation>لا تستعيد البوابة الجلسات.</translation>
    </message>
    <message>
        <source>The gateway refused the inspector&apos;s operation.</source>
        <translation>رفضت البوابة عملية المراقب.</translation>
    </message>
    <message>
        <source>Give this code to your administrator: what it means is not published.</source>
        <translation>يُرجى إعطاء هذا الرمز لمسؤول النظام: معناه غير منشور.</translation>
    </message>
    <message>
        <source>The call control refused the operation.</source>
        <translation>رفض نظام التحكم بالمكالمات هذه العملية.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that this program does not know.</source>
        <translation>رفضت البوابة برمز لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>لم ترد البوابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer was complete.</source>
        <translation>انتهى الاتصال قبل اكتمال رد البوابة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>تم الإلغاء.</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>لم يُعثر على كمبيوتر بهذا الاسم.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>لم يسمح البروكسي بمرور الاتصال.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than this program accepts.</source>
        <translation>كان رد البوابة أكبر مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. It was not followed.</source>
        <translation>أحالت البوابة إلى عنوان آخر. لم تُتَّبع الإحالة.</translation>
    </message>
    <message>
        <source>The gateway, or a server in front of it, reports an error.</source>
        <translation>أبلغت البوابة، أو خادم أمامها، عن خطأ.</translation>
    </message>
    <message>
        <source>The gateway accepted the sign-in but gave no session (Set-GUID).</source>
        <translation>قبلت البوابة تسجيل الدخول لكنها لم تعطِ جلسة (Set-GUID).</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was not understood.</source>
        <translation>تعذّر فهم رد البوابة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was issued for another name. Nothing was sent.</source>
        <translation>شهادة البوابة صادرة لاسم آخر. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. Nothing was sent.</source>
        <translation>انتهت صلاحية شهادة البوابة. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Nothing was sent.</source>
        <translation>لم تبدأ صلاحية شهادة البوابة بعد. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>No secure connection came about. Nothing was sent.</source>
        <translation>تعذّر إنشاء اتصال آمن. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>شهادة البوابة غير موثوقة. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Show code and message to your administrator.</source>
        <translation>يُرجى عرض الرمز والرسالة على مسؤول النظام.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>يُرجى التحقق من عنوان البوابة.</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>يُرجى التحقق من الشبكة وعنوان البوابة.</translation>
    </message>
    <message>
        <source>Choose the certificate file of your company&apos;s authority.</source>
        <translation>يُرجى اختيار ملف شهادة جهة التصديق الخاصة بشركتك.</translation>
    </message>
    <message>
        <source>The gateway was still busy with an earlier request.</source>
        <translation>كانت البوابة لا تزال مشغولة بطلب سابق.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>لا يمكنك تنفيذ هذا الإجراء على نفسك.</translation>
    </message>
    <message>
        <source>Nothing to do; if the agent is still in the list, try again.</source>
        <translation>لا شيء مطلوب؛ وإذا كان الوكيل لا يزال في القائمة، تُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The phone cannot be used.</source>
        <translation>لا يمكن استخدام الهاتف.</translation>
    </message>
    <message>
        <source>This agent is already signed in elsewhere and cannot be signed in by force.</source>
        <translation>هذا الوكيل مسجّل الدخول بالفعل في مكان آخر ولا يمكن فرض تسجيل دخوله.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>يُرجى الانتظار لحظة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached: nothing answers at this address and port.</source>
        <translation>يتعذر الوصول إلى البوابة: لا يوجد رد على هذا العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>يتعذر الوصول إلى البوابة.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>يُرجى التحقق من تاريخ هذا الكمبيوتر ووقته.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, give this code to your administrator.</source>
        <translation>تُرجى المحاولة لاحقًا؛ وإذا تكرر الخطأ، يُرجى إعطاء هذا الرمز لمسؤول النظام.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>تُرجى إعادة المحاولة؛ وإذا تكرر الخطأ، يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, tell your administrator.</source>
        <translation>تُرجى المحاولة لاحقًا؛ وإذا تكرر الخطأ، يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the gateway&apos;s address or tell your administrator.</source>
        <translation>تُرجى إعادة المحاولة؛ وإذا تكرر الخطأ، يُرجى التحقق من عنوان البوابة أو إبلاغ مسؤول النظام.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Demo</source>
        <extracomment>Mark at the top of the window: everything here is made up</extracomment>
        <translation>عرض تجريبي</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>The gateway says that you are not an inspector. Signing others out will probably be refused.</source>
        <translation>تفيد البوابة بأنك لست مراقبًا. سيُرفض تسجيل خروج الآخرين على الأرجح.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: puts a hint away</extracomment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Your password must be changed. Change it in the call centre&apos;s own program.</source>
        <translation>يجب تغيير كلمة مرورك. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</translation>
    </message>
    <message>
        <source>Your password expires today. Change it in the call centre&apos;s own program.</source>
        <translation>تنتهي صلاحية كلمة مرورك اليوم. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>تنتهي صلاحية كلمة مرورك اليوم. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد يوم واحد. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد يومين. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد %Ln أيام. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد %Ln يومًا. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرورك بعد %Ln يوم. يُرجى تغييرها في برنامج مركز الاتصال نفسه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>Set the file aside and go on</source>
        <extracomment>Button: gives the damaged journal file another name and begins a new one</extracomment>
        <translation>عزل الملف والمتابعة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: opens the journal&apos;s folder in the system&apos;s file manager</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>كل القيود محفوظة على القرص.</numerusform>
            <numerusform>قيد واحد لم يُحفظ على القرص بعد.</numerusform>
            <numerusform>قيدان لم يُحفظا على القرص بعد.</numerusform>
            <numerusform>%Ln قيود لم تُحفظ على القرص بعد.</numerusform>
            <numerusform>%Ln قيدًا لم تُحفظ على القرص بعد.</numerusform>
            <numerusform>%Ln قيد لم تُحفظ على القرص بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question before a damaged journal file is set aside</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Button: sets a damaged journal file aside</extracomment>
        <translation>عزل</translation>
    </message>
    <message>
        <source>Set the damaged journal file aside?</source>
        <extracomment>Question before a damaged journal file is set aside</extracomment>
        <translation>عزل ملف السجل التالف؟</translation>
    </message>
    <message>
        <source>The journal&apos;s newest file is damaged, so nobody can be signed out. Set it aside (it is kept under another name, and a new file begins), or ask your administrator to repair it and try again.</source>
        <translation>أحدث ملف في السجل تالف، لذا لا يمكن تسجيل خروج أحد. يُرجى عزله (يُحتفظ به باسم آخر ويبدأ ملف جديد)، أو طلب إصلاحه من مسؤول النظام ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The file is kept beside the journal, with “damaged” in its name. This program cannot read it any more: give it to your administrator.</source>
        <translation>يُحتفظ بالملف بجوار السجل مع كلمة «damaged» في اسمه. لن يتمكن هذا البرنامج من قراءته بعد ذلك: يُرجى إعطاؤه لمسؤول النظام.</translation>
    </message>
    <message>
        <source>Another window of this program is writing to the journal, so nobody can be signed out from here. Use that window, or close it.</source>
        <translation>نافذة أخرى من هذا البرنامج تكتب في السجل، لذا لا يمكن تسجيل خروج أحد من هنا. يُرجى استخدام تلك النافذة أو إغلاقها.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be created or read, so nobody can be signed out. Ask your administrator.</source>
        <translation>لا يمكن إنشاء مجلد السجل أو قراءته، لذا لا يمكن تسجيل خروج أحد. يُرجى الرجوع إلى مسؤول النظام.</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nobody can be signed out. Ask your administrator for the right to write to its folder.</source>
        <translation>لا يُسمح بالكتابة في السجل، لذا لا يمكن تسجيل خروج أحد. يُرجى طلب صلاحية الكتابة في مجلده من مسؤول النظام.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written and nobody can be signed out. Remove files that are no longer needed.</source>
        <translation>القرص ممتلئ، لذا لا يمكن كتابة السجل ولا تسجيل خروج أحد. يُرجى إزالة الملفات التي لم تعد هناك حاجة إليها.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody can be signed out. Try again; if it happens again, tell your administrator.</source>
        <translation>لا يمكن كتابة السجل، لذا لا يمكن تسجيل خروج أحد. تُرجى إعادة المحاولة؛ وإذا تكرر الأمر، يُرجى إبلاغ مسؤول النظام.</translation>
    </message>
</context>
<context>
    <name>JournalSearchBar</name>
    <message>
        <source>ID or name</source>
        <extracomment>In the empty field for agents in the journal</extracomment>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>In the empty field for the supervisor&apos;s number</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Agent ID of who ordered the sign-out</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>رقم الوكيل لمن أمر بتسجيل الخروج</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Journal: first entry of the choice of results</extracomment>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ما زال مسجّل الدخول</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>All results and steps</source>
        <extracomment>Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended</extracomment>
        <translation>كل النتائج والخطوات</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <extracomment>Journal: label of the field for an agent&apos;s ID or name</extracomment>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <extracomment>Journal: label of the field for who ordered the sign-out</extracomment>
        <translation>الم&amp;شرف</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Journal: label of the field for the first day</extracomment>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Journal: label of the field for the last day, which is included</extracomment>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Journal: label of the choice of results</extracomment>
        <translation>ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>An agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>رقم وكيل، أو أجزاء من اسم (%1)</translation>
    </message>
</context>
<context>
    <name>JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the agent&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Column: number of who ordered the sign-out</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Column: the number given as the cause of the sign-out</extracomment>
        <translation>رمز السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the supervisor wrote</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: by which call of the gateway</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer</extracomment>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: the order&apos;s identification</extracomment>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>JournalTableView</name>
    <message>
        <source>Records</source>
        <extracomment>Name of the table of records in the journal</extracomment>
        <translation>القيود</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a table: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Journal opened</source>
        <extracomment>Journal: the program has begun to record</extracomment>
        <translation>فُتح السجل</translation>
    </message>
    <message>
        <source>Journal closed</source>
        <extracomment>Journal: the program has ended properly</extracomment>
        <translation>أُغلق السجل</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <extracomment>Journal: an old file of the journal was removed</extracomment>
        <translation>أُزيلت قيود قديمة</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal: somebody ordered a sign-out</extracomment>
        <translation>صدر الأمر</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <extracomment>Journal: the sign-out waits until the agent has finished the call</extracomment>
        <translation>بانتظار انتهاء المكالمة</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Journal: the sign-out is held back</extracomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Journal: from here on the sign-out may have left this machine</extracomment>
        <translation>أُجيزت للإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Journal: the sign-out was sent</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Journal: the gateway said yes, which is not yet proof</extracomment>
        <translation>قُبِلت</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Journal: whether the agent is out is being checked</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: the program ended before the result was known</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>ما زال مسجّل الدخول</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: result, the gateway said no</extracomment>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: result, nothing left this machine</extracomment>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: result, somebody took the order back before it was sent</extracomment>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>the program ended</source>
        <extracomment>Journal: behind a result, in brackets
----------
Journal: behind a result, in brackets: it was to be sent after the call</extracomment>
        <translation>انتهى البرنامج</translation>
    </message>
    <message>
        <source>a call had begun</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>كانت مكالمة قد بدأت</translation>
    </message>
    <message>
        <source>was already out</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>كان قد خرج من قبل</translation>
    </message>
    <message>
        <source>an agent of this number is signed in</source>
        <extracomment>Journal: behind a result, in brackets: an agent of this number is there</extracomment>
        <translation>يوجد وكيل بهذا الرقم مسجّل الدخول</translation>
    </message>
    <message>
        <source>perhaps another session</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>ربما جلسة أخرى</translation>
    </message>
    <message>
        <source>it could not be recorded</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>تعذّر قيدها في السجل</translation>
    </message>
    <message>
        <source>your session ended</source>
        <extracomment>Journal: behind a result, in brackets: the supervisor&apos;s own session</extracomment>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>a damaged file was set aside</source>
        <extracomment>Journal: behind &quot;Journal opened&quot;, in brackets</extracomment>
        <translation>عُزل ملف تالف</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>Journal: state of an agent, after a call</extracomment>
        <translation>ما بعد المكالمة</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Journal: %1 is a result such as &quot;Not sent&quot;, %2 what else is known, such as &quot;a call had begun&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>without a request of ours</source>
        <extracomment>Journal: behind a result, in brackets: the agent&apos;s session ended without a request of ours</extracomment>
        <translation>دون طلب منا</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <extracomment>Journal: state of an agent, rest begins after the call</extracomment>
        <translation>قبل الاستراحة</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>تم تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>Force sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>فرض تسجيل الخروج</translation>
    </message>
    <message>
        <source>Force sign-out with cause code</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>فرض تسجيل الخروج مع رمز السبب</translation>
    </message>
    <message>
        <source>Inspector sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>تسجيل الخروج بطلب المراقب</translation>
    </message>
    <message>
        <source>Not known after a check</source>
        <extracomment>Journal: result, checked, and the truth could not be learnt</extracomment>
        <translation>غير معروفة بعد التحقق</translation>
    </message>
    <message>
        <source>during a call</source>
        <extracomment>Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent</extracomment>
        <translation>أثناء مكالمة</translation>
    </message>
    <message>
        <source>after the call</source>
        <extracomment>Journal: behind a result, in brackets: it was sent when the agent&apos;s call had ended, as ordered</extracomment>
        <translation>بعد المكالمة</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>السجل سليم: تم التحقق من %Ln قيد.</numerusform>
            <numerusform>السجل سليم: تم التحقق من قيد واحد.</numerusform>
            <numerusform>السجل سليم: تم التحقق من قيدين.</numerusform>
            <numerusform>السجل سليم: تم التحقق من %Ln قيود.</numerusform>
            <numerusform>السجل سليم: تم التحقق من %Ln قيدًا.</numerusform>
            <numerusform>السجل سليم: تم التحقق من %Ln قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>لا توجد قيود قبله.</numerusform>
            <numerusform>القيد الوحيد قبله سليم.</numerusform>
            <numerusform>القيدان قبله سليمان.</numerusform>
            <numerusform>القيود التي قبله (%Ln) سليمة.</numerusform>
            <numerusform>القيود التي قبله (%Ln) سليمة.</numerusform>
            <numerusform>القيود التي قبله (%Ln) سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is broken: the protection against changes is missing in %1.</source>
        <extracomment>%1 is a file. &quot;Protection&quot; are the triggers that refuse every change.</extracomment>
        <translation>السجل غير سليم: الحماية من التغيير مفقودة في %1.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: records before it are missing, or it was put in.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>السجل غير سليم عند القيد %1 في %2: هناك قيود قبله مفقودة، أو أنه أُقحم.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it does not follow the record before it.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>السجل غير سليم عند القيد %1 في %2: لا يتبع القيد الذي قبله.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it was changed after it was written.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>السجل غير سليم عند القيد %1 في %2: جرى تغييره بعد كتابته.</translation>
    </message>
    <message>
        <source>The journal begins anew at record %1 in %2: a damaged file was set aside.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>يبدأ السجل من جديد عند القيد %1 في %2: عُزل ملف تالف.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Floorwalker.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 ليس سجلًا لبرنامج Floorwalker.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <extracomment>%1 is a file or folder.</extracomment>
        <translation>لا يوجد سجل في %1.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: from there on the file cannot be read.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>السجل غير سليم عند القيد %1 في %2: لا يمكن قراءة الملف من هناك فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file; %2 the system&apos;s own words.</extracomment>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Sign-out journal</source>
        <extracomment>Title of a window</extracomment>
        <translation>سجل عمليات الخروج</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>أُوقف البحث، المعثور عليه حتى الآن: %Ln</numerusform>
            <numerusform>أُوقف البحث، المعثور عليه حتى الآن: %Ln</numerusform>
            <numerusform>أُوقف البحث، المعثور عليه حتى الآن: %Ln</numerusform>
            <numerusform>أُوقف البحث، المعثور عليه حتى الآن: %Ln</numerusform>
            <numerusform>أُوقف البحث، المعثور عليه حتى الآن: %Ln</numerusform>
            <numerusform>أُوقف البحث، المعثور عليه حتى الآن: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Journal: status line, while a search takes long</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <extracomment>Journal: in place of the table, after &quot;Stop searching&quot;</extracomment>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Try other words or other days.</source>
        <translation>تُرجى تجربة كلمات أخرى أو أيام أخرى.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Journal: button, empties the search fields</extracomment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>لم يُقيَّد شيء بعد</translation>
    </message>
    <message>
        <source>Every sign-out ordered here is recorded, with its result.</source>
        <translation>تُقيَّد كل عملية خروج يصدر أمرها من هنا، مع نتيجتها.</translation>
    </message>
    <message>
        <source>Sto&amp;p searching</source>
        <extracomment>Journal: button, shown while a search takes long</extracomment>
        <translation>إيقاف ال&amp;بحث</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Journal: button, writes what was found to a file</extracomment>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>تتعذر قراءة السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>لا توجد ملفات تتعذر قراءتها في السجل.</numerusform>
            <numerusform>تتعذر قراءة ملف واحد من السجل. القيود التي فيه ناقصة هنا.</numerusform>
            <numerusform>تتعذر قراءة ملفين من السجل. القيود التي فيهما ناقصة هنا.</numerusform>
            <numerusform>تتعذر قراءة %Ln ملفات من السجل. القيود التي فيها ناقصة هنا.</numerusform>
            <numerusform>تتعذر قراءة %Ln ملفًا من السجل. القيود التي فيها ناقصة هنا.</numerusform>
            <numerusform>تتعذر قراءة %Ln ملف من السجل. القيود التي فيها ناقصة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No records match</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>لا يوجد قيد مطابق</translation>
    </message>
    <message>
        <source>Not searched: type dates as %1.</source>
        <extracomment>Journal: status line, while something else stands in a field for a date; %1 is an example</extracomment>
        <translation>لم يجرِ البحث: تُكتب التواريخ بالشكل ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Beneath a field that cannot be changed</extracomment>
        <translation>بتحديد مسؤول النظام</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stay</source>
        <extracomment>Button of the question before the window closes with sign-outs unfinished</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>لا توجد عمليات خروج غير مكتملة. إغلاق على أي حال؟</numerusform>
            <numerusform>عملية خروج واحدة غير مكتملة. إغلاق على أي حال؟</numerusform>
            <numerusform>عمليتا خروج غير مكتملتين. إغلاق على أي حال؟</numerusform>
            <numerusform>%Ln عمليات خروج غير مكتملة. إغلاق على أي حال؟</numerusform>
            <numerusform>%Ln عملية خروج غير مكتملة. إغلاق على أي حال؟</numerusform>
            <numerusform>%Ln عملية خروج غير مكتملة. إغلاق على أي حال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not complete. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>السجل غير مكتمل. إغلاق على أي حال؟</translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Close?</source>
        <translation>اكتملت كل عمليات الخروج الآن. إغلاق البرنامج؟</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>لا يمكن كتابة السجل: لن تُفقد أي قيود مما تم تنفيذه.</numerusform>
            <numerusform>لا يمكن كتابة السجل: سيُفقد قيد واحد مما تم تنفيذه.</numerusform>
            <numerusform>لا يمكن كتابة السجل: سيُفقد قيدان مما تم تنفيذه.</numerusform>
            <numerusform>لا يمكن كتابة السجل: ستُفقد %Ln قيود مما تم تنفيذه.</numerusform>
            <numerusform>لا يمكن كتابة السجل: سيُفقد %Ln قيدًا مما تم تنفيذه.</numerusform>
            <numerusform>لا يمكن كتابة السجل: سيُفقد %Ln قيد مما تم تنفيذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the question before the window closes, when nothing is lost by it</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>لا وكلاء بانتظار انتهاء مكالماتهم.</numerusform>
            <numerusform>وكيل واحد بانتظار انتهاء مكالمته؛ لن يُسجَّل خروجه.</numerusform>
            <numerusform>وكيلان بانتظار انتهاء مكالمتيهما؛ لن يُسجَّل خروجهما.</numerusform>
            <numerusform>%Ln وكلاء بانتظار انتهاء مكالماتهم؛ لن يُسجَّل خروجهم.</numerusform>
            <numerusform>%Ln وكيلًا بانتظار انتهاء مكالماتهم؛ لن يُسجَّل خروجهم.</numerusform>
            <numerusform>%Ln وكيل بانتظار انتهاء مكالماتهم؛ لن يُسجَّل خروجهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-outs not sent yet will not be sent. The results of those already sent will not be checked.</source>
        <translation>ما لم يُرسل بعد لن يُرسل. ولن يجري التحقق من نتائج ما أُرسل.</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <extracomment>In the question before the window closes or the session ends, once all sign-outs are finished</extracomment>
        <translation>لن يُفقد أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>لا توجد عمليات خروج غير مكتملة. تسجيل الخروج من البوابة على أي حال؟</numerusform>
            <numerusform>عملية خروج واحدة غير مكتملة. تسجيل الخروج من البوابة على أي حال؟</numerusform>
            <numerusform>عمليتا خروج غير مكتملتين. تسجيل الخروج من البوابة على أي حال؟</numerusform>
            <numerusform>%Ln عمليات خروج غير مكتملة. تسجيل الخروج من البوابة على أي حال؟</numerusform>
            <numerusform>%Ln عملية خروج غير مكتملة. تسجيل الخروج من البوابة على أي حال؟</numerusform>
            <numerusform>%Ln عملية خروج غير مكتملة. تسجيل الخروج من البوابة على أي حال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Sign out of the gateway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>اكتملت كل عمليات الخروج الآن. تسجيل الخروج من البوابة؟</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign out of the gateway</source>
        <extracomment>Button of the question before the supervisor&apos;s own session ends</extracomment>
        <translation>تسجيل الخروج من البوابة</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log cannot be written in the folder %1.</source>
        <translation>لا يمكن كتابة سجل التشخيص في المجلد %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Status bar, while the window waits for the gateway before it closes</extracomment>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <extracomment>Status bar, while the window waits for the disk before it closes</extracomment>
        <translation>جارٍ كتابة السجل…</translation>
    </message>
    <message>
        <source>%1 – Demo</source>
        <extracomment>Title of the window when everything in it is made up; %1 is the program&apos;s name</extracomment>
        <translation>%1 – عرض تجريبي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected agent(s) no longer shown</source>
        <extracomment>Status bar, for a moment: selected agents have left the list, or what the filter shows</extracomment>
        <translation>
            <numerusform>لم يختفِ أي وكيل محدد من العرض</numerusform>
            <numerusform>وكيل محدد واحد لم يعد معروضًا</numerusform>
            <numerusform>وكيلان محددان لم يعودا معروضين</numerusform>
            <numerusform>%Ln وكلاء محددين لم يعودوا معروضين</numerusform>
            <numerusform>%Ln وكيلًا محددًا لم يعودوا معروضين</numerusform>
            <numerusform>%Ln وكيل محدد لم يعودوا معروضين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Take back the sign-outs that have not been sent yet, also those held back. Those that wait for a call to end stay.</source>
        <extracomment>Hint on the button &quot;Stop unsent&quot;</extracomment>
        <translation>سحب عمليات الخروج التي لم تُرسل بعد، بما فيها المعلّقة. أما التي تنتظر انتهاء مكالمة فتبقى.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>إعادة محاولة تسجيل الخروج حيث قد ينفع ذلك؛ مع طلب التأكيد أولًا</numerusform>
            <numerusform>إعادة محاولة تسجيل خروج وكيل واحد قد ينفع معه ذلك؛ مع طلب التأكيد أولًا</numerusform>
            <numerusform>إعادة محاولة تسجيل خروج وكيلين قد ينفع معهما ذلك؛ مع طلب التأكيد أولًا</numerusform>
            <numerusform>إعادة محاولة تسجيل خروج %Ln وكلاء قد ينفع معهم ذلك؛ مع طلب التأكيد أولًا</numerusform>
            <numerusform>إعادة محاولة تسجيل خروج %Ln وكيلًا قد ينفع معهم ذلك؛ مع طلب التأكيد أولًا</numerusform>
            <numerusform>إعادة محاولة تسجيل خروج %Ln وكيل قد ينفع معهم ذلك؛ مع طلب التأكيد أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry &amp;failed ones</source>
        <extracomment>Button and menu: signs out again those for whom it failed; asks first</extracomment>
        <translation>إعادة محاولة ما ف&amp;شل</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Menu: takes back the selected sign-outs</extracomment>
        <translation>س&amp;حب</translation>
    </message>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Menu: signs out whom the selected sign-outs are about, without waiting; asks first</extracomment>
        <translation>تسجيل ال&amp;خروج الآن</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <extracomment>Menu: signs out again, for the selected rows; asks first</extracomment>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>Menu: puts all about the selected sign-outs on the clipboard</extracomment>
        <translation>نسخ ال&amp;تفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>مرا&amp;جعة المعلّقة (%Ln)</numerusform>
            <numerusform>مرا&amp;جعة المعلّقة (%Ln)</numerusform>
            <numerusform>مرا&amp;جعة المعلّقة (%Ln)</numerusform>
            <numerusform>مرا&amp;جعة المعلّقة (%Ln)</numerusform>
            <numerusform>مرا&amp;جعة المعلّقة (%Ln)</numerusform>
            <numerusform>مرا&amp;جعة المعلّقة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide anew about those on whom a call began meanwhile, or may have</source>
        <extracomment>Hint on the button &quot;Review … held back&quot;</extracomment>
        <translation>اتخاذ قرار جديد بشأن من بدأت لديهم مكالمة في هذه الأثناء، أو ربما بدأت</translation>
    </message>
    <message>
        <source>&amp;Stop unsent sign-outs</source>
        <extracomment>Menu: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>&amp;إيقاف ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Withdraw &amp;all waiting for a call to end</source>
        <extracomment>Menu: takes back all sign-outs that wait for the end of a call</extracomment>
        <translation>سحب &amp;كل ما ينتظر انتهاء مكالمة</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Details of the sign-out</source>
        <extracomment>Name of the area that tells all about the selected sign-out</extracomment>
        <translation>تفاصيل عملية الخروج</translation>
    </message>
    <message>
        <source>Select a sign-out to see all about it.</source>
        <extracomment>In place of the details</extracomment>
        <translation>يُرجى تحديد عملية خروج لعرض كل تفاصيلها.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the details; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do: </source>
        <extracomment>Details of a sign-out: before a sentence about what to do</extracomment>
        <translation>ما يجب فعله: </translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Details of a sign-out: a label, for instance &quot;Note&quot;</extracomment>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) selected</source>
        <extracomment>Details: how many sign-outs are selected in the table</extracomment>
        <translation>
            <numerusform>لم تُحدَّد أي عملية خروج</numerusform>
            <numerusform>حُدّدت عملية خروج واحدة</numerusform>
            <numerusform>حُدّدت عمليتا خروج</numerusform>
            <numerusform>حُدّدت %Ln عمليات خروج</numerusform>
            <numerusform>حُدّدت %Ln عملية خروج</numerusform>
            <numerusform>حُدّدت %Ln عملية خروج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>تم تسجيل الخروج: %Ln</numerusform>
            <numerusform>تم تسجيل الخروج: %Ln</numerusform>
            <numerusform>تم تسجيل الخروج: %Ln</numerusform>
            <numerusform>تم تسجيل الخروج: %Ln</numerusform>
            <numerusform>تم تسجيل الخروج: %Ln</numerusform>
            <numerusform>تم تسجيل الخروج: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>رُفضت: %Ln</numerusform>
            <numerusform>رُفضت: %Ln</numerusform>
            <numerusform>رُفضت: %Ln</numerusform>
            <numerusform>رُفضت: %Ln</numerusform>
            <numerusform>رُفضت: %Ln</numerusform>
            <numerusform>رُفضت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
            <numerusform>قيد التنفيذ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>بانتظار الدور: %Ln</numerusform>
            <numerusform>بانتظار الدور: %Ln</numerusform>
            <numerusform>بانتظار الدور: %Ln</numerusform>
            <numerusform>بانتظار الدور: %Ln</numerusform>
            <numerusform>بانتظار الدور: %Ln</numerusform>
            <numerusform>بانتظار الدور: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>بانتظار انتهاء المكالمة: %Ln</numerusform>
            <numerusform>بانتظار انتهاء المكالمة: %Ln</numerusform>
            <numerusform>بانتظار انتهاء المكالمة: %Ln</numerusform>
            <numerusform>بانتظار انتهاء المكالمة: %Ln</numerusform>
            <numerusform>بانتظار انتهاء المكالمة: %Ln</numerusform>
            <numerusform>بانتظار انتهاء المكالمة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>ما زال مسجّل الدخول: %Ln</numerusform>
            <numerusform>ما زال مسجّل الدخول: %Ln</numerusform>
            <numerusform>ما زال مسجّل الدخول: %Ln</numerusform>
            <numerusform>ما زال مسجّل الدخول: %Ln</numerusform>
            <numerusform>ما زال مسجّل الدخول: %Ln</numerusform>
            <numerusform>ما زال مسجّل الدخول: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>غير معروفة: %Ln</numerusform>
            <numerusform>غير معروفة: %Ln</numerusform>
            <numerusform>غير معروفة: %Ln</numerusform>
            <numerusform>غير معروفة: %Ln</numerusform>
            <numerusform>غير معروفة: %Ln</numerusform>
            <numerusform>غير معروفة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
            <numerusform>لم تُرسل: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two parts of a line that says how far sign-outs have come; %2 for instance &quot;3 waiting for call&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered.</extracomment>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent.</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words.</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer.</extracomment>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: at what time the sign-out was ordered.</extracomment>
        <translation>وقت الأمر</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: at what time the sign-out&apos;s result was known; empty while there is none.</extracomment>
        <translation>وقت النتيجة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered</extracomment>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 is &quot;Waiting for the call to end&quot;, %2 for how long it has been waiting, &quot;00:03:10&quot;</extracomment>
        <translation>%1 (%2 حتى الآن)</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Name of the table of sign-outs</extracomment>
        <translation>عمليات الخروج</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose “Sign out now” to decide anew, or “Withdraw”.</source>
        <extracomment>What to do about a sign-out that is held back; the words in quotes are commands</extracomment>
        <translation>يُرجى اختيار «تسجيل الخروج الآن» لاتخاذ قرار جديد، أو «سحب».</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones”; if it does not help, the agent has to sign out.</source>
        <extracomment>What to do about a sign-out that had no effect; the words in quotes are a command</extracomment>
        <translation>يُرجى اختيار «إعادة محاولة ما فشل»؛ فإن لم ينفع ذلك، فعلى الوكيل تسجيل خروجه بنفسه.</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones” when the call has ended.</source>
        <translation>يُرجى اختيار «إعادة محاولة ما فشل» بعد انتهاء المكالمة.</translation>
    </message>
    <message>
        <source>Mend the journal as said above the list, then choose “Retry failed ones”.</source>
        <translation>يُرجى إصلاح السجل كما هو موضح أعلى القائمة، ثم اختيار «إعادة محاولة ما فشل».</translation>
    </message>
    <message>
        <source>Look for the agent in the list. Whoever is there now can be signed out from there.</source>
        <translation>يُرجى البحث عن الوكيل في القائمة. ومن يكون فيها الآن يمكن تسجيل خروجه منها.</translation>
    </message>
    <message>
        <source>Sign in; if the agent is still in the list, choose “Retry failed ones”.</source>
        <translation>يُرجى تسجيل الدخول؛ وإذا كان الوكيل لا يزال في القائمة، يُرجى اختيار «إعادة محاولة ما فشل».</translation>
    </message>
    <message>
        <source>Sign in to the same gateway: it is checked then.</source>
        <translation>يُرجى تسجيل الدخول إلى البوابة نفسها: عندئذ يجري التحقق.</translation>
    </message>
    <message>
        <source>Ask the agent, or order it anew from the list.</source>
        <translation>يُرجى سؤال الوكيل، أو إصدار الأمر مجددًا من القائمة.</translation>
    </message>
    <message>
        <source>Look for the agent in the list; who is still there can be signed out from there.</source>
        <translation>يُرجى البحث عن الوكيل في القائمة؛ ومن لا يزال فيها يمكن تسجيل خروجه منها.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Detail of a sign-out: when it was ordered</extracomment>
        <translation>وقت الأمر</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Detail of a sign-out: the agent&apos;s state when it was ordered</extracomment>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Detail of a sign-out: what the person chose; the value follows</extracomment>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>بعد المكالمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of details; %1 is for instance &quot;Note&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Detail of a sign-out: the number that was chosen to go along with it</extracomment>
        <translation>رمز السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Detail of a sign-out: what the person has written about it</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <extracomment>Detail of a sign-out: who ordered it</extracomment>
        <translation>مُصدر الأمر</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Detail of a sign-out: the gateway&apos;s address</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Detail of a sign-out: its number in the journal</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Cause code %1</source>
        <extracomment>Hint; %1 is a number</extracomment>
        <translation>رمز السبب %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Hint; %1 is what the person has written</extracomment>
        <translation>الملاحظة: %1</translation>
    </message>
    <message>
        <source>inspector sign-out</source>
        <extracomment>One way to sign an agent out</extracomment>
        <translation>تسجيل الخروج بطلب المراقب</translation>
    </message>
    <message>
        <source>force sign-out with cause code</source>
        <translation>فرض تسجيل الخروج مع رمز السبب</translation>
    </message>
    <message>
        <source>force sign-out</source>
        <translation>فرض تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 (the last request could not carry it)</source>
        <extracomment>%1 is a cause code; the request that was made has no place for it</extracomment>
        <translation>%1 (تعذّر إرفاقه بالطلب الأخير)</translation>
    </message>
    <message>
        <source>It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not wait.</source>
        <extracomment>What to do about a sign-out that waits for a call to end; the words in quotes are commands</extracomment>
        <translation>يُرسل الأمر عند انتهاء المكالمة. «سحب» يتراجع عنه، أما «تسجيل الخروج الآن» فلا ينتظر.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Heading in the details of a sign-out: requests, the gateway&apos;s words, numbers</extracomment>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Detail of a sign-out: when its result was known</extracomment>
        <translation>وقت النتيجة</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out</extracomment>
        <translation>الطلب %1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 (%2, %3)</source>
        <translation>الطلب %1 (%2، %3)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Stays signed in</source>
        <extracomment>What will happen to an agent: nothing</extracomment>
        <translation>يبقى مسجّل الدخول</translation>
    </message>
    <message>
        <source>After the call</source>
        <extracomment>What will happen to an agent: he is signed out when his call has ended</extracomment>
        <translation>بعد المكالمة</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What will happen to an agent: he is signed out at once</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now, maybe on a call</source>
        <extracomment>What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call</extracomment>
        <translation>الآن، وقد يكون في مكالمة</translation>
    </message>
    <message>
        <source>Now, call is cut</source>
        <extracomment>What will happen to an agent: he is signed out at once, in the middle of a call</extracomment>
        <translation>الآن، مع قطع المكالمة</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: an agent&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column: an agent&apos;s number</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: an agent&apos;s state, for instance &quot;Talking&quot;</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column: what will happen to an agent</extracomment>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <extracomment>What will happen to an agent: nothing, he is not in the list any more</extracomment>
        <translation>لم يعد في القائمة</translation>
    </message>
    <message>
        <source>Being signed out already</source>
        <extracomment>What will happen to an agent: nothing by this order, another one is on its way</extracomment>
        <translation>يجري تسجيل خروجه بالفعل</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>New gateway</source>
        <extracomment>Name of a gateway&apos;s settings as long as no name and no address was typed</extracomment>
        <translation>بوابة جديدة</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: the profile is forgotten</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Name and hint of a small button that opens a menu: new profile, rename, ...</extracomment>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A profile in the list; %1 is its name</extracomment>
        <translation>%1 (افتراضي)</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>Title of a small window</extracomment>
        <translation>إعادة تسمية ملف التعريف</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>حذف ملف التعريف %1؟</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <extracomment>Field: which gateway, by the name the person gave it</extracomment>
        <translation>م&amp;لف التعريف</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <extracomment>Menu: settings for another gateway</extracomment>
        <translation>ملف تعريف &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu: gives the chosen profile another name</extracomment>
        <translation>إعادة &amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <extracomment>Menu: the chosen profile is offered first from now on</extracomment>
        <translation>ت&amp;عيين كافتراضي</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a profile the name that was typed</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu: forgets the chosen profile</extracomment>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Name (leave empty to show the gateway&apos;s address)</source>
        <extracomment>Field: empty means that the gateway&apos;s address is shown instead</extracomment>
        <translation>الاسم (يُترك فارغًا لعرض عنوان البوابة)</translation>
    </message>
    <message>
        <source>Its address, agent ID and accepted certificate will be forgotten.</source>
        <translation>سيُحذف عنوانه ورقم الوكيل والشهادة المقبولة.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>None</source>
        <extracomment>Cause code: without one</extracomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Why? (stays in the journal, is not sent)</source>
        <extracomment>In the empty field for a note</extracomment>
        <translation>لماذا؟ (يبقى في السجل ولا يُرسل)</translation>
    </message>
    <message>
        <source>&amp;Cause code</source>
        <extracomment>Field: a number that tells the gateway why an agent is signed out</extracomment>
        <translation>رمز ال&amp;سبب</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>Field: why agents are signed out, in a person&apos;s own words</extracomment>
        <translation>الملا&amp;حظة</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>من 1 إلى 255، مع تسمية خاصة بك إن شئت. يُرسل إلى البوابة.</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only an inspector sign-out, the code is kept in the journal only.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>من 1 إلى 255، مع تسمية خاصة بك إن شئت. يُرسل إلى البوابة؛ وحيث لا تقبل البوابة إلا تسجيل الخروج بطلب المراقب، يُقيَّد الرمز في السجل فقط.</translation>
    </message>
    <message>
        <source>The cause code is kept in the journal only: the sign-out method in use does not send it.</source>
        <extracomment>Beneath the cause code, where the chosen way of signing out has no place for it</extracomment>
        <translation>يُحفظ رمز السبب في السجل فقط: طريقة تسجيل الخروج المستخدمة لا ترسله.</translation>
    </message>
    <message>
        <source>1 to 255</source>
        <extracomment>Placeholder in the field for a cause code, which is a number</extracomment>
        <translation>من 1 إلى 255</translation>
    </message>
    <message>
        <source>None, or 1 to 255</source>
        <extracomment>In the empty field for a cause code: what may be typed</extracomment>
        <translation>بدون أو من 1 إلى 255</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Journal: name of the part of the window that shows one record</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Journal, details of a record: the agent&apos;s name</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Journal, details of a record: agent ID of who ordered the sign-out</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Journal, details of a record: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Journal, details of a record: by which call of the gateway</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>رمز السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Journal, details of a record: what the supervisor wrote</extracomment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Journal, details of a record: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Journal, details of a record: how long the gateway took to answer</extracomment>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Journal, details of a record: the gateway&apos;s own words</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal, details of a record: when the sign-out was ordered</extracomment>
        <translation>وقت الأمر</translation>
    </message>
    <message>
        <source>Session began</source>
        <extracomment>Journal, details of a record: when the agent had signed in, by the gateway&apos;s clock</extracomment>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Journal, details of a record: the order&apos;s identification</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Journal, details of a record: identification of the call, as in the log</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Journal, details of a record: address</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Journal, details of a record: who was signed in to the computer</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Journal, details of a record: its number in the journal</extracomment>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Journal, details of a record: the hash by which tampering shows</extracomment>
        <translation>التجزئة</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <extracomment>Journal, details of a record: the hash of the record before</extracomment>
        <translation>التجزئة السابقة</translation>
    </message>
    <message>
        <source>Select a record to see all its details.</source>
        <extracomment>Journal: in place of the details while no line of the table is selected</extracomment>
        <translation>يُرجى تحديد قيد لعرض كل تفاصيله.</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>Show all</source>
        <extracomment>Button beside the numbers: ends filtering by result</extracomment>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>ResultTeller</name>
    <message>
        <source>Agent %1: %2</source>
        <extracomment>The newest result, also read out by screen readers; %1 is the agent&apos;s number, %2 for instance &quot;Signed out&quot;</extracomment>
        <translation>الوكيل %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance &quot;Signed out&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Sign-outs: %1</source>
        <extracomment>What became of several sign-outs, also read out by screen readers; %1 is a list such as &quot;18 signed out and 2 refused&quot;</extracomment>
        <translation>عمليات الخروج – %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other: what stands between them, in most languages a blank</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the window with the person&apos;s settings</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading over colours and row height</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading and field</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <extracomment>Settings: heading over what concerns one gateway; %1 is a profile&apos;s name</extracomment>
        <translation>البوابة: %1</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <extracomment>Settings: heading over what concerns sign-outs of agents, whichever the gateway</extracomment>
        <translation>عمليات الخروج</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Settings: stronger colours and lines</extracomment>
        <translation>ت&amp;باين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Settings: light or dark</extracomment>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>R&amp;ow height</source>
        <extracomment>Settings: how high the rows of lists are</extracomment>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Colours of the window: dark or light, whichever the operating system is set to
----------
The language of the operating system</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>The new language is used when %1 is next started.</source>
        <extracomment>Settings, beneath the language; %1 is the program&apos;s name</extracomment>
        <translation>تُستخدم اللغة الجديدة بدءًا من التشغيل التالي لبرنامج %1.</translation>
    </message>
    <message>
        <source>Sent &amp;at the same time (maximum)</source>
        <extracomment>Settings: how many calls that sign agents out are under way at a time</extracomment>
        <translation>أقصى عدد يُرسل في آن &amp;واحد</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Settings: heading over what concerns the gateway, before any is known</extracomment>
        <translation>البوابة</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the sign-in window</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to the gateway</source>
        <extracomment>Headline of the sign-in window</extracomment>
        <translation>تسجيل الدخول إلى البوابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The last session is still being closed. Try again in a moment.</source>
        <translation>ما زال إغلاق الجلسة السابقة جاريًا. تُرجى إعادة المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is another one than the one that was accepted. Nothing was sent.</source>
        <translation>شهادة البوابة غير الشهادة التي سبق قبولها. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In the sign-in window while the gateway is asked</extracomment>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>You will be signed in as busy, so that no call is routed to you.</source>
        <extracomment>Beneath the headline of the sign-in window; &quot;busy&quot; is an agent state</extracomment>
        <translation>سيُسجَّل دخولك بحالة «مشغول» كي لا تُحوَّل إليك أي مكالمة.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button</extracomment>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Force sign-in</source>
        <extracomment>Button: signs in although the agent is signed in elsewhere</extracomment>
        <translation>&amp;فرض تسجيل الدخول</translation>
    </message>
    <message>
        <source>“Sign in” shows the certificate again and asks whether to accept it.</source>
        <translation>«تسجيل الدخول» يعرض الشهادة مجددًا ويسأل هل تُقبل.</translation>
    </message>
    <message>
        <source>Certificates cannot be accepted by hand on this computer: ask your administrator.</source>
        <translation>لا يمكن قبول الشهادات يدويًا على هذا الكمبيوتر: يُرجى الرجوع إلى مسؤول النظام.</translation>
    </message>
    <message>
        <source>This agent ID is already signed in, perhaps at another desk. Sign out there, or choose “Force sign-in” to end that session.</source>
        <extracomment>&quot;Force sign-in&quot; is the button beneath</extracomment>
        <translation>تم تسجيل الدخول برقم الوكيل هذا بالفعل، ربما على جهاز آخر. يُرجى تسجيل الخروج هناك، أو اختيار «فرض تسجيل الدخول» لإنهاء الجلسة على ذلك الجهاز.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that need not be filled in</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <extracomment>In the empty field for a certificate file when the administrator allows none</extracomment>
        <translation>جهات تصديق النظام</translation>
    </message>
    <message>
        <source>optional, a PEM or DER file</source>
        <translation>اختياري، ملف PEM أو DER</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>يُرجى إدخال كلمة المرور.</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>اختيار شهادة جهة التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <extracomment>Kinds of files in the file chooser</extracomment>
        <translation>الشهادات (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <extracomment>Field: address of the gateway</extracomment>
        <translation>ال&amp;بوابة</translation>
    </message>
    <message>
        <source>Agent &amp;ID</source>
        <extracomment>Field: the supervisor&apos;s own agent number</extracomment>
        <translation>رقم ال&amp;وكيل</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field</extracomment>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Phone &amp;number</source>
        <extracomment>Field: the phone the supervisor sits at</extracomment>
        <translation>رقم ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button beside a file name: opens the file chooser</extracomment>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the gateway</extracomment>
        <translation>&amp;شهادة جهة التصديق</translation>
    </message>
    <message>
        <source>Enter the agent ID: a number from %1 to %2.</source>
        <translation>يُرجى إدخال رقم الوكيل: عدد من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Force sign-out</source>
        <extracomment>Title of the window that asks before agents are signed out</extracomment>
        <translation>فرض تسجيل الخروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves everybody signed in</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Agents to sign out</source>
        <extracomment>Name of the table of agents in the confirmation</extracomment>
        <translation>الوكلاء المراد تسجيل خروجهم</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>مضت %Ln ثانية على آخر تحديث لهذه القائمة: ربما تغيّرت الحالات.</numerusform>
            <numerusform>مضت ثانية واحدة على آخر تحديث لهذه القائمة: ربما تغيّرت الحالات.</numerusform>
            <numerusform>مضت ثانيتان على آخر تحديث لهذه القائمة: ربما تغيّرت الحالات.</numerusform>
            <numerusform>مضت %Ln ثوانٍ على آخر تحديث لهذه القائمة: ربما تغيّرت الحالات.</numerusform>
            <numerusform>مضت %Ln ثانية على آخر تحديث لهذه القائمة: ربما تغيّرت الحالات.</numerusform>
            <numerusform>مضت %Ln ثانية على آخر تحديث لهذه القائمة: ربما تغيّرت الحالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>List updated just now</source>
        <translation>حُدّثت القائمة للتو</translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>حُدّثت القائمة قبل %Ln ثانية</numerusform>
            <numerusform>حُدّثت القائمة قبل ثانية</numerusform>
            <numerusform>حُدّثت القائمة قبل ثانيتين</numerusform>
            <numerusform>حُدّثت القائمة قبل %Ln ثوانٍ</numerusform>
            <numerusform>حُدّثت القائمة قبل %Ln ثانية</numerusform>
            <numerusform>حُدّثت القائمة قبل %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Title over the table of sign-outs</extracomment>
        <translation>عمليات الخروج</translation>
    </message>
    <message>
        <source>Progress of the sign-outs</source>
        <extracomment>Name of the bar that shows how far a run of sign-outs has come</extracomment>
        <translation>تقدّم عمليات الخروج</translation>
    </message>
    <message>
        <source>Stop unsent</source>
        <extracomment>Button: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>إيقاف ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows or hides all about the selected sign-out</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what can be done about the selected sign-outs</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: ends filtering by result</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No sign-outs since the program was started; earlier ones are in the journal (%1).</source>
        <extracomment>In place of the table of sign-outs; %1 is a key</extracomment>
        <translation>لا عمليات خروج منذ بدء البرنامج؛ السابقة منها في السجل (%1).</translation>
    </message>
    <message>
        <source>No sign-outs with this result</source>
        <extracomment>In place of the table of sign-outs, when the filter lets none through</extracomment>
        <translation>لا عمليات خروج بهذه النتيجة</translation>
    </message>
</context>
<context>
    <name>SignOutText</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>بانتظار الدور</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <translation>بانتظار انتهاء المكالمة</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>أُرسلت، بانتظار الرد…</translation>
    </message>
    <message>
        <source>Accepted, checking…</source>
        <extracomment>The gateway said yes, which is not yet proof that the agent is out.</extracomment>
        <translation>قُبِلت، جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Refused that way, checking…</source>
        <translation>رُفضت بتلك الطريقة، جارٍ التحقق…</translation>
    </message>
    <message>
        <source>No clear answer, checking…</source>
        <translation>لا رد واضح، جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Signed out (was already out)</source>
        <translation>تم تسجيل الخروج (كان قد خرج من قبل)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Accepted, but still signed in</source>
        <translation>قُبِلت، لكن الوكيل ما زال مسجّل الدخول</translation>
    </message>
    <message>
        <source>No answer; still signed in</source>
        <translation>لا رد؛ والوكيل ما زال مسجّل الدخول</translation>
    </message>
    <message>
        <source>Not carried out: a call began meanwhile</source>
        <translation>لم تُنفَّذ: بدأت مكالمة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفضت: %1</translation>
    </message>
    <message>
        <source>Withdrawn, not sent</source>
        <translation>سُحبت ولم تُرسل</translation>
    </message>
    <message>
        <source>Not known: the program ended before the outcome was known</source>
        <extracomment>Found in the journal after the program ended in the middle of a sign-out.</extracomment>
        <translation>غير معروفة: انتهى البرنامج قبل معرفة النتيجة</translation>
    </message>
    <message>
        <source>Not known: your session ended before the outcome was known</source>
        <translation>غير معروفة: انتهت جلستك قبل معرفة النتيجة</translation>
    </message>
    <message>
        <source>Not known: accepted, but still or again signed in</source>
        <translation>غير معروفة: قُبِلت والوكيل ما زال مسجّل الدخول أو سجّله مجددًا</translation>
    </message>
    <message>
        <source>Not known: no answer, but still or again signed in</source>
        <translation>غير معروفة: لا رد والوكيل ما زال مسجّل الدخول أو سجّله مجددًا</translation>
    </message>
    <message>
        <source>Accepted; whether the agent is out is unknown</source>
        <translation>قُبِلت؛ ولا يُعرف هل خرج الوكيل</translation>
    </message>
    <message>
        <source>No answer; whether the agent is out is unknown</source>
        <translation>لا رد؛ ولا يُعرف هل خرج الوكيل</translation>
    </message>
    <message>
        <source>Not sent: it could not be recorded in the journal</source>
        <translation>لم تُرسل: تعذّر قيدها في السجل</translation>
    </message>
    <message>
        <source>Not sent: may have signed in again</source>
        <translation>لم تُرسل: ربما سجّل الوكيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Not sent: your session ended</source>
        <translation>لم تُرسل: انتهت جلستك</translation>
    </message>
    <message>
        <source>Not sent: the program ended</source>
        <translation>لم تُرسل: انتهى البرنامج</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Signed out, without a request of ours</source>
        <translation>تم تسجيل الخروج، دون طلب منا</translation>
    </message>
    <message>
        <source>Held back: may be on a call. Sign out anyway?</source>
        <extracomment>The order is not sent until the person has answered.</extracomment>
        <translation>معلّقة: ربما الوكيل في مكالمة. هل يُسجَّل خروجه؟</translation>
    </message>
    <message>
        <source>Held back: on a call now. Sign out anyway?</source>
        <translation>معلّقة: الوكيل في مكالمة الآن. هل يُسجَّل خروجه؟</translation>
    </message>
    <message>
        <source>Signed out during a call</source>
        <translation>تم تسجيل الخروج أثناء مكالمة</translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
    <message>
        <source>Nobody is left to sign out</source>
        <extracomment>Confirmation: of the selected agents none can be signed out</extracomment>
        <translation>لم يبقَ أحد لتسجيل خروجه</translation>
    </message>
    <message>
        <source>Sign out agent %1?</source>
        <extracomment>Confirmation for one agent whose name is not known; %1 is the number</extracomment>
        <translation>تسجيل خروج الوكيل %1؟</translation>
    </message>
    <message>
        <source>Sign out %1 (%2)?</source>
        <extracomment>Confirmation for one agent; %1 is the name, %2 the number</extracomment>
        <translation>تسجيل خروج %1 (%2)؟</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>تسجيل خروج %Ln وكيل؟</numerusform>
            <numerusform>تسجيل خروج وكيل واحد؟</numerusform>
            <numerusform>تسجيل خروج وكيلين؟</numerusform>
            <numerusform>تسجيل خروج %Ln وكلاء؟</numerusform>
            <numerusform>تسجيل خروج %Ln وكيلًا؟</numerusform>
            <numerusform>تسجيل خروج %Ln وكيل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>تسجيل الخروج دون قطع أي مكالمة</numerusform>
            <numerusform>تسجيل الخروج وقطع مكالمة واحدة</numerusform>
            <numerusform>تسجيل الخروج وقطع مكالمتين</numerusform>
            <numerusform>تسجيل الخروج وقطع %Ln مكالمات</numerusform>
            <numerusform>تسجيل الخروج وقطع %Ln مكالمة</numerusform>
            <numerusform>تسجيل الخروج وقطع %Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button that signs one agent out who is not in a call</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>تسجيل الخروج بعد المكالمات</numerusform>
            <numerusform>تسجيل الخروج بعد المكالمة</numerusform>
            <numerusform>تسجيل الخروج بعد المكالمتين</numerusform>
            <numerusform>تسجيل الخروج بعد المكالمات</numerusform>
            <numerusform>تسجيل الخروج بعد المكالمات</numerusform>
            <numerusform>تسجيل الخروج بعد المكالمات</numerusform>
        </translation>
    </message>
    <message>
        <source>With this choice nobody is signed out.</source>
        <extracomment>Confirmation: all agents concerned are to be left signed in</extracomment>
        <translation>بهذا الاختيار لا يُسجَّل خروج أحد.</translation>
    </message>
    <message>
        <source>The cause code must begin with a number from 1 to 255.</source>
        <extracomment>Confirmation: what was typed as a cause code is none</extracomment>
        <translation>يجب أن يبدأ رمز السبب برقم من 1 إلى 255.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>تسجيل خروج %Ln وكيل بعد مكالماتهم</numerusform>
            <numerusform>تسجيل خروج وكيل واحد بعد مكالمته</numerusform>
            <numerusform>تسجيل خروج وكيلين بعد مكالمتيهما</numerusform>
            <numerusform>تسجيل خروج %Ln وكلاء بعد مكالماتهم</numerusform>
            <numerusform>تسجيل خروج %Ln وكيلًا بعد مكالماتهم</numerusform>
            <numerusform>تسجيل خروج %Ln وكيل بعد مكالماتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>تسجيل خروج %Ln وكيل</numerusform>
            <numerusform>تسجيل خروج وكيل واحد</numerusform>
            <numerusform>تسجيل خروج وكيلين</numerusform>
            <numerusform>تسجيل خروج %Ln وكلاء</numerusform>
            <numerusform>تسجيل خروج %Ln وكيلًا</numerusform>
            <numerusform>تسجيل خروج %Ln وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>دون قطع أي مكالمة</numerusform>
            <numerusform>قطع مكالمة واحدة</numerusform>
            <numerusform>قطع مكالمتين</numerusform>
            <numerusform>قطع %Ln مكالمات</numerusform>
            <numerusform>قطع %Ln مكالمة</numerusform>
            <numerusform>قطع %Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>لا أحد بعد مكالمته</numerusform>
            <numerusform>واحد بعد مكالمته</numerusform>
            <numerusform>منهم اثنان بعد مكالمتيهما</numerusform>
            <numerusform>منهم %Ln بعد مكالماتهم</numerusform>
            <numerusform>منهم %Ln بعد مكالماتهم</numerusform>
            <numerusform>منهم %Ln بعد مكالماتهم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Button; %1 is &quot;Sign out 12 agents&quot;, %2 &quot;cut 3 calls&quot; or &quot;3 after their calls&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter a cause code: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>يُرجى إدخال رمز سبب: مسؤول النظام يشترطه.</translation>
    </message>
    <message>
        <source>Write a note: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>تُرجى كتابة ملاحظة: مسؤول النظام يشترطها.</translation>
    </message>
</context>
<context>
    <name>SignOuts</name>
    <message>
        <source>Sign in first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>يجب تسجيل الدخول أولًا</translation>
    </message>
    <message>
        <source>The journal is being opened…</source>
        <translation>جارٍ فتح السجل…</translation>
    </message>
    <message>
        <source>Select one or more agents first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>يجب تحديد وكيل واحد أو أكثر أولًا</translation>
    </message>
    <message>
        <source>Sign the selected agents out; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Force sign-out&quot;; %1 is a key</extracomment>
        <translation>تسجيل خروج الوكلاء المحددين؛ مع طلب التأكيد أولًا (%1)</translation>
    </message>
    <message>
        <source>Sign the selected agents out, each when the call has ended; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Sign out after call&quot;; %1 is a key</extracomment>
        <translation>تسجيل خروج الوكلاء المحددين، كلٌّ بعد انتهاء مكالمته؛ مع طلب التأكيد أولًا (%1)</translation>
    </message>
    <message>
        <source>Not possible: the journal cannot be written</source>
        <translation>غير ممكن: لا يمكن كتابة السجل</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Agents by state: none</source>
        <extracomment>What a screen reader says of the state bar; %1 is a list such as &quot;Idle 812, Talking 401 and Rest 44&quot;</extracomment>
        <translation>الوكلاء حسب الحالة: لا أحد</translation>
    </message>
    <message>
        <source>Agents by state: %1</source>
        <translation>الوكلاء حسب الحالة: %1</translation>
    </message>
</context>
<context>
    <name>StateSegment</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A part of the state bar: %1 a state such as &quot;Talking&quot;, %2 how many agents are in it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a part of the state bar; %1 is for instance &quot;Talking 401&quot;</extracomment>
        <translation>%1. النقر يعرض هذه فقط، والنقر ثانيةً يعرض الكل.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The gateway has not told of them what the filter asks for. They are not shown.</source>
        <extracomment>Hint over &quot;12 unknown&quot; in the status bar</extracomment>
        <translation>لم تُبلِغ البوابة عنهم بما تتطلبه التصفية. وهم غير معروضين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <extracomment>Status bar: how many agents are in the list</extracomment>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%Ln وكلاء</numerusform>
            <numerusform>%Ln وكيلًا</numerusform>
            <numerusform>%Ln وكيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Status bar: how many agents search and filters let through</extracomment>
        <translation>
            <numerusform>المعروض: %Ln</numerusform>
            <numerusform>المعروض: %Ln</numerusform>
            <numerusform>المعروض: %Ln</numerusform>
            <numerusform>المعروض: %Ln</numerusform>
            <numerusform>المعروض: %Ln</numerusform>
            <numerusform>المعروض: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
            <numerusform>غير معروف: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <extracomment>Status bar: age of the list, less than a second</extracomment>
        <translation>حُدّثت للتو</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>حُدّثت قبل %Ln ث</numerusform>
            <numerusform>حُدّثت قبل %Ln ث</numerusform>
            <numerusform>حُدّثت قبل %Ln ث</numerusform>
            <numerusform>حُدّثت قبل %Ln ث</numerusform>
            <numerusform>حُدّثت قبل %Ln ث</numerusform>
            <numerusform>حُدّثت قبل %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>ترد البوابة خلال %Ln م.ث</numerusform>
            <numerusform>ترد البوابة خلال %Ln م.ث</numerusform>
            <numerusform>ترد البوابة خلال %Ln م.ث</numerusform>
            <numerusform>ترد البوابة خلال %Ln م.ث</numerusform>
            <numerusform>ترد البوابة خلال %Ln م.ث</numerusform>
            <numerusform>ترد البوابة خلال %Ln م.ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics are on the clipboard. They hold no password and no key.</source>
        <extracomment>Status bar; &quot;they&quot; are versions, the gateway&apos;s address and the last lines of the log</extracomment>
        <translation>نُسخت معلومات التشخيص إلى الحافظة. لا تتضمن أي كلمة مرور أو مفتاح.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <extracomment>Status bar; %1 is a folder</extracomment>
        <translation>سجل التشخيص في %1.</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>Title of the window with the user&apos;s guide</extracomment>
        <translation>دليل المستخدم</translation>
    </message>
</context>
<context>
    <name>TipBanner</name>
    <message>
        <source>The bar over the list counts the agents in each state. A click on a part shows only these, a second click all of them again.</source>
        <translation>يعرض الشريط أعلى القائمة عدد الوكلاء في كل حالة. النقر على جزء منه يُظهر وكلاء هذه الحالة فقط، والنقر عليه مرة ثانية يُظهر الجميع من جديد.</translation>
    </message>
    <message>
        <source>“More filters” finds those who have been signed in for many hours, or whose state has not changed for a long time: perhaps they have gone home.</source>
        <translation>«عوامل تصفية أخرى» تُظهر من مضت على تسجيل دخولهم ساعات كثيرة، أو من لم تتغيّر حالتهم منذ مدة طويلة: ربما عادوا إلى بيوتهم.</translation>
    </message>
    <message>
        <source>“Sign out after call” waits until the call has ended. Floorwalker must stay open for that.</source>
        <translation>«تسجيل الخروج بعد المكالمة» ينتظر حتى تنتهي المكالمة. لذلك يجب أن يبقى Floorwalker مفتوحًا.</translation>
    </message>
    <message>
        <source>Every sign-out is listed below the agents with the gateway&apos;s own answer, and kept in the journal (%1).</source>
        <extracomment>%1 is a key</extracomment>
        <translation>كل عملية خروج تظهر أسفل قائمة الوكلاء مع رد البوابة نفسها، وتُحفظ في السجل (%1).</translation>
    </message>
    <message>
        <source>Close the tips</source>
        <extracomment>Hint over the small button that puts the tips away</extracomment>
        <translation>إغلاق التلميحات</translation>
    </message>
    <message>
        <source>Tip %1 of %2: %3</source>
        <extracomment>%1 is a tip&apos;s number, %2 how many there are, %3 the tip</extracomment>
        <translation>التلميح %1 من %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: puts the last tip away</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next tip</source>
        <extracomment>Button: shows the next tip</extracomment>
        <translation>التلميح التالي</translation>
    </message>
    <message>
        <source>Click agents to select them, several with Ctrl or Shift or by dragging over their rows. “Force sign-out” tells what will happen and asks before anything is sent.</source>
        <translation>النقر على وكيل يحدّده، ويمكن تحديد عدة وكلاء مع Ctrl أو Shift أو بالسحب فوق صفوفهم. «فرض تسجيل الخروج» يوضّح ما سيحدث ويطلب التأكيد قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the window.</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>بلوحة المفاتيح: %1 للبحث، و%2 للانتقال إلى القائمة، و%3 للانتقال إلى الجزء التالي من النافذة.</translation>
    </message>
</context>
<context>
    <name>TlsTrustReader</name>
    <message>
        <source>The certificate file cannot be read. Check its name, or leave the field empty.</source>
        <translation>لا يمكن قراءة ملف الشهادة. يُرجى التحقق من اسمه، أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM or DER file of the gateway&apos;s authority.</source>
        <translation>لا يحتوي هذا الملف على أي شهادة. يُرجى اختيار ملف PEM أو DER لجهة تصديق البوابة.</translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>يُرجى &amp;كتابة %1 لتأكيد عدم قطع أي مكالمة</numerusform>
            <numerusform>يُرجى &amp;كتابة %1 لتأكيد قطع مكالمة واحدة</numerusform>
            <numerusform>يُرجى &amp;كتابة %1 لتأكيد قطع مكالمتين</numerusform>
            <numerusform>يُرجى &amp;كتابة %1 لتأكيد قطع %Ln مكالمات</numerusform>
            <numerusform>يُرجى &amp;كتابة %1 لتأكيد قطع %Ln مكالمة</numerusform>
            <numerusform>يُرجى &amp;كتابة %1 لتأكيد قطع %Ln مكالمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <extracomment>Menu</extracomment>
        <translation>ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>&amp;Sign-outs</source>
        <extracomment>Menu: what can be done about sign-outs that were ordered</extracomment>
        <translation>عمليات ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;تعليمات</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <extracomment>Menu: opens the sign-in window</extracomment>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Sign &amp;out of the gateway</source>
        <extracomment>Menu: ends the supervisor&apos;s own session</extracomment>
        <translation>تسجيل ال&amp;خروج من البوابة</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu: opens the window with the person&apos;s settings</extracomment>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: ends the program</extracomment>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Force sign-out</source>
        <extracomment>Button and menu: signs the selected agents out</extracomment>
        <translation>&amp;فرض تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out &amp;after call</source>
        <extracomment>Button and menu: signs the selected agents out, each when the call has ended</extracomment>
        <translation>تسجيل الخروج &amp;بعد المكالمة</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <extracomment>Menu: selects all agents that are shown</extracomment>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu: goes to the search field</extracomment>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu: reads the list again</extracomment>
        <translation>تح&amp;ديث</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <extracomment>Menu: opens the window with the record of all sign-outs</extracomment>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <extracomment>Menu: opens the window with the user&apos;s guide</extracomment>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <extracomment>Menu: tips at the top of the window are shown</extracomment>
        <translation>إظهار ال&amp;تلميحات</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: puts what support needs to know on the clipboard</extracomment>
        <translation>&amp;نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>Menu: opens the folder in the system&apos;s file manager</extracomment>
        <translation>فتح م&amp;جلد سجل التشخيص</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>Menu: %1 is the program&apos;s name</extracomment>
        <translation>&amp;حول %1</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: by which column the table is sorted</extracomment>
        <translation>ف&amp;رز حسب</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <extracomment>Menu: which columns the table has</extracomment>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Fi&amp;lter by</source>
        <extracomment>Menu: what the list is filtered by</extracomment>
        <translation>&amp;تصفية حسب</translation>
    </message>
    <message>
        <source>&amp;Withdraw sign-out</source>
        <extracomment>Menu: takes back the sign-outs of the selected agents that have not been sent yet</extracomment>
        <translation>&amp;سحب عملية الخروج</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try the program on a simulated gateway.</source>
        <translation>تجربة البرنامج على بوابة محاكاة.</translation>
    </message>
    <message>
        <source>Prove that the journal is as it was written, and end: all of it, or the one file that is named.</source>
        <translation>إثبات أن السجل كما كُتب، ثم الإنهاء: السجل كله، أو الملف الوحيد المذكور.</translation>
    </message>
    <message>
        <source>What --verify-journal is to verify.</source>
        <extracomment>An optional argument on the command line, as it stands in the help.</extracomment>
        <translation>ما يجب أن يتحقق منه --verify-journal.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <translation>متابعة الوكلاء في مركز الاتصال وتسجيل خروجهم.</translation>
    </message>
</context>
</TS>
