<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window; %1 is the program&apos;s name</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is for instance &quot;0.1.0&quot;</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Button: opens the list of what the program is made with, and under which licences; also that window&apos;s title</extracomment>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that you may replace, and other free software.</source>
        <extracomment>%1 is for instance &quot;6.4.2&quot;</extracomment>
        <translation>Logiciel libre sous licence Apache 2.0. Il utilise Qt %1 sous licence LGPL 3, comme bibliothèque partagée que vous pouvez remplacer, ainsi que d’autres logiciels libres.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <extracomment>What the program is for, in the about window</extracomment>
        <translation>Suivre les agents d’un centre de contact et les déconnecter.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button behind what the list is filtered by: shows all agents again</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Enter the proxy as name and port, for instance %1.</source>
        <translation>Saisissez le proxy sous forme de nom et de port, par exemple %1.</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>Button that unfolds the settings few people need</extracomment>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>Pr&amp;oxy</source>
        <extracomment>Field: how the gateway is reached</extracomment>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <extracomment>Field: host and port of the proxy</extracomment>
        <translation>A&amp;dresse du proxy</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Proxy: whatever the operating system is set up to use</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: the one whose address is typed beneath</extracomment>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Gone from the list</source>
        <extracomment>In place of an agent&apos;s state, for a moment: the gateway&apos;s list does not name the agent any more</extracomment>
        <translation>Sorti de la liste</translation>
    </message>
</context>
<context>
    <name>AgentListModel</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Shown instead of the agent&apos;s state while a sign-out is under way.</extracomment>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen it.</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column with the agents&apos; numbers.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>Column: how long the agent has been in the present state.</extracomment>
        <translation>Durée état</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Column: voice, chat, mail.</extracomment>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <extracomment>Column: since when the agent has been signed in.</extracomment>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <extracomment>Column: how long the agent has been signed in.</extracomment>
        <translation>Durée connexion</translation>
    </message>
    <message>
        <source>%1, sign-out waits</source>
        <extracomment>An agent&apos;s state and that a sign-out waits for the end of the call; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, déconnexion en attente</translation>
    </message>
    <message>
        <source>%1, sign-out held back</source>
        <extracomment>An agent&apos;s state and that a sign-out asks the person again; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, déconnexion suspendue</translation>
    </message>
    <message>
        <source>The agent is signed out when the call has ended.</source>
        <extracomment>Hint over an agent&apos;s state</extracomment>
        <translation>L’agent sera déconnecté à la fin de l’appel.</translation>
    </message>
    <message>
        <source>The sign-out waits for your decision: a call began meanwhile, or may have.</source>
        <extracomment>Hint over an agent&apos;s state; the sign-outs are in a table further down</extracomment>
        <translation>La déconnexion attend votre décision&#x202f;: un appel a commencé entre-temps, ou a pu commencer.</translation>
    </message>
</context>
<context>
    <name>AgentListPage</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Title over the table of agents</extracomment>
        <translation>Agents connectés</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>In place of the agent list; &quot;Sign in&quot; is a button</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sign in to a gateway to see who is on the floor.</source>
        <translation>Connectez-vous à une passerelle pour voir qui est en poste.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In place of the agent list</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Waiting for the gateway&apos;s answer.</source>
        <translation>En attente de la réponse de la passerelle.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <extracomment>In place of the agent list, before it has come</extracomment>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In place of the agent list, when the gateway&apos;s list is empty</extracomment>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign in.</source>
        <translation>Les agents apparaissent ici dès qu’ils se connectent.</translation>
    </message>
    <message>
        <source>No agents match</source>
        <extracomment>In place of the agent list, when search and filters let nobody through</extracomment>
        <translation>Aucun agent ne correspond</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>In place of the agent list; the reason follows on the next line</extracomment>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>%Ln agent masqué par&#x202f;:</numerusform>
            <numerusform>%Ln agents masqués par&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First line of a menu; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the gateway who is signed in.</source>
        <translation>La passerelle est interrogée pour savoir qui est connecté.</translation>
    </message>
</context>
<context>
    <name>AgentTableView</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Name of the table of agents</extracomment>
        <translation>Agents connectés</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Unknown</source>
        <comment>agent state</comment>
        <extracomment>An agent&apos;s state that the gateway did not tell, or told with an unknown code.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <comment>agent state</comment>
        <extracomment>The gateway&apos;s list says so, which is no proof.</extracomment>
        <translation>Déconnecté&#x202f;?</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>agent state</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>agent state</comment>
        <translation>En appel</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>agent state</comment>
        <extracomment>Work after a call.</extracomment>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>agent state</comment>
        <extracomment>The agent takes no calls at the moment.</extracomment>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>agent state</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>agent state</comment>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <comment>agent state</comment>
        <extracomment>%1 is the gateway&apos;s number of an agent state that this program does not know.</extracomment>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>medium</comment>
        <translation>voix</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>medium</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>medium</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <comment>agent state</comment>
        <extracomment>The agent will rest when the present call has ended.</extracomment>
        <translation>Avant pause</translation>
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
        <translation>Déconnecter &amp;maintenant</translation>
    </message>
    <message>
        <source>Sign out no&amp;w</source>
        <translation>Déco&amp;nnecter maintenant</translation>
    </message>
    <message>
        <source>&amp;After the call</source>
        <extracomment>Confirmation, choice for agents on a call: each is signed out when his call has ended</extracomment>
        <translation>&amp;Après l’appel</translation>
    </message>
    <message>
        <source>&amp;Leave signed in</source>
        <extracomment>Confirmation, choice for agents on a call: nothing happens to them</extracomment>
        <translation>Ne &amp;pas déconnecter</translation>
    </message>
    <message>
        <source>Lea&amp;ve signed in</source>
        <translation>Ne pas déconnec&amp;ter</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the gateway</source>
        <extracomment>Title of the window that shows a certificate</extracomment>
        <translation>Certificat de la passerelle</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has changed</source>
        <extracomment>Headline over a certificate</extracomment>
        <translation>Le certificat de la passerelle a changé</translation>
    </message>
    <message>
        <source>This gateway&apos;s certificate is not trusted</source>
        <translation>Le certificat de cette passerelle n’est pas approuvé</translation>
    </message>
    <message>
        <source>Another certificate was accepted for this gateway before. Either the administrator has replaced it, or somebody stands between you and the gateway and could read your password. Nothing was sent. Ask your administrator before you go on.</source>
        <translation>Un autre certificat a été accepté auparavant pour cette passerelle. Soit l’administrateur l’a remplacé, soit quelqu’un s’est placé entre vous et la passerelle et pourrait lire votre mot de passe. Rien n’a été envoyé. Consultez votre administrateur avant de continuer.</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <extracomment>Button</extracomment>
        <translation>Accepter le nouveau certificat</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Accepter ce certificat</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>About a certificate: the gateway&apos;s name as it was typed</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>About a certificate: whom it names</extracomment>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>About a certificate: who made it</extracomment>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>About a certificate: the first day</extracomment>
        <translation>Valide du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>About a certificate: the last day</extracomment>
        <translation>Valide au</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint now</source>
        <extracomment>About certificates: fingerprint of the one the gateway shows now</extracomment>
        <translation>Empreinte SHA-256 actuelle</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint before</source>
        <extracomment>About certificates: fingerprint of the one that was accepted earlier</extracomment>
        <translation>Empreinte SHA-256 précédente</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates of servers.</source>
        <translation>Il ne respecte pas les règles des certificats de serveur.</translation>
    </message>
    <message>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <extracomment>Must be ticked before a changed certificate can be accepted</extracomment>
        <translation>&amp;Mon administrateur a confirmé la nouvelle empreinte</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Il a été révoqué.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Il n’est pas encore valide. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Accept this certificate only if its fingerprint matches the one your administrator gave you; otherwise somebody else could read your password.</source>
        <translation>Rien n’a été envoyé. N’acceptez ce certificat que si son empreinte correspond à celle que votre administrateur vous a donnée&#x202f;; sinon, quelqu’un d’autre pourrait lire votre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Do not accept</source>
        <extracomment>Button: the certificate is not accepted</extracomment>
        <translation>&amp;Ne pas accepter</translation>
    </message>
    <message>
        <source>It was issued for a name other than the one asked for.</source>
        <translation>Il a été délivré pour un autre nom que celui demandé.</translation>
    </message>
    <message>
        <source>It was not issued by an authority this computer trusts.</source>
        <translation>Il n’a pas été délivré par une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>About a certificate: a number by which it is recognised</extracomment>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, filter</source>
        <extracomment>Name of a switch for screen readers; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1, filtre</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a number in the head of the panel; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1. Cliquez pour n’afficher que ceux-ci, cliquez de nouveau pour tout afficher.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries to reach the gateway at once</extracomment>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the list again</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: opens the sign-in window</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>Cette liste date d’il y a %Ln&#xa0;s.</numerusform>
            <numerusform>Cette liste date d’il y a %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were signed out at %1 by the gateway or another desk.</source>
        <translation>Vous avez été déconnecté à %1 par la passerelle ou un autre poste.</translation>
    </message>
    <message>
        <source>Your session lapsed at %1: the gateway no longer accepts it.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>Votre session a expiré à %1&#x202f;: la passerelle ne l’accepte plus.</translation>
    </message>
    <message>
        <source>Refresh it before you sign anybody out.</source>
        <translation>Actualisez-la avant de déconnecter qui que ce soit.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, tell your administrator.</source>
        <extracomment>Banner, after &quot;You were signed out at 14:05 by the gateway or another desk.&quot;</extracomment>
        <translation>Reconnectez-vous&#x202f;; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>La passerelle est injoignable. Nouvel essai dans %Ln&#xa0;s.</numerusform>
            <numerusform>La passerelle est injoignable. Nouvel essai dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Trying again now.</source>
        <extracomment>Banner, no list has been read yet</extracomment>
        <translation>La passerelle est injoignable. Nouvel essai en cours.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>La passerelle est injoignable. La liste date de %1. Nouvel essai dans %Ln&#xa0;s.</numerusform>
            <numerusform>La passerelle est injoignable. La liste date de %1. Nouvel essai dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. The list is as of %1. Trying again now.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>La passerelle est injoignable. La liste date de %1. Nouvel essai en cours.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not signed in</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <extracomment>Connection, top right: %1 is the supervisor&apos;s number, %2 the gateway, for instance &quot;1300 @ ccgw.example&quot;</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 – no connection</source>
        <extracomment>Connection, top right: %1 is for instance &quot;1300 @ ccgw.example&quot;, or &quot;1300&quot; where there is less room</extracomment>
        <translation>%1 – pas de liaison</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>La passerelle est injoignable.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection, top right, where there is no room for more</extracomment>
        <translation>Pas de liaison</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>%Ln agent hors appel&#x202f;: déconnecté maintenant</numerusform>
            <numerusform>%Ln agents hors appel&#x202f;: déconnectés maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>%Ln agent déjà en cours de déconnexion, exclu</numerusform>
            <numerusform>%Ln agents déjà en cours de déconnexion, exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>%Ln agent sorti de la liste entre-temps, exclu</numerusform>
            <numerusform>%Ln agents sortis de la liste entre-temps, exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>%Ln agent en appel&#x202f;: l’appel sera coupé</numerusform>
            <numerusform>%Ln agents en appel&#x202f;: les appels seront coupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>%Ln agent en appel&#x202f;: déconnecté à la fin de son appel</numerusform>
            <numerusform>%Ln agents en appel&#x202f;: déconnectés à la fin de leur appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>%Ln agent en appel&#x202f;: reste connecté</numerusform>
            <numerusform>%Ln agents en appel&#x202f;: restent connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>%Ln agent peut-être en appel (état inconnu)</numerusform>
            <numerusform>%Ln agents peut-être en appel (état inconnu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>%Ln agent peut-être en appel (état inconnu)&#x202f;: reste connecté</numerusform>
            <numerusform>%Ln agents peut-être en appel (état inconnu)&#x202f;: restent connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in the selection yourself and are left out.</source>
        <extracomment>Confirmation: the supervisor&apos;s own row was selected too</extracomment>
        <translation>Vous êtes vous-même dans la sélection et en êtes exclu.</translation>
    </message>
    <message>
        <source>Nobody is on a call any more</source>
        <extracomment>Confirmation, in place of &quot;3 agents on a call: calls will be cut&quot; once all calls have ended</extracomment>
        <translation>Plus personne n’est en appel</translation>
    </message>
    <message>
        <source>Everybody&apos;s state is known now</source>
        <extracomment>Confirmation, in place of &quot;2 agents may be on a call (state unknown)&quot; once all states are known</extracomment>
        <translation>L’état de chacun est maintenant connu</translation>
    </message>
    <message>
        <source>The gateway says you are not an inspector: this will probably be refused.</source>
        <translation>Selon la passerelle, vous n’êtes pas inspecteur&#x202f;: la déconnexion sera probablement refusée.</translation>
    </message>
    <message>
        <source>Not on a call: signed out now</source>
        <extracomment>Confirmation: the only agent that it is about, who is certainly not in a call</extracomment>
        <translation>Hors appel&#x202f;: déconnexion immédiate</translation>
    </message>
    <message>
        <source>On a call: the call will be cut</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, which ends</extracomment>
        <translation>En appel&#x202f;: l’appel sera coupé</translation>
    </message>
    <message>
        <source>On a call: signed out when the call has ended</source>
        <extracomment>Confirmation: the only agent that it is about is in a call and is signed out when it has ended</extracomment>
        <translation>En appel&#x202f;: déconnexion à la fin de l’appel</translation>
    </message>
    <message>
        <source>On a call: left signed in</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, and nothing happens</extracomment>
        <translation>En appel&#x202f;: pas de déconnexion</translation>
    </message>
    <message>
        <source>May be on a call (state unknown)</source>
        <extracomment>Confirmation: of the only agent that it is about it is not known whether he is in a call</extracomment>
        <translation>Peut-être en appel (état inconnu)</translation>
    </message>
    <message>
        <source>May be on a call (state unknown): left signed in</source>
        <translation>Peut-être en appel (état inconnu)&#x202f;: pas de déconnexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>%Ln déconnexion attend déjà la fin d’un appel&#x202f;; sans déconnexion ici, elle reste en attente</numerusform>
            <numerusform>%Ln déconnexions attendent déjà la fin d’un appel&#x202f;; sans déconnexion ici, elles restent en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Search: %1</source>
        <extracomment>What the list is filtered by; %1 is what was typed into the search field</extracomment>
        <translation>Recherche&#x202f;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>What the list is filtered by; %1 is a state such as &quot;Talking&quot;</extracomment>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>What the list is filtered by: agents who belong to no group</extracomment>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>What the list is filtered by; %1 is the name of a group</extracomment>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>What the list is filtered by; %1 is &quot;voice&quot;, &quot;chat&quot; or &quot;mail&quot;</extracomment>
        <translation>Canal&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>Connecté depuis %Ln heure ou plus</numerusform>
            <numerusform>Connecté depuis %Ln heures ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>État inchangé depuis %Ln heure ou plus</numerusform>
            <numerusform>État inchangé depuis %Ln heures ou plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionChip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>Name of a button for screen readers; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>Retirer le filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1. Click to take this filter away.</source>
        <extracomment>Hint over what the list is filtered by; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>%1. Cliquez pour retirer ce filtre.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>In an empty field for a date: year, month, day. Dates are typed with digits in this order.</extracomment>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Button in a field for a date</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing (%2: calendar)</source>
        <extracomment>Hint over a field for a date; %2 is a key</extracomment>
        <translation>Une date comme %1, ou rien (%2&#x202f;: calendrier)</translation>
    </message>
</context>
<context>
    <name>DemoGateway</name>
    <message>
        <source>The simulated gateway could not be started. Close Floorwalker and start the demo again.</source>
        <translation>La passerelle simulée n’a pas pu être démarrée. Fermez Floorwalker et relancez la démo.</translation>
    </message>
    <message>
        <source>The simulated gateway has ended. Close Floorwalker and start the demo again.</source>
        <translation>La passerelle simulée s’est arrêtée. Fermez Floorwalker et relancez la démo.</translation>
    </message>
    <message>
        <source>The demo needs the program %1 beside Floorwalker; it is not part of this package. Start Floorwalker without the demo.</source>
        <translation>La démo a besoin du programme %1 à côté de Floorwalker&#x202f;; il ne fait pas partie de ce paquet. Lancez Floorwalker sans la démo.</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Contents</source>
        <extracomment>Name of the list of a document&apos;s headings</extracomment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <extracomment>Journal: name of the bar that shows how far the export is</extracomment>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>sign-outs %1</source>
        <extracomment>Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit for a file&apos;s name.</extracomment>
        <translation>déconnexions %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file chooser</extracomment>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>Exportation… %Ln entrée écrite</numerusform>
            <numerusform>Exportation… %Ln entrées écrites</numerusform>
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
        <translation>L’exportation a été annulée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>%Ln entrée exportée.</numerusform>
            <numerusform>%Ln entrées exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <extracomment>Journal: button beside the progress of an export</extracomment>
        <translation>A&amp;nnuler l’exportation</translation>
    </message>
    <message>
        <source>Some are missing: files cannot be read. Tell your administrator.</source>
        <extracomment>Journal: behind &quot;1,234 records exported.&quot;; beneath it stand the files&apos; names</extracomment>
        <translation>Il en manque&#x202f;: des fichiers ne peuvent pas être lus. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space.</source>
        <extracomment>Journal: what became of an export; beneath it stand the file and the system&apos;s words</extracomment>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties it</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in a search field: goes to the field</extracomment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search agents</source>
        <extracomment>Search field over the agent list</extracomment>
        <translation>Rechercher des agents</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of the choice that shows only agents in one state</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First entry of the choice of states</extracomment>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of the choice that shows only agents of one group</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>First entry of the choice of groups</extracomment>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Entry of the choice of groups: agents who belong to none</extracomment>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Beginning of an agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field; %1 is a key</extracomment>
        <translation>Début d’un ID agent, ou parties d’un nom (%1)</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <extracomment>Button beside the state bar: medium, times and saved filters</extracomment>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Time does not matter for the filter</extracomment>
        <translation>Peu importe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>%Ln heure ou plus</numerusform>
            <numerusform>%Ln heures ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>Title of the dialog that asks for a saved filter&apos;s new name</extracomment>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <extracomment>Label of the field for a saved filter&apos;s name</extracomment>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>&amp;Signed in for</source>
        <extracomment>Submenu: only agents whose session is so long</extracomment>
        <translation>&amp;Connecté depuis</translation>
    </message>
    <message>
        <source>State u&amp;nchanged for</source>
        <extracomment>Submenu: only agents who have been in the same state for so long</extracomment>
        <translation>État &amp;inchangé depuis</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Submenu: only agents who can be reached by voice, chat or mail</extracomment>
        <translation>Ca&amp;naux</translation>
    </message>
    <message>
        <source>Save this &amp;filter as…</source>
        <extracomment>Menu item: gives what is searched and filtered for a name</extracomment>
        <translation>&amp;Enregistrer ce filtre sous…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>Menu item: shows all agents again</extracomment>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps a filter under the name that was typed</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a filter the name that was typed</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another filter has this name. Enter another one.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>Un autre filtre porte ce nom. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>This filter cannot be saved. Delete one that is no longer needed, or shorten the search.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>Ce filtre ne peut pas être enregistré. Supprimez-en un qui ne sert plus, ou raccourcissez la recherche.</translation>
    </message>
</context>
<context>
    <name>GatewayAddressReader</name>
    <message>
        <source>Enter the gateway&apos;s address, for example ccgw.example.com.</source>
        <translation>Saisissez l’adresse de la passerelle, par exemple ccgw.example.com.</translation>
    </message>
    <message>
        <source>Enter only host and port, without a path.</source>
        <translation>Saisissez seulement l’hôte et le port, sans chemin.</translation>
    </message>
    <message>
        <source>Enter only host and port; the agent ID and the password have fields of their own.</source>
        <translation>Saisissez seulement l’hôte et le port&#x202f;; l’ID agent et le mot de passe ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535, for example %1:%2.</source>
        <translation>Le port doit être un nombre de 1 à 65535, par exemple %1:%2.</translation>
    </message>
    <message>
        <source>This address is too long. Enter only host and port.</source>
        <translation>Cette adresse est trop longue. Saisissez seulement l’hôte et le port.</translation>
    </message>
    <message>
        <source>Only https:// is possible: the gateway is never asked without encryption. Enter host and port alone.</source>
        <translation>Seul https:// est possible&#x202f;: la passerelle n’est jamais interrogée sans chiffrement. Saisissez seulement l’hôte et le port.</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address. Check how it is written.</source>
        <translation>Ce n’est pas une adresse IPv6 valide. Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>This is not a valid host name or address. Check how it is written.</source>
        <translation>Ce n’est pas un nom d’hôte ni une adresse valides. Vérifiez la saisie.</translation>
    </message>
</context>
<context>
    <name>GatewayChoices</name>
    <message>
        <source>Automatic</source>
        <extracomment>Sign-out method: the program chooses</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Force sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s &quot;forcelogout&quot; call</extracomment>
        <translation>Déconnexion forcée seulement</translation>
    </message>
    <message>
        <source>Inspector sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s call for inspectors</extracomment>
        <translation>Inspecteur seulement</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 to %2 s: set by your administrator</source>
        <extracomment>Beneath the refresh interval; %1 and %2 are seconds</extracomment>
        <translation>De %1 à %2&#xa0;s&#x202f;: défini par votre administrateur</translation>
    </message>
    <message>
        <source>Sign-out &amp;method</source>
        <extracomment>Field: which of the gateway&apos;s calls signs agents out</extracomment>
        <translation>Méthod&amp;e de déconnexion</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <extracomment>Field: seconds between two readings of the list of agents</extracomment>
        <translation>Ac&amp;tualiser toutes les</translation>
    </message>
</context>
<context>
    <name>GatewaySentence</name>
    <message>
        <source>The gateway reports an unknown error.</source>
        <translation>La passerelle signale une erreur inconnue.</translation>
    </message>
    <message>
        <source>The gateway delivers events in another way than this program asks for them.</source>
        <translation>La passerelle livre les événements autrement que ce programme ne les demande.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The gateway does not accept this agent ID or address.</source>
        <translation>La passerelle n’accepte pas cet ID agent ou cette adresse.</translation>
    </message>
    <message>
        <source>Check the agent ID.</source>
        <translation>Vérifiez l’ID agent.</translation>
    </message>
    <message>
        <source>No right to do this, or the sign-in has lapsed.</source>
        <translation>Vous n’en avez pas le droit, ou la connexion a expiré.</translation>
    </message>
    <message>
        <source>Sign out of the gateway, sign in again and try once more. If it is refused again, ask your administrator for the right.</source>
        <translation>Déconnectez-vous de la passerelle, reconnectez-vous et réessayez encore une fois. En cas de nouveau refus, demandez ce droit à votre administrateur.</translation>
    </message>
    <message>
        <source>The agent is being switched over to another server.</source>
        <translation>L’agent est en train d’être basculé vers un autre serveur.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Leave yourself out, or sign out in the call centre&apos;s own program.</source>
        <translation>Retirez-vous de la sélection, ou déconnectez-vous dans le logiciel du centre d’appels lui-même.</translation>
    </message>
    <message>
        <source>The gateway found an error in the request.</source>
        <translation>La passerelle a trouvé une erreur dans la requête.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>A sign-in detail is missing or not valid.</source>
        <translation>Une information de connexion manque ou n’est pas valide.</translation>
    </message>
    <message>
        <source>Check agent ID, password and phone number.</source>
        <translation>Vérifiez l’ID agent, le mot de passe et le numéro de téléphone.</translation>
    </message>
    <message>
        <source>This agent is already signed in.</source>
        <translation>Cet agent est déjà connecté.</translation>
    </message>
    <message>
        <source>Sign this agent out in the other place first.</source>
        <translation>Déconnectez d’abord cet agent à l’autre endroit.</translation>
    </message>
    <message>
        <source>The call-centre platform is not available at the moment.</source>
        <translation>La plateforme du centre d’appels n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>L’ID agent ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Enter both again. Too many wrong attempts may lock the account.</source>
        <translation>Saisissez-les de nouveau tous les deux. Trop d’essais erronés peuvent verrouiller le compte.</translation>
    </message>
    <message>
        <source>The gateway does not accept the agent ID or the cause code of this sign-out.</source>
        <translation>La passerelle n’accepte pas l’ID agent ou le code de cause de cette déconnexion.</translation>
    </message>
    <message>
        <source>If a cause code was chosen, try again without one; else give this code to your administrator.</source>
        <translation>Si un code de cause a été choisi, réessayez sans&#x202f;; sinon, donnez ce code à votre administrateur.</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>L’agent n’est pas connecté.</translation>
    </message>
    <message>
        <source>Look for the agent in the list. If the agent is there, your administrator should check your rights.</source>
        <translation>Cherchez l’agent dans la liste. S’il y est, votre administrateur devrait vérifier vos droits.</translation>
    </message>
    <message>
        <source>The operation failed inside the call centre.</source>
        <translation>L’opération a échoué dans le centre d’appels.</translation>
    </message>
    <message>
        <source>The agent has already signed out.</source>
        <translation>L’agent s’est déjà déconnecté.</translation>
    </message>
    <message>
        <source>The change was refused, possibly for lack of rights.</source>
        <translation>La modification a été refusée, peut-être faute de droits.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>Demandez ce droit à votre administrateur.</translation>
    </message>
    <message>
        <source>Signing out is not possible in this state, for example during a call.</source>
        <translation>La déconnexion n’est pas possible dans cet état, par exemple pendant un appel.</translation>
    </message>
    <message>
        <source>Try again when the agent is not on a call.</source>
        <translation>Réessayez quand l’agent ne sera pas en appel.</translation>
    </message>
    <message>
        <source>A sign-in detail is not valid.</source>
        <translation>Une information de connexion n’est pas valide.</translation>
    </message>
    <message>
        <source>The agent&apos;s type does not allow this way of signing in.</source>
        <translation>Le type de l’agent n’autorise pas ce mode de connexion.</translation>
    </message>
    <message>
        <source>Enter another phone number.</source>
        <translation>Saisissez un autre numéro de téléphone.</translation>
    </message>
    <message>
        <source>The phone number is outside the permitted range.</source>
        <translation>Le numéro de téléphone est hors de la plage autorisée.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>Sign this agent out there first.</source>
        <translation>Déconnectez d’abord cet agent là-bas.</translation>
    </message>
    <message>
        <source>The gateway does not accept this computer&apos;s address.</source>
        <translation>La passerelle n’accepte pas l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>The portal did not confirm the sign-in.</source>
        <translation>Le portail n’a pas confirmé la connexion.</translation>
    </message>
    <message>
        <source>Check agent ID and password; if they are right, tell your administrator.</source>
        <translation>Vérifiez l’ID agent et le mot de passe&#x202f;; s’ils sont corrects, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This agent belongs to another call centre than the gateway expects.</source>
        <translation>Cet agent appartient à un autre centre d’appels que celui attendu par la passerelle.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the agent ID.</source>
        <translation>Vérifiez l’adresse de la passerelle et l’ID agent.</translation>
    </message>
    <message>
        <source>The gateway could not read the skills that were asked for.</source>
        <translation>La passerelle n’a pas pu lire les compétences demandées.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>Le mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Change it in the call centre&apos;s own program, then sign in here.</source>
        <translation>Changez-le dans le logiciel du centre d’appels lui-même, puis connectez-vous ici.</translation>
    </message>
    <message>
        <source>A sign-in of this agent is already under way.</source>
        <translation>Une connexion de cet agent est déjà en cours.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Le compte est verrouillé.</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>Demandez à votre administrateur de le déverrouiller.</translation>
    </message>
    <message>
        <source>Only an inspector may ask for this.</source>
        <translation>Seul un inspecteur peut demander cela.</translation>
    </message>
    <message>
        <source>Ask your administrator for an inspector&apos;s rights.</source>
        <translation>Demandez les droits d’inspecteur à votre administrateur.</translation>
    </message>
    <message>
        <source>The gateway no longer knows this session.</source>
        <translation>La passerelle ne connaît plus cette session.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The gateway is recovering this session.</source>
        <translation>La passerelle est en train de rétablir cette session.</translation>
    </message>
    <message>
        <source>The gateway has recovered this session.</source>
        <translation>La passerelle a rétabli cette session.</translation>
    </message>
    <message>
        <source>The gateway could not recover this session.</source>
        <translation>La passerelle n’a pas pu rétablir cette session.</translation>
    </message>
    <message>
        <source>The gateway took too long to recover this session.</source>
        <translation>La passerelle a mis trop de temps à rétablir cette session.</translation>
    </message>
    <message>
        <source>The gateway did not recognise this session after its recovery.</source>
        <translation>La passerelle n’a pas reconnu cette session après son rétablissement.</translation>
    </message>
    <message>
        <source>The gateway does not recover sessions.</source>
        <translation>La passerelle ne rétablit pas les sessions.</translation>
    </message>
    <message>
        <source>The gateway refused the inspector&apos;s operation.</source>
        <translation>La passerelle a refusé l’opération de l’inspecteur.</translation>
    </message>
    <message>
        <source>Give this code to your administrator: what it means is not published.</source>
        <translation>Donnez ce code à votre administrateur&#x202f;: sa signification n’est pas publiée.</translation>
    </message>
    <message>
        <source>The call control refused the operation.</source>
        <translation>Le contrôle d’appels a refusé l’opération.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that this program does not know.</source>
        <translation>La passerelle a refusé avec un code que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>La passerelle n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer was complete.</source>
        <translation>La liaison a pris fin avant que la réponse de la passerelle soit complète.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>Aucun ordinateur de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la liaison.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than this program accepts.</source>
        <translation>La réponse de la passerelle dépasse la taille que ce programme accepte.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. It was not followed.</source>
        <translation>La passerelle a renvoyé vers une autre adresse. Ce renvoi n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The gateway, or a server in front of it, reports an error.</source>
        <translation>La passerelle, ou un serveur placé devant elle, signale une erreur.</translation>
    </message>
    <message>
        <source>The gateway accepted the sign-in but gave no session (Set-GUID).</source>
        <translation>La passerelle a accepté la connexion mais n’a pas donné de session (Set-GUID).</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was not understood.</source>
        <translation>La réponse de la passerelle n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was issued for another name. Nothing was sent.</source>
        <translation>Le certificat de la passerelle a été délivré pour un autre nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. Nothing was sent.</source>
        <translation>Le certificat de la passerelle a expiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Nothing was sent.</source>
        <translation>Le certificat de la passerelle n’est pas encore valide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection came about. Nothing was sent.</source>
        <translation>Aucune liaison sécurisée n’a pu s’établir. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>Le certificat de la passerelle n’est pas approuvé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show code and message to your administrator.</source>
        <translation>Montrez le code et le message à votre administrateur.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Vérifiez l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>Vérifiez le réseau et l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>Choose the certificate file of your company&apos;s authority.</source>
        <translation>Choisissez le fichier de certificat de l’autorité de votre entreprise.</translation>
    </message>
    <message>
        <source>The gateway was still busy with an earlier request.</source>
        <translation>La passerelle était encore occupée par une requête précédente.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>Vous ne pouvez pas faire cela sur vous-même.</translation>
    </message>
    <message>
        <source>Nothing to do; if the agent is still in the list, try again.</source>
        <translation>Rien à faire&#x202f;; si l’agent est encore dans la liste, réessayez.</translation>
    </message>
    <message>
        <source>The phone cannot be used.</source>
        <translation>Le téléphone ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This agent is already signed in elsewhere and cannot be signed in by force.</source>
        <translation>Cet agent est déjà connecté ailleurs et sa connexion ne peut pas être forcée.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached: nothing answers at this address and port.</source>
        <translation>La passerelle est injoignable&#x202f;: rien ne répond à cette adresse et à ce port.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>La passerelle est injoignable.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, give this code to your administrator.</source>
        <translation>Réessayez plus tard&#x202f;; si l’erreur se reproduit, donnez ce code à votre administrateur.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Réessayez&#x202f;; si l’erreur se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, tell your administrator.</source>
        <translation>Réessayez plus tard&#x202f;; si l’erreur se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the gateway&apos;s address or tell your administrator.</source>
        <translation>Réessayez&#x202f;; si l’erreur se reproduit, vérifiez l’adresse de la passerelle ou prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Demo</source>
        <extracomment>Mark at the top of the window: everything here is made up</extracomment>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>The gateway says that you are not an inspector. Signing others out will probably be refused.</source>
        <translation>Selon la passerelle, vous n’êtes pas inspecteur. Déconnecter d’autres personnes sera probablement refusé.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: puts a hint away</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Your password must be changed. Change it in the call centre&apos;s own program.</source>
        <translation>Votre mot de passe doit être changé. Changez-le dans le logiciel du centre d’appels lui-même.</translation>
    </message>
    <message>
        <source>Your password expires today. Change it in the call centre&apos;s own program.</source>
        <translation>Votre mot de passe expire aujourd’hui. Changez-le dans le logiciel du centre d’appels lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>Votre mot de passe expire dans %Ln jour. Changez-le dans le logiciel du centre d’appels lui-même.</numerusform>
            <numerusform>Votre mot de passe expire dans %Ln jours. Changez-le dans le logiciel du centre d’appels lui-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>Set the file aside and go on</source>
        <extracomment>Button: gives the damaged journal file another name and begins a new one</extracomment>
        <translation>Mettre le fichier de côté et continuer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: opens the journal&apos;s folder in the system&apos;s file manager</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>%Ln entrée pas encore sur le disque.</numerusform>
            <numerusform>%Ln entrées pas encore sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question before a damaged journal file is set aside</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Button: sets a damaged journal file aside</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Set the damaged journal file aside?</source>
        <extracomment>Question before a damaged journal file is set aside</extracomment>
        <translation>Mettre de côté le fichier de journal endommagé&#x202f;?</translation>
    </message>
    <message>
        <source>The journal&apos;s newest file is damaged, so nobody can be signed out. Set it aside (it is kept under another name, and a new file begins), or ask your administrator to repair it and try again.</source>
        <translation>Le fichier le plus récent du journal est endommagé, personne ne peut donc être déconnecté. Mettez-le de côté (il est conservé sous un autre nom, et un nouveau fichier commence), ou demandez à votre administrateur de le réparer, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is kept beside the journal, with “damaged” in its name. This program cannot read it any more: give it to your administrator.</source>
        <translation>Le fichier est conservé à côté du journal, avec «&#x202f;damaged&#x202f;» dans son nom. Ce programme ne pourra plus le lire&#x202f;: donnez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>Another window of this program is writing to the journal, so nobody can be signed out from here. Use that window, or close it.</source>
        <translation>Une autre fenêtre de ce programme écrit dans le journal, personne ne peut donc être déconnecté d’ici. Utilisez cette autre fenêtre, ou fermez-la.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be created or read, so nobody can be signed out. Ask your administrator.</source>
        <translation>Le dossier du journal ne peut pas être créé ou lu, personne ne peut donc être déconnecté. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nobody can be signed out. Ask your administrator for the right to write to its folder.</source>
        <translation>Impossible d’écrire dans le journal, personne ne peut donc être déconnecté. Demandez à votre administrateur le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written and nobody can be signed out. Remove files that are no longer needed.</source>
        <translation>Le disque est plein&#x202f;: le journal ne peut pas être écrit et personne ne peut être déconnecté. Supprimez des fichiers devenus inutiles.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody can be signed out. Try again; if it happens again, tell your administrator.</source>
        <translation>Le journal ne peut pas être écrit, personne ne peut donc être déconnecté. Réessayez&#x202f;; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>JournalSearchBar</name>
    <message>
        <source>ID or name</source>
        <extracomment>In the empty field for agents in the journal</extracomment>
        <translation>ID ou nom</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>In the empty field for the supervisor&apos;s number</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Agent ID of who ordered the sign-out</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>ID agent de la personne qui a ordonné la déconnexion</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Journal: first entry of the choice of results</extracomment>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Encore connecté</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>All results and steps</source>
        <extracomment>Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended</extracomment>
        <translation>Tous les résultats et étapes</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <extracomment>Journal: label of the field for an agent&apos;s ID or name</extracomment>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <extracomment>Journal: label of the field for who ordered the sign-out</extracomment>
        <translation>&amp;Superviseur</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Journal: label of the field for the first day</extracomment>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Journal: label of the field for the last day, which is included</extracomment>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Journal: label of the choice of results</extracomment>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>An agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>Un ID agent, ou parties d’un nom (%1)</translation>
    </message>
</context>
<context>
    <name>JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the agent&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Column: number of who ordered the sign-out</extracomment>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Column: the number given as the cause of the sign-out</extracomment>
        <translation>Code de cause</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the supervisor wrote</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>État avant</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: by which call of the gateway</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: the order&apos;s identification</extracomment>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>JournalTableView</name>
    <message>
        <source>Records</source>
        <extracomment>Name of the table of records in the journal</extracomment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a table: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Journal opened</source>
        <extracomment>Journal: the program has begun to record</extracomment>
        <translation>Journal ouvert</translation>
    </message>
    <message>
        <source>Journal closed</source>
        <extracomment>Journal: the program has ended properly</extracomment>
        <translation>Journal fermé</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <extracomment>Journal: an old file of the journal was removed</extracomment>
        <translation>Anciennes entrées supprimées</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal: somebody ordered a sign-out</extracomment>
        <translation>Ordonné</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <extracomment>Journal: the sign-out waits until the agent has finished the call</extracomment>
        <translation>Attente de la fin de l’appel</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Journal: the sign-out is held back</extracomment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Journal: from here on the sign-out may have left this machine</extracomment>
        <translation>Envoi autorisé</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Journal: the sign-out was sent</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Journal: the gateway said yes, which is not yet proof</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Journal: whether the agent is out is being checked</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: the program ended before the result was known</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>Encore connecté</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: result, the gateway said no</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: result, nothing left this machine</extracomment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: result, somebody took the order back before it was sent</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>the program ended</source>
        <extracomment>Journal: behind a result, in brackets
----------
Journal: behind a result, in brackets: it was to be sent after the call</extracomment>
        <translation>le programme a pris fin</translation>
    </message>
    <message>
        <source>a call had begun</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>un appel avait commencé</translation>
    </message>
    <message>
        <source>was already out</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>était déjà déconnecté</translation>
    </message>
    <message>
        <source>an agent of this number is signed in</source>
        <extracomment>Journal: behind a result, in brackets: an agent of this number is there</extracomment>
        <translation>un agent de ce numéro est connecté</translation>
    </message>
    <message>
        <source>perhaps another session</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>peut-être une autre session</translation>
    </message>
    <message>
        <source>it could not be recorded</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>n’a pas pu être consigné</translation>
    </message>
    <message>
        <source>your session ended</source>
        <extracomment>Journal: behind a result, in brackets: the supervisor&apos;s own session</extracomment>
        <translation>votre session a pris fin</translation>
    </message>
    <message>
        <source>a damaged file was set aside</source>
        <extracomment>Journal: behind &quot;Journal opened&quot;, in brackets</extracomment>
        <translation>un fichier endommagé a été mis de côté</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>En appel</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>Journal: state of an agent, after a call</extracomment>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Journal: %1 is a result such as &quot;Not sent&quot;, %2 what else is known, such as &quot;a call had begun&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>without a request of ours</source>
        <extracomment>Journal: behind a result, in brackets: the agent&apos;s session ended without a request of ours</extracomment>
        <translation>sans requête de notre part</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <extracomment>Journal: state of an agent, rest begins after the call</extracomment>
        <translation>Avant pause</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Déconnecté&#x202f;?</translation>
    </message>
    <message>
        <source>Force sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Déconnexion forcée</translation>
    </message>
    <message>
        <source>Force sign-out with cause code</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Déconnexion forcée avec code de cause</translation>
    </message>
    <message>
        <source>Inspector sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Déconnexion par inspecteur</translation>
    </message>
    <message>
        <source>Not known after a check</source>
        <extracomment>Journal: result, checked, and the truth could not be learnt</extracomment>
        <translation>Inconnu après vérification</translation>
    </message>
    <message>
        <source>during a call</source>
        <extracomment>Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent</extracomment>
        <translation>pendant un appel</translation>
    </message>
    <message>
        <source>after the call</source>
        <extracomment>Journal: behind a result, in brackets: it was sent when the agent&apos;s call had ended, as ordered</extracomment>
        <translation>après l’appel</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>Le journal est intact&#x202f;: %Ln entrée vérifiée.</numerusform>
            <numerusform>Le journal est intact&#x202f;: %Ln entrées vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>Avant cela, %Ln entrée en ordre.</numerusform>
            <numerusform>Avant cela, %Ln entrées en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is broken: the protection against changes is missing in %1.</source>
        <extracomment>%1 is a file. &quot;Protection&quot; are the triggers that refuse every change.</extracomment>
        <translation>Le journal n’est pas intact&#x202f;: la protection contre les modifications manque dans %1.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: records before it are missing, or it was put in.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Le journal n’est pas intact à l’entrée %1 de %2&#x202f;: des entrées manquent avant elle, ou elle a été insérée.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it does not follow the record before it.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Le journal n’est pas intact à l’entrée %1 de %2&#x202f;: elle ne fait pas suite à l’entrée précédente.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it was changed after it was written.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Le journal n’est pas intact à l’entrée %1 de %2&#x202f;: elle a été modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>The journal begins anew at record %1 in %2: a damaged file was set aside.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Le journal recommence à l’entrée %1 de %2&#x202f;: un fichier endommagé a été mis de côté.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Floorwalker.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 n’est pas un journal de Floorwalker.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <extracomment>%1 is a file or folder.</extracomment>
        <translation>Il n’y a pas de journal à l’emplacement %1.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: from there on the file cannot be read.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>Le journal n’est pas intact à l’entrée %1 de %2&#x202f;: à partir de là, le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file; %2 the system&apos;s own words.</extracomment>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Sign-out journal</source>
        <extracomment>Title of a window</extracomment>
        <translation>Journal des déconnexions</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>Arrêté, %Ln trouvé jusqu’ici</numerusform>
            <numerusform>Arrêté, %Ln trouvés jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Journal: status line, while a search takes long</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <extracomment>Journal: in place of the table, after &quot;Stop searching&quot;</extracomment>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Try other words or other days.</source>
        <translation>Essayez d’autres mots ou d’autres jours.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Journal: button, empties the search fields</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Rien n’a encore été consigné</translation>
    </message>
    <message>
        <source>Every sign-out ordered here is recorded, with its result.</source>
        <translation>Chaque déconnexion ordonnée ici est consignée, avec son résultat.</translation>
    </message>
    <message>
        <source>Sto&amp;p searching</source>
        <extracomment>Journal: button, shown while a search takes long</extracomment>
        <translation>Arrê&amp;ter la recherche</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Journal: button, writes what was found to a file</extracomment>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>%Ln fichier du journal ne peut pas être lu. Les entrées qu’il contient manquent ici.</numerusform>
            <numerusform>%Ln fichiers du journal ne peuvent pas être lus. Les entrées qu’ils contiennent manquent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No records match</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Not searched: type dates as %1.</source>
        <extracomment>Journal: status line, while something else stands in a field for a date; %1 is an example</extracomment>
        <translation>Recherche non lancée&#x202f;: saisissez les dates sous la forme %1.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Beneath a field that cannot be changed</extracomment>
        <translation>Défini par votre administrateur</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stay</source>
        <extracomment>Button of the question before the window closes with sign-outs unfinished</extracomment>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>%Ln déconnexion n’est pas terminée. Fermer quand même&#x202f;?</numerusform>
            <numerusform>%Ln déconnexions ne sont pas terminées. Fermer quand même&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not complete. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>Le journal n’est pas complet. Fermer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Close?</source>
        <translation>Toutes les déconnexions sont maintenant terminées. Fermer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>Le journal ne peut pas être écrit&#x202f;: %Ln entrée sur ce qui a été fait serait perdue.</numerusform>
            <numerusform>Le journal ne peut pas être écrit&#x202f;: %Ln entrées sur ce qui a été fait seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the question before the window closes, when nothing is lost by it</extracomment>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>%Ln agent dont on attend la fin de l’appel ne sera pas déconnecté.</numerusform>
            <numerusform>%Ln agents dont on attend la fin de l’appel ne seront pas déconnectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-outs not sent yet will not be sent. The results of those already sent will not be checked.</source>
        <translation>Les déconnexions pas encore envoyées ne le seront plus. Le résultat de celles déjà envoyées ne sera pas vérifié.</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <extracomment>In the question before the window closes or the session ends, once all sign-outs are finished</extracomment>
        <translation>Rien ne sera perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>%Ln déconnexion n’est pas terminée. Se déconnecter quand même de la passerelle&#x202f;?</numerusform>
            <numerusform>%Ln déconnexions ne sont pas terminées. Se déconnecter quand même de la passerelle&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Sign out of the gateway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>Toutes les déconnexions sont maintenant terminées. Se déconnecter de la passerelle&#x202f;?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign out of the gateway</source>
        <extracomment>Button of the question before the supervisor&apos;s own session ends</extracomment>
        <translation>Se déconnecter de la passerelle</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log cannot be written in the folder %1.</source>
        <translation>Les logs ne peuvent pas être écrits dans le dossier %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Status bar, while the window waits for the gateway before it closes</extracomment>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <extracomment>Status bar, while the window waits for the disk before it closes</extracomment>
        <translation>Écriture du journal…</translation>
    </message>
    <message>
        <source>%1 – Demo</source>
        <extracomment>Title of the window when everything in it is made up; %1 is the program&apos;s name</extracomment>
        <translation>%1 – Démo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected agent(s) no longer shown</source>
        <extracomment>Status bar, for a moment: selected agents have left the list, or what the filter shows</extracomment>
        <translation>
            <numerusform>%Ln agent sélectionné n’est plus affiché</numerusform>
            <numerusform>%Ln agents sélectionnés ne sont plus affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Take back the sign-outs that have not been sent yet, also those held back. Those that wait for a call to end stay.</source>
        <extracomment>Hint on the button &quot;Stop unsent&quot;</extracomment>
        <translation>Annule les ordres de déconnexion qui n’ont pas encore été envoyés, même suspendus. Ceux qui attendent la fin d’un appel restent.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>Déconnecter de nouveau %Ln agent pour qui cela peut aider&#x202f;; demande d’abord confirmation</numerusform>
            <numerusform>Déconnecter de nouveau %Ln agents pour qui cela peut aider&#x202f;; demande d’abord confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry &amp;failed ones</source>
        <extracomment>Button and menu: signs out again those for whom it failed; asks first</extracomment>
        <translation>Réessayer les éc&amp;hecs</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Menu: takes back the selected sign-outs</extracomment>
        <translation>&amp;Annuler l’ordre</translation>
    </message>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Menu: signs out whom the selected sign-outs are about, without waiting; asks first</extracomment>
        <translation>Déconnecter &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <extracomment>Menu: signs out again, for the selected rows; asks first</extracomment>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>Menu: puts all about the selected sign-outs on the clipboard</extracomment>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>Re&amp;voir %Ln suspendu</numerusform>
            <numerusform>Re&amp;voir %Ln suspendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide anew about those on whom a call began meanwhile, or may have</source>
        <extracomment>Hint on the button &quot;Review … held back&quot;</extracomment>
        <translation>Décider à nouveau pour ceux dont un appel a commencé entre-temps, ou a pu commencer</translation>
    </message>
    <message>
        <source>&amp;Stop unsent sign-outs</source>
        <extracomment>Menu: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>Arrêter les déconnexions à e&amp;nvoyer</translation>
    </message>
    <message>
        <source>Withdraw &amp;all waiting for a call to end</source>
        <extracomment>Menu: takes back all sign-outs that wait for the end of a call</extracomment>
        <translation>Annuler &amp;tous les ordres en attente de fin d’appel</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Details of the sign-out</source>
        <extracomment>Name of the area that tells all about the selected sign-out</extracomment>
        <translation>Détails de la déconnexion</translation>
    </message>
    <message>
        <source>Select a sign-out to see all about it.</source>
        <extracomment>In place of the details</extracomment>
        <translation>Sélectionnez une déconnexion pour en voir tous les détails.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the details; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do: </source>
        <extracomment>Details of a sign-out: before a sentence about what to do</extracomment>
        <translation>Que faire&#x202f;: </translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Details of a sign-out: a label, for instance &quot;Note&quot;</extracomment>
        <translation>%1&#x202f;: </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) selected</source>
        <extracomment>Details: how many sign-outs are selected in the table</extracomment>
        <translation>
            <numerusform>%Ln déconnexion sélectionnée</numerusform>
            <numerusform>%Ln déconnexions sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>%Ln déconnecté</numerusform>
            <numerusform>%Ln déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>%Ln à envoyer</numerusform>
            <numerusform>%Ln à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>%Ln en attente de fin d’appel</numerusform>
            <numerusform>%Ln en attente de fin d’appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>%Ln suspendu</numerusform>
            <numerusform>%Ln suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>%Ln encore connecté</numerusform>
            <numerusform>%Ln encore connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered.</extracomment>
        <translation>État avant</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent.</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words.</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: at what time the sign-out was ordered.</extracomment>
        <translation>Ordonné</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: at what time the sign-out&apos;s result was known; empty while there is none.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered</extracomment>
        <translation>Terminé&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 is &quot;Waiting for the call to end&quot;, %2 for how long it has been waiting, &quot;00:03:10&quot;</extracomment>
        <translation>%1 (%2 d’attente)</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Name of the table of sign-outs</extracomment>
        <translation>Déconnexions</translation>
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
        <translation>Choisissez «&#x202f;Déconnecter maintenant&#x202f;» pour décider de nouveau, ou «&#x202f;Annuler l’ordre&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones”; if it does not help, the agent has to sign out.</source>
        <extracomment>What to do about a sign-out that had no effect; the words in quotes are a command</extracomment>
        <translation>Choisissez «&#x202f;Réessayer les échecs&#x202f;»&#x202f;; si cela n’aide pas, l’agent doit se déconnecter lui-même.</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones” when the call has ended.</source>
        <translation>Choisissez «&#x202f;Réessayer les échecs&#x202f;» quand l’appel a pris fin.</translation>
    </message>
    <message>
        <source>Mend the journal as said above the list, then choose “Retry failed ones”.</source>
        <translation>Réparez le journal comme indiqué au-dessus de la liste, puis choisissez «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>Look for the agent in the list. Whoever is there now can be signed out from there.</source>
        <translation>Cherchez l’agent dans la liste. La personne qui s’y trouve maintenant peut être déconnectée à partir de là.</translation>
    </message>
    <message>
        <source>Sign in; if the agent is still in the list, choose “Retry failed ones”.</source>
        <translation>Connectez-vous&#x202f;; si l’agent est encore dans la liste, choisissez «&#x202f;Réessayer les échecs&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in to the same gateway: it is checked then.</source>
        <translation>Connectez-vous à la même passerelle&#x202f;: la vérification se fera alors.</translation>
    </message>
    <message>
        <source>Ask the agent, or order it anew from the list.</source>
        <translation>Demandez à l’agent, ou ordonnez de nouveau la déconnexion depuis la liste.</translation>
    </message>
    <message>
        <source>Look for the agent in the list; who is still there can be signed out from there.</source>
        <translation>Cherchez l’agent dans la liste&#x202f;; la personne qui s’y trouve encore peut être déconnectée à partir de là.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Detail of a sign-out: when it was ordered</extracomment>
        <translation>Ordonné</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Detail of a sign-out: the agent&apos;s state when it was ordered</extracomment>
        <translation>État avant</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Detail of a sign-out: what the person chose; the value follows</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>après l’appel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of details; %1 is for instance &quot;Note&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Detail of a sign-out: the number that was chosen to go along with it</extracomment>
        <translation>Code de cause</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Detail of a sign-out: what the person has written about it</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <extracomment>Detail of a sign-out: who ordered it</extracomment>
        <translation>Ordonné par</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Detail of a sign-out: the gateway&apos;s address</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Detail of a sign-out: its number in the journal</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Cause code %1</source>
        <extracomment>Hint; %1 is a number</extracomment>
        <translation>Code de cause %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Hint; %1 is what the person has written</extracomment>
        <translation>Note&#x202f;: %1</translation>
    </message>
    <message>
        <source>inspector sign-out</source>
        <extracomment>One way to sign an agent out</extracomment>
        <translation>déconnexion par inspecteur</translation>
    </message>
    <message>
        <source>force sign-out with cause code</source>
        <translation>déconnexion forcée avec code de cause</translation>
    </message>
    <message>
        <source>force sign-out</source>
        <translation>déconnexion forcée</translation>
    </message>
    <message>
        <source>%1 (the last request could not carry it)</source>
        <extracomment>%1 is a cause code; the request that was made has no place for it</extracomment>
        <translation>%1 (la dernière requête ne pouvait pas le transmettre)</translation>
    </message>
    <message>
        <source>It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not wait.</source>
        <extracomment>What to do about a sign-out that waits for a call to end; the words in quotes are commands</extracomment>
        <translation>L’ordre est envoyé dès que l’appel a pris fin. «&#x202f;Annuler l’ordre&#x202f;» le retire, «&#x202f;Déconnecter maintenant&#x202f;» n’attend pas.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Heading in the details of a sign-out: requests, the gateway&apos;s words, numbers</extracomment>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Detail of a sign-out: when its result was known</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out</extracomment>
        <translation>Requête %1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 (%2, %3)</source>
        <translation>Requête %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Stays signed in</source>
        <extracomment>What will happen to an agent: nothing</extracomment>
        <translation>Reste connecté</translation>
    </message>
    <message>
        <source>After the call</source>
        <extracomment>What will happen to an agent: he is signed out when his call has ended</extracomment>
        <translation>Après l’appel</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What will happen to an agent: he is signed out at once</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now, maybe on a call</source>
        <extracomment>What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call</extracomment>
        <translation>Maintenant, peut-être en appel</translation>
    </message>
    <message>
        <source>Now, call is cut</source>
        <extracomment>What will happen to an agent: he is signed out at once, in the middle of a call</extracomment>
        <translation>Maintenant, appel coupé</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: an agent&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column: an agent&apos;s number</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: an agent&apos;s state, for instance &quot;Talking&quot;</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column: what will happen to an agent</extracomment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <extracomment>What will happen to an agent: nothing, he is not in the list any more</extracomment>
        <translation>Sorti de la liste</translation>
    </message>
    <message>
        <source>Being signed out already</source>
        <extracomment>What will happen to an agent: nothing by this order, another one is on its way</extracomment>
        <translation>Déconnexion déjà en cours</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>New gateway</source>
        <extracomment>Name of a gateway&apos;s settings as long as no name and no address was typed</extracomment>
        <translation>Nouvelle passerelle</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: the profile is forgotten</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Name and hint of a small button that opens a menu: new profile, rename, ...</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A profile in the list; %1 is its name</extracomment>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>Title of a small window</extracomment>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>Supprimer le profil %1&#x202f;?</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <extracomment>Field: which gateway, by the name the person gave it</extracomment>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <extracomment>Menu: settings for another gateway</extracomment>
        <translation>&amp;Nouveau profil</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu: gives the chosen profile another name</extracomment>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <extracomment>Menu: the chosen profile is offered first from now on</extracomment>
        <translation>&amp;Définir par défaut</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a profile the name that was typed</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu: forgets the chosen profile</extracomment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Name (leave empty to show the gateway&apos;s address)</source>
        <extracomment>Field: empty means that the gateway&apos;s address is shown instead</extracomment>
        <translation>Nom (laisser vide pour afficher l’adresse de la passerelle)</translation>
    </message>
    <message>
        <source>Its address, agent ID and accepted certificate will be forgotten.</source>
        <translation>Son adresse, son ID agent et son certificat accepté seront oubliés.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>None</source>
        <extracomment>Cause code: without one</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Why? (stays in the journal, is not sent)</source>
        <extracomment>In the empty field for a note</extracomment>
        <translation>Pourquoi&#x202f;? (reste dans le journal, n’est pas envoyé)</translation>
    </message>
    <message>
        <source>&amp;Cause code</source>
        <extracomment>Field: a number that tells the gateway why an agent is signed out</extracomment>
        <translation>&amp;Code de cause</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>Field: why agents are signed out, in a person&apos;s own words</extracomment>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>De 1 à 255, avec un libellé de votre choix si vous le souhaitez. Envoyé à la passerelle.</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only an inspector sign-out, the code is kept in the journal only.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>De 1 à 255, avec un libellé de votre choix si vous le souhaitez. Envoyé à la passerelle&#x202f;; là où elle n’accepte que la déconnexion par inspecteur, le code est conservé dans le journal seulement.</translation>
    </message>
    <message>
        <source>The cause code is kept in the journal only: the sign-out method in use does not send it.</source>
        <extracomment>Beneath the cause code, where the chosen way of signing out has no place for it</extracomment>
        <translation>Le code de cause est conservé dans le journal seulement&#x202f;: la méthode de déconnexion utilisée ne l’envoie pas.</translation>
    </message>
    <message>
        <source>1 to 255</source>
        <extracomment>Placeholder in the field for a cause code, which is a number</extracomment>
        <translation>1 à 255</translation>
    </message>
    <message>
        <source>None, or 1 to 255</source>
        <extracomment>In the empty field for a cause code: what may be typed</extracomment>
        <translation>Aucun ou 1 à 255</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Journal: name of the part of the window that shows one record</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Journal, details of a record: the agent&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Journal, details of a record: agent ID of who ordered the sign-out</extracomment>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Journal, details of a record: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>État avant</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Journal, details of a record: by which call of the gateway</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Code de cause</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Journal, details of a record: what the supervisor wrote</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Journal, details of a record: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Journal, details of a record: how long the gateway took to answer</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Journal, details of a record: the gateway&apos;s own words</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal, details of a record: when the sign-out was ordered</extracomment>
        <translation>Ordonné</translation>
    </message>
    <message>
        <source>Session began</source>
        <extracomment>Journal, details of a record: when the agent had signed in, by the gateway&apos;s clock</extracomment>
        <translation>Début de session</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Journal, details of a record: the order&apos;s identification</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Journal, details of a record: identification of the call, as in the log</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Journal, details of a record: address</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Journal, details of a record: who was signed in to the computer</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Journal, details of a record: its number in the journal</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Journal, details of a record: the hash by which tampering shows</extracomment>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <extracomment>Journal, details of a record: the hash of the record before</extracomment>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Select a record to see all its details.</source>
        <extracomment>Journal: in place of the details while no line of the table is selected</extracomment>
        <translation>Sélectionnez une entrée pour en voir tous les détails.</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>Show all</source>
        <extracomment>Button beside the numbers: ends filtering by result</extracomment>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ResultTeller</name>
    <message>
        <source>Agent %1: %2</source>
        <extracomment>The newest result, also read out by screen readers; %1 is the agent&apos;s number, %2 for instance &quot;Signed out&quot;</extracomment>
        <translation>Agent %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance &quot;Signed out&quot;</extracomment>
        <translation>%1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>Sign-outs: %1</source>
        <extracomment>What became of several sign-outs, also read out by screen readers; %1 is a list such as &quot;18 signed out and 2 refused&quot;</extracomment>
        <translation>Déconnexions&#x202f;: %1</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading over colours and row height</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading and field</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <extracomment>Settings: heading over what concerns one gateway; %1 is a profile&apos;s name</extracomment>
        <translation>Passerelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <extracomment>Settings: heading over what concerns sign-outs of agents, whichever the gateway</extracomment>
        <translation>Déconnexions</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Settings: stronger colours and lines</extracomment>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Settings: light or dark</extracomment>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>R&amp;ow height</source>
        <extracomment>Settings: how high the rows of lists are</extracomment>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Colours of the window: dark or light, whichever the operating system is set to
----------
The language of the operating system</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The new language is used when %1 is next started.</source>
        <extracomment>Settings, beneath the language; %1 is the program&apos;s name</extracomment>
        <translation>La nouvelle langue s’applique à partir du prochain démarrage de %1.</translation>
    </message>
    <message>
        <source>Sent &amp;at the same time (maximum)</source>
        <extracomment>Settings: how many calls that sign agents out are under way at a time</extracomment>
        <translation>Envoyées en &amp;même temps (maximum)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Settings: heading over what concerns the gateway, before any is known</extracomment>
        <translation>Passerelle</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the sign-in window</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to the gateway</source>
        <extracomment>Headline of the sign-in window</extracomment>
        <translation>Se connecter à la passerelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The last session is still being closed. Try again in a moment.</source>
        <translation>La dernière session est encore en cours de fermeture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is another one than the one that was accepted. Nothing was sent.</source>
        <translation>Le certificat de la passerelle n’est pas celui qui a été accepté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In the sign-in window while the gateway is asked</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>You will be signed in as busy, so that no call is routed to you.</source>
        <extracomment>Beneath the headline of the sign-in window; &quot;busy&quot; is an agent state</extracomment>
        <translation>Vous serez connecté à l’état «&#x202f;Indisponible&#x202f;», afin qu’aucun appel ne vous soit acheminé.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Force sign-in</source>
        <extracomment>Button: signs in although the agent is signed in elsewhere</extracomment>
        <translation>&amp;Forcer la connexion</translation>
    </message>
    <message>
        <source>“Sign in” shows the certificate again and asks whether to accept it.</source>
        <translation>«&#x202f;Se connecter&#x202f;» affiche de nouveau le certificat et demande s’il faut l’accepter.</translation>
    </message>
    <message>
        <source>Certificates cannot be accepted by hand on this computer: ask your administrator.</source>
        <translation>Sur cet ordinateur, les certificats ne peuvent pas être acceptés à la main&#x202f;: adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>This agent ID is already signed in, perhaps at another desk. Sign out there, or choose “Force sign-in” to end that session.</source>
        <extracomment>&quot;Force sign-in&quot; is the button beneath</extracomment>
        <translation>Cet ID agent est déjà connecté, peut-être sur un autre poste. Déconnectez-vous là-bas, ou choisissez «&#x202f;Forcer la connexion&#x202f;»&#x202f;: cela met fin à la session sur l’autre poste.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that need not be filled in</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <extracomment>In the empty field for a certificate file when the administrator allows none</extracomment>
        <translation>les autorités du système</translation>
    </message>
    <message>
        <source>optional, a PEM or DER file</source>
        <translation>facultatif, un fichier PEM ou DER</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>Choisir le certificat CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <extracomment>Kinds of files in the file chooser</extracomment>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <extracomment>Field: address of the gateway</extracomment>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>Agent &amp;ID</source>
        <extracomment>Field: the supervisor&apos;s own agent number</extracomment>
        <translation>&amp;ID agent</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field</extracomment>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Phone &amp;number</source>
        <extracomment>Field: the phone the supervisor sits at</extracomment>
        <translation>&amp;Numéro de téléphone</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button beside a file name: opens the file chooser</extracomment>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the gateway</extracomment>
        <translation>&amp;Certificat CA</translation>
    </message>
    <message>
        <source>Enter the agent ID: a number from %1 to %2.</source>
        <translation>Saisissez l’ID agent&#x202f;: un nombre de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Force sign-out</source>
        <extracomment>Title of the window that asks before agents are signed out</extracomment>
        <translation>Forcer la déconnexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves everybody signed in</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Agents to sign out</source>
        <extracomment>Name of the table of agents in the confirmation</extracomment>
        <translation>Agents à déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>Cette liste date d’il y a %Ln&#xa0;s&#x202f;: les états ont pu changer.</numerusform>
            <numerusform>Cette liste date d’il y a %Ln&#xa0;s&#x202f;: les états ont pu changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>List updated just now</source>
        <translation>Liste actualisée à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>Liste actualisée il y a %Ln&#xa0;s</numerusform>
            <numerusform>Liste actualisée il y a %Ln&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Title over the table of sign-outs</extracomment>
        <translation>Déconnexions</translation>
    </message>
    <message>
        <source>Progress of the sign-outs</source>
        <extracomment>Name of the bar that shows how far a run of sign-outs has come</extracomment>
        <translation>Avancement des déconnexions</translation>
    </message>
    <message>
        <source>Stop unsent</source>
        <extracomment>Button: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>Arrêter celles à envoyer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows or hides all about the selected sign-out</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what can be done about the selected sign-outs</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: ends filtering by result</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No sign-outs since the program was started; earlier ones are in the journal (%1).</source>
        <extracomment>In place of the table of sign-outs; %1 is a key</extracomment>
        <translation>Aucune déconnexion depuis le démarrage du programme&#x202f;; les précédentes sont dans le journal (%1).</translation>
    </message>
    <message>
        <source>No sign-outs with this result</source>
        <extracomment>In place of the table of sign-outs, when the filter lets none through</extracomment>
        <translation>Aucune déconnexion avec ce résultat</translation>
    </message>
</context>
<context>
    <name>SignOutText</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <translation>Attend la fin de l’appel</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Envoyé, attente de la réponse…</translation>
    </message>
    <message>
        <source>Accepted, checking…</source>
        <extracomment>The gateway said yes, which is not yet proof that the agent is out.</extracomment>
        <translation>Accepté, vérification…</translation>
    </message>
    <message>
        <source>Refused that way, checking…</source>
        <translation>Refusé par cette voie, vérification…</translation>
    </message>
    <message>
        <source>No clear answer, checking…</source>
        <translation>Pas de réponse claire, vérification…</translation>
    </message>
    <message>
        <source>Signed out (was already out)</source>
        <translation>Déconnecté (l’était déjà)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Accepted, but still signed in</source>
        <translation>Accepté, mais encore connecté</translation>
    </message>
    <message>
        <source>No answer; still signed in</source>
        <translation>Pas de réponse&#x202f;; encore connecté</translation>
    </message>
    <message>
        <source>Not carried out: a call began meanwhile</source>
        <translation>Non exécuté&#x202f;: un appel a commencé entre-temps</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Withdrawn, not sent</source>
        <translation>Annulé, non envoyé</translation>
    </message>
    <message>
        <source>Not known: the program ended before the outcome was known</source>
        <extracomment>Found in the journal after the program ended in the middle of a sign-out.</extracomment>
        <translation>Inconnu&#x202f;: le programme a pris fin avant que l’issue soit connue</translation>
    </message>
    <message>
        <source>Not known: your session ended before the outcome was known</source>
        <translation>Inconnu&#x202f;: votre session a pris fin avant que l’issue soit connue</translation>
    </message>
    <message>
        <source>Not known: accepted, but still or again signed in</source>
        <translation>Inconnu&#x202f;: accepté, mais encore ou de nouveau connecté</translation>
    </message>
    <message>
        <source>Not known: no answer, but still or again signed in</source>
        <translation>Inconnu&#x202f;: pas de réponse, encore ou de nouveau connecté</translation>
    </message>
    <message>
        <source>Accepted; whether the agent is out is unknown</source>
        <translation>Accepté&#x202f;; on ne sait pas si l’agent est déconnecté</translation>
    </message>
    <message>
        <source>No answer; whether the agent is out is unknown</source>
        <translation>Pas de réponse&#x202f;; on ne sait pas si l’agent est déconnecté</translation>
    </message>
    <message>
        <source>Not sent: it could not be recorded in the journal</source>
        <translation>Non envoyé&#x202f;: n’a pas pu être consigné dans le journal</translation>
    </message>
    <message>
        <source>Not sent: may have signed in again</source>
        <translation>Non envoyé&#x202f;: peut-être reconnecté entre-temps</translation>
    </message>
    <message>
        <source>Not sent: your session ended</source>
        <translation>Non envoyé&#x202f;: votre session a pris fin</translation>
    </message>
    <message>
        <source>Not sent: the program ended</source>
        <translation>Non envoyé&#x202f;: le programme a pris fin</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed out, without a request of ours</source>
        <translation>Déconnecté, sans requête de notre part</translation>
    </message>
    <message>
        <source>Held back: may be on a call. Sign out anyway?</source>
        <extracomment>The order is not sent until the person has answered.</extracomment>
        <translation>Suspendu&#x202f;: peut-être en appel. Déconnecter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Held back: on a call now. Sign out anyway?</source>
        <translation>Suspendu&#x202f;: en appel maintenant. Déconnecter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Signed out during a call</source>
        <translation>Déconnecté pendant un appel</translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
    <message>
        <source>Nobody is left to sign out</source>
        <extracomment>Confirmation: of the selected agents none can be signed out</extracomment>
        <translation>Il ne reste personne à déconnecter</translation>
    </message>
    <message>
        <source>Sign out agent %1?</source>
        <extracomment>Confirmation for one agent whose name is not known; %1 is the number</extracomment>
        <translation>Déconnecter l’agent %1&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out %1 (%2)?</source>
        <extracomment>Confirmation for one agent; %1 is the name, %2 the number</extracomment>
        <translation>Déconnecter %1 (%2)&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>Déconnecter %Ln agent&#x202f;?</numerusform>
            <numerusform>Déconnecter %Ln agents&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>Déconnecter et couper %Ln appel</numerusform>
            <numerusform>Déconnecter et couper %Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button that signs one agent out who is not in a call</extracomment>
        <translation>Déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>Déconnecter après l’appel</numerusform>
            <numerusform>Déconnecter après les appels</numerusform>
        </translation>
    </message>
    <message>
        <source>With this choice nobody is signed out.</source>
        <extracomment>Confirmation: all agents concerned are to be left signed in</extracomment>
        <translation>Avec ce choix, personne n’est déconnecté.</translation>
    </message>
    <message>
        <source>The cause code must begin with a number from 1 to 255.</source>
        <extracomment>Confirmation: what was typed as a cause code is none</extracomment>
        <translation>Le code de cause doit commencer par un nombre de 1 à 255.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>Déconnecter %Ln agent après son appel</numerusform>
            <numerusform>Déconnecter %Ln agents après leur appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>Déconnecter %Ln agent</numerusform>
            <numerusform>Déconnecter %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>couper %Ln appel</numerusform>
            <numerusform>couper %Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>dont %Ln après son appel</numerusform>
            <numerusform>dont %Ln après leur appel</numerusform>
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
        <translation>Saisissez un code de cause&#x202f;: votre administrateur l’exige.</translation>
    </message>
    <message>
        <source>Write a note: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>Écrivez une note&#x202f;: votre administrateur l’exige.</translation>
    </message>
</context>
<context>
    <name>SignOuts</name>
    <message>
        <source>Sign in first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
        <source>The journal is being opened…</source>
        <translation>Ouverture du journal…</translation>
    </message>
    <message>
        <source>Select one or more agents first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>Sélectionnez d’abord un ou plusieurs agents</translation>
    </message>
    <message>
        <source>Sign the selected agents out; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Force sign-out&quot;; %1 is a key</extracomment>
        <translation>Déconnecter les agents sélectionnés&#x202f;; demande d’abord confirmation (%1)</translation>
    </message>
    <message>
        <source>Sign the selected agents out, each when the call has ended; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Sign out after call&quot;; %1 is a key</extracomment>
        <translation>Déconnecter les agents sélectionnés, chacun à la fin de son appel&#x202f;; demande d’abord confirmation (%1)</translation>
    </message>
    <message>
        <source>Not possible: the journal cannot be written</source>
        <translation>Impossible&#x202f;: le journal ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Agents by state: none</source>
        <extracomment>What a screen reader says of the state bar; %1 is a list such as &quot;Idle 812, Talking 401 and Rest 44&quot;</extracomment>
        <translation>Agents par état&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Agents by state: %1</source>
        <translation>Agents par état&#x202f;: %1</translation>
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
        <translation>%1. Cliquez pour n’afficher que ceux-ci, cliquez de nouveau pour tout afficher.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The gateway has not told of them what the filter asks for. They are not shown.</source>
        <extracomment>Hint over &quot;12 unknown&quot; in the status bar</extracomment>
        <translation>La passerelle n’a pas communiqué à leur sujet ce que le filtre demande. Ils ne sont pas affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <extracomment>Status bar: how many agents are in the list</extracomment>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Status bar: how many agents search and filters let through</extracomment>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <extracomment>Status bar: age of the list, less than a second</extracomment>
        <translation>actualisé à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>actualisé il y a %Ln&#xa0;s</numerusform>
            <numerusform>actualisé il y a %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>la passerelle répond en %Ln&#xa0;ms</numerusform>
            <numerusform>la passerelle répond en %Ln&#xa0;ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics are on the clipboard. They hold no password and no key.</source>
        <extracomment>Status bar; &quot;they&quot; are versions, the gateway&apos;s address and the last lines of the log</extracomment>
        <translation>Les diagnostics sont dans le presse-papiers. Ils ne contiennent ni mot de passe ni clé.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <extracomment>Status bar; %1 is a folder</extracomment>
        <translation>Les logs se trouvent dans %1.</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>Title of the window with the user&apos;s guide</extracomment>
        <translation>Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>TipBanner</name>
    <message>
        <source>The bar over the list counts the agents in each state. A click on a part shows only these, a second click all of them again.</source>
        <translation>La barre au-dessus de la liste compte les agents dans chaque état. Un clic sur une partie n’affiche que ceux-ci, un second clic les affiche tous de nouveau.</translation>
    </message>
    <message>
        <source>“More filters” finds those who have been signed in for many hours, or whose state has not changed for a long time: perhaps they have gone home.</source>
        <translation>«&#x202f;Plus de filtres&#x202f;» trouve les agents connectés depuis de nombreuses heures, ou dont l’état n’a pas changé depuis longtemps&#x202f;: ils sont peut-être rentrés chez eux.</translation>
    </message>
    <message>
        <source>“Sign out after call” waits until the call has ended. Floorwalker must stay open for that.</source>
        <translation>«&#x202f;Déconnecter après l’appel&#x202f;» attend la fin de l’appel. Floorwalker doit rester ouvert pour cela.</translation>
    </message>
    <message>
        <source>Every sign-out is listed below the agents with the gateway&apos;s own answer, and kept in the journal (%1).</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Chaque déconnexion est listée sous les agents, avec la réponse de la passerelle elle-même, et conservée dans le journal (%1).</translation>
    </message>
    <message>
        <source>Close the tips</source>
        <extracomment>Hint over the small button that puts the tips away</extracomment>
        <translation>Fermer les astuces</translation>
    </message>
    <message>
        <source>Tip %1 of %2: %3</source>
        <extracomment>%1 is a tip&apos;s number, %2 how many there are, %3 the tip</extracomment>
        <translation>Astuce %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: puts the last tip away</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next tip</source>
        <extracomment>Button: shows the next tip</extracomment>
        <translation>Astuce suivante</translation>
    </message>
    <message>
        <source>Click agents to select them, several with Ctrl or Shift or by dragging over their rows. “Force sign-out” tells what will happen and asks before anything is sent.</source>
        <translation>Cliquez sur les agents pour les sélectionner, plusieurs avec Ctrl ou Maj ou en faisant glisser la souris sur leurs lignes. «&#x202f;Forcer la déconnexion&#x202f;» indique ce qui va se passer et demande confirmation avant tout envoi.</translation>
    </message>
    <message>
        <source>By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the window.</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>Au clavier&#x202f;: %1 lance la recherche, %2 passe à la liste, %3 passe à la partie suivante de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>TlsTrustReader</name>
    <message>
        <source>The certificate file cannot be read. Check its name, or leave the field empty.</source>
        <translation>Le fichier de certificat ne peut pas être lu. Vérifiez son nom, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM or DER file of the gateway&apos;s authority.</source>
        <translation>Ce fichier ne contient aucun certificat. Choisissez un fichier PEM ou DER de l’autorité de la passerelle.</translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>&amp;Saisissez %1 pour confirmer que %Ln appel sera coupé</numerusform>
            <numerusform>&amp;Saisissez %1 pour confirmer que %Ln appels seront coupés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Agents</translation>
    </message>
    <message>
        <source>&amp;Sign-outs</source>
        <extracomment>Menu: what can be done about sign-outs that were ordered</extracomment>
        <translation>&amp;Déconnexions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <extracomment>Menu: opens the sign-in window</extracomment>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out of the gateway</source>
        <extracomment>Menu: ends the supervisor&apos;s own session</extracomment>
        <translation>Se &amp;déconnecter de la passerelle</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu: opens the window with the person&apos;s settings</extracomment>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Force sign-out</source>
        <extracomment>Button and menu: signs the selected agents out</extracomment>
        <translation>&amp;Forcer la déconnexion</translation>
    </message>
    <message>
        <source>Sign out &amp;after call</source>
        <extracomment>Button and menu: signs the selected agents out, each when the call has ended</extracomment>
        <translation>Déconnecter &amp;après l’appel</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <extracomment>Menu: selects all agents that are shown</extracomment>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu: goes to the search field</extracomment>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu: reads the list again</extracomment>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <extracomment>Menu: opens the window with the record of all sign-outs</extracomment>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <extracomment>Menu: opens the window with the user&apos;s guide</extracomment>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <extracomment>Menu: tips at the top of the window are shown</extracomment>
        <translation>Afficher les &amp;astuces</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: puts what support needs to know on the clipboard</extracomment>
        <translation>Copier les &amp;diagnostics</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>Menu: opens the folder in the system&apos;s file manager</extracomment>
        <translation>Ouvrir le dossier des &amp;logs</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>Menu: %1 is the program&apos;s name</extracomment>
        <translation>À &amp;propos de %1</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: by which column the table is sorted</extracomment>
        <translation>Trier &amp;par</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <extracomment>Menu: which columns the table has</extracomment>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Fi&amp;lter by</source>
        <extracomment>Menu: what the list is filtered by</extracomment>
        <translation>F&amp;iltrer par</translation>
    </message>
    <message>
        <source>&amp;Withdraw sign-out</source>
        <extracomment>Menu: takes back the sign-outs of the selected agents that have not been sent yet</extracomment>
        <translation>A&amp;nnuler l’ordre de déconnexion</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try the program on a simulated gateway.</source>
        <translation>Essayer le programme avec une passerelle simulée.</translation>
    </message>
    <message>
        <source>Prove that the journal is as it was written, and end: all of it, or the one file that is named.</source>
        <translation>Prouver que le journal est tel qu’il a été écrit, puis quitter&#x202f;: le journal entier, ou le seul fichier indiqué.</translation>
    </message>
    <message>
        <source>What --verify-journal is to verify.</source>
        <extracomment>An optional argument on the command line, as it stands in the help.</extracomment>
        <translation>Ce que --verify-journal doit vérifier.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <translation>Suivre les agents d’un centre de contact et les déconnecter.</translation>
    </message>
</context>
</TS>
