# What walk.sh and withdraw.sh share: an integrator's token, and calls with curl alone. Read by them, not run.
#
# MEDVIRK_BASE          where Medvirk is                 (http://localhost:8080)
# MEDVIRK_ISSUER        the realm in Keycloak            (http://localhost:8180/realms/medvirk)
# MEDVIRK_MUNICIPALITY  which municipality               (fjordvik)
# MEDVIRK_CLIENT_ID, MEDVIRK_SECRET: an API client that is a contributor there. Without them, the one of the example municipality that
# `mvn spring-boot:run` keeps beside its data is used.
set -eu

base=${MEDVIRK_BASE:-http://localhost:8080}
issuer=${MEDVIRK_ISSUER:-http://localhost:8180/realms/medvirk}
municipality=${MEDVIRK_MUNICIPALITY:-fjordvik}
example=$(dirname "$0")/../../.data/world/$municipality-client
if [ -z "${MEDVIRK_CLIENT_ID:-}" ] && [ -r "$example" ]; then
  MEDVIRK_CLIENT_ID=$(sed -n 1p "$example")
  MEDVIRK_SECRET=$(sed -n 2p "$example")
fi
: "${MEDVIRK_CLIENT_ID:?needs an API client: make one under Members, or start the example with mvn spring-boot:run}"

token=$(curl -sf "$issuer/protocol/openid-connect/token" -d grant_type=client_credentials \
  -d "client_id=$MEDVIRK_CLIENT_ID" -d "client_secret=$MEDVIRK_SECRET" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')

# call METHOD path [body [If-Match]]: prints the answer, or what was wrong, and then ends
call() {
  answer=$(curl -s -w '\n%{http_code}' -X "$1" "$base/api/v1/$municipality$2" -H "Authorization: Bearer $token" \
    -H 'Content-Type: application/json' ${4:+-H "If-Match: \"$4\""} ${3:+-d "$3"})
  status=${answer##*
}
  case $status in
    2*) printf '%s' "${answer%
*}" ;;
    *) echo "$1 $2 was answered $status: ${answer%
*}" >&2; return 1 ;;
  esac
}

# the first id, or the value of another field, in an answer
# (and nothing to go on with when there is none, so that the script ends where the call was refused)
id() { field id; }
field() { found=$(grep -o "\"$1\":\"\?[^,\"}]*" | head -1 | sed "s/\"$1\":\"\?//"); [ -n "$found" ] && echo "$found"; }

# a UUID of version 7: ours to make, for the parts of a journey
uuid() {
  time=$(printf '%012x' "$(($(date +%s) * 1000))")
  chance=$(od -An -N9 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s-%s-7%s-8%s-%s\n' "$(echo "$time" | cut -c1-8)" "$(echo "$time" | cut -c9-12)" \
    "$(echo "$chance" | cut -c1-3)" "$(echo "$chance" | cut -c4-6)" "$(echo "$chance" | cut -c7-18)"
}

# try COMMAND …: until it succeeds, for as long as facts need to reach every module
try() {
  tries=0
  until "$@"; do
    tries=$((tries + 1))
    [ "$tries" -lt 40 ] || return 1
    sleep 0.25
  done
}
