package org.productops.feedback.evidence.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.Importance;
import org.productops.feedback.IssueNotice;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.evidence.DeliveryDemand;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.jira.FeedbackPanel;
import org.productops.feedback.jira.RequestLinkedFeedback;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationCurrencyLibrary;

/** The panel on an issue that has feedback: who asks for it, how much it matters to them, since when, and the newest quotes. */
public final class DemandPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("feedback/demand.vm", View.class);

    /** So many organisations and segments are named; the others are counted. */
    private static final int NAMED = 10;

    /** Longer quotes are cut here; the feedback issue has all of it. */
    private static final int QUOTE_CHARACTERS = 600;

    /** How high the picture is, and how far its bars are apart. */
    private static final int HEIGHT = 40;

    private static final int STEP = 20;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private final JiraIssues issues;
    private final RequestLinkedFeedback feedback;
    private final DemandService demand;
    private final OrganisationCurrencyLibrary currency;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public DemandPanel(
            JiraIssues issues,
            RequestLinkedFeedback feedback,
            DemandService demand,
            OrganisationCurrencyLibrary currency,
            ProductDates dates,
            Templates templates) {
        this.issues = issues;
        this.feedback = feedback;
        this.demand = demand;
        this.currency = currency;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The panel.
     *
     * @param value what the organisations were worth, as people read it
     * @param notice what was done just before
     * @param heard whether any of it was heard in one of the months
     */
    record View(
            String issueKey,
            boolean linkable,
            int count,
            Optional<Message> value,
            List<ShareView> importances,
            List<OrganisationView> organisations,
            int otherOrganisations,
            int unnamed,
            List<SegmentView> segments,
            boolean heard,
            List<MonthView> months,
            int earlier,
            List<ChoiceView> choices,
            List<ItemView> newest,
            int more,
            Optional<String> allPath,
            Optional<FeedbackPanel.NoticeView> notice) {}

    /**
     * An organisation.
     *
     * @param saidPath to what it said
     * @param path to its page; empty if the list does not know it
     */
    record OrganisationView(String name, int count, String saidPath, Optional<String> path) {}

    /** How much feedback matters so much; {@code path} leads to it. */
    record ShareView(Message label, int count, String path) {}

    /** How much feedback a segment gave; {@code path} leads to it. */
    record SegmentView(String name, int count, String path) {}

    /**
     * A month.
     *
     * @param x where its bar stands
     * @param y where it begins
     * @param height how high it is
     */
    record MonthView(String month, int count, int x, int y, int height) {}

    /** An importance that can be chosen. */
    record ChoiceView(String value, Message label) {}

    /** One piece of feedback; {@code survivor} stands for it if it was merged; {@code summary} is empty where it only is the beginning of the quote; {@code said} is empty if there is none to show, and {@code nothing} says why. */
    record ItemView(
            String issueKey,
            String summary,
            String importance,
            Message importanceLabel,
            Optional<String> survivor,
            Optional<FeedbackPanel.SaidView> said,
            Message nothing) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        VisibleIssue shown = issues.shown(issue);
        List<VisibleIssue> linked = feedback.linked(issue, memory);
        DeliveryDemand found = demand.read(shown, linked, LinkedFeedback.SHOWN);
        InboxFilterDraft all = InboxAddress.forDelivery(shown.key());
        List<OrganisationView> named = found.organisations().stream()
                .limit(NAMED)
                .map(each -> organisation(all, each))
                .toList();
        return templates.render(
                TEMPLATE,
                new View(
                        shown.key(),
                        demand.mayLink(shown),
                        found.count(),
                        found.value().isPresent()
                                ? Optional.of(currency.get().value(found.value().getAsLong()))
                                : Optional.empty(),
                        importances(all, found),
                        named,
                        found.organisations().size() - named.size(),
                        found.unnamed(),
                        found.segments().stream()
                                .limit(NAMED)
                                .map(each -> new SegmentView(
                                        each.name(),
                                        each.count(),
                                        InboxAddress.ofAll(all.with(InboxFields.SEGMENT, each.name()))))
                                .toList(),
                        found.months().stream().anyMatch(month -> month.count() > 0),
                        months(found.months()),
                        found.earlier(),
                        Arrays.stream(Importance.values())
                                .map(each -> new ChoiceView(each.name(), Message.of(each.textKey())))
                                .toList(),
                        found.newest().stream().map(this::item).toList(),
                        found.more(),
                        found.more() > 0 ? Optional.of(InboxAddress.ofAll(all)) : Optional.empty(),
                        notice(linked, memory.done())));
    }

    /** Addresses are anybody's to write: what is not so is not said. */
    private static Optional<FeedbackPanel.NoticeView> notice(List<VisibleIssue> linked, String said) {
        return IssueNotice.read(said).flatMap(notice -> linked.stream()
                .filter(issue -> issue.key().equals(notice.otherKey()))
                .map(issue -> FeedbackPanel.NoticeView.of(notice.done(), issue))
                .findFirst());
    }

    private static OrganisationView organisation(InboxFilterDraft all, DeliveryDemand.FromOrganisation each) {
        return new OrganisationView(
                each.name(),
                each.count(),
                InboxAddress.ofAll(all.with(InboxFields.ORGANISATION, each.name())),
                each.organisationId().isPresent()
                        ? Optional.of(
                                OrganisationAddress.of(each.organisationId().getAsLong()))
                        : Optional.empty());
    }

    private static List<ShareView> importances(InboxFilterDraft all, DeliveryDemand found) {
        return Arrays.stream(Importance.values())
                .sorted(Comparator.comparingInt(Importance::weight).reversed())
                .filter(found.importances()::containsKey)
                .map(each -> new ShareView(
                        Message.of(each.textKey()),
                        found.importances().get(each),
                        InboxAddress.ofAll(all.with(InboxFields.IMPORTANCE, each.name()))))
                .toList();
    }

    private static List<MonthView> months(List<DeliveryDemand.InMonth> months) {
        int most = months.stream().mapToInt(DeliveryDemand.InMonth::count).max().orElse(0);
        List<MonthView> views = new java.util.ArrayList<>();
        for (DeliveryDemand.InMonth each : months) {
            int height = most == 0 ? 0 : Math.max(each.count() == 0 ? 0 : 2, HEIGHT * each.count() / most);
            views.add(new MonthView(
                    MONTH.format(each.month()), each.count(), views.size() * STEP, HEIGHT - height, height));
        }
        return views;
    }

    /** A summary that was made of the quote says nothing that does not stand above it. */
    private static boolean begins(String quote, String summary) {
        String made = words(summary).replaceFirst("\\s*\u2026$", "");
        return words(quote).startsWith(made);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private ItemView item(DeliveryDemand.Said each) {
        return new ItemView(
                each.view().issue().key(),
                each.view()
                        .feedback()
                        .filter(said -> begins(said.quote(), each.view().issue().summary()))
                        .map(any -> "")
                        .orElse(each.view().issue().summary()),
                each.importance().name(),
                Message.of(each.importance().textKey()),
                each.survivor().map(VisibleIssue::key),
                each.view()
                        .feedback()
                        .map(said -> FeedbackPanel.SaidView.of(
                                said, Shortening.atCharacter(said.quote(), QUOTE_CHARACTERS), dates)),
                FeedbackPanel.nothing(each.view()));
    }
}
