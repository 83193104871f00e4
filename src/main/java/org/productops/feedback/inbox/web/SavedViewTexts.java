package org.productops.feedback.inbox.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.InboxOrder;
import org.productops.feedback.inbox.InboxService;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewService;
import org.productops.feedback.organisation.OrganisationState;

/** What views filter and who shares them, in the reader's words. */
@JiraComponent
public class SavedViewTexts {

    private final InboxService inbox;
    private final SavedViewService views;
    private final People people;
    private final Texts texts;

    @Inject
    public SavedViewTexts(InboxService inbox, SavedViewService views, People people, Texts texts) {
        this.inbox = inbox;
        this.views = views;
        this.people = people;
        this.texts = texts;
    }

    /** What a filter leaves: the part of the inbox, then all that it asks for. */
    String words(InboxFilterDraft filter) {
        List<String> words = new ArrayList<>();
        words.add(InboxBox.named(filter.state())
                .map(box -> texts.get(box.textKey()))
                .orElse(filter.state()));
        for (Map.Entry<String, String> each : filter.said().entrySet()) {
            if (!each.getKey().equals(InboxFields.STATE)) {
                words.add(texts.get(
                        "productops.inbox.views.part",
                        texts.get("productops.inbox.filter." + InboxUiTexts.part(each.getKey())),
                        value(each.getKey(), each.getValue())));
            }
        }
        return String.join(" \u00b7 ", words);
    }

    private String value(String name, String value) {
        return switch (name) {
            case InboxFields.PROJECT ->
                inbox.projects().stream()
                        .filter(project -> project.key().equals(value))
                        .map(ProjectPlace::name)
                        .findFirst()
                        .orElse(value);
            case InboxFields.AREA ->
                value.equals(InboxFilterDraft.NO_AREA)
                        ? texts.get("productops.inbox.filter.no-area")
                        : inbox.areaPath(value);
            case InboxFields.KIND ->
                FeedbackKind.named(value).map(kind -> texts.get(kind.textKey())).orElse(value);
            case InboxFields.IMPORTANCE ->
                Importance.named(value).map(each -> texts.get(each.textKey())).orElse(value);
            case InboxFields.SOURCE ->
                FeedbackSource.named(value)
                        .map(each -> texts.get(each.textKey()))
                        .orElse(value);
            case InboxFields.ORGANISATION_STATE ->
                OrganisationState.named(value)
                        .map(state -> texts.get(InboxUiTexts.stateKey(state)))
                        .orElse(value);
            case InboxFields.ORDER ->
                InboxOrder.named(value)
                        .map(order -> texts.get(order.textKey(InboxBox.UNDECIDED)))
                        .orElse(value);
            default -> value;
        };
    }

    /** Who has given a view to others; empty for one that nobody else sees. */
    Optional<Message> sharer(SavedView view) {
        return view.shared()
                ? people.findByKey(view.ownerKey())
                        .map(person -> Message.of("productops.inbox.views.by", person.displayName()))
                : Optional.empty();
    }

    /** Who shares a view, and who has given it to them; empty for one that nobody else sees. */
    Optional<Message> sharing(SavedView view) {
        Optional<String> owner = people.findByKey(view.ownerKey()).map(Person::displayName);
        return views.project(view).map(ProjectPlace::name).map(project -> owner.map(
                        name -> Message.of("productops.inbox.views.shared-by", project, name))
                .orElseGet(() -> Message.of("productops.inbox.views.shared-with", project)));
    }
}
