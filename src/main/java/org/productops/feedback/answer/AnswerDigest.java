package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.productops.common.digest.DigestSource;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.FeedbackEventStore;

/** Tells colleagues once a day what became of the feedback that they brought: it is there, or was answered. No customer. */
@JiraComponent
public class AnswerDigest implements DigestSource {

    /** So many stand in one mail. */
    private static final int MOST = 30;

    private static final Duration DAY = Duration.ofDays(1);

    private static final Set<Kind> NEWS = Set.of(Kind.TO_ANSWER, Kind.ANSWERED, Kind.UNANSWERED, Kind.CAME_BACK);

    private final FeedbackEventStore events;
    private final AnswerDeliveries product;
    private final Issues issues;
    private final InstantSource clock;

    @Inject
    public AnswerDigest(FeedbackEventStore events, AnswerDeliveries product, Issues issues, InstantSource clock) {
        this.events = events;
        this.product = product;
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public Set<String> people() {
        return new TreeSet<>(product.reporters(news().keySet()).values());
    }

    @Override
    public Optional<Function<MailLanguage, MailContent.Part>> part(String userKey) {
        Map<Long, Kind> news = news();
        Map<Long, String> reporters = product.reporters(news.keySet());
        List<VisibleIssue> own = issues.visible(news.keySet().stream()
                .filter(id -> userKey.equals(reporters.get(id)))
                .toList());
        return own.isEmpty() ? Optional.empty() : Optional.of(language -> part(language, own, news));
    }

    private static MailContent.Part part(MailLanguage language, List<VisibleIssue> own, Map<Long, Kind> news) {
        List<MailContent.Entry> entries = new ArrayList<>();
        own.stream()
                .limit(MOST)
                .forEach(issue -> entries.add(new MailContent.Entry(
                        issue.key() + " " + issue.summary(),
                        "/browse/" + issue.key(),
                        List.of(language.text(
                                news.get(issue.id()) == Kind.ANSWERED
                                        ? "productops.answer.digest.answered"
                                        : "productops.answer.digest.there")))));
        return MailContent.Part.list(language.text("productops.answer.digest", own.size()), entries);
    }

    /** What happened last to the feedback of the last day. */
    private Map<Long, Kind> news() {
        Instant now = clock.instant();
        Map<Long, Kind> news = new TreeMap<>();
        Map<Long, Kind> last = new LinkedHashMap<>();
        events.each(now.minus(DAY), now.plus(DAY), event -> {
            if (event.feedbackId() > 0 && isNews(event)) {
                last.put(event.feedbackId(), event.kind() == Kind.UNANSWERED ? Kind.TO_ANSWER : event.kind());
            }
        });
        last.forEach((id, kind) -> {
            if (kind != Kind.CAME_BACK) {
                news.put(id, kind);
            }
        });
        return news;
    }

    private static boolean isNews(FeedbackEvent event) {
        return NEWS.contains(event.kind());
    }
}
