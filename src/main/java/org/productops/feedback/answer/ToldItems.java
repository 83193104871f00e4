package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.feedback.item.ToldFeedback;

/** Who was told, for items: what was answered while another stood for it stays answered. */
@JiraComponent
public class ToldItems implements ToldFeedback {

    private final ToldStore store;

    @Inject
    public ToldItems(ToldStore store) {
        this.store = store;
    }

    @Override
    public Optional<Instant> toldSince(long feedbackId, Instant since) {
        return Optional.ofNullable(store.latest(List.of(feedbackId)).get(feedbackId))
                .map(Told::at)
                .filter(at -> !at.isBefore(since));
    }
}
