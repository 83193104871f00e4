package org.productops.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/**
 * Turns the names typed for roles, or for whoever else may do something, into holders, or says at each role what is wrong. Whom it was asked for is looked up
 * once, so that it can be applied again, and to many areas, without asking the product's directories again.
 */
public final class HolderRules {

    static final int LONGEST_HOLDER = 255;

    private static final String UNKNOWN_USER = "unknown-user";
    private static final String UNKNOWN_GROUP = "unknown-group";

    /** So many of those are named among whom a name does not tell. */
    private static final int MOST_SAID = 10;

    private final People people;
    private final String userKey;
    private final AreaHolderNames names;
    private final Map<HolderText, Meant> known;
    private final Optional<Refusals> refusals;

    /** @param userKey of the user who names them */
    public HolderRules(People people, String userKey) {
        this(people, userKey, new AreaHolderNames(people), new HashMap<>(), Optional.empty());
    }

    private HolderRules(
            People people,
            String userKey,
            AreaHolderNames names,
            Map<HolderText, Meant> known,
            Optional<Refusals> refusals) {
        this.people = people;
        this.userKey = userKey;
        this.names = names;
        this.known = known;
        this.refusals = refusals;
    }

    /** Is told who cannot be named, instead of those errors; there are no others of holders then than too many of them. */
    @FunctionalInterface
    interface Refusals {

        /**
         * Is told of one role.
         *
         * @param texts those that cannot be named, as they are written
         * @param why the sentence for all of them
         * @param stay whether somebody who is there and gone stays in the place of each
         */
        void at(String role, Set<String> texts, Message why, boolean stay);
    }

    /**
     * The same rules, of files: whoever is written there and nobody knows stands for one who is named there already and is
     * gone, as files are older than that.
     */
    HolderRules ofFile(Refusals told) {
        return new HolderRules(people, userKey, names, known, Optional.of(told));
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
                holders.put(
                        role,
                        holders(
                                role,
                                names,
                                AreaRules.MOST_HOLDERS,
                                before.holders().getOrDefault(role, List.of()),
                                errors));
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

    /**
     * The users and groups whom texts name, each as a {@link HolderText}.
     *
     * @param most so many can be named
     * @param before who was named already stays, gone or not
     */
    public List<Holder> holders(
            String field, List<String> names, int most, List<Holder> before, FieldErrors.Collector errors) {
        List<String> typed = names.stream()
                .map(Characters::oneLine)
                .filter(name -> !name.isEmpty())
                .toList();
        if (typed.size() > most) {
            errors.at(field, Message.of("productops.area.error.too-many", typed.size(), most));
            return List.of();
        }
        List<Optional<Holder>> found = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (String text : typed) {
            HolderText named = HolderText.parse(text);
            Optional<Holder> stays = called(named, before);
            Meant meant = stays.map(holder -> new Meant(holder, "", ""))
                    .orElseGet(() -> known.computeIfAbsent(named, this::find));
            Optional<Holder> holder = meant.refusal().isEmpty() || before.contains(meant.holder())
                    ? Optional.of(meant.holder())
                    : stored(named, before);
            if (holder.isEmpty()) {
                refused.add(new Refused(found.size(), text, meant));
            }
            found.add(holder);
        }
        if (!refused.isEmpty()) {
            refusals.ifPresentOrElse(
                    told -> tell(told, field, refused, found, before), () -> refuse(field, refused, errors));
        }
        return found.stream().flatMap(Optional::stream).distinct().toList();
    }

    /**
     * Somebody who cannot be named.
     *
     * @param position among those who are named
     * @param text as it is written
     */
    private record Refused(int position, String text, Meant meant) {}

    /** Each of those who are there and gone takes the place of somebody whom nobody knows. */
    private void tell(
            Refusals told, String role, List<Refused> refused, List<Optional<Holder>> found, List<Holder> before) {
        Iterator<Holder> gone = before.stream()
                .filter(holder -> !found.contains(Optional.of(holder)) && isGone(holder))
                .toList()
                .iterator();
        List<Refused> staying = new ArrayList<>();
        List<Refused> others = new ArrayList<>();
        for (Refused each : refused) {
            if (each.meant().isUnknown() && gone.hasNext()) {
                found.set(each.position(), Optional.of(gone.next()));
                staying.add(each);
            } else {
                others.add(each);
            }
        }
        tell(told, role, others, false);
        tell(told, role, staying, true);
    }

    private static void tell(Refusals told, String role, List<Refused> some, boolean stay) {
        if (!some.isEmpty()) {
            told.at(role, some.stream().map(Refused::text).collect(Collectors.toSet()), refusal(some), stay);
        }
    }

    /** One of those who are there, as forms and files call them now: it does not matter who else is called so. */
    private Optional<Holder> called(HolderText named, List<Holder> before) {
        return before.stream()
                .filter(holder -> holder.isUser()
                        ? HolderText.parse(names.apply(holder)).equals(named)
                        : named.kind() == Holder.Kind.GROUP && holder.id().equalsIgnoreCase(named.name()))
                .findFirst();
    }

    /** One of those who are there, as it is stored: keys are what users were called first. */
    private static Optional<Holder> stored(HolderText named, List<Holder> before) {
        return before.stream()
                .filter(holder -> holder.kind() == named.kind() && holder.id().equalsIgnoreCase(named.name()))
                .findFirst();
    }

    private boolean isGone(Holder holder) {
        return holder.isUser()
                ? people.findByKey(holder.id()).isEmpty()
                : people.standing(holder.id()) == Standing.GONE;
    }

    /** Says of each why it is refused: a sentence for each reason, the first one at the field. */
    private static void refuse(String field, List<Refused> refused, FieldErrors.Collector errors) {
        Map<String, List<Refused>> byReason = new LinkedHashMap<>();
        refused.forEach(each -> byReason.computeIfAbsent(each.meant().refusal(), any -> new ArrayList<>())
                .add(each));
        Iterator<List<Refused>> reasons = byReason.values().iterator();
        errors.at(field, refusal(reasons.next()));
        reasons.forEachRemaining(some -> errors.general(refusal(some)));
    }

    private static Message refusal(List<Refused> refused) {
        Set<String> kinds = refused.stream().map(each -> each.meant().refusal()).collect(Collectors.toSet());
        List<String> names =
                refused.stream().map(each -> each.meant().said()).distinct().toList();
        String all = String.join(", ", names);
        if (kinds.size() > 1) {
            return Message.of("productops.area.error.holders-refused", all);
        }
        return Message.of("productops.area.error." + kinds.iterator().next() + (names.size() == 1 ? "" : "s"), all);
    }

    /** Whether a text, all of it, is what a user is called. */
    boolean isSomebody(String text) {
        HolderText named = HolderText.parse(text);
        return named.kind() == Holder.Kind.USER
                && !known.computeIfAbsent(named, this::find).isUnknown();
    }

    private Meant find(HolderText named) {
        return named.kind() == Holder.Kind.USER ? user(named.name()) : group(named.name());
    }

    private Meant user(String name) {
        String said = TextRule.beginning(name);
        if (name.length() > LONGEST_HOLDER) {
            return new Meant(Holder.user(name), UNKNOWN_USER, said);
        }
        List<Person> meant = people.meant(name, userKey);
        if (meant.isEmpty()) {
            boolean isGroup = people.standing(name) != Standing.GONE;
            return new Meant(Holder.user(name), isGroup ? "group-as-user" : UNKNOWN_USER, said);
        }
        if (meant.size() > 1) {
            return new Meant(Holder.user(name), "several-user", said + " (" + named(meant) + ")");
        }
        Person person = meant.get(0);
        return new Meant(Holder.user(person.key()), person.active() ? "" : "inactive-user", said);
    }

    private static String named(List<Person> people) {
        String names = people.stream().limit(MOST_SAID).map(Person::name).collect(Collectors.joining(", "));
        return people.size() > MOST_SAID ? names + ", \u2026" : names;
    }

    private Meant group(String name) {
        Standing standing = name.length() > LONGEST_HOLDER ? Standing.GONE : people.standing(name);
        String refusal =
                switch (standing) {
                    case ACTIVE, INACTIVE -> "";
                    case EMPTY -> "empty-group";
                    case GONE -> UNKNOWN_GROUP;
                };
        return new Meant(Holder.group(name), refusal, TextRule.beginning(name));
    }

    /**
     * Who is meant by a name.
     *
     * @param holder by key; by the name itself for a user who is not found, as one who was deleted stays named
     * @param refusal why they cannot be named anew; empty if they can
     * @param said what they are called where that is said
     */
    private record Meant(Holder holder, String refusal, String said) {

        boolean isUnknown() {
            return refusal.equals(UNKNOWN_USER) || refusal.equals(UNKNOWN_GROUP);
        }
    }
}
