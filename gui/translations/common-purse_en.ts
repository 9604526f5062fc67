<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>purse::gui::Autosave</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BallotWords</name>
    <message numerus="yes">
        <source>%Ln people paid %1 each, %2 together.</source>
        <translation>
            <numerusform>%Ln person paid %1, %2 together.</numerusform>
            <numerusform>%Ln people paid %1 each, %2 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people paid %1 to %2 each, %3 together.</source>
        <translation>
            <numerusform>%Ln person paid %1 to %2, %3 together.</numerusform>
            <numerusform>%Ln people paid %1 to %2 each, %3 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln supporters had %1 together.</source>
        <translation>
            <numerusform>Its one supporter had %1.</numerusform>
            <numerusform>Its %Ln supporters had %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BallotsPage</name>
    <message numerus="yes">
        <source>on %Ln projects</source>
        <translation>
            <numerusform>on %Ln project</numerusform>
            <numerusform>on %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people voted %1, with %2%3 to spend.</source>
        <translation>
            <numerusform>%Ln person voted %1, with %2%3 to spend.</numerusform>
            <numerusform>%Ln people voted %1, with %2%3 to spend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BiddingPanel</name>
    <message numerus="yes">
        <source>%1 of %Ln people have bid in this round. Bids stay sealed until it is closed.</source>
        <translation>
            <numerusform>%1 of %Ln person has bid in this round. Bids stay sealed until it is closed.</numerusform>
            <numerusform>%1 of %Ln people have bid in this round. Bids stay sealed until it is closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::BidsChart</name>
    <message numerus="yes">
        <source>%Ln bids lie between %1 and %2</source>
        <translation>
            <numerusform>%Ln bid lies between %1 and %2</numerusform>
            <numerusform>%Ln bids lie between %1 and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ChangeChart</name>
    <message numerus="yes">
        <source>From “%1” to “%2”, pay is higher for %3, lower for %4, the same for %5 of %Ln people</source>
        <translation>
            <numerusform>From “%1” to “%2”, pay is higher for %3, lower for %4, the same for %5 of %Ln person</numerusform>
            <numerusform>From “%1” to “%2”, pay is higher for %3, lower for %4, the same for %5 of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ComparePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenarios</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ContributionsPage</name>
    <message numerus="yes">
        <source>%Ln people want to bring in %1 together.</source>
        <translation>
            <numerusform>%Ln person wants to bring in %1.</numerusform>
            <numerusform>%Ln people want to bring in %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::CoverageChart</name>
    <message numerus="yes">
        <source>%1 of %Ln people: costs not yet covered in “%2”, %3 %4 in all</source>
        <translation>
            <numerusform>%1 of %Ln person: costs not yet covered in “%2”, %3 %4 in all</numerusform>
            <numerusform>%1 of %Ln people: costs not yet covered in “%2”, %3 %4 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::Masks</name>
    <message numerus="yes">
        <source>%1 of %Ln people are left out here: some at their wish, others by lot, so that nobody can tell who.</source>
        <translation>
            <numerusform>%1 of %Ln person is left out here: some at their wish, others by lot, so that nobody can tell who.</numerusform>
            <numerusform>%1 of %Ln people are left out here: some at their wish, others by lot, so that nobody can tell who.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::MemberFilesDialog</name>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::NeedsPage</name>
    <message numerus="yes">
        <source>Of %n question(s) you would rather not say.</source>
        <translation>
            <numerusform>Of %n question you would rather not say.</numerusform>
            <numerusform>Of %n questions you would rather not say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::NumberField</name>
    <message numerus="yes">
        <source>At most %n digit(s) after the point.</source>
        <translation>
            <numerusform>At most %n digit after the point.</numerusform>
            <numerusform>At most %n digits after the point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::PaidPeople</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours are missing for %n of them.</source>
        <translation>
            <numerusform>Hours are missing for %n of them.</numerusform>
            <numerusform>Hours are missing for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay is missing for %n of them.</source>
        <translation>
            <numerusform>Pay is missing for %n of them.</numerusform>
            <numerusform>Pay is missing for %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::PayChart</name>
    <message numerus="yes">
        <source>Gross pay lies between %1 and %2 %3 in %Ln scenarios</source>
        <translation>
            <numerusform>Gross pay lies between %1 and %2 %3 in %Ln scenario</numerusform>
            <numerusform>Gross pay lies between %1 and %2 %3 in %Ln scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::PayoutsPage</name>
    <message numerus="yes">
        <source>%1 paid to %Ln people + %2 left over = %3</source>
        <translation>
            <numerusform>%1 paid to %Ln person + %2 left over = %3</numerusform>
            <numerusform>%1 paid to %Ln people + %2 left over = %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ProblemsBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ProposalsChart</name>
    <message numerus="yes">
        <source>%1 %2, as %Ln members propose</source>
        <translation>
            <numerusform>%1 %2, as %Ln member proposes</numerusform>
            <numerusform>%1 %2, as %Ln members propose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purse::gui::ProposalsPage</name>
    <message numerus="yes">
        <source>The round is closed. %Ln members proposed.</source>
        <translation>
            <numerusform>The round is closed. %Ln member proposed.</numerusform>
            <numerusform>The round is closed. %Ln members proposed.</numerusform>
        </translation>
    </message>
</context>
</TS>
