# Finds what Hairline is built with, or says what is missing. Sourced by the Makefile's recipes; sets and exports JAVA_HOME.

say() { printf '%s\n' "$*" >&2; }

java_major() { # the major version of the JDK in folder $1; nothing when it is no JDK
    [ -x "$1/bin/javac" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

find_jdk() {
    path_jdk=$(command -v javac 2>/dev/null) && path_jdk=$(readlink -f "$path_jdk" 2>/dev/null) && path_jdk=${path_jdk%/bin/javac}
    best= best_major=0
    for home in "${JAVA_HOME:-}" "${path_jdk:-}"; do
        major=$(java_major "$home")
        if [ -n "$major" ] && [ "$major" -ge 21 ]; then JAVA_HOME=$home; export JAVA_HOME; return 0; fi
    done
    for home in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* /usr/local/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        major=$(java_major "$home")
        if [ -n "$major" ] && [ "$major" -ge 21 ] && [ "$major" -gt "$best_major" ]; then best=$home best_major=$major; fi
    done
    [ -n "$best" ] || return 1
    JAVA_HOME=$best; export JAVA_HOME
}

missing=0
find_jdk || { say "Hairline needs a JDK 21 or newer and found none. Install one (Debian: a package such as temurin-25-jdk or openjdk-21-jdk) or point JAVA_HOME at it."; missing=1; }
command -v mvn >/dev/null 2>&1 || { say "Hairline needs Maven 3.8 or newer: install it (Debian: apt-get install maven)."; missing=1; }
node_major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9][0-9]*\).*/\1/p')
if [ -z "$node_major" ] || [ "$node_major" -lt 20 ]; then
    say "Hairline needs Node 20 or newer to bundle its charts${node_major:+, and found $node_major}: install it (Debian: apt-get install nodejs npm)."; missing=1
elif ! command -v npm >/dev/null 2>&1; then
    say "Hairline needs npm beside Node: install it (Debian: apt-get install npm)."; missing=1
fi
[ "$missing" -eq 0 ] || exit 1
