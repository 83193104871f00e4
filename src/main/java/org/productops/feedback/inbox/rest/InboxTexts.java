package org.productops.feedback.inbox.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Shortening;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.feedback.Feedback;
import org.productops.feedback.inbox.GatheredView;
import org.productops.feedback.inbox.InboxDetailView;
import org.productops.feedback.inbox.InboxItemView;
import org.productops.feedback.inbox.LikelyFeedback;
import org.productops.feedback.inbox.ProposedAreaView;
import org.productops.feedback.inbox.rest.InboxDetailJson.InboxSimilarJson;
import org.productops.feedback.inbox.rest.InboxDetailJson.LinkedIssueJson;
import org.productops.feedback.inbox.rest.InboxDetailJson.ProposedForInboxJson;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.similar.AreaProposal;
import org.productops.feedback.similar.Similar;

/** Brings the inbox into JSON, in the caller's language. */
@JiraComponent
public class InboxTexts {

    private static final int BEGINNING = 200;

    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public InboxTexts(Texts texts, ProductDates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String text(String key) {
        return texts.get(key);
    }

    InboxItemJson inList(InboxItemView view) {
        return json(view, BEGINNING);
    }

    private InboxItemJson json(InboxItemView view, int longest) {
        FeedbackItem item = view.item();
        Optional<Feedback> said = view.feedback();
        String quote = said.map(Feedback::quote).orElse("");
        return new InboxItemJson(
                view.issue().key(),
                view.issue().summary(),
                item.state().name(),
                stateText(item),
                view.overdue(),
                item.areaKey().isEmpty() ? null : item.areaKey(),
                view.areaPath().orElse(null),
                said.map(each -> texts.get(each.kind().textKey())).orElse(null),
                said.map(each -> each.organisation().name()).orElse(""),
                said.map(each -> each.importance().name()).orElse(null),
                said.map(each -> texts.get(each.importance().textKey())).orElse(null),
                quote.length() > longest ? Shortening.atWord(quote, longest) : quote,
                dates.day(LocalDate.ofInstant(item.createdAt(), ZoneId.systemDefault())),
                said.map(each -> dates.day(each.heardOn())).orElse(null),
                view.decider().orElse(null),
                view.issue().editable(),
                item.changedAt().toEpochMilli(),
                item.version());
    }

    private String stateText(FeedbackItem item) {
        return item.laterUntil()
                .map(day -> texts.get(Message.of("productops.inbox.state.later-until", dates.day(day))))
                .orElseGet(() -> texts.get(item.state().textKey()));
    }

    InboxDetailJson json(InboxDetailView view, UnaryOperator<String> areaPath) {
        Optional<Feedback> said = view.item().feedback();
        return new InboxDetailJson(
                json(view.item(), Integer.MAX_VALUE),
                said.map(each -> texts.get(each.source().textKey())).orElse(null),
                said.map(Feedback::channel).orElse(""),
                said.map(each -> each.speaker().name()).orElse(""),
                said.map(each -> each.organisation().segment()).orElse(""),
                said.map(Feedback::organisation)
                        .filter(each -> each.value().isPresent())
                        .map(each -> each.value().getAsLong())
                        .orElse(null),
                said.flatMap(each -> each.organisation().state())
                        .map(each -> texts.get("productops.inbox.organisation-state."
                                + each.name().toLowerCase(Locale.ROOT)))
                        .orElse(null),
                said.map(each -> dates.day(each.heardOn())).orElse(null),
                said.map(Feedback::link).orElse(""),
                view.item().item().reason(),
                view.deliveries().stream().map(InboxTexts::linked).toList(),
                view.merged().stream().map(this::inList).toList(),
                view.survivor().map(InboxTexts::linked).orElse(null),
                view.different().stream().map(InboxTexts::linked).toList(),
                view.similar().stream().map(this::similar).toList(),
                view.areas().stream().map(each -> area(each, areaPath)).toList());
    }

    private InboxSimilarJson similar(LikelyFeedback likely) {
        Similar similar = likely.similar();
        return new InboxSimilarJson(
                similar.issue().key(),
                similar.issue().summary(),
                similar.likeness(),
                similar.sameness().name(),
                String.join(", ", similar.sharedWords()),
                likely.item().state().name(),
                stateText(likely.item()),
                likely.item().reason());
    }

    ProposedAreaJson json(ProposedAreaView view, UnaryOperator<String> areaPath) {
        return new ProposedAreaJson(
                inList(view.item()),
                view.proposal().map(each -> area(each, areaPath)).orElse(null),
                view.sure());
    }

    GatheredJson json(GatheredView view) {
        return new GatheredJson(
                inList(view.item()),
                view.asked(),
                view.heardOn().toString(),
                view.createdOn().toString());
    }

    private ProposedForInboxJson area(AreaProposal proposal, UnaryOperator<String> areaPath) {
        return new ProposedForInboxJson(
                proposal.areaKey(),
                areaPath.apply(proposal.areaKey()),
                proposal.confidence(),
                proposal.certainty().name(),
                texts.get(proposal.why()));
    }

    static LinkedIssueJson linked(VisibleIssue issue) {
        return new LinkedIssueJson(issue.key(), issue.summary());
    }
}
