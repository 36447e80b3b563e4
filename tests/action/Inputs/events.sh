# events.sh RUN-ACTION… FOLDER: runs the action for each event, with what prepare.sh made.
set -u
folder=${!#}
run=("${@:1:$#-1}")
cd "$folder"
before=$(cat before)
zeros=0000000000000000000000000000000000000000

# checkout REF: what actions/checkout leaves, one commit of it.
checkout() {
  rm -rf clone
  git init -q clone
  git -C clone remote add origin "file://$folder/origin"
  git -C clone fetch -q --no-tags --depth=1 origin "$1"
  git -C clone -c advice.detachedHead=false checkout -q FETCH_HEAD
}
# event TITLE REF NAME PAYLOAD [INPUT=VALUE …]: in a fresh checkout.
event() {
  checkout "$2"
  happens "$1" "${@:3}"
}
# happens TITLE NAME PAYLOAD [INPUT=VALUE …]: in the clone as it is.
happens() {
  echo "== $1"
  echo "$3" >payload.json
  "${run[@]}" action clone "$2" payload.json "${@:4}"
  echo "exit $?"
}

pull='{"base_ref": "main"}'
event "pull_request" refs/pull/7/merge pull_request "$pull"
event "pull_request, --fail-on never" refs/pull/7/merge pull_request "$pull" fail-on=never
checkout refs/pull/7/merge
git -C clone tag origin/main && git -C clone tag refs/pull/7/merge
happens "a tag named as the target" pull_request "$pull"
happens "a tag named as the base" pull_request "$pull" base=origin/main
event "push" topic push "{\"before\": \"$before\"}"
event "push of a new branch" topic push "{\"before\": \"$zeros\"}"
event "forced push" topic push '{"before": "1111111111111111111111111111111111111111"}'
event "merge_group" refs/pull/7/merge merge_group "{\"merge_group\": {\"base_sha\": \"$before\"}}"
event "workflow_dispatch" topic workflow_dispatch '{}'
event "base: none" refs/pull/7/merge pull_request "$pull" base=none
event "base: gone" refs/pull/7/merge pull_request "$pull" base=gone
event "inputs" refs/pull/7/merge pull_request "$pull" 'path=$(touch pwned)'
event "base: an option" refs/pull/7/merge pull_request "$pull" 'base=--upload-pack=touch pwned'
event "base: two lines" refs/pull/7/merge pull_request "$pull" $'base=main\nsarif=evil'
find . -name pwned
event "values of several lines" refs/pull/7/merge pull_request "$pull" $'base= none\n' $'fail-on=never\n' $'comment=false\n'
event "more" main workflow_dispatch '{}' $'args=--only\ninvalid' $'formats=gitlab=re port.json' path=prisma
[ -s "clone/re port.json" ] && echo "a report for GitLab is there"
echo "exit 0"
pull='{"base_ref": "main", "pull_request": {"number": 7, "head": {"sha": "abc"}}}'
event "comment without rights" refs/pull/7/merge pull_request "$pull" comment=true
