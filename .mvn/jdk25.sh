# Sourced by ./mvnw and ./start: leaves JAVA_HOME at a JDK 25 or says what to install.

is_jdk25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

javac_home() {
  javac=$(command -v javac) && dirname "$(dirname "$(readlink -f "$javac")")"
}

# Where to look, in this order, unless JDK_PLACES is given.
jdk_places() {
  printf '%s\n' "${JAVA_HOME:-}" "$(javac_home)" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
}

find_jdk25() {
  while IFS= read -r jdk; do
    if is_jdk25 "$jdk"; then
      printf '%s\n' "$jdk"
      return 0
    fi
  done < <(if [ -n "${JDK_PLACES:-}" ]; then tr ':' '\n' <<<"$JDK_PLACES"; else jdk_places; fi)
  return 1
}

if ! JAVA_HOME=$(find_jdk25); then
  echo "No JDK 25 found: install one (Eclipse Temurin 25, for example) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
