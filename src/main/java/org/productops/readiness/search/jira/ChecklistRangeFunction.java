package org.productops.readiness.search.jira;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.ChecklistLibrary;

/** A JQL function of a checklist and of numbers from one to another: the index knows texts, so each number is one. */
abstract class ChecklistRangeFunction extends ChecklistFunction {

    private static final int FROM = 0;
    private static final int TO = 1;

    ChecklistRangeFunction(ChecklistLibrary library, Texts texts) {
        super(library, texts);
    }

    /** The largest number that there is. */
    abstract int most();

    @Override
    Optional<Message> wrong(String function, List<String> others) {
        boolean right = !others.isEmpty()
                && others.size() <= TO + 1
                && others.stream().allMatch(each -> each.matches("\\d{1,4}"))
                && from(others) <= to(others);
        return right ? Optional.empty() : Optional.of(Message.of("productops.readiness.jql.range", function, most()));
    }

    @Override
    List<String> values(String list, List<String> others) {
        return IntStream.rangeClosed(from(others), Math.min(most(), to(others)))
                .mapToObj(number -> list + ":" + number)
                .toList();
    }

    private static int from(List<String> others) {
        return Integer.parseInt(others.get(FROM));
    }

    private int to(List<String> others) {
        return others.size() > TO ? Integer.parseInt(others.get(TO)) : most();
    }
}
