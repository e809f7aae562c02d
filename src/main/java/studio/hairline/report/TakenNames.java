package studio.hairline.report;

import java.util.List;
import studio.hairline.history.Refusal;

/** The names somebody's reports have; a new one is another. */
record TakenNames(List<String> names) {

    private static final int LONGEST = 80;
    private static final int MOST = 50;

    TakenNames without(String name) {
        return new TakenNames(names.stream().filter(one -> !one.equals(name)).toList());
    }

    /** @return the name as it is kept */
    String free(String wanted) {
        String name = wanted.strip();
        if (name.isEmpty()) {
            throw new Refusal("Give the report a name.");
        }
        if (name.length() > LONGEST) {
            throw new Refusal("A name has at most " + LONGEST + " letters.");
        }
        if (names.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new Refusal("You have a report called “" + name + "” already. Choose another name.");
        }
        if (names.size() >= MOST) {
            throw new Refusal("You have " + MOST + " saved reports. Delete one you no longer need first.");
        }
        return name;
    }
}
