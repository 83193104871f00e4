package org.productops.readiness.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.issue.IssueSearch;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.format.ChecklistDialect;

/** Turns a draft into an order, or says at each field what is wrong with it. */
final class ReadingRules {

    private static final TextRule QUERY =
            TextRule.lines(IssueSearch.LONGEST_QUERY).mandatory();
    private static final TextRule PLACE = TextRule.line(255).mandatory();
    private static final TextRule WITHIN = TextRule.line(255);

    private final IssueTexts texts;

    ReadingRules(IssueTexts texts) {
        this.texts = texts;
    }

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    ReadingOrder apply(Checklists checklists, ReadingDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String query = QUERY.check(ReadingFields.QUERY, draft.query(), errors);
        TextSource source = source(draft, errors);
        Optional<ChecklistDialect> dialect = ChecklistDialect.find(draft.dialect());
        if (dialect.isEmpty()) {
            errors.at(
                    ReadingFields.DIALECT,
                    Message.of(
                            "productops.readiness.reading.no-dialect",
                            TextRule.beginning(draft.dialect()),
                            Arrays.stream(ChecklistDialect.values())
                                    .map(ChecklistDialect::id)
                                    .collect(Collectors.joining(", "))));
        }
        OptionalLong checklist = checklist(checklists, draft.checklist(), errors);
        errors.throwIfAny();
        return new ReadingOrder(query, source, dialect.orElseThrow(), draft.mandatory(), checklist);
    }

    private TextSource source(ReadingDraft draft, FieldErrors.Collector errors) {
        Optional<TextSource.Kind> kind = Arrays.stream(TextSource.Kind.values())
                .filter(each -> each.name().equals(draft.source()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.at(
                    ReadingFields.SOURCE,
                    Message.of("productops.readiness.reading.no-source", TextRule.beginning(draft.source())));
        }
        String place = PLACE.check(ReadingFields.PLACE, draft.place(), errors);
        String within = WITHIN.check(ReadingFields.WITHIN, draft.within(), errors);
        boolean isField = kind.filter(TextSource.Kind.FIELD::equals).isPresent();
        if (isField && !within.isEmpty()) {
            errors.at(ReadingFields.WITHIN, Message.of("productops.readiness.reading.within-of-property"));
        }
        return new TextSource(
                kind.orElse(TextSource.Kind.FIELD), isField && !place.isEmpty() ? field(place, errors) : place, within);
    }

    /** By its id, or by its name if no other has that. */
    private String field(String typed, FieldErrors.Collector errors) {
        List<IssueTexts.Field> fields = texts.fields();
        if (fields.stream().anyMatch(field -> field.id().equals(typed))) {
            return typed;
        }
        String name = TextIdentity.of(typed);
        List<String> found = fields.stream()
                .filter(field -> TextIdentity.of(field.name()).equals(name))
                .map(IssueTexts.Field::id)
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        errors.at(
                ReadingFields.PLACE,
                found.isEmpty()
                        ? Message.of("productops.readiness.reading.no-field", TextRule.beginning(typed))
                        : Message.of(
                                "productops.readiness.reading.several-fields",
                                TextRule.beginning(typed),
                                String.join(", ", found)));
        return typed;
    }

    private static OptionalLong checklist(Checklists checklists, String typed, FieldErrors.Collector errors) {
        if (typed.isEmpty()) {
            return OptionalLong.empty();
        }
        if (typed.matches("\\d{1,18}") && checklists.find(Long.parseLong(typed)).isPresent()) {
            return OptionalLong.of(Long.parseLong(typed));
        }
        errors.at(
                ReadingFields.CHECKLIST,
                Message.of("productops.readiness.error.unknown-checklist", TextRule.beginning(typed)));
        return OptionalLong.empty();
    }
}
