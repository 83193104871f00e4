package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.user.OnBehalf;
import org.productops.common.user.PersonNames;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.mine.OpenTask;
import org.productops.readiness.mine.OpenWork;

/** The requests for overrides that wait for somebody's decision, among all that waits for them. */
@JiraComponent
public class WaiversToDecide implements OpenWork {

    private final WaiverService waivers;
    private final WaiverStore store;
    private final WaivableChecklists checklists;
    private final EligiblePeople eligible;
    private final Issues issues;
    private final OnBehalf onBehalf;
    private final WaiverTexts texts;

    @Inject
    public WaiversToDecide(
            WaiverService waivers,
            WaiverStore store,
            WaivableChecklists checklists,
            EligiblePeople eligible,
            Issues issues,
            OnBehalf onBehalf,
            WaiverTexts texts) {
        this.waivers = waivers;
        this.store = store;
        this.checklists = checklists;
        this.eligible = eligible;
        this.issues = issues;
        this.onBehalf = onBehalf;
        this.texts = texts;
    }

    @Override
    public List<OpenTask> of(String userKey, int most) {
        PersonNames names = texts.names();
        return waivers.waitingForMe(new Paging(0, most)).values().stream()
                .map(view -> new OpenTask(
                        OpenTask.Kind.DECISION,
                        view.issue().key() + " " + view.issue().summary(),
                        "/browse/" + view.issue().key(),
                        List.of(
                                Message.of(
                                        "productops.waiver.mine.asks",
                                        names.of(view.waiver().asked().userKey()),
                                        view.checklistName(),
                                        view.waiver().days()),
                                Message.of(
                                        "productops.waiver.mine.reason",
                                        view.waiver().reason())),
                        Optional.empty()))
                .toList();
    }

    /** Those who may decide on what is asked for now, as far as they would get a mail about it. */
    @Override
    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        for (Waiver waiver : store.requested(WaiverService.MOST_OPEN)) {
            checklists.find(waiver.checklistId()).ifPresent(checklist -> seenByAsker(waiver)
                    .ifPresent(issue -> people.addAll(
                            eligible.userKeys(issue, checklist.waivers().granters(), WaiverMails.MOST))));
        }
        return people;
    }

    /** Beside any request there is nobody to see the issue but the one who has asked. */
    private Optional<VisibleIssue> seenByAsker(Waiver waiver) {
        return onBehalf.of(waiver.asked().userKey(), () -> issues.visible(List.of(waiver.issueId())).stream()
                        .findFirst())
                .flatMap(found -> found);
    }
}
