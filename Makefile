# The commands of the house. Each finds its own JDK (21 or newer), Maven and Node, and says what is missing.
SHELL := /bin/bash
TOOLS := . scripts/tools.sh &&
MVN := mvn -B -q
# A compiler lives too short to pay for the second compiler of its own machine: a third less of the two processors.
SHORT := MAVEN_OPTS="-Xms1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 $$MAVEN_OPTS"
JAR := target/hairline.jar
SOURCES := $(shell find src/main frontend pom.xml -type f -not -path '*/node_modules/*' 2>/dev/null)

.PHONY: run test package dev bench bench-browser format

run: $(JAR)
	@$(TOOLS) HAIRLINE_HOME="$${HAIRLINE_HOME:-./data/demo}" SPRING_PROFILES_ACTIVE="$${SPRING_PROFILES_ACTIVE:-demo}" \
	  exec "$$JAVA_HOME/bin/java" -jar $(JAR)

package: $(JAR)

$(JAR): $(SOURCES)
	@$(TOOLS) $(SHORT) $(MVN) package -DskipTests -Dspotless.check.skip=true
	@touch $(JAR)

test:
	@$(TOOLS) $(SHORT) mvn -B verify

dev:
	@$(TOOLS) SPRING_PROFILES_ACTIVE=demo HAIRLINE_HOME=./data/dev mvn -q -Pdev spring-boot:run

bench: $(JAR)
	@$(TOOLS) $(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=studio.hairline.bench.Bench

bench-browser: $(JAR)
	@$(TOOLS) $(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=studio.hairline.bench.Weights

format:
	@$(TOOLS) $(SHORT) $(MVN) spotless:apply
