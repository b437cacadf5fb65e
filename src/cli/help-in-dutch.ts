/** The same page of help as help.ts, which loads as little. */
export const helpInDutch = `stuwmeer: waar loopt een keten van organisaties vast, wanneer, hoe erg, en wat zou genoeg zijn

  stuwmeer init [MAP]                   een scenario met uitleg schrijven om mee te beginnen
  stuwmeer check SCENARIO...            de fouten in scenariobestanden; zonder fouten: hoe druk het overal wordt
  stuwmeer explain SCENARIO [ANDER]     de keten in gewone zinnen, of het verschil tussen twee ontwerpen
  stuwmeer draw SCENARIO                een tekening van de keten, met hoe druk het overal wordt
  stuwmeer run SCENARIO                 één ontwerp simuleren
  stuwmeer compare EERSTE ANDER...      ontwerpen naast elkaar simuleren, met dezelfde zaken
  stuwmeer merge DEEL...                de delen die --shard achterliet samenvoegen
  stuwmeer sweep SCENARIO...            ontwerpen simuleren bij veel waarden van hun invoer
  stuwmeer capacity SCENARIO            hoeveel capaciteit genoeg zou zijn, hier, daar of overal waar het vastloopt
  stuwmeer sensitivity SCENARIO [ANDER] welke invoer ertoe doet: wat u eerst meet, waar een oordeel omslaat
  stuwmeer evaluate SCENARIO...         waargenomen cijfers naast wat ontwerpen verwachten: welk verklaart ze
  stuwmeer dossier SCENARIO...          wat een evaluator inlevert: antwoord, aannames, STRESS-DES, bewijs
  stuwmeer discover LOG                 een concept-scenario uit een log van echte zaken (CSV of XES)
  stuwmeer workbench [SCENARIO...]      dit alles in één pagina, voor wie niets kan installeren; --open toont die
  stuwmeer schema                       het JSON Schema van scenariobestanden, voor tekstbewerkers

Opties van run en compare (--set, --lang en --json ook van check en explain, --lang van init en schema)
  --replications N    hoe vaak de periode wordt gesimuleerd (standaard: zoals het eerste bestand zegt, of 20)
  --precision P%      doorgaan tot het 95%-interval van elke --measure binnen P% van het gemiddelde ligt;
                      --replications is dan het hoogste aantal (standaard: 1000)
  --uncertain         ook in mogelijke werelden, met invoer uit haar bandbreedten; --worlds N ervan (standaard: 40)
  --measure NAAM      waar --precision en --uncertain naar kijken, zoals 'wait p90 at care place'; mag vaker
  --seed TEKST        startwaarde van het toeval; dezelfde geeft hetzelfde (standaard: die van het eerste bestand)
  --set 'NAAM=WAARDE' een andere waarde: --set 'care places=150 places' --set 'runs for=1 year'; mag vaker
                      --set 'BESTAND: NAAM=WAARDE' alleen in dat ontwerp; BESTAND zonder .yaml
  --by year|quarter|month
                      wat calendar.csv en het rapport uit elkaar houden (standaard: kalenderjaren)
  --resume            verdergaan met wat dezelfde opdracht achterliet toen zij werd afgebroken
  --shard K/N         alleen het K-de van N delen simuleren, voor merge; env neemt beide over van een job array
  --workers N         herhalingen die tegelijk lopen; de uitkomsten zijn gelijk (standaard: één per processor)
  --out MAP           map voor de resultaten (standaard: output/NAAM)
  --lang en|nl        taal van resultaten, rapport en meldingen
  --csv plain|excel-nl  komma's en decimale punten, of wat een Nederlandse Excel met dubbelklikken opent
  --xlsx              ook results.xlsx: alle tabellen in één werkmap, wachtlijsten in de tijd klaar voor een grafiek
  --cases             ook cases.csv: alles wat elke zaak van de eerste herhaling meemaakt
  --cases-of N        hetzelfde van herhaling N
  --log csv|xes|ocel  run: een gebeurtenissenlog van die herhaling voor process mining (csv: cases.csv)
  --no-charts         geen afbeeldingen; dat gaat sneller
  --tables            alle zinnen en tabellen tonen, en niet alleen wat op een scherm past
  --json              één JSON-document in plaats van woorden en tabellen
  --baseline NAAM     compare: de andere met dit ontwerp vergelijken in plaats van met het eerste
  --rank NAAM         compare: welke ontwerpen het beste kunnen zijn volgens een maat, zoals 'wait p90 at care place'
                      of 'highest followed ended at helped'; alles samen met 95% zekerheid
  --quiet             alleen resultaten: geen voortgang, geen opmerkingen

Hiervan nemen sweep, capacity, sensitivity, evaluate en dossier --replications, --seed, --set, --workers, --out,
--lang, --csv, --xlsx, --no-charts, --json en --quiet, alle behalve evaluate --resume, sweep en sensitivity --shard;
en verder

Opties van sweep
  --vary 'NAAM=...'   25..200/25 places, of 25, 50, 100 places, of 9 points van de bandbreedte in het bestand; mag vaker
  --latin N           in plaats van een rooster N punten verspreid over bandbreedten (25..200 places, of alleen de NAAM)
  --measure NAAM      zoals 'wait p90 at care place'; mag vaker (standaard: lijsten en wachttijden waar het vastloopt)

Opties van capacity
  --resource NAAM     waarvan de capaciteit varieert; mag vaker (standaard: wat tekortkomt, het een na het ander)
  --target 'DOEL'     wat moet gelden, zoals 'wait p90 at care place <= 8 weeks', 'at most 5 % give up at care place',
                      'care place does not jam'; mag vaker, en ' by 2014-07-01' mag erachter
  --cost 'NAAM=EURO'  wat één meer per jaar kost: van meer dan één --resource wordt de goedkoopste combinatie gezocht
  --from DATUM        de dag vanaf welke een andere capaciteit geldt (standaard: de eerste)
  --max-replications N
                      hoogste aantal herhalingen van één rekenpunt (standaard: 4 maal --replications)

Opties van sensitivity: --measure NAAM, en --runs N in totaal (standaard: 6000)
Opties van dossier: die van sensitivity, --question TEKST, --worlds N (standaard: 40), --observed als bij evaluate
Opties van evaluate
  --observed BESTAND  tabel met waargenomen cijfers (CSV of XLSX): period, measure, where, value, en soms count, source
  --calibrate INVOER  welke waarden van deze invoergegevens bij de cijfers passen; --runs N in totaal (standaard: 1500)
  --template BESTAND  een in te vullen tabel met de cijfers die voor --measure NAAM het verzamelen waard zijn

Opties van draw, naast --set en --lang
  --out BESTAND       een .svg- of .png-bestand, of een map voor beide (standaard: output/NAAM-chain.svg en .png)
  --policy NAAM       de regels van deze maatregel, of met --at DATUM die van een dag (standaard: de eerste)

Opties van discover, naast --lang en --json: --out BESTAND (standaard: NAAM.yaml), --skip-bad-rows, --dates dmy|mdy,
  en wat kolommen van een CSV-log zeggen: --case-column KOP, --activity-column, --time-column, --start-column,
  --end-column, --enabled-column, --transition-column, --resource-column, --instance-column (standaard: naar gangbare
  koppen), en --person-column KOP: van wie een zaak is, om te zien wie terugkomt

  stuwmeer OPDRACHT --help zegt meer over één opdracht; stuwmeer --version zegt welke versie dit is.

Resultaten komen in een map die verschijnt als alles klaar is. Zij vervangt een eerdere, tenzij daarin bestanden staan
die stuwmeer niet heeft geschreven.

Afsluitcodes: 0 klaar, 1 een scenario is fout, 2 de opdracht is fout of een bestand of stroom faalt,
              3 de fout ligt bij stuwmeer, 130 afgebroken
`;
