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
import org.productops.common.user.Standing;

/** Turns what somebody looks for into a filter, or says of each part of it what is wrong. */
final class AreaFilterRules {

    private final AreaTree tree;
    private final RoleCatalog roles;
    private final People people;
    private final String askerKey;

    /** @param askerKey the key of the user who looks for it */
    AreaFilterRules(AreaTree tree, People people, String askerKey) {
        this.tree = tree;
        this.roles = tree.roles();
        this.people = people;
        this.askerKey = askerKey;
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
        return typed.kind() == Holder.Kind.GROUP ? group(typed.name(), errors) : user(typed.name(), errors);
    }

    private Optional<Holder> group(String name, FieldErrors.Collector errors) {
        Holder group = Holder.group(name);
        if (people.standing(name) == Standing.GONE && !isHeld(group)) {
            return refused("productops.area.error.unknown-group", name, errors);
        }
        return Optional.of(group);
    }

    private Optional<Holder> user(String name, FieldErrors.Collector errors) {
        List<Person> meant = people.meant(name, askerKey);
        if (meant.size() > 1) {
            return refused("productops.area.error.several-user", name, errors);
        }
        Holder user = Holder.user(meant.isEmpty() ? name : meant.get(0).key());
        if (meant.isEmpty() && !isHeld(user)) {
            return refused("productops.area.error.unknown-user", name, errors);
        }
        return Optional.of(user);
    }

    private boolean isHeld(Holder holder) {
        return tree.areas().stream().anyMatch(area -> area.roles().holders().values().stream()
                .anyMatch(holders -> holders.contains(holder)));
    }

    private static Optional<Holder> refused(String why, String name, FieldErrors.Collector errors) {
        errors.at(AreaFilterFields.HOLDER, Message.of(why, TextRule.beginning(name)));
        return Optional.empty();
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
