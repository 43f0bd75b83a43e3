# sh run.sh [tour|bench]: what Maven asks of the browser tests; the packages are fetched once.
# MEDVIRK_SPECS=specs/export.spec.ts runs only those.
set -e
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
fi
exec npm run --silent "${1:-test}" -- $MEDVIRK_SPECS
