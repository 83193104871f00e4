package org.productops.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Flag;
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
                known(AreaFilterFields.ROLE, draft.role(), roles::find, ids(roles.all(), Role::id), errors),
                Flag.check(AreaFilterFields.OWN, draft.own(), errors).orElse(false),
                known(
                        AreaFilterFields.LIFECYCLE,
                        draft.lifecycle(),
                        Lifecycle::find,
                        ids(List.of(Lifecycle.values()), Lifecycle::id),
                        errors),
                Optional.of(draft.tag().toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()),
                known(
                        AreaFilterFields.GAP,
                        draft.gap(),
                        AreaGap::find,
                        ids(List.of(AreaGap.values()), AreaGap::id),
                        errors),
                Flag.check(AreaFilterFields.ARCHIVED, draft.archived(), errors));
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
            errors.at(
                    AreaFilterFields.HOLDER,
                    Message.of("productops.area.error.filter-holder", TextRule.beginning(text)));
            return Optional.empty();
        }
        return Optional.of(
                typed.kind() == Holder.Kind.GROUP
                        ? Holder.group(typed.name())
                        : Holder.user(
                                people.findByName(typed.name()).map(Person::key).orElse(typed.name())));
    }

    private static <T> Optional<T> known(
            String field,
            String text,
            Function<String, Optional<T>> find,
            String possible,
            FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(text);
        if (found.isEmpty()) {
            errors.at(field, Message.of("productops.area.error.filter-unknown", TextRule.beginning(text), possible));
        }
        return found;
    }

    private static <T> String ids(List<T> values, Function<T, String> id) {
        return values.stream().map(id).collect(Collectors.joining(", "));
    }
}
