#!/bin/sh
# A withdrawal from outside: a participant's words are in five places; they follow their link, without signing in, and withdraw; then the words
# are in none. Writes into the municipality; take the example one. What it needs and how to point it elsewhere: call.sh.
. "$(dirname "$0")/call.sh"

today=$(date +%F)
word=ord$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n')
run=$(date +%H%M%S)
service=$(call GET '/catalogue/services?limit=1' | id)
study=$(call POST /research/studies "{\"title\": \"Tilbaketrekking $run\", \"question\": \"Hvor er ordene?\", \"method\": \"interview\", \"services\": [\"$service\"], \"legalBasis\": \"consent\", \"status\": \"running\", \"team\": []}" | id)
consents=''
for purpose in take-part notes quote share publish; do
  consents="$consents${consents:+, }{\"purpose\": \"$purpose\", \"givenOn\": \"$today\", \"channel\": \"written\"}"
done
participant=$(call POST /research/participants "{\"study\": \"$study\", \"pseudonym\": \"Deltaker 1\", \"side\": \"citizen\", \"consents\": [$consents]}" | id)
activity=$(call POST /research/activities "{\"study\": \"$study\", \"kind\": \"interview\", \"on\": \"$today\", \"participants\": [\"$participant\"]}" | id)
note=$(call POST /research/notes "{\"activity\": \"$activity\", \"participant\": \"$participant\", \"blocks\": [{\"text\": \"$word er det jeg sa.\"}]}" | id)
highlight=$(call POST /research/highlights "{\"note\": \"$note\", \"revision\": 1, \"block\": 0, \"start\": 0, \"end\": ${#word}, \"tags\": []}" | id)
for statement in 'Den første innsikten' 'Den andre innsikten'; do
  call POST /research/insights "{\"study\": \"$study\", \"statement\": \"$statement $run\", \"supports\": [\"$highlight\"], \"contradicts\": []}" >/dev/null
done

journey=$(uuid) phase=$(uuid) step=$(uuid) lane=$(uuid) card=$(uuid)
add() { printf '{"t": "add", "e": "%s", "id": "%s", "v": {%s}}' "$1" "$2" "$3"; }
ops=$(
  add journey "$journey" "\"title\": \"Tilbaketrekking $run\", \"status\": \"draft\""; echo ,
  add phase "$phase" '"name": "Søke", "position": "a0"'; echo ,
  add step "$step" "\"phase\": \"$phase\", \"name\": \"Fyller ut\", \"position\": \"a0\""; echo ,
  add lane "$lane" '"kind": "user-actions", "label": "Søkeren", "position": "a0"'; echo ,
  add card "$card" "\"step\": \"$step\", \"lane\": \"$lane\", \"text\": \"Sier noe\", \"position\": \"a0\", \"status\": \"assumed\""; echo ,
  add evidence "$(uuid)" "\"card\": \"$card\", \"highlight\": \"$highlight\", \"stance\": \"for\""
)
call POST "/journeys/$journey/operations" "{\"mid\": \"$(uuid)\", \"base\": 0, \"ops\": [$ops]}" >/dev/null
link=$(call POST "/research/participants/$participant/link" '{}' | field path)

# has PATH: 1 when the answer there holds the word, 0 when it does not or the thing is gone; anything else is no answer
has() {
  answer=$(curl -s -w '\n%{http_code}' "$base/api/v1/$municipality$1" -H "Authorization: Bearer $token")
  case $answer in
    *"$word"*200) printf ' 1' ;;
    *200 | *404) printf ' 0' ;;
    *) printf ' ?' ;;
  esac
}
# note, highlights, the card's quote, the search, the study's export
places() {
  has "/research/notes/$note"
  has "/research/highlights?study=$study"
  has "/journeys/$journey"
  has "/research/search?q=$word"
  has "/research/studies/$study/export"
}

before=$(places)
curl -sf "$base$link" | grep -q "$word" # the participant sees their own words
curl -sf -X POST "$base$link/trekk/take-part" >/dev/null
after=$(places)

# a finding that is withdrawn has no level any more: its card is to be mended
cards_to_mend() { answer=$(call GET "/journeys/$journey"); case $answer in *'"evidence":[{'*'"level":'*) return 1 ;; *'"evidence":[{'*) return 0 ;; esac; return 1; }
insights=$(call GET "/research/mend?study=$study" | grep -o '"kind":"insight"' | wc -l)
card_marks=0
if try cards_to_mend; then card_marks=1; fi
echo 'whether the words are in: note, highlights, card, search, export'
echo "before$before, after$after, to mend $((insights + card_marks))"
[ "$before$after" = ' 1 1 1 1 1 0 0 0 0 0' ]
