package org.productops.readiness.search.jira;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.ChecklistLibrary;

/**
 * The JQL function {@code checklist("Definition of done")}: the list, for {@code readinessOpen}, {@code readinessReady} and
 * {@code readinessOverridden}.
 */
public class NamedChecklistFunction extends ChecklistFunction {

    @Inject
    public NamedChecklistFunction(ChecklistLibrary library, Texts texts) {
        super(library, texts);
    }

    @Override
    Optional<Message> wrong(String function, List<String> others) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("productops.readiness.jql.one-argument", function));
    }

    @Override
    List<String> values(String list, List<String> others) {
        return List.of(list);
    }
}
