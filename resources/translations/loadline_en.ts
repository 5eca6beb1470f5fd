<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>download</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::ArchitecturePage</name>
    <message numerus="yes">
        <source>%n simulated weeks</source>
        <translation>
            <numerusform>%n simulated week</numerusform>
            <numerusform>%n simulated weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n file(s)</source>
        <translation>
            <numerusform>&amp;Export %n file</numerusform>
            <numerusform>&amp;Export %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::PriceFiles</name>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::SheetExport</name>
    <message numerus="yes">
        <source>Replace %n file(s) of the same name?</source>
        <translation>
            <numerusform>Replace %n file of the same name?</numerusform>
            <numerusform>Replace %n files of the same name?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>Exported %n file to %1</numerusform>
            <numerusform>Exported %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files have what is shown, with %n simulated week(s).</source>
        <translation>
            <numerusform>The files have what is shown, with %n simulated week.</numerusform>
            <numerusform>The files have what is shown, with %n simulated weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::TimeScrubber</name>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n simulated weeks</source>
        <translation>
            <numerusform>Mean of %n simulated week</numerusform>
            <numerusform>Mean of %n simulated weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 busy of %2 environments</source>
        <translation>
            <numerusform>%1 busy of %2 environment</numerusform>
            <numerusform>%1 busy of %2 environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 environments, none busy</source>
        <translation>
            <numerusform>%1 environment, not busy</numerusform>
            <numerusform>%1 environments, none busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 environments warm, none busy</source>
        <translation>
            <numerusform>%1 environment warm, not busy</numerusform>
            <numerusform>%1 environments warm, none busy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n window</numerusform>
            <numerusform>%n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>%Ln row missing</numerusform>
            <numerusform>%Ln rows missing</numerusform>
        </translation>
    </message>
</context>
</TS>
