#!/bin/sh
# The red thread from outside, with curl and an integrator's token: from a citizen's voice to a measured effect, and whether each link can be
# walked both ways. Writes into the municipality; take the example one. What it needs and how to point it elsewhere: call.sh.
. "$(dirname "$0")/call.sh"

today=$(date +%F)
run=$(date +%H%M%S)
service=$(call GET '/catalogue/services?limit=1' | id)

echo 'from voice to insight'
study=$(call POST /research/studies "{\"title\": \"Vandring $run\", \"question\": \"Hva stopper søkerne?\", \"method\": \"interview\", \"services\": [\"$service\"], \"legalBasis\": \"public-task\", \"status\": \"running\", \"team\": []}" | id)
consents="{\"purpose\": \"take-part\", \"givenOn\": \"$today\", \"channel\": \"written\"}, {\"purpose\": \"notes\", \"givenOn\": \"$today\", \"channel\": \"written\"}, {\"purpose\": \"quote\", \"givenOn\": \"$today\", \"channel\": \"written\"}"
participant=$(call POST /research/participants "{\"study\": \"$study\", \"pseudonym\": \"Deltaker 1\", \"side\": \"citizen\", \"consents\": [$consents]}" | id)
activity=$(call POST /research/activities "{\"study\": \"$study\", \"kind\": \"interview\", \"on\": \"$today\", \"participants\": [\"$participant\"]}" | id)
note=$(call POST /research/notes "{\"activity\": \"$activity\", \"participant\": \"$participant\", \"blocks\": [{\"text\": \"Jeg måtte skrive det samme tre ganger.\"}]}" | id)
highlight=$(call POST /research/highlights "{\"note\": \"$note\", \"revision\": 1, \"block\": 0, \"start\": 10, \"end\": 37, \"tags\": []}" | id)
insight=$(call POST /research/insights "{\"study\": \"$study\", \"statement\": \"Søkere gir de samme opplysningene flere ganger\", \"supports\": [\"$highlight\"], \"contradicts\": []}" | id)
need=$(call POST /research/needs "{\"situation\": \"jeg søker om plass\", \"motivation\": \"gi opplysningene én gang\", \"outcome\": \"jeg slipper å lete dem fram igjen\", \"services\": [\"$service\"], \"insights\": [\"$insight\"]}" | id)

echo 'from need to a new journey'
journey=$(uuid) phase=$(uuid) step=$(uuid) user=$(uuid) back=$(uuid) pains=$(uuid) chances=$(uuid)
card=$(uuid) work=$(uuid) pain=$(uuid) opportunity=$(uuid)
add() { printf '{"t": "add", "e": "%s", "id": "%s", "v": {%s}}' "$1" "$2" "$3"; }
ops=$(
  add journey "$journey" "\"title\": \"Vandring $run\", \"status\": \"draft\", \"service\": \"$service\""; echo ,
  add phase "$phase" '"name": "Søke", "position": "a0"'; echo ,
  add step "$step" "\"phase\": \"$phase\", \"name\": \"Fyller ut\", \"position\": \"a0\", \"touchMinutes\": 20"; echo ,
  add lane "$user" '"kind": "user-actions", "label": "Søkeren", "position": "a0"'; echo ,
  add lane "$back" '"kind": "backstage", "label": "Saksbehandleren", "position": "a1"'; echo ,
  add lane "$pains" '"kind": "pain-points", "label": "Smertepunkter", "position": "a2"'; echo ,
  add lane "$chances" '"kind": "opportunities", "label": "Muligheter", "position": "a3"'; echo ,
  add card "$card" "\"step\": \"$step\", \"lane\": \"$user\", \"text\": \"Skriver det samme igjen\", \"position\": \"a0\", \"status\": \"assumed\""; echo ,
  add card "$work" "\"step\": \"$step\", \"lane\": \"$back\", \"text\": \"Taster inn i fagsystemet\", \"position\": \"a0\", \"status\": \"assumed\""; echo ,
  add card "$pain" "\"step\": \"$step\", \"lane\": \"$pains\", \"text\": \"Må gjenta seg\", \"position\": \"a0\", \"status\": \"assumed\""; echo ,
  add card "$opportunity" "\"step\": \"$step\", \"lane\": \"$chances\", \"text\": \"Hent det kommunen vet\", \"position\": \"a0\", \"status\": \"assumed\", \"capability\": \"within\""; echo ,
  add evidence "$(uuid)" "\"card\": \"$card\", \"highlight\": \"$highlight\", \"stance\": \"for\""; echo ,
  add evidence "$(uuid)" "\"card\": \"$pain\", \"insight\": \"$insight\", \"stance\": \"for\""; echo ,
  add need-met "$(uuid)" "\"step\": \"$step\", \"need\": \"$need\""; echo ,
  add need-answered "$(uuid)" "\"card\": \"$opportunity\", \"need\": \"$need\""; echo ,
  add pain-answered "$(uuid)" "\"card\": \"$opportunity\", \"painPoint\": \"$pain\""; echo ,
  add arrow "$(uuid)" "\"from\": \"$card\", \"to\": \"$work\", \"kind\": \"handoff\""
)
call POST "/journeys/$journey/operations" "{\"mid\": \"$(uuid)\", \"base\": 0, \"ops\": [$ops]}" >/dev/null
target=$(call POST "/journeys/$journey/target" "{\"title\": \"Vandring $run, ny\"}" | id)

echo 'where it stands before'
indicator=$(call POST /measurement/indicators "{\"name\": {\"nb\": \"Fornøyde søkere $run\"}, \"service\": \"$service\", \"cadence\": \"month\", \"satisfaction\": true, \"target\": {\"value\": 85, \"on\": \"2030-12-31\"}, \"definition\": {\"numerator\": {\"nb\": \"fornøyde\"}, \"denominator\": {\"nb\": \"svar\"}, \"unit\": \"percent\", \"increaseIsGood\": true}}" | id)
made=$(call POST "/measurement/indicators/$indicator/baselines" '{"from": "2026-01-01", "to": "2026-06-30", "numerator": 40, "n": 80}')
baseline=$(echo "$made" | id)
call PUT "/measurement/baselines/$baseline/lock" '' "$(echo "$made" | field version)" >/dev/null

echo 'what is decided, and what it is to give'
made=$(call POST /roadmap/initiatives "{\"title\": \"Spør én gang $run\", \"claimed\": true, \"services\": [\"$service\"], \"opportunities\": [\"$opportunity\"]}")
initiative=$(echo "$made" | id)
call PUT "/roadmap/initiatives/$initiative/decision" "{\"decidedOn\": \"$today\", \"decidedBy\": \"Oppvekstsjefen\", \"why\": \"Innsikten er entydig\"}" "$(echo "$made" | field version)" >/dev/null
action=$(call POST "/roadmap/initiatives/$initiative/actions" "{\"title\": \"Forhåndsutfylt skjema\", \"dimension\": \"work-process\", \"status\": \"ongoing\", \"start\": \"$today\", \"effectiveFrom\": \"$today\", \"steps\": [\"$step\"]}" | id)
benefit=$(call POST "/roadmap/initiatives/$initiative/benefits" "{\"title\": \"Flere fornøyde søkere\", \"beneficiary\": \"citizen\", \"kind\": \"quality\", \"status\": \"planned\", \"indicator\": \"$indicator\", \"actions\": [\"$action\"], \"target\": 85, \"targetOn\": \"2030-12-31\"}" | id)

echo 'did it help'
call POST "/measurement/indicators/$indicator/observations" "{\"points\": [{\"from\": \"$today\", \"to\": \"$today\", \"numerator\": 70, \"n\": 90}]}" >/dev/null
share=$(call GET "/roadmap/benefits/$benefit" | grep -o '"share":[^,}]*' | head -1 | cut -d: -f2)
echo "  of the way from baseline to target: ${share:-unknown}"
echo "compared with others: $(call GET '/benchmarking/releases?limit=200' | grep -o '"frozenAt"' | wc -l) releases to look in"

echo 'the thread'
links='' forward=0 back=0 broken=0
hop() { links="$links $1:$2:$3:$4"; }
hop service "$service" study "$study"
hop study "$study" participant "$participant"
hop participant "$participant" note "$note"
hop note "$note" highlight "$highlight"
hop highlight "$highlight" insight "$insight"
hop insight "$insight" need "$need"
hop need "$need" step "$step"
hop highlight "$highlight" card "$card"
hop insight "$insight" pain-point "$pain"
hop pain-point "$pain" opportunity "$opportunity"
hop journey "$journey" journey "$target"
hop opportunity "$opportunity" initiative "$initiative"
hop initiative "$initiative" action "$action"
hop initiative "$initiative" benefit "$benefit"
hop benefit "$benefit" indicator "$indicator"
hop benefit "$benefit" baseline "$baseline"

# shows FROM-KIND FROM-ID LEFT-ID RIGHT-ID: whether the chain of one thing holds the link
shows() { call GET "/thread/$1/$2" 2>/dev/null | grep -q "\"left\":{[^}]*\"id\":\"$3\"[^}]*},\"relation\":\"[^\"]*\",\"right\":{[^}]*\"id\":\"$4\""; }
for link in $links; do
  left_kind=$(echo "$link" | cut -d: -f1) left=$(echo "$link" | cut -d: -f2)
  right_kind=$(echo "$link" | cut -d: -f3) right=$(echo "$link" | cut -d: -f4)
  if try shows "$left_kind" "$left" "$left" "$right"; then forward=$((forward + 1)); else
    broken=$((broken + 1)); echo "  $left_kind → $right_kind is not shown" >&2
  fi
  if try shows "$right_kind" "$right" "$left" "$right"; then back=$((back + 1)); else
    broken=$((broken + 1)); echo "  $right_kind → $left_kind is not shown" >&2
  fi
done
echo "$forward links forward, $back back, $broken broken"
[ "$broken" -eq 0 ]
