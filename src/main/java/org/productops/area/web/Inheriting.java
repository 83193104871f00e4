package org.productops.area.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaFields;
import org.productops.area.AreaLink;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Ownership.Part;
import org.productops.area.Role;
import org.productops.area.Role.Inheritance;
import org.productops.common.error.Message;
import org.productops.common.user.Person;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.InheritedTokens;
import org.productops.common.web.form.Token;

/**
 * What the form of an area shows where an area says nothing: what comes from above.
 *
 * @param above what holds at the parent that is chosen, of which all is inherited
 */
record Inheriting(Ownership above) {

    /**
     * What stands below fields and groups, by their names: from where something is inherited.
     *
     * @param values what stands in the fields
     */
    Map<String, List<Message>> remarks(FormValues values) {
        Map<String, List<Message>> remarks = new HashMap<>();
        remarks.put(
                AreaFields.PARENT,
                List.of(Message.of("productops.area.form.inherits", above.area().name())));
        channels(values).ifPresent(channels -> remarks.put(AreaFields.CHANNELS, from(channels)));
        reviewMonths(values).ifPresent(months -> remarks.put(AreaFields.REVIEW_MONTHS, from(months)));
        above.links()
                .filter(links -> values.rows(AreaFields.LINKS).isEmpty())
                .ifPresent(links -> remarks.put(
                        AreaFields.LINKS,
                        List.of(Message.of(
                                "productops.area.form.inherited",
                                names(links),
                                links.from().name()))));
        return remarks;
    }

    /**
     * What stands in text fields without being typed there, by their names.
     *
     * @param values what stands in the fields
     */
    Map<String, String> placeholders(FormValues values) {
        Map<String, String> placeholders = new HashMap<>();
        channels(values)
                .ifPresent(channels -> placeholders.put(AreaFields.CHANNELS, String.join("\n", channels.value())));
        reviewMonths(values)
                .ifPresent(months -> placeholders.put(AreaFields.REVIEW_MONTHS, String.valueOf(months.value())));
        return placeholders;
    }

    private Optional<Effective<List<String>>> channels(FormValues values) {
        return above.channels()
                .filter(channels -> values.text(AreaFields.CHANNELS).isBlank());
    }

    private Optional<Effective<Integer>> reviewMonths(FormValues values) {
        return above.reviewMonths()
                .filter(months -> values.text(AreaFields.REVIEW_MONTHS).isBlank());
    }

    /**
     * Who stands in the fields of roles, by their names.
     *
     * @param stop what the name of the field begins with that stops the inheritance of a role
     */
    Map<String, List<InheritedTokens>> holders(String stop) {
        return above.roles().stream()
                .filter(held -> held.role().inheritance() != Inheritance.NONE)
                .collect(Collectors.toMap(held -> held.role().id(), held -> tokens(held, stop)));
    }

    private List<InheritedTokens> tokens(HeldRole held, String stop) {
        return held.parts().stream()
                .map(part -> tokens(held.role(), part, stop))
                .toList();
    }

    private static InheritedTokens tokens(Role role, Part part, String stop) {
        boolean besides = role.inheritance() == Inheritance.ADDED_UP;
        return new InheritedTokens(
                Message.of(
                        besides ? "productops.area.form.from-added" : "productops.area.form.from",
                        part.from().name()),
                part.holders().stream().map(Inheriting::token).toList(),
                Optional.of(stop + role.id()),
                besides);
    }

    private static Token token(NamedHolder holder) {
        return Token.of(
                "",
                holder.displayName(),
                holder.person().map(Person::picture).orElse(""),
                !holder.holder().isUser(),
                holder.standing());
    }

    private static String names(Effective<List<AreaLink>> links) {
        return links.value().stream().map(AreaLink::shown).collect(Collectors.joining(", "));
    }

    private static List<Message> from(Effective<?> value) {
        return List.of(
                Message.of("productops.area.form.inherited-from", value.from().name()));
    }
}
