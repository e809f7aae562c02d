package studio.hairline.intake.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.leads.Source;
import studio.hairline.people.SafetyFlag;

/** What the form's page is filled in with. */
record FormFacts(Visit visit, FilledForm form, Map<String, String> problems) {

    private static final List<String> GROUPS = List.of("groupNorwood", "groupLudwig", "groupOther");

    /** The empty one stands for whoever does not mind. */
    private static final List<String> PREFERS = List.of("", "email", "text", "call", "message");

    /** One thing that can be chosen or ticked. */
    record Choice(String code, String label, boolean chosen) {}

    /** Pictures that belong together. */
    record Group(String title, List<Choice> cards) {}

    /** A wrong field, for the summary. */
    record Problem(String field, String sentence) {}

    Map<String, Object> with(String stamp) {
        Map<String, Object> facts = new HashMap<>(visit.facts());
        facts.put("title", say("heading"));
        facts.put("stamp", stamp);
        facts.put("v", form.values());
        facts.put("p", problems);
        facts.put("problem", !problems.isEmpty());
        facts.put(
                "problems",
                problems.entrySet().stream()
                        .map(one -> new Problem(one.getKey(), one.getValue()))
                        .toList());
        facts.put("other", visit.otherLanguage(form.value("source")));
        choices(facts);
        return facts;
    }

    private void choices(Map<String, Object> facts) {
        facts.put(
                "ways",
                PREFERS.stream()
                        .map(way -> choice(way, "prefers_", way.equals(form.value("prefers"))))
                        .toList());
        facts.put("groups", GROUPS.stream().map(this::group).toList());
        facts.put(
                "sources",
                Stream.of(Source.values())
                        .filter(one -> visit.language().words().containsKey("source_" + one.name()))
                        .map(one -> choice(one.name(), "source_", one.name().equalsIgnoreCase(form.value("source"))))
                        .toList());
        facts.put(
                "safety",
                Stream.of(SafetyFlag.values())
                        .filter(one -> visit.language().words().containsKey(one.name()))
                        .map(one -> choice(one.name(), "", form.safety().contains(one.name())))
                        .toList());
        facts.put(
                "consents",
                FilledForm.WAYS.stream()
                        .map(way -> choice(way, "consent_", form.consents().contains(way)))
                        .toList());
    }

    private Group group(String name) {
        return new Group(
                say(name),
                Arrays.stream(Picture.values())
                        .filter(one -> one.group().equals(name))
                        .map(one -> choice(one.name(), "", one.name().equals(form.value("picture"))))
                        .toList());
    }

    private Choice choice(String code, String before, boolean chosen) {
        return new Choice(code, say(before + code), chosen);
    }

    private String say(String key) {
        return visit.say(key);
    }
}
