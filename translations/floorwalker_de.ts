<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window; %1 is the program&apos;s name</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is for instance &quot;0.1.0&quot;</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Button: opens the list of what the program is made with, and under which licences; also that window&apos;s title</extracomment>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that you may replace, and other free software.</source>
        <extracomment>%1 is for instance &quot;6.4.2&quot;</extracomment>
        <translation>Freie Software unter der Apache License 2.0. Sie verwendet Qt %1 unter der LGPL 3 als gemeinsam genutzte Bibliothek, die Sie austauschen dürfen, und weitere freie Software.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <extracomment>What the program is for, in the about window</extracomment>
        <translation>Das Callcenter im Blick behalten und Agenten abmelden.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button behind what the list is filtered by: shows all agents again</extracomment>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Enter the proxy as name and port, for instance %1.</source>
        <translation>Geben Sie den Proxy als Name und Port ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>Button that unfolds the settings few people need</extracomment>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Pr&amp;oxy</source>
        <extracomment>Field: how the gateway is reached</extracomment>
        <translation>Pr&amp;oxy</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <extracomment>Field: host and port of the proxy</extracomment>
        <translation>Proxyad&amp;resse</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Proxy: whatever the operating system is set up to use</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: the one whose address is typed beneath</extracomment>
        <translation>Manuell</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Gone from the list</source>
        <extracomment>In place of an agent&apos;s state, for a moment: the gateway&apos;s list does not name the agent any more</extracomment>
        <translation>Nicht mehr in der Liste</translation>
    </message>
</context>
<context>
    <name>AgentListModel</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Shown instead of the agent&apos;s state while a sign-out is under way.</extracomment>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen it.</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column with the agents&apos; numbers.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>Column: how long the agent has been in the present state.</extracomment>
        <translation>Statusdauer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Column: voice, chat, mail.</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <extracomment>Column: since when the agent has been signed in.</extracomment>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <extracomment>Column: how long the agent has been signed in.</extracomment>
        <translation>Anmeldedauer</translation>
    </message>
    <message>
        <source>%1, sign-out waits</source>
        <extracomment>An agent&apos;s state and that a sign-out waits for the end of the call; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, Abmeldung wartet</translation>
    </message>
    <message>
        <source>%1, sign-out held back</source>
        <extracomment>An agent&apos;s state and that a sign-out asks the person again; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, Abmeldung zurückgestellt</translation>
    </message>
    <message>
        <source>The agent is signed out when the call has ended.</source>
        <extracomment>Hint over an agent&apos;s state</extracomment>
        <translation>Der Agent wird abgemeldet, sobald das Gespräch beendet ist.</translation>
    </message>
    <message>
        <source>The sign-out waits for your decision: a call began meanwhile, or may have.</source>
        <extracomment>Hint over an agent&apos;s state; the sign-outs are in a table further down</extracomment>
        <translation>Die Abmeldung wartet auf Ihre Entscheidung: Inzwischen hat ein Gespräch begonnen oder könnte begonnen haben.</translation>
    </message>
</context>
<context>
    <name>AgentListPage</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Title over the table of agents</extracomment>
        <translation>Angemeldete Agenten</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>In place of the agent list; &quot;Sign in&quot; is a button</extracomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to a gateway to see who is on the floor.</source>
        <translation>Nach dem Anmelden sehen Sie hier, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In place of the agent list</extracomment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Waiting for the gateway&apos;s answer.</source>
        <translation>Die Antwort des Gateways steht noch aus.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <extracomment>In place of the agent list, before it has come</extracomment>
        <translation>Liste wird geladen…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In place of the agent list, when the gateway&apos;s list is empty</extracomment>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign in.</source>
        <translation>Agenten erscheinen hier, sobald sie sich anmelden.</translation>
    </message>
    <message>
        <source>No agents match</source>
        <extracomment>In place of the agent list, when search and filters let nobody through</extracomment>
        <translation>Kein passender Agent</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>In place of the agent list; the reason follows on the next line</extracomment>
        <translation>Die Liste konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>%Ln Agent ausgeblendet durch:</numerusform>
            <numerusform>%Ln Agenten ausgeblendet durch:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First line of a menu; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the gateway who is signed in.</source>
        <translation>Das Gateway wird gefragt, wer angemeldet ist.</translation>
    </message>
</context>
<context>
    <name>AgentTableView</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Name of the table of agents</extracomment>
        <translation>Angemeldete Agenten</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Unknown</source>
        <comment>agent state</comment>
        <extracomment>An agent&apos;s state that the gateway did not tell, or told with an unknown code.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <comment>agent state</comment>
        <extracomment>The gateway&apos;s list says so, which is no proof.</extracomment>
        <translation>Abgemeldet?</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>agent state</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>agent state</comment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>agent state</comment>
        <extracomment>Work after a call.</extracomment>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>agent state</comment>
        <extracomment>The agent takes no calls at the moment.</extracomment>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>agent state</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>agent state</comment>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <comment>agent state</comment>
        <extracomment>%1 is the gateway&apos;s number of an agent state that this program does not know.</extracomment>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>medium</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>medium</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>medium</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <comment>agent state</comment>
        <extracomment>The agent will rest when the present call has ended.</extracomment>
        <translation>Vor Pause</translation>
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
        <translation>&amp;Jetzt abmelden</translation>
    </message>
    <message>
        <source>Sign out no&amp;w</source>
        <translation>Jet&amp;zt abmelden</translation>
    </message>
    <message>
        <source>&amp;After the call</source>
        <extracomment>Confirmation, choice for agents on a call: each is signed out when his call has ended</extracomment>
        <translation>&amp;Nach dem Gespräch</translation>
    </message>
    <message>
        <source>&amp;Leave signed in</source>
        <extracomment>Confirmation, choice for agents on a call: nothing happens to them</extracomment>
        <translation>&amp;Angemeldet lassen</translation>
    </message>
    <message>
        <source>Lea&amp;ve signed in</source>
        <translation>An&amp;gemeldet lassen</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the gateway</source>
        <extracomment>Title of the window that shows a certificate</extracomment>
        <translation>Zertifikat des Gateways</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has changed</source>
        <extracomment>Headline over a certificate</extracomment>
        <translation>Das Zertifikat des Gateways hat sich geändert</translation>
    </message>
    <message>
        <source>This gateway&apos;s certificate is not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Another certificate was accepted for this gateway before. Either the administrator has replaced it, or somebody stands between you and the gateway and could read your password. Nothing was sent. Ask your administrator before you go on.</source>
        <translation>Für dieses Gateway wurde früher ein anderes Zertifikat akzeptiert. Entweder hat der Administrator es ersetzt, oder jemand hat sich zwischen Sie und das Gateway geschaltet und könnte Ihr Kennwort lesen. Es wurde nichts gesendet. Fragen Sie Ihren Administrator, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <extracomment>Button</extracomment>
        <translation>Neues Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Dieses Zertifikat akzeptieren</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>About a certificate: the gateway&apos;s name as it was typed</extracomment>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>About a certificate: whom it names</extracomment>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>About a certificate: who made it</extracomment>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>About a certificate: the first day</extracomment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>About a certificate: the last day</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint now</source>
        <extracomment>About certificates: fingerprint of the one the gateway shows now</extracomment>
        <translation>SHA-256-Fingerabdruck jetzt</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint before</source>
        <extracomment>About certificates: fingerprint of the one that was accepted earlier</extracomment>
        <translation>SHA-256-Fingerabdruck bisher</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates of servers.</source>
        <translation>Es entspricht nicht den Regeln für Serverzertifikate.</translation>
    </message>
    <message>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <extracomment>Must be ticked before a changed certificate can be accepted</extracomment>
        <translation>&amp;Mein Administrator hat den neuen Fingerabdruck bestätigt</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Es wurde widerrufen.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Es ist noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing was sent. Accept this certificate only if its fingerprint matches the one your administrator gave you; otherwise somebody else could read your password.</source>
        <translation>Es wurde nichts gesendet. Akzeptieren Sie dieses Zertifikat nur, wenn sein Fingerabdruck mit dem übereinstimmt, den Sie von Ihrem Administrator erhalten haben; sonst könnte jemand anders Ihr Kennwort lesen.</translation>
    </message>
    <message>
        <source>&amp;Do not accept</source>
        <extracomment>Button: the certificate is not accepted</extracomment>
        <translation>&amp;Nicht akzeptieren</translation>
    </message>
    <message>
        <source>It was issued for a name other than the one asked for.</source>
        <translation>Es wurde für einen anderen Namen als den angefragten ausgestellt.</translation>
    </message>
    <message>
        <source>It was not issued by an authority this computer trusts.</source>
        <translation>Es wurde nicht von einer Zertifizierungsstelle ausgestellt, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>About a certificate: a number by which it is recognised</extracomment>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, filter</source>
        <extracomment>Name of a switch for screen readers; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1, Filter</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a number in the head of the panel; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1. Klicken, um nur diese anzuzeigen; erneut klicken, um alle anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries to reach the gateway at once</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the list again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: opens the sign-in window</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>Diese Liste ist %Ln&#xa0;s alt.</numerusform>
            <numerusform>Diese Liste ist %Ln&#xa0;s alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were signed out at %1 by the gateway or another desk.</source>
        <translation>Sie wurden um %1 vom Gateway oder von einem anderen Arbeitsplatz abgemeldet.</translation>
    </message>
    <message>
        <source>Your session lapsed at %1: the gateway no longer accepts it.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>Ihre Sitzung ist um %1 abgelaufen: Das Gateway akzeptiert sie nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh it before you sign anybody out.</source>
        <translation>Aktualisieren Sie sie, bevor Sie jemanden abmelden.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, tell your administrator.</source>
        <extracomment>Banner, after &quot;You were signed out at 14:05 by the gateway or another desk.&quot;</extracomment>
        <translation>Melden Sie sich erneut an; wenn es wieder passiert, informieren Sie Ihren Administrator.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>Das Gateway ist nicht erreichbar. Neuer Versuch in %Ln&#xa0;s.</numerusform>
            <numerusform>Das Gateway ist nicht erreichbar. Neuer Versuch in %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Trying again now.</source>
        <extracomment>Banner, no list has been read yet</extracomment>
        <translation>Das Gateway ist nicht erreichbar. Neuer Versuch läuft.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>Das Gateway ist nicht erreichbar. Stand der Liste: %1. Neuer Versuch in %Ln&#xa0;s.</numerusform>
            <numerusform>Das Gateway ist nicht erreichbar. Stand der Liste: %1. Neuer Versuch in %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. The list is as of %1. Trying again now.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>Das Gateway ist nicht erreichbar. Stand der Liste: %1. Neuer Versuch läuft.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not signed in</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Abmeldung läuft…</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <extracomment>Connection, top right: %1 is the supervisor&apos;s number, %2 the gateway, for instance &quot;1300 @ ccgw.example&quot;</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 – no connection</source>
        <extracomment>Connection, top right: %1 is for instance &quot;1300 @ ccgw.example&quot;, or &quot;1300&quot; where there is less room</extracomment>
        <translation>%1 – keine Verbindung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Das Gateway ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection, top right, where there is no room for more</extracomment>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>%Ln Agent nicht im Gespräch: wird jetzt abgemeldet</numerusform>
            <numerusform>%Ln Agenten nicht im Gespräch: werden jetzt abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>%Ln Agent wird bereits abgemeldet und daher ausgelassen</numerusform>
            <numerusform>%Ln Agenten werden bereits abgemeldet und daher ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>%Ln Agent inzwischen nicht mehr in der Liste, ausgelassen</numerusform>
            <numerusform>%Ln Agenten inzwischen nicht mehr in der Liste, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>%Ln Agent im Gespräch: Das Gespräch wird getrennt</numerusform>
            <numerusform>%Ln Agenten im Gespräch: Die Gespräche werden getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>%Ln Agent im Gespräch: wird nach Gesprächsende abgemeldet</numerusform>
            <numerusform>%Ln Agenten im Gespräch: werden nach Gesprächsende abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>%Ln Agent im Gespräch: bleibt angemeldet</numerusform>
            <numerusform>%Ln Agenten im Gespräch: bleiben angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>%Ln Agent möglicherweise im Gespräch (Status unbekannt)</numerusform>
            <numerusform>%Ln Agenten möglicherweise im Gespräch (Status unbekannt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>%Ln Agent möglicherweise im Gespräch (Status unbekannt): bleibt angemeldet</numerusform>
            <numerusform>%Ln Agenten möglicherweise im Gespräch (Status unbekannt): bleiben angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in the selection yourself and are left out.</source>
        <extracomment>Confirmation: the supervisor&apos;s own row was selected too</extracomment>
        <translation>Sie selbst sind in der Auswahl und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Nobody is on a call any more</source>
        <extracomment>Confirmation, in place of &quot;3 agents on a call: calls will be cut&quot; once all calls have ended</extracomment>
        <translation>Es ist niemand mehr im Gespräch</translation>
    </message>
    <message>
        <source>Everybody&apos;s state is known now</source>
        <extracomment>Confirmation, in place of &quot;2 agents may be on a call (state unknown)&quot; once all states are known</extracomment>
        <translation>Der Status aller Agenten ist jetzt bekannt</translation>
    </message>
    <message>
        <source>The gateway says you are not an inspector: this will probably be refused.</source>
        <translation>Laut Gateway sind Sie kein Inspektor: Das Abmelden wird wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>Not on a call: signed out now</source>
        <extracomment>Confirmation: the only agent that it is about, who is certainly not in a call</extracomment>
        <translation>Nicht im Gespräch: wird jetzt abgemeldet</translation>
    </message>
    <message>
        <source>On a call: the call will be cut</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, which ends</extracomment>
        <translation>Im Gespräch: Das Gespräch wird getrennt</translation>
    </message>
    <message>
        <source>On a call: signed out when the call has ended</source>
        <extracomment>Confirmation: the only agent that it is about is in a call and is signed out when it has ended</extracomment>
        <translation>Im Gespräch: wird nach Gesprächsende abgemeldet</translation>
    </message>
    <message>
        <source>On a call: left signed in</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, and nothing happens</extracomment>
        <translation>Im Gespräch: bleibt angemeldet</translation>
    </message>
    <message>
        <source>May be on a call (state unknown)</source>
        <extracomment>Confirmation: of the only agent that it is about it is not known whether he is in a call</extracomment>
        <translation>Möglicherweise im Gespräch (Status unbekannt)</translation>
    </message>
    <message>
        <source>May be on a call (state unknown): left signed in</source>
        <translation>Möglicherweise im Gespräch (Status unbekannt): bleibt angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>%Ln Abmeldung wartet bereits auf das Gesprächsende; bleibt der Agent hier angemeldet, wartet sie weiter</numerusform>
            <numerusform>%Ln Abmeldungen warten bereits auf das Gesprächsende; bleiben die Agenten hier angemeldet, warten sie weiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Search: %1</source>
        <extracomment>What the list is filtered by; %1 is what was typed into the search field</extracomment>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>What the list is filtered by; %1 is a state such as &quot;Talking&quot;</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>What the list is filtered by: agents who belong to no group</extracomment>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>What the list is filtered by; %1 is the name of a group</extracomment>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>What the list is filtered by; %1 is &quot;voice&quot;, &quot;chat&quot; or &quot;mail&quot;</extracomment>
        <translation>Medium: %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>Seit mindestens %Ln Stunde angemeldet</numerusform>
            <numerusform>Seit mindestens %Ln Stunden angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>Status seit mindestens %Ln Stunde unverändert</numerusform>
            <numerusform>Status seit mindestens %Ln Stunden unverändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionChip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>Name of a button for screen readers; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>%1. Click to take this filter away.</source>
        <extracomment>Hint over what the list is filtered by; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>%1. Klicken, um diesen Filter zu entfernen.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>In an empty field for a date: year, month, day. Dates are typed with digits in this order.</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Button in a field for a date</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing (%2: calendar)</source>
        <extracomment>Hint over a field for a date; %2 is a key</extracomment>
        <translation>Ein Datum wie %1 oder nichts (%2: Kalender)</translation>
    </message>
</context>
<context>
    <name>DemoGateway</name>
    <message>
        <source>The simulated gateway could not be started. Close Floorwalker and start the demo again.</source>
        <translation>Das simulierte Gateway konnte nicht gestartet werden. Schließen Sie Floorwalker und starten Sie die Demo erneut.</translation>
    </message>
    <message>
        <source>The simulated gateway has ended. Close Floorwalker and start the demo again.</source>
        <translation>Das simulierte Gateway hat sich beendet. Schließen Sie Floorwalker und starten Sie die Demo erneut.</translation>
    </message>
    <message>
        <source>The demo needs the program %1 beside Floorwalker; it is not part of this package. Start Floorwalker without the demo.</source>
        <translation>Die Demo braucht das Programm %1 neben Floorwalker; es gehört nicht zu diesem Paket. Starten Sie Floorwalker ohne die Demo.</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Contents</source>
        <extracomment>Name of the list of a document&apos;s headings</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <extracomment>Journal: name of the bar that shows how far the export is</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>sign-outs %1</source>
        <extracomment>Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit for a file&apos;s name.</extracomment>
        <translation>Abmeldungen %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file chooser</extracomment>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>Export läuft… %Ln Eintrag geschrieben</numerusform>
            <numerusform>Export läuft… %Ln Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that takes a message away</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <extracomment>Journal: what became of an export</extracomment>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>%Ln Eintrag exportiert.</numerusform>
            <numerusform>%Ln Einträge exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <extracomment>Journal: button beside the progress of an export</extracomment>
        <translation>Export abb&amp;rechen</translation>
    </message>
    <message>
        <source>Some are missing: files cannot be read. Tell your administrator.</source>
        <extracomment>Journal: behind &quot;1,234 records exported.&quot;; beneath it stand the files&apos; names</extracomment>
        <translation>Einige fehlen: Dateien können nicht gelesen werden. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space.</source>
        <extracomment>Journal: what became of an export; beneath it stand the file and the system&apos;s words</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder geben Sie Speicherplatz frei.</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties it</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in a search field: goes to the field</extracomment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search agents</source>
        <extracomment>Search field over the agent list</extracomment>
        <translation>Agenten suchen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of the choice that shows only agents in one state</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First entry of the choice of states</extracomment>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of the choice that shows only agents of one group</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>First entry of the choice of groups</extracomment>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Entry of the choice of groups: agents who belong to none</extracomment>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Beginning of an agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field; %1 is a key</extracomment>
        <translation>Anfang einer Agenten-ID oder Teile eines Namens (%1)</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <extracomment>Button beside the state bar: medium, times and saved filters</extracomment>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Time does not matter for the filter</extracomment>
        <translation>Beliebig lange</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>Mindestens %Ln Stunde</numerusform>
            <numerusform>Mindestens %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>Title of the dialog that asks for a saved filter&apos;s new name</extracomment>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <extracomment>Label of the field for a saved filter&apos;s name</extracomment>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>&amp;Signed in for</source>
        <extracomment>Submenu: only agents whose session is so long</extracomment>
        <translation>&amp;Anmeldedauer</translation>
    </message>
    <message>
        <source>State u&amp;nchanged for</source>
        <extracomment>Submenu: only agents who have been in the same state for so long</extracomment>
        <translation>Status &amp;unverändert seit</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Submenu: only agents who can be reached by voice, chat or mail</extracomment>
        <translation>&amp;Medien</translation>
    </message>
    <message>
        <source>Save this &amp;filter as…</source>
        <extracomment>Menu item: gives what is searched and filtered for a name</extracomment>
        <translation>Diesen Filter &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>Menu item: shows all agents again</extracomment>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps a filter under the name that was typed</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a filter the name that was typed</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another filter has this name. Enter another one.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>Ein anderer Filter hat diesen Namen. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>This filter cannot be saved. Delete one that is no longer needed, or shorten the search.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>Dieser Filter kann nicht gespeichert werden. Löschen Sie einen, der nicht mehr gebraucht wird, oder kürzen Sie die Suche.</translation>
    </message>
</context>
<context>
    <name>GatewayAddressReader</name>
    <message>
        <source>Enter the gateway&apos;s address, for example ccgw.example.com.</source>
        <translation>Geben Sie die Adresse des Gateways ein, zum Beispiel ccgw.example.com.</translation>
    </message>
    <message>
        <source>Enter only host and port, without a path.</source>
        <translation>Geben Sie nur Host und Port ein, ohne Pfad.</translation>
    </message>
    <message>
        <source>Enter only host and port; the agent ID and the password have fields of their own.</source>
        <translation>Geben Sie nur Host und Port ein; für Agenten-ID und Kennwort gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535, for example %1:%2.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein, zum Beispiel %1:%2.</translation>
    </message>
    <message>
        <source>This address is too long. Enter only host and port.</source>
        <translation>Diese Adresse ist zu lang. Geben Sie nur Host und Port ein.</translation>
    </message>
    <message>
        <source>Only https:// is possible: the gateway is never asked without encryption. Enter host and port alone.</source>
        <translation>Nur https:// ist möglich: Das Gateway wird nie unverschlüsselt angesprochen. Geben Sie nur Host und Port ein.</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address. Check how it is written.</source>
        <translation>Dies ist keine gültige IPv6-Adresse. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This is not a valid host name or address. Check how it is written.</source>
        <translation>Dies ist kein gültiger Hostname und keine gültige Adresse. Prüfen Sie die Schreibweise.</translation>
    </message>
</context>
<context>
    <name>GatewayChoices</name>
    <message>
        <source>Automatic</source>
        <extracomment>Sign-out method: the program chooses</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Force sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s &quot;forcelogout&quot; call</extracomment>
        <translation>Nur erzwungene Abmeldung</translation>
    </message>
    <message>
        <source>Inspector sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s call for inspectors</extracomment>
        <translation>Nur Inspektor</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 to %2 s: set by your administrator</source>
        <extracomment>Beneath the refresh interval; %1 and %2 are seconds</extracomment>
        <translation>%1 bis %2&#xa0;s: von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Sign-out &amp;method</source>
        <extracomment>Field: which of the gateway&apos;s calls signs agents out</extracomment>
        <translation>Abmelde&amp;methode</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <extracomment>Field: seconds between two readings of the list of agents</extracomment>
        <translation>Ak&amp;tualisierung alle</translation>
    </message>
</context>
<context>
    <name>GatewaySentence</name>
    <message>
        <source>The gateway reports an unknown error.</source>
        <translation>Das Gateway meldet einen unbekannten Fehler.</translation>
    </message>
    <message>
        <source>The gateway delivers events in another way than this program asks for them.</source>
        <translation>Das Gateway liefert Ereignisse auf andere Weise, als dieses Programm sie abfragt.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The gateway does not accept this agent ID or address.</source>
        <translation>Das Gateway akzeptiert diese Agenten-ID oder Adresse nicht.</translation>
    </message>
    <message>
        <source>Check the agent ID.</source>
        <translation>Prüfen Sie die Agenten-ID.</translation>
    </message>
    <message>
        <source>No right to do this, or the sign-in has lapsed.</source>
        <translation>Keine Berechtigung dafür, oder die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign out of the gateway, sign in again and try once more. If it is refused again, ask your administrator for the right.</source>
        <translation>Melden Sie sich vom Gateway ab und wieder an, und versuchen Sie es noch einmal. Wird es erneut abgelehnt, bitten Sie Ihren Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>The agent is being switched over to another server.</source>
        <translation>Der Agent wird gerade auf einen anderen Server umgeschaltet.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Leave yourself out, or sign out in the call centre&apos;s own program.</source>
        <translation>Nehmen Sie sich aus der Auswahl oder melden Sie sich im Programm Ihres Callcenters ab.</translation>
    </message>
    <message>
        <source>The gateway found an error in the request.</source>
        <translation>Das Gateway hat einen Fehler im Aufruf gefunden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A sign-in detail is missing or not valid.</source>
        <translation>Eine Anmeldeangabe fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Check agent ID, password and phone number.</source>
        <translation>Prüfen Sie Agenten-ID, Kennwort und Telefonnummer.</translation>
    </message>
    <message>
        <source>This agent is already signed in.</source>
        <translation>Dieser Agent ist bereits angemeldet.</translation>
    </message>
    <message>
        <source>Sign this agent out in the other place first.</source>
        <translation>Melden Sie diesen Agenten zuerst an der anderen Stelle ab.</translation>
    </message>
    <message>
        <source>The call-centre platform is not available at the moment.</source>
        <translation>Die Callcenter-Plattform ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>Agenten-ID oder Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>Enter both again. Too many wrong attempts may lock the account.</source>
        <translation>Geben Sie beides noch einmal ein. Zu viele Fehlversuche können zur Sperrung des Kontos führen.</translation>
    </message>
    <message>
        <source>The gateway does not accept the agent ID or the cause code of this sign-out.</source>
        <translation>Das Gateway akzeptiert die Agenten-ID oder den Ursachencode dieser Abmeldung nicht.</translation>
    </message>
    <message>
        <source>If a cause code was chosen, try again without one; else give this code to your administrator.</source>
        <translation>Wenn ein Ursachencode gewählt war, versuchen Sie es ohne; sonst nennen Sie Ihrem Administrator diesen Code.</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>Der Agent ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Look for the agent in the list. If the agent is there, your administrator should check your rights.</source>
        <translation>Suchen Sie den Agenten in der Liste. Ist er dort, sollte Ihr Administrator Ihre Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>The operation failed inside the call centre.</source>
        <translation>Der Vorgang ist im Callcenter fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The agent has already signed out.</source>
        <translation>Der Agent hat sich bereits abgemeldet.</translation>
    </message>
    <message>
        <source>The change was refused, possibly for lack of rights.</source>
        <translation>Die Änderung wurde abgelehnt, möglicherweise mangels Berechtigung.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>Bitten Sie Ihren Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>Signing out is not possible in this state, for example during a call.</source>
        <translation>Abmelden ist in diesem Status nicht möglich, zum Beispiel während eines Gesprächs.</translation>
    </message>
    <message>
        <source>Try again when the agent is not on a call.</source>
        <translation>Versuchen Sie es erneut, wenn der Agent nicht im Gespräch ist.</translation>
    </message>
    <message>
        <source>A sign-in detail is not valid.</source>
        <translation>Eine Anmeldeangabe ist ungültig.</translation>
    </message>
    <message>
        <source>The agent&apos;s type does not allow this way of signing in.</source>
        <translation>Der Typ des Agenten erlaubt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Enter another phone number.</source>
        <translation>Geben Sie eine andere Telefonnummer ein.</translation>
    </message>
    <message>
        <source>The phone number is outside the permitted range.</source>
        <translation>Die Telefonnummer liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>Sign this agent out there first.</source>
        <translation>Melden Sie diesen Agenten zuerst dort ab.</translation>
    </message>
    <message>
        <source>The gateway does not accept this computer&apos;s address.</source>
        <translation>Das Gateway akzeptiert die Adresse dieses Computers nicht.</translation>
    </message>
    <message>
        <source>The portal did not confirm the sign-in.</source>
        <translation>Das Portal hat die Anmeldung nicht bestätigt.</translation>
    </message>
    <message>
        <source>Check agent ID and password; if they are right, tell your administrator.</source>
        <translation>Prüfen Sie Agenten-ID und Kennwort; wenn sie stimmen, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This agent belongs to another call centre than the gateway expects.</source>
        <translation>Dieser Agent gehört zu einem anderen Callcenter, als das Gateway erwartet.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the agent ID.</source>
        <translation>Prüfen Sie die Adresse des Gateways und die Agenten-ID.</translation>
    </message>
    <message>
        <source>The gateway could not read the skills that were asked for.</source>
        <translation>Das Gateway konnte die angeforderten Skills nicht lesen.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>Das Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Change it in the call centre&apos;s own program, then sign in here.</source>
        <translation>Ändern Sie es im Programm Ihres Callcenters und melden Sie sich dann hier an.</translation>
    </message>
    <message>
        <source>A sign-in of this agent is already under way.</source>
        <translation>Eine Anmeldung dieses Agenten läuft bereits.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>Bitten Sie Ihren Administrator, es zu entsperren.</translation>
    </message>
    <message>
        <source>Only an inspector may ask for this.</source>
        <translation>Nur ein Inspektor darf dies anfordern.</translation>
    </message>
    <message>
        <source>Ask your administrator for an inspector&apos;s rights.</source>
        <translation>Bitten Sie Ihren Administrator um die Berechtigungen eines Inspektors.</translation>
    </message>
    <message>
        <source>The gateway no longer knows this session.</source>
        <translation>Das Gateway kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The gateway is recovering this session.</source>
        <translation>Das Gateway stellt diese Sitzung gerade wieder her.</translation>
    </message>
    <message>
        <source>The gateway has recovered this session.</source>
        <translation>Das Gateway hat diese Sitzung wiederhergestellt.</translation>
    </message>
    <message>
        <source>The gateway could not recover this session.</source>
        <translation>Das Gateway konnte diese Sitzung nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The gateway took too long to recover this session.</source>
        <translation>Das Gateway hat zu lange gebraucht, um diese Sitzung wiederherzustellen.</translation>
    </message>
    <message>
        <source>The gateway did not recognise this session after its recovery.</source>
        <translation>Das Gateway hat diese Sitzung nach ihrer Wiederherstellung nicht erkannt.</translation>
    </message>
    <message>
        <source>The gateway does not recover sessions.</source>
        <translation>Das Gateway stellt keine Sitzungen wieder her.</translation>
    </message>
    <message>
        <source>The gateway refused the inspector&apos;s operation.</source>
        <translation>Das Gateway hat den Vorgang des Inspektors abgelehnt.</translation>
    </message>
    <message>
        <source>Give this code to your administrator: what it means is not published.</source>
        <translation>Nennen Sie Ihrem Administrator diesen Code: Seine Bedeutung ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The call control refused the operation.</source>
        <translation>Die Anrufsteuerung hat den Vorgang abgelehnt.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that this program does not know.</source>
        <translation>Das Gateway hat mit einem Code abgelehnt, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>Das Gateway hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer was complete.</source>
        <translation>Die Verbindung endete, bevor die Antwort des Gateways vollständig war.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>Es wurde kein Computer mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than this program accepts.</source>
        <translation>Die Antwort des Gateways war größer, als dieses Programm zulässt.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. It was not followed.</source>
        <translation>Das Gateway hat auf eine andere Adresse verwiesen. Dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The gateway, or a server in front of it, reports an error.</source>
        <translation>Das Gateway oder ein Server davor meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The gateway accepted the sign-in but gave no session (Set-GUID).</source>
        <translation>Das Gateway hat die Anmeldung angenommen, aber keine Sitzung vergeben (Set-GUID).</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was not understood.</source>
        <translation>Die Antwort des Gateways wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was issued for another name. Nothing was sent.</source>
        <translation>Das Zertifikat des Gateways wurde für einen anderen Namen ausgestellt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. Nothing was sent.</source>
        <translation>Das Zertifikat des Gateways ist abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Nothing was sent.</source>
        <translation>Das Zertifikat des Gateways ist noch nicht gültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection came about. Nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zustande. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>Das Zertifikat des Gateways ist nicht vertrauenswürdig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Show code and message to your administrator.</source>
        <translation>Zeigen Sie Ihrem Administrator Code und Meldung.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>Choose the certificate file of your company&apos;s authority.</source>
        <translation>Wählen Sie die Zertifikatsdatei der Zertifizierungsstelle Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>The gateway was still busy with an earlier request.</source>
        <translation>Das Gateway war noch mit einem früheren Aufruf beschäftigt.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>Bei sich selbst können Sie das nicht tun.</translation>
    </message>
    <message>
        <source>Nothing to do; if the agent is still in the list, try again.</source>
        <translation>Nichts zu tun; wenn der Agent noch in der Liste ist, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The phone cannot be used.</source>
        <translation>Das Telefon kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This agent is already signed in elsewhere and cannot be signed in by force.</source>
        <translation>Dieser Agent ist bereits woanders angemeldet, und seine Anmeldung kann nicht erzwungen werden.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached: nothing answers at this address and port.</source>
        <translation>Das Gateway ist nicht erreichbar: Unter dieser Adresse und diesem Port antwortet nichts.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Das Gateway ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, give this code to your administrator.</source>
        <translation>Versuchen Sie es später erneut; wenn der Fehler wieder auftritt, nennen Sie Ihrem Administrator diesen Code.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Versuchen Sie es erneut; wenn der Fehler wieder auftritt, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, tell your administrator.</source>
        <translation>Versuchen Sie es später erneut; wenn der Fehler wieder auftritt, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the gateway&apos;s address or tell your administrator.</source>
        <translation>Versuchen Sie es erneut; wenn der Fehler wieder auftritt, prüfen Sie die Adresse des Gateways oder informieren Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Demo</source>
        <extracomment>Mark at the top of the window: everything here is made up</extracomment>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>The gateway says that you are not an inspector. Signing others out will probably be refused.</source>
        <translation>Laut Gateway sind Sie kein Inspektor. Das Abmelden anderer wird wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: puts a hint away</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Your password must be changed. Change it in the call centre&apos;s own program.</source>
        <translation>Ihr Kennwort muss geändert werden. Ändern Sie es im Programm Ihres Callcenters.</translation>
    </message>
    <message>
        <source>Your password expires today. Change it in the call centre&apos;s own program.</source>
        <translation>Ihr Kennwort läuft heute ab. Ändern Sie es im Programm Ihres Callcenters.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>Ihr Kennwort läuft in %Ln Tag ab. Ändern Sie es im Programm Ihres Callcenters.</numerusform>
            <numerusform>Ihr Kennwort läuft in %Ln Tagen ab. Ändern Sie es im Programm Ihres Callcenters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>Set the file aside and go on</source>
        <extracomment>Button: gives the damaged journal file another name and begins a new one</extracomment>
        <translation>Datei beiseitelegen und fortfahren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: opens the journal&apos;s folder in the system&apos;s file manager</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>%Ln Eintrag noch nicht auf dem Datenträger.</numerusform>
            <numerusform>%Ln Einträge noch nicht auf dem Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question before a damaged journal file is set aside</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Button: sets a damaged journal file aside</extracomment>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set the damaged journal file aside?</source>
        <extracomment>Question before a damaged journal file is set aside</extracomment>
        <translation>Die beschädigte Journaldatei beiseitelegen?</translation>
    </message>
    <message>
        <source>The journal&apos;s newest file is damaged, so nobody can be signed out. Set it aside (it is kept under another name, and a new file begins), or ask your administrator to repair it and try again.</source>
        <translation>Die neueste Datei des Journals ist beschädigt, deshalb kann niemand abgemeldet werden. Legen Sie sie beiseite (sie wird unter einem anderen Namen aufbewahrt, und eine neue Datei wird begonnen), oder bitten Sie Ihren Administrator, sie zu reparieren, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file is kept beside the journal, with “damaged” in its name. This program cannot read it any more: give it to your administrator.</source>
        <translation>Die Datei bleibt neben dem Journal erhalten, mit „damaged“ im Namen. Dieses Programm kann sie dann nicht mehr lesen: Geben Sie sie Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Another window of this program is writing to the journal, so nobody can be signed out from here. Use that window, or close it.</source>
        <translation>Ein anderes Fenster dieses Programms schreibt in das Journal, deshalb kann von hier aus niemand abgemeldet werden. Benutzen Sie jenes Fenster oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be created or read, so nobody can be signed out. Ask your administrator.</source>
        <translation>Der Ordner des Journals fehlt oder ist nicht lesbar, daher kann niemand abgemeldet werden. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nobody can be signed out. Ask your administrator for the right to write to its folder.</source>
        <translation>In das Journal kann nicht geschrieben werden, deshalb kann niemand abgemeldet werden. Bitten Sie Ihren Administrator um Schreibrechte für den Ordner des Journals.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written and nobody can be signed out. Remove files that are no longer needed.</source>
        <translation>Der Datenträger ist voll, deshalb kann das Journal nicht geschrieben und niemand abgemeldet werden. Entfernen Sie Dateien, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody can be signed out. Try again; if it happens again, tell your administrator.</source>
        <translation>Das Journal kann nicht geschrieben werden, deshalb kann niemand abgemeldet werden. Versuchen Sie es erneut; wenn es wieder passiert, informieren Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>JournalSearchBar</name>
    <message>
        <source>ID or name</source>
        <extracomment>In the empty field for agents in the journal</extracomment>
        <translation>ID oder Name</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>In the empty field for the supervisor&apos;s number</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Agent ID of who ordered the sign-out</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>Agenten-ID der Person, die die Abmeldung angeordnet hat</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Journal: first entry of the choice of results</extracomment>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Noch angemeldet</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>All results and steps</source>
        <extracomment>Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended</extracomment>
        <translation>Alle Ergebnisse und Schritte</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <extracomment>Journal: label of the field for an agent&apos;s ID or name</extracomment>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <extracomment>Journal: label of the field for who ordered the sign-out</extracomment>
        <translation>&amp;Supervisor</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Journal: label of the field for the first day</extracomment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Journal: label of the field for the last day, which is included</extracomment>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Journal: label of the choice of results</extracomment>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>An agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>Eine Agenten-ID oder Teile eines Namens (%1)</translation>
    </message>
</context>
<context>
    <name>JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the agent&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Column: number of who ordered the sign-out</extracomment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Column: the number given as the cause of the sign-out</extracomment>
        <translation>Ursachencode</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the supervisor wrote</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: by which call of the gateway</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: the order&apos;s identification</extracomment>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>JournalTableView</name>
    <message>
        <source>Records</source>
        <extracomment>Name of the table of records in the journal</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a table: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Journal opened</source>
        <extracomment>Journal: the program has begun to record</extracomment>
        <translation>Journal geöffnet</translation>
    </message>
    <message>
        <source>Journal closed</source>
        <extracomment>Journal: the program has ended properly</extracomment>
        <translation>Journal geschlossen</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <extracomment>Journal: an old file of the journal was removed</extracomment>
        <translation>Alte Einträge entfernt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal: somebody ordered a sign-out</extracomment>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <extracomment>Journal: the sign-out waits until the agent has finished the call</extracomment>
        <translation>Wartet auf das Gesprächsende</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Journal: the sign-out is held back</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Journal: from here on the sign-out may have left this machine</extracomment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Journal: the sign-out was sent</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Journal: the gateway said yes, which is not yet proof</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Journal: whether the agent is out is being checked</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: the program ended before the result was known</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>Noch angemeldet</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: result, the gateway said no</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: result, nothing left this machine</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: result, somebody took the order back before it was sent</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>the program ended</source>
        <extracomment>Journal: behind a result, in brackets
----------
Journal: behind a result, in brackets: it was to be sent after the call</extracomment>
        <translation>das Programm endete</translation>
    </message>
    <message>
        <source>a call had begun</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>ein Gespräch hatte begonnen</translation>
    </message>
    <message>
        <source>was already out</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>war bereits abgemeldet</translation>
    </message>
    <message>
        <source>an agent of this number is signed in</source>
        <extracomment>Journal: behind a result, in brackets: an agent of this number is there</extracomment>
        <translation>ein Agent mit dieser Nummer ist angemeldet</translation>
    </message>
    <message>
        <source>perhaps another session</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>vielleicht eine andere Sitzung</translation>
    </message>
    <message>
        <source>it could not be recorded</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>konnte nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>your session ended</source>
        <extracomment>Journal: behind a result, in brackets: the supervisor&apos;s own session</extracomment>
        <translation>Ihre Sitzung endete</translation>
    </message>
    <message>
        <source>a damaged file was set aside</source>
        <extracomment>Journal: behind &quot;Journal opened&quot;, in brackets</extracomment>
        <translation>eine beschädigte Datei wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>Journal: state of an agent, after a call</extracomment>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Journal: %1 is a result such as &quot;Not sent&quot;, %2 what else is known, such as &quot;a call had begun&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>without a request of ours</source>
        <extracomment>Journal: behind a result, in brackets: the agent&apos;s session ended without a request of ours</extracomment>
        <translation>ohne Aufruf von uns</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <extracomment>Journal: state of an agent, rest begins after the call</extracomment>
        <translation>Vor Pause</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Abgemeldet?</translation>
    </message>
    <message>
        <source>Force sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Erzwungene Abmeldung</translation>
    </message>
    <message>
        <source>Force sign-out with cause code</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Erzwungene Abmeldung mit Ursachencode</translation>
    </message>
    <message>
        <source>Inspector sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Abmeldung durch Inspektor</translation>
    </message>
    <message>
        <source>Not known after a check</source>
        <extracomment>Journal: result, checked, and the truth could not be learnt</extracomment>
        <translation>Unbekannt trotz Prüfung</translation>
    </message>
    <message>
        <source>during a call</source>
        <extracomment>Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent</extracomment>
        <translation>während eines Gesprächs</translation>
    </message>
    <message>
        <source>after the call</source>
        <extracomment>Journal: behind a result, in brackets: it was sent when the agent&apos;s call had ended, as ordered</extracomment>
        <translation>nach dem Gespräch</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>Das Journal ist intakt: %Ln Eintrag geprüft.</numerusform>
            <numerusform>Das Journal ist intakt: %Ln Einträge geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>Der Eintrag davor ist in Ordnung.</numerusform>
            <numerusform>Die %Ln Einträge davor sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is broken: the protection against changes is missing in %1.</source>
        <extracomment>%1 is a file. &quot;Protection&quot; are the triggers that refuse every change.</extracomment>
        <translation>Das Journal ist nicht intakt: In %1 fehlt der Schutz vor Änderungen.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: records before it are missing, or it was put in.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Das Journal ist bei Eintrag %1 in %2 nicht intakt: Davor fehlen Einträge, oder er wurde eingefügt.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it does not follow the record before it.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Das Journal ist bei Eintrag %1 in %2 nicht intakt: Er schließt nicht an den Eintrag davor an.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it was changed after it was written.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Das Journal ist bei Eintrag %1 in %2 nicht intakt: Er wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>The journal begins anew at record %1 in %2: a damaged file was set aside.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Das Journal beginnt bei Eintrag %1 in %2 neu: Eine beschädigte Datei wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Floorwalker.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 ist kein Journal von Floorwalker.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <extracomment>%1 is a file or folder.</extracomment>
        <translation>Unter %1 gibt es kein Journal.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: from there on the file cannot be read.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Das Journal ist bei Eintrag %1 in %2 nicht intakt: Von dort an ist die Datei nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file; %2 the system&apos;s own words.</extracomment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Sign-out journal</source>
        <extracomment>Title of a window</extracomment>
        <translation>Abmeldejournal</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>Gestoppt, bisher %Ln gefunden</numerusform>
            <numerusform>Gestoppt, bisher %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Journal: status line, while a search takes long</extracomment>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <extracomment>Journal: in place of the table, after &quot;Stop searching&quot;</extracomment>
        <translation>Die Suche wurde gestoppt</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Try other words or other days.</source>
        <translation>Versuchen Sie es mit anderen Suchbegriffen oder anderen Tagen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Journal: button, empties the search fields</extracomment>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Es wurde noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Every sign-out ordered here is recorded, with its result.</source>
        <translation>Jede hier angeordnete Abmeldung wird mit ihrem Ergebnis aufgezeichnet.</translation>
    </message>
    <message>
        <source>Sto&amp;p searching</source>
        <extracomment>Journal: button, shown while a search takes long</extracomment>
        <translation>Suche s&amp;toppen</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Journal: button, writes what was found to a file</extracomment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Das Journal kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>%Ln Datei des Journals kann nicht gelesen werden. Die Einträge daraus fehlen hier.</numerusform>
            <numerusform>%Ln Dateien des Journals können nicht gelesen werden. Die Einträge daraus fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No records match</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <source>Not searched: type dates as %1.</source>
        <extracomment>Journal: status line, while something else stands in a field for a date; %1 is an example</extracomment>
        <translation>Keine Suche: Geben Sie ein Datum in der Form %1 ein.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Beneath a field that cannot be changed</extracomment>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stay</source>
        <extracomment>Button of the question before the window closes with sign-outs unfinished</extracomment>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>%Ln Abmeldung ist noch nicht abgeschlossen. Floorwalker trotzdem schließen?</numerusform>
            <numerusform>%Ln Abmeldungen sind noch nicht abgeschlossen. Floorwalker trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not complete. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>Das Journal ist nicht vollständig. Floorwalker trotzdem schließen?</translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Close?</source>
        <translation>Alle Abmeldungen sind jetzt abgeschlossen. Floorwalker schließen?</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>Das Journal kann nicht geschrieben werden: %Ln Eintrag darüber, was getan wurde, ginge verloren.</numerusform>
            <numerusform>Das Journal kann nicht geschrieben werden: %Ln Einträge darüber, was getan wurde, gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the question before the window closes, when nothing is lost by it</extracomment>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>%Ln Agent, dessen Gesprächsende abgewartet wird, wird nicht abgemeldet.</numerusform>
            <numerusform>%Ln Agenten, deren Gesprächsende abgewartet wird, werden nicht abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-outs not sent yet will not be sent. The results of those already sent will not be checked.</source>
        <translation>Noch nicht gesendete Abmeldungen werden nicht mehr gesendet. Die Ergebnisse der bereits gesendeten werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <extracomment>In the question before the window closes or the session ends, once all sign-outs are finished</extracomment>
        <translation>Es geht nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>%Ln Abmeldung ist noch nicht abgeschlossen. Trotzdem vom Gateway abmelden?</numerusform>
            <numerusform>%Ln Abmeldungen sind noch nicht abgeschlossen. Trotzdem vom Gateway abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Sign out of the gateway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>Alle Abmeldungen sind jetzt abgeschlossen. Vom Gateway abmelden?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out of the gateway</source>
        <extracomment>Button of the question before the supervisor&apos;s own session ends</extracomment>
        <translation>Vom Gateway abmelden</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log cannot be written in the folder %1.</source>
        <translation>Im Ordner %1 kann das Protokoll nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Status bar, while the window waits for the gateway before it closes</extracomment>
        <translation>Abmeldung läuft…</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <extracomment>Status bar, while the window waits for the disk before it closes</extracomment>
        <translation>Journal wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 – Demo</source>
        <extracomment>Title of the window when everything in it is made up; %1 is the program&apos;s name</extracomment>
        <translation>%1 – Demo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected agent(s) no longer shown</source>
        <extracomment>Status bar, for a moment: selected agents have left the list, or what the filter shows</extracomment>
        <translation>
            <numerusform>%Ln ausgewählter Agent wird nicht mehr angezeigt</numerusform>
            <numerusform>%Ln ausgewählte Agenten werden nicht mehr angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Take back the sign-outs that have not been sent yet, also those held back. Those that wait for a call to end stay.</source>
        <extracomment>Hint on the button &quot;Stop unsent&quot;</extracomment>
        <translation>Zieht die noch nicht gesendeten Abmeldungen zurück, auch die zurückgestellten. Abmeldungen, die auf ein Gesprächsende warten, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>%Ln Agenten, bei dem es helfen kann, erneut abmelden; fragt zuerst nach</numerusform>
            <numerusform>%Ln Agenten, bei denen es helfen kann, erneut abmelden; fragt zuerst nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry &amp;failed ones</source>
        <extracomment>Button and menu: signs out again those for whom it failed; asks first</extracomment>
        <translation>&amp;Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Menu: takes back the selected sign-outs</extracomment>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Menu: signs out whom the selected sign-outs are about, without waiting; asks first</extracomment>
        <translation>J&amp;etzt abmelden</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <extracomment>Menu: signs out again, for the selected rows; asks first</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>Menu: puts all about the selected sign-outs on the clipboard</extracomment>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>%Ln zurückgestellte &amp;prüfen</numerusform>
            <numerusform>%Ln zurückgestellte &amp;prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide anew about those on whom a call began meanwhile, or may have</source>
        <extracomment>Hint on the button &quot;Review … held back&quot;</extracomment>
        <translation>Neu über die entscheiden, bei denen inzwischen ein Gespräch begonnen hat oder begonnen haben könnte</translation>
    </message>
    <message>
        <source>&amp;Stop unsent sign-outs</source>
        <extracomment>Menu: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>Anstehende Abmeldungen &amp;stoppen</translation>
    </message>
    <message>
        <source>Withdraw &amp;all waiting for a call to end</source>
        <extracomment>Menu: takes back all sign-outs that wait for the end of a call</extracomment>
        <translation>&amp;Alle wartenden Abmeldungen zurückziehen</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Details of the sign-out</source>
        <extracomment>Name of the area that tells all about the selected sign-out</extracomment>
        <translation>Details der Abmeldung</translation>
    </message>
    <message>
        <source>Select a sign-out to see all about it.</source>
        <extracomment>In place of the details</extracomment>
        <translation>Wählen Sie eine Abmeldung aus, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the details; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do: </source>
        <extracomment>Details of a sign-out: before a sentence about what to do</extracomment>
        <translation>Was zu tun ist: </translation>
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
            <numerusform>%Ln Abmeldung ausgewählt</numerusform>
            <numerusform>%Ln Abmeldungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>%Ln abgemeldet</numerusform>
            <numerusform>%Ln abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>%Ln im Gange</numerusform>
            <numerusform>%Ln im Gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>%Ln anstehend</numerusform>
            <numerusform>%Ln anstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>%Ln wartet auf Gesprächsende</numerusform>
            <numerusform>%Ln warten auf Gesprächsende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>%Ln noch angemeldet</numerusform>
            <numerusform>%Ln noch angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
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
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered.</extracomment>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent.</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words.</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: at what time the sign-out was ordered.</extracomment>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: at what time the sign-out&apos;s result was known; empty while there is none.</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered</extracomment>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 is &quot;Waiting for the call to end&quot;, %2 for how long it has been waiting, &quot;00:03:10&quot;</extracomment>
        <translation>%1 (bisher %2)</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Name of the table of sign-outs</extracomment>
        <translation>Abmeldungen</translation>
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
        <translation>Wählen Sie „Jetzt abmelden“, um neu zu entscheiden, oder „Zurückziehen“.</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones”; if it does not help, the agent has to sign out.</source>
        <extracomment>What to do about a sign-out that had no effect; the words in quotes are a command</extracomment>
        <translation>Wählen Sie „Fehlgeschlagene wiederholen“; wenn es nicht hilft, muss der Agent sich selbst abmelden.</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones” when the call has ended.</source>
        <translation>Wählen Sie „Fehlgeschlagene wiederholen“, wenn das Gespräch beendet ist.</translation>
    </message>
    <message>
        <source>Mend the journal as said above the list, then choose “Retry failed ones”.</source>
        <translation>Bringen Sie das Journal in Ordnung, wie über der Liste beschrieben, und wählen Sie dann „Fehlgeschlagene wiederholen“.</translation>
    </message>
    <message>
        <source>Look for the agent in the list. Whoever is there now can be signed out from there.</source>
        <translation>Suchen Sie den Agenten in der Liste. Wer jetzt dort steht, kann von dort aus abgemeldet werden.</translation>
    </message>
    <message>
        <source>Sign in; if the agent is still in the list, choose “Retry failed ones”.</source>
        <translation>Melden Sie sich an; wenn der Agent noch in der Liste ist, wählen Sie „Fehlgeschlagene wiederholen“.</translation>
    </message>
    <message>
        <source>Sign in to the same gateway: it is checked then.</source>
        <translation>Melden Sie sich am selben Gateway an: Dann wird es geprüft.</translation>
    </message>
    <message>
        <source>Ask the agent, or order it anew from the list.</source>
        <translation>Fragen Sie den Agenten oder ordnen Sie die Abmeldung aus der Liste neu an.</translation>
    </message>
    <message>
        <source>Look for the agent in the list; who is still there can be signed out from there.</source>
        <translation>Suchen Sie den Agenten in der Liste; wer noch dort steht, kann von dort aus abgemeldet werden.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Detail of a sign-out: when it was ordered</extracomment>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Detail of a sign-out: the agent&apos;s state when it was ordered</extracomment>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Detail of a sign-out: what the person chose; the value follows</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>nach dem Gespräch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of details; %1 is for instance &quot;Note&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Detail of a sign-out: the number that was chosen to go along with it</extracomment>
        <translation>Ursachencode</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Detail of a sign-out: what the person has written about it</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <extracomment>Detail of a sign-out: who ordered it</extracomment>
        <translation>Angeordnet von</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Detail of a sign-out: the gateway&apos;s address</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Detail of a sign-out: its number in the journal</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Cause code %1</source>
        <extracomment>Hint; %1 is a number</extracomment>
        <translation>Ursachencode %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Hint; %1 is what the person has written</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>inspector sign-out</source>
        <extracomment>One way to sign an agent out</extracomment>
        <translation>Abmeldung durch Inspektor</translation>
    </message>
    <message>
        <source>force sign-out with cause code</source>
        <translation>erzwungene Abmeldung mit Ursachencode</translation>
    </message>
    <message>
        <source>force sign-out</source>
        <translation>erzwungene Abmeldung</translation>
    </message>
    <message>
        <source>%1 (the last request could not carry it)</source>
        <extracomment>%1 is a cause code; the request that was made has no place for it</extracomment>
        <translation>%1 (der letzte Aufruf konnte ihn nicht übermitteln)</translation>
    </message>
    <message>
        <source>It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not wait.</source>
        <extracomment>What to do about a sign-out that waits for a call to end; the words in quotes are commands</extracomment>
        <translation>Sie wird gesendet, sobald das Gespräch beendet ist. „Zurückziehen“ nimmt sie zurück, „Jetzt abmelden“ wartet nicht.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Heading in the details of a sign-out: requests, the gateway&apos;s words, numbers</extracomment>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Detail of a sign-out: when its result was known</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out</extracomment>
        <translation>Aufruf %1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 (%2, %3)</source>
        <translation>Aufruf %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Stays signed in</source>
        <extracomment>What will happen to an agent: nothing</extracomment>
        <translation>Bleibt angemeldet</translation>
    </message>
    <message>
        <source>After the call</source>
        <extracomment>What will happen to an agent: he is signed out when his call has ended</extracomment>
        <translation>Nach dem Gespräch</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What will happen to an agent: he is signed out at once</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now, maybe on a call</source>
        <extracomment>What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call</extracomment>
        <translation>Jetzt, vielleicht im Gespräch</translation>
    </message>
    <message>
        <source>Now, call is cut</source>
        <extracomment>What will happen to an agent: he is signed out at once, in the middle of a call</extracomment>
        <translation>Jetzt, Gespräch wird getrennt</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: an agent&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column: an agent&apos;s number</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: an agent&apos;s state, for instance &quot;Talking&quot;</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column: what will happen to an agent</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <extracomment>What will happen to an agent: nothing, he is not in the list any more</extracomment>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Being signed out already</source>
        <extracomment>What will happen to an agent: nothing by this order, another one is on its way</extracomment>
        <translation>Wird bereits abgemeldet</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>New gateway</source>
        <extracomment>Name of a gateway&apos;s settings as long as no name and no address was typed</extracomment>
        <translation>Neues Gateway</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: the profile is forgotten</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Name and hint of a small button that opens a menu: new profile, rename, ...</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A profile in the list; %1 is its name</extracomment>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>Title of a small window</extracomment>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>Profil „%1“ löschen?</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <extracomment>Field: which gateway, by the name the person gave it</extracomment>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <extracomment>Menu: settings for another gateway</extracomment>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu: gives the chosen profile another name</extracomment>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <extracomment>Menu: the chosen profile is offered first from now on</extracomment>
        <translation>Als &amp;Standard festlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a profile the name that was typed</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu: forgets the chosen profile</extracomment>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Name (leave empty to show the gateway&apos;s address)</source>
        <extracomment>Field: empty means that the gateway&apos;s address is shown instead</extracomment>
        <translation>Name (leer lassen, um die Adresse des Gateways anzuzeigen)</translation>
    </message>
    <message>
        <source>Its address, agent ID and accepted certificate will be forgotten.</source>
        <translation>Adresse, Agenten-ID und akzeptiertes Zertifikat werden gelöscht.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>None</source>
        <extracomment>Cause code: without one</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Why? (stays in the journal, is not sent)</source>
        <extracomment>In the empty field for a note</extracomment>
        <translation>Warum? (bleibt im Journal, wird nicht gesendet)</translation>
    </message>
    <message>
        <source>&amp;Cause code</source>
        <extracomment>Field: a number that tells the gateway why an agent is signed out</extracomment>
        <translation>&amp;Ursachencode</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>Field: why agents are signed out, in a person&apos;s own words</extracomment>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>1 bis 255, auf Wunsch mit eigener Bezeichnung. Wird an das Gateway gesendet.</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only an inspector sign-out, the code is kept in the journal only.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>1 bis 255, auf Wunsch mit eigener Bezeichnung. Wird an das Gateway gesendet; wo dieses nur die Abmeldung durch Inspektor annimmt, wird der Code nur im Journal aufgezeichnet.</translation>
    </message>
    <message>
        <source>The cause code is kept in the journal only: the sign-out method in use does not send it.</source>
        <extracomment>Beneath the cause code, where the chosen way of signing out has no place for it</extracomment>
        <translation>Der Ursachencode steht nur im Journal: Die eingestellte Abmeldemethode sendet ihn nicht.</translation>
    </message>
    <message>
        <source>1 to 255</source>
        <extracomment>Placeholder in the field for a cause code, which is a number</extracomment>
        <translation>1 bis 255</translation>
    </message>
    <message>
        <source>None, or 1 to 255</source>
        <extracomment>In the empty field for a cause code: what may be typed</extracomment>
        <translation>Keiner oder 1 bis 255</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Journal: name of the part of the window that shows one record</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Journal, details of a record: the agent&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Journal, details of a record: agent ID of who ordered the sign-out</extracomment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Journal, details of a record: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>Status vorher</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Journal, details of a record: by which call of the gateway</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Ursachencode</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Journal, details of a record: what the supervisor wrote</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Journal, details of a record: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Journal, details of a record: how long the gateway took to answer</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Journal, details of a record: the gateway&apos;s own words</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal, details of a record: when the sign-out was ordered</extracomment>
        <translation>Angeordnet</translation>
    </message>
    <message>
        <source>Session began</source>
        <extracomment>Journal, details of a record: when the agent had signed in, by the gateway&apos;s clock</extracomment>
        <translation>Sitzungsbeginn</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Journal, details of a record: the order&apos;s identification</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Journal, details of a record: identification of the call, as in the log</extracomment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Journal, details of a record: address</extracomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Journal, details of a record: who was signed in to the computer</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Journal, details of a record: its number in the journal</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Journal, details of a record: the hash by which tampering shows</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <extracomment>Journal, details of a record: the hash of the record before</extracomment>
        <translation>Vorheriger Hash</translation>
    </message>
    <message>
        <source>Select a record to see all its details.</source>
        <extracomment>Journal: in place of the details while no line of the table is selected</extracomment>
        <translation>Wählen Sie einen Eintrag aus, um alle Details dazu zu sehen.</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>Show all</source>
        <extracomment>Button beside the numbers: ends filtering by result</extracomment>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>ResultTeller</name>
    <message>
        <source>Agent %1: %2</source>
        <extracomment>The newest result, also read out by screen readers; %1 is the agent&apos;s number, %2 for instance &quot;Signed out&quot;</extracomment>
        <translation>Agent %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance &quot;Signed out&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Sign-outs: %1</source>
        <extracomment>What became of several sign-outs, also read out by screen readers; %1 is a list such as &quot;18 signed out and 2 refused&quot;</extracomment>
        <translation>Abmeldungen: %1</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading over colours and row height</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading and field</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <extracomment>Settings: heading over what concerns one gateway; %1 is a profile&apos;s name</extracomment>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <extracomment>Settings: heading over what concerns sign-outs of agents, whichever the gateway</extracomment>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Settings: stronger colours and lines</extracomment>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Settings: light or dark</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>R&amp;ow height</source>
        <extracomment>Settings: how high the rows of lists are</extracomment>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Colours of the window: dark or light, whichever the operating system is set to
----------
The language of the operating system</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>The new language is used when %1 is next started.</source>
        <extracomment>Settings, beneath the language; %1 is the program&apos;s name</extracomment>
        <translation>Die neue Sprache gilt ab dem nächsten Start von %1.</translation>
    </message>
    <message>
        <source>Sent &amp;at the same time (maximum)</source>
        <extracomment>Settings: how many calls that sign agents out are under way at a time</extracomment>
        <translation>&amp;Gleichzeitig senden (maximal)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Settings: heading over what concerns the gateway, before any is known</extracomment>
        <translation>Gateway</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the sign-in window</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to the gateway</source>
        <extracomment>Headline of the sign-in window</extracomment>
        <translation>Am Gateway anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The last session is still being closed. Try again in a moment.</source>
        <translation>Die letzte Sitzung wird noch geschlossen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is another one than the one that was accepted. Nothing was sent.</source>
        <translation>Das Zertifikat des Gateways ist ein anderes als das akzeptierte. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In the sign-in window while the gateway is asked</extracomment>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>You will be signed in as busy, so that no call is routed to you.</source>
        <extracomment>Beneath the headline of the sign-in window; &quot;busy&quot; is an agent state</extracomment>
        <translation>Sie werden mit dem Status „Nicht bereit“ angemeldet, sodass Ihnen kein Anruf zugeteilt wird.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Force sign-in</source>
        <extracomment>Button: signs in although the agent is signed in elsewhere</extracomment>
        <translation>Anmeldung er&amp;zwingen</translation>
    </message>
    <message>
        <source>“Sign in” shows the certificate again and asks whether to accept it.</source>
        <translation>„Anmelden“ zeigt das Zertifikat erneut an und fragt, ob es akzeptiert werden soll.</translation>
    </message>
    <message>
        <source>Certificates cannot be accepted by hand on this computer: ask your administrator.</source>
        <translation>Zertifikate können auf diesem Computer nicht von Hand akzeptiert werden: Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This agent ID is already signed in, perhaps at another desk. Sign out there, or choose “Force sign-in” to end that session.</source>
        <extracomment>&quot;Force sign-in&quot; is the button beneath</extracomment>
        <translation>Diese Agenten-ID ist bereits angemeldet, vielleicht an einem anderen Arbeitsplatz. Melden Sie sich dort ab oder wählen Sie „Anmeldung erzwingen“: Das beendet die Sitzung am anderen Arbeitsplatz.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that need not be filled in</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <extracomment>In the empty field for a certificate file when the administrator allows none</extracomment>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>optional, a PEM or DER file</source>
        <translation>optional, eine PEM- oder DER-Datei</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>CA-Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <extracomment>Kinds of files in the file chooser</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <extracomment>Field: address of the gateway</extracomment>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Agent &amp;ID</source>
        <extracomment>Field: the supervisor&apos;s own agent number</extracomment>
        <translation>Agenten-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field</extracomment>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Phone &amp;number</source>
        <extracomment>Field: the phone the supervisor sits at</extracomment>
        <translation>Telefon&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button beside a file name: opens the file chooser</extracomment>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the gateway</extracomment>
        <translation>&amp;CA-Zertifikat</translation>
    </message>
    <message>
        <source>Enter the agent ID: a number from %1 to %2.</source>
        <translation>Geben Sie die Agenten-ID ein: eine Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Force sign-out</source>
        <extracomment>Title of the window that asks before agents are signed out</extracomment>
        <translation>Abmeldung erzwingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves everybody signed in</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Agents to sign out</source>
        <extracomment>Name of the table of agents in the confirmation</extracomment>
        <translation>Abzumeldende Agenten</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>Diese Liste ist %Ln&#xa0;s alt: Die Status können sich geändert haben.</numerusform>
            <numerusform>Diese Liste ist %Ln&#xa0;s alt: Die Status können sich geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>List updated just now</source>
        <translation>Liste gerade aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>Liste vor %Ln&#xa0;s aktualisiert</numerusform>
            <numerusform>Liste vor %Ln&#xa0;s aktualisiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Title over the table of sign-outs</extracomment>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Progress of the sign-outs</source>
        <extracomment>Name of the bar that shows how far a run of sign-outs has come</extracomment>
        <translation>Fortschritt der Abmeldungen</translation>
    </message>
    <message>
        <source>Stop unsent</source>
        <extracomment>Button: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>Anstehende stoppen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows or hides all about the selected sign-out</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what can be done about the selected sign-outs</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: ends filtering by result</extracomment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No sign-outs since the program was started; earlier ones are in the journal (%1).</source>
        <extracomment>In place of the table of sign-outs; %1 is a key</extracomment>
        <translation>Keine Abmeldungen seit dem Start des Programms; frühere stehen im Journal (%1).</translation>
    </message>
    <message>
        <source>No sign-outs with this result</source>
        <extracomment>In place of the table of sign-outs, when the filter lets none through</extracomment>
        <translation>Keine Abmeldungen mit diesem Ergebnis</translation>
    </message>
</context>
<context>
    <name>SignOutText</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <translation>Wartet auf das Gesprächsende</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Gesendet, wartet auf Antwort…</translation>
    </message>
    <message>
        <source>Accepted, checking…</source>
        <extracomment>The gateway said yes, which is not yet proof that the agent is out.</extracomment>
        <translation>Angenommen, wird geprüft…</translation>
    </message>
    <message>
        <source>Refused that way, checking…</source>
        <translation>Auf diesem Weg abgelehnt, wird geprüft…</translation>
    </message>
    <message>
        <source>No clear answer, checking…</source>
        <translation>Keine klare Antwort, wird geprüft…</translation>
    </message>
    <message>
        <source>Signed out (was already out)</source>
        <translation>Abgemeldet (war bereits abgemeldet)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Accepted, but still signed in</source>
        <translation>Angenommen, aber noch angemeldet</translation>
    </message>
    <message>
        <source>No answer; still signed in</source>
        <translation>Keine Antwort; noch angemeldet</translation>
    </message>
    <message>
        <source>Not carried out: a call began meanwhile</source>
        <translation>Nicht ausgeführt: Inzwischen hat ein Gespräch begonnen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Withdrawn, not sent</source>
        <translation>Zurückgezogen, nicht gesendet</translation>
    </message>
    <message>
        <source>Not known: the program ended before the outcome was known</source>
        <extracomment>Found in the journal after the program ended in the middle of a sign-out.</extracomment>
        <translation>Unbekannt: Das Programm endete, bevor das Ergebnis bekannt war</translation>
    </message>
    <message>
        <source>Not known: your session ended before the outcome was known</source>
        <translation>Unbekannt: Ihre Sitzung endete, bevor das Ergebnis bekannt war</translation>
    </message>
    <message>
        <source>Not known: accepted, but still or again signed in</source>
        <translation>Unbekannt: angenommen, aber noch oder wieder angemeldet</translation>
    </message>
    <message>
        <source>Not known: no answer, but still or again signed in</source>
        <translation>Unbekannt: keine Antwort, noch oder wieder angemeldet</translation>
    </message>
    <message>
        <source>Accepted; whether the agent is out is unknown</source>
        <translation>Angenommen; ob der Agent abgemeldet ist, ist unbekannt</translation>
    </message>
    <message>
        <source>No answer; whether the agent is out is unknown</source>
        <translation>Keine Antwort; ob der Agent abgemeldet ist, ist unbekannt</translation>
    </message>
    <message>
        <source>Not sent: it could not be recorded in the journal</source>
        <translation>Nicht gesendet: konnte nicht im Journal aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Not sent: may have signed in again</source>
        <translation>Nicht gesendet: hat sich vielleicht neu angemeldet</translation>
    </message>
    <message>
        <source>Not sent: your session ended</source>
        <translation>Nicht gesendet: Ihre Sitzung endete</translation>
    </message>
    <message>
        <source>Not sent: the program ended</source>
        <translation>Nicht gesendet: Das Programm endete</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Signed out, without a request of ours</source>
        <translation>Abgemeldet, ohne Aufruf von uns</translation>
    </message>
    <message>
        <source>Held back: may be on a call. Sign out anyway?</source>
        <extracomment>The order is not sent until the person has answered.</extracomment>
        <translation>Zurückgestellt: möglicherweise im Gespräch. Trotzdem abmelden?</translation>
    </message>
    <message>
        <source>Held back: on a call now. Sign out anyway?</source>
        <translation>Zurückgestellt: jetzt im Gespräch. Trotzdem abmelden?</translation>
    </message>
    <message>
        <source>Signed out during a call</source>
        <translation>Abgemeldet während eines Gesprächs</translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
    <message>
        <source>Nobody is left to sign out</source>
        <extracomment>Confirmation: of the selected agents none can be signed out</extracomment>
        <translation>Niemand mehr abzumelden</translation>
    </message>
    <message>
        <source>Sign out agent %1?</source>
        <extracomment>Confirmation for one agent whose name is not known; %1 is the number</extracomment>
        <translation>Agent %1 abmelden?</translation>
    </message>
    <message>
        <source>Sign out %1 (%2)?</source>
        <extracomment>Confirmation for one agent; %1 is the name, %2 the number</extracomment>
        <translation>%1 (%2) abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>%Ln Agenten abmelden?</numerusform>
            <numerusform>%Ln Agenten abmelden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>Abmelden und %Ln Gespräch trennen</numerusform>
            <numerusform>Abmelden und %Ln Gespräche trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button that signs one agent out who is not in a call</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>Nach dem Gespräch abmelden</numerusform>
            <numerusform>Nach den Gesprächen abmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>With this choice nobody is signed out.</source>
        <extracomment>Confirmation: all agents concerned are to be left signed in</extracomment>
        <translation>Mit dieser Auswahl wird niemand abgemeldet.</translation>
    </message>
    <message>
        <source>The cause code must begin with a number from 1 to 255.</source>
        <extracomment>Confirmation: what was typed as a cause code is none</extracomment>
        <translation>Der Ursachencode muss mit einer Zahl von 1 bis 255 beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>%Ln Agenten nach dem Gespräch abmelden</numerusform>
            <numerusform>%Ln Agenten nach ihrem Gespräch abmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>%Ln Agenten abmelden</numerusform>
            <numerusform>%Ln Agenten abmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>%Ln Gespräch trennen</numerusform>
            <numerusform>%Ln Gespräche trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>davon %Ln nach dem Gespräch</numerusform>
            <numerusform>davon %Ln nach ihrem Gespräch</numerusform>
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
        <translation>Geben Sie einen Ursachencode ein: Ihr Administrator verlangt einen.</translation>
    </message>
    <message>
        <source>Write a note: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>Schreiben Sie eine Notiz: Ihr Administrator verlangt eine.</translation>
    </message>
</context>
<context>
    <name>SignOuts</name>
    <message>
        <source>Sign in first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
    <message>
        <source>The journal is being opened…</source>
        <translation>Das Journal wird geöffnet…</translation>
    </message>
    <message>
        <source>Select one or more agents first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>Wählen Sie zuerst einen oder mehrere Agenten aus</translation>
    </message>
    <message>
        <source>Sign the selected agents out; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Force sign-out&quot;; %1 is a key</extracomment>
        <translation>Meldet die ausgewählten Agenten ab; fragt zuerst nach (%1)</translation>
    </message>
    <message>
        <source>Sign the selected agents out, each when the call has ended; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Sign out after call&quot;; %1 is a key</extracomment>
        <translation>Meldet die ausgewählten Agenten ab, jeden nach dem Ende seines Gesprächs; fragt zuerst nach (%1)</translation>
    </message>
    <message>
        <source>Not possible: the journal cannot be written</source>
        <translation>Nicht möglich: Das Journal kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Agents by state: none</source>
        <extracomment>What a screen reader says of the state bar; %1 is a list such as &quot;Idle 812, Talking 401 and Rest 44&quot;</extracomment>
        <translation>Agenten nach Status: keine</translation>
    </message>
    <message>
        <source>Agents by state: %1</source>
        <translation>Agenten nach Status: %1</translation>
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
        <translation>%1. Klicken, um nur diese anzuzeigen; erneut klicken, um alle anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The gateway has not told of them what the filter asks for. They are not shown.</source>
        <extracomment>Hint over &quot;12 unknown&quot; in the status bar</extracomment>
        <translation>Was der Filter wissen will, hat das Gateway über sie nicht mitgeteilt. Sie werden nicht angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <extracomment>Status bar: how many agents are in the list</extracomment>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Status bar: how many agents search and filters let through</extracomment>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <extracomment>Status bar: age of the list, less than a second</extracomment>
        <translation>gerade aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;s aktualisiert</numerusform>
            <numerusform>vor %Ln&#xa0;s aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>Gateway antwortet in %Ln&#xa0;ms</numerusform>
            <numerusform>Gateway antwortet in %Ln&#xa0;ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics are on the clipboard. They hold no password and no key.</source>
        <extracomment>Status bar; &quot;they&quot; are versions, the gateway&apos;s address and the last lines of the log</extracomment>
        <translation>Die Diagnosedaten sind in der Zwischenablage. Sie enthalten kein Kennwort und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <extracomment>Status bar; %1 is a folder</extracomment>
        <translation>Das Protokoll liegt in %1.</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>Title of the window with the user&apos;s guide</extracomment>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>TipBanner</name>
    <message>
        <source>The bar over the list counts the agents in each state. A click on a part shows only these, a second click all of them again.</source>
        <translation>Der Balken über der Liste zählt die Agenten in jedem Status. Ein Klick auf einen Abschnitt zeigt nur diese, ein zweiter Klick wieder alle.</translation>
    </message>
    <message>
        <source>“More filters” finds those who have been signed in for many hours, or whose state has not changed for a long time: perhaps they have gone home.</source>
        <translation>„Weitere Filter“ findet Agenten, die seit vielen Stunden angemeldet sind oder deren Status sich lange nicht geändert hat: Vielleicht sind sie längst nach Hause gegangen.</translation>
    </message>
    <message>
        <source>“Sign out after call” waits until the call has ended. Floorwalker must stay open for that.</source>
        <translation>„Nach Gespräch abmelden“ wartet, bis das Gespräch beendet ist. Floorwalker muss so lange geöffnet bleiben.</translation>
    </message>
    <message>
        <source>Every sign-out is listed below the agents with the gateway&apos;s own answer, and kept in the journal (%1).</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Jede Abmeldung steht unter der Agentenliste, mit der Antwort des Gateways selbst, und bleibt im Journal (%1) erhalten.</translation>
    </message>
    <message>
        <source>Close the tips</source>
        <extracomment>Hint over the small button that puts the tips away</extracomment>
        <translation>Tipps schließen</translation>
    </message>
    <message>
        <source>Tip %1 of %2: %3</source>
        <extracomment>%1 is a tip&apos;s number, %2 how many there are, %3 the tip</extracomment>
        <translation>Tipp %1 von %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: puts the last tip away</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next tip</source>
        <extracomment>Button: shows the next tip</extracomment>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>Click agents to select them, several with Ctrl or Shift or by dragging over their rows. “Force sign-out” tells what will happen and asks before anything is sent.</source>
        <translation>Klicken Sie Agenten an, um sie auszuwählen, mehrere mit Strg oder Umschalt oder durch Ziehen über ihre Zeilen. „Abmeldung erzwingen“ sagt Ihnen, was geschehen wird, und fragt nach, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the window.</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>Mit der Tastatur: %1 sucht, %2 führt weiter zur Liste, %3 zum nächsten Teil des Fensters.</translation>
    </message>
</context>
<context>
    <name>TlsTrustReader</name>
    <message>
        <source>The certificate file cannot be read. Check its name, or leave the field empty.</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden. Prüfen Sie ihren Namen oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM or DER file of the gateway&apos;s authority.</source>
        <translation>Diese Datei enthält kein Zertifikat. Wählen Sie eine PEM- oder DER-Datei der Zertifizierungsstelle des Gateways.</translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>G&amp;eben Sie %1 ein, um zu bestätigen, dass %Ln Gespräch getrennt wird</numerusform>
            <numerusform>G&amp;eben Sie %1 ein, um zu bestätigen, dass %Ln Gespräche getrennt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Agenten</translation>
    </message>
    <message>
        <source>&amp;Sign-outs</source>
        <extracomment>Menu: what can be done about sign-outs that were ordered</extracomment>
        <translation>A&amp;bmeldungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <extracomment>Menu: opens the sign-in window</extracomment>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;out of the gateway</source>
        <extracomment>Menu: ends the supervisor&apos;s own session</extracomment>
        <translation>Vom &amp;Gateway abmelden</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu: opens the window with the person&apos;s settings</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Force sign-out</source>
        <extracomment>Button and menu: signs the selected agents out</extracomment>
        <translation>Abmeldung &amp;erzwingen</translation>
    </message>
    <message>
        <source>Sign out &amp;after call</source>
        <extracomment>Button and menu: signs the selected agents out, each when the call has ended</extracomment>
        <translation>&amp;Nach Gespräch abmelden</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <extracomment>Menu: selects all agents that are shown</extracomment>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu: goes to the search field</extracomment>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu: reads the list again</extracomment>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <extracomment>Menu: opens the window with the record of all sign-outs</extracomment>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <extracomment>Menu: opens the window with the user&apos;s guide</extracomment>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <extracomment>Menu: tips at the top of the window are shown</extracomment>
        <translation>&amp;Tipps anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: puts what support needs to know on the clipboard</extracomment>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>Menu: opens the folder in the system&apos;s file manager</extracomment>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>Menu: %1 is the program&apos;s name</extracomment>
        <translation>Ü&amp;ber %1</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: by which column the table is sorted</extracomment>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <extracomment>Menu: which columns the table has</extracomment>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Fi&amp;lter by</source>
        <extracomment>Menu: what the list is filtered by</extracomment>
        <translation>&amp;Filtern nach</translation>
    </message>
    <message>
        <source>&amp;Withdraw sign-out</source>
        <extracomment>Menu: takes back the sign-outs of the selected agents that have not been sent yet</extracomment>
        <translation>Abmeldung &amp;zurückziehen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try the program on a simulated gateway.</source>
        <translation>Das Programm an einem simulierten Gateway ausprobieren.</translation>
    </message>
    <message>
        <source>Prove that the journal is as it was written, and end: all of it, or the one file that is named.</source>
        <translation>Nachweisen, dass das Journal so ist, wie es geschrieben wurde, und beenden: das ganze Journal oder die eine angegebene Datei.</translation>
    </message>
    <message>
        <source>What --verify-journal is to verify.</source>
        <extracomment>An optional argument on the command line, as it stands in the help.</extracomment>
        <translation>Was --verify-journal prüfen soll.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <translation>Das Callcenter im Blick behalten und Agenten abmelden.</translation>
    </message>
</context>
</TS>
