<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgentListPage</name>
    <message numerus="yes">
        <source>%Ln agent(s) hidden by:</source>
        <extracomment>What the list is filtered by follows, a line each: &quot;Group: Sales&quot;</extracomment>
        <translation>
            <numerusform>%Ln agent hidden by:</numerusform>
            <numerusform>%Ln agents hidden by:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
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
        <source>The gateway cannot be reached. Trying again in %Ln s.</source>
        <extracomment>Banner, no list has been read yet; the number is the seconds until the next attempt</extracomment>
        <translation>
            <numerusform>The gateway cannot be reached. Trying again in %Ln s.</numerusform>
            <numerusform>The gateway cannot be reached. Trying again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</source>
        <translation>
            <numerusform>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</numerusform>
            <numerusform>The gateway cannot be reached. The list is as of %1. Trying again in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceList</name>
    <message numerus="yes">
        <source>%Ln agent(s) not on a call: signed out now</source>
        <extracomment>Confirmation: agents who are certainly not in a call</extracomment>
        <translation>
            <numerusform>%Ln agent not on a call: signed out now</numerusform>
            <numerusform>%Ln agents not on a call: signed out now</numerusform>
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
        <source>%Ln agent(s) on a call: calls will be cut</source>
        <translation>
            <numerusform>%Ln agent on a call: the call will be cut</numerusform>
            <numerusform>%Ln agents on a call: calls will be cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: signed out when their calls have ended</source>
        <translation>
            <numerusform>%Ln agent on a call: signed out when the call has ended</numerusform>
            <numerusform>%Ln agents on a call: signed out when their calls have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) on a call: left signed in</source>
        <translation>
            <numerusform>%Ln agent on a call: left signed in</numerusform>
            <numerusform>%Ln agents on a call: left signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown)</source>
        <extracomment>Confirmation: agents of whom it is not known whether they are in a call</extracomment>
        <translation>
            <numerusform>%Ln agent may be on a call (state unknown)</numerusform>
            <numerusform>%Ln agents may be on a call (state unknown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) may be on a call (state unknown): left signed in</source>
        <extracomment>Confirmation: the same, and nothing happens to them</extracomment>
        <translation>
            <numerusform>%Ln agent may be on a call (state unknown): left signed in</numerusform>
            <numerusform>%Ln agents may be on a call (state unknown): left signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) already waiting for a call to end; left signed in here, they go on waiting</source>
        <extracomment>Confirmation: selected agents for whom an earlier sign-out waits; &quot;left signed in&quot; is a choice above</extracomment>
        <translation>
            <numerusform>%Ln sign-out already waits for a call to end, also if left signed in here</numerusform>
            <numerusform>%Ln sign-outs already wait for a call to end, also if left signed in here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaText</name>
    <message numerus="yes">
        <source>Signed in for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by</extracomment>
        <translation>
            <numerusform>Signed in for %Ln hour or more</numerusform>
            <numerusform>Signed in for %Ln hours or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>State unchanged for %Ln hour(s) or more</source>
        <extracomment>What the list is filtered by: how long an agent has been in one state</extracomment>
        <translation>
            <numerusform>State unchanged for %Ln hour or more</numerusform>
            <numerusform>State unchanged for %Ln hours or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message numerus="yes">
        <source>Exporting… %Ln record(s) written</source>
        <extracomment>Journal: how far the export is</extracomment>
        <translation>
            <numerusform>Exporting… %Ln record written</numerusform>
            <numerusform>Exporting… %Ln records written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported.</source>
        <extracomment>Journal: what became of an export; beneath it stands the file</extracomment>
        <translation>
            <numerusform>%Ln record exported.</numerusform>
            <numerusform>%Ln records exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message numerus="yes">
        <source>%Ln hour(s) or more</source>
        <extracomment>How long an agent must have been signed in, or in one state, to be shown</extracomment>
        <translation>
            <numerusform>%Ln hour or more</numerusform>
            <numerusform>%Ln hours or more</numerusform>
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
    <name>JournalBanner</name>
    <message numerus="yes">
        <source>%Ln record(s) not on disk yet.</source>
        <extracomment>Banner: records of what was done that are still only in memory</extracomment>
        <translation>
            <numerusform>%Ln record not on disk yet.</numerusform>
            <numerusform>%Ln records not on disk yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalVerdict</name>
    <message numerus="yes">
        <source>The journal is intact: %Ln record(s) verified.</source>
        <extracomment>Answer of &quot;floorwalker --verify-journal&quot;.</extracomment>
        <translation>
            <numerusform>The journal is intact: %Ln record verified.</numerusform>
            <numerusform>The journal is intact: %Ln records verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln record(s) before it are in order.</source>
        <extracomment>Follows the sentence that says which record of the journal is broken.</extracomment>
        <translation>
            <numerusform>The %Ln record before it is in order.</numerusform>
            <numerusform>The %Ln records before it are in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>Stopped, %Ln found so far</source>
        <extracomment>Journal: status line, after &quot;Stop searching&quot;</extracomment>
        <translation>
            <numerusform>Stopped, %Ln found so far</numerusform>
            <numerusform>Stopped, %Ln found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <extracomment>Journal: status line</extracomment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the journal cannot be read. The records in them are missing here.</source>
        <extracomment>Journal: message above the table; beneath it stand their names</extracomment>
        <translation>
            <numerusform>%Ln file of the journal cannot be read. The records in it are missing here.</numerusform>
            <numerusform>%Ln files of the journal cannot be read. The records in them are missing here.</numerusform>
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
    <message numerus="yes">
        <source>The journal cannot be written: %Ln record(s) of what was done would be lost.</source>
        <extracomment>Consequence of closing the window while the journal cannot be written</extracomment>
        <translation>
            <numerusform>The journal cannot be written: %Ln record of what was done would be lost.</numerusform>
            <numerusform>The journal cannot be written: %Ln records of what was done would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) whose call has to end first will not be signed out.</source>
        <extracomment>Consequence of closing the window, or of ending one&apos;s own session</extracomment>
        <translation>
            <numerusform>%Ln agent waiting for the call to end will not be signed out.</numerusform>
            <numerusform>%Ln agents waiting for their calls to end will not be signed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-out(s) are unfinished. Sign out of the gateway anyway?</source>
        <extracomment>Question before the supervisor&apos;s own session ends</extracomment>
        <translation>
            <numerusform>%Ln sign-out is unfinished. Sign out of the gateway anyway?</numerusform>
            <numerusform>%Ln sign-outs are unfinished. Sign out of the gateway anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln selected agent(s) no longer shown</source>
        <extracomment>Status bar, for a moment: selected agents have left the list, or what the filter shows</extracomment>
        <translation>
            <numerusform>%Ln selected agent no longer shown</numerusform>
            <numerusform>%Ln selected agents no longer shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message numerus="yes">
        <source>Re&amp;view %Ln held back</source>
        <extracomment>Button and menu: asks anew about the sign-outs that are held back</extracomment>
        <translation>
            <numerusform>Re&amp;view %Ln held back</numerusform>
            <numerusform>Re&amp;view %Ln held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) again for whom it may help; asks first</source>
        <extracomment>Hint on the button &quot;Retry failed ones&quot;</extracomment>
        <translation>
            <numerusform>Sign out %Ln agent again for whom it may help; asks first</numerusform>
            <numerusform>Sign out %Ln agents again for whom it may help; asks first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message numerus="yes">
        <source>%Ln sign-out(s) selected</source>
        <extracomment>Details: how many sign-outs are selected in the table</extracomment>
        <translation>
            <numerusform>%Ln sign-out selected</numerusform>
            <numerusform>%Ln sign-outs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGroupText</name>
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
        <source>%Ln under way</source>
        <extracomment>Number in the head of the panel: sign-outs on their way or being checked</extracomment>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent as soon as it is their turn</extracomment>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for call to end</source>
        <extracomment>Number in the head of the panel: sign-outs that are sent when the agent&apos;s call has ended</extracomment>
        <translation>
            <numerusform>%Ln waiting for call to end</numerusform>
            <numerusform>%Ln waiting for call to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <extracomment>Number in the head of the panel: sign-outs that are not sent until the person has answered</extracomment>
        <translation>
            <numerusform>%Ln held back</numerusform>
            <numerusform>%Ln held back</numerusform>
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
    <name>SignOutDialog</name>
    <message numerus="yes">
        <source>This list is %Ln s old: states may have changed.</source>
        <translation>
            <numerusform>This list is %Ln s old: states may have changed.</numerusform>
            <numerusform>This list is %Ln s old: states may have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List updated %Ln s ago</source>
        <translation>
            <numerusform>List updated %Ln s ago</numerusform>
            <numerusform>List updated %Ln s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutWords</name>
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
        <extracomment>Button that signs one agent out and ends a call</extracomment>
        <translation>
            <numerusform>Sign out and cut %Ln call</numerusform>
            <numerusform>Sign out and cut %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out after the call(s)</source>
        <extracomment>Button that signs one agent out when his call has ended</extracomment>
        <translation>
            <numerusform>Sign out after the call</numerusform>
            <numerusform>Sign out after the calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s) after their call(s)</source>
        <extracomment>Button that signs so many agents out, each when his call has ended</extracomment>
        <translation>
            <numerusform>Sign out %Ln agent after their call</numerusform>
            <numerusform>Sign out %Ln agents after their calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln agent(s)</source>
        <extracomment>Button that signs so many agents out</extracomment>
        <translation>
            <numerusform>Sign out %Ln agent</numerusform>
            <numerusform>Sign out %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut %Ln call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (cut 3 calls)&quot;</extracomment>
        <translation>
            <numerusform>cut %Ln call</numerusform>
            <numerusform>cut %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln after their call(s)</source>
        <extracomment>Second part of the button &quot;Sign out 12 agents (3 after their calls)&quot;</extracomment>
        <translation>
            <numerusform>%Ln after their call</numerusform>
            <numerusform>%Ln after their calls</numerusform>
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
    <message numerus="yes">
        <source>%Ln unknown</source>
        <extracomment>Status bar: how many agents may belong to those shown, but the gateway has not told what the filter asks</extracomment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedCountRow</name>
    <message numerus="yes">
        <source>&amp;Type %1 to confirm that %Ln call(s) will be cut</source>
        <extracomment>Confirmation: %1 is the number to type, without separators; %Ln is the same number</extracomment>
        <translation>
            <numerusform>&amp;Type %1 to confirm that %Ln call will be cut</numerusform>
            <numerusform>&amp;Type %1 to confirm that %Ln calls will be cut</numerusform>
        </translation>
    </message>
</context>
</TS>
