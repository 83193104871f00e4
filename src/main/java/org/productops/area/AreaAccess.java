package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;

/**
 * Who may edit an area: administrators, and the owners and maintainers named at the area or at one above it. What is
 * named above counts even where the area names its own, so that nobody can shut out those who answer for the whole.
 */
@Named
public class AreaAccess {

    private final Access access;
    private final People people;

    @Inject
    public AreaAccess(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    /** Whether the user who makes this request may edit the area. */
    public boolean mayEdit(AreaTree tree, Area area) {
        Optional<String> user = people.currentUserKey();
        return user.isPresent() && (access.isAdministrator() || holdsOrIsAbove(tree, area, user.get()));
    }

    /** The keys of those areas that the user who makes this request may edit; each group is asked for once. */
    Set<String> editable(AreaTree tree, List<Area> areas) {
        Optional<String> user = people.currentUserKey();
        if (user.isEmpty()) {
            return Set.of();
        }
        Stream<Area> may = access.isAdministrator() ? areas.stream() : ofUser(tree, areas, user.get());
        return may.map(Area::key).collect(Collectors.toSet());
    }

    /** Whether there is an area in use that the user who makes this request may edit. */
    boolean mayEditAny(AreaTree tree) {
        Optional<String> user = people.currentUserKey();
        if (user.isEmpty()) {
            return false;
        }
        Stream<Area> inUse = tree.areas().stream().filter(area -> !area.archived());
        // No area in use stands below an archived one: who edits it because of an area above may edit that one, too.
        Predicate<Holder> isUser = isUser(user.get());
        return access.isAdministrator()
                ? inUse.findAny().isPresent()
                : inUse.flatMap(AreaAccess::editors).anyMatch(isUser);
    }

    private Stream<Area> ofUser(AreaTree tree, List<Area> areas, String user) {
        Predicate<Holder> isUser = isUser(user);
        return areas.stream()
                .filter(area ->
                        tree.lineage(area).stream().flatMap(AreaAccess::editors).anyMatch(isUser));
    }

    private static Stream<Holder> editors(Area area) {
        return Stream.of(Role.OWNER, Role.MAINTAINER).flatMap(role -> area.roles().of(role).stream());
    }

    private Predicate<Holder> isUser(String user) {
        Map<String, Boolean> memberships = new HashMap<>();
        return holder -> holder.isUser()
                ? holder.id().equals(user)
                : memberships.computeIfAbsent(holder.id(), group -> people.isMember(user, group));
    }

    /**
     * The key of the user who makes this request, who may edit the area.
     *
     * @throws NotPermittedException if not
     */
    String requireMayEdit(AreaTree tree, Area area) {
        String user = access.requireUser();
        if (!mayEdit(tree, area)) {
            throw new NotPermittedException(mayNotEdit(tree, area), false);
        }
        return user;
    }

    /**
     * The key of the user who makes this request, who may edit all of these areas.
     *
     * @throws NotPermittedException if not: it names those that the user may not edit
     */
    String requireMayEditAll(AreaTree tree, List<Area> areas) {
        String user = access.requireUser();
        Set<String> may = editable(tree, areas);
        List<String> refused = areas.stream()
                .filter(area -> !may.contains(area.key()))
                .map(tree::path)
                .toList();
        if (!refused.isEmpty()) {
            throw new NotPermittedException(
                    Message.of("productops.area.error.may-not-edit-all", String.join(", ", refused)), false);
        }
        return user;
    }

    private static Message mayNotEdit(AreaTree tree, Area area) {
        return Message.of("productops.area.error.may-not-edit", tree.path(area));
    }

    /**
     * The key of the user who makes this request, who may put areas below the given one, or at the top if there is
     * none, which only administrators may.
     *
     * @throws NotPermittedException at the parent, if not
     */
    String requireMayPutBelow(AreaTree tree, Optional<Area> parent) {
        String user = access.requireUser();
        boolean may = parent.map(area -> mayEdit(tree, area)).orElseGet(access::isAdministrator);
        if (!may) {
            throw NotPermittedException.at(
                    AreaFields.PARENT,
                    parent.map(area -> mayNotEdit(tree, area))
                            .orElseGet(() -> Message.of("productops.area.error.top-is-administrators")));
        }
        return user;
    }

    /**
     * The key of the user who makes this request, who may add an area below the one with this key, or at the top if the
     * key is empty. A key that was mistyped is not taken for the wish to add one at the top.
     *
     * @throws NotPermittedException if not
     * @throws InvalidException at the parent, if somebody who may not add areas at the top names one that is not there
     */
    String requireMayAdd(AreaTree tree, String parentKey) {
        Optional<Area> parent = tree.find(parentKey);
        access.requireUser();
        if (parent.isEmpty() && !parentKey.isEmpty() && !access.isAdministrator()) {
            throw InvalidException.at(
                    AreaFields.PARENT,
                    Message.of("productops.area.error.parent-unknown", TextRule.beginning(parentKey)));
        }
        return requireMayPutBelow(tree, parent);
    }

    private boolean holdsOrIsAbove(AreaTree tree, Area area, String user) {
        Set<String> groups = new HashSet<>();
        for (Area each : tree.lineage(area)) {
            for (Role role : List.of(Role.OWNER, Role.MAINTAINER)) {
                if (isAmong(each.roles().of(role), user, groups)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the user is an owner of the area, named there or above. */
    boolean isOwner(AreaTree tree, Area area, String user) {
        Set<String> groups = new HashSet<>();
        return tree.holders(area, Role.OWNER).stream().anyMatch(held -> isAmong(held.value(), user, groups));
    }

    private boolean isAmong(List<Holder> holders, String user, Set<String> groups) {
        for (Holder holder : holders) {
            if (holder.isUser() ? holder.id().equals(user) : isNewMember(groups, user, holder.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNewMember(Set<String> asked, String user, String group) {
        return asked.add(group) && people.isMember(user, group);
    }
}
