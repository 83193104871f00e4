package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;

/** Criteria and what was done with them in the reader's language. */
@JiraComponent
public class CriterionTexts {

    private final People people;
    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public CriterionTexts(People people, Texts texts, ProductDates dates) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** Names for one answer. */
    public PersonNames names() {
        return new PersonNames(people);
    }

    /** A day. */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** A text. */
    public String get(String key) {
        return texts.get(key);
    }

    /** What was done, by whom and when, in a sentence. */
    public String said(CriterionChange change, PersonNames names) {
        return texts.get(Message.of(change.kind().textKey(), names.of(change.userKey()), dates.moment(change.at())));
    }

    /**
     * A field before and after, as people read it.
     *
     * @param label what the field is called
     */
    public record Difference(String label, String before, String after) {}

    /** What was changed, field by field. */
    public List<Difference> differences(CriterionChange change, PersonNames names) {
        return change.fields().stream()
                .map(field -> new Difference(
                        label(field.field()), value(field, field.before(), names), value(field, field.after(), names)))
                .toList();
    }

    private String label(String field) {
        return texts.get("productops.outcome.field." + field.toLowerCase(Locale.ROOT));
    }

    private String value(FieldChange field, String value, PersonNames names) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.field()) {
            case CriterionFields.REVIEWER -> names.of(value);
            case CriterionFields.REVIEW_ON -> asDay(value).map(dates::day).orElse(value);
            case CriterionFields.RESULT ->
                Outcome.named(value).map(Outcome::textKey).map(texts::get).orElse(value);
            default -> value;
        };
    }

    private static Optional<LocalDate> asDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
