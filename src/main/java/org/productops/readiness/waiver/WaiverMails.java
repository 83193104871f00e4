package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailContent.Part;
import org.productops.common.mail.MailLanguage;
import org.productops.common.mail.Mails;
import org.productops.common.user.OnBehalf;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.Waiver.Step;

/**
 * Tells those who may decide that somebody has asked, and who has asked what became of it. Nobody gets a mail about what they
 * did themselves, or about an issue that they may not see.
 */
@JiraComponent
public class WaiverMails implements WaiverFollower {

    /** Mails are written while somebody waits, and a request that everybody gets is nobody's. */
    static final int MOST = 50;

    private final Mails mails;
    private final WaivableChecklists checklists;
    private final EligiblePeople eligible;
    private final People people;
    private final Issues issues;
    private final OnBehalf onBehalf;

    @Inject
    public WaiverMails(
            Mails mails,
            WaivableChecklists checklists,
            EligiblePeople eligible,
            People people,
            Issues issues,
            OnBehalf onBehalf) {
        this.mails = mails;
        this.checklists = checklists;
        this.eligible = eligible;
        this.people = people;
        this.issues = issues;
        this.onBehalf = onBehalf;
    }

    @Override
    public void changed(VisibleIssue issue, Waiver waiver) {
        if (!mails.areOn()) {
            return;
        }
        Step last = last(waiver);
        Set<String> told = new LinkedHashSet<>(
                waiver.state() == State.REQUESTED
                        ? granters(issue, waiver)
                        : Stream.concat(Stream.of(waiver.asked()), waiver.decided().stream())
                                .map(Step::userKey)
                                .toList());
        told.remove(last.userKey());
        String name = new PersonNames(people).of(last.userKey());
        told.stream()
                .filter(user -> maySee(user, issue))
                .forEach(user -> mails.send(user, language -> mail(language, issue, waiver, name)));
    }

    private List<String> granters(VisibleIssue issue, Waiver waiver) {
        return checklists
                .find(waiver.checklistId())
                .map(checklist -> eligible.userKeys(issue, checklist.waivers().granters(), MOST))
                .orElse(List.of());
    }

    private boolean maySee(String user, VisibleIssue issue) {
        return onBehalf.of(user, () -> !issues.visible(List.of(issue.id())).isEmpty())
                .orElse(false);
    }

    private static Step last(Waiver waiver) {
        return waiver.ended().or(waiver::decided).orElse(waiver.asked());
    }

    private MailContent mail(MailLanguage language, VisibleIssue issue, Waiver waiver, String name) {
        String checklist = checklists.nameOf(waiver.checklistId());
        String said = said(waiver);
        return new MailContent(
                language.text(key("subject", waiver), issue.key(), checklist),
                Stream.of(
                                Part.text(language.text(
                                        key("said", waiver),
                                        name,
                                        checklist,
                                        issue.key(),
                                        issue.summary(),
                                        waiver.days())),
                                Part.text(said.isEmpty() ? "" : "\u201c" + said + "\u201d"),
                                Part.link(
                                        language.text("productops.waiver.mail.open", issue.key()),
                                        "/browse/" + issue.key()),
                                Part.text(language.text(
                                        waiver.state() == State.REQUESTED
                                                ? "productops.waiver.mail.why-decide"
                                                : "productops.waiver.mail.why-yours")))
                        .filter(part -> !part.text().isEmpty())
                        .toList());
    }

    private static String said(Waiver waiver) {
        return switch (waiver.state()) {
            case REQUESTED, WITHDRAWN -> waiver.reason();
            case GRANTED, DENIED -> waiver.answer();
            case REVOKED -> waiver.endReason();
        };
    }

    private static String key(String part, Waiver waiver) {
        return "productops.waiver.mail." + part + "." + waiver.state().name().toLowerCase(Locale.ROOT);
    }
}
