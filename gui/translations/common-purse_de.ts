<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Draw a page into a PNG file and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text, in percent: 100 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares pay models and budgets on the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, *.purse.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme %1; the themes are system, light, dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the text is %1 to %2 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document at a time: %1 and %2 were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size looks like 1280x800; this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page %1; the pages are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levy files could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios that use one have no solution until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation into %1; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Absences</name>
    <message>
        <source>comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can leave a bid beforehand, which counts from the round on at which they are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot come: nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot come: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AnswerControl</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AnswerEditor</name>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AnswersModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the group&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that the group chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week that this member is paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Without an answer, %2 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AssemblyCharts</name>
    <message>
        <source>So few people would be left here that everybody could tell who is who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget is given for these options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is enough for this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is enough for each of these options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is enough for %1 of these %2 options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does pay change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay under both, with made-up names in an order drawn by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are made up and drawn anew each time, and so is the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which costs are covered, and which not yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All costs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home pay beside the costs that people stated, as counts of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people stated their costs to show how far they are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts of one or two people are not told apart from the others. Everybody who stated costs is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost, and is there money for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost has everything in it that is paid on top of pay. Amounts %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AssemblyDeck</name>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On trial: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision: today&apos;s pay continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against going ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses the budget “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we want to share our money for pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks and concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you like about each option, and what would you need in order to live with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round: where are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other, without answers in between. Passing is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have you understood, and what is still open for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure matters most to you, and what would you change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to breathe, to talk in twos, or to be quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is heard once more before anything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you live with this option? If not: what would it need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this good enough for now, and when do we look at it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Until something is decided, today&apos;s pay continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which option, from when, on which conditions, and when it is looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AssemblyFigures</name>
    <message>
        <source>Cost of all pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest to lowest, an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All costs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay below today&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts %1, before deductions. Counts of one or two people are not told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It amends “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It amends “%1”. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are proposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number can be tried out here and now: “What if…” below, or the key W. What is kept stands here beside what it amends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AssemblyWindow</name>
    <message>
        <source>Five minutes more for this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are never shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays large enough for the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the assembly&apos;s view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names will be visible again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, Space, Page Down, a click: next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Page Up, a click with the right button: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End: the first, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down: more of a long list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: a blank screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T: a chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W: what if, to try another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and −: larger, smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F or F11: the whole screen, or a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M: five minutes more here, where there is a time plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N: says that names are never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc: leave, after a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assembly&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B or any key brings the screen back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next screen (Right, Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the chart as a table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another number in an option (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys do (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen %1 of %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is blank. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are shown as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are shown as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: choose an option and a number, then more or less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::AttentionPanel</name>
    <message>
        <source>What matters to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures come first when scenarios are compared. Nothing is added up from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much “%1” matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Autosave</name>
    <message>
        <source>Unsaved changes cannot be kept for the case that the program ends suddenly: %1 Save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>budget, pay models or other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BallotWords</name>
    <message>
        <source>by money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by points and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ranks below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest by votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is funded, as number %2. It costs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was equal to %1; the order of ties put it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this rule nobody has a share of their own to pay from: votes and costs decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was paid out of what the shares had left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person paid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not funded. It costs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it went to “%3”, from %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went to projects that fewer than five of them paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one more vote for it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 more votes for it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a cost of %1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 more for every voter to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1 more in the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped, and not every way was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither more votes, nor a lower cost, nor more money alone would have funded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else as it is, it would have been funded %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the money that is spent on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, whatever it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points that they gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points for every unit of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many they like less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more, the higher they put it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays unspent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes by votes, as far as projects fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares are raised while all fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares are raised, then by votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares are raised by the smallest steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody named what they approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody named one project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody put projects in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody spread points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody gave points to projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people paid %1 each, %2 together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people paid %1 to %2 each, %3 together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln supporters had %1 together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BallotsPage</name>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mend in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .pb file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects with costs, and ballots; or drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with made-up ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street votes on twelve projects: made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule, with its settings, instead of the five most useful ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tabs, as spreadsheets take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots on projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the rule that is being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule decides more than people think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a group votes on projects and the money does not do for all of them, rules for counting differ in who is heard. Here you see several side by side on the same ballots, and for each project why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .pb file, as Decidim, Stanford&apos;s platform and others write it, or drop one here. No ballots yet? Try with made-up ones. Nothing leaves this computer, and the document that is open is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots on projects (*.pb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not counted. Nothing is counted until these are mended:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules fund the same projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 of the projects the rule decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote on projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was stopped; what is shown is what was counted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more on the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %Ln projects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people voted %1, with %2%3 to spend.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BallotsSettings</name>
    <message>
        <source>A funded project is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth to a person who voted for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with money that equal shares leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of several equal projects comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways fund the same projects in the same order; quick numbers are rounded in their last digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number draws the same lot; agree on it before ballots are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole units of money that everybody gets more, again and again, while money is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is out where its part of the voters is less than its cost divided by this number times the budget; 0 lets all in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when nothing more fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding money ends at the first outcome to which no project can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody begins with the budget divided by voters, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By votes where more prefer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the outcome by votes and cost where more people have more of their projects funded under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order of ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by cost, votes, a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an order of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with quick numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of equal projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids with commas between them; those that are left out come last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids, with commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BallotsWhy</name>
    <message>
        <source>What would it have taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts again and again; with many ballots it takes a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop counting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that is asked why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: “%1”, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the money…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BeginningForm</name>
    <message>
        <source>the name of your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and tax year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place: no tax or contributions are counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BiddingPanel</name>
    <message>
        <source>Seal the bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it until the round is closed; nobody sees it before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts all bids of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than three new bids the sums may tell who bid what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each payment, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid for one payment, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as dots while it is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown as dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is reached: no further round is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo goes back, should a round have been closed too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than three the sums may tell who bid what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal a bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a round of bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people have bid in this round. Bids stay sealed until it is closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BidsChart</name>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid for one payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few bids for a picture: it would tell who bid what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by what they bid for one payment; no band has fewer than three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bids lie between %1 and %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetCharts</name>
    <message>
        <source>Pay stays the same in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 less for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 more for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more for “%2”, %3 less for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more for pay, %2 less for “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes in; %2 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes in, and all of it has a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes in; %2 is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where money comes from and where it goes, under both budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where money comes from and where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is lowest on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account at the end of each month, if everything goes as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from nothing in the account: what is there on the first day is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, out, then there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1  −%2  = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in equal parts: nothing has moved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves so far: %1. Everybody has between %2 and %3, %4 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has how much of the pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetForm</name>
    <message>
        <source>Add a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more, to change and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this budget out of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, fees, a grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the money is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what comes in, and the lines below are divided from it. Until then each line has the amount that you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how lines are divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day like 2026-04-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the budget&apos;s year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops what does not count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a budget line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an income away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a budget away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account then, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the money in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay from another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed last does not count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See the mark below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rarely needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetLinesPart</name>
    <message>
        <source>Budget form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget and what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetOutcomeView</name>
    <message>
        <source>%1 of free income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 from grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all of it has a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this budget says what comes in, this shows the account month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line of the budget gets, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that no line takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line has the amount that it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this budget as it was when you opened the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetPage</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole purse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetsModel</name>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the account in the lowest month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
(compared with)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::BudgetsPart</name>
    <message>
        <source>Budget to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line gets in each budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line gets in each budget. Beside each amount: its change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ChangeChart</name>
    <message>
        <source>“%1” and “%2” cannot be compared: one has no solution yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay under both, in the order of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From “%1” to “%2”, pay is higher for %3, lower for %4, the same for %5 of %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ChartFiles</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ChartKey</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ChartPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ChartPicture</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 rows; %3; in %4. The same figures are in the table beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Charts</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1, amounts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Columns</name>
    <message>
        <source>hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-time pay a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-time pay a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay; another column says its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee, freelancer or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days a year that a freelancer bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave, and which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ComparePage</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures by scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay of each member by scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know about this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Beside each amount: its change against the baseline. Choose one to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Names are made up, and in an order drawn by lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenarios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ContributionForm</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target for the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has bid stays: without them the sums would tell their bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the bid, or make another contribution without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale asks each for a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by income above an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part flat, a part by income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a factor that each chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part that is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the scale away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the scale looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question whose answers such a scale could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the page People: about money for an income, about a number for a factor or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how a scale is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds of secret bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the equal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the equal part and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier bid, else that part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier bid, else more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has not bid counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another equal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest bid, of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest bid, of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds that are closed stay as they were; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rounds of bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rounds of bids away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what counts without a bid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ContributionsPage</name>
    <message>
        <source>the least that is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contribution that members make together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contribution with its bids; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members can bring in money together: for the season&apos;s harvest, a house, a shared car. A scale says what it asks of each, by income, by hours or the same for all. Or everybody bids in secret what they can give, in rounds, until the target is reached.

Press New to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse: what if the round were closed now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of all bids so far, shown again only when three more people have bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came out, in sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names the amounts stand in their order, from the least up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scale asks of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal needs three bids, or none yet: with fewer it would tell who bid what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal waits until three more people have bid: the difference would tell who bid what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 holds: it reaches the target of %2 exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 holds: it reaches the target of %2, with %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After round %1 the gap to the target of %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scale asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people want to bring in %1 together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::CoverageChart</name>
    <message>
        <source>“%1” has no solution yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has stated costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” covers every cost that was stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home pay beside the costs that each member stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 stated none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay above costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people: costs not yet covered in “%2”, %3 %4 in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::DecidePage</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also that nothing was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Until something is decided, today&apos;s pay continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Decision</name>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted as a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decision: today&apos;s pay continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in support: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a concern: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocking: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 nothing was decided, and today&apos;s pay continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 “%2” was adopted as a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 “%2” was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group looks at it again on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::DecisionForm</name>
    <message>
        <source>the first day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be so, or has to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what came of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from when a decision holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when a decision is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, if you counted; no names are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count voices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::DivisionChoice</name>
    <message>
        <source>How the shared lines are divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is too little for the shared lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::EffectPanel</name>
    <message>
        <source>Found by the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, “before” is the model as it is at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “before”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the model as it was before these changes as a scenario of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the group, before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay of each person, now and its change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario “%1”, amounts %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay ratio, an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario uses this model yet. Add one on the page Scenarios, or with “Try it”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::EffectsStrip</name>
    <message>
        <source>%1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline: –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest full-time pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest to lowest, an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less than today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no solution: %2 Missing: %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no solution: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the baseline. Amounts are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” beside the baseline, “%2”. Amounts are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody stated any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::EntryDelegate</name>
    <message>
        <source>Cells that look like fields can be changed: type, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::EntryTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3; can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::FiguresForAll</name>
    <message>
        <source>no solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::FiguresModel</name>
    <message>
        <source>Employer cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay, employer contributions and pension, charges of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the budget that is for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget less employer cost and what is set aside; a minus sign is a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one setting that the fit chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
(baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matters to the group. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Format</name>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::GiftsPanel</name>
    <message>
        <source>Who gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project that the gift is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the gift, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change whose gift it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gift stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project yet that a gift could be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Add a project” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gift has no giver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose it is: gifts of one person count together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gift has no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how much it is, as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::GroupPage</name>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time, hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid weeks a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims the employer&apos;s allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the United Kingdom: the Employment Allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change full-time hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change paid weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for the allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, and what it is for, is on the page Budget; what is compared is on the page Scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words we use, and what they mean here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation is not installed here: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::HoursCard</name>
    <message>
        <source>Your paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: pay follows the hours. Write what you work now, or what you want to work. Other jobs do not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid weeks a year, if not the group&apos;s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say my hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say my days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say my weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ImportDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days such as 3/4/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows in which something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people over from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they seem to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1, changed: %2, the same as before: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Places where something is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people over from a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::IncomeRow</name>
    <message>
        <source>Income %1: what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income %1: amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income %1: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take income %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income %1: lines that it may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income %1: people whose pay it may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income %1 comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income %1: what it may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything: it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only some lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the pay of some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes in these months; none chosen: every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when an income comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what an income is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::IntervalChart</name>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the lowest, an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth of the runs at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of them at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine tenths at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has a solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moves most in “%2”: from %3 to %4 in eight of ten runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of “%1” has a solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In eight of ten runs, pay in “%1” stays within %2 %3 for everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ItemsEditor</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take number %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question yet that this could count. Add one on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::LibraryDialog</name>
    <message>
        <source>Pay models of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each can be changed freely once it is in your document. Percentages that are not public are 0: your group fills in its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::LineRow</name>
    <message>
        <source>a share of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as members propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take line %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pay comes from this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members ask this line for money. That stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: how it comes to its money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: percent of the free income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines whose turn is 1 come first, then those with 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until this is in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until the account lasts this many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn: 1 before 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until there is in the account, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the account lasts, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spent in these months; none chosen: every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the least of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the most of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the turn of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when a line is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how a line comes to its money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what a line waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all pay comes from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1 in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for months of money in the account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members ask it for money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::LinesModel</name>
    <message>
        <source>Take-home pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer cost: gross pay and on-costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MadeBy</name>
    <message>
        <source>Common Purse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MainWindow</name>
    <message>
        <source>one member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assembly, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finance group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common Purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and pay models (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes before opening another document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and what was open before is still open. These are the things to mend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes before starting a new document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. These are the things to mend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: the steps and the questions, nobody&apos;s names or answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay model was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still here, in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay models (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pay model as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common Purse documents (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are still here, in this window. The file on disk is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with our payroll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a pay model from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;pay model as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the &amp;assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts a &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts a &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is loo&amp;king</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finance group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assembly, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from e&amp;verything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words we use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Common Purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Common Purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Common Purse %1&lt;/b&gt;&lt;p&gt;Compares pay models and budgets on the same people, by their needs. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;It works on this computer only and sends nothing anywhere.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in what members sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;enarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Masks</name>
    <message>
        <source>Antelope,Badger,Beaver,Bison,Blackbird,Bumblebee,Camel,Chamois,Cormorant,Crane,Cricket,Curlew,Deer,Dolphin,Dragonfly,Eagle,Egret,Falcon,Firefly,Gazelle,Giraffe,Grebe,Hare,Hedgehog,Heron,Ibex,Kestrel,Kingfisher,Koala,Lapwing,Llama,Lynx,Marten,Nightingale,Otter,Owl,Panda,Pelican,Penguin,Puffin,Rabbit,Raven,Salmon,Seahorse,Seal,Sparrow,Squirrel,Starling,Stork,Swallow,Swan,Swift,Tern,Tiger,Toucan,Turtle,Wagtail,Woodpecker,Zebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are left out here: some at their wish, others by lot, so that nobody can tell who.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::MatchingChart</name>
    <message>
        <source>No project is matched yet: it takes gifts of two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets most from the pot: %2 to gifts of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people give to each project, and what the pot adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MatchingForm</name>
    <message>
        <source>Name of the pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the whole pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where gifts call for less than there is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay what gifts call for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MatchingPage</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pot that gifts are matched from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pot with its projects and gifts; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People give small sums to projects they like, and a pot adds to them. What many people give to is matched with more than what one person gives as much to, so it pays to ask the neighbours. The group has to know who gives: whoever gives under two names counts for more.

Press New to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one with its gifts; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot that gifts are matched from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pot for gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a pot for gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a project with its gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Givers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the projects that people can give to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matched + %2 stays in the pot = %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MemberFilesDialog</name>
    <message>
        <source>to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in before; nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later one is there; nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what the document says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out files in which something is to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people who are not in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what members sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members send files of what they want you to see. What they keep to themselves is not in them; somebody&apos;s own file is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All member files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of what members sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who %1 is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the document)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the files that members sent, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1, newer: %2, the same: %3, older: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 To mend: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MemberPayModel</name>
    <message>
        <source>%1 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home
pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not
yet covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MembersModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours
a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ModelNumber</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the money is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ModelPage</name>
    <message>
        <source>Where pay starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added, and for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, limits and rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the budget is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an empty page, the library or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it, try it, save it as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it as a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file to share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a model away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pay starts from, or what is added, multiplied or limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the pay model, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this step up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this step down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the same step once more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an &amp;empty page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the model “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MonthsField</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::MyResultPage</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print my page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper or as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of my pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My result: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NameCard</name>
    <message>
        <source>Leave me out of pictures that everybody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: the finance group puts your answers beside your name. In the assembly no names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave me out of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me in pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NeedsPage</name>
    <message>
        <source>My needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions with lines to write on, for whoever would rather use a pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the beginning of My needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would rather not say so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every page you can tick “Rather not say” beside a question, or leave it empty. Nobody asks why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My needs, for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1; changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. These are the things to mend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a group&apos;s questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member files, pay models and documents (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you filled in? Otherwise it is lost; nothing of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my own file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-needs-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you filled in is still here, in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First save your own file: it remembers what you sent and keeps what you do not tell. Then write the file to send, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to-send-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to send was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-needs-%1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finance group will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sum, in place of the single costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need answer nothing. Where you would rather not say, tick that; what counts then is written below the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are taxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this paper to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this paper to nobody but: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · amounts in %2 · printed on %3 · page %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in the group&apos;s document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of pictures that everybody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and day of this sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as one total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever does not say counts with nothing here. The group chose that beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever does not say counts with the middle of the group&apos;s answers. The group chose that beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever does not say counts with: %1. The group chose that beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far you have stated costs of %1 a month, as one total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far you have stated costs of %1 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far you have stated no costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month stays in your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 questions are done; none has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n question(s) you would rather not say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours a week: %2% of a full-time post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people read what members send: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group %1 these people read what members send: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has not written down who reads what members send. Ask before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not locked: whoever has it can open it. Give it to nobody else, and delete copies that are left over, such as in your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that stay with you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for yourself that stay with you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep nothing to yourself so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NeedsStart</name>
    <message>
        <source>&amp;Go on with my file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with a group&apos;s questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with &amp;these questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you say, alone and in your own time, what you need. Every question may stay empty. Nothing leaves this computer until you write a file to send, and before that you see exactly what will be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your own file, or a file that you sent where the own one is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a file that your group gave you (*.purse-member.json), or with the questions of a pay model or of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The new file holds its questions and nobody&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NewDocumentDialog</name>
    <message>
        <source>A new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be filled in later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for all pay, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be changed later. The money includes what the employer pays on top of pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own, from an empty page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You add the steps: where pay starts, and what is added for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of this model are in %1, which has other coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of this model are in %1: write your own over them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NextPayDialog</name>
    <message>
        <source>What is paid now becomes what each took last time, and %1 what was left over. What members ask for stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid now is added to what each was paid so far. Credit stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours begin again at nothing. Streams and their parts stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pay day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay out, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is there to pay out next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down first what was paid, or save the document under another name: the next pay day takes the place of this one. Undo goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NoticesModel</name>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NoticesPanel</name>
    <message>
        <source>There is nothing to mend, and nothing to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know and to mend; choose one to go to where it can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::NumberField</name>
    <message>
        <source>A number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s) after the point.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::OneMoreView</name>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; take-home pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; all others together %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is asked changes this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts %1. The money stays the same, so what one person gains the others give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::OutlookPanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works out every scenario again and again; nothing in the document changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was worked out so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours, ± %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours of each member, up or down by at most so many per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own costs, ± %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own costs of each member, up or down by at most so many per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for pay, ± %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for pay, up or down by at most so many per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of places, ± %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price level of each place, up or down by at most so many per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may not be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of being there, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance in per cent that this person is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same numbers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money for pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prices of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 there with a chance of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varied: %1. Within a range every number is as likely as another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs, seed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranges are a guess of the group, and this is no forecast: it says how far the figures follow these inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs more than the budget in %2 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no solution in %2 runs, which are left out of its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has changed since: run it again for its figures now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s pay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far each of these may turn out otherwise, up or down. Every scenario is then worked out many times, each time with other numbers within these ranges.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::OwnCharts</name>
    <message>
        <source>Scenarios: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has a figure for you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gross pay: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gross pay lies between %1 and %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stated no costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scenarios cover all the costs that you stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your take-home pay beside the costs that you stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay above costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::OwnSentences</name>
    <message>
        <source>. Your pay of today is not in the document, so there is nothing to set it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the same as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 more than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 less than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario “%1” there is no figure for you yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario “%1” your share of the surplus would be %2 %3, on top of your pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario “%1” you would have %2 %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario “%1” you would have %2 %3 before tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this, %1 %2 would reach you after tax and contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax and contributions are not counted in this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stated no costs, so there is nothing to set the pay beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers the costs that you stated, %1, and leaves %2 above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the costs that you stated, %1, it covers %2; %3 are not yet covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are not drawn: they would be so few that you could tell who is who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each small circle is somebody else, without a name and in no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 people are left out: some at their wish, others by lot, so that nobody can tell who.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::OwnView</name>
    <message>
        <source>you are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1. Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PaidPeople</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People copied from a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from a file .csv, .xlsx or .ods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen person out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was paid last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first name in the empty row, or paste rows from a spreadsheet: names, hours, pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours are missing for %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is missing for %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hours and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy rows with names from a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people over from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was taken over. This is why:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Panels</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits since the document was opened; choose one to go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know and to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to know and to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Papers</name>
    <message>
        <source>Scenarios: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does pay change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PayChart</name>
    <message>
        <source>No scenario has a solution yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark a scenario; the line joins the lowest and the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gross pay lies between %1 and %2 %3 in %Ln scenarios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PayTableModel</name>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: no figure. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, against “%2” %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
(no solution)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
(baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Model: %2. Fit: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Whatever the figures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PayoutChart</name>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain share by credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is paid between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each member is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each member is paid, by stream of work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PayoutForm</name>
    <message>
        <source>Members set what they take. It can be raised a good deal each time, up to twice the last take; who asks for nothing has an equal part of what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has credit. Who has been paid less than their credit says gets more now. The two bounds are percent of a plain share by credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of work has a part of the money, divided by the hours in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes that members set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit, catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours in streams of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what a payout goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can raise their take to this, whatever they took before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of work with a part of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen one with its hours; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a stream of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the part of a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stream of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stream is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payout goes by streams, and this is the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it, or choose another way under “It goes by”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a stream of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PayoutsPage</name>
    <message>
        <source>Stream %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be raised to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hours
for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another payout to members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payout with what was written down for it; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that goes out to members: what a market day brought, the pool of a team, a grant. It can go by takes that members set themselves, by credit that catches up on what was paid before, or by hours in streams of work such as growing, caring and organising.

Press New to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next pay day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, and beside them what they bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet: add people on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pay day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the next one with what this one paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 paid to %Ln people + %2 left over = %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::PayrollCheck</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month&apos;s payroll, as it is worked out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your own papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay of all, last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost the group in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes out to the penny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 less here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be left empty. With them you see whether the figures here are those of your payroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for pay typed for another period, somebody who is missing, a pension or a loan that is not entered yet, or an allowance of the employer. All of it can be mended later, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PayrollWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with our payroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are decides tax and contributions. All of this can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was paid last month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, hours and gross pay are enough. Nobody&apos;s needs are asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is last month&apos;s payroll as it is worked out here. Compare it with your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to set beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fitted to the same money, so that you see what changes and for how many. More can be added at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to set beside today&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: only today&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who are entered here would be gone. Stop all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this person out of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from a file .csv, .xlsx or .ods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People copied from a spreadsheet (Ctrl+V on the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ones, or one of your own (Ctrl+Shift+Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the question of the chosen row away, with its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay of this member by scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, or any word to know this person by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each scenario makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take people over from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with names from a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was taken over. This is why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the table first; hours are always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet: add a person, and the questions that your group asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document comes from a newer version: it can be read here, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or start typing to change an answer; every answer is optional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PileModel</name>
    <message>
        <source>as at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, %3 since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PileMover</name>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: the plus key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: the minus key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, who has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PilePage</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to divide by hand, from equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this pile out of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has what, and every move, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A money pile is divided by hand. Everybody begins with the same amount; then you move money to and from each other, round by round, until it is right. Nothing is lost on the way, and every move can be undone.

Press “Add a pile” to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus move the amount below; a row can be dragged onto another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a money pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a money pile away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pile as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin round %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PileSetup</name>
    <message>
        <source>Name of the pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part, or which lines of a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money has moved, so how much there is and who takes part stay as they are. Undo the moves to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between people, or lines of a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much there is to divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To divide, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how much there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between whom a pile is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the lines of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::PlaceCard</name>
    <message>
        <source>Place and currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask: tax and prices differ from place to place. Where you pay your costs in another currency than the group&apos;s, say so, and write the amounts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the group (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group&apos;s, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are taxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where I am taxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say my currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ProblemsBar</name>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ProblemsModel</name>
    <message>
        <source>What we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ProposalEntry</name>
    <message>
        <source>Store the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it; nobody sees it, neither now nor later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you divide the money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the money for this line, with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together 100: this is all of the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together 0 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1 of 100. Stored like this, the parts count in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1, more than 100. Stored like this, the parts count in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ProposalsChart</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ◆ outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, as %Ln members propose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ProposalsPage</name>
    <message>
        <source>✓ %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Not always %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members can decide together how money is divided: everybody writes down alone how they would do it, and a rule makes one portion out of all proposals.

For that a budget needs an income and lines that are divided by proposals. Make the lines so on the page of the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the money as the proposals say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other rules would make of the same proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a round of proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one portion is made out of many proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule instead of the five most useful ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the rule, the lines and their bounds by a fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rule for proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a round of proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule, lines and bounds are frozen. Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed, and the rule stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the rule first. Opening the round freezes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are asked for again; those of this round go. Undo goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is not open yet. Choose a rule and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is open. Proposals so far: %1, sealed until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is open. Proposals so far: %1, sealed until it is closed. With fewer than three the result would tell who proposed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Agree on the rule, on the left.
2. Open the round. From then on nobody can change the rule, the lines or their bounds unseen.
3. Everybody enters their proposal here, alone. It is stored and never shown.
4. Close the round. Then everybody sees the result at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ %1 gets %2, which is outside everything that was proposed for it. That comes from the rule or from bounds; look at another rule beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent as members propose, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ %1 of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The round is closed. %Ln members proposed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ProtectionPanel</name>
    <message>
        <source>Keep today&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is paid less than today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the base rate that meets the budget again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay only a part of each raise this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and state it where the group decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s pay and the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs %2 %3 more than the budget for pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors, fixed amounts and pay that is kept cost more than there is, whatever the base rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping pay at today&apos;s is part of it: %1 %2 above what the model says, before on-costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less than today in “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways on could not be worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what it would do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is stated as a note of this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here: even then %1 %2 would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody falls below today&apos;s pay. The cost is then %1, which is %2 %3 above the budget for pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody falls below today&apos;s pay. Cost %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base rate becomes %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base rate becomes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough: without any raise the cost is still %1 %2 above the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year %1 of each raise is paid, and the rest later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is paid what the model says. The gap of %1 %2 stays, and is stated as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is paid less than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid less than today: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option costs %1 a year more than the budget for pay. The gap is kept and known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::QuestionCard</name>
    <message>
        <source>Why we ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer will be in the next file that you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in your own file; nobody else sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for myself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Rather not say” will be seen. What you wrote stays in your own file. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Rather not say” will be seen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: only “%1” is, on the page “What I would rather not say”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: you keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::QuestionDialog</name>
    <message>
        <source>how many (a whole number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, also with a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of money a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cost counts as a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the question comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what your group wants to ask. Nobody has to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children, hours, …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Rail</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document or try an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and answers of each member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in, what it is for, and money divided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group, its full time and its places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps by which pay is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and what was decided or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides what is visible and what is printed: an assembly sees no names, one member sees only what is theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual: what most groups need. Everything: all rules, settings and measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I need, said alone and in my own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each scenario would mean for one member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared, what it costs, and how sure that is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::RateField</name>
    <message>
        <source>%1: period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::RecoveryDialog</name>
    <message>
        <source>Changes that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before these changes were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were kept on this computer, for you only. The files themselves are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1. These changes cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1. Nothing differs from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1. Different: %2. The file was changed after that, so this opens as a document of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1. Different: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that was never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the changes of %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes were not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still kept. This is why:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::RemarksPanel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that speaks against it, or is not covered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario that was spoken about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names: what is said here stays with the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ReviewView</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finance group will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the file to send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the answer out of what is seen; it stays in your own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every answer out of what is seen; they stay in your own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This, the questions of the group, and nothing else is in the file to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent a file on %1. What you changed since is not seen until you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent this on %1. The finance group sees it once it has taken your file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the file to send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since you last sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell “%1” again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ScenarioForm</name>
    <message>
        <source>Tax and contributions at other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax and contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the year as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on twelve payslips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve payslips have the thresholds and the rounding of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it needs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment is shown beside the scenario that it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax and contributions of members who are paid elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are not there yet, in this scenario only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is assumed of the years after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For groups that pay no wages: the reason as you recorded it. Without one it is pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is no wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a scenario another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a scenario another budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a scenario other levies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a scenario amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how levies are worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change levies at other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is also there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the years ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: only where the model pays its claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it stands for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: nothing is deducted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ScenarioList</name>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pay model on the same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more, with a model of its own to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this scenario away; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the order (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the scenario up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the order (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the scenario down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are compared with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pay model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the page Pay model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes and concerns, which go with it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions on record, which go with it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendments, which stay as scenarios of their own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on it: %1. It can be undone until the document is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ScenariosModel</name>
    <message>
        <source>%1 is the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ScenariosPage</name>
    <message>
        <source>This scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ScreenView</name>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::SentView</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. When you write a file to send, this page keeps what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To withdraw or replace an answer, change it and send again. The group&apos;s document then says “not stated”; older copies of it, and of files that you sent, may still hold the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::Session</name>
    <message>
        <source>A group without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison could not be worked out: %1. The figures shown are from before the last change; undo it, and please report this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::SettingEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day like 2026-04-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ticked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::SettingWords</name>
    <message>
        <source>Counts the answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds for each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of standard pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not yet hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hours and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for these steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the budget decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded down to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest to lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal minimum here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything so far (they multiply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one share of every uplift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one share of everybody&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest rates come down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest rates go up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months in the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last row reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the rows along a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the part above each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factors on everything so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amounts a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ShareMenu</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save this chart as a picture, a table or a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::SideBySideModel</name>
    <message>
        <source>Money spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a project of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own projects, mean (Gini)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for them, mean (Gini)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule
decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::StartPage</name>
    <message>
        <source>Common Purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pay models and budgets on the same people: who gets what, and why. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with our payroll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember what was open on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in my own needs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::StartView</name>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the assembly sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is shown. Single people stand under made-up names, in an order drawn by lot, both new at each start. Nobody&apos;s costs are shown, only counts and sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few people are left that single ones are not shown at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a small group people may recognise each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are fewer than %1. Who knows somebody&apos;s hours may find their pay among the made-up names. Ask first whether everybody agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know this and want to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the program, where names are visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ? lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::StepForm</name>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the budget is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget decides this rate; the figure here is not used, only its period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::StepsModel</name>
    <message>
        <source>Then the budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::TakingPart</name>
    <message>
        <source>Tick who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part: everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::TextTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::TimePlan</name>
    <message>
        <source>take the time it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a minute left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 minutes left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, the end about %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::TotalCard</name>
    <message>
        <source>Tell only this sum, and keep the rest to myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell only the sum: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sum of what I filled in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell costs one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you filled in comes to %1. It stays in your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you filled in comes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::WhatIfBar</name>
    <message>
        <source>Option to try a change on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the number back to what it is in the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an option with this number, which amends the one chosen. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tried out: nothing changes in the document unless it is kept as an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no number to try: what it pays is found from the money there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” as it is. Choose a number below and press + or −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with %2: no solution with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an amendment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::WhatIfPanel</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other answers would mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the document; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the answers as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no solution with these answers. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep other answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these answers: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these answers: %1, the same as with the answers as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these answers: %1, %2 more than with the answers as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these answers: %1, %2 less than with the answers as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The figures above are the last that could be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is read-only: answers can be tried, not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tried out: nothing changes in the document until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to try here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would other answers mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would other answers mean? Move a slider to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take-home pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs not yet covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::WhoAmI</name>
    <message>
        <source>Show my result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page then shows your own figures, and nobody else&apos;s name. Your choice is kept until this document is closed, and is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::WhyChart</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in “%2”: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step begins where the one before ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::WhyPanel</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1. Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purse::gui::YearsEditor</name>
    <message>
        <source>Add a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next year, on assumptions about pay and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1 after this one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1 after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay rises by, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for pay rises by, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1 after this one: tax and contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: nothing is deducted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax and contributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
