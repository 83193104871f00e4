package org.productops.common.audit.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditTexts;
import org.productops.common.audit.FieldChange;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Draws what was changed, by whom and when, so that people can read it. */
@Named
public class AuditDrawing {

    private static final Template<View> TEMPLATE = new Template<>("common/audit-entries.vm", View.class);

    /** Of a longer text, the beginning is shown, and the rest when asked for. */
    private static final int LONGEST_VALUE = 200;

    private final List<AuditTexts> features;
    private final People people;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public AuditDrawing(List<AuditTexts> features, People people, ProductDates dates, Templates templates) {
        this.features = List.copyOf(features);
        this.people = people;
        this.dates = dates;
        this.templates = templates;
    }

    record View(List<EntryView> entries, boolean withSubject) {}

    /**
     * An entry.
     *
     * @param since when it was made, as ISO 8601 writes it
     * @param page of what was changed; empty if it has none
     */
    record EntryView(
            String moment,
            String since,
            String who,
            Optional<String> picture,
            Message action,
            String subject,
            Optional<String> page,
            List<ChangeView> changes) {}

    record ChangeView(Message field, Optional<ValueView> before, Optional<ValueView> after) {}

    /** @param beginning of a long text; empty for one that is shown whole */
    record ValueView(String text, Optional<String> beginning) {}

    /** All features that record something. */
    List<AuditTexts> features() {
        return features;
    }

    /**
     * The entries as HTML.
     *
     * @param withSubject whether it is said what was changed; not where all are about the same thing
     */
    public String html(List<RecordedEntry> entries, boolean withSubject) {
        PersonNames names = new PersonNames(people);
        return templates.render(
                TEMPLATE,
                new View(entries.stream().map(entry -> view(entry, names)).toList(), withSubject));
    }

    private EntryView view(RecordedEntry recorded, PersonNames names) {
        AuditEntry entry = recorded.entry();
        Optional<AuditTexts> texts = features.stream()
                .filter(feature -> entry.action().startsWith(feature.actionStart()))
                .findFirst();
        AuditTexts.Subject subject = texts.map(feature -> feature.subject(entry.subject()))
                .orElseGet(() -> new AuditTexts.Subject(entry.subject(), Optional.empty()));
        return new EntryView(
                dates.moment(recorded.at()),
                recorded.at().toString(),
                names.of(entry.userKey()),
                names.find(entry.userKey()).map(Person::picture).filter(picture -> !picture.isEmpty()),
                Message.of(entry.action()),
                subject.name(),
                subject.page(),
                entry.changes().stream()
                        .map(change -> change(change, texts, names))
                        .toList());
    }

    private static ChangeView change(FieldChange change, Optional<AuditTexts> texts, PersonNames names) {
        return new ChangeView(
                texts.flatMap(feature -> feature.field(change.field()))
                        .orElseGet(() -> Message.of("productops.common.audit.field", change.field())),
                value(change.field(), change.before(), texts, names),
                value(change.field(), change.after(), texts, names));
    }

    private static Optional<ValueView> value(
            String field, String value, Optional<AuditTexts> texts, PersonNames names) {
        String text = value.isEmpty()
                ? ""
                : texts.map(feature -> feature.value(field, value, names)).orElse(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ValueView(
                text,
                text.length() <= LONGEST_VALUE
                        ? Optional.empty()
                        : Optional.of(Shortening.atWord(Characters.oneLine(text), LONGEST_VALUE / 2))));
    }
}
