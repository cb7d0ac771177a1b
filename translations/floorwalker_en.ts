<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgentListPage</name>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by the search or a filter.</source>
        <translation>
            <numerusform>%Ln agent hidden by the search or a filter.</numerusform>
            <numerusform>%Ln agents hidden by the search or a filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message numerus="yes">
        <source>This list is %Ln s old.</source>
        <extracomment>Banner over the list, when it has not been read for a while</extracomment>
        <translation>
            <numerusform>This list is %Ln s old.</numerusform>
            <numerusform>This list is %Ln s old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway can not be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>The gateway can not be reached. Trying again in %Ln s.</numerusform>
            <numerusform>The gateway can not be reached. Trying again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway can not be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>The gateway can not be reached. The list is as of %1. Trying again in %Ln s.</numerusform>
            <numerusform>The gateway can not be reached. The list is as of %1. Trying again in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message numerus="yes">
        <source>Your password expires in %Ln day(s). Change it in the call centre&apos;s own program.</source>
        <extracomment>Hint after signing in</extracomment>
        <translation>
            <numerusform>Your password expires in %Ln day. Change it in the call centre&apos;s own program.</numerusform>
            <numerusform>Your password expires in %Ln days. Change it in the call centre&apos;s own program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Close anyway?</source>
        <extracomment>Question before the window closes</extracomment>
        <translation>
            <numerusform>%Ln sign-out is unfinished. Close anyway?</numerusform>
            <numerusform>%Ln sign-outs are unfinished. Close anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message numerus="yes">
        <source>%Ln on a call: calls will be cut</source>
        <extracomment>Confirmation: agents in a call, the call ends when they are signed out</extracomment>
        <translation>
            <numerusform>%Ln on a call: the call will be cut</numerusform>
            <numerusform>%Ln on a call: calls will be cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>%Ln may be on a call (state unknown)</numerusform>
            <numerusform>%Ln may be on a call (state unknown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>%Ln agent not on a call: out now</numerusform>
            <numerusform>%Ln agents not on a call: out now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) being signed out already, left out</source>
        <extracomment>Confirmation: selected agents for whom a sign-out is on its way already</extracomment>
        <translation>
            <numerusform>%Ln agent being signed out already, left out</numerusform>
            <numerusform>%Ln agents being signed out already, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) gone from the list meanwhile, left out</source>
        <extracomment>Confirmation: selected agents who have left the list in the meantime</extracomment>
        <translation>
            <numerusform>%Ln agent gone from the list meanwhile, left out</numerusform>
            <numerusform>%Ln agents gone from the list meanwhile, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)?</source>
        <extracomment>Confirmation for several agents</extracomment>
        <translation>
            <numerusform>Sign out %Ln agent?</numerusform>
            <numerusform>Sign out %Ln agents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out and cut %Ln call(s)</source>
        <translation>
            <numerusform>Sign out and cut %Ln call</numerusform>
            <numerusform>Sign out and cut %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>This list is %Ln s old: states may have changed.</numerusform>
            <numerusform>This list is %Ln s old: states may have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %Ln s ago</source>
        <translation>
            <numerusform>As of %Ln s ago</numerusform>
            <numerusform>As of %Ln s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <extracomment>Number in the head of the panel: sign-outs that are proved</extracomment>
        <translation>
            <numerusform>%Ln signed out</numerusform>
            <numerusform>%Ln signed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <extracomment>Number in the head of the panel: sign-outs the gateway did not allow</extracomment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checking</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>%Ln checking</numerusform>
            <numerusform>%Ln checking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still signed in</source>
        <extracomment>Number in the head of the panel: agents proved to be still signed in</extracomment>
        <translation>
            <numerusform>%Ln still signed in</numerusform>
            <numerusform>%Ln still signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <extracomment>Number in the head of the panel: sign-outs of which the truth could not be learnt</extracomment>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <extracomment>Number in the head of the panel: sign-outs that never left this machine</extracomment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
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
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many agents are selected</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %Ln s ago</source>
        <translation>
            <numerusform>updated %Ln s ago</numerusform>
            <numerusform>updated %Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway answers in %Ln ms</source>
        <extracomment>Status bar: how long the gateway took for the list</extracomment>
        <translation>
            <numerusform>gateway answers in %Ln ms</numerusform>
            <numerusform>gateway answers in %Ln ms</numerusform>
        </translation>
    </message>
</context>
</TS>
