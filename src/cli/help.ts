/** The first page of help. It stands alone, so that `stuwmeer --help` answers without loading anything. */
export const help = `stuwmeer: where does a chain of organisations jam, when, how badly, and what would be enough

  stuwmeer init [DIR]                   write a commented scenario to start from
  stuwmeer check SCENARIO...            find the mistakes in scenario files; the load on each resource
  stuwmeer explain SCENARIO [OTHER]     the chain in plain sentences, or the difference of two designs
  stuwmeer draw SCENARIO                a picture of the chain, with the load on each resource
  stuwmeer run SCENARIO                 simulate one design
  stuwmeer compare BASELINE OTHER...    simulate designs side by side, on the same cases
  stuwmeer merge PART...                put together the parts of a run that --shard made
  stuwmeer sweep SCENARIO...            simulate designs at many values of their inputs
  stuwmeer capacity SCENARIO            how much capacity would be enough, here, there or wherever it jams
  stuwmeer sensitivity SCENARIO [OTHER] which inputs matter: what to measure first, where verdicts turn over
  stuwmeer evaluate SCENARIO...         compare observed figures with what designs expect: which explains them
  stuwmeer dossier SCENARIO...          what an evaluator hands in: answer, assumptions, STRESS-DES, evidence
  stuwmeer discover LOG                 a draft scenario from an event log of real cases (CSV or XES)
  stuwmeer workbench [SCENARIO...]      all of this in one page, for those who cannot install; --open shows it
  stuwmeer schema                       print the JSON Schema of scenario files, for editors

Options of run and compare (check and explain take --set, --lang and --json too, init and schema --lang)
  --replications N    how many times the period is simulated (default: the first file's, or 20)
  --precision P%      go on until the 95% interval of each --measure is within P% of its mean; --replications
                      is then the most (default: 1000)
  --uncertain         also in possible worlds, with inputs from their ranges; --worlds N of them (default: 40)
  --measure NAME      what --precision and --uncertain look at, as in 'wait p90 at care place'; may be repeated
  --seed TEXT         random seed (any text); the same gives the same results (default: the first file's)
  --set 'NAME=VALUE'  another value: --set 'care places=150 places' --set 'runs for=1 year'; may be repeated
                      --set 'FILE: NAME=VALUE' sets it in that design alone, FILE without .yaml
  --by year|quarter|month
                      how calendar.csv and the report divide time (default: calendar years)
  --resume            continue what the same command left when it was stopped
  --shard K/N         simulate only the K-th of N parts, for merge; env takes both from a job array
  --workers N         replications simulated at once; the results are the same (default: one per processor)
  --out DIR           folder for the results (default: output/NAME)
  --lang en|nl        language of results, report and messages
  --csv plain|excel-nl  commas and decimal points, or what a Dutch Excel opens by double click
  --xlsx              also write results.xlsx: all tables in one workbook, lists over time ready for a chart
  --cases             also write cases.csv: all that happens to each case of the first replication
  --cases-of N        the same of replication N
  --log csv|xes|ocel  run: an event log of that replication for process-mining programs (csv: cases.csv)
  --no-charts         no pictures, which is faster
  --tables            print every sentence and every table, not only what fits on a screen
  --json              print one JSON document instead of words and tables
  --baseline NAME     compare: compare the others with this design instead of the first
  --rank NAME         compare: which designs can be the best by a measure, as in 'wait p90 at care place'
                      or 'highest followed ended at helped'; all of it together with 95% confidence
  --quiet             results only: no progress, no notes

Of these, sweep, capacity, sensitivity, evaluate and dossier take --replications, --seed, --set, --workers, --out,
--lang, --csv, --xlsx, --no-charts, --json and --quiet; all but evaluate also take --resume, and sweep and sensitivity
--shard. They have options of their own too:

Options of sweep
  --vary 'NAME=VALUE' 25..200/25 places, or 25, 50, 100 places, or 9 points of the range in the file; may be repeated
  --latin N           instead of a grid, N points spread over ranges (25..200 places, or the NAME alone)
  --measure NAME      as in 'wait p90 at care place'; may be repeated (default: lists and waits where it jams)

Options of capacity
  --resource NAME     whose capacity to vary; may be repeated (default: whichever is short, one after the other)
  --target 'TARGET'   what must hold, as in 'wait p90 at care place <= 8 weeks', 'at most 5 % give up at care place',
                      'care place does not jam'; may be repeated, and ' by 2014-07-01' may follow
  --cost 'NAME=EURO'  what one more costs a year: of several --resource, the cheapest mix is found
  --from DATE         the day from which another capacity holds (default: the first)
  --max-replications N
                      replications of one setting at most, if fewer cannot tell (default: 4 times --replications)

Options of sensitivity: --measure NAME, and --runs N in all (default: 6000)
Options of dossier: those of sensitivity, --question TEXT, --worlds N (default: 40), and --observed FILE as in evaluate
Options of evaluate
  --observed FILE     a table of observed figures (CSV or XLSX): period, measure, where, value, perhaps count, source
  --calibrate INPUTS  which values of these inputs agree with the figures; --runs N in all (default: 1500)
  --template FILE     write a table of the figures worth collecting for --measure NAME, to be filled in

Options of draw, besides --set and --lang
  --out FILE          an .svg or .png file, or a folder for both (default: output/NAME-chain.svg and .png)
  --policy NAME       the rules of this policy, or with --at DATE those in force on a date (default: the first)

Options of discover, besides --lang and --json: --out FILE (default: NAME.yaml), --skip-bad-rows, --dates dmy|mdy,
  and what columns of a CSV log say: --case-column HEAD, --activity-column, --time-column, --start-column, --end-column,
  --enabled-column, --transition-column, --resource-column, --instance-column (default: by heads in common use),
  and --person-column HEAD: whose case it is, to see who comes back

  stuwmeer COMMAND --help says more about one command; stuwmeer --version gives the version.

Results go into a folder that appears when everything is done. It replaces an earlier one, unless that holds
files that stuwmeer did not write.

Exit codes: 0 done, 1 a scenario is wrong, 2 the command is wrong or a file or stream fails,
            3 stuwmeer is at fault, 130 interrupted
`;
