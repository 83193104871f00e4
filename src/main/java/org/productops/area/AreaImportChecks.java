package org.productops.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRecord;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;

/** What one record of a file makes of its area, and all that is wrong with it, whatever the others are. */
final class AreaImportChecks {

    /** Whoever imports a file does not say that what it says of each area is right: the first review is still to come. */
    private static final String NOBODY = "";

    private final AreaTree tree;
    private final Function<Holder, String> holderNames;
    private final AreaImportPeople people;
    private final LocalDate today;

    /**
     * @param holderNames what holders are called in files
     * @param people collects whom nobody knows
     */
    AreaImportChecks(AreaTree tree, Function<Holder, String> holderNames, AreaImportPeople people, LocalDate today) {
        this.tree = tree;
        this.holderNames = holderNames;
        this.people = people;
        this.today = today;
    }

    /** Without a key, a record is about the area whose key its name makes: the same file is then about the same areas. */
    AreaImportRow row(ImportRecord record) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String typed = AreaKey.tidy(record.fields().getOrDefault(AreaFields.KEY, ""));
        String key = typed.isEmpty() ? AreaKey.of(record.fields().getOrDefault(AreaFields.NAME, "")) : typed;
        Optional<Area> found = tree.find(key);
        Optional<Area> before = found.filter(area -> area.key().equals(key));
        if (key.isEmpty()) {
            errors.at(AreaFields.KEY, Message.of("productops.area.error.key-needed"));
        } else if (!AreaKey.isWellFormed(key)) {
            errors.at(AreaFields.KEY, Message.of("productops.area.error.key-form", AreaKey.LONGEST));
        } else if (found.isPresent() && before.isEmpty()) {
            Area survivor = found.get();
            errors.at(
                    AreaFields.KEY,
                    Message.of("productops.area.import.key-merged", key, tree.path(survivor), survivor.key()));
        }
        // Records without any key are not about the same area.
        return new AreaImportRow(record, key.isEmpty() ? AreaImportRow.NO_KEY + record.place() : key, before, errors);
    }

    /** @param parent the key of the area above, which is there or will be; empty for the top */
    void check(AreaImportRow row, String parent) {
        try {
            Area area = new AreaRules(AreaRecords.draft(fields(row), tree.roles()), people.rules(row), NOBODY, today)
                    .apply(tree, row.before());
            Review review = review(row, area.review());
            boolean archived = archived(row);
            Area done = new Area(
                    area.key(),
                    area.name(),
                    area.description(),
                    parent,
                    archived,
                    area.facts(),
                    review,
                    area.roles(),
                    row.before().map(Area::version).orElse(archived ? 1L : 0L) + 1);
            if (!row.isWrong()) {
                row.becomes(row.before()
                        .filter(stored -> AreaRecords.isSame(stored, done, tree.roles()))
                        .orElse(done));
            }
        } catch (InvalidException e) {
            refuse(row, e.errors());
            review(row, row.before().map(Area::review).orElse(Review.NONE));
            archived(row);
        }
    }

    private Map<String, String> fields(AreaImportRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.before().ifPresent(area -> fields.putAll(AreaRecords.fields(area, tree.roles(), holderNames)));
        fields.putAll(people.meant(row, tree.roles()));
        fields.put(AreaFields.KEY, row.key());
        // Where it stands is looked at for all rows together.
        fields.put(AreaFields.PARENT, "");
        if (!row.says(AreaFields.NAME) && row.before().isEmpty()) {
            fields.put(AreaFields.NAME, row.key());
        }
        return fields;
    }

    /** A cell has all links of an area. */
    private static void refuse(AreaImportRow row, FieldErrors errors) {
        FieldErrors.Collector cells = FieldErrors.collect();
        errors.general().forEach(cells::general);
        errors.fields()
                .forEach((field, text) ->
                        cells.at(field.startsWith(AreaFields.LINKS + ".") ? AreaFields.LINKS : field, text));
        row.refuse(cells.build());
    }

    private Review review(AreaImportRow row, Review usual) {
        if (!row.says(AreaFields.REVIEWED)) {
            return usual;
        }
        String typed = row.text(AreaFields.REVIEWED);
        if (typed.isEmpty()) {
            return new Review(usual.everyMonths(), Optional.empty(), "");
        }
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty()) {
            row.refuse(AreaFields.REVIEWED, Message.of("productops.area.import.not-a-day", TextRule.beginning(typed)));
            return usual;
        }
        if (day.get().isAfter(today.plusDays(1))) {
            row.refuse(AreaFields.REVIEWED, Message.of("productops.area.import.reviewed-later", typed));
        }
        return usual.done(day.get(), reviewer(row, usual));
    }

    private String reviewer(AreaImportRow row, Review usual) {
        String name = people.meant(row.text(AreaFields.REVIEWED_BY));
        if (name.isEmpty() || name.equals(holderNames.apply(Holder.user(usual.by())))) {
            return row.says(AreaFields.REVIEWED_BY) && name.isEmpty() ? "" : usual.by();
        }
        Roles named = people.strict()
                .apply(
                        RoleCatalog.BUILT_IN,
                        Map.of(Role.OWNER.id(), List.of(name)),
                        List.of(),
                        Roles.NONE,
                        FieldErrors.collect());
        return named.of(Role.OWNER).stream()
                .filter(Holder::isUser)
                .map(Holder::id)
                .findFirst()
                .orElse("");
    }

    private static boolean archived(AreaImportRow row) {
        if (!row.says(AreaFields.ARCHIVED)) {
            return row.before().map(Area::archived).orElse(false);
        }
        String typed = row.text(AreaFields.ARCHIVED);
        return AreaRecords.truth(typed).orElseGet(() -> {
            row.refuse(
                    AreaFields.ARCHIVED,
                    Message.of("productops.area.error.archived-or-not", TextRule.beginning(typed)));
            return false;
        });
    }
}
