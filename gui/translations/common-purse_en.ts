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
    <name>purse::gui::ProblemsBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
