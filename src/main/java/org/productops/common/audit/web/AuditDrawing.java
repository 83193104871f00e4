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

    /** So much of what stayed stands before what changed, for people to find it in the text. */
    private static final int BEFORE_CHANGE = 20;

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

    /** @param beginning of a long text, or of what changed in it; empty for one that is shown whole */
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

    private static ChangeView change(FieldChange whole, Optional<AuditTexts> texts, PersonNames names) {
        FieldChange change = whole.onlyChanged();
        String before = text(change.field(), change.before(), texts, names);
        String after = text(change.field(), change.after(), texts, names);
        int same = same(Characters.oneLine(before), Characters.oneLine(after));
        return new ChangeView(
                texts.flatMap(feature -> feature.field(change.field()))
                        .orElseGet(() -> Message.of("productops.common.audit.field", change.field())),
                value(before, same),
                value(after, same));
    }

    private static String text(String field, String value, Optional<AuditTexts> texts, PersonNames names) {
        return value.isEmpty()
                ? ""
                : texts.map(feature -> feature.value(field, value, names)).orElse(value);
    }

    /** How much of two long texts is the same at their beginning, so that what is shown of them is where they differ. */
    private static int same(String before, String after) {
        if (Math.max(before.length(), after.length()) <= LONGEST_VALUE) {
            return 0;
        }
        int end = Math.min(before.length(), after.length());
        int same = 0;
        while (same < end && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same < LONGEST_VALUE / 4 ? 0 : Math.max(0, before.lastIndexOf(' ', same - BEFORE_CHANGE) + 1);
    }

    private static Optional<ValueView> value(String text, int same) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String line = Characters.oneLine(text);
        return Optional.of(new ValueView(
                text,
                text.length() <= LONGEST_VALUE
                        ? Optional.empty()
                        : Optional.of((same > 0 ? "\u2026 " : "")
                                + Shortening.atWord(
                                        line.substring(Math.min(same, line.length())), LONGEST_VALUE / 2))));
    }
}
