<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window; %1 is the program&apos;s name</extracomment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is for instance &quot;0.1.0&quot;</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Button: opens the list of what the program is made with, and under which licences; also that window&apos;s title</extracomment>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that you may replace, and other free software.</source>
        <extracomment>%1 is for instance &quot;6.4.2&quot;</extracomment>
        <translation>本程序为自由软件，采用 Apache License 2.0 许可。它以共享库形式使用遵循 LGPL 3 的 Qt %1（您可以替换该库），并使用其他自由软件。</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <extracomment>What the program is for, in the about window</extracomment>
        <translation>查看呼叫中心现场的座席，并可将座席签出。</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button behind what the list is filtered by: shows all agents again</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Enter the proxy as name and port, for instance %1.</source>
        <translation>请以名称和端口的形式输入代理，例如 %1。</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>Button that unfolds the settings few people need</extracomment>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <source>Pr&amp;oxy</source>
        <extracomment>Field: how the gateway is reached</extracomment>
        <translation>代理(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <extracomment>Field: host and port of the proxy</extracomment>
        <translation>代理地址(&amp;D)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Proxy: whatever the operating system is set up to use</extracomment>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: the one whose address is typed beneath</extracomment>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Gone from the list</source>
        <extracomment>In place of an agent&apos;s state, for a moment: the gateway&apos;s list does not name the agent any more</extracomment>
        <translation>已不在列表中</translation>
    </message>
</context>
<context>
    <name>AgentListModel</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Shown instead of the agent&apos;s state while a sign-out is under way.</extracomment>
        <translation>正在签出…</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen it.</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column with the agents&apos; numbers.</extracomment>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>Column: how long the agent has been in the present state.</extracomment>
        <translation>状态时长</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Column: voice, chat, mail.</extracomment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <extracomment>Column: since when the agent has been signed in.</extracomment>
        <translation>签入时间</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <extracomment>Column: how long the agent has been signed in.</extracomment>
        <translation>签入时长</translation>
    </message>
    <message>
        <source>%1, sign-out waits</source>
        <extracomment>An agent&apos;s state and that a sign-out waits for the end of the call; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1，待签出</translation>
    </message>
    <message>
        <source>%1, sign-out held back</source>
        <extracomment>An agent&apos;s state and that a sign-out asks the person again; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1，签出暂缓</translation>
    </message>
    <message>
        <source>The agent is signed out when the call has ended.</source>
        <extracomment>Hint over an agent&apos;s state</extracomment>
        <translation>通话结束后将签出该座席。</translation>
    </message>
    <message>
        <source>The sign-out waits for your decision: a call began meanwhile, or may have.</source>
        <extracomment>Hint over an agent&apos;s state; the sign-outs are in a table further down</extracomment>
        <translation>此签出等待您决定：其间已开始通话，或可能已开始。</translation>
    </message>
</context>
<context>
    <name>AgentListPage</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Title over the table of agents</extracomment>
        <translation>已签入座席</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>In place of the agent list; &quot;Sign in&quot; is a button</extracomment>
        <translation>未签入</translation>
    </message>
    <message>
        <source>Sign in to a gateway to see who is on the floor.</source>
        <translation>签入网关后即可查看当前在岗的座席。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In place of the agent list</extracomment>
        <translation>正在签入…</translation>
    </message>
    <message>
        <source>Waiting for the gateway&apos;s answer.</source>
        <translation>正在等待网关响应。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <extracomment>In place of the agent list, before it has come</extracomment>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In place of the agent list, when the gateway&apos;s list is empty</extracomment>
        <translation>无人签入</translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign in.</source>
        <translation>座席签入后会立即显示在此处。</translation>
    </message>
    <message>
        <source>No agents match</source>
        <extracomment>In place of the agent list, when search and filters let nobody through</extracomment>
        <translation>没有符合条件的座席</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>In place of the agent list; the reason follows on the next line</extracomment>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>因以下条件隐藏了 %Ln 名座席：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln 名座席</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First line of a menu; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Asking the gateway who is signed in.</source>
        <translation>正在向网关查询已签入的座席。</translation>
    </message>
</context>
<context>
    <name>AgentTableView</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Name of the table of agents</extracomment>
        <translation>已签入座席</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Unknown</source>
        <comment>agent state</comment>
        <extracomment>An agent&apos;s state that the gateway did not tell, or told with an unknown code.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <comment>agent state</comment>
        <extracomment>The gateway&apos;s list says so, which is no proof.</extracomment>
        <translation>已签出？</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>agent state</comment>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>agent state</comment>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>agent state</comment>
        <extracomment>Work after a call.</extracomment>
        <translation>整理态</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>agent state</comment>
        <extracomment>The agent takes no calls at the moment.</extracomment>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>agent state</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>agent state</comment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <comment>agent state</comment>
        <extracomment>%1 is the gateway&apos;s number of an agent state that this program does not know.</extracomment>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>medium</comment>
        <translation>语音</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>medium</comment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>medium</comment>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <comment>agent state</comment>
        <extracomment>The agent will rest when the present call has ended.</extracomment>
        <translation>预休息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Items of a list, such as &quot;voice, chat&quot;: what stands between two of them</extracomment>
        <translation>%1、%2</translation>
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
        <translation>立即签出(&amp;N)</translation>
    </message>
    <message>
        <source>Sign out no&amp;w</source>
        <translation>立即签出(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;After the call</source>
        <extracomment>Confirmation, choice for agents on a call: each is signed out when his call has ended</extracomment>
        <translation>通话结束后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave signed in</source>
        <extracomment>Confirmation, choice for agents on a call: nothing happens to them</extracomment>
        <translation>保持签入(&amp;L)</translation>
    </message>
    <message>
        <source>Lea&amp;ve signed in</source>
        <translation>保持签入(&amp;V)</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the gateway</source>
        <extracomment>Title of the window that shows a certificate</extracomment>
        <translation>网关证书</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has changed</source>
        <extracomment>Headline over a certificate</extracomment>
        <translation>网关的证书已变更</translation>
    </message>
    <message>
        <source>This gateway&apos;s certificate is not trusted</source>
        <translation>此网关的证书不受信任</translation>
    </message>
    <message>
        <source>Another certificate was accepted for this gateway before. Either the administrator has replaced it, or somebody stands between you and the gateway and could read your password. Nothing was sent. Ask your administrator before you go on.</source>
        <translation>先前已为此网关接受过另一个证书。可能是管理员更换了证书，也可能有人介于您与网关之间，能够读取您的密码。未发送任何内容。继续之前请先询问管理员。</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <extracomment>Button</extracomment>
        <translation>接受新证书</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>接受此证书</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>About a certificate: the gateway&apos;s name as it was typed</extracomment>
        <translation>请求的名称</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>About a certificate: whom it names</extracomment>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>About a certificate: who made it</extracomment>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>About a certificate: the first day</extracomment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>About a certificate: the last day</extracomment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint now</source>
        <extracomment>About certificates: fingerprint of the one the gateway shows now</extracomment>
        <translation>当前 SHA-256 指纹</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint before</source>
        <extracomment>About certificates: fingerprint of the one that was accepted earlier</extracomment>
        <translation>先前接受的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates of servers.</source>
        <translation>证书不符合服务器证书的规则。</translation>
    </message>
    <message>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <extracomment>Must be ticked before a changed certificate can be accepted</extracomment>
        <translation>管理员已向我确认新的指纹(&amp;M)</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>证书已被吊销。</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>证书尚未生效。请检查本机的日期和时间。</translation>
    </message>
    <message>
        <source>Nothing was sent. Accept this certificate only if its fingerprint matches the one your administrator gave you; otherwise somebody else could read your password.</source>
        <translation>未发送任何内容。只有当此证书的指纹与管理员告知您的一致时才可接受；否则他人可能读取您的密码。</translation>
    </message>
    <message>
        <source>&amp;Do not accept</source>
        <extracomment>Button: the certificate is not accepted</extracomment>
        <translation>不接受(&amp;D)</translation>
    </message>
    <message>
        <source>It was issued for a name other than the one asked for.</source>
        <translation>证书的颁发对象与所请求的名称不符。</translation>
    </message>
    <message>
        <source>It was not issued by an authority this computer trusts.</source>
        <translation>证书不是由本机信任的颁发机构颁发的。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>About a certificate: a number by which it is recognised</extracomment>
        <translation>SHA-256 指纹</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, filter</source>
        <extracomment>Name of a switch for screen readers; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1，筛选</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a number in the head of the panel; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1。单击则只显示这些，再次单击则全部显示。</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries to reach the gateway at once</extracomment>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the list again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: opens the sign-in window</extracomment>
        <translation>重新签入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签入</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>列表已有 %Ln 秒未更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>You were signed out at %1 by the gateway or another desk.</source>
        <translation>您已于 %1 被网关或其他工位签出。</translation>
    </message>
    <message>
        <source>Your session lapsed at %1: the gateway no longer accepts it.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>您的会话已于 %1 失效：网关不再接受该会话。</translation>
    </message>
    <message>
        <source>Refresh it before you sign anybody out.</source>
        <translation>签出任何人之前，请先刷新。</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, tell your administrator.</source>
        <extracomment>Banner, after &quot;You were signed out at 14:05 by the gateway or another desk.&quot;</extracomment>
        <translation>请重新签入；如再次发生，请告知管理员。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>无法连接网关。将在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Trying again now.</source>
        <extracomment>Banner, no list has been read yet</extracomment>
        <translation>无法连接网关。正在重试。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>无法连接网关。列表截至 %1。将在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. The list is as of %1. Trying again now.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>无法连接网关。列表截至 %1。正在重试。</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not signed in</source>
        <extracomment>Connection, top right</extracomment>
        <translation>未签入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>正在签入…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>正在签出…</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <extracomment>Connection, top right: %1 is the supervisor&apos;s number, %2 the gateway, for instance &quot;1300 @ ccgw.example&quot;</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 – no connection</source>
        <extracomment>Connection, top right: %1 is for instance &quot;1300 @ ccgw.example&quot;, or &quot;1300&quot; where there is less room</extracomment>
        <translation>%1 – 无连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>无法连接网关。</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection, top right, where there is no room for more</extracomment>
        <translation>无连接</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>%Ln 名座席不在通话中：立即签出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>%Ln 名座席已在签出过程中，已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>%Ln 名座席现已不在列表中，已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>%Ln 名座席在通话中：通话将被中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>%Ln 名座席在通话中：各自通话结束后签出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>%Ln 名座席在通话中：保持签入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>%Ln 名座席可能在通话中（状态未知）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>%Ln 名座席可能在通话中（状态未知）：保持签入</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in the selection yourself and are left out.</source>
        <extracomment>Confirmation: the supervisor&apos;s own row was selected too</extracomment>
        <translation>您自己也在所选范围内，已排除。</translation>
    </message>
    <message>
        <source>Nobody is on a call any more</source>
        <extracomment>Confirmation, in place of &quot;3 agents on a call: calls will be cut&quot; once all calls have ended</extracomment>
        <translation>现在已无人在通话中</translation>
    </message>
    <message>
        <source>Everybody&apos;s state is known now</source>
        <extracomment>Confirmation, in place of &quot;2 agents may be on a call (state unknown)&quot; once all states are known</extracomment>
        <translation>现在所有座席的状态均已知</translation>
    </message>
    <message>
        <source>The gateway says you are not an inspector: this will probably be refused.</source>
        <translation>网关表示您不是质检员：此操作很可能会被拒绝。</translation>
    </message>
    <message>
        <source>Not on a call: signed out now</source>
        <extracomment>Confirmation: the only agent that it is about, who is certainly not in a call</extracomment>
        <translation>不在通话中：立即签出</translation>
    </message>
    <message>
        <source>On a call: the call will be cut</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, which ends</extracomment>
        <translation>正在通话中：通话将被中断</translation>
    </message>
    <message>
        <source>On a call: signed out when the call has ended</source>
        <extracomment>Confirmation: the only agent that it is about is in a call and is signed out when it has ended</extracomment>
        <translation>正在通话中：通话结束后签出</translation>
    </message>
    <message>
        <source>On a call: left signed in</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, and nothing happens</extracomment>
        <translation>正在通话中：保持签入</translation>
    </message>
    <message>
        <source>May be on a call (state unknown)</source>
        <extracomment>Confirmation: of the only agent that it is about it is not known whether he is in a call</extracomment>
        <translation>可能在通话中（状态未知）</translation>
    </message>
    <message>
        <source>May be on a call (state unknown): left signed in</source>
        <translation>可能在通话中（状态未知）：保持签入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>已有 %Ln 项签出在等待通话结束；此处选择保持签入的，将继续等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Search: %1</source>
        <extracomment>What the list is filtered by; %1 is what was typed into the search field</extracomment>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>What the list is filtered by; %1 is a state such as &quot;Talking&quot;</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>What the list is filtered by: agents who belong to no group</extracomment>
        <translation>无班组</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>What the list is filtered by; %1 is the name of a group</extracomment>
        <translation>班组：%1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>What the list is filtered by; %1 is &quot;voice&quot;, &quot;chat&quot; or &quot;mail&quot;</extracomment>
        <translation>媒体：%1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>签入 %Ln 小时及以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>状态未变 %Ln 小时及以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionChip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>Name of a button for screen readers; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>清除筛选“%1”</translation>
    </message>
    <message>
        <source>%1. Click to take this filter away.</source>
        <extracomment>Hint over what the list is filtered by; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>%1。单击可清除此筛选。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>In an empty field for a date: year, month, day. Dates are typed with digits in this order.</extracomment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Button in a field for a date</extracomment>
        <translation>日历</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing (%2: calendar)</source>
        <extracomment>Hint over a field for a date; %2 is a key</extracomment>
        <translation>日期，例如 %1；也可留空（%2：日历）</translation>
    </message>
</context>
<context>
    <name>DemoGateway</name>
    <message>
        <source>The simulated gateway could not be started. Close Floorwalker and start the demo again.</source>
        <translation>无法启动模拟网关。请关闭 Floorwalker，然后重新启动演示。</translation>
    </message>
    <message>
        <source>The simulated gateway has ended. Close Floorwalker and start the demo again.</source>
        <translation>模拟网关已退出。请关闭 Floorwalker，然后重新启动演示。</translation>
    </message>
    <message>
        <source>The demo needs the program %1 beside Floorwalker; it is not part of this package. Start Floorwalker without the demo.</source>
        <translation>演示需要与 Floorwalker 位于同一位置的程序 %1；此安装包中不包含该程序。请以非演示方式启动 Floorwalker。</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Contents</source>
        <extracomment>Name of the list of a document&apos;s headings</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <extracomment>Journal: name of the bar that shows how far the export is</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>sign-outs %1</source>
        <extracomment>Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit for a file&apos;s name.</extracomment>
        <translation>签出日志 %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>导出签出日志</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file chooser</extracomment>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>正在导出… 已写入 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that takes a message away</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <extracomment>Journal: what became of an export</extracomment>
        <translation>导出已取消。未写入任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>已导出 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <extracomment>Journal: button beside the progress of an export</extracomment>
        <translation>取消导出(&amp;N)</translation>
    </message>
    <message>
        <source>Some are missing: files cannot be read. Tell your administrator.</source>
        <extracomment>Journal: behind &quot;1,234 records exported.&quot;; beneath it stand the files&apos; names</extracomment>
        <translation>缺少部分记录：有文件无法读取。请告知管理员。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space.</source>
        <extracomment>Journal: what became of an export; beneath it stand the file and the system&apos;s words</extracomment>
        <translation>无法写入文件。请选择其他文件夹，或释放一些磁盘空间。</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties it</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in a search field: goes to the field</extracomment>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search agents</source>
        <extracomment>Search field over the agent list</extracomment>
        <translation>搜索座席</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of the choice that shows only agents in one state</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First entry of the choice of states</extracomment>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of the choice that shows only agents of one group</extracomment>
        <translation>班组</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>First entry of the choice of groups</extracomment>
        <translation>所有班组</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Entry of the choice of groups: agents who belong to none</extracomment>
        <translation>无班组</translation>
    </message>
    <message>
        <source>Beginning of an agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field; %1 is a key</extracomment>
        <translation>工号的开头，或姓名的一部分（%1）</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <extracomment>Button beside the state bar: medium, times and saved filters</extracomment>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>所有媒体</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Time does not matter for the filter</extracomment>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>%Ln 小时及以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>Title of the dialog that asks for a saved filter&apos;s new name</extracomment>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <extracomment>Label of the field for a saved filter&apos;s name</extracomment>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>&amp;Signed in for</source>
        <extracomment>Submenu: only agents whose session is so long</extracomment>
        <translation>签入时长(&amp;S)</translation>
    </message>
    <message>
        <source>State u&amp;nchanged for</source>
        <extracomment>Submenu: only agents who have been in the same state for so long</extracomment>
        <translation>状态未变时长(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Submenu: only agents who can be reached by voice, chat or mail</extracomment>
        <translation>媒体(&amp;M)</translation>
    </message>
    <message>
        <source>Save this &amp;filter as…</source>
        <extracomment>Menu item: gives what is searched and filtered for a name</extracomment>
        <translation>将此筛选保存为(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>Menu item: shows all agents again</extracomment>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps a filter under the name that was typed</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a filter the name that was typed</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Another filter has this name. Enter another one.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>已有其他筛选使用此名称。请输入其他名称。</translation>
    </message>
    <message>
        <source>This filter cannot be saved. Delete one that is no longer needed, or shorten the search.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>无法保存此筛选。请删除不再需要的筛选，或缩短搜索内容。</translation>
    </message>
</context>
<context>
    <name>GatewayAddressReader</name>
    <message>
        <source>Enter the gateway&apos;s address, for example ccgw.example.com.</source>
        <translation>请输入网关地址，例如 ccgw.example.com。</translation>
    </message>
    <message>
        <source>Enter only host and port, without a path.</source>
        <translation>请仅输入主机和端口，不含路径。</translation>
    </message>
    <message>
        <source>Enter only host and port; the agent ID and the password have fields of their own.</source>
        <translation>请仅输入主机和端口；工号和密码有各自的输入框。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535, for example %1:%2.</source>
        <translation>端口必须是 1 到 65535 之间的数字，例如 %1:%2。</translation>
    </message>
    <message>
        <source>This address is too long. Enter only host and port.</source>
        <translation>此地址过长。请仅输入主机和端口。</translation>
    </message>
    <message>
        <source>Only https:// is possible: the gateway is never asked without encryption. Enter host and port alone.</source>
        <translation>只能使用 https://：绝不会在未加密的情况下向网关发出请求。请仅输入主机和端口。</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address. Check how it is written.</source>
        <translation>这不是有效的 IPv6 地址。请检查写法。</translation>
    </message>
    <message>
        <source>This is not a valid host name or address. Check how it is written.</source>
        <translation>这不是有效的主机名或地址。请检查写法。</translation>
    </message>
</context>
<context>
    <name>GatewayChoices</name>
    <message>
        <source>Automatic</source>
        <extracomment>Sign-out method: the program chooses</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Force sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s &quot;forcelogout&quot; call</extracomment>
        <translation>仅强制签出</translation>
    </message>
    <message>
        <source>Inspector sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s call for inspectors</extracomment>
        <translation>仅质检员方式</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>%1 to %2 s: set by your administrator</source>
        <extracomment>Beneath the refresh interval; %1 and %2 are seconds</extracomment>
        <translation>%1 到 %2 秒：由管理员设定</translation>
    </message>
    <message>
        <source>Sign-out &amp;method</source>
        <extracomment>Field: which of the gateway&apos;s calls signs agents out</extracomment>
        <translation>签出方式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <extracomment>Field: seconds between two readings of the list of agents</extracomment>
        <translation>刷新间隔(&amp;R)</translation>
    </message>
</context>
<context>
    <name>GatewaySentence</name>
    <message>
        <source>The gateway reports an unknown error.</source>
        <translation>网关报告未知错误。</translation>
    </message>
    <message>
        <source>The gateway delivers events in another way than this program asks for them.</source>
        <translation>网关传送事件的方式与本程序所请求的方式不同。</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>请告知管理员。</translation>
    </message>
    <message>
        <source>The gateway does not accept this agent ID or address.</source>
        <translation>网关不接受此工号或地址。</translation>
    </message>
    <message>
        <source>Check the agent ID.</source>
        <translation>请检查工号。</translation>
    </message>
    <message>
        <source>No right to do this, or the sign-in has lapsed.</source>
        <translation>没有执行此操作的权限，或签入已失效。</translation>
    </message>
    <message>
        <source>Sign out of the gateway, sign in again and try once more. If it is refused again, ask your administrator for the right.</source>
        <translation>请从网关签出，重新签入后再试一次。如再次被拒绝，请向管理员申请权限。</translation>
    </message>
    <message>
        <source>The agent is being switched over to another server.</source>
        <translation>座席正在切换到另一台服务器。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>Leave yourself out, or sign out in the call centre&apos;s own program.</source>
        <translation>请将自己排除，或在呼叫中心自己的客户端中签出。</translation>
    </message>
    <message>
        <source>The gateway found an error in the request.</source>
        <translation>网关发现请求有误。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>A sign-in detail is missing or not valid.</source>
        <translation>签入信息缺失或无效。</translation>
    </message>
    <message>
        <source>Check agent ID, password and phone number.</source>
        <translation>请检查工号、密码和电话号码。</translation>
    </message>
    <message>
        <source>This agent is already signed in.</source>
        <translation>此座席已签入。</translation>
    </message>
    <message>
        <source>Sign this agent out in the other place first.</source>
        <translation>请先在另一处签出此座席。</translation>
    </message>
    <message>
        <source>The call-centre platform is not available at the moment.</source>
        <translation>呼叫中心平台目前不可用。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>工号或密码错误。</translation>
    </message>
    <message>
        <source>Enter both again. Too many wrong attempts may lock the account.</source>
        <translation>请重新输入工号和密码。错误次数过多可能会锁定账号。</translation>
    </message>
    <message>
        <source>The gateway does not accept the agent ID or the cause code of this sign-out.</source>
        <translation>网关不接受此次签出的工号或原因码。</translation>
    </message>
    <message>
        <source>If a cause code was chosen, try again without one; else give this code to your administrator.</source>
        <translation>如选择了原因码，请不带原因码重试；否则请将此代码告知管理员。</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>座席未签入。</translation>
    </message>
    <message>
        <source>Look for the agent in the list. If the agent is there, your administrator should check your rights.</source>
        <translation>请在列表中查找该座席。如座席在列表中，应由管理员检查您的权限。</translation>
    </message>
    <message>
        <source>The operation failed inside the call centre.</source>
        <translation>呼叫中心内部操作失败。</translation>
    </message>
    <message>
        <source>The agent has already signed out.</source>
        <translation>座席此前已签出。</translation>
    </message>
    <message>
        <source>The change was refused, possibly for lack of rights.</source>
        <translation>更改被拒绝，可能是权限不足。</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>请向管理员申请权限。</translation>
    </message>
    <message>
        <source>Signing out is not possible in this state, for example during a call.</source>
        <translation>在此状态下无法签出，例如正在通话时。</translation>
    </message>
    <message>
        <source>Try again when the agent is not on a call.</source>
        <translation>请在座席不在通话中时重试。</translation>
    </message>
    <message>
        <source>A sign-in detail is not valid.</source>
        <translation>签入信息无效。</translation>
    </message>
    <message>
        <source>The agent&apos;s type does not allow this way of signing in.</source>
        <translation>此座席的类型不允许以这种方式签入。</translation>
    </message>
    <message>
        <source>Enter another phone number.</source>
        <translation>请输入其他电话号码。</translation>
    </message>
    <message>
        <source>The phone number is outside the permitted range.</source>
        <translation>电话号码超出允许范围。</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>请输入其他号码。</translation>
    </message>
    <message>
        <source>Sign this agent out there first.</source>
        <translation>请先在那里签出此座席。</translation>
    </message>
    <message>
        <source>The gateway does not accept this computer&apos;s address.</source>
        <translation>网关不接受本机的地址。</translation>
    </message>
    <message>
        <source>The portal did not confirm the sign-in.</source>
        <translation>门户未确认此次签入。</translation>
    </message>
    <message>
        <source>Check agent ID and password; if they are right, tell your administrator.</source>
        <translation>请检查工号和密码；如均正确，请告知管理员。</translation>
    </message>
    <message>
        <source>This agent belongs to another call centre than the gateway expects.</source>
        <translation>此座席所属的呼叫中心与网关预期的不符。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the agent ID.</source>
        <translation>请检查网关地址和工号。</translation>
    </message>
    <message>
        <source>The gateway could not read the skills that were asked for.</source>
        <translation>网关无法读取所请求的技能。</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>密码已过期。</translation>
    </message>
    <message>
        <source>Change it in the call centre&apos;s own program, then sign in here.</source>
        <translation>请在呼叫中心自己的客户端中修改密码，然后在此签入。</translation>
    </message>
    <message>
        <source>A sign-in of this agent is already under way.</source>
        <translation>此座席已有一次签入正在进行。</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>账号已锁定。</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>请联系管理员解锁。</translation>
    </message>
    <message>
        <source>Only an inspector may ask for this.</source>
        <translation>只有质检员才能请求此操作。</translation>
    </message>
    <message>
        <source>Ask your administrator for an inspector&apos;s rights.</source>
        <translation>请向管理员申请质检员权限。</translation>
    </message>
    <message>
        <source>The gateway no longer knows this session.</source>
        <translation>网关已无法识别此会话。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新签入。</translation>
    </message>
    <message>
        <source>The gateway is recovering this session.</source>
        <translation>网关正在恢复此会话。</translation>
    </message>
    <message>
        <source>The gateway has recovered this session.</source>
        <translation>网关已恢复此会话。</translation>
    </message>
    <message>
        <source>The gateway could not recover this session.</source>
        <translation>网关无法恢复此会话。</translation>
    </message>
    <message>
        <source>The gateway took too long to recover this session.</source>
        <translation>网关恢复此会话用时过长。</translation>
    </message>
    <message>
        <source>The gateway did not recognise this session after its recovery.</source>
        <translation>恢复后，网关未能识别此会话。</translation>
    </message>
    <message>
        <source>The gateway does not recover sessions.</source>
        <translation>网关不恢复会话。</translation>
    </message>
    <message>
        <source>The gateway refused the inspector&apos;s operation.</source>
        <translation>网关拒绝了质检员操作。</translation>
    </message>
    <message>
        <source>Give this code to your administrator: what it means is not published.</source>
        <translation>请将此代码告知管理员：其含义未公开。</translation>
    </message>
    <message>
        <source>The call control refused the operation.</source>
        <translation>呼叫控制拒绝了该操作。</translation>
    </message>
    <message>
        <source>The gateway refused with a code that this program does not know.</source>
        <translation>网关拒绝了请求，返回的代码本程序无法识别。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>网关未及时响应。</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer was complete.</source>
        <translation>网关响应尚未完整，连接就已断开。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>找不到具有此名称的计算机。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>代理未放行该连接。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than this program accepts.</source>
        <translation>网关的响应超出了本程序可接受的大小。</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. It was not followed.</source>
        <translation>网关指向了另一个地址，未予跟随。</translation>
    </message>
    <message>
        <source>The gateway, or a server in front of it, reports an error.</source>
        <translation>网关或其前置服务器报告错误。</translation>
    </message>
    <message>
        <source>The gateway accepted the sign-in but gave no session (Set-GUID).</source>
        <translation>网关受理了签入，但未提供会话（Set-GUID）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was not understood.</source>
        <translation>无法识别网关的响应。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was issued for another name. Nothing was sent.</source>
        <translation>网关的证书是为其他名称颁发的。未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. Nothing was sent.</source>
        <translation>网关的证书已过期。未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Nothing was sent.</source>
        <translation>网关的证书尚未生效。未发送任何内容。</translation>
    </message>
    <message>
        <source>No secure connection came about. Nothing was sent.</source>
        <translation>未能建立安全连接。未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>网关的证书不受信任。未发送任何内容。</translation>
    </message>
    <message>
        <source>Show code and message to your administrator.</source>
        <translation>请向管理员出示代码和消息。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>请检查网关地址。</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>请检查网络和网关地址。</translation>
    </message>
    <message>
        <source>Choose the certificate file of your company&apos;s authority.</source>
        <translation>请选择贵公司证书颁发机构的证书文件。</translation>
    </message>
    <message>
        <source>The gateway was still busy with an earlier request.</source>
        <translation>网关当时仍在处理先前的请求。</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>不能对自己执行此操作。</translation>
    </message>
    <message>
        <source>Nothing to do; if the agent is still in the list, try again.</source>
        <translation>无需处理；如座席仍在列表中，请重试。</translation>
    </message>
    <message>
        <source>The phone cannot be used.</source>
        <translation>该电话无法使用。</translation>
    </message>
    <message>
        <source>This agent is already signed in elsewhere and cannot be signed in by force.</source>
        <translation>此座席已在别处签入，且不能强制签入。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候，然后重试。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached: nothing answers at this address and port.</source>
        <translation>无法连接网关：此地址和端口没有响应。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>无法连接网关。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>请检查本机的日期和时间。</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, give this code to your administrator.</source>
        <translation>请稍后重试；如再次出现，请将此代码告知管理员。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>请重试；如再次出现，请告知管理员。</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, tell your administrator.</source>
        <translation>请稍后重试；如再次出现，请告知管理员。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the gateway&apos;s address or tell your administrator.</source>
        <translation>请重试；如再次出现，请检查网关地址或告知管理员。</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Demo</source>
        <extracomment>Mark at the top of the window: everything here is made up</extracomment>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>The gateway says that you are not an inspector. Signing others out will probably be refused.</source>
        <translation>网关表示您不是质检员。签出他人很可能会被拒绝。</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: puts a hint away</extracomment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Your password must be changed. Change it in the call centre&apos;s own program.</source>
        <translation>您必须修改密码。请在呼叫中心自己的客户端中修改。</translation>
    </message>
    <message>
        <source>Your password expires today. Change it in the call centre&apos;s own program.</source>
        <translation>您的密码今天到期。请在呼叫中心自己的客户端中修改。</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>您的密码将在 %Ln 天后到期。请在呼叫中心自己的客户端中修改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>Set the file aside and go on</source>
        <extracomment>Button: gives the damaged journal file another name and begins a new one</extracomment>
        <translation>隔离该文件并继续</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: opens the journal&apos;s folder in the system&apos;s file manager</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>%Ln 条记录尚未写入磁盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question before a damaged journal file is set aside</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Button: sets a damaged journal file aside</extracomment>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Set the damaged journal file aside?</source>
        <extracomment>Question before a damaged journal file is set aside</extracomment>
        <translation>要隔离损坏的签出日志文件吗？</translation>
    </message>
    <message>
        <source>The journal&apos;s newest file is damaged, so nobody can be signed out. Set it aside (it is kept under another name, and a new file begins), or ask your administrator to repair it and try again.</source>
        <translation>签出日志的最新文件已损坏，因此无法签出任何人。请将其隔离（该文件会以其他名称保留，并启用新文件），或请管理员修复后重试。</translation>
    </message>
    <message>
        <source>The file is kept beside the journal, with “damaged” in its name. This program cannot read it any more: give it to your administrator.</source>
        <translation>该文件会保留在签出日志旁，名称中带有“damaged”。本程序无法再读取该文件：请将其交给管理员。</translation>
    </message>
    <message>
        <source>Another window of this program is writing to the journal, so nobody can be signed out from here. Use that window, or close it.</source>
        <translation>本程序的另一个窗口正在写入签出日志，因此从此处无法签出任何人。请使用那个窗口，或将其关闭。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be created or read, so nobody can be signed out. Ask your administrator.</source>
        <translation>无法创建或读取签出日志的文件夹，因此无法签出任何人。请联系管理员。</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nobody can be signed out. Ask your administrator for the right to write to its folder.</source>
        <translation>没有写入签出日志的权限，因此无法签出任何人。请向管理员申请其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written and nobody can be signed out. Remove files that are no longer needed.</source>
        <translation>磁盘已满，无法写入签出日志，因此无法签出任何人。请删除不再需要的文件。</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody can be signed out. Try again; if it happens again, tell your administrator.</source>
        <translation>无法写入签出日志，因此无法签出任何人。请重试；如再次出现，请告知管理员。</translation>
    </message>
</context>
<context>
    <name>JournalSearchBar</name>
    <message>
        <source>ID or name</source>
        <extracomment>In the empty field for agents in the journal</extracomment>
        <translation>工号或姓名</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>In the empty field for the supervisor&apos;s number</extracomment>
        <translation>工号</translation>
    </message>
    <message>
        <source>Agent ID of who ordered the sign-out</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>下达签出指令者的工号</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Journal: first entry of the choice of results</extracomment>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>仍为签入状态</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>All results and steps</source>
        <extracomment>Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended</extracomment>
        <translation>所有结果和中间步骤</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <extracomment>Journal: label of the field for an agent&apos;s ID or name</extracomment>
        <translation>座席(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <extracomment>Journal: label of the field for who ordered the sign-out</extracomment>
        <translation>主管(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Journal: label of the field for the first day</extracomment>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Journal: label of the field for the last day, which is included</extracomment>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Journal: label of the choice of results</extracomment>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>An agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>工号，或姓名的一部分（%1）</translation>
    </message>
</context>
<context>
    <name>JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the agent&apos;s name</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Column: number of who ordered the sign-out</extracomment>
        <translation>主管</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Column: the number given as the cause of the sign-out</extracomment>
        <translation>原因码</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the supervisor wrote</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: by which call of the gateway</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: the order&apos;s identification</extracomment>
        <translation>指令编号</translation>
    </message>
</context>
<context>
    <name>JournalTableView</name>
    <message>
        <source>Records</source>
        <extracomment>Name of the table of records in the journal</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a table: puts the selected rows on the clipboard</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Journal opened</source>
        <extracomment>Journal: the program has begun to record</extracomment>
        <translation>签出日志已打开</translation>
    </message>
    <message>
        <source>Journal closed</source>
        <extracomment>Journal: the program has ended properly</extracomment>
        <translation>签出日志已关闭</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <extracomment>Journal: an old file of the journal was removed</extracomment>
        <translation>旧记录已删除</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal: somebody ordered a sign-out</extracomment>
        <translation>已下达</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <extracomment>Journal: the sign-out waits until the agent has finished the call</extracomment>
        <translation>等待通话结束</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Journal: the sign-out is held back</extracomment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Journal: from here on the sign-out may have left this machine</extracomment>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Journal: the sign-out was sent</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Journal: the gateway said yes, which is not yet proof</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Journal: whether the agent is out is being checked</extracomment>
        <translation>核查中</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: the program ended before the result was known</extracomment>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>仍为签入状态</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: result, the gateway said no</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: result, nothing left this machine</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: result, somebody took the order back before it was sent</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>the program ended</source>
        <extracomment>Journal: behind a result, in brackets
----------
Journal: behind a result, in brackets: it was to be sent after the call</extracomment>
        <translation>程序已退出</translation>
    </message>
    <message>
        <source>a call had begun</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>通话已开始</translation>
    </message>
    <message>
        <source>was already out</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>此前已签出</translation>
    </message>
    <message>
        <source>an agent of this number is signed in</source>
        <extracomment>Journal: behind a result, in brackets: an agent of this number is there</extracomment>
        <translation>有此工号的座席处于签入状态</translation>
    </message>
    <message>
        <source>perhaps another session</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>可能是另一个会话</translation>
    </message>
    <message>
        <source>it could not be recorded</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>无法记录</translation>
    </message>
    <message>
        <source>your session ended</source>
        <extracomment>Journal: behind a result, in brackets: the supervisor&apos;s own session</extracomment>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>a damaged file was set aside</source>
        <extracomment>Journal: behind &quot;Journal opened&quot;, in brackets</extracomment>
        <translation>有损坏的文件已被隔离</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>Journal: state of an agent, after a call</extracomment>
        <translation>整理态</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Journal: %1 is a result such as &quot;Not sent&quot;, %2 what else is known, such as &quot;a call had begun&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>without a request of ours</source>
        <extracomment>Journal: behind a result, in brackets: the agent&apos;s session ended without a request of ours</extracomment>
        <translation>本程序未发出请求</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <extracomment>Journal: state of an agent, rest begins after the call</extracomment>
        <translation>预休息</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>已签出？</translation>
    </message>
    <message>
        <source>Force sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>强制签出</translation>
    </message>
    <message>
        <source>Force sign-out with cause code</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>带原因码的强制签出</translation>
    </message>
    <message>
        <source>Inspector sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>质检员方式签出</translation>
    </message>
    <message>
        <source>Not known after a check</source>
        <extracomment>Journal: result, checked, and the truth could not be learnt</extracomment>
        <translation>核查后结果未知</translation>
    </message>
    <message>
        <source>during a call</source>
        <extracomment>Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent</extracomment>
        <translation>通话期间执行</translation>
    </message>
    <message>
        <source>after the call</source>
        <extracomment>Journal: behind a result, in brackets: it was sent when the agent&apos;s call had ended, as ordered</extracomment>
        <translation>通话结束后执行</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>签出日志完好：已验证 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>此前的 %Ln 条记录正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is broken: the protection against changes is missing in %1.</source>
        <extracomment>%1 is a file. &quot;Protection&quot; are the triggers that refuse every change.</extracomment>
        <translation>签出日志已损坏：%1 中缺少防更改保护。</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: records before it are missing, or it was put in.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>签出日志在 %2 的第 %1 条记录处损坏：此前有记录缺失，或该记录是后来插入的。</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it does not follow the record before it.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>签出日志在 %2 的第 %1 条记录处损坏：该记录与前一条记录不衔接。</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it was changed after it was written.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>签出日志在 %2 的第 %1 条记录处损坏：该记录写入后被更改过。</translation>
    </message>
    <message>
        <source>The journal begins anew at record %1 in %2: a damaged file was set aside.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>签出日志从 %2 的第 %1 条记录重新开始：有损坏的文件已被隔离。</translation>
    </message>
    <message>
        <source>%1 is not a journal of Floorwalker.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 不是 Floorwalker 的签出日志。</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <extracomment>%1 is a file or folder.</extracomment>
        <translation>%1 处没有签出日志。</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: from there on the file cannot be read.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>签出日志在 %2 的第 %1 条记录处损坏：从此处起文件无法读取。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file; %2 the system&apos;s own words.</extracomment>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Sign-out journal</source>
        <extracomment>Title of a window</extracomment>
        <translation>签出日志</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>已停止，目前找到 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Journal: status line, while a search takes long</extracomment>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <extracomment>Journal: in place of the table, after &quot;Stop searching&quot;</extracomment>
        <translation>搜索已停止</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Try other words or other days.</source>
        <translation>请尝试其他关键词或日期。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Journal: button, empties the search fields</extracomment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>尚无任何记录</translation>
    </message>
    <message>
        <source>Every sign-out ordered here is recorded, with its result.</source>
        <translation>在本机下达的每次签出及其结果都会记录下来。</translation>
    </message>
    <message>
        <source>Sto&amp;p searching</source>
        <extracomment>Journal: button, shown while a search takes long</extracomment>
        <translation>停止搜索(&amp;P)</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>刷新(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Journal: button, writes what was found to a file</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>无法读取签出日志</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>签出日志有 %Ln 个文件无法读取，其中的记录未在此显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No records match</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Not searched: type dates as %1.</source>
        <extracomment>Journal: status line, while something else stands in a field for a date; %1 is an example</extracomment>
        <translation>未搜索：请按 %1 的格式输入日期。</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Beneath a field that cannot be changed</extracomment>
        <translation>由管理员设定</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stay</source>
        <extracomment>Button of the question before the window closes with sign-outs unfinished</extracomment>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>有 %Ln 项签出尚未完成。仍要关闭吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not complete. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>签出日志不完整。仍要关闭吗？</translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Close?</source>
        <translation>所有签出均已完成。要关闭吗？</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>无法写入签出日志：%Ln 条操作记录将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the question before the window closes, when nothing is lost by it</extracomment>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>%Ln 名座席的签出正在等待其通话结束；这些座席将不会被签出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-outs not sent yet will not be sent. The results of those already sent will not be checked.</source>
        <translation>尚未发送的签出将不会发送。已发送的签出将不再核查结果。</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <extracomment>In the question before the window closes or the session ends, once all sign-outs are finished</extracomment>
        <translation>不会丢失任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>有 %Ln 项签出尚未完成。仍要从网关签出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Sign out of the gateway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>所有签出均已完成。要从网关签出吗？</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持签入</translation>
    </message>
    <message>
        <source>Sign out of the gateway</source>
        <extracomment>Button of the question before the supervisor&apos;s own session ends</extracomment>
        <translation>从网关签出</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log cannot be written in the folder %1.</source>
        <translation>无法在文件夹 %1 中写入运行日志。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Status bar, while the window waits for the gateway before it closes</extracomment>
        <translation>正在签出…</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <extracomment>Status bar, while the window waits for the disk before it closes</extracomment>
        <translation>正在写入签出日志…</translation>
    </message>
    <message>
        <source>%1 – Demo</source>
        <extracomment>Title of the window when everything in it is made up; %1 is the program&apos;s name</extracomment>
        <translation>%1 – 演示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected agent(s) no longer shown</source>
        <extracomment>Status bar, for a moment: selected agents have left the list, or what the filter shows</extracomment>
        <translation>
            <numerusform>%Ln 名选中的座席已不再显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Take back the sign-outs that have not been sent yet, also those held back. Those that wait for a call to end stay.</source>
        <extracomment>Hint on the button &quot;Stop unsent&quot;</extracomment>
        <translation>撤回尚未发送的签出，包括暂缓的签出。等待通话结束的签出保留不变。</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>再次签出重试可能有效的 %Ln 名座席；会先询问</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry &amp;failed ones</source>
        <extracomment>Button and menu: signs out again those for whom it failed; asks first</extracomment>
        <translation>重试失败项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Menu: takes back the selected sign-outs</extracomment>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Menu: signs out whom the selected sign-outs are about, without waiting; asks first</extracomment>
        <translation>立即签出(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <extracomment>Menu: signs out again, for the selected rows; asks first</extracomment>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>Menu: puts all about the selected sign-outs on the clipboard</extracomment>
        <translation>复制详细信息(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>查看暂缓的 %Ln 项(&amp;V)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide anew about those on whom a call began meanwhile, or may have</source>
        <extracomment>Hint on the button &quot;Review … held back&quot;</extracomment>
        <translation>对其间已开始通话或可能已开始通话的座席重新决定</translation>
    </message>
    <message>
        <source>&amp;Stop unsent sign-outs</source>
        <extracomment>Menu: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>停止排队和暂缓的签出(&amp;S)</translation>
    </message>
    <message>
        <source>Withdraw &amp;all waiting for a call to end</source>
        <extracomment>Menu: takes back all sign-outs that wait for the end of a call</extracomment>
        <translation>撤回所有等待通话结束的签出(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Details of the sign-out</source>
        <extracomment>Name of the area that tells all about the selected sign-out</extracomment>
        <translation>签出详细信息</translation>
    </message>
    <message>
        <source>Select a sign-out to see all about it.</source>
        <extracomment>In place of the details</extracomment>
        <translation>选择一项签出以查看其全部信息。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the details; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What to do: </source>
        <extracomment>Details of a sign-out: before a sentence about what to do</extracomment>
        <translation>处理办法：</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Details of a sign-out: a label, for instance &quot;Note&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) selected</source>
        <extracomment>Details: how many sign-outs are selected in the table</extracomment>
        <translation>
            <numerusform>已选择 %Ln 项签出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>已签出 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>被拒绝 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>进行中 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>排队中 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>等待通话结束 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>暂缓 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>仍为签入状态 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>结果未知 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>未发送 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Two parts of a line that says how far sign-outs have come; %2 for instance &quot;3 waiting for call&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered.</extracomment>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent.</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer.</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: at what time the sign-out was ordered.</extracomment>
        <translation>下达时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: at what time the sign-out&apos;s result was known; empty while there is none.</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered</extracomment>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 is &quot;Waiting for the call to end&quot;, %2 for how long it has been waiting, &quot;00:03:10&quot;</extracomment>
        <translation>%1（已等 %2）</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Name of the table of sign-outs</extracomment>
        <translation>签出</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose “Sign out now” to decide anew, or “Withdraw”.</source>
        <extracomment>What to do about a sign-out that is held back; the words in quotes are commands</extracomment>
        <translation>请选择“立即签出”重新决定，或选择“撤回”。</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones”; if it does not help, the agent has to sign out.</source>
        <extracomment>What to do about a sign-out that had no effect; the words in quotes are a command</extracomment>
        <translation>请选择“重试失败项”；如仍无效，须由座席自行签出。</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones” when the call has ended.</source>
        <translation>请在通话结束后选择“重试失败项”。</translation>
    </message>
    <message>
        <source>Mend the journal as said above the list, then choose “Retry failed ones”.</source>
        <translation>请按列表上方的提示修复签出日志，然后选择“重试失败项”。</translation>
    </message>
    <message>
        <source>Look for the agent in the list. Whoever is there now can be signed out from there.</source>
        <translation>请在列表中查找该座席。现在列表中的人可从那里签出。</translation>
    </message>
    <message>
        <source>Sign in; if the agent is still in the list, choose “Retry failed ones”.</source>
        <translation>请签入；如座席仍在列表中，请选择“重试失败项”。</translation>
    </message>
    <message>
        <source>Sign in to the same gateway: it is checked then.</source>
        <translation>请签入同一网关：届时会进行核查。</translation>
    </message>
    <message>
        <source>Ask the agent, or order it anew from the list.</source>
        <translation>请询问该座席，或从列表中重新下达。</translation>
    </message>
    <message>
        <source>Look for the agent in the list; who is still there can be signed out from there.</source>
        <translation>请在列表中查找该座席；仍在列表中的座席可从那里签出。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Detail of a sign-out: when it was ordered</extracomment>
        <translation>下达时间</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Detail of a sign-out: the agent&apos;s state when it was ordered</extracomment>
        <translation>原状态</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Detail of a sign-out: what the person chose; the value follows</extracomment>
        <translation>签出时机</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>通话结束后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of details; %1 is for instance &quot;Note&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Detail of a sign-out: the number that was chosen to go along with it</extracomment>
        <translation>原因码</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Detail of a sign-out: what the person has written about it</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <extracomment>Detail of a sign-out: who ordered it</extracomment>
        <translation>下达人</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Detail of a sign-out: the gateway&apos;s address</extracomment>
        <translation>网关</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Detail of a sign-out: its number in the journal</extracomment>
        <translation>指令编号</translation>
    </message>
    <message>
        <source>Cause code %1</source>
        <extracomment>Hint; %1 is a number</extracomment>
        <translation>原因码 %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Hint; %1 is what the person has written</extracomment>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>inspector sign-out</source>
        <extracomment>One way to sign an agent out</extracomment>
        <translation>质检员方式签出</translation>
    </message>
    <message>
        <source>force sign-out with cause code</source>
        <translation>带原因码的强制签出</translation>
    </message>
    <message>
        <source>force sign-out</source>
        <translation>强制签出</translation>
    </message>
    <message>
        <source>%1 (the last request could not carry it)</source>
        <extracomment>%1 is a cause code; the request that was made has no place for it</extracomment>
        <translation>%1（最近一次请求无法携带）</translation>
    </message>
    <message>
        <source>It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not wait.</source>
        <extracomment>What to do about a sign-out that waits for a call to end; the words in quotes are commands</extracomment>
        <translation>通话结束后即发送。“撤回”可将其收回，“立即签出”则不等待。</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Heading in the details of a sign-out: requests, the gateway&apos;s words, numbers</extracomment>
        <translation>技术详细信息</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Detail of a sign-out: when its result was known</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out</extracomment>
        <translation>第 %1 次请求（%2）</translation>
    </message>
    <message>
        <source>Request %1 (%2, %3)</source>
        <translation>第 %1 次请求（%2，%3）</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Stays signed in</source>
        <extracomment>What will happen to an agent: nothing</extracomment>
        <translation>保持签入</translation>
    </message>
    <message>
        <source>After the call</source>
        <extracomment>What will happen to an agent: he is signed out when his call has ended</extracomment>
        <translation>通话结束后</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What will happen to an agent: he is signed out at once</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>Now, maybe on a call</source>
        <extracomment>What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call</extracomment>
        <translation>立即，可能在通话中</translation>
    </message>
    <message>
        <source>Now, call is cut</source>
        <extracomment>What will happen to an agent: he is signed out at once, in the middle of a call</extracomment>
        <translation>立即，通话将被中断</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: an agent&apos;s name</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column: an agent&apos;s number</extracomment>
        <translation>工号</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: an agent&apos;s state, for instance &quot;Talking&quot;</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column: what will happen to an agent</extracomment>
        <translation>将如何处理</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <extracomment>What will happen to an agent: nothing, he is not in the list any more</extracomment>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>Being signed out already</source>
        <extracomment>What will happen to an agent: nothing by this order, another one is on its way</extracomment>
        <translation>已在签出过程中</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>New gateway</source>
        <extracomment>Name of a gateway&apos;s settings as long as no name and no address was typed</extracomment>
        <translation>新网关</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: the profile is forgotten</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Name and hint of a small button that opens a menu: new profile, rename, ...</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A profile in the list; %1 is its name</extracomment>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>Title of a small window</extracomment>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>要删除配置“%1”吗？</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <extracomment>Field: which gateway, by the name the person gave it</extracomment>
        <translation>配置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <extracomment>Menu: settings for another gateway</extracomment>
        <translation>新建配置(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu: gives the chosen profile another name</extracomment>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <extracomment>Menu: the chosen profile is offered first from now on</extracomment>
        <translation>设为默认(&amp;M)</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a profile the name that was typed</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu: forgets the chosen profile</extracomment>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Name (leave empty to show the gateway&apos;s address)</source>
        <extracomment>Field: empty means that the gateway&apos;s address is shown instead</extracomment>
        <translation>名称（留空则显示网关地址）</translation>
    </message>
    <message>
        <source>Its address, agent ID and accepted certificate will be forgotten.</source>
        <translation>其地址、工号和已接受的证书都将被清除。</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>None</source>
        <extracomment>Cause code: without one</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Why? (stays in the journal, is not sent)</source>
        <extracomment>In the empty field for a note</extracomment>
        <translation>原因？（留在签出日志中，不会发送）</translation>
    </message>
    <message>
        <source>&amp;Cause code</source>
        <extracomment>Field: a number that tells the gateway why an agent is signed out</extracomment>
        <translation>原因码(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>Field: why agents are signed out, in a person&apos;s own words</extracomment>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>1 到 255，可附加您自己的说明。会发送给网关。</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only an inspector sign-out, the code is kept in the journal only.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>1 到 255，可附加您自己的说明。会发送给网关；如网关只接受质检员方式签出，则原因码仅记录在签出日志中。</translation>
    </message>
    <message>
        <source>The cause code is kept in the journal only: the sign-out method in use does not send it.</source>
        <extracomment>Beneath the cause code, where the chosen way of signing out has no place for it</extracomment>
        <translation>原因码仅保存在签出日志中：当前签出方式不会发送该码。</translation>
    </message>
    <message>
        <source>1 to 255</source>
        <extracomment>Placeholder in the field for a cause code, which is a number</extracomment>
        <translation>1 到 255</translation>
    </message>
    <message>
        <source>None, or 1 to 255</source>
        <extracomment>In the empty field for a cause code: what may be typed</extracomment>
        <translation>无，或 1 到 255</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Journal: name of the part of the window that shows one record</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Journal, details of a record: the agent&apos;s name</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Journal, details of a record: agent ID of who ordered the sign-out</extracomment>
        <translation>主管</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Journal, details of a record: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Journal, details of a record: by which call of the gateway</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>原因码</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Journal, details of a record: what the supervisor wrote</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Journal, details of a record: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Journal, details of a record: how long the gateway took to answer</extracomment>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Journal, details of a record: the gateway&apos;s own words</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal, details of a record: when the sign-out was ordered</extracomment>
        <translation>下达时间</translation>
    </message>
    <message>
        <source>Session began</source>
        <extracomment>Journal, details of a record: when the agent had signed in, by the gateway&apos;s clock</extracomment>
        <translation>会话开始</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Journal, details of a record: the order&apos;s identification</extracomment>
        <translation>指令编号</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Journal, details of a record: identification of the call, as in the log</extracomment>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Journal, details of a record: address</extracomment>
        <translation>网关</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Journal, details of a record: who was signed in to the computer</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Journal, details of a record: its number in the journal</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Journal, details of a record: the hash by which tampering shows</extracomment>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <extracomment>Journal, details of a record: the hash of the record before</extracomment>
        <translation>前一哈希值</translation>
    </message>
    <message>
        <source>Select a record to see all its details.</source>
        <extracomment>Journal: in place of the details while no line of the table is selected</extracomment>
        <translation>选择一条记录以查看其全部详细信息。</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>Show all</source>
        <extracomment>Button beside the numbers: ends filtering by result</extracomment>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>ResultTeller</name>
    <message>
        <source>Agent %1: %2</source>
        <extracomment>The newest result, also read out by screen readers; %1 is the agent&apos;s number, %2 for instance &quot;Signed out&quot;</extracomment>
        <translation>座席 %1：%2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance &quot;Signed out&quot;</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Sign-outs: %1</source>
        <extracomment>What became of several sign-outs, also read out by screen readers; %1 is a list such as &quot;18 signed out and 2 refused&quot;</extracomment>
        <translation>签出：%1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other: what stands between them, in most languages a blank</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the window with the person&apos;s settings</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading over colours and row height</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading and field</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <extracomment>Settings: heading over what concerns one gateway; %1 is a profile&apos;s name</extracomment>
        <translation>网关：%1</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <extracomment>Settings: heading over what concerns sign-outs of agents, whichever the gateway</extracomment>
        <translation>签出</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Settings: stronger colours and lines</extracomment>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Settings: light or dark</extracomment>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;ow height</source>
        <extracomment>Settings: how high the rows of lists are</extracomment>
        <translation>行高(&amp;O)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Colours of the window: dark or light, whichever the operating system is set to
----------
The language of the operating system</extracomment>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>The new language is used when %1 is next started.</source>
        <extracomment>Settings, beneath the language; %1 is the program&apos;s name</extracomment>
        <translation>新语言将在下次启动 %1 时生效。</translation>
    </message>
    <message>
        <source>Sent &amp;at the same time (maximum)</source>
        <extracomment>Settings: how many calls that sign agents out are under way at a time</extracomment>
        <translation>同时发送上限(&amp;A)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Settings: heading over what concerns the gateway, before any is known</extracomment>
        <translation>网关</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the sign-in window</extracomment>
        <translation>签入</translation>
    </message>
    <message>
        <source>Sign in to the gateway</source>
        <extracomment>Headline of the sign-in window</extracomment>
        <translation>签入网关</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>The last session is still being closed. Try again in a moment.</source>
        <translation>上一个会话仍在关闭中。请稍后重试。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is another one than the one that was accepted. Nothing was sent.</source>
        <translation>网关的证书与先前接受的不同。未发送任何内容。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In the sign-in window while the gateway is asked</extracomment>
        <translation>正在签入…</translation>
    </message>
    <message>
        <source>You will be signed in as busy, so that no call is routed to you.</source>
        <extracomment>Beneath the headline of the sign-in window; &quot;busy&quot; is an agent state</extracomment>
        <translation>您将以示忙状态签入，因此不会有来电分配给您。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button</extracomment>
        <translation>签入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Force sign-in</source>
        <extracomment>Button: signs in although the agent is signed in elsewhere</extracomment>
        <translation>强制签入(&amp;F)</translation>
    </message>
    <message>
        <source>“Sign in” shows the certificate again and asks whether to accept it.</source>
        <translation>选择“签入”会再次显示该证书，并询问是否接受。</translation>
    </message>
    <message>
        <source>Certificates cannot be accepted by hand on this computer: ask your administrator.</source>
        <translation>本机不允许手动接受证书：请联系管理员。</translation>
    </message>
    <message>
        <source>This agent ID is already signed in, perhaps at another desk. Sign out there, or choose “Force sign-in” to end that session.</source>
        <extracomment>&quot;Force sign-in&quot; is the button beneath</extracomment>
        <translation>此工号已签入，可能是在其他工位。请在该工位签出，或选择“强制签入”：这会结束该工位的会话。</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that need not be filled in</extracomment>
        <translation>可选</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <extracomment>In the empty field for a certificate file when the administrator allows none</extracomment>
        <translation>系统的证书颁发机构</translation>
    </message>
    <message>
        <source>optional, a PEM or DER file</source>
        <translation>可选，PEM 或 DER 文件</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>选择 CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <extracomment>Kinds of files in the file chooser</extracomment>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <extracomment>Field: address of the gateway</extracomment>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>Agent &amp;ID</source>
        <extracomment>Field: the supervisor&apos;s own agent number</extracomment>
        <translation>工号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field</extracomment>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Phone &amp;number</source>
        <extracomment>Field: the phone the supervisor sits at</extracomment>
        <translation>电话号码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button beside a file name: opens the file chooser</extracomment>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the gateway</extracomment>
        <translation>CA 证书(&amp;C)</translation>
    </message>
    <message>
        <source>Enter the agent ID: a number from %1 to %2.</source>
        <translation>请输入工号：%1 到 %2 之间的数字。</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Force sign-out</source>
        <extracomment>Title of the window that asks before agents are signed out</extracomment>
        <translation>强制签出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves everybody signed in</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Agents to sign out</source>
        <extracomment>Name of the table of agents in the confirmation</extracomment>
        <translation>要签出的座席</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>列表已有 %Ln 秒未更新：状态可能已变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>List updated just now</source>
        <translation>列表刚刚更新</translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>列表更新于 %Ln 秒前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Title over the table of sign-outs</extracomment>
        <translation>签出</translation>
    </message>
    <message>
        <source>Progress of the sign-outs</source>
        <extracomment>Name of the bar that shows how far a run of sign-outs has come</extracomment>
        <translation>签出进度</translation>
    </message>
    <message>
        <source>Stop unsent</source>
        <extracomment>Button: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>停止排队项和暂缓项</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows or hides all about the selected sign-out</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what can be done about the selected sign-outs</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: ends filtering by result</extracomment>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No sign-outs since the program was started; earlier ones are in the journal (%1).</source>
        <extracomment>In place of the table of sign-outs; %1 is a key</extracomment>
        <translation>程序启动以来没有签出；更早的签出请见签出日志（%1）。</translation>
    </message>
    <message>
        <source>No sign-outs with this result</source>
        <extracomment>In place of the table of sign-outs, when the filter lets none through</extracomment>
        <translation>没有此结果的签出</translation>
    </message>
</context>
<context>
    <name>SignOutText</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <translation>等待通话结束</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>已发送，正在等待响应…</translation>
    </message>
    <message>
        <source>Accepted, checking…</source>
        <extracomment>The gateway said yes, which is not yet proof that the agent is out.</extracomment>
        <translation>已受理，正在核查…</translation>
    </message>
    <message>
        <source>Refused that way, checking…</source>
        <translation>该方式被拒绝，正在核查…</translation>
    </message>
    <message>
        <source>No clear answer, checking…</source>
        <translation>没有明确响应，正在核查…</translation>
    </message>
    <message>
        <source>Signed out (was already out)</source>
        <translation>已签出（此前已签出）</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Accepted, but still signed in</source>
        <translation>已受理，但仍为签入状态</translation>
    </message>
    <message>
        <source>No answer; still signed in</source>
        <translation>无响应；仍为签入状态</translation>
    </message>
    <message>
        <source>Not carried out: a call began meanwhile</source>
        <translation>未执行：其间通话已开始</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Withdrawn, not sent</source>
        <translation>已撤回，未发送</translation>
    </message>
    <message>
        <source>Not known: the program ended before the outcome was known</source>
        <extracomment>Found in the journal after the program ended in the middle of a sign-out.</extracomment>
        <translation>结果未知：程序在得知结果之前已退出</translation>
    </message>
    <message>
        <source>Not known: your session ended before the outcome was known</source>
        <translation>结果未知：您的会话在得知结果之前已结束</translation>
    </message>
    <message>
        <source>Not known: accepted, but still or again signed in</source>
        <translation>结果未知：已受理，但仍为签入状态或已再次签入</translation>
    </message>
    <message>
        <source>Not known: no answer, but still or again signed in</source>
        <translation>结果未知：无响应，仍为签入状态或已再次签入</translation>
    </message>
    <message>
        <source>Accepted; whether the agent is out is unknown</source>
        <translation>结果未知：已受理，但不知座席是否已签出</translation>
    </message>
    <message>
        <source>No answer; whether the agent is out is unknown</source>
        <translation>结果未知：无响应，不知座席是否已签出</translation>
    </message>
    <message>
        <source>Not sent: it could not be recorded in the journal</source>
        <translation>未发送：无法记入签出日志</translation>
    </message>
    <message>
        <source>Not sent: may have signed in again</source>
        <translation>未发送：座席可能已重新签入</translation>
    </message>
    <message>
        <source>Not sent: your session ended</source>
        <translation>未发送：您的会话已结束</translation>
    </message>
    <message>
        <source>Not sent: the program ended</source>
        <translation>未发送：程序已退出</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Signed out, without a request of ours</source>
        <translation>已签出，本程序未发出请求</translation>
    </message>
    <message>
        <source>Held back: may be on a call. Sign out anyway?</source>
        <extracomment>The order is not sent until the person has answered.</extracomment>
        <translation>暂缓：可能在通话中。仍要签出吗？</translation>
    </message>
    <message>
        <source>Held back: on a call now. Sign out anyway?</source>
        <translation>暂缓：正在通话中。仍要签出吗？</translation>
    </message>
    <message>
        <source>Signed out during a call</source>
        <translation>已签出（通话期间执行）</translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
    <message>
        <source>Nobody is left to sign out</source>
        <extracomment>Confirmation: of the selected agents none can be signed out</extracomment>
        <translation>没有可签出的座席了</translation>
    </message>
    <message>
        <source>Sign out agent %1?</source>
        <extracomment>Confirmation for one agent whose name is not known; %1 is the number</extracomment>
        <translation>要签出座席 %1 吗？</translation>
    </message>
    <message>
        <source>Sign out %1 (%2)?</source>
        <extracomment>Confirmation for one agent; %1 is the name, %2 the number</extracomment>
        <translation>要签出 %1（%2）吗？</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>要签出 %Ln 名座席吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>签出并中断 %Ln 个通话</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button that signs one agent out who is not in a call</extracomment>
        <translation>签出</translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>通话结束后签出</numerusform>
        </translation>
    </message>
    <message>
        <source>With this choice nobody is signed out.</source>
        <extracomment>Confirmation: all agents concerned are to be left signed in</extracomment>
        <translation>按此选择，不会签出任何人。</translation>
    </message>
    <message>
        <source>The cause code must begin with a number from 1 to 255.</source>
        <extracomment>Confirmation: what was typed as a cause code is none</extracomment>
        <translation>原因码必须以 1 到 255 之间的数字开头。</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>通话结束后签出 %Ln 名座席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>签出 %Ln 名座席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>中断 %Ln 个通话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>其中 %Ln 名在通话结束后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Button; %1 is &quot;Sign out 12 agents&quot;, %2 &quot;cut 3 calls&quot; or &quot;3 after their calls&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter a cause code: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>请输入原因码：管理员要求必填。</translation>
    </message>
    <message>
        <source>Write a note: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>请填写备注：管理员要求必填。</translation>
    </message>
</context>
<context>
    <name>SignOuts</name>
    <message>
        <source>Sign in first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>请先签入</translation>
    </message>
    <message>
        <source>The journal is being opened…</source>
        <translation>正在打开签出日志…</translation>
    </message>
    <message>
        <source>Select one or more agents first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>请先选择一名或多名座席</translation>
    </message>
    <message>
        <source>Sign the selected agents out; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Force sign-out&quot;; %1 is a key</extracomment>
        <translation>签出所选座席；会先询问（%1）</translation>
    </message>
    <message>
        <source>Sign the selected agents out, each when the call has ended; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Sign out after call&quot;; %1 is a key</extracomment>
        <translation>签出所选座席，各自在通话结束后签出；会先询问（%1）</translation>
    </message>
    <message>
        <source>Not possible: the journal cannot be written</source>
        <translation>无法执行：签出日志无法写入</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Agents by state: none</source>
        <extracomment>What a screen reader says of the state bar; %1 is a list such as &quot;Idle 812, Talking 401 and Rest 44&quot;</extracomment>
        <translation>各状态座席：无</translation>
    </message>
    <message>
        <source>Agents by state: %1</source>
        <translation>各状态座席：%1</translation>
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
        <translation>%1。单击则只显示这些，再次单击则全部显示。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The gateway has not told of them what the filter asks for. They are not shown.</source>
        <extracomment>Hint over &quot;12 unknown&quot; in the status bar</extracomment>
        <translation>网关未提供这些座席的筛选所需信息。这些座席未显示。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <extracomment>Status bar: how many agents are in the list</extracomment>
        <translation>
            <numerusform>%Ln 名座席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Status bar: how many agents search and filters let through</extracomment>
        <translation>
            <numerusform>显示 %Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>未知 %Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>已选 %Ln 名</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <extracomment>Status bar: age of the list, less than a second</extracomment>
        <translation>刚刚更新</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>%Ln 秒前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>网关响应 %Ln ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics are on the clipboard. They hold no password and no key.</source>
        <extracomment>Status bar; &quot;they&quot; are versions, the gateway&apos;s address and the last lines of the log</extracomment>
        <translation>诊断信息已复制到剪贴板，其中不含密码和密钥。</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <extracomment>Status bar; %1 is a folder</extracomment>
        <translation>运行日志位于 %1。</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>Title of the window with the user&apos;s guide</extracomment>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>TipBanner</name>
    <message>
        <source>The bar over the list counts the agents in each state. A click on a part shows only these, a second click all of them again.</source>
        <translation>列表上方的状态条显示各状态的座席人数。单击其中一段只显示这些座席，再次单击则重新显示全部。</translation>
    </message>
    <message>
        <source>“More filters” finds those who have been signed in for many hours, or whose state has not changed for a long time: perhaps they have gone home.</source>
        <translation>“更多筛选”可找出签入已达数小时或状态长时间未变的座席：这些人也许已经下班回家了。</translation>
    </message>
    <message>
        <source>“Sign out after call” waits until the call has ended. Floorwalker must stay open for that.</source>
        <translation>“通话结束后签出”会等到通话结束再执行。在此期间 Floorwalker 必须保持打开。</translation>
    </message>
    <message>
        <source>Every sign-out is listed below the agents with the gateway&apos;s own answer, and kept in the journal (%1).</source>
        <extracomment>%1 is a key</extracomment>
        <translation>每次签出都会列在座席列表下方，附有网关的原始响应，并保存在签出日志中（%1）。</translation>
    </message>
    <message>
        <source>Close the tips</source>
        <extracomment>Hint over the small button that puts the tips away</extracomment>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Tip %1 of %2: %3</source>
        <extracomment>%1 is a tip&apos;s number, %2 how many there are, %3 the tip</extracomment>
        <translation>提示 %1/%2：%3</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: puts the last tip away</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next tip</source>
        <extracomment>Button: shows the next tip</extracomment>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>Click agents to select them, several with Ctrl or Shift or by dragging over their rows. “Force sign-out” tells what will happen and asks before anything is sent.</source>
        <translation>单击座席即可选择，按住 Ctrl 或 Shift 单击，或在各行上拖动，可选择多名。“强制签出”会说明将要发生什么，并先询问您，然后才会发送。</translation>
    </message>
    <message>
        <source>By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the window.</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>键盘操作：%1 搜索，%2 转到列表，%3 转到窗口的下一部分。</translation>
    </message>
</context>
<context>
    <name>TlsTrustReader</name>
    <message>
        <source>The certificate file cannot be read. Check its name, or leave the field empty.</source>
        <translation>无法读取证书文件。请检查其名称，或将此项留空。</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM or DER file of the gateway&apos;s authority.</source>
        <translation>此文件中没有证书。请选择网关证书颁发机构的 PEM 或 DER 文件。</translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>请输入 %1，以确认将中断 %Ln 个通话(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <extracomment>Menu</extracomment>
        <translation>座席(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign-outs</source>
        <extracomment>Menu: what can be done about sign-outs that were ordered</extracomment>
        <translation>签出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <extracomment>Menu: opens the sign-in window</extracomment>
        <translation>签入(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out of the gateway</source>
        <extracomment>Menu: ends the supervisor&apos;s own session</extracomment>
        <translation>从网关签出(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu: opens the window with the person&apos;s settings</extracomment>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: ends the program</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Force sign-out</source>
        <extracomment>Button and menu: signs the selected agents out</extracomment>
        <translation>强制签出(&amp;F)</translation>
    </message>
    <message>
        <source>Sign out &amp;after call</source>
        <extracomment>Button and menu: signs the selected agents out, each when the call has ended</extracomment>
        <translation>通话结束后签出(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <extracomment>Menu: selects all agents that are shown</extracomment>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu: goes to the search field</extracomment>
        <translation>搜索(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu: reads the list again</extracomment>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <extracomment>Menu: opens the window with the record of all sign-outs</extracomment>
        <translation>签出日志(&amp;J)…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <extracomment>Menu: opens the window with the user&apos;s guide</extracomment>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <extracomment>Menu: tips at the top of the window are shown</extracomment>
        <translation>显示提示(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: puts what support needs to know on the clipboard</extracomment>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>Menu: opens the folder in the system&apos;s file manager</extracomment>
        <translation>打开运行日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>Menu: %1 is the program&apos;s name</extracomment>
        <translation>关于 %1(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: by which column the table is sorted</extracomment>
        <translation>排序方式(&amp;B)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <extracomment>Menu: which columns the table has</extracomment>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Fi&amp;lter by</source>
        <extracomment>Menu: what the list is filtered by</extracomment>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Withdraw sign-out</source>
        <extracomment>Menu: takes back the sign-outs of the selected agents that have not been sent yet</extracomment>
        <translation>撤回签出(&amp;W)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try the program on a simulated gateway.</source>
        <translation>使用模拟网关试用本程序。</translation>
    </message>
    <message>
        <source>Prove that the journal is as it was written, and end: all of it, or the one file that is named.</source>
        <translation>验证签出日志自写入后未被改动，然后退出：验证全部，或仅验证指定的文件。</translation>
    </message>
    <message>
        <source>What --verify-journal is to verify.</source>
        <extracomment>An optional argument on the command line, as it stands in the help.</extracomment>
        <translation>--verify-journal 要验证的对象。</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <translation>查看呼叫中心现场的座席，并可将座席签出。</translation>
    </message>
</context>
</TS>
