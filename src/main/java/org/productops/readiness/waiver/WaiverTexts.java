package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.readiness.waiver.Waiver.Step;
import org.productops.readiness.waiver.WaiverView.Left;

/** Overrides in the reader's language. */
@JiraComponent
public class WaiverTexts {

    private final People people;
    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public WaiverTexts(People people, Texts texts, ProductDates dates) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** Names for one answer. */
    public PersonNames names() {
        return new PersonNames(people);
    }

    /** Where an override stands, in a sentence such as <em>Overridden until 12 December by Ada</em>. */
    public String standing(WaiverView view, PersonNames names) {
        Waiver waiver = view.waiver();
        Step last = waiver.ended().or(waiver::decided).orElse(waiver.asked());
        String name = names.of(last.userKey());
        String at = dates.moment(last.at());
        return texts.get(
                switch (view.standing()) {
                    case REQUESTED -> Message.of(requested(view.left()), name, at, waiver.days());
                    case ACTIVE ->
                        Message.of(
                                view.left() == Left.NOTHING
                                        ? "productops.waiver.standing.active-gone"
                                        : "productops.waiver.standing.active",
                                name,
                                dates.moment(waiver.expiresAt().orElseThrow()));
                    case ELSEWHERE ->
                        Message.of(
                                "productops.waiver.standing.elsewhere",
                                name,
                                dates.moment(waiver.expiresAt().orElseThrow()));
                    case RUN_OUT ->
                        Message.of(
                                "productops.waiver.standing.run-out",
                                name,
                                dates.moment(waiver.expiresAt().orElseThrow()));
                    case DENIED -> Message.of("productops.waiver.standing.denied", name, at);
                    case REVOKED -> Message.of("productops.waiver.standing.revoked", name, at);
                    case WITHDRAWN -> Message.of("productops.waiver.standing.withdrawn", name, at);
                });
    }

    private static String requested(Left left) {
        return switch (left) {
            case LIST -> "productops.waiver.standing.requested";
            case FORBIDDEN -> "productops.waiver.standing.requested-forbidden";
            case NOTHING -> "productops.waiver.standing.requested-gone";
        };
    }
}
