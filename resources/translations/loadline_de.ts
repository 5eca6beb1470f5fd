<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>SimulationStatus</name>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>the first, %1</source>
        <translation>die erste, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>no requests to simulate</source>
        <translation>keine Anfragen zu simulieren</translation>
    </message>
    <message>
        <source>too much traffic to simulate (%1 requests a week): figures are the formulas&apos;</source>
        <translation>zu viel Verkehr zum Simulieren (%1 Anfragen je Woche): die Zahlen sind die der Formeln</translation>
    </message>
    <message>
        <source>Simulated weeks</source>
        <translation>Simulierte Wochen</translation>
    </message>
    <message>
        <source>Weeks of the scenario, simulated request by request on both options. ± is the half width of the 95 % confidence interval. View &gt; Simulate in the background pauses it.</source>
        <translation>Wochen des Szenarios, Anfrage für Anfrage auf beiden Optionen simuliert. ± ist die halbe Breite des 95-%-Konfidenzintervalls. Ansicht &gt; Im Hintergrund simulieren hält sie an.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Slider: one step; chart handle: move it</source>
        <translation>Regler: ein Schritt; Griff im Diagramm: bewegen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Slider: ten steps</source>
        <translation>Regler: zehn Schritte</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Slider: to its ends</source>
        <translation>Regler: an seine Enden</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Slider: back to the preset</source>
        <translation>Regler: zurück zur Vorlage</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next value; inside a chart the next handle</source>
        <translation>Nächster Wert; im Diagramm der nächste Griff</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Chart handle: type its value</source>
        <translation>Griff im Diagramm: Wert eintippen</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>Choose a chart where not all fit</source>
        <translation>Ein Diagramm wählen, wo nicht alle Platz haben</translation>
    </message>
    <message>
        <source>Shift+1 to Shift+4</source>
        <translation>Umschalt+1 bis Umschalt+4</translation>
    </message>
    <message>
        <source>Enlarge a chart</source>
        <translation>Ein Diagramm vergrößern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Zurück zu allen Diagrammen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Leiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Loadline %1&lt;/h3&gt;&lt;p&gt;What a web workload costs, and how it behaves, on a server that you keep (EC2) and on a function behind a URL (Lambda).&lt;/p&gt;&lt;p&gt;Loadline is not from AWS and not endorsed by AWS. It estimates before tax from published prices of %2, read between %3 and %4; every line of a bill carries its date.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Loadline %1&lt;/h3&gt;&lt;p&gt;Was eine Web-Anwendung kostet und wie sie sich verhält, auf einem Server, der läuft (EC2), und als Funktion hinter einer URL (Lambda).&lt;/p&gt;&lt;p&gt;Loadline ist nicht von AWS und wird von AWS nicht unterstützt. Es schätzt vor Steuern aus veröffentlichten Preisen von %2, gelesen zwischen %3 und %4; jede Zeile einer Rechnung trägt ihr Datum.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Loadline</source>
        <translation>Über Loadline</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>architecture</name>
    <message>
        <source>%1: %2. Click to see its controls and its bill.</source>
        <translation>%1: %2. Klick zeigt die Regler und die Rechnung dazu.</translation>
    </message>
    <message>
        <source>%1 is not in the scenario: %2. Click to add it.</source>
        <translation>%1 ist nicht im Szenario: %2. Klick fügt es hinzu.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>%1: not added</source>
        <translation>%1: nicht dabei</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 Nutzer</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD je Monat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>EC2 meets %1 of %2 needs as it is, Lambda %3</source>
        <translation>EC2 erfüllt %1 von %2 Bedürfnissen ohne Zutun, Lambda %3</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Both designs on %1</source>
        <translation>Beide Entwürfe am %1</translation>
    </message>
    <message>
        <source>State options</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the code needs, and what each option adds for it, $ per month</source>
        <translation>Was der Code braucht und was jede Option dafür hinzufügt, $ je Monat</translation>
    </message>
    <message>
        <source>The code needs nothing that an option must add</source>
        <translation>Der Code braucht nichts, was eine Option hinzufügen muss</translation>
    </message>
    <message>
        <source>copies itself</source>
        <translation>kopiert sich selbst</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>billed by the hour</source>
        <translation>nach Stunden berechnet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>bill</name>
    <message>
        <source>Free allowance</source>
        <translation>Freimenge</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>%1 tiers</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>part free</source>
        <translation>teils frei</translation>
    </message>
    <message>
        <source>%1, derived</source>
        <translation>%1, abgeleitet</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (abgeleitet)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>kein Preis für %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>Price of %1, derived from other published prices, not read from a list. %2.</source>
        <translation>Preis von %1, aus anderen veröffentlichten Preisen abgeleitet, nicht aus einer Liste gelesen. %2.</translation>
    </message>
    <message>
        <source>Price of %1. Source: %2.</source>
        <translation>Preis von %1. Quelle: %2.</translation>
    </message>
    <message>
        <source>%1 × an unknown price</source>
        <translation>%1 × ein unbekannter Preis</translation>
    </message>
    <message>
        <source>The price tables have no price for it in %1, so the totals leave it out.</source>
        <translation>Die Preistabellen haben dafür keinen Preis in %1, deshalb fehlt es in den Summen.</translation>
    </message>
    <message>
        <source>Quantity × price</source>
        <translation>Menge × Preis</translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation>$ je Monat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price, USD</source>
        <translation>Stückpreis, USD</translation>
    </message>
    <message>
        <source>Amount, USD a month</source>
        <translation>Betrag, USD je Monat</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Both bills of a month, line by line, before tax</source>
        <translation>Beide Rechnungen eines Monats, Zeile für Zeile, vor Steuern</translation>
    </message>
    <message>
        <source>Amount as shown, USD a month</source>
        <translation>Betrag wie gezeigt, USD je Monat</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>Loadline</source>
        <translation>Loadline</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>average requests/s (log)</source>
        <translation>mittlere Anfragen/s (log)</translation>
    </message>
    <message>
        <source>%1 is cheaper here</source>
        <translation>%1 ist hier günstiger</translation>
    </message>
    <message>
        <source>%1 costs less here</source>
        <translation>%1 kostet hier weniger</translation>
    </message>
    <message>
        <source>Lambda refuses requests here</source>
        <translation>Lambda weist hier Anfragen ab</translation>
    </message>
    <message>
        <source>more than 1 server</source>
        <translation>mehr als 1 Server</translation>
    </message>
    <message>
        <source>more than %1 servers</source>
        <translation>mehr als %1 Server</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>break-even at %1</source>
        <translation>Break-even bei %1</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 Abstand</translation>
    </message>
    <message>
        <source>▸ in 12 months</source>
        <translation>▸ in 12 Monaten</translation>
    </message>
    <message>
        <source>◂ in 12 months</source>
        <translation>◂ in 12 Monaten</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>du: %1</translation>
    </message>
    <message>
        <source>%1 is cheaper at every rate</source>
        <translation>%1 ist bei jeder Rate günstiger</translation>
    </message>
    <message>
        <source>%1 costs less at every rate</source>
        <translation>%1 kostet bei jeder Rate weniger</translation>
    </message>
    <message>
        <source>Break-even at %1</source>
        <translation>Break-even bei %1</translation>
    </message>
    <message>
        <source>costs meet at %1</source>
        <translation>gleiche Kosten bei %1</translation>
    </message>
    <message>
        <source>Nearest of %1 break-evens: %2</source>
        <translation>Nächster von %1 Break-evens: %2</translation>
    </message>
    <message>
        <source>costs meet at %2, the nearest of %1 rates</source>
        <translation>gleiche Kosten bei %2, der nächsten von %1 Raten</translation>
    </message>
    <message>
        <source>Break-even at %1, in A at none</source>
        <translation>Break-even bei %1, in A bei keiner</translation>
    </message>
    <message>
        <source>Break-even at %1, in A %2</source>
        <translation>Break-even bei %1, in A %2</translation>
    </message>
    <message>
        <source>No requests, so no break-even</source>
        <translation>Keine Anfragen, also kein Break-even</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1. You are at %2</source>
        <translation>%1. Du bist bei %2</translation>
    </message>
    <message>
        <source>; %1 costs %2 a month there</source>
        <translation>; %1 kostet dort %2 je Monat</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>; %1: %2</translation>
    </message>
    <message>
        <source>Average requests per second</source>
        <translation>Mittlere Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>%1, $ per month</source>
        <translation>%1, $ je Monat</translation>
    </message>
    <message>
        <source>$ per month against average traffic</source>
        <translation>$ je Monat über dem mittleren Verkehr</translation>
    </message>
    <message>
        <source>%1 small parts</source>
        <translation>%1 kleine Teile</translation>
    </message>
    <message>
        <source>Prices of %1, %2</source>
        <translation>Preise vom %1, %2</translation>
    </message>
    <message>
        <source>overloaded from %1; %2 requests waiting by %3</source>
        <translation>überlastet ab %1; %2 Anfragen warten um %3</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>the database accepts %1</source>
        <translation>die Datenbank nimmt %1 an</translation>
    </message>
    <message>
        <source>Neither option opens database connections</source>
        <translation>Keine Option öffnet Datenbankverbindungen</translation>
    </message>
    <message>
        <source>Up to %1, %2 of %3 connections</source>
        <translation>Bis zu %1, %2 von %3 Verbindungen</translation>
    </message>
    <message>
        <source>%1 database connections</source>
        <translation>%1, Datenbankverbindungen</translation>
    </message>
    <message>
        <source>open database connections%1</source>
        <translation>offene Datenbankverbindungen%1</translation>
    </message>
    <message>
        <source>The code has no database. Give it a pool or connections for each copy under State.</source>
        <translation>Der Code hat keine Datenbank. Gib ihm unter Zustand einen Pool oder Verbindungen je Kopie.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1: %2 over %3 price tiers = %4</source>
        <translation>%1: %2 über %3 Preisstufen = %4</translation>
    </message>
    <message>
        <source> (%1 free)</source>
        <translation> (%1 frei)</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>not comparable with A: other prices are missing</source>
        <translation>nicht mit A vergleichbar: andere Preise fehlen</translation>
    </message>
    <message>
        <source>A %1, now %2 less</source>
        <translation>A %1, jetzt %2 weniger</translation>
    </message>
    <message>
        <source>A %1, now %2 more</source>
        <translation>A %1, jetzt %2 mehr</translation>
    </message>
    <message>
        <source>%1 (price of %2)</source>
        <translation>%1 (Preis von %2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>On EC2, %1 of paid compute sits idle</source>
        <translation>Auf EC2 sind %1 der bezahlten Rechenzeit untätig</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu bezahlen</translation>
    </message>
    <message>
        <source>Largest part: %1 on %2, %3</source>
        <translation>Größter Teil: %1 auf %2, %3</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation>$ je Monat</translation>
    </message>
    <message>
        <source>$ per month, part by part</source>
        <translation>$ je Monat, Teil für Teil</translation>
    </message>
    <message>
        <source> %1: %2 a month (%3).</source>
        <translation> %1: %2 je Monat (%3).</translation>
    </message>
    <message>
        <source>No costs: nothing runs and nothing is called.</source>
        <translation>Keine Kosten: nichts läuft und nichts wird aufgerufen.</translation>
    </message>
    <message>
        <source>below zero: surplus credits, used ahead</source>
        <translation>unter null: Überschuss-Credits, im Voraus verbraucht</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>keine übrig</translation>
    </message>
    <message>
        <source>Up to %1 surplus credits used ahead</source>
        <translation>Bis zu %1 Überschuss-Credits im Voraus verbraucht</translation>
    </message>
    <message>
        <source>Never fewer than %1 CPU credits</source>
        <translation>Nie weniger als %1 CPU-Credits</translation>
    </message>
    <message>
        <source>CPU credits are just enough</source>
        <translation>CPU-Credits reichen gerade</translation>
    </message>
    <message>
        <source>CPU credits run out on %1</source>
        <translation>CPU-Credits gehen am %1 aus</translation>
    </message>
    <message>
        <source>CPU credits of a server</source>
        <translation>CPU-Credits eines Servers</translation>
    </message>
    <message>
        <source>credits:</source>
        <translation>Credits:</translation>
    </message>
    <message>
        <source>credits of a server, each a vCPU-minute%1</source>
        <translation>Credits eines Servers, jeder eine vCPU-Minute%1</translation>
    </message>
    <message>
        <source>No CPU credits: the CPU is there all the time</source>
        <translation>Keine CPU-Credits: die CPU ist die ganze Zeit da</translation>
    </message>
    <message>
        <source>No server. Choose a smaller RAM or another processor.</source>
        <translation>Kein Server. Wähle weniger RAM oder einen anderen Prozessor.</translation>
    </message>
    <message>
        <source>%1 is not a burstable type. Allow the T families to see credits.</source>
        <translation>%1 ist kein Burst-Typ. Lass die T-Familien zu, um Credits zu sehen.</translation>
    </message>
    <message>
        <source>EC2 servers</source>
        <translation>EC2-Server</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>hatched = paid, unused</source>
        <translation>schraffiert = bezahlt, ungenutzt</translation>
    </message>
    <message>
        <source>Lambda environments</source>
        <translation>Lambda-Umgebungen</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>warm, waiting</source>
        <translation>warm, wartend</translation>
    </message>
    <message>
        <source>Cold starts a minute</source>
        <translation>Kaltstarts je Minute</translation>
    </message>
    <message>
        <source>Lambda: %1 to %2 environments</source>
        <translation>Lambda: %1 bis %2 Umgebungen</translation>
    </message>
    <message>
        <source>EC2 servers paid</source>
        <translation>EC2-Server, bezahlt</translation>
    </message>
    <message>
        <source>EC2 servers:</source>
        <translation>EC2-Server:</translation>
    </message>
    <message>
        <source>EC2 servers busy</source>
        <translation>EC2-Server, beschäftigt</translation>
    </message>
    <message>
        <source>EC2 busy:</source>
        <translation>EC2 beschäftigt:</translation>
    </message>
    <message>
        <source>Lambda environments busy</source>
        <translation>Lambda-Umgebungen, beschäftigt</translation>
    </message>
    <message>
        <source>Lambda busy:</source>
        <translation>Lambda beschäftigt:</translation>
    </message>
    <message>
        <source>Lambda environments warm and waiting</source>
        <translation>Lambda-Umgebungen, warm und wartend</translation>
    </message>
    <message>
        <source>Lambda warm, waiting:</source>
        <translation>Lambda warm, wartend:</translation>
    </message>
    <message>
        <source>Lambda cold starts a minute</source>
        <translation>Lambda-Kaltstarts je Minute</translation>
    </message>
    <message>
        <source>cold starts a minute:</source>
        <translation>Kaltstarts je Minute:</translation>
    </message>
    <message>
        <source>servers and environments over the week%1</source>
        <translation>Server und Umgebungen über die Woche%1</translation>
    </message>
    <message>
        <source>response time (log)</source>
        <translation>Antwortzeit (log)</translation>
    </message>
    <message>
        <source>thin = formula: %1</source>
        <translation>dünn = Formel: %1</translation>
    </message>
    <message>
        <source>cold starts: %1 of requests, about %2 a week</source>
        <translation>Kaltstarts: %1 der Anfragen, etwa %2 je Woche</translation>
    </message>
    <message>
        <source>; formula %1</source>
        <translation>; Formel %1</translation>
    </message>
    <message>
        <source>objective: %1 within %2</source>
        <translation>Ziel: %1 in %2</translation>
    </message>
    <message>
        <source>not possible in A</source>
        <translation>in A nicht möglich</translation>
    </message>
    <message>
        <source>work piles up; the percentiles hold for this week only</source>
        <translation>Arbeit staut sich; die Perzentile gelten nur für diese Woche</translation>
    </message>
    <message>
        <source>%1: p95 %2, in A %3</source>
        <translation>%1: p95 %2, in A %3</translation>
    </message>
    <message>
        <source>%1 cannot do the job</source>
        <translation>%1 schafft die Aufgabe nicht</translation>
    </message>
    <message>
        <source>by formula; height = share of requests (square root)</source>
        <translation>nach Formel; Höhe = Anteil der Anfragen (Quadratwurzel)</translation>
    </message>
    <message>
        <source>%1 simulated weeks; height = share (square root), band = 95 %</source>
        <translation>%1 simulierte Wochen; Höhe = Anteil (Quadratwurzel), Band = 95 %</translation>
    </message>
    <message>
        <source>%1, lower end of the 95 % interval</source>
        <translation>%1, unteres Ende des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>%1, upper end of the 95 % interval</source>
        <translation>%1, oberes Ende des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>%1, share by formula</source>
        <translation>%1, Anteil nach Formel</translation>
    </message>
    <message>
        <source>%1, share of requests</source>
        <translation>%1, Anteil der Anfragen</translation>
    </message>
    <message>
        <source>%1, share made by cold starts</source>
        <translation>%1, Anteil durch Kaltstarts</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Response time, seconds</source>
        <translation>Antwortzeit, Sekunden</translation>
    </message>
    <message>
        <source> %1: half of the requests within %2, 95 % within %3, 99 % within %4.</source>
        <translation> %1: die Hälfte der Anfragen in %2, 95 % in %3, 99 % in %4.</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1: %2.</translation>
    </message>
    <message>
        <source> %1 in A: 95 % within %2.</source>
        <translation> %1 in A: 95 % in %2.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Requests waiting on the servers</source>
        <translation>Anfragen, die auf den Servern warten</translation>
    </message>
    <message>
        <source>Lambda has no queue: what it cannot take it refuses</source>
        <translation>Lambda hat keine Warteschlange: was es nicht annehmen kann, weist es ab</translation>
    </message>
    <message>
        <source>Requests lost a second</source>
        <translation>Verlorene Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>%1 loses %2 of the requests</source>
        <translation>%1 verliert %2 der Anfragen</translation>
    </message>
    <message>
        <source>EC2 is %1</source>
        <translation>EC2 ist %1</translation>
    </message>
    <message>
        <source>Hardly a request waits, and none is lost</source>
        <translation>Kaum eine Anfrage wartet, und keine geht verloren</translation>
    </message>
    <message>
        <source>On EC2 up to %1 requests wait</source>
        <translation>Auf EC2 warten bis zu %1 Anfragen</translation>
    </message>
    <message>
        <source>EC2 requests waiting</source>
        <translation>EC2, wartende Anfragen</translation>
    </message>
    <message>
        <source>EC2 waiting:</source>
        <translation>EC2 wartend:</translation>
    </message>
    <message>
        <source>EC2 requests lost a second</source>
        <translation>EC2, verlorene Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>EC2 lost a second:</source>
        <translation>EC2 verloren je Sekunde:</translation>
    </message>
    <message>
        <source>Lambda requests refused a second</source>
        <translation>Lambda, abgewiesene Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Lambda refused a second:</source>
        <translation>Lambda abgewiesen je Sekunde:</translation>
    </message>
    <message>
        <source>requests waiting, requests lost a second%1</source>
        <translation>wartende Anfragen, verlorene Anfragen je Sekunde%1</translation>
    </message>
    <message>
        <source>%1 can answer %2, above this scale ▴</source>
        <translation>%1, genug für %2, über dieser Skala ▴</translation>
    </message>
    <message>
        <source>A, %1</source>
        <translation>A, %1</translation>
    </message>
    <message>
        <source>grey = idle</source>
        <translation>grau = Ruhe</translation>
    </message>
    <message>
        <source>Average %1, in A %2</source>
        <translation>Mittel %1, in A %2</translation>
    </message>
    <message>
        <source>%1 more requests a month than in A</source>
        <translation>%1 Anfragen je Monat mehr als in A</translation>
    </message>
    <message>
        <source>%1 fewer requests a month than in A</source>
        <translation>%1 Anfragen je Monat weniger als in A</translation>
    </message>
    <message>
        <source>Traffic: no requests all week</source>
        <translation>Verkehr: die ganze Woche keine Anfragen</translation>
    </message>
    <message>
        <source>Traffic: the week is idle %1 of the time</source>
        <translation>Verkehr: die Woche ruht %1 der Zeit</translation>
    </message>
    <message>
        <source>Traffic: busiest at %1 with %2</source>
        <translation>Verkehr: am meisten am %1 mit %2</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>EC2-Instanzen</translation>
    </message>
    <message>
        <source>EC2 instances:</source>
        <translation>EC2-Instanzen:</translation>
    </message>
    <message>
        <source>EC2 capacity, requests per second</source>
        <translation>EC2-Kapazität, Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>EC2 has room for</source>
        <translation>EC2 hat Platz für</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>requests per second, from a trace</source>
        <translation>Anfragen je Sekunde, aus einer Aufzeichnung</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>drag the points to reshape the day</source>
        <translation>zieh die Punkte, um den Tag zu formen</translation>
    </message>
    <message>
        <source>No requests. Make an idle period shorter or choose a preset.</source>
        <translation>Keine Anfragen. Kürze eine Ruhezeit oder wähle eine Vorlage.</translation>
    </message>
    <message>
        <source>%1. %2 on average over the hours that are not idle, at most %3 at %4. %5.</source>
        <translation>%1. %2 im Mittel über die Stunden ohne Ruhe, höchstens %3 am %4. %5.</translation>
    </message>
    <message>
        <source> In A %1 on average.</source>
        <translation> In A %1 im Mittel.</translation>
    </message>
    <message>
        <source>Minutes from Monday 00:00</source>
        <translation>Minuten ab Montag 00:00</translation>
    </message>
    <message>
        <source>%1: 1 instance</source>
        <translation>%1: 1 Instanz</translation>
    </message>
    <message>
        <source>%1: %2 instances</source>
        <translation>%1: %2 Instanzen</translation>
    </message>
    <message>
        <source>%1: %2 to %3 instances</source>
        <translation>%1: %2 bis %3 Instanzen</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simuliert</translation>
    </message>
    <message>
        <source>costs meet</source>
        <translation>gleiche Kosten</translation>
    </message>
    <message>
        <source>%1 is cheaper up to %2, from where it refuses requests</source>
        <translation>%1 ist bis %2 günstiger, ab dort weist es Anfragen ab</translation>
    </message>
    <message>
        <source>No price of %1 is used</source>
        <translation>Kein Preis von %1 wird verwendet</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
    <message>
        <source>no requests in A</source>
        <translation>keine Anfragen in A</translation>
    </message>
    <message>
        <source>%1: p95 %2, in A %3, by formula</source>
        <translation>%1: p95 %2, in A %3, nach Formel</translation>
    </message>
    <message>
        <source>No requests, so no response times</source>
        <translation>Keine Anfragen, also keine Antwortzeiten</translation>
    </message>
    <message>
        <source>Neither option can do the job</source>
        <translation>Keine Option schafft die Aufgabe</translation>
    </message>
    <message>
        <source>No request came in the simulated weeks</source>
        <translation>In den simulierten Wochen kam keine Anfrage</translation>
    </message>
    <message>
        <source>The medians are alike, but cold starts make Lambda&apos;s tail</source>
        <translation>Die Mediane sind ähnlich, aber Kaltstarts bilden Lambdas Ausläufer</translation>
    </message>
    <message>
        <source>The medians are alike</source>
        <translation>Die Mediane sind ähnlich</translation>
    </message>
    <message>
        <source>EC2&apos;s median is slower, but cold starts make Lambda&apos;s tail</source>
        <translation>Der Median von EC2 ist langsamer, aber Kaltstarts bilden Lambdas Ausläufer</translation>
    </message>
    <message>
        <source>EC2&apos;s median is slower</source>
        <translation>Der Median von EC2 ist langsamer</translation>
    </message>
    <message>
        <source>Lambda&apos;s median is slower, and cold starts make its tail</source>
        <translation>Der Median von Lambda ist langsamer, und Kaltstarts bilden Lambdas Ausläufer</translation>
    </message>
    <message>
        <source>Lambda&apos;s median is slower</source>
        <translation>Der Median von Lambda ist langsamer</translation>
    </message>
    <message>
        <source> %1 in A, by formula: 95 % within %2.</source>
        <translation> %1 in A, nach Formel: 95 % in %2.</translation>
    </message>
    <message>
        <source>A, by formula</source>
        <translation>A, nach Formel</translation>
    </message>
    <message>
        <source>No request comes, so none waits</source>
        <translation>Keine Anfrage kommt, also wartet keine</translation>
    </message>
    <message>
        <source>No server, so no queue</source>
        <translation>Kein Server, also keine Warteschlange</translation>
    </message>
    <message>
        <source>Hardly a request waits, hardly one is lost</source>
        <translation>Kaum eine Anfrage wartet, kaum eine geht verloren</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--set %1: write it as id=value, such as traffic.average=2.</source>
        <translation>--set %1: schreib es als id=Wert, etwa traffic.average=2.</translation>
    </message>
    <message>
        <source>--set %1: %2</source>
        <translation>--set %1: %2</translation>
    </message>
    <message>
        <source>%1; default %2</source>
        <translation>%1; Vorgabe %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>the answer could not be written to the standard output: %1.</source>
        <translation>die Antwort konnte nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 hat %2 s lang nichts geschickt.</translation>
    </message>
    <message>
        <source>%1 leads on from address to address without an end.</source>
        <translation>%1 führt ohne Ende von Adresse zu Adresse.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit Status %2.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of prices. Is there a log-in page or a proxy between?</source>
        <translation>%1 antwortete mit einer Webseite statt mit Preisen. Ist eine Anmeldeseite oder ein Proxy dazwischen?</translation>
    </message>
    <message>
        <source>%1 answered in the encoding %2, which was not asked for.</source>
        <translation>%1 antwortete in der Kodierung %2, nach der nicht gefragt war.</translation>
    </message>
    <message>
        <source>%1 sent another part than was asked for.</source>
        <translation>%1 schickte einen anderen Teil, als gefragt war.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is fetched.</source>
        <translation>%1 ist größer als %2 MiB, mehr wird nicht geholt.</translation>
    </message>
    <message>
        <source>There is no room in %1 for the %2 MiB of %3.</source>
        <translation>In %1 ist kein Platz für die %2 MiB von %3.</translation>
    </message>
    <message>
        <source>%1 is not a JSON file.</source>
        <translation>%1 ist keine JSON-Datei.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 gab keine Antwort.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 ended after %2 of %3 bytes.</source>
        <translation>%1 endete nach %2 von %3 Bytes.</translation>
    </message>
    <message>
        <source>%1 was not found. Is there a connection to the internet?</source>
        <translation>%1 wurde nicht gefunden. Besteht eine Verbindung zum Internet?</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: %2. Check the system&apos;s clock and who stands between.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2. Prüfe die Uhr des Systems und wer dazwischen steht.</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2.</source>
        <translation>%1 konnte nicht geholt werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Try again later; it goes on where it ended.</source>
        <translation>Versuche es später wieder; es geht dort weiter, wo es endete.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später wieder.</translation>
    </message>
    <message>
        <source>%1 has no %2. AWS may have changed its lists; a newer version of Loadline may help.</source>
        <translation>%1 hat kein %2. AWS hat seine Listen vielleicht geändert; eine neuere Version von Loadline hilft vielleicht.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1, the list of regions</source>
        <translation>%1, die Liste der Regionen</translation>
    </message>
    <message>
        <source>AWS has no %1 prices for the region %2. It has them for %3.</source>
        <translation>AWS hat keine %1-Preise für die Region %2. Es gibt sie für %3.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check who may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Another Loadline is fetching prices. Wait until it is done.</source>
        <translation>Ein anderes Loadline holt gerade Preise. Warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>%1 is not an address of price lists.</source>
        <translation>%1 ist keine Adresse von Preislisten.</translation>
    </message>
    <message>
        <source>The list of offers</source>
        <translation>Die Liste der Angebote</translation>
    </message>
    <message>
        <source>%1 was not there after %2 min.</source>
        <translation>%1 war nach %2 min nicht da.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is neither https nor the same server.</source>
        <translation>%1 führt zu %2, was weder https noch derselbe Server ist.</translation>
    </message>
    <message>
        <source>%1 sent only %2 bytes in %3 s.</source>
        <translation>%1 hat nur %2 Bytes in %3 s geschickt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>The deck could not be made: %1.</source>
        <translation>Der Foliensatz konnte nicht gemacht werden: %1.</translation>
    </message>
    <message>
        <source>Loadline</source>
        <translation>Loadline</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value, where it is not the default</source>
        <translation>Wert, wo er nicht der Vorgabe entspricht</translation>
    </message>
    <message>
        <source>%1 values, in the scenario file</source>
        <translation>%1 Werte, in der Szenariodatei</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1.</source>
        <translation>Die Arbeitsmappe konnte nicht gemacht werden: %1.</translation>
    </message>
    <message>
        <source>--chart %1: there is no such chart; &quot;loadline export --help&quot; lists them.</source>
        <translation>--chart %1: es gibt kein solches Diagramm; &quot;loadline export --help&quot; zählt sie auf.</translation>
    </message>
    <message>
        <source>--size %1: write WIDTHxHEIGHT, each from %2 to %3, or a4.</source>
        <translation>--size %1: schreib BREITExHÖHE, je von %2 bis %3, oder a4.</translation>
    </message>
    <message>
        <source>--out %1: the folder cannot be made.</source>
        <translation>--out %1: der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>A4 wide</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>--out %1: the ending says no format; end it with .png, .svg, .pdf, .csv, .pptx or .xlsx, or add --format.</source>
        <translation>--out %1: die Endung nennt kein Format; nimm .png, .svg, .pdf, .csv, .pptx oder .xlsx, oder gib --format an.</translation>
    </message>
    <message>
        <source>--out %1: several charts go into a folder; leave the ending away.</source>
        <translation>--out %1: mehrere Diagramme kommen in einen Ordner; lass die Endung weg.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source> is not a Loadline lesson: its &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation> ist keine Loadline-Lektion: &quot;format&quot; muss &quot;%1&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>&quot;version&quot; muss %1 sein.</translation>
    </message>
    <message>
        <source> was written for a newer Loadline (its file version is %1, this one reads %2); update Loadline to open it.</source>
        <translation> wurde für ein neueres Loadline geschrieben (seine Dateiversion ist %1, dieses liest %2); aktualisiere Loadline, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>A placeholder that begins with &quot;compared.&quot; needs a scenario under &quot;compared&quot;.</source>
        <translation>Ein Platzhalter, der mit &quot;compared.&quot; beginnt, braucht ein Szenario unter &quot;compared&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object of languages and texts, with &quot;en&quot; at least.</source>
        <translation>&quot;%1&quot; muss ein Objekt aus Sprachen und Texten sein, mindestens mit &quot;en&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language; write two or three small letters, as in &quot;de&quot;.</source>
        <translation>&quot;%1&quot; ist keine Sprache; schreib zwei oder drei kleine Buchstaben, wie in &quot;de&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of 1 to %2 bytes.</source>
        <translation>&quot;%1&quot; muss ein Text von 1 bis %2 Bytes sein.</translation>
    </message>
    <message>
        <source>: &quot;%1&quot; is missing; every lesson has it.</source>
        <translation>: &quot;%1&quot; fehlt; jede Lektion hat es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a scenario as Loadline saves it.</source>
        <translation>&quot;%1&quot; muss ein Szenario sein, wie Loadline es speichert.</translation>
    </message>
    <message>
        <source>%1, in &quot;%2&quot;</source>
        <translation>%1, in &quot;%2&quot;</translation>
    </message>
    <message>
        <source>A lesson compares with &quot;compared&quot;; remove &quot;pinned&quot;.</source>
        <translation>Eine Lektion vergleicht mit &quot;compared&quot;; entferne &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>&quot;guess&quot; must be an object with &quot;from&quot;, &quot;to&quot; and &quot;scale&quot;.</source>
        <translation>&quot;guess&quot; muss ein Objekt mit &quot;from&quot;, &quot;to&quot; und &quot;scale&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;scale&quot; must be &quot;linear&quot; or &quot;logarithmic&quot;.</source>
        <translation>&quot;scale&quot; muss &quot;linear&quot; oder &quot;logarithmic&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;from&quot; must be less than &quot;to&quot;.</source>
        <translation>&quot;from&quot; muss kleiner als &quot;to&quot; sein.</translation>
    </message>
    <message>
        <source>&quot;from&quot; must be above 0 where the scale is logarithmic.</source>
        <translation>&quot;from&quot; muss über 0 liegen, wo die Skala logarithmisch ist.</translation>
    </message>
    <message>
        <source>&quot;chart&quot; must be one of %1.</source>
        <translation>&quot;chart&quot; muss eines von %1 sein.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must be a list of 1 to %1 parameters to try.</source>
        <translation>&quot;parameters&quot; muss eine Liste von 1 bis %1 Parametern zum Ausprobieren sein.</translation>
    </message>
    <message>
        <source>%1 cannot be tried in a lesson; name a number, a switch or a choice.</source>
        <translation>%1 kann in einer Lektion nicht ausprobiert werden; nenne eine Zahl, einen Schalter oder eine Wahl.</translation>
    </message>
    <message>
        <source>%1 stands twice; keep one of the two.</source>
        <translation>%1 steht zweimal da; behalte eines von beiden.</translation>
    </message>
    <message>
        <source> is empty; open a lesson.</source>
        <translation> ist leer; öffne eine Lektion.</translation>
    </message>
    <message>
        <source> is not a text file; open a lesson.</source>
        <translation> ist keine Textdatei; öffne eine Lektion.</translation>
    </message>
    <message>
        <source> Correct the file there.</source>
        <translation> Berichtige die Datei dort.</translation>
    </message>
    <message>
        <source>%1; there are %2.</source>
        <translation>%1; es gibt %2.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; meintest du %2?</translation>
    </message>
    <message>
        <source>A brace has no partner at &quot;%1&quot;; write {{ or }} where a brace is meant.</source>
        <translation>Eine Klammer hat kein Gegenstück bei &quot;%1&quot;; schreib {{ oder }}, wo eine Klammer gemeint ist.</translation>
    </message>
    <message>
        <source>There is no quantity or parameter &quot;%1&quot;</source>
        <translation>Es gibt keine Größe und keinen Parameter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt kein Format &quot;%1&quot;; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 is a parameter: leave the format out or, where it is a number, write count or decimal.</source>
        <translation>%1 ist ein Parameter: lass das Format weg oder schreib, wo er eine Zahl ist, count oder decimal.</translation>
    </message>
    <message>
        <source>&quot;answer&quot; must be the name of a quantity, such as %1.</source>
        <translation>&quot;answer&quot; muss der Name einer Größe sein, etwa %1.</translation>
    </message>
    <message>
        <source>&quot;answer&quot; names no quantity: &quot;%1&quot;</source>
        <translation>&quot;answer&quot; nennt keine Größe: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;; a lesson has format, version, title, setting, question, reveal, why, try, remember, scenario, compared, answer, guess, chart and parameters.</source>
        <translation>Unbekannter Schlüssel &quot;%1&quot;; eine Lektion hat format, version, title, setting, question, reveal, why, try, remember, scenario, compared, answer, guess, chart und parameters.</translation>
    </message>
    <message>
        <source>in &quot;pinned&quot;: %1</source>
        <translation>in &quot;pinned&quot;: %1</translation>
    </message>
    <message>
        <source> is not a Loadline scenario: its &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation> ist kein Loadline-Szenario: &quot;format&quot; muss &quot;%1&quot; sein.</translation>
    </message>
    <message>
        <source> was written by a newer Loadline (its file version is %1, this one reads %2); update Loadline to open it.</source>
        <translation> wurde von einem neueren Loadline geschrieben (seine Dateiversion ist %1, dieses liest %2); aktualisiere Loadline, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;; a scenario has format, version, name, story, parameters and pinned.</source>
        <translation>Unbekannter Schlüssel &quot;%1&quot;; ein Szenario hat format, version, name, story, parameters und pinned.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of at most %2 bytes.</source>
        <translation>&quot;%1&quot; muss ein Text von höchstens %2 Bytes sein.</translation>
    </message>
    <message>
        <source>The &quot;values&quot; of %1 must be whole weeks of %2 five-minute steps, at most %3 weeks; open the trace&apos;s own CSV file instead.</source>
        <translation>Die &quot;values&quot; von %1 müssen ganze Wochen von %2 Fünf-Minuten-Schritten sein, höchstens %3 Wochen; öffne stattdessen die CSV-Datei der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Each of the &quot;values&quot; of %1 must be a number from 0 to %2.</source>
        <translation>Jeder der &quot;values&quot; von %1 muss eine Zahl von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be an object with &quot;name&quot;, &quot;interval_s&quot; and &quot;values&quot;.</source>
        <translation>%1 muss ein Objekt mit &quot;name&quot;, &quot;interval_s&quot; und &quot;values&quot; sein.</translation>
    </message>
    <message>
        <source>The &quot;interval_s&quot; of %1 must be from %2 to %3 s.</source>
        <translation>&quot;interval_s&quot; von %1 muss von %2 bis %3 s sein.</translation>
    </message>
    <message>
        <source>%1 follows from other parameters and is not kept in files; remove it.</source>
        <translation>%1 folgt aus anderen Parametern und steht nicht in Dateien; entferne es.</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>&quot;pinned&quot; must be an object with &quot;name&quot; and &quot;parameters&quot;.</source>
        <translation>&quot;pinned&quot; muss ein Objekt mit &quot;name&quot; und &quot;parameters&quot; sein.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;; a pinned scenario has name and parameters.</source>
        <translation>Unbekannter Schlüssel &quot;%1&quot;; ein angeheftetes Szenario hat name und parameters.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must be an object of parameters and their values.</source>
        <translation>&quot;parameters&quot; muss ein Objekt aus Parametern und ihren Werten sein.</translation>
    </message>
    <message>
        <source> is empty; open a scenario that Loadline has saved.</source>
        <translation> ist leer; öffne ein Szenario, das Loadline gespeichert hat.</translation>
    </message>
    <message>
        <source> is not a text file; open a scenario that Loadline has saved.</source>
        <translation> ist keine Textdatei; öffne ein Szenario, das Loadline gespeichert hat.</translation>
    </message>
    <message>
        <source>%1: there is no scenario inside; only files that Loadline exported have one.</source>
        <translation>%1: darin ist kein Szenario; nur Dateien, die Loadline exportiert hat, haben eines.</translation>
    </message>
    <message>
        <source>ec2.type: the catalogue has no instance type &quot;%1&quot;</source>
        <translation>ec2.type: der Katalog hat keinen Instanztyp &quot;%1&quot;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; meintest du %1?</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;</source>
        <translation>Es gibt keinen Parameter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>; &quot;loadline parameters&quot; lists them all.</source>
        <translation>; &quot;loadline parameters&quot; zählt alle auf.</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>More than %1 keys in one object.</source>
        <translation>Mehr als %1 Schlüssel in einem Objekt.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; keep one of the two.</source>
        <translation>Der Schlüssel &quot;%1&quot; steht zweimal da; behalte einen von beiden.</translation>
    </message>
    <message>
        <source>More than %1 values.</source>
        <translation>Mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>Nested more than %1 deep.</source>
        <translation>Mehr als %1 tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it.</source>
        <translation>%1 ist ein Ordner; wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is read.</source>
        <translation>%1 ist größer als %2 MiB, mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is as it was.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>, %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged where its scenario would be; export it again.</source>
        <translation>%1 ist beschädigt, wo das Szenario wäre; exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>%1: what it has for a scenario is larger or lies deeper than Loadline writes it; only files that Loadline exported open here.</source>
        <translation>%1: was darin als Szenario steht, ist größer oder liegt tiefer, als Loadline es schreibt; nur Dateien, die Loadline exportiert hat, lassen sich hier öffnen.</translation>
    </message>
    <message>
        <source>%1 has values that Loadline does not write.</source>
        <translation>%1 hat Werte, die Loadline nicht schreibt.</translation>
    </message>
    <message>
        <source>%1 The settings start anew; the old ones are kept as %2.</source>
        <translation>%1 Die Einstellungen beginnen neu; die alten bleiben als %2 erhalten.</translation>
    </message>
    <message>
        <source>%1 The settings could not be put aside: %2.</source>
        <translation>%1 Die Einstellungen konnten nicht beiseitegelegt werden: %2.</translation>
    </message>
    <message>
        <source>A key is longer than %1 bytes.</source>
        <translation>Ein Schlüssel ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>A text or number is longer than %1 bytes.</source>
        <translation>Ein Text oder eine Zahl ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;: %2</source>
        <translation>in &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is read; cut a few weeks out of it, or add its rows up to one a minute.</source>
        <translation>%1 ist größer als %2 MiB, mehr wird nicht gelesen; schneide ein paar Wochen heraus, oder addiere die Zeilen zu einer je Minute.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device; choose a file.</source>
        <translation>%1 ist eine Pipe oder ein Gerät; wähle eine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no folder %2.</source>
        <translation>%1 konnte nicht gespeichert werden: es gibt keinen Ordner %2.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>no price for %1 in %2</source>
        <translation>kein Preis für %1 in %2</translation>
    </message>
    <message>
        <source>no price for %1 and %2 more in %3</source>
        <translation>kein Preis für %1 und %2 weitere in %3</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>--json prints one object. Its keys, in this order, stay as they are from version to version; more may come.</source>
        <translation>--json gibt ein Objekt aus. Seine Schlüssel, in dieser Reihenfolge, bleiben von Version zu Version, wie sie sind; weitere können dazukommen.</translation>
    </message>
    <message>
        <source>Loadline: what a web workload costs, and how it behaves, on EC2 and on Lambda.
Not from AWS. Prices carry their date.</source>
        <translation>Loadline: was eine Web-Anwendung kostet und wie sie sich verhält, auf EC2 und auf Lambda.
Nicht von AWS. Preise tragen ihr Datum.</translation>
    </message>
    <message>
        <source>Exit codes: 0 good, 1 a file or a value is wrong, 2 the words are wrong.</source>
        <translation>Rückgabewerte: 0 gut, 1 eine Datei oder ein Wert ist falsch, 2 die Wörter sind falsch.</translation>
    </message>
    <message>
        <source>break_even_known is false where prices are missing. monthly_usd of a part that is not present is what
it would add. pinned is there only where the file has a pinned scenario; a difference is this
scenario&apos;s month less the pinned one&apos;s, or null where the two cannot be compared.
An amount is (quantity - free) x unit price, or the sum of its tiers. Sums leave out what stands in
unpriced.</source>
        <translation>break_even_known ist false, wo Preise fehlen. monthly_usd eines Teils, den es nicht gibt, ist, was er
hinzufügen würde. pinned gibt es nur, wo die Datei ein angeheftetes Szenario hat; eine Differenz ist
der Monat dieses Szenarios weniger der des angehefteten, oder null, wo beide nicht vergleichbar sind.
Ein Betrag ist (quantity - free) x Stückpreis oder die Summe seiner Stufen. In Summen fehlt, was in
unpriced steht.</translation>
    </message>
    <message>
        <source>--csv prints what the window saves as CSV: rows of a name and its value (scenario, region, dates
of the prices, hours a month, totals), then a row for each price of each line:</source>
        <translation>--csv gibt aus, was das Fenster als CSV speichert: Zeilen aus Name und Wert (Szenario, Region, Daten
der Preise, Stunden im Monat, Summen), dann eine Zeile für jeden Preis jeder Rechnungszeile:</translation>
    </message>
    <message>
        <source>The kind is price, free (covered by a free allowance) or no price (in no total). In each row
quantity x unit price is the amount; the amounts of an option add up to its total.
Money is US dollars a month before tax, rates are requests per second, shares are of 1.</source>
        <translation>kind ist price, free (von einer Freimenge gedeckt) oder no price (in keiner Summe). In jeder Zeile ist
quantity x unit_price_usd der Betrag; die Beträge einer Option ergeben ihre Summe.
Geld ist in US-Dollar je Monat vor Steuern, Raten sind Anfragen je Sekunde, Anteile sind von 1.</translation>
    </message>
    <message>
        <source>With FILE, the scenario&apos;s representative week is simulated request by request, several times with
random numbers of their own, which gives each figure its 95 % confidence interval. Without, one
function is: Poisson arrivals, exponential service times with the means given, an idle lifetime
that is the same for all, no scaling rate. The same seed gives the same figures on any number of
threads, but for wall_s and requests_per_second.</source>
        <translation>Mit FILE wird die repräsentative Woche des Szenarios Anfrage für Anfrage simuliert, mehrmals mit je
eigenen Zufallszahlen, was jeder Zahl ihr 95-%-Konfidenzintervall gibt. Ohne FILE ist es eine
Funktion: Poisson-Ankünfte, exponentielle Bedienzeiten mit den gegebenen Mitteln, eine Lebensdauer
im Leerlauf, die für alle gleich ist, keine Skalierungsrate. Derselbe Startwert gibt dieselben Zahlen
mit jeder Anzahl von Threads, außer bei wall_s und requests_per_second.</translation>
    </message>
    <message>
        <source>Without FILE:</source>
        <translation>Ohne FILE:</translation>
    </message>
    <message>
        <source>With FILE and --option lambda:</source>
        <translation>Mit FILE und --option lambda:</translation>
    </message>
    <message>
        <source>With FILE and --option ec2:</source>
        <translation>Mit FILE und --option ec2:</translation>
    </message>
    <message>
        <source>An estimate is {mean, ci95}, the half width of the interval. A life span is null where no
environment went to sleep. Minutes count from Monday 00:00. cpu_credits is empty unless the type
is burstable. Bins are shares of all requests, equal in log time.</source>
        <translation>Eine Schätzung ist {mean, ci95}, die halbe Breite des Intervalls. Eine Lebensdauer ist null, wo keine
Umgebung einschlief. Minuten zählen von Montag 00:00. cpu_credits ist leer, außer bei Burst-Typen.
Bins sind Anteile aller Anfragen, gleich breit im Logarithmus der Zeit.</translation>
    </message>
    <message>
        <source>NAME is traffic, cost, break-even, latency, fleet, queue, credits, connections, architecture
(both designs at the busiest minute), state-options, bill, several of them with commas between,
or all. With several, --out is a folder and the files are named after the charts; pptx and xlsx,
and a PATH that ends in .pdf, hold them all in one file.
As csv, a chart is exactly what is plotted. png, svg, pdf and pptx have the scenario inside and
open again like scenario files. The same scenario gives the same bytes, but for pdf and xlsx,
which are dated.</source>
        <translation>NAME ist traffic, cost, break-even, latency, fleet, queue, credits, connections, architecture
(beide Entwürfe in der stärksten Minute), state-options, bill, mehrere davon mit Kommas dazwischen
oder all. Bei mehreren ist --out ein Ordner, und die Dateien heißen nach den Diagrammen; pptx und xlsx
und ein PATH, der auf .pdf endet, halten alle in einer Datei.
Als csv ist ein Diagramm genau das, was gezeichnet ist. png, svg, pdf und pptx haben das Szenario in
sich und lassen sich wie Szenariodateien öffnen. Dasselbe Szenario gibt dieselben Bytes, außer bei pdf
und xlsx, die ein Datum tragen.</translation>
    </message>
    <message>
        <source>print both bills, the verdict, break-even and state options</source>
        <translation>beide Rechnungen, das Urteil, den Break-even und die Zustandsoptionen ausgeben</translation>
    </message>
    <message>
        <source>scenario (*.loadline)</source>
        <translation>Szenario (*.loadline)</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>als JSON, für andere Programme</translation>
    </message>
    <message>
        <source>both bills as CSV, a row for each price, for a spreadsheet</source>
        <translation>beide Rechnungen als CSV, eine Zeile je Preis, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>change a parameter (&quot;loadline parameters&quot; lists them), or open a trace with traffic.trace=FILE; any number of times</source>
        <translation>einen Parameter ändern (&quot;loadline parameters&quot; nennt sie) oder mit traffic.trace=FILE eine Aufzeichnung öffnen; beliebig oft</translation>
    </message>
    <message>
        <source>print the table of all parameters</source>
        <translation>die Tabelle aller Parameter ausgeben</translation>
    </message>
    <message>
        <source>list prices, import AWS&apos;s price lists, fetch new ones</source>
        <translation>Preise auflisten, Preislisten von AWS einlesen, neue holen</translation>
    </message>
    <message>
        <source>say for each region which prices there are and how old they are</source>
        <translation>für jede Region sagen, welche Preise es gibt und wie alt sie sind</translation>
    </message>
    <message>
        <source>price list; several are taken over together or not at all</source>
        <translation>Preisliste; mehrere werden zusammen übernommen oder gar nicht</translation>
    </message>
    <message>
        <source>fetch the current lists of a region from AWS and import them; the EC2 list has some hundreds of megabytes</source>
        <translation>die aktuellen Listen einer Region von AWS holen und einlesen; die EC2-Liste hat einige hundert Megabyte</translation>
    </message>
    <message>
        <source>such as eu-west-1; without it the region of a new scenario</source>
        <translation>etwa eu-west-1; ohne Angabe die Region eines neuen Szenarios</translation>
    </message>
    <message>
        <source>a mirror in place of https://pricing.us-east-1.amazonaws.com</source>
        <translation>ein Spiegel anstelle von https://pricing.us-east-1.amazonaws.com</translation>
    </message>
    <message>
        <source>go back to the shipped prices</source>
        <translation>zu den mitgelieferten Preisen zurückkehren</translation>
    </message>
    <message>
        <source>of this region alone</source>
        <translation>nur von dieser Region</translation>
    </message>
    <message>
        <source>simulate servers or a function request by request</source>
        <translation>Server oder eine Funktion Anfrage für Anfrage simulieren</translation>
    </message>
    <message>
        <source>what to simulate of the scenario</source>
        <translation>was vom Szenario simuliert wird</translation>
    </message>
    <message>
        <source>from Monday 00:00; without it the week</source>
        <translation>ab Montag 00:00; ohne Angabe die Woche</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>mean time of a request in a warm environment</source>
        <translation>mittlere Zeit einer Anfrage in einer warmen Umgebung</translation>
    </message>
    <message>
        <source>mean time of a request that starts one, its start included</source>
        <translation>mittlere Zeit einer Anfrage, die eine startet, samt dem Start</translation>
    </message>
    <message>
        <source>how long an idle environment lives</source>
        <translation>wie lange eine untätige Umgebung lebt</translation>
    </message>
    <message>
        <source>time to simulate</source>
        <translation>zu simulierende Zeit</translation>
    </message>
    <message>
        <source>environments at once; without it 1000</source>
        <translation>Umgebungen zugleich; ohne Angabe 1000</translation>
    </message>
    <message>
        <source>of the random numbers; without it 1</source>
        <translation>der Zufallszahlen; ohne Angabe 1</translation>
    </message>
    <message>
        <source>FILE or --arrival-rate</source>
        <translation>FILE oder --arrival-rate</translation>
    </message>
    <message>
        <source>write charts as pictures or tables; needs no display</source>
        <translation>Diagramme als Bilder oder Tabellen schreiben; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>was geschrieben wird</translation>
    </message>
    <message>
        <source>png, svg, pdf, csv, pptx or xlsx; without it by the ending of PATH, or png</source>
        <translation>png, svg, pdf, csv, pptx oder xlsx; ohne Angabe nach der Endung von PATH, oder png</translation>
    </message>
    <message>
        <source>of a picture, in pixels, or a4; without it 1920x1080</source>
        <translation>eines Bildes, in Pixeln, oder a4; ohne Angabe 1920x1080</translation>
    </message>
    <message>
        <source>size of the type: paper, slide or hall; without it slide</source>
        <translation>Schriftgröße: paper, slide oder hall; ohne Angabe slide</translation>
    </message>
    <message>
        <source>the file, or with several charts the folder</source>
        <translation>die Datei, oder bei mehreren Diagrammen der Ordner</translation>
    </message>
    <message>
        <source>scenario (*.loadline) or lesson (*.lesson) to open in the window</source>
        <translation>Szenario (*.loadline) oder Lektion (*.lesson), die im Fenster geöffnet wird</translation>
    </message>
    <message>
        <source>key of a lesson to start in, such as break-even</source>
        <translation>Schlüssel einer Lektion, mit der begonnen wird, etwa break-even</translation>
    </message>
    <message>
        <source>en, de or es; without it the one chosen in the window, or the system&apos;s</source>
        <translation>en, de oder es; ohne Angabe die im Fenster gewählte Sprache, oder die des Systems</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>diese Hilfe ausgeben und enden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(Pflicht)</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>braucht</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>schließt aus</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Mehr dazu mit --help.</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>die Version ausgeben und enden</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not go together with %2.</source>
        <translation>%1 geht nicht zusammen mit %2.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;; it must be one of %3.</source>
        <translation>%1: &quot;%2&quot; gibt es nicht; möglich sind %3.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>light, dark or clear (for pale backgrounds, without one of its own); without it light</source>
        <translation>light, dark oder clear (für helle Hintergründe, ohne eigenen); ohne Angabe light</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2?</source>
        <translation>Es gibt keinen Befehl %1; meintest du %2?</translation>
    </message>
    <message>
        <source>%1; no bill has a use for it yet</source>
        <translation>%1; noch keine Rechnung braucht sie</translation>
    </message>
    <message>
        <source>Imported lists lie over the shipped prices; of one offer and region the last import counts, and of
several offers with the same price the one published last. They are kept in the folder for the
program&apos;s data. Only &quot;update&quot; uses the network. The offers:</source>
        <translation>Eingelesene Listen liegen über den mitgelieferten Preisen; von einem Angebot und einer Region zählt
die zuletzt eingelesene, und von mehreren Angeboten mit demselben Preis das zuletzt veröffentlichte.
Sie stehen im Ordner für die Daten des Programms. Nur &quot;update&quot; benutzt das Netz. Die Angebote:</translation>
    </message>
    <message>
        <source>Kinds are on_demand_ with linux, windows, rhel or suse, reserved, lambda, and the services of list.</source>
        <translation>Arten sind on_demand_ mit linux, windows, rhel oder suse, reserved, lambda und die Dienste von list.</translation>
    </message>
    <message>
        <source>also replace prices in use by ones that were published earlier</source>
        <translation>auch Preise in Gebrauch durch früher veröffentlichte ersetzen</translation>
    </message>
    <message>
        <source>service by service, of this region</source>
        <translation>Dienst für Dienst, von dieser Region</translation>
    </message>
    <message>
        <source>take over AWS price lists in JSON or CSV, or what &quot;aws pricing get-products&quot; prints</source>
        <translation>Preislisten von AWS in JSON oder CSV übernehmen, oder was &quot;aws pricing get-products&quot; ausgibt</translation>
    </message>
    <message>
        <source>only these, such as AWSELB; without it every list that a bill may need</source>
        <translation>nur diese, etwa AWSELB; ohne Angabe jede Liste, die eine Rechnung brauchen kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8, so no file of that name can be found; give the file a name in UTF-8.</source>
        <translation>&quot;%1&quot; ist kein UTF-8, deshalb ist keine Datei dieses Namens zu finden; gib der Datei einen Namen in UTF-8.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>The text ends before its last bracket is closed.</source>
        <translation>Der Text endet, bevor seine letzte Klammer geschlossen ist.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is %1 where %2 must be.</source>
        <translation>Da steht %1, wo %2 stehen muss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON.</source>
        <translation>&quot;%1&quot; ist kein JSON.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>A character is damaged; save the file as UTF-8.</source>
        <translation>Ein Zeichen ist beschädigt; speichere die Datei als UTF-8.</translation>
    </message>
</context>
<context>
    <name>loadline::ArchitecturePage</name>
    <message>
        <source>What the code needs</source>
        <translation>Was der Code braucht</translation>
    </message>
    <message>
        <source>What is yours to look after</source>
        <translation>Worum du dich kümmerst</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Show its controls</source>
        <translation>Regler dazu zeigen</translation>
    </message>
    <message>
        <source>Show its lines of the bill</source>
        <translation>Zeilen der Rechnung zeigen</translation>
    </message>
    <message>
        <source>%1 /month</source>
        <translation>%1 /Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated weeks</source>
        <translation>
            <numerusform>%n simulierte Woche</numerusform>
            <numerusform>%n simulierte Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>by formula</source>
        <translation>nach Formel</translation>
    </message>
    <message>
        <source>%1; compute at %2: %3 an hour, %4</source>
        <translation>%1; Rechenzeit am %2: %3 je Stunde, %4</translation>
    </message>
</context>
<context>
    <name>loadline::BigFigure</name>
    <message>
        <source>%1, %2 a month, %3</source>
        <translation>%1, %2 je Monat, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>/month</source>
        <translation>/Monat</translation>
    </message>
</context>
<context>
    <name>loadline::BillDialog</name>
    <message>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Zeile finden</translation>
    </message>
    <message>
        <source>Find a line of the bills</source>
        <translation>Eine Zeile der Rechnungen finden</translation>
    </message>
    <message>
        <source>Lines add up to their totals. Point at one to see how it is worked out.</source>
        <translation>Zeilen ergeben ihre Summen. Zeig auf eine, um zu sehen, wie sie berechnet ist.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bills of %1</source>
        <translation>Rechnungen von %1</translation>
    </message>
    <message>
        <source>US dollars for one month of %1 h, before tax. %2, prices of %3.</source>
        <translation>US-Dollar für einen Monat von %1 h, vor Steuern. %2, Preise vom %3.</translation>
    </message>
</context>
<context>
    <name>loadline::BillHeading</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>A: %1, change: %2</source>
        <translation>A: %1, Änderung: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not in the total: %1.</source>
        <translation>Nicht in der Summe: %1.</translation>
    </message>
    <message>
        <source>Bill of %1: %2</source>
        <translation>Rechnung von %1: %2</translation>
    </message>
</context>
<context>
    <name>loadline::BillModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>loadline::BillView</name>
    <message>
        <source>Bill of %1</source>
        <translation>Rechnung von %1</translation>
    </message>
</context>
<context>
    <name>loadline::BlankScreen</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>Der Bildschirm ist leer; jede Taste bringt ihn zurück</translation>
    </message>
</context>
<context>
    <name>loadline::BreakEvenBar</name>
    <message>
        <source>Average traffic, requests per second</source>
        <translation>Mittlerer Verkehr, Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Which option is cheaper at which average traffic. Drag the ring to change yours.</source>
        <translation>Welche Option bei welchem mittleren Verkehr günstiger ist. Zieh den Ring, um deinen zu ändern.</translation>
    </message>
    <message>
        <source>%1; in A %2</source>
        <translation>%1; in A %2</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>loadline::ChangedDot</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>loadline::ChartCard</name>
    <message>
        <source>Drag the title into another program to take the chart there</source>
        <translation>Zieh den Titel in ein anderes Programm, um das Diagramm mitzunehmen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the %1 chart</source>
        <translation>Mehr zum Diagramm %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Datentabelle</translation>
    </message>
    <message>
        <source>Bills line by line</source>
        <translation>Rechnungen Zeile für Zeile</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Add idle window</source>
        <translation>Ruhezeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove idle window</source>
        <translation>Ruhezeit entfernen</translation>
    </message>
    <message>
        <source>Show instead</source>
        <translation>Stattdessen zeigen</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Zurück zu allen Diagrammen (Esc)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Zurück zu allen Diagrammen</translation>
    </message>
    <message>
        <source>Enlarge the %1 chart</source>
        <translation>Diagramm %1 vergrößern</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>loadline::ChartView</name>
    <message>
        <source> h after Monday 00:00</source>
        <translation> h nach Montag 00:00</translation>
    </message>
    <message>
        <source> req/s</source>
        <translation> Anfr./s</translation>
    </message>
    <message>
        <source>Hours after Monday 00:00</source>
        <translation>Stunden nach Montag 00:00</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
</context>
<context>
    <name>loadline::ControlPanel</name>
    <message>
        <source>No value has such a name.</source>
        <translation>Kein Wert heißt so.</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Einen Wert finden</translation>
    </message>
    <message>
        <source>All values are as opened</source>
        <translation>Alle Werte sind wie geöffnet</translation>
    </message>
    <message>
        <source>1 value differs from what was opened</source>
        <translation>1 Wert weicht vom Geöffneten ab</translation>
    </message>
    <message>
        <source>%1 values differ from what was opened</source>
        <translation>%1 Werte weichen vom Geöffneten ab</translation>
    </message>
    <message>
        <source>All values are the preset&apos;s</source>
        <translation>Alle Werte sind die der Vorlage</translation>
    </message>
    <message>
        <source>1 value differs from the preset</source>
        <translation>1 Wert weicht von der Vorlage ab</translation>
    </message>
    <message>
        <source>%1 values differ from the preset</source>
        <translation>%1 Werte weichen von der Vorlage ab</translation>
    </message>
    <message>
        <source>There is no such instance type. Choose one from the list.</source>
        <translation>Einen solchen Instanztyp gibt es nicht. Wähle einen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>loadline::DiagramView</name>
    <message>
        <source>%1 users, %2.</source>
        <translation>%1 Nutzer, %2.</translation>
    </message>
    <message>
        <source> %1 environments busy, %2 warm, %3 starting, %4 asleep; %5 database connections.</source>
        <translation> %1 Umgebungen beschäftigt, %2 warm, %3 starten, %4 schlafen; %5 Datenbankverbindungen.</translation>
    </message>
    <message>
        <source> %1 servers, CPU %2 busy, RAM %3 full; %4 database connections.</source>
        <translation> %1 Server, CPU %2 beschäftigt, RAM %3 voll; %4 Datenbankverbindungen.</translation>
    </message>
    <message>
        <source>%1 diagram</source>
        <translation>Schaubild %1</translation>
    </message>
</context>
<context>
    <name>loadline::Document</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Remove trace</source>
        <translation>Aufzeichnung entfernen</translation>
    </message>
    <message>
        <source>Pin as A</source>
        <translation>Als A anheften</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Anheftung entfernen</translation>
    </message>
    <message>
        <source>Back to A</source>
        <translation>Zurück zu A</translation>
    </message>
    <message>
        <source>Open traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
</context>
<context>
    <name>loadline::DocumentFiles</name>
    <message>
        <source>Loadline scenarios (*.loadline)</source>
        <translation>Loadline-Szenarien (*.loadline)</translation>
    </message>
    <message>
        <source>;;Exported with a scenario inside (*.png *.svg *.pdf *.pptx)</source>
        <translation>;;Exportiert, mit einem Szenario darin (*.png *.svg *.pdf *.pptx)</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot; first?</source>
        <translation>Die Änderungen an &quot;%1&quot; zuerst speichern?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Änderungen, die nicht gespeichert sind, gehen verloren.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>%1 bills</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>Save bills</source>
        <translation>Rechnungen speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Recorded traffic (*.csv *.tsv *.txt *.log *.json *.jsonl);;All files (*)</source>
        <translation>Aufgezeichneter Verkehr (*.csv *.tsv *.txt *.log *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
</context>
<context>
    <name>loadline::DutiesModel</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>You and AWS</source>
        <translation>Du und AWS</translation>
    </message>
    <message>
        <source>Who looks after</source>
        <translation>Wer sich kümmert</translation>
    </message>
</context>
<context>
    <name>loadline::EnvironmentsItem</name>
    <message>
        <source>1 square = %1</source>
        <translation>1 Quadrat = %1</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 beschäftigt</translation>
    </message>
    <message>
        <source>billed by the millisecond</source>
        <translation>nach Millisekunden berechnet</translation>
    </message>
    <message>
        <source>%1 warm, waiting</source>
        <translation>%1 warm, wartend</translation>
    </message>
    <message>
        <source>free, keep their connections</source>
        <translation>frei, halten ihre Verbindungen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 cold start</source>
        <translation>%1 Kaltstart</translation>
    </message>
    <message>
        <source>the caller waits %1</source>
        <translation>der Aufrufer wartet %1</translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <translation>%1 schlafend</translation>
    </message>
    <message>
        <source>no cost, no memory</source>
        <translation>keine Kosten, kein Gedächtnis</translation>
    </message>
</context>
<context>
    <name>loadline::ExplorePage</name>
    <message>
        <source>Show the %1 chart (key %2)</source>
        <translation>Das Diagramm %1 zeigen (Taste %2)</translation>
    </message>
</context>
<context>
    <name>loadline::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Chosen charts; the preview shows the current one</source>
        <translation>Gewählte Diagramme; die Vorschau zeigt das aktuelle</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Sprechernotizen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, SVG, PDF and PPTX have the scenario inside: drop one on Loadline to open it again.</source>
        <translation>PNG, SVG, PDF und PPTX haben das Szenario in sich: zieh eine Datei auf Loadline, um es wieder zu öffnen.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;exportieren</numerusform>
            <numerusform>%n Dateien &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one chart and one format</source>
        <translation>Wähle mindestens ein Diagramm und ein Format</translation>
    </message>
    <message>
        <source>&lt;b&gt;Preview&lt;/b&gt; &amp;nbsp; %1, %2 × %3 at %4&#x202f;%</source>
        <translation>&lt;b&gt;Vorschau&lt;/b&gt; &amp;nbsp;&#x202f;%1,&#x202f;%2 ×&#x202f;%3 bei&#x202f;%4&#x202f;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100&#x202f;%</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <source>Fit the whole sheet, or show each pixel of the picture as it will be</source>
        <translation>Das ganze Blatt einpassen, oder jedes Pixel des Bildes zeigen, wie es sein wird</translation>
    </message>
</context>
<context>
    <name>loadline::ExportOptions</name>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 bis %2 Pixel</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Light inks on a transparent ground</source>
        <translation>Helle Farben auf durchsichtigem Grund</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Saal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>PPTX</source>
        <translation>PPTX</translation>
    </message>
    <message>
        <source>One chart a slide, with speaker notes, for PowerPoint and Impress</source>
        <translation>Ein Diagramm je Folie, mit Sprechernotizen, für PowerPoint und Impress</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One file with a page for each chart</source>
        <translation>Eine Datei mit einer Seite für jedes Diagramm</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Exactly what is drawn, in full precision</source>
        <translation>Genau das Gezeichnete, in voller Genauigkeit</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>One sheet a chart, with charts of its own</source>
        <translation>Ein Blatt je Diagramm, mit eigenen Diagrammen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
</context>
<context>
    <name>loadline::GuessBoard</name>
    <message>
        <source>Guess: %1</source>
        <translation>Schätzung: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Class guess: %1</source>
        <translation>Schätzung der Klasse: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>loadline::ImportedPrices</name>
    <message>
        <source>%1 Until then the shipped prices are used.</source>
        <translation>%1 Bis dahin gelten die mitgelieferten Preise.</translation>
    </message>
    <message>
        <source>AWS&apos;s price list of %1, imported from %2</source>
        <translation>AWS-Preisliste vom %1, eingelesen aus %2</translation>
    </message>
</context>
<context>
    <name>loadline::LessonList</name>
    <message>
        <source>Guess first, then see. Each lesson takes a class about ten minutes.</source>
        <translation>Erst schätzen, dann sehen. Jede Lektion dauert mit einer Klasse etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>&amp;Start the lesson</source>
        <translation>Lektion &amp;starten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file…</source>
        <translation>Lektionsdatei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A lesson that somebody wrote; resources/lessons/README.md says how</source>
        <translation>Eine Lektion, die jemand geschrieben hat; resources/lessons/README.md sagt, wie</translation>
    </message>
    <message>
        <source>Fills the screen; Esc comes back (Enter)</source>
        <translation>Füllt den Bildschirm; Esc kehrt zurück (Eingabe)</translation>
    </message>
    <message>
        <source>%1, done. %2</source>
        <translation>%1, erledigt. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>loadline::LessonPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep this guess (Enter)</source>
        <translation>Diese Schätzung behalten (Eingabe)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – Loadline</source>
        <translation>%1 – Loadline</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tippe eine Zahl.</translation>
    </message>
    <message>
        <source>Type a number, in %1.</source>
        <translation>Tippe eine Zahl, in %1.</translation>
    </message>
    <message>
        <source>Drag the green flag, or press ← and →; Shift moves ten steps. %1</source>
        <translation>Zieh die grüne Fahne oder drück ← und →; mit Umschalt zehn Schritte. %1</translation>
    </message>
    <message>
        <source>What is hatched stays hidden until you ask.</source>
        <translation>Was schraffiert ist, bleibt verborgen, bis du fragst.</translation>
    </message>
    <message>
        <source>Guess (Space)</source>
        <translation>Schätzen (Leertaste)</translation>
    </message>
    <message>
        <source>Reveal (Space)</source>
        <translation>Auflösen (Leertaste)</translation>
    </message>
    <message>
        <source>Why (Space)</source>
        <translation>Warum (Leertaste)</translation>
    </message>
    <message>
        <source>Try it (Space)</source>
        <translation>Probieren (Leertaste)</translation>
    </message>
    <message>
        <source>Finish (Space)</source>
        <translation>Beenden (Leertaste)</translation>
    </message>
    <message>
        <source>Next lesson (Space)</source>
        <translation>Nächste Lektion (Leertaste)</translation>
    </message>
    <message>
        <source>Tab reaches the controls; R starts over, Esc leaves, B blanks the screen</source>
        <translation>Tab führt zu den Reglern; R beginnt von vorn, Esc verlässt, B macht den Schirm dunkel</translation>
    </message>
    <message>
        <source>R starts over, Esc leaves, B blanks the screen, Ctrl with + and − sizes the type</source>
        <translation>R beginnt von vorn, Esc verlässt, B macht den Schirm dunkel, Strg mit + und − ändert die Schrift</translation>
    </message>
    <message>
        <source>No more than %1 guesses are kept</source>
        <translation>Mehr als %1 Schätzungen werden nicht behalten</translation>
    </message>
    <message>
        <source>Enter keeps a guess for a row of the class, up to %1 of them, so that rows can compete. N names the row.</source>
        <translation>Eingabe behält eine Schätzung für eine Reihe der Klasse, bis zu %1, damit Reihen gegeneinander antreten können. N benennt die Reihe.</translation>
    </message>
    <message>
        <source>%1 is nearest with %2.</source>
        <translation>%1 ist mit %2 am nächsten.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Keep a guess first, with Enter</source>
        <translation>Behalte zuerst eine Schätzung, mit Eingabe</translation>
    </message>
    <message>
        <source>Name the row</source>
        <translation>Die Reihe benennen</translation>
    </message>
    <message>
        <source>Whose guess is %1?</source>
        <translation>Wessen Schätzung ist %1?</translation>
    </message>
    <message>
        <source>%1 are nearest with %2.</source>
        <translation>%1 sind mit %2 am nächsten.</translation>
    </message>
</context>
<context>
    <name>loadline::LessonSession</name>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Lektion %1 von %2</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Lektion &quot;%1&quot;; es gibt %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The quantity %1 does not exist in the lesson&apos;s scenario; choose another answer or scenario.</source>
        <translation>Die Größe %1 gibt es im Szenario der Lektion nicht; wähle eine andere Antwort oder ein anderes Szenario.</translation>
    </message>
</context>
<context>
    <name>loadline::MainActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start over with the first preset</source>
        <translation>Mit der ersten Vorlage von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Eine Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Das Szenario speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the scenario under another name</source>
        <translation>Das Szenario unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write charts, the architecture and the bill to files</source>
        <translation>Diagramme, Architektur und Rechnung in Dateien schreiben</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the chart in use</source>
        <translation>Das Diagramm in Gebrauch drucken</translation>
    </message>
    <message>
        <source>&amp;Remove trace</source>
        <translation>Aufzeichnung ent&amp;fernen</translation>
    </message>
    <message>
        <source>Go back to the drawn curve</source>
        <translation>Zurück zur gezeichneten Kurve</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Run a lesson from a file</source>
        <translation>Eine Lektion aus einer Datei starten</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>&amp;Preise…</translation>
    </message>
    <message>
        <source>Ages of the prices; import price lists or fetch new ones</source>
        <translation>Alter der Preise; Preislisten einlesen oder neue holen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Loadline</source>
        <translation>Loadline schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chart in use as a picture</source>
        <translation>Das Diagramm in Gebrauch als Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Take every value back to the preset or the opened file</source>
        <translation>Jeden Wert auf die Vorlage oder die geöffnete Datei zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Find a value</source>
        <translation>Wert &amp;finden</translation>
    </message>
    <message>
        <source>Search the panel</source>
        <translation>Die Leiste durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Pin as A</source>
        <translation>Als A &amp;anheften</translation>
    </message>
    <message>
        <source>Keep the scenario as it stands as A, to compare others with it</source>
        <translation>Das Szenario, wie es ist, als A behalten, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin as A (P)</source>
        <translation>Als A anheften (P)</translation>
    </message>
    <message>
        <source>Re&amp;move the pin</source>
        <translation>Anheftung &amp;entfernen</translation>
    </message>
    <message>
        <source>Compare with A no more</source>
        <translation>Nicht mehr mit A vergleichen</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Remove the pin (Shift+P)</source>
        <translation>Anheftung entfernen (Umschalt+P)</translation>
    </message>
    <message>
        <source>&amp;Back to A</source>
        <translation>&amp;Zurück zu A</translation>
    </message>
    <message>
        <source>Bring the values of A back</source>
        <translation>Die Werte von A zurückholen</translation>
    </message>
    <message>
        <source>&amp;Bills</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>Open both bills line by line</source>
        <translation>Beide Rechnungen Zeile für Zeile öffnen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Dem Schreibtisch folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light theme, for bright rooms</source>
        <translation>Helle Farben, für helle Räume</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Make all type larger</source>
        <translation>Alle Schrift größer machen</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make all type smaller</source>
        <translation>Alle Schrift kleiner machen</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Type in its normal size</source>
        <translation>Schrift in normaler Größe</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Simulate in the &amp;background</source>
        <translation>Im &amp;Hintergrund simulieren</translation>
    </message>
    <message>
        <source>Simulate weeks of the scenario request by request, behind everything else</source>
        <translation>Wochen des Szenarios Anfrage für Anfrage simulieren, hinter allem anderen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Fill the screen with one chart in large type</source>
        <translation>Den Bildschirm mit einem Diagramm in großer Schrift füllen</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Presenter mode (F11)</source>
        <translation>Vorführmodus (F11)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten aufzählen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Loadline</source>
        <translation>&amp;Über Loadline</translation>
    </message>
    <message>
        <source>Version, licence and the dates of the prices</source>
        <translation>Version, Lizenz und die Daten der Preise</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The library that Loadline is built with</source>
        <translation>Die Bibliothek, mit der Loadline gebaut ist</translation>
    </message>
    <message>
        <source>Light theme (Ctrl+T)</source>
        <translation>Helle Farben (Strg+T)</translation>
    </message>
    <message>
        <source>Dark theme (Ctrl+T)</source>
        <translation>Dunkle Farben (Strg+T)</translation>
    </message>
    <message>
        <source>Open &amp;traffic…</source>
        <translation>Ver&amp;kehr öffnen…</translation>
    </message>
    <message>
        <source>Use recorded traffic from a file</source>
        <translation>Aufgezeichneten Verkehr aus einer Datei verwenden</translation>
    </message>
</context>
<context>
    <name>loadline::MainWindow</name>
    <message>
        <source>Panel</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Leiste</translation>
    </message>
    <message>
        <source>%1 · %2/h</source>
        <translation>%1 · %2/h</translation>
    </message>
    <message>
        <source>%1 · no price</source>
        <translation>%1 · kein Preis</translation>
    </message>
    <message>
        <source>%1    Prices of %2</source>
        <translation>%1    Preise vom %2</translation>
    </message>
    <message>
        <source>The newest price is of %1, the oldest of %2</source>
        <translation>Der neueste Preis ist vom %1, der älteste vom %2</translation>
    </message>
    <message>
        <source>Estimate for one month of %1 h, before tax</source>
        <translation>Schätzung für einen Monat von %1 h, vor Steuern</translation>
    </message>
    <message>
        <source>%1[*] – Loadline</source>
        <translation>%1[*] – Loadline</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.lesson)</source>
        <translation>Lektionen (*.lesson)</translation>
    </message>
    <message>
        <source>Loadline</source>
        <translation>Loadline</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>T&amp;ype size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The language changes when Loadline is started again</source>
        <translation>Die Sprache wechselt beim nächsten Start von Loadline</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>A, pinned</source>
        <translation>A, angeheftet</translation>
    </message>
    <message>
        <source>A: %1, pinned</source>
        <translation>A: %1, angeheftet</translation>
    </message>
    <message>
        <source>Every figure and chart shows how it differs from A. %1</source>
        <translation>Jede Zahl und jedes Diagramm zeigt den Unterschied zu A. %1</translation>
    </message>
    <message>
        <source>Imported prices cannot be read</source>
        <translation>Eingelesene Preise können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Prices over a year old: %1</source>
        <translation>Preise über ein Jahr alt: %1</translation>
    </message>
    <message>
        <source>The EC2 or Lambda prices of %1 are of %2. Click for newer ones.</source>
        <translation>Die EC2- oder Lambda-Preise von %1 sind vom %2. Klick für neuere.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>keiner passt</translation>
    </message>
</context>
<context>
    <name>loadline::OpenTraffic</name>
    <message>
        <source>Your answers for an earlier file with these columns are used.</source>
        <translation>Deine Antworten für eine frühere Datei mit diesen Spalten werden verwendet.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now gives the traffic.</source>
        <translation>&quot;%1&quot; gibt jetzt den Verkehr vor.</translation>
    </message>
</context>
<context>
    <name>loadline::ParamRow</name>
    <message>
        <source>no trace</source>
        <translation>keine Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>loadline::PresenterPage</name>
    <message>
        <source>Presenter mode – Loadline</source>
        <translation>Vorführmodus – Loadline</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 je Monat</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>← → change, ↑ ↓ choose, 1 to %1 another chart, 9 and 0 the designs, Space plays, B blanks, Esc leaves</source>
        <translation>← → ändern, ↑ ↓ wählen, 1 bis %1 anderes Diagramm, 9 und 0 die Entwürfe, Leertaste spielt ab, B dunkel, Esc verlässt</translation>
    </message>
</context>
<context>
    <name>loadline::PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Das Szenario speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the preset, all values</source>
        <translation>Alle Werte zurück zur Vorlage</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
</context>
<context>
    <name>loadline::PreviewMarks</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>loadline::PriceFiles</name>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported, %1</source>
        <translation>Eingelesen, %1</translation>
    </message>
    <message>
        <source>Shipped, %1</source>
        <translation>Mitgeliefert, %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise einlesen</translation>
    </message>
    <message>
        <source>AWS price lists (*.json *.csv);;All files (*)</source>
        <translation>AWS-Preislisten (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import the prices in &quot;%1&quot;?</source>
        <translation>Die Preise in &quot;%1&quot; einlesen?</translation>
    </message>
    <message>
        <source>Its prices take the place of imported ones of the same service and region.</source>
        <translation>Ihre Preise ersetzen eingelesene desselben Dienstes und derselben Region.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Fetch the current prices of %1?</source>
        <translation>Die aktuellen Preise von %1 holen?</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Go back to the shipped prices?</source>
        <translation>Zurück zu den mitgelieferten Preisen?</translation>
    </message>
    <message>
        <source>Imported lists are removed. They can be imported again.</source>
        <translation>Eingelesene Listen werden entfernt. Sie können wieder eingelesen werden.</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Of all regions</source>
        <translation>Von allen Regionen</translation>
    </message>
    <message>
        <source>The shipped prices are in use again.</source>
        <translation>Die mitgelieferten Preise gelten wieder.</translation>
    </message>
    <message>
        <source>Prices are being read; wait for the end or cancel that first.</source>
        <translation>Preise werden gelesen; warte auf das Ende oder brich das zuerst ab.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>The imported prices are in use.</source>
        <translation>Die eingelesenen Preise gelten.</translation>
    </message>
    <message>
        <source>Imported prices</source>
        <translation>Eingelesene Preise</translation>
    </message>
    <message>
        <source>Cancelled. No price has changed.</source>
        <translation>Abgebrochen. Kein Preis hat sich geändert.</translation>
    </message>
    <message>
        <source>Replace newer prices?</source>
        <translation>Neuere Preise ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 No price has changed.</source>
        <translation>%1 Kein Preis hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1, %2. AWS&apos;s list of %3 would bring them: choose this row and update, or import the list.</source>
        <translation>%1, %2. Die Liste %3 von AWS würde sie bringen: wähle diese Zeile und aktualisiere, oder lies die Liste ein.</translation>
    </message>
    <message>
        <source>%1, %2. They are not AWS&apos;s; no list of AWS brings them.</source>
        <translation>%1, %2. Sie sind nicht von AWS; keine Liste von AWS bringt sie.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Eingelesen: %1</translation>
    </message>
    <message>
        <source>Loadline asks %1 for the lists of %2.</source>
        <translation>Loadline fragt %1 nach den Listen von %2.</translation>
    </message>
    <message>
        <source>Some have hundreds of megabytes.</source>
        <translation>Manche haben Hunderte Megabyte.</translation>
    </message>
    <message>
        <source>Lists were imported for %1. They are removed, and can be imported again.</source>
        <translation>Für %1 wurden Listen eingelesen. Sie werden entfernt und können wieder eingelesen werden.</translation>
    </message>
</context>
<context>
    <name>loadline::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Imported lists lie over the shipped prices. Loadline asks AWS for prices only when you say so.</source>
        <translation>Eingelesene Listen liegen über den mitgelieferten Preisen. Loadline fragt AWS nur nach Preisen, wenn du es sagst.</translation>
    </message>
    <message>
        <source>Prices by region</source>
        <translation>Preise nach Region</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>Datei &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;Back to shipped prices…</source>
        <translation>&amp;Zurück zu den mitgelieferten Preisen…</translation>
    </message>
    <message>
        <source>Remove imported lists</source>
        <translation>Eingelesene Listen entfernen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was taken from the files and what was not</source>
        <translation>Was aus den Dateien übernommen wurde und was nicht</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Update from AWS…</source>
        <translation>Von AWS &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>&amp;Update %1 from AWS…</source>
        <translation>%1 von AWS &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Region, service</source>
        <translation>Region, Dienst</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältester</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>AWS&apos;s list</source>
        <translation>Liste von AWS</translation>
    </message>
    <message>
        <source>Read a price list that you have: AWS&apos;s JSON or CSV file, or what &quot;aws pricing get-products&quot; prints</source>
        <translation>Eine Preisliste lesen, die du hast: AWS-Datei in JSON oder CSV, oder was &quot;aws pricing get-products&quot; ausgibt</translation>
    </message>
    <message>
        <source>Fetch the lists that your bills need, or the one of the chosen service, from AWS</source>
        <translation>Die Listen, die deine Rechnungen brauchen, oder die des gewählten Dienstes von AWS holen</translation>
    </message>
    <message>
        <source>&amp;Update %1 of %2 from AWS…</source>
        <translation>%1 für %2 von AWS &amp;aktualisieren…</translation>
    </message>
</context>
<context>
    <name>loadline::RecentFiles</name>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>loadline::Recovery</name>
    <message>
        <source>Unsaved work is not protected against a crash: %1</source>
        <translation>Ungespeicherte Arbeit ist nicht gegen einen Absturz geschützt: %1</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier run cannot be restored: %1 It is kept as %2.</source>
        <translation>Ungespeicherte Arbeit eines früheren Laufs kann nicht wiederhergestellt werden: %1 Sie bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>%1 could not be locked: %2.</source>
        <translation>%1 konnte nicht gesperrt werden: %2.</translation>
    </message>
</context>
<context>
    <name>loadline::SectionView</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mehr (%1)</translation>
    </message>
</context>
<context>
    <name>loadline::ServersItem</name>
    <message>
        <source>EC2 %1</source>
        <translation>EC2 %1</translation>
    </message>
    <message>
        <source>each of %1</source>
        <translation>jeder von %1</translation>
    </message>
    <message>
        <source>stopped: the disk is billed on</source>
        <translation>gestoppt: die Platte kostet weiter</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 in Gebrauch</translation>
    </message>
    <message>
        <source>%1 sessions, %2 sockets</source>
        <translation>%1 Sitzungen, %2 Sockets</translation>
    </message>
    <message>
        <source>DB pool</source>
        <translation>DB-Pool</translation>
    </message>
    <message>
        <source>1 square = %1 servers</source>
        <translation>1 Quadrat = %1 Server</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 für alle</translation>
    </message>
    <message>
        <source>sessions outside, %1 sockets</source>
        <translation>Sitzungen außerhalb, %1 Sockets</translation>
    </message>
</context>
<context>
    <name>loadline::ShapeEditor</name>
    <message>
        <source>%1, %2 of the highest</source>
        <translation>%1, %2 des Höchsten</translation>
    </message>
</context>
<context>
    <name>loadline::SheetExport</name>
    <message>
        <source>Copied %1 as a picture and as a vector drawing</source>
        <translation>%1 als Bild und als Vektorzeichnung kopiert</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 gedruckt</translation>
    </message>
    <message>
        <source>The printer took no page; choose another one.</source>
        <translation>Der Drucker nahm keine Seite an; wähle einen anderen.</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s) of the same name?</source>
        <translation>
            <numerusform>%n Datei gleichen Namens ersetzen?</numerusform>
            <numerusform>%n Dateien gleichen Namens ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert</numerusform>
            <numerusform>%n Dateien nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are written when all %1 weeks are simulated, or fewer that are precise enough; %2 are done.</source>
        <translation>Dateien werden geschrieben, wenn alle %1 Wochen simuliert sind, oder weniger, die genau genug sind; %2 sind fertig.</translation>
    </message>
    <message numerus="yes">
        <source>The files have what is shown, with %n simulated week(s).</source>
        <translation>
            <numerusform>Die Dateien haben, was zu sehen ist, mit %n simulierten Woche.</numerusform>
            <numerusform>Die Dateien haben, was zu sehen ist, mit %n simulierten Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have what is shown, by formulas.</source>
        <translation>Die Dateien haben, was zu sehen ist, nach Formeln.</translation>
    </message>
</context>
<context>
    <name>loadline::StateModel</name>
    <message>
        <source>Works as is</source>
        <translation>Geht ohne Zutun</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, no price</source>
        <translation>, kein Preis</translation>
    </message>
    <message>
        <source>, +%1</source>
        <translation>, +%1</translation>
    </message>
    <message>
        <source>A click brings it into the scenario.</source>
        <translation>Ein Klick bringt es ins Szenario.</translation>
    </message>
    <message>
        <source>The code needs</source>
        <translation>Der Code braucht</translation>
    </message>
</context>
<context>
    <name>loadline::StepList</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>loadline::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>loadline::TableDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>loadline::TimeScrubber</name>
    <message>
        <source>%1 busy, refuses %2</source>
        <translation>%1 beschäftigt, weist %2 ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 busy of %2 environments</source>
        <translation>
            <numerusform>%1 von %2 Umgebung beschäftigt</numerusform>
            <numerusform>%1 von %2 Umgebungen beschäftigt</numerusform>
        </translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
    <message>
        <source>%1, CPU %2 busy</source>
        <translation>%1, CPU %2 beschäftigt</translation>
    </message>
    <message>
        <source>%1 h/s</source>
        <translation>%1 h/s</translation>
    </message>
    <message>
        <source>Hours of the week that pass in a second</source>
        <translation>Stunden der Woche, die in einer Sekunde vergehen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Play this day again and again</source>
        <translation>Diesen Tag immer wieder abspielen</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Anhalten (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Play the week (Ctrl+Space)</source>
        <translation>Die Woche abspielen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n simulated weeks</source>
        <translation>
            <numerusform>Mittel aus %n simulierten Woche</numerusform>
            <numerusform>Mittel aus %n simulierten Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>By formula</source>
        <translation>Nach Formel</translation>
    </message>
    <message>
        <source>asleep, no compute billed</source>
        <translation>schläft, ohne Laufkosten</translation>
    </message>
    <message numerus="yes">
        <source>%1 environments, none busy</source>
        <translation>
            <numerusform>%1 Umgebung, nicht beschäftigt</numerusform>
            <numerusform>%1 Umgebungen, keine beschäftigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 environments warm, none busy</source>
        <translation>
            <numerusform>%1 Umgebung warm, nicht beschäftigt</numerusform>
            <numerusform>%1 Umgebungen warm, keine beschäftigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::TraceEditor</name>
    <message>
        <source>Remove the trace and use the drawn curve</source>
        <translation>Aufzeichnung entfernen und die gezeichnete Kurve verwenden</translation>
    </message>
    <message>
        <source>Remove trace</source>
        <translation>Aufzeichnung entfernen</translation>
    </message>
    <message>
        <source>Open traffic…</source>
        <translation>Verkehr öffnen…</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficDialog</name>
    <message>
        <source>Open traffic</source>
        <translation>Verkehr öffnen</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>Which columns count?</source>
        <translation>Welche Spalten zählen?</translation>
    </message>
    <message>
        <source>one column is the time; tick every column to add up</source>
        <translation>eine Spalte ist die Zeit; hake jede an, die addiert werden soll</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>&amp;Keep these answers for files like this</source>
        <translation>Diese Antworten für solche Dateien &amp;behalten</translation>
    </message>
    <message>
        <source>A file with the same columns is then read the same way</source>
        <translation>Eine Datei mit denselben Spalten wird dann ebenso gelesen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Als Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard that do the same in a terminal</source>
        <translation>Legt die Wörter in die Zwischenablage, die in einem Terminal dasselbe tun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use this traffic</source>
        <translation>Diesen Verkehr &amp;verwenden</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>This file cannot be used as traffic.</source>
        <translation>Diese Datei kann nicht als Verkehr verwendet werden.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 of %3. Keys: ← → choose a column, Space ticks it, T makes it the time.</source>
        <translation>Zeilen %1 bis %2 von %3. Tasten: ← → wählen eine Spalte, Leertaste hakt sie an, T macht sie zur Zeit.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>What has an octagon must be mended or answered first</source>
        <translation>Was ein Achteck hat, muss zuerst berichtigt oder beantwortet werden</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficNotes</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>One about a line of the file leads to that line.</source>
        <translation>Ein Hinweis zu einer Zeile der Datei führt zu dieser Zeile.</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss berichtigt werden</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficPreview</name>
    <message>
        <source>The week to be used</source>
        <translation>Die Woche, die verwendet wird</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space adds it up or leaves it, T makes it the time.</source>
        <translation>Links und rechts wählen eine Spalte, Leertaste addiert sie oder lässt sie weg, T macht sie zur Zeit.</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>add up</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>loadline::VerdictStrip</name>
    <message>
        <source>%1. Click to see the value behind it, right-click for its line in the bill.</source>
        <translation>%1. Klick zeigt den Wert dahinter, Rechtsklick seine Zeile in der Rechnung.</translation>
    </message>
    <message>
        <source>%1. Click to see the value behind it.</source>
        <translation>%1. Klick zeigt den Wert dahinter.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Show the value behind it</source>
        <translation>Den Wert dahinter zeigen</translation>
    </message>
    <message>
        <source>Show in the bill</source>
        <translation>In der Rechnung zeigen</translation>
    </message>
    <message>
        <source>In A, by formula: %1</source>
        <translation>In A, nach Formel: %1</translation>
    </message>
    <message>
        <source>In A: %1</source>
        <translation>In A: %1</translation>
    </message>
</context>
<context>
    <name>loadline::VerdictText</name>
    <message>
        <source>Click to see the bills.</source>
        <translation>Klick zeigt die Rechnungen.</translation>
    </message>
</context>
<context>
    <name>loadline::WeekStrip</name>
    <message>
        <source>Minute of the week</source>
        <translation>Minute der Woche</translation>
    </message>
    <message>
        <source>Drag to another minute of the week. Arrow keys move five minutes, with Shift an hour, Page keys a day.</source>
        <translation>Zieh zu einer anderen Minute der Woche. Pfeiltasten bewegen fünf Minuten, mit Umschalt eine Stunde, Bildtasten einen Tag.</translation>
    </message>
</context>
<context>
    <name>loadline::WeeksWait</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Simulated weeks</source>
        <translation>Simulierte Wochen</translation>
    </message>
    <message>
        <source>&amp;Write now</source>
        <translation>&amp;Jetzt schreiben</translation>
    </message>
    <message>
        <source>Writes the files with the weeks that are simulated by now</source>
        <translation>Schreibt die Dateien mit den Wochen, die bis jetzt simuliert sind</translation>
    </message>
    <message>
        <source>The files are written when the weeks are simulated: %1 of at most %2.
Fewer are enough when the figures are precise.</source>
        <translation>Die Dateien werden geschrieben, wenn die Wochen simuliert sind: %1 von höchstens %2.
Weniger genügen, wenn die Zahlen genau sind.</translation>
    </message>
</context>
<context>
    <name>loadline::WindowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a stretch of the week without requests</source>
        <translation>Einen Abschnitt der Woche ohne Anfragen hinzufügen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Idle from, day</source>
        <translation>Ruhe ab, Tag</translation>
    </message>
    <message>
        <source>Idle from, time</source>
        <translation>Ruhe ab, Uhrzeit</translation>
    </message>
    <message>
        <source>Idle to, day</source>
        <translation>Ruhe bis, Tag</translation>
    </message>
    <message>
        <source>Idle to, time</source>
        <translation>Ruhe bis, Uhrzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Zeit hinzufügen</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No Redis node holds that many sessions; use DynamoDB or fewer</source>
        <translation>Kein Redis-Knoten fasst so viele Sitzungen; nimm DynamoDB oder weniger</translation>
    </message>
    <message>
        <source>DB connections %1 of %2 on %3</source>
        <translation>DB-Verbindungen %1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1: no price for %2 in %3</source>
        <translation>%1: kein Preis für %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2 prices are missing in %3</source>
        <translation>%1: %2 Preise fehlen in %3</translation>
    </message>
    <message>
        <source>No break-even is known: other amounts of traffic need prices that are missing</source>
        <translation>Kein Break-even ist bekannt: andere Verkehrsmengen brauchen Preise, die fehlen</translation>
    </message>
    <message>
        <source>no break-even known: prices are missing</source>
        <translation>kein Break-even bekannt: Preise fehlen</translation>
    </message>
    <message>
        <source>No break-even between %1 and %2</source>
        <translation>Kein Break-even zwischen %1 und %2</translation>
    </message>
    <message>
        <source>no break-even at any rate</source>
        <translation>kein Break-even bei irgendeiner Rate</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2; you are at %3</source>
        <translation>%1 ist unter %2 günstiger; du bist bei %3</translation>
    </message>
    <message>
        <source>below %1; you are at %2</source>
        <translation>unter %1; du bist bei %2</translation>
    </message>
    <message>
        <source>above %1; you are at %2</source>
        <translation>über %1; du bist bei %2</translation>
    </message>
    <message>
        <source>Which is cheaper is open: prices are missing</source>
        <translation>Was günstiger ist, bleibt offen: Preise fehlen</translation>
    </message>
    <message>
        <source>%1&apos;s bill lacks a price for %2 in this region</source>
        <translation>Der Rechnung von %1 fehlt ein Preis für %2 in dieser Region</translation>
    </message>
    <message>
        <source>no price for %1&apos;s %2</source>
        <translation>kein Preis für %2 von %1</translation>
    </message>
    <message>
        <source>Both cost %1 a month</source>
        <translation>Beide kosten %1 je Monat</translation>
    </message>
    <message>
        <source>Both cost the same, at least %1 a month</source>
        <translation>Beide kosten dasselbe, mindestens %1 je Monat</translation>
    </message>
    <message>
        <source>%1 is cheaper by %2</source>
        <translation>%1 ist um %2 günstiger</translation>
    </message>
    <message>
        <source>%1 is cheaper by at least %2</source>
        <translation>%1 ist um mindestens %2 günstiger</translation>
    </message>
    <message>
        <source>%1 is cheaper by %2 (%3)</source>
        <translation>%1 ist um %2 günstiger (%3)</translation>
    </message>
    <message>
        <source>Neither can do the job</source>
        <translation>Keine schafft die Aufgabe</translation>
    </message>
    <message>
        <source>Only %1 can do the job</source>
        <translation>Nur %1 schafft die Aufgabe</translation>
    </message>
    <message>
        <source>Connection ids</source>
        <translation>Verbindungs-IDs</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Serverless cache</source>
        <translation>Serverless-Cache</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>accepts %1 connections</source>
        <translation>nimmt %1 Verbindungen an</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>spreads calls</source>
        <translation>verteilt Aufrufe</translation>
    </message>
    <message>
        <source>EC2</source>
        <translation>EC2</translation>
    </message>
    <message>
        <source>%1, %2 threads, %3</source>
        <translation>%1, %2 Threads, %3</translation>
    </message>
    <message>
        <source>Server 2</source>
        <translation>Server 2</translation>
    </message>
    <message>
        <source>one of them may fail</source>
        <translation>einer von ihnen darf ausfallen</translation>
    </message>
    <message>
        <source>%1 sessions survive</source>
        <translation>%1 Sitzungen überleben</translation>
    </message>
    <message>
        <source>API Gateway</source>
        <translation>API Gateway</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>Function URL</translation>
    </message>
    <message>
        <source>%1 sockets</source>
        <translation>%1 Sockets</translation>
    </message>
    <message>
        <source>HTTP calls</source>
        <translation>HTTP-Aufrufe</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 socket ids</source>
        <translation>%1 Socket-IDs</translation>
    </message>
    <message>
        <source>Pool proxy</source>
        <translation>Pool-Proxy</translation>
    </message>
    <message>
        <source>lends its connections</source>
        <translation>leiht seine Verbindungen</translation>
    </message>
    <message>
        <source>under %1 connections</source>
        <translation>unter %1 Verbindungen</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Surplus CPU credits</source>
        <translation>Überschuss-CPU-Credits</translation>
    </message>
    <message>
        <source>EBS</source>
        <translation>EBS</translation>
    </message>
    <message>
        <source>gp3 storage</source>
        <translation>gp3-Speicher</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-Monat</translation>
    </message>
    <message>
        <source>gp3 IOPS over 3,000</source>
        <translation>gp3-IOPS über 3.000</translation>
    </message>
    <message>
        <source>IOPS-month</source>
        <translation>IOPS-Monat</translation>
    </message>
    <message>
        <source>gp3 throughput over 125 MiB/s</source>
        <translation>gp3-Durchsatz über 125 MiB/s</translation>
    </message>
    <message>
        <source>MiB/s-month</source>
        <translation>MiB/s-Monat</translation>
    </message>
    <message>
        <source>%1 has no price for this system in %2</source>
        <translation>%1 hat in %2 keinen Preis für dieses System</translation>
    </message>
    <message>
        <source>No type of these processors has %1 of RAM, %2 cores and a price for this system</source>
        <translation>Kein Typ dieser Prozessoren hat %1 RAM, %2 Kerne und einen Preis für dieses System</translation>
    </message>
    <message>
        <source>%1 of the requests come while the servers are stopped</source>
        <translation>%1 der Anfragen kommen, während die Server gestoppt sind</translation>
    </message>
    <message>
        <source>Overloaded from %1: %2 requests waiting by %3</source>
        <translation>Überlastet ab %1: %2 Anfragen warten um %3</translation>
    </message>
    <message>
        <source>CPU credits run out on %1</source>
        <translation>CPU-Credits gehen am %1 aus</translation>
    </message>
    <message>
        <source>Surplus CPU credits: +%1</source>
        <translation>Überschuss-CPU-Credits: +%1</translation>
    </message>
    <message>
        <source>Nothing spreads the requests over the servers</source>
        <translation>Nichts verteilt die Anfragen auf die Server</translation>
    </message>
    <message>
        <source>A lost server loses its %1 sessions</source>
        <translation>Ein verlorener Server verliert seine %1 Sitzungen</translation>
    </message>
    <message>
        <source>%1 of files do not fit on a disk of %2</source>
        <translation>%1 Dateien passen nicht auf eine Platte von %2</translation>
    </message>
    <message>
        <source>AWS takes back %1 of spot servers of this type in a month</source>
        <translation>AWS nimmt im Monat %1 der Spot-Server dieses Typs zurück</translation>
    </message>
    <message>
        <source>%1 has no RAM left for a request</source>
        <translation>%1 hat keinen RAM für eine Anfrage übrig</translation>
    </message>
    <message>
        <source>Server hours, used</source>
        <translation>Serverstunden, genutzt</translation>
    </message>
    <message>
        <source>Server hours, idle</source>
        <translation>Serverstunden, untätig</translation>
    </message>
    <message>
        <source>Reserved 1 year (standard), used</source>
        <translation>Reserviert 1 Jahr (Standard), genutzt</translation>
    </message>
    <message>
        <source>Reserved 1 year (standard), idle</source>
        <translation>Reserviert 1 Jahr (Standard), untätig</translation>
    </message>
    <message>
        <source>Reserved 3 years (standard), used</source>
        <translation>Reserviert 3 Jahre (Standard), genutzt</translation>
    </message>
    <message>
        <source>Reserved 3 years (standard), idle</source>
        <translation>Reserviert 3 Jahre (Standard), untätig</translation>
    </message>
    <message>
        <source>Reserved 1 year (convertible), used</source>
        <translation>Reserviert 1 Jahr (Convertible), genutzt</translation>
    </message>
    <message>
        <source>Reserved 1 year (convertible), idle</source>
        <translation>Reserviert 1 Jahr (Convertible), untätig</translation>
    </message>
    <message>
        <source>Reserved 3 years (convertible), used</source>
        <translation>Reserviert 3 Jahre (Convertible), genutzt</translation>
    </message>
    <message>
        <source>Reserved 3 years (convertible), idle</source>
        <translation>Reserviert 3 Jahre (Convertible), untätig</translation>
    </message>
    <message>
        <source>Spot hours, used</source>
        <translation>Spot-Stunden, genutzt</translation>
    </message>
    <message>
        <source>Spot hours, idle</source>
        <translation>Spot-Stunden, untätig</translation>
    </message>
    <message>
        <source>limited by its worker threads</source>
        <translation>begrenzt durch seine Worker-Threads</translation>
    </message>
    <message>
        <source>limited by its RAM</source>
        <translation>begrenzt durch seinen RAM</translation>
    </message>
    <message>
        <source>limited by its network</source>
        <translation>begrenzt durch sein Netz</translation>
    </message>
    <message>
        <source>limited by its CPU</source>
        <translation>begrenzt durch seine CPU</translation>
    </message>
    <message>
        <source>No requests: the whole week is idle</source>
        <translation>Keine Anfragen: die ganze Woche ruht</translation>
    </message>
    <message>
        <source>No requests in the hours that are not idle</source>
        <translation>Keine Anfragen in den Stunden ohne Ruhe</translation>
    </message>
    <message>
        <source>Shape, weekdays and idle periods allow a peak of %1 × the average, not %2 ×</source>
        <translation>Form, Wochentage und Ruhezeiten erlauben eine Spitze von %1 × dem Mittel, nicht %2 ×</translation>
    </message>
    <message>
        <source>%1 is cheaper in month %2</source>
        <translation>%1 ist im Monat %2 günstiger</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Duration, Compute Savings Plan</source>
        <translation>Dauer, Compute Savings Plan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration of cold starts, Compute Savings Plan</source>
        <translation>Dauer der Kaltstarts, Compute Savings Plan</translation>
    </message>
    <message>
        <source>Duration of cold starts</source>
        <translation>Dauer der Kaltstarts</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-Sekunde</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Parallelität</translation>
    </message>
    <message>
        <source>Duration, provisioned</source>
        <translation>Dauer, bereitgestellt</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Temporäre Platte</translation>
    </message>
    <message>
        <source>SnapStart snapshot kept</source>
        <translation>SnapStart-Abbild, aufbewahrt</translation>
    </message>
    <message>
        <source>SnapStart restores</source>
        <translation>SnapStart-Wiederherstellungen</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Streamed answers beyond 6 MB</source>
        <translation>Gestreamte Antworten über 6 MB</translation>
    </message>
    <message>
        <source>HTTP API requests</source>
        <translation>HTTP-API-Anfragen</translation>
    </message>
    <message>
        <source>REST API requests</source>
        <translation>REST-API-Anfragen</translation>
    </message>
    <message>
        <source>RDS Proxy</source>
        <translation>RDS Proxy</translation>
    </message>
    <message>
        <source>Proxy capacity</source>
        <translation>Proxy-Kapazität</translation>
    </message>
    <message>
        <source>A request takes %1, the function has %2</source>
        <translation>Eine Anfrage dauert %1, die Funktion hat %2</translation>
    </message>
    <message>
        <source>A streamed answer has %1 at most, not %2</source>
        <translation>Eine gestreamte Antwort hat höchstens %1, nicht %2</translation>
    </message>
    <message>
        <source>The entry passes %1 at most, a body has %2</source>
        <translation>Der Eingang lässt höchstens %1 durch, ein Körper hat %2</translation>
    </message>
    <message>
        <source>SnapStart and copies kept warm exclude each other</source>
        <translation>SnapStart und warm gehaltene Kopien schließen einander aus</translation>
    </message>
    <message>
        <source>SnapStart does not work with a container image</source>
        <translation>SnapStart geht nicht mit einem Container-Image</translation>
    </message>
    <message>
        <source>SnapStart allows a temporary disk of 512 MB only</source>
        <translation>SnapStart erlaubt nur eine temporäre Platte von 512 MB</translation>
    </message>
    <message>
        <source>%1 of the requests are refused at the limit of %2 environments</source>
        <translation>%1 der Anfragen werden an der Grenze von %2 Umgebungen abgewiesen</translation>
    </message>
    <message>
        <source>%1 of the requests are refused because environments cannot be added so fast</source>
        <translation>%1 der Anfragen werden abgewiesen, weil Umgebungen nicht so schnell dazukommen</translation>
    </message>
    <message>
        <source>%1 of the requests fail because the database takes no more connections</source>
        <translation>%1 der Anfragen scheitern, weil die Datenbank keine Verbindungen mehr annimmt</translation>
    </message>
    <message>
        <source>%1 copies cannot be kept warm at a limit of %2 environments</source>
        <translation>%1 Kopien können bei einer Grenze von %2 Umgebungen nicht warm gehalten werden</translation>
    </message>
    <message>
        <source>%1 of files do not fit in a temporary disk of %2</source>
        <translation>%1 Dateien passen nicht auf eine temporäre Platte von %2</translation>
    </message>
    <message>
        <source>Threads cannot go on working between calls</source>
        <translation>Threads können zwischen Aufrufen nicht weiterarbeiten</translation>
    </message>
    <message>
        <source>limited by the account&apos;s concurrency</source>
        <translation>begrenzt durch die Parallelität des Kontos</translation>
    </message>
    <message>
        <source>Instance, used</source>
        <translation>Instanz, genutzt</translation>
    </message>
    <message>
        <source>Server hours in which the server did work.</source>
        <translation>Serverstunden, in denen der Server gearbeitet hat.</translation>
    </message>
    <message>
        <source>Instance, idle</source>
        <translation>Instanz, untätig</translation>
    </message>
    <message>
        <source>Server hours that are paid while there was nothing to do.</source>
        <translation>Serverstunden, die bezahlt sind, obwohl nichts zu tun war.</translation>
    </message>
    <message>
        <source>Surplus credits</source>
        <translation>Überschuss-Credits</translation>
    </message>
    <message>
        <source>CPU beyond the credits of a burstable type in unlimited mode.</source>
        <translation>CPU über die Credits eines Burst-Typs hinaus, im Modus unbegrenzt.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>The servers&apos; disks, billed whether they run or not.</source>
        <translation>Die Platten der Server, berechnet, ob sie laufen oder nicht.</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Öffentliche IPv4</translation>
    </message>
    <message>
        <source>Public addresses by the hour.</source>
        <translation>Öffentliche Adressen nach Stunden.</translation>
    </message>
    <message>
        <source>Application Load Balancer: its hours and its capacity units.</source>
        <translation>Application Load Balancer: seine Stunden und seine Kapazitätseinheiten.</translation>
    </message>
    <message>
        <source>GB-seconds</source>
        <translation>GB-Sekunden</translation>
    </message>
    <message>
        <source>Lambda&apos;s compute: memory times duration of every call.</source>
        <translation>Lambdas Rechenzeit: Speicher mal Dauer jedes Aufrufs.</translation>
    </message>
    <message>
        <source>Lambda&apos;s price for each call.</source>
        <translation>Lambdas Preis für jeden Aufruf.</translation>
    </message>
    <message>
        <source>Cold-start init</source>
        <translation>Kaltstart-Init</translation>
    </message>
    <message>
        <source>Starting environments: the init phase is billed as duration.</source>
        <translation>Umgebungen starten: die Init-Phase wird als Dauer berechnet.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Warm gehalten</translation>
    </message>
    <message>
        <source>Environments that are kept ready, by the hour.</source>
        <translation>Umgebungen, die bereitstehen, nach Stunden.</translation>
    </message>
    <message>
        <source>Space in /tmp over the free 512 MB, while calls run.</source>
        <translation>Platz in /tmp über den freien 512 MB, während Aufrufe laufen.</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Snapshots of started environments: kept in a cache and restored at a cold start.</source>
        <translation>Abbilder gestarteter Umgebungen: in einem Cache aufbewahrt und bei einem Kaltstart wiederhergestellt.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Streamed answers beyond the first 6 MB of each.</source>
        <translation>Gestreamte Antworten über die ersten 6 MB je Antwort hinaus.</translation>
    </message>
    <message>
        <source>What takes the call in and hands it to the function.</source>
        <translation>Was den Aufruf annimmt und der Funktion übergibt.</translation>
    </message>
    <message>
        <source>A cache node that holds the sessions.</source>
        <translation>Ein Cache-Knoten, der die Sitzungen hält.</translation>
    </message>
    <message>
        <source>A table that holds the sessions, by reads and writes.</source>
        <translation>Eine Tabelle, die die Sitzungen hält, nach Lese- und Schreibzugriffen.</translation>
    </message>
    <message>
        <source>DB proxy</source>
        <translation>DB-Proxy</translation>
    </message>
    <message>
        <source>A proxy that lets many callers share few database connections.</source>
        <translation>Ein Proxy, der viele Aufrufer wenige Datenbankverbindungen teilen lässt.</translation>
    </message>
    <message>
        <source>The database behind the application: its instances and its storage.</source>
        <translation>Die Datenbank hinter der Anwendung: ihre Instanzen und ihr Speicher.</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>What lets machines without a public address reach the internet: hours and bytes.</source>
        <translation>Was Maschinen ohne öffentliche Adresse ins Internet lässt: Stunden und Bytes.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Log lines that the code writes: taken in and kept.</source>
        <translation>Log-Zeilen, die der Code schreibt: aufgenommen und aufbewahrt.</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Daten hinaus</translation>
    </message>
    <message>
        <source>Answers sent to the internet, after the free allowance.</source>
        <translation>Antworten ins Internet, nach der Freimenge.</translation>
    </message>
    <message>
        <source>In a location that is not known here</source>
        <translation>An einem Ort, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>The price is not a number from 0 to a million</source>
        <translation>Der Preis ist keine Zahl von 0 bis zu einer Million</translation>
    </message>
    <message>
        <source>The date on which the price began is not a date</source>
        <translation>Das Datum, an dem der Preis begann, ist kein Datum</translation>
    </message>
    <message>
        <source>A second, different price for something already priced; the first is kept</source>
        <translation>Ein zweiter, anderer Preis für etwas, das schon einen hat; der erste bleibt</translation>
    </message>
    <message>
        <source>The same price once more</source>
        <translation>Derselbe Preis noch einmal</translation>
    </message>
    <message>
        <source>Tiers that do not begin at 0, or tiers of a price by the hour</source>
        <translation>Stufen, die nicht bei 0 beginnen, oder Stufen eines Stundenpreises</translation>
    </message>
    <message>
        <source>The row is shorter than the header</source>
        <translation>Die Zeile ist kürzer als der Kopf</translation>
    </message>
    <message>
        <source>The row is longer than the header</source>
        <translation>Die Zeile ist länger als der Kopf</translation>
    </message>
    <message>
        <source>In a unit that is not used here</source>
        <translation>In einer Einheit, die hier nicht gebraucht wird</translation>
    </message>
    <message>
        <source>In another currency than US dollars</source>
        <translation>In einer anderen Währung als US-Dollar</translation>
    </message>
    <message>
        <source>The price is 0</source>
        <translation>Der Preis ist 0</translation>
    </message>
    <message>
        <source>Products without an on-demand price</source>
        <translation>Produkte ohne On-Demand-Preis</translation>
    </message>
    <message>
        <source>Prices of a product that the list does not describe</source>
        <translation>Preise eines Produkts, das die Liste nicht beschreibt</translation>
    </message>
    <message>
        <source>Reserved with all or part paid upfront</source>
        <translation>Reserviert mit ganzer oder teilweiser Vorauszahlung</translation>
    </message>
    <message>
        <source>Reserved for another time or in another class</source>
        <translation>Reserviert für eine andere Zeit oder in einer anderen Klasse</translation>
    </message>
    <message>
        <source>Neither on demand nor reserved</source>
        <translation>Weder On-Demand noch reserviert</translation>
    </message>
    <message>
        <source>Dedicated instances and dedicated hosts</source>
        <translation>Dedizierte Instanzen und dedizierte Hosts</translation>
    </message>
    <message>
        <source>Capacity reservations, unused or allocated</source>
        <translation>Kapazitätsreservierungen, ungenutzt oder zugewiesen</translation>
    </message>
    <message>
        <source>Capacity blocks</source>
        <translation>Kapazitätsblöcke</translation>
    </message>
    <message>
        <source>With software installed, such as SQL Server</source>
        <translation>Mit installierter Software, etwa SQL Server</translation>
    </message>
    <message>
        <source>Other operating systems</source>
        <translation>Andere Betriebssysteme</translation>
    </message>
    <message>
        <source>Bring your own licence</source>
        <translation>Mitgebrachte Lizenz</translation>
    </message>
    <message>
        <source>In Local Zones, Wavelength Zones or Outposts</source>
        <translation>In Local Zones, Wavelength Zones oder Outposts</translation>
    </message>
    <message>
        <source>The free tier</source>
        <translation>Das freie Kontingent</translation>
    </message>
    <message>
        <source>Lambda@Edge</source>
        <translation>Lambda@Edge</translation>
    </message>
    <message>
        <source>Lambda Managed Instances</source>
        <translation>Lambda Managed Instances</translation>
    </message>
    <message>
        <source>Other items of Lambda</source>
        <translation>Andere Posten von Lambda</translation>
    </message>
    <message>
        <source>Other ways to run an instance</source>
        <translation>Andere Arten, eine Instanz zu betreiben</translation>
    </message>
    <message>
        <source>Products of another service</source>
        <translation>Produkte eines anderen Dienstes</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>Datenübertragung</translation>
    </message>
    <message>
        <source>Out to the internet</source>
        <translation>Hinaus ins Internet</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Öffentliche IPv4-Adressen</translation>
    </message>
    <message>
        <source>Elastic Load Balancing</source>
        <translation>Elastic Load Balancing</translation>
    </message>
    <message>
        <source>Application Load Balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>Capacity units (LCU)</source>
        <translation>Kapazitätseinheiten (LCU)</translation>
    </message>
    <message>
        <source>LCU-hour</source>
        <translation>LCU-Stunde</translation>
    </message>
    <message>
        <source>Data through the NAT gateway</source>
        <translation>Daten durch das NAT-Gateway</translation>
    </message>
    <message>
        <source>Public IPv4 of the NAT gateway</source>
        <translation>Öffentliche IPv4 des NAT-Gateways</translation>
    </message>
    <message>
        <source>CloudWatch Logs</source>
        <translation>CloudWatch Logs</translation>
    </message>
    <message>
        <source>Log lines taken in</source>
        <translation>Log-Zeilen, aufgenommen</translation>
    </message>
    <message>
        <source>Log lines kept</source>
        <translation>Log-Zeilen, aufbewahrt</translation>
    </message>
    <message>
        <source>ElastiCache</source>
        <translation>ElastiCache</translation>
    </message>
    <message>
        <source>Redis node</source>
        <translation>Redis-Knoten</translation>
    </message>
    <message>
        <source>Serverless Valkey, data stored</source>
        <translation>Serverless Valkey, gespeicherte Daten</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB-Stunde</translation>
    </message>
    <message>
        <source>Serverless Valkey, processing units</source>
        <translation>Serverless Valkey, Verarbeitungseinheiten</translation>
    </message>
    <message>
        <source>ECPU</source>
        <translation>ECPU</translation>
    </message>
    <message>
        <source>Read request units</source>
        <translation>Leseeinheiten</translation>
    </message>
    <message>
        <source>RRU</source>
        <translation>RRU</translation>
    </message>
    <message>
        <source>Write request units</source>
        <translation>Schreibeinheiten</translation>
    </message>
    <message>
        <source>WRU</source>
        <translation>WRU</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>DocumentDB instance</source>
        <translation>DocumentDB-Instanz</translation>
    </message>
    <message>
        <source>MongoDB Atlas</source>
        <translation>MongoDB Atlas</translation>
    </message>
    <message>
        <source>Atlas tier</source>
        <translation>Atlas-Stufe</translation>
    </message>
    <message>
        <source>RDS</source>
        <translation>RDS</translation>
    </message>
    <message>
        <source>RDS PostgreSQL instance</source>
        <translation>RDS-PostgreSQL-Instanz</translation>
    </message>
    <message>
        <source>WebSocket messages</source>
        <translation>WebSocket-Nachrichten</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>WebSocket connection minutes</source>
        <translation>WebSocket-Verbindungsminuten</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Connection ids, writes</source>
        <translation>Verbindungs-IDs, Schreibzugriffe</translation>
    </message>
    <message>
        <source>Connection ids, reads</source>
        <translation>Verbindungs-IDs, Lesezugriffe</translation>
    </message>
    <message>
        <source>Database storage</source>
        <translation>Datenbankspeicher</translation>
    </message>
    <message>
        <source>I/O requests</source>
        <translation>E/A-Anfragen</translation>
    </message>
    <message>
        <source>You chose %1 servers; nobody adds one when traffic grows.</source>
        <translation>Du hast %1 Server gewählt; niemand fügt einen hinzu, wenn der Verkehr wächst.</translation>
    </message>
    <message>
        <source>You set %1 to %2 servers and the target of %3; AWS follows it in minutes.</source>
        <translation>Du setzt %1 bis %2 Server und das Ziel von %3; AWS folgt in Minuten.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Environments appear in seconds, up to the account&apos;s %1.</source>
        <translation>Umgebungen erscheinen in Sekunden, bis zu %1 des Kontos.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The load balancer holds the certificate.</source>
        <translation>Der Lastverteiler hält das Zertifikat.</translation>
    </message>
    <message>
        <source>You install and renew the certificate.</source>
        <translation>Du installierst und erneuerst das Zertifikat.</translation>
    </message>
    <message>
        <source>The URL comes with it.</source>
        <translation>Die URL bringt es mit.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>You choose it with the type, %1, and keep the application within it.</source>
        <translation>Du wählst ihn mit dem Typ, %1, und hältst die Anwendung darin.</translation>
    </message>
    <message>
        <source>The one size you set: %1 for each call.</source>
        <translation>Die eine Größe, die du setzt: %1 für jeden Aufruf.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>You tune the %1 worker threads.</source>
        <translation>Du stimmst die %1 Worker-Threads ab.</translation>
    </message>
    <message>
        <source>An environment works on one call at a time.</source>
        <translation>Eine Umgebung arbeitet an einem Aufruf auf einmal.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Your images and scripts bring a server up in about %1.</source>
        <translation>Deine Images und Skripte bringen einen Server in etwa %1 hoch.</translation>
    </message>
    <message>
        <source>AWS starts environments; your code&apos;s own start-up of %1 is in every cold start.</source>
        <translation>AWS startet Umgebungen; der eigene Start deines Codes von %1 steckt in jedem Kaltstart.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>You choose, install and configure it.</source>
        <translation>Du wählst, installierst und richtest es ein.</translation>
    </message>
    <message>
        <source>Part of the runtime.</source>
        <translation>Teil der Laufzeitumgebung.</translation>
    </message>
    <message>
        <source>Patching</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>You patch the system and the runtime.</source>
        <translation>Du aktualisierst System und Laufzeitumgebung.</translation>
    </message>
    <message>
        <source>AWS patches system and runtime; your libraries are yours.</source>
        <translation>AWS aktualisiert System und Laufzeitumgebung; deine Bibliotheken sind deine Sache.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>You choose them with the type: %1 threads.</source>
        <translation>Du wählst sie mit dem Typ: %1 Threads.</translation>
    </message>
    <message>
        <source>They come with the memory.</source>
        <translation>Sie kommen mit dem Speicher.</translation>
    </message>
    <message>
        <source>You collect, rotate and ship them.</source>
        <translation>Du sammelst, rotierst und verschickst sie.</translation>
    </message>
    <message>
        <source>What the code prints goes to CloudWatch Logs, which bills for it.</source>
        <translation>Was der Code ausgibt, geht an CloudWatch Logs, und das kostet.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>In-memory sessions</source>
        <translation>Sitzungen im Speicher</translation>
    </message>
    <message>
        <source>The code keeps no sessions.</source>
        <translation>Der Code hält keine Sitzungen.</translation>
    </message>
    <message>
        <source>%1 sessions live outside, so a server may come and go.</source>
        <translation>%1 Sitzungen leben außerhalb, also darf ein Server kommen und gehen.</translation>
    </message>
    <message>
        <source>The process stays up: %1 sessions are %2 of its memory.</source>
        <translation>Der Prozess bleibt: %1 Sitzungen sind %2 seines Speichers.</translation>
    </message>
    <message>
        <source>Sticky callers: each of %1 servers holds about %2 sessions and loses them when it goes.</source>
        <translation>Anhängliche Aufrufer: jeder von %1 Servern hält etwa %2 Sitzungen und verliert sie, wenn er geht.</translation>
    </message>
    <message>
        <source>A call may land in any of up to %1 environments, so %2 sessions live outside.</source>
        <translation>Ein Aufruf kann in jeder von bis zu %1 Umgebungen landen, also leben %2 Sitzungen außerhalb.</translation>
    </message>
    <message>
        <source>The gateway holds %1 sockets, each %2 and %3 of silence at most; their ids live in DynamoDB; the function runs for each message.</source>
        <translation>Das Gateway hält %1 Sockets, jeden höchstens %2 und %3 Stille; ihre IDs leben in DynamoDB; die Funktion läuft für jede Nachricht.</translation>
    </message>
    <message>
        <source>The gateway holds %1 sockets, each %2 and %3 of silence at most; their ids live in DynamoDB; a message passed on to %4 costs %5 messages and %4 posts.</source>
        <translation>Das Gateway hält %1 Sockets, jeden höchstens %2 und %3 Stille; ihre IDs leben in DynamoDB; eine Nachricht, die an %4 weitergeht, kostet %5 Nachrichten und %4 Sendungen.</translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation>WebSockets</translation>
    </message>
    <message>
        <source>The code holds no WebSockets.</source>
        <translation>Der Code hält keine WebSockets.</translation>
    </message>
    <message>
        <source>A server holds sockets for hours; %1 take about %2; a lost server drops its %3.</source>
        <translation>Ein Server hält Sockets stundenlang; %1 brauchen etwa %2; ein verlorener Server lässt seine %3 fallen.</translation>
    </message>
    <message>
        <source>%1 sockets × %2 = %3</source>
        <translation>%1 Sockets × %2 = %3</translation>
    </message>
    <message>
        <source>API Gateway + DynamoDB</source>
        <translation>API Gateway + DynamoDB</translation>
    </message>
    <message>
        <source>DB connection reuse</source>
        <translation>DB-Verbindungen teilen</translation>
    </message>
    <message>
        <source>The code has no database.</source>
        <translation>Der Code hat keine Datenbank.</translation>
    </message>
    <message>
        <source>%1 × a pool of %2 = %3 of %4 connections for all %5 users.</source>
        <translation>%1 × ein Pool von %2 = %3 von %4 Verbindungen für alle %5 Nutzer.</translation>
    </message>
    <message>
        <source>%1 users ÷ %2 connections = %3 users each</source>
        <translation>%1 Nutzer ÷ %2 Verbindungen = je %3 Nutzer</translation>
    </message>
    <message>
        <source>RDS Proxy: %1 vCPU-hours × %2 = %3</source>
        <translation>RDS Proxy: %1 vCPU-Stunden × %2 = %3</translation>
    </message>
    <message>
        <source>%1 environments share a proxy: only those at work hold connections, %2 instead of %3.</source>
        <translation>%1 Umgebungen teilen einen Proxy: nur arbeitende halten Verbindungen, %2 statt %3.</translation>
    </message>
    <message>
        <source>Background threads</source>
        <translation>Hintergrund-Threads</translation>
    </message>
    <message>
        <source>The code does nothing between requests.</source>
        <translation>Der Code tut zwischen Anfragen nichts.</translation>
    </message>
    <message>
        <source>%1 threads go on working between requests.</source>
        <translation>%1 Threads arbeiten zwischen Anfragen weiter.</translation>
    </message>
    <message>
        <source>The environment is frozen as soon as it has answered, and %1 threads with it.</source>
        <translation>Die Umgebung wird eingefroren, sobald sie geantwortet hat, und mit ihr %1 Threads.</translation>
    </message>
    <message>
        <source>Local disk cache</source>
        <translation>Cache auf lokaler Platte</translation>
    </message>
    <message>
        <source>The code keeps no files.</source>
        <translation>Der Code hält keine Dateien.</translation>
    </message>
    <message>
        <source>%1 of a disk of %2, which outlives requests and restarts.</source>
        <translation>%1 einer Platte von %2, die Anfragen und Neustarts überdauert.</translation>
    </message>
    <message>
        <source>%1 do not fit on a disk of %2; give the servers a larger one.</source>
        <translation>%1 passen nicht auf eine Platte von %2; gib den Servern eine größere.</translation>
    </message>
    <message>
        <source>Each of up to %1 environments fills its own %2 in /tmp and loses it when it sleeps.</source>
        <translation>Jede von bis zu %1 Umgebungen füllt ihre eigenen %2 in /tmp und verliert sie, wenn sie schläft.</translation>
    </message>
    <message>
        <source>Each of up to %1 environments has 10,240 MB in /tmp at most, not %2.</source>
        <translation>Jede von bis zu %1 Umgebungen hat höchstens 10.240 MB in /tmp, nicht %2.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Zeitgesteuerte Aufgaben</translation>
    </message>
    <message>
        <source>Nothing starts by the clock.</source>
        <translation>Nichts startet nach der Uhr.</translation>
    </message>
    <message>
        <source>%1 a day by cron on one of the servers.</source>
        <translation>%1 am Tag durch cron auf einem der Server.</translation>
    </message>
    <message>
        <source>EventBridge Scheduler</source>
        <translation>EventBridge Scheduler</translation>
    </message>
    <message>
        <source>A schedule calls the function %1 times a day; nothing runs in between.</source>
        <translation>Ein Zeitplan ruft die Funktion %1-mal am Tag auf; dazwischen läuft nichts.</translation>
    </message>
    <message>
        <source>Requests over 15 min</source>
        <translation>Anfragen über 15 min</translation>
    </message>
    <message>
        <source>A request takes %1; a server sets no limit of its own.</source>
        <translation>Eine Anfrage dauert %1; ein Server setzt keine eigene Grenze.</translation>
    </message>
    <message>
        <source>A request takes %1, within the 15 minutes of a call.</source>
        <translation>Eine Anfrage dauert %1, innerhalb der 15 Minuten eines Aufrufs.</translation>
    </message>
    <message>
        <source>Large bodies</source>
        <translation>Große Körper</translation>
    </message>
    <message>
        <source>A body has %1; a server sets no limit of its own.</source>
        <translation>Ein Körper hat %1; ein Server setzt keine eigene Grenze.</translation>
    </message>
    <message>
        <source>A body has %1, within the %2 that the entry lets through.</source>
        <translation>Ein Körper hat %1, innerhalb der %2, die der Eingang durchlässt.</translation>
    </message>
    <message>
        <source>A body has %1; the entry lets %2 through. Hand out an address in S3 instead.</source>
        <translation>Ein Körper hat %1; der Eingang lässt %2 durch. Gib stattdessen eine Adresse in S3 heraus.</translation>
    </message>
    <message>
        <source>Whole weeks from Monday to Sunday: %1.</source>
        <translation>Ganze Wochen von Montag bis Sonntag: %1.</translation>
    </message>
    <message>
        <source>No week is recorded from Monday to Sunday; each moment of the week is the mean of its recordings.</source>
        <translation>Keine Woche ist von Montag bis Sonntag aufgezeichnet; jeder Augenblick der Woche ist das Mittel seiner Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Less than a week is recorded; it is repeated to fill the week.</source>
        <translation>Weniger als eine Woche ist aufgezeichnet; sie wird wiederholt, um die Woche zu füllen.</translation>
    </message>
    <message>
        <source>Weeks past the first %1 left out: %2.</source>
        <translation>Wochen nach den ersten %1, weggelassen: %2.</translation>
    </message>
    <message>
        <source>Hours recorded outside those weeks, left out: %1.</source>
        <translation>Stunden außerhalb dieser Wochen, weggelassen: %1.</translation>
    </message>
    <message>
        <source>%1 readings from %2 to %3, usually %4 apart.</source>
        <translation>%1 Messwerte von %2 bis %3, meist %4 auseinander.</translation>
    </message>
    <message>
        <source>Unix times are read as UTC.</source>
        <translation>Unix-Zeiten werden als UTC gelesen.</translation>
    </message>
    <message>
        <source>All times are put on the clock of the first line.</source>
        <translation>Alle Zeiten werden auf die Uhr der ersten Zeile gesetzt.</translation>
    </message>
    <message>
        <source>Readings put in order of time: %1.</source>
        <translation>Messwerte, in die Reihenfolge der Zeit gebracht: %1.</translation>
    </message>
    <message>
        <source>%1 in place of this runtime, %2, %3, %4, %5 starts, %6</source>
        <translation>%1 anstelle dieser Laufzeit, %2, %3, %4, %5 Starts, %6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5 starts, %6</source>
        <translation>%1, %2, %3, %4, %5 Starts, %6</translation>
    </message>
    <message>
        <source>The list is damaged: the row that begins in line %1 is longer than a megabyte; a quote in it may not be closed. Load it again.</source>
        <translation>Die Liste ist beschädigt: die Zeile, die in Zeile %1 der Datei beginnt, ist länger als ein Megabyte; ein Anführungszeichen darin ist vielleicht nicht geschlossen. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>The list ends too early: it is cut off in line %1. Load it again.</source>
        <translation>Die Liste endet zu früh: sie ist in Zeile %1 abgeschnitten. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>The list ends too early: its last line is cut off. Load it again.</source>
        <translation>Die Liste endet zu früh: ihre letzte Zeile ist abgeschnitten. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not one of AWS&apos;s price lists: no line begins with SKU.</source>
        <translation>Das ist keine Preisliste von AWS: keine Zeile beginnt mit SKU.</translation>
    </message>
    <message>
        <source>The list is damaged in line %1: its quotes do not match. Load it again.</source>
        <translation>Die Liste ist in Zeile %1 beschädigt: ihre Anführungszeichen passen nicht zusammen. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not one of AWS&apos;s price lists: none of its first lines begins with SKU.</source>
        <translation>Das ist keine Preisliste von AWS: keine der ersten Zeilen beginnt mit SKU.</translation>
    </message>
    <message>
        <source>The list holds more than any price list of AWS. Import the list of one region.</source>
        <translation>Die Liste hält mehr als irgendeine Preisliste von AWS. Lies die Liste einer Region ein.</translation>
    </message>
    <message>
        <source>the list is not a JSON object</source>
        <translation>die Liste ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>there is no colon after a key</source>
        <translation>nach einem Schlüssel steht kein Doppelpunkt</translation>
    </message>
    <message>
        <source>there is more after the end of the list</source>
        <translation>nach dem Ende der Liste folgt noch etwas</translation>
    </message>
    <message>
        <source>the text is not JSON</source>
        <translation>der Text ist kein JSON</translation>
    </message>
    <message>
        <source>there is no key where one must be</source>
        <translation>es fehlt ein Schlüssel, wo einer stehen muss</translation>
    </message>
    <message>
        <source>a key is longer than a kilobyte</source>
        <translation>ein Schlüssel ist länger als ein Kilobyte</translation>
    </message>
    <message>
        <source>brackets do not match, or nest too deep</source>
        <translation>Klammern passen nicht zusammen oder sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>one product or its prices take more than 4 MB</source>
        <translation>ein Produkt oder seine Preise brauchen mehr als 4 MB</translation>
    </message>
    <message>
        <source>there is neither a comma nor a closing bracket after a value</source>
        <translation>nach einem Wert steht weder ein Komma noch eine schließende Klammer</translation>
    </message>
    <message>
        <source>The list is damaged at byte %1: what stands there is not sound JSON. Load it again.</source>
        <translation>Die Liste ist bei Byte %1 beschädigt: was dort steht, ist kein heiles JSON. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>The list is damaged at byte %1: %2. Load it again.</source>
        <translation>Die Liste ist bei Byte %1 beschädigt: %2. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>The list ends too early: it is cut off after what begins at byte %1. Load it again.</source>
        <translation>Die Liste endet zu früh: sie ist nach dem abgeschnitten, was bei Byte %1 beginnt. Lade sie noch einmal.</translation>
    </message>
    <message>
        <source>This is JSON, but not one of AWS&apos;s price lists: it has no &quot;products&quot; or no &quot;terms&quot;.</source>
        <translation>Das ist JSON, aber keine Preisliste von AWS: es hat kein &quot;products&quot; oder kein &quot;terms&quot;.</translation>
    </message>
    <message>
        <source>This is AWS&apos;s index of all offers, not a price list. Import the file that a region&apos;s &quot;currentVersionUrl&quot; names, such as offers/v1.0/aws/AmazonEC2/current/eu-west-1/index.json.</source>
        <translation>Das ist das Verzeichnis aller Angebote von AWS, keine Preisliste. Lies die Datei ein, die &quot;currentVersionUrl&quot; einer Region nennt, etwa offers/v1.0/aws/AmazonEC2/current/eu-west-1/index.json.</translation>
    </message>
    <message>
        <source>This is the index of an offer&apos;s regions, not a price list. Import the file that a region&apos;s &quot;currentVersionUrl&quot; in it names.</source>
        <translation>Das ist das Verzeichnis der Regionen eines Angebots, keine Preisliste. Lies die Datei ein, die &quot;currentVersionUrl&quot; einer Region darin nennt.</translation>
    </message>
    <message>
        <source>This is the index of a price list&apos;s versions, not a price list. Import the file that a version&apos;s &quot;offerVersionUrl&quot; in it names.</source>
        <translation>Das ist das Verzeichnis der Versionen einer Preisliste, keine Preisliste. Lies die Datei ein, die &quot;offerVersionUrl&quot; einer Version darin nennt.</translation>
    </message>
    <message>
        <source>Prices with a usage type of one region and a location in another, whose location is believed: %1. The first: %2.</source>
        <translation>Preise mit der Nutzungsart einer Region und dem Ort einer anderen, deren Ort geglaubt wird: %1. Der erste: %2.</translation>
    </message>
    <message>
        <source>Rows shorter than the header that have every column that is read: %1. The first is in line %2.</source>
        <translation>Zeilen, die kürzer als der Kopf sind, aber jede Spalte haben, die gelesen wird: %1. Die erste steht in Zeile %2.</translation>
    </message>
    <message>
        <source>Nothing in this list can be taken.</source>
        <translation>Nichts in dieser Liste kann übernommen werden.</translation>
    </message>
    <message>
        <source>The list does not say when it was published, nor when its prices began.</source>
        <translation>Die Liste sagt weder, wann sie veröffentlicht wurde, noch, ab wann ihre Preise gelten.</translation>
    </message>
    <message>
        <source>The list has format version %1. This program reads version v1.0; look for a newer release of it.</source>
        <translation>Die Liste hat die Formatversion %1. Dieses Programm liest Version v1.0; sieh nach, ob es eine neuere Ausgabe davon gibt.</translation>
    </message>
    <message>
        <source>The list says that it was published on %1, which is not a date.</source>
        <translation>Die Liste sagt, sie sei am %1 veröffentlicht worden, was kein Datum ist.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it first, then import the JSON or CSV file within.</source>
        <translation>Diese Datei ist komprimiert. Entpacke sie zuerst, dann lies die JSON- oder CSV-Datei darin ein.</translation>
    </message>
    <message>
        <source>This is a web page or an XML answer, not a price list. Load the JSON or CSV file itself.</source>
        <translation>Das ist eine Webseite oder eine XML-Antwort, keine Preisliste. Lade die JSON- oder CSV-Datei selbst.</translation>
    </message>
    <message>
        <source>This is not a price list: it begins neither as JSON nor as CSV.</source>
        <translation>Das ist keine Preisliste: sie beginnt weder als JSON noch als CSV.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>an instance type needs vCPUs, cores and memory.</source>
        <translation>ein Instanztyp braucht vCPUs, Kerne und Speicher.</translation>
    </message>
    <message>
        <source>a spot saving is below 100 percent.</source>
        <translation>eine Spot-Ersparnis liegt unter 100 Prozent.</translation>
    </message>
    <message>
        <source>there are tiers that do not rise from 0 for %1.</source>
        <translation>es gibt für %1 Stufen, die nicht von 0 an steigen.</translation>
    </message>
    <message>
        <source>there are no cold starts.</source>
        <translation>es gibt keine Kaltstarts.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the table has no rows.</source>
        <translation>die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2.</source>
        <translation>die Zeile hat %1 Felder, der Kopf %2.</translation>
    </message>
    <message>
        <source>%1 takes the name of an instance type, such as m7g.large.</source>
        <translation>%1 nimmt den Namen eines Instanztyps, etwa m7g.large.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1: nötig ist %2.</translation>
    </message>
    <message>
        <source>%1 is set by opening a trace file.</source>
        <translation>%1 wird gesetzt, indem eine Aufzeichnung geöffnet wird.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a timestamp,value CSV file</source>
        <translation>eine CSV-Datei mit Zeit und Wert</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Requests a month cannot be set while the whole week is idle; shorten the idle periods first.</source>
        <translation>Anfragen im Monat lassen sich nicht setzen, solange die ganze Woche ruht; kürze zuerst die Ruhezeiten.</translation>
    </message>
    <message>
        <source>%1 takes 24 numbers, one for each hour of the day.</source>
        <translation>%1 nimmt 24 Zahlen, eine für jede Stunde des Tages.</translation>
    </message>
    <message>
        <source>%1 needs at least one number above 0; for no traffic use an idle period.</source>
        <translation>%1 braucht mindestens eine Zahl über 0; für keinen Verkehr gibt es Ruhezeiten.</translation>
    </message>
    <message>
        <source>More than 100 idle windows; join some of them.</source>
        <translation>Mehr als 100 Ruhezeiten; fasse einige zusammen.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>the value %1 is not a number; write digits, such as 12.5</source>
        <translation>der Wert %1 ist keine Zahl; schreib Ziffern, etwa 12.5</translation>
    </message>
    <message>
        <source>the value %1 is not a number; write one or take the line out</source>
        <translation>der Wert %1 ist keine Zahl; schreib eine oder nimm die Zeile heraus</translation>
    </message>
    <message>
        <source>the value %1 is negative; traffic is 0 or more</source>
        <translation>der Wert %1 ist negativ; Verkehr ist 0 oder mehr</translation>
    </message>
    <message>
        <source>the value %1 is out of range; write numbers from 0 to 1e12</source>
        <translation>der Wert %1 ist außerhalb des Bereichs; schreib Zahlen von 0 bis 1e12</translation>
    </message>
    <message>
        <source>a quote is not closed; close it on the same line</source>
        <translation>ein Anführungszeichen ist nicht geschlossen; schließ es in derselben Zeile</translation>
    </message>
    <message>
        <source>it has too few columns; write a time and a value separated as in line 1</source>
        <translation>sie hat zu wenige Spalten; schreib eine Zeit und einen Wert, getrennt wie in Zeile 1</translation>
    </message>
    <message>
        <source>the time is empty; write one or take the line out</source>
        <translation>die Zeit ist leer; schreib eine oder nimm die Zeile heraus</translation>
    </message>
    <message>
        <source>the time %1 %2</source>
        <translation>die Zeit %1 %2</translation>
    </message>
    <message>
        <source>the time is written unlike the ones before it; write all of them with an offset such as Z or +02:00, all without, or all as Unix time</source>
        <translation>die Zeit ist anders geschrieben als die davor; schreib alle mit einem Versatz wie Z oder +02:00, alle ohne, oder alle als Unix-Zeit</translation>
    </message>
    <message>
        <source>The file is written in UTF-16; save it as UTF-8 text.</source>
        <translation>Die Datei ist in UTF-16 geschrieben; speichere sie als UTF-8-Text.</translation>
    </message>
    <message>
        <source>the file is not text; save the recording as a CSV file with a time and a value in each line</source>
        <translation>die Datei ist kein Text; speichere die Aufzeichnung als CSV-Datei mit einer Zeit und einem Wert in jeder Zeile</translation>
    </message>
    <message>
        <source>The readings are usually more than a day apart; a trace needs at least one a day.</source>
        <translation>Die Messwerte liegen meist mehr als einen Tag auseinander; eine Aufzeichnung braucht mindestens einen je Tag.</translation>
    </message>
    <message>
        <source>there is only one time in the file; a trace needs at least two</source>
        <translation>die Datei hat nur eine Zeit; eine Aufzeichnung braucht mindestens zwei</translation>
    </message>
    <message>
        <source>The file is empty; a trace has a time and a value in each line.</source>
        <translation>Die Datei ist leer; eine Aufzeichnung hat eine Zeit und einen Wert in jeder Zeile.</translation>
    </message>
    <message>
        <source>there is no second column; separate time and value by a comma, a semicolon or a tab</source>
        <translation>es gibt keine zweite Spalte; trenne Zeit und Wert durch ein Komma, ein Semikolon oder einen Tabulator</translation>
    </message>
    <message>
        <source>nothing follows the header; a trace has a time and a value in each line</source>
        <translation>nach dem Kopf folgt nichts; eine Aufzeichnung hat eine Zeit und einen Wert in jeder Zeile</translation>
    </message>
    <message>
        <source>is a day that does not exist; write year, month and day as in 2014-04-30</source>
        <translation>ist ein Tag, den es nicht gibt; schreib Jahr, Monat und Tag wie in 2014-04-30</translation>
    </message>
    <message>
        <source>has a time of day that does not exist; write it from 00:00:00 to 23:59:59</source>
        <translation>hat eine Uhrzeit, die es nicht gibt; schreib sie von 00:00:00 bis 23:59:59</translation>
    </message>
    <message>
        <source>has an offset that no clock has; write it from -14:00 to +14:00</source>
        <translation>hat einen Versatz, den keine Uhr hat; schreib ihn von -14:00 bis +14:00</translation>
    </message>
    <message>
        <source>is no Unix time before the year 2200; write seconds or milliseconds since 1970, or a date such as 2014-04-30 08:30:00</source>
        <translation>ist keine Unix-Zeit vor dem Jahr 2200; schreib Sekunden oder Millisekunden seit 1970 oder ein Datum wie 2014-04-30 08:30:00</translation>
    </message>
    <message>
        <source>is not a time; write it as 2014-04-30 08:30:00 or as seconds since 1970</source>
        <translation>ist keine Zeit; schreib sie als 2014-04-30 08:30:00 oder als Sekunden seit 1970</translation>
    </message>
    <message>
        <source>The header in line %1 has no column %2.</source>
        <translation>Der Kopf in Zeile %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>%1 in column %2 is not known.</source>
        <translation>%1 in der Spalte %2 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation>%1 ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>%1 is not a service of this program.</source>
        <translation>%1 ist kein Dienst dieses Programms.</translation>
    </message>
    <message>
        <source>%1 has tiers that do not rise from 0 for %2.</source>
        <translation>%1 hat für %2 Stufen, die nicht von 0 an steigen.</translation>
    </message>
    <message>
        <source>there is no column %1.</source>
        <translation>es gibt keine Spalte %1.</translation>
    </message>
    <message>
        <source>%1 in column %2 is not a number from 0 up.</source>
        <translation>%1 in der Spalte %2 ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>column %1 is empty.</source>
        <translation>die Spalte %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 in column %2 is not a date.</source>
        <translation>%1 in der Spalte %2 ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 is not a window of the week; write it as &quot;Mon 22:00-Tue 06:00&quot;.</source>
        <translation>%1 ist kein Abschnitt der Woche; schreib ihn als &quot;Mon 22:00-Tue 06:00&quot;.</translation>
    </message>
    <message>
        <source>Of a region that Loadline does not have</source>
        <translation>Von einer Region, die Loadline nicht hat</translation>
    </message>
    <message>
        <source>AWS has no list of %1 for %2.</source>
        <translation>AWS hat keine Liste von %1 für %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, over the objective of %4</source>
        <translation>%1 von %2 ist %3, über dem Ziel von %4</translation>
    </message>
    <message>
        <source>%1 is cheaper from %2 to %3; you are at %4</source>
        <translation>%1 ist von %2 bis %3 günstiger; du bist bei %4</translation>
    </message>
    <message>
        <source>from %1 to %2; you are at %3</source>
        <translation>von %1 bis %2; du bist bei %3</translation>
    </message>
    <message>
        <source>%1 is cheaper above %2; you are at %3</source>
        <translation>%1 ist über %2 günstiger; du bist bei %3</translation>
    </message>
    <message>
        <source>%1 cannot do the job</source>
        <translation>%1 schafft die Aufgabe nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>No traffic: %1, %2 a month</source>
        <translation>Kein Verkehr: %1, %2 je Monat</translation>
    </message>
    <message>
        <source>Only what stays on is billed, and nothing is there to answer</source>
        <translation>Nur was weiterläuft, wird berechnet, und zu beantworten ist nichts</translation>
    </message>
    <message>
        <source>only what stays on is billed</source>
        <translation>nur was weiterläuft, wird berechnet</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>one each</source>
        <translation>je eine</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>des Servers</translation>
    </message>
    <message>
        <source>%1 WebSocket messages a second need %2 vCPUs; the servers have %3</source>
        <translation>%1 WebSocket-Nachrichten je Sekunde brauchen %2 vCPUs; die Server haben %3</translation>
    </message>
    <message>
        <source>%1 WebSocket messages a second come in; the servers answer %2</source>
        <translation>%1 WebSocket-Nachrichten je Sekunde kommen herein; die Server beantworten %2</translation>
    </message>
    <message>
        <source>%1 of the requests time out</source>
        <translation>%1 der Anfragen warten zu lange</translation>
    </message>
    <message>
        <source>%1 of the requests find the queue full</source>
        <translation>%1 der Anfragen finden die Warteschlange voll</translation>
    </message>
    <message>
        <source>Overloaded from %1: %2</source>
        <translation>Überlastet ab %1: %2</translation>
    </message>
    <message>
        <source>The messages passed on fill the network of %1</source>
        <translation>Die weitergegebenen Nachrichten füllen das Netz von %1</translation>
    </message>
    <message>
        <source>Cold start: %1 of calls, median %2</source>
        <translation>Kaltstart: %1, im Median %2</translation>
    </message>
    <message>
        <source>Sessions need %1 on Lambda: +%2</source>
        <translation>Sitzungen brauchen auf Lambda %1: +%2</translation>
    </message>
    <message>
        <source>%2 of calls outlast the entry&apos;s %1</source>
        <translation>%2 der Aufrufe überschreiten die %1 des Eingangs</translation>
    </message>
    <message>
        <source>%2 of calls outlast Lambda&apos;s %1</source>
        <translation>%2 der Aufrufe über Lambdas %1</translation>
    </message>
    <message>
        <source>%2 of the calls take longer than a load balancer waits, unless you set more than its %1</source>
        <translation>%2 der Aufrufe dauern länger, als ein Lastverteiler wartet, wenn du nicht mehr als seine %1 setzt</translation>
    </message>
    <message>
        <source>A start of %2 is cut off at %1 and begun again inside the call</source>
        <translation>Ein Start von %2 wird bei %1 abgebrochen und im Aufruf neu begonnen</translation>
    </message>
    <message>
        <source>API Gateway lets %1 through unless AWS raises it; the peak is %2</source>
        <translation>API Gateway lässt %1 durch, wenn AWS es nicht erhöht; die Spitze ist %2</translation>
    </message>
    <message>
        <source>A WebSocket message has %1 kB at most at API Gateway, not %2 kB</source>
        <translation>Eine WebSocket-Nachricht hat bei API Gateway höchstens %1 kB, nicht %2 kB</translation>
    </message>
    <message>
        <source>A message of %2 kB goes in frames of %1 kB, each billed as a message</source>
        <translation>Eine Nachricht von %2 kB geht in Frames von %1 kB, jeder als Nachricht berechnet</translation>
    </message>
    <message>
        <source>%2 of messages outlast API Gateway&apos;s %1</source>
        <translation>%2 der Nachrichten überschreiten die %1 von API Gateway</translation>
    </message>
    <message>
        <source>API Gateway closes a WebSocket after %1 of silence; messages come every %2</source>
        <translation>API Gateway schließt einen WebSocket nach %1 Stille; Nachrichten kommen alle %2</translation>
    </message>
    <message>
        <source>API Gateway ends WebSockets after %1</source>
        <translation>API Gateway trennt WebSockets nach %1</translation>
    </message>
    <message>
        <source>API Gateway opens %1 WebSockets a second unless AWS raises it; %2 come</source>
        <translation>API Gateway öffnet %1 WebSockets je Sekunde, wenn AWS es nicht erhöht; %2 kommen</translation>
    </message>
    <message>
        <source>A Redis node takes %1 clients; there are up to %2 environments</source>
        <translation>Ein Redis-Knoten nimmt %1 Clients an; es gibt bis zu %2 Umgebungen</translation>
    </message>
    <message>
        <source>Reserved; the bills pay for this on demand</source>
        <translation>Reserviert; die Rechnungen zahlen dafür On-Demand</translation>
    </message>
    <message>
        <source>Under another plan than a Compute Savings Plan of one year with nothing upfront</source>
        <translation>Unter einem anderen Plan als einem Compute Savings Plan über ein Jahr ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>For another engine, system or kind than the bills are made for</source>
        <translation>Für eine andere Engine, ein anderes System oder eine andere Art, als die Rechnungen annehmen</translation>
    </message>
    <message>
        <source>Nothing that a bill is made of here</source>
        <translation>Nichts, woraus hier eine Rechnung besteht</translation>
    </message>
    <message>
        <source>This is the price list of %1 (%2). No bill here has a use for it yet. Lists that are used: %3.</source>
        <translation>Das ist die Preisliste von %1 (%2). Noch keine Rechnung hier braucht sie. Verwendete Listen: %3.</translation>
    </message>
    <message>
        <source>This is the price list of %1, which no bill here has a use for. Lists that are used: %2.</source>
        <translation>Das ist die Preisliste von %1, die keine Rechnung hier braucht. Verwendete Listen: %2.</translation>
    </message>
    <message>
        <source>The answer is damaged at byte %1: what stands there is not sound JSON. Ask for it again.</source>
        <translation>Die Antwort ist bei Byte %1 beschädigt: was dort steht, ist kein heiles JSON. Frag sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The answer is damaged at byte %1: %2. Ask for it again.</source>
        <translation>Die Antwort ist bei Byte %1 beschädigt: %2. Frag sie noch einmal ab.</translation>
    </message>
    <message>
        <source>The answer ends too early: it is cut off after what begins at byte %1. Ask for it again.</source>
        <translation>Die Antwort endet zu früh: sie ist nach dem abgeschnitten, was bei Byte %1 beginnt. Frag sie noch einmal ab.</translation>
    </message>
    <message>
        <source>This is JSON, but it holds no product with &quot;product&quot; and &quot;terms&quot; as &quot;aws pricing get-products&quot; prints them, nor one of AWS&apos;s bulk price lists.</source>
        <translation>Das ist JSON, aber es hält weder ein Produkt mit &quot;product&quot; und &quot;terms&quot;, wie &quot;aws pricing get-products&quot; sie ausgibt, noch eine der Preislisten von AWS.</translation>
    </message>
    <message>
        <source>What stands at byte %1 is no product of an answer of &quot;aws pricing get-products&quot;.</source>
        <translation>Was bei Byte %1 steht, ist kein Produkt einer Antwort von &quot;aws pricing get-products&quot;.</translation>
    </message>
    <message>
        <source>What stands at byte %1 has no &quot;product&quot;, so it is no product of an answer of &quot;aws pricing get-products&quot;.</source>
        <translation>Was bei Byte %1 steht, hat kein &quot;product&quot;, ist also kein Produkt einer Antwort von &quot;aws pricing get-products&quot;.</translation>
    </message>
    <message>
        <source>This file holds products of %1 and of %2. Put those of each service into a file of their own.</source>
        <translation>Diese Datei hält Produkte von %1 und von %2. Gib die jedes Dienstes in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The answer holds more than any price list of AWS.</source>
        <translation>Die Antwort hält mehr als irgendeine Preisliste von AWS.</translation>
    </message>
    <message>
        <source>This is a list of savings plans, but it has no &quot;savingsPlan&quot; rates.</source>
        <translation>Das ist eine Liste von Savings Plans, aber sie hat keine &quot;savingsPlan&quot;-Tarife.</translation>
    </message>
    <message>
        <source>Application Load Balancers</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>public IPv4 addresses</source>
        <translation>öffentliche IPv4-Adressen</translation>
    </message>
    <message>
        <source>data out to the internet</source>
        <translation>Daten hinaus ins Internet</translation>
    </message>
    <message>
        <source>instances on demand and reserved, gp3 disks, CPU credits, NAT gateways</source>
        <translation>Instanzen On-Demand und reserviert, gp3-Platten, CPU-Credits, NAT-Gateways</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>HTTP, REST and WebSocket APIs</source>
        <translation>HTTP-, REST- und WebSocket-APIs</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Redis nodes and serverless Valkey</source>
        <translation>Redis-Knoten und Serverless Valkey</translation>
    </message>
    <message>
        <source>tables on demand</source>
        <translation>Tabellen On-Demand</translation>
    </message>
    <message>
        <source>PostgreSQL in one zone, its gp3 storage, RDS Proxy</source>
        <translation>PostgreSQL in einer Zone, sein gp3-Speicher, RDS Proxy</translation>
    </message>
    <message>
        <source>DocumentDB instances, storage and I/O</source>
        <translation>DocumentDB-Instanzen, Speicher und E/A</translation>
    </message>
    <message>
        <source>Lambda under a Compute Savings Plan of one year with nothing upfront</source>
        <translation>Lambda unter einem Compute Savings Plan über ein Jahr ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>Fargate tasks</source>
        <translation>Fargate-Tasks</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>EC2-Instanzen</translation>
    </message>
    <message>
        <source>gp3 disks</source>
        <translation>gp3-Platten</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>CPU-Credits</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Data out to the internet</source>
        <translation>Daten hinaus ins Internet</translation>
    </message>
    <message>
        <source>Lambda under a savings plan</source>
        <translation>Lambda unter einem Savings Plan</translation>
    </message>
    <message>
        <source>Redis nodes</source>
        <translation>Redis-Knoten</translation>
    </message>
    <message>
        <source>RDS PostgreSQL nodes</source>
        <translation>RDS-PostgreSQL-Knoten</translation>
    </message>
    <message>
        <source>RDS storage</source>
        <translation>RDS-Speicher</translation>
    </message>
    <message>
        <source>Out to services outside</source>
        <translation>Hinaus zu Diensten draußen</translation>
    </message>
    <message>
        <source>The recording would then have %1 on average; Loadline reckons from %2 to %3.</source>
        <translation>Die Aufzeichnung hätte dann im Mittel %1; Loadline rechnet von %2 bis %3.</translation>
    </message>
    <message>
        <source>Names of columns take at most %1 characters.</source>
        <translation>Spaltennamen haben höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>traffic.trace_clock is an offset from UTC such as +02:00, or empty.</source>
        <translation>traffic.trace_clock ist ein Versatz von UTC wie +02:00, oder leer.</translation>
    </message>
    <message>
        <source>You choose it with the type.</source>
        <translation>Du wählst ihn mit dem Typ.</translation>
    </message>
    <message>
        <source>You choose them with the type.</source>
        <translation>Du wählst sie mit dem Typ.</translation>
    </message>
    <message>
        <source>An environment goes when nobody calls, so %1 sessions live outside.</source>
        <translation>Eine Umgebung geht, wenn niemand aufruft, also leben %1 Sitzungen außerhalb.</translation>
    </message>
    <message>
        <source>%1 × a pool of %2 = %3 of %4 connections for all requests.</source>
        <translation>%1 × ein Pool von %2 = %3 von %4 Verbindungen für alle Anfragen.</translation>
    </message>
    <message>
        <source>Each environment opens its own: %1 × %2 ≈ %3 of %4 connections.</source>
        <translation>Jede Umgebung öffnet eigene: %1 × %2 ≈ %3 von %4 Verbindungen.</translation>
    </message>
    <message>
        <source>Each environment opens its own: %1 × %2 ≈ %3 of %4 connections, and RDS Proxy does not serve this database.</source>
        <translation>Jede Umgebung öffnet eigene: %1 × %2 ≈ %3 von %4 Verbindungen, und RDS Proxy bedient diese Datenbank nicht.</translation>
    </message>
    <message>
        <source>%1 environments × %2 connections ≈ %3</source>
        <translation>%1 Umgebungen × %2 Verbindungen ≈ %3</translation>
    </message>
    <message>
        <source>%1 a day by cron on the servers, all in the hours in which they run.</source>
        <translation>%1 am Tag durch cron auf den Servern, alle in den Stunden, in denen sie laufen.</translation>
    </message>
    <message>
        <source>A request takes %1 on average; %2 are stopped after 15 minutes.</source>
        <translation>Eine Anfrage dauert im Mittel %1; %2 werden nach 15 Minuten abgebrochen.</translation>
    </message>
    <message>
        <source>There is no server that fits the scenario.</source>
        <translation>Es gibt keinen Server, der zum Szenario passt.</translation>
    </message>
    <message>
        <source>There is no column %1; there are %2. Choose by name or by number from 1</source>
        <translation>Es gibt keine Spalte %1; es gibt %2. Wähle nach Namen oder nach Nummer ab 1</translation>
    </message>
    <message>
        <source>The readings are usually less than a second apart; add them up to one a second or fewer, or count rows with traffic.trace_rows=count.</source>
        <translation>Die Messwerte liegen meist weniger als eine Sekunde auseinander; addiere sie zu höchstens einem je Sekunde, oder zähle Zeilen mit traffic.trace_rows=count.</translation>
    </message>
    <message>
        <source>The file has averages, which do not tell how many requests there were; ask for the statistic Sum, or say what they are with traffic.trace_value=per_second or per_interval.</source>
        <translation>Die Datei hat Mittelwerte, die nicht sagen, wie viele Anfragen es gab; frag die Statistik Sum ab, oder sag mit traffic.trace_value=per_second oder per_interval, was sie sind.</translation>
    </message>
    <message>
        <source>all rows carry the same day %1 and no time; write the time of day too</source>
        <translation>alle Zeilen tragen denselben Tag %1 und keine Zeit; schreib auch die Uhrzeit</translation>
    </message>
    <message>
        <source>The recording has %1 on average, and Loadline reckons up to %2; check what the numbers count with traffic.trace_value.</source>
        <translation>Die Aufzeichnung hat im Mittel %1, und Loadline rechnet bis %2; prüfe mit traffic.trace_value, was die Zahlen zählen.</translation>
    </message>
    <message>
        <source>The recording has less than one request a month, the least traffic that Loadline reckons with.</source>
        <translation>Die Aufzeichnung hat weniger als eine Anfrage im Monat, den geringsten Verkehr, mit dem Loadline rechnet.</translation>
    </message>
    <message>
        <source>the row has more columns than the head; where a number has the separator in it, put it in quotes</source>
        <translation>die Zeile hat mehr Spalten als der Kopf; wo eine Zahl das Trennzeichen enthält, setz sie in Anführungszeichen</translation>
    </message>
    <message>
        <source>is no Unix time from 1995 to 2100; write seconds or milliseconds since 1970, or a date such as 2014-04-30 08:30:00 (in a sheet, show the cells as dates)</source>
        <translation>ist keine Unix-Zeit von 1995 bis 2100; schreib Sekunden oder Millisekunden seit 1970 oder ein Datum wie 2014-04-30 08:30:00 (in einer Tabelle: zeig die Zellen als Datum)</translation>
    </message>
    <message>
        <source>is a week, not a moment; write the day and the time as in 2014-04-30 08:30:00</source>
        <translation>ist eine Woche, kein Zeitpunkt; schreib Tag und Zeit wie in 2014-04-30 08:30:00</translation>
    </message>
    <message>
        <source>may be day and month or month and day; say which with traffic.trace_dates=day_first or month_first</source>
        <translation>kann Tag und Monat oder Monat und Tag sein; sag mit traffic.trace_dates=day_first oder month_first, was es ist</translation>
    </message>
    <message>
        <source>The column %1 counts over another time than those before it; choose columns alike with traffic.trace_column.</source>
        <translation>Die Spalte %1 zählt über eine andere Zeit als die anderen; wähle gleichartige Spalten mit traffic.trace_column.</translation>
    </message>
    <message>
        <source>%1 (traffic.trace_column).</source>
        <translation>%1 (traffic.trace_column).</translation>
    </message>
    <message>
        <source>The file measures %1, which is no count of requests; traffic.trace_column=%2 takes it nevertheless.</source>
        <translation>Die Datei misst %1, was keine Zahl von Anfragen ist; traffic.trace_column=%2 nimmt es trotzdem.</translation>
    </message>
    <message>
        <source>The file measures several things: %1. Say which are requests with traffic.trace_column=NAME; A+B adds two.</source>
        <translation>Die Datei misst mehreres: %1. Sag mit traffic.trace_column=NAME, was davon Anfragen sind; A+B addiert zwei.</translation>
    </message>
    <message>
        <source>The file measures %1, which is no count of requests; ask for Invocations, RequestCount or Count.</source>
        <translation>Die Datei misst %1, was keine Zahl von Anfragen ist; frag Invocations, RequestCount oder Count ab.</translation>
    </message>
    <message>
        <source>The requests are in</source>
        <translation>Die Anfragen stehen in</translation>
    </message>
    <message>
        <source>several would do</source>
        <translation>mehrere kämen infrage</translation>
    </message>
    <message>
        <source>all of them, added up</source>
        <translation>alle davon, addiert</translation>
    </message>
    <message>
        <source>Several columns may be the requests: %1. Choose one with traffic.trace_column=NAME; A+B adds two.</source>
        <translation>Mehrere Spalten können die Anfragen sein: %1. Wähle eine mit traffic.trace_column=NAME; A+B addiert zwei.</translation>
    </message>
    <message>
        <source>The column %1 counts up from some start; write what happened in each interval, such as increase() or rate() gives.</source>
        <translation>Die Spalte %1 zählt von irgendeinem Anfang hoch; schreib, was in jedem Intervall geschah, wie increase() oder rate() es gibt.</translation>
    </message>
    <message>
        <source>No column counts requests by its name: %1. Choose with traffic.trace_column=NAME, or count rows with traffic.trace_rows=count.</source>
        <translation>Keine Spalte zählt ihrem Namen nach Anfragen: %1. Wähle mit traffic.trace_column=NAME, oder zähle Zeilen mit traffic.trace_rows=count.</translation>
    </message>
    <message>
        <source>no name says so</source>
        <translation>kein Name sagt es</translation>
    </message>
    <message>
        <source>It holds the time.</source>
        <translation>Sie hält die Zeit.</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>Sie wurde gewählt.</translation>
    </message>
    <message>
        <source>Its name counts requests.</source>
        <translation>Ihrem Namen nach zählt sie Anfragen.</translation>
    </message>
    <message>
        <source>It is the column of numbers.</source>
        <translation>Sie ist die Spalte mit Zahlen.</translation>
    </message>
    <message>
        <source>It says what each row measures.</source>
        <translation>Sie sagt, was jede Zeile misst.</translation>
    </message>
    <message>
        <source>It counts up from some start.</source>
        <translation>Sie zählt von irgendeinem Anfang hoch.</translation>
    </message>
    <message>
        <source>Its name or unit measures something else.</source>
        <translation>Ihr Name oder ihre Einheit misst etwas anderes.</translation>
    </message>
    <message>
        <source>Another column is taken.</source>
        <translation>Eine andere Spalte wird genommen.</translation>
    </message>
    <message>
        <source>It holds words.</source>
        <translation>Sie hält Wörter.</translation>
    </message>
    <message>
        <source>No column holds a time; there are %1. Write times as 2014-04-30 08:30:00, or choose a column with traffic.trace_time=NAME.</source>
        <translation>Keine Spalte hält eine Zeit; es gibt %1. Schreib Zeiten wie 2014-04-30 08:30:00, oder wähle eine Spalte mit traffic.trace_time=NAME.</translation>
    </message>
    <message>
        <source>what stands there is not sound JSON; write the file again</source>
        <translation>was dort steht, ist kein heiles JSON; schreib die Datei neu</translation>
    </message>
    <message>
        <source>The file is damaged: it is not sound JSON. Write it again, or as a CSV table with a time and a value in each line.</source>
        <translation>Die Datei ist beschädigt: sie ist kein heiles JSON. Schreib sie neu, oder als CSV-Tabelle mit einer Zeit und einem Wert in jeder Zeile.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GB; add its rows up first.</source>
        <translation>Die Datei ist größer als 2 GB; addiere zuerst ihre Zeilen.</translation>
    </message>
    <message>
        <source>The file is JSON without a list of times and values; write the answer of get-metric-statistics, get-metric-data or query_range, or a CSV table with a time and a value in each line.</source>
        <translation>Die Datei ist JSON ohne eine Liste von Zeiten und Werten; schreib die Antwort von get-metric-statistics, get-metric-data oder query_range, oder eine CSV-Tabelle mit einer Zeit und einem Wert in jeder Zeile.</translation>
    </message>
    <message>
        <source>%1 rows from %2 to %3, each counted as one request, in steps of %4.</source>
        <translation>%1 Zeilen von %2 bis %3, jede als eine Anfrage gezählt, in Schritten von %4.</translation>
    </message>
    <message>
        <source>%1 readings without a date, usually %2 apart; the first day is taken for a Monday.</source>
        <translation>%1 Messwerte ohne Datum, meist %2 auseinander; der erste Tag gilt als Montag.</translation>
    </message>
    <message>
        <source>The file says that it does not hold everything that was asked for.</source>
        <translation>Die Datei sagt, dass sie nicht alles hält, wonach gefragt war.</translation>
    </message>
    <message>
        <source>The columns are times of a day; the rows of a day are added up.</source>
        <translation>Die Spalten sind Zeiten eines Tages; die Zeilen eines Tages werden addiert.</translation>
    </message>
    <message>
        <source>Taken as requests per second: %1.</source>
        <translation>Als Anfragen je Sekunde genommen: %1.</translation>
    </message>
    <message>
        <source>Taken as requests in each interval: %1.</source>
        <translation>Als Anfragen in jedem Intervall genommen: %1.</translation>
    </message>
    <message>
        <source>Nothing says whether these are requests per second or in each interval; choose with traffic.trace_value.</source>
        <translation>Nichts sagt, ob dies Anfragen je Sekunde oder in jedem Intervall sind; wähle mit traffic.trace_value.</translation>
    </message>
    <message>
        <source>Columns left out: %1. Choose others with traffic.trace_column.</source>
        <translation>Spalten, weggelassen: %1. Wähle andere mit traffic.trace_column.</translation>
    </message>
    <message>
        <source>Rows that measure something else, left out: %1.</source>
        <translation>Zeilen, die etwas anderes messen, weggelassen: %1.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, because only so the rows follow each other; choose with traffic.trace_dates.</source>
        <translation>Datumsangaben wie %1 werden mit dem Tag zuerst gelesen, weil nur so die Zeilen aufeinander folgen; wähle mit traffic.trace_dates.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, because only so the rows follow each other; choose with traffic.trace_dates.</source>
        <translation>Datumsangaben wie %1 werden mit dem Monat zuerst gelesen, weil nur so die Zeilen aufeinander folgen; wähle mit traffic.trace_dates.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read year first, because only so the rows follow each other; choose with traffic.trace_dates.</source>
        <translation>Datumsangaben wie %1 werden mit dem Jahr zuerst gelesen, weil nur so die Zeilen aufeinander folgen; wähle mit traffic.trace_dates.</translation>
    </message>
    <message>
        <source>In numbers such as %1 the comma is taken for the decimal mark; choose with traffic.trace_decimals.</source>
        <translation>In Zahlen wie %1 gilt das Komma als Dezimalzeichen; wähle mit traffic.trace_decimals.</translation>
    </message>
    <message>
        <source>In numbers such as %1 the point is taken for the decimal mark; choose with traffic.trace_decimals.</source>
        <translation>In Zahlen wie %1 gilt der Punkt als Dezimalzeichen; wähle mit traffic.trace_decimals.</translation>
    </message>
    <message>
        <source>Lines before the head passed over: %1.</source>
        <translation>Zeilen vor dem Kopf, übergangen: %1.</translation>
    </message>
    <message>
        <source>Lines that begin with # passed over: %1.</source>
        <translation>Zeilen, die mit # beginnen, übergangen: %1.</translation>
    </message>
    <message>
        <source>Totals and remarks at the end, from line %1 on, passed over: %2.</source>
        <translation>Summen und Bemerkungen am Ende, ab Zeile %1, übergangen: %2.</translation>
    </message>
    <message>
        <source>Lines that repeat the head passed over: %1.</source>
        <translation>Zeilen, die den Kopf wiederholen, übergangen: %1.</translation>
    </message>
    <message>
        <source>Rows without a value, read as missing: %1, the first in line %2.</source>
        <translation>Zeilen ohne Wert, als fehlend gelesen: %1, die erste in Zeile %2.</translation>
    </message>
    <message>
        <source>Gaps read as no requests: %1, in all %2 hours. As gaps bridged it would be %3 requests a month instead of %4: traffic.trace_gaps=bridge.</source>
        <translation>Lücken, als keine Anfragen gelesen: %1, zusammen %2 Stunden. Überbrückt wären es %3 Anfragen im Monat statt %4: traffic.trace_gaps=bridge.</translation>
    </message>
    <message>
        <source>Gaps bridged by a straight line: %1, in all %2 hours. As no requests it would be %3 a month instead of %4: traffic.trace_gaps=zero.</source>
        <translation>Lücken, durch eine Gerade überbrückt: %1, zusammen %2 Stunden. Als keine Anfragen wären es %3 im Monat statt %4: traffic.trace_gaps=zero.</translation>
    </message>
    <message>
        <source>Rows at the time of another one, added to it: %1. On average they would be %2 requests a month instead of %3: traffic.trace_rows=average.</source>
        <translation>Zeilen zur Zeit einer anderen, zu ihr addiert: %1. Gemittelt wären es %2 Anfragen im Monat statt %3: traffic.trace_rows=average.</translation>
    </message>
    <message>
        <source>Rows at the time of another one, averaged with it: %1. Added they would be %2 requests a month instead of %3: traffic.trace_rows=add.</source>
        <translation>Zeilen zur Zeit einer anderen, mit ihr gemittelt: %1. Addiert wären es %2 Anfragen im Monat statt %3: traffic.trace_rows=add.</translation>
    </message>
    <message>
        <source>Hours that come twice when summer time ends, averaged: %1.</source>
        <translation>Stunden, die am Ende der Sommerzeit zweimal kommen, gemittelt: %1.</translation>
    </message>
    <message>
        <source>Hours left out when summer time begins, filled with what was before: %1.</source>
        <translation>Stunden, die am Beginn der Sommerzeit ausfallen, mit dem gefüllt, was davor war: %1.</translation>
    </message>
    <message>
        <source>the value %1 is written unlike the others; write all numbers alike</source>
        <translation>der Wert %1 ist anders geschrieben als die anderen; schreib alle Zahlen gleich</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>%1 (day first)</source>
        <translation>%1 (Tag zuerst)</translation>
    </message>
    <message>
        <source>%1 (month first)</source>
        <translation>%1 (Monat zuerst)</translation>
    </message>
    <message>
        <source>%1 (year first)</source>
        <translation>%1 (Jahr zuerst)</translation>
    </message>
    <message>
        <source>either would do</source>
        <translation>beides wäre möglich</translation>
    </message>
    <message>
        <source>other dates show it</source>
        <translation>andere Daten zeigen es</translation>
    </message>
    <message>
        <source>by the order of the rows</source>
        <translation>nach der Folge der Zeilen</translation>
    </message>
    <message>
        <source>Only so do the rows follow each other in time.</source>
        <translation>Nur so folgen die Zeilen zeitlich aufeinander.</translation>
    </message>
    <message>
        <source>by the other numbers</source>
        <translation>nach den anderen Zahlen</translation>
    </message>
    <message>
        <source>No number shows it for certain.</source>
        <translation>Keine Zahl zeigt es sicher.</translation>
    </message>
    <message>
        <source>The numbers are</source>
        <translation>Die Zahlen sind</translation>
    </message>
    <message>
        <source>found: steps of %1</source>
        <translation>gefunden: Schritte von %1</translation>
    </message>
    <message>
        <source>requests per interval</source>
        <translation>Anfragen je Intervall</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>they are averages</source>
        <translation>es sind Mittelwerte</translation>
    </message>
    <message>
        <source>Prometheus is mostly asked for rates.</source>
        <translation>Prometheus wird meist nach Raten gefragt.</translation>
    </message>
    <message>
        <source>No name or unit says so.</source>
        <translation>Kein Name und keine Einheit sagt es.</translation>
    </message>
    <message>
        <source>Several rows at one time</source>
        <translation>Mehrere Zeilen zu einer Zeit</translation>
    </message>
    <message>
        <source>add them</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>take the average</source>
        <translation>das Mittel nehmen</translation>
    </message>
    <message>
        <source>each row is a request</source>
        <translation>jede Zeile ist eine Anfrage</translation>
    </message>
    <message>
        <source>rows are requests</source>
        <translation>Zeilen sind Anfragen</translation>
    </message>
    <message>
        <source>Rows at one time are taken for parts of the whole.</source>
        <translation>Zeilen zu einer Zeit gelten als Teile des Ganzen.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Zeilen fehlen</translation>
    </message>
    <message>
        <source>%1 gaps, %2 hours</source>
        <translation>Lücken: %1, Stunden: %2</translation>
    </message>
    <message>
        <source>no requests then</source>
        <translation>dann keine Anfragen</translation>
    </message>
    <message>
        <source>bridge the gap</source>
        <translation>Lücke überbrücken</translation>
    </message>
    <message>
        <source>The file never writes 0, as counters do that leave rows out.</source>
        <translation>Die Datei schreibt nie 0, wie Zähler, die Zeilen auslassen.</translation>
    </message>
    <message>
        <source>The gaps look like pauses of the recorder.</source>
        <translation>Die Lücken sehen nach Pausen der Aufzeichnung aus.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Week to use</source>
        <translation>Verwendete Woche</translation>
    </message>
    <message>
        <source>%1 whole weeks</source>
        <translation>%1 ganze Wochen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the value %1 has a unit that counts no requests, or another than the rest; write it like them</source>
        <translation>der Wert %1 hat eine Einheit, die keine Anfragen zählt, oder eine andere als die übrigen; schreib ihn wie sie</translation>
    </message>
    <message>
        <source>the value is out of range; write numbers from 0 to 1e12</source>
        <translation>der Wert ist außerhalb des Bereichs; schreib Zahlen von 0 bis 1e12</translation>
    </message>
    <message>
        <source>the date %1 may be day and month or month and day; say which with traffic.trace_dates=day_first or month_first</source>
        <translation>das Datum %1 kann Tag und Monat oder Monat und Tag sein; sag mit traffic.trace_dates=day_first oder month_first, was es ist</translation>
    </message>
    <message>
        <source>The number %1 may be about a thousand or a fraction; say which mark is the decimal one with traffic.trace_decimals=point or comma.</source>
        <translation>Die Zahl %1 kann um tausend oder ein Bruch sein; sag mit traffic.trace_decimals=point oder comma, welches das Dezimalzeichen ist.</translation>
    </message>
    <message>
        <source>The file is a workbook or a ZIP archive; save the sheet as a CSV file.</source>
        <translation>Die Datei ist eine Arbeitsmappe oder ein ZIP-Archiv; speichere das Blatt als CSV-Datei.</translation>
    </message>
    <message>
        <source>The file is compressed; unpack it first.</source>
        <translation>Die Datei ist komprimiert; entpacke sie zuerst.</translation>
    </message>
    <message>
        <source>The file has more than 40 million rows; add them up to one a second or fewer.</source>
        <translation>Die Datei hat mehr als 40 Millionen Zeilen; addiere sie zu höchstens einer je Sekunde.</translation>
    </message>
    <message>
        <source>%1 (traffic.trace_time).</source>
        <translation>%1 (traffic.trace_time).</translation>
    </message>
    <message>
        <source>it has too few columns; write one value for each time</source>
        <translation>sie hat zu wenige Spalten; schreib einen Wert für jede Zeit</translation>
    </message>
    <message>
        <source>it begins more than 400 days; split the file</source>
        <translation>mit ihr sind es mehr als 400 Tage; teile die Datei</translation>
    </message>
    <message>
        <source>the sum is out of range; write numbers from 0 to 1e12</source>
        <translation>die Summe ist außerhalb des Bereichs; schreib Zahlen von 0 bis 1e12</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>Wochenenden</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n Zeit</numerusform>
            <numerusform>%n Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Idle periods</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>%1, peak %2</source>
        <translation>%1, Spitze %2</translation>
    </message>
    <message>
        <source>%1 CPU, %2 wait</source>
        <translation>%1 CPU, %2 warten</translation>
    </message>
    <message>
        <source>%1, %2 RAM</source>
        <translation>%1, %2 RAM</translation>
    </message>
    <message>
        <source>%1 sessions, %2 sockets</source>
        <translation>%1 Sitzungen, %2 Sockets</translation>
    </message>
    <message>
        <source>month of %1</source>
        <translation>Monat mit %1</translation>
    </message>
    <message>
        <source>730 hours</source>
        <translation>730 Stunden</translation>
    </message>
    <message>
        <source>720 hours</source>
        <translation>720 Stunden</translation>
    </message>
    <message>
        <source>1,024 MB</source>
        <translation>1.024 MB</translation>
    </message>
    <message>
        <source>1,000 MB</source>
        <translation>1.000 MB</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The AWS region whose prices hold. What the price tables do not know for a region is shown as having no price there.</source>
        <translation>Die AWS-Region, deren Preise gelten. Was die Preistabellen für eine Region nicht wissen, wird dort ohne Preis gezeigt.</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freies Kontingent</translation>
    </message>
    <message>
        <source>Counts the free allowances: a million requests and 400,000 GB-seconds of Lambda and 100 GB of data out a month, and 25 GB in DynamoDB. They are the account&apos;s, so switch them off when something else uses them up.</source>
        <translation>Rechnet die Freimengen: eine Million Anfragen und 400.000 GB-Sekunden von Lambda und 100 GB Daten hinaus im Monat, und 25 GB in DynamoDB. Sie gehören dem Konto; schalte sie aus, wenn etwas anderes sie verbraucht.</translation>
    </message>
    <message>
        <source>Lambda price list, 2026-10-01; data transfer, 2026-09-24</source>
        <translation>Lambda-Preisliste, 2026-10-01; Datenübertragung, 2026-09-24</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>AWS&apos;s calculators count 730 hours to a month, some of its examples 720.</source>
        <translation>Die Rechner von AWS zählen 730 Stunden im Monat, manche Beispiele 720.</translation>
    </message>
    <message>
        <source>A GB is</source>
        <translation>Ein GB ist</translation>
    </message>
    <message>
        <source>How bytes that are moved or logged are counted. AWS meters in units of 1,024 and counts some of its published examples in units of 1,000. Memory is always in units of 1,024.</source>
        <translation>Wie Bytes gezählt werden, die bewegt oder geloggt werden. AWS misst in Einheiten von 1.024 und zählt manche veröffentlichten Beispiele in Einheiten von 1.000. Speicher immer in Einheiten von 1.024.</translation>
    </message>
    <message>
        <source>Not in this bill</source>
        <translation>Nicht in dieser Rechnung</translation>
    </message>
    <message>
        <source>RDS PostgreSQL</source>
        <translation>RDS PostgreSQL</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>MongoDB Atlas</source>
        <translation>MongoDB Atlas</translation>
    </message>
    <message>
        <source>The database is not in this bill.</source>
        <translation>Die Datenbank ist nicht in dieser Rechnung.</translation>
    </message>
    <message>
        <source>Atlas counts the storage into the price of its tiers.</source>
        <translation>Atlas zählt den Speicher in den Preis seiner Stufen.</translation>
    </message>
    <message>
        <source>Only DocumentDB bills I/O requests.</source>
        <translation>Nur DocumentDB berechnet E/A-Anfragen.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The database behind the application, with both options at the same price. RDS runs in one zone, DocumentDB as one instance, Atlas as a replica set of three nodes.</source>
        <translation>Die Datenbank hinter der Anwendung, bei beiden Optionen zum selben Preis. RDS läuft in einer Zone, DocumentDB als eine Instanz, Atlas als Replica-Set von drei Knoten.</translation>
    </message>
    <message>
        <source>RDS 2026-10-06, DocumentDB 2024 to 2026, Atlas 2026-09</source>
        <translation>RDS 2026-10-06, DocumentDB 2024 bis 2026, Atlas 2026-09</translation>
    </message>
    <message>
        <source>DB memory</source>
        <translation>DB-Speicher</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>The cheapest node with at least this much memory is billed.</source>
        <translation>Berechnet wird der günstigste Knoten mit mindestens so viel Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>DB storage</source>
        <translation>DB-Platz</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Space that the database&apos;s data takes.</source>
        <translation>Platz, den die Daten der Datenbank brauchen.</translation>
    </message>
    <message>
        <source>DB I/O</source>
        <translation>DB-E/A</translation>
    </message>
    <message>
        <source>per req.</source>
        <translation>je Anfr.</translation>
    </message>
    <message>
        <source>Reads and writes of storage for each request, as DocumentDB bills them by the million.</source>
        <translation>Lese- und Schreibzugriffe auf den Speicher je Anfrage, wie DocumentDB sie nach Millionen berechnet.</translation>
    </message>
    <message>
        <source>By RAM and cores</source>
        <translation>Nach RAM und Kernen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>x86</source>
        <translation>x86</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Red Hat</source>
        <translation>Red Hat</translation>
    </message>
    <message>
        <source>SUSE</source>
        <translation>SUSE</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Feste Zahl</translation>
    </message>
    <message>
        <source>Autoscaled</source>
        <translation>Autoskaliert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In idle periods</source>
        <translation>In Ruhezeiten</translation>
    </message>
    <message>
        <source>Outside set hours</source>
        <translation>Außerhalb fester Stunden</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>From 2 servers</source>
        <translation>Ab 2 Servern</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>The instance type is chosen by name.</source>
        <translation>Der Instanztyp ist nach Namen gewählt.</translation>
    </message>
    <message>
        <source>The instance type is chosen by RAM and cores.</source>
        <translation>Der Instanztyp ist nach RAM und Kernen gewählt.</translation>
    </message>
    <message>
        <source>The fleet is autoscaled.</source>
        <translation>Die Flotte ist autoskaliert.</translation>
    </message>
    <message>
        <source>The fleet has a fixed number of servers.</source>
        <translation>Die Flotte hat eine feste Zahl von Servern.</translation>
    </message>
    <message>
        <source>The servers do not stop at set hours.</source>
        <translation>Die Server stoppen nicht zu festen Stunden.</translation>
    </message>
    <message>
        <source>Both threads of each core are on.</source>
        <translation>Beide Threads jedes Kerns sind an.</translation>
    </message>
    <message>
        <source>The servers have no disk.</source>
        <translation>Die Server haben keine Platte.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Operating system, with its licence in the hourly price. You install and patch it.</source>
        <translation>Betriebssystem, mit seiner Lizenz im Stundenpreis. Du installierst und aktualisierst es.</translation>
    </message>
    <message>
        <source>Type chosen</source>
        <translation>Typwahl</translation>
    </message>
    <message>
        <source>By RAM and cores: the cheapest type that has at least both. By name: one type of the catalogue.</source>
        <translation>Nach RAM und Kernen: der günstigste Typ, der von beidem mindestens so viel hat. Nach Namen: ein Typ des Katalogs.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name of the instance type, such as m7g.large.</source>
        <translation>Name des Instanztyps, etwa m7g.large.</translation>
    </message>
    <message>
        <source>AWS DescribeInstanceTypes, 2026-08-02</source>
        <translation>AWS DescribeInstanceTypes, 2026-08-02</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>The least RAM that each server must have.</source>
        <translation>So viel RAM muss jeder Server mindestens haben.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>The least cores that each server must have. A core has one or two threads; AWS calls each a vCPU.</source>
        <translation>So viele Kerne muss jeder Server mindestens haben. Ein Kern hat einen oder zwei Threads; AWS nennt jeden eine vCPU.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>per core</source>
        <translation>je Kern</translation>
    </message>
    <message>
        <source>CPU option: with 1, the second thread of each core is off. The price stays; each request runs faster, fewer run at once. No effect on types whose cores have one thread.</source>
        <translation>CPU-Option: mit 1 ist der zweite Thread jedes Kerns aus. Der Preis bleibt; jede Anfrage läuft schneller, weniger laufen zugleich. Ohne Wirkung bei Typen, deren Kerne einen Thread haben.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Worker-Threads</translation>
    </message>
    <message>
        <source>Requests that one server works on at once, RAM permitting. While one waits for a database, others use the CPU.</source>
        <translation>Anfragen, an denen ein Server zugleich arbeitet, soweit der RAM reicht. Während eine auf eine Datenbank wartet, nutzen andere die CPU.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>A fixed number of servers, or as many as a target utilisation asks for.</source>
        <translation>Eine feste Zahl von Servern, oder so viele, wie eine Zielauslastung verlangt.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>How many servers run.</source>
        <translation>Wie viele Server laufen.</translation>
    </message>
    <message>
        <source>Least instances</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>The fleet never shrinks below this.</source>
        <translation>Die Flotte schrumpft nie darunter.</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>The fleet never grows past this; the least number wins where it is larger.</source>
        <translation>Die Flotte wächst nie darüber; die kleinste Zahl gilt, wo sie größer ist.</translation>
    </message>
    <message>
        <source>Target use</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Autoscaling keeps utilisation near this.</source>
        <translation>Autoskalierung hält die Auslastung in der Nähe davon.</translation>
    </message>
    <message>
        <source>50 to 70 % is usual; 50 % CPU in AWS&apos;s own example</source>
        <translation>50 bis 70 % sind üblich; 50 % CPU im Beispiel von AWS</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>When the servers are stopped. Stopped servers bill no hours; their disks, addresses and load balancer go on.</source>
        <translation>Wann die Server gestoppt sind. Gestoppte Server kosten keine Stunden; ihre Platten, Adressen und der Lastverteiler laufen weiter.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Warteplätze</translation>
    </message>
    <message>
        <source>Requests that may wait on one server for a worker thread. Beyond, they are refused.</source>
        <translation>Anfragen, die auf einem Server auf einen Worker-Thread warten dürfen. Darüber hinaus werden sie abgewiesen.</translation>
    </message>
    <message>
        <source>Linux queues 4,096 connections on a socket since version 5.4</source>
        <translation>Linux reiht seit Version 5.4 bis zu 4.096 Verbindungen an einem Socket ein</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Which processors may be chosen by size. Arm types cost less for the same vCPUs; the code must run on them.</source>
        <translation>Welche Prozessoren nach Größe gewählt werden dürfen. Arm-Typen kosten bei gleichen vCPUs weniger; der Code muss darauf laufen.</translation>
    </message>
    <message>
        <source>T types allowed</source>
        <translation>T-Typen erlaubt</translation>
    </message>
    <message>
        <source>Lets the cheapest type be burstable: cheap, but its full CPU lasts only while credits do.</source>
        <translation>Der günstigste Typ darf ein Burst-Typ sein: billig, aber seine volle CPU hält nur, solange es Credits gibt.</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Genutzte Kerne</translation>
    </message>
    <message>
        <source>CPU option: cores that are switched on, 0 for all. The price stays; it is done for licences counted by core.</source>
        <translation>CPU-Option: eingeschaltete Kerne, 0 für alle. Der Preis bleibt; man tut es für Lizenzen, die nach Kernen zählen.</translation>
    </message>
    <message>
        <source>Second thread</source>
        <translation>Zweiter Thread</translation>
    </message>
    <message>
        <source>What the second thread of a core adds to the work it gets done. A vCPU is one thread of a busy core, so a core with one thread counts as 2 / (1 + this) vCPUs.</source>
        <translation>Was der zweite Thread eines Kerns zur geleisteten Arbeit hinzufügt. Eine vCPU ist ein Thread eines beschäftigten Kerns, also zählt ein Kern mit einem Thread als 2 / (1 + dies) vCPUs.</translation>
    </message>
    <message>
        <source>Marr et al., Intel Technology Journal 6 (1), 2002: 16 to 28 % on web servers, 21 % on databases</source>
        <translation>Marr u. a., Intel Technology Journal 6 (1), 2002: 16 bis 28 % auf Webservern, 21 % auf Datenbanken</translation>
    </message>
    <message>
        <source>Base memory</source>
        <translation>Grundspeicher</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>RAM that the operating system and the idle application take before the first request.</source>
        <translation>RAM, den Betriebssystem und ruhende Anwendung vor der ersten Anfrage belegen.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Hochfahren</translation>
    </message>
    <message>
        <source>From asking for a server until it is reachable.</source>
        <translation>Vom Anfordern eines Servers, bis er erreichbar ist.</translation>
    </message>
    <message>
        <source>22.6 to 25.8 s for current Linux types, measured 2025; Windows takes minutes</source>
        <translation>22,6 bis 25,8 s für aktuelle Linux-Typen, gemessen 2025; Windows braucht Minuten</translation>
    </message>
    <message>
        <source>App start</source>
        <translation>App-Start</translation>
    </message>
    <message>
        <source>From a reachable server until the application answers.</source>
        <translation>Vom erreichbaren Server, bis die Anwendung antwortet.</translation>
    </message>
    <message>
        <source>30 to 90 s from launch to answering is a fair default</source>
        <translation>30 bis 90 s vom Start bis zur Antwort sind eine gute Vorgabe</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>How long a new server needs from its first answer to full speed. Launch, start and warm-up together are how late help comes.</source>
        <translation>Wie lange ein neuer Server von der ersten Antwort bis zur vollen Geschwindigkeit braucht. Hochfahren, Start und Aufwärmen zusammen sagen, wie spät Hilfe kommt.</translation>
    </message>
    <message>
        <source>Scale-in delay</source>
        <translation>Abbau nach</translation>
    </message>
    <message>
        <source>How long utilisation must stay low before a server is given up.</source>
        <translation>Wie lange die Auslastung niedrig bleiben muss, bevor ein Server aufgegeben wird.</translation>
    </message>
    <message>
        <source>Run from</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Hour of the day at which the servers are started.</source>
        <translation>Stunde des Tages, zu der die Server gestartet werden.</translation>
    </message>
    <message>
        <source>Run to</source>
        <translation>Läuft bis</translation>
    </message>
    <message>
        <source>Hour of the day at which the servers are stopped.</source>
        <translation>Stunde des Tages, zu der die Server gestoppt werden.</translation>
    </message>
    <message>
        <source>Run weekends</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>Whether the servers also run on Saturday and Sunday.</source>
        <translation>Ob die Server auch am Samstag und Sonntag laufen.</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>CPU-Credits</translation>
    </message>
    <message>
        <source>Burstable types only. Standard: without credits the CPU is held to its baseline. Unlimited: it goes on and the surplus is charged.</source>
        <translation>Nur Burst-Typen. Standard: ohne Credits wird die CPU auf ihrem Grundmaß gehalten. Unbegrenzt: sie läuft weiter, und der Überschuss wird berechnet.</translation>
    </message>
    <message>
        <source>EC2 user guide, burstable performance instances</source>
        <translation>EC2-Handbuch, Burst-Instanzen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>gp3 disk of each server. Billed while the server is stopped.</source>
        <translation>gp3-Platte jedes Servers. Kostet auch, während der Server gestoppt ist.</translation>
    </message>
    <message>
        <source>Disk IOPS</source>
        <translation>Platten-IOPS</translation>
    </message>
    <message>
        <source>Operations a second of each disk; the first 3,000 are included.</source>
        <translation>Zugriffe je Sekunde jeder Platte; die ersten 3.000 sind enthalten.</translation>
    </message>
    <message>
        <source>Disk speed</source>
        <translation>Plattentempo</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>Throughput of each disk; the first 125 MiB/s are included.</source>
        <translation>Durchsatz jeder Platte; die ersten 125 MiB/s sind enthalten.</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Öffentliche IPv4</translation>
    </message>
    <message>
        <source>A public address for each server, or two for a load balancer in front of them. Charged by the hour since February 2024, stopped or not.</source>
        <translation>Eine öffentliche Adresse für jeden Server, oder zwei für einen Lastverteiler davor. Seit Februar 2024 nach Stunden berechnet, gestoppt oder nicht.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>An Application Load Balancer in front of the servers. Needed as soon as there are two.</source>
        <translation>Ein Application Load Balancer vor den Servern. Nötig, sobald es zwei sind.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation>Reserviert, 1 Jahr</translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation>Reserviert, 3 Jahre</translation>
    </message>
    <message>
        <source>Convertible, 1 year</source>
        <translation>Convertible, 1 Jahr</translation>
    </message>
    <message>
        <source>Convertible, 3 years</source>
        <translation>Convertible, 3 Jahre</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Bought as</source>
        <translation>Gekauft als</translation>
    </message>
    <message>
        <source>On demand, reserved without upfront payment, or spot at its typical saving. Reserved servers (all of a fixed fleet, the least number of an autoscaled one) are paid every hour, stopped or not. AWS may take a spot server back with two minutes&apos; notice.</source>
        <translation>On-Demand, reserviert ohne Vorauszahlung, oder Spot mit seiner typischen Ersparnis. Reservierte Server (alle einer festen Flotte, die Mindestzahl einer autoskalierten) sind jede Stunde bezahlt, gestoppt oder nicht. Einen Spot-Server kann AWS mit zwei Minuten Vorwarnung zurücknehmen.</translation>
    </message>
    <message>
        <source>Reserved prices of 2025-04-05, spot savings of 2025-06-28, both for Linux</source>
        <translation>Reservierte Preise vom 2025-04-05, Spot-Ersparnisse vom 2025-06-28, beide für Linux</translation>
    </message>
    <message>
        <source>Balancer rules</source>
        <translation>LB-Regeln</translation>
    </message>
    <message>
        <source>Rules that an Application Load Balancer tries on each request, also in front of functions. The first 10 are free; those beyond count towards its capacity units.</source>
        <translation>Regeln, die ein Application Load Balancer bei jeder Anfrage prüft, auch vor Funktionen. Die ersten 10 sind frei; weitere zählen zu seinen Kapazitätseinheiten.</translation>
    </message>
    <message>
        <source>Elastic Load Balancing pricing, as in the limits table</source>
        <translation>Preise von Elastic Load Balancing, wie in der Tabelle der Grenzen</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Servers in a private network reach the internet through a NAT gateway: by the hour, and by the GB of what each request exchanges with services outside. Servers with public addresses need none.</source>
        <translation>Server in einem privaten Netz erreichen das Internet durch ein NAT-Gateway: nach Stunden und nach den GB, die jede Anfrage mit Diensten draußen austauscht. Server mit öffentlichen Adressen brauchen keines.</translation>
    </message>
    <message>
        <source>Ship logs</source>
        <translation>Logs senden</translation>
    </message>
    <message>
        <source>Sends the servers&apos; log lines to CloudWatch Logs, where Lambda&apos;s always go. Off: they stay on the servers&apos; disks.</source>
        <translation>Schickt die Log-Zeilen der Server an CloudWatch Logs, wohin die von Lambda immer gehen. Aus: sie bleiben auf den Platten der Server.</translation>
    </message>
    <message>
        <source>Function URL</source>
        <translation>Function URL</translation>
    </message>
    <message>
        <source>API Gateway (HTTP)</source>
        <translation>API Gateway (HTTP)</translation>
    </message>
    <message>
        <source>API Gateway (REST)</source>
        <translation>API Gateway (REST)</translation>
    </message>
    <message>
        <source>Since 2023</source>
        <translation>Seit 2023</translation>
    </message>
    <message>
        <source>2019 to 2023</source>
        <translation>2019 bis 2023</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>Savings Plan</translation>
    </message>
    <message>
        <source>Only a Function URL streams answers.</source>
        <translation>Nur eine Function URL streamt Antworten.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The only size a function has: memory brings CPU with it, one vCPU at 1,769 MB. Billed for the whole duration of every call.</source>
        <translation>Die einzige Größe, die eine Funktion hat: Speicher bringt CPU mit, eine vCPU bei 1.769 MB. Berechnet für die ganze Dauer jedes Aufrufs.</translation>
    </message>
    <message>
        <source>Lambda developer guide, quotas</source>
        <translation>Lambda-Entwicklerhandbuch, Kontingente</translation>
    </message>
    <message>
        <source>Arm costs a fifth less for the same duration.</source>
        <translation>Arm kostet bei gleicher Dauer ein Fünftel weniger.</translation>
    </message>
    <message>
        <source>Lambda price list, 2026-10-01</source>
        <translation>Lambda-Preisliste, 2026-10-01</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Warm gehalten</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Provisioned concurrency: environments that are always ready, paid by the hour. Requests beyond them run on demand.</source>
        <translation>Bereitgestellte Parallelität: Umgebungen, die immer bereitstehen, nach Stunden bezahlt. Anfragen darüber laufen auf Abruf.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What gives the function its URL, with its own price, time limit and payload limit.</source>
        <translation>Was der Funktion ihre URL gibt, mit eigenem Preis, eigener Zeit- und Größengrenze.</translation>
    </message>
    <message>
        <source>Idle lifetime</source>
        <translation>Ruhedauer</translation>
    </message>
    <message>
        <source>How long an idle environment stays before it is put to sleep; the next caller then waits for a cold start. Not promised by AWS.</source>
        <translation>Wie lange eine ruhende Umgebung bleibt, bevor sie schlafen geht; der nächste Aufrufer wartet dann auf einen Kaltstart. Von AWS nicht versprochen.</translation>
    </message>
    <message>
        <source>Measured as 10 minutes from July 2019; reports range from 5 to 60</source>
        <translation>Gemessen als 10 Minuten seit Juli 2019; Berichte reichen von 5 bis 60</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Kontogrenze</translation>
    </message>
    <message>
        <source>Environments that may run at once in the account. Requests beyond are refused, not queued.</source>
        <translation>Umgebungen, die im Konto zugleich laufen dürfen. Anfragen darüber werden abgewiesen, nicht eingereiht.</translation>
    </message>
    <message>
        <source>Lambda quotas: 1,000 by default, can be raised to tens of thousands</source>
        <translation>Lambda-Kontingente: 1.000 von Haus aus, auf Zehntausende erhöhbar</translation>
    </message>
    <message>
        <source>Scaling rate</source>
        <translation>Skalierungsrate</translation>
    </message>
    <message>
        <source>How fast environments may be added. Since 2023: 1,000 every 10 s for each function. 2019 to 2023: 3,000 at once in the largest regions, then 500 a minute for the whole account.</source>
        <translation>Wie schnell Umgebungen dazukommen dürfen. Seit 2023: 1.000 alle 10 s je Funktion. 2019 bis 2023: 3.000 auf einmal in den größten Regionen, dann 500 je Minute für das ganze Konto.</translation>
    </message>
    <message>
        <source>Lambda developer guide, scaling behaviour; of October 2023 for the former</source>
        <translation>Lambda-Entwicklerhandbuch, Skalierungsverhalten; für das frühere vom Oktober 2023</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Temporäre Platte</translation>
    </message>
    <message>
        <source>Space in /tmp of each environment. The first 512 MB are free; it is lost when the environment sleeps.</source>
        <translation>Platz in /tmp jeder Umgebung. Die ersten 512 MB sind frei; er geht verloren, wenn die Umgebung schläft.</translation>
    </message>
    <message>
        <source>Lambda quotas and price list, 2026-10-01</source>
        <translation>Lambda-Kontingente und -Preisliste, 2026-10-01</translation>
    </message>
    <message>
        <source>Stream answers</source>
        <translation>Streamen</translation>
    </message>
    <message>
        <source>Answers leave while they are made and may have 200 MB instead of 6. What is beyond 6 MB in each is billed by the GB.</source>
        <translation>Antworten gehen hinaus, während sie entstehen, und dürfen 200 MB statt 6 haben. Was bei jeder über 6 MB liegt, wird nach GB berechnet.</translation>
    </message>
    <message>
        <source>Lambda price list, 2026-09-19</source>
        <translation>Lambda-Preisliste, 2026-09-19</translation>
    </message>
    <message>
        <source>Functions inside a private network reach the internet through a NAT gateway: by the hour, and by the GB of what each request exchanges with services outside.</source>
        <translation>Funktionen in einem privaten Netz erreichen das Internet durch ein NAT-Gateway: nach Stunden und nach den GB, die jede Anfrage mit Diensten draußen austauscht.</translation>
    </message>
    <message>
        <source>On demand, or with a Compute Savings Plan without upfront payment, which lowers the price of GB-seconds for a promise to spend. Requests cost the same.</source>
        <translation>On-Demand, oder mit einem Compute Savings Plan ohne Vorauszahlung, der den Preis der GB-Sekunden gegen eine Zusage senkt. Anfragen kosten dasselbe.</translation>
    </message>
    <message>
        <source>Compute Savings Plan list, 2026-09-25</source>
        <translation>Compute-Savings-Plan-Liste, 2026-09-25</translation>
    </message>
    <message>
        <source>Node.js</source>
        <translation>Node.js</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Java, SnapStart</source>
        <translation>Java, SnapStart</translation>
    </message>
    <message>
        <source>.NET</source>
        <translation>.NET</translation>
    </message>
    <message>
        <source>.NET, native</source>
        <translation>.NET, nativ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Ruby</source>
        <translation>Ruby</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>Python, SnapStart</source>
        <translation>Python, SnapStart</translation>
    </message>
    <message>
        <source>.NET, SnapStart</source>
        <translation>.NET, SnapStart</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zip-Datei</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Container-Image</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Half (p50)</source>
        <translation>Hälfte (p50)</translation>
    </message>
    <message>
        <source>95 % (p95)</source>
        <translation>95 % (p95)</translation>
    </message>
    <message>
        <source>99 % (p99)</source>
        <translation>99 % (p99)</translation>
    </message>
    <message>
        <source>No latency objective is set.</source>
        <translation>Es ist kein Latenzziel gesetzt.</translation>
    </message>
    <message>
        <source>SnapStart takes its snapshot after the code&apos;s own start-up.</source>
        <translation>SnapStart macht sein Abbild nach dem eigenen Start des Codes.</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>CPU-Arbeit</translation>
    </message>
    <message>
        <source>CPU time that one request takes on one vCPU. Lambda stretches it when memory is under 1,769 MB.</source>
        <translation>CPU-Zeit, die eine Anfrage auf einer vCPU braucht. Lambda dehnt sie, wenn der Speicher unter 1.769 MB liegt.</translation>
    </message>
    <message>
        <source>Lambda developer guide: 1,769 MB is one vCPU, share proportional (limits table)</source>
        <translation>Lambda-Entwicklerhandbuch: 1.769 MB sind eine vCPU, Anteil proportional (Tabelle der Grenzen)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Time in which a request waits for a database or another service. A server works on others meanwhile; Lambda bills it.</source>
        <translation>Zeit, in der eine Anfrage auf eine Datenbank oder einen anderen Dienst wartet. Ein Server arbeitet derweil an anderen; Lambda berechnet sie.</translation>
    </message>
    <message>
        <source>Memory that one running request takes. Bounds how many a server can work on at once and the least a function can be given.</source>
        <translation>Arbeitsspeicher, den eine laufende Anfrage braucht. Begrenzt, an wie vielen ein Server zugleich arbeiten kann und wie wenig eine Funktion bekommen darf.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Size of an answer. Makes the data-out line, load balancer units, and API Gateway&apos;s metering.</source>
        <translation>Größe einer Antwort. Macht die Zeile Daten hinaus, die Einheiten des Lastverteilers und die Messung von API Gateway.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfragekörper</translation>
    </message>
    <message>
        <source>Size of what the caller sends. Coming in costs nothing but counts for load balancer units and payload limits.</source>
        <translation>Größe dessen, was der Aufrufer schickt. Hereinkommen kostet nichts, zählt aber für Einheiten des Lastverteilers und Größengrenzen.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Decides how long Lambda takes to start an environment, from measured hello-world functions.</source>
        <translation>Bestimmt, wie lange Lambda zum Starten einer Umgebung braucht, aus gemessenen Hello-World-Funktionen.</translation>
    </message>
    <message>
        <source>Cold-start table, measured 2025-01 to 2026-08</source>
        <translation>Kaltstart-Tabelle, gemessen 2025-01 bis 2026-08</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>How the function is deployed; the two start at different speed.</source>
        <translation>Wie die Funktion ausgeliefert wird; die beiden starten verschieden schnell.</translation>
    </message>
    <message>
        <source>Own start-up</source>
        <translation>Eigener Start</translation>
    </message>
    <message>
        <source>Start-up work of your code beyond an empty function&apos;s: loading libraries, opening connections. Added to every cold start and billed.</source>
        <translation>Startarbeit deines Codes über die einer leeren Funktion hinaus: Bibliotheken laden, Verbindungen öffnen. Kommt zu jedem Kaltstart hinzu und wird berechnet.</translation>
    </message>
    <message>
        <source>The measured cold starts are of empty functions, so a lower bound; 400 ms is an assumption to set</source>
        <translation>Die gemessenen Kaltstarts sind von leeren Funktionen, also eine untere Grenze; 400 ms sind eine Annahme zum Einstellen</translation>
    </message>
    <message>
        <source>Variability</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Coefficient of variation of the time a request takes: 0 always the same, 1 like an exponential, more for a few very long ones. Waits grow with (1 + CV²) / 2.</source>
        <translation>Variationskoeffizient der Dauer einer Anfrage: 0 immer gleich, 1 wie eine Exponentialverteilung, mehr für wenige sehr lange. Wartezeiten wachsen mit (1 + CV²) / 2.</translation>
    </message>
    <message>
        <source>Parallel code</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>How many vCPUs one request can keep busy. 1 for ordinary code: more memory than 1,769 MB then does not make it faster.</source>
        <translation>Wie viele vCPUs eine Anfrage beschäftigen kann. 1 für gewöhnlichen Code: mehr Speicher als 1.769 MB macht ihn dann nicht schneller.</translation>
    </message>
    <message>
        <source>Per connection</source>
        <translation>Je Verbindung</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests that a client sends over one connection. Few mean many new connections, which a load balancer charges for.</source>
        <translation>Anfragen, die ein Client über eine Verbindung schickt. Wenige bedeuten viele neue Verbindungen, die ein Lastverteiler berechnet.</translation>
    </message>
    <message>
        <source>Calls outside</source>
        <translation>Nach außen</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Log-Zeilen</translation>
    </message>
    <message>
        <source>What each request writes to the log. Lambda&apos;s go to CloudWatch Logs, which bills taking them in; a server&apos;s only where it ships them there.</source>
        <translation>Was jede Anfrage ins Log schreibt. Die von Lambda gehen an CloudWatch Logs, das die Aufnahme berechnet; die eines Servers nur, wo er sie dorthin schickt.</translation>
    </message>
    <message>
        <source>CloudWatch Logs prices, 2026-09-22; 0.5 kB is an assumption to set</source>
        <translation>CloudWatch-Logs-Preise, 2026-09-22; 0,5 kB sind eine Annahme zum Einstellen</translation>
    </message>
    <message>
        <source>Logs kept</source>
        <translation>Log-Dauer</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>How long CloudWatch Logs keeps the lines. Billed by the GB as written; AWS stores them compressed, so this is an upper end.</source>
        <translation>Wie lange CloudWatch Logs die Zeilen aufbewahrt. Nach geschriebenen GB berechnet; AWS speichert sie gepackt, dies ist also ein oberes Ende.</translation>
    </message>
    <message>
        <source>Callers wait</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>How long a caller waits in a server&apos;s queue before giving up. A request that waits longer is lost, and an option that loses requests cannot do the job.</source>
        <translation>Wie lange ein Aufrufer in der Warteschlange eines Servers wartet, bevor er aufgibt. Eine Anfrage, die länger wartet, geht verloren, und eine Option, die Anfragen verliert, schafft die Aufgabe nicht.</translation>
    </message>
    <message>
        <source>Objective for</source>
        <translation>Ziel für</translation>
    </message>
    <message>
        <source>Which share of the requests must be answered within the objective.</source>
        <translation>Welcher Anteil der Anfragen innerhalb des Ziels beantwortet sein muss.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Antwort in</translation>
    </message>
    <message>
        <source>The latency objective: an option that misses it is not the cheaper one, whatever it costs.</source>
        <translation>Das Latenzziel: eine Option, die es verfehlt, ist nicht die günstigere, was immer sie kostet.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>Serverless cache</source>
        <translation>Serverless-Cache</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>RDS Proxy</source>
        <translation>RDS Proxy</translation>
    </message>
    <message>
        <source>Environments open no connections.</source>
        <translation>Umgebungen öffnen keine Verbindungen.</translation>
    </message>
    <message>
        <source>The code keeps no sessions.</source>
        <translation>Der Code hält keine Sitzungen.</translation>
    </message>
    <message>
        <source>There are no WebSockets.</source>
        <translation>Es gibt keine WebSockets.</translation>
    </message>
    <message>
        <source>The database in the bill brings its own limit.</source>
        <translation>Die Datenbank in der Rechnung bringt ihre eigene Grenze mit.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>User sessions alive at the busiest moment; 0 when the code keeps none.</source>
        <translation>Nutzersitzungen im vollsten Augenblick; 0, wenn der Code keine hält.</translation>
    </message>
    <message>
        <source>On EC2</source>
        <translation>Auf EC2</translation>
    </message>
    <message>
        <source>Where servers keep sessions. In memory is a thousand times nearer and costs nothing, but a session lives on one machine.</source>
        <translation>Wo Server Sitzungen halten. Im Speicher ist tausendmal näher und kostet nichts, aber eine Sitzung lebt auf einer Maschine.</translation>
    </message>
    <message>
        <source>On Lambda</source>
        <translation>Auf Lambda</translation>
    </message>
    <message>
        <source>Where functions keep sessions. Each call may land in another environment, so they must live outside.</source>
        <translation>Wo Funktionen Sitzungen halten. Jeder Aufruf kann in einer anderen Umgebung landen, also müssen sie außerhalb leben.</translation>
    </message>
    <message>
        <source>DB pool</source>
        <translation>DB-Pool</translation>
    </message>
    <message>
        <source>conn.</source>
        <translation>Verb.</translation>
    </message>
    <message>
        <source>Database connections that each server keeps open and shares among all its requests; 0 when there is no database.</source>
        <translation>Datenbankverbindungen, die jeder Server offen hält und unter allen seinen Anfragen teilt; 0, wenn es keine Datenbank gibt.</translation>
    </message>
    <message>
        <source>DB per copy</source>
        <translation>DB je Kopie</translation>
    </message>
    <message>
        <source>Database connections that each Lambda environment opens for itself and keeps while it sleeps warm.</source>
        <translation>Datenbankverbindungen, die jede Lambda-Umgebung für sich öffnet und behält, während sie warm schläft.</translation>
    </message>
    <message>
        <source>A common ORM default on Lambda is 5; 1 is the least</source>
        <translation>Eine übliche ORM-Vorgabe auf Lambda ist 5; 1 ist das Mindeste</translation>
    </message>
    <message>
        <source>DB limit</source>
        <translation>DB-Grenze</translation>
    </message>
    <message>
        <source>Connections that the database accepts. Beyond it, requests fail.</source>
        <translation>Verbindungen, die die Datenbank annimmt. Darüber scheitern Anfragen.</translation>
    </message>
    <message>
        <source>Atlas M10 takes 1,500, a PostgreSQL of 4 GiB about 450</source>
        <translation>Atlas M10 nimmt 1.500 an, ein PostgreSQL mit 4 GiB etwa 450</translation>
    </message>
    <message>
        <source>DB connect</source>
        <translation>DB-Aufbau</translation>
    </message>
    <message>
        <source>Time to open a database connection: TCP, TLS and authentication. A cold start opens its connections at once and waits that long; a server has opened its pool before the first request.</source>
        <translation>Zeit zum Öffnen einer Datenbankverbindung: TCP, TLS und Anmeldung. Ein Kaltstart öffnet seine Verbindungen zugleich und wartet so lange; ein Server hat seinen Pool vor der ersten Anfrage geöffnet.</translation>
    </message>
    <message>
        <source>5 to 50 ms are usual (general knowledge, 2026)</source>
        <translation>5 bis 50 ms sind üblich (allgemeines Wissen, 2026)</translation>
    </message>
    <message>
        <source>DB proxy</source>
        <translation>DB-Proxy</translation>
    </message>
    <message>
        <source>RDS Proxy, 0.015 USD per vCPU-hour in us-east-1, minimum 2 vCPUs</source>
        <translation>RDS Proxy, 0,015 USD je vCPU-Stunde in us-east-1, mindestens 2 vCPUs</translation>
    </message>
    <message>
        <source>Session size</source>
        <translation>Sitzungsgröße</translation>
    </message>
    <message>
        <source>Memory of one session. DynamoDB reads are charged in units of 4 kB, writes of 1 kB.</source>
        <translation>Speicher einer Sitzung. DynamoDB berechnet Lesen in Einheiten von 4 kB, Schreiben von 1 kB.</translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation>WebSockets</translation>
    </message>
    <message>
        <source>WebSockets open during the hours that are not idle. A server holds them itself; a function needs API Gateway to.</source>
        <translation>Offene WebSockets während der Stunden ohne Ruhe. Ein Server hält sie selbst; eine Funktion braucht dafür API Gateway.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>je h</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Weiter an</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>API Gateway developer guide, WebSocket APIs: one call to the connection&apos;s address a recipient</source>
        <translation>API-Gateway-Entwicklerhandbuch, WebSocket-APIs: ein Aufruf an die Adresse der Verbindung je Empfänger</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that go on working between requests.</source>
        <translation>Threads, die zwischen Anfragen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Disk cache</source>
        <translation>Platten-Cache</translation>
    </message>
    <message>
        <source>Files that the code keeps on local disk from one request to the next.</source>
        <translation>Dateien, die der Code von einer Anfrage zur nächsten auf der lokalen Platte hält.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Zeitgesteuerte Aufgaben</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>Öffne zuerst eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Idle nights are switched off.</source>
        <translation>Ruhe in der Nacht ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Requests per interval</source>
        <translation>Anfragen je Intervall</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Traffic of this day relative to the others; 1 is an ordinary day, 0 a day without requests.</source>
        <translation>Verkehr dieses Tages im Verhältnis zu den anderen; 1 ist ein gewöhnlicher Tag, 0 ein Tag ohne Anfragen.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>Anfr./s</translation>
    </message>
    <message>
        <source>Mean request rate over the hours that are not idle. Everything else in the week scales with it.</source>
        <translation>Mittlere Anfragerate über die Stunden ohne Ruhe. Alles andere in der Woche skaliert damit.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>The same traffic as requests in a month: average × the month&apos;s hours that are not idle.</source>
        <translation>Derselbe Verkehr als Anfragen im Monat: Mittel × Stunden des Monats ohne Ruhe.</translation>
    </message>
    <message>
        <source>Peak ÷ average</source>
        <translation>Spitze ÷ Mittel</translation>
    </message>
    <message>
        <source>The busiest moment of the week over the average. Servers are sized for the peak; functions are billed for the average.</source>
        <translation>Der stärkste Augenblick der Woche über dem Mittel. Server werden für die Spitze bemessen; Funktionen nach dem Mittel berechnet.</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Index of dispersion of the arrivals: variance over mean of the count in a short time. 1 is Poisson (independent callers); more means that requests come in clumps, which wait longer and start more environments.</source>
        <translation>Dispersionsindex der Ankünfte: Varianz durch Mittel der Anzahl in einer kurzen Zeit. 1 ist Poisson (unabhängige Aufrufer); mehr heißt, dass Anfragen in Schüben kommen, länger warten und mehr Umgebungen starten.</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Wachstum je Monat</translation>
    </message>
    <message>
        <source>How much the average grows each month over the next twelve. The bills are today&apos;s; growth shows when the cheaper option changes.</source>
        <translation>Wie viel das Mittel in den nächsten zwölf Monaten jeden Monat wächst. Die Rechnungen sind die heutigen; Wachstum zeigt, wann die günstigere Option wechselt.</translation>
    </message>
    <message>
        <source>Shape of a day</source>
        <translation>Form des Tages</translation>
    </message>
    <message>
        <source>Relative height of the traffic at each full hour from 0 to 23, joined by a monotone cubic curve. Drag the points in the traffic chart.</source>
        <translation>Relative Höhe des Verkehrs zu jeder vollen Stunde von 0 bis 23, verbunden durch eine monotone kubische Kurve. Zieh die Punkte im Verkehrsdiagramm.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Trace counts</source>
        <translation>Sie zählt</translation>
    </message>
    <message>
        <source>Week of trace</source>
        <translation>Ihre Woche</translation>
    </message>
    <message>
        <source>Idle nights</source>
        <translation>Ruhe nachts</translation>
    </message>
    <message>
        <source>No requests at night. A server that keeps running bills those hours; a function does not.</source>
        <translation>Keine Anfragen in der Nacht. Ein Server, der weiterläuft, kostet diese Stunden; eine Funktion nicht.</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Nacht ab</translation>
    </message>
    <message>
        <source>Hour of the day at which the requests stop.</source>
        <translation>Stunde des Tages, zu der die Anfragen aufhören.</translation>
    </message>
    <message>
        <source>Night to</source>
        <translation>Nacht bis</translation>
    </message>
    <message>
        <source>Hour of the day at which the requests come back.</source>
        <translation>Stunde des Tages, zu der die Anfragen wiederkommen.</translation>
    </message>
    <message>
        <source>Idle weekends</source>
        <translation>Wochenendruhe</translation>
    </message>
    <message>
        <source>No requests on Saturday and Sunday.</source>
        <translation>Keine Anfragen am Samstag und Sonntag.</translation>
    </message>
    <message>
        <source>Own windows</source>
        <translation>Eigene Zeiten</translation>
    </message>
    <message>
        <source>Any number of stretches of the week without requests, such as &quot;Mon 12:00-Mon 14:00, Fri 18:00-Mon 06:00&quot;. Drag them in the traffic chart.</source>
        <translation>Beliebig viele Abschnitte der Woche ohne Anfragen, etwa &quot;Mon 12:00-Mon 14:00, Fri 18:00-Mon 06:00&quot;. Zieh sie im Verkehrsdiagramm.</translation>
    </message>
    <message>
        <source>The trace gives the shape of the week.</source>
        <translation>Die Aufzeichnung gibt die Form der Woche vor.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillions</comment>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billions</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>mo.</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>/req.</source>
        <translation>/Anfr.</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/Tag</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>req.</source>
        <translation>Anfr.</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>Scale-out points</source>
        <translation>Ausbau nach</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>One-minute points over the target, in a row, before the alarm adds servers. So much later than the load each of them is launched.</source>
        <translation>Ein-Minuten-Punkte über dem Ziel, hintereinander, bevor der Alarm Server hinzufügt. Um so viel später als die Last wird jeder von ihnen angefordert.</translation>
    </message>
    <message>
        <source>Target tracking&apos;s alarm to scale out takes 3 one-minute points</source>
        <translation>Der Alarm von Target Tracking zum Ausbau nimmt 3 Ein-Minuten-Punkte</translation>
    </message>
    <message>
        <source>Target tracking&apos;s alarm to scale in takes 15 one-minute points</source>
        <translation>Der Alarm von Target Tracking zum Abbau nimmt 15 Ein-Minuten-Punkte</translation>
    </message>
    <message>
        <source>Nothing is exchanged with outside.</source>
        <translation>Nach draußen wird nichts ausgetauscht.</translation>
    </message>
    <message>
        <source>What each request exchanges with services outside, both ways. A NAT gateway bills it by the GB, and what is sent is data out.</source>
        <translation>Was jede Anfrage mit Diensten draußen austauscht, in beide Richtungen. Ein NAT-Gateway berechnet es nach GB, und was gesendet wird, sind Daten hinaus.</translation>
    </message>
    <message>
        <source>Sent outside</source>
        <translation>Hinaus gesendet</translation>
    </message>
    <message>
        <source>How much of that leaves AWS and is billed as data out; the rest comes in, which is free but for a NAT gateway.</source>
        <translation>Wie viel davon AWS verlässt und als Daten hinaus berechnet wird; der Rest kommt herein, was außer bei einem NAT-Gateway frei ist.</translation>
    </message>
    <message>
        <source>Half is an assumption to set</source>
        <translation>Die Hälfte ist eine Annahme zum Einstellen</translation>
    </message>
    <message>
        <source>RDS Proxy serves RDS only.</source>
        <translation>RDS Proxy bedient nur RDS.</translation>
    </message>
    <message>
        <source>RDS Proxy between the functions and the database: many environments share few connections, for a price per vCPU of the database, at least two. It serves RDS, not DocumentDB or Atlas.</source>
        <translation>RDS Proxy zwischen den Funktionen und der Datenbank: viele Umgebungen teilen wenige Verbindungen, für einen Preis je vCPU der Datenbank, mindestens zwei. Er bedient RDS, nicht DocumentDB oder Atlas.</translation>
    </message>
    <message>
        <source>Messages on each WebSocket in an hour, both ways together, each as large as a response. Each that comes in (half of them) is as much work as a request. On Lambda each costs a gateway message.</source>
        <translation>Nachrichten auf jedem WebSocket in einer Stunde, beide Richtungen zusammen, jede so groß wie eine Antwort. Jede, die hereinkommt (die Hälfte), ist so viel Arbeit wie eine Anfrage. Auf Lambda kostet jede eine Gateway-Nachricht.</translation>
    </message>
    <message>
        <source>Further clients that each message that comes in is passed on to, as in a chat room. Each is another message out over the server&apos;s network; on Lambda another gateway message and a post by the function, whose time is part of the message&apos;s work.</source>
        <translation>Weitere Clients, an die jede hereinkommende Nachricht weitergegeben wird, wie in einem Chatraum. Jeder ist eine weitere Nachricht hinaus über das Netz des Servers; auf Lambda eine weitere Gateway-Nachricht und eine Sendung der Funktion, deren Zeit Teil der Arbeit der Nachricht ist.</translation>
    </message>
    <message>
        <source>Jobs that start by the clock, spread over the day, each as much work as a request. Stopped servers do theirs in the hours in which they run.</source>
        <translation>Aufgaben, die nach der Uhr starten, über den Tag verteilt, jede so viel Arbeit wie eine Anfrage. Gestoppte Server erledigen ihre in den Stunden, in denen sie laufen.</translation>
    </message>
    <message>
        <source>As the dates show</source>
        <translation>Wie das Datum zeigt</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>As the numbers show</source>
        <translation>Wie die Zahlen zeigen</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>As the rows show</source>
        <translation>Wie die Zeilen zeigen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Take the average</source>
        <translation>Das Mittel nehmen</translation>
    </message>
    <message>
        <source>Each row is a request</source>
        <translation>Jede Zeile ist eine Anfrage</translation>
    </message>
    <message>
        <source>As the gaps show</source>
        <translation>Wie die Lücken zeigen</translation>
    </message>
    <message>
        <source>No requests then</source>
        <translation>Dann keine Anfragen</translation>
    </message>
    <message>
        <source>Bridge the gap</source>
        <translation>Lücke überbrücken</translation>
    </message>
    <message>
        <source>Recorded traffic from a file (CSV, a log, JSON of CloudWatch or Prometheus) in place of the drawn curve. Opening one also sets the average to the trace&apos;s own.</source>
        <translation>Aufgezeichneter Verkehr aus einer Datei (CSV, ein Log, JSON von CloudWatch oder Prometheus) anstelle der gezeichneten Kurve. Ihn zu öffnen setzt auch das Mittel auf das der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Zeitspalte</translation>
    </message>
    <message>
        <source>Which column of the file is the time, by name or number from 1; date+time joins two. Empty: found by what stands in it.</source>
        <translation>Welche Spalte der Datei die Zeit ist, nach Namen oder Nummer ab 1; date+time verbindet zwei. Leer: gefunden nach dem, was darin steht.</translation>
    </message>
    <message>
        <source>Request column</source>
        <translation>Anfragespalte</translation>
    </message>
    <message>
        <source>Which column of the file counts requests, by name or number from 1; A+B adds two. Empty: found by its name.</source>
        <translation>Welche Spalte der Datei Anfragen zählt, nach Namen oder Nummer ab 1; A+B addiert zwei. Leer: gefunden nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Which number of a date such as 5/6/2024 is the day.</source>
        <translation>Welche Zahl eines Datums wie 5/6/2024 der Tag ist.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Whether 1.234 in the file is a little more than one or than a thousand.</source>
        <translation>Ob 1.234 in der Datei etwas mehr als eins oder etwas mehr als tausend ist.</translation>
    </message>
    <message>
        <source>Rows at one time</source>
        <translation>Zeilen zugleich</translation>
    </message>
    <message>
        <source>Whether several rows at one time are parts that add up or readings of the same, or every row is one request.</source>
        <translation>Ob mehrere Zeilen zu einer Zeit Teile sind, die sich addieren, oder Messwerte desselben, oder ob jede Zeile eine Anfrage ist.</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Fehlende Zeilen</translation>
    </message>
    <message>
        <source>Whether there were no requests where the file has no row, or nobody recorded them.</source>
        <translation>Ob es keine Anfragen gab, wo die Datei keine Zeile hat, oder niemand sie aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The offset from UTC, such as +02:00, on which times with an offset and Unix times are read. Empty: that of the first row, or UTC.</source>
        <translation>Der Versatz von UTC, etwa +02:00, mit dem Zeiten mit Versatz und Unix-Zeiten gelesen werden. Leer: der der ersten Zeile, oder UTC.</translation>
    </message>
    <message>
        <source>Whether the numbers of the trace are requests in each interval or requests per second. Changing it rescales the average.</source>
        <translation>Ob die Zahlen der Aufzeichnung Anfragen in jedem Intervall oder Anfragen je Sekunde sind. Eine Änderung skaliert das Mittel neu.</translation>
    </message>
    <message>
        <source>Which week of the recorded traffic is used, counted from 1, with its own average. A number past the end means the last week.</source>
        <translation>Welche Woche des aufgezeichneten Verkehrs verwendet wird, von 1 an gezählt, mit ihrem eigenen Mittel. Eine Zahl über das Ende hinaus meint die letzte Woche.</translation>
    </message>
</context>
<context>
    <name>pinned</name>
    <message>
        <source>same as A</source>
        <translation>wie A</translation>
    </message>
    <message>
        <source>not possible in A</source>
        <translation>in A nicht möglich</translation>
    </message>
    <message>
        <source>%1 in A</source>
        <translation>%1 in A</translation>
    </message>
    <message>
        <source>not comparable with A</source>
        <translation>nicht mit A vergleichbar</translation>
    </message>
    <message>
        <source>%1 against A</source>
        <translation>%1 gegenüber A</translation>
    </message>
    <message>
        <source>%1 less than A</source>
        <translation>%1 weniger als A</translation>
    </message>
    <message>
        <source>%1 more than A</source>
        <translation>%1 mehr als A</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Chat with WebSockets</source>
        <translation>Chat mit WebSockets</translation>
    </message>
    <message>
        <source>Thousands of open sockets, short messages, one warm server.</source>
        <translation>Tausende offene Sockets, kurze Nachrichten, ein warmer Server.</translation>
    </message>
    <message>
        <source>Class project</source>
        <translation>Klassenprojekt</translation>
    </message>
    <message>
        <source>A small website of one class: a few hundred requests a day.</source>
        <translation>Eine kleine Website einer Klasse: ein paar hundert Anfragen am Tag.</translation>
    </message>
    <message>
        <source>IoT heartbeat</source>
        <translation>IoT-Herzschlag</translation>
    </message>
    <message>
        <source>3,000 devices report once a minute, day and night, in a few bytes.</source>
        <translation>3.000 Geräte melden sich einmal je Minute, Tag und Nacht, in wenigen Bytes.</translation>
    </message>
    <message>
        <source>Nightly batch</source>
        <translation>Nächtlicher Stapel</translation>
    </message>
    <message>
        <source>Jobs of ten minutes of CPU each, between one and five at night.</source>
        <translation>Aufgaben von je zehn Minuten CPU, nachts zwischen eins und fünf.</translation>
    </message>
    <message>
        <source>Office hours API</source>
        <translation>Bürozeiten-API</translation>
    </message>
    <message>
        <source>An internal API, busy on weekdays, asleep at night and at weekends.</source>
        <translation>Eine interne API, werktags beschäftigt, nachts und am Wochenende in Ruhe.</translation>
    </message>
    <message>
        <source>Shop with evening peak</source>
        <translation>Laden mit Abendspitze</translation>
    </message>
    <message>
        <source>An online shop: most orders come after dinner, more at weekends.</source>
        <translation>Ein Onlineshop: die meisten Bestellungen kommen abends, mehr am Wochenende.</translation>
    </message>
    <message>
        <source>Viral launch</source>
        <translation>Viraler Start</translation>
    </message>
    <message>
        <source>Quiet for days, then one post brings everybody at once.</source>
        <translation>Tagelang still, dann bringt ein Beitrag alle auf einmal.</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>on demand, Linux</source>
        <translation>On-Demand, Linux</translation>
    </message>
    <message>
        <source>on demand, Windows</source>
        <translation>On-Demand, Windows</translation>
    </message>
    <message>
        <source>on demand, RHEL</source>
        <translation>On-Demand, RHEL</translation>
    </message>
    <message>
        <source>on demand, SUSE</source>
        <translation>On-Demand, SUSE</translation>
    </message>
    <message>
        <source>reserved, all systems</source>
        <translation>reserviert, alle Systeme</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>  %1, published on %2</source>
        <translation>  %1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>  Note: %1</source>
        <translation>  Hinweis: %1</translation>
    </message>
    <message>
        <source>  Taken (region, kind, prices):</source>
        <translation>  Übernommen (Region, Art, Preise):</translation>
    </message>
    <message>
        <source>  Not taken (rows, why):</source>
        <translation>  Nicht übernommen (Zeilen, warum):</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; with --older they are taken over all the same.</source>
        <translation>%1 Nichts wurde geändert; mit --older werden sie trotzdem übernommen.</translation>
    </message>
    <message>
        <source>--region %1: there is no such region. The regions are %2.</source>
        <translation>--region %1: es gibt keine solche Region. Die Regionen sind %2.</translation>
    </message>
    <message>
        <source>--from %1: write an address such as https://prices.example.org.</source>
        <translation>--from %1: schreib eine Adresse wie https://prices.example.org.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a price list.</source>
        <translation>%1 ist keine Datei; wähle eine Preisliste.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Rows in it, and why they are not taken:</source>
        <translation>Zeilen darin, und warum sie nicht übernommen werden:</translation>
    </message>
    <message>
        <source>%1 and %2 both have %3 prices of %4. Import one of them.</source>
        <translation>%1 und %2 haben beide %3-Preise von %4. Lies eine davon ein.</translation>
    </message>
    <message>
        <source>%1 has no prices of a region that Loadline knows.</source>
        <translation>%1 hat keine Preise einer Region, die Loadline kennt.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>eingelesen</translation>
    </message>
    <message>
        <source>Imported lists lie over the shipped prices; they are kept in %1</source>
        <translation>Eingelesene Listen liegen über den mitgelieferten Preisen; sie stehen in %1</translation>
    </message>
    <message>
        <source>The %1 prices of %2 in the file are of %3, older than the imported ones of %4.</source>
        <translation>Die %1-Preise von %2 in der Datei sind vom %3, älter als die eingelesenen vom %4.</translation>
    </message>
    <message>
        <source>the %1 prices of %2 have changed</source>
        <translation>die %1-Preise von %2 haben sich geändert</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check who may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>sie enthält etwas anderes</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>ihre Version ist unbekannt</translation>
    </message>
    <message>
        <source>it gives no answer</source>
        <translation>sie gibt keine Antwort</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again when that has ended.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Versuche es wieder, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room and try again.</source>
        <translation>Für %1 ist kein Platz mehr. Schaff Platz und versuche es wieder.</translation>
    </message>
    <message>
        <source>%1, such as %2 in line %3</source>
        <translation>%1, etwa %2 in Zeile %3</translation>
    </message>
    <message>
        <source>--offer %1: no bill has a use for such a list. The offers are %2.</source>
        <translation>--offer %1: keine Rechnung braucht eine solche Liste. Die Angebote sind %2.</translation>
    </message>
    <message>
        <source>any region</source>
        <translation>irgendeine Region</translation>
    </message>
    <message>
        <source>The shipped prices are in use again.</source>
        <translation>Die mitgelieferten Preise gelten wieder.</translation>
    </message>
    <message>
        <source>Nothing was imported for %1; the shipped prices are in use.</source>
        <translation>Nichts wurde für %1 eingelesen; die mitgelieferten Preise gelten.</translation>
    </message>
    <message>
        <source>Shipped prices are in use again for %1.</source>
        <translation>Die mitgelieferten Preise gelten wieder für %1.</translation>
    </message>
    <message>
        <source>%1 and %2 both have %3 prices of %4. Put both answers into one file, one behind the other.</source>
        <translation>%1 und %2 haben beide %3-Preise von %4. Gib beide Antworten in eine Datei, eine hinter der anderen.</translation>
    </message>
    <message>
        <source>The %1 prices of %2 in the file are of %3. Of those in use %4 are newer, up to %5.</source>
        <translation>Die %1-Preise von %2 in der Datei sind vom %3. Von denen in Gebrauch sind %4 neuer, bis zum %5.</translation>
    </message>
    <message>
        <source>%1 of %2 from %3</source>
        <translation>%1 vom %2 aus %3</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 von %2 eingelesen</translation>
    </message>
    <message>
        <source>%1 of %2 from a public note</source>
        <translation>%1 von %2 aus einer öffentlichen Notiz</translation>
    </message>
    <message>
        <source>from a public note</source>
        <translation>aus einer öffentlichen Notiz</translation>
    </message>
    <message>
        <source>%1 of %2 derived</source>
        <translation>%1 von %2 abgeleitet</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Eingelesen: %1</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>Alter des ältesten</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Service by service: prices list --region REGION</source>
        <translation>Dienst für Dienst: prices list --region REGION</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2. Check who may write in its folder.</source>
        <translation>%1 konnte nicht entfernt werden: %2. Prüfe, wer in dem Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>go back to the shipped prices of all regions (&quot;loadline prices remove&quot;), which removes the file</source>
        <translation>kehre zu den mitgelieferten Preisen aller Regionen zurück (&quot;loadline prices remove&quot;), was die Datei entfernt</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>sie ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>The prices in %1 were written by a newer version of Loadline. Use that version, or %2.</source>
        <translation>Die Preise in %1 wurden von einer neueren Version von Loadline geschrieben. Benutze diese Version, oder %2.</translation>
    </message>
    <message>
        <source>its tables are other ones</source>
        <translation>ihre Tabellen sind andere</translation>
    </message>
    <message>
        <source>%1 could not be opened for writing: %2. Check who may write there, or %3.</source>
        <translation>%1 konnte nicht zum Schreiben geöffnet werden: %2. Prüfe, wer dort schreiben darf, oder %3.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Try again, or %3.</source>
        <translation>%1 konnte nicht benutzt werden: %2. Versuche es wieder, oder %3.</translation>
    </message>
    <message>
        <source>The imported prices in %1 cannot be read (%2). To mend that, %3 and import again.</source>
        <translation>Die eingelesenen Preise in %1 können nicht gelesen werden (%2). Um das zu beheben, %3, und lies neu ein.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>a scenario that was never saved</source>
        <translation>einem Szenario, das nie gespeichert wurde</translation>
    </message>
    <message>
        <source>Restore unsaved work?</source>
        <translation>Ungespeicherte Arbeit wiederherstellen?</translation>
    </message>
    <message>
        <source>Loadline ended before the changes to %1 were saved.</source>
        <translation>Loadline endete, bevor die Änderungen an %1 gespeichert wurden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>there is no folder to write the charts to.</source>
        <translation>es gibt keinen Ordner, in den die Diagramme geschrieben werden können.</translation>
    </message>
    <message>
        <source>
The charts are in %1
</source>
        <translation>
Die Diagramme sind in %1
</translation>
    </message>
    <message>
        <source>%1 is a lesson, which needs a display.</source>
        <translation>%1 ist eine Lektion, und die braucht einen Bildschirm.</translation>
    </message>
    <message>
        <source>There is no display, so here is the comparison for %1 in words.

</source>
        <translation>Es gibt keinen Bildschirm, deshalb hier der Vergleich für %1 in Worten.

</translation>
    </message>
    <message>
        <source>%1 is a trace; without a display, use &quot;loadline evaluate FILE --set traffic.trace=%1&quot;.</source>
        <translation>%1 ist eine Aufzeichnung; ohne Bildschirm hilft &quot;loadline evaluate FILE --set traffic.trace=%1&quot;.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Traffic: %1 on average while not idle, %2 at the busiest moment, %3 requests a month, idle %4 of the week.
</source>
        <translation>Verkehr: %1 im Mittel ohne Ruhe, %2 im stärksten Augenblick, %3 Anfragen je Monat, %4 der Woche in Ruhe.
</translation>
    </message>
    <message>
        <source>, derived</source>
        <translation>, abgeleitet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Preis von</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>kein Preis für %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No request is answered.
</source>
        <translation>Keine Anfrage wird beantwortet.
</translation>
    </message>
    <message>
        <source>Response time: p50 %1, p95 %2, p99 %3</source>
        <translation>Antwortzeit: p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source> (work piles up in this week)
</source>
        <translation> (in dieser Woche staut sich Arbeit)
</translation>
    </message>
    <message>
        <source>Cold starts: %1 of requests, about %2 a week; p50 %3, p99 %4 (%5)</source>
        <translation>Kaltstarts: %1 der Anfragen, etwa %2 je Woche; p50 %3, p99 %4 (%5)</translation>
    </message>
    <message>
        <source>Cannot do the job.
</source>
        <translation>Schafft die Aufgabe nicht.
</translation>
    </message>
    <message>
        <source>Misses the latency objective.
</source>
        <translation>Verfehlt das Latenzziel.
</translation>
    </message>
    <message>
        <source>%1 (%2): %3 a month
</source>
        <translation>%1 (%2): %3 je Monat
</translation>
    </message>
    <message>
        <source>Break-even
</source>
        <translation>Break-even
</translation>
    </message>
    <message>
        <source>%1 at %2 a month; below it %3 is cheaper</source>
        <translation>%1 bei %2 je Monat; darunter ist %3 günstiger</translation>
    </message>
    <message>
        <source>Not known: prices are missing.
</source>
        <translation>Nicht bekannt: Preise fehlen.
</translation>
    </message>
    <message>
        <source>There are no two costs to compare.
</source>
        <translation>Es gibt keine zwei Kosten zum Vergleichen.
</translation>
    </message>
    <message>
        <source>None from %1 to %2: %3 is cheaper throughout
</source>
        <translation>Keiner von %1 bis %2: %3 ist durchweg günstiger
</translation>
    </message>
    <message>
        <source>works as is</source>
        <translation>geht ohne Zutun</translation>
    </message>
    <message>
        <source>with %1, %2 a month</source>
        <translation>mit %1, %2 je Monat</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>State
</source>
        <translation>Zustand
</translation>
    </message>
    <message>
        <source>Growth: %1 in twelve months; the first year costs %2 on EC2 and %3 on Lambda.
</source>
        <translation>Wachstum: %1 in zwölf Monaten; das erste Jahr kostet %2 auf EC2 und %3 auf Lambda.
</translation>
    </message>
    <message>
        <source>Pinned as A
</source>
        <translation>Als A angeheftet
</translation>
    </message>
    <message>
        <source>Pinned as A: %1
</source>
        <translation>Als A angeheftet: %1
</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No requests, so no response times.
</source>
        <translation>Keine Anfragen, also keine Antwortzeiten.
</translation>
    </message>
    <message>
        <source>%1 at %2 a month; from the one before up to here %3 is cheaper</source>
        <translation>%1 bei %2 je Monat; vom vorigen bis hierher ist %3 günstiger</translation>
    </message>
    <message>
        <source>and %1 more, the last at %2 and %3 a month; below that one %4 is cheaper</source>
        <translation>und %1 weitere, der letzte bei %2 und %3 je Monat; unter diesem ist %4 günstiger</translation>
    </message>
    <message>
        <source>Estimate before tax. Prices of %1: %2.
</source>
        <translation>Schätzung vor Steuern. Preise von %1: %2.
</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Lost, of the requests</source>
        <translation>Verloren, von den Anfragen</translation>
    </message>
    <message>
        <source>  while the servers were stopped</source>
        <translation>  während die Server gestoppt waren</translation>
    </message>
    <message>
        <source>  at a full queue</source>
        <translation>  an einer vollen Warteschlange</translation>
    </message>
    <message>
        <source>  waited too long</source>
        <translation>  zu lange gewartet</translation>
    </message>
    <message>
        <source>  by the database&apos;s connections</source>
        <translation>  durch die Verbindungen der Datenbank</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>  used of what they could carry</source>
        <translation>  genutzt von dem, was sie schaffen</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>  at most</source>
        <translation>  höchstens</translation>
    </message>
    <message>
        <source>Surplus CPU credits</source>
        <translation>Überschuss-CPU-Credits</translation>
    </message>
    <message>
        <source>CPU credits run out on %1.
</source>
        <translation>CPU-Credits gehen am %1 aus.
</translation>
    </message>
    <message>
        <source>Overloaded from %1; %2 requests waiting by %3.
</source>
        <translation>Überlastet ab %1; %2 Anfragen warten um %3.
</translation>
    </message>
    <message>
        <source>write a number from %1 to %2.</source>
        <translation>schreib eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2.</source>
        <translation>schreib eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>write a whole number from 0 to 18446744073709551615.</source>
        <translation>schreib eine ganze Zahl von 0 bis 18446744073709551615.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>No instance type fits the scenario; &quot;loadline evaluate&quot; says why.</source>
        <translation>Kein Instanztyp passt zum Szenario; &quot;loadline evaluate&quot; sagt, warum.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Response time, mean</source>
        <translation>Antwortzeit, Mittel</translation>
    </message>
    <message>
        <source>  p50</source>
        <translation>  p50</translation>
    </message>
    <message>
        <source>  p95</source>
        <translation>  p95</translation>
    </message>
    <message>
        <source>  p99</source>
        <translation>  p99</translation>
    </message>
    <message>
        <source>%1, simulated for %2 hours from Monday 00:00, %3 times, seed %4. ± is the 95 % confidence interval.
</source>
        <translation>%1, simuliert für %2 Stunden ab Montag 00:00, %3-mal, Startwert %4. ± ist das 95-%-Konfidenzintervall.
</translation>
    </message>
    <message>
        <source>Simulated in %1, %2 requests a second.
</source>
        <translation>Simuliert in %1, %2 Anfragen je Sekunde.
</translation>
    </message>
    <message>
        <source>Cold starts, of the requests</source>
        <translation>Kaltstarts, von den Anfragen</translation>
    </message>
    <message>
        <source>Refused, of the requests</source>
        <translation>Abgewiesen, von den Anfragen</translation>
    </message>
    <message>
        <source>  at the account&apos;s limit</source>
        <translation>  an der Grenze des Kontos</translation>
    </message>
    <message>
        <source>  by the scaling rate</source>
        <translation>  durch die Skalierungsrate</translation>
    </message>
    <message>
        <source>  by requests a second</source>
        <translation>  durch Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Answered by copies kept warm</source>
        <translation>Von warm gehaltenen Kopien beantwortet</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>  running</source>
        <translation>  arbeitend</translation>
    </message>
    <message>
        <source>  idle</source>
        <translation>  ruhend</translation>
    </message>
    <message>
        <source>Life of an environment</source>
        <translation>Lebensdauer einer Umgebung</translation>
    </message>
    <message>
        <source>GB-seconds billed</source>
        <translation>Berechnete GB-Sekunden</translation>
    </message>
    <message>
        <source>  for cold starts</source>
        <translation>  für Kaltstarts</translation>
    </message>
    <message>
        <source>  in copies kept warm</source>
        <translation>  in warm gehaltenen Kopien</translation>
    </message>
    <message>
        <source>That is about %1 requests, more than the %2 that are simulated at most.</source>
        <translation>Das sind etwa %1 Anfragen, mehr als die %2, die höchstens simuliert werden.</translation>
    </message>
    <message>
        <source>The simulation was cancelled before its end, so there are no figures.</source>
        <translation>Die Simulation wurde vor ihrem Ende abgebrochen, deshalb gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>--duration-s %1: %2 Simulate a shorter time with --duration-s.</source>
        <translation>--duration-s %1: %2 Simuliere mit --duration-s eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>%1 Simulate a shorter time with --hours.</source>
        <translation>%1 Simuliere mit --hours eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>Stopped or answered too late</source>
        <translation>Abgebrochen oder zu spät beantwortet</translation>
    </message>
    <message>
        <source>%1 % simulated; Ctrl+C cancels.</source>
        <translation>%1 % simuliert; Strg+C bricht ab.</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 shown)</source>
        <translation> (%1 gezeigt)</translation>
    </message>
    <message>
        <source>The file does not say. Choose one.</source>
        <translation>Die Datei sagt es nicht. Wähle eines.</translation>
    </message>
    <message>
        <source>A week in steps of %1 without a request</source>
        <translation>Eine Woche in Schritten von %1 ohne eine Anfrage</translation>
    </message>
    <message>
        <source>7 days in steps of %1, %2 requests, busiest %3 at %4</source>
        <translation>7 Tage in Schritten von %1, %2 Anfragen, am meisten am %3 mit %4</translation>
    </message>
    <message>
        <source>A mean week in steps of %1, %2 requests, busiest %3 at %4</source>
        <translation>Eine mittlere Woche in Schritten von %1, %2 Anfragen, am meisten am %3 mit %4</translation>
    </message>
    <message>
        <source>Less than a week in steps of %1, repeated: %2 requests a week, busiest %3 at %4</source>
        <translation>Weniger als eine Woche in Schritten von %1, wiederholt: %2 Anfragen je Woche, am meisten am %3 mit %4</translation>
    </message>
    <message>
        <source>requests per second, each row counted</source>
        <translation>Anfragen je Sekunde, jede Zeile gezählt</translation>
    </message>
    <message>
        <source>requests per second, %1</source>
        <translation>Anfragen je Sekunde, %1</translation>
    </message>
    <message>
        <source>A month of this: %1 requests</source>
        <translation>Ein Monat davon: %1 Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>%Ln Zeile fehlt</numerusform>
            <numerusform>%Ln Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read as 0</source>
        <translation>%1: als 0 gelesen</translation>
    </message>
    <message>
        <source>%1: bridged</source>
        <translation>%1: überbrückt</translation>
    </message>
    <message>
        <source>The week has no requests. Choose another week or another column.</source>
        <translation>Die Woche hat keine Anfragen. Wähle eine andere Woche oder eine andere Spalte.</translation>
    </message>
    <message>
        <source>The average is %1, the peak %2 (%3 ×).</source>
        <translation>Das Mittel ist %1, die Spitze %2 (%3 ×).</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts wurde gelesen</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>%1 × %2, fixed</source>
        <translation>%1 × %2, fest</translation>
    </message>
    <message>
        <source>%1–%2 × %3</source>
        <translation>%1–%2 × %3</translation>
    </message>
    <message>
        <source>%1 simulated weeks come to %2 %3.</source>
        <translation>%1 simulierte Wochen kommen auf %2 %3.</translation>
    </message>
    <message>
        <source>cannot do the job</source>
        <translation>schafft es nicht</translation>
    </message>
    <message>
        <source>misses the objective</source>
        <translation>verfehlt das Ziel</translation>
    </message>
    <message>
        <source>%1, per request</source>
        <translation>%1, je Anfrage</translation>
    </message>
    <message>
        <source>All that AWS bills for %1 in a month of %2 at this traffic, in US dollars before tax.</source>
        <translation>Alles, was AWS bei diesem Verkehr für %1 in einem Monat von %2 berechnet, in US-Dollar vor Steuern.</translation>
    </message>
    <message>
        <source>Prices of %1 in %2.</source>
        <translation>Preise vom %1 in %2.</translation>
    </message>
    <message>
        <source>%1. Not in the total: %2.</source>
        <translation>%1. Nicht in der Summe: %2.</translation>
    </message>
    <message>
        <source>Click to see its bill.</source>
        <translation>Klick zeigt die Rechnung.</translation>
    </message>
</context>
</TS>
