package org.productops.area;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.TextRule;
import org.productops.common.text.WebAddress;
import org.productops.common.user.People;
import org.productops.common.user.Standing;

/**
 * Turns a draft into an area, or says at each field what is wrong with it. One for each draft: whom it names is looked
 * up once, so that it can be applied again under the lock without asking the product's directories.
 */
final class AreaRules {

    private static final TextRule NAME = TextRule.line(100).mandatory();
    private static final TextRule DESCRIPTION = TextRule.lines(2000);
    private static final TextRule CHANNEL = TextRule.line(255);
    private static final TextRule DOCUMENTATION = TextRule.line(1000);
    private static final int LONGEST_HOLDER = 255;
    private static final int MOST_HOLDERS = 100;

    /** Deeper trees are no help to anybody, and every path is shown whole. */
    private static final int MOST_LEVELS = 20;

    private final AreaDraft draft;
    private final People people;
    private final Map<String, Meant> users = new HashMap<>();
    private final Map<String, Meant> groups = new HashMap<>();

    AreaRules(AreaDraft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /**
     * The area that the draft makes of what is there.
     *
     * @param before the area as it is stored; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Area apply(AreaTree tree, Optional<Area> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String key =
                before.map(Area::key).orElseGet(() -> newKey(tree, draft.key().strip(), errors));
        Area area = new Area(
                key,
                NAME.check(AreaFields.NAME, draft.name(), errors),
                DESCRIPTION.check(AreaFields.DESCRIPTION, draft.description(), errors),
                parent(tree, draft.parent().strip(), before, errors),
                before.map(Area::archived).orElse(false),
                CHANNEL.check(AreaFields.CHANNEL, draft.channel(), errors),
                documentation(errors),
                roles(before.map(Area::roles).orElse(Roles.NONE), errors),
                before.map(stored -> stored.version() + 1).orElse(1L));
        errors.throwIfAny();
        return area;
    }

    private static String newKey(AreaTree tree, String key, FieldErrors.Collector errors) {
        if (key.isEmpty()) {
            errors.at(AreaFields.KEY, Message.of("productops.common.error.text-empty"));
        } else if (!AreaKey.isWellFormed(key)) {
            errors.at(AreaFields.KEY, Message.of("productops.area.error.key-form"));
        } else {
            tree.find(key)
                    .ifPresent(other -> errors.at(
                            AreaFields.KEY, Message.of("productops.area.error.key-taken", key, tree.path(other))));
        }
        return key;
    }

    private static String parent(AreaTree tree, String key, Optional<Area> before, FieldErrors.Collector errors) {
        if (key.isEmpty()) {
            return "";
        }
        Optional<Area> parent = tree.find(key);
        if (parent.isEmpty()) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.parent-unknown", TextRule.beginning(key)));
            return "";
        }
        boolean unchanged = before.filter(
                        stored -> stored.parent().equals(key) && !tree.broken().contains(stored))
                .isPresent();
        if (!unchanged) {
            checkNewParent(tree, parent.get(), before, errors);
        }
        return key;
    }

    private static void checkNewParent(
            AreaTree tree, Area parent, Optional<Area> before, FieldErrors.Collector errors) {
        if (before.isPresent() && parent.key().equals(before.get().key())) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.parent-itself"));
        } else if (before.isPresent() && tree.isWithin(parent, before.get())) {
            errors.at(
                    AreaFields.PARENT,
                    Message.of(
                            "productops.area.error.parent-below",
                            parent.name(),
                            before.get().name()));
        } else if (parent.archived()) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.parent-archived", tree.path(parent)));
        } else if (tree.level(parent) + 2 + before.map(tree::height).orElse(0) > MOST_LEVELS) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.too-deep", MOST_LEVELS));
        }
    }

    private String documentation(FieldErrors.Collector errors) {
        String address = DOCUMENTATION.check(AreaFields.DOCUMENTATION, draft.documentation(), errors);
        if (!address.isEmpty() && !WebAddress.isOne(address)) {
            errors.at(AreaFields.DOCUMENTATION, Message.of("productops.area.error.not-a-web-address"));
        }
        return address;
    }

    private Roles roles(Roles before, FieldErrors.Collector errors) {
        List<String> owner = List.of(draft.owner());
        Roles roles = users(Roles.NONE, Role.OWNER, AreaFields.OWNER, owner, before, errors);
        roles = users(roles, Role.MAINTAINER, AreaFields.MAINTAINER_USERS, draft.maintainerUsers(), before, errors);
        roles = groups(roles, Role.MAINTAINER, AreaFields.MAINTAINER_GROUPS, draft.maintainerGroups(), before, errors);
        roles = users(roles, Role.INFLUENCER, AreaFields.INFLUENCER_USERS, draft.influencerUsers(), before, errors);
        return groups(roles, Role.INFLUENCER, AreaFields.INFLUENCER_GROUPS, draft.influencerGroups(), before, errors);
    }

    private Roles users(
            Roles roles, Role role, String field, List<String> names, Roles before, FieldErrors.Collector errors) {
        return holders(roles, role, field, names, name -> user(name, before.of(role)), errors);
    }

    private Roles groups(
            Roles roles, Role role, String field, List<String> names, Roles before, FieldErrors.Collector errors) {
        return holders(roles, role, field, names, name -> group(name, before.of(role)), errors);
    }

    private static Roles holders(
            Roles roles,
            Role role,
            String field,
            List<String> names,
            Function<String, Meant> lookup,
            FieldErrors.Collector errors) {
        List<String> typed = names.stream()
                .map(Characters::oneLine)
                .filter(name -> !name.isEmpty())
                .toList();
        if (typed.size() > MOST_HOLDERS) {
            errors.at(field, Message.of("productops.area.error.too-many", typed.size(), MOST_HOLDERS));
            return roles;
        }
        Roles result = roles;
        Map<String, Set<String>> refused = new LinkedHashMap<>();
        for (String name : typed) {
            Meant meant = lookup.apply(name);
            if (!meant.refusal().isEmpty()) {
                refused.computeIfAbsent(meant.refusal(), any -> new LinkedHashSet<>())
                        .add(TextRule.beginning(name));
            } else if (!result.of(role).contains(meant.holder())) {
                result = result.with(role, meant.holder());
            }
        }
        refused.forEach((refusal, which) -> errors.at(
                field,
                Message.of(
                        "productops.area.error." + refusal + (which.size() == 1 ? "" : "s"),
                        String.join(", ", which))));
        return result;
    }

    /** Who was named already stays, gone or not, so that saving something else is possible. */
    private Meant user(String name, List<Holder> before) {
        Meant meant = users.computeIfAbsent(name, this::findUser);
        return before.contains(meant.holder()) ? meant.kept() : meant;
    }

    private Meant findUser(String name) {
        if (name.length() > LONGEST_HOLDER) {
            return new Meant(Holder.user(name), "unknown-user");
        }
        return people.findByName(name)
                .map(person -> new Meant(Holder.user(person.key()), person.active() ? "" : "inactive-user"))
                .orElseGet(() -> new Meant(Holder.user(name), "unknown-user"));
    }

    private Meant group(String name, List<Holder> before) {
        Holder holder = Holder.group(name);
        return before.contains(holder)
                ? new Meant(holder, "")
                : groups.computeIfAbsent(name, any -> new Meant(holder, groupRefusal(name)));
    }

    private String groupRefusal(String name) {
        Standing standing = name.length() > LONGEST_HOLDER ? Standing.GONE : people.standing(name);
        return switch (standing) {
            case ACTIVE, INACTIVE -> "";
            case EMPTY -> "empty-group";
            case GONE -> "unknown-group";
        };
    }

    /**
     * Who is meant by a name.
     *
     * @param holder by key; by the name itself for a user who is not found, as one who was deleted stays named
     * @param refusal why they cannot be named anew; empty if they can
     */
    private record Meant(Holder holder, String refusal) {

        Meant kept() {
            return new Meant(holder, "");
        }
    }
}
