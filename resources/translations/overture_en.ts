<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>overture::ui::TemplatesPage</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n days without an answer: %1, %2</source>
        <translation>
            <numerusform>%n day without an answer: %1, %2</numerusform>
            <numerusform>%n days without an answer: %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overture::ui::TodayPage</name>
    <message numerus="yes">
        <source>%1 · %n to do</source>
        <translation>
            <numerusform>%1 · %n to do</numerusform>
            <numerusform>%1 · %n to do</numerusform>
        </translation>
    </message>
</context>
</TS>
