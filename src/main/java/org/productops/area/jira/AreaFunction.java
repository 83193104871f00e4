package org.productops.area.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaMatch;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;

/** A JQL function of one area, which is named by its key, its name or its path. */
abstract class AreaFunction extends AreasFunction {

    private static final int ARGUMENTS = 1;

    AreaFunction(AreaLibrary library, Texts texts) {
        super(library, texts);
    }

    /** The areas that the function stands for. */
    abstract List<Area> areas(AreaTree tree, Area area);

    @Override
    Answer answer(Question question) {
        List<String> arguments = question.arguments();
        if (arguments.size() != ARGUMENTS) {
            return Answer.wrong(Message.of("productops.area.jql.arguments", question.name(), arguments.size()));
        }
        AreaTree tree = question.tree();
        AreaMatch match = tree.match(arguments.get(0));
        return match.area()
                .map(area -> Answer.of(areas(tree, area)))
                .orElseGet(() -> new Answer(List.of(), notFound(question, match)));
    }

    private static List<Message> notFound(Question question, AreaMatch match) {
        String key = match.ambiguous() ? "productops.area.jql.several" : "productops.area.jql.unknown";
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(
                key, question.name(), TextRule.beginning(question.arguments().get(0))));
        if (question.searcher().isPresent() && !match.candidates().isEmpty()) {
            messages.add(Message.of(
                    "productops.area.jql.candidates",
                    match.candidates().stream()
                            .map(area -> area.key() + " (" + question.tree().path(area) + ")")
                            .collect(Collectors.joining(", "))));
        }
        return messages;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return ARGUMENTS;
    }
}
