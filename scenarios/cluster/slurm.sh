#!/usr/bin/env bash
# Simulates in parts, each a task of a Slurm job array, and merges them in a job that begins when all tasks have ended.
#
#     bash scenarios/cluster/slurm.sh PARTS FOLDER COMMAND...
#
# such as, in the folder of the project,
#
#     bash scenarios/cluster/slurm.sh 8 /shared/antwerp compare scenarios/antwerp-2013-refer-everyone.yaml \
#       scenarios/antwerp-2014-refer-non-payers.yaml --replications 10000
#
# FOLDER stands on a disk that all nodes share. In it come part-1 to part-8, one from each task; results, the files that one
# machine would have left; and log, what each job said. The same command once more submits the parts that are not there and
# the merge, and nothing else: that is all there is to do when a task was lost.
#
# sbatch itself reads SBATCH_PARTITION, SBATCH_ACCOUNT, SBATCH_TIMELIMIT and the like from the environment, so they need not
# stand here. STUWMEER is how the nodes start Stuwmeer: "npm run -s stuwmeer --" in a clone, "npx stuwmeer" where the package
# is installed.
set -euo pipefail

stuwmeer() {
  # Several words, on purpose.
  ${STUWMEER:-npm run -s stuwmeer --} "$@"
}

submit() {
  local parts=$1 folder=$2
  shift 2
  mkdir -p "$folder/log"
  folder=$(cd "$folder" && pwd)
  # A part appears under its name when all of it is there, so what is there is whole.
  local missing=() all=() k
  for ((k = 1; k <= parts; k++)); do
    all+=("$k")
    [[ -e $folder/part-$k/results.part ]] || missing+=("$k")
  done
  local after=()
  if ((${#missing[@]} > 0)); then
    local tasks
    tasks=$(IFS=,; echo "${missing[*]}")
    ((${#missing[@]} < ${#all[@]})) || tasks=1-$parts
    local array
    # One processor a task: more tasks cost less than larger ones, as each can begin wherever there is one processor free.
    array=$(sbatch --parsable --job-name=stuwmeer --array="$tasks" --cpus-per-task=1 \
      --output="$folder/log/%A-part-%a.txt" "$0" --part "$parts" "$folder" "$@")
    echo "Parts $tasks of $parts: job ${array%%;*}."
    # After any end: where a part is missing, merge says which.
    after=(--dependency="afterany:${array%%;*}")
  fi
  local merging
  merging=$(sbatch --parsable --job-name=stuwmeer-merge ${after[@]+"${after[@]}"} --cpus-per-task=1 \
    --output="$folder/log/%A-merge.txt" "$0" --merge "$folder")
  echo "Merge into $folder/results: job ${merging%%;*}."
}

# The task's number is the number of its part, also where only some of the array are run again: hence env/PARTS.
part() {
  local parts=$1 folder=$2
  shift 2
  stuwmeer "$@" --shard "env/$parts" --workers "${SLURM_CPUS_PER_TASK:-1}" --out "$folder/part-$SLURM_ARRAY_TASK_ID"
}

merge() {
  stuwmeer merge "$1"/part-* --out "$1/results"
}

case ${1:-} in
  --part) shift && part "$@" ;;
  --merge) shift && merge "$@" ;;
  *)
    if (($# < 3)) || ! [[ $1 =~ ^[1-9][0-9]*$ ]]; then
      echo "Usage: bash $0 PARTS FOLDER run|compare SCENARIO... [OPTION...]" >&2
      exit 2
    fi
    submit "$@"
    ;;
esac
