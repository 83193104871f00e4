package org.productops.feedback.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.testing.fakes.FakeIssues;

/** Issues that are built, in memory. */
final class FakeDeliveryIssues implements DeliveryIssues {

    private final FakeIssues issues;
    final Map<String, String> areas = new TreeMap<>();
    final List<FreshDelivery> created = new ArrayList<>();
    BiConsumer<VisibleIssue, String> onArea = (issue, key) -> {};
    boolean refusing;
    boolean failing;

    FakeDeliveryIssues(FakeIssues issues) {
        this.issues = issues;
    }

    @Override
    public List<DeliveryProject> projects() {
        return List.of(new DeliveryProject("PAY", "Payments", List.of(new DeliveryType("1", "Story"))));
    }

    @Override
    public List<VisibleIssue> like(String typed, int most) {
        return issues.find(typed).stream().toList();
    }

    @Override
    public void check(FreshDelivery fresh) {
        if (refusing) {
            throw InvalidException.at(TriageFields.SUMMARY, Message.of("productops.inbox.error.product", "Too dull"));
        }
    }

    @Override
    public VisibleIssue create(FreshDelivery fresh) {
        if (failing) {
            throw new IllegalStateException("Jira is out");
        }
        created.add(fresh);
        return issues.add(900 + created.size(), fresh.projectKey() + "-" + created.size(), "story");
    }

    @Override
    public void setArea(VisibleIssue issue, String areaKey) {
        areas.put(issue.key(), areaKey);
        onArea.accept(issue, areaKey);
    }
}
