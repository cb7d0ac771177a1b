<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window; %1 is the program&apos;s name</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is for instance &quot;0.1.0&quot;</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>Button: opens the list of what the program is made with, and under which licences; also that window&apos;s title</extracomment>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt %1 (LGPL 3) as a shared library that you may replace, and other free software.</source>
        <extracomment>%1 is for instance &quot;6.4.2&quot;</extracomment>
        <translation>Software libre con licencia Apache 2.0. Utiliza Qt %1, bajo la LGPL 3, como biblioteca compartida que usted puede reemplazar, y otro software libre.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <extracomment>What the program is for, in the about window</extracomment>
        <translation>Supervise la sala de un centro de contacto y cierre sesiones de agentes.</translation>
    </message>
</context>
<context>
    <name>ActiveFilters</name>
    <message>
        <source>Clear filters</source>
        <extracomment>Button behind what the list is filtered by: shows all agents again</extracomment>
        <translation>Borrar filtros</translation>
    </message>
</context>
<context>
    <name>AdvancedForm</name>
    <message>
        <source>None</source>
        <extracomment>Proxy</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Enter the proxy as name and port, for instance %1.</source>
        <translation>Introduzca el proxy como nombre y puerto, por ejemplo %1.</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <extracomment>Button that unfolds the settings few people need</extracomment>
        <translation>&amp;Avanzado</translation>
    </message>
    <message>
        <source>Pr&amp;oxy</source>
        <extracomment>Field: how the gateway is reached</extracomment>
        <translation>Pr&amp;oxy</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <extracomment>Field: host and port of the proxy</extracomment>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Proxy: whatever the operating system is set up to use</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Proxy: the one whose address is typed beneath</extracomment>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Gone from the list</source>
        <extracomment>In place of an agent&apos;s state, for a moment: the gateway&apos;s list does not name the agent any more</extracomment>
        <translation>Ya no está en la lista</translation>
    </message>
</context>
<context>
    <name>AgentListModel</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Shown instead of the agent&apos;s state while a sign-out is under way.</extracomment>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>%1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen it.</extracomment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column with the agents&apos; numbers.</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>Column: how long the agent has been in the present state.</extracomment>
        <translation>Tiempo en estado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Media</source>
        <extracomment>Column: voice, chat, mail.</extracomment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <extracomment>Column: since when the agent has been signed in.</extracomment>
        <translation>Sesión desde</translation>
    </message>
    <message>
        <source>Signed in for</source>
        <extracomment>Column: how long the agent has been signed in.</extracomment>
        <translation>Tiempo en sesión</translation>
    </message>
    <message>
        <source>%1, sign-out waits</source>
        <extracomment>An agent&apos;s state and that a sign-out waits for the end of the call; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, cierre pendiente</translation>
    </message>
    <message>
        <source>%1, sign-out held back</source>
        <extracomment>An agent&apos;s state and that a sign-out asks the person again; %1 is for instance &quot;Talking&quot;</extracomment>
        <translation>%1, cierre retenido</translation>
    </message>
    <message>
        <source>The agent is signed out when the call has ended.</source>
        <extracomment>Hint over an agent&apos;s state</extracomment>
        <translation>La sesión del agente se cerrará cuando termine la llamada.</translation>
    </message>
    <message>
        <source>The sign-out waits for your decision: a call began meanwhile, or may have.</source>
        <extracomment>Hint over an agent&apos;s state; the sign-outs are in a table further down</extracomment>
        <translation>El cierre de sesión espera su decisión: entretanto empezó una llamada, o puede haber empezado.</translation>
    </message>
</context>
<context>
    <name>AgentListPage</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Title over the table of agents</extracomment>
        <translation>Agentes en sesión</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>In place of the agent list; &quot;Sign in&quot; is a button</extracomment>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Sign in to a gateway to see who is on the floor.</source>
        <translation>Inicie sesión en una puerta de enlace para ver quién está en la sala.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In place of the agent list</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Waiting for the gateway&apos;s answer.</source>
        <translation>Esperando la respuesta de la puerta de enlace.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <extracomment>In place of the agent list, before it has come</extracomment>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In place of the agent list, when the gateway&apos;s list is empty</extracomment>
        <translation>No hay agentes en sesión</translation>
    </message>
    <message>
        <source>Agents appear here as soon as they sign in.</source>
        <translation>Los agentes aparecen aquí en cuanto inician sesión.</translation>
    </message>
    <message>
        <source>No agents match</source>
        <extracomment>In place of the agent list, when search and filters let nobody through</extracomment>
        <translation>Ningún agente coincide</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>In place of the agent list; the reason follows on the next line</extracomment>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>%Ln agente oculto por:</numerusform>
            <numerusform>%Ln agentes ocultos por:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agente</numerusform>
            <numerusform>%Ln agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>First line of a menu; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asking the gateway who is signed in.</source>
        <translation>Preguntando a la puerta de enlace quién tiene la sesión abierta.</translation>
    </message>
</context>
<context>
    <name>AgentTableView</name>
    <message>
        <source>Signed-in agents</source>
        <extracomment>Name of the table of agents</extracomment>
        <translation>Agentes en sesión</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>Unknown</source>
        <comment>agent state</comment>
        <extracomment>An agent&apos;s state that the gateway did not tell, or told with an unknown code.</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <comment>agent state</comment>
        <extracomment>The gateway&apos;s list says so, which is no proof.</extracomment>
        <translation>¿Sesión cerrada?</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>agent state</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>agent state</comment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>agent state</comment>
        <extracomment>Work after a call.</extracomment>
        <translation>Posllamada</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>agent state</comment>
        <extracomment>The agent takes no calls at the moment.</extracomment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>agent state</comment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>agent state</comment>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <comment>agent state</comment>
        <extracomment>%1 is the gateway&apos;s number of an agent state that this program does not know.</extracomment>
        <translation>Desconocido (%1)</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>medium</comment>
        <translation>voz</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>medium</comment>
        <translation>chat</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>medium</comment>
        <translation>correo</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <comment>agent state</comment>
        <extracomment>The agent will rest when the present call has ended.</extracomment>
        <translation>Descanso pendiente</translation>
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
        <translation>Cerrar sesión &amp;ahora</translation>
    </message>
    <message>
        <source>Sign out no&amp;w</source>
        <translation>Cerrar sesión a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;After the call</source>
        <extracomment>Confirmation, choice for agents on a call: each is signed out when his call has ended</extracomment>
        <translation>&amp;Tras la llamada</translation>
    </message>
    <message>
        <source>&amp;Leave signed in</source>
        <extracomment>Confirmation, choice for agents on a call: nothing happens to them</extracomment>
        <translation>&amp;No cerrar sesión</translation>
    </message>
    <message>
        <source>Lea&amp;ve signed in</source>
        <translation>No cerrar &amp;sesión</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of the gateway</source>
        <extracomment>Title of the window that shows a certificate</extracomment>
        <translation>Certificado de la puerta de enlace</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has changed</source>
        <extracomment>Headline over a certificate</extracomment>
        <translation>El certificado de la puerta de enlace ha cambiado</translation>
    </message>
    <message>
        <source>This gateway&apos;s certificate is not trusted</source>
        <translation>El certificado de esta puerta de enlace no es de confianza</translation>
    </message>
    <message>
        <source>Another certificate was accepted for this gateway before. Either the administrator has replaced it, or somebody stands between you and the gateway and could read your password. Nothing was sent. Ask your administrator before you go on.</source>
        <translation>Antes se aceptó otro certificado para esta puerta de enlace. O bien el administrador lo ha reemplazado, o bien alguien se interpone entre usted y la puerta de enlace y podría leer su contraseña. No se envió nada. Consulte a su administrador antes de continuar.</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <extracomment>Button</extracomment>
        <translation>Aceptar el certificado nuevo</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Aceptar este certificado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>About a certificate: the gateway&apos;s name as it was typed</extracomment>
        <translation>Nombre solicitado</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>About a certificate: whom it names</extracomment>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>About a certificate: who made it</extracomment>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>About a certificate: the first day</extracomment>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>About a certificate: the last day</extracomment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint now</source>
        <extracomment>About certificates: fingerprint of the one the gateway shows now</extracomment>
        <translation>Huella SHA-256 actual</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint before</source>
        <extracomment>About certificates: fingerprint of the one that was accepted earlier</extracomment>
        <translation>Huella SHA-256 anterior</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha expirado.</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates of servers.</source>
        <translation>No cumple las reglas para certificados de servidor.</translation>
    </message>
    <message>
        <source>&amp;My administrator has confirmed the new fingerprint</source>
        <extracomment>Must be ticked before a changed certificate can be accepted</extracomment>
        <translation>&amp;Mi administrador ha confirmado la huella nueva</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <translation>Ha sido revocado.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>Todavía no es válido. Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Accept this certificate only if its fingerprint matches the one your administrator gave you; otherwise somebody else could read your password.</source>
        <translation>No se envió nada. Acepte este certificado solo si su huella coincide con la que le ha dado su administrador; de lo contrario, otra persona podría leer su contraseña.</translation>
    </message>
    <message>
        <source>&amp;Do not accept</source>
        <extracomment>Button: the certificate is not accepted</extracomment>
        <translation>&amp;No aceptar</translation>
    </message>
    <message>
        <source>It was issued for a name other than the one asked for.</source>
        <translation>Se emitió para un nombre distinto del solicitado.</translation>
    </message>
    <message>
        <source>It was not issued by an authority this computer trusts.</source>
        <translation>No lo emitió una autoridad en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>About a certificate: a number by which it is recognised</extracomment>
        <translation>Huella SHA-256</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, filter</source>
        <extracomment>Name of a switch for screen readers; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1, filtro</translation>
    </message>
    <message>
        <source>%1. Click to show only these, click again to show all.</source>
        <extracomment>Hint over a number in the head of the panel; %1 is for instance &quot;12 refused&quot;</extracomment>
        <translation>%1. Haga clic para mostrar solo estos cierres y otra vez para mostrarlos todos.</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: tries to reach the gateway at once</extracomment>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the list again</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button: opens the sign-in window</extracomment>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>Esta lista se leyó hace %Ln s.</numerusform>
            <numerusform>Esta lista se leyó hace %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were signed out at %1 by the gateway or another desk.</source>
        <translation>La puerta de enlace u otro puesto cerró su sesión a las %1.</translation>
    </message>
    <message>
        <source>Your session lapsed at %1: the gateway no longer accepts it.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>Su sesión expiró a las %1: la puerta de enlace ya no la acepta.</translation>
    </message>
    <message>
        <source>Refresh it before you sign anybody out.</source>
        <translation>Actualícela antes de cerrar la sesión de nadie.</translation>
    </message>
    <message>
        <source>Sign in again; if it happens again, tell your administrator.</source>
        <extracomment>Banner, after &quot;You were signed out at 14:05 by the gateway or another desk.&quot;</extracomment>
        <translation>Vuelva a iniciar sesión; si se repite, avise a su administrador.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>No se puede conectar con la puerta de enlace. Nuevo intento en %Ln s.</numerusform>
            <numerusform>No se puede conectar con la puerta de enlace. Nuevo intento en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Trying again now.</source>
        <extracomment>Banner, no list has been read yet</extracomment>
        <translation>No se puede conectar con la puerta de enlace. Intentándolo de nuevo ahora.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>No se puede conectar con la puerta de enlace. La lista es de las %1. Nuevo intento en %Ln s.</numerusform>
            <numerusform>No se puede conectar con la puerta de enlace. La lista es de las %1. Nuevo intento en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway cannot be reached. The list is as of %1. Trying again now.</source>
        <extracomment>Banner; %1 is a time of day</extracomment>
        <translation>No se puede conectar con la puerta de enlace. La lista es de las %1. Intentándolo de nuevo ahora.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>Not signed in</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <extracomment>Connection, top right</extracomment>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <extracomment>Connection, top right: %1 is the supervisor&apos;s number, %2 the gateway, for instance &quot;1300 @ ccgw.example&quot;</extracomment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 – no connection</source>
        <extracomment>Connection, top right: %1 is for instance &quot;1300 @ ccgw.example&quot;, or &quot;1300&quot; where there is less room</extracomment>
        <translation>%1 – sin conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>No se puede conectar con la puerta de enlace.</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Connection, top right, where there is no room for more</extracomment>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>%Ln agente que no está en llamada: su sesión se cerrará ahora</numerusform>
            <numerusform>%Ln agentes que no están en llamada: sus sesiones se cerrarán ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>%Ln agente con cierre ya en curso, excluido</numerusform>
            <numerusform>%Ln agentes con cierre ya en curso, excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>%Ln agente que ya no está en la lista, excluido</numerusform>
            <numerusform>%Ln agentes que ya no están en la lista, excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>%Ln agente en llamada: se cortará su llamada</numerusform>
            <numerusform>%Ln agentes en llamada: se cortarán sus llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>%Ln agente en llamada: su sesión se cerrará cuando termine la llamada</numerusform>
            <numerusform>%Ln agentes en llamada: sus sesiones se cerrarán cuando terminen las llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>%Ln agente en llamada: su sesión sigue abierta</numerusform>
            <numerusform>%Ln agentes en llamada: sus sesiones siguen abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>%Ln agente puede estar en llamada (estado desconocido)</numerusform>
            <numerusform>%Ln agentes pueden estar en llamada (estado desconocido)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>%Ln agente puede estar en llamada (estado desconocido): su sesión sigue abierta</numerusform>
            <numerusform>%Ln agentes pueden estar en llamada (estado desconocido): sus sesiones siguen abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in the selection yourself and are left out.</source>
        <extracomment>Confirmation: the supervisor&apos;s own row was selected too</extracomment>
        <translation>Su propia sesión está en la selección y queda excluida.</translation>
    </message>
    <message>
        <source>Nobody is on a call any more</source>
        <extracomment>Confirmation, in place of &quot;3 agents on a call: calls will be cut&quot; once all calls have ended</extracomment>
        <translation>Ya no hay nadie en llamada</translation>
    </message>
    <message>
        <source>Everybody&apos;s state is known now</source>
        <extracomment>Confirmation, in place of &quot;2 agents may be on a call (state unknown)&quot; once all states are known</extracomment>
        <translation>Ya se conoce el estado de todos</translation>
    </message>
    <message>
        <source>The gateway says you are not an inspector: this will probably be refused.</source>
        <translation>Según la puerta de enlace, usted no es inspector: es probable que esto se rechace.</translation>
    </message>
    <message>
        <source>Not on a call: signed out now</source>
        <extracomment>Confirmation: the only agent that it is about, who is certainly not in a call</extracomment>
        <translation>No está en llamada: la sesión se cerrará ahora</translation>
    </message>
    <message>
        <source>On a call: the call will be cut</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, which ends</extracomment>
        <translation>En llamada: se cortará la llamada</translation>
    </message>
    <message>
        <source>On a call: signed out when the call has ended</source>
        <extracomment>Confirmation: the only agent that it is about is in a call and is signed out when it has ended</extracomment>
        <translation>En llamada: la sesión se cerrará cuando termine</translation>
    </message>
    <message>
        <source>On a call: left signed in</source>
        <extracomment>Confirmation: the only agent that it is about is in a call, and nothing happens</extracomment>
        <translation>En llamada: la sesión sigue abierta</translation>
    </message>
    <message>
        <source>May be on a call (state unknown)</source>
        <extracomment>Confirmation: of the only agent that it is about it is not known whether he is in a call</extracomment>
        <translation>Puede estar en llamada (estado desconocido)</translation>
    </message>
    <message>
        <source>May be on a call (state unknown): left signed in</source>
        <translation>Puede estar en llamada (estado desconocido): la sesión sigue abierta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>%Ln cierre de sesión ya espera el fin de una llamada; si aquí no se cierra la sesión, seguirá a la espera</numerusform>
            <numerusform>%Ln cierres de sesión ya esperan el fin de una llamada; si aquí no se cierran las sesiones, seguirán a la espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message>
        <source>Search: %1</source>
        <extracomment>What the list is filtered by; %1 is what was typed into the search field</extracomment>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>What the list is filtered by; %1 is a state such as &quot;Talking&quot;</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>What the list is filtered by: agents who belong to no group</extracomment>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>What the list is filtered by; %1 is the name of a group</extracomment>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Media: %1</source>
        <extracomment>What the list is filtered by; %1 is &quot;voice&quot;, &quot;chat&quot; or &quot;mail&quot;</extracomment>
        <translation>Canal: %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>Sesión abierta desde hace %Ln hora o más</numerusform>
            <numerusform>Sesión abierta desde hace %Ln horas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>Mismo estado desde hace %Ln hora o más</numerusform>
            <numerusform>Mismo estado desde hace %Ln horas o más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionChip</name>
    <message>
        <source>Remove filter %1</source>
        <extracomment>Name of a button for screen readers; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>Quitar filtro %1</translation>
    </message>
    <message>
        <source>%1. Click to take this filter away.</source>
        <extracomment>Hint over what the list is filtered by; %1 is for instance &quot;Group: Sales&quot;</extracomment>
        <translation>%1. Haga clic para quitar este filtro.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>In an empty field for a date: year, month, day. Dates are typed with digits in this order.</extracomment>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>Button in a field for a date</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing (%2: calendar)</source>
        <extracomment>Hint over a field for a date; %2 is a key</extracomment>
        <translation>Una fecha como %1, o nada (%2: calendario)</translation>
    </message>
</context>
<context>
    <name>DemoGateway</name>
    <message>
        <source>The simulated gateway could not be started. Close Floorwalker and start the demo again.</source>
        <translation>No se pudo iniciar la puerta de enlace simulada. Cierre Floorwalker y vuelva a iniciar la demo.</translation>
    </message>
    <message>
        <source>The simulated gateway has ended. Close Floorwalker and start the demo again.</source>
        <translation>La puerta de enlace simulada ha terminado. Cierre Floorwalker y vuelva a iniciar la demo.</translation>
    </message>
    <message>
        <source>The demo needs the program %1 beside Floorwalker; it is not part of this package. Start Floorwalker without the demo.</source>
        <translation>La demo necesita el programa %1 junto a Floorwalker; no forma parte de este paquete. Inicie Floorwalker sin la demo.</translation>
    </message>
</context>
<context>
    <name>DocumentWindow</name>
    <message>
        <source>Contents</source>
        <extracomment>Name of the list of a document&apos;s headings</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Export</source>
        <extracomment>Journal: name of the bar that shows how far the export is</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>sign-outs %1</source>
        <extracomment>Name that is suggested for an export of the journal; %1 is a date such as 2026-11-23. It has to be fit for a file&apos;s name.</extracomment>
        <translation>cierres de sesión %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>Kind of file in the file chooser</extracomment>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>Exportando… %Ln entrada escrita</numerusform>
            <numerusform>Exportando… %Ln entradas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that takes a message away</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <extracomment>Journal: what became of an export</extracomment>
        <translation>La exportación se canceló. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>%Ln entrada exportada.</numerusform>
            <numerusform>%Ln entradas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <extracomment>Journal: button beside the progress of an export</extracomment>
        <translation>Ca&amp;ncelar exportación</translation>
    </message>
    <message>
        <source>Some are missing: files cannot be read. Tell your administrator.</source>
        <extracomment>Journal: behind &quot;1,234 records exported.&quot;; beneath it stand the files&apos; names</extracomment>
        <translation>Faltan algunas: hay archivos que no se pueden leer. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or free some space.</source>
        <extracomment>Journal: what became of an export; beneath it stand the file and the system&apos;s words</extracomment>
        <translation>No se pudo escribir el archivo. Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties it</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in a search field: goes to the field</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search agents</source>
        <extracomment>Search field over the agent list</extracomment>
        <translation>Buscar agentes</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Name of the choice that shows only agents in one state</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>First entry of the choice of states</extracomment>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of the choice that shows only agents of one group</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>All groups</source>
        <extracomment>First entry of the choice of groups</extracomment>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Entry of the choice of groups: agents who belong to none</extracomment>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Beginning of an agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field; %1 is a key</extracomment>
        <translation>Comienzo de un ID de agente o partes de un nombre (%1)</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>More filters</source>
        <extracomment>Button beside the state bar: medium, times and saved filters</extracomment>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Time does not matter for the filter</extracomment>
        <translation>Cualquier duración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>%Ln hora o más</numerusform>
            <numerusform>%Ln horas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename filter</source>
        <extracomment>Title of the dialog that asks for a saved filter&apos;s new name</extracomment>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <extracomment>Label of the field for a saved filter&apos;s name</extracomment>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>&amp;Signed in for</source>
        <extracomment>Submenu: only agents whose session is so long</extracomment>
        <translation>&amp;Sesión abierta desde hace</translation>
    </message>
    <message>
        <source>State u&amp;nchanged for</source>
        <extracomment>Submenu: only agents who have been in the same state for so long</extracomment>
        <translation>&amp;Mismo estado desde hace</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>Submenu: only agents who can be reached by voice, chat or mail</extracomment>
        <translation>&amp;Canales</translation>
    </message>
    <message>
        <source>Save this &amp;filter as…</source>
        <extracomment>Menu item: gives what is searched and filtered for a name</extracomment>
        <translation>&amp;Guardar este filtro como…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <extracomment>Submenu with the saved filters</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <extracomment>Menu item: shows all agents again</extracomment>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: keeps a filter under the name that was typed</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a filter the name that was typed</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Another filter has this name. Enter another one.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>Ya hay otro filtro con este nombre. Introduzca uno distinto.</translation>
    </message>
    <message>
        <source>This filter cannot be saved. Delete one that is no longer needed, or shorten the search.</source>
        <extracomment>Beside the field for a filter&apos;s name</extracomment>
        <translation>No se puede guardar este filtro. Elimine uno que ya no necesite o acorte la búsqueda.</translation>
    </message>
</context>
<context>
    <name>GatewayAddressReader</name>
    <message>
        <source>Enter the gateway&apos;s address, for example ccgw.example.com.</source>
        <translation>Introduzca la dirección de la puerta de enlace, por ejemplo ccgw.example.com.</translation>
    </message>
    <message>
        <source>Enter only host and port, without a path.</source>
        <translation>Introduzca solo el host y el puerto, sin ruta.</translation>
    </message>
    <message>
        <source>Enter only host and port; the agent ID and the password have fields of their own.</source>
        <translation>Introduzca solo el host y el puerto; el ID de agente y la contraseña tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535, for example %1:%2.</source>
        <translation>El puerto debe ser un número del 1 al 65535, por ejemplo %1:%2.</translation>
    </message>
    <message>
        <source>This address is too long. Enter only host and port.</source>
        <translation>Esta dirección es demasiado larga. Introduzca solo el host y el puerto.</translation>
    </message>
    <message>
        <source>Only https:// is possible: the gateway is never asked without encryption. Enter host and port alone.</source>
        <translation>Solo se admite https://: nunca se consulta la puerta de enlace sin cifrado. Introduzca solo el host y el puerto.</translation>
    </message>
    <message>
        <source>This is not a valid IPv6 address. Check how it is written.</source>
        <translation>Esta no es una dirección IPv6 válida. Compruebe que esté bien escrita.</translation>
    </message>
    <message>
        <source>This is not a valid host name or address. Check how it is written.</source>
        <translation>Este no es un nombre de host ni una dirección válidos. Compruebe que esté bien escrito.</translation>
    </message>
</context>
<context>
    <name>GatewayChoices</name>
    <message>
        <source>Automatic</source>
        <extracomment>Sign-out method: the program chooses</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Force sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s &quot;forcelogout&quot; call</extracomment>
        <translation>Solo cierre forzado</translation>
    </message>
    <message>
        <source>Inspector sign-out only</source>
        <extracomment>Sign-out method: the gateway&apos;s call for inspectors</extracomment>
        <translation>Solo inspector</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 to %2 s: set by your administrator</source>
        <extracomment>Beneath the refresh interval; %1 and %2 are seconds</extracomment>
        <translation>De %1 a %2 s: fijado por su administrador</translation>
    </message>
    <message>
        <source>Sign-out &amp;method</source>
        <extracomment>Field: which of the gateway&apos;s calls signs agents out</extracomment>
        <translation>&amp;Método de cierre</translation>
    </message>
    <message>
        <source>&amp;Refresh interval</source>
        <extracomment>Field: seconds between two readings of the list of agents</extracomment>
        <translation>In&amp;tervalo de actualización</translation>
    </message>
</context>
<context>
    <name>GatewaySentence</name>
    <message>
        <source>The gateway reports an unknown error.</source>
        <translation>La puerta de enlace comunica un error desconocido.</translation>
    </message>
    <message>
        <source>The gateway delivers events in another way than this program asks for them.</source>
        <translation>La puerta de enlace entrega los eventos de una forma distinta de la que pide este programa.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Avise a su administrador.</translation>
    </message>
    <message>
        <source>The gateway does not accept this agent ID or address.</source>
        <translation>La puerta de enlace no acepta este ID de agente o esta dirección.</translation>
    </message>
    <message>
        <source>Check the agent ID.</source>
        <translation>Compruebe el ID de agente.</translation>
    </message>
    <message>
        <source>No right to do this, or the sign-in has lapsed.</source>
        <translation>No tiene permiso para hacer esto o su sesión ha expirado.</translation>
    </message>
    <message>
        <source>Sign out of the gateway, sign in again and try once more. If it is refused again, ask your administrator for the right.</source>
        <translation>Cierre sesión en la puerta de enlace, vuelva a iniciarla e inténtelo otra vez. Si se rechaza de nuevo, pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>The agent is being switched over to another server.</source>
        <translation>Se está trasladando al agente a otro servidor.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Leave yourself out, or sign out in the call centre&apos;s own program.</source>
        <translation>Exclúyase de la selección o cierre sesión en el programa propio del centro de llamadas.</translation>
    </message>
    <message>
        <source>The gateway found an error in the request.</source>
        <translation>La puerta de enlace encontró un error en la solicitud.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A sign-in detail is missing or not valid.</source>
        <translation>Falta un dato de inicio de sesión o no es válido.</translation>
    </message>
    <message>
        <source>Check agent ID, password and phone number.</source>
        <translation>Compruebe el ID de agente, la contraseña y el número de teléfono.</translation>
    </message>
    <message>
        <source>This agent is already signed in.</source>
        <translation>Este agente ya tiene la sesión abierta.</translation>
    </message>
    <message>
        <source>Sign this agent out in the other place first.</source>
        <translation>Cierre primero la sesión de este agente en el otro lugar.</translation>
    </message>
    <message>
        <source>The call-centre platform is not available at the moment.</source>
        <translation>La plataforma del centro de llamadas no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Agent ID or password is wrong.</source>
        <translation>El ID de agente o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Enter both again. Too many wrong attempts may lock the account.</source>
        <translation>Introduzca ambos de nuevo. Demasiados intentos fallidos pueden bloquear la cuenta.</translation>
    </message>
    <message>
        <source>The gateway does not accept the agent ID or the cause code of this sign-out.</source>
        <translation>La puerta de enlace no acepta el ID de agente o el código de causa de este cierre de sesión.</translation>
    </message>
    <message>
        <source>If a cause code was chosen, try again without one; else give this code to your administrator.</source>
        <translation>Si se eligió un código de causa, inténtelo de nuevo sin él; si no, dé este código a su administrador.</translation>
    </message>
    <message>
        <source>The agent is not signed in.</source>
        <translation>El agente no tiene la sesión abierta.</translation>
    </message>
    <message>
        <source>Look for the agent in the list. If the agent is there, your administrator should check your rights.</source>
        <translation>Busque al agente en la lista. Si aparece en ella, pida a su administrador que revise los permisos que tiene usted.</translation>
    </message>
    <message>
        <source>The operation failed inside the call centre.</source>
        <translation>La operación falló dentro del centro de llamadas.</translation>
    </message>
    <message>
        <source>The agent has already signed out.</source>
        <translation>El agente ya ha cerrado sesión.</translation>
    </message>
    <message>
        <source>The change was refused, possibly for lack of rights.</source>
        <translation>El cambio se rechazó, posiblemente por falta de permisos.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right.</source>
        <translation>Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>Signing out is not possible in this state, for example during a call.</source>
        <translation>No se puede cerrar la sesión en este estado, por ejemplo, durante una llamada.</translation>
    </message>
    <message>
        <source>Try again when the agent is not on a call.</source>
        <translation>Inténtelo de nuevo cuando el agente no esté en llamada.</translation>
    </message>
    <message>
        <source>A sign-in detail is not valid.</source>
        <translation>Un dato de inicio de sesión no es válido.</translation>
    </message>
    <message>
        <source>The agent&apos;s type does not allow this way of signing in.</source>
        <translation>El tipo de agente no permite iniciar sesión de esta forma.</translation>
    </message>
    <message>
        <source>Enter another phone number.</source>
        <translation>Introduzca otro número de teléfono.</translation>
    </message>
    <message>
        <source>The phone number is outside the permitted range.</source>
        <translation>El número de teléfono está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>Enter another one.</source>
        <translation>Introduzca otro.</translation>
    </message>
    <message>
        <source>Sign this agent out there first.</source>
        <translation>Cierre primero allí la sesión de este agente.</translation>
    </message>
    <message>
        <source>The gateway does not accept this computer&apos;s address.</source>
        <translation>La puerta de enlace no acepta la dirección de este equipo.</translation>
    </message>
    <message>
        <source>The portal did not confirm the sign-in.</source>
        <translation>El portal no confirmó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check agent ID and password; if they are right, tell your administrator.</source>
        <translation>Compruebe el ID de agente y la contraseña; si son correctos, avise a su administrador.</translation>
    </message>
    <message>
        <source>This agent belongs to another call centre than the gateway expects.</source>
        <translation>Este agente pertenece a un centro de llamadas distinto del que espera la puerta de enlace.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address and the agent ID.</source>
        <translation>Compruebe la dirección de la puerta de enlace y el ID de agente.</translation>
    </message>
    <message>
        <source>The gateway could not read the skills that were asked for.</source>
        <translation>La puerta de enlace no pudo leer las habilidades solicitadas.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>La contraseña ha expirado.</translation>
    </message>
    <message>
        <source>Change it in the call centre&apos;s own program, then sign in here.</source>
        <translation>Cámbiela en el programa propio del centro de llamadas y luego inicie sesión aquí.</translation>
    </message>
    <message>
        <source>A sign-in of this agent is already under way.</source>
        <translation>Ya hay un inicio de sesión en curso para este agente.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>La cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>Ask your administrator to unlock it.</source>
        <translation>Pida a su administrador que la desbloquee.</translation>
    </message>
    <message>
        <source>Only an inspector may ask for this.</source>
        <translation>Solo un inspector puede solicitar esto.</translation>
    </message>
    <message>
        <source>Ask your administrator for an inspector&apos;s rights.</source>
        <translation>Pida a su administrador permisos de inspector.</translation>
    </message>
    <message>
        <source>The gateway no longer knows this session.</source>
        <translation>La puerta de enlace ya no reconoce esta sesión.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The gateway is recovering this session.</source>
        <translation>La puerta de enlace está recuperando esta sesión.</translation>
    </message>
    <message>
        <source>The gateway has recovered this session.</source>
        <translation>La puerta de enlace ha recuperado esta sesión.</translation>
    </message>
    <message>
        <source>The gateway could not recover this session.</source>
        <translation>La puerta de enlace no pudo recuperar esta sesión.</translation>
    </message>
    <message>
        <source>The gateway took too long to recover this session.</source>
        <translation>La puerta de enlace tardó demasiado en recuperar esta sesión.</translation>
    </message>
    <message>
        <source>The gateway did not recognise this session after its recovery.</source>
        <translation>La puerta de enlace no reconoció esta sesión después de recuperarla.</translation>
    </message>
    <message>
        <source>The gateway does not recover sessions.</source>
        <translation>La puerta de enlace no recupera sesiones.</translation>
    </message>
    <message>
        <source>The gateway refused the inspector&apos;s operation.</source>
        <translation>La puerta de enlace rechazó la operación de inspector.</translation>
    </message>
    <message>
        <source>Give this code to your administrator: what it means is not published.</source>
        <translation>Dé este código a su administrador: su significado no está publicado.</translation>
    </message>
    <message>
        <source>The call control refused the operation.</source>
        <translation>El control de llamadas rechazó la operación.</translation>
    </message>
    <message>
        <source>The gateway refused with a code that this program does not know.</source>
        <translation>La puerta de enlace lo rechazó con un código que este programa no conoce.</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>La puerta de enlace no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer was complete.</source>
        <translation>La conexión terminó antes de que se completara la respuesta de la puerta de enlace.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>No se encontró ningún equipo con este nombre.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was larger than this program accepts.</source>
        <translation>La respuesta de la puerta de enlace era mayor de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. It was not followed.</source>
        <translation>La puerta de enlace remitió a otra dirección. No se siguió la redirección.</translation>
    </message>
    <message>
        <source>The gateway, or a server in front of it, reports an error.</source>
        <translation>La puerta de enlace, o un servidor situado delante de ella, comunica un error.</translation>
    </message>
    <message>
        <source>The gateway accepted the sign-in but gave no session (Set-GUID).</source>
        <translation>La puerta de enlace aceptó el inicio de sesión, pero no entregó ninguna sesión (Set-GUID).</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer was not understood.</source>
        <translation>No se entendió la respuesta de la puerta de enlace.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was issued for another name. Nothing was sent.</source>
        <translation>El certificado de la puerta de enlace se emitió para otro nombre. No se envió nada.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. Nothing was sent.</source>
        <translation>El certificado de la puerta de enlace ha expirado. No se envió nada.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Nothing was sent.</source>
        <translation>El certificado de la puerta de enlace todavía no es válido. No se envió nada.</translation>
    </message>
    <message>
        <source>No secure connection came about. Nothing was sent.</source>
        <translation>No se logró una conexión segura. No se envió nada.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>El certificado de la puerta de enlace no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>Show code and message to your administrator.</source>
        <translation>Muestre el código y el mensaje a su administrador.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s address.</source>
        <translation>Compruebe la dirección de la puerta de enlace.</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>Compruebe la red y la dirección de la puerta de enlace.</translation>
    </message>
    <message>
        <source>Choose the certificate file of your company&apos;s authority.</source>
        <translation>Elija el archivo de certificado de la autoridad de su empresa.</translation>
    </message>
    <message>
        <source>The gateway was still busy with an earlier request.</source>
        <translation>La puerta de enlace seguía ocupada con una solicitud anterior.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself.</source>
        <translation>No puede hacer esto con su propia sesión.</translation>
    </message>
    <message>
        <source>Nothing to do; if the agent is still in the list, try again.</source>
        <translation>No hay nada que hacer; si el agente sigue en la lista, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The phone cannot be used.</source>
        <translation>No se puede usar el teléfono.</translation>
    </message>
    <message>
        <source>This agent is already signed in elsewhere and cannot be signed in by force.</source>
        <translation>Este agente ya tiene la sesión abierta en otro lugar y no se puede forzar su inicio de sesión.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached: nothing answers at this address and port.</source>
        <translation>No se puede conectar con la puerta de enlace: nada responde en esta dirección y este puerto.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>No se puede conectar con la puerta de enlace.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, give this code to your administrator.</source>
        <translation>Inténtelo más tarde; si se repite, dé este código a su administrador.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Inténtelo de nuevo; si se repite, avise a su administrador.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, tell your administrator.</source>
        <translation>Inténtelo más tarde; si se repite, avise a su administrador.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the gateway&apos;s address or tell your administrator.</source>
        <translation>Inténtelo de nuevo; si se repite, compruebe la dirección de la puerta de enlace o avise a su administrador.</translation>
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
        <translation>Según la puerta de enlace, usted no es inspector. Es probable que se rechace el cierre de sesiones ajenas.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button: puts a hint away</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Your password must be changed. Change it in the call centre&apos;s own program.</source>
        <translation>Debe cambiar su contraseña. Cámbiela en el programa propio del centro de llamadas.</translation>
    </message>
    <message>
        <source>Your password expires today. Change it in the call centre&apos;s own program.</source>
        <translation>Su contraseña expira hoy. Cámbiela en el programa propio del centro de llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>Su contraseña expira en %Ln día. Cámbiela en el programa propio del centro de llamadas.</numerusform>
            <numerusform>Su contraseña expira en %Ln días. Cámbiela en el programa propio del centro de llamadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalBanner</name>
    <message>
        <source>Set the file aside and go on</source>
        <extracomment>Button: gives the damaged journal file another name and begins a new one</extracomment>
        <translation>Apartar el archivo y continuar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button: opens the journal&apos;s folder in the system&apos;s file manager</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>%Ln entrada aún no está en el disco.</numerusform>
            <numerusform>%Ln entradas aún no están en el disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Buttons of the question before a damaged journal file is set aside</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Button: sets a damaged journal file aside</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Set the damaged journal file aside?</source>
        <extracomment>Question before a damaged journal file is set aside</extracomment>
        <translation>¿Apartar el archivo dañado del historial?</translation>
    </message>
    <message>
        <source>The journal&apos;s newest file is damaged, so nobody can be signed out. Set it aside (it is kept under another name, and a new file begins), or ask your administrator to repair it and try again.</source>
        <translation>El archivo más reciente del historial está dañado, por lo que no es posible cerrar la sesión de nadie. Apártelo (se conserva con otro nombre y se empieza un archivo nuevo), o pida a su administrador que lo repare e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is kept beside the journal, with “damaged” in its name. This program cannot read it any more: give it to your administrator.</source>
        <translation>El archivo se conserva junto al historial, con “damaged” en el nombre. Este programa ya no podrá leerlo: entréguelo a su administrador.</translation>
    </message>
    <message>
        <source>Another window of this program is writing to the journal, so nobody can be signed out from here. Use that window, or close it.</source>
        <translation>Otra ventana de este programa está escribiendo en el historial, por lo que desde aquí no se puede cerrar la sesión de nadie. Use esa ventana o ciérrela.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be created or read, so nobody can be signed out. Ask your administrator.</source>
        <translation>No se puede crear o leer la carpeta del historial, por lo que no es posible cerrar la sesión de nadie. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>The journal cannot be written to, so nobody can be signed out. Ask your administrator for the right to write to its folder.</source>
        <translation>No hay permiso para escribir en el historial, por lo que no es posible cerrar la sesión de nadie. Pida a su administrador permiso de escritura en la carpeta del historial.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal cannot be written and nobody can be signed out. Remove files that are no longer needed.</source>
        <translation>El disco está lleno, por lo que no se puede escribir el historial ni cerrar la sesión de nadie. Elimine archivos que ya no hagan falta.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nobody can be signed out. Try again; if it happens again, tell your administrator.</source>
        <translation>No se puede escribir el historial, por lo que no es posible cerrar la sesión de nadie. Inténtelo de nuevo; si se repite, avise a su administrador.</translation>
    </message>
</context>
<context>
    <name>JournalSearchBar</name>
    <message>
        <source>ID or name</source>
        <extracomment>In the empty field for agents in the journal</extracomment>
        <translation>ID o nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>In the empty field for the supervisor&apos;s number</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Agent ID of who ordered the sign-out</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>ID de agente de quien ordenó el cierre de sesión</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Journal: first entry of the choice of results</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Sesión aún abierta</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: entry of the choice of results</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>All results and steps</source>
        <extracomment>Journal: last entry of the choice of results: all that happened to a sign-out, not only how it ended</extracomment>
        <translation>Todos los resultados y pasos</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <extracomment>Journal: label of the field for an agent&apos;s ID or name</extracomment>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <extracomment>Journal: label of the field for who ordered the sign-out</extracomment>
        <translation>&amp;Supervisor</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Journal: label of the field for the first day</extracomment>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Journal: label of the field for the last day, which is included</extracomment>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <extracomment>Journal: label of the choice of results</extracomment>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>An agent ID, or parts of a name (%1)</source>
        <extracomment>Hint over the search field</extracomment>
        <translation>Un ID de agente o partes de un nombre (%1)</translation>
    </message>
</context>
<context>
    <name>JournalTableModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the agent&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Column: number of who ordered the sign-out</extracomment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Column: the number given as the cause of the sign-out</extracomment>
        <translation>Código de causa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the supervisor wrote</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>Estado previo</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: by which call of the gateway</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column: the order&apos;s identification</extracomment>
        <translation>ID de orden</translation>
    </message>
</context>
<context>
    <name>JournalTableView</name>
    <message>
        <source>Records</source>
        <extracomment>Name of the table of records in the journal</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Context menu of a table: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>Journal opened</source>
        <extracomment>Journal: the program has begun to record</extracomment>
        <translation>Historial abierto</translation>
    </message>
    <message>
        <source>Journal closed</source>
        <extracomment>Journal: the program has ended properly</extracomment>
        <translation>Historial cerrado</translation>
    </message>
    <message>
        <source>Old records removed</source>
        <extracomment>Journal: an old file of the journal was removed</extracomment>
        <translation>Entradas antiguas eliminadas</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal: somebody ordered a sign-out</extracomment>
        <translation>Orden dada</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <extracomment>Journal: the sign-out waits until the agent has finished the call</extracomment>
        <translation>A la espera del fin de la llamada</translation>
    </message>
    <message>
        <source>Held back</source>
        <extracomment>Journal: the sign-out is held back</extracomment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Journal: from here on the sign-out may have left this machine</extracomment>
        <translation>Liberado para envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Journal: the sign-out was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Journal: the gateway said yes, which is not yet proof</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Journal: whether the agent is out is being checked</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Journal: the program ended before the result was known</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <extracomment>Journal: result, proved</extracomment>
        <translation>Sesión aún abierta</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Journal: result, the gateway said no</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Journal: result, nothing left this machine</extracomment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Journal: result, somebody took the order back before it was sent</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>the program ended</source>
        <extracomment>Journal: behind a result, in brackets
----------
Journal: behind a result, in brackets: it was to be sent after the call</extracomment>
        <translation>el programa terminó</translation>
    </message>
    <message>
        <source>a call had begun</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>había empezado una llamada</translation>
    </message>
    <message>
        <source>was already out</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>ya estaba cerrada</translation>
    </message>
    <message>
        <source>an agent of this number is signed in</source>
        <extracomment>Journal: behind a result, in brackets: an agent of this number is there</extracomment>
        <translation>un agente con este número tiene la sesión abierta</translation>
    </message>
    <message>
        <source>perhaps another session</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>quizá otra sesión</translation>
    </message>
    <message>
        <source>it could not be recorded</source>
        <extracomment>Journal: behind a result, in brackets</extracomment>
        <translation>no se pudo registrar</translation>
    </message>
    <message>
        <source>your session ended</source>
        <extracomment>Journal: behind a result, in brackets: the supervisor&apos;s own session</extracomment>
        <translation>su sesión terminó</translation>
    </message>
    <message>
        <source>a damaged file was set aside</source>
        <extracomment>Journal: behind &quot;Journal opened&quot;, in brackets</extracomment>
        <translation>se apartó un archivo dañado</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>Journal: state of an agent, after a call</extracomment>
        <translation>Posllamada</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Journal: %1 is a result such as &quot;Not sent&quot;, %2 what else is known, such as &quot;a call had begun&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>without a request of ours</source>
        <extracomment>Journal: behind a result, in brackets: the agent&apos;s session ended without a request of ours</extracomment>
        <translation>sin solicitud nuestra</translation>
    </message>
    <message>
        <source>Pre-rest</source>
        <extracomment>Journal: state of an agent, rest begins after the call</extracomment>
        <translation>Descanso pendiente</translation>
    </message>
    <message>
        <source>Signed out?</source>
        <extracomment>Journal: state of an agent</extracomment>
        <translation>¿Sesión cerrada?</translation>
    </message>
    <message>
        <source>Force sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Cierre forzado</translation>
    </message>
    <message>
        <source>Force sign-out with cause code</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Cierre forzado con código de causa</translation>
    </message>
    <message>
        <source>Inspector sign-out</source>
        <extracomment>Journal: by which call an agent was signed out</extracomment>
        <translation>Cierre por inspector</translation>
    </message>
    <message>
        <source>Not known after a check</source>
        <extracomment>Journal: result, checked, and the truth could not be learnt</extracomment>
        <translation>Desconocido tras comprobarlo</translation>
    </message>
    <message>
        <source>during a call</source>
        <extracomment>Journal: behind a result, in brackets: the list said that the agent was in a call when it was sent</extracomment>
        <translation>durante una llamada</translation>
    </message>
    <message>
        <source>after the call</source>
        <extracomment>Journal: behind a result, in brackets: it was sent when the agent&apos;s call had ended, as ordered</extracomment>
        <translation>tras la llamada</translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>El historial está íntegro: %Ln entrada verificada.</numerusform>
            <numerusform>El historial está íntegro: %Ln entradas verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>La entrada anterior está en orden.</numerusform>
            <numerusform>Las %Ln entradas anteriores están en orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is broken: the protection against changes is missing in %1.</source>
        <extracomment>%1 is a file. &quot;Protection&quot; are the triggers that refuse every change.</extracomment>
        <translation>El historial no está íntegro: falta la protección contra cambios en %1.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: records before it are missing, or it was put in.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>El historial no está íntegro en la entrada %1 de %2: faltan entradas anteriores o esta fue insertada.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it does not follow the record before it.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>El historial no está íntegro en la entrada %1 de %2: no sigue a la entrada anterior.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: it was changed after it was written.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>El historial no está íntegro en la entrada %1 de %2: se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>The journal begins anew at record %1 in %2: a damaged file was set aside.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>El historial empieza de nuevo en la entrada %1 de %2: se apartó un archivo dañado.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Floorwalker.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 no es un historial de Floorwalker.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <extracomment>%1 is a file or folder.</extracomment>
        <translation>No hay ningún historial en %1.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1 in %2: from there on the file cannot be read.</source>
        <extracomment>%1 is a record&apos;s number, %2 a file.</extracomment>
        <translation>El historial no está íntegro en la entrada %1 de %2: a partir de ahí no se puede leer el archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file; %2 the system&apos;s own words.</extracomment>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message>
        <source>Sign-out journal</source>
        <extracomment>Title of a window</extracomment>
        <translation>Historial de cierres de sesión</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>Búsqueda detenida, %Ln hasta ahora</numerusform>
            <numerusform>Búsqueda detenida, %Ln hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>Journal: status line, while a search takes long</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <extracomment>Journal: in place of the table, after &quot;Stop searching&quot;</extracomment>
        <translation>La búsqueda se detuvo</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Try other words or other days.</source>
        <translation>Pruebe con otras palabras u otros días.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Journal: button, empties the search fields</extracomment>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Todavía no se ha registrado nada</translation>
    </message>
    <message>
        <source>Every sign-out ordered here is recorded, with its result.</source>
        <translation>Cada cierre de sesión ordenado aquí se registra con su resultado.</translation>
    </message>
    <message>
        <source>Sto&amp;p searching</source>
        <extracomment>Journal: button, shown while a search takes long</extracomment>
        <translation>De&amp;tener búsqueda</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <extracomment>Journal: button, reads the files anew</extracomment>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>Journal: button, writes what was found to a file</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>No se puede leer el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>No se puede leer %Ln archivo del historial. Aquí faltan las entradas que contiene.</numerusform>
            <numerusform>No se pueden leer %Ln archivos del historial. Aquí faltan las entradas que contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No records match</source>
        <extracomment>Journal: in place of the table</extracomment>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Not searched: type dates as %1.</source>
        <extracomment>Journal: status line, while something else stands in a field for a date; %1 is an example</extracomment>
        <translation>Búsqueda no realizada: escriba las fechas como %1.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Beneath a field that cannot be changed</extracomment>
        <translation>Fijado por su administrador</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Stay</source>
        <extracomment>Button of the question before the window closes with sign-outs unfinished</extracomment>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>Queda %Ln cierre de sesión sin terminar. ¿Salir de todos modos?</numerusform>
            <numerusform>Quedan %Ln cierres de sesión sin terminar. ¿Salir de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not complete. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>El historial no está completo. ¿Salir de todos modos?</translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Close?</source>
        <translation>Todos los cierres de sesión han terminado. ¿Salir?</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>No se puede escribir el historial: se perdería %Ln entrada sobre lo realizado.</numerusform>
            <numerusform>No se puede escribir el historial: se perderían %Ln entradas sobre lo realizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of the question before the window closes, when nothing is lost by it</extracomment>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>%Ln agente espera el fin de su llamada y no se cerrará su sesión.</numerusform>
            <numerusform>%Ln agentes esperan el fin de su llamada y no se cerrarán sus sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-outs not sent yet will not be sent. The results of those already sent will not be checked.</source>
        <translation>Los cierres de sesión que aún no se han enviado ya no se enviarán. No se comprobará el resultado de los ya enviados.</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <extracomment>In the question before the window closes or the session ends, once all sign-outs are finished</extracomment>
        <translation>No se perderá nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>Queda %Ln cierre de sesión sin terminar. ¿Cerrar sesión en la puerta de enlace de todos modos?</numerusform>
            <numerusform>Quedan %Ln cierres de sesión sin terminar. ¿Cerrar sesión en la puerta de enlace de todos modos?</numerusform>
        </translation>
    </message>
    <message>
        <source>All sign-outs are finished now. Sign out of the gateway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>Todos los cierres de sesión han terminado. ¿Cerrar sesión en la puerta de enlace?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Sign out of the gateway</source>
        <extracomment>Button of the question before the supervisor&apos;s own session ends</extracomment>
        <translation>Cerrar sesión en la puerta de enlace</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log cannot be written in the folder %1.</source>
        <translation>No se puede escribir el registro en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Signing out…</source>
        <extracomment>Status bar, while the window waits for the gateway before it closes</extracomment>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <extracomment>Status bar, while the window waits for the disk before it closes</extracomment>
        <translation>Escribiendo el historial…</translation>
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
            <numerusform>%Ln agente seleccionado ya no se muestra</numerusform>
            <numerusform>%Ln agentes seleccionados ya no se muestran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Take back the sign-outs that have not been sent yet, also those held back. Those that wait for a call to end stay.</source>
        <extracomment>Hint on the button &quot;Stop unsent&quot;</extracomment>
        <translation>Anula los cierres de sesión que aún no se han enviado, también los retenidos. Los que esperan el fin de una llamada se mantienen.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>Reintenta %Ln cierre de sesión que podría lograrse; pregunta antes</numerusform>
            <numerusform>Reintenta %Ln cierres de sesión que podrían lograrse; pregunta antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry &amp;failed ones</source>
        <extracomment>Button and menu: signs out again those for whom it failed; asks first</extracomment>
        <translation>Reintentar &amp;fallidos</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Menu: takes back the selected sign-outs</extracomment>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>Sign out &amp;now</source>
        <extracomment>Menu: signs out whom the selected sign-outs are about, without waiting; asks first</extracomment>
        <translation>Cerrar &amp;sesión ahora</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <extracomment>Menu: signs out again, for the selected rows; asks first</extracomment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>Menu: puts all about the selected sign-outs on the clipboard</extracomment>
        <translation>Copiar d&amp;etalles</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>Re&amp;visar %Ln retenido</numerusform>
            <numerusform>Re&amp;visar %Ln retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide anew about those on whom a call began meanwhile, or may have</source>
        <extracomment>Hint on the button &quot;Review … held back&quot;</extracomment>
        <translation>Decidir de nuevo sobre los agentes con una llamada que empezó entretanto, o que puede haber empezado</translation>
    </message>
    <message>
        <source>&amp;Stop unsent sign-outs</source>
        <extracomment>Menu: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>&amp;Detener cierres sin enviar</translation>
    </message>
    <message>
        <source>Withdraw &amp;all waiting for a call to end</source>
        <extracomment>Menu: takes back all sign-outs that wait for the end of a call</extracomment>
        <translation>Anular &amp;todos los que esperan el fin de una llamada</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Details of the sign-out</source>
        <extracomment>Name of the area that tells all about the selected sign-out</extracomment>
        <translation>Detalles del cierre de sesión</translation>
    </message>
    <message>
        <source>Select a sign-out to see all about it.</source>
        <extracomment>In place of the details</extracomment>
        <translation>Seleccione un cierre de sesión para ver todos sus datos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of the details; %1 is an agent&apos;s name, %2 the number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do: </source>
        <extracomment>Details of a sign-out: before a sentence about what to do</extracomment>
        <translation>Qué hacer: </translation>
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
            <numerusform>%Ln cierre de sesión seleccionado</numerusform>
            <numerusform>%Ln cierres de sesión seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>%Ln sesión cerrada</numerusform>
            <numerusform>%Ln sesiones cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>%Ln tras la llamada</numerusform>
            <numerusform>%Ln tras la llamada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>%Ln retenido</numerusform>
            <numerusform>%Ln retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>%Ln sesión aún abierta</numerusform>
            <numerusform>%Ln sesiones aún abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Column: the agent&apos;s state when the sign-out was ordered.</extracomment>
        <translation>Estado previo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Column: the gateway&apos;s code, as sent.</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Column: the gateway&apos;s own words.</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how long the gateway took to answer.</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: at what time the sign-out was ordered.</extracomment>
        <translation>Orden dada</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column: at what time the sign-out&apos;s result was known; empty while there is none.</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>How far a run of sign-outs has come; %1 is how many have a result, %2 how many were ordered</extracomment>
        <translation>Terminados: %1 de %2</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1 is &quot;Waiting for the call to end&quot;, %2 for how long it has been waiting, &quot;00:03:10&quot;</extracomment>
        <translation>%1 (lleva %2)</translation>
    </message>
</context>
<context>
    <name>OrderTableView</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Name of the table of sign-outs</extracomment>
        <translation>Cierres de sesión</translation>
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
        <translation>Elija “Cerrar sesión ahora” para decidir de nuevo, o “Anular”.</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones”; if it does not help, the agent has to sign out.</source>
        <extracomment>What to do about a sign-out that had no effect; the words in quotes are a command</extracomment>
        <translation>Elija “Reintentar fallidos”; si no sirve, el agente tiene que cerrar sesión.</translation>
    </message>
    <message>
        <source>Choose “Retry failed ones” when the call has ended.</source>
        <translation>Elija “Reintentar fallidos” cuando haya terminado la llamada.</translation>
    </message>
    <message>
        <source>Mend the journal as said above the list, then choose “Retry failed ones”.</source>
        <translation>Repare el historial como se indica encima de la lista y luego elija “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>Look for the agent in the list. Whoever is there now can be signed out from there.</source>
        <translation>Busque al agente en la lista. A quien figure ahora en ella se le puede cerrar la sesión desde allí.</translation>
    </message>
    <message>
        <source>Sign in; if the agent is still in the list, choose “Retry failed ones”.</source>
        <translation>Inicie sesión; si el agente sigue en la lista, elija “Reintentar fallidos”.</translation>
    </message>
    <message>
        <source>Sign in to the same gateway: it is checked then.</source>
        <translation>Inicie sesión en la misma puerta de enlace: entonces se comprobará.</translation>
    </message>
    <message>
        <source>Ask the agent, or order it anew from the list.</source>
        <translation>Pregunte al agente o dé la orden de nuevo desde la lista.</translation>
    </message>
    <message>
        <source>Look for the agent in the list; who is still there can be signed out from there.</source>
        <translation>Busque al agente en la lista; si sigue en ella, se le puede cerrar la sesión desde allí.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Detail of a sign-out: when it was ordered</extracomment>
        <translation>Orden dada</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Detail of a sign-out: the agent&apos;s state when it was ordered</extracomment>
        <translation>Estado previo</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Detail of a sign-out: what the person chose; the value follows</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>tras la llamada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of details; %1 is for instance &quot;Note&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Detail of a sign-out: the number that was chosen to go along with it</extracomment>
        <translation>Código de causa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Detail of a sign-out: what the person has written about it</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <extracomment>Detail of a sign-out: who ordered it</extracomment>
        <translation>Orden dada por</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Detail of a sign-out: the gateway&apos;s address</extracomment>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Detail of a sign-out: its number in the journal</extracomment>
        <translation>ID de orden</translation>
    </message>
    <message>
        <source>Cause code %1</source>
        <extracomment>Hint; %1 is a number</extracomment>
        <translation>Código de causa %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Hint; %1 is what the person has written</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>inspector sign-out</source>
        <extracomment>One way to sign an agent out</extracomment>
        <translation>cierre por inspector</translation>
    </message>
    <message>
        <source>force sign-out with cause code</source>
        <translation>cierre forzado con código de causa</translation>
    </message>
    <message>
        <source>force sign-out</source>
        <translation>cierre forzado</translation>
    </message>
    <message>
        <source>%1 (the last request could not carry it)</source>
        <extracomment>%1 is a cause code; the request that was made has no place for it</extracomment>
        <translation>%1 (la última solicitud no podía incluirlo)</translation>
    </message>
    <message>
        <source>It is sent when the call has ended. “Withdraw” takes it back, “Sign out now” does not wait.</source>
        <extracomment>What to do about a sign-out that waits for a call to end; the words in quotes are commands</extracomment>
        <translation>Se enviará cuando termine la llamada. “Anular” lo cancela; “Cerrar sesión ahora” no espera.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <extracomment>Heading in the details of a sign-out: requests, the gateway&apos;s words, numbers</extracomment>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Detail of a sign-out: when its result was known</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>Detail of a sign-out; %1 counts the requests from 1, %2 is a way to sign an agent out</extracomment>
        <translation>Solicitud %1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 (%2, %3)</source>
        <translation>Solicitud %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Stays signed in</source>
        <extracomment>What will happen to an agent: nothing</extracomment>
        <translation>La sesión sigue abierta</translation>
    </message>
    <message>
        <source>After the call</source>
        <extracomment>What will happen to an agent: he is signed out when his call has ended</extracomment>
        <translation>Tras la llamada</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What will happen to an agent: he is signed out at once</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now, maybe on a call</source>
        <extracomment>What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call</extracomment>
        <translation>Ahora, quizá en llamada</translation>
    </message>
    <message>
        <source>Now, call is cut</source>
        <extracomment>What will happen to an agent: he is signed out at once, in the middle of a call</extracomment>
        <translation>Ahora, corta la llamada</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: an agent&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Column: an agent&apos;s number</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: an agent&apos;s state, for instance &quot;Talking&quot;</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>Column: what will happen to an agent</extracomment>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <extracomment>What will happen to an agent: nothing, he is not in the list any more</extracomment>
        <translation>Ya no está en la lista</translation>
    </message>
    <message>
        <source>Being signed out already</source>
        <extracomment>What will happen to an agent: nothing by this order, another one is on its way</extracomment>
        <translation>Cierre ya en curso</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>New gateway</source>
        <extracomment>Name of a gateway&apos;s settings as long as no name and no address was typed</extracomment>
        <translation>Nueva puerta de enlace</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: the profile is forgotten</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Name and hint of a small button that opens a menu: new profile, rename, ...</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>A profile in the list; %1 is its name</extracomment>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <extracomment>Title of a small window</extracomment>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>¿Eliminar el perfil %1?</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <extracomment>Field: which gateway, by the name the person gave it</extracomment>
        <translation>Perfi&amp;l</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <extracomment>Menu: settings for another gateway</extracomment>
        <translation>&amp;Nuevo perfil</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>Menu: gives the chosen profile another name</extracomment>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Make default</source>
        <extracomment>Menu: the chosen profile is offered first from now on</extracomment>
        <translation>&amp;Usar como predeterminado</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a profile the name that was typed</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>Menu: forgets the chosen profile</extracomment>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Name (leave empty to show the gateway&apos;s address)</source>
        <extracomment>Field: empty means that the gateway&apos;s address is shown instead</extracomment>
        <translation>Nombre (déjelo vacío para mostrar la dirección de la puerta de enlace)</translation>
    </message>
    <message>
        <source>Its address, agent ID and accepted certificate will be forgotten.</source>
        <translation>Se olvidarán su dirección, su ID de agente y su certificado aceptado.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>None</source>
        <extracomment>Cause code: without one</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Why? (stays in the journal, is not sent)</source>
        <extracomment>In the empty field for a note</extracomment>
        <translation>¿Por qué? (queda en el historial, no se envía)</translation>
    </message>
    <message>
        <source>&amp;Cause code</source>
        <extracomment>Field: a number that tells the gateway why an agent is signed out</extracomment>
        <translation>&amp;Código de causa</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>Field: why agents are signed out, in a person&apos;s own words</extracomment>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>De 1 a 255, con una etiqueta propia si lo desea. Se envía a la puerta de enlace.</translation>
    </message>
    <message>
        <source>1 to 255, with a label of your own if you like. Sent to the gateway; where it accepts only an inspector sign-out, the code is kept in the journal only.</source>
        <extracomment>Hint on the field for a cause code</extracomment>
        <translation>De 1 a 255, con una etiqueta propia si lo desea. Se envía a la puerta de enlace; si esta solo acepta el cierre por inspector, el código se registra solo en el historial.</translation>
    </message>
    <message>
        <source>The cause code is kept in the journal only: the sign-out method in use does not send it.</source>
        <extracomment>Beneath the cause code, where the chosen way of signing out has no place for it</extracomment>
        <translation>El código de causa queda solo en el historial: el método de cierre en uso no lo envía.</translation>
    </message>
    <message>
        <source>1 to 255</source>
        <extracomment>Placeholder in the field for a cause code, which is a number</extracomment>
        <translation>1 a 255</translation>
    </message>
    <message>
        <source>None, or 1 to 255</source>
        <extracomment>In the empty field for a cause code: what may be typed</extracomment>
        <translation>Ninguno o 1 a 255</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>Details</source>
        <extracomment>Journal: name of the part of the window that shows one record</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Journal, details of a record: the agent&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Journal, details of a record: agent ID of who ordered the sign-out</extracomment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>State before</source>
        <extracomment>Journal, details of a record: the agent&apos;s state when the sign-out was ordered</extracomment>
        <translation>Estado previo</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Journal, details of a record: by which call of the gateway</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Cause code</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Código de causa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Journal, details of a record: what the supervisor wrote</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Retcode</source>
        <extracomment>Journal, details of a record: the gateway&apos;s code, as sent</extracomment>
        <translation>Retcode</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Journal, details of a record: how long the gateway took to answer</extracomment>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Journal, details of a record: the gateway&apos;s own words</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Journal, details of a record: when the sign-out was ordered</extracomment>
        <translation>Orden dada</translation>
    </message>
    <message>
        <source>Session began</source>
        <extracomment>Journal, details of a record: when the agent had signed in, by the gateway&apos;s clock</extracomment>
        <translation>Inicio de la sesión</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Journal, details of a record: the order&apos;s identification</extracomment>
        <translation>ID de orden</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Journal, details of a record: identification of the call, as in the log</extracomment>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Journal, details of a record: address</extracomment>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Journal, details of a record: who was signed in to the computer</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Journal, details of a record</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Journal, details of a record: its number in the journal</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>Journal, details of a record: the hash by which tampering shows</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <extracomment>Journal, details of a record: the hash of the record before</extracomment>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>Select a record to see all its details.</source>
        <extracomment>Journal: in place of the details while no line of the table is selected</extracomment>
        <translation>Seleccione una entrada para ver todos sus detalles.</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>Show all</source>
        <extracomment>Button beside the numbers: ends filtering by result</extracomment>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>ResultTeller</name>
    <message>
        <source>Agent %1: %2</source>
        <extracomment>The newest result, also read out by screen readers; %1 is the agent&apos;s number, %2 for instance &quot;Signed out&quot;</extracomment>
        <translation>Agente %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The newest result, also read out by screen readers; %1 name, %2 number, %3 for instance &quot;Signed out&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Sign-outs: %1</source>
        <extracomment>What became of several sign-outs, also read out by screen readers; %1 is a list such as &quot;18 signed out and 2 refused&quot;</extracomment>
        <translation>Cierres de sesión: %1</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings: heading over colours and row height</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>Height of rows in lists</extracomment>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: heading and field</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <extracomment>Settings: heading over what concerns one gateway; %1 is a profile&apos;s name</extracomment>
        <translation>Puerta de enlace: %1</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <extracomment>Settings: heading over what concerns sign-outs of agents, whichever the gateway</extracomment>
        <translation>Cierres de sesión</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>Settings: stronger colours and lines</extracomment>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>Settings: light or dark</extracomment>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>R&amp;ow height</source>
        <extracomment>Settings: how high the rows of lists are</extracomment>
        <translation>Alto de &amp;fila</translation>
    </message>
    <message>
        <source>Same as system</source>
        <extracomment>Colours of the window: dark or light, whichever the operating system is set to
----------
The language of the operating system</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>The new language is used when %1 is next started.</source>
        <extracomment>Settings, beneath the language; %1 is the program&apos;s name</extracomment>
        <translation>El nuevo idioma se usará la próxima vez que se inicie %1.</translation>
    </message>
    <message>
        <source>Sent &amp;at the same time (maximum)</source>
        <extracomment>Settings: how many calls that sign agents out are under way at a time</extracomment>
        <translation>&amp;Enviados a la vez (máximo)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Settings: heading over what concerns the gateway, before any is known</extracomment>
        <translation>Puerta de enlace</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the sign-in window</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to the gateway</source>
        <extracomment>Headline of the sign-in window</extracomment>
        <translation>Iniciar sesión en la puerta de enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The last session is still being closed. Try again in a moment.</source>
        <translation>La última sesión todavía se está cerrando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is another one than the one that was accepted. Nothing was sent.</source>
        <translation>El certificado de la puerta de enlace no es el que se aceptó. No se envió nada.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>In the sign-in window while the gateway is asked</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>You will be signed in as busy, so that no call is routed to you.</source>
        <extracomment>Beneath the headline of the sign-in window; &quot;busy&quot; is an agent state</extracomment>
        <translation>Su sesión se iniciará como “Ocupado”, para que no se le dirija ninguna llamada.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button</extracomment>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Force sign-in</source>
        <extracomment>Button: signs in although the agent is signed in elsewhere</extracomment>
        <translation>&amp;Forzar inicio de sesión</translation>
    </message>
    <message>
        <source>“Sign in” shows the certificate again and asks whether to accept it.</source>
        <translation>“Iniciar sesión” vuelve a mostrar el certificado y pregunta si quiere aceptarlo.</translation>
    </message>
    <message>
        <source>Certificates cannot be accepted by hand on this computer: ask your administrator.</source>
        <translation>En este equipo no se pueden aceptar certificados manualmente: consulte a su administrador.</translation>
    </message>
    <message>
        <source>This agent ID is already signed in, perhaps at another desk. Sign out there, or choose “Force sign-in” to end that session.</source>
        <extracomment>&quot;Force sign-in&quot; is the button beneath</extracomment>
        <translation>Este ID de agente ya tiene la sesión abierta, quizá en otro puesto. Cierre sesión allí o elija “Forzar inicio de sesión”: así se cerrará la sesión en ese puesto.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>optional</source>
        <extracomment>In an empty field that need not be filled in</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <extracomment>In the empty field for a certificate file when the administrator allows none</extracomment>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>optional, a PEM or DER file</source>
        <translation>opcional, un archivo PEM o DER</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <extracomment>Title of the file chooser</extracomment>
        <translation>Elegir el certificado de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <extracomment>Kinds of files in the file chooser</extracomment>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <extracomment>Field: address of the gateway</extracomment>
        <translation>&amp;Puerta de enlace</translation>
    </message>
    <message>
        <source>Agent &amp;ID</source>
        <extracomment>Field: the supervisor&apos;s own agent number</extracomment>
        <translation>&amp;ID de agente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Field</extracomment>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Phone &amp;number</source>
        <extracomment>Field: the phone the supervisor sits at</extracomment>
        <translation>&amp;Número de teléfono</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button beside a file name: opens the file chooser</extracomment>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the gateway</extracomment>
        <translation>Ce&amp;rtificado de CA</translation>
    </message>
    <message>
        <source>Enter the agent ID: a number from %1 to %2.</source>
        <translation>Introduzca el ID de agente: un número del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Force sign-out</source>
        <extracomment>Title of the window that asks before agents are signed out</extracomment>
        <translation>Forzar cierre de sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves everybody signed in</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Agents to sign out</source>
        <extracomment>Name of the table of agents in the confirmation</extracomment>
        <translation>Agentes cuya sesión se va a cerrar</translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>Esta lista se leyó hace %Ln s: los estados pueden haber cambiado.</numerusform>
            <numerusform>Esta lista se leyó hace %Ln s: los estados pueden haber cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>List updated just now</source>
        <translation>Lista actualizada ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>Lista actualizada hace %Ln s</numerusform>
            <numerusform>Lista actualizada hace %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Sign-outs</source>
        <extracomment>Title over the table of sign-outs</extracomment>
        <translation>Cierres de sesión</translation>
    </message>
    <message>
        <source>Progress of the sign-outs</source>
        <extracomment>Name of the bar that shows how far a run of sign-outs has come</extracomment>
        <translation>Progreso de los cierres de sesión</translation>
    </message>
    <message>
        <source>Stop unsent</source>
        <extracomment>Button: takes back the sign-outs that have not been sent yet</extracomment>
        <translation>Detener lo aún no enviado</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows or hides all about the selected sign-out</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: a menu of what can be done about the selected sign-outs</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: ends filtering by result</extracomment>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No sign-outs since the program was started; earlier ones are in the journal (%1).</source>
        <extracomment>In place of the table of sign-outs; %1 is a key</extracomment>
        <translation>Ningún cierre de sesión desde que se inició el programa; los anteriores están en el historial (%1).</translation>
    </message>
    <message>
        <source>No sign-outs with this result</source>
        <extracomment>In place of the table of sign-outs, when the filter lets none through</extracomment>
        <translation>Ningún cierre de sesión con este resultado</translation>
    </message>
</context>
<context>
    <name>SignOutText</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>A la espera de su turno</translation>
    </message>
    <message>
        <source>Waiting for the call to end</source>
        <translation>A la espera del fin de la llamada</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Enviado, esperando la respuesta…</translation>
    </message>
    <message>
        <source>Accepted, checking…</source>
        <extracomment>The gateway said yes, which is not yet proof that the agent is out.</extracomment>
        <translation>Aceptado, comprobando…</translation>
    </message>
    <message>
        <source>Refused that way, checking…</source>
        <translation>Rechazado por esa vía, comprobando…</translation>
    </message>
    <message>
        <source>No clear answer, checking…</source>
        <translation>Sin respuesta clara, comprobando…</translation>
    </message>
    <message>
        <source>Signed out (was already out)</source>
        <translation>Sesión cerrada (ya lo estaba)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Accepted, but still signed in</source>
        <translation>Aceptado, pero la sesión sigue abierta</translation>
    </message>
    <message>
        <source>No answer; still signed in</source>
        <translation>Sin respuesta; la sesión sigue abierta</translation>
    </message>
    <message>
        <source>Not carried out: a call began meanwhile</source>
        <translation>No realizado: entretanto empezó una llamada</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Withdrawn, not sent</source>
        <translation>Anulado, no enviado</translation>
    </message>
    <message>
        <source>Not known: the program ended before the outcome was known</source>
        <extracomment>Found in the journal after the program ended in the middle of a sign-out.</extracomment>
        <translation>Desconocido: el programa terminó antes de conocerse el resultado</translation>
    </message>
    <message>
        <source>Not known: your session ended before the outcome was known</source>
        <translation>Desconocido: su sesión terminó antes de conocerse el resultado</translation>
    </message>
    <message>
        <source>Not known: accepted, but still or again signed in</source>
        <translation>Desconocido: aceptado, pero sesión aún o de nuevo abierta</translation>
    </message>
    <message>
        <source>Not known: no answer, but still or again signed in</source>
        <translation>Desconocido: sin respuesta, sesión aún o de nuevo abierta</translation>
    </message>
    <message>
        <source>Accepted; whether the agent is out is unknown</source>
        <translation>Aceptado; no se sabe si la sesión está cerrada</translation>
    </message>
    <message>
        <source>No answer; whether the agent is out is unknown</source>
        <translation>Sin respuesta; no se sabe si la sesión está cerrada</translation>
    </message>
    <message>
        <source>Not sent: it could not be recorded in the journal</source>
        <translation>No enviado: no se pudo registrar en el historial</translation>
    </message>
    <message>
        <source>Not sent: may have signed in again</source>
        <translation>No enviado: quizá inició sesión de nuevo</translation>
    </message>
    <message>
        <source>Not sent: your session ended</source>
        <translation>No enviado: su sesión terminó</translation>
    </message>
    <message>
        <source>Not sent: the program ended</source>
        <translation>No enviado: el programa terminó</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Signed out, without a request of ours</source>
        <translation>Sesión cerrada, sin solicitud nuestra</translation>
    </message>
    <message>
        <source>Held back: may be on a call. Sign out anyway?</source>
        <extracomment>The order is not sent until the person has answered.</extracomment>
        <translation>Retenido: puede estar en llamada. ¿Cerrar la sesión de todos modos?</translation>
    </message>
    <message>
        <source>Held back: on a call now. Sign out anyway?</source>
        <translation>Retenido: ahora está en llamada. ¿Cerrar la sesión de todos modos?</translation>
    </message>
    <message>
        <source>Signed out during a call</source>
        <translation>Sesión cerrada durante una llamada</translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
    <message>
        <source>Nobody is left to sign out</source>
        <extracomment>Confirmation: of the selected agents none can be signed out</extracomment>
        <translation>No queda nadie a quien cerrar la sesión</translation>
    </message>
    <message>
        <source>Sign out agent %1?</source>
        <extracomment>Confirmation for one agent whose name is not known; %1 is the number</extracomment>
        <translation>¿Cerrar la sesión del agente %1?</translation>
    </message>
    <message>
        <source>Sign out %1 (%2)?</source>
        <extracomment>Confirmation for one agent; %1 is the name, %2 the number</extracomment>
        <translation>¿Cerrar la sesión de %1 (%2)?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>¿Cerrar la sesión de %Ln agente?</numerusform>
            <numerusform>¿Cerrar la sesión de %Ln agentes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>Cerrar sesión y cortar %Ln llamada</numerusform>
            <numerusform>Cerrar sesión y cortar %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button that signs one agent out who is not in a call</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>Cerrar sesión tras la llamada</numerusform>
            <numerusform>Cerrar sesión tras las llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>With this choice nobody is signed out.</source>
        <extracomment>Confirmation: all agents concerned are to be left signed in</extracomment>
        <translation>Con esta opción no se cierra la sesión de nadie.</translation>
    </message>
    <message>
        <source>The cause code must begin with a number from 1 to 255.</source>
        <extracomment>Confirmation: what was typed as a cause code is none</extracomment>
        <translation>El código de causa debe empezar por un número del 1 al 255.</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>Cerrar %Ln sesión tras la llamada</numerusform>
            <numerusform>Cerrar %Ln sesiones tras las llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>Cerrar %Ln sesión</numerusform>
            <numerusform>Cerrar %Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>cortar %Ln llamada</numerusform>
            <numerusform>cortar %Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>%Ln tras la llamada</numerusform>
            <numerusform>%Ln tras las llamadas</numerusform>
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
        <translation>Introduzca un código de causa: su administrador lo exige.</translation>
    </message>
    <message>
        <source>Write a note: your administrator requires one.</source>
        <extracomment>Confirmation: what is missing</extracomment>
        <translation>Escriba una nota: su administrador la exige.</translation>
    </message>
</context>
<context>
    <name>SignOuts</name>
    <message>
        <source>Sign in first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>The journal is being opened…</source>
        <translation>Se está abriendo el historial…</translation>
    </message>
    <message>
        <source>Select one or more agents first</source>
        <extracomment>Hint on buttons that sign agents out: why they cannot be used</extracomment>
        <translation>Seleccione primero uno o varios agentes</translation>
    </message>
    <message>
        <source>Sign the selected agents out; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Force sign-out&quot;; %1 is a key</extracomment>
        <translation>Cierra la sesión de los agentes seleccionados; pregunta antes (%1)</translation>
    </message>
    <message>
        <source>Sign the selected agents out, each when the call has ended; asks first (%1)</source>
        <extracomment>Hint on the button &quot;Sign out after call&quot;; %1 is a key</extracomment>
        <translation>Cierra la sesión de cada agente seleccionado cuando termine su llamada; pregunta antes (%1)</translation>
    </message>
    <message>
        <source>Not possible: the journal cannot be written</source>
        <translation>No es posible: no se puede escribir el historial</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Agents by state: none</source>
        <extracomment>What a screen reader says of the state bar; %1 is a list such as &quot;Idle 812, Talking 401 and Rest 44&quot;</extracomment>
        <translation>Agentes por estado: ninguno</translation>
    </message>
    <message>
        <source>Agents by state: %1</source>
        <translation>Agentes por estado: %1</translation>
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
        <translation>%1. Haga clic para mostrar solo estos agentes y otra vez para mostrarlos todos.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The gateway has not told of them what the filter asks for. They are not shown.</source>
        <extracomment>Hint over &quot;12 unknown&quot; in the status bar</extracomment>
        <translation>De estos agentes, la puerta de enlace no ha comunicado lo que pide el filtro. No se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <extracomment>Status bar: how many agents are in the list</extracomment>
        <translation>
            <numerusform>%Ln agente</numerusform>
            <numerusform>%Ln agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>Status bar: how many agents search and filters let through</extracomment>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>%Ln sin determinar</numerusform>
            <numerusform>%Ln sin determinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>updated just now</source>
        <extracomment>Status bar: age of the list, less than a second</extracomment>
        <translation>actualizado ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>actualizado hace %Ln s</numerusform>
            <numerusform>actualizado hace %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>la puerta de enlace responde en %Ln ms</numerusform>
            <numerusform>la puerta de enlace responde en %Ln ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Diagnostics are on the clipboard. They hold no password and no key.</source>
        <extracomment>Status bar; &quot;they&quot; are versions, the gateway&apos;s address and the last lines of the log</extracomment>
        <translation>El diagnóstico está en el portapapeles. No contiene contraseñas ni claves.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <extracomment>Status bar; %1 is a folder</extracomment>
        <translation>El registro está en %1.</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>Title of the window with the user&apos;s guide</extracomment>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>TipBanner</name>
    <message>
        <source>The bar over the list counts the agents in each state. A click on a part shows only these, a second click all of them again.</source>
        <translation>La barra sobre la lista cuenta los agentes en cada estado. Un clic en una parte muestra solo esos agentes; otro clic vuelve a mostrarlos todos.</translation>
    </message>
    <message>
        <source>“More filters” finds those who have been signed in for many hours, or whose state has not changed for a long time: perhaps they have gone home.</source>
        <translation>“Más filtros” encuentra a quienes llevan muchas horas con la sesión abierta o mucho tiempo sin cambiar de estado: quizá se hayan ido a casa.</translation>
    </message>
    <message>
        <source>“Sign out after call” waits until the call has ended. Floorwalker must stay open for that.</source>
        <translation>“Cerrar sesión tras llamada” espera a que termine la llamada. Para ello, Floorwalker debe permanecer abierto.</translation>
    </message>
    <message>
        <source>Every sign-out is listed below the agents with the gateway&apos;s own answer, and kept in the journal (%1).</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Cada cierre de sesión aparece debajo de los agentes con la respuesta de la propia puerta de enlace, y se guarda en el historial (%1).</translation>
    </message>
    <message>
        <source>Close the tips</source>
        <extracomment>Hint over the small button that puts the tips away</extracomment>
        <translation>Cerrar los consejos</translation>
    </message>
    <message>
        <source>Tip %1 of %2: %3</source>
        <extracomment>%1 is a tip&apos;s number, %2 how many there are, %3 the tip</extracomment>
        <translation>Consejo %1 de %2: %3</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: puts the last tip away</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next tip</source>
        <extracomment>Button: shows the next tip</extracomment>
        <translation>Siguiente consejo</translation>
    </message>
    <message>
        <source>Click agents to select them, several with Ctrl or Shift or by dragging over their rows. “Force sign-out” tells what will happen and asks before anything is sent.</source>
        <translation>Haga clic en los agentes para seleccionarlos; para varios, use Ctrl o Mayús, o arrastre sobre sus filas. “Forzar cierre de sesión” indica lo que va a ocurrir y pregunta antes de enviar nada.</translation>
    </message>
    <message>
        <source>By keyboard: %1 searches, %2 goes on to the list, %3 goes to the next part of the window.</source>
        <extracomment>%1, %2 and %3 are keys</extracomment>
        <translation>Con el teclado: %1 busca, %2 pasa a la lista y %3 pasa a la parte siguiente de la ventana.</translation>
    </message>
</context>
<context>
    <name>TlsTrustReader</name>
    <message>
        <source>The certificate file cannot be read. Check its name, or leave the field empty.</source>
        <translation>No se puede leer el archivo de certificado. Compruebe su nombre o deje el campo vacío.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM or DER file of the gateway&apos;s authority.</source>
        <translation>Este archivo no contiene ningún certificado. Elija un archivo PEM o DER de la autoridad de la puerta de enlace.</translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>&amp;Escriba %1 para confirmar que se cortará %Ln llamada</numerusform>
            <numerusform>&amp;Escriba %1 para confirmar que se cortarán %Ln llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <extracomment>Menu</extracomment>
        <translation>A&amp;gentes</translation>
    </message>
    <message>
        <source>&amp;Sign-outs</source>
        <extracomment>Menu: what can be done about sign-outs that were ordered</extracomment>
        <translation>&amp;Cierres de sesión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <extracomment>Menu: opens the sign-in window</extracomment>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out of the gateway</source>
        <extracomment>Menu: ends the supervisor&apos;s own session</extracomment>
        <translation>&amp;Cerrar sesión en la puerta de enlace</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <extracomment>Menu: opens the window with the person&apos;s settings</extracomment>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu: ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Force sign-out</source>
        <extracomment>Button and menu: signs the selected agents out</extracomment>
        <translation>&amp;Forzar cierre de sesión</translation>
    </message>
    <message>
        <source>Sign out &amp;after call</source>
        <extracomment>Button and menu: signs the selected agents out, each when the call has ended</extracomment>
        <translation>Cerrar sesión &amp;tras llamada</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <extracomment>Menu: selects all agents that are shown</extracomment>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Menu: puts the selected rows on the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <extracomment>Menu: goes to the search field</extracomment>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Menu: reads the list again</extracomment>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <extracomment>Menu: opens the window with the record of all sign-outs</extracomment>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <extracomment>Menu: opens the window with the user&apos;s guide</extracomment>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Show &amp;tips</source>
        <extracomment>Menu: tips at the top of the window are shown</extracomment>
        <translation>Mostrar &amp;consejos</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: puts what support needs to know on the clipboard</extracomment>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <extracomment>Menu: opens the folder in the system&apos;s file manager</extracomment>
        <translation>Abrir carpeta de &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <extracomment>Menu: %1 is the program&apos;s name</extracomment>
        <translation>&amp;Acerca de %1</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <extracomment>Menu: by which column the table is sorted</extracomment>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <extracomment>Menu: which columns the table has</extracomment>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>Fi&amp;lter by</source>
        <extracomment>Menu: what the list is filtered by</extracomment>
        <translation>Filtrar &amp;por</translation>
    </message>
    <message>
        <source>&amp;Withdraw sign-out</source>
        <extracomment>Menu: takes back the sign-outs of the selected agents that have not been sent yet</extracomment>
        <translation>A&amp;nular cierre de sesión</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try the program on a simulated gateway.</source>
        <translation>Probar el programa con una puerta de enlace simulada.</translation>
    </message>
    <message>
        <source>Prove that the journal is as it was written, and end: all of it, or the one file that is named.</source>
        <translation>Comprobar que el historial está tal como se escribió y terminar: todo el historial o solo el archivo indicado.</translation>
    </message>
    <message>
        <source>What --verify-journal is to verify.</source>
        <extracomment>An optional argument on the command line, as it stands in the help.</extracomment>
        <translation>Lo que --verify-journal debe verificar.</translation>
    </message>
    <message>
        <source>Watch a call-centre floor and sign agents out.</source>
        <translation>Supervise la sala de un centro de contacto y cierre sesiones de agentes.</translation>
    </message>
</context>
</TS>
