package org.productops.area;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Standing;

/**
 * Turns the names typed for roles into holders, or says at each role what is wrong. Whom it was asked for is looked up
 * once, so that it can be applied again, and to many areas, without asking the product's directories again.
 */
final class HolderRules {

    private static final int LONGEST_HOLDER = 255;

    private final People people;
    private final Map<HolderText, Meant> known = new HashMap<>();

    HolderRules(People people) {
        this.people = people;
    }

    /**
     * The roles that the texts make of those there were.
     *
     * @param typed names by the ids of roles; a role that is not among them has no holders
     * @param stops ids of roles
     * @param before the roles as they are stored: who was named already stays, gone or not, so that saving something else
     *     is possible, and so do roles that the catalog does not know
     */
    Roles apply(
            RoleCatalog catalog,
            Map<String, List<String>> typed,
            List<String> stops,
            Roles before,
            FieldErrors.Collector errors) {
        Map<String, List<Holder>> holders = new LinkedHashMap<>();
        before.holders().forEach((role, list) -> {
            if (catalog.find(role).isEmpty()) {
                holders.put(role, list);
            }
        });
        typed.forEach((role, names) -> {
            if (catalog.find(role).isPresent()) {
                holders.put(role, holders(role, names, before.holders().getOrDefault(role, List.of()), errors));
            } else {
                errors.at(AreaFields.ROLES, unknownRole(catalog, role));
            }
        });
        return new Roles(holders, stops(catalog, stops, before, errors), 0);
    }

    private static Set<String> stops(
            RoleCatalog catalog, List<String> typed, Roles before, FieldErrors.Collector errors) {
        Set<String> stops = new TreeSet<>();
        before.stops().stream().filter(role -> catalog.find(role).isEmpty()).forEach(stops::add);
        for (String text : typed) {
            String role = text.strip();
            if (catalog.find(role).isPresent()) {
                stops.add(role);
            } else if (!role.isEmpty()) {
                errors.at(AreaFields.STOPS, unknownRole(catalog, role));
            }
        }
        return stops;
    }

    private static Message unknownRole(RoleCatalog catalog, String role) {
        return Message.of(
                "productops.area.error.role-unknown",
                TextRule.beginning(role),
                catalog.all().stream().map(Role::id).collect(Collectors.joining(", ")));
    }

    private List<Holder> holders(String field, List<String> names, List<Holder> before, FieldErrors.Collector errors) {
        List<String> typed = names.stream()
                .map(Characters::oneLine)
                .filter(name -> !name.isEmpty())
                .toList();
        if (typed.size() > AreaRules.MOST_HOLDERS) {
            errors.at(field, Message.of("productops.area.error.too-many", typed.size(), AreaRules.MOST_HOLDERS));
            return List.of();
        }
        Set<Holder> holders = new LinkedHashSet<>();
        Map<String, Set<String>> refused = new LinkedHashMap<>();
        for (String text : typed) {
            HolderText named = HolderText.parse(text);
            Meant meant = known.computeIfAbsent(named, this::find);
            if (meant.refusal().isEmpty() || before.contains(meant.holder())) {
                holders.add(meant.holder());
            } else {
                refused.computeIfAbsent(meant.refusal(), any -> new LinkedHashSet<>())
                        .add(TextRule.beginning(named.name()));
            }
        }
        if (!refused.isEmpty()) {
            errors.at(field, refusal(refused));
        }
        return List.copyOf(holders);
    }

    private static Message refusal(Map<String, Set<String>> refused) {
        Set<String> names = new LinkedHashSet<>();
        refused.values().forEach(names::addAll);
        String all = String.join(", ", names);
        if (refused.size() > 1) {
            return Message.of("productops.area.error.holders-refused", all);
        }
        String why = refused.keySet().iterator().next();
        return Message.of("productops.area.error." + why + (names.size() == 1 ? "" : "s"), all);
    }

    private Meant find(HolderText named) {
        return named.kind() == Holder.Kind.USER ? user(named.name()) : group(named.name());
    }

    private Meant user(String name) {
        if (name.length() > LONGEST_HOLDER) {
            return new Meant(Holder.user(name), "unknown-user");
        }
        return people.findByName(name)
                .map(person -> new Meant(Holder.user(person.key()), person.active() ? "" : "inactive-user"))
                .orElseGet(() -> new Meant(
                        Holder.user(name), people.standing(name) == Standing.GONE ? "unknown-user" : "group-as-user"));
    }

    private Meant group(String name) {
        Standing standing = name.length() > LONGEST_HOLDER ? Standing.GONE : people.standing(name);
        String refusal =
                switch (standing) {
                    case ACTIVE, INACTIVE -> "";
                    case EMPTY -> "empty-group";
                    case GONE -> "unknown-group";
                };
        return new Meant(Holder.group(name), refusal);
    }

    /**
     * Who is meant by a name.
     *
     * @param holder by key; by the name itself for a user who is not found, as one who was deleted stays named
     * @param refusal why they cannot be named anew; empty if they can
     */
    private record Meant(Holder holder, String refusal) {}
}
