package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.productops.feedback.item.ItemsDue;

/** When feedback is overdue, by what projects have agreed on. Asks for no permission. */
@JiraComponent
public class InboxDeadlines {

    private final AgeLimitsStore store;
    private final InstantSource clock;

    @Inject
    public InboxDeadlines(AgeLimitsStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** As it is now. */
    public ItemsDue now() {
        List<AgeLimits> limits = store.all();
        Instant now = clock.instant();
        return new ItemsDue(
                LocalDate.ofInstant(now, ZoneId.systemDefault()),
                moments(limits, AgeLimits::daysToTriage, now),
                moments(limits, AgeLimits::daysToAnswer, now));
    }

    private static Map<Instant, Set<Long>> moments(List<AgeLimits> limits, ToIntFunction<AgeLimits> days, Instant now) {
        Map<Instant, Set<Long>> moments = new HashMap<>();
        limits.stream().filter(each -> days.applyAsInt(each) > 0).forEach(each -> moments.computeIfAbsent(
                        now.minus(Duration.ofDays(days.applyAsInt(each))), any -> new TreeSet<>())
                .add(each.projectId()));
        return moments;
    }
}
