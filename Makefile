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

# The compiler has use for one processor: the format is looked at on the other, unless its tools are still to be fetched, as two
# Mavens that fetch the same are in each other's way.
FORMATTER := $(HOME)/.m2/repository/com/diffplug/spotless

test:
	@$(TOOLS) export $(SHORT); [ -d $(FORMATTER) ] || exec mvn -B verify; \
	  $(MVN) spotless:check & format=$$!; \
	  mvn -B verify -Dspotless.check.skip=true; tests=$$?; \
	  wait $$format || { echo "The format is not that of the house: make format puts it right."; exit 1; }; \
	  exit $$tests

dev:
	@$(TOOLS) SPRING_PROFILES_ACTIVE=demo HAIRLINE_HOME=./data/dev mvn -q -Pdev spring-boot:run

bench: $(JAR)
	@$(TOOLS) $(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=studio.hairline.bench.Bench

bench-browser: $(JAR)
	@$(TOOLS) $(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=studio.hairline.bench.Weights

format:
	@$(TOOLS) $(SHORT) $(MVN) spotless:apply
