<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>SimulationStatus</name>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coste %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>the first, %1</source>
        <translation>la primera, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>no requests to simulate</source>
        <translation>no hay peticiones que simular</translation>
    </message>
    <message>
        <source>too much traffic to simulate (%1 requests a week): figures are the formulas&apos;</source>
        <translation>demasiado tráfico para simular (%1 peticiones por semana): las cifras son las de las fórmulas</translation>
    </message>
    <message>
        <source>Simulated weeks</source>
        <translation>Semanas simuladas</translation>
    </message>
    <message>
        <source>Weeks of the scenario, simulated request by request on both options. ± is the half width of the 95 % confidence interval. View &gt; Simulate in the background pauses it.</source>
        <translation>Semanas del escenario, simuladas petición a petición en las dos opciones. ± es la mitad del intervalo de confianza del 95 %. Ver &gt; Simular en segundo plano lo pausa.</translation>
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
        <translation>Control: un paso; tirador del gráfico: moverlo</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Slider: ten steps</source>
        <translation>Control: diez pasos</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Slider: to its ends</source>
        <translation>Control: a sus extremos</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Slider: back to the preset</source>
        <translation>Control: volver al preajuste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next value; inside a chart the next handle</source>
        <translation>Valor siguiente; en un gráfico, el tirador siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Chart handle: type its value</source>
        <translation>Tirador del gráfico: escribir su valor</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>Choose a chart where not all fit</source>
        <translation>Elegir un gráfico donde no caben todos</translation>
    </message>
    <message>
        <source>Shift+1 to Shift+4</source>
        <translation>Mayús+1 a Mayús+4</translation>
    </message>
    <message>
        <source>Enlarge a chart</source>
        <translation>Ampliar un gráfico</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Volver a todos los gráficos</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Loadline %1&lt;/h3&gt;&lt;p&gt;What a web workload costs, and how it behaves, on a server that you keep (EC2) and on a function behind a URL (Lambda).&lt;/p&gt;&lt;p&gt;Loadline is not from AWS and not endorsed by AWS. It estimates before tax from published prices of %2, read between %3 and %4; every line of a bill carries its date.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Loadline %1&lt;/h3&gt;&lt;p&gt;Lo que cuesta una carga web y cómo se comporta, en un servidor que mantienes (EC2) y en una función tras una URL (Lambda).&lt;/p&gt;&lt;p&gt;Loadline no es de AWS ni cuenta con su respaldo. Estima antes de impuestos a partir de precios publicados de %2, leídos entre %3 y %4; cada línea de una factura lleva su fecha.&lt;/p&gt;&lt;p&gt;Software libre bajo la GNU General Public License, versión 3 o posterior, sin ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Loadline</source>
        <translation>Acerca de Loadline</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>architecture</name>
    <message>
        <source>%1: %2. Click to see its controls and its bill.</source>
        <translation>%1: %2. Haz clic para ver sus controles y su factura.</translation>
    </message>
    <message>
        <source>%1 is not in the scenario: %2. Click to add it.</source>
        <translation>%1 no está en el escenario: %2. Haz clic para añadirlo.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1: not added</source>
        <translation>%1: no añadido</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 usuarios</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>En el escenario</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>EC2 meets %1 of %2 needs as it is, Lambda %3</source>
        <translation>EC2 cubre %1 de %2 necesidades tal cual, Lambda %3</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Both designs on %1</source>
        <translation>Los dos diseños el %1</translation>
    </message>
    <message>
        <source>State options</source>
        <translation>Opciones de estado</translation>
    </message>
    <message>
        <source>What the code needs, and what each option adds for it, $ per month</source>
        <translation>Lo que necesita el código y lo que añade cada opción para ello, $ al mes</translation>
    </message>
    <message>
        <source>The code needs nothing that an option must add</source>
        <translation>El código no necesita nada que una opción deba añadir</translation>
    </message>
    <message>
        <source>copies itself</source>
        <translation>se copia solo</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>ningún servidor</translation>
    </message>
    <message>
        <source>billed by the hour</source>
        <translation>facturado por horas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>bill</name>
    <message>
        <source>Free allowance</source>
        <translation>Cupo gratuito</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tramo %1</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>%1 tiers</source>
        <translation>%1 tramos</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>part free</source>
        <translation>parte gratis</translation>
    </message>
    <message>
        <source>%1, derived</source>
        <translation>%1, derivado</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (derivado)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ya no</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 gratis</translation>
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
        <translation>sin precio para %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>En total %1</translation>
    </message>
    <message>
        <source>Price of %1, derived from other published prices, not read from a list. %2.</source>
        <translation>Precio de %1, derivado de otros precios publicados, no leído de una lista. %2.</translation>
    </message>
    <message>
        <source>Price of %1. Source: %2.</source>
        <translation>Precio de %1. Fuente: %2.</translation>
    </message>
    <message>
        <source>%1 × an unknown price</source>
        <translation>%1 × un precio desconocido</translation>
    </message>
    <message>
        <source>The price tables have no price for it in %1, so the totals leave it out.</source>
        <translation>Las tablas de precios no tienen precio para ello en %1, así que los totales lo omiten.</translation>
    </message>
    <message>
        <source>Quantity × price</source>
        <translation>Cantidad × precio</translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation>$ al mes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price, USD</source>
        <translation>Precio unitario, USD</translation>
    </message>
    <message>
        <source>Amount, USD a month</source>
        <translation>Importe, USD al mes</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Both bills of a month, line by line, before tax</source>
        <translation>Las dos facturas de un mes, línea a línea, antes de impuestos</translation>
    </message>
    <message>
        <source>Amount as shown, USD a month</source>
        <translation>Importe como se muestra, USD al mes</translation>
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
        <translation>peticiones/s medias (log)</translation>
    </message>
    <message>
        <source>%1 is cheaper here</source>
        <translation>%1 es más barato aquí</translation>
    </message>
    <message>
        <source>%1 costs less here</source>
        <translation>%1 cuesta menos aquí</translation>
    </message>
    <message>
        <source>Lambda refuses requests here</source>
        <translation>Lambda rechaza peticiones aquí</translation>
    </message>
    <message>
        <source>more than 1 server</source>
        <translation>más de 1 servidor</translation>
    </message>
    <message>
        <source>more than %1 servers</source>
        <translation>más de %1 servidores</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>punto de equilibrio</translation>
    </message>
    <message>
        <source>break-even at %1</source>
        <translation>punto de equilibrio en %1</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 de diferencia</translation>
    </message>
    <message>
        <source>▸ in 12 months</source>
        <translation>▸ en 12 meses</translation>
    </message>
    <message>
        <source>◂ in 12 months</source>
        <translation>◂ en 12 meses</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>tú: %1</translation>
    </message>
    <message>
        <source>%1 is cheaper at every rate</source>
        <translation>%1 es más barato a cualquier tasa</translation>
    </message>
    <message>
        <source>%1 costs less at every rate</source>
        <translation>%1 cuesta menos a cualquier tasa</translation>
    </message>
    <message>
        <source>Break-even at %1</source>
        <translation>Punto de equilibrio en %1</translation>
    </message>
    <message>
        <source>costs meet at %1</source>
        <translation>los costes coinciden en %1</translation>
    </message>
    <message>
        <source>Nearest of %1 break-evens: %2</source>
        <translation>El más cercano de %1 puntos de equilibrio: %2</translation>
    </message>
    <message>
        <source>costs meet at %2, the nearest of %1 rates</source>
        <translation>los costes coinciden en %2, la más cercana de %1 tasas</translation>
    </message>
    <message>
        <source>Break-even at %1, in A at none</source>
        <translation>Punto de equilibrio en %1, en A en ninguna</translation>
    </message>
    <message>
        <source>Break-even at %1, in A %2</source>
        <translation>Punto de equilibrio en %1, en A %2</translation>
    </message>
    <message>
        <source>No requests, so no break-even</source>
        <translation>Sin peticiones no hay punto de equilibrio</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1. You are at %2</source>
        <translation>%1. Estás en %2</translation>
    </message>
    <message>
        <source>; %1 costs %2 a month there</source>
        <translation>; %1 cuesta allí %2 al mes</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>; %1: %2</translation>
    </message>
    <message>
        <source>Average requests per second</source>
        <translation>Peticiones medias por segundo</translation>
    </message>
    <message>
        <source>%1, $ per month</source>
        <translation>%1, $ al mes</translation>
    </message>
    <message>
        <source>$ per month against average traffic</source>
        <translation>$ al mes según el tráfico medio</translation>
    </message>
    <message>
        <source>%1 small parts</source>
        <translation>%1 partes pequeñas</translation>
    </message>
    <message>
        <source>Prices of %1, %2</source>
        <translation>Precios del %1, %2</translation>
    </message>
    <message>
        <source>overloaded from %1; %2 requests waiting by %3</source>
        <translation>sobrecargado desde %1; %2 peticiones en espera a las %3</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>the database accepts %1</source>
        <translation>la base de datos acepta %1</translation>
    </message>
    <message>
        <source>Neither option opens database connections</source>
        <translation>Ninguna opción abre conexiones de base de datos</translation>
    </message>
    <message>
        <source>Up to %1, %2 of %3 connections</source>
        <translation>Hasta %1, %2 de %3 conexiones</translation>
    </message>
    <message>
        <source>%1 database connections</source>
        <translation>%1, conexiones de base de datos</translation>
    </message>
    <message>
        <source>open database connections%1</source>
        <translation>conexiones de base de datos abiertas%1</translation>
    </message>
    <message>
        <source>The code has no database. Give it a pool or connections for each copy under State.</source>
        <translation>El código no tiene base de datos. Dale un pool o conexiones por copia en Estado.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1: %2 over %3 price tiers = %4</source>
        <translation>%1: %2 en %3 tramos de precio = %4</translation>
    </message>
    <message>
        <source> (%1 free)</source>
        <translation> (%1 gratis)</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>not comparable with A: other prices are missing</source>
        <translation>no comparable con A: faltan otros precios</translation>
    </message>
    <message>
        <source>A %1, now %2 less</source>
        <translation>A %1, ahora %2 menos</translation>
    </message>
    <message>
        <source>A %1, now %2 more</source>
        <translation>A %1, ahora %2 más</translation>
    </message>
    <message>
        <source>%1 (price of %2)</source>
        <translation>%1 (precio de %2)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>On EC2, %1 of paid compute sits idle</source>
        <translation>En EC2, el %1 del cómputo pagado está inactivo</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada que pagar</translation>
    </message>
    <message>
        <source>Largest part: %1 on %2, %3</source>
        <translation>La mayor parte: %1 en %2, %3</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>$ per month</source>
        <translation>$ al mes</translation>
    </message>
    <message>
        <source>$ per month, part by part</source>
        <translation>$ al mes, parte por parte</translation>
    </message>
    <message>
        <source> %1: %2 a month (%3).</source>
        <translation> %1: %2 al mes (%3).</translation>
    </message>
    <message>
        <source>No costs: nothing runs and nothing is called.</source>
        <translation>Sin costes: nada se ejecuta y nada se llama.</translation>
    </message>
    <message>
        <source>below zero: surplus credits, used ahead</source>
        <translation>bajo cero: créditos excedentes, usados por adelantado</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda ninguno</translation>
    </message>
    <message>
        <source>Up to %1 surplus credits used ahead</source>
        <translation>Hasta %1 créditos excedentes usados por adelantado</translation>
    </message>
    <message>
        <source>Never fewer than %1 CPU credits</source>
        <translation>Nunca menos de %1 créditos de CPU</translation>
    </message>
    <message>
        <source>CPU credits are just enough</source>
        <translation>Los créditos de CPU bastan por poco</translation>
    </message>
    <message>
        <source>CPU credits run out on %1</source>
        <translation>Los créditos de CPU se agotan el %1</translation>
    </message>
    <message>
        <source>CPU credits of a server</source>
        <translation>Créditos de CPU de un servidor</translation>
    </message>
    <message>
        <source>credits:</source>
        <translation>créditos:</translation>
    </message>
    <message>
        <source>credits of a server, each a vCPU-minute%1</source>
        <translation>créditos de un servidor, cada uno un minuto de vCPU%1</translation>
    </message>
    <message>
        <source>No CPU credits: the CPU is there all the time</source>
        <translation>Sin créditos de CPU: la CPU está siempre ahí</translation>
    </message>
    <message>
        <source>No server. Choose a smaller RAM or another processor.</source>
        <translation>Ningún servidor. Elige menos RAM u otro procesador.</translation>
    </message>
    <message>
        <source>%1 is not a burstable type. Allow the T families to see credits.</source>
        <translation>%1 no es un tipo con ráfagas. Permite las familias T para ver créditos.</translation>
    </message>
    <message>
        <source>EC2 servers</source>
        <translation>Servidores EC2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagados</translation>
    </message>
    <message>
        <source>hatched = paid, unused</source>
        <translation>rayado = pagado, sin usar</translation>
    </message>
    <message>
        <source>Lambda environments</source>
        <translation>Entornos Lambda</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupados</translation>
    </message>
    <message>
        <source>warm, waiting</source>
        <translation>calientes, en espera</translation>
    </message>
    <message>
        <source>Cold starts a minute</source>
        <translation>Arranques en frío por minuto</translation>
    </message>
    <message>
        <source>Lambda: %1 to %2 environments</source>
        <translation>Lambda: %1 a %2 entornos</translation>
    </message>
    <message>
        <source>EC2 servers paid</source>
        <translation>Servidores EC2 pagados</translation>
    </message>
    <message>
        <source>EC2 servers:</source>
        <translation>Servidores EC2:</translation>
    </message>
    <message>
        <source>EC2 servers busy</source>
        <translation>Servidores EC2 ocupados</translation>
    </message>
    <message>
        <source>EC2 busy:</source>
        <translation>EC2 ocupados:</translation>
    </message>
    <message>
        <source>Lambda environments busy</source>
        <translation>Entornos Lambda ocupados</translation>
    </message>
    <message>
        <source>Lambda busy:</source>
        <translation>Lambda ocupados:</translation>
    </message>
    <message>
        <source>Lambda environments warm and waiting</source>
        <translation>Entornos Lambda calientes y en espera</translation>
    </message>
    <message>
        <source>Lambda warm, waiting:</source>
        <translation>Lambda calientes, en espera:</translation>
    </message>
    <message>
        <source>Lambda cold starts a minute</source>
        <translation>Arranques en frío de Lambda por minuto</translation>
    </message>
    <message>
        <source>cold starts a minute:</source>
        <translation>arranques en frío por minuto:</translation>
    </message>
    <message>
        <source>servers and environments over the week%1</source>
        <translation>servidores y entornos durante la semana%1</translation>
    </message>
    <message>
        <source>response time (log)</source>
        <translation>tiempo de respuesta (log)</translation>
    </message>
    <message>
        <source>thin = formula: %1</source>
        <translation>fino = fórmula: %1</translation>
    </message>
    <message>
        <source>cold starts: %1 of requests, about %2 a week</source>
        <translation>arranques en frío: %1 de las peticiones, unos %2 por semana</translation>
    </message>
    <message>
        <source>; formula %1</source>
        <translation>; fórmula %1</translation>
    </message>
    <message>
        <source>objective: %1 within %2</source>
        <translation>objetivo: %1 en %2</translation>
    </message>
    <message>
        <source>not possible in A</source>
        <translation>no es posible en A</translation>
    </message>
    <message>
        <source>work piles up; the percentiles hold for this week only</source>
        <translation>el trabajo se acumula; los percentiles valen solo para esta semana</translation>
    </message>
    <message>
        <source>%1: p95 %2, in A %3</source>
        <translation>%1: p95 %2, en A %3</translation>
    </message>
    <message>
        <source>%1 cannot do the job</source>
        <translation>%1 no puede hacer el trabajo</translation>
    </message>
    <message>
        <source>by formula; height = share of requests (square root)</source>
        <translation>por fórmula; altura = proporción de peticiones (raíz cuadrada)</translation>
    </message>
    <message>
        <source>%1 simulated weeks; height = share (square root), band = 95 %</source>
        <translation>%1 semanas simuladas; altura = proporción (raíz cuadrada), banda = 95 %</translation>
    </message>
    <message>
        <source>%1, lower end of the 95 % interval</source>
        <translation>%1, extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1, upper end of the 95 % interval</source>
        <translation>%1, extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1, share by formula</source>
        <translation>%1, proporción por fórmula</translation>
    </message>
    <message>
        <source>%1, share of requests</source>
        <translation>%1, proporción de peticiones</translation>
    </message>
    <message>
        <source>%1, share made by cold starts</source>
        <translation>%1, proporción por arranques en frío</translation>
    </message>
    <message>
        <source>cold starts</source>
        <translation>arranques en frío</translation>
    </message>
    <message>
        <source>Response time, seconds</source>
        <translation>Tiempo de respuesta, segundos</translation>
    </message>
    <message>
        <source> %1: half of the requests within %2, 95 % within %3, 99 % within %4.</source>
        <translation> %1: la mitad de las peticiones en %2, el 95 % en %3, el 99 % en %4.</translation>
    </message>
    <message>
        <source> %1: %2.</source>
        <translation> %1: %2.</translation>
    </message>
    <message>
        <source> %1 in A: 95 % within %2.</source>
        <translation> %1 en A: el 95 % en %2.</translation>
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
        <translation>Peticiones en espera en los servidores</translation>
    </message>
    <message>
        <source>Lambda has no queue: what it cannot take it refuses</source>
        <translation>Lambda no tiene cola: lo que no puede tomar lo rechaza</translation>
    </message>
    <message>
        <source>Requests lost a second</source>
        <translation>Peticiones perdidas por segundo</translation>
    </message>
    <message>
        <source>%1 loses %2 of the requests</source>
        <translation>%1 pierde %2 de las peticiones</translation>
    </message>
    <message>
        <source>EC2 is %1</source>
        <translation>EC2 está %1</translation>
    </message>
    <message>
        <source>Hardly a request waits, and none is lost</source>
        <translation>Apenas espera una petición, y ninguna se pierde</translation>
    </message>
    <message>
        <source>On EC2 up to %1 requests wait</source>
        <translation>En EC2 esperan hasta %1 peticiones</translation>
    </message>
    <message>
        <source>EC2 requests waiting</source>
        <translation>EC2, peticiones en espera</translation>
    </message>
    <message>
        <source>EC2 waiting:</source>
        <translation>EC2 en espera:</translation>
    </message>
    <message>
        <source>EC2 requests lost a second</source>
        <translation>EC2, peticiones perdidas por segundo</translation>
    </message>
    <message>
        <source>EC2 lost a second:</source>
        <translation>EC2 perdidas por segundo:</translation>
    </message>
    <message>
        <source>Lambda requests refused a second</source>
        <translation>Lambda, peticiones rechazadas por segundo</translation>
    </message>
    <message>
        <source>Lambda refused a second:</source>
        <translation>Lambda rechazadas por segundo:</translation>
    </message>
    <message>
        <source>requests waiting, requests lost a second%1</source>
        <translation>peticiones en espera, peticiones perdidas por segundo%1</translation>
    </message>
    <message>
        <source>%1 can answer %2, above this scale ▴</source>
        <translation>%1, bastante para %2, por encima de esta escala ▴</translation>
    </message>
    <message>
        <source>A, %1</source>
        <translation>A, %1</translation>
    </message>
    <message>
        <source>grey = idle</source>
        <translation>gris = inactivo</translation>
    </message>
    <message>
        <source>Average %1, in A %2</source>
        <translation>Media %1, en A %2</translation>
    </message>
    <message>
        <source>%1 more requests a month than in A</source>
        <translation>%1 peticiones al mes más que en A</translation>
    </message>
    <message>
        <source>%1 fewer requests a month than in A</source>
        <translation>%1 peticiones al mes menos que en A</translation>
    </message>
    <message>
        <source>Traffic: no requests all week</source>
        <translation>Tráfico: sin peticiones toda la semana</translation>
    </message>
    <message>
        <source>Traffic: the week is idle %1 of the time</source>
        <translation>Tráfico: la semana está inactiva el %1 del tiempo</translation>
    </message>
    <message>
        <source>Traffic: busiest at %1 with %2</source>
        <translation>Tráfico: máximo el %1 con %2</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>Instancias EC2</translation>
    </message>
    <message>
        <source>EC2 instances:</source>
        <translation>Instancias EC2:</translation>
    </message>
    <message>
        <source>EC2 capacity, requests per second</source>
        <translation>Capacidad de EC2, peticiones por segundo</translation>
    </message>
    <message>
        <source>EC2 has room for</source>
        <translation>EC2 tiene sitio para</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>requests per second, from a trace</source>
        <translation>peticiones por segundo, de una traza</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>peticiones por segundo</translation>
    </message>
    <message>
        <source>drag the points to reshape the day</source>
        <translation>arrastra los puntos para dar forma al día</translation>
    </message>
    <message>
        <source>No requests. Make an idle period shorter or choose a preset.</source>
        <translation>Sin peticiones. Acorta un periodo inactivo o elige un preajuste.</translation>
    </message>
    <message>
        <source>%1. %2 on average over the hours that are not idle, at most %3 at %4. %5.</source>
        <translation>%1. %2 de media en las horas que no están inactivas, como mucho %3 el %4. %5.</translation>
    </message>
    <message>
        <source> In A %1 on average.</source>
        <translation> En A %1 de media.</translation>
    </message>
    <message>
        <source>Minutes from Monday 00:00</source>
        <translation>Minutos desde el lunes 00:00</translation>
    </message>
    <message>
        <source>%1: 1 instance</source>
        <translation>%1: 1 instancia</translation>
    </message>
    <message>
        <source>%1: %2 instances</source>
        <translation>%1: %2 instancias</translation>
    </message>
    <message>
        <source>%1: %2 to %3 instances</source>
        <translation>%1: %2 a %3 instancias</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simulado</translation>
    </message>
    <message>
        <source>costs meet</source>
        <translation>los costes coinciden</translation>
    </message>
    <message>
        <source>%1 is cheaper up to %2, from where it refuses requests</source>
        <translation>%1 es más barato hasta %2, desde donde rechaza peticiones</translation>
    </message>
    <message>
        <source>No price of %1 is used</source>
        <translation>No se usa ningún precio de %1</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>sin peticiones</translation>
    </message>
    <message>
        <source>no requests in A</source>
        <translation>sin peticiones en A</translation>
    </message>
    <message>
        <source>%1: p95 %2, in A %3, by formula</source>
        <translation>%1: p95 %2, en A %3, por fórmula</translation>
    </message>
    <message>
        <source>No requests, so no response times</source>
        <translation>Sin peticiones no hay tiempos de respuesta</translation>
    </message>
    <message>
        <source>Neither option can do the job</source>
        <translation>Ninguna opción puede hacer el trabajo</translation>
    </message>
    <message>
        <source>No request came in the simulated weeks</source>
        <translation>No llegó ninguna petición en las semanas simuladas</translation>
    </message>
    <message>
        <source>The medians are alike, but cold starts make Lambda&apos;s tail</source>
        <translation>Las medianas son parecidas, pero los arranques en frío dan a Lambda su cola larga</translation>
    </message>
    <message>
        <source>The medians are alike</source>
        <translation>Las medianas son parecidas</translation>
    </message>
    <message>
        <source>EC2&apos;s median is slower, but cold starts make Lambda&apos;s tail</source>
        <translation>La mediana de EC2 es más lenta, pero los arranques en frío dan a Lambda su cola larga</translation>
    </message>
    <message>
        <source>EC2&apos;s median is slower</source>
        <translation>La mediana de EC2 es más lenta</translation>
    </message>
    <message>
        <source>Lambda&apos;s median is slower, and cold starts make its tail</source>
        <translation>La mediana de Lambda es más lenta, y los arranques en frío le dan su cola larga</translation>
    </message>
    <message>
        <source>Lambda&apos;s median is slower</source>
        <translation>La mediana de Lambda es más lenta</translation>
    </message>
    <message>
        <source> %1 in A, by formula: 95 % within %2.</source>
        <translation> %1 en A, por fórmula: el 95 % en %2.</translation>
    </message>
    <message>
        <source>A, by formula</source>
        <translation>A, por fórmula</translation>
    </message>
    <message>
        <source>No request comes, so none waits</source>
        <translation>No llega ninguna petición, así que ninguna espera</translation>
    </message>
    <message>
        <source>No server, so no queue</source>
        <translation>Sin servidor no hay cola</translation>
    </message>
    <message>
        <source>Hardly a request waits, hardly one is lost</source>
        <translation>Apenas espera una petición, apenas se pierde una</translation>
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
        <translation>--set %1: escríbelo como id=valor, por ejemplo traffic.average=2.</translation>
    </message>
    <message>
        <source>--set %1: %2</source>
        <translation>--set %1: %2</translation>
    </message>
    <message>
        <source>%1; default %2</source>
        <translation>%1; valor inicial %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>the answer could not be written to the standard output: %1.</source>
        <translation>la respuesta no se pudo escribir en la salida estándar: %1.</translation>
    </message>
</context>
<context>
    <name>download</name>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 no envió nada durante %2 s.</translation>
    </message>
    <message>
        <source>%1 leads on from address to address without an end.</source>
        <translation>%1 lleva sin fin de una dirección a otra.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile.</source>
        <translation>%1 ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of prices. Is there a log-in page or a proxy between?</source>
        <translation>%1 respondió con una página web en vez de precios. ¿Hay una página de acceso o un proxy de por medio?</translation>
    </message>
    <message>
        <source>%1 answered in the encoding %2, which was not asked for.</source>
        <translation>%1 respondió con la codificación %2, que no se pidió.</translation>
    </message>
    <message>
        <source>%1 sent another part than was asked for.</source>
        <translation>%1 envió otra parte que la pedida.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is fetched.</source>
        <translation>%1 pasa de %2 MiB, lo máximo que se descarga.</translation>
    </message>
    <message>
        <source>There is no room in %1 for the %2 MiB of %3.</source>
        <translation>En %1 no hay sitio para los %2 MiB de %3.</translation>
    </message>
    <message>
        <source>%1 is not a JSON file.</source>
        <translation>%1 no es un archivo JSON.</translation>
    </message>
    <message>
        <source>%1 gave no answer.</source>
        <translation>%1 no respondió.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 ended after %2 of %3 bytes.</source>
        <translation>%1 terminó tras %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>%1 was not found. Is there a connection to the internet?</source>
        <translation>No se encontró %1. ¿Hay conexión a internet?</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: %2. Check the system&apos;s clock and who stands between.</source>
        <translation>La conexión con %1 no es segura: %2. Comprueba el reloj del sistema y quién está en medio.</translation>
    </message>
    <message>
        <source>%1 could not be fetched: %2.</source>
        <translation>No se pudo descargar %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Try again later; it goes on where it ended.</source>
        <translation>Inténtalo más tarde; sigue donde terminó.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 has no %2. AWS may have changed its lists; a newer version of Loadline may help.</source>
        <translation>%1 no tiene %2. Quizá AWS ha cambiado sus listas; una versión más nueva de Loadline puede ayudar.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1, the list of regions</source>
        <translation>%1, la lista de regiones</translation>
    </message>
    <message>
        <source>AWS has no %1 prices for the region %2. It has them for %3.</source>
        <translation>AWS no tiene precios de %1 para la región %2. Los tiene para %3.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check who may write there.</source>
        <translation>No se pudo crear la carpeta %1. Comprueba quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>Another Loadline is fetching prices. Wait until it is done.</source>
        <translation>Otro Loadline está descargando precios. Espera a que termine.</translation>
    </message>
    <message>
        <source>%1 is not an address of price lists.</source>
        <translation>%1 no es una dirección de listas de precios.</translation>
    </message>
    <message>
        <source>The list of offers</source>
        <translation>La lista de ofertas</translation>
    </message>
    <message>
        <source>%1 was not there after %2 min.</source>
        <translation>%1 no había llegado tras %2 min.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is neither https nor the same server.</source>
        <translation>%1 lleva a %2, que no es https ni el mismo servidor.</translation>
    </message>
    <message>
        <source>%1 sent only %2 bytes in %3 s.</source>
        <translation>%1 solo envió %2 bytes en %3 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>The deck could not be made: %1.</source>
        <translation>No se pudo hacer la presentación: %1.</translation>
    </message>
    <message>
        <source>Loadline</source>
        <translation>Loadline</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>No se pudo hacer el PDF.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value, where it is not the default</source>
        <translation>Valor, donde no es el predeterminado</translation>
    </message>
    <message>
        <source>%1 values, in the scenario file</source>
        <translation>%1 valores, en el archivo del escenario</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1.</source>
        <translation>No se pudo hacer el libro: %1.</translation>
    </message>
    <message>
        <source>--chart %1: there is no such chart; &quot;loadline export --help&quot; lists them.</source>
        <translation>--chart %1: no hay tal gráfico; &quot;loadline export --help&quot; los enumera.</translation>
    </message>
    <message>
        <source>--size %1: write WIDTHxHEIGHT, each from %2 to %3, or a4.</source>
        <translation>--size %1: escribe ANCHOxALTO, cada uno de %2 a %3, o a4.</translation>
    </message>
    <message>
        <source>--out %1: the folder cannot be made.</source>
        <translation>--out %1: no se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>A4 wide</source>
        <translation>A4 apaisado</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>--out %1: the ending says no format; end it with .png, .svg, .pdf, .csv, .pptx or .xlsx, or add --format.</source>
        <translation>--out %1: la extensión no indica ningún formato; usa .png, .svg, .pdf, .csv, .pptx o .xlsx, o añade --format.</translation>
    </message>
    <message>
        <source>--out %1: several charts go into a folder; leave the ending away.</source>
        <translation>--out %1: varios gráficos van a una carpeta; quita la extensión.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source> is not a Loadline lesson: its &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation> no es una lección de Loadline: su &quot;format&quot; debe ser &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>&quot;version&quot; debe ser %1.</translation>
    </message>
    <message>
        <source> was written for a newer Loadline (its file version is %1, this one reads %2); update Loadline to open it.</source>
        <translation> se escribió para un Loadline más nuevo (su versión de archivo es %1, este lee %2); actualiza Loadline para abrirla.</translation>
    </message>
    <message>
        <source>A placeholder that begins with &quot;compared.&quot; needs a scenario under &quot;compared&quot;.</source>
        <translation>Un marcador que empieza por &quot;compared.&quot; necesita un escenario en &quot;compared&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object of languages and texts, with &quot;en&quot; at least.</source>
        <translation>&quot;%1&quot; debe ser un objeto de idiomas y textos, al menos con &quot;en&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language; write two or three small letters, as in &quot;de&quot;.</source>
        <translation>&quot;%1&quot; no es un idioma; escribe dos o tres letras minúsculas, como en &quot;de&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of 1 to %2 bytes.</source>
        <translation>&quot;%1&quot; debe ser un texto de 1 a %2 bytes.</translation>
    </message>
    <message>
        <source>: &quot;%1&quot; is missing; every lesson has it.</source>
        <translation>: falta &quot;%1&quot;; toda lección lo tiene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a scenario as Loadline saves it.</source>
        <translation>&quot;%1&quot; debe ser un escenario como los guarda Loadline.</translation>
    </message>
    <message>
        <source>%1, in &quot;%2&quot;</source>
        <translation>%1, en &quot;%2&quot;</translation>
    </message>
    <message>
        <source>A lesson compares with &quot;compared&quot;; remove &quot;pinned&quot;.</source>
        <translation>Una lección compara con &quot;compared&quot;; quita &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>&quot;guess&quot; must be an object with &quot;from&quot;, &quot;to&quot; and &quot;scale&quot;.</source>
        <translation>&quot;guess&quot; debe ser un objeto con &quot;from&quot;, &quot;to&quot; y &quot;scale&quot;.</translation>
    </message>
    <message>
        <source>&quot;scale&quot; must be &quot;linear&quot; or &quot;logarithmic&quot;.</source>
        <translation>&quot;scale&quot; debe ser &quot;linear&quot; o &quot;logarithmic&quot;.</translation>
    </message>
    <message>
        <source>&quot;from&quot; must be less than &quot;to&quot;.</source>
        <translation>&quot;from&quot; debe ser menor que &quot;to&quot;.</translation>
    </message>
    <message>
        <source>&quot;from&quot; must be above 0 where the scale is logarithmic.</source>
        <translation>&quot;from&quot; debe ser mayor que 0 donde la escala es logarítmica.</translation>
    </message>
    <message>
        <source>&quot;chart&quot; must be one of %1.</source>
        <translation>&quot;chart&quot; debe ser uno de %1.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must be a list of 1 to %1 parameters to try.</source>
        <translation>&quot;parameters&quot; debe ser una lista de 1 a %1 parámetros para probar.</translation>
    </message>
    <message>
        <source>%1 cannot be tried in a lesson; name a number, a switch or a choice.</source>
        <translation>%1 no se puede probar en una lección; nombra un número, un interruptor o una elección.</translation>
    </message>
    <message>
        <source>%1 stands twice; keep one of the two.</source>
        <translation>%1 aparece dos veces; deja uno de los dos.</translation>
    </message>
    <message>
        <source> is empty; open a lesson.</source>
        <translation> está vacío; abre una lección.</translation>
    </message>
    <message>
        <source> is not a text file; open a lesson.</source>
        <translation> no es un archivo de texto; abre una lección.</translation>
    </message>
    <message>
        <source> Correct the file there.</source>
        <translation> Corrige el archivo ahí.</translation>
    </message>
    <message>
        <source>%1; there are %2.</source>
        <translation>%1; hay %2.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>A brace has no partner at &quot;%1&quot;; write {{ or }} where a brace is meant.</source>
        <translation>Una llave no tiene pareja en &quot;%1&quot;; escribe {{ o }} donde se quiera una llave.</translation>
    </message>
    <message>
        <source>There is no quantity or parameter &quot;%1&quot;</source>
        <translation>No hay magnitud ni parámetro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; there are %2.</source>
        <translation>No hay formato &quot;%1&quot;; hay %2.</translation>
    </message>
    <message>
        <source>%1 is a parameter: leave the format out or, where it is a number, write count or decimal.</source>
        <translation>%1 es un parámetro: omite el formato o, donde sea un número, escribe count o decimal.</translation>
    </message>
    <message>
        <source>&quot;answer&quot; must be the name of a quantity, such as %1.</source>
        <translation>&quot;answer&quot; debe ser el nombre de una magnitud, como %1.</translation>
    </message>
    <message>
        <source>&quot;answer&quot; names no quantity: &quot;%1&quot;</source>
        <translation>&quot;answer&quot; no nombra ninguna magnitud: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;; a lesson has format, version, title, setting, question, reveal, why, try, remember, scenario, compared, answer, guess, chart and parameters.</source>
        <translation>Clave desconocida &quot;%1&quot;; una lección tiene format, version, title, setting, question, reveal, why, try, remember, scenario, compared, answer, guess, chart y parameters.</translation>
    </message>
    <message>
        <source>in &quot;pinned&quot;: %1</source>
        <translation>en &quot;pinned&quot;: %1</translation>
    </message>
    <message>
        <source> is not a Loadline scenario: its &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation> no es un escenario de Loadline: su &quot;format&quot; debe ser &quot;%1&quot;.</translation>
    </message>
    <message>
        <source> was written by a newer Loadline (its file version is %1, this one reads %2); update Loadline to open it.</source>
        <translation> lo escribió un Loadline más nuevo (su versión de archivo es %1, este lee %2); actualiza Loadline para abrirlo.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;; a scenario has format, version, name, story, parameters and pinned.</source>
        <translation>Clave desconocida &quot;%1&quot;; un escenario tiene format, version, name, story, parameters y pinned.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text of at most %2 bytes.</source>
        <translation>&quot;%1&quot; debe ser un texto de %2 bytes como mucho.</translation>
    </message>
    <message>
        <source>The &quot;values&quot; of %1 must be whole weeks of %2 five-minute steps, at most %3 weeks; open the trace&apos;s own CSV file instead.</source>
        <translation>Los &quot;values&quot; de %1 deben ser semanas enteras de %2 pasos de cinco minutos, %3 semanas como mucho; abre en su lugar el CSV de la traza.</translation>
    </message>
    <message>
        <source>Each of the &quot;values&quot; of %1 must be a number from 0 to %2.</source>
        <translation>Cada uno de los &quot;values&quot; de %1 debe ser un número de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 must be an object with &quot;name&quot;, &quot;interval_s&quot; and &quot;values&quot;.</source>
        <translation>%1 debe ser un objeto con &quot;name&quot;, &quot;interval_s&quot; y &quot;values&quot;.</translation>
    </message>
    <message>
        <source>The &quot;interval_s&quot; of %1 must be from %2 to %3 s.</source>
        <translation>El &quot;interval_s&quot; de %1 debe ser de %2 a %3 s.</translation>
    </message>
    <message>
        <source>%1 follows from other parameters and is not kept in files; remove it.</source>
        <translation>%1 se deduce de otros parámetros y no se guarda en archivos; quítalo.</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 debe ser %2, no %3.</translation>
    </message>
    <message>
        <source>&quot;pinned&quot; must be an object with &quot;name&quot; and &quot;parameters&quot;.</source>
        <translation>&quot;pinned&quot; debe ser un objeto con &quot;name&quot; y &quot;parameters&quot;.</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;; a pinned scenario has name and parameters.</source>
        <translation>Clave desconocida &quot;%1&quot;; un escenario fijado tiene name y parameters.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must be an object of parameters and their values.</source>
        <translation>&quot;parameters&quot; debe ser un objeto de parámetros y sus valores.</translation>
    </message>
    <message>
        <source> is empty; open a scenario that Loadline has saved.</source>
        <translation> está vacío; abre un escenario que Loadline haya guardado.</translation>
    </message>
    <message>
        <source> is not a text file; open a scenario that Loadline has saved.</source>
        <translation> no es un archivo de texto; abre un escenario que Loadline haya guardado.</translation>
    </message>
    <message>
        <source>%1: there is no scenario inside; only files that Loadline exported have one.</source>
        <translation>%1: no hay ningún escenario dentro; solo lo tienen los archivos que exportó Loadline.</translation>
    </message>
    <message>
        <source>ec2.type: the catalogue has no instance type &quot;%1&quot;</source>
        <translation>ec2.type: el catálogo no tiene el tipo de instancia &quot;%1&quot;</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; ¿querías decir %1?</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;</source>
        <translation>No hay parámetro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>; &quot;loadline parameters&quot; lists them all.</source>
        <translation>; &quot;loadline parameters&quot; los enumera todos.</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>More than %1 keys in one object.</source>
        <translation>Más de %1 claves en un objeto.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; keep one of the two.</source>
        <translation>La clave &quot;%1&quot; aparece dos veces; deja una de las dos.</translation>
    </message>
    <message>
        <source>More than %1 values.</source>
        <translation>Más de %1 valores.</translation>
    </message>
    <message>
        <source>Nested more than %1 deep.</source>
        <translation>Anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it.</source>
        <translation>%1 es una carpeta; elige un archivo en ella.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is read.</source>
        <translation>%1 pasa de %2 MiB, lo máximo que se lee.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is as it was.</source>
        <translation>No se pudo guardar %1: %2. El archivo está como estaba.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 no se pudo guardar: %2.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>, %1: %2</source>
        <translation>, %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged where its scenario would be; export it again.</source>
        <translation>%1 está dañado donde estaría su escenario; expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1: what it has for a scenario is larger or lies deeper than Loadline writes it; only files that Loadline exported open here.</source>
        <translation>%1: lo que tiene por escenario es mayor o más profundo de lo que escribe Loadline; aquí solo se abren archivos que exportó Loadline.</translation>
    </message>
    <message>
        <source>%1 has values that Loadline does not write.</source>
        <translation>%1 tiene valores que Loadline no escribe.</translation>
    </message>
    <message>
        <source>%1 The settings start anew; the old ones are kept as %2.</source>
        <translation>%1 Los ajustes empiezan de nuevo; los anteriores se conservan como %2.</translation>
    </message>
    <message>
        <source>%1 The settings could not be put aside: %2.</source>
        <translation>%1 Los ajustes no se pudieron apartar: %2.</translation>
    </message>
    <message>
        <source>A key is longer than %1 bytes.</source>
        <translation>Una clave mide más de %1 bytes.</translation>
    </message>
    <message>
        <source>A text or number is longer than %1 bytes.</source>
        <translation>Un texto o número mide más de %1 bytes.</translation>
    </message>
    <message>
        <source>in &quot;%1&quot;: %2</source>
        <translation>en &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is read; cut a few weeks out of it, or add its rows up to one a minute.</source>
        <translation>%1 pasa de %2 MiB, lo máximo que se lee; recorta de él unas semanas o suma sus filas hasta una por minuto.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device; choose a file.</source>
        <translation>%1 es una tubería o un dispositivo; elige un archivo.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no folder %2.</source>
        <translation>No se pudo guardar %1: no existe la carpeta %2.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>%1 per hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>pet./s</translation>
    </message>
    <message>
        <source>no price for %1 in %2</source>
        <translation>sin precio para %1 en %2</translation>
    </message>
    <message>
        <source>no price for %1 and %2 more in %3</source>
        <translation>sin precio para %1 y %2 más en %3</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>--json prints one object. Its keys, in this order, stay as they are from version to version; more may come.</source>
        <translation>--json imprime un objeto. Sus claves, en este orden, no cambian de una versión a otra; pueden añadirse más.</translation>
    </message>
    <message>
        <source>Loadline: what a web workload costs, and how it behaves, on EC2 and on Lambda.
Not from AWS. Prices carry their date.</source>
        <translation>Loadline: lo que cuesta una aplicación web y cómo se comporta, en EC2 y en Lambda.
No es de AWS. Los precios llevan su fecha.</translation>
    </message>
    <message>
        <source>Exit codes: 0 good, 1 a file or a value is wrong, 2 the words are wrong.</source>
        <translation>Códigos de salida: 0 bien, 1 un archivo o un valor es incorrecto, 2 las palabras son incorrectas.</translation>
    </message>
    <message>
        <source>break_even_known is false where prices are missing. monthly_usd of a part that is not present is what
it would add. pinned is there only where the file has a pinned scenario; a difference is this
scenario&apos;s month less the pinned one&apos;s, or null where the two cannot be compared.
An amount is (quantity - free) x unit price, or the sum of its tiers. Sums leave out what stands in
unpriced.</source>
        <translation>break_even_known es false donde faltan precios. monthly_usd de una parte que no está presente es lo
que añadiría. pinned solo aparece si el archivo tiene un escenario fijado; una diferencia es el mes de
este escenario menos el del fijado, o null si no se pueden comparar.
Un importe es (quantity - free) x precio unitario, o la suma de sus tramos. Las sumas no incluyen lo
que está en unpriced.</translation>
    </message>
    <message>
        <source>--csv prints what the window saves as CSV: rows of a name and its value (scenario, region, dates
of the prices, hours a month, totals), then a row for each price of each line:</source>
        <translation>--csv imprime lo que la ventana guarda como CSV: filas de un nombre y su valor (escenario, región, fechas
de los precios, horas al mes, totales), y luego una fila por cada precio de cada línea:</translation>
    </message>
    <message>
        <source>The kind is price, free (covered by a free allowance) or no price (in no total). In each row
quantity x unit price is the amount; the amounts of an option add up to its total.
Money is US dollars a month before tax, rates are requests per second, shares are of 1.</source>
        <translation>kind es price, free (cubierto por una cuota gratuita) o no price (en ningún total). En cada fila,
quantity x unit_price_usd es el importe; los importes de una opción suman su total.
El dinero es en dólares al mes antes de impuestos, las tasas son peticiones por segundo, las partes son de 1.</translation>
    </message>
    <message>
        <source>With FILE, the scenario&apos;s representative week is simulated request by request, several times with
random numbers of their own, which gives each figure its 95 % confidence interval. Without, one
function is: Poisson arrivals, exponential service times with the means given, an idle lifetime
that is the same for all, no scaling rate. The same seed gives the same figures on any number of
threads, but for wall_s and requests_per_second.</source>
        <translation>Con FILE se simula la semana representativa del escenario petición a petición, varias veces con números
aleatorios propios, lo que da a cada cifra su intervalo de confianza del 95 %. Sin FILE es una función:
llegadas de Poisson, tiempos de servicio exponenciales con las medias dadas, una vida en reposo igual
para todos, sin límite de escalado. La misma semilla da las mismas cifras con cualquier número de hilos,
salvo wall_s y requests_per_second.</translation>
    </message>
    <message>
        <source>Without FILE:</source>
        <translation>Sin FILE:</translation>
    </message>
    <message>
        <source>With FILE and --option lambda:</source>
        <translation>Con FILE y --option lambda:</translation>
    </message>
    <message>
        <source>With FILE and --option ec2:</source>
        <translation>Con FILE y --option ec2:</translation>
    </message>
    <message>
        <source>An estimate is {mean, ci95}, the half width of the interval. A life span is null where no
environment went to sleep. Minutes count from Monday 00:00. cpu_credits is empty unless the type
is burstable. Bins are shares of all requests, equal in log time.</source>
        <translation>Una estimación es {mean, ci95}, la mitad del ancho del intervalo. Una vida es null si ningún entorno
se durmió. Los minutos cuentan desde el lunes a las 00:00. cpu_credits está vacío salvo en tipos con
ráfagas. Los bins son partes de todas las peticiones, iguales en el logaritmo del tiempo.</translation>
    </message>
    <message>
        <source>NAME is traffic, cost, break-even, latency, fleet, queue, credits, connections, architecture
(both designs at the busiest minute), state-options, bill, several of them with commas between,
or all. With several, --out is a folder and the files are named after the charts; pptx and xlsx,
and a PATH that ends in .pdf, hold them all in one file.
As csv, a chart is exactly what is plotted. png, svg, pdf and pptx have the scenario inside and
open again like scenario files. The same scenario gives the same bytes, but for pdf and xlsx,
which are dated.</source>
        <translation>NAME es traffic, cost, break-even, latency, fleet, queue, credits, connections, architecture (ambos
diseños en el minuto de más carga), state-options, bill, varios de ellos separados por comas, o all.
Con varios, --out es una carpeta y los archivos se llaman como los gráficos; pptx y xlsx, y un PATH
que acaba en .pdf, los contienen todos en un archivo.
En csv, un gráfico es exactamente lo que está dibujado. png, svg, pdf y pptx llevan el escenario dentro
y se abren como archivos de escenario. El mismo escenario da los mismos bytes, salvo en pdf y xlsx,
que llevan fecha.</translation>
    </message>
    <message>
        <source>print both bills, the verdict, break-even and state options</source>
        <translation>imprimir ambas facturas, el veredicto, el punto de equilibrio y las opciones de estado</translation>
    </message>
    <message>
        <source>scenario (*.loadline)</source>
        <translation>escenario (*.loadline)</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>como JSON, para otros programas</translation>
    </message>
    <message>
        <source>both bills as CSV, a row for each price, for a spreadsheet</source>
        <translation>ambas facturas como CSV, una fila por precio, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>change a parameter (&quot;loadline parameters&quot; lists them), or open a trace with traffic.trace=FILE; any number of times</source>
        <translation>cambiar un parámetro (&quot;loadline parameters&quot; los enumera), o abrir una traza con traffic.trace=FILE; las veces que haga falta</translation>
    </message>
    <message>
        <source>print the table of all parameters</source>
        <translation>imprimir la tabla de todos los parámetros</translation>
    </message>
    <message>
        <source>list prices, import AWS&apos;s price lists, fetch new ones</source>
        <translation>listar precios, importar listas de precios de AWS, obtener nuevas</translation>
    </message>
    <message>
        <source>say for each region which prices there are and how old they are</source>
        <translation>decir para cada región qué precios hay y qué antigüedad tienen</translation>
    </message>
    <message>
        <source>price list; several are taken over together or not at all</source>
        <translation>lista de precios; varias se toman todas juntas o ninguna</translation>
    </message>
    <message>
        <source>fetch the current lists of a region from AWS and import them; the EC2 list has some hundreds of megabytes</source>
        <translation>obtener de AWS las listas actuales de una región e importarlas; la de EC2 tiene varios cientos de megabytes</translation>
    </message>
    <message>
        <source>such as eu-west-1; without it the region of a new scenario</source>
        <translation>por ejemplo eu-west-1; si falta, la región de un escenario nuevo</translation>
    </message>
    <message>
        <source>a mirror in place of https://pricing.us-east-1.amazonaws.com</source>
        <translation>un espejo en lugar de https://pricing.us-east-1.amazonaws.com</translation>
    </message>
    <message>
        <source>go back to the shipped prices</source>
        <translation>volver a los precios incluidos</translation>
    </message>
    <message>
        <source>of this region alone</source>
        <translation>solo de esta región</translation>
    </message>
    <message>
        <source>simulate servers or a function request by request</source>
        <translation>simular servidores o una función petición a petición</translation>
    </message>
    <message>
        <source>what to simulate of the scenario</source>
        <translation>qué se simula del escenario</translation>
    </message>
    <message>
        <source>from Monday 00:00; without it the week</source>
        <translation>desde el lunes a las 00:00; si falta, la semana</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>peticiones/s</translation>
    </message>
    <message>
        <source>mean time of a request in a warm environment</source>
        <translation>tiempo medio de una petición en un entorno caliente</translation>
    </message>
    <message>
        <source>mean time of a request that starts one, its start included</source>
        <translation>tiempo medio de una petición que inicia uno, con su arranque</translation>
    </message>
    <message>
        <source>how long an idle environment lives</source>
        <translation>cuánto vive un entorno en reposo</translation>
    </message>
    <message>
        <source>time to simulate</source>
        <translation>tiempo que se simula</translation>
    </message>
    <message>
        <source>environments at once; without it 1000</source>
        <translation>entornos a la vez; si falta, 1000</translation>
    </message>
    <message>
        <source>of the random numbers; without it 1</source>
        <translation>de los números aleatorios; si falta, 1</translation>
    </message>
    <message>
        <source>FILE or --arrival-rate</source>
        <translation>FILE o --arrival-rate</translation>
    </message>
    <message>
        <source>write charts as pictures or tables; needs no display</source>
        <translation>escribir gráficos como imágenes o tablas; no necesita pantalla</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>qué se escribe</translation>
    </message>
    <message>
        <source>png, svg, pdf, csv, pptx or xlsx; without it by the ending of PATH, or png</source>
        <translation>png, svg, pdf, csv, pptx o xlsx; si falta, según la extensión de PATH, o png</translation>
    </message>
    <message>
        <source>of a picture, in pixels, or a4; without it 1920x1080</source>
        <translation>de una imagen, en píxeles, o a4; si falta, 1920x1080</translation>
    </message>
    <message>
        <source>size of the type: paper, slide or hall; without it slide</source>
        <translation>tamaño de la letra: paper, slide o hall; si falta, slide</translation>
    </message>
    <message>
        <source>the file, or with several charts the folder</source>
        <translation>el archivo, o con varios gráficos la carpeta</translation>
    </message>
    <message>
        <source>scenario (*.loadline) or lesson (*.lesson) to open in the window</source>
        <translation>escenario (*.loadline) o lección (*.lesson) que se abre en la ventana</translation>
    </message>
    <message>
        <source>key of a lesson to start in, such as break-even</source>
        <translation>clave de una lección con la que empezar, como break-even</translation>
    </message>
    <message>
        <source>en, de or es; without it the one chosen in the window, or the system&apos;s</source>
        <translation>en, de o es; si falta, el idioma elegido en la ventana, o el del sistema</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>imprimir esta ayuda y terminar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>necesita</translation>
    </message>
    <message>
        <source>excludes</source>
        <translation>excluye</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Más información con --help.</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>imprimir la versión y terminar</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta una orden.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>%1 does not go together with %2.</source>
        <translation>%1 no va junto con %2.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot;; it must be one of %3.</source>
        <translation>%1: no existe &quot;%2&quot;; debe ser uno de %3.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1 solo puede darse una vez.</translation>
    </message>
    <message>
        <source>light, dark or clear (for pale backgrounds, without one of its own); without it light</source>
        <translation>light, dark o clear (para fondos claros, sin fondo propio); si falta, light</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2?</source>
        <translation>No existe la orden %1; ¿querías decir %2?</translation>
    </message>
    <message>
        <source>%1; no bill has a use for it yet</source>
        <translation>%1; todavía ninguna factura lo usa</translation>
    </message>
    <message>
        <source>Imported lists lie over the shipped prices; of one offer and region the last import counts, and of
several offers with the same price the one published last. They are kept in the folder for the
program&apos;s data. Only &quot;update&quot; uses the network. The offers:</source>
        <translation>Las listas importadas están sobre los precios incluidos; de una oferta y región vale la última
importación, y de varias ofertas con el mismo precio, la publicada más tarde. Se guardan en la carpeta
de datos del programa. Solo &quot;update&quot; usa la red. Las ofertas:</translation>
    </message>
    <message>
        <source>Kinds are on_demand_ with linux, windows, rhel or suse, reserved, lambda, and the services of list.</source>
        <translation>kind es on_demand_ con linux, windows, rhel o suse, reserved, lambda, o un servicio de list.</translation>
    </message>
    <message>
        <source>also replace prices in use by ones that were published earlier</source>
        <translation>reemplazar también precios en uso por otros publicados antes</translation>
    </message>
    <message>
        <source>service by service, of this region</source>
        <translation>servicio por servicio, de esta región</translation>
    </message>
    <message>
        <source>take over AWS price lists in JSON or CSV, or what &quot;aws pricing get-products&quot; prints</source>
        <translation>tomar listas de precios de AWS en JSON o CSV, o lo que imprime &quot;aws pricing get-products&quot;</translation>
    </message>
    <message>
        <source>only these, such as AWSELB; without it every list that a bill may need</source>
        <translation>solo estas, como AWSELB; si falta, toda lista que una factura pueda necesitar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8, so no file of that name can be found; give the file a name in UTF-8.</source>
        <translation>&quot;%1&quot; no es UTF-8, así que no se puede encontrar ningún archivo con ese nombre; da al archivo un nombre en UTF-8.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>The text ends before its last bracket is closed.</source>
        <translation>El texto termina antes de cerrar su último corchete.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>There is %1 where %2 must be.</source>
        <translation>Hay %1 donde debe haber %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not JSON.</source>
        <translation>&quot;%1&quot; no es JSON.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>el final del texto</translation>
    </message>
    <message>
        <source>A character is damaged; save the file as UTF-8.</source>
        <translation>Un carácter está dañado; guarda el archivo como UTF-8.</translation>
    </message>
</context>
<context>
    <name>loadline::ArchitecturePage</name>
    <message>
        <source>What the code needs</source>
        <translation>Lo que necesita el código</translation>
    </message>
    <message>
        <source>What is yours to look after</source>
        <translation>De lo que te ocupas tú</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>Show its controls</source>
        <translation>Mostrar sus controles</translation>
    </message>
    <message>
        <source>Show its lines of the bill</source>
        <translation>Mostrar sus líneas de la factura</translation>
    </message>
    <message>
        <source>%1 /month</source>
        <translation>%1 /mes</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated weeks</source>
        <translation>
            <numerusform>%n semana simulada</numerusform>
            <numerusform>%n semanas simuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>by formula</source>
        <translation>por fórmula</translation>
    </message>
    <message>
        <source>%1; compute at %2: %3 an hour, %4</source>
        <translation>%1; cómputo el %2: %3 por hora, %4</translation>
    </message>
</context>
<context>
    <name>loadline::BigFigure</name>
    <message>
        <source>%1, %2 a month, %3</source>
        <translation>%1, %2 al mes, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>/month</source>
        <translation>/mes</translation>
    </message>
</context>
<context>
    <name>loadline::BillDialog</name>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Buscar una línea</translation>
    </message>
    <message>
        <source>Find a line of the bills</source>
        <translation>Buscar una línea de las facturas</translation>
    </message>
    <message>
        <source>Lines add up to their totals. Point at one to see how it is worked out.</source>
        <translation>Las líneas suman sus totales. Señala una para ver cómo se calcula.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bills of %1</source>
        <translation>Facturas de %1</translation>
    </message>
    <message>
        <source>US dollars for one month of %1 h, before tax. %2, prices of %3.</source>
        <translation>Dólares estadounidenses por un mes de %1 h, antes de impuestos. %2, precios del %3.</translation>
    </message>
</context>
<context>
    <name>loadline::BillHeading</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>A: %1, change: %2</source>
        <translation>A: %1, cambio: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not in the total: %1.</source>
        <translation>No está en el total: %1.</translation>
    </message>
    <message>
        <source>Bill of %1: %2</source>
        <translation>Factura de %1: %2</translation>
    </message>
</context>
<context>
    <name>loadline::BillModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Precio del</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>loadline::BillView</name>
    <message>
        <source>Bill of %1</source>
        <translation>Factura de %1</translation>
    </message>
</context>
<context>
    <name>loadline::BlankScreen</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>La pantalla está en blanco; cualquier tecla la devuelve</translation>
    </message>
</context>
<context>
    <name>loadline::BreakEvenBar</name>
    <message>
        <source>Average traffic, requests per second</source>
        <translation>Tráfico medio, peticiones por segundo</translation>
    </message>
    <message>
        <source>Which option is cheaper at which average traffic. Drag the ring to change yours.</source>
        <translation>Qué opción es más barata con qué tráfico medio. Arrastra el anillo para cambiar el tuyo.</translation>
    </message>
    <message>
        <source>%1; in A %2</source>
        <translation>%1; en A %2</translation>
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
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>loadline::ChartCard</name>
    <message>
        <source>Drag the title into another program to take the chart there</source>
        <translation>Arrastra el título a otro programa para llevar allí el gráfico</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for the %1 chart</source>
        <translation>Más del gráfico %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Tabla de datos</translation>
    </message>
    <message>
        <source>Bills line by line</source>
        <translation>Facturas línea a línea</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Add idle window</source>
        <translation>Añadir periodo inactivo</translation>
    </message>
    <message>
        <source>Remove idle window</source>
        <translation>Quitar periodo inactivo</translation>
    </message>
    <message>
        <source>Show instead</source>
        <translation>Mostrar en su lugar</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Volver a todos los gráficos (Esc)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Volver a todos los gráficos</translation>
    </message>
    <message>
        <source>Enlarge the %1 chart</source>
        <translation>Ampliar el gráfico %1</translation>
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
        <translation> h desde el lunes 00:00</translation>
    </message>
    <message>
        <source> req/s</source>
        <translation> pet./s</translation>
    </message>
    <message>
        <source>Hours after Monday 00:00</source>
        <translation>Horas desde el lunes 00:00</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
</context>
<context>
    <name>loadline::ControlPanel</name>
    <message>
        <source>No value has such a name.</source>
        <translation>Ningún valor se llama así.</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>All values are as opened</source>
        <translation>Todos los valores están como se abrieron</translation>
    </message>
    <message>
        <source>1 value differs from what was opened</source>
        <translation>1 valor difiere de lo abierto</translation>
    </message>
    <message>
        <source>%1 values differ from what was opened</source>
        <translation>%1 valores difieren de lo abierto</translation>
    </message>
    <message>
        <source>All values are the preset&apos;s</source>
        <translation>Todos los valores son los del preajuste</translation>
    </message>
    <message>
        <source>1 value differs from the preset</source>
        <translation>1 valor difiere del preajuste</translation>
    </message>
    <message>
        <source>%1 values differ from the preset</source>
        <translation>%1 valores difieren del preajuste</translation>
    </message>
    <message>
        <source>There is no such instance type. Choose one from the list.</source>
        <translation>No existe ese tipo de instancia. Elige uno de la lista.</translation>
    </message>
</context>
<context>
    <name>loadline::DiagramView</name>
    <message>
        <source>%1 users, %2.</source>
        <translation>%1 usuarios, %2.</translation>
    </message>
    <message>
        <source> %1 environments busy, %2 warm, %3 starting, %4 asleep; %5 database connections.</source>
        <translation> %1 entornos ocupados, %2 calientes, %3 arrancando, %4 dormidos; %5 conexiones de base de datos.</translation>
    </message>
    <message>
        <source> %1 servers, CPU %2 busy, RAM %3 full; %4 database connections.</source>
        <translation> %1 servidores, CPU %2 ocupada, RAM %3 llena; %4 conexiones de base de datos.</translation>
    </message>
    <message>
        <source>%1 diagram</source>
        <translation>Diagrama de %1</translation>
    </message>
</context>
<context>
    <name>loadline::Document</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Remove trace</source>
        <translation>Quitar traza</translation>
    </message>
    <message>
        <source>Pin as A</source>
        <translation>Fijar como A</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Quitar el fijado</translation>
    </message>
    <message>
        <source>Back to A</source>
        <translation>Volver a A</translation>
    </message>
    <message>
        <source>Open traffic</source>
        <translation>Abrir tráfico</translation>
    </message>
</context>
<context>
    <name>loadline::DocumentFiles</name>
    <message>
        <source>Loadline scenarios (*.loadline)</source>
        <translation>Escenarios de Loadline (*.loadline)</translation>
    </message>
    <message>
        <source>;;Exported with a scenario inside (*.png *.svg *.pdf *.pptx)</source>
        <translation>;;Exportado con un escenario dentro (*.png *.svg *.pdf *.pptx)</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot; first?</source>
        <translation>¿Guardar antes los cambios de &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>Los cambios que no se guardan se pierden.</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Abrir escenario</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Guardar escenario</translation>
    </message>
    <message>
        <source>%1 bills</source>
        <translation>Facturas de %1</translation>
    </message>
    <message>
        <source>Save bills</source>
        <translation>Guardar facturas</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Recorded traffic (*.csv *.tsv *.txt *.log *.json *.jsonl);;All files (*)</source>
        <translation>Tráfico registrado (*.csv *.tsv *.txt *.log *.json *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open traffic</source>
        <translation>Abrir tráfico</translation>
    </message>
</context>
<context>
    <name>loadline::DutiesModel</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>You and AWS</source>
        <translation>Tú y AWS</translation>
    </message>
    <message>
        <source>Who looks after</source>
        <translation>Quién se ocupa</translation>
    </message>
</context>
<context>
    <name>loadline::EnvironmentsItem</name>
    <message>
        <source>1 square = %1</source>
        <translation>1 cuadrado = %1</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <translation>%1 ocupados</translation>
    </message>
    <message>
        <source>billed by the millisecond</source>
        <translation>se factura por milisegundos</translation>
    </message>
    <message>
        <source>%1 warm, waiting</source>
        <translation>%1 calientes, en espera</translation>
    </message>
    <message>
        <source>free, keep their connections</source>
        <translation>gratis, conservan sus conexiones</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 cold start</source>
        <translation>%1 arranque en frío</translation>
    </message>
    <message>
        <source>the caller waits %1</source>
        <translation>quien llama espera %1</translation>
    </message>
    <message>
        <source>%1 asleep</source>
        <translation>%1 dormidos</translation>
    </message>
    <message>
        <source>no cost, no memory</source>
        <translation>sin coste, sin memoria</translation>
    </message>
</context>
<context>
    <name>loadline::ExplorePage</name>
    <message>
        <source>Show the %1 chart (key %2)</source>
        <translation>Mostrar el gráfico %1 (tecla %2)</translation>
    </message>
</context>
<context>
    <name>loadline::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Chosen charts; the preview shows the current one</source>
        <translation>Gráficos elegidos; la vista previa muestra el actual</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, SVG, PDF and PPTX have the scenario inside: drop one on Loadline to open it again.</source>
        <translation>PNG, SVG, PDF y PPTX llevan el escenario dentro: suelta uno sobre Loadline para abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n file(s)</source>
        <translation>
            <numerusform>&amp;Exportar %n archivo</numerusform>
            <numerusform>&amp;Exportar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one chart and one format</source>
        <translation>Elige al menos un gráfico y un formato</translation>
    </message>
    <message>
        <source>&lt;b&gt;Preview&lt;/b&gt; &amp;nbsp; %1, %2 × %3 at %4&#x202f;%</source>
        <translation>&lt;b&gt;Vista previa&lt;/b&gt; &amp;nbsp;&#x202f;%1,&#x202f;%2 ×&#x202f;%3 al&#x202f;%4&#x202f;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>100&#x202f;%</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Tamaño de la vista previa</translation>
    </message>
    <message>
        <source>Fit the whole sheet, or show each pixel of the picture as it will be</source>
        <translation>Ajustar la hoja entera, o mostrar cada píxel de la imagen tal como será</translation>
    </message>
</context>
<context>
    <name>loadline::ExportOptions</name>
    <message>
        <source>%1 to %2 pixels</source>
        <translation>%1 a %2 píxeles</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Light inks on a transparent ground</source>
        <translation>Tintas claras sobre fondo transparente</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>PPTX</source>
        <translation>PPTX</translation>
    </message>
    <message>
        <source>One chart a slide, with speaker notes, for PowerPoint and Impress</source>
        <translation>Un gráfico por diapositiva, con notas del orador, para PowerPoint e Impress</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One file with a page for each chart</source>
        <translation>Un archivo con una página por gráfico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Exactly what is drawn, in full precision</source>
        <translation>Exactamente lo dibujado, con toda su precisión</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>One sheet a chart, with charts of its own</source>
        <translation>Una hoja por gráfico, con gráficos propios</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
</context>
<context>
    <name>loadline::GuessBoard</name>
    <message>
        <source>Guess: %1</source>
        <translation>Estimación: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Class guess: %1</source>
        <translation>Estimación de la clase: %1</translation>
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
        <translation>%1 Hasta entonces se usan los precios incluidos.</translation>
    </message>
    <message>
        <source>AWS&apos;s price list of %1, imported from %2</source>
        <translation>Lista de precios de AWS del %1, importada de %2</translation>
    </message>
</context>
<context>
    <name>loadline::LessonList</name>
    <message>
        <source>Guess first, then see. Each lesson takes a class about ten minutes.</source>
        <translation>Primero estima, luego mira. Cada lección ocupa a una clase unos diez minutos.</translation>
    </message>
    <message>
        <source>&amp;Start the lesson</source>
        <translation>&amp;Empezar la lección</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file…</source>
        <translation>&amp;Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>A lesson that somebody wrote; resources/lessons/README.md says how</source>
        <translation>Una lección que alguien escribió; resources/lessons/README.md dice cómo</translation>
    </message>
    <message>
        <source>Fills the screen; Esc comes back (Enter)</source>
        <translation>Llena la pantalla; Esc vuelve (Intro)</translation>
    </message>
    <message>
        <source>%1, done. %2</source>
        <translation>%1, hecha. %2</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep this guess (Enter)</source>
        <translation>Guardar esta estimación (Intro)</translation>
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
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>Type a number, in %1.</source>
        <translation>Escribe un número, en %1.</translation>
    </message>
    <message>
        <source>Drag the green flag, or press ← and →; Shift moves ten steps. %1</source>
        <translation>Arrastra la bandera verde o pulsa ← y →; con Mayús, diez pasos. %1</translation>
    </message>
    <message>
        <source>What is hatched stays hidden until you ask.</source>
        <translation>Lo rayado sigue oculto hasta que preguntes.</translation>
    </message>
    <message>
        <source>Guess (Space)</source>
        <translation>Estimar (Espacio)</translation>
    </message>
    <message>
        <source>Reveal (Space)</source>
        <translation>Revelar (Espacio)</translation>
    </message>
    <message>
        <source>Why (Space)</source>
        <translation>Por qué (Espacio)</translation>
    </message>
    <message>
        <source>Try it (Space)</source>
        <translation>Probarlo (Espacio)</translation>
    </message>
    <message>
        <source>Finish (Space)</source>
        <translation>Terminar (Espacio)</translation>
    </message>
    <message>
        <source>Next lesson (Space)</source>
        <translation>Lección siguiente (Espacio)</translation>
    </message>
    <message>
        <source>Tab reaches the controls; R starts over, Esc leaves, B blanks the screen</source>
        <translation>Tab llega a los controles; R empieza de nuevo, Esc sale, B apaga la pantalla</translation>
    </message>
    <message>
        <source>R starts over, Esc leaves, B blanks the screen, Ctrl with + and − sizes the type</source>
        <translation>R empieza de nuevo, Esc sale, B apaga la pantalla, Ctrl con + y − cambia la letra</translation>
    </message>
    <message>
        <source>No more than %1 guesses are kept</source>
        <translation>No se guardan más de %1 estimaciones</translation>
    </message>
    <message>
        <source>Enter keeps a guess for a row of the class, up to %1 of them, so that rows can compete. N names the row.</source>
        <translation>Intro guarda una estimación para una fila de la clase, hasta %1, para que las filas compitan. N da nombre a la fila.</translation>
    </message>
    <message>
        <source>%1 is nearest with %2.</source>
        <translation>%1 es la más cercana con %2.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Keep a guess first, with Enter</source>
        <translation>Guarda antes una estimación, con Intro</translation>
    </message>
    <message>
        <source>Name the row</source>
        <translation>Dar nombre a la fila</translation>
    </message>
    <message>
        <source>Whose guess is %1?</source>
        <translation>¿De quién es la estimación %1?</translation>
    </message>
    <message>
        <source>%1 are nearest with %2.</source>
        <translation>%1 son los más cercanos, con %2.</translation>
    </message>
</context>
<context>
    <name>loadline::LessonSession</name>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Lección %1 de %2</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; there are %2.</source>
        <translation>No hay lección &quot;%1&quot;; hay %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The quantity %1 does not exist in the lesson&apos;s scenario; choose another answer or scenario.</source>
        <translation>La magnitud %1 no existe en el escenario de la lección; elige otra respuesta u otro escenario.</translation>
    </message>
</context>
<context>
    <name>loadline::MainActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Start over with the first preset</source>
        <translation>Empezar de nuevo con el primer preajuste</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Abrir un archivo de escenario</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the scenario under another name</source>
        <translation>Guardar el escenario con otro nombre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write charts, the architecture and the bill to files</source>
        <translation>Escribir gráficos, arquitectura y factura en archivos</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print the chart in use</source>
        <translation>Imprimir el gráfico en uso</translation>
    </message>
    <message>
        <source>&amp;Remove trace</source>
        <translation>&amp;Quitar traza</translation>
    </message>
    <message>
        <source>Go back to the drawn curve</source>
        <translation>Volver a la curva dibujada</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>A&amp;brir lección…</translation>
    </message>
    <message>
        <source>Run a lesson from a file</source>
        <translation>Ejecutar una lección de un archivo</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>&amp;Precios…</translation>
    </message>
    <message>
        <source>Ages of the prices; import price lists or fetch new ones</source>
        <translation>Antigüedad de los precios; importar listas o descargar nuevas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Loadline</source>
        <translation>Cerrar Loadline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
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
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>Copy the chart in use as a picture</source>
        <translation>Copiar el gráfico en uso como imagen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Take every value back to the preset or the opened file</source>
        <translation>Devolver cada valor al preajuste o al archivo abierto</translation>
    </message>
    <message>
        <source>&amp;Find a value</source>
        <translation>&amp;Buscar un valor</translation>
    </message>
    <message>
        <source>Search the panel</source>
        <translation>Buscar en el panel</translation>
    </message>
    <message>
        <source>&amp;Pin as A</source>
        <translation>&amp;Fijar como A</translation>
    </message>
    <message>
        <source>Keep the scenario as it stands as A, to compare others with it</source>
        <translation>Conservar el escenario tal como está como A, para comparar otros con él</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin as A (P)</source>
        <translation>Fijar como A (P)</translation>
    </message>
    <message>
        <source>Re&amp;move the pin</source>
        <translation>&amp;Quitar el fijado</translation>
    </message>
    <message>
        <source>Compare with A no more</source>
        <translation>No comparar más con A</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Remove the pin (Shift+P)</source>
        <translation>Quitar el fijado (Mayús+P)</translation>
    </message>
    <message>
        <source>&amp;Back to A</source>
        <translation>&amp;Volver a A</translation>
    </message>
    <message>
        <source>Bring the values of A back</source>
        <translation>Recuperar los valores de A</translation>
    </message>
    <message>
        <source>&amp;Bills</source>
        <translation>&amp;Facturas</translation>
    </message>
    <message>
        <source>Open both bills line by line</source>
        <translation>Abrir las dos facturas línea a línea</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Cambiar entre el tema claro y el oscuro</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Seguir al escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light theme, for bright rooms</source>
        <translation>Tema claro, para salas luminosas</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <source>Make all type larger</source>
        <translation>Agrandar toda la letra</translation>
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
        <translation>Letra más &amp;pequeña</translation>
    </message>
    <message>
        <source>Make all type smaller</source>
        <translation>Reducir toda la letra</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>Letra &amp;normal</translation>
    </message>
    <message>
        <source>Type in its normal size</source>
        <translation>Letra en su tamaño normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Simulate in the &amp;background</source>
        <translation>Simular en segundo &amp;plano</translation>
    </message>
    <message>
        <source>Simulate weeks of the scenario request by request, behind everything else</source>
        <translation>Simular semanas del escenario petición a petición, detrás de todo lo demás</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;resentar</translation>
    </message>
    <message>
        <source>Fill the screen with one chart in large type</source>
        <translation>Llenar la pantalla con un gráfico en letra grande</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Presenter mode (F11)</source>
        <translation>Modo presentación (F11)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Enumerar todas las teclas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Loadline</source>
        <translation>A&amp;cerca de Loadline</translation>
    </message>
    <message>
        <source>Version, licence and the dates of the prices</source>
        <translation>Versión, licencia y fechas de los precios</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>The library that Loadline is built with</source>
        <translation>La biblioteca con la que está hecho Loadline</translation>
    </message>
    <message>
        <source>Light theme (Ctrl+T)</source>
        <translation>Tema claro (Ctrl+T)</translation>
    </message>
    <message>
        <source>Dark theme (Ctrl+T)</source>
        <translation>Tema oscuro (Ctrl+T)</translation>
    </message>
    <message>
        <source>Open &amp;traffic…</source>
        <translation>Abrir &amp;tráfico…</translation>
    </message>
    <message>
        <source>Use recorded traffic from a file</source>
        <translation>Usar tráfico registrado de un archivo</translation>
    </message>
</context>
<context>
    <name>loadline::MainWindow</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>%1 · %2/h</source>
        <translation>%1 · %2/h</translation>
    </message>
    <message>
        <source>%1 · no price</source>
        <translation>%1 · sin precio</translation>
    </message>
    <message>
        <source>%1    Prices of %2</source>
        <translation>%1    Precios del %2</translation>
    </message>
    <message>
        <source>The newest price is of %1, the oldest of %2</source>
        <translation>El precio más nuevo es del %1, el más antiguo del %2</translation>
    </message>
    <message>
        <source>Estimate for one month of %1 h, before tax</source>
        <translation>Estimación para un mes de %1 h, antes de impuestos</translation>
    </message>
    <message>
        <source>%1[*] – Loadline</source>
        <translation>%1[*] – Loadline</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.lesson)</source>
        <translation>Lecciones (*.lesson)</translation>
    </message>
    <message>
        <source>Loadline</source>
        <translation>Loadline</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>T&amp;ype size</source>
        <translation>Ta&amp;maño de letra</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>The language changes when Loadline is started again</source>
        <translation>El idioma cambia cuando Loadline se inicia de nuevo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>A, pinned</source>
        <translation>A, fijado</translation>
    </message>
    <message>
        <source>A: %1, pinned</source>
        <translation>A: %1, fijado</translation>
    </message>
    <message>
        <source>Every figure and chart shows how it differs from A. %1</source>
        <translation>Cada cifra y cada gráfico muestra en qué difiere de A. %1</translation>
    </message>
    <message>
        <source>Imported prices cannot be read</source>
        <translation>Los precios importados no se pueden leer</translation>
    </message>
    <message>
        <source>Prices over a year old: %1</source>
        <translation>Precios de hace más de un año: %1</translation>
    </message>
    <message>
        <source>The EC2 or Lambda prices of %1 are of %2. Click for newer ones.</source>
        <translation>Los precios de EC2 o Lambda de %1 son del %2. Haz clic para obtener más nuevos.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>ninguno encaja</translation>
    </message>
</context>
<context>
    <name>loadline::OpenTraffic</name>
    <message>
        <source>Your answers for an earlier file with these columns are used.</source>
        <translation>Se usan tus respuestas para un archivo anterior con estas columnas.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; now gives the traffic.</source>
        <translation>Ahora &quot;%1&quot; da el tráfico.</translation>
    </message>
</context>
<context>
    <name>loadline::ParamRow</name>
    <message>
        <source>no trace</source>
        <translation>sin traza</translation>
    </message>
</context>
<context>
    <name>loadline::PresenterPage</name>
    <message>
        <source>Presenter mode – Loadline</source>
        <translation>Modo presentación – Loadline</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 al mes</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>← → change, ↑ ↓ choose, 1 to %1 another chart, 9 and 0 the designs, Space plays, B blanks, Esc leaves</source>
        <translation>← → cambian, ↑ ↓ eligen, 1 a %1 otro gráfico, 9 y 0 los diseños, Espacio reproduce, B apaga, Esc sale</translation>
    </message>
</context>
<context>
    <name>loadline::PresetBar</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back to the preset, all values</source>
        <translation>Volver al preajuste, todos los valores</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
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
            <numerusform>%Ln precio</numerusform>
            <numerusform>%Ln precios</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported, %1</source>
        <translation>Importados, %1</translation>
    </message>
    <message>
        <source>Shipped, %1</source>
        <translation>Incluidos, %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>AWS price lists (*.json *.csv);;All files (*)</source>
        <translation>Listas de precios de AWS (*.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import the prices in &quot;%1&quot;?</source>
        <translation>¿Importar los precios de &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Its prices take the place of imported ones of the same service and region.</source>
        <translation>Sus precios ocupan el lugar de los importados del mismo servicio y región.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Fetch the current prices of %1?</source>
        <translation>¿Descargar los precios actuales de %1?</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Go back to the shipped prices?</source>
        <translation>¿Volver a los precios incluidos?</translation>
    </message>
    <message>
        <source>Imported lists are removed. They can be imported again.</source>
        <translation>Las listas importadas se quitan. Se pueden importar de nuevo.</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Of all regions</source>
        <translation>De todas las regiones</translation>
    </message>
    <message>
        <source>The shipped prices are in use again.</source>
        <translation>Los precios incluidos vuelven a usarse.</translation>
    </message>
    <message>
        <source>Prices are being read; wait for the end or cancel that first.</source>
        <translation>Se están leyendo precios; espera al final o cancélalo antes.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>The imported prices are in use.</source>
        <translation>Se usan los precios importados.</translation>
    </message>
    <message>
        <source>Imported prices</source>
        <translation>Precios importados</translation>
    </message>
    <message>
        <source>Cancelled. No price has changed.</source>
        <translation>Cancelado. Ningún precio ha cambiado.</translation>
    </message>
    <message>
        <source>Replace newer prices?</source>
        <translation>¿Reemplazar precios más nuevos?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>%1 No price has changed.</source>
        <translation>%1 Ningún precio ha cambiado.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1, %2. AWS&apos;s list of %3 would bring them: choose this row and update, or import the list.</source>
        <translation>%1, %2. La lista %3 de AWS los traería: elige esta fila y actualiza, o importa la lista.</translation>
    </message>
    <message>
        <source>%1, %2. They are not AWS&apos;s; no list of AWS brings them.</source>
        <translation>%1, %2. No son de AWS; ninguna lista de AWS los trae.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Loadline asks %1 for the lists of %2.</source>
        <translation>Loadline pide a %1 las listas de %2.</translation>
    </message>
    <message>
        <source>Some have hundreds of megabytes.</source>
        <translation>Algunas tienen cientos de megabytes.</translation>
    </message>
    <message>
        <source>Lists were imported for %1. They are removed, and can be imported again.</source>
        <translation>Se importaron listas para %1. Se quitan, y se pueden importar de nuevo.</translation>
    </message>
</context>
<context>
    <name>loadline::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Imported lists lie over the shipped prices. Loadline asks AWS for prices only when you say so.</source>
        <translation>Las listas importadas están sobre los precios incluidos. Loadline solo pide precios a AWS cuando tú lo dices.</translation>
    </message>
    <message>
        <source>Prices by region</source>
        <translation>Precios por región</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>&amp;Importar archivo…</translation>
    </message>
    <message>
        <source>&amp;Back to shipped prices…</source>
        <translation>&amp;Volver a los precios incluidos…</translation>
    </message>
    <message>
        <source>Remove imported lists</source>
        <translation>Quitar listas importadas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was taken from the files and what was not</source>
        <translation>Lo que se tomó de los archivos y lo que no</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Update from AWS…</source>
        <translation>&amp;Actualizar desde AWS…</translation>
    </message>
    <message>
        <source>&amp;Update %1 from AWS…</source>
        <translation>&amp;Actualizar %1 desde AWS…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Region, service</source>
        <translation>Región, servicio</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>AWS&apos;s list</source>
        <translation>Lista de AWS</translation>
    </message>
    <message>
        <source>Read a price list that you have: AWS&apos;s JSON or CSV file, or what &quot;aws pricing get-products&quot; prints</source>
        <translation>Leer una lista de precios que tienes: el archivo JSON o CSV de AWS, o lo que imprime &quot;aws pricing get-products&quot;</translation>
    </message>
    <message>
        <source>Fetch the lists that your bills need, or the one of the chosen service, from AWS</source>
        <translation>Descargar de AWS las listas que necesitan tus facturas, o la del servicio elegido</translation>
    </message>
    <message>
        <source>&amp;Update %1 of %2 from AWS…</source>
        <translation>&amp;Actualizar %1 de %2 desde AWS…</translation>
    </message>
</context>
<context>
    <name>loadline::RecentFiles</name>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
</context>
<context>
    <name>loadline::Recovery</name>
    <message>
        <source>Unsaved work is not protected against a crash: %1</source>
        <translation>El trabajo sin guardar no está protegido contra un fallo: %1</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier run cannot be restored: %1 It is kept as %2.</source>
        <translation>No se puede recuperar el trabajo sin guardar de una ejecución anterior: %1 Se conserva como %2.</translation>
    </message>
    <message>
        <source>%1 could not be locked: %2.</source>
        <translation>No se pudo bloquear %1: %2.</translation>
    </message>
</context>
<context>
    <name>loadline::SectionView</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Más (%1)</translation>
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
        <translation>cada una de %1</translation>
    </message>
    <message>
        <source>stopped: the disk is billed on</source>
        <translation>detenido: el disco se sigue facturando</translation>
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
        <translation>Hilos</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>%1 sessions, %2 sockets</source>
        <translation>%1 sesiones, %2 sockets</translation>
    </message>
    <message>
        <source>DB pool</source>
        <translation>Pool de BD</translation>
    </message>
    <message>
        <source>1 square = %1 servers</source>
        <translation>1 cuadrado = %1 servidores</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 arrancando</translation>
    </message>
    <message>
        <source>%1 for all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>sessions outside, %1 sockets</source>
        <translation>sesiones fuera, %1 sockets</translation>
    </message>
</context>
<context>
    <name>loadline::ShapeEditor</name>
    <message>
        <source>%1, %2 of the highest</source>
        <translation>%1, %2 del máximo</translation>
    </message>
</context>
<context>
    <name>loadline::SheetExport</name>
    <message>
        <source>Copied %1 as a picture and as a vector drawing</source>
        <translation>%1 copiado como imagen y como dibujo vectorial</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 impreso</translation>
    </message>
    <message>
        <source>The printer took no page; choose another one.</source>
        <translation>La impresora no aceptó la página; elige otra.</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s) of the same name?</source>
        <translation>
            <numerusform>¿Reemplazar %n archivo del mismo nombre?</numerusform>
            <numerusform>¿Reemplazar %n archivos del mismo nombre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n archivo exportado a %1</numerusform>
            <numerusform>%n archivos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are written when all %1 weeks are simulated, or fewer that are precise enough; %2 are done.</source>
        <translation>Los archivos se escriben cuando estén simuladas las %1 semanas, o menos si son bastante precisas; hay %2.</translation>
    </message>
    <message numerus="yes">
        <source>The files have what is shown, with %n simulated week(s).</source>
        <translation>
            <numerusform>Los archivos tienen lo que se ve, con %n semana simulada.</numerusform>
            <numerusform>Los archivos tienen lo que se ve, con %n semanas simuladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have what is shown, by formulas.</source>
        <translation>Los archivos tienen lo que se ve, según las fórmulas.</translation>
    </message>
</context>
<context>
    <name>loadline::StateModel</name>
    <message>
        <source>Works as is</source>
        <translation>Funciona tal cual</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, no price</source>
        <translation>, sin precio</translation>
    </message>
    <message>
        <source>, +%1</source>
        <translation>, +%1</translation>
    </message>
    <message>
        <source>A click brings it into the scenario.</source>
        <translation>Un clic lo incorpora al escenario.</translation>
    </message>
    <message>
        <source>The code needs</source>
        <translation>El código necesita</translation>
    </message>
</context>
<context>
    <name>loadline::StepList</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>loadline::SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>loadline::TableDialog</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
</context>
<context>
    <name>loadline::TimeScrubber</name>
    <message>
        <source>%1 busy, refuses %2</source>
        <translation>%1 ocupados, rechaza %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 busy of %2 environments</source>
        <translation>
            <numerusform>%1 ocupado de %2 entorno</numerusform>
            <numerusform>%1 ocupados de %2 entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>no server</source>
        <translation>ningún servidor</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instancia</numerusform>
            <numerusform>%n instancias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
    <message>
        <source>%1, CPU %2 busy</source>
        <translation>%1, CPU %2 ocupada</translation>
    </message>
    <message>
        <source>%1 h/s</source>
        <translation>%1 h/s</translation>
    </message>
    <message>
        <source>Hours of the week that pass in a second</source>
        <translation>Horas de la semana que pasan en un segundo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Play this day again and again</source>
        <translation>Reproducir este día una y otra vez</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Pausa (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Play the week (Ctrl+Space)</source>
        <translation>Reproducir la semana (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n simulated weeks</source>
        <translation>
            <numerusform>Media de %n semana simulada</numerusform>
            <numerusform>Media de %n semanas simuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>By formula</source>
        <translation>Por fórmula</translation>
    </message>
    <message>
        <source>asleep, no compute billed</source>
        <translation>durmiendo, sin cómputo facturado</translation>
    </message>
    <message numerus="yes">
        <source>%1 environments, none busy</source>
        <translation>
            <numerusform>%1 entorno, no ocupado</numerusform>
            <numerusform>%1 entornos, ninguno ocupado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 environments warm, none busy</source>
        <translation>
            <numerusform>%1 entorno caliente, no ocupado</numerusform>
            <numerusform>%1 entornos calientes, ninguno ocupado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loadline::TraceEditor</name>
    <message>
        <source>Remove the trace and use the drawn curve</source>
        <translation>Quitar la traza y usar la curva dibujada</translation>
    </message>
    <message>
        <source>Remove trace</source>
        <translation>Quitar traza</translation>
    </message>
    <message>
        <source>Open traffic…</source>
        <translation>Abrir tráfico…</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficDialog</name>
    <message>
        <source>Open traffic</source>
        <translation>Abrir tráfico</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Which columns count?</source>
        <translation>¿Qué columnas cuentan?</translation>
    </message>
    <message>
        <source>one column is the time; tick every column to add up</source>
        <translation>una columna es el tiempo; marca todas las que se suman</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Keep these answers for files like this</source>
        <translation>&amp;Conservar estas respuestas para archivos como este</translation>
    </message>
    <message>
        <source>A file with the same columns is then read the same way</source>
        <translation>Un archivo con las mismas columnas se lee entonces igual</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Copiar como or&amp;den</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard that do the same in a terminal</source>
        <translation>Pone en el portapapeles las palabras que hacen lo mismo en un terminal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use this traffic</source>
        <translation>&amp;Usar este tráfico</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>se está leyendo</translation>
    </message>
    <message>
        <source>This file cannot be used as traffic.</source>
        <translation>Este archivo no se puede usar como tráfico.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 of %3. Keys: ← → choose a column, Space ticks it, T makes it the time.</source>
        <translation>Líneas %1 a %2 de %3. Teclas: ← → eligen una columna, Espacio la marca, T la hace la de tiempo.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>El archivo se está leyendo</translation>
    </message>
    <message>
        <source>What has an octagon must be mended or answered first</source>
        <translation>Lo que tiene un octágono debe corregirse o responderse antes</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One about a line of the file leads to that line.</source>
        <translation>Una sobre una línea del archivo lleva a esa línea.</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficPreview</name>
    <message>
        <source>The week to be used</source>
        <translation>La semana que se usará</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space adds it up or leaves it, T makes it the time.</source>
        <translation>Izquierda y derecha eligen una columna, Espacio la suma o la omite, T la hace la de tiempo.</translation>
    </message>
</context>
<context>
    <name>loadline::TrafficTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>add up</source>
        <translation>sumar</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>loadline::VerdictStrip</name>
    <message>
        <source>%1. Click to see the value behind it, right-click for its line in the bill.</source>
        <translation>%1. Haz clic para ver el valor que hay detrás; con el botón derecho, su línea en la factura.</translation>
    </message>
    <message>
        <source>%1. Click to see the value behind it.</source>
        <translation>%1. Haz clic para ver el valor que hay detrás.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Show the value behind it</source>
        <translation>Mostrar el valor que hay detrás</translation>
    </message>
    <message>
        <source>Show in the bill</source>
        <translation>Mostrar en la factura</translation>
    </message>
    <message>
        <source>In A, by formula: %1</source>
        <translation>En A, por fórmula: %1</translation>
    </message>
    <message>
        <source>In A: %1</source>
        <translation>En A: %1</translation>
    </message>
</context>
<context>
    <name>loadline::VerdictText</name>
    <message>
        <source>Click to see the bills.</source>
        <translation>Haz clic para ver las facturas.</translation>
    </message>
</context>
<context>
    <name>loadline::WeekStrip</name>
    <message>
        <source>Minute of the week</source>
        <translation>Minuto de la semana</translation>
    </message>
    <message>
        <source>Drag to another minute of the week. Arrow keys move five minutes, with Shift an hour, Page keys a day.</source>
        <translation>Arrastra a otro minuto de la semana. Las flechas mueven cinco minutos, con Mayús una hora, las teclas de página un día.</translation>
    </message>
</context>
<context>
    <name>loadline::WeeksWait</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Simulated weeks</source>
        <translation>Semanas simuladas</translation>
    </message>
    <message>
        <source>&amp;Write now</source>
        <translation>&amp;Escribir ahora</translation>
    </message>
    <message>
        <source>Writes the files with the weeks that are simulated by now</source>
        <translation>Escribe los archivos con las semanas simuladas hasta ahora</translation>
    </message>
    <message>
        <source>The files are written when the weeks are simulated: %1 of at most %2.
Fewer are enough when the figures are precise.</source>
        <translation>Los archivos se escriben cuando estén simuladas las semanas: %1 de %2 como máximo.
Bastan menos si las cifras son precisas.</translation>
    </message>
</context>
<context>
    <name>loadline::WindowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a stretch of the week without requests</source>
        <translation>Añadir un tramo de la semana sin peticiones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Idle from, day</source>
        <translation>Inactivo desde, día</translation>
    </message>
    <message>
        <source>Idle from, time</source>
        <translation>Inactivo desde, hora</translation>
    </message>
    <message>
        <source>Idle to, day</source>
        <translation>Inactivo hasta, día</translation>
    </message>
    <message>
        <source>Idle to, time</source>
        <translation>Inactivo hasta, hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Añadir tramo</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>No Redis node holds that many sessions; use DynamoDB or fewer</source>
        <translation>Ningún nodo de Redis aloja tantas sesiones; usa DynamoDB o menos</translation>
    </message>
    <message>
        <source>DB connections %1 of %2 on %3</source>
        <translation>Conexiones de BD %1 de %2 en %3</translation>
    </message>
    <message>
        <source>%1: no price for %2 in %3</source>
        <translation>%1: sin precio para %2 en %3</translation>
    </message>
    <message>
        <source>%1: %2 prices are missing in %3</source>
        <translation>%1: faltan %2 precios en %3</translation>
    </message>
    <message>
        <source>No break-even is known: other amounts of traffic need prices that are missing</source>
        <translation>No se conoce punto de equilibrio: otras cantidades de tráfico necesitan precios que faltan</translation>
    </message>
    <message>
        <source>no break-even known: prices are missing</source>
        <translation>sin punto de equilibrio conocido: faltan precios</translation>
    </message>
    <message>
        <source>No break-even between %1 and %2</source>
        <translation>Sin punto de equilibrio entre %1 y %2</translation>
    </message>
    <message>
        <source>no break-even at any rate</source>
        <translation>sin punto de equilibrio a ninguna tasa</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2; you are at %3</source>
        <translation>%1 es más barato por debajo de %2; estás en %3</translation>
    </message>
    <message>
        <source>below %1; you are at %2</source>
        <translation>por debajo de %1; estás en %2</translation>
    </message>
    <message>
        <source>above %1; you are at %2</source>
        <translation>por encima de %1; estás en %2</translation>
    </message>
    <message>
        <source>Which is cheaper is open: prices are missing</source>
        <translation>Queda abierto cuál es más barato: faltan precios</translation>
    </message>
    <message>
        <source>%1&apos;s bill lacks a price for %2 in this region</source>
        <translation>A la factura de %1 le falta un precio para %2 en esta región</translation>
    </message>
    <message>
        <source>no price for %1&apos;s %2</source>
        <translation>sin precio para %2 de %1</translation>
    </message>
    <message>
        <source>Both cost %1 a month</source>
        <translation>Las dos cuestan %1 al mes</translation>
    </message>
    <message>
        <source>Both cost the same, at least %1 a month</source>
        <translation>Las dos cuestan lo mismo, al menos %1 al mes</translation>
    </message>
    <message>
        <source>%1 is cheaper by %2</source>
        <translation>%1 es más barato por %2</translation>
    </message>
    <message>
        <source>%1 is cheaper by at least %2</source>
        <translation>%1 es más barato por al menos %2</translation>
    </message>
    <message>
        <source>%1 is cheaper by %2 (%3)</source>
        <translation>%1 es más barato por %2 (%3)</translation>
    </message>
    <message>
        <source>Neither can do the job</source>
        <translation>Ninguna puede hacer el trabajo</translation>
    </message>
    <message>
        <source>Only %1 can do the job</source>
        <translation>Solo %1 puede hacer el trabajo</translation>
    </message>
    <message>
        <source>Connection ids</source>
        <translation>Identificadores de conexión</translation>
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
        <translation>Caché serverless</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>accepts %1 connections</source>
        <translation>acepta %1 conexiones</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>spreads calls</source>
        <translation>reparte las llamadas</translation>
    </message>
    <message>
        <source>EC2</source>
        <translation>EC2</translation>
    </message>
    <message>
        <source>%1, %2 threads, %3</source>
        <translation>%1, %2 hilos, %3</translation>
    </message>
    <message>
        <source>Server 2</source>
        <translation>Servidor 2</translation>
    </message>
    <message>
        <source>one of them may fail</source>
        <translation>uno de ellos puede fallar</translation>
    </message>
    <message>
        <source>%1 sessions survive</source>
        <translation>%1 sesiones sobreviven</translation>
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
        <translation>%1 sockets</translation>
    </message>
    <message>
        <source>HTTP calls</source>
        <translation>llamadas HTTP</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>%1 socket ids</source>
        <translation>%1 id de sockets</translation>
    </message>
    <message>
        <source>Pool proxy</source>
        <translation>Proxy de pool</translation>
    </message>
    <message>
        <source>lends its connections</source>
        <translation>presta sus conexiones</translation>
    </message>
    <message>
        <source>under %1 connections</source>
        <translation>menos de %1 conexiones</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Surplus CPU credits</source>
        <translation>Créditos de CPU excedentes</translation>
    </message>
    <message>
        <source>EBS</source>
        <translation>EBS</translation>
    </message>
    <message>
        <source>gp3 storage</source>
        <translation>almacenamiento gp3</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-mes</translation>
    </message>
    <message>
        <source>gp3 IOPS over 3,000</source>
        <translation>IOPS de gp3 sobre 3.000</translation>
    </message>
    <message>
        <source>IOPS-month</source>
        <translation>IOPS-mes</translation>
    </message>
    <message>
        <source>gp3 throughput over 125 MiB/s</source>
        <translation>caudal de gp3 sobre 125 MiB/s</translation>
    </message>
    <message>
        <source>MiB/s-month</source>
        <translation>MiB/s-mes</translation>
    </message>
    <message>
        <source>%1 has no price for this system in %2</source>
        <translation>%1 no tiene precio para este sistema en %2</translation>
    </message>
    <message>
        <source>No type of these processors has %1 of RAM, %2 cores and a price for this system</source>
        <translation>Ningún tipo de estos procesadores tiene %1 de RAM, %2 núcleos y un precio para este sistema</translation>
    </message>
    <message>
        <source>%1 of the requests come while the servers are stopped</source>
        <translation>%1 de las peticiones llegan con los servidores detenidos</translation>
    </message>
    <message>
        <source>Overloaded from %1: %2 requests waiting by %3</source>
        <translation>Sobrecargado desde %1: %2 peticiones en espera a las %3</translation>
    </message>
    <message>
        <source>CPU credits run out on %1</source>
        <translation>Los créditos de CPU se agotan el %1</translation>
    </message>
    <message>
        <source>Surplus CPU credits: +%1</source>
        <translation>Créditos de CPU excedentes: +%1</translation>
    </message>
    <message>
        <source>Nothing spreads the requests over the servers</source>
        <translation>Nada reparte las peticiones entre los servidores</translation>
    </message>
    <message>
        <source>A lost server loses its %1 sessions</source>
        <translation>Un servidor perdido pierde sus %1 sesiones</translation>
    </message>
    <message>
        <source>%1 of files do not fit on a disk of %2</source>
        <translation>%1 de archivos no caben en un disco de %2</translation>
    </message>
    <message>
        <source>AWS takes back %1 of spot servers of this type in a month</source>
        <translation>AWS retira al mes %1 de los servidores spot de este tipo</translation>
    </message>
    <message>
        <source>%1 has no RAM left for a request</source>
        <translation>A %1 no le queda RAM para una petición</translation>
    </message>
    <message>
        <source>Server hours, used</source>
        <translation>Horas de servidor, usadas</translation>
    </message>
    <message>
        <source>Server hours, idle</source>
        <translation>Horas de servidor, inactivas</translation>
    </message>
    <message>
        <source>Reserved 1 year (standard), used</source>
        <translation>Reservado 1 año (estándar), usado</translation>
    </message>
    <message>
        <source>Reserved 1 year (standard), idle</source>
        <translation>Reservado 1 año (estándar), inactivo</translation>
    </message>
    <message>
        <source>Reserved 3 years (standard), used</source>
        <translation>Reservado 3 años (estándar), usado</translation>
    </message>
    <message>
        <source>Reserved 3 years (standard), idle</source>
        <translation>Reservado 3 años (estándar), inactivo</translation>
    </message>
    <message>
        <source>Reserved 1 year (convertible), used</source>
        <translation>Reservado 1 año (convertible), usado</translation>
    </message>
    <message>
        <source>Reserved 1 year (convertible), idle</source>
        <translation>Reservado 1 año (convertible), inactivo</translation>
    </message>
    <message>
        <source>Reserved 3 years (convertible), used</source>
        <translation>Reservado 3 años (convertible), usado</translation>
    </message>
    <message>
        <source>Reserved 3 years (convertible), idle</source>
        <translation>Reservado 3 años (convertible), inactivo</translation>
    </message>
    <message>
        <source>Spot hours, used</source>
        <translation>Horas spot, usadas</translation>
    </message>
    <message>
        <source>Spot hours, idle</source>
        <translation>Horas spot, inactivas</translation>
    </message>
    <message>
        <source>limited by its worker threads</source>
        <translation>limitado por sus hilos de trabajo</translation>
    </message>
    <message>
        <source>limited by its RAM</source>
        <translation>limitado por su RAM</translation>
    </message>
    <message>
        <source>limited by its network</source>
        <translation>limitado por su red</translation>
    </message>
    <message>
        <source>limited by its CPU</source>
        <translation>limitado por su CPU</translation>
    </message>
    <message>
        <source>No requests: the whole week is idle</source>
        <translation>Sin peticiones: toda la semana está inactiva</translation>
    </message>
    <message>
        <source>No requests in the hours that are not idle</source>
        <translation>Sin peticiones en las horas que no están inactivas</translation>
    </message>
    <message>
        <source>Shape, weekdays and idle periods allow a peak of %1 × the average, not %2 ×</source>
        <translation>La forma, los días y los periodos inactivos permiten un pico de %1 × la media, no %2 ×</translation>
    </message>
    <message>
        <source>%1 is cheaper in month %2</source>
        <translation>%1 es más barato en el mes %2</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>Duration, Compute Savings Plan</source>
        <translation>Duración, Compute Savings Plan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Duration of cold starts, Compute Savings Plan</source>
        <translation>Duración de arranques en frío, Compute Savings Plan</translation>
    </message>
    <message>
        <source>Duration of cold starts</source>
        <translation>Duración de arranques en frío</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-segundo</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Concurrencia aprovisionada</translation>
    </message>
    <message>
        <source>Duration, provisioned</source>
        <translation>Duración, aprovisionada</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Disco temporal</translation>
    </message>
    <message>
        <source>SnapStart snapshot kept</source>
        <translation>Instantánea de SnapStart guardada</translation>
    </message>
    <message>
        <source>SnapStart restores</source>
        <translation>Restauraciones de SnapStart</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Streamed answers beyond 6 MB</source>
        <translation>Respuestas en flujo sobre 6 MB</translation>
    </message>
    <message>
        <source>HTTP API requests</source>
        <translation>Peticiones de HTTP API</translation>
    </message>
    <message>
        <source>REST API requests</source>
        <translation>Peticiones de REST API</translation>
    </message>
    <message>
        <source>RDS Proxy</source>
        <translation>RDS Proxy</translation>
    </message>
    <message>
        <source>Proxy capacity</source>
        <translation>Capacidad del proxy</translation>
    </message>
    <message>
        <source>A request takes %1, the function has %2</source>
        <translation>Una petición tarda %1, la función tiene %2</translation>
    </message>
    <message>
        <source>A streamed answer has %1 at most, not %2</source>
        <translation>Una respuesta en flujo tiene %1 como mucho, no %2</translation>
    </message>
    <message>
        <source>The entry passes %1 at most, a body has %2</source>
        <translation>La entrada deja pasar %1 como mucho, un cuerpo tiene %2</translation>
    </message>
    <message>
        <source>SnapStart and copies kept warm exclude each other</source>
        <translation>SnapStart y las copias calientes se excluyen</translation>
    </message>
    <message>
        <source>SnapStart does not work with a container image</source>
        <translation>SnapStart no funciona con una imagen de contenedor</translation>
    </message>
    <message>
        <source>SnapStart allows a temporary disk of 512 MB only</source>
        <translation>SnapStart solo permite un disco temporal de 512 MB</translation>
    </message>
    <message>
        <source>%1 of the requests are refused at the limit of %2 environments</source>
        <translation>%1 de las peticiones se rechazan en el límite de %2 entornos</translation>
    </message>
    <message>
        <source>%1 of the requests are refused because environments cannot be added so fast</source>
        <translation>%1 de las peticiones se rechazan porque los entornos no se añaden tan rápido</translation>
    </message>
    <message>
        <source>%1 of the requests fail because the database takes no more connections</source>
        <translation>%1 de las peticiones fallan porque la base de datos no acepta más conexiones</translation>
    </message>
    <message>
        <source>%1 copies cannot be kept warm at a limit of %2 environments</source>
        <translation>%1 copias no se pueden mantener calientes con un límite de %2 entornos</translation>
    </message>
    <message>
        <source>%1 of files do not fit in a temporary disk of %2</source>
        <translation>%1 de archivos no caben en un disco temporal de %2</translation>
    </message>
    <message>
        <source>Threads cannot go on working between calls</source>
        <translation>Los hilos no pueden seguir trabajando entre llamadas</translation>
    </message>
    <message>
        <source>limited by the account&apos;s concurrency</source>
        <translation>limitado por la concurrencia de la cuenta</translation>
    </message>
    <message>
        <source>Instance, used</source>
        <translation>Instancia, usada</translation>
    </message>
    <message>
        <source>Server hours in which the server did work.</source>
        <translation>Horas en las que el servidor hizo trabajo.</translation>
    </message>
    <message>
        <source>Instance, idle</source>
        <translation>Instancia, inactiva</translation>
    </message>
    <message>
        <source>Server hours that are paid while there was nothing to do.</source>
        <translation>Horas de servidor pagadas sin nada que hacer.</translation>
    </message>
    <message>
        <source>Surplus credits</source>
        <translation>Créditos excedentes</translation>
    </message>
    <message>
        <source>CPU beyond the credits of a burstable type in unlimited mode.</source>
        <translation>CPU más allá de los créditos de un tipo con ráfagas en modo ilimitado.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>The servers&apos; disks, billed whether they run or not.</source>
        <translation>Los discos de los servidores, facturados estén en marcha o no.</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 pública</translation>
    </message>
    <message>
        <source>Public addresses by the hour.</source>
        <translation>Direcciones públicas por horas.</translation>
    </message>
    <message>
        <source>Application Load Balancer: its hours and its capacity units.</source>
        <translation>Application Load Balancer: sus horas y sus unidades de capacidad.</translation>
    </message>
    <message>
        <source>GB-seconds</source>
        <translation>GB-segundos</translation>
    </message>
    <message>
        <source>Lambda&apos;s compute: memory times duration of every call.</source>
        <translation>El cómputo de Lambda: memoria por duración de cada llamada.</translation>
    </message>
    <message>
        <source>Lambda&apos;s price for each call.</source>
        <translation>El precio de Lambda por cada llamada.</translation>
    </message>
    <message>
        <source>Cold-start init</source>
        <translation>Init del arranque</translation>
    </message>
    <message>
        <source>Starting environments: the init phase is billed as duration.</source>
        <translation>Arrancar entornos: la fase de inicio se factura como duración.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>En caliente</translation>
    </message>
    <message>
        <source>Environments that are kept ready, by the hour.</source>
        <translation>Entornos que se mantienen listos, por horas.</translation>
    </message>
    <message>
        <source>Space in /tmp over the free 512 MB, while calls run.</source>
        <translation>Espacio en /tmp sobre los 512 MB gratuitos, mientras duran las llamadas.</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Snapshots of started environments: kept in a cache and restored at a cold start.</source>
        <translation>Instantáneas de entornos arrancados: guardadas en una caché y restauradas en un arranque en frío.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Streamed answers beyond the first 6 MB of each.</source>
        <translation>Respuestas en flujo más allá de los primeros 6 MB de cada una.</translation>
    </message>
    <message>
        <source>What takes the call in and hands it to the function.</source>
        <translation>Lo que recibe la llamada y la entrega a la función.</translation>
    </message>
    <message>
        <source>A cache node that holds the sessions.</source>
        <translation>Un nodo de caché que guarda las sesiones.</translation>
    </message>
    <message>
        <source>A table that holds the sessions, by reads and writes.</source>
        <translation>Una tabla que guarda las sesiones, por lecturas y escrituras.</translation>
    </message>
    <message>
        <source>DB proxy</source>
        <translation>Proxy de BD</translation>
    </message>
    <message>
        <source>A proxy that lets many callers share few database connections.</source>
        <translation>Un proxy que deja a muchos compartir pocas conexiones de base de datos.</translation>
    </message>
    <message>
        <source>The database behind the application: its instances and its storage.</source>
        <translation>La base de datos tras la aplicación: sus instancias y su almacenamiento.</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT gateway</translation>
    </message>
    <message>
        <source>What lets machines without a public address reach the internet: hours and bytes.</source>
        <translation>Lo que deja salir a internet a máquinas sin dirección pública: horas y bytes.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Log lines that the code writes: taken in and kept.</source>
        <translation>Líneas de registro que escribe el código: recibidas y guardadas.</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Datos salientes</translation>
    </message>
    <message>
        <source>Answers sent to the internet, after the free allowance.</source>
        <translation>Respuestas enviadas a internet, tras el cupo gratuito.</translation>
    </message>
    <message>
        <source>In a location that is not known here</source>
        <translation>En un lugar que aquí no se conoce</translation>
    </message>
    <message>
        <source>The price is not a number from 0 to a million</source>
        <translation>El precio no es un número de 0 a un millón</translation>
    </message>
    <message>
        <source>The date on which the price began is not a date</source>
        <translation>La fecha en que empezó el precio no es una fecha</translation>
    </message>
    <message>
        <source>A second, different price for something already priced; the first is kept</source>
        <translation>Un segundo precio, distinto, para algo que ya tiene; se conserva el primero</translation>
    </message>
    <message>
        <source>The same price once more</source>
        <translation>El mismo precio otra vez</translation>
    </message>
    <message>
        <source>Tiers that do not begin at 0, or tiers of a price by the hour</source>
        <translation>Tramos que no empiezan en 0, o tramos de un precio por hora</translation>
    </message>
    <message>
        <source>The row is shorter than the header</source>
        <translation>La fila es más corta que el encabezado</translation>
    </message>
    <message>
        <source>The row is longer than the header</source>
        <translation>La fila es más larga que el encabezado</translation>
    </message>
    <message>
        <source>In a unit that is not used here</source>
        <translation>En una unidad que aquí no se usa</translation>
    </message>
    <message>
        <source>In another currency than US dollars</source>
        <translation>En otra moneda que el dólar estadounidense</translation>
    </message>
    <message>
        <source>The price is 0</source>
        <translation>El precio es 0</translation>
    </message>
    <message>
        <source>Products without an on-demand price</source>
        <translation>Productos sin precio bajo demanda</translation>
    </message>
    <message>
        <source>Prices of a product that the list does not describe</source>
        <translation>Precios de un producto que la lista no describe</translation>
    </message>
    <message>
        <source>Reserved with all or part paid upfront</source>
        <translation>Reservado con pago adelantado, total o parcial</translation>
    </message>
    <message>
        <source>Reserved for another time or in another class</source>
        <translation>Reservado por otro tiempo o en otra clase</translation>
    </message>
    <message>
        <source>Neither on demand nor reserved</source>
        <translation>Ni bajo demanda ni reservado</translation>
    </message>
    <message>
        <source>Dedicated instances and dedicated hosts</source>
        <translation>Instancias y hosts dedicados</translation>
    </message>
    <message>
        <source>Capacity reservations, unused or allocated</source>
        <translation>Reservas de capacidad, sin usar o asignadas</translation>
    </message>
    <message>
        <source>Capacity blocks</source>
        <translation>Bloques de capacidad</translation>
    </message>
    <message>
        <source>With software installed, such as SQL Server</source>
        <translation>Con software instalado, como SQL Server</translation>
    </message>
    <message>
        <source>Other operating systems</source>
        <translation>Otros sistemas operativos</translation>
    </message>
    <message>
        <source>Bring your own licence</source>
        <translation>Licencia propia</translation>
    </message>
    <message>
        <source>In Local Zones, Wavelength Zones or Outposts</source>
        <translation>En Local Zones, Wavelength Zones u Outposts</translation>
    </message>
    <message>
        <source>The free tier</source>
        <translation>La capa gratuita</translation>
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
        <translation>Otros conceptos de Lambda</translation>
    </message>
    <message>
        <source>Other ways to run an instance</source>
        <translation>Otras formas de ejecutar una instancia</translation>
    </message>
    <message>
        <source>Products of another service</source>
        <translation>Productos de otro servicio</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>Transferencia de datos</translation>
    </message>
    <message>
        <source>Out to the internet</source>
        <translation>Salida a internet</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Direcciones IPv4 públicas</translation>
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
        <translation>Unidades de capacidad (LCU)</translation>
    </message>
    <message>
        <source>LCU-hour</source>
        <translation>LCU-hora</translation>
    </message>
    <message>
        <source>Data through the NAT gateway</source>
        <translation>Datos por el NAT gateway</translation>
    </message>
    <message>
        <source>Public IPv4 of the NAT gateway</source>
        <translation>IPv4 pública del NAT gateway</translation>
    </message>
    <message>
        <source>CloudWatch Logs</source>
        <translation>CloudWatch Logs</translation>
    </message>
    <message>
        <source>Log lines taken in</source>
        <translation>Líneas de registro recibidas</translation>
    </message>
    <message>
        <source>Log lines kept</source>
        <translation>Líneas de registro guardadas</translation>
    </message>
    <message>
        <source>ElastiCache</source>
        <translation>ElastiCache</translation>
    </message>
    <message>
        <source>Redis node</source>
        <translation>Nodo de Redis</translation>
    </message>
    <message>
        <source>Serverless Valkey, data stored</source>
        <translation>Serverless Valkey, datos guardados</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB-hora</translation>
    </message>
    <message>
        <source>Serverless Valkey, processing units</source>
        <translation>Serverless Valkey, unidades de proceso</translation>
    </message>
    <message>
        <source>ECPU</source>
        <translation>ECPU</translation>
    </message>
    <message>
        <source>Read request units</source>
        <translation>Unidades de lectura</translation>
    </message>
    <message>
        <source>RRU</source>
        <translation>RRU</translation>
    </message>
    <message>
        <source>Write request units</source>
        <translation>Unidades de escritura</translation>
    </message>
    <message>
        <source>WRU</source>
        <translation>WRU</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>DocumentDB</source>
        <translation>DocumentDB</translation>
    </message>
    <message>
        <source>DocumentDB instance</source>
        <translation>Instancia de DocumentDB</translation>
    </message>
    <message>
        <source>MongoDB Atlas</source>
        <translation>MongoDB Atlas</translation>
    </message>
    <message>
        <source>Atlas tier</source>
        <translation>Nivel de Atlas</translation>
    </message>
    <message>
        <source>RDS</source>
        <translation>RDS</translation>
    </message>
    <message>
        <source>RDS PostgreSQL instance</source>
        <translation>Instancia de RDS PostgreSQL</translation>
    </message>
    <message>
        <source>WebSocket messages</source>
        <translation>Mensajes de WebSocket</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>WebSocket connection minutes</source>
        <translation>Minutos de conexión WebSocket</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>Connection ids, writes</source>
        <translation>Identificadores de conexión, escrituras</translation>
    </message>
    <message>
        <source>Connection ids, reads</source>
        <translation>Identificadores de conexión, lecturas</translation>
    </message>
    <message>
        <source>Database storage</source>
        <translation>Almacenamiento de la base de datos</translation>
    </message>
    <message>
        <source>I/O requests</source>
        <translation>Peticiones de E/S</translation>
    </message>
    <message>
        <source>You chose %1 servers; nobody adds one when traffic grows.</source>
        <translation>Elegiste %1 servidores; nadie añade uno cuando crece el tráfico.</translation>
    </message>
    <message>
        <source>You set %1 to %2 servers and the target of %3; AWS follows it in minutes.</source>
        <translation>Fijas de %1 a %2 servidores y el objetivo de %3; AWS lo sigue en minutos.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Environments appear in seconds, up to the account&apos;s %1.</source>
        <translation>Los entornos aparecen en segundos, hasta %1 de la cuenta.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The load balancer holds the certificate.</source>
        <translation>El balanceador guarda el certificado.</translation>
    </message>
    <message>
        <source>You install and renew the certificate.</source>
        <translation>Tú instalas y renuevas el certificado.</translation>
    </message>
    <message>
        <source>The URL comes with it.</source>
        <translation>La URL lo trae consigo.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>You choose it with the type, %1, and keep the application within it.</source>
        <translation>La eliges con el tipo, %1, y mantienes la aplicación dentro.</translation>
    </message>
    <message>
        <source>The one size you set: %1 for each call.</source>
        <translation>El único tamaño que fijas: %1 por llamada.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>You tune the %1 worker threads.</source>
        <translation>Ajustas los %1 hilos de trabajo.</translation>
    </message>
    <message>
        <source>An environment works on one call at a time.</source>
        <translation>Un entorno atiende una llamada a la vez.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Your images and scripts bring a server up in about %1.</source>
        <translation>Tus imágenes y scripts levantan un servidor en unos %1.</translation>
    </message>
    <message>
        <source>AWS starts environments; your code&apos;s own start-up of %1 is in every cold start.</source>
        <translation>AWS arranca entornos; el arranque propio de tu código, %1, está en cada arranque en frío.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>You choose, install and configure it.</source>
        <translation>Lo eliges, instalas y configuras.</translation>
    </message>
    <message>
        <source>Part of the runtime.</source>
        <translation>Parte del runtime.</translation>
    </message>
    <message>
        <source>Patching</source>
        <translation>Parches</translation>
    </message>
    <message>
        <source>You patch the system and the runtime.</source>
        <translation>Actualizas el sistema y el runtime.</translation>
    </message>
    <message>
        <source>AWS patches system and runtime; your libraries are yours.</source>
        <translation>AWS actualiza sistema y runtime; tus bibliotecas son tuyas.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>You choose them with the type: %1 threads.</source>
        <translation>Los eliges con el tipo: %1 hilos.</translation>
    </message>
    <message>
        <source>They come with the memory.</source>
        <translation>Vienen con la memoria.</translation>
    </message>
    <message>
        <source>You collect, rotate and ship them.</source>
        <translation>Los recoges, rotas y envías.</translation>
    </message>
    <message>
        <source>What the code prints goes to CloudWatch Logs, which bills for it.</source>
        <translation>Lo que imprime el código va a CloudWatch Logs, que lo factura.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>In-memory sessions</source>
        <translation>Sesiones en memoria</translation>
    </message>
    <message>
        <source>The code keeps no sessions.</source>
        <translation>El código no guarda sesiones.</translation>
    </message>
    <message>
        <source>%1 sessions live outside, so a server may come and go.</source>
        <translation>%1 sesiones viven fuera, así que un servidor puede ir y venir.</translation>
    </message>
    <message>
        <source>The process stays up: %1 sessions are %2 of its memory.</source>
        <translation>El proceso sigue en marcha: %1 sesiones son %2 de su memoria.</translation>
    </message>
    <message>
        <source>Sticky callers: each of %1 servers holds about %2 sessions and loses them when it goes.</source>
        <translation>Clientes fijos: cada uno de %1 servidores guarda unas %2 sesiones y las pierde al irse.</translation>
    </message>
    <message>
        <source>A call may land in any of up to %1 environments, so %2 sessions live outside.</source>
        <translation>Una llamada puede caer en cualquiera de hasta %1 entornos, así que %2 sesiones viven fuera.</translation>
    </message>
    <message>
        <source>The gateway holds %1 sockets, each %2 and %3 of silence at most; their ids live in DynamoDB; the function runs for each message.</source>
        <translation>El gateway mantiene %1 sockets, cada uno %2 y %3 de silencio como mucho; sus identificadores viven en DynamoDB; la función se ejecuta con cada mensaje.</translation>
    </message>
    <message>
        <source>The gateway holds %1 sockets, each %2 and %3 of silence at most; their ids live in DynamoDB; a message passed on to %4 costs %5 messages and %4 posts.</source>
        <translation>El gateway mantiene %1 sockets, cada uno %2 y %3 de silencio como mucho; sus identificadores viven en DynamoDB; un mensaje que pasa a %4 cuesta %5 mensajes y %4 envíos.</translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation>WebSockets</translation>
    </message>
    <message>
        <source>The code holds no WebSockets.</source>
        <translation>El código no mantiene WebSockets.</translation>
    </message>
    <message>
        <source>A server holds sockets for hours; %1 take about %2; a lost server drops its %3.</source>
        <translation>Un servidor mantiene sockets durante horas; %1 ocupan unos %2; un servidor perdido suelta sus %3.</translation>
    </message>
    <message>
        <source>%1 sockets × %2 = %3</source>
        <translation>%1 sockets × %2 = %3</translation>
    </message>
    <message>
        <source>API Gateway + DynamoDB</source>
        <translation>API Gateway + DynamoDB</translation>
    </message>
    <message>
        <source>DB connection reuse</source>
        <translation>Conexiones de BD</translation>
    </message>
    <message>
        <source>The code has no database.</source>
        <translation>El código no tiene base de datos.</translation>
    </message>
    <message>
        <source>%1 × a pool of %2 = %3 of %4 connections for all %5 users.</source>
        <translation>%1 × un pool de %2 = %3 de %4 conexiones para los %5 usuarios.</translation>
    </message>
    <message>
        <source>%1 users ÷ %2 connections = %3 users each</source>
        <translation>%1 usuarios ÷ %2 conexiones = %3 usuarios por cada una</translation>
    </message>
    <message>
        <source>RDS Proxy: %1 vCPU-hours × %2 = %3</source>
        <translation>RDS Proxy: %1 vCPU-horas × %2 = %3</translation>
    </message>
    <message>
        <source>%1 environments share a proxy: only those at work hold connections, %2 instead of %3.</source>
        <translation>%1 entornos comparten un proxy: solo los que trabajan tienen conexiones, %2 en vez de %3.</translation>
    </message>
    <message>
        <source>Background threads</source>
        <translation>Hilos de fondo</translation>
    </message>
    <message>
        <source>The code does nothing between requests.</source>
        <translation>El código no hace nada entre peticiones.</translation>
    </message>
    <message>
        <source>%1 threads go on working between requests.</source>
        <translation>%1 hilos siguen trabajando entre peticiones.</translation>
    </message>
    <message>
        <source>The environment is frozen as soon as it has answered, and %1 threads with it.</source>
        <translation>El entorno se congela en cuanto responde, y %1 hilos con él.</translation>
    </message>
    <message>
        <source>Local disk cache</source>
        <translation>Caché en disco local</translation>
    </message>
    <message>
        <source>The code keeps no files.</source>
        <translation>El código no guarda archivos.</translation>
    </message>
    <message>
        <source>%1 of a disk of %2, which outlives requests and restarts.</source>
        <translation>%1 de un disco de %2, que sobrevive a peticiones y reinicios.</translation>
    </message>
    <message>
        <source>%1 do not fit on a disk of %2; give the servers a larger one.</source>
        <translation>%1 no caben en un disco de %2; da a los servidores uno mayor.</translation>
    </message>
    <message>
        <source>Each of up to %1 environments fills its own %2 in /tmp and loses it when it sleeps.</source>
        <translation>Cada uno de hasta %1 entornos llena sus propios %2 en /tmp y los pierde al dormirse.</translation>
    </message>
    <message>
        <source>Each of up to %1 environments has 10,240 MB in /tmp at most, not %2.</source>
        <translation>Cada uno de hasta %1 entornos tiene 10.240 MB en /tmp como mucho, no %2.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tareas programadas</translation>
    </message>
    <message>
        <source>Nothing starts by the clock.</source>
        <translation>Nada empieza por el reloj.</translation>
    </message>
    <message>
        <source>%1 a day by cron on one of the servers.</source>
        <translation>%1 al día por cron en uno de los servidores.</translation>
    </message>
    <message>
        <source>EventBridge Scheduler</source>
        <translation>EventBridge Scheduler</translation>
    </message>
    <message>
        <source>A schedule calls the function %1 times a day; nothing runs in between.</source>
        <translation>Una programación llama a la función %1 veces al día; entretanto nada se ejecuta.</translation>
    </message>
    <message>
        <source>Requests over 15 min</source>
        <translation>Más de 15 min</translation>
    </message>
    <message>
        <source>A request takes %1; a server sets no limit of its own.</source>
        <translation>Una petición tarda %1; un servidor no pone límite propio.</translation>
    </message>
    <message>
        <source>A request takes %1, within the 15 minutes of a call.</source>
        <translation>Una petición tarda %1, dentro de los 15 minutos de una llamada.</translation>
    </message>
    <message>
        <source>Large bodies</source>
        <translation>Cuerpos grandes</translation>
    </message>
    <message>
        <source>A body has %1; a server sets no limit of its own.</source>
        <translation>Un cuerpo tiene %1; un servidor no pone límite propio.</translation>
    </message>
    <message>
        <source>A body has %1, within the %2 that the entry lets through.</source>
        <translation>Un cuerpo tiene %1, dentro de los %2 que la entrada deja pasar.</translation>
    </message>
    <message>
        <source>A body has %1; the entry lets %2 through. Hand out an address in S3 instead.</source>
        <translation>Un cuerpo tiene %1; la entrada deja pasar %2. Entrega en su lugar una dirección de S3.</translation>
    </message>
    <message>
        <source>Whole weeks from Monday to Sunday: %1.</source>
        <translation>Semanas enteras de lunes a domingo: %1.</translation>
    </message>
    <message>
        <source>No week is recorded from Monday to Sunday; each moment of the week is the mean of its recordings.</source>
        <translation>Ninguna semana está registrada de lunes a domingo; cada momento de la semana es la media de sus registros.</translation>
    </message>
    <message>
        <source>Less than a week is recorded; it is repeated to fill the week.</source>
        <translation>Hay registrada menos de una semana; se repite para llenar la semana.</translation>
    </message>
    <message>
        <source>Weeks past the first %1 left out: %2.</source>
        <translation>Semanas tras las primeras %1, omitidas: %2.</translation>
    </message>
    <message>
        <source>Hours recorded outside those weeks, left out: %1.</source>
        <translation>Horas registradas fuera de esas semanas, omitidas: %1.</translation>
    </message>
    <message>
        <source>%1 readings from %2 to %3, usually %4 apart.</source>
        <translation>%1 lecturas de %2 a %3, normalmente cada %4.</translation>
    </message>
    <message>
        <source>Unix times are read as UTC.</source>
        <translation>Las horas Unix se leen como UTC.</translation>
    </message>
    <message>
        <source>All times are put on the clock of the first line.</source>
        <translation>Todas las horas se ponen en el reloj de la primera línea.</translation>
    </message>
    <message>
        <source>Readings put in order of time: %1.</source>
        <translation>Lecturas puestas en orden de tiempo: %1.</translation>
    </message>
    <message>
        <source>%1 in place of this runtime, %2, %3, %4, %5 starts, %6</source>
        <translation>%1 en lugar de este entorno de ejecución, %2, %3, %4, %5 arranques, %6</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5 starts, %6</source>
        <translation>%1, %2, %3, %4, %5 arranques, %6</translation>
    </message>
    <message>
        <source>The list is damaged: the row that begins in line %1 is longer than a megabyte; a quote in it may not be closed. Load it again.</source>
        <translation>La lista está dañada: la fila que empieza en la línea %1 mide más de un megabyte; quizá falte cerrar unas comillas. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>The list ends too early: it is cut off in line %1. Load it again.</source>
        <translation>La lista termina demasiado pronto: está cortada en la línea %1. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>The list ends too early: its last line is cut off. Load it again.</source>
        <translation>La lista termina demasiado pronto: su última línea está cortada. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>This is not one of AWS&apos;s price lists: no line begins with SKU.</source>
        <translation>No es una lista de precios de AWS: ninguna línea empieza por SKU.</translation>
    </message>
    <message>
        <source>The list is damaged in line %1: its quotes do not match. Load it again.</source>
        <translation>La lista está dañada en la línea %1: sus comillas no concuerdan. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>This is not one of AWS&apos;s price lists: none of its first lines begins with SKU.</source>
        <translation>No es una lista de precios de AWS: ninguna de sus primeras líneas empieza por SKU.</translation>
    </message>
    <message>
        <source>The list holds more than any price list of AWS. Import the list of one region.</source>
        <translation>La lista contiene más que cualquier lista de precios de AWS. Importa la lista de una región.</translation>
    </message>
    <message>
        <source>the list is not a JSON object</source>
        <translation>la lista no es un objeto JSON</translation>
    </message>
    <message>
        <source>there is no colon after a key</source>
        <translation>no hay dos puntos después de una clave</translation>
    </message>
    <message>
        <source>there is more after the end of the list</source>
        <translation>hay algo más después del final de la lista</translation>
    </message>
    <message>
        <source>the text is not JSON</source>
        <translation>el texto no es JSON</translation>
    </message>
    <message>
        <source>there is no key where one must be</source>
        <translation>falta una clave donde debe haber una</translation>
    </message>
    <message>
        <source>a key is longer than a kilobyte</source>
        <translation>una clave mide más de un kilobyte</translation>
    </message>
    <message>
        <source>brackets do not match, or nest too deep</source>
        <translation>los corchetes no concuerdan, o están anidados demasiado</translation>
    </message>
    <message>
        <source>one product or its prices take more than 4 MB</source>
        <translation>un producto o sus precios ocupan más de 4 MB</translation>
    </message>
    <message>
        <source>there is neither a comma nor a closing bracket after a value</source>
        <translation>después de un valor no hay ni una coma ni un corchete de cierre</translation>
    </message>
    <message>
        <source>The list is damaged at byte %1: what stands there is not sound JSON. Load it again.</source>
        <translation>La lista está dañada en el byte %1: lo que hay ahí no es JSON correcto. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>The list is damaged at byte %1: %2. Load it again.</source>
        <translation>La lista está dañada en el byte %1: %2. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>The list ends too early: it is cut off after what begins at byte %1. Load it again.</source>
        <translation>La lista termina demasiado pronto: está cortada después de lo que empieza en el byte %1. Descárgala de nuevo.</translation>
    </message>
    <message>
        <source>This is JSON, but not one of AWS&apos;s price lists: it has no &quot;products&quot; or no &quot;terms&quot;.</source>
        <translation>Es JSON, pero no una lista de precios de AWS: no tiene &quot;products&quot; o no tiene &quot;terms&quot;.</translation>
    </message>
    <message>
        <source>This is AWS&apos;s index of all offers, not a price list. Import the file that a region&apos;s &quot;currentVersionUrl&quot; names, such as offers/v1.0/aws/AmazonEC2/current/eu-west-1/index.json.</source>
        <translation>Es el índice de todas las ofertas de AWS, no una lista de precios. Importa el archivo que nombra el &quot;currentVersionUrl&quot; de una región, como offers/v1.0/aws/AmazonEC2/current/eu-west-1/index.json.</translation>
    </message>
    <message>
        <source>This is the index of an offer&apos;s regions, not a price list. Import the file that a region&apos;s &quot;currentVersionUrl&quot; in it names.</source>
        <translation>Es el índice de las regiones de una oferta, no una lista de precios. Importa el archivo que nombra el &quot;currentVersionUrl&quot; de una de sus regiones.</translation>
    </message>
    <message>
        <source>This is the index of a price list&apos;s versions, not a price list. Import the file that a version&apos;s &quot;offerVersionUrl&quot; in it names.</source>
        <translation>Es el índice de las versiones de una lista de precios, no una lista de precios. Importa el archivo que nombra el &quot;offerVersionUrl&quot; de una de sus versiones.</translation>
    </message>
    <message>
        <source>Prices with a usage type of one region and a location in another, whose location is believed: %1. The first: %2.</source>
        <translation>Precios con un tipo de uso de una región y una ubicación en otra, de los que se cree la ubicación: %1. El primero: %2.</translation>
    </message>
    <message>
        <source>Rows shorter than the header that have every column that is read: %1. The first is in line %2.</source>
        <translation>Filas más cortas que la cabecera que tienen todas las columnas que se leen: %1. La primera está en la línea %2.</translation>
    </message>
    <message>
        <source>Nothing in this list can be taken.</source>
        <translation>No se puede tomar nada de esta lista.</translation>
    </message>
    <message>
        <source>The list does not say when it was published, nor when its prices began.</source>
        <translation>La lista no dice cuándo se publicó ni desde cuándo valen sus precios.</translation>
    </message>
    <message>
        <source>The list has format version %1. This program reads version v1.0; look for a newer release of it.</source>
        <translation>La lista tiene la versión de formato %1. Este programa lee la versión v1.0; busca una edición más nueva.</translation>
    </message>
    <message>
        <source>The list says that it was published on %1, which is not a date.</source>
        <translation>La lista dice que se publicó el %1, que no es una fecha.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it first, then import the JSON or CSV file within.</source>
        <translation>Este archivo está comprimido. Descomprímelo primero e importa el archivo JSON o CSV que contiene.</translation>
    </message>
    <message>
        <source>This is a web page or an XML answer, not a price list. Load the JSON or CSV file itself.</source>
        <translation>Es una página web o una respuesta XML, no una lista de precios. Descarga el propio archivo JSON o CSV.</translation>
    </message>
    <message>
        <source>This is not a price list: it begins neither as JSON nor as CSV.</source>
        <translation>No es una lista de precios: no empieza ni como JSON ni como CSV.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>an instance type needs vCPUs, cores and memory.</source>
        <translation>un tipo de instancia necesita vCPU, núcleos y memoria.</translation>
    </message>
    <message>
        <source>a spot saving is below 100 percent.</source>
        <translation>un ahorro de spot es menor que el 100 por ciento.</translation>
    </message>
    <message>
        <source>there are tiers that do not rise from 0 for %1.</source>
        <translation>hay tramos que no suben desde 0 para %1.</translation>
    </message>
    <message>
        <source>there are no cold starts.</source>
        <translation>no hay arranques en frío.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>the table has no rows.</source>
        <translation>la tabla no tiene filas.</translation>
    </message>
    <message>
        <source>the row has %1 fields, the header %2.</source>
        <translation>la fila tiene %1 campos, la cabecera %2.</translation>
    </message>
    <message>
        <source>%1 takes the name of an instance type, such as m7g.large.</source>
        <translation>%1 toma el nombre de un tipo de instancia, como m7g.large.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>%1 is set by opening a trace file.</source>
        <translation>%1 se fija al abrir un archivo de traza.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a timestamp,value CSV file</source>
        <translation>un archivo CSV con fecha y valor</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>números de %1 a %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>Requests a month cannot be set while the whole week is idle; shorten the idle periods first.</source>
        <translation>Las peticiones al mes no se pueden fijar mientras toda la semana está en reposo; acorta antes los periodos de reposo.</translation>
    </message>
    <message>
        <source>%1 takes 24 numbers, one for each hour of the day.</source>
        <translation>%1 toma 24 números, uno por cada hora del día.</translation>
    </message>
    <message>
        <source>%1 needs at least one number above 0; for no traffic use an idle period.</source>
        <translation>%1 necesita al menos un número mayor que 0; para no tener tráfico usa un periodo de reposo.</translation>
    </message>
    <message>
        <source>More than 100 idle windows; join some of them.</source>
        <translation>Más de 100 periodos de reposo; junta algunos.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>the value %1 is not a number; write digits, such as 12.5</source>
        <translation>el valor %1 no es un número; escribe cifras, como 12.5</translation>
    </message>
    <message>
        <source>the value %1 is not a number; write one or take the line out</source>
        <translation>el valor %1 no es un número; escribe uno o quita la línea</translation>
    </message>
    <message>
        <source>the value %1 is negative; traffic is 0 or more</source>
        <translation>el valor %1 es negativo; el tráfico es 0 o más</translation>
    </message>
    <message>
        <source>the value %1 is out of range; write numbers from 0 to 1e12</source>
        <translation>el valor %1 está fuera de rango; escribe números de 0 a 1e12</translation>
    </message>
    <message>
        <source>a quote is not closed; close it on the same line</source>
        <translation>hay unas comillas sin cerrar; ciérralas en la misma línea</translation>
    </message>
    <message>
        <source>it has too few columns; write a time and a value separated as in line 1</source>
        <translation>tiene muy pocas columnas; escribe una fecha y un valor separados como en la línea 1</translation>
    </message>
    <message>
        <source>the time is empty; write one or take the line out</source>
        <translation>la fecha está vacía; escribe una o quita la línea</translation>
    </message>
    <message>
        <source>the time %1 %2</source>
        <translation>la fecha %1 %2</translation>
    </message>
    <message>
        <source>the time is written unlike the ones before it; write all of them with an offset such as Z or +02:00, all without, or all as Unix time</source>
        <translation>la fecha está escrita de otro modo que las anteriores; escribe todas con un desfase como Z o +02:00, todas sin él, o todas como tiempo Unix</translation>
    </message>
    <message>
        <source>The file is written in UTF-16; save it as UTF-8 text.</source>
        <translation>El archivo está escrito en UTF-16; guárdalo como texto UTF-8.</translation>
    </message>
    <message>
        <source>the file is not text; save the recording as a CSV file with a time and a value in each line</source>
        <translation>el archivo no es texto; guarda la grabación como archivo CSV con una fecha y un valor en cada línea</translation>
    </message>
    <message>
        <source>The readings are usually more than a day apart; a trace needs at least one a day.</source>
        <translation>Las lecturas suelen estar a más de un día; una traza necesita al menos una al día.</translation>
    </message>
    <message>
        <source>there is only one time in the file; a trace needs at least two</source>
        <translation>solo hay una fecha en el archivo; una traza necesita al menos dos</translation>
    </message>
    <message>
        <source>The file is empty; a trace has a time and a value in each line.</source>
        <translation>El archivo está vacío; una traza tiene una fecha y un valor en cada línea.</translation>
    </message>
    <message>
        <source>there is no second column; separate time and value by a comma, a semicolon or a tab</source>
        <translation>no hay segunda columna; separa la fecha y el valor con una coma, un punto y coma o un tabulador</translation>
    </message>
    <message>
        <source>nothing follows the header; a trace has a time and a value in each line</source>
        <translation>no hay nada después de la cabecera; una traza tiene una fecha y un valor en cada línea</translation>
    </message>
    <message>
        <source>is a day that does not exist; write year, month and day as in 2014-04-30</source>
        <translation>es un día que no existe; escribe año, mes y día como en 2014-04-30</translation>
    </message>
    <message>
        <source>has a time of day that does not exist; write it from 00:00:00 to 23:59:59</source>
        <translation>tiene una hora que no existe; escríbela de 00:00:00 a 23:59:59</translation>
    </message>
    <message>
        <source>has an offset that no clock has; write it from -14:00 to +14:00</source>
        <translation>tiene un desfase que no tiene ningún reloj; escríbelo de -14:00 a +14:00</translation>
    </message>
    <message>
        <source>is no Unix time before the year 2200; write seconds or milliseconds since 1970, or a date such as 2014-04-30 08:30:00</source>
        <translation>no es un tiempo Unix anterior al año 2200; escribe segundos o milisegundos desde 1970, o una fecha como 2014-04-30 08:30:00</translation>
    </message>
    <message>
        <source>is not a time; write it as 2014-04-30 08:30:00 or as seconds since 1970</source>
        <translation>no es una fecha; escríbela como 2014-04-30 08:30:00 o como segundos desde 1970</translation>
    </message>
    <message>
        <source>The header in line %1 has no column %2.</source>
        <translation>La cabecera de la línea %1 no tiene la columna %2.</translation>
    </message>
    <message>
        <source>%1 in column %2 is not known.</source>
        <translation>%1 en la columna %2 no se conoce.</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation>%1 no está en el catálogo.</translation>
    </message>
    <message>
        <source>%1 is not a service of this program.</source>
        <translation>%1 no es un servicio de este programa.</translation>
    </message>
    <message>
        <source>%1 has tiers that do not rise from 0 for %2.</source>
        <translation>%1 tiene tramos que no suben desde 0 para %2.</translation>
    </message>
    <message>
        <source>there is no column %1.</source>
        <translation>no hay ninguna columna %1.</translation>
    </message>
    <message>
        <source>%1 in column %2 is not a number from 0 up.</source>
        <translation>%1 en la columna %2 no es un número desde 0.</translation>
    </message>
    <message>
        <source>column %1 is empty.</source>
        <translation>la columna %1 está vacía.</translation>
    </message>
    <message>
        <source>%1 in column %2 is not a date.</source>
        <translation>%1 en la columna %2 no es una fecha.</translation>
    </message>
    <message>
        <source>%1 is not a window of the week; write it as &quot;Mon 22:00-Tue 06:00&quot;.</source>
        <translation>%1 no es un tramo de la semana; escríbelo como &quot;Mon 22:00-Tue 06:00&quot;.</translation>
    </message>
    <message>
        <source>Of a region that Loadline does not have</source>
        <translation>De una región que Loadline no tiene</translation>
    </message>
    <message>
        <source>AWS has no list of %1 for %2.</source>
        <translation>AWS no tiene lista de %1 para %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3, over the objective of %4</source>
        <translation>El %1 de %2 es %3, por encima del objetivo de %4</translation>
    </message>
    <message>
        <source>%1 is cheaper from %2 to %3; you are at %4</source>
        <translation>%1 es más barato de %2 a %3; estás en %4</translation>
    </message>
    <message>
        <source>from %1 to %2; you are at %3</source>
        <translation>de %1 a %2; estás en %3</translation>
    </message>
    <message>
        <source>%1 is cheaper above %2; you are at %3</source>
        <translation>%1 es más barato por encima de %2; estás en %3</translation>
    </message>
    <message>
        <source>%1 cannot do the job</source>
        <translation>%1 no puede hacer el trabajo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>No traffic: %1, %2 a month</source>
        <translation>Sin tráfico: %1, %2 al mes</translation>
    </message>
    <message>
        <source>Only what stays on is billed, and nothing is there to answer</source>
        <translation>Solo se factura lo que sigue encendido, y no hay nada que responder</translation>
    </message>
    <message>
        <source>only what stays on is billed</source>
        <translation>solo se factura lo que sigue encendido</translation>
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
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>one each</source>
        <translation>una por servidor</translation>
    </message>
    <message>
        <source>of the server</source>
        <translation>del servidor</translation>
    </message>
    <message>
        <source>%1 WebSocket messages a second need %2 vCPUs; the servers have %3</source>
        <translation>%1 mensajes de WebSocket por segundo necesitan %2 vCPU; los servidores tienen %3</translation>
    </message>
    <message>
        <source>%1 WebSocket messages a second come in; the servers answer %2</source>
        <translation>Llegan %1 mensajes de WebSocket por segundo; los servidores responden a %2</translation>
    </message>
    <message>
        <source>%1 of the requests time out</source>
        <translation>%1 de las peticiones agotan la espera</translation>
    </message>
    <message>
        <source>%1 of the requests find the queue full</source>
        <translation>%1 de las peticiones encuentran la cola llena</translation>
    </message>
    <message>
        <source>Overloaded from %1: %2</source>
        <translation>Sobrecargado desde %1: %2</translation>
    </message>
    <message>
        <source>The messages passed on fill the network of %1</source>
        <translation>Los mensajes que pasan a otros llenan la red de %1</translation>
    </message>
    <message>
        <source>Cold start: %1 of calls, median %2</source>
        <translation>Arranque frío: %1 (mediana %2)</translation>
    </message>
    <message>
        <source>Sessions need %1 on Lambda: +%2</source>
        <translation>Las sesiones necesitan %1 en Lambda: +%2</translation>
    </message>
    <message>
        <source>%2 of calls outlast the entry&apos;s %1</source>
        <translation>%2 de las llamadas superan los %1 de la entrada</translation>
    </message>
    <message>
        <source>%2 of calls outlast Lambda&apos;s %1</source>
        <translation>%2 de llamadas sobre %1 (Lambda)</translation>
    </message>
    <message>
        <source>%2 of the calls take longer than a load balancer waits, unless you set more than its %1</source>
        <translation>%2 de las llamadas tardan más de lo que espera un balanceador, salvo que fijes más que sus %1</translation>
    </message>
    <message>
        <source>A start of %2 is cut off at %1 and begun again inside the call</source>
        <translation>Un arranque de %2 se corta a los %1 y empieza de nuevo dentro de la llamada</translation>
    </message>
    <message>
        <source>API Gateway lets %1 through unless AWS raises it; the peak is %2</source>
        <translation>API Gateway deja pasar %1 salvo que AWS lo suba; el pico es %2</translation>
    </message>
    <message>
        <source>A WebSocket message has %1 kB at most at API Gateway, not %2 kB</source>
        <translation>Un mensaje de WebSocket tiene %1 kB como mucho en API Gateway, no %2 kB</translation>
    </message>
    <message>
        <source>A message of %2 kB goes in frames of %1 kB, each billed as a message</source>
        <translation>Un mensaje de %2 kB va en tramas de %1 kB, cada una facturada como un mensaje</translation>
    </message>
    <message>
        <source>%2 of messages outlast API Gateway&apos;s %1</source>
        <translation>%2 de los mensajes superan los %1 de API Gateway</translation>
    </message>
    <message>
        <source>API Gateway closes a WebSocket after %1 of silence; messages come every %2</source>
        <translation>API Gateway cierra un WebSocket tras %1 de silencio; los mensajes llegan cada %2</translation>
    </message>
    <message>
        <source>API Gateway ends WebSockets after %1</source>
        <translation>API Gateway cierra WebSockets tras %1</translation>
    </message>
    <message>
        <source>API Gateway opens %1 WebSockets a second unless AWS raises it; %2 come</source>
        <translation>API Gateway abre %1 WebSockets por segundo salvo que AWS lo suba; llegan %2</translation>
    </message>
    <message>
        <source>A Redis node takes %1 clients; there are up to %2 environments</source>
        <translation>Un nodo de Redis acepta %1 clientes; hay hasta %2 entornos</translation>
    </message>
    <message>
        <source>Reserved; the bills pay for this on demand</source>
        <translation>Reservado; las facturas pagan esto bajo demanda</translation>
    </message>
    <message>
        <source>Under another plan than a Compute Savings Plan of one year with nothing upfront</source>
        <translation>Con un plan distinto de un Compute Savings Plan de un año sin pago adelantado</translation>
    </message>
    <message>
        <source>For another engine, system or kind than the bills are made for</source>
        <translation>Para un motor, sistema o clase distintos de los de las facturas</translation>
    </message>
    <message>
        <source>Nothing that a bill is made of here</source>
        <translation>Nada de lo que aquí se compone una factura</translation>
    </message>
    <message>
        <source>This is the price list of %1 (%2). No bill here has a use for it yet. Lists that are used: %3.</source>
        <translation>Es la lista de precios de %1 (%2). Aquí todavía no la usa ninguna factura. Listas que se usan: %3.</translation>
    </message>
    <message>
        <source>This is the price list of %1, which no bill here has a use for. Lists that are used: %2.</source>
        <translation>Es la lista de precios de %1, que aquí no usa ninguna factura. Listas que se usan: %2.</translation>
    </message>
    <message>
        <source>The answer is damaged at byte %1: what stands there is not sound JSON. Ask for it again.</source>
        <translation>La respuesta está dañada en el byte %1: lo que hay ahí no es JSON correcto. Pídela de nuevo.</translation>
    </message>
    <message>
        <source>The answer is damaged at byte %1: %2. Ask for it again.</source>
        <translation>La respuesta está dañada en el byte %1: %2. Pídela de nuevo.</translation>
    </message>
    <message>
        <source>The answer ends too early: it is cut off after what begins at byte %1. Ask for it again.</source>
        <translation>La respuesta termina demasiado pronto: está cortada después de lo que empieza en el byte %1. Pídela de nuevo.</translation>
    </message>
    <message>
        <source>This is JSON, but it holds no product with &quot;product&quot; and &quot;terms&quot; as &quot;aws pricing get-products&quot; prints them, nor one of AWS&apos;s bulk price lists.</source>
        <translation>Es JSON, pero no contiene ningún producto con &quot;product&quot; y &quot;terms&quot; como los imprime &quot;aws pricing get-products&quot;, ni una de las listas de precios en bloque de AWS.</translation>
    </message>
    <message>
        <source>What stands at byte %1 is no product of an answer of &quot;aws pricing get-products&quot;.</source>
        <translation>Lo que hay en el byte %1 no es un producto de una respuesta de &quot;aws pricing get-products&quot;.</translation>
    </message>
    <message>
        <source>What stands at byte %1 has no &quot;product&quot;, so it is no product of an answer of &quot;aws pricing get-products&quot;.</source>
        <translation>Lo que hay en el byte %1 no tiene &quot;product&quot;, así que no es un producto de una respuesta de &quot;aws pricing get-products&quot;.</translation>
    </message>
    <message>
        <source>This file holds products of %1 and of %2. Put those of each service into a file of their own.</source>
        <translation>Este archivo contiene productos de %1 y de %2. Pon los de cada servicio en un archivo propio.</translation>
    </message>
    <message>
        <source>The answer holds more than any price list of AWS.</source>
        <translation>La respuesta contiene más que cualquier lista de precios de AWS.</translation>
    </message>
    <message>
        <source>This is a list of savings plans, but it has no &quot;savingsPlan&quot; rates.</source>
        <translation>Es una lista de savings plans, pero no tiene tarifas &quot;savingsPlan&quot;.</translation>
    </message>
    <message>
        <source>Application Load Balancers</source>
        <translation>Application Load Balancers</translation>
    </message>
    <message>
        <source>public IPv4 addresses</source>
        <translation>direcciones IPv4 públicas</translation>
    </message>
    <message>
        <source>data out to the internet</source>
        <translation>datos salientes a internet</translation>
    </message>
    <message>
        <source>instances on demand and reserved, gp3 disks, CPU credits, NAT gateways</source>
        <translation>instancias bajo demanda y reservadas, discos gp3, créditos de CPU, NAT gateways</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>HTTP, REST and WebSocket APIs</source>
        <translation>HTTP API, REST API y WebSocket API</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Redis nodes and serverless Valkey</source>
        <translation>nodos de Redis y Serverless Valkey</translation>
    </message>
    <message>
        <source>tables on demand</source>
        <translation>tablas bajo demanda</translation>
    </message>
    <message>
        <source>PostgreSQL in one zone, its gp3 storage, RDS Proxy</source>
        <translation>PostgreSQL en una zona, su almacenamiento gp3, RDS Proxy</translation>
    </message>
    <message>
        <source>DocumentDB instances, storage and I/O</source>
        <translation>instancias, almacenamiento y E/S de DocumentDB</translation>
    </message>
    <message>
        <source>Lambda under a Compute Savings Plan of one year with nothing upfront</source>
        <translation>Lambda con un Compute Savings Plan de un año sin pago adelantado</translation>
    </message>
    <message>
        <source>Fargate tasks</source>
        <translation>tareas de Fargate</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>Instancias EC2</translation>
    </message>
    <message>
        <source>gp3 disks</source>
        <translation>Discos gp3</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>Créditos de CPU</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT gateways</translation>
    </message>
    <message>
        <source>Data out to the internet</source>
        <translation>Datos salientes a internet</translation>
    </message>
    <message>
        <source>Lambda under a savings plan</source>
        <translation>Lambda con un savings plan</translation>
    </message>
    <message>
        <source>Redis nodes</source>
        <translation>Nodos de Redis</translation>
    </message>
    <message>
        <source>RDS PostgreSQL nodes</source>
        <translation>Nodos de RDS PostgreSQL</translation>
    </message>
    <message>
        <source>RDS storage</source>
        <translation>Almacenamiento de RDS</translation>
    </message>
    <message>
        <source>Out to services outside</source>
        <translation>Salida a servicios de fuera</translation>
    </message>
    <message>
        <source>The recording would then have %1 on average; Loadline reckons from %2 to %3.</source>
        <translation>La grabación tendría entonces %1 de media; Loadline calcula de %2 a %3.</translation>
    </message>
    <message>
        <source>Names of columns take at most %1 characters.</source>
        <translation>Los nombres de columnas tienen %1 caracteres como mucho.</translation>
    </message>
    <message>
        <source>traffic.trace_clock is an offset from UTC such as +02:00, or empty.</source>
        <translation>traffic.trace_clock es un desfase respecto a UTC como +02:00, o está vacío.</translation>
    </message>
    <message>
        <source>You choose it with the type.</source>
        <translation>La eliges con el tipo.</translation>
    </message>
    <message>
        <source>You choose them with the type.</source>
        <translation>Los eliges con el tipo.</translation>
    </message>
    <message>
        <source>An environment goes when nobody calls, so %1 sessions live outside.</source>
        <translation>Un entorno desaparece cuando nadie llama, así que %1 sesiones viven fuera.</translation>
    </message>
    <message>
        <source>%1 × a pool of %2 = %3 of %4 connections for all requests.</source>
        <translation>%1 × un pool de %2 = %3 de %4 conexiones para todas las peticiones.</translation>
    </message>
    <message>
        <source>Each environment opens its own: %1 × %2 ≈ %3 of %4 connections.</source>
        <translation>Cada entorno abre las suyas: %1 × %2 ≈ %3 de %4 conexiones.</translation>
    </message>
    <message>
        <source>Each environment opens its own: %1 × %2 ≈ %3 of %4 connections, and RDS Proxy does not serve this database.</source>
        <translation>Cada entorno abre las suyas: %1 × %2 ≈ %3 de %4 conexiones, y RDS Proxy no sirve a esta base de datos.</translation>
    </message>
    <message>
        <source>%1 environments × %2 connections ≈ %3</source>
        <translation>%1 entornos × %2 conexiones ≈ %3</translation>
    </message>
    <message>
        <source>%1 a day by cron on the servers, all in the hours in which they run.</source>
        <translation>%1 al día por cron en los servidores, todas en las horas en que están en marcha.</translation>
    </message>
    <message>
        <source>A request takes %1 on average; %2 are stopped after 15 minutes.</source>
        <translation>Una petición tarda %1 de media; %2 se detienen tras 15 minutos.</translation>
    </message>
    <message>
        <source>There is no server that fits the scenario.</source>
        <translation>No hay ningún servidor que encaje en el escenario.</translation>
    </message>
    <message>
        <source>There is no column %1; there are %2. Choose by name or by number from 1</source>
        <translation>No hay ninguna columna %1; hay %2. Elige por nombre o por número desde 1</translation>
    </message>
    <message>
        <source>The readings are usually less than a second apart; add them up to one a second or fewer, or count rows with traffic.trace_rows=count.</source>
        <translation>Las lecturas suelen estar a menos de un segundo; súmalas hasta tener una por segundo o menos, o cuenta filas con traffic.trace_rows=count.</translation>
    </message>
    <message>
        <source>The file has averages, which do not tell how many requests there were; ask for the statistic Sum, or say what they are with traffic.trace_value=per_second or per_interval.</source>
        <translation>El archivo tiene medias, que no dicen cuántas peticiones hubo; pide la estadística Sum, o di qué son con traffic.trace_value=per_second o per_interval.</translation>
    </message>
    <message>
        <source>all rows carry the same day %1 and no time; write the time of day too</source>
        <translation>todas las filas llevan el mismo día %1 y ninguna hora; escribe también la hora</translation>
    </message>
    <message>
        <source>The recording has %1 on average, and Loadline reckons up to %2; check what the numbers count with traffic.trace_value.</source>
        <translation>La grabación tiene %1 de media, y Loadline calcula hasta %2; comprueba qué cuentan los números con traffic.trace_value.</translation>
    </message>
    <message>
        <source>The recording has less than one request a month, the least traffic that Loadline reckons with.</source>
        <translation>La grabación tiene menos de una petición al mes, el tráfico mínimo con el que calcula Loadline.</translation>
    </message>
    <message>
        <source>the row has more columns than the head; where a number has the separator in it, put it in quotes</source>
        <translation>la fila tiene más columnas que la cabecera; donde un número contenga el separador, ponlo entre comillas</translation>
    </message>
    <message>
        <source>is no Unix time from 1995 to 2100; write seconds or milliseconds since 1970, or a date such as 2014-04-30 08:30:00 (in a sheet, show the cells as dates)</source>
        <translation>no es un tiempo Unix de 1995 a 2100; escribe segundos o milisegundos desde 1970, o una fecha como 2014-04-30 08:30:00 (en una hoja de cálculo, muestra las celdas como fechas)</translation>
    </message>
    <message>
        <source>is a week, not a moment; write the day and the time as in 2014-04-30 08:30:00</source>
        <translation>es una semana, no un momento; escribe el día y la hora como en 2014-04-30 08:30:00</translation>
    </message>
    <message>
        <source>may be day and month or month and day; say which with traffic.trace_dates=day_first or month_first</source>
        <translation>puede ser día y mes o mes y día; di cuál con traffic.trace_dates=day_first o month_first</translation>
    </message>
    <message>
        <source>The column %1 counts over another time than those before it; choose columns alike with traffic.trace_column.</source>
        <translation>La columna %1 cuenta sobre otro tiempo que las anteriores; elige columnas iguales con traffic.trace_column.</translation>
    </message>
    <message>
        <source>%1 (traffic.trace_column).</source>
        <translation>%1 (traffic.trace_column).</translation>
    </message>
    <message>
        <source>The file measures %1, which is no count of requests; traffic.trace_column=%2 takes it nevertheless.</source>
        <translation>El archivo mide %1, que no es un número de peticiones; traffic.trace_column=%2 lo toma a pesar de todo.</translation>
    </message>
    <message>
        <source>The file measures several things: %1. Say which are requests with traffic.trace_column=NAME; A+B adds two.</source>
        <translation>El archivo mide varias cosas: %1. Di cuáles son peticiones con traffic.trace_column=NAME; A+B suma dos.</translation>
    </message>
    <message>
        <source>The file measures %1, which is no count of requests; ask for Invocations, RequestCount or Count.</source>
        <translation>El archivo mide %1, que no es un número de peticiones; pide Invocations, RequestCount o Count.</translation>
    </message>
    <message>
        <source>The requests are in</source>
        <translation>Las peticiones están en</translation>
    </message>
    <message>
        <source>several would do</source>
        <translation>varias valdrían</translation>
    </message>
    <message>
        <source>all of them, added up</source>
        <translation>todas, sumadas</translation>
    </message>
    <message>
        <source>Several columns may be the requests: %1. Choose one with traffic.trace_column=NAME; A+B adds two.</source>
        <translation>Varias columnas pueden ser las peticiones: %1. Elige una con traffic.trace_column=NAME; A+B suma dos.</translation>
    </message>
    <message>
        <source>The column %1 counts up from some start; write what happened in each interval, such as increase() or rate() gives.</source>
        <translation>La columna %1 acumula desde algún comienzo; escribe lo que ocurrió en cada intervalo, como lo da increase() o rate().</translation>
    </message>
    <message>
        <source>No column counts requests by its name: %1. Choose with traffic.trace_column=NAME, or count rows with traffic.trace_rows=count.</source>
        <translation>Ninguna columna cuenta peticiones según su nombre: %1. Elige con traffic.trace_column=NAME, o cuenta filas con traffic.trace_rows=count.</translation>
    </message>
    <message>
        <source>no name says so</source>
        <translation>ningún nombre lo dice</translation>
    </message>
    <message>
        <source>It holds the time.</source>
        <translation>Contiene el tiempo.</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>Se eligió.</translation>
    </message>
    <message>
        <source>Its name counts requests.</source>
        <translation>Según su nombre cuenta peticiones.</translation>
    </message>
    <message>
        <source>It is the column of numbers.</source>
        <translation>Es la columna de números.</translation>
    </message>
    <message>
        <source>It says what each row measures.</source>
        <translation>Dice qué mide cada fila.</translation>
    </message>
    <message>
        <source>It counts up from some start.</source>
        <translation>Acumula desde algún comienzo.</translation>
    </message>
    <message>
        <source>Its name or unit measures something else.</source>
        <translation>Su nombre o unidad mide otra cosa.</translation>
    </message>
    <message>
        <source>Another column is taken.</source>
        <translation>Se toma otra columna.</translation>
    </message>
    <message>
        <source>It holds words.</source>
        <translation>Contiene palabras.</translation>
    </message>
    <message>
        <source>No column holds a time; there are %1. Write times as 2014-04-30 08:30:00, or choose a column with traffic.trace_time=NAME.</source>
        <translation>Ninguna columna contiene fechas u horas; hay %1. Escribe las fechas como 2014-04-30 08:30:00, o elige una columna con traffic.trace_time=NAME.</translation>
    </message>
    <message>
        <source>what stands there is not sound JSON; write the file again</source>
        <translation>lo que hay ahí no es JSON correcto; escribe el archivo de nuevo</translation>
    </message>
    <message>
        <source>The file is damaged: it is not sound JSON. Write it again, or as a CSV table with a time and a value in each line.</source>
        <translation>El archivo está dañado: no es JSON correcto. Escríbelo de nuevo, o como tabla CSV con una fecha y un valor en cada línea.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GB; add its rows up first.</source>
        <translation>El archivo pasa de 2 GB; suma antes sus filas.</translation>
    </message>
    <message>
        <source>The file is JSON without a list of times and values; write the answer of get-metric-statistics, get-metric-data or query_range, or a CSV table with a time and a value in each line.</source>
        <translation>El archivo es JSON sin una lista de fechas y valores; escribe la respuesta de get-metric-statistics, get-metric-data o query_range, o una tabla CSV con una fecha y un valor en cada línea.</translation>
    </message>
    <message>
        <source>%1 rows from %2 to %3, each counted as one request, in steps of %4.</source>
        <translation>%1 filas de %2 a %3, cada una contada como una petición, en pasos de %4.</translation>
    </message>
    <message>
        <source>%1 readings without a date, usually %2 apart; the first day is taken for a Monday.</source>
        <translation>%1 lecturas sin fecha, normalmente cada %2; el primer día se toma por un lunes.</translation>
    </message>
    <message>
        <source>The file says that it does not hold everything that was asked for.</source>
        <translation>El archivo dice que no contiene todo lo que se pidió.</translation>
    </message>
    <message>
        <source>The columns are times of a day; the rows of a day are added up.</source>
        <translation>Las columnas son horas de un día; las filas de un día se suman.</translation>
    </message>
    <message>
        <source>Taken as requests per second: %1.</source>
        <translation>Tomado como peticiones por segundo: %1.</translation>
    </message>
    <message>
        <source>Taken as requests in each interval: %1.</source>
        <translation>Tomado como peticiones en cada intervalo: %1.</translation>
    </message>
    <message>
        <source>Nothing says whether these are requests per second or in each interval; choose with traffic.trace_value.</source>
        <translation>Nada dice si son peticiones por segundo o en cada intervalo; elige con traffic.trace_value.</translation>
    </message>
    <message>
        <source>Columns left out: %1. Choose others with traffic.trace_column.</source>
        <translation>Columnas omitidas: %1. Elige otras con traffic.trace_column.</translation>
    </message>
    <message>
        <source>Rows that measure something else, left out: %1.</source>
        <translation>Filas que miden otra cosa, omitidas: %1.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read day first, because only so the rows follow each other; choose with traffic.trace_dates.</source>
        <translation>Las fechas como %1 se leen con el día primero, porque solo así se suceden las filas; elige con traffic.trace_dates.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read month first, because only so the rows follow each other; choose with traffic.trace_dates.</source>
        <translation>Las fechas como %1 se leen con el mes primero, porque solo así se suceden las filas; elige con traffic.trace_dates.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read year first, because only so the rows follow each other; choose with traffic.trace_dates.</source>
        <translation>Las fechas como %1 se leen con el año primero, porque solo así se suceden las filas; elige con traffic.trace_dates.</translation>
    </message>
    <message>
        <source>In numbers such as %1 the comma is taken for the decimal mark; choose with traffic.trace_decimals.</source>
        <translation>En números como %1 la coma se toma por signo decimal; elige con traffic.trace_decimals.</translation>
    </message>
    <message>
        <source>In numbers such as %1 the point is taken for the decimal mark; choose with traffic.trace_decimals.</source>
        <translation>En números como %1 el punto se toma por signo decimal; elige con traffic.trace_decimals.</translation>
    </message>
    <message>
        <source>Lines before the head passed over: %1.</source>
        <translation>Líneas antes de la cabecera, omitidas: %1.</translation>
    </message>
    <message>
        <source>Lines that begin with # passed over: %1.</source>
        <translation>Líneas que empiezan por #, omitidas: %1.</translation>
    </message>
    <message>
        <source>Totals and remarks at the end, from line %1 on, passed over: %2.</source>
        <translation>Totales y notas al final, desde la línea %1, omitidos: %2.</translation>
    </message>
    <message>
        <source>Lines that repeat the head passed over: %1.</source>
        <translation>Líneas que repiten la cabecera, omitidas: %1.</translation>
    </message>
    <message>
        <source>Rows without a value, read as missing: %1, the first in line %2.</source>
        <translation>Filas sin valor, leídas como ausentes: %1, la primera en la línea %2.</translation>
    </message>
    <message>
        <source>Gaps read as no requests: %1, in all %2 hours. As gaps bridged it would be %3 requests a month instead of %4: traffic.trace_gaps=bridge.</source>
        <translation>Huecos leídos como sin peticiones: %1, en total %2 horas. Unidos con una recta serían %3 peticiones al mes en vez de %4: traffic.trace_gaps=bridge.</translation>
    </message>
    <message>
        <source>Gaps bridged by a straight line: %1, in all %2 hours. As no requests it would be %3 a month instead of %4: traffic.trace_gaps=zero.</source>
        <translation>Huecos unidos con una recta: %1, en total %2 horas. Como sin peticiones serían %3 al mes en vez de %4: traffic.trace_gaps=zero.</translation>
    </message>
    <message>
        <source>Rows at the time of another one, added to it: %1. On average they would be %2 requests a month instead of %3: traffic.trace_rows=average.</source>
        <translation>Filas en el mismo momento que otra, sumadas a ella: %1. Promediadas serían %2 peticiones al mes en vez de %3: traffic.trace_rows=average.</translation>
    </message>
    <message>
        <source>Rows at the time of another one, averaged with it: %1. Added they would be %2 requests a month instead of %3: traffic.trace_rows=add.</source>
        <translation>Filas en el mismo momento que otra, promediadas con ella: %1. Sumadas serían %2 peticiones al mes en vez de %3: traffic.trace_rows=add.</translation>
    </message>
    <message>
        <source>Hours that come twice when summer time ends, averaged: %1.</source>
        <translation>Horas que vienen dos veces al acabar el horario de verano, promediadas: %1.</translation>
    </message>
    <message>
        <source>Hours left out when summer time begins, filled with what was before: %1.</source>
        <translation>Horas que faltan al empezar el horario de verano, rellenadas con lo anterior: %1.</translation>
    </message>
    <message>
        <source>the value %1 is written unlike the others; write all numbers alike</source>
        <translation>el valor %1 está escrito de otro modo que los demás; escribe todos los números igual</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 es</translation>
    </message>
    <message>
        <source>%1 (day first)</source>
        <translation>%1 (día primero)</translation>
    </message>
    <message>
        <source>%1 (month first)</source>
        <translation>%1 (mes primero)</translation>
    </message>
    <message>
        <source>%1 (year first)</source>
        <translation>%1 (año primero)</translation>
    </message>
    <message>
        <source>either would do</source>
        <translation>valdrían ambas</translation>
    </message>
    <message>
        <source>other dates show it</source>
        <translation>otras fechas lo muestran</translation>
    </message>
    <message>
        <source>by the order of the rows</source>
        <translation>por el orden de las filas</translation>
    </message>
    <message>
        <source>Only so do the rows follow each other in time.</source>
        <translation>Solo así se suceden las filas en el tiempo.</translation>
    </message>
    <message>
        <source>by the other numbers</source>
        <translation>por los demás números</translation>
    </message>
    <message>
        <source>No number shows it for certain.</source>
        <translation>Ningún número lo muestra con certeza.</translation>
    </message>
    <message>
        <source>The numbers are</source>
        <translation>Los números son</translation>
    </message>
    <message>
        <source>found: steps of %1</source>
        <translation>hallado: pasos de %1</translation>
    </message>
    <message>
        <source>requests per interval</source>
        <translation>peticiones por intervalo</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>peticiones por segundo</translation>
    </message>
    <message>
        <source>they are averages</source>
        <translation>son medias</translation>
    </message>
    <message>
        <source>Prometheus is mostly asked for rates.</source>
        <translation>A Prometheus se le suelen pedir tasas.</translation>
    </message>
    <message>
        <source>No name or unit says so.</source>
        <translation>Ningún nombre ni unidad lo dice.</translation>
    </message>
    <message>
        <source>Several rows at one time</source>
        <translation>Varias filas a la vez</translation>
    </message>
    <message>
        <source>add them</source>
        <translation>sumarlas</translation>
    </message>
    <message>
        <source>take the average</source>
        <translation>tomar la media</translation>
    </message>
    <message>
        <source>each row is a request</source>
        <translation>cada fila es una petición</translation>
    </message>
    <message>
        <source>rows are requests</source>
        <translation>las filas son peticiones</translation>
    </message>
    <message>
        <source>Rows at one time are taken for parts of the whole.</source>
        <translation>Las filas de un mismo momento se toman por partes del total.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Faltan filas</translation>
    </message>
    <message>
        <source>%1 gaps, %2 hours</source>
        <translation>huecos: %1, horas: %2</translation>
    </message>
    <message>
        <source>no requests then</source>
        <translation>sin peticiones entonces</translation>
    </message>
    <message>
        <source>bridge the gap</source>
        <translation>unir con una recta</translation>
    </message>
    <message>
        <source>The file never writes 0, as counters do that leave rows out.</source>
        <translation>El archivo nunca escribe 0, como los contadores que omiten filas.</translation>
    </message>
    <message>
        <source>The gaps look like pauses of the recorder.</source>
        <translation>Los huecos parecen pausas de quien registraba.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Week to use</source>
        <translation>Semana que se usa</translation>
    </message>
    <message>
        <source>%1 whole weeks</source>
        <translation>%1 semanas enteras</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>the value %1 has a unit that counts no requests, or another than the rest; write it like them</source>
        <translation>el valor %1 tiene una unidad que no cuenta peticiones, u otra que los demás; escríbelo como ellos</translation>
    </message>
    <message>
        <source>the value is out of range; write numbers from 0 to 1e12</source>
        <translation>el valor está fuera de rango; escribe números de 0 a 1e12</translation>
    </message>
    <message>
        <source>the date %1 may be day and month or month and day; say which with traffic.trace_dates=day_first or month_first</source>
        <translation>la fecha %1 puede ser día y mes o mes y día; di cuál con traffic.trace_dates=day_first o month_first</translation>
    </message>
    <message>
        <source>The number %1 may be about a thousand or a fraction; say which mark is the decimal one with traffic.trace_decimals=point or comma.</source>
        <translation>El número %1 puede ser de miles o una fracción; di qué signo es el decimal con traffic.trace_decimals=point o comma.</translation>
    </message>
    <message>
        <source>The file is a workbook or a ZIP archive; save the sheet as a CSV file.</source>
        <translation>El archivo es un libro de hojas de cálculo o un archivo ZIP; guarda la hoja como archivo CSV.</translation>
    </message>
    <message>
        <source>The file is compressed; unpack it first.</source>
        <translation>El archivo está comprimido; descomprímelo primero.</translation>
    </message>
    <message>
        <source>The file has more than 40 million rows; add them up to one a second or fewer.</source>
        <translation>El archivo tiene más de 40 millones de filas; súmalas hasta tener una por segundo o menos.</translation>
    </message>
    <message>
        <source>%1 (traffic.trace_time).</source>
        <translation>%1 (traffic.trace_time).</translation>
    </message>
    <message>
        <source>it has too few columns; write one value for each time</source>
        <translation>tiene muy pocas columnas; escribe un valor para cada hora</translation>
    </message>
    <message>
        <source>it begins more than 400 days; split the file</source>
        <translation>con ella son más de 400 días; divide el archivo</translation>
    </message>
    <message>
        <source>the sum is out of range; write numbers from 0 to 1e12</source>
        <translation>la suma está fuera de rango; escribe números de 0 a 1e12</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>nights</source>
        <translation>noches</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>fines de semana</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%n tramo</numerusform>
            <numerusform>%n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Rango: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Idle periods</source>
        <translation>Periodos inactivos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>%1, peak %2</source>
        <translation>%1, pico %2</translation>
    </message>
    <message>
        <source>%1 CPU, %2 wait</source>
        <translation>%1 CPU, %2 espera</translation>
    </message>
    <message>
        <source>%1, %2 RAM</source>
        <translation>%1, %2 de RAM</translation>
    </message>
    <message>
        <source>%1 sessions, %2 sockets</source>
        <translation>%1 sesiones, %2 sockets</translation>
    </message>
    <message>
        <source>month of %1</source>
        <translation>mes de %1</translation>
    </message>
    <message>
        <source>730 hours</source>
        <translation>730 horas</translation>
    </message>
    <message>
        <source>720 hours</source>
        <translation>720 horas</translation>
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
        <translation>Región</translation>
    </message>
    <message>
        <source>The AWS region whose prices hold. What the price tables do not know for a region is shown as having no price there.</source>
        <translation>La región de AWS cuyos precios valen. Lo que las tablas no saben de una región se muestra allí sin precio.</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Capa gratuita</translation>
    </message>
    <message>
        <source>Counts the free allowances: a million requests and 400,000 GB-seconds of Lambda and 100 GB of data out a month, and 25 GB in DynamoDB. They are the account&apos;s, so switch them off when something else uses them up.</source>
        <translation>Cuenta los cupos gratuitos: un millón de peticiones y 400.000 GB-segundos de Lambda y 100 GB de datos salientes al mes, y 25 GB en DynamoDB. Son de la cuenta, así que desactívalos si otra cosa los gasta.</translation>
    </message>
    <message>
        <source>Lambda price list, 2026-10-01; data transfer, 2026-09-24</source>
        <translation>Lista de precios de Lambda, 2026-10-01; transferencia de datos, 2026-09-24</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>AWS&apos;s calculators count 730 hours to a month, some of its examples 720.</source>
        <translation>Las calculadoras de AWS cuentan 730 horas al mes, algunos de sus ejemplos 720.</translation>
    </message>
    <message>
        <source>A GB is</source>
        <translation>Un GB es</translation>
    </message>
    <message>
        <source>How bytes that are moved or logged are counted. AWS meters in units of 1,024 and counts some of its published examples in units of 1,000. Memory is always in units of 1,024.</source>
        <translation>Cómo se cuentan los bytes que se mueven o registran. AWS mide en unidades de 1.024 y cuenta algunos ejemplos publicados en unidades de 1.000. La memoria, siempre en unidades de 1.024.</translation>
    </message>
    <message>
        <source>Not in this bill</source>
        <translation>No está en esta factura</translation>
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
        <translation>La base de datos no está en esta factura.</translation>
    </message>
    <message>
        <source>Atlas counts the storage into the price of its tiers.</source>
        <translation>Atlas incluye el almacenamiento en el precio de sus niveles.</translation>
    </message>
    <message>
        <source>Only DocumentDB bills I/O requests.</source>
        <translation>Solo DocumentDB factura peticiones de E/S.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The database behind the application, with both options at the same price. RDS runs in one zone, DocumentDB as one instance, Atlas as a replica set of three nodes.</source>
        <translation>La base de datos tras la aplicación, con el mismo precio en las dos opciones. RDS corre en una zona, DocumentDB como una instancia, Atlas como un conjunto de réplicas de tres nodos.</translation>
    </message>
    <message>
        <source>RDS 2026-10-06, DocumentDB 2024 to 2026, Atlas 2026-09</source>
        <translation>RDS 2026-10-06, DocumentDB 2024 a 2026, Atlas 2026-09</translation>
    </message>
    <message>
        <source>DB memory</source>
        <translation>Memoria BD</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>The cheapest node with at least this much memory is billed.</source>
        <translation>Se factura el nodo más barato con al menos esta memoria.</translation>
    </message>
    <message>
        <source>DB storage</source>
        <translation>Espacio BD</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Space that the database&apos;s data takes.</source>
        <translation>Espacio que ocupan los datos de la base de datos.</translation>
    </message>
    <message>
        <source>DB I/O</source>
        <translation>E/S de BD</translation>
    </message>
    <message>
        <source>per req.</source>
        <translation>por pet.</translation>
    </message>
    <message>
        <source>Reads and writes of storage for each request, as DocumentDB bills them by the million.</source>
        <translation>Lecturas y escrituras de almacenamiento por petición, como DocumentDB las factura por millones.</translation>
    </message>
    <message>
        <source>By RAM and cores</source>
        <translation>Por RAM y núcleos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
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
        <translation>Número fijo</translation>
    </message>
    <message>
        <source>Autoscaled</source>
        <translation>Autoescalada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In idle periods</source>
        <translation>En periodos inactivos</translation>
    </message>
    <message>
        <source>Outside set hours</source>
        <translation>Fuera de horas fijas</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitado</translation>
    </message>
    <message>
        <source>From 2 servers</source>
        <translation>Desde 2 servidores</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>The instance type is chosen by name.</source>
        <translation>El tipo de instancia se elige por nombre.</translation>
    </message>
    <message>
        <source>The instance type is chosen by RAM and cores.</source>
        <translation>El tipo de instancia se elige por RAM y núcleos.</translation>
    </message>
    <message>
        <source>The fleet is autoscaled.</source>
        <translation>La flota es autoescalada.</translation>
    </message>
    <message>
        <source>The fleet has a fixed number of servers.</source>
        <translation>La flota tiene un número fijo de servidores.</translation>
    </message>
    <message>
        <source>The servers do not stop at set hours.</source>
        <translation>Los servidores no se detienen a horas fijas.</translation>
    </message>
    <message>
        <source>Both threads of each core are on.</source>
        <translation>Los dos hilos de cada núcleo están activos.</translation>
    </message>
    <message>
        <source>The servers have no disk.</source>
        <translation>Los servidores no tienen disco.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Operating system, with its licence in the hourly price. You install and patch it.</source>
        <translation>Sistema operativo, con su licencia en el precio por hora. Tú lo instalas y actualizas.</translation>
    </message>
    <message>
        <source>Type chosen</source>
        <translation>Se elige</translation>
    </message>
    <message>
        <source>By RAM and cores: the cheapest type that has at least both. By name: one type of the catalogue.</source>
        <translation>Por RAM y núcleos: el tipo más barato que tiene al menos ambos. Por nombre: un tipo del catálogo.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name of the instance type, such as m7g.large.</source>
        <translation>Nombre del tipo de instancia, como m7g.large.</translation>
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
        <translation>La RAM mínima que debe tener cada servidor.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>The least cores that each server must have. A core has one or two threads; AWS calls each a vCPU.</source>
        <translation>Los núcleos mínimos que debe tener cada servidor. Un núcleo tiene uno o dos hilos; AWS llama vCPU a cada uno.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>per core</source>
        <translation>por núcleo</translation>
    </message>
    <message>
        <source>CPU option: with 1, the second thread of each core is off. The price stays; each request runs faster, fewer run at once. No effect on types whose cores have one thread.</source>
        <translation>Opción de CPU: con 1, el segundo hilo de cada núcleo se apaga. El precio no cambia; cada petición va más rápida y caben menos a la vez. Sin efecto en tipos cuyos núcleos tienen un hilo.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Hilos de trabajo</translation>
    </message>
    <message>
        <source>Requests that one server works on at once, RAM permitting. While one waits for a database, others use the CPU.</source>
        <translation>Peticiones que un servidor atiende a la vez, si la RAM lo permite. Mientras una espera a una base de datos, otras usan la CPU.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>A fixed number of servers, or as many as a target utilisation asks for.</source>
        <translation>Un número fijo de servidores, o los que pida una utilización objetivo.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>How many servers run.</source>
        <translation>Cuántos servidores están en marcha.</translation>
    </message>
    <message>
        <source>Least instances</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>The fleet never shrinks below this.</source>
        <translation>La flota nunca baja de aquí.</translation>
    </message>
    <message>
        <source>Most instances</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The fleet never grows past this; the least number wins where it is larger.</source>
        <translation>La flota nunca pasa de aquí; vale el mínimo donde sea mayor.</translation>
    </message>
    <message>
        <source>Target use</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Autoscaling keeps utilisation near this.</source>
        <translation>El autoescalado mantiene la utilización cerca de aquí.</translation>
    </message>
    <message>
        <source>50 to 70 % is usual; 50 % CPU in AWS&apos;s own example</source>
        <translation>50 a 70 % es lo habitual; 50 % de CPU en el ejemplo de AWS</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>When the servers are stopped. Stopped servers bill no hours; their disks, addresses and load balancer go on.</source>
        <translation>Cuándo se detienen los servidores. Detenidos no facturan horas; sus discos, direcciones y balanceador siguen.</translation>
    </message>
    <message>
        <source>Queue limit</source>
        <translation>Cola máxima</translation>
    </message>
    <message>
        <source>Requests that may wait on one server for a worker thread. Beyond, they are refused.</source>
        <translation>Peticiones que pueden esperar en un servidor a un hilo de trabajo. Más allá se rechazan.</translation>
    </message>
    <message>
        <source>Linux queues 4,096 connections on a socket since version 5.4</source>
        <translation>Linux encola 4.096 conexiones en un socket desde la versión 5.4</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Which processors may be chosen by size. Arm types cost less for the same vCPUs; the code must run on them.</source>
        <translation>Qué procesadores se pueden elegir por tamaño. Los tipos Arm cuestan menos por las mismas vCPU; el código debe funcionar en ellos.</translation>
    </message>
    <message>
        <source>T types allowed</source>
        <translation>Tipos T</translation>
    </message>
    <message>
        <source>Lets the cheapest type be burstable: cheap, but its full CPU lasts only while credits do.</source>
        <translation>Deja que el tipo más barato sea de ráfagas: barato, pero su CPU completa dura lo que duran los créditos.</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Núcleos usados</translation>
    </message>
    <message>
        <source>CPU option: cores that are switched on, 0 for all. The price stays; it is done for licences counted by core.</source>
        <translation>Opción de CPU: núcleos encendidos, 0 para todos. El precio no cambia; se hace por licencias que cuentan núcleos.</translation>
    </message>
    <message>
        <source>Second thread</source>
        <translation>Segundo hilo</translation>
    </message>
    <message>
        <source>What the second thread of a core adds to the work it gets done. A vCPU is one thread of a busy core, so a core with one thread counts as 2 / (1 + this) vCPUs.</source>
        <translation>Lo que el segundo hilo de un núcleo añade al trabajo que hace. Una vCPU es un hilo de un núcleo ocupado, así que un núcleo con un hilo cuenta como 2 / (1 + esto) vCPU.</translation>
    </message>
    <message>
        <source>Marr et al., Intel Technology Journal 6 (1), 2002: 16 to 28 % on web servers, 21 % on databases</source>
        <translation>Marr et al., Intel Technology Journal 6 (1), 2002: 16 a 28 % en servidores web, 21 % en bases de datos</translation>
    </message>
    <message>
        <source>Base memory</source>
        <translation>Memoria base</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>RAM that the operating system and the idle application take before the first request.</source>
        <translation>RAM que ocupan el sistema y la aplicación en reposo antes de la primera petición.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>From asking for a server until it is reachable.</source>
        <translation>Desde que se pide un servidor hasta que se le puede alcanzar.</translation>
    </message>
    <message>
        <source>22.6 to 25.8 s for current Linux types, measured 2025; Windows takes minutes</source>
        <translation>22,6 a 25,8 s en tipos Linux actuales, medido en 2025; Windows tarda minutos</translation>
    </message>
    <message>
        <source>App start</source>
        <translation>Inicio app</translation>
    </message>
    <message>
        <source>From a reachable server until the application answers.</source>
        <translation>Desde un servidor alcanzable hasta que la aplicación responde.</translation>
    </message>
    <message>
        <source>30 to 90 s from launch to answering is a fair default</source>
        <translation>30 a 90 s desde el lanzamiento hasta responder es un buen valor</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>How long a new server needs from its first answer to full speed. Launch, start and warm-up together are how late help comes.</source>
        <translation>Cuánto necesita un servidor nuevo desde su primera respuesta hasta su velocidad plena. Lanzamiento, inicio y calentamiento juntos dicen lo tarde que llega la ayuda.</translation>
    </message>
    <message>
        <source>Scale-in delay</source>
        <translation>Reducir tras</translation>
    </message>
    <message>
        <source>How long utilisation must stay low before a server is given up.</source>
        <translation>Cuánto debe seguir baja la utilización antes de soltar un servidor.</translation>
    </message>
    <message>
        <source>Run from</source>
        <translation>Marcha desde</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Hour of the day at which the servers are started.</source>
        <translation>Hora del día en que se arrancan los servidores.</translation>
    </message>
    <message>
        <source>Run to</source>
        <translation>Marcha hasta</translation>
    </message>
    <message>
        <source>Hour of the day at which the servers are stopped.</source>
        <translation>Hora del día en que se detienen los servidores.</translation>
    </message>
    <message>
        <source>Run weekends</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>Whether the servers also run on Saturday and Sunday.</source>
        <translation>Si los servidores funcionan también sábado y domingo.</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>Créditos CPU</translation>
    </message>
    <message>
        <source>Burstable types only. Standard: without credits the CPU is held to its baseline. Unlimited: it goes on and the surplus is charged.</source>
        <translation>Solo tipos con ráfagas. Estándar: sin créditos, la CPU se limita a su base. Ilimitado: sigue, y el exceso se cobra.</translation>
    </message>
    <message>
        <source>EC2 user guide, burstable performance instances</source>
        <translation>Guía de EC2, instancias con ráfagas</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>gp3 disk of each server. Billed while the server is stopped.</source>
        <translation>Disco gp3 de cada servidor. Se factura también con el servidor detenido.</translation>
    </message>
    <message>
        <source>Disk IOPS</source>
        <translation>IOPS de disco</translation>
    </message>
    <message>
        <source>Operations a second of each disk; the first 3,000 are included.</source>
        <translation>Operaciones por segundo de cada disco; las primeras 3.000 van incluidas.</translation>
    </message>
    <message>
        <source>Disk speed</source>
        <translation>Veloc. disco</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>Throughput of each disk; the first 125 MiB/s are included.</source>
        <translation>Caudal de cada disco; los primeros 125 MiB/s van incluidos.</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 pública</translation>
    </message>
    <message>
        <source>A public address for each server, or two for a load balancer in front of them. Charged by the hour since February 2024, stopped or not.</source>
        <translation>Una dirección pública por servidor, o dos para un balanceador delante. Se cobra por horas desde febrero de 2024, detenido o no.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador</translation>
    </message>
    <message>
        <source>An Application Load Balancer in front of the servers. Needed as soon as there are two.</source>
        <translation>Un Application Load Balancer delante de los servidores. Hace falta en cuanto hay dos.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation>Reservado, 1 año</translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation>Reservado, 3 años</translation>
    </message>
    <message>
        <source>Convertible, 1 year</source>
        <translation>Convertible, 1 año</translation>
    </message>
    <message>
        <source>Convertible, 3 years</source>
        <translation>Convertible, 3 años</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Bought as</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>On demand, reserved without upfront payment, or spot at its typical saving. Reserved servers (all of a fixed fleet, the least number of an autoscaled one) are paid every hour, stopped or not. AWS may take a spot server back with two minutes&apos; notice.</source>
        <translation>Bajo demanda, reservado sin pago adelantado, o spot con su ahorro típico. Los reservados (todos los de una flota fija, el mínimo de una autoescalada) se pagan cada hora, detenidos o no. AWS puede retirar un servidor spot con dos minutos de aviso.</translation>
    </message>
    <message>
        <source>Reserved prices of 2025-04-05, spot savings of 2025-06-28, both for Linux</source>
        <translation>Precios reservados del 2025-04-05, ahorros spot del 2025-06-28, ambos para Linux</translation>
    </message>
    <message>
        <source>Balancer rules</source>
        <translation>Reglas LB</translation>
    </message>
    <message>
        <source>Rules that an Application Load Balancer tries on each request, also in front of functions. The first 10 are free; those beyond count towards its capacity units.</source>
        <translation>Reglas que un Application Load Balancer prueba en cada petición, también delante de funciones. Las primeras 10 son gratis; las demás cuentan en sus unidades de capacidad.</translation>
    </message>
    <message>
        <source>Elastic Load Balancing pricing, as in the limits table</source>
        <translation>Precios de Elastic Load Balancing, como en la tabla de límites</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT gateways</translation>
    </message>
    <message>
        <source>Servers in a private network reach the internet through a NAT gateway: by the hour, and by the GB of what each request exchanges with services outside. Servers with public addresses need none.</source>
        <translation>Los servidores de una red privada salen a internet por un NAT gateway: por horas y por los GB que cada petición intercambia con servicios de fuera. Con direcciones públicas no hace falta.</translation>
    </message>
    <message>
        <source>Ship logs</source>
        <translation>Enviar logs</translation>
    </message>
    <message>
        <source>Sends the servers&apos; log lines to CloudWatch Logs, where Lambda&apos;s always go. Off: they stay on the servers&apos; disks.</source>
        <translation>Envía las líneas de registro de los servidores a CloudWatch Logs, adonde van siempre las de Lambda. Sin ello, quedan en los discos.</translation>
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
        <translation>Desde 2023</translation>
    </message>
    <message>
        <source>2019 to 2023</source>
        <translation>2019 a 2023</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>Savings plan</translation>
    </message>
    <message>
        <source>Only a Function URL streams answers.</source>
        <translation>Solo una Function URL responde en flujo.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>The only size a function has: memory brings CPU with it, one vCPU at 1,769 MB. Billed for the whole duration of every call.</source>
        <translation>El único tamaño que tiene una función: la memoria trae la CPU, una vCPU con 1.769 MB. Se factura durante toda la llamada.</translation>
    </message>
    <message>
        <source>Lambda developer guide, quotas</source>
        <translation>Guía de Lambda, cuotas</translation>
    </message>
    <message>
        <source>Arm costs a fifth less for the same duration.</source>
        <translation>Arm cuesta un quinto menos por la misma duración.</translation>
    </message>
    <message>
        <source>Lambda price list, 2026-10-01</source>
        <translation>Lista de precios de Lambda, 2026-10-01</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>En caliente</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>Provisioned concurrency: environments that are always ready, paid by the hour. Requests beyond them run on demand.</source>
        <translation>Concurrencia aprovisionada: entornos siempre listos, pagados por horas. Las peticiones que los superan van bajo demanda.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What gives the function its URL, with its own price, time limit and payload limit.</source>
        <translation>Lo que da a la función su URL, con su precio, su límite de tiempo y de tamaño.</translation>
    </message>
    <message>
        <source>Idle lifetime</source>
        <translation>Vida inactiva</translation>
    </message>
    <message>
        <source>How long an idle environment stays before it is put to sleep; the next caller then waits for a cold start. Not promised by AWS.</source>
        <translation>Cuánto queda un entorno inactivo antes de dormirse; quien llame después espera un arranque en frío. AWS no lo promete.</translation>
    </message>
    <message>
        <source>Measured as 10 minutes from July 2019; reports range from 5 to 60</source>
        <translation>Medido como 10 minutos desde julio de 2019; se informa de 5 a 60</translation>
    </message>
    <message>
        <source>Account limit</source>
        <translation>Límite cuenta</translation>
    </message>
    <message>
        <source>Environments that may run at once in the account. Requests beyond are refused, not queued.</source>
        <translation>Entornos que pueden estar en marcha a la vez en la cuenta. Las peticiones de más se rechazan, no se encolan.</translation>
    </message>
    <message>
        <source>Lambda quotas: 1,000 by default, can be raised to tens of thousands</source>
        <translation>Cuotas de Lambda: 1.000 de partida, ampliables a decenas de miles</translation>
    </message>
    <message>
        <source>Scaling rate</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>How fast environments may be added. Since 2023: 1,000 every 10 s for each function. 2019 to 2023: 3,000 at once in the largest regions, then 500 a minute for the whole account.</source>
        <translation>Lo rápido que se pueden añadir entornos. Desde 2023: 1.000 cada 10 s por función. 2019 a 2023: 3.000 de golpe en las regiones mayores, luego 500 por minuto para toda la cuenta.</translation>
    </message>
    <message>
        <source>Lambda developer guide, scaling behaviour; of October 2023 for the former</source>
        <translation>Guía de Lambda, comportamiento de escalado; de octubre de 2023 para el anterior</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Disco temporal</translation>
    </message>
    <message>
        <source>Space in /tmp of each environment. The first 512 MB are free; it is lost when the environment sleeps.</source>
        <translation>Espacio en /tmp de cada entorno. Los primeros 512 MB son gratis; se pierde al dormirse el entorno.</translation>
    </message>
    <message>
        <source>Lambda quotas and price list, 2026-10-01</source>
        <translation>Cuotas y lista de precios de Lambda, 2026-10-01</translation>
    </message>
    <message>
        <source>Stream answers</source>
        <translation>En flujo</translation>
    </message>
    <message>
        <source>Answers leave while they are made and may have 200 MB instead of 6. What is beyond 6 MB in each is billed by the GB.</source>
        <translation>Las respuestas salen mientras se hacen y pueden tener 200 MB en vez de 6. Lo que pasa de 6 MB en cada una se factura por GB.</translation>
    </message>
    <message>
        <source>Lambda price list, 2026-09-19</source>
        <translation>Lista de precios de Lambda, 2026-09-19</translation>
    </message>
    <message>
        <source>Functions inside a private network reach the internet through a NAT gateway: by the hour, and by the GB of what each request exchanges with services outside.</source>
        <translation>Las funciones de una red privada salen a internet por un NAT gateway: por horas y por los GB que cada petición intercambia con servicios de fuera.</translation>
    </message>
    <message>
        <source>On demand, or with a Compute Savings Plan without upfront payment, which lowers the price of GB-seconds for a promise to spend. Requests cost the same.</source>
        <translation>Bajo demanda, o con un Compute Savings Plan sin pago adelantado, que rebaja los GB-segundos a cambio de un compromiso de gasto. Las peticiones cuestan lo mismo.</translation>
    </message>
    <message>
        <source>Compute Savings Plan list, 2026-09-25</source>
        <translation>Lista de Compute Savings Plan, 2026-09-25</translation>
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
        <translation>.NET, nativo</translation>
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
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Imagen de contenedor</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Half (p50)</source>
        <translation>La mitad (p50)</translation>
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
        <translation>No hay objetivo de latencia.</translation>
    </message>
    <message>
        <source>SnapStart takes its snapshot after the code&apos;s own start-up.</source>
        <translation>SnapStart toma su instantánea tras el arranque propio del código.</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>Trabajo CPU</translation>
    </message>
    <message>
        <source>CPU time that one request takes on one vCPU. Lambda stretches it when memory is under 1,769 MB.</source>
        <translation>Tiempo de CPU que una petición necesita en una vCPU. Lambda lo alarga con menos de 1.769 MB.</translation>
    </message>
    <message>
        <source>Lambda developer guide: 1,769 MB is one vCPU, share proportional (limits table)</source>
        <translation>Guía de Lambda: 1.769 MB son una vCPU, proporción lineal (tabla de límites)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Time in which a request waits for a database or another service. A server works on others meanwhile; Lambda bills it.</source>
        <translation>Tiempo en que una petición espera a una base de datos u otro servicio. Un servidor atiende otras entretanto; Lambda lo factura.</translation>
    </message>
    <message>
        <source>Memory that one running request takes. Bounds how many a server can work on at once and the least a function can be given.</source>
        <translation>Memoria que ocupa una petición en marcha. Limita cuántas atiende un servidor a la vez y lo mínimo que se puede dar a una función.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Size of an answer. Makes the data-out line, load balancer units, and API Gateway&apos;s metering.</source>
        <translation>Tamaño de una respuesta. Forma la línea de datos salientes, las unidades del balanceador y la medida de API Gateway.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Size of what the caller sends. Coming in costs nothing but counts for load balancer units and payload limits.</source>
        <translation>Tamaño de lo que envía quien llama. Entrar no cuesta, pero cuenta para el balanceador y los límites de tamaño.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Decides how long Lambda takes to start an environment, from measured hello-world functions.</source>
        <translation>Decide cuánto tarda Lambda en arrancar un entorno, según funciones hola-mundo medidas.</translation>
    </message>
    <message>
        <source>Cold-start table, measured 2025-01 to 2026-08</source>
        <translation>Tabla de arranques en frío, medida de 2025-01 a 2026-08</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>How the function is deployed; the two start at different speed.</source>
        <translation>Cómo se entrega la función; las dos formas arrancan a distinta velocidad.</translation>
    </message>
    <message>
        <source>Own start-up</source>
        <translation>Arranque propio</translation>
    </message>
    <message>
        <source>Start-up work of your code beyond an empty function&apos;s: loading libraries, opening connections. Added to every cold start and billed.</source>
        <translation>Trabajo de arranque de tu código más allá del de una función vacía: cargar bibliotecas, abrir conexiones. Se suma a cada arranque en frío y se factura.</translation>
    </message>
    <message>
        <source>The measured cold starts are of empty functions, so a lower bound; 400 ms is an assumption to set</source>
        <translation>Los arranques medidos son de funciones vacías, un límite inferior; 400 ms es una suposición que ajustar</translation>
    </message>
    <message>
        <source>Variability</source>
        <translation>Variabilidad</translation>
    </message>
    <message>
        <source>Coefficient of variation of the time a request takes: 0 always the same, 1 like an exponential, more for a few very long ones. Waits grow with (1 + CV²) / 2.</source>
        <translation>Coeficiente de variación de la duración de una petición: 0 siempre igual, 1 como una exponencial, más si hay unas pocas muy largas. Las esperas crecen con (1 + CV²) / 2.</translation>
    </message>
    <message>
        <source>Parallel code</source>
        <translation>Paralelo</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>How many vCPUs one request can keep busy. 1 for ordinary code: more memory than 1,769 MB then does not make it faster.</source>
        <translation>Cuántas vCPU puede ocupar una petición. 1 en código corriente: más de 1.769 MB no lo hace entonces más rápido.</translation>
    </message>
    <message>
        <source>Per connection</source>
        <translation>Por conexión</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>Requests that a client sends over one connection. Few mean many new connections, which a load balancer charges for.</source>
        <translation>Peticiones que un cliente envía por una conexión. Pocas significan muchas conexiones nuevas, que el balanceador cobra.</translation>
    </message>
    <message>
        <source>Calls outside</source>
        <translation>Hacia fuera</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What each request writes to the log. Lambda&apos;s go to CloudWatch Logs, which bills taking them in; a server&apos;s only where it ships them there.</source>
        <translation>Lo que cada petición escribe en el registro. Lo de Lambda va a CloudWatch Logs, que factura recibirlo; lo de un servidor, solo donde lo envía allí.</translation>
    </message>
    <message>
        <source>CloudWatch Logs prices, 2026-09-22; 0.5 kB is an assumption to set</source>
        <translation>Precios de CloudWatch Logs, 2026-09-22; 0,5 kB es una suposición que ajustar</translation>
    </message>
    <message>
        <source>Logs kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>How long CloudWatch Logs keeps the lines. Billed by the GB as written; AWS stores them compressed, so this is an upper end.</source>
        <translation>Cuánto guarda CloudWatch Logs las líneas. Se factura por GB escritos; AWS las guarda comprimidas, así que es un extremo superior.</translation>
    </message>
    <message>
        <source>Callers wait</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>How long a caller waits in a server&apos;s queue before giving up. A request that waits longer is lost, and an option that loses requests cannot do the job.</source>
        <translation>Cuánto espera quien llama en la cola de un servidor antes de rendirse. Una petición que espera más se pierde, y una opción que pierde peticiones no puede hacer el trabajo.</translation>
    </message>
    <message>
        <source>Objective for</source>
        <translation>Objetivo de</translation>
    </message>
    <message>
        <source>Which share of the requests must be answered within the objective.</source>
        <translation>Qué parte de las peticiones debe responderse dentro del objetivo.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source>The latency objective: an option that misses it is not the cheaper one, whatever it costs.</source>
        <translation>El objetivo de latencia: una opción que no lo cumple no es la más barata, cueste lo que cueste.</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
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
        <translation>Caché serverless</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>RDS Proxy</source>
        <translation>RDS Proxy</translation>
    </message>
    <message>
        <source>Environments open no connections.</source>
        <translation>Los entornos no abren conexiones.</translation>
    </message>
    <message>
        <source>The code keeps no sessions.</source>
        <translation>El código no guarda sesiones.</translation>
    </message>
    <message>
        <source>There are no WebSockets.</source>
        <translation>No hay WebSockets.</translation>
    </message>
    <message>
        <source>The database in the bill brings its own limit.</source>
        <translation>La base de datos de la factura trae su propio límite.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>User sessions alive at the busiest moment; 0 when the code keeps none.</source>
        <translation>Sesiones de usuario vivas en el momento más ocupado; 0 si el código no guarda ninguna.</translation>
    </message>
    <message>
        <source>On EC2</source>
        <translation>En EC2</translation>
    </message>
    <message>
        <source>Where servers keep sessions. In memory is a thousand times nearer and costs nothing, but a session lives on one machine.</source>
        <translation>Dónde guardan sesiones los servidores. En memoria está mil veces más cerca y no cuesta nada, pero una sesión vive en una máquina.</translation>
    </message>
    <message>
        <source>On Lambda</source>
        <translation>En Lambda</translation>
    </message>
    <message>
        <source>Where functions keep sessions. Each call may land in another environment, so they must live outside.</source>
        <translation>Dónde guardan sesiones las funciones. Cada llamada puede caer en otro entorno, así que deben vivir fuera.</translation>
    </message>
    <message>
        <source>DB pool</source>
        <translation>Pool de BD</translation>
    </message>
    <message>
        <source>conn.</source>
        <translation>con.</translation>
    </message>
    <message>
        <source>Database connections that each server keeps open and shares among all its requests; 0 when there is no database.</source>
        <translation>Conexiones de base de datos que cada servidor mantiene abiertas y comparte entre todas sus peticiones; 0 si no hay base de datos.</translation>
    </message>
    <message>
        <source>DB per copy</source>
        <translation>BD por copia</translation>
    </message>
    <message>
        <source>Database connections that each Lambda environment opens for itself and keeps while it sleeps warm.</source>
        <translation>Conexiones de base de datos que cada entorno de Lambda abre para sí y conserva mientras duerme caliente.</translation>
    </message>
    <message>
        <source>A common ORM default on Lambda is 5; 1 is the least</source>
        <translation>Un valor común de ORM en Lambda es 5; 1 es lo mínimo</translation>
    </message>
    <message>
        <source>DB limit</source>
        <translation>Límite BD</translation>
    </message>
    <message>
        <source>Connections that the database accepts. Beyond it, requests fail.</source>
        <translation>Conexiones que acepta la base de datos. Más allá, las peticiones fallan.</translation>
    </message>
    <message>
        <source>Atlas M10 takes 1,500, a PostgreSQL of 4 GiB about 450</source>
        <translation>Atlas M10 acepta 1.500, un PostgreSQL de 4 GiB unas 450</translation>
    </message>
    <message>
        <source>DB connect</source>
        <translation>Conectar BD</translation>
    </message>
    <message>
        <source>Time to open a database connection: TCP, TLS and authentication. A cold start opens its connections at once and waits that long; a server has opened its pool before the first request.</source>
        <translation>Tiempo de abrir una conexión de base de datos: TCP, TLS y autenticación. Un arranque en frío abre las suyas a la vez y espera ese tiempo; un servidor ha abierto su pool antes de la primera petición.</translation>
    </message>
    <message>
        <source>5 to 50 ms are usual (general knowledge, 2026)</source>
        <translation>5 a 50 ms es lo habitual (conocimiento general, 2026)</translation>
    </message>
    <message>
        <source>DB proxy</source>
        <translation>Proxy de BD</translation>
    </message>
    <message>
        <source>RDS Proxy, 0.015 USD per vCPU-hour in us-east-1, minimum 2 vCPUs</source>
        <translation>RDS Proxy, 0,015 USD por vCPU-hora en us-east-1, mínimo 2 vCPU</translation>
    </message>
    <message>
        <source>Session size</source>
        <translation>Tam. sesión</translation>
    </message>
    <message>
        <source>Memory of one session. DynamoDB reads are charged in units of 4 kB, writes of 1 kB.</source>
        <translation>Memoria de una sesión. DynamoDB cobra lecturas en unidades de 4 kB y escrituras de 1 kB.</translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation>WebSockets</translation>
    </message>
    <message>
        <source>WebSockets open during the hours that are not idle. A server holds them itself; a function needs API Gateway to.</source>
        <translation>WebSockets abiertos durante las horas que no están inactivas. Un servidor los mantiene él mismo; una función necesita API Gateway.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>por h</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Pasan a</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>API Gateway developer guide, WebSocket APIs: one call to the connection&apos;s address a recipient</source>
        <translation>Guía de API Gateway, WebSocket API: una llamada a la dirección de la conexión por destinatario</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Threads that go on working between requests.</source>
        <translation>Hilos que siguen trabajando entre peticiones.</translation>
    </message>
    <message>
        <source>Disk cache</source>
        <translation>Caché disco</translation>
    </message>
    <message>
        <source>Files that the code keeps on local disk from one request to the next.</source>
        <translation>Archivos que el código guarda en disco local de una petición a la siguiente.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tareas programadas</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Open a trace first.</source>
        <translation>Abre antes una traza.</translation>
    </message>
    <message>
        <source>Idle nights are switched off.</source>
        <translation>Las noches inactivas están desactivadas.</translation>
    </message>
    <message>
        <source>Requests per interval</source>
        <translation>Peticiones por intervalo</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Traffic of this day relative to the others; 1 is an ordinary day, 0 a day without requests.</source>
        <translation>Tráfico de este día respecto a los demás; 1 es un día corriente, 0 un día sin peticiones.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>req/s</source>
        <translation>pet./s</translation>
    </message>
    <message>
        <source>Mean request rate over the hours that are not idle. Everything else in the week scales with it.</source>
        <translation>Tasa media de peticiones en las horas que no están inactivas. Todo lo demás de la semana crece con ella.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>The same traffic as requests in a month: average × the month&apos;s hours that are not idle.</source>
        <translation>El mismo tráfico en peticiones al mes: media × horas del mes que no están inactivas.</translation>
    </message>
    <message>
        <source>Peak ÷ average</source>
        <translation>Pico ÷ media</translation>
    </message>
    <message>
        <source>The busiest moment of the week over the average. Servers are sized for the peak; functions are billed for the average.</source>
        <translation>El momento más ocupado de la semana respecto a la media. Los servidores se dimensionan para el pico; las funciones se facturan por la media.</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>Index of dispersion of the arrivals: variance over mean of the count in a short time. 1 is Poisson (independent callers); more means that requests come in clumps, which wait longer and start more environments.</source>
        <translation>Índice de dispersión de las llegadas: varianza entre media del número en un tiempo corto. 1 es Poisson (llamadas independientes); más significa que las peticiones llegan en grupos, que esperan más y arrancan más entornos.</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>How much the average grows each month over the next twelve. The bills are today&apos;s; growth shows when the cheaper option changes.</source>
        <translation>Cuánto crece la media cada mes en los próximos doce. Las facturas son las de hoy; el crecimiento muestra cuándo cambia la opción más barata.</translation>
    </message>
    <message>
        <source>Shape of a day</source>
        <translation>Forma del día</translation>
    </message>
    <message>
        <source>Relative height of the traffic at each full hour from 0 to 23, joined by a monotone cubic curve. Drag the points in the traffic chart.</source>
        <translation>Altura relativa del tráfico a cada hora en punto de 0 a 23, unida por una curva cúbica monótona. Arrastra los puntos en el gráfico de tráfico.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Trace counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Week of trace</source>
        <translation>Su semana</translation>
    </message>
    <message>
        <source>Idle nights</source>
        <translation>Noches inact.</translation>
    </message>
    <message>
        <source>No requests at night. A server that keeps running bills those hours; a function does not.</source>
        <translation>Sin peticiones de noche. Un servidor que sigue en marcha factura esas horas; una función no.</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Noche desde</translation>
    </message>
    <message>
        <source>Hour of the day at which the requests stop.</source>
        <translation>Hora del día en que cesan las peticiones.</translation>
    </message>
    <message>
        <source>Night to</source>
        <translation>Noche hasta</translation>
    </message>
    <message>
        <source>Hour of the day at which the requests come back.</source>
        <translation>Hora del día en que vuelven las peticiones.</translation>
    </message>
    <message>
        <source>Idle weekends</source>
        <translation>Finde inact.</translation>
    </message>
    <message>
        <source>No requests on Saturday and Sunday.</source>
        <translation>Sin peticiones sábado y domingo.</translation>
    </message>
    <message>
        <source>Own windows</source>
        <translation>Tramos propios</translation>
    </message>
    <message>
        <source>Any number of stretches of the week without requests, such as &quot;Mon 12:00-Mon 14:00, Fri 18:00-Mon 06:00&quot;. Drag them in the traffic chart.</source>
        <translation>Cualquier número de tramos de la semana sin peticiones, como &quot;Mon 12:00-Mon 14:00, Fri 18:00-Mon 06:00&quot;. Arrástralos en el gráfico de tráfico.</translation>
    </message>
    <message>
        <source>The trace gives the shape of the week.</source>
        <translation>La traza da la forma de la semana.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillions</comment>
        <translation>bill.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billions</comment>
        <translation>mil M</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>mo.</source>
        <translation>mes.</translation>
    </message>
    <message>
        <source>/req.</source>
        <translation>/pet.</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/día</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>req.</source>
        <translation>pet.</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Scale-out points</source>
        <translation>Ampliar tras</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>One-minute points over the target, in a row, before the alarm adds servers. So much later than the load each of them is launched.</source>
        <translation>Puntos de un minuto seguidos por encima del objetivo antes de que la alarma añada servidores. Cada uno de ellos se lanza ese tiempo después de la carga.</translation>
    </message>
    <message>
        <source>Target tracking&apos;s alarm to scale out takes 3 one-minute points</source>
        <translation>La alarma de ampliación de target tracking toma 3 puntos de un minuto</translation>
    </message>
    <message>
        <source>Target tracking&apos;s alarm to scale in takes 15 one-minute points</source>
        <translation>La alarma de reducción de target tracking toma 15 puntos de un minuto</translation>
    </message>
    <message>
        <source>Nothing is exchanged with outside.</source>
        <translation>No se intercambia nada con el exterior.</translation>
    </message>
    <message>
        <source>What each request exchanges with services outside, both ways. A NAT gateway bills it by the GB, and what is sent is data out.</source>
        <translation>Lo que cada petición intercambia con servicios de fuera, en ambos sentidos. Un NAT gateway lo factura por GB, y lo que se envía son datos salientes.</translation>
    </message>
    <message>
        <source>Sent outside</source>
        <translation>Enviado fuera</translation>
    </message>
    <message>
        <source>How much of that leaves AWS and is billed as data out; the rest comes in, which is free but for a NAT gateway.</source>
        <translation>Cuánto de eso sale de AWS y se factura como datos salientes; el resto entra, y es gratis salvo por un NAT gateway.</translation>
    </message>
    <message>
        <source>Half is an assumption to set</source>
        <translation>La mitad es una suposición que ajustar</translation>
    </message>
    <message>
        <source>RDS Proxy serves RDS only.</source>
        <translation>RDS Proxy solo sirve a RDS.</translation>
    </message>
    <message>
        <source>RDS Proxy between the functions and the database: many environments share few connections, for a price per vCPU of the database, at least two. It serves RDS, not DocumentDB or Atlas.</source>
        <translation>RDS Proxy entre las funciones y la base de datos: muchos entornos comparten pocas conexiones, por un precio por vCPU de la base de datos, al menos dos. Sirve a RDS, no a DocumentDB ni a Atlas.</translation>
    </message>
    <message>
        <source>Messages on each WebSocket in an hour, both ways together, each as large as a response. Each that comes in (half of them) is as much work as a request. On Lambda each costs a gateway message.</source>
        <translation>Mensajes de cada WebSocket en una hora, en ambos sentidos juntos, cada uno del tamaño de una respuesta. Cada uno que entra (la mitad) es tanto trabajo como una petición. En Lambda cada uno cuesta un mensaje de gateway.</translation>
    </message>
    <message>
        <source>Further clients that each message that comes in is passed on to, as in a chat room. Each is another message out over the server&apos;s network; on Lambda another gateway message and a post by the function, whose time is part of the message&apos;s work.</source>
        <translation>Otros clientes a los que pasa cada mensaje que entra, como en una sala de chat. Cada uno es otro mensaje de salida por la red del servidor; en Lambda, otro mensaje de gateway y un envío de la función, cuyo tiempo es parte del trabajo del mensaje.</translation>
    </message>
    <message>
        <source>Jobs that start by the clock, spread over the day, each as much work as a request. Stopped servers do theirs in the hours in which they run.</source>
        <translation>Tareas que empiezan por el reloj, repartidas por el día, cada una con tanto trabajo como una petición. Los servidores que se detienen hacen las suyas en las horas en que están en marcha.</translation>
    </message>
    <message>
        <source>As the dates show</source>
        <translation>Según las fechas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Año primero</translation>
    </message>
    <message>
        <source>As the numbers show</source>
        <translation>Según los números</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Punto decimal</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>As the rows show</source>
        <translation>Según las filas</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Sumarlas</translation>
    </message>
    <message>
        <source>Take the average</source>
        <translation>Tomar la media</translation>
    </message>
    <message>
        <source>Each row is a request</source>
        <translation>Cada fila es una petición</translation>
    </message>
    <message>
        <source>As the gaps show</source>
        <translation>Según los huecos</translation>
    </message>
    <message>
        <source>No requests then</source>
        <translation>Sin peticiones entonces</translation>
    </message>
    <message>
        <source>Bridge the gap</source>
        <translation>Unir con una recta</translation>
    </message>
    <message>
        <source>Recorded traffic from a file (CSV, a log, JSON of CloudWatch or Prometheus) in place of the drawn curve. Opening one also sets the average to the trace&apos;s own.</source>
        <translation>Tráfico registrado de un archivo (CSV, un log, JSON de CloudWatch o Prometheus) en lugar de la curva dibujada. Abrir uno fija también la media a la propia de la traza.</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Col. tiempo</translation>
    </message>
    <message>
        <source>Which column of the file is the time, by name or number from 1; date+time joins two. Empty: found by what stands in it.</source>
        <translation>Qué columna del archivo es el tiempo, por nombre o por número desde 1; fecha+hora une dos. Vacío: se halla por lo que contiene.</translation>
    </message>
    <message>
        <source>Request column</source>
        <translation>Col. peticiones</translation>
    </message>
    <message>
        <source>Which column of the file counts requests, by name or number from 1; A+B adds two. Empty: found by its name.</source>
        <translation>Qué columna del archivo cuenta peticiones, por nombre o por número desde 1; A+B suma dos. Vacío: se halla por su nombre.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Which number of a date such as 5/6/2024 is the day.</source>
        <translation>Qué número de una fecha como 5/6/2024 es el día.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Whether 1.234 in the file is a little more than one or than a thousand.</source>
        <translation>Si 1.234 en el archivo es algo más de uno o algo más de mil.</translation>
    </message>
    <message>
        <source>Rows at one time</source>
        <translation>Filas a la vez</translation>
    </message>
    <message>
        <source>Whether several rows at one time are parts that add up or readings of the same, or every row is one request.</source>
        <translation>Si varias filas de un mismo momento son partes que se suman o lecturas de lo mismo, o si cada fila es una petición.</translation>
    </message>
    <message>
        <source>Missing rows</source>
        <translation>Faltan filas</translation>
    </message>
    <message>
        <source>Whether there were no requests where the file has no row, or nobody recorded them.</source>
        <translation>Si no hubo peticiones donde el archivo no tiene fila, o nadie las registró.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The offset from UTC, such as +02:00, on which times with an offset and Unix times are read. Empty: that of the first row, or UTC.</source>
        <translation>El desfase respecto a UTC, como +02:00, en el que se leen las horas con desfase y los tiempos Unix. Vacío: el de la primera fila, o UTC.</translation>
    </message>
    <message>
        <source>Whether the numbers of the trace are requests in each interval or requests per second. Changing it rescales the average.</source>
        <translation>Si los números de la traza son peticiones en cada intervalo o peticiones por segundo. Cambiarlo reescala la media.</translation>
    </message>
    <message>
        <source>Which week of the recorded traffic is used, counted from 1, with its own average. A number past the end means the last week.</source>
        <translation>Qué semana del tráfico registrado se usa, contada desde 1, con su propia media. Un número que pasa del final significa la última semana.</translation>
    </message>
</context>
<context>
    <name>pinned</name>
    <message>
        <source>same as A</source>
        <translation>igual que A</translation>
    </message>
    <message>
        <source>not possible in A</source>
        <translation>no es posible en A</translation>
    </message>
    <message>
        <source>%1 in A</source>
        <translation>%1 en A</translation>
    </message>
    <message>
        <source>not comparable with A</source>
        <translation>no comparable con A</translation>
    </message>
    <message>
        <source>%1 against A</source>
        <translation>%1 frente a A</translation>
    </message>
    <message>
        <source>%1 less than A</source>
        <translation>%1 menos que A</translation>
    </message>
    <message>
        <source>%1 more than A</source>
        <translation>%1 más que A</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Chat with WebSockets</source>
        <translation>Chat con WebSockets</translation>
    </message>
    <message>
        <source>Thousands of open sockets, short messages, one warm server.</source>
        <translation>Miles de sockets abiertos, mensajes cortos, un servidor caliente.</translation>
    </message>
    <message>
        <source>Class project</source>
        <translation>Proyecto de clase</translation>
    </message>
    <message>
        <source>A small website of one class: a few hundred requests a day.</source>
        <translation>Una web pequeña de una clase: unos cientos de peticiones al día.</translation>
    </message>
    <message>
        <source>IoT heartbeat</source>
        <translation>Latido IoT</translation>
    </message>
    <message>
        <source>3,000 devices report once a minute, day and night, in a few bytes.</source>
        <translation>3.000 dispositivos informan una vez por minuto, día y noche, con pocos bytes.</translation>
    </message>
    <message>
        <source>Nightly batch</source>
        <translation>Lote nocturno</translation>
    </message>
    <message>
        <source>Jobs of ten minutes of CPU each, between one and five at night.</source>
        <translation>Tareas de diez minutos de CPU cada una, entre la una y las cinco de la noche.</translation>
    </message>
    <message>
        <source>Office hours API</source>
        <translation>API de oficina</translation>
    </message>
    <message>
        <source>An internal API, busy on weekdays, asleep at night and at weekends.</source>
        <translation>Una API interna, ocupada entre semana, dormida de noche y en fin de semana.</translation>
    </message>
    <message>
        <source>Shop with evening peak</source>
        <translation>Tienda con pico nocturno</translation>
    </message>
    <message>
        <source>An online shop: most orders come after dinner, more at weekends.</source>
        <translation>Una tienda en línea: la mayoría de pedidos llegan tras la cena, más en fin de semana.</translation>
    </message>
    <message>
        <source>Viral launch</source>
        <translation>Lanzamiento viral</translation>
    </message>
    <message>
        <source>Quiet for days, then one post brings everybody at once.</source>
        <translation>Días de calma y luego una publicación los trae a todos a la vez.</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>on demand, Linux</source>
        <translation>bajo demanda, Linux</translation>
    </message>
    <message>
        <source>on demand, Windows</source>
        <translation>bajo demanda, Windows</translation>
    </message>
    <message>
        <source>on demand, RHEL</source>
        <translation>bajo demanda, RHEL</translation>
    </message>
    <message>
        <source>on demand, SUSE</source>
        <translation>bajo demanda, SUSE</translation>
    </message>
    <message>
        <source>reserved, all systems</source>
        <translation>reservado, todos los sistemas</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>  %1, published on %2</source>
        <translation>  %1, publicada el %2</translation>
    </message>
    <message>
        <source>  Note: %1</source>
        <translation>  Nota: %1</translation>
    </message>
    <message>
        <source>  Taken (region, kind, prices):</source>
        <translation>  Tomado (región, clase, precios):</translation>
    </message>
    <message>
        <source>  Not taken (rows, why):</source>
        <translation>  No tomado (filas, por qué):</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 Nothing was changed; with --older they are taken over all the same.</source>
        <translation>%1 No se ha cambiado nada; con --older se toman de todos modos.</translation>
    </message>
    <message>
        <source>--region %1: there is no such region. The regions are %2.</source>
        <translation>--region %1: no hay tal región. Las regiones son %2.</translation>
    </message>
    <message>
        <source>--from %1: write an address such as https://prices.example.org.</source>
        <translation>--from %1: escribe una dirección como https://prices.example.org.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a price list.</source>
        <translation>%1 no es un archivo; elige una lista de precios.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Rows in it, and why they are not taken:</source>
        <translation>Filas que contiene y por qué no se toman:</translation>
    </message>
    <message>
        <source>%1 and %2 both have %3 prices of %4. Import one of them.</source>
        <translation>%1 y %2 tienen ambas precios de %3 de %4. Importa una de ellas.</translation>
    </message>
    <message>
        <source>%1 has no prices of a region that Loadline knows.</source>
        <translation>%1 no tiene precios de una región que Loadline conozca.</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>Imported lists lie over the shipped prices; they are kept in %1</source>
        <translation>Las listas importadas están sobre los precios incluidos; se guardan en %1</translation>
    </message>
    <message>
        <source>The %1 prices of %2 in the file are of %3, older than the imported ones of %4.</source>
        <translation>Los precios de %1 de %2 en el archivo son del %3, más antiguos que los importados del %4.</translation>
    </message>
    <message>
        <source>the %1 prices of %2 have changed</source>
        <translation>los precios de %1 de %2 han cambiado</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check who may write there.</source>
        <translation>No se pudo crear la carpeta %1. Comprueba quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>contiene otra cosa</translation>
    </message>
    <message>
        <source>its version is unknown</source>
        <translation>su versión es desconocida</translation>
    </message>
    <message>
        <source>it gives no answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again when that has ended.</source>
        <translation>%1 está en uso por otro programa. Inténtalo cuando haya terminado.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room and try again.</source>
        <translation>No queda sitio para %1. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1, such as %2 in line %3</source>
        <translation>%1, como %2 en la línea %3</translation>
    </message>
    <message>
        <source>--offer %1: no bill has a use for such a list. The offers are %2.</source>
        <translation>--offer %1: ninguna factura usa tal lista. Las ofertas son %2.</translation>
    </message>
    <message>
        <source>any region</source>
        <translation>ninguna región</translation>
    </message>
    <message>
        <source>The shipped prices are in use again.</source>
        <translation>Los precios incluidos vuelven a usarse.</translation>
    </message>
    <message>
        <source>Nothing was imported for %1; the shipped prices are in use.</source>
        <translation>No se había importado nada para %1; se usan los precios incluidos.</translation>
    </message>
    <message>
        <source>Shipped prices are in use again for %1.</source>
        <translation>Los precios incluidos vuelven a usarse para %1.</translation>
    </message>
    <message>
        <source>%1 and %2 both have %3 prices of %4. Put both answers into one file, one behind the other.</source>
        <translation>%1 y %2 tienen ambas precios de %3 de %4. Pon las dos respuestas en un archivo, una tras otra.</translation>
    </message>
    <message>
        <source>The %1 prices of %2 in the file are of %3. Of those in use %4 are newer, up to %5.</source>
        <translation>Los precios de %1 de %2 en el archivo son del %3. De los que están en uso, %4 son más nuevos, hasta del %5.</translation>
    </message>
    <message>
        <source>%1 of %2 from %3</source>
        <translation>%1 del %2, de %3</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 de %2 importados</translation>
    </message>
    <message>
        <source>%1 of %2 from a public note</source>
        <translation>%1 de %2 de una nota pública</translation>
    </message>
    <message>
        <source>from a public note</source>
        <translation>de una nota pública</translation>
    </message>
    <message>
        <source>%1 of %2 derived</source>
        <translation>%1 de %2 derivados</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>de lista</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Derivados</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>Antigüedad máx.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Service by service: prices list --region REGION</source>
        <translation>Servicio por servicio: prices list --region REGION</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2. Check who may write in its folder.</source>
        <translation>No se pudo quitar %1: %2. Comprueba quién puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>go back to the shipped prices of all regions (&quot;loadline prices remove&quot;), which removes the file</source>
        <translation>vuelve a los precios incluidos de todas las regiones (&quot;loadline prices remove&quot;), lo que quita el archivo</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>pasa de %1 MiB</translation>
    </message>
    <message>
        <source>The prices in %1 were written by a newer version of Loadline. Use that version, or %2.</source>
        <translation>Los precios en %1 los escribió una versión más nueva de Loadline. Usa esa versión, o %2.</translation>
    </message>
    <message>
        <source>its tables are other ones</source>
        <translation>sus tablas son otras</translation>
    </message>
    <message>
        <source>%1 could not be opened for writing: %2. Check who may write there, or %3.</source>
        <translation>No se pudo abrir %1 para escribir: %2. Comprueba quién puede escribir ahí, o %3.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2. Try again, or %3.</source>
        <translation>No se pudo usar %1: %2. Inténtalo de nuevo, o %3.</translation>
    </message>
    <message>
        <source>The imported prices in %1 cannot be read (%2). To mend that, %3 and import again.</source>
        <translation>Los precios importados en %1 no se pueden leer (%2). Para arreglarlo, %3 e importa de nuevo.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>a scenario that was never saved</source>
        <translation>un escenario que nunca se guardó</translation>
    </message>
    <message>
        <source>Restore unsaved work?</source>
        <translation>¿Recuperar el trabajo sin guardar?</translation>
    </message>
    <message>
        <source>Loadline ended before the changes to %1 were saved.</source>
        <translation>Loadline terminó antes de guardar los cambios de %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>there is no folder to write the charts to.</source>
        <translation>no hay carpeta donde escribir los gráficos.</translation>
    </message>
    <message>
        <source>
The charts are in %1
</source>
        <translation>
Los gráficos están en %1
</translation>
    </message>
    <message>
        <source>%1 is a lesson, which needs a display.</source>
        <translation>%1 es una lección, que necesita una pantalla.</translation>
    </message>
    <message>
        <source>There is no display, so here is the comparison for %1 in words.

</source>
        <translation>No hay pantalla, así que aquí va la comparación de %1 en palabras.

</translation>
    </message>
    <message>
        <source>%1 is a trace; without a display, use &quot;loadline evaluate FILE --set traffic.trace=%1&quot;.</source>
        <translation>%1 es una traza; sin pantalla, usa &quot;loadline evaluate FILE --set traffic.trace=%1&quot;.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Traffic: %1 on average while not idle, %2 at the busiest moment, %3 requests a month, idle %4 of the week.
</source>
        <translation>Tráfico: %1 de media sin contar lo inactivo, %2 en el momento más ocupado, %3 peticiones al mes, inactivo el %4 de la semana.
</translation>
    </message>
    <message>
        <source>, derived</source>
        <translation>, derivado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Precio del</translation>
    </message>
    <message>
        <source>no price for %1</source>
        <translation>sin precio para %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No request is answered.
</source>
        <translation>Ninguna petición se responde.
</translation>
    </message>
    <message>
        <source>Response time: p50 %1, p95 %2, p99 %3</source>
        <translation>Tiempo de respuesta: p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source> (work piles up in this week)
</source>
        <translation> (en esta semana se acumula trabajo)
</translation>
    </message>
    <message>
        <source>Cold starts: %1 of requests, about %2 a week; p50 %3, p99 %4 (%5)</source>
        <translation>Arranques en frío: %1 de las peticiones, unos %2 por semana; p50 %3, p99 %4 (%5)</translation>
    </message>
    <message>
        <source>Cannot do the job.
</source>
        <translation>No puede hacer el trabajo.
</translation>
    </message>
    <message>
        <source>Misses the latency objective.
</source>
        <translation>No cumple el objetivo de latencia.
</translation>
    </message>
    <message>
        <source>%1 (%2): %3 a month
</source>
        <translation>%1 (%2): %3 al mes
</translation>
    </message>
    <message>
        <source>Break-even
</source>
        <translation>Punto de equilibrio
</translation>
    </message>
    <message>
        <source>%1 at %2 a month; below it %3 is cheaper</source>
        <translation>%1 a %2 al mes; por debajo %3 es más barato</translation>
    </message>
    <message>
        <source>Not known: prices are missing.
</source>
        <translation>No se conoce: faltan precios.
</translation>
    </message>
    <message>
        <source>There are no two costs to compare.
</source>
        <translation>No hay dos costes que comparar.
</translation>
    </message>
    <message>
        <source>None from %1 to %2: %3 is cheaper throughout
</source>
        <translation>Ninguno de %1 a %2: %3 es siempre más barato
</translation>
    </message>
    <message>
        <source>works as is</source>
        <translation>funciona tal cual</translation>
    </message>
    <message>
        <source>with %1, %2 a month</source>
        <translation>con %1, %2 al mes</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>State
</source>
        <translation>Estado
</translation>
    </message>
    <message>
        <source>Growth: %1 in twelve months; the first year costs %2 on EC2 and %3 on Lambda.
</source>
        <translation>Crecimiento: %1 en doce meses; el primer año cuesta %2 en EC2 y %3 en Lambda.
</translation>
    </message>
    <message>
        <source>Pinned as A
</source>
        <translation>Fijado como A
</translation>
    </message>
    <message>
        <source>Pinned as A: %1
</source>
        <translation>Fijado como A: %1
</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No requests, so no response times.
</source>
        <translation>Sin peticiones no hay tiempos de respuesta.
</translation>
    </message>
    <message>
        <source>%1 at %2 a month; from the one before up to here %3 is cheaper</source>
        <translation>%1 a %2 al mes; desde el anterior hasta aquí %3 es más barato</translation>
    </message>
    <message>
        <source>and %1 more, the last at %2 and %3 a month; below that one %4 is cheaper</source>
        <translation>y %1 más, el último %2 a %3 al mes; por debajo de ese %4 es más barato</translation>
    </message>
    <message>
        <source>Estimate before tax. Prices of %1: %2.
</source>
        <translation>Estimación antes de impuestos. Precios de %1: %2.
</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Lost, of the requests</source>
        <translation>Perdidas, de las peticiones</translation>
    </message>
    <message>
        <source>  while the servers were stopped</source>
        <translation>  con los servidores detenidos</translation>
    </message>
    <message>
        <source>  at a full queue</source>
        <translation>  con la cola llena</translation>
    </message>
    <message>
        <source>  waited too long</source>
        <translation>  esperaron demasiado</translation>
    </message>
    <message>
        <source>  by the database&apos;s connections</source>
        <translation>  por las conexiones de la base de datos</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>  used of what they could carry</source>
        <translation>  usado de lo que podrían atender</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>  at most</source>
        <translation>  como mucho</translation>
    </message>
    <message>
        <source>Surplus CPU credits</source>
        <translation>Créditos de CPU excedentes</translation>
    </message>
    <message>
        <source>CPU credits run out on %1.
</source>
        <translation>Los créditos de CPU se agotan el %1.
</translation>
    </message>
    <message>
        <source>Overloaded from %1; %2 requests waiting by %3.
</source>
        <translation>Sobrecargado desde %1; %2 peticiones en espera a las %3.
</translation>
    </message>
    <message>
        <source>write a number from %1 to %2.</source>
        <translation>escribe un número de %1 a %2.</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2.</source>
        <translation>escribe un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>write a whole number from 0 to 18446744073709551615.</source>
        <translation>escribe un número entero de 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>No instance type fits the scenario; &quot;loadline evaluate&quot; says why.</source>
        <translation>Ningún tipo de instancia encaja en el escenario; &quot;loadline evaluate&quot; dice por qué.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Response time, mean</source>
        <translation>Tiempo de respuesta, media</translation>
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
        <translation>%1, simulado durante %2 horas desde el lunes 00:00, %3 veces, semilla %4. ± es el intervalo de confianza del 95 %.
</translation>
    </message>
    <message>
        <source>Simulated in %1, %2 requests a second.
</source>
        <translation>Simulado en %1, %2 peticiones por segundo.
</translation>
    </message>
    <message>
        <source>Cold starts, of the requests</source>
        <translation>Arranques en frío, de las peticiones</translation>
    </message>
    <message>
        <source>Refused, of the requests</source>
        <translation>Rechazadas, de las peticiones</translation>
    </message>
    <message>
        <source>  at the account&apos;s limit</source>
        <translation>  en el límite de la cuenta</translation>
    </message>
    <message>
        <source>  by the scaling rate</source>
        <translation>  por la tasa de escalado</translation>
    </message>
    <message>
        <source>  by requests a second</source>
        <translation>  por peticiones por segundo</translation>
    </message>
    <message>
        <source>Answered by copies kept warm</source>
        <translation>Respondidas por copias calientes</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>  running</source>
        <translation>  en marcha</translation>
    </message>
    <message>
        <source>  idle</source>
        <translation>  inactivos</translation>
    </message>
    <message>
        <source>Life of an environment</source>
        <translation>Vida de un entorno</translation>
    </message>
    <message>
        <source>GB-seconds billed</source>
        <translation>GB-segundos facturados</translation>
    </message>
    <message>
        <source>  for cold starts</source>
        <translation>  por arranques en frío</translation>
    </message>
    <message>
        <source>  in copies kept warm</source>
        <translation>  en copias calientes</translation>
    </message>
    <message>
        <source>That is about %1 requests, more than the %2 that are simulated at most.</source>
        <translation>Son unas %1 peticiones, más que las %2 que se simulan como máximo.</translation>
    </message>
    <message>
        <source>The simulation was cancelled before its end, so there are no figures.</source>
        <translation>La simulación se canceló antes de su final, así que no hay cifras.</translation>
    </message>
    <message>
        <source>--duration-s %1: %2 Simulate a shorter time with --duration-s.</source>
        <translation>--duration-s %1: %2 Simula menos tiempo con --duration-s.</translation>
    </message>
    <message>
        <source>%1 Simulate a shorter time with --hours.</source>
        <translation>%1 Simula menos tiempo con --hours.</translation>
    </message>
    <message>
        <source>Stopped or answered too late</source>
        <translation>Detenidas o respondidas demasiado tarde</translation>
    </message>
    <message>
        <source>%1 % simulated; Ctrl+C cancels.</source>
        <translation>%1 % simulado; Ctrl+C cancela.</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 shown)</source>
        <translation> (se muestran %1)</translation>
    </message>
    <message>
        <source>The file does not say. Choose one.</source>
        <translation>El archivo no lo dice. Elige.</translation>
    </message>
    <message>
        <source>A week in steps of %1 without a request</source>
        <translation>Una semana en pasos de %1 sin ninguna petición</translation>
    </message>
    <message>
        <source>7 days in steps of %1, %2 requests, busiest %3 at %4</source>
        <translation>7 días en pasos de %1, %2 peticiones, máximo el %3 con %4</translation>
    </message>
    <message>
        <source>A mean week in steps of %1, %2 requests, busiest %3 at %4</source>
        <translation>Una semana media en pasos de %1, %2 peticiones, máximo el %3 con %4</translation>
    </message>
    <message>
        <source>Less than a week in steps of %1, repeated: %2 requests a week, busiest %3 at %4</source>
        <translation>Menos de una semana en pasos de %1, repetida: %2 peticiones por semana, máximo el %3 con %4</translation>
    </message>
    <message>
        <source>requests per second, each row counted</source>
        <translation>peticiones por segundo, cada fila contada</translation>
    </message>
    <message>
        <source>requests per second, %1</source>
        <translation>peticiones por segundo, %1</translation>
    </message>
    <message>
        <source>A month of this: %1 requests</source>
        <translation>Un mes así: %1 peticiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) missing</source>
        <translation>
            <numerusform>%Ln fila ausente</numerusform>
            <numerusform>%Ln filas ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: read as 0</source>
        <translation>%1: se lee 0</translation>
    </message>
    <message>
        <source>%1: bridged</source>
        <translation>%1: se une con una recta</translation>
    </message>
    <message>
        <source>The week has no requests. Choose another week or another column.</source>
        <translation>La semana no tiene peticiones. Elige otra semana u otra columna.</translation>
    </message>
    <message>
        <source>The average is %1, the peak %2 (%3 ×).</source>
        <translation>La media es %1, el pico %2 (%3 ×).</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>No se leyó nada</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>%1 × %2, fixed</source>
        <translation>%1 × %2, fijo</translation>
    </message>
    <message>
        <source>%1–%2 × %3</source>
        <translation>%1–%2 × %3</translation>
    </message>
    <message>
        <source>%1 simulated weeks come to %2 %3.</source>
        <translation>%1 semanas simuladas dan %2 %3.</translation>
    </message>
    <message>
        <source>cannot do the job</source>
        <translation>no puede hacerlo</translation>
    </message>
    <message>
        <source>misses the objective</source>
        <translation>no cumple el objetivo</translation>
    </message>
    <message>
        <source>%1, per request</source>
        <translation>%1, por petición</translation>
    </message>
    <message>
        <source>All that AWS bills for %1 in a month of %2 at this traffic, in US dollars before tax.</source>
        <translation>Todo lo que AWS factura por %1 en un mes de %2 con este tráfico, en dólares estadounidenses antes de impuestos.</translation>
    </message>
    <message>
        <source>Prices of %1 in %2.</source>
        <translation>Precios del %1 en %2.</translation>
    </message>
    <message>
        <source>%1. Not in the total: %2.</source>
        <translation>%1. No está en el total: %2.</translation>
    </message>
    <message>
        <source>Click to see its bill.</source>
        <translation>Haz clic para ver su factura.</translation>
    </message>
</context>
</TS>
