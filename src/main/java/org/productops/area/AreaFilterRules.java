package org.productops.area;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** Turns what somebody looks for into a filter, or says of each part of it what is wrong. */
final class AreaFilterRules {

    private final RoleCatalog roles;
    private final People people;

    AreaFilterRules(RoleCatalog roles, People people) {
        this.roles = roles;
        this.people = people;
    }

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    AreaFilter apply(AreaFilterDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        AreaFilter filter = new AreaFilter(
                draft.words(),
                holder(draft.holder(), errors),
                known(AreaFilterFields.ROLE, draft.role(), roles::find, errors),
                flag(AreaFilterFields.OWN, draft.own(), errors).orElse(false),
                known(AreaFilterFields.LIFECYCLE, draft.lifecycle(), Lifecycle::find, errors),
                Optional.of(draft.tag().toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()),
                known(AreaFilterFields.GAP, draft.gap(), AreaGap::find, errors),
                flag(AreaFilterFields.ARCHIVED, draft.archived(), errors));
        errors.throwIfAny();
        return filter;
    }

    /** Somebody who is not there any more is found by the key or name that areas still have. */
    private Optional<Holder> holder(String text, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        HolderText typed = HolderText.parse(text);
        if (typed.name().isEmpty()) {
            errors.at(AreaFilterFields.HOLDER, unknown(text));
            return Optional.empty();
        }
        return Optional.of(
                typed.kind() == Holder.Kind.GROUP
                        ? Holder.group(typed.name())
                        : Holder.user(
                                people.findByName(typed.name()).map(Person::key).orElse(typed.name())));
    }

    private static <T> Optional<T> known(
            String field, String text, Function<String, Optional<T>> find, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(text);
        if (found.isEmpty()) {
            errors.at(field, unknown(text));
        }
        return found;
    }

    private static Optional<Boolean> flag(String field, String text, FieldErrors.Collector errors) {
        return known(
                field,
                text,
                word -> switch (word) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                errors);
    }

    private static Message unknown(String text) {
        return Message.of("productops.area.error.filter-unknown", TextRule.beginning(text));
    }
}
