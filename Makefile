# The commands of the house. Each finds its own JDK (21 or newer), Maven and Node, and says what is missing.
SHELL := /bin/bash
TOOLS := . scripts/tools.sh &&
MVN := mvn -B -q
JAR := target/hairline.jar
SOURCES := $(shell find src/main frontend pom.xml -type f -not -path '*/node_modules/*' 2>/dev/null)

.PHONY: run test package dev bench bench-browser format

run: $(JAR)
	@$(TOOLS) HAIRLINE_HOME="$${HAIRLINE_HOME:-./data/demo}" SPRING_PROFILES_ACTIVE="$${SPRING_PROFILES_ACTIVE:-demo}" \
	  exec "$$JAVA_HOME/bin/java" -jar $(JAR)

package: $(JAR)

$(JAR): $(SOURCES)
	@$(TOOLS) $(MVN) package -DskipTests -Dspotless.check.skip=true
	@touch $(JAR)

test:
	@$(TOOLS) mvn -B verify

dev:
	@$(TOOLS) SPRING_PROFILES_ACTIVE=demo HAIRLINE_HOME=./data/dev mvn -q -Pdev spring-boot:run

bench: $(JAR)
	@$(TOOLS) $(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=studio.hairline.bench.Bench

bench-browser: $(JAR)
	@$(TOOLS) $(MVN) test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=studio.hairline.bench.Weights

format:
	@$(TOOLS) $(MVN) spotless:apply
