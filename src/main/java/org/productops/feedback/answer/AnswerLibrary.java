package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said last about feedback. Asks for no permission: who shows it asks who may see it. */
@JiraComponent
public class AnswerLibrary {

    private final ToldStore store;

    @Inject
    public AnswerLibrary(ToldStore store) {
        this.store = store;
    }

    /** What was said last about a feedback issue; empty if nothing was. One statement. */
    public Optional<Told> wordsFor(long issueId) {
        return Optional.ofNullable(store.latest(List.of(issueId)).get(issueId));
    }

    /** What was said last about each; without those about which nothing was. A statement for each 500. */
    public Map<Long, Told> wordsFor(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? Map.of() : store.latest(issueIds);
    }
}
