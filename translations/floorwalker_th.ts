<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window; %1 is the program&apos;s name</extracomment>
        <translation>เกี่ยวกับ %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is for instance &quot;0.1.0&quot;</extracomment>
        <translation>เวอร์ชัน %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Button: opens the list of what the program is made with, and under which licences; also that window&apos;s title</extracomment>
        <translation>&amp;สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that you may replace, and other free software.</source>
        <extracomment>%1 is for instance &quot;6.4.2&quot;</extracomment>
        <translation>ซอฟต์แวร์เสรีภายใต้ Apache License 2.0 โปรแกรมใช้ Qt %1 ภายใต้ LGPL 3 เป็นไลบรารีที่ใช้ร่วมกันซึ่งคุณเปลี่ยนแทนได้ รวมทั้งซอฟต์แวร์เสรีอื่นๆ</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <extracomment>What the program is for, in the about window</extracomment>
        <translation>ติดตามเจ้าหน้าที่ในศูนย์บริการลูกค้าและสั่งให้ออกจากระบบ</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button behind what the list is filtered by: shows all agents again</extracomment>
        <translation>ล้างตัวกรอง</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Enter the proxy as name and port, for instance %1.</source>
        <translation>ป้อนพร็อกซีเป็นชื่อและพอร์ต เช่น %1</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>Button that unfolds the settings few people need</extracomment>
        <translation>ขั้น&amp;สูง</translation>
    </message>
    <message>
        <source>Pr&amp;oxy</source>
        <extracomment>Field: how the gateway is reached</extracomment>
        <translation>&amp;พร็อกซี</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <extracomment>Field: host and port of the proxy</extracomment>
        <translation>&amp;ที่อยู่พร็อกซี</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Proxy: whatever the operating system is set up to use</extracomment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: the one whose address is typed beneath</extracomment>
        <translation>กำหนดเอง</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Gone from the list</source>
        <extracomment>In place of an agent&apos;s state, for a moment: the gateway&apos;s list does not name the agent any more</extracomment>
        <translation>ไม่อยู่ในรายชื่อแล้ว</translation>
    </message>
</context>
<context>
    <name>AgentListModel</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Shown instead of the agent&apos;s state while a sign-out is under way.</extracomment>
        <translation>กำลังออกจากระบบ…</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen it.</extracomment>
        <translation>อย่างน้อย %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column with the agents&apos; numbers.</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>Column: how long the agent has been in the present state.</extracomment>
        <translation>เวลาในสถานะ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Column: voice, chat, mail.</extracomment>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <extracomment>Column: since when the agent has been signed in.</extracomment>
        <translation>เข้าสู่ระบบตั้งแต่</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <extracomment>Column: how long the agent has been signed in.</extracomment>
        <translation>เวลาในระบบ</translation>
    </message>
    <message>
        <source>%1, sign-out waits</source>
        <extracomment>An agent&apos;s state and that a sign-out waits for the end of the call; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, รอให้ออกจากระบบ</translation>
    </message>
    <message>
        <source>%1, sign-out held back</source>
        <extracomment>An agent&apos;s state and that a sign-out asks the person again; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, ระงับการออกจากระบบไว้</translation>
    </message>
    <message>
        <source>The agent is signed out when the call has ended.</source>
        <extracomment>Hint over an agent&apos;s state</extracomment>
        <translation>เจ้าหน้าที่จะถูกให้ออกจากระบบเมื่อวางสายแล้ว</translation>
    </message>
    <message>
        <source>The sign-out waits for your decision: a call began meanwhile, or may have.</source>
        <extracomment>Hint over an agent&apos;s state; the sign-outs are in a table further down</extracomment>
        <translation>การออกจากระบบรอการตัดสินใจของคุณ: มีสายเริ่มขึ้นหรืออาจเริ่มขึ้นในระหว่างนี้</translation>
    </message>
</context>
<context>
    <name>AgentListPage</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Title over the table of agents</extracomment>
        <translation>เจ้าหน้าที่ในระบบ</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>In place of the agent list; &quot;Sign in&quot; is a button</extracomment>
        <translation>ยังไม่ได้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Sign in to a gateway to see who is on the floor.</source>
        <translation>เข้าสู่ระบบเกตเวย์เพื่อดูว่าใครปฏิบัติงานอยู่</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In place of the agent list</extracomment>
        <translation>กำลังเข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>Waiting for the gateway&apos;s answer.</source>
        <translation>กำลังรอคำตอบจากเกตเวย์</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <extracomment>In place of the agent list, before it has come</extracomment>
        <translation>กำลังอ่านรายชื่อ…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In place of the agent list, when the gateway&apos;s list is empty</extracomment>
        <translation>ไม่มีใครอยู่ในระบบ</translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign in.</source>
        <translation>เจ้าหน้าที่จะปรากฏที่นี่ทันทีที่เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>No agents match</source>
        <extracomment>In place of the agent list, when search and filters let nobody through</extracomment>
        <translation>ไม่มีเจ้าหน้าที่ที่ตรงกัน</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>In place of the agent list; the reason follows on the next line</extracomment>
        <translation>อ่านรายชื่อไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>ล้างการค้นหาและตัวกรอง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนถูกซ่อนโดย:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First line of a menu; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the gateway who is signed in.</source>
        <translation>กำลังสอบถามเกตเวย์ว่ามีใครอยู่ในระบบ</translation>
    </message>
</context>
<context>
    <name>AgentTableView</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Name of the table of agents</extracomment>
        <translation>เจ้าหน้าที่ในระบบ</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Unknown</source>
        <comment>agent state</comment>
        <extracomment>An agent&apos;s state that the gateway did not tell, or told with an unknown code.</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <comment>agent state</comment>
        <extracomment>The gateway&apos;s list says so, which is no proof.</extracomment>
        <translation>ออกจากระบบแล้ว?</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>agent state</comment>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>agent state</comment>
        <translation>กำลังสนทนา</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>agent state</comment>
        <extracomment>Work after a call.</extracomment>
        <translation>งานหลังสาย</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>agent state</comment>
        <extracomment>The agent takes no calls at the moment.</extracomment>
        <translation>ไม่ว่าง</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>agent state</comment>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>agent state</comment>
        <translation>อบรม</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <comment>agent state</comment>
        <extracomment>%1 is the gateway&apos;s number of an agent state that this program does not know.</extracomment>
        <translation>ไม่ทราบ (%1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>medium</comment>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>medium</comment>
        <translation>แชท</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>medium</comment>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <comment>agent state</comment>
        <extracomment>The agent will rest when the present call has ended.</extracomment>
        <translation>รอพัก</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Items of a list, such as &quot;voice, chat&quot;: what stands between two of them</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds, such as 15.0</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>CallChoiceRow</name>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Confirmation, choice for agents on a call: their calls are cut</extracomment>
        <translation>ให้ออกจากระบบ&amp;ทันที</translation>
    </message>
    <message>
        <source>Sign out no&amp;w</source>
        <translation>ให้ออกจาก&amp;ระบบทันที</translation>
    </message>
    <message>
        <source>&amp;After the call</source>
        <extracomment>Confirmation, choice for agents on a call: each is signed out when his call has ended</extracomment>
        <translation>หลัง&amp;วางสาย</translation>
    </message>
    <message>
        <source>&amp;Leave signed in</source>
        <extracomment>Confirmation, choice for agents on a call: nothing happens to them</extracomment>
        <translation>&amp;คงไว้ในระบบ</translation>
    </message>
    <message>
        <source>Lea&amp;ve signed in</source>
        <translation>ค&amp;งไว้ในระบบ</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the gateway</source>
        <extracomment>Title of the window that shows a certificate</extracomment>
        <translation>ใบรับรองของเกตเวย์</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has changed</source>
        <extracomment>Headline over a certificate</extracomment>
        <translation>ใบรับรองของเกตเวย์เปลี่ยนไป</translation>
    </message>
    <message>
        <source>This gateway&apos;s certificate is not trusted</source>
        <translation>ใบรับรองของเกตเวย์นี้ไม่น่าเชื่อถือ</translation>
    </message>
    <message>
        <source>Another certificate was accepted for this gateway before. Either the administrator has replaced it, or somebody stands between you and the gateway and could read your password. Nothing was sent. Ask your administrator before you go on.</source>
        <translation>ก่อนหน้านี้เคยยอมรับใบรับรองอื่นสำหรับเกตเวย์นี้ ไม่ผู้ดูแลระบบเปลี่ยนใบรับรอง ก็มีผู้อื่นคั่นอยู่ระหว่างคุณกับเกตเวย์และอาจอ่านรหัสผ่านของคุณได้ ไม่ได้ส่งข้อมูลใดๆ โปรดสอบถามผู้ดูแลระบบของคุณก่อนดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <extracomment>Button</extracomment>
        <translation>ยอมรับใบรับรองใหม่</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>ยอมรับใบรับรองนี้</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>About a certificate: the gateway&apos;s name as it was typed</extracomment>
        <translation>ชื่อที่ระบุ</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>About a certificate: whom it names</extracomment>
        <translation>ออกให้แก่</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>About a certificate: who made it</extracomment>
        <translation>ออกโดย</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>About a certificate: the first day</extracomment>
        <translation>ใช้ได้ตั้งแต่</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>About a certificate: the last day</extracomment>
        <translation>ใช้ได้ถึง</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint now</source>
        <extracomment>About certificates: fingerprint of the one the gateway shows now</extracomment>
        <translation>ลายนิ้วมือ SHA-256 ปัจจุบัน</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint before</source>
        <extracomment>About certificates: fingerprint of the one that was accepted earlier</extracomment>
        <translation>ลายนิ้วมือ SHA-256 เดิม</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>ใบรับรองหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates of servers.</source>
        <translation>ใบรับรองไม่เป็นไปตามกฎของใบรับรองสำหรับเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <extracomment>Must be ticked before a changed certificate can be accepted</extracomment>
        <translation>&amp;ผู้ดูแลระบบของฉันยืนยันลายนิ้วมือใหม่แล้ว</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>ใบรับรองถูกเพิกถอนแล้ว</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>ใบรับรองยังไม่ถึงวันเริ่มใช้ ตรวจสอบวันที่และเวลาของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Nothing was sent. Accept this certificate only if its fingerprint matches the one your administrator gave you; otherwise somebody else could read your password.</source>
        <translation>ไม่ได้ส่งข้อมูลใดๆ ยอมรับใบรับรองนี้เฉพาะเมื่อลายนิ้วมือตรงกับที่ผู้ดูแลระบบให้คุณไว้เท่านั้น มิฉะนั้นผู้อื่นอาจอ่านรหัสผ่านของคุณได้</translation>
    </message>
    <message>
        <source>&amp;Do not accept</source>
        <extracomment>Button: the certificate is not accepted</extracomment>
        <translation>ไ&amp;ม่ยอมรับ</translation>
    </message>
    <message>
        <source>It was issued for a name other than the one asked for.</source>
        <translation>ใบรับรองออกให้แก่ชื่ออื่น ไม่ใช่ชื่อที่ระบุ</translation>
    </message>
    <message>
        <source>It was not issued by an authority this computer trusts.</source>
        <translation>ใบรับรองไม่ได้ออกโดยผู้ออกใบรับรองที่คอมพิวเตอร์นี้เชื่อถือ</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>About a certificate: a number by which it is recognised</extracomment>
        <translation>ลายนิ้วมือ SHA-256</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, filter</source>
        <extracomment>Name of a switch for screen readers; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1, ตัวกรอง</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a number in the head of the panel; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1 คลิกเพื่อแสดงเฉพาะรายการเหล่านี้ คลิกอีกครั้งเพื่อแสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries to reach the gateway at once</extracomment>
        <translation>ลองตอนนี้</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>รีเฟรช</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the list again</extracomment>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: opens the sign-in window</extracomment>
        <translation>เข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>รายชื่อนี้เก่า %Ln วินาทีแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>You were signed out at %1 by the gateway or another desk.</source>
        <translation>คุณถูกให้ออกจากระบบเมื่อเวลา %1 โดยเกตเวย์หรือจากเครื่องอื่น</translation>
    </message>
    <message>
        <source>Your session lapsed at %1: the gateway no longer accepts it.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>เซสชันของคุณสิ้นสุดเมื่อเวลา %1 เกตเวย์ไม่ยอมรับเซสชันนี้อีกต่อไป</translation>
    </message>
    <message>
        <source>Refresh it before you sign anybody out.</source>
        <translation>รีเฟรชรายชื่อก่อนให้ใครออกจากระบบ</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, tell your administrator.</source>
        <extracomment>Banner, after &quot;You were signed out at 14:05 by the gateway or another desk.&quot;</extracomment>
        <translation>เข้าสู่ระบบอีกครั้ง หากเกิดขึ้นอีก โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>ติดต่อเกตเวย์ไม่ได้ จะลองอีกครั้งใน %Ln วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Trying again now.</source>
        <extracomment>Banner, no list has been read yet</extracomment>
        <translation>ติดต่อเกตเวย์ไม่ได้ กำลังลองอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>ติดต่อเกตเวย์ไม่ได้ รายชื่อนี้เป็นข้อมูลเมื่อเวลา %1 จะลองอีกครั้งใน %Ln วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. The list is as of %1. Trying again now.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>ติดต่อเกตเวย์ไม่ได้ รายชื่อนี้เป็นข้อมูลเมื่อเวลา %1 กำลังลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not signed in</source>
        <extracomment>Connection, top right</extracomment>
        <translation>ยังไม่ได้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>กำลังเข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>กำลังออกจากระบบ…</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <extracomment>Connection, top right: %1 is the supervisor&apos;s number, %2 the gateway, for instance &quot;1300 @ ccgw.example&quot;</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 – no connection</source>
        <extracomment>Connection, top right: %1 is for instance &quot;1300 @ ccgw.example&quot;, or &quot;1300&quot; where there is less room</extracomment>
        <translation>%1 – ไม่มีการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>ติดต่อเกตเวย์ไม่ได้</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection, top right, where there is no room for more</extracomment>
        <translation>ไม่มีการเชื่อมต่อ</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนไม่ได้อยู่ในสาย: ให้ออกจากระบบทันที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนกำลังถูกให้ออกจากระบบอยู่แล้ว จึงเว้นไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนไม่อยู่ในรายชื่อแล้ว จึงเว้นไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนอยู่ในสาย: สายจะถูกตัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนอยู่ในสาย: ให้ออกจากระบบเมื่อวางสายแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนอยู่ในสาย: คงไว้ในระบบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนอาจอยู่ในสาย (ไม่ทราบสถานะ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนอาจอยู่ในสาย (ไม่ทราบสถานะ): คงไว้ในระบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in the selection yourself and are left out.</source>
        <extracomment>Confirmation: the supervisor&apos;s own row was selected too</extracomment>
        <translation>ตัวคุณเองอยู่ในรายการที่เลือกด้วย จึงเว้นไว้</translation>
    </message>
    <message>
        <source>Nobody is on a call any more</source>
        <extracomment>Confirmation, in place of &quot;3 agents on a call: calls will be cut&quot; once all calls have ended</extracomment>
        <translation>ไม่มีใครอยู่ในสายแล้ว</translation>
    </message>
    <message>
        <source>Everybody&apos;s state is known now</source>
        <extracomment>Confirmation, in place of &quot;2 agents may be on a call (state unknown)&quot; once all states are known</extracomment>
        <translation>ทราบสถานะของทุกคนแล้ว</translation>
    </message>
    <message>
        <source>The gateway says you are not an inspector: this will probably be refused.</source>
        <translation>เกตเวย์แจ้งว่าคุณไม่ใช่ผู้ตรวจสอบ คำสั่งนี้น่าจะถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Not on a call: signed out now</source>
        <extracomment>Confirmation: the only agent that it is about, who is certainly not in a call</extracomment>
        <translation>ไม่ได้อยู่ในสาย: ให้ออกจากระบบทันที</translation>
    </message>
    <message>
        <source>On a call: the call will be cut</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, which ends</extracomment>
        <translation>อยู่ในสาย: สายจะถูกตัด</translation>
    </message>
    <message>
        <source>On a call: signed out when the call has ended</source>
        <extracomment>Confirmation: the only agent that it is about is in a call and is signed out when it has ended</extracomment>
        <translation>อยู่ในสาย: ให้ออกจากระบบเมื่อวางสายแล้ว</translation>
    </message>
    <message>
        <source>On a call: left signed in</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, and nothing happens</extracomment>
        <translation>อยู่ในสาย: คงไว้ในระบบ</translation>
    </message>
    <message>
        <source>May be on a call (state unknown)</source>
        <extracomment>Confirmation: of the only agent that it is about it is not known whether he is in a call</extracomment>
        <translation>อาจอยู่ในสาย (ไม่ทราบสถานะ)</translation>
    </message>
    <message>
        <source>May be on a call (state unknown): left signed in</source>
        <translation>อาจอยู่ในสาย (ไม่ทราบสถานะ): คงไว้ในระบบ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>การออกจากระบบ %Ln รายการกำลังรอวางสายอยู่แล้ว หากคงไว้ในระบบที่นี่ รายการเหล่านี้จะรอต่อไป</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Search: %1</source>
        <extracomment>What the list is filtered by; %1 is what was typed into the search field</extracomment>
        <translation>ค้นหา: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>What the list is filtered by; %1 is a state such as &quot;Talking&quot;</extracomment>
        <translation>สถานะ: %1</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>What the list is filtered by: agents who belong to no group</extracomment>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>What the list is filtered by; %1 is the name of a group</extracomment>
        <translation>กลุ่ม: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>What the list is filtered by; %1 is &quot;voice&quot;, &quot;chat&quot; or &quot;mail&quot;</extracomment>
        <translation>ช่องทาง: %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>อยู่ในระบบมาแล้ว %Ln ชั่วโมงขึ้นไป</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>ไม่เปลี่ยนสถานะมาแล้ว %Ln ชั่วโมงขึ้นไป</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionChip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>Name of a button for screen readers; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>เอาตัวกรอง %1 ออก</translation>
    </message>
    <message>
        <source>%1. Click to take this filter away.</source>
        <extracomment>Hint over what the list is filtered by; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>%1 คลิกเพื่อเอาตัวกรองนี้ออก</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>In an empty field for a date: year, month, day. Dates are typed with digits in this order.</extracomment>
        <translation>ปปปป-ดด-วว</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Button in a field for a date</extracomment>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing (%2: calendar)</source>
        <extracomment>Hint over a field for a date; %2 is a key</extracomment>
        <translation>วันที่ (ปี ค.ศ.) เช่น %1 หรือเว้นว่าง (%2: ปฏิทิน)</translation>
    </message>
</context>
<context>
    <name>DemoGateway</name>
    <message>
        <source>The simulated gateway could not be started. Close Floorwalker and start the demo again.</source>
        <translation>เริ่มเกตเวย์จำลองไม่ได้ โปรดปิด Floorwalker แล้วเริ่มการสาธิตใหม่</translation>
    </message>
    <message>
        <source>The simulated gateway has ended. Close Floorwalker and start the demo again.</source>
        <translation>เกตเวย์จำลองหยุดทำงานแล้ว โปรดปิด Floorwalker แล้วเริ่มการสาธิตใหม่</translation>
    </message>
    <message>
        <source>The demo needs the program %1 beside Floorwalker; it is not part of this package. Start Floorwalker without the demo.</source>
        <translation>การสาธิตต้องมีโปรแกรม %1 อยู่ในโฟลเดอร์เดียวกับ Floorwalker โปรแกรมนี้ไม่ได้รวมอยู่ในแพ็กเกจนี้ โปรดเปิด Floorwalker โดยไม่ใช้การสาธิต</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Contents</source>
        <extracomment>Name of the list of a document&apos;s headings</extracomment>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <extracomment>Journal: name of the bar that shows how far the export is</extracomment>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>sign-outs %1</source>
        <extracomment>Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit for a file&apos;s name.</extracomment>
        <translation>การออกจากระบบ %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>ส่งออกสมุดบันทึก</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file chooser</extracomment>
        <translation>ค่าที่คั่นด้วยจุลภาค (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>กำลังส่งออก… เขียนแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that takes a message away</extracomment>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <extracomment>Journal: what became of an export</extracomment>
        <translation>ยกเลิกการส่งออกแล้ว ไม่มีไฟล์ที่ถูกเขียน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>ส่งออกแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <extracomment>Journal: button beside the progress of an export</extracomment>
        <translation>&amp;ยกเลิกการส่งออก</translation>
    </message>
    <message>
        <source>Some are missing: files cannot be read. Tell your administrator.</source>
        <extracomment>Journal: behind &quot;1,234 records exported.&quot;; beneath it stand the files&apos; names</extracomment>
        <translation>ขาดไปบางรายการ เพราะอ่านบางไฟล์ไม่ได้ โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space.</source>
        <extracomment>Journal: what became of an export; beneath it stand the file and the system&apos;s words</extracomment>
        <translation>เขียนไฟล์ไม่ได้ โปรดเลือกโฟลเดอร์อื่น หรือเพิ่มพื้นที่ว่าง</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties it</extracomment>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in a search field: goes to the field</extracomment>
        <translation>ค้นหา</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search agents</source>
        <extracomment>Search field over the agent list</extracomment>
        <translation>ค้นหาเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of the choice that shows only agents in one state</extracomment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First entry of the choice of states</extracomment>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of the choice that shows only agents of one group</extracomment>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>First entry of the choice of groups</extracomment>
        <translation>ทุกกลุ่ม</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Entry of the choice of groups: agents who belong to none</extracomment>
        <translation>ไม่มีกลุ่ม</translation>
    </message>
    <message>
        <source>Beginning of an agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field; %1 is a key</extracomment>
        <translation>ส่วนต้นของรหัสเจ้าหน้าที่ หรือบางส่วนของชื่อ (%1)</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <extracomment>Button beside the state bar: medium, times and saved filters</extracomment>
        <translation>ตัวกรองเพิ่มเติม</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>ทุกช่องทาง</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Time does not matter for the filter</extracomment>
        <translation>นานเท่าใดก็ได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>%Ln ชั่วโมงขึ้นไป</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>Title of the dialog that asks for a saved filter&apos;s new name</extracomment>
        <translation>เปลี่ยนชื่อตัวกรอง</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <extracomment>Label of the field for a saved filter&apos;s name</extracomment>
        <translation>ชื่อของตัวกรอง</translation>
    </message>
    <message>
        <source>&amp;Signed in for</source>
        <extracomment>Submenu: only agents whose session is so long</extracomment>
        <translation>&amp;อยู่ในระบบมาแล้ว</translation>
    </message>
    <message>
        <source>State u&amp;nchanged for</source>
        <extracomment>Submenu: only agents who have been in the same state for so long</extracomment>
        <translation>ไ&amp;ม่เปลี่ยนสถานะมาแล้ว</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Submenu: only agents who can be reached by voice, chat or mail</extracomment>
        <translation>&amp;ช่องทาง</translation>
    </message>
    <message>
        <source>Save this &amp;filter as…</source>
        <extracomment>Menu item: gives what is searched and filtered for a name</extracomment>
        <translation>&amp;บันทึกตัวกรองนี้เป็น…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>เ&amp;ปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>&amp;ลบ</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>Menu item: shows all agents again</extracomment>
        <translation>ล้าง&amp;ตัวกรอง</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps a filter under the name that was typed</extracomment>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a filter the name that was typed</extracomment>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Another filter has this name. Enter another one.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>มีตัวกรองอื่นใช้ชื่อนี้แล้ว ป้อนชื่ออื่น</translation>
    </message>
    <message>
        <source>This filter cannot be saved. Delete one that is no longer needed, or shorten the search.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>บันทึกตัวกรองนี้ไม่ได้ ลบตัวกรองที่ไม่จำเป็นแล้ว หรือค้นหาด้วยข้อความที่สั้นลง</translation>
    </message>
</context>
<context>
    <name>GatewayAddressReader</name>
    <message>
        <source>Enter the gateway&apos;s address, for example ccgw.example.com.</source>
        <translation>ป้อนที่อยู่ของเกตเวย์ เช่น ccgw.example.com</translation>
    </message>
    <message>
        <source>Enter only host and port, without a path.</source>
        <translation>ป้อนเฉพาะโฮสต์และพอร์ต ไม่ต้องมีพาธ</translation>
    </message>
    <message>
        <source>Enter only host and port; the agent ID and the password have fields of their own.</source>
        <translation>ป้อนเฉพาะโฮสต์และพอร์ต รหัสเจ้าหน้าที่และรหัสผ่านมีช่องของตัวเอง</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535, for example %1:%2.</source>
        <translation>พอร์ตต้องเป็นตัวเลขตั้งแต่ 1 ถึง 65535 เช่น %1:%2</translation>
    </message>
    <message>
        <source>This address is too long. Enter only host and port.</source>
        <translation>ที่อยู่นี้ยาวเกินไป ป้อนเฉพาะโฮสต์และพอร์ต</translation>
    </message>
    <message>
        <source>Only https:// is possible: the gateway is never asked without encryption. Enter host and port alone.</source>
        <translation>ใช้ได้เฉพาะ https:// เท่านั้น เพราะจะไม่มีการติดต่อเกตเวย์โดยไม่เข้ารหัส ป้อนเฉพาะโฮสต์และพอร์ต</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address. Check how it is written.</source>
        <translation>นี่ไม่ใช่ที่อยู่ IPv6 ที่ถูกต้อง ตรวจสอบว่าเขียนถูกหรือไม่</translation>
    </message>
    <message>
        <source>This is not a valid host name or address. Check how it is written.</source>
        <translation>นี่ไม่ใช่ชื่อโฮสต์หรือที่อยู่ที่ถูกต้อง ตรวจสอบว่าเขียนถูกหรือไม่</translation>
    </message>
</context>
<context>
    <name>GatewayChoices</name>
    <message>
        <source>Automatic</source>
        <extracomment>Sign-out method: the program chooses</extracomment>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>Force sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s &quot;forcelogout&quot; call</extracomment>
        <translation>บังคับออกจากระบบเท่านั้น</translation>
    </message>
    <message>
        <source>Inspector sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s call for inspectors</extracomment>
        <translation>ผู้ตรวจสอบเท่านั้น</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>%1 to %2 s: set by your administrator</source>
        <extracomment>Beneath the refresh interval; %1 and %2 are seconds</extracomment>
        <translation>%1 ถึง %2 วินาที กำหนดโดยผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Sign-out &amp;method</source>
        <extracomment>Field: which of the gateway&apos;s calls signs agents out</extracomment>
        <translation>&amp;วิธีให้ออกจากระบบ</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <extracomment>Field: seconds between two readings of the list of agents</extracomment>
        <translation>&amp;ช่วงเวลารีเฟรช</translation>
    </message>
</context>
<context>
    <name>GatewaySentence</name>
    <message>
        <source>The gateway reports an unknown error.</source>
        <translation>เกตเวย์รายงานข้อผิดพลาดที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The gateway delivers events in another way than this program asks for them.</source>
        <translation>เกตเวย์ส่งเหตุการณ์ด้วยวิธีที่ต่างจากที่โปรแกรมนี้ขอ</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The gateway does not accept this agent ID or address.</source>
        <translation>เกตเวย์ไม่ยอมรับรหัสเจ้าหน้าที่หรือที่อยู่นี้</translation>
    </message>
    <message>
        <source>Check the agent ID.</source>
        <translation>ตรวจสอบรหัสเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>No right to do this, or the sign-in has lapsed.</source>
        <translation>ไม่มีสิทธิ์ทำรายการนี้ หรือการเข้าสู่ระบบหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Sign out of the gateway, sign in again and try once more. If it is refused again, ask your administrator for the right.</source>
        <translation>ออกจากระบบเกตเวย์ เข้าสู่ระบบใหม่ แล้วลองอีกครั้ง หากยังถูกปฏิเสธ โปรดขอสิทธิ์จากผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The agent is being switched over to another server.</source>
        <translation>กำลังย้ายเจ้าหน้าที่ไปยังเซิร์ฟเวอร์อื่น</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>ลองอีกครั้งในอีกหนึ่งนาที</translation>
    </message>
    <message>
        <source>Leave yourself out, or sign out in the call centre&apos;s own program.</source>
        <translation>เว้นตัวคุณเองไว้ หรือออกจากระบบในโปรแกรมของศูนย์บริการลูกค้าเอง</translation>
    </message>
    <message>
        <source>The gateway found an error in the request.</source>
        <translation>เกตเวย์พบข้อผิดพลาดในคำขอ</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>A sign-in detail is missing or not valid.</source>
        <translation>ข้อมูลการเข้าสู่ระบบขาดหายหรือไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Check agent ID, password and phone number.</source>
        <translation>ตรวจสอบรหัสเจ้าหน้าที่ รหัสผ่าน และหมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>This agent is already signed in.</source>
        <translation>เจ้าหน้าที่คนนี้อยู่ในระบบแล้ว</translation>
    </message>
    <message>
        <source>Sign this agent out in the other place first.</source>
        <translation>ให้เจ้าหน้าที่คนนี้ออกจากระบบจากที่อื่นก่อน</translation>
    </message>
    <message>
        <source>The call-centre platform is not available at the moment.</source>
        <translation>แพลตฟอร์มของศูนย์บริการลูกค้าไม่พร้อมใช้งานในขณะนี้</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>ลองอีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>รหัสเจ้าหน้าที่หรือรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Enter both again. Too many wrong attempts may lock the account.</source>
        <translation>ป้อนทั้งสองอย่างอีกครั้ง หากป้อนผิดหลายครั้งเกินไป บัญชีอาจถูกล็อก</translation>
    </message>
    <message>
        <source>The gateway does not accept the agent ID or the cause code of this sign-out.</source>
        <translation>เกตเวย์ไม่ยอมรับรหัสเจ้าหน้าที่หรือรหัสสาเหตุของการออกจากระบบนี้</translation>
    </message>
    <message>
        <source>If a cause code was chosen, try again without one; else give this code to your administrator.</source>
        <translation>หากเลือกรหัสสาเหตุไว้ ให้ลองอีกครั้งโดยไม่ใช้รหัสสาเหตุ มิฉะนั้นโปรดแจ้งรหัสข้อผิดพลาดนี้แก่ผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>เจ้าหน้าที่ไม่ได้อยู่ในระบบ</translation>
    </message>
    <message>
        <source>Look for the agent in the list. If the agent is there, your administrator should check your rights.</source>
        <translation>ค้นหาเจ้าหน้าที่ในรายชื่อ หากยังพบอยู่ ผู้ดูแลระบบควรตรวจสอบสิทธิ์ของคุณ</translation>
    </message>
    <message>
        <source>The operation failed inside the call centre.</source>
        <translation>การดำเนินการล้มเหลวภายในศูนย์บริการลูกค้า</translation>
    </message>
    <message>
        <source>The agent has already signed out.</source>
        <translation>เจ้าหน้าที่ออกจากระบบไปแล้ว</translation>
    </message>
    <message>
        <source>The change was refused, possibly for lack of rights.</source>
        <translation>การเปลี่ยนแปลงถูกปฏิเสธ อาจเป็นเพราะไม่มีสิทธิ์</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>โปรดขอสิทธิ์จากผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Signing out is not possible in this state, for example during a call.</source>
        <translation>ออกจากระบบไม่ได้ในสถานะนี้ เช่น ระหว่างอยู่ในสาย</translation>
    </message>
    <message>
        <source>Try again when the agent is not on a call.</source>
        <translation>ลองอีกครั้งเมื่อเจ้าหน้าที่ไม่ได้อยู่ในสาย</translation>
    </message>
    <message>
        <source>A sign-in detail is not valid.</source>
        <translation>ข้อมูลการเข้าสู่ระบบไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The agent&apos;s type does not allow this way of signing in.</source>
        <translation>ประเภทของเจ้าหน้าที่ไม่อนุญาตให้เข้าสู่ระบบด้วยวิธีนี้</translation>
    </message>
    <message>
        <source>Enter another phone number.</source>
        <translation>ป้อนหมายเลขโทรศัพท์อื่น</translation>
    </message>
    <message>
        <source>The phone number is outside the permitted range.</source>
        <translation>หมายเลขโทรศัพท์อยู่นอกช่วงที่อนุญาต</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>ป้อนหมายเลขอื่น</translation>
    </message>
    <message>
        <source>Sign this agent out there first.</source>
        <translation>ให้เจ้าหน้าที่คนนี้ออกจากระบบจากที่นั่นก่อน</translation>
    </message>
    <message>
        <source>The gateway does not accept this computer&apos;s address.</source>
        <translation>เกตเวย์ไม่ยอมรับที่อยู่ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The portal did not confirm the sign-in.</source>
        <translation>พอร์ทัลไม่ยืนยันการเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Check agent ID and password; if they are right, tell your administrator.</source>
        <translation>ตรวจสอบรหัสเจ้าหน้าที่และรหัสผ่าน หากถูกต้อง โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>This agent belongs to another call centre than the gateway expects.</source>
        <translation>เจ้าหน้าที่คนนี้สังกัดศูนย์บริการลูกค้าอื่นที่ไม่ใช่ศูนย์ที่เกตเวย์คาดไว้</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the agent ID.</source>
        <translation>ตรวจสอบที่อยู่ของเกตเวย์และรหัสเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The gateway could not read the skills that were asked for.</source>
        <translation>เกตเวย์อ่านทักษะที่ขอไม่ได้</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>รหัสผ่านหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Change it in the call centre&apos;s own program, then sign in here.</source>
        <translation>เปลี่ยนรหัสผ่านในโปรแกรมของศูนย์บริการลูกค้าเอง แล้วเข้าสู่ระบบที่นี่</translation>
    </message>
    <message>
        <source>A sign-in of this agent is already under way.</source>
        <translation>กำลังมีการเข้าสู่ระบบของเจ้าหน้าที่คนนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>บัญชีถูกล็อก</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>โปรดขอให้ผู้ดูแลระบบของคุณปลดล็อก</translation>
    </message>
    <message>
        <source>Only an inspector may ask for this.</source>
        <translation>เฉพาะผู้ตรวจสอบเท่านั้นที่ขอรายการนี้ได้</translation>
    </message>
    <message>
        <source>Ask your administrator for an inspector&apos;s rights.</source>
        <translation>โปรดขอสิทธิ์ผู้ตรวจสอบจากผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The gateway no longer knows this session.</source>
        <translation>เกตเวย์ไม่รู้จักเซสชันนี้อีกต่อไป</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>เข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>The gateway is recovering this session.</source>
        <translation>เกตเวย์กำลังกู้คืนเซสชันนี้</translation>
    </message>
    <message>
        <source>The gateway has recovered this session.</source>
        <translation>เกตเวย์กู้คืนเซสชันนี้แล้ว</translation>
    </message>
    <message>
        <source>The gateway could not recover this session.</source>
        <translation>เกตเวย์กู้คืนเซสชันนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The gateway took too long to recover this session.</source>
        <translation>เกตเวย์ใช้เวลากู้คืนเซสชันนี้นานเกินไป</translation>
    </message>
    <message>
        <source>The gateway did not recognise this session after its recovery.</source>
        <translation>เกตเวย์จำเซสชันนี้ไม่ได้หลังการกู้คืน</translation>
    </message>
    <message>
        <source>The gateway does not recover sessions.</source>
        <translation>เกตเวย์ไม่มีการกู้คืนเซสชัน</translation>
    </message>
    <message>
        <source>The gateway refused the inspector&apos;s operation.</source>
        <translation>เกตเวย์ปฏิเสธการดำเนินการของผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>Give this code to your administrator: what it means is not published.</source>
        <translation>โปรดแจ้งรหัสนี้แก่ผู้ดูแลระบบของคุณ ความหมายของรหัสนี้ไม่มีการเผยแพร่</translation>
    </message>
    <message>
        <source>The call control refused the operation.</source>
        <translation>ระบบควบคุมสายปฏิเสธการดำเนินการ</translation>
    </message>
    <message>
        <source>The gateway refused with a code that this program does not know.</source>
        <translation>เกตเวย์ปฏิเสธด้วยรหัสที่โปรแกรมนี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>เกตเวย์ไม่ตอบภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer was complete.</source>
        <translation>การเชื่อมต่อสิ้นสุดก่อนได้รับคำตอบครบถ้วนจากเกตเวย์</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>ไม่พบคอมพิวเตอร์ชื่อนี้</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>พร็อกซีไม่ยอมให้เชื่อมต่อผ่าน</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than this program accepts.</source>
        <translation>คำตอบจากเกตเวย์มีขนาดใหญ่เกินกว่าที่โปรแกรมนี้รับได้</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. It was not followed.</source>
        <translation>เกตเวย์ชี้ไปยังที่อยู่อื่น โปรแกรมไม่ได้ติดต่อไปยังที่อยู่นั้น</translation>
    </message>
    <message>
        <source>The gateway, or a server in front of it, reports an error.</source>
        <translation>เกตเวย์หรือเซิร์ฟเวอร์ที่อยู่หน้าเกตเวย์รายงานข้อผิดพลาด</translation>
    </message>
    <message>
        <source>The gateway accepted the sign-in but gave no session (Set-GUID).</source>
        <translation>เกตเวย์ยอมรับการเข้าสู่ระบบแต่ไม่ได้ให้เซสชัน (Set-GUID)</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was not understood.</source>
        <translation>โปรแกรมไม่เข้าใจคำตอบจากเกตเวย์</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was issued for another name. Nothing was sent.</source>
        <translation>ใบรับรองของเกตเวย์ออกให้แก่ชื่ออื่น ไม่ได้ส่งข้อมูลใดๆ</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. Nothing was sent.</source>
        <translation>ใบรับรองของเกตเวย์หมดอายุแล้ว ไม่ได้ส่งข้อมูลใดๆ</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Nothing was sent.</source>
        <translation>ใบรับรองของเกตเวย์ยังไม่ถึงวันเริ่มใช้ ไม่ได้ส่งข้อมูลใดๆ</translation>
    </message>
    <message>
        <source>No secure connection came about. Nothing was sent.</source>
        <translation>สร้างการเชื่อมต่อที่ปลอดภัยไม่ได้ ไม่ได้ส่งข้อมูลใดๆ</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>ใบรับรองของเกตเวย์ไม่น่าเชื่อถือ ไม่ได้ส่งข้อมูลใดๆ</translation>
    </message>
    <message>
        <source>Show code and message to your administrator.</source>
        <translation>โปรดแสดงรหัสและข้อความแก่ผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>ตรวจสอบที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>ตรวจสอบเครือข่ายและที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>Choose the certificate file of your company&apos;s authority.</source>
        <translation>เลือกไฟล์ใบรับรองของผู้ออกใบรับรองของบริษัทคุณ</translation>
    </message>
    <message>
        <source>The gateway was still busy with an earlier request.</source>
        <translation>เกตเวย์ยังประมวลผลคำขอก่อนหน้าอยู่</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>คุณทำรายการนี้กับตัวเองไม่ได้</translation>
    </message>
    <message>
        <source>Nothing to do; if the agent is still in the list, try again.</source>
        <translation>ไม่ต้องทำอะไร หากเจ้าหน้าที่ยังอยู่ในรายชื่อ ให้ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The phone cannot be used.</source>
        <translation>ใช้โทรศัพท์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>This agent is already signed in elsewhere and cannot be signed in by force.</source>
        <translation>เจ้าหน้าที่คนนี้อยู่ในระบบที่อื่นแล้ว และบังคับเข้าสู่ระบบไม่ได้</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>รอสักครู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The gateway cannot be reached: nothing answers at this address and port.</source>
        <translation>ติดต่อเกตเวย์ไม่ได้ ไม่มีการตอบจากที่อยู่และพอร์ตนี้</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>ติดต่อเกตเวย์ไม่ได้</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>ตรวจสอบวันที่และเวลาของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, give this code to your administrator.</source>
        <translation>ลองอีกครั้งภายหลัง หากเกิดขึ้นอีก โปรดแจ้งรหัสนี้แก่ผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>ลองอีกครั้ง หากเกิดขึ้นอีก โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, tell your administrator.</source>
        <translation>ลองอีกครั้งภายหลัง หากเกิดขึ้นอีก โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the gateway&apos;s address or tell your administrator.</source>
        <translation>ลองอีกครั้ง หากเกิดขึ้นอีก โปรดตรวจสอบที่อยู่ของเกตเวย์หรือแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Demo</source>
        <extracomment>Mark at the top of the window: everything here is made up</extracomment>
        <translation>สาธิต</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>The gateway says that you are not an inspector. Signing others out will probably be refused.</source>
        <translation>เกตเวย์แจ้งว่าคุณไม่ใช่ผู้ตรวจสอบ การให้ผู้อื่นออกจากระบบน่าจะถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: puts a hint away</extracomment>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>Your password must be changed. Change it in the call centre&apos;s own program.</source>
        <translation>ต้องเปลี่ยนรหัสผ่านของคุณ โปรดเปลี่ยนในโปรแกรมของศูนย์บริการลูกค้าเอง</translation>
    </message>
    <message>
        <source>Your password expires today. Change it in the call centre&apos;s own program.</source>
        <translation>รหัสผ่านของคุณหมดอายุวันนี้ โปรดเปลี่ยนในโปรแกรมของศูนย์บริการลูกค้าเอง</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>รหัสผ่านของคุณจะหมดอายุใน %Ln วัน โปรดเปลี่ยนในโปรแกรมของศูนย์บริการลูกค้าเอง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>Set the file aside and go on</source>
        <extracomment>Button: gives the damaged journal file another name and begins a new one</extracomment>
        <translation>แยกไฟล์ไว้แล้วทำต่อ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: opens the journal&apos;s folder in the system&apos;s file manager</extracomment>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>%Ln รายการยังไม่ได้เขียนลงดิสก์</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question before a damaged journal file is set aside</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Button: sets a damaged journal file aside</extracomment>
        <translation>แยกไว้</translation>
    </message>
    <message>
        <source>Set the damaged journal file aside?</source>
        <extracomment>Question before a damaged journal file is set aside</extracomment>
        <translation>แยกไฟล์สมุดบันทึกที่เสียหายไว้หรือไม่</translation>
    </message>
    <message>
        <source>The journal&apos;s newest file is damaged, so nobody can be signed out. Set it aside (it is kept under another name, and a new file begins), or ask your administrator to repair it and try again.</source>
        <translation>ไฟล์ล่าสุดของสมุดบันทึกเสียหาย จึงให้ใครออกจากระบบไม่ได้ ให้แยกไฟล์นี้ไว้ (ไฟล์จะถูกเก็บไว้ในชื่ออื่น และจะเริ่มไฟล์ใหม่) หรือขอให้ผู้ดูแลระบบของคุณซ่อมไฟล์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The file is kept beside the journal, with “damaged” in its name. This program cannot read it any more: give it to your administrator.</source>
        <translation>ไฟล์จะถูกเก็บไว้ที่เดียวกับสมุดบันทึกโดยมีคำว่า “damaged” ในชื่อ โปรแกรมนี้จะอ่านไฟล์ดังกล่าวไม่ได้อีก โปรดส่งไฟล์ให้ผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>Another window of this program is writing to the journal, so nobody can be signed out from here. Use that window, or close it.</source>
        <translation>หน้าต่างอื่นของโปรแกรมนี้กำลังเขียนสมุดบันทึก จึงให้ใครออกจากระบบจากที่นี่ไม่ได้ ให้ใช้หน้าต่างนั้นหรือปิดหน้าต่างนั้น</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be created or read, so nobody can be signed out. Ask your administrator.</source>
        <translation>สร้างหรืออ่านโฟลเดอร์ของสมุดบันทึกไม่ได้ จึงให้ใครออกจากระบบไม่ได้ โปรดสอบถามผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nobody can be signed out. Ask your administrator for the right to write to its folder.</source>
        <translation>เขียนลงสมุดบันทึกไม่ได้ จึงให้ใครออกจากระบบไม่ได้ โปรดขอสิทธิ์เขียนลงโฟลเดอร์ของสมุดบันทึกจากผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written and nobody can be signed out. Remove files that are no longer needed.</source>
        <translation>ดิสก์เต็ม จึงเขียนสมุดบันทึกไม่ได้และให้ใครออกจากระบบไม่ได้ โปรดลบไฟล์ที่ไม่จำเป็นแล้ว</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody can be signed out. Try again; if it happens again, tell your administrator.</source>
        <translation>เขียนสมุดบันทึกไม่ได้ จึงให้ใครออกจากระบบไม่ได้ ลองอีกครั้ง หากเกิดขึ้นอีก โปรดแจ้งผู้ดูแลระบบของคุณ</translation>
    </message>
</context>
<context>
    <name>JournalSearchBar</name>
    <message>
        <source>ID or name</source>
        <extracomment>In the empty field for agents in the journal</extracomment>
        <translation>รหัสหรือชื่อ</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>In the empty field for the supervisor&apos;s number</extracomment>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Agent ID of who ordered the sign-out</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>รหัสเจ้าหน้าที่ของผู้สั่งให้ออกจากระบบ</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Journal: first entry of the choice of results</extracomment>
        <translation>ทุกผล</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ออกจากระบบแล้ว</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ยังอยู่ในระบบ</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>ถอนคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>All results and steps</source>
        <extracomment>Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended</extracomment>
        <translation>ทุกผลและทุกขั้นตอน</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <extracomment>Journal: label of the field for an agent&apos;s ID or name</extracomment>
        <translation>เ&amp;จ้าหน้าที่</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <extracomment>Journal: label of the field for who ordered the sign-out</extracomment>
        <translation>&amp;หัวหน้างาน</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Journal: label of the field for the first day</extracomment>
        <translation>&amp;ตั้งแต่</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Journal: label of the field for the last day, which is included</extracomment>
        <translation>&amp;ถึง</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Journal: label of the choice of results</extracomment>
        <translation>&amp;ผล</translation>
    </message>
    <message>
        <source>An agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>รหัสเจ้าหน้าที่ หรือบางส่วนของชื่อ (%1)</translation>
    </message>
</context>
<context>
    <name>JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the agent&apos;s name</extracomment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Column: number of who ordered the sign-out</extracomment>
        <translation>หัวหน้างาน</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Column: the number given as the cause of the sign-out</extracomment>
        <translation>รหัสสาเหตุ</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the supervisor wrote</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>สถานะเดิม</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: by which call of the gateway</extracomment>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer</extracomment>
        <translation>เวลาที่ใช้</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: the order&apos;s identification</extracomment>
        <translation>คำสั่ง</translation>
    </message>
</context>
<context>
    <name>JournalTableView</name>
    <message>
        <source>Records</source>
        <extracomment>Name of the table of records in the journal</extracomment>
        <translation>รายการบันทึก</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a table: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;คัดลอก</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Journal opened</source>
        <extracomment>Journal: the program has begun to record</extracomment>
        <translation>เปิดสมุดบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Journal closed</source>
        <extracomment>Journal: the program has ended properly</extracomment>
        <translation>ปิดสมุดบันทึกแล้ว</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <extracomment>Journal: an old file of the journal was removed</extracomment>
        <translation>ลบรายการเก่าแล้ว</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal: somebody ordered a sign-out</extracomment>
        <translation>สั่งแล้ว</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <extracomment>Journal: the sign-out waits until the agent has finished the call</extracomment>
        <translation>กำลังรอวางสาย</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Journal: the sign-out is held back</extracomment>
        <translation>ระงับไว้</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Journal: from here on the sign-out may have left this machine</extracomment>
        <translation>ปล่อยให้ส่ง</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Journal: the sign-out was sent</extracomment>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Journal: the gateway said yes, which is not yet proof</extracomment>
        <translation>ตอบรับแล้ว</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Journal: whether the agent is out is being checked</extracomment>
        <translation>กำลังตรวจสอบ</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: the program ended before the result was known</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>ออกจากระบบแล้ว</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>ยังอยู่ในระบบ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: result, the gateway said no</extracomment>
        <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: result, nothing left this machine</extracomment>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: result, somebody took the order back before it was sent</extracomment>
        <translation>ถอนคำสั่งแล้ว</translation>
    </message>
    <message>
        <source>the program ended</source>
        <extracomment>Journal: behind a result, in brackets
----------
Journal: behind a result, in brackets: it was to be sent after the call</extracomment>
        <translation>โปรแกรมหยุดทำงาน</translation>
    </message>
    <message>
        <source>a call had begun</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>มีสายเริ่มขึ้นแล้ว</translation>
    </message>
    <message>
        <source>was already out</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>ออกจากระบบอยู่ก่อนแล้ว</translation>
    </message>
    <message>
        <source>an agent of this number is signed in</source>
        <extracomment>Journal: behind a result, in brackets: an agent of this number is there</extracomment>
        <translation>มีเจ้าหน้าที่หมายเลขนี้อยู่ในระบบ</translation>
    </message>
    <message>
        <source>perhaps another session</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>อาจเป็นเซสชันอื่น</translation>
    </message>
    <message>
        <source>it could not be recorded</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>บันทึกไม่ได้</translation>
    </message>
    <message>
        <source>your session ended</source>
        <extracomment>Journal: behind a result, in brackets: the supervisor&apos;s own session</extracomment>
        <translation>เซสชันของคุณสิ้นสุดลง</translation>
    </message>
    <message>
        <source>a damaged file was set aside</source>
        <extracomment>Journal: behind &quot;Journal opened&quot;, in brackets</extracomment>
        <translation>แยกไฟล์ที่เสียหายไว้แล้ว</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>กำลังสนทนา</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>Journal: state of an agent, after a call</extracomment>
        <translation>งานหลังสาย</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>ไม่ว่าง</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>อบรม</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Journal: %1 is a result such as &quot;Not sent&quot;, %2 what else is known, such as &quot;a call had begun&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>without a request of ours</source>
        <extracomment>Journal: behind a result, in brackets: the agent&apos;s session ended without a request of ours</extracomment>
        <translation>โดยไม่มีคำขอจากโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <extracomment>Journal: state of an agent, rest begins after the call</extracomment>
        <translation>รอพัก</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>ออกจากระบบแล้ว?</translation>
    </message>
    <message>
        <source>Force sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>บังคับออกจากระบบ</translation>
    </message>
    <message>
        <source>Force sign-out with cause code</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>บังคับออกจากระบบพร้อมรหัสสาเหตุ</translation>
    </message>
    <message>
        <source>Inspector sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>ให้ออกจากระบบโดยผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>Not known after a check</source>
        <extracomment>Journal: result, checked, and the truth could not be learnt</extracomment>
        <translation>ตรวจสอบแล้วยังไม่ทราบ</translation>
    </message>
    <message>
        <source>during a call</source>
        <extracomment>Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent</extracomment>
        <translation>ดำเนินการขณะอยู่ในสาย</translation>
    </message>
    <message>
        <source>after the call</source>
        <extracomment>Journal: behind a result, in brackets: it was sent when the agent&apos;s call had ended, as ordered</extracomment>
        <translation>ดำเนินการหลังวางสาย</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>สมุดบันทึกครบถ้วนถูกต้อง: ตรวจสอบแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>รายการก่อนหน้า %Ln รายการเรียบร้อยดี</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is broken: the protection against changes is missing in %1.</source>
        <extracomment>%1 is a file. &quot;Protection&quot; are the triggers that refuse every change.</extracomment>
        <translation>สมุดบันทึกไม่ถูกต้อง: ไม่มีการป้องกันการเปลี่ยนแปลงใน %1</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: records before it are missing, or it was put in.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>สมุดบันทึกไม่ถูกต้องที่รายการ %1 ใน %2: รายการก่อนหน้าหายไป หรือรายการนี้ถูกแทรกเข้ามา</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it does not follow the record before it.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>สมุดบันทึกไม่ถูกต้องที่รายการ %1 ใน %2: ไม่ต่อเนื่องจากรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it was changed after it was written.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>สมุดบันทึกไม่ถูกต้องที่รายการ %1 ใน %2: ถูกเปลี่ยนแปลงหลังจากเขียนแล้ว</translation>
    </message>
    <message>
        <source>The journal begins anew at record %1 in %2: a damaged file was set aside.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>สมุดบันทึกเริ่มใหม่ที่รายการ %1 ใน %2: แยกไฟล์ที่เสียหายไว้แล้ว</translation>
    </message>
    <message>
        <source>%1 is not a journal of Floorwalker.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 ไม่ใช่สมุดบันทึกของ Floorwalker</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <extracomment>%1 is a file or folder.</extracomment>
        <translation>ไม่มีสมุดบันทึกที่ %1</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: from there on the file cannot be read.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>สมุดบันทึกไม่ถูกต้องที่รายการ %1 ใน %2: อ่านไฟล์ตั้งแต่ตรงนั้นไปไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file; %2 the system&apos;s own words.</extracomment>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Sign-out journal</source>
        <extracomment>Title of a window</extracomment>
        <translation>สมุดบันทึกการออกจากระบบ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>หยุดแล้ว พบแล้ว %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>%Ln รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Journal: status line, while a search takes long</extracomment>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>กำลังนับ…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <extracomment>Journal: in place of the table, after &quot;Stop searching&quot;</extracomment>
        <translation>หยุดการค้นหาแล้ว</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>ค้นหาอีกครั้ง</translation>
    </message>
    <message>
        <source>Try other words or other days.</source>
        <translation>ลองค้นหาด้วยคำอื่นหรือวันอื่น</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Journal: button, empties the search fields</extracomment>
        <translation>ล้างการค้นหา</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>ยังไม่มีการบันทึกใดๆ</translation>
    </message>
    <message>
        <source>Every sign-out ordered here is recorded, with its result.</source>
        <translation>ทุกการออกจากระบบที่สั่งจากที่นี่จะถูกบันทึกไว้พร้อมผล</translation>
    </message>
    <message>
        <source>Sto&amp;p searching</source>
        <extracomment>Journal: button, shown while a search takes long</extracomment>
        <translation>หยุด&amp;ค้นหา</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>&amp;รีเฟรช</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Journal: button, writes what was found to a file</extracomment>
        <translation>&amp;ส่งออก…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>&amp;ปิด</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>อ่านสมุดบันทึกไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>อ่านไฟล์ของสมุดบันทึกไม่ได้ %Ln ไฟล์ รายการในไฟล์เหล่านั้นจึงไม่แสดงที่นี่</numerusform>
        </translation>
    </message>
    <message>
        <source>No records match</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>ไม่มีรายการที่ตรงกัน</translation>
    </message>
    <message>
        <source>Not searched: type dates as %1.</source>
        <extracomment>Journal: status line, while something else stands in a field for a date; %1 is an example</extracomment>
        <translation>ยังไม่ได้ค้นหา: ป้อนวันที่ (ปี ค.ศ.) ในรูปแบบ %1</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Beneath a field that cannot be changed</extracomment>
        <translation>กำหนดโดยผู้ดูแลระบบของคุณ</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stay</source>
        <extracomment>Button of the question before the window closes with sign-outs unfinished</extracomment>
        <translation>ไม่ปิด</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>ยืนยันการปิด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>การออกจากระบบ %Ln รายการยังไม่เสร็จสิ้น ยังต้องการปิดหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not complete. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>สมุดบันทึกยังไม่ครบถ้วน ยังต้องการปิดหรือไม่</translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Close?</source>
        <translation>การออกจากระบบทั้งหมดเสร็จสิ้นแล้ว ต้องการปิดหรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>เขียนสมุดบันทึกไม่ได้ บันทึกของสิ่งที่ทำไป %Ln รายการจะสูญหาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the question before the window closes, when nothing is lost by it</extracomment>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คนกำลังรอวางสาย และจะไม่ถูกให้ออกจากระบบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-outs not sent yet will not be sent. The results of those already sent will not be checked.</source>
        <translation>การออกจากระบบที่ยังไม่ได้ส่งจะไม่ถูกส่ง และจะไม่ตรวจสอบผลของรายการที่ส่งไปแล้ว</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <extracomment>In the question before the window closes or the session ends, once all sign-outs are finished</extracomment>
        <translation>จะไม่มีอะไรสูญหาย</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>การออกจากระบบ %Ln รายการยังไม่เสร็จสิ้น ยังต้องการออกจากระบบเกตเวย์หรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Sign out of the gateway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>การออกจากระบบทั้งหมดเสร็จสิ้นแล้ว ต้องการออกจากระบบเกตเวย์หรือไม่</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>อยู่ในระบบต่อ</translation>
    </message>
    <message>
        <source>Sign out of the gateway</source>
        <extracomment>Button of the question before the supervisor&apos;s own session ends</extracomment>
        <translation>ออกจากระบบเกตเวย์</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log cannot be written in the folder %1.</source>
        <translation>เขียนไฟล์ล็อกในโฟลเดอร์ %1 ไม่ได้</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Status bar, while the window waits for the gateway before it closes</extracomment>
        <translation>กำลังออกจากระบบ…</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <extracomment>Status bar, while the window waits for the disk before it closes</extracomment>
        <translation>กำลังเขียนสมุดบันทึก…</translation>
    </message>
    <message>
        <source>%1 – Demo</source>
        <extracomment>Title of the window when everything in it is made up; %1 is the program&apos;s name</extracomment>
        <translation>%1 – สาธิต</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected agent(s) no longer shown</source>
        <extracomment>Status bar, for a moment: selected agents have left the list, or what the filter shows</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ที่เลือกไว้ %Ln คนไม่แสดงแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Take back the sign-outs that have not been sent yet, also those held back. Those that wait for a call to end stay.</source>
        <extracomment>Hint on the button &quot;Stop unsent&quot;</extracomment>
        <translation>ถอนคำสั่งให้ออกจากระบบที่ยังไม่ได้ส่ง รวมทั้งรายการที่ระงับไว้ ส่วนรายการที่รอวางสายจะยังคงอยู่</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>ลองให้ออกจากระบบอีกครั้งสำหรับเจ้าหน้าที่ %Ln คนที่อาจได้ผล โดยจะถามก่อน</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry &amp;failed ones</source>
        <extracomment>Button and menu: signs out again those for whom it failed; asks first</extracomment>
        <translation>ลอง&amp;รายการที่ล้มเหลวใหม่</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Menu: takes back the selected sign-outs</extracomment>
        <translation>&amp;ถอนคำสั่ง</translation>
    </message>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Menu: signs out whom the selected sign-outs are about, without waiting; asks first</extracomment>
        <translation>ให้&amp;ออกจากระบบทันที</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <extracomment>Menu: signs out again, for the selected rows; asks first</extracomment>
        <translation>&amp;ลองใหม่</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;คัดลอก</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>Menu: puts all about the selected sign-outs on the clipboard</extracomment>
        <translation>คัดลอกรายละเอีย&amp;ด</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>&amp;พิจารณา %Ln รายการที่ระงับไว้</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide anew about those on whom a call began meanwhile, or may have</source>
        <extracomment>Hint on the button &quot;Review … held back&quot;</extracomment>
        <translation>ตัดสินใจใหม่สำหรับผู้ที่มีสายเริ่มขึ้นหรืออาจเริ่มขึ้นในระหว่างนี้</translation>
    </message>
    <message>
        <source>&amp;Stop unsent sign-outs</source>
        <extracomment>Menu: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>&amp;หยุดการออกจากระบบที่ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Withdraw &amp;all waiting for a call to end</source>
        <extracomment>Menu: takes back all sign-outs that wait for the end of a call</extracomment>
        <translation>ถอนคำสั่ง&amp;ทั้งหมดที่รอวางสาย</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Details of the sign-out</source>
        <extracomment>Name of the area that tells all about the selected sign-out</extracomment>
        <translation>รายละเอียดของการออกจากระบบ</translation>
    </message>
    <message>
        <source>Select a sign-out to see all about it.</source>
        <extracomment>In place of the details</extracomment>
        <translation>เลือกการออกจากระบบหนึ่งรายการเพื่อดูข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the details; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do: </source>
        <extracomment>Details of a sign-out: before a sentence about what to do</extracomment>
        <translation>สิ่งที่ควรทำ: </translation>
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
            <numerusform>เลือกการออกจากระบบ %Ln รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>ออกจากระบบแล้ว %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>ถูกปฏิเสธ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>กำลังดำเนินการ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>อยู่ในคิว %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>รอวางสาย %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>ระงับไว้ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>ยังอยู่ในระบบ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>ไม่ทราบ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>ไม่ได้ส่ง %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two parts of a line that says how far sign-outs have come; %2 for instance &quot;3 waiting for call&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered.</extracomment>
        <translation>สถานะเดิม</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent.</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words.</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer.</extracomment>
        <translation>เวลาที่ใช้</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: at what time the sign-out was ordered.</extracomment>
        <translation>สั่งเมื่อ</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: at what time the sign-out&apos;s result was known; empty while there is none.</extracomment>
        <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered</extracomment>
        <translation>เสร็จแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 is &quot;Waiting for the call to end&quot;, %2 for how long it has been waiting, &quot;00:03:10&quot;</extracomment>
        <translation>%1 (มาแล้ว %2)</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Name of the table of sign-outs</extracomment>
        <translation>การออกจากระบบ</translation>
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
        <translation>เลือก “ให้ออกจากระบบทันที” เพื่อตัดสินใจใหม่ หรือ “ถอนคำสั่ง”</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones”; if it does not help, the agent has to sign out.</source>
        <extracomment>What to do about a sign-out that had no effect; the words in quotes are a command</extracomment>
        <translation>เลือก “ลองรายการที่ล้มเหลวใหม่” หากไม่ได้ผล เจ้าหน้าที่ต้องออกจากระบบเอง</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones” when the call has ended.</source>
        <translation>เลือก “ลองรายการที่ล้มเหลวใหม่” เมื่อวางสายแล้ว</translation>
    </message>
    <message>
        <source>Mend the journal as said above the list, then choose “Retry failed ones”.</source>
        <translation>แก้ไขสมุดบันทึกตามที่บอกไว้เหนือรายชื่อ แล้วเลือก “ลองรายการที่ล้มเหลวใหม่”</translation>
    </message>
    <message>
        <source>Look for the agent in the list. Whoever is there now can be signed out from there.</source>
        <translation>ค้นหาเจ้าหน้าที่ในรายชื่อ ใครก็ตามที่อยู่ในรายชื่อตอนนี้สามารถสั่งให้ออกจากระบบจากที่นั่นได้</translation>
    </message>
    <message>
        <source>Sign in; if the agent is still in the list, choose “Retry failed ones”.</source>
        <translation>เข้าสู่ระบบ หากเจ้าหน้าที่ยังอยู่ในรายชื่อ ให้เลือก “ลองรายการที่ล้มเหลวใหม่”</translation>
    </message>
    <message>
        <source>Sign in to the same gateway: it is checked then.</source>
        <translation>เข้าสู่ระบบเกตเวย์เดียวกัน แล้วผลจะได้รับการตรวจสอบในตอนนั้น</translation>
    </message>
    <message>
        <source>Ask the agent, or order it anew from the list.</source>
        <translation>ถามเจ้าหน้าที่ หรือสั่งใหม่จากรายชื่อ</translation>
    </message>
    <message>
        <source>Look for the agent in the list; who is still there can be signed out from there.</source>
        <translation>ค้นหาเจ้าหน้าที่ในรายชื่อ ผู้ที่ยังอยู่ในรายชื่อสามารถสั่งให้ออกจากระบบจากที่นั่นได้</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Detail of a sign-out: when it was ordered</extracomment>
        <translation>สั่งเมื่อ</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Detail of a sign-out: the agent&apos;s state when it was ordered</extracomment>
        <translation>สถานะเดิม</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Detail of a sign-out: what the person chose; the value follows</extracomment>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>หลังวางสาย</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of details; %1 is for instance &quot;Note&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Detail of a sign-out: the number that was chosen to go along with it</extracomment>
        <translation>รหัสสาเหตุ</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Detail of a sign-out: what the person has written about it</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <extracomment>Detail of a sign-out: who ordered it</extracomment>
        <translation>สั่งโดย</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Detail of a sign-out: the gateway&apos;s address</extracomment>
        <translation>เกตเวย์</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Detail of a sign-out: its number in the journal</extracomment>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Cause code %1</source>
        <extracomment>Hint; %1 is a number</extracomment>
        <translation>รหัสสาเหตุ %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Hint; %1 is what the person has written</extracomment>
        <translation>หมายเหตุ: %1</translation>
    </message>
    <message>
        <source>inspector sign-out</source>
        <extracomment>One way to sign an agent out</extracomment>
        <translation>ให้ออกจากระบบโดยผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>force sign-out with cause code</source>
        <translation>บังคับออกจากระบบพร้อมรหัสสาเหตุ</translation>
    </message>
    <message>
        <source>force sign-out</source>
        <translation>บังคับออกจากระบบ</translation>
    </message>
    <message>
        <source>%1 (the last request could not carry it)</source>
        <extracomment>%1 is a cause code; the request that was made has no place for it</extracomment>
        <translation>%1 (คำขอล่าสุดส่งรหัสนี้ไปด้วยไม่ได้)</translation>
    </message>
    <message>
        <source>It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not wait.</source>
        <extracomment>What to do about a sign-out that waits for a call to end; the words in quotes are commands</extracomment>
        <translation>คำสั่งจะถูกส่งเมื่อวางสายแล้ว “ถอนคำสั่ง” จะยกเลิกคำสั่งนี้ ส่วน “ให้ออกจากระบบทันที” จะไม่รอ</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Heading in the details of a sign-out: requests, the gateway&apos;s words, numbers</extracomment>
        <translation>รายละเอียดทางเทคนิค</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Detail of a sign-out: when its result was known</extracomment>
        <translation>สิ้นสุดเมื่อ</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out</extracomment>
        <translation>คำขอที่ %1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 (%2, %3)</source>
        <translation>คำขอที่ %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Stays signed in</source>
        <extracomment>What will happen to an agent: nothing</extracomment>
        <translation>คงไว้ในระบบ</translation>
    </message>
    <message>
        <source>After the call</source>
        <extracomment>What will happen to an agent: he is signed out when his call has ended</extracomment>
        <translation>หลังวางสาย</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What will happen to an agent: he is signed out at once</extracomment>
        <translation>ทันที</translation>
    </message>
    <message>
        <source>Now, maybe on a call</source>
        <extracomment>What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call</extracomment>
        <translation>ทันที อาจอยู่ในสาย</translation>
    </message>
    <message>
        <source>Now, call is cut</source>
        <extracomment>What will happen to an agent: he is signed out at once, in the middle of a call</extracomment>
        <translation>ทันที สายจะถูกตัด</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: an agent&apos;s name</extracomment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column: an agent&apos;s number</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: an agent&apos;s state, for instance &quot;Talking&quot;</extracomment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column: what will happen to an agent</extracomment>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <extracomment>What will happen to an agent: nothing, he is not in the list any more</extracomment>
        <translation>ไม่อยู่ในรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>Being signed out already</source>
        <extracomment>What will happen to an agent: nothing by this order, another one is on its way</extracomment>
        <translation>กำลังถูกให้ออกจากระบบอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>New gateway</source>
        <extracomment>Name of a gateway&apos;s settings as long as no name and no address was typed</extracomment>
        <translation>เกตเวย์ใหม่</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: the profile is forgotten</extracomment>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Name and hint of a small button that opens a menu: new profile, rename, ...</extracomment>
        <translation>โปรไฟล์</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A profile in the list; %1 is its name</extracomment>
        <translation>%1 (ค่าเริ่มต้น)</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>Title of a small window</extracomment>
        <translation>เปลี่ยนชื่อโปรไฟล์</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>ลบโปรไฟล์ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <extracomment>Field: which gateway, by the name the person gave it</extracomment>
        <translation>โ&amp;ปรไฟล์</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <extracomment>Menu: settings for another gateway</extracomment>
        <translation>โ&amp;ปรไฟล์ใหม่</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu: gives the chosen profile another name</extracomment>
        <translation>เปลี่ยน&amp;ชื่อ…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <extracomment>Menu: the chosen profile is offered first from now on</extracomment>
        <translation>&amp;ตั้งเป็นค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a profile the name that was typed</extracomment>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu: forgets the chosen profile</extracomment>
        <translation>&amp;ลบ…</translation>
    </message>
    <message>
        <source>Name (leave empty to show the gateway&apos;s address)</source>
        <extracomment>Field: empty means that the gateway&apos;s address is shown instead</extracomment>
        <translation>ชื่อ (เว้นว่างเพื่อแสดงที่อยู่ของเกตเวย์)</translation>
    </message>
    <message>
        <source>Its address, agent ID and accepted certificate will be forgotten.</source>
        <translation>ที่อยู่ รหัสเจ้าหน้าที่ และใบรับรองที่ยอมรับไว้จะไม่ถูกจำอีกต่อไป</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>None</source>
        <extracomment>Cause code: without one</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Why? (stays in the journal, is not sent)</source>
        <extracomment>In the empty field for a note</extracomment>
        <translation>เพราะเหตุใด (เก็บไว้ในสมุดบันทึก ไม่ถูกส่ง)</translation>
    </message>
    <message>
        <source>&amp;Cause code</source>
        <extracomment>Field: a number that tells the gateway why an agent is signed out</extracomment>
        <translation>รหัส&amp;สาเหตุ</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>Field: why agents are signed out, in a person&apos;s own words</extracomment>
        <translation>&amp;หมายเหตุ</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>1 ถึง 255 ใส่คำกำกับของคุณเองได้หากต้องการ รหัสจะถูกส่งไปยังเกตเวย์</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only an inspector sign-out, the code is kept in the journal only.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>1 ถึง 255 ใส่คำกำกับของคุณเองได้หากต้องการ รหัสจะถูกส่งไปยังเกตเวย์ หากเกตเวย์รับเฉพาะการให้ออกจากระบบโดยผู้ตรวจสอบ รหัสจะบันทึกไว้ในสมุดบันทึกเท่านั้น</translation>
    </message>
    <message>
        <source>The cause code is kept in the journal only: the sign-out method in use does not send it.</source>
        <extracomment>Beneath the cause code, where the chosen way of signing out has no place for it</extracomment>
        <translation>รหัสสาเหตุจะเก็บไว้ในสมุดบันทึกเท่านั้น เพราะวิธีให้ออกจากระบบที่ใช้อยู่ไม่ส่งรหัสนี้</translation>
    </message>
    <message>
        <source>1 to 255</source>
        <extracomment>Placeholder in the field for a cause code, which is a number</extracomment>
        <translation>1 ถึง 255</translation>
    </message>
    <message>
        <source>None, or 1 to 255</source>
        <extracomment>In the empty field for a cause code: what may be typed</extracomment>
        <translation>ไม่มี หรือ 1 ถึง 255</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Journal: name of the part of the window that shows one record</extracomment>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Journal, details of a record: the agent&apos;s name</extracomment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Journal, details of a record: agent ID of who ordered the sign-out</extracomment>
        <translation>หัวหน้างาน</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Journal, details of a record: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>สถานะเดิม</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Journal, details of a record: by which call of the gateway</extracomment>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>รหัสสาเหตุ</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Journal, details of a record: what the supervisor wrote</extracomment>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Journal, details of a record: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Journal, details of a record: how long the gateway took to answer</extracomment>
        <translation>เวลาที่ใช้</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Journal, details of a record: the gateway&apos;s own words</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal, details of a record: when the sign-out was ordered</extracomment>
        <translation>สั่งเมื่อ</translation>
    </message>
    <message>
        <source>Session began</source>
        <extracomment>Journal, details of a record: when the agent had signed in, by the gateway&apos;s clock</extracomment>
        <translation>เซสชันเริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Journal, details of a record: the order&apos;s identification</extracomment>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Journal, details of a record: identification of the call, as in the log</extracomment>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Journal, details of a record: address</extracomment>
        <translation>เกตเวย์</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Journal, details of a record: who was signed in to the computer</extracomment>
        <translation>ผู้ใช้</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Journal, details of a record: its number in the journal</extracomment>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Journal, details of a record: the hash by which tampering shows</extracomment>
        <translation>แฮช</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <extracomment>Journal, details of a record: the hash of the record before</extracomment>
        <translation>แฮชก่อนหน้า</translation>
    </message>
    <message>
        <source>Select a record to see all its details.</source>
        <extracomment>Journal: in place of the details while no line of the table is selected</extracomment>
        <translation>เลือกรายการเพื่อดูรายละเอียดทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>Show all</source>
        <extracomment>Button beside the numbers: ends filtering by result</extracomment>
        <translation>แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ResultTeller</name>
    <message>
        <source>Agent %1: %2</source>
        <extracomment>The newest result, also read out by screen readers; %1 is the agent&apos;s number, %2 for instance &quot;Signed out&quot;</extracomment>
        <translation>เจ้าหน้าที่ %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance &quot;Signed out&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Sign-outs: %1</source>
        <extracomment>What became of several sign-outs, also read out by screen readers; %1 is a list such as &quot;18 signed out and 2 refused&quot;</extracomment>
        <translation>การออกจากระบบ: %1</translation>
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
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading over colours and row height</extracomment>
        <translation>ลักษณะที่ปรากฏ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>สบายตา</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>กะทัดรัด</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading and field</extracomment>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <extracomment>Settings: heading over what concerns one gateway; %1 is a profile&apos;s name</extracomment>
        <translation>เกตเวย์: %1</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <extracomment>Settings: heading over what concerns sign-outs of agents, whichever the gateway</extracomment>
        <translation>การออกจากระบบ</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Settings: stronger colours and lines</extracomment>
        <translation>ความ&amp;คมชัดสูง</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Settings: light or dark</extracomment>
        <translation>&amp;สี</translation>
    </message>
    <message>
        <source>R&amp;ow height</source>
        <extracomment>Settings: how high the rows of lists are</extracomment>
        <translation>ความสูงแ&amp;ถว</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Colours of the window: dark or light, whichever the operating system is set to
----------
The language of the operating system</extracomment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>The new language is used when %1 is next started.</source>
        <extracomment>Settings, beneath the language; %1 is the program&apos;s name</extracomment>
        <translation>ภาษาใหม่จะใช้เมื่อเปิด %1 ครั้งถัดไป</translation>
    </message>
    <message>
        <source>Sent &amp;at the same time (maximum)</source>
        <extracomment>Settings: how many calls that sign agents out are under way at a time</extracomment>
        <translation>ส่ง&amp;พร้อมกัน (สูงสุด)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Settings: heading over what concerns the gateway, before any is known</extracomment>
        <translation>เกตเวย์</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the sign-in window</extracomment>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Sign in to the gateway</source>
        <extracomment>Headline of the sign-in window</extracomment>
        <translation>เข้าสู่ระบบเกตเวย์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>The last session is still being closed. Try again in a moment.</source>
        <translation>เซสชันก่อนหน้ายังปิดไม่เสร็จ โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is another one than the one that was accepted. Nothing was sent.</source>
        <translation>ใบรับรองของเกตเวย์ไม่ใช่ใบเดียวกับที่ยอมรับไว้ ไม่ได้ส่งข้อมูลใดๆ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In the sign-in window while the gateway is asked</extracomment>
        <translation>กำลังเข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>You will be signed in as busy, so that no call is routed to you.</source>
        <extracomment>Beneath the headline of the sign-in window; &quot;busy&quot; is an agent state</extracomment>
        <translation>คุณจะเข้าสู่ระบบในสถานะ “ไม่ว่าง” เพื่อไม่ให้ระบบจ่ายสายให้คุณ</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button</extracomment>
        <translation>เ&amp;ข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>&amp;Force sign-in</source>
        <extracomment>Button: signs in although the agent is signed in elsewhere</extracomment>
        <translation>&amp;บังคับเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>“Sign in” shows the certificate again and asks whether to accept it.</source>
        <translation>“เข้าสู่ระบบ” จะแสดงใบรับรองอีกครั้งและถามว่าจะยอมรับหรือไม่</translation>
    </message>
    <message>
        <source>Certificates cannot be accepted by hand on this computer: ask your administrator.</source>
        <translation>คอมพิวเตอร์นี้ไม่อนุญาตให้ยอมรับใบรับรองด้วยตนเอง โปรดสอบถามผู้ดูแลระบบของคุณ</translation>
    </message>
    <message>
        <source>This agent ID is already signed in, perhaps at another desk. Sign out there, or choose “Force sign-in” to end that session.</source>
        <extracomment>&quot;Force sign-in&quot; is the button beneath</extracomment>
        <translation>รหัสเจ้าหน้าที่นี้อยู่ในระบบแล้ว อาจเป็นที่เครื่องอื่น ให้ออกจากระบบที่เครื่องนั้น หรือเลือก “บังคับเข้าสู่ระบบ” ซึ่งจะทำให้เซสชันที่เครื่องนั้นสิ้นสุดลง</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that need not be filled in</extracomment>
        <translation>ไม่บังคับ</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <extracomment>In the empty field for a certificate file when the administrator allows none</extracomment>
        <translation>ผู้ออกใบรับรองของระบบ</translation>
    </message>
    <message>
        <source>optional, a PEM or DER file</source>
        <translation>ไม่บังคับ ไฟล์ PEM หรือ DER</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>ป้อนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>เลือกใบรับรอง CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <extracomment>Kinds of files in the file chooser</extracomment>
        <translation>ใบรับรอง (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <extracomment>Field: address of the gateway</extracomment>
        <translation>เ&amp;กตเวย์</translation>
    </message>
    <message>
        <source>Agent &amp;ID</source>
        <extracomment>Field: the supervisor&apos;s own agent number</extracomment>
        <translation>&amp;รหัสเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field</extracomment>
        <translation>รหัส&amp;ผ่าน</translation>
    </message>
    <message>
        <source>Phone &amp;number</source>
        <extracomment>Field: the phone the supervisor sits at</extracomment>
        <translation>&amp;หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button beside a file name: opens the file chooser</extracomment>
        <translation>เรียก&amp;ดู…</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the gateway</extracomment>
        <translation>ใบรับร&amp;อง CA</translation>
    </message>
    <message>
        <source>Enter the agent ID: a number from %1 to %2.</source>
        <translation>ป้อนรหัสเจ้าหน้าที่: ตัวเลขตั้งแต่ %1 ถึง %2</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Force sign-out</source>
        <extracomment>Title of the window that asks before agents are signed out</extracomment>
        <translation>บังคับออกจากระบบ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves everybody signed in</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Agents to sign out</source>
        <extracomment>Name of the table of agents in the confirmation</extracomment>
        <translation>เจ้าหน้าที่ที่จะให้ออกจากระบบ</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>รายชื่อนี้เก่า %Ln วินาทีแล้ว: สถานะอาจเปลี่ยนไป</numerusform>
        </translation>
    </message>
    <message>
        <source>List updated just now</source>
        <translation>อัปเดตรายชื่อเมื่อสักครู่</translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>อัปเดตรายชื่อเมื่อ %Ln วินาทีที่แล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Title over the table of sign-outs</extracomment>
        <translation>การออกจากระบบ</translation>
    </message>
    <message>
        <source>Progress of the sign-outs</source>
        <extracomment>Name of the bar that shows how far a run of sign-outs has come</extracomment>
        <translation>ความคืบหน้าของการออกจากระบบ</translation>
    </message>
    <message>
        <source>Stop unsent</source>
        <extracomment>Button: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>หยุดรายการที่ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows or hides all about the selected sign-out</extracomment>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what can be done about the selected sign-outs</extracomment>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: ends filtering by result</extracomment>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>No sign-outs since the program was started; earlier ones are in the journal (%1).</source>
        <extracomment>In place of the table of sign-outs; %1 is a key</extracomment>
        <translation>ยังไม่มีการออกจากระบบตั้งแต่เปิดโปรแกรม รายการก่อนหน้านี้อยู่ในสมุดบันทึก (%1)</translation>
    </message>
    <message>
        <source>No sign-outs with this result</source>
        <extracomment>In place of the table of sign-outs, when the filter lets none through</extracomment>
        <translation>ไม่มีการออกจากระบบที่มีผลนี้</translation>
    </message>
</context>
<context>
    <name>SignOutText</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>กำลังรอคิว</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <translation>กำลังรอวางสาย</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>ส่งแล้ว กำลังรอคำตอบ…</translation>
    </message>
    <message>
        <source>Accepted, checking…</source>
        <extracomment>The gateway said yes, which is not yet proof that the agent is out.</extracomment>
        <translation>ตอบรับแล้ว กำลังตรวจสอบ…</translation>
    </message>
    <message>
        <source>Refused that way, checking…</source>
        <translation>ถูกปฏิเสธด้วยวิธีนั้น กำลังตรวจสอบ…</translation>
    </message>
    <message>
        <source>No clear answer, checking…</source>
        <translation>ไม่มีคำตอบที่ชัดเจน กำลังตรวจสอบ…</translation>
    </message>
    <message>
        <source>Signed out (was already out)</source>
        <translation>ออกจากระบบแล้ว (ออกจากระบบอยู่ก่อนแล้ว)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ออกจากระบบแล้ว</translation>
    </message>
    <message>
        <source>Accepted, but still signed in</source>
        <translation>ตอบรับแล้ว แต่ยังอยู่ในระบบ</translation>
    </message>
    <message>
        <source>No answer; still signed in</source>
        <translation>ไม่มีคำตอบ ยังอยู่ในระบบ</translation>
    </message>
    <message>
        <source>Not carried out: a call began meanwhile</source>
        <translation>ไม่ได้ดำเนินการ: มีสายเริ่มขึ้นในระหว่างนั้น</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>ถูกปฏิเสธ: %1</translation>
    </message>
    <message>
        <source>Withdrawn, not sent</source>
        <translation>ถอนคำสั่งแล้ว ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Not known: the program ended before the outcome was known</source>
        <extracomment>Found in the journal after the program ended in the middle of a sign-out.</extracomment>
        <translation>ไม่ทราบ: โปรแกรมหยุดทำงานก่อนทราบผล</translation>
    </message>
    <message>
        <source>Not known: your session ended before the outcome was known</source>
        <translation>ไม่ทราบ: เซสชันของคุณสิ้นสุดลงก่อนทราบผล</translation>
    </message>
    <message>
        <source>Not known: accepted, but still or again signed in</source>
        <translation>ไม่ทราบ: ตอบรับแล้ว แต่ยังอยู่หรือกลับเข้าสู่ระบบอีก</translation>
    </message>
    <message>
        <source>Not known: no answer, but still or again signed in</source>
        <translation>ไม่ทราบ: ไม่มีคำตอบ ยังอยู่หรือกลับเข้าสู่ระบบอีก</translation>
    </message>
    <message>
        <source>Accepted; whether the agent is out is unknown</source>
        <translation>ตอบรับแล้ว ไม่ทราบว่าเจ้าหน้าที่ออกจากระบบแล้วหรือไม่</translation>
    </message>
    <message>
        <source>No answer; whether the agent is out is unknown</source>
        <translation>ไม่มีคำตอบ ไม่ทราบว่าเจ้าหน้าที่ออกจากระบบแล้วหรือไม่</translation>
    </message>
    <message>
        <source>Not sent: it could not be recorded in the journal</source>
        <translation>ไม่ได้ส่ง: บันทึกลงสมุดบันทึกไม่ได้</translation>
    </message>
    <message>
        <source>Not sent: may have signed in again</source>
        <translation>ไม่ได้ส่ง: อาจเข้าสู่ระบบใหม่แล้ว</translation>
    </message>
    <message>
        <source>Not sent: your session ended</source>
        <translation>ไม่ได้ส่ง: เซสชันของคุณสิ้นสุดลง</translation>
    </message>
    <message>
        <source>Not sent: the program ended</source>
        <translation>ไม่ได้ส่ง: โปรแกรมหยุดทำงาน</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>ไม่ได้ส่ง: %1</translation>
    </message>
    <message>
        <source>Signed out, without a request of ours</source>
        <translation>ออกจากระบบแล้ว โดยไม่มีคำขอจากโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Held back: may be on a call. Sign out anyway?</source>
        <extracomment>The order is not sent until the person has answered.</extracomment>
        <translation>ระงับไว้: อาจอยู่ในสาย ยังจะให้ออกจากระบบหรือไม่</translation>
    </message>
    <message>
        <source>Held back: on a call now. Sign out anyway?</source>
        <translation>ระงับไว้: อยู่ในสายในขณะนี้ ยังจะให้ออกจากระบบหรือไม่</translation>
    </message>
    <message>
        <source>Signed out during a call</source>
        <translation>ออกจากระบบแล้ว (ดำเนินการขณะอยู่ในสาย)</translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
    <message>
        <source>Nobody is left to sign out</source>
        <extracomment>Confirmation: of the selected agents none can be signed out</extracomment>
        <translation>ไม่เหลือใครให้ออกจากระบบ</translation>
    </message>
    <message>
        <source>Sign out agent %1?</source>
        <extracomment>Confirmation for one agent whose name is not known; %1 is the number</extracomment>
        <translation>ให้เจ้าหน้าที่ %1 ออกจากระบบหรือไม่</translation>
    </message>
    <message>
        <source>Sign out %1 (%2)?</source>
        <extracomment>Confirmation for one agent; %1 is the name, %2 the number</extracomment>
        <translation>ให้ %1 (%2) ออกจากระบบหรือไม่</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>ให้เจ้าหน้าที่ %Ln คนออกจากระบบหรือไม่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>ให้ออกจากระบบและตัด %Ln สาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button that signs one agent out who is not in a call</extracomment>
        <translation>ให้ออกจากระบบ</translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>ให้ออกจากระบบหลังวางสาย</numerusform>
        </translation>
    </message>
    <message>
        <source>With this choice nobody is signed out.</source>
        <extracomment>Confirmation: all agents concerned are to be left signed in</extracomment>
        <translation>ตัวเลือกนี้จะไม่ให้ใครออกจากระบบ</translation>
    </message>
    <message>
        <source>The cause code must begin with a number from 1 to 255.</source>
        <extracomment>Confirmation: what was typed as a cause code is none</extracomment>
        <translation>รหัสสาเหตุต้องขึ้นต้นด้วยตัวเลขตั้งแต่ 1 ถึง 255</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>ให้ออกจากระบบ %Ln คนหลังวางสาย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>ให้ออกจากระบบ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>ตัด %Ln สาย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>%Ln คนหลังวางสาย</numerusform>
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
        <translation>ป้อนรหัสสาเหตุ ผู้ดูแลระบบของคุณกำหนดให้ต้องมี</translation>
    </message>
    <message>
        <source>Write a note: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>เขียนหมายเหตุ ผู้ดูแลระบบของคุณกำหนดให้ต้องมี</translation>
    </message>
</context>
<context>
    <name>SignOuts</name>
    <message>
        <source>Sign in first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>เข้าสู่ระบบก่อน</translation>
    </message>
    <message>
        <source>The journal is being opened…</source>
        <translation>กำลังเปิดสมุดบันทึก…</translation>
    </message>
    <message>
        <source>Select one or more agents first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>เลือกเจ้าหน้าที่อย่างน้อยหนึ่งคนก่อน</translation>
    </message>
    <message>
        <source>Sign the selected agents out; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Force sign-out&quot;; %1 is a key</extracomment>
        <translation>ให้เจ้าหน้าที่ที่เลือกออกจากระบบ โดยจะถามก่อน (%1)</translation>
    </message>
    <message>
        <source>Sign the selected agents out, each when the call has ended; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Sign out after call&quot;; %1 is a key</extracomment>
        <translation>ให้เจ้าหน้าที่ที่เลือกออกจากระบบ แต่ละคนเมื่อวางสายแล้ว โดยจะถามก่อน (%1)</translation>
    </message>
    <message>
        <source>Not possible: the journal cannot be written</source>
        <translation>ทำไม่ได้: เขียนสมุดบันทึกไม่ได้</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Agents by state: none</source>
        <extracomment>What a screen reader says of the state bar; %1 is a list such as &quot;Idle 812, Talking 401 and Rest 44&quot;</extracomment>
        <translation>เจ้าหน้าที่ตามสถานะ: ไม่มี</translation>
    </message>
    <message>
        <source>Agents by state: %1</source>
        <translation>เจ้าหน้าที่ตามสถานะ: %1</translation>
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
        <translation>%1 คลิกเพื่อแสดงเฉพาะรายการเหล่านี้ คลิกอีกครั้งเพื่อแสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The gateway has not told of them what the filter asks for. They are not shown.</source>
        <extracomment>Hint over &quot;12 unknown&quot; in the status bar</extracomment>
        <translation>เกตเวย์ไม่ได้แจ้งข้อมูลที่ตัวกรองต้องการเกี่ยวกับเจ้าหน้าที่เหล่านี้ จึงไม่แสดง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <extracomment>Status bar: how many agents are in the list</extracomment>
        <translation>
            <numerusform>เจ้าหน้าที่ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Status bar: how many agents search and filters let through</extracomment>
        <translation>
            <numerusform>แสดง %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>ไม่ทราบ %Ln คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>เลือก %Ln คน</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <extracomment>Status bar: age of the list, less than a second</extracomment>
        <translation>อัปเดตเมื่อสักครู่</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>อัปเดตเมื่อ %Ln วินาทีที่แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>เกตเวย์ตอบใน %Ln ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics are on the clipboard. They hold no password and no key.</source>
        <extracomment>Status bar; &quot;they&quot; are versions, the gateway&apos;s address and the last lines of the log</extracomment>
        <translation>ข้อมูลวินิจฉัยอยู่ในคลิปบอร์ดแล้ว ไม่มีรหัสผ่านหรือคีย์อยู่ในนั้น</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <extracomment>Status bar; %1 is a folder</extracomment>
        <translation>ไฟล์ล็อกอยู่ใน %1</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>Title of the window with the user&apos;s guide</extracomment>
        <translation>คู่มือผู้ใช้</translation>
    </message>
</context>
<context>
    <name>TipBanner</name>
    <message>
        <source>The bar over the list counts the agents in each state. A click on a part shows only these, a second click all of them again.</source>
        <translation>แถบเหนือรายชื่อนับจำนวนเจ้าหน้าที่ในแต่ละสถานะ คลิกส่วนใดส่วนหนึ่งเพื่อแสดงเฉพาะสถานะนั้น คลิกอีกครั้งเพื่อแสดงทุกคน</translation>
    </message>
    <message>
        <source>“More filters” finds those who have been signed in for many hours, or whose state has not changed for a long time: perhaps they have gone home.</source>
        <translation>“ตัวกรองเพิ่มเติม” ช่วยหาผู้ที่อยู่ในระบบมาหลายชั่วโมง หรือสถานะไม่เปลี่ยนมานาน ซึ่งอาจกลับบ้านไปแล้ว</translation>
    </message>
    <message>
        <source>“Sign out after call” waits until the call has ended. Floorwalker must stay open for that.</source>
        <translation>“ให้ออกจากระบบหลังวางสาย” จะรอจนกว่าจะวางสาย ระหว่างนั้นต้องเปิด Floorwalker ไว้</translation>
    </message>
    <message>
        <source>Every sign-out is listed below the agents with the gateway&apos;s own answer, and kept in the journal (%1).</source>
        <extracomment>%1 is a key</extracomment>
        <translation>ทุกการออกจากระบบจะแสดงอยู่ใต้รายชื่อเจ้าหน้าที่พร้อมคำตอบจากเกตเวย์ และเก็บไว้ในสมุดบันทึก (%1)</translation>
    </message>
    <message>
        <source>Close the tips</source>
        <extracomment>Hint over the small button that puts the tips away</extracomment>
        <translation>ปิดเคล็ดลับ</translation>
    </message>
    <message>
        <source>Tip %1 of %2: %3</source>
        <extracomment>%1 is a tip&apos;s number, %2 how many there are, %3 the tip</extracomment>
        <translation>เคล็ดลับ %1 จาก %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: puts the last tip away</extracomment>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Next tip</source>
        <extracomment>Button: shows the next tip</extracomment>
        <translation>เคล็ดลับถัดไป</translation>
    </message>
    <message>
        <source>Click agents to select them, several with Ctrl or Shift or by dragging over their rows. “Force sign-out” tells what will happen and asks before anything is sent.</source>
        <translation>คลิกเจ้าหน้าที่เพื่อเลือก กด Ctrl หรือ Shift ค้างไว้หรือลากผ่านแถวเพื่อเลือกหลายคน “บังคับออกจากระบบ” จะบอกว่าจะเกิดอะไรขึ้น และถามก่อนส่งสิ่งใดออกไป</translation>
    </message>
    <message>
        <source>By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the window.</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>เมื่อใช้แป้นพิมพ์: กด %1 เพื่อค้นหา กด %2 เพื่อไปยังรายชื่อ กด %3 เพื่อไปยังส่วนถัดไปของหน้าต่าง</translation>
    </message>
</context>
<context>
    <name>TlsTrustReader</name>
    <message>
        <source>The certificate file cannot be read. Check its name, or leave the field empty.</source>
        <translation>อ่านไฟล์ใบรับรองไม่ได้ ตรวจสอบชื่อไฟล์ หรือเว้นช่องนี้ว่างไว้</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM or DER file of the gateway&apos;s authority.</source>
        <translation>ไฟล์นี้ไม่มีใบรับรอง เลือกไฟล์ PEM หรือ DER ของผู้ออกใบรับรองของเกตเวย์</translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>&amp;พิมพ์ %1 เพื่อยืนยันว่า %Ln สายจะถูกตัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>ไ&amp;ฟล์</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <extracomment>Menu</extracomment>
        <translation>เ&amp;จ้าหน้าที่</translation>
    </message>
    <message>
        <source>&amp;Sign-outs</source>
        <extracomment>Menu: what can be done about sign-outs that were ordered</extracomment>
        <translation>การ&amp;ออกจากระบบ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;วิธีใช้</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <extracomment>Menu: opens the sign-in window</extracomment>
        <translation>เ&amp;ข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>Sign &amp;out of the gateway</source>
        <extracomment>Menu: ends the supervisor&apos;s own session</extracomment>
        <translation>&amp;ออกจากระบบเกตเวย์</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu: opens the window with the person&apos;s settings</extracomment>
        <translation>การ&amp;ตั้งค่า…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: ends the program</extracomment>
        <translation>&amp;ปิดโปรแกรม</translation>
    </message>
    <message>
        <source>&amp;Force sign-out</source>
        <extracomment>Button and menu: signs the selected agents out</extracomment>
        <translation>&amp;บังคับออกจากระบบ</translation>
    </message>
    <message>
        <source>Sign out &amp;after call</source>
        <extracomment>Button and menu: signs the selected agents out, each when the call has ended</extracomment>
        <translation>ให้ออกจากระบบ&amp;หลังวางสาย</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <extracomment>Menu: selects all agents that are shown</extracomment>
        <translation>เ&amp;ลือกทั้งหมด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;คัดลอก</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu: goes to the search field</extracomment>
        <translation>ค้&amp;นหา</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu: reads the list again</extracomment>
        <translation>&amp;รีเฟรช</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <extracomment>Menu: opens the window with the record of all sign-outs</extracomment>
        <translation>&amp;สมุดบันทึก…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <extracomment>Menu: opens the window with the user&apos;s guide</extracomment>
        <translation>&amp;คู่มือผู้ใช้</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <extracomment>Menu: tips at the top of the window are shown</extracomment>
        <translation>แ&amp;สดงเคล็ดลับ</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: puts what support needs to know on the clipboard</extracomment>
        <translation>คัดลอกข้อมูล&amp;วินิจฉัย</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>Menu: opens the folder in the system&apos;s file manager</extracomment>
        <translation>เปิดโฟลเดอร์&amp;ล็อก</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>Menu: %1 is the program&apos;s name</extracomment>
        <translation>เ&amp;กี่ยวกับ %1</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: by which column the table is sorted</extracomment>
        <translation>เรียงลำดับ&amp;ตาม</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <extracomment>Menu: which columns the table has</extracomment>
        <translation>คอลั&amp;มน์</translation>
    </message>
    <message>
        <source>Fi&amp;lter by</source>
        <extracomment>Menu: what the list is filtered by</extracomment>
        <translation>&amp;กรองตาม</translation>
    </message>
    <message>
        <source>&amp;Withdraw sign-out</source>
        <extracomment>Menu: takes back the sign-outs of the selected agents that have not been sent yet</extracomment>
        <translation>&amp;ถอนคำสั่งให้ออกจากระบบ</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try the program on a simulated gateway.</source>
        <translation>ลองใช้โปรแกรมกับเกตเวย์จำลอง</translation>
    </message>
    <message>
        <source>Prove that the journal is as it was written, and end: all of it, or the one file that is named.</source>
        <translation>พิสูจน์ว่าสมุดบันทึก (ทั้งหมดหรือเฉพาะไฟล์ที่ระบุ) ยังเป็นเหมือนตอนที่เขียน แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>What --verify-journal is to verify.</source>
        <extracomment>An optional argument on the command line, as it stands in the help.</extracomment>
        <translation>สิ่งที่ --verify-journal ต้องตรวจสอบ</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <translation>ติดตามเจ้าหน้าที่ในศูนย์บริการลูกค้าและสั่งให้ออกจากระบบ</translation>
    </message>
</context>
</TS>
