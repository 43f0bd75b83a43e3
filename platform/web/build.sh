# sh build.sh [test]: what Maven asks of npm, left out when nothing has changed since the last time.
set -e
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  echo "web: fetching npm packages"
  npm ci --no-audit --no-fund --loglevel=error || {
    echo "Medvirk: npm could not fetch its packages. It asked $(npm config get registry); a proxy is set with 'npm config set proxy' or HTTPS_PROXY. Run again: it continues." >&2
    exit 1
  }
fi
if [ "$1" = test ]; then
  npm run --silent check
  mkdir -p target/surefire-reports
  exec npm test --silent -- --reporter=default --reporter=junit --outputFile.junit=target/surefire-reports/TEST-web.xml
fi
changed=$(find src public index.html package-lock.json vite.config.ts design-tokens-build -newer dist/.built 2>/dev/null | head -1)
if [ -n "$changed" ] || ! [ -e dist/.built ]; then
  echo "web: building"
  npm run --silent build
  touch dist/.built
fi
