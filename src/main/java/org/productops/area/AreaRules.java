package org.productops.area;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.user.People;

/** Turns what was typed into an area, or says at each field what is wrong with it. One use per input. */
final class AreaRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_CHANNEL = 255;
    private static final int LONGEST_DOCUMENTATION = 1000;
    private static final int LONGEST_HOLDER = 255;
    private static final int MOST_HOLDERS = 100;

    /** Deeper trees are no help to anybody, and every path is shown whole. */
    private static final int MOST_LEVELS = 20;

    private final AreaTree tree;
    private final People people;
    private final FieldErrors.Collector errors = FieldErrors.collect();

    AreaRules(AreaTree tree, People people) {
        this.tree = tree;
        this.people = people;
    }

    /**
     * The area that the input makes of what is there.
     *
     * @param before the area as it is stored; empty for a new one
     */
    Area apply(AreaInput input, Optional<Area> before) {
        String key = before.map(Area::key).orElseGet(() -> newKey(input.key().strip()));
        OptionalLong parent = parent(input.parent().strip(), before);
        Area area = new Area(
                before.map(Area::id).orElse(0L),
                key,
                text(AreaFields.NAME, Typed.line(input.name()), LONGEST_NAME, true),
                text(AreaFields.DESCRIPTION, Typed.lines(input.description()), LONGEST_DESCRIPTION, false),
                parent,
                before.map(Area::archived).orElse(false),
                text(AreaFields.CHANNEL, Typed.line(input.channel()), LONGEST_CHANNEL, false),
                documentation(input.documentation().strip()),
                roles(input, before.map(Area::roles).orElse(Roles.NONE)),
                before.map(area1 -> area1.version() + 1).orElse(1L));
        errors.throwIfAny();
        return area;
    }

    private String newKey(String key) {
        if (AreaKey.parse(key).isEmpty()) {
            errors.at(AreaFields.KEY, Message.of("productops.area.error.key-form"));
        } else if (tree.find(key).isPresent()) {
            errors.at(
                    AreaFields.KEY,
                    Message.of(
                            "productops.area.error.key-taken",
                            key,
                            tree.path(tree.find(key).get())));
        }
        return key;
    }

    private String text(String field, String text, int longest, boolean required) {
        if (required && text.isEmpty()) {
            errors.at(field, Message.of("productops.area.error.empty"));
        } else if (text.length() > longest) {
            errors.at(field, Message.of("productops.area.error.too-long", text.length(), longest));
        }
        return text;
    }

    private OptionalLong parent(String key, Optional<Area> before) {
        if (key.isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<Area> found = tree.find(key);
        if (found.isEmpty()) {
            errors.at(AreaFields.PARENT, Message.of("productops.area.error.parent-unknown", key));
            return OptionalLong.empty();
        }
        Area parent = found.get();
        boolean unchanged = before.isPresent()
                && before.get().parentId().equals(OptionalLong.of(parent.id()))
                && !tree.broken().contains(before.get());
        if (!unchanged) {
            checkNewParent(parent, before);
        }
        return OptionalLong.of(parent.id());
    }

    private void checkNewParent(Area parent, Optional<Area> before) {
        if (before.isPresent() && parent.id() == before.get().id()) {
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

    private String documentation(String address) {
        if (address.length() > LONGEST_DOCUMENTATION) {
            return text(AreaFields.DOCUMENTATION, address, LONGEST_DOCUMENTATION, false);
        }
        if (!address.isEmpty() && !isWebAddress(address)) {
            errors.at(AreaFields.DOCUMENTATION, Message.of("productops.area.error.not-a-web-address"));
        }
        return address;
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Roles roles(AreaInput input, Roles before) {
        Roles roles = Roles.NONE;
        List<String> owner = input.owner().isBlank() ? List.of() : List.of(input.owner());
        roles = users(roles, Role.OWNER, AreaFields.OWNER, owner, before);
        roles = users(roles, Role.MAINTAINER, AreaFields.MAINTAINER_USERS, input.maintainerUsers(), before);
        roles = groups(roles, Role.MAINTAINER, AreaFields.MAINTAINER_GROUPS, input.maintainerGroups(), before);
        roles = users(roles, Role.INFLUENCER, AreaFields.INFLUENCER_USERS, input.influencerUsers(), before);
        return groups(roles, Role.INFLUENCER, AreaFields.INFLUENCER_GROUPS, input.influencerGroups(), before);
    }

    private Roles users(Roles roles, Role role, String field, List<String> names, Roles before) {
        return holders(roles, role, field, names, name -> user(name, before.of(role)), "unknown-user");
    }

    private Roles groups(Roles roles, Role role, String field, List<String> names, Roles before) {
        return holders(roles, role, field, names, name -> group(name, before.of(role)), "unknown-group");
    }

    private Roles holders(Roles roles, Role role, String field, List<String> names, Lookup lookup, String unknown) {
        if (names.size() > MOST_HOLDERS) {
            errors.at(field, Message.of("productops.area.error.too-many", names.size(), MOST_HOLDERS));
            return roles;
        }
        Roles result = roles;
        for (String raw : names) {
            String name = Typed.line(raw);
            Optional<Holder> holder =
                    name.isEmpty() || name.length() > LONGEST_HOLDER ? Optional.empty() : lookup.find(name);
            if (holder.isEmpty() && !name.isEmpty()) {
                errors.at(field, Message.of("productops.area.error." + unknown, name));
            } else if (holder.isPresent() && !result.of(role).contains(holder.get())) {
                result = result.with(role, holder.get());
            }
        }
        return result;
    }

    /** A user who was deleted stays named by the key, so that saving something else is possible. */
    private Optional<Holder> user(String name, List<Holder> before) {
        return people.findByName(name).map(person -> Holder.user(person.key())).or(() -> Optional.of(Holder.user(name))
                .filter(before::contains));
    }

    private Optional<Holder> group(String name, List<Holder> before) {
        Holder holder = Holder.group(name);
        return before.contains(holder) || people.groupExists(name) ? Optional.of(holder) : Optional.empty();
    }

    private interface Lookup {
        Optional<Holder> find(String name);
    }
}
