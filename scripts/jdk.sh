# Finds a JDK 25 or newer and sets JAVA_HOME; says in one sentence what to do when there is none. Sourced, not run.

# A JDK says its version in its "release" file; only one without that file is started and asked.
version_of() {
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = \([0-9]*\).*/\1/p'
  fi
}

is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  major=$(version_of "$1")
  [ -n "$major" ] && [ "$major" -ge 25 ] 2>/dev/null
}

find_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_new_enough "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Reknit needs a JDK 25 or newer, and none was found. Install one (for example Temurin 25), or set JAVA_HOME to its folder." >&2
  exit 1
}

find_jdk
