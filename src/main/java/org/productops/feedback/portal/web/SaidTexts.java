package org.productops.feedback.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.SentFeedback;

/** What somebody said besides the words themselves, as people read it. */
final class SaidTexts {

    private SaidTexts() {}

    static List<AnswerPage.Said> of(SentFeedback sent, ProductDates dates) {
        List<AnswerPage.Said> said = new ArrayList<>();
        for (PortalField field : PortalField.values()) {
            String text = sent.text(field);
            if (field != PortalField.QUOTE && !text.isEmpty()) {
                said.add(new AnswerPage.Said(
                        Message.of(field.labelKey()), choice(field, text), text(field, text, dates)));
            }
        }
        return said;
    }

    private static Optional<Message> choice(PortalField field, String text) {
        Optional<String> key =
                switch (field) {
                    case KIND -> FeedbackKind.named(text).map(FeedbackKind::textKey);
                    case IMPORTANCE -> Importance.named(text).map(Importance::textKey);
                    case SOURCE -> FeedbackSource.named(text).map(FeedbackSource::textKey);
                    case CONSENT -> Optional.of("productops.portal.yes");
                    default -> Optional.empty();
                };
        return key.map(Message::of);
    }

    private static String text(PortalField field, String text, ProductDates dates) {
        return field == PortalField.HEARD_ON ? dates.day(LocalDate.parse(text)) : text;
    }
}
