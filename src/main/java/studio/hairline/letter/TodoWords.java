package studio.hairline.letter;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.letter.LetterText.Link;
import studio.hairline.letter.Task.Worth;
import studio.hairline.letter.Todo.Name;

/** A thing to do in words: what, with whom, and what is at stake. */
record TodoWords(Tongue tongue, Currency currency, LetterWeek week) {

    Line line(Todo todo) {
        List<Link> names = todo.names().stream().map(TodoWords::link).toList();
        long more = todo.all() - todo.names().size();
        Stream<Link> rest = more > 0
                ? Stream.of(new Link(tongue.say("more", more), todo.task().address(week)))
                : Stream.empty();
        return new Line(
                tongue.say("task." + todo.task().name()),
                "",
                tongue.say("people", todo.all()) + " " + stake(todo),
                "",
                todo.task().address(week),
                Stream.concat(names.stream(), rest).toList());
    }

    private static Link link(Name name) {
        return new Link(name.name(), "leads/" + name.leadId());
    }

    private String stake(Todo todo) {
        Worth worth = todo.task().worth();
        return worth == Worth.WISH || todo.cents() > 0
                ? tongue.say("worth." + worth.name(), tongue.money(todo.cents(), currency))
                : tongue.say("worth.unknown");
    }
}
