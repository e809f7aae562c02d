package studio.hairline.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The page as a browser would hold it, kept up to date by the changes the server sends. */
final class WireNodes {

    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Node> nodes = new HashMap<>();

    /** One element, or a text. */
    static final class Node {

        final int id;
        final Map<String, String> values = new HashMap<>();
        final List<Integer> children = new ArrayList<>();
        final List<Integer> virtualChildren = new ArrayList<>();
        final List<String> classes = new ArrayList<>();

        Node(int id) {
            this.id = id;
        }

        String attribute(String name) {
            return values.getOrDefault(ATTRIBUTES + name, "");
        }
    }

    void apply(JsonNode change) {
        int id = change.path("node").asInt();
        Node node = nodes.computeIfAbsent(id, Node::new);
        int feature = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "put" ->
                node.values.put(
                        feature + change.path("key").asString(),
                        change.path("value").asString(""));
            case "remove" -> node.values.remove(feature + change.path("key").asString());
            case "splice" -> splice(list(node, feature), change);
            case "clear" -> list(node, feature).clear();
            case "detach" -> nodes.remove(id);
            default -> {}
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Node node, int feature) {
        List<?> list = switch (feature) {
            case CHILDREN -> node.children;
            case VIRTUAL_CHILDREN -> node.virtualChildren;
            case CLASSES -> node.classes;
            default -> new ArrayList<>();
        };
        return (List<Object>) list;
    }

    private static void splice(List<Object> list, JsonNode change) {
        int at = change.path("index").asInt();
        for (int gone = change.path("remove").asInt(); gone > 0 && at < list.size(); gone--) {
            list.remove(at);
        }
        List<Object> more = new ArrayList<>();
        change.path("addNodes").forEach(one -> more.add(one.asInt()));
        change.path("add").forEach(one -> more.add(one.asString()));
        list.addAll(Math.min(at, list.size()), more);
    }

    /** @return all that hangs on the body, the body first */
    Stream<Node> all() {
        return below(1);
    }

    Stream<Node> below(int id) {
        Node node = nodes.get(id);
        if (node == null) {
            return Stream.empty();
        }
        List<Integer> under = new ArrayList<>(node.children);
        under.addAll(node.virtualChildren);
        return Stream.concat(Stream.of(node), under.stream().flatMap(this::below));
    }

    Optional<Node> first(Predicate<Node> which) {
        return all().filter(which).findFirst();
    }

    static Predicate<Node> ofClass(String name) {
        return node -> node.classes.contains(name);
    }

    static Predicate<Node> withKey(String key) {
        return node -> node.attribute("data-key").equals(key);
    }

    String text(int id) {
        StringBuilder text = new StringBuilder();
        below(id).forEach(node -> {
            String own = node.values.get(TEXT + "text");
            text.append(own == null ? "" : own).append(' ');
        });
        return text.toString().strip();
    }
}
