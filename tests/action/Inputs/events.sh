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
# What git sees in a container, whose user is not the one that has checked out.
export GIT_TEST_ASSUME_DIFFERENT_OWNER=1
checkout_all() {
  GIT_TEST_ASSUME_DIFFERENT_OWNER=0 checkout "$1"
  GIT_TEST_ASSUME_DIFFERENT_OWNER=0 git -C clone fetch -q --unshallow origin '+refs/heads/*:refs/remotes/origin/*'
}
checkout_all topic
happens "push in a container" push "{\"before\": \"$before\"}"
checkout_all refs/pull/7/merge
happens "pull_request in a container" pull_request "$pull"
mkdir -p elsewhere
mv clone/.git elsewhere && ln -s "$folder/elsewhere/.git" clone/.git
mv clone elsewhere/clone && mkdir clone && ln -s "$folder/elsewhere/clone" clone/outside
happens "another folder than the workspace" pull_request "$pull" working-directory=outside
rm -rf elsewhere clone
unset GIT_TEST_ASSUME_DIFFERENT_OWNER
checkout topic
git -C clone remote set-url origin "file://$folder/nowhere"
happens "push, without an origin" push "{\"before\": \"$before\"}"
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
event "fail-on: another word" refs/pull/7/merge pull_request "$pull" fail-on=errors
event "values of several lines" refs/pull/7/merge pull_request "$pull" $'base= none\n' $'fail-on=never\n' $'comment=false\n'
event "more" main workflow_dispatch '{}' $'args=--only\ninvalid' $'formats=gitlab=re port.json' path=prisma
[ -s "clone/re port.json" ] && echo "a report for GitLab is there"
echo "exit 0"
pull='{"base_ref": "main", "pull_request": {"number": 7, "head": {"sha": "abc"}}}'
event "comment without rights" refs/pull/7/merge pull_request "$pull" comment=true
